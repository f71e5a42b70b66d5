#include "kiln/nn/ModelFile.h"

#include <fmt/format.h>

#include <array>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string_view>

#include "../Sha256.h"
#include "kiln/AtomicFile.h"
#include "kiln/Error.h"

namespace kiln::nn {
namespace {

using nlohmann::json;

constexpr std::string_view kModelMagic = "KILNMDL1";
constexpr size_t kDigestBytes = 32;
constexpr size_t kMinimumBytes = kModelMagic.size() + sizeof(uint64_t) + kDigestBytes;

void append(std::vector<std::byte>& bytes, std::span<const std::byte> more) {
  bytes.insert(bytes.end(), more.begin(), more.end());
}

// A view that is consumed from its front.
class Reader {
 public:
  Reader(const std::filesystem::path& file, std::span<const std::byte> bytes) : file_(file), rest_(bytes) {}

  std::span<const std::byte> take(uint64_t size) {
    if (size > rest_.size()) {
      throw UserError(
          fmt::format("{}: {} bytes are missing: a field needs {}, {} are left\nfix: train and save it again",
                      file_.string(), size - rest_.size(), size, rest_.size()));
    }
    const auto taken = rest_.first(size);
    rest_ = rest_.subspan(size);
    return taken;
  }
  std::vector<int32_t> takeIntegers(uint64_t count) {
    const auto bytes = take(count * sizeof(int32_t));
    std::vector<int32_t> values(count);
    if (count > 0) std::memcpy(values.data(), bytes.data(), bytes.size());
    return values;
  }
  size_t left() const { return rest_.size(); }

 private:
  const std::filesystem::path& file_;
  std::span<const std::byte> rest_;
};

std::vector<std::byte> readAll(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::error_code error;
  const auto size = std::filesystem::file_size(file, error);
  std::vector<std::byte> bytes(error ? 0 : size);
  if (error || !stream || !stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size))) {
    throw UserError(
        fmt::format("{}: cannot read the model file\nfix: give the path that kiln train --save wrote", file.string()));
  }
  return bytes;
}

void readHeader(Model& model, const json& header) {
  header.at("layers").get_to(model.layers);
  header.at("centre").get_to(model.centre);
  header.at("activation_exponents").get_to(model.activationExponents);
  header.at("dataset").get_to(model.dataset);
  header.at("chip").get_to(model.chip);
  header.at("seed").get_to(model.seed);
  header.at("steps").get_to(model.steps);
}

}  // namespace

Model makeModel(const Network& network, std::vector<int> activationExponents) {
  Model model;
  model.layers.push_back(network.inputs());
  model.activationExponents = std::move(activationExponents);
  for (const Linear& layer : network.layers()) {
    model.layers.push_back(layer.outputs());
    model.weights.emplace_back(layer.weights().begin(), layer.weights().end());
    model.biases.emplace_back(layer.bias().begin(), layer.bias().end());
  }
  return model;
}

void saveModel(const Model& model, const std::filesystem::path& file) {
  const std::string header = json{
      {"layers", model.layers},   {"centre", model.centre}, {"activation_exponents", model.activationExponents},
      {"dataset", model.dataset}, {"chip", model.chip},     {"seed", model.seed},
      {"steps", model.steps}}.dump();
  const uint64_t headerBytes = header.size();
  std::vector<std::byte> bytes;
  append(bytes, std::as_bytes(std::span(kModelMagic)));
  append(bytes, std::as_bytes(std::span(&headerBytes, 1)));
  append(bytes, std::as_bytes(std::span(header)));
  for (size_t l = 0; l < model.weights.size(); ++l) {
    append(bytes, std::as_bytes(std::span(model.weights[l])));
    append(bytes, std::as_bytes(std::span(model.biases[l])));
  }
  Sha256 hash;
  hash.add(bytes);
  append(bytes, hash.digest());
  writeFileAtomically(file, bytes);
}

Model loadModel(const std::filesystem::path& file) {
  const std::vector<std::byte> bytes = readAll(file);
  if (bytes.size() < kModelMagic.size() || std::memcmp(bytes.data(), kModelMagic.data(), kModelMagic.size()) != 0) {
    throw UserError(
        fmt::format("{}: does not begin with \"{}\", so it is no Kiln model\n"
                    "fix: give the path that kiln train --save wrote",
                    file.string(), kModelMagic));
  }
  if (bytes.size() < kMinimumBytes) {
    throw UserError(fmt::format("{}: truncated: {} bytes, a model has {} or more\nfix: train and save it again",
                                file.string(), bytes.size(), kMinimumBytes));
  }
  const auto content = std::span(bytes).first(bytes.size() - kDigestBytes);
  Sha256 hash;
  hash.add(content);
  if (std::memcmp(hash.digest().data(), content.data() + content.size(), kDigestBytes) != 0) {
    throw UserError(
        fmt::format("{}: the checksum over its {} bytes does not match: truncated or damaged\n"
                    "fix: train and save it again",
                    file.string(), content.size()));
  }
  Reader reader(file, content);
  reader.take(kModelMagic.size());
  uint64_t headerBytes;
  std::memcpy(&headerBytes, reader.take(sizeof headerBytes).data(), sizeof headerBytes);
  const auto header = reader.take(headerBytes);
  Model model;
  try {
    const char* const text = reinterpret_cast<const char*>(header.data());
    readHeader(model, json::parse(text, text + header.size()));
  } catch (const json::exception& error) {
    throw UserError(fmt::format("{}: bad header: {}\nfix: train and save it again", file.string(), error.what()));
  }
  const size_t sizes = model.layers.size();
  if (sizes < 2 || model.activationExponents.size() != sizes - 2) {
    throw UserError(
        fmt::format("{}: {} layer sizes and {} activation exponents do not fit together\n"
                    "fix: train and save it again",
                    file.string(), sizes, model.activationExponents.size()));
  }
  for (size_t l = 0; l + 1 < sizes; ++l) {
    model.weights.push_back(reader.takeIntegers(uint64_t{model.layers[l]} * model.layers[l + 1]));
    model.biases.push_back(reader.takeIntegers(model.layers[l + 1]));
  }
  if (reader.left() != 0) {
    throw UserError(fmt::format("{}: {} bytes more than its layers need\nfix: train and save it again", file.string(),
                                reader.left()));
  }
  return model;
}

}  // namespace kiln::nn
