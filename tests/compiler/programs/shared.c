// Operations that share an operator: products and shifts, signed and unsigned ones of several widths, in states, in loops that
// start an iteration every few cycles, and behind one another in one cycle.
#include <stdint.h>

// A state per case.
uint64_t mixture(unsigned choice, uint64_t a, uint64_t b) {
  static uint64_t last;
  uint64_t result = 0;
  switch (choice & 15) {
    case 0: result = a * b; break;
    case 1: result = (uint64_t)((int64_t)(int16_t)a * (int32_t)b); break;
    case 2: result = (uint64_t)(uint32_t)a * (uint32_t)b; break;
    case 3: result = (uint64_t)((int64_t)(int8_t)last * (int8_t)b); break;
    case 4: result = (uint64_t)((int64_t)(int32_t)a * (int32_t)last); break;
    case 5: result = (uint16_t)last * (unsigned)(uint16_t)a; break;
    case 6: result = (uint64_t)(int64_t)(int32_t)((uint32_t)a * 1234567u); break;
    case 7: result = (last * a) * b; break;
    case 8: result = (a + 3) * (b ^ last) + a * (last >> 7); break;
    case 9: result = a << (b & 63); break;
    case 10: result = (uint32_t)last << (b & 31); break;
    case 11: result = a >> (last & 63); break;
    case 12: result = (uint64_t)((int64_t)last >> (a & 63)); break;
    case 13: result = (uint64_t)(int64_t)((int32_t)a >> (b & 31)); break;
    case 14: result = (uint64_t)((int64_t)(int16_t)b * (uint8_t)a) >> (last & 63); break;
    default: result = (uint64_t)(((__int128)(int64_t)a * (int64_t)b) >> 64); break;
  }
  last ^= result;
  return last;
}

// Four words through one port: a term of each in every cycle of an iteration.
uint32_t four(const int16_t table[64], int32_t scale, int n) {
  uint32_t sum = 0;
  for (int i = 0; i < n; i++)
    sum += (uint32_t)((int64_t)table[i & 63] * scale) + (uint32_t)(table[(i ^ 21) & 63] * table[(i ^ 42) & 63]) -
           (uint32_t)(table[(i ^ 37) & 63] * (int16_t)scale >> (i & 7));
  return sum;
}

// What an iteration multiplies the next one needs, and one more loop with the same operators.
uint32_t recurrence(const int16_t table[64], uint32_t kept[64], uint32_t x, int n) {
  for (int i = 0; i < n; i++) {
    x = x * kept[i & 63] + (uint32_t)((int64_t)table[(i + 5) & 63] * ((int32_t)x >> (i & 31)));
    kept[(i * 7) & 63] = x;
  }
  for (int i = 0; i < n; i++) x ^= (uint32_t)((int64_t)(int32_t)kept[i & 63] * table[i & 63]) + kept[(i + 1) & 63] * 77;
  return x;
}

// Cubes: one product waits for another in the same cycle, in two states that use the operators in turn.
uint32_t cubes(uint32_t a, uint32_t b) {
  uint32_t x = (uint16_t)(a * a) * a;
  static uint32_t memory;
  if (x & 1) {
    x += b * (uint16_t)(b * x);
    memory ^= x;
  } else {
    x ^= (uint16_t)(memory * b) * memory;
    memory += x * 5;
  }
  return x + memory;
}

int main(void) {
  static int16_t table[64];
  static uint32_t kept[64];
  uint64_t state = 88172645463325252u, sum = 0;
  for (int i = 0; i < 64; i++) table[i] = (int16_t)(i * 2654435761u >> 7), kept[i] = i * 40503u;
  for (int i = 0; i < 320; i++) {
    uint64_t word[2];
    for (int k = 0; k < 2; k++) {
      state ^= state << 13, state ^= state >> 7, state ^= state << 17;
      word[k] = state;
    }
    sum = sum * 31 + mixture((unsigned)i, word[0], i % 3 == 0 ? word[1] >> 40 : word[1]);
    if (i % 16 == 0) {
      sum = sum * 31 + four(table, (int32_t)word[0], i % 64);
      sum = sum * 31 + recurrence(table, kept, (uint32_t)word[1], i % 64);
    }
    if (i % 4 == 0) sum = sum * 31 + cubes((uint32_t)word[0], (uint32_t)word[1]);
  }
  return (sum ^ sum >> 32 ^ sum >> 16 ^ sum >> 48) % 65536 != 11305;
}
