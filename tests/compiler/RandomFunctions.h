// random_loops (RandomLoops.cpp): arrays, functions, and their loops with pragmas.
#pragma once

#include <string>
#include <vector>

#include "RandomStatements.h"

class RandomFunctions : public RandomStatements {
 public:
  using RandomStatements::RandomStatements;

 protected:
  // A global array: its declaration.
  std::string global(const std::string& name);
  // A function that works on the arrays in scope; `calls` gets calls of it whose results go into the checksum.
  std::string function(const std::string& name, std::string& calls);
  // The variables that statements change.
  std::string states();
  // Nests of up to `depth` loops.
  std::string loop(unsigned level, unsigned depth);
  static std::string rows(const Array& array);

  std::vector<Port> portArrays_;  // arguments of the top; with its streams passed on to functions

 private:
  std::string passed(bool isDeclared) const;
  std::string partition(const Array& array);
  std::string fill(const Array& array);
  std::string recurrence(unsigned level);
  std::string pragma(unsigned level, unsigned trips);
  std::string inside(unsigned level);

  std::vector<Array> partitioned_;  // globals with pragmas, which stand in a function
};
