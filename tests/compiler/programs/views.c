/* Array arguments accessed with several sizes, and chosen between. */
#include <stdint.h>
#include <string.h>

struct __attribute__((packed)) header {
  uint8_t kind;
  uint16_t length;
  uint32_t address;
};

/* structs and words out of bytes, and words into them */
uint32_t parse(uint8_t *packet, int n) {
  uint32_t sum = 0;
  for (int i = 0; i < n; i++) {
    struct header h;
    memcpy(&h, packet + 8 * i, sizeof h);
    sum += h.kind + h.length * 3 + h.address + packet[8 * i + 7];
    h.address += h.length;
    memcpy(packet + 8 * i, &h, sizeof h);
    packet[8 * i + 7] ^= 0x55;
  }
  return sum;
}

/* bytes and halves of words */
uint32_t bytes(uint32_t *words, int n) {
  const uint8_t *b = (const uint8_t *)words;
  uint16_t *h = (uint16_t *)words;
  uint32_t sum = 0;
  for (int i = 0; i < n; i++) {
    sum = sum * 5 + b[i] + h[n - i];
    words[i] += sum;
    h[2 * i + 1] ^= 3;
  }
  return sum + words[0];
}

/* a choice between two arrays */
int choose(int *a, int *b, int which, int n) {
  int *p = which & 1 ? a : b, *q = which & 1 ? b : a;
  int sum = 0;
  for (int i = 0; i < n; i++) {
    p[i] = q[i] * 2 + 1;
    sum += p[i];
  }
  return sum * 3 + q[1];
}

/* words of two elements that are only moved: both their load and their store become those of elements */
uint32_t moved(int16_t *a, int n) {
  uint32_t sum = 0, word;
  for (int i = 0; i < n; i++) {
    int16_t copy[3];
    memcpy(copy, a + 1, sizeof copy);
    copy[0] = (int16_t)(i * 3);
    memcpy(a, copy, sizeof copy);
    sum = sum * 5 + (uint32_t)a[(i + sum) & 7];
  }
  memcpy(&word, a + 4, sizeof word);
  memcpy(a + 6, &word, sizeof word);
  memcpy(&word, a + 2, sizeof word);
  memcpy(a + 4, &word, sizeof word);
  return sum;
}

int main(void) {
  static int16_t halves[8];
  static uint8_t packet[64];
  static uint32_t words[16];
  static int a[16], b[16];
  uint32_t sum = 0;
  for (int round = 0; round < 4; round++) {
    for (int i = 0; i < 64; i++) packet[i] = (uint8_t)(i * 37 + round * 11);
    for (int i = 0; i < 16; i++) words[i] = (uint32_t)i * 2654435761u + (uint32_t)round, a[i] = i * 5 - round, b[i] = i * i;
    for (int i = 0; i < 8; i++) halves[i] = (int16_t)(i * 771 + round);
    sum += moved(halves, 9 - round);
    sum += parse(packet, round * 2) + bytes(words, 4 + round) + (uint32_t)choose(a, b, round, 8);
  }
  return sum == 0;
}
