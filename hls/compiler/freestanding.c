/* Bodies of what programs expect from the C library and hardware can do: string.h, ctype.h, the integers of stdlib.h.
   Linked to a program that calls them without defining them. Results are those of the host's C library, rand()'s too. */
typedef unsigned char byte;
typedef __SIZE_TYPE__ size;

int memcmp(const void* left, const void* right, size count) {
  const byte *a = left, *b = right;
  for (; count != 0; --count, ++a, ++b)
    if (*a != *b) return *a - *b;
  return 0;
}
int bcmp(const void* left, const void* right, size count) { return memcmp(left, right, count); }
void* memchr(const void* text, int wanted, size count) {
  const byte* a = text;
  for (; count != 0; --count, ++a)
    if (*a == (byte)wanted) return (void*)a;
  return 0;
}
size strlen(const char* text) {
  size count = 0;
  while (text[count] != 0) ++count;
  return count;
}
size strnlen(const char* text, size most) {
  size count = 0;
  while (count < most && text[count] != 0) ++count;
  return count;
}
int strcmp(const char* left, const char* right) {
  for (; *left != 0 && *left == *right; ++left) ++right;
  return (byte)*left - (byte)*right;
}
int strncmp(const char* left, const char* right, size most) {
  for (; most != 0; --most, ++left, ++right) {
    if (*left != *right) return (byte)*left - (byte)*right;
    if (*left == 0) return 0;
  }
  return 0;
}
char* stpcpy(char* to, const char* from) {
  while ((*to = *from++) != 0) ++to;
  return to;
}
char* strcpy(char* to, const char* from) {
  stpcpy(to, from);
  return to;
}
char* strncpy(char* to, const char* from, size most) {
  size i = 0;
  for (; i < most && from[i] != 0; ++i) to[i] = from[i];
  for (; i < most; ++i) to[i] = 0;
  return to;
}
char* strcat(char* to, const char* from) {
  stpcpy(to + strlen(to), from);
  return to;
}
char* strncat(char* to, const char* from, size most) {
  char* end = to + strlen(to);
  for (; most != 0 && *from != 0; --most) *end++ = *from++;
  *end = 0;
  return to;
}
char* strchr(const char* text, int wanted) {
  for (;; ++text) {
    if (*text == (char)wanted) return (char*)text;
    if (*text == 0) return 0;
  }
}
char* strrchr(const char* text, int wanted) {
  const char* last = 0;
  for (;; ++text) {
    if (*text == (char)wanted) last = text;
    if (*text == 0) return (char*)last;
  }
}
char* strstr(const char* text, const char* wanted) {
  for (;; ++text) {
    size i = 0;
    while (wanted[i] != 0 && text[i] == wanted[i]) ++i;
    if (wanted[i] == 0) return (char*)text;
    if (*text == 0) return 0;
  }
}
size strspn(const char* text, const char* set) {
  size count = 0;
  while (text[count] != 0 && strchr(set, text[count]) != 0) ++count;
  return count;
}
size strcspn(const char* text, const char* set) {
  size count = 0;
  while (text[count] != 0 && strchr(set, text[count]) == 0) ++count;
  return count;
}

