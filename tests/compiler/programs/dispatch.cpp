// Calls through pointers, tables of functions, virtual functions, comparisons of qsort, computed jumps.
#include <cstdint>
#include <cstdlib>

namespace {

using Operation = int (*)(int, int);

int add(int a, int b) { return a + b; }
int subtract(int a, int b) { return a - b; }
int shift(int a, int b) { return a << (b & 7); }
const Operation table[] = {add, subtract, shift};

struct Shape {
  int side;
  explicit Shape(int length) : side(length) {}
  virtual ~Shape() = default;
  virtual int area() const = 0;
  virtual int corners() const { return 4; }
};
struct Square : Shape {
  using Shape::Shape;
  int area() const override { return side * side; }
};
struct Triangle : Shape {
  using Shape::Shape;
  int area() const override { return side * side / 2; }
  int corners() const override { return 3; }
};

int upwards(const void* a, const void* b) { return *static_cast<const int*>(a) - *static_cast<const int*>(b); }
int downwards(const void* a, const void* b) { return upwards(b, a); }

struct Step {
  Operation operation;
  int operand;
};
Step steps[] = {{add, 5}, {shift, 2}, {nullptr, 0}, {subtract, 3}};

int threaded(const uint8_t* program, int x) {
  static const void* const places[] = {&&next, &&doubled, &&negative, &&end};
  goto* places[*program++];
next:
  ++x;
  goto* places[*program++];
doubled:
  x *= 2;
  goto* places[*program++];
negative:
  x = -x;
  goto* places[*program++];
end:
  return x;
}

}  // namespace

int apply(int which, int a, int b) { return table[which % 3u](a, b); }

int main() {
  unsigned sum = 0;
  for (int i = 0; i < 9; ++i) sum = sum * 31 + apply(i, 100 + i, i);
  Square square(7);
  Triangle triangle(5);
  const Shape* shapes[] = {&square, &triangle, &square};
  for (const Shape* shape : shapes) sum = sum * 31 + shape->area() * 10 + shape->corners();
  int values[] = {5, -2, 9, 1, 7, -8};
  qsort(values, 6, sizeof *values, sum & 1 ? downwards : upwards);
  for (int value : values) sum = sum * 31 + value;
  qsort(values, 6, sizeof *values, upwards);
  for (int value : values) sum = sum * 31 + value;
  const int key = 7;
  const void* found = bsearch(&key, values, 6, sizeof *values, upwards);
  sum = sum * 31 + static_cast<unsigned>(static_cast<const int*>(found) - values);
  for (Step& step : steps) {
    if (step.operation != nullptr) sum = step.operation(sum, step.operand);
    if (step.operation == subtract) step.operation = add;
  }
  sum += steps[3].operation(1, 2);
  static const uint8_t program[] = {0, 1, 1, 2, 0, 3};
  sum = sum * 31 + threaded(program, 6);
  return sum == 2414306461u ? 0 : static_cast<int>(sum);
}
