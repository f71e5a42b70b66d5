// random_loops (RandomLoops.cpp): statements, each aimed at something that a compiler may get wrong. Loops are in RandomFunctions.
#pragma once

#include <string>
#include <vector>

#include "RandomExpressions.h"

struct Port {
  std::string name, declaration;
  Type type;
  unsigned elements = 0;  // of an array
};

class RandomStatements : public RandomExpressions {
 public:
  using RandomExpressions::RandomExpressions;

 protected:
  std::string statement(unsigned level, bool inLoop = true);
  // Values that take each other's.
  std::string exchange(unsigned level);
  // What `goto out` in the function goes to.
  std::string label();
  static std::string indent(unsigned level);

  std::vector<std::string> states_;  // scalars that statements change
  std::vector<Port> inputs_, outputs_;  // streams
  std::string returned_;  // what an early return gives
  bool isPipelined_ = false;  // the loop around: what is inside is unrolled

 private:
  std::string transfer(unsigned level);
  std::string walk(unsigned level);
  std::string choice(unsigned level);
  std::string trips(unsigned level);
  std::string table(unsigned level);
  std::string quotient(unsigned level);
  std::string view(unsigned level);
  std::string bytes(unsigned level);
  std::string jump(unsigned level);
  std::string wide(unsigned level);
  std::string assign(unsigned level);
  const Array* plain(bool mayBePort);

  bool usesLabel_ = false;
  unsigned jumps_ = 0;
};
