// State machine: counts the code points of UTF-8; -1 - i if byte i is not allowed there.
#include <stdint.h>

int32_t utf8(const uint8_t text[64], uint32_t bytes) {
  enum { kStart, kOne, kTwo, kThree, kE0, kEd, kF0, kF4 } state = kStart;
  int32_t points = 0;
  for (uint32_t i = 0; i < bytes; ++i) {
    const uint8_t c = text[i];
    const int isTail = (c & 0xc0) == 0x80;
    int isRight = isTail;
    switch (state) {
      case kStart:
        isRight = 1;
        ++points;
        if (c < 0x80) state = kStart;
        else if (c >= 0xc2 && c <= 0xdf) state = kOne;
        else if (c == 0xe0) state = kE0;
        else if (c == 0xed) state = kEd;
        else if (c >= 0xe1 && c <= 0xef) state = kTwo;
        else if (c == 0xf0) state = kF0;
        else if (c >= 0xf1 && c <= 0xf3) state = kThree;
        else if (c == 0xf4) state = kF4;
        else isRight = 0;
        break;
      case kOne: state = kStart; break;
      case kTwo: state = kOne; break;
      case kThree: state = kTwo; break;
      case kE0: isRight = isTail && c >= 0xa0; state = kOne; break;
      case kEd: isRight = isTail && c < 0xa0; state = kOne; break;
      case kF0: isRight = isTail && c >= 0x90; state = kTwo; break;
      case kF4: isRight = isTail && c < 0x90; state = kTwo; break;
    }
    if (!isRight) return -1 - (int32_t)i;
  }
  return state == kStart ? points : -1 - (int32_t)bytes;
}

int main(void) {
  static const uint8_t good[] = "na\xc3\xafve \xe2\x82\xac \xf0\x9f\x98\x80 \xed\x9f\xbf";
  static const uint8_t surrogate[] = "abc\xed\xa0\x80", overlong[] = "\xc0\xaf", cut[] = "a\xf0\x9f\x98";
  if (utf8(good, sizeof good - 1) != 11) return 1;
  if (utf8(surrogate, 6) != -5 || utf8(overlong, 2) != -1 || utf8(cut, 4) != -5) return 2;
  return utf8(good, 0) == 0 ? 0 : 3;
}
