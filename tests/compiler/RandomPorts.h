// random_loops SEED ports (RandomLoops.cpp): a top with arguments, and the main that calls it.
#pragma once

#include <string>
#include <vector>

#include "RandomFunctions.h"

class PortProgram : public RandomFunctions {
 public:
  using RandomFunctions::RandomFunctions;
  std::string text();

 private:
  Type portType();
  void makePorts();
  std::vector<Port> ports() const;
  std::string top(const std::string& calls);
  std::string caller();

  std::vector<Port> portScalars_;
  Type result_{"void", 0};
};
