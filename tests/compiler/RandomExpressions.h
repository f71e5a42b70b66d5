// random_loops (RandomLoops.cpp): types, numbers, and expressions of what is in scope.
#pragma once

#include <string>
#include <vector>

#include "RandomChoices.h"

struct Type {
  std::string name;
  unsigned bits;
};

struct Array {
  std::string name;
  Type type;
  unsigned indexBits;  // of the last dimension
  unsigned rows = 0;   // 0: one dimension
  std::string member = "";   // of a struct
  bool hasPragma = false;    // asked to be in banks: accessed by whole elements only
  bool isPort = false;       // an argument of the top: so too
  bool isConst = false;
  bool isWhole() const { return rows == 0 && member.empty() && !hasPragma && !isPort && !isConst; }
  unsigned size() const { return 1u << indexBits; }
};

struct Loop {
  std::string index;
  int most;  // the index is in 0..most
};
class RandomExpressions : public RandomChoices {
 public:
  using RandomChoices::RandomChoices;

 protected:
  Type type();
  std::string literal();
  // An element: at an index of a loop, without a mask where it fits, or anywhere.
  std::string place(unsigned depth, bool isWritten = false);
  std::string expression(unsigned depth);

  // In scope.
  std::vector<Array> arrays_;
  std::vector<std::string> scalars_;
  std::vector<Loop> loops_;
};
