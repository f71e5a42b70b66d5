#include "kiln/Stream.h"

void bad(kiln::Stream<int>& both) { both.write(both.read() + 1); }
