// Cryptography and look-up tables: CRC-32 by a table that the function fills on its first call.
#include <stdint.h>

uint32_t crc32(const uint8_t* data, uint32_t bytes) {
  static uint32_t table[256];
  static int isFilled = 0;
  if (!isFilled) {
    for (uint32_t i = 0; i < 256; ++i) {
      uint32_t c = i;
      for (int b = 0; b < 8; ++b) c = (c >> 1) ^ (0xedb88320u & (0u - (c & 1)));
      table[i] = c;
    }
    isFilled = 1;
  }
  uint32_t crc = 0xffffffffu;
  for (uint32_t i = 0; i < bytes; ++i) crc = (crc >> 8) ^ table[(crc ^ data[i]) & 0xff];
  return ~crc;
}

int main(void) {
  static const uint8_t text[] = "The quick brown fox jumps over the lazy dog";
  if (crc32((const uint8_t*)"123456789", 9) != 0xcbf43926u) return 1;
  return crc32(text, 43) == 0x414fa339u ? 0 : 2;
}
