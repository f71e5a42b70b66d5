// State machine: an interpreter of a small stack machine; the program computes primes.
#include <stdint.h>

enum { kPush, kLoad, kStore, kAdd, kSub, kMod, kLess, kJump, kJumpIfZero, kHalt };

// Instructions: operation in the low 4 bits, operand above.
int32_t machine(const uint16_t program[64], int32_t argument) {
  int32_t stack[16], variables[8] = {0}, sp = 0;
  variables[0] = argument;
  for (uint32_t pc = 0;;) {
    const uint16_t word = program[pc++];
    const int32_t operand = word >> 4;
    switch (word & 15) {
      case kPush: stack[sp++] = operand; break;
      case kLoad: stack[sp++] = variables[operand & 7]; break;
      case kStore: variables[operand & 7] = stack[--sp]; break;
      case kAdd: --sp; stack[sp - 1] += stack[sp]; break;
      case kSub: --sp; stack[sp - 1] -= stack[sp]; break;
      case kMod: --sp; stack[sp - 1] = stack[sp] == 0 ? 0 : stack[sp - 1] % stack[sp]; break;
      case kLess: --sp; stack[sp - 1] = stack[sp - 1] < stack[sp]; break;
      case kJump: pc = (uint32_t)operand; break;
      case kJumpIfZero: if (stack[--sp] == 0) pc = (uint32_t)operand; break;
      default: return variables[1];
    }
  }
}

#define DO(operation, operand) (uint16_t)((operand) << 4 | (operation))

int main(void) {
  // 0: limit, 1: count, 2: candidate, 3: divisor
  static const uint16_t program[64] = {
      DO(kPush, 2), DO(kStore, 2),                                        // candidate = 2
      DO(kLoad, 2), DO(kLoad, 0), DO(kLess, 0), DO(kJumpIfZero, 28),      // 2: while candidate < limit
      DO(kPush, 2), DO(kStore, 3),                                        //   divisor = 2
      DO(kLoad, 3), DO(kLoad, 2), DO(kLess, 0), DO(kJumpIfZero, 19),      // 8: while divisor < candidate
      DO(kLoad, 2), DO(kLoad, 3), DO(kMod, 0), DO(kJumpIfZero, 23),       //   if it divides: next
      DO(kJump, 29), DO(kHalt, 0), DO(kHalt, 0),
      DO(kLoad, 1), DO(kPush, 1), DO(kAdd, 0), DO(kStore, 1),             // 19: ++count
      DO(kLoad, 2), DO(kPush, 1), DO(kAdd, 0), DO(kStore, 2),             // 23: ++candidate
      DO(kJump, 2), DO(kHalt, 0),                                         // 28: halt
      DO(kLoad, 3), DO(kPush, 1), DO(kAdd, 0), DO(kStore, 3), DO(kJump, 8)};  // 29: ++divisor
  return machine(program, 20) == 8 ? 0 : 1;
}
