// Divisions by a constant become a product with its reciprocal, so that a pipelined loop starts one every cycle:
//
//   x / 10      (x: 8 bits)      becomes      (x * 205) >> 11
//   x % 10                                    x - (x / 10) * 10
#include <llvm/Analysis/ValueTracking.h>
#include <llvm/IR/Constants.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/InstIterator.h>

#include "Program.h"
#include "Reciprocal.h"

using namespace llvm;

namespace kilnc {
namespace {

constexpr unsigned kMostBits = 64;  // the product has up to twice as many

// x / divisor of `bits` bits, rounded towards zero, for a positive divisor.
Value* quotientOf(IRBuilder<>& builder, Value* x, uint64_t divisor, bool isSigned, const DataLayout& layout) {
  const unsigned bits = x->getType()->getIntegerBitWidth();
  // An even divisor: what its zeros shift out does not matter.
  const unsigned zeros = isSigned ? 0 : countr_zero(divisor);
  if (zeros != 0) x = builder.CreateLShr(x, zeros);
  const unsigned magnitude = isSigned ? bits - ComputeNumSignBits(x, layout) : computeKnownBits(x, layout).countMaxActiveBits();
  if (magnitude == 0) return ConstantInt::get(x->getType(), 0);  // x is 0, or -1
  const Reciprocal reciprocal = reciprocalOf(divisor >> zeros, magnitude);
  const uint64_t parts[] = {static_cast<uint64_t>(reciprocal.multiplier), static_cast<uint64_t>(reciprocal.multiplier >> 64)};
  const APInt multiplier(128, parts);
  auto* wide = builder.getIntNTy(std::max(reciprocal.shift + 1, bits + multiplier.getActiveBits() + (isSigned ? 1 : 0)));
  Value* product = builder.CreateMul(builder.CreateIntCast(x, wide, isSigned), ConstantInt::get(wide, multiplier.zextOrTrunc(wide->getBitWidth())));
  Value* quotient = isSigned ? builder.CreateAShr(product, reciprocal.shift) : builder.CreateLShr(product, reciprocal.shift);
  quotient = builder.CreateTrunc(quotient, x->getType());
  return isSigned ? builder.CreateSub(quotient, builder.CreateAShr(x, bits - 1)) : quotient;
}

void lower(BinaryOperator& division, const APInt& divisor, const DataLayout& layout) {
  IRBuilder<> builder(&division);
  const bool isSigned = division.getOpcode() == Instruction::SDiv || division.getOpcode() == Instruction::SRem;
  const bool isQuotient = division.getOpcode() == Instruction::SDiv || division.getOpcode() == Instruction::UDiv;
  Value* x = division.getOperand(0);
  const bool isNegative = isSigned && divisor.isNegative();
  const APInt magnitude = isNegative ? divisor.abs() : divisor;
  Value* quotient = quotientOf(builder, x, magnitude.getZExtValue(), isSigned, layout);
  Value* result = quotient;
  if (!isQuotient)  // its sign is that of x alone
    result = builder.CreateSub(x, builder.CreateMul(quotient, ConstantInt::get(x->getType(), magnitude)));
  else if (isNegative)
    result = builder.CreateNeg(quotient);
  division.replaceAllUsesWith(result);
  division.eraseFromParent();
}

}  // namespace

void divideByConstants(Function& function) {
  const DataLayout& layout = function.getParent()->getDataLayout();
  std::vector<BinaryOperator*> divisions;
  for (Instruction& instruction : instructions(function))
    if (auto* binary = dyn_cast<BinaryOperator>(&instruction); binary != nullptr && binary->isIntDivRem())
      if (auto* divisor = dyn_cast<ConstantInt>(binary->getOperand(1));
          divisor != nullptr && divisor->getBitWidth() <= kMostBits && !divisor->isZero() && !divisor->getValue().abs().isPowerOf2())
        divisions.push_back(binary);
  for (BinaryOperator* division : divisions) lower(*division, cast<ConstantInt>(division->getOperand(1))->getValue(), layout);
}

}  // namespace kilnc
