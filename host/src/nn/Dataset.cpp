#include "kiln/nn/Dataset.h"

#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <memory>

#include "kiln/Error.h"

namespace kiln::nn {
namespace {

namespace fs = std::filesystem;

constexpr uint32_t kImageMagic = 0x803, kLabelMagic = 0x801;  // unsigned bytes, 3 or 1 dimensions
constexpr uint64_t kMaxBytes = uint64_t{1} << 34;

// A plain or gzip-compressed file (zlib tells them apart).
class IdxFile {
 public:
  explicit IdxFile(const fs::path& path) : path_(path), file_(gzopen(path.c_str(), "rb"), gzclose) {
    if (!file_ || fs::is_directory(path)) {
      throw UserError(fmt::format("{}: cannot open\nfix: check the path and its permissions", path.string()));
    }
  }

  uint32_t readHeader(uint32_t magic, const char* kind, std::span<uint32_t> dimensions) {
    const uint32_t found = readWord();
    if (found != magic) {
      throw UserError(
          fmt::format("{}: magic number {:#010x}, expected {:#010x} of an IDX file of {}\n"
                      "fix: are the image and label files swapped, or is this another format?",
                      path_.string(), found, magic, kind));
    }
    for (uint32_t& dimension : dimensions) dimension = readWord();
    return dimensions.front();
  }

  // Exactly `size` bytes up to the end of the file.
  std::vector<uint8_t> readBody(uint64_t size) {
    if (size > kMaxBytes) {
      throw UserError(
          fmt::format("{}: the header announces {} bytes, the limit is {}\nfix: the header is damaged; fetch the "
                      "file again",
                      path_.string(), size, kMaxBytes));
    }
    // Grows with what is really there, so that a damaged header cannot ask for gigabytes.
    std::vector<uint8_t> bytes;
    constexpr uint64_t kPiece = 1 << 20;
    while (bytes.size() < size) {
      const uint64_t have = bytes.size();
      bytes.resize(have + std::min(kPiece, size - have));
      const uint64_t got = read(bytes.data() + have, bytes.size() - have);
      if (have + got < bytes.size()) {
        throw UserError(
            fmt::format("{}: truncated: the header announces {} bytes of data, the file holds {}\n"
                        "fix: fetch the file again",
                        path_.string(), size, have + got));
      }
    }
    uint8_t extra;
    if (read(&extra, 1) != 0) {
      throw UserError(
          fmt::format("{}: more data than the {} bytes that the header announces\nfix: fetch the file again",
                      path_.string(), size));
    }
    return bytes;
  }

 private:
  uint64_t read(uint8_t* into, uint64_t size) {
    const int got = gzread(file_.get(), into, static_cast<unsigned>(size));
    int error = Z_OK;
    const char* const text = gzerror(file_.get(), &error);
    if (error == Z_BUF_ERROR) return got > 0 ? static_cast<uint64_t>(got) : 0;  // the compressed stream ends early
    if (got < 0 || error != Z_OK) {
      throw UserError(fmt::format("{}: damaged compressed data: {}\nfix: fetch the file again", path_.string(), text));
    }
    return static_cast<uint64_t>(got);
  }

  uint32_t readWord() {
    std::array<uint8_t, 4> bytes;
    const uint64_t got = read(bytes.data(), 4);
    if (got != 4) {
      throw UserError(fmt::format("{}: truncated: a header field needs 4 bytes, {} are left\nfix: fetch the file again",
                                  path_.string(), got));
    }
    return uint32_t{bytes[0]} << 24 | uint32_t{bytes[1]} << 16 | uint32_t{bytes[2]} << 8 | bytes[3];
  }

