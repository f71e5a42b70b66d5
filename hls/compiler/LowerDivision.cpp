// Divisions by what is not constant become calls of one shared function per width, which finds one bit of the quotient per cycle; copies and
// fills become loads and stores of the largest pieces that fit the array's elements.
#include <llvm/Analysis/ValueTracking.h>
#include <llvm/IR/Constants.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/InstIterator.h>
#include <llvm/IR/IntrinsicInst.h>
#include <llvm/IR/Operator.h>
#include <llvm/Transforms/Utils/BasicBlockUtils.h>

#include <map>

#include "Prepare.h"
#include "Program.h"

using namespace llvm;

namespace kilnc {
namespace {

// i2N @kiln_divide_N(iN a, iN b): quotient in the low half, remainder in the high half. Restoring division, from the
// first set bit of `a` on.
Function* makeDivider(Module& module, unsigned width) {
  LLVMContext& context = module.getContext();
  auto* number = IntegerType::get(context, width);
  auto* wide = IntegerType::get(context, width + 1);
  auto* both = IntegerType::get(context, 2 * width);
  auto* function = Function::Create(FunctionType::get(both, {number, number}, false), GlobalValue::InternalLinkage,
                                    "divide_" + std::to_string(width), module);
  function->addFnAttr(Attribute::NoInline);
  function->setMemoryEffects(MemoryEffects::none());
  function->setDoesNotThrow();
  function->setWillReturn();
  Value *a = function->getArg(0), *b = function->getArg(1);
  a->setName("dividend");
  b->setName("divisor");
  auto* entry = BasicBlock::Create(context, "divide", function);
  auto* loop = BasicBlock::Create(context, "divide_bit", function);
  auto* done = BasicBlock::Create(context, "divided", function);
  IRBuilder<> builder(entry);
  Value* zeros = builder.CreateBinaryIntrinsic(Intrinsic::ctlz, a, builder.getFalse());
  Value* bits = builder.CreateSub(ConstantInt::get(number, width), zeros);
  Value* isZero = builder.CreateICmpEQ(a, ConstantInt::get(number, 0));
  Value* aligned = builder.CreateShl(a, zeros);
  builder.CreateCondBr(isZero, done, loop);
  builder.SetInsertPoint(loop);
  PHINode* left = builder.CreatePHI(number, 2, "left");
  PHINode* quotient = builder.CreatePHI(number, 2, "quotient");
  PHINode* rest = builder.CreatePHI(number, 2, "rest");
  Value* top = builder.CreateLShr(quotient, width - 1);
  Value* shifted = builder.CreateOr(builder.CreateShl(builder.CreateZExt(rest, wide), 1), builder.CreateZExt(top, wide));
  Value* divisor = builder.CreateZExt(b, wide);
  Value* fits = builder.CreateICmpUGE(shifted, divisor);
  Value* reduced = builder.CreateSelect(fits, builder.CreateSub(shifted, divisor), shifted);
  Value* nextRest = builder.CreateTrunc(reduced, number);
  Value* nextQuotient = builder.CreateOr(builder.CreateShl(quotient, 1), builder.CreateZExt(fits, number));
  Value* nextLeft = builder.CreateSub(left, ConstantInt::get(number, 1));
  builder.CreateCondBr(builder.CreateICmpEQ(nextLeft, ConstantInt::get(number, 0)), done, loop);
  left->addIncoming(bits, entry);
  left->addIncoming(nextLeft, loop);
  quotient->addIncoming(aligned, entry);
  quotient->addIncoming(nextQuotient, loop);
  rest->addIncoming(ConstantInt::get(number, 0), entry);
  rest->addIncoming(nextRest, loop);
  builder.SetInsertPoint(done);
  PHINode* lastQuotient = builder.CreatePHI(number, 2);
  PHINode* lastRest = builder.CreatePHI(number, 2);
  lastQuotient->addIncoming(ConstantInt::get(number, 0), entry);
  lastQuotient->addIncoming(nextQuotient, loop);
  lastRest->addIncoming(ConstantInt::get(number, 0), entry);
  lastRest->addIncoming(nextRest, loop);
  builder.CreateRet(builder.CreateOr(builder.CreateZExt(lastQuotient, both),
                                     builder.CreateShl(builder.CreateZExt(lastRest, both), width)));
  return function;
}

void lowerDivision(BinaryOperator& division, std::map<unsigned, Function*>& dividers) {
  const unsigned own = division.getType()->getIntegerBitWidth();
  const unsigned width = own <= 32 ? 32 : own <= 64 ? 64 : own;
  IRBuilder<> builder(&division);
  Type* number = builder.getIntNTy(width);
  const bool isSigned = division.getOpcode() == Instruction::SDiv || division.getOpcode() == Instruction::SRem;
  const bool isQuotient = division.getOpcode() == Instruction::SDiv || division.getOpcode() == Instruction::UDiv;
  Value* a = builder.CreateIntCast(division.getOperand(0), number, isSigned);
  Value* b = builder.CreateIntCast(division.getOperand(1), number, isSigned);
  Value *signA = nullptr, *signB = nullptr;
  if (isSigned) {
    signA = builder.CreateAShr(a, width - 1);
    signB = builder.CreateAShr(b, width - 1);
    a = builder.CreateSub(builder.CreateXor(a, signA), signA);
    b = builder.CreateSub(builder.CreateXor(b, signB), signB);
  }
  Function*& divider = dividers[width];
  if (divider == nullptr) divider = makeDivider(*division.getModule(), width);
  Value* both = builder.CreateCall(divider, {a, b});
  Value* result = builder.CreateTrunc(isQuotient ? both : builder.CreateLShr(both, width), number);
  if (isSigned) {
    Value* sign = isQuotient ? builder.CreateXor(signA, signB) : signA;
    result = builder.CreateSub(builder.CreateXor(result, sign), sign);
  }
  division.replaceAllUsesWith(builder.CreateTrunc(result, division.getType()));
  division.eraseFromParent();
}

// The size of the elements of the array that `pointer` points into; 8 if it is not known.
uint64_t elementBytes(Value* pointer, const DataLayout& layout) {
  Value* base = pointer->stripPointerCasts();
  while (auto* element = dyn_cast<GEPOperator>(base)) base = element->getPointerOperand()->stripPointerCasts();
  Type* type = isa<AllocaInst>(base)       ? cast<AllocaInst>(base)->getAllocatedType()
               : isa<GlobalVariable>(base) ? cast<GlobalVariable>(base)->getValueType()
                                           : nullptr;
  while (type != nullptr && type->isArrayTy()) type = type->getArrayElementType();
  if (type == nullptr || !(type->isIntegerTy() || type->isPointerTy())) return 8;
  return layout.getTypeStoreSize(type).getFixedValue();
}

constexpr uint64_t kLargestStraight = 16;  // pieces that are copied without a loop

// Piece number `offset` of the two places.
void copyPiece(IRBuilder<>& builder, MemIntrinsic& whole, Value* offset, uint64_t piece, Align align) {
  Type* word = builder.getIntNTy(static_cast<unsigned>(8 * piece));
  auto at = [&](Value* base) { return builder.CreateGEP(word, base, offset); };
  Value* value = nullptr;
  if (auto* fill = dyn_cast<MemSetInst>(&whole)) {
    value = builder.CreateZExt(fill->getValue(), word);
    if (piece > 1)
      value = builder.CreateMul(
          value, ConstantInt::get(word, APInt::getSplat(static_cast<unsigned>(8 * piece), APInt(8, 1))));
  } else {
    value = builder.CreateAlignedLoad(word, at(cast<MemTransferInst>(whole).getRawSource()), align);
  }
  builder.CreateAlignedStore(value, at(whole.getRawDest()), align);
}

void lowerWhole(MemIntrinsic& whole) {
  const DataLayout& layout = whole.getModule()->getDataLayout();
  auto* transfer = dyn_cast<MemTransferInst>(&whole);
  uint64_t piece = std::min<uint64_t>(8, whole.getDestAlign().valueOrOne().value());
  auto limit = [&](uint64_t bytes) {
    while (piece > 1 && bytes % piece != 0) piece /= 2;
  };
  limit(elementBytes(whole.getRawDest(), layout));
  if (transfer != nullptr) {
    limit(transfer->getSourceAlign().valueOrOne().value());
    limit(elementBytes(transfer->getRawSource(), layout));
  }
  auto* constant = dyn_cast<ConstantInt>(whole.getLength());
  // Of a length that is not constant (`n * sizeof(int)`) the zeros at its end say what it is a multiple of.
  limit(constant != nullptr ? constant->getZExtValue()
                            : uint64_t(1) << std::min(3u, computeKnownBits(whole.getLength(), layout).countMinTrailingZeros()));
  const Align align(piece);
  IRBuilder<> builder(&whole);
  Type* index = builder.getInt64Ty();
  const uint64_t pieces = constant != nullptr ? constant->getZExtValue() / piece : 0;
  if (constant != nullptr && pieces <= kLargestStraight) {
    // All is loaded before anything is stored, so that it is right for memmove too.
    if (transfer != nullptr) {
      std::vector<Value*> values;
      Type* word = builder.getIntNTy(static_cast<unsigned>(8 * piece));
      for (uint64_t i = 0; i < pieces; ++i)
        values.push_back(builder.CreateAlignedLoad(
            word, builder.CreateGEP(word, transfer->getRawSource(), ConstantInt::get(index, i)), align));
      for (uint64_t i = 0; i < pieces; ++i)
        builder.CreateAlignedStore(
            values[i], builder.CreateGEP(word, whole.getRawDest(), ConstantInt::get(index, i)), align);
    } else {
      for (uint64_t i = 0; i < pieces; ++i) copyPiece(builder, whole, ConstantInt::get(index, i), piece, align);
    }
    whole.eraseFromParent();
    return;
  }
  // for (i = 0; i != length; ++i), in pieces, downwards where memmove's target lies above its source.
  Value* length = constant != nullptr ? ConstantInt::get(index, pieces)
                                     : builder.CreateLShr(builder.CreateZExtOrTrunc(whole.getLength(), index), Log2_64(piece));
  Value* isDown = builder.getFalse();
  if (isa<MemMoveInst>(whole)) {
    APInt to(64, 0), from(64, 0);
    const Value* toBase = whole.getRawDest()->stripAndAccumulateConstantOffsets(layout, to, true);
    const Value* fromBase = transfer->getRawSource()->stripAndAccumulateConstantOffsets(layout, from, true);
    isDown = toBase == fromBase ? builder.getInt1(to.sgt(from))
                                : builder.CreateICmpUGT(whole.getRawDest(), transfer->getRawSource());
  }
  BasicBlock* before = whole.getParent();
  BasicBlock* after = SplitBlock(before, &whole);
  after->setName("copied");
  BasicBlock* loop = BasicBlock::Create(whole.getContext(), "copy", before->getParent(), after);
  before->getTerminator()->eraseFromParent();
  builder.SetInsertPoint(before);
  builder.SetCurrentDebugLocation(whole.getDebugLoc());
  builder.CreateCondBr(builder.CreateICmpEQ(length, ConstantInt::get(index, 0)), after, loop);
  builder.SetInsertPoint(loop);
  PHINode* i = builder.CreatePHI(index, 2, "piece");
  Value* next = builder.CreateAdd(i, ConstantInt::get(index, 1));
  Value* offset = i;
  if (isa<MemMoveInst>(whole)) offset = builder.CreateSelect(isDown, builder.CreateSub(length, next), i);
  copyPiece(builder, whole, offset, piece, align);
  builder.CreateCondBr(builder.CreateICmpEQ(next, length), after, loop);
  i->addIncoming(ConstantInt::get(index, 0), before);
  i->addIncoming(next, loop);
  whole.eraseFromParent();
}

}  // namespace

void lowerDivisions(Module& module) {
  for (Function& function : module)
    if (!function.isDeclaration()) divideByConstants(function);
  std::vector<BinaryOperator*> divisions;
  for (Function& function : module)
    for (Instruction& instruction : instructions(function))
      if (auto* binary = dyn_cast<BinaryOperator>(&instruction); binary != nullptr && binary->isIntDivRem()) {
        auto* divisor = dyn_cast<ConstantInt>(binary->getOperand(1));
        // Powers of two are shifts.
        if (divisor != nullptr && divisor->getValue().abs().isPowerOf2()) continue;
        if (binary->getType()->isVectorTy())
          throw CompileError(ErrorId::kOperation, locationOf(*binary), "a division of lanes",
                             "divide the lanes one by one");
        divisions.push_back(binary);
      }
  std::map<unsigned, Function*> dividers;
  for (BinaryOperator* division : divisions) lowerDivision(*division, dividers);
}

void lowerCopiesAndFills(Function& function) {
  std::vector<MemIntrinsic*> all;
  for (Instruction& instruction : instructions(function))
    if (auto* whole = dyn_cast<MemIntrinsic>(&instruction)) all.push_back(whole);
  for (MemIntrinsic* whole : all) lowerWhole(*whole);
}

}  // namespace kilnc
