#include "Programs.h"

#include <algorithm>
#include <string>
#include <vector>

namespace {

// @ is the function's number, # and % are numbers that depend on it.
const std::vector<std::string> kFunctions = {
    R"(
static int16_t taps_@[16], window_@[16];
__attribute__((noinline)) static int32_t filter_@(uint32_t seed) {
  for (int i = 0; i < 16; ++i) {
    taps_@[i] = (int16_t)(seed * # + i * %);
    window_@[i] = 0;
  }
  int32_t best = 0;
  for (int n = 0; n < 32; ++n) {
    int32_t sum = 0;
    for (int i = 15; i > 0; --i) window_@[i] = window_@[i - 1];
    window_@[0] = (int16_t)(seed >> (n & 7));
    for (int i = 0; i < 16; ++i) sum += taps_@[i] * window_@[i];
    if (sum > best) best = sum;
  }
  return best;
}
)",
    R"(
__attribute__((noinline)) static uint32_t hash_@(uint32_t seed) {
  uint32_t a = seed ^ #u, b = seed + %u, c = 0x9e3779b9u;
  for (int i = 0; i < 20; ++i) {
    a += b;
    c ^= a;
    c = (c << 13) | (c >> 19);
    b += c;
    a ^= b;
    a = (a << 7) | (a >> 25);
    if (a & 1) b ^= #u;
    else c += %u;
  }
  return a ^ b ^ c;
}
)",
    R"(
static int32_t keys_@[24];
__attribute__((noinline)) static int32_t sort_@(uint32_t seed) {
  for (int i = 0; i < 24; ++i) {
    seed = seed * 1664525u + #u;
    keys_@[i] = (int32_t)(seed >> 8);
  }
  for (int i = 1; i < 24; ++i) {
    const int32_t key = keys_@[i];
    int k = i - 1;
    while (k >= 0 && keys_@[k] > key) {
      keys_@[k + 1] = keys_@[k];
      --k;
    }
    keys_@[k + 1] = key;
  }
  return keys_@[%  & 15] - keys_@[0];
}
)",
    R"(
__attribute__((noinline)) static int machine_@(uint32_t input) {
  int state = 0, count = 0;
  for (int i = 0; i < 32; ++i) {
    const int bit = (input >> i) & 1;
    switch (state) {
      case 0: state = bit ? 1 : 0; break;
      case 1: state = bit ? 2 : 3; break;
      case 2: state = bit ? 2 : 4; count += #; break;
      case 3: state = bit ? 5 : 0; break;
      case 4: state = bit ? 1 : 5; count ^= %; break;
      default: state = 0; ++count; break;
    }
  }
  return count;
}
)",
    R"(
static int32_t left_@[6][6], right_@[6][6];
__attribute__((noinline)) static int32_t matrix_@(uint32_t seed) {
  for (int i = 0; i < 6; ++i)
    for (int j = 0; j < 6; ++j) {
      left_@[i][j] = (int32_t)(seed >> (i + j)) & 255;
      right_@[i][j] = i * # - j * %;
    }
  int32_t trace = 0;
  for (int i = 0; i < 6; ++i)
    for (int j = 0; j < 6; ++j) {
      int32_t sum = 0;
      for (int k = 0; k < 6; ++k) sum += left_@[i][k] * right_@[k][j];
      if (i == j) trace += sum;
    }
  return trace;
}
)",
    R"(
static const uint8_t table_@[16] = {3, 14, 1, 5, 9, 2, 6, 12, 8, 7, 15, 0, 13, 4, 10, 11};
__attribute__((noinline)) static uint32_t crypt_@(uint32_t word) {
  for (int round = 0; round < 8; ++round) {
    uint32_t next = 0;
    for (int i = 0; i < 8; ++i) {
      const uint32_t nibble = (word >> (4 * i)) & 15;
      next |= (uint32_t)table_@[(nibble + round * #) & 15] << (4 * ((i * 3 + 1) & 7));
    }
    word = next ^ (%u << (round & 3));
  }
  return word;
}
)",
    R"(
__attribute__((noinline)) static int32_t divide_@(int32_t a, int32_t b) {
  int32_t sum = 0;
  for (int i = 1; i < 9; ++i) {
    const int32_t divisor = (b & 63) + i;
    if (a < 0)
      sum -= (-(a / 3) + #) / divisor;
    else
      sum += (a % divisor) * %;
    a -= sum;
    if (a > 1000000) a >>= 3;
  }
  return sum;
}
)",
};
const std::vector<std::string> kNames = {"filter", "hash", "sort", "machine", "matrix", "crypt", "divide"};

std::string replaced(std::string text, char mark, const std::string& by) {
  for (size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + by.size())) text.replace(at, 1, by);
  return text;
}

}  // namespace

std::string longProgram(unsigned lines) {
  std::string text = "#include <stdint.h>\n", body;
  unsigned count = 7;
  for (unsigned i = 0; count < lines; ++i) {
    const size_t kind = i % kFunctions.size();
    std::string function = kFunctions[kind];
    // The remainder of divide_@ is an operator and no mark.
    if (kNames[kind] == "divide") function.replace(function.find("a % divisor"), 11, "a $ divisor");
    function = replaced(replaced(replaced(replaced(function, '@', std::to_string(i)), '#', std::to_string(3 + i * 7 % 97)), '%',
                                 std::to_string(5 + i * 11 % 89)), '$', "%");
    text += function;
    body += "  sum = sum * 31 + (uint32_t)" + kNames[kind] + "_" + std::to_string(i) + "(sum" + (kNames[kind] == "divide" ? ", 7" : "") + ");\n";
    count += static_cast<unsigned>(std::count(function.begin(), function.end(), '\n')) + 1;
  }
  return text + "\nint main(void) {\n  uint32_t sum = 1;\n" + body + "  return (int)(sum & 0x7fffffff);\n}\n";
}
