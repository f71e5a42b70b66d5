/* Pointers to misaligned members: the words of the RAM are crossed, wherever the pointer comes from. */
#include <stdint.h>

#pragma pack(push, 1)
struct Packed {
  unsigned tag : 3;
  unsigned wide : 29;
  uint8_t one;
  int64_t eight;
  uint16_t two;
  unsigned a : 14, b : 25, c : 19;
};
#pragma pack(pop)

static struct Packed records[5] = {{1, 12345, 2, -3, 4, 5, 6, 7}};
static int64_t *places[3];
static uint16_t *halves[3];

int main(void) {
  uint32_t hash = 2166136261u;
  for (int i = 0; i < 3; i++) places[i] = &records[i + 1].eight, halves[i] = &records[2 * i].two;
  for (int i = 0; i < 12; i++) {
    *places[i % 3] += (int64_t)i * 0x123456789abcll - 5;
    *halves[(i * 2) % 3] ^= (uint16_t)(i * 777);
    records[i % 5].b += (unsigned)i * 99u;
    records[(i + 1) % 5].c ^= records[i % 5].a++;
  }
  const uint8_t *bytes = (const uint8_t *)records;
  for (unsigned i = 0; i < sizeof records; i++) hash = (hash ^ bytes[i]) * 16777619u;
  return (int)hash;
}
