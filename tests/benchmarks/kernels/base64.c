// Look-up tables: Base64 of a message, padding included; returns the length.
#include <stdint.h>
#include <string.h>

static const char kDigits[64] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

uint32_t base64(const uint8_t in[48], uint32_t bytes, uint8_t out[64]) {
  uint32_t o = 0;
  for (uint32_t i = 0; i < bytes; i += 3) {
    const uint32_t b = i + 1 < bytes ? in[i + 1] : 0, c = i + 2 < bytes ? in[i + 2] : 0;
    const uint32_t word = ((uint32_t)in[i] << 16) | (b << 8) | c;
    out[o] = (uint8_t)kDigits[word >> 18];
    out[o + 1] = (uint8_t)kDigits[(word >> 12) & 63];
    out[o + 2] = (uint8_t)(i + 1 < bytes ? kDigits[(word >> 6) & 63] : '=');
    out[o + 3] = (uint8_t)(i + 2 < bytes ? kDigits[word & 63] : '=');
    o += 4;
  }
  return o;
}

int main(void) {
  uint8_t in[48], out[64];
  memcpy(in, "Many hands make light work.", 27);
  if (base64(in, 27, out) != 36 || memcmp(out, "TWFueSBoYW5kcyBtYWtlIGxpZ2h0IHdvcmsu", 36) != 0) return 1;
  return base64(in, 4, out) == 8 && memcmp(out, "TWFueQ==", 8) == 0 ? 0 : 2;
}
