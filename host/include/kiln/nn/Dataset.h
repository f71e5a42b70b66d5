// Labelled images in the IDX format of MNIST, plain or gzip-compressed, and their int8 form.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace kiln::nn {

struct ImageSet {
  uint32_t count = 0, rows = 0, cols = 0;
  std::vector<uint8_t> pixels;  // (count, rows * cols)
  std::vector<uint8_t> labels;  // (count)
  std::filesystem::path labelFile;
  uint32_t features() const { return rows * cols; }
};

struct Dataset {
  std::string name;
  std::filesystem::path folder;
  ImageSet train, test;
};

// Reads (count, rows, cols) bytes of an idx3-ubyte file, or the (count) labels of an idx1-ubyte file. Throw UserError,
// naming the file and the numbers that disagree, on a missing, truncated, overlong or mislabelled file.
ImageSet readImages(const std::filesystem::path& file);
std::vector<uint8_t> readLabels(const std::filesystem::path& file);

// The four files of MNIST (train-images-idx3-ubyte and so on, with or without .gz) from `folder`; an empty folder
// stands for the place where the Debian package of the named dataset puts them. Throws UserError as above, when counts
// or image sizes of the files disagree, and on an unknown name.
Dataset loadDataset(const std::string& name, const std::filesystem::path& folder);

// Throws UserError, naming the file and the image, when a label of the dataset is `classes` or above.
void checkLabels(const Dataset& dataset, uint32_t classes);

// int8 inputs q = (p - centre) / 2, rounded half up, at exponent -6.
struct QuantisedSet {
  uint32_t features = 0;
  std::vector<int8_t> pixels;  // (count, features)
  std::vector<uint8_t> labels;
  uint32_t count() const { return static_cast<uint32_t>(labels.size()); }
  std::span<const int8_t> row(uint32_t i) const { return {pixels.data() + size_t{i} * features, features}; }
};
// Rounded mean of all pixels: 73 for Fashion-MNIST.
int meanPixel(const ImageSet& images);
// The first `limit` images, all when 0.
QuantisedSet quantiseImages(const ImageSet& images, int centre, uint32_t limit);

}  // namespace kiln::nn
