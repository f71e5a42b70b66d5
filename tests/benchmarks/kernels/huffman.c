// State machine: decodes a canonical prefix code bit by bit; returns the number of symbols.
#include <stdint.h>

// Lengths 1..5 have 1, 1, 0, 3, 2 codes; symbols in order of their codes.
static const uint8_t kCount[6] = {0, 1, 1, 0, 3, 2}, kSymbol[7] = {'e', 't', 'a', 'o', 'n', 'i', 's'};

uint32_t huffman(const uint32_t words[8], uint32_t bitsInAll, uint8_t out[256]) {
  uint32_t symbols = 0, code = 0, first = 0, index = 0, length = 0;
  for (uint32_t i = 0; i < bitsInAll; ++i) {
    code |= (words[i >> 5] >> (i & 31)) & 1;
    ++length;
    const uint32_t count = length < 6 ? kCount[length] : 0;
    if (code - first < count) {
      out[symbols++] = kSymbol[index + code - first];
      code = first = index = length = 0;
    } else {
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
  }
  return symbols;
}

int main(void) {
  static const uint8_t codes[7] = {0, 2, 12, 13, 14, 30, 31}, lengths[7] = {1, 2, 4, 4, 4, 5, 5};
  uint32_t words[8] = {0}, bit = 0;
  uint8_t out[256], sent[48];
  for (int i = 0; i < 48; ++i) {
    const int s = (i * i + 3 * i) % 7;
    sent[i] = kSymbol[s];
    for (int b = lengths[s] - 1; b >= 0; --b, ++bit) words[bit >> 5] |= (uint32_t)((codes[s] >> b) & 1) << (bit & 31);
  }
  if (huffman(words, bit, out) != 48) return 1;
  for (int i = 0; i < 48; ++i)
    if (out[i] != sent[i]) return 2;
  return 0;
}