int isdigit(int c) { return c >= '0' && c <= '9'; }
int islower(int c) { return c >= 'a' && c <= 'z'; }
int isupper(int c) { return c >= 'A' && c <= 'Z'; }
int isalpha(int c) { return islower(c) || isupper(c); }
int isalnum(int c) { return isalpha(c) || isdigit(c); }
int isxdigit(int c) { return isdigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
int isspace(int c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
int isblank(int c) { return c == ' ' || c == '\t'; }
int iscntrl(int c) { return (c >= 0 && c < 32) || c == 127; }
int isprint(int c) { return c >= 32 && c < 127; }
int isgraph(int c) { return c > 32 && c < 127; }
int ispunct(int c) { return isgraph(c) && !isalnum(c); }
int tolower(int c) { return isupper(c) ? c + 32 : c; }
int toupper(int c) { return islower(c) ? c - 32 : c; }

/* What the macros of glibc's ctype.h look up, from -128 to 255. */
#define UPPER 0x100
#define LOWER 0x200
#define ALPHA 0x400
#define DIGIT 0x800
#define XDIGIT 0x1000
#define SPACE 0x2000
#define PRINT 0x4000
#define GRAPH 0x8000
#define BLANK 0x1
#define CNTRL 0x2
#define PUNCT 0x4
#define ALNUM 0x8
#define SIGNS GRAPH | PRINT | PUNCT
#define LETTER GRAPH | PRINT | ALPHA | ALNUM
static const unsigned short kinds[384] = {
    [128 ... 136] = CNTRL,
    [137] = CNTRL | SPACE | BLANK,
    [138 ... 141] = CNTRL | SPACE,
    [142 ... 159] = CNTRL,
    [160] = PRINT | SPACE | BLANK,
    [161 ... 175] = SIGNS,
    [176 ... 185] = GRAPH | PRINT | DIGIT | XDIGIT | ALNUM,
    [186 ... 192] = SIGNS,
    [193 ... 198] = LETTER | UPPER | XDIGIT,
    [199 ... 218] = LETTER | UPPER,
    [219 ... 224] = SIGNS,
    [225 ... 230] = LETTER | LOWER | XDIGIT,
    [231 ... 250] = LETTER | LOWER,
    [251 ... 254] = SIGNS,
    [255] = CNTRL,
};
static const unsigned short* const kindsOfZero = kinds + 128;
const unsigned short** __ctype_b_loc(void) { return (const unsigned short**)&kindsOfZero; }

/* The same for its toupper and tolower. (Its headers promise that no memory changes, so the tables are constant.) */
#define ROW(a) a, a + 1, a + 2, a + 3, a + 4, a + 5, a + 6, a + 7, a + 8, a + 9, a + 10, a + 11, a + 12, a + 13, a + 14, a + 15,
#define ROWS(a) ROW(a) ROW(a + 16) ROW(a + 32) ROW(a + 48) ROW(a + 64) ROW(a + 80) ROW(a + 96) ROW(a + 112)
#define FROM(a, to) [128 + a] = to, to + 1, to + 2, to + 3, to + 4, to + 5, to + 6, to + 7, to + 8, to + 9, to + 10, to + 11, \
                    to + 12, to + 13, to + 14, to + 15, to + 16, to + 17, to + 18, to + 19, to + 20, to + 21, to + 22, to + 23, \
                    to + 24, to + 25
static const int uppers[384] = {ROWS(128) ROWS(0) ROWS(128) [127] = -1, FROM('a', 'A')};
static const int lowers[384] = {ROWS(128) ROWS(0) ROWS(128) [127] = -1, FROM('A', 'a')};
static const int *const uppersOfZero = uppers + 128, *const lowersOfZero = lowers + 128;
const int** __ctype_toupper_loc(void) { return (const int**)&uppersOfZero; }
const int** __ctype_tolower_loc(void) { return (const int**)&lowersOfZero; }

int abs(int a) { return a < 0 ? -a : a; }
long labs(long a) { return a < 0 ? -a : a; }
long long llabs(long long a) { return a < 0 ? -a : a; }
typedef struct { int quotient, rest; } ints;
typedef struct { long quotient, rest; } longs;
typedef struct { long long quotient, rest; } longLongs;
ints div(int a, int b) { return (ints){a / b, a % b}; }
longs ldiv(long a, long b) { return (longs){a / b, a % b}; }
longLongs lldiv(long long a, long long b) { return (longLongs){a / b, a % b}; }

static unsigned long magnitude(const char* text, char** end, int base, int* isNegative, int* isTooLarge) {
  const char* at = text;
  unsigned long value = 0;
  int any = 0;
  while (isspace(*at)) ++at;
  *isNegative = *at == '-';
  *isTooLarge = 0;
  if (*at == '-' || *at == '+') ++at;
  if ((base == 0 || base == 16) && at[0] == '0' && (at[1] | 32) == 'x' && isxdigit(at[2])) {
    at += 2;
    base = 16;
  } else if (base == 0) {
    base = *at == '0' ? 8 : 10;
  }
  for (;; ++at) {
    int digit = isdigit(*at) ? *at - '0' : isalpha(*at) ? (*at | 32) - 'a' + 10 : 99;
    unsigned long next;
    if (digit >= base) break;
    any = 1;
    if (__builtin_mul_overflow(value, (unsigned long)base, &next) || __builtin_add_overflow(next, (unsigned long)digit, &value))
      *isTooLarge = 1;
  }
  if (end != 0) *end = (char*)(any ? at : text);
  return value;
}
long strtol(const char* text, char** end, int base) {
  int isNegative, isTooLarge;
  const unsigned long value = magnitude(text, end, base, &isNegative, &isTooLarge), least = 1ul << 63;
  if (isTooLarge || value > least - 1 + (unsigned long)isNegative) return (long)(isNegative ? least : least - 1);
  return (long)(isNegative ? -value : value);
}
unsigned long strtoul(const char* text, char** end, int base) {
  int isNegative, isTooLarge;
  const unsigned long value = magnitude(text, end, base, &isNegative, &isTooLarge);
  return isTooLarge ? ~0ul : isNegative ? -value : value;
}
long long strtoll(const char* text, char** end, int base) { return strtol(text, end, base); }
unsigned long long strtoull(const char* text, char** end, int base) { return strtoul(text, end, base); }
/* The names that newer headers of glibc give them. */
long __isoc23_strtol(const char* text, char** end, int base) { return strtol(text, end, base); }
unsigned long __isoc23_strtoul(const char* text, char** end, int base) { return strtoul(text, end, base); }
long long __isoc23_strtoll(const char* text, char** end, int base) { return strtol(text, end, base); }
unsigned long long __isoc23_strtoull(const char* text, char** end, int base) { return strtoul(text, end, base); }
int atoi(const char* text) { return (int)strtol(text, 0, 10); }
long atol(const char* text) { return strtol(text, 0, 10); }
long long atoll(const char* text) { return strtol(text, 0, 10); }

/* glibc's default generator: x[i] = x[i - 3] + x[i - 31], after 310 that are thrown away. */
static unsigned history[31], place, isSeeded;
static unsigned nextRandom(void) {
  const unsigned value = history[place] += history[place < 3 ? place + 28 : place - 3];
  place = place == 30 ? 0 : place + 1;
  return value;
}
void srand(unsigned seed) {
  int value = seed == 0 ? 1 : (int)seed;
  for (int i = 0; i < 31; ++i) {
    history[i] = (unsigned)value;
    value = 16807 * (value % 127773) - 2836 * (value / 127773);
    if (value < 0) value += 2147483647;
  }
  place = 3;
  isSeeded = 1;
  for (int i = 0; i < 310; ++i) nextRandom();
}
int rand(void) {
  if (!isSeeded) srand(1);
  return (int)(nextRandom() >> 1);
}
long random(void) { return rand(); }
void srandom(unsigned seed) { srand(seed); }

/* As stable as the host's, which merges. */
void qsort(void* base, size count, size bytes, int (*compare)(const void*, const void*)) {
  byte* array = base;
  for (size i = 1; i < count; ++i)
    for (size j = i; j != 0 && compare(array + (j - 1) * bytes, array + j * bytes) > 0; --j)
      for (size k = 0; k < bytes; ++k) {
        const byte other = array[j * bytes + k];
        array[j * bytes + k] = array[(j - 1) * bytes + k];
        array[(j - 1) * bytes + k] = other;
      }
}
void* bsearch(const void* key, const void* base, size count, size bytes, int (*compare)(const void*, const void*)) {
  for (size low = 0, high = count; low < high;) {
    const size middle = (low + high) / 2;
    const byte* place = (const byte*)base + middle * bytes;
    const int order = compare(key, place);
    if (order == 0) return (void*)place;
    if (order < 0)
      high = middle;
    else
      low = middle + 1;
  }
  return 0;
}
