/* What programs take from the C library; rand() and ctype.h as the host's have them. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static char text[64];

int main(void) {
  const char* at = " -345x";
  char* end;
  unsigned hash = 7;
  int i;
  strcpy(text, "hello");
  strcat(text, ", world");
  hash = hash * 31 + strlen(text);
  hash = hash * 31 + (strcmp(text, "hellp") < 0);
  hash = hash * 31 + (strncmp(text, "help", 4) < 0);
  hash = hash * 31 + (memcmp(text, "hello, worms", 12) < 0);
  hash = hash * 31 + (unsigned)(strchr(text, 'w') - text);
  hash = hash * 31 + (unsigned)(strrchr(text, 'o') - text);
  hash = hash * 31 + (unsigned)(strstr(text, "wor") - text);
  hash = hash * 31 + (memchr(text, 'z', 12) == NULL);
  strncpy(text + 20, "abc", 8);
  for (i = 0; i < 32; ++i) hash = hash * 31 + (unsigned char)text[i];
  for (i = 0; i < 128; i += 3) hash = hash * 31 + (unsigned)(toupper(i) + 2 * tolower(i)) + (isalpha(i) != 0) + 2 * (isspace(i) != 0);
  hash = hash * 31 + (unsigned)strtol(at, &end, 10) + (unsigned)(end - at) + (unsigned)atoi("42") + (unsigned)abs(-9);
  srand(3);
  for (i = 0; i < 40; ++i) hash = hash * 31 + (unsigned)rand();
  return (int)hash;
}