  fs::path path_;
  std::unique_ptr<gzFile_s, int (*)(gzFile)> file_;
};

fs::path findFile(const fs::path& folder, const std::string& stem, const std::string& fix) {
  for (const char* const suffix : {"", ".gz"}) {
    std::error_code ignored;
    const fs::path path = folder / (stem + suffix);
    if (fs::exists(path, ignored)) return path;
  }
  throw UserError(fmt::format("{}: neither {} nor {}.gz exists\nfix: {}", folder.string(), stem, stem, fix));
}

ImageSet loadPart(const fs::path& folder, const std::string& prefix, const std::string& fix) {
  const fs::path images = findFile(folder, prefix + "-images-idx3-ubyte", fix);
  const fs::path labels = findFile(folder, prefix + "-labels-idx1-ubyte", fix);
  ImageSet set = readImages(images);
  set.labels = readLabels(labels);
  set.labelFile = labels;
  if (set.labels.size() != set.count) {
    throw UserError(fmt::format("{} holds {} images, {} holds {} labels\nfix: take both files from the same dataset",
                                images.string(), set.count, labels.string(), set.labels.size()));
  }
  return set;
}

}  // namespace

ImageSet readImages(const fs::path& file) {
  IdxFile idx(file);
  std::array<uint32_t, 3> dimensions;
  idx.readHeader(kImageMagic, "images", dimensions);
  ImageSet set;
  set.count = dimensions[0];
  set.rows = dimensions[1];
  set.cols = dimensions[2];
  if (set.count == 0 || set.rows == 0 || set.cols == 0 || set.rows > 4096 || set.cols > 4096) {
    throw UserError(
        fmt::format("{}: the header announces {} images of {}x{} pixels; sides may be 1 to 4096\n"
                    "fix: the header is damaged or the dataset unsuitable",
                    file.string(), set.count, set.rows, set.cols));
  }
  set.pixels = idx.readBody(uint64_t{set.count} * set.features());
  return set;
}

std::vector<uint8_t> readLabels(const fs::path& file) {
  IdxFile idx(file);
  std::array<uint32_t, 1> count;
  idx.readHeader(kLabelMagic, "labels", count);
  return idx.readBody(count[0]);
}

Dataset loadDataset(const std::string& name, const fs::path& folder) {
  Dataset dataset;
  dataset.name = name;
  dataset.folder = folder;
  std::string fix = "point --data at a folder with the four files of MNIST";
  if (folder.empty()) {
    if (name != "fashion-mnist") {
      throw UserError(
          fmt::format("unknown dataset \"{}\"\nfix: use --dataset fashion-mnist, or --data DIR for a folder with "
                      "the four files of MNIST",
                      name));
    }
    dataset.folder = "/usr/share/datasets/fashion-mnist";
    fix = "apt-get install dataset-fashion-mnist, or point --data at a folder with the four files";
  }
  dataset.train = loadPart(dataset.folder, "train", fix);
  dataset.test = loadPart(dataset.folder, "t10k", fix);
  const ImageSet &train = dataset.train, &test = dataset.test;
  if (train.rows != test.rows || train.cols != test.cols) {
    throw UserError(
        fmt::format("{}: training images are {}x{}, test images {}x{}\nfix: take both from the same dataset",
                    dataset.folder.string(), train.rows, train.cols, test.rows, test.cols));
  }
  return dataset;
}

void checkLabels(const Dataset& dataset, uint32_t classes) {
  for (const ImageSet* const set : {&dataset.train, &dataset.test}) {
    const auto bad = std::ranges::find_if(set->labels, [&](uint8_t label) { return label >= classes; });
    if (bad == set->labels.end()) continue;
    throw UserError(
        fmt::format("{}: label {} is {}, but the network has {} outputs (classes 0 to {})\n"
                    "fix: give the last layer of --layers more outputs, or mend the file",
                    set->labelFile.string(), bad - set->labels.begin(), *bad, classes, classes - 1));
  }
}

int meanPixel(const ImageSet& images) {
  uint64_t sum = 0;
  for (const uint8_t pixel : images.pixels) sum += pixel;
  return static_cast<int>((sum + images.pixels.size() / 2) / images.pixels.size());
}

QuantisedSet quantiseImages(const ImageSet& images, int centre, uint32_t limit) {
  const uint32_t count = limit == 0 ? images.count : std::min(limit, images.count);
  QuantisedSet set;
  set.features = images.features();
  set.labels.assign(images.labels.begin(), images.labels.begin() + count);
  set.pixels.resize(size_t{count} * set.features);
  std::array<int8_t, 256> table;
  for (int p = 0; p < 256; ++p)
    table[static_cast<size_t>(p)] = static_cast<int8_t>(std::min((p - centre + 1) >> 1, 127));
  std::transform(images.pixels.begin(), images.pixels.begin() + static_cast<std::ptrdiff_t>(set.pixels.size()),
                 set.pixels.begin(), [&](uint8_t p) { return table[p]; });
  return set;
}

}  // namespace kiln::nn
