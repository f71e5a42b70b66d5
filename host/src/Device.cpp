#include "kiln/Device.h"

#include <fmt/format.h>

#include <cassert>
#include <charconv>
#include <cstring>

#include "kiln/Error.h"

namespace kiln {

ChipShape parseChipShape(const std::string& text) {
  ChipShape shape;
  unsigned* const fields[] = {&shape.rows, &shape.cols, &shape.depth};
  const char* at = text.data();
  const char* const end = text.data() + text.size();
  for (size_t i = 0; i < 3; ++i) {
    const auto [next, error] = std::from_chars(at, end, *fields[i]);
    const bool separated = i == 2 ? next == end : next != end && *next == 'x';
    if (error != std::errc() || !separated || *fields[i] == 0 || *fields[i] > 255) {
      throw UserError(
          fmt::format("chip shape \"{}\" is not RxCxD with numbers from 1 to 255\n"
                      "fix: write it as in 16x16x1 (16 rows, 16 columns, 1 multiply-add each per cycle)",
                      text));
    }
    at = next + 1;
  }
  return shape;
}

std::string toString(const ChipShape& shape) { return fmt::format("{}x{}x{}", shape.rows, shape.cols, shape.depth); }

Device::Device(size_t memoryBytes, size_t allocationBytes) : memory_(memoryBytes), allocationBytes_(allocationBytes) {}
Device::~Device() = default;

uint64_t Device::allocate(size_t bytes) {
  const size_t rounded = (bytes + allocationBytes_ - 1) / allocationBytes_ * allocationBytes_;
  const size_t available = memory_.size() / allocationBytes_ * allocationBytes_ - allocated_;
  if (rounded < bytes || rounded > available) {
    throw UserError(
        fmt::format("device memory is exhausted: a buffer needs {} bytes, {} of {} are left\n"
                    "fix: use smaller layers or batches, or give a simulated chip more memory (--memory-mib)",
                    bytes, available, memory_.size()));
  }
  const uint64_t address = allocated_;
  allocated_ += rounded;
  return address;
}

void Device::write(uint64_t address, std::span<const std::byte> bytes) {
  assert(address <= memory_.size() && bytes.size() <= memory_.size() - address);
  if (!bytes.empty()) std::memcpy(memory_.data() + address, bytes.data(), bytes.size());
}

void Device::read(uint64_t address, std::span<std::byte> bytes) const {
  assert(address <= memory_.size() && bytes.size() <= memory_.size() - address);
  if (!bytes.empty()) std::memcpy(bytes.data(), memory_.data() + address, bytes.size());
}

}  // namespace kiln
