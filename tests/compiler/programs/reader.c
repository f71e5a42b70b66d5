/* An array argument behind a pointer in a local struct, one that walks under conditions, and one whose address leaves a loop. */
#include <stdint.h>

typedef struct {
  const uint8_t *next, *end;
  unsigned bits;
  int left;
} Reader;

static int bit(Reader *reader) {
  if (reader->left == 0) {
    if (reader->next == reader->end) return 0;
    reader->bits = *reader->next++;
    if (reader->bits == 0xff && reader->next != reader->end && *reader->next == 0) reader->next++;
    reader->left = 8;
  }
  return reader->bits >> --reader->left & 1;
}

__attribute__((noinline)) static int number(Reader *reader) {
  int length = 0, value = 1;
  while (length < 12 && bit(reader) == 0) length++;
  while (length-- > 0) value = value << 1 | bit(reader);
  return value;
}

int decode(const uint8_t in[64], int count, uint16_t out[256]) {
  Reader reader = {in, in + count, 0, 0};
  uint16_t *to = out;
  while (reader.next != reader.end) {
    const int value = number(&reader);
    if (value != 3) *to++ = value + number(&reader);
  }
  return to - out;
}

void partition(int16_t a[32], int low, int high) {
  const int middle = a[(low + high) / 2];
  while (low <= high) {
    while (a[low] < middle) low++;
    while (a[high] > middle) high--;
    if (low <= high) {
      const int16_t t = a[low];
      a[low++] = a[high];
      a[high--] = t;
    }
  }
}

int main(void) {
  static uint8_t in[64];
  static uint16_t out[256];
  static int16_t values[32];
  unsigned x = 1, sum = 0;
  for (int i = 0; i < 64; i++) {
    x = x * 1664525 + 1013904223;
    in[i] = i % 9 == 0 ? 0xff : i % 9 == 1 ? 0 : x >> 24;
    values[i % 32] = x >> 16;
  }
  const int count = decode(in, 64, out);
  for (int i = 0; i < count; i++) sum = sum * 31 + out[i];
  partition(values, 0, 31);
  partition(values, 4, 20);
  for (int i = 0; i < 32; i++) sum = sum * 31 + values[i];
  return sum == 0;
}
