elsewhere(a, b)
  int a;
  short b;
{
  return a * 10 + b;
}
