// Of kilnc_seeded only: which of the bugs of SeedBugs.cmake is on, by the environment's KILN_SEED_BUG; 0: none.
#pragma once

#include <cstdlib>

inline int seededBug() {
  static const char* const text = std::getenv("KILN_SEED_BUG");
  static const int bug = text != nullptr ? std::atoi(text) : 0;
  return bug;
}
