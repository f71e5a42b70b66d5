// What several tests share: folders that vanish, random operands, a tiny dataset.
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstring>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <vector>

#include "kiln/Device.h"
#include "kiln/Error.h"
#include "kiln/Program.h"
#include "kiln/nn/Dataset.h"
#include "kiln/nn/Random.h"

namespace kiln::test {

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "kiln-test-XXXXXX").string();
    path_ = mkdtemp(name.data());
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

inline void fillRandomly(std::span<std::byte> memory, uint64_t seed) {
  for (size_t i = 0; i < memory.size(); ++i) memory[i] = static_cast<std::byte>(nn::counterHash(seed, 99, i) & 255);
}

inline std::vector<uint8_t> bytesOf(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

inline void writeBytes(const std::filesystem::path& file, const std::vector<uint8_t>& bytes) {
  std::ofstream(file, std::ios::binary)
      .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

// Runs `action`, expects a UserError, and returns its text.
template <typename Action>
std::string userErrorOf(Action action) {
  try {
    action();
  } catch (const UserError& error) {
    return error.what();
  }
  ADD_FAILURE() << "expected a UserError";
  return "";
}

// (count, features) int8 inputs and labels below `classes`; each class lights its own stripe of inputs.
inline nn::QuantisedSet makeStripes(uint32_t count, uint32_t features, uint32_t classes, uint64_t seed) {
  nn::QuantisedSet set;
  set.features = features;
  for (uint32_t i = 0; i < count; ++i) {
    const uint32_t label = nn::uniformBelow(nn::counterHash(seed, 1, i), classes);
    set.labels.push_back(static_cast<uint8_t>(label));
    for (uint32_t f = 0; f < features; ++f) {
      const int noise = static_cast<int>(nn::uniformBelow(nn::counterHash(seed, 2 + i, f), 65)) - 32;
      set.pixels.push_back(static_cast<int8_t>(noise + (f % classes == label ? 60 : 0)));
    }
  }
  return set;
}

}  // namespace kiln::test
