// State machine: reads decimal numbers, signs and operators from text and evaluates left to right.
#include <cstdint>

namespace {

enum class State : uint8_t { kBefore, kNumber, kAfter, kBad };

struct Machine {
  State state = State::kBefore;
  char operation = '+';
  bool isNegative = false;
  int32_t number = 0, value = 0;

  void finish() {
    const int32_t right = isNegative ? -number : number;
    value = operation == '+' ? value + right : operation == '-' ? value - right : value * right;
    number = 0;
    isNegative = false;
  }
  void take(char c) {
    const bool isDigit = c >= '0' && c <= '9';
    if (state != State::kAfter && isDigit) {
      number = 10 * number + (c - '0');
      state = State::kNumber;
    } else if (state == State::kBefore && c == '-') {
      isNegative = !isNegative;
    } else if (state != State::kBefore && (c == '+' || c == '-' || c == '*')) {
      if (state == State::kNumber) finish();
      operation = c;
      state = State::kBefore;
    } else if (c == ' ') {
      if (state == State::kNumber) {
        finish();
        state = State::kAfter;
      }
    } else {
      state = State::kBad;
    }
  }
};

}  // namespace

int32_t tokens(const char text[64]) {
  Machine machine;
  for (int i = 0; i < 64 && text[i] != 0 && machine.state != State::kBad; ++i) machine.take(text[i]);
  if (machine.state == State::kNumber) machine.finish();
  return machine.state == State::kBad || machine.state == State::kBefore ? INT32_MIN : machine.value;
}

int main() {
  static const char sum[64] = "12 + 30 *-2 - 6", bad[64] = "1 2", open[64] = "7 *";
  return tokens(sum) == -90 && tokens(bad) == INT32_MIN && tokens(open) == INT32_MIN ? 0 : 1;
}
