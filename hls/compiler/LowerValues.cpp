// Stage 4, first half: instructions to operations.
#include <llvm/ADT/StringExtras.h>
#include <llvm/Analysis/ValueTracking.h>
#include <llvm/IR/Constants.h>
#include <llvm/IR/IntrinsicInst.h>
#include <llvm/IR/Operator.h>
#include <llvm/IR/PatternMatch.h>

#include "LowerContext.h"
#include "Prepare.h"
#include "ProgramMemory.h"

using namespace llvm;

namespace kilnc {

std::string identifier(StringRef name) {
  std::string result;
  for (char c : name.split('.').first) result += (isalnum(static_cast<unsigned char>(c)) != 0 || c == '_') ? c : '_';
  if (!result.empty() && isdigit(static_cast<unsigned char>(result[0])) != 0) result = "v" + result;
  return result;
}

ValueLowering::ValueLowering(Function& function, Process& process, std::vector<Lowered::Parameter>& parameters,
                             const ProgramMemory* program)
    : function_(function),
      process_(process),
      parameters_(parameters),
      layout_(function.getParent()->getDataLayout()),
      program_(program) {}

void ValueLowering::reject(ErrorId id, const std::string& what, const std::string& fix) const {
  throw CompileError(id, where_, what, fix);
}

void ValueLowering::define(Value* value, Operation* operation) {
  if (operation->name.empty() && value->hasName()) operation->name = identifier(value->getName());
  values_[value] = operation;
}

Type ValueLowering::typeOf(const Value& value, const Location& where) {
  llvm::Type* type = value.getType();
  if (auto* lanes = dyn_cast<FixedVectorType>(type))
    if (lanes->getElementType()->isIntegerTy())
      return {lanes->getElementType()->getIntegerBitWidth(), lanes->getNumElements()};
  if (type->isIntegerTy()) return {type->getIntegerBitWidth(), 0};
  if (type->isFPOrFPVectorTy())
    throw CompileError(ErrorId::kFloat, where, "floating-point arithmetic", "use integers with a scale of your own");
  if (program_ != nullptr)
    if (const unsigned bits = bitsOf(*type); bits != 0) return {bits, 0};
  if (type->isPointerTy())
    throw CompileError(ErrorId::kPointer, where, "a pointer that is computed, selected or stored",
                       "index one array directly, so that the memory is known when compiling");
  throw CompileError(ErrorId::kOperation, where, "a value of a type without a lowering",
                     "use integers, Vec, and structs of them");
}

Operation* ValueLowering::append(std::vector<Operation*>& into, Opcode opcode, kilnc::Type type,
                                 std::vector<Operation*> operands) {
  Operation* result = process_.make(opcode, type, std::move(operands), where_);
  into.push_back(result);
  return result;
}

Operation* ValueLowering::constant(Constant& constant) {
  const kilnc::Type type = typeOf(constant, where_);
  auto parts = [](const APInt& value) {
    std::vector<uint32_t> words;
    for (unsigned bit = 0; bit < value.getBitWidth(); bit += 32)
      words.push_back(
          static_cast<uint32_t>(value.extractBitsAsZExtValue(std::min(32u, value.getBitWidth() - bit), bit)));
    return words;
  };
  Operation* result = process_.make(Opcode::kConstant, type, {}, where_);
  if (auto* integer = dyn_cast<ConstantInt>(&constant)) {
    result->words = parts(integer->getValue());
    return result;
  }
  if (isa<UndefValue>(&constant) || constant.isNullValue()) {
    result->words.assign((type.totalBits() + 31) / 32, 0);
    return result;
  }
  if (type.isLanes()) {
    if (auto* splat = dyn_cast_or_null<ConstantInt>(constant.getSplatValue(/*AllowPoison=*/true));
        splat != nullptr && type.width > 1) {
      result->words = parts(splat->getValue());
      return result;
    }
    APInt packed(type.lanes, 0);
    for (unsigned i = 0; i < type.lanes; ++i) {
      auto* lane = dyn_cast_or_null<ConstantInt>(constant.getAggregateElement(i));
      const uint64_t bits = lane != nullptr ? lane->getValue().extractBitsAsZExtValue(std::min(64u, type.width), 0) : 0;
      result->laneValues.push_back(bits);
      if (bits & 1) packed.setBit(i);
    }
    if (type.width == 1) {
      result->laneValues.clear();
      result->words = parts(packed);
    }
    return result;
  }
  reject(ErrorId::kOperation, "a constant that is not an integer", "use integers, Vec, and structs of them");
}

Operation* ValueLowering::value(Value* value, std::vector<Operation*>& into) {
  if (auto found = values_.find(value); found != values_.end()) return found->second;
  if (program_ != nullptr && isa<Constant>(value) && !isa<ConstantInt>(value) && !value->getType()->isVectorTy()) {
    const kilnc::Type type = typeOf(*value, where_);
    if (const std::optional<uint64_t> bits = program_->constant(*value))
    {
      Operation* result = process_.constant(type, type.width >= 64 ? *bits : *bits & ((1ull << type.width) - 1));
      result->isAny = isa<PoisonValue>(value);
      return result;
    }
  }
  if (program_ != nullptr && isa<AllocaInst>(value)) {
    if (const std::optional<uint64_t> bits = program_->constant(*value))
      return process_.constant({ProgramMemory::kPointerBits, 0}, *bits);
  }
  if (auto* known = dyn_cast<Constant>(value); known != nullptr && !isa<ConstantExpr>(known)) return constant(*known);
  typeOf(*value, where_);  // names pointers and floats
  reject(ErrorId::kOperation, "a value that has no lowering", "simplify the expression");
}

Operation* ValueLowering::truncate(std::vector<Operation*>& into, Operation* operation, unsigned width) {
  if (operation->type.width == width) return operation;
  const kilnc::Type type{width, operation->type.lanes};
  if ((operation->opcode == Opcode::kZExt || operation->opcode == Opcode::kSExt) &&
      operation->operands[0]->type.width >= width)
    return truncate(into, operation->operands[0], width);
  if (operation->opcode == Opcode::kConstant && operation->laneValues.empty() && width <= 64) {
    Operation* result = process_.make(Opcode::kConstant, type, {}, where_);
    result->words = operation->words;
    result->words.resize((width + 31) / 32);
    if (width % 32 != 0) result->words.back() &= (1u << (width % 32)) - 1;
    return result;
  }
  if (operation->opcode == Opcode::kSplat)
    return append(into, Opcode::kSplat, type, {truncate(into, operation->operands[0], width)});
  return append(into, operation->type.width < width ? Opcode::kZExt : Opcode::kTrunc, type, {operation});
}

// The low `width` bits, given that the value is their sign extension.
Operation* ValueLowering::narrowSigned(std::vector<Operation*>& into, Operation* operation, unsigned width) {
  if (operation->opcode == Opcode::kSExt && operation->operands[0]->type.width <= width) return operation->operands[0];
  if (operation->opcode == Opcode::kSplat) {
    Operation* narrow = narrowSigned(into, operation->operands[0], width);
    return append(into, Opcode::kSplat, {narrow->type.width, operation->type.lanes}, {narrow});
  }
  return truncate(into, operation, width);
}

// A product of narrow values in a wide type becomes one multiplier of the true widths.
Operation* ValueLowering::lowerMultiply(BinaryOperator& instruction, std::vector<Operation*>& into) {
  Value* a = instruction.getOperand(0);
  Value* b = instruction.getOperand(1);
  const kilnc::Type type = typeOf(instruction, where_);
  Operation* left = value(a, into);
  Operation* right = value(b, into);
  const unsigned signedA = type.width - ComputeNumSignBits(a, layout_) + 1;
  const unsigned signedB = type.width - ComputeNumSignBits(b, layout_) + 1;
  const unsigned unsignedA = type.width - computeKnownBits(a, layout_).countMinLeadingZeros();
  const unsigned unsignedB = type.width - computeKnownBits(b, layout_).countMinLeadingZeros();
  if (unsignedA + unsignedB < signedA + signedB && unsignedA > 0 && unsignedB > 0)
    return append(into, Opcode::kMulUnsigned, type,
                  {truncate(into, left, unsignedA), truncate(into, right, unsignedB)});
  if (signedA < type.width || signedB < type.width)
    return append(into, Opcode::kMulSigned, type,
                  {narrowSigned(into, left, signedA), narrowSigned(into, right, signedB)});
  return append(into, Opcode::kMul, type, {left, right});
}

// Division and remainder of a signed value by 2^k, which round towards zero: 2^k - 1 is added to negative values first.
// Null if it is another division (LLVM has turned unsigned ones by 2^k into shifts and masks).
Operation* ValueLowering::lowerSignedDivision(BinaryOperator& instruction, std::vector<Operation*>& into) {
  const APInt* divisor = nullptr;
  const bool isQuotient = instruction.getOpcode() == Instruction::SDiv;
  if (!isQuotient && instruction.getOpcode() != Instruction::SRem) return nullptr;
  if (!match(instruction.getOperand(1), PatternMatch::m_APInt(divisor)) || !divisor->abs().isPowerOf2()) return nullptr;
  const kilnc::Type type = typeOf(instruction, where_);
  const unsigned k = divisor->abs().logBase2();
  Operation* x = value(instruction.getOperand(0), into);
  auto shift = [&](Opcode opcode, Operation* from, unsigned by) {
    return by == 0 ? from : append(into, opcode, type, {from, process_.constant(type, by)});
  };
  if (k == 0 && !isQuotient) return process_.constant(type, 0);
  Operation* quotient = x;
  if (k != 0) {
    Operation* bias = shift(Opcode::kLShr, shift(Opcode::kAShr, x, type.width - 1), type.width - k);
    Operation* biased = append(into, Opcode::kAdd, type, {x, bias});
    quotient = shift(Opcode::kAShr, biased, k);
    if (!isQuotient) return append(into, Opcode::kSub, type, {x, shift(Opcode::kShl, quotient, k)});
  }
  return divisor->isNegative() ? append(into, Opcode::kSub, type, {process_.constant(type, 0), quotient}) : quotient;
}

Operation* ValueLowering::lowerBinary(BinaryOperator& instruction, std::vector<Operation*>& into) {
  const kilnc::Type type = typeOf(instruction, where_);
  Opcode opcode;
  switch (instruction.getOpcode()) {
    case Instruction::Mul:
      return lowerMultiply(instruction, into);
    case Instruction::Add:
      opcode = Opcode::kAdd;
      break;
    case Instruction::Sub:
      opcode = Opcode::kSub;
      break;
    case Instruction::And:
      opcode = Opcode::kAnd;
      break;
    case Instruction::Or:
      opcode = Opcode::kOr;
      break;
    case Instruction::Xor:
      opcode = Opcode::kXor;
      break;
    case Instruction::Shl:
      opcode = Opcode::kShl;
      break;
    case Instruction::LShr:
      opcode = Opcode::kLShr;
      break;
    case Instruction::AShr:
      opcode = Opcode::kAShr;
      break;
    case Instruction::UDiv:
    case Instruction::SDiv:
    case Instruction::URem:
    case Instruction::SRem:
      if (Operation* result = lowerSignedDivision(instruction, into)) return result;
      if (auto* divisor = dyn_cast<ConstantInt>(instruction.getOperand(1)))
        reject(ErrorId::kOperation, "division of " + std::to_string(divisor->getBitWidth()) + " bits by " + toString(divisor->getValue(), 10, divisor->isNegative()),
               "divide at most 64 bits, or by a power of two");
      if (instruction.getType()->isVectorTy() && isa<Constant>(instruction.getOperand(1)))
        reject(ErrorId::kOperation, "division of lanes", "divide the lanes one by one, or by a power of two");
      reject(ErrorId::kOperation, "division by a value that is not constant",
             "divide by a constant, or subtract in a loop");
    default:
      reject(ErrorId::kFloat, "floating-point arithmetic ('" + std::string(instruction.getOpcodeName()) + "')",
             "use integers with a scale of your own");
  }
  Operation* left = value(instruction.getOperand(0), into);
  Operation* right = value(instruction.getOperand(1), into);
  return append(into, opcode, type, {left, right});
}

Operation* ValueLowering::lowerCompare(ICmpInst& instruction, std::vector<Operation*>& into) {
  Operation* left = value(instruction.getOperand(0), into);
  Operation* right = value(instruction.getOperand(1), into);
  Opcode opcode = Opcode::kEq;
  bool swap = false;
  switch (instruction.getPredicate()) {
    case ICmpInst::ICMP_EQ:
      opcode = Opcode::kEq;
      break;
    case ICmpInst::ICMP_NE:
      opcode = Opcode::kNe;
      break;
    case ICmpInst::ICMP_ULT:
      opcode = Opcode::kUlt;
      break;
    case ICmpInst::ICMP_ULE:
      opcode = Opcode::kUle;
      break;
    case ICmpInst::ICMP_UGT:
      opcode = Opcode::kUlt;
      swap = true;
      break;
    case ICmpInst::ICMP_UGE:
      opcode = Opcode::kUle;
      swap = true;
      break;
    case ICmpInst::ICMP_SLT:
      opcode = Opcode::kSlt;
      break;
    case ICmpInst::ICMP_SLE:
      opcode = Opcode::kSle;
      break;
    case ICmpInst::ICMP_SGT:
      opcode = Opcode::kSlt;
      swap = true;
      break;
    default:
      opcode = Opcode::kSle;
      swap = true;
      break;
  }
  if (swap) std::swap(left, right);
  // (x & 2^i) != 0 is bit i.
  if ((opcode == Opcode::kEq || opcode == Opcode::kNe) && left->opcode == Opcode::kAnd && !left->type.isLanes())
    if (auto* constant = dyn_cast<ConstantInt>(instruction.getOperand(1)); constant != nullptr && constant->isZero())
      if (auto* both = dyn_cast<BinaryOperator>(instruction.getOperand(0)))
        if (auto* bit = dyn_cast<ConstantInt>(both->getOperand(1)); bit != nullptr && bit->getValue().isPowerOf2()) {
          Operation* slice = append(into, Opcode::kSlice, {1, 0}, {left->operands[0]});
          slice->low = bit->getValue().logBase2();
          if (opcode == Opcode::kNe) return slice;
          return append(into, Opcode::kXor, {1, 0}, {slice, process_.constant({1, 0}, 1)});
        }
  return append(into, opcode, {1, left->type.lanes}, {left, right});
}

Operation* ValueLowering::lowerCast(CastInst& instruction, std::vector<Operation*>& into) {
  const kilnc::Type type = typeOf(instruction, where_);
  Operation* source = value(instruction.getOperand(0), into);
  switch (instruction.getOpcode()) {
    case Instruction::ZExt:
      return append(into, Opcode::kZExt, type, {source});
    case Instruction::SExt:
      return append(into, Opcode::kSExt, type, {source});
    case Instruction::Trunc: {
      // trunc (lshr x, constant) picks bits.
      if (source->opcode == Opcode::kLShr && !type.isLanes() && source->operands[1]->opcode == Opcode::kConstant) {
        const unsigned low = source->operands[1]->words[0];
        if (low + type.width <= source->type.width) {
          Operation* slice = append(into, Opcode::kSlice, type, {source->operands[0]});
          slice->low = low;
          return slice;
        }
      }
      return append(into, Opcode::kTrunc, type, {source});
    }
    case Instruction::PtrToInt:
    case Instruction::IntToPtr:
      if (program_ == nullptr) break;
      return truncate(into, source, type.width);
    case Instruction::BitCast: {
      if (type == source->type) return source;
      if (source->type.isLanes()) {
        if (source->opcode == Opcode::kWordToLanes && !type.isLanes()) return source->operands[0];
        source = append(into, Opcode::kLanesToWord, {source->type.totalBits(), 0}, {source});
        if (!type.isLanes()) return source;
      }
      if (source->opcode == Opcode::kLanesToWord && source->operands[0]->type == type) return source->operands[0];
      // Through memory-sized words a choice between lanes stays a choice between lanes.
      if (source->opcode == Opcode::kSelect && !source->operands[0]->type.isLanes()) {
        auto lanesOf = [&](Operation* word) -> Operation* {
          if (word->opcode == Opcode::kLanesToWord && word->operands[0]->type == type) return word->operands[0];
          if (word->opcode == Opcode::kConstant &&
              std::all_of(word->words.begin(), word->words.end(), [](uint32_t w) { return w == 0; }))
            return process_.constant(type, 0);
          return nullptr;
        };
        Operation* left = lanesOf(source->operands[1]);
        Operation* right = lanesOf(source->operands[2]);
        if (left != nullptr && right != nullptr)
          return append(into, Opcode::kSelect, type, {source->operands[0], left, right});
      }
      return append(into, Opcode::kWordToLanes, type, {source});
    }
    default:
      break;
  }
  reject(ErrorId::kPointer,
             "a conversion between pointers, or from or to floating point ('" +
                 std::string(instruction.getOpcodeName()) + "')",
             "use integers and direct array indices");
}

Operation* ValueLowering::lowerShuffle(ShuffleVectorInst& instruction, std::vector<Operation*>& into) {
  const kilnc::Type type = typeOf(instruction, where_);
  if (instruction.isZeroEltSplat())
    if (auto* insert = dyn_cast<InsertElementInst>(instruction.getOperand(0)))
      if (auto* index = dyn_cast<ConstantInt>(insert->getOperand(2)); index != nullptr && index->isZero())
        return append(into, Opcode::kSplat, type, {value(insert->getOperand(1), into)});
  Operation* left = value(instruction.getOperand(0), into);
  Operation* right = value(instruction.getOperand(1), into);
  Operation* result = append(into, Opcode::kShuffle, type, {left, right});
  for (int index : instruction.getShuffleMask()) result->shuffle.push_back(index < 0 ? 0 : index);
  return result;
}

void ValueLowering::lowerInstruction(Instruction& instruction, std::vector<Operation*>& into, const PredicateForm& form,
                                     Operation* predicate) {
  where_ = locationOf(instruction);
  Operation* result = nullptr;
  if (program_ != nullptr)
    for (const Use& operand : instruction.operands())
      if (operand->getType()->isFPOrFPVectorTy() || instruction.getType()->isFPOrFPVectorTy())
        reject(ErrorId::kFloat, "floating-point arithmetic",
               "use integers with a scale of your own, or soft floating point on 64-bit integers");
  if (auto* binary = dyn_cast<BinaryOperator>(&instruction))
    result = lowerBinary(*binary, into);
  else if (auto* compare = dyn_cast<ICmpInst>(&instruction)) {
    if (compare->getOperand(0)->getType()->isPointerTy()) typeOf(*compare->getOperand(0), where_);
    result = lowerCompare(*compare, into);
  } else if (auto* cast = dyn_cast<CastInst>(&instruction))
    result = lowerCast(*cast, into);
  else if (auto* shuffle = dyn_cast<ShuffleVectorInst>(&instruction))
    result = lowerShuffle(*shuffle, into);
  else if (auto* call = dyn_cast<CallInst>(&instruction))
    result = lowerCall(*call, into, form, predicate);
  else if (program_ != nullptr && (isa<LoadInst>(instruction) || isa<StoreInst>(instruction)))
    result = lowerProgramAccess(instruction, into, form, predicate);
  else if (program_ != nullptr && (isa<ExtractValueInst>(instruction) || isa<InsertValueInst>(instruction)))
    result = lowerAggregate(instruction, into);
  else if (isa<LoadInst>(instruction) || isa<StoreInst>(instruction))
    result = lowerArrayAccess(instruction, into, form, predicate);
  else if (isa<FreezeInst>(instruction))
    result = value(instruction.getOperand(0), into);
  else if (auto* choice = dyn_cast<SelectInst>(&instruction)) {
    if (choice->getType()->isPointerTy() && program_ == nullptr) return;  // looked through where it is used
    const kilnc::Type type = typeOf(instruction, where_);
    Operation* condition = value(choice->getCondition(), into);
    Operation* yes = value(choice->getTrueValue(), into);
    Operation* no = value(choice->getFalseValue(), into);
    result = append(into, Opcode::kSelect, type, {condition, yes, no});
  } else if (isa<ExtractElementInst>(instruction) || isa<InsertElementInst>(instruction)) {
    const bool isExtract = isa<ExtractElementInst>(instruction);
    // The insertion that starts a splat is only a step towards it.
    if (!isExtract && instruction.hasOneUse())
      if (auto* shuffle = dyn_cast<ShuffleVectorInst>(instruction.user_back());
          shuffle != nullptr && shuffle->isZeroEltSplat())
        return;
    auto* index = dyn_cast<ConstantInt>(instruction.getOperand(isExtract ? 1 : 2));
    if (index == nullptr)
      reject(ErrorId::kOperation, "a lane at an index that is not constant", "unroll the loop, or rotate the lanes");
    const unsigned lane = static_cast<unsigned>(index->getZExtValue());
    Operation* lanes = value(instruction.getOperand(0), into);
    const kilnc::Type type = typeOf(instruction, where_);
    if (isExtract && (lanes->opcode == Opcode::kWordToLanes || lanes->type.width == 1)) {
      Operation* word = lanes->opcode == Opcode::kWordToLanes ? lanes->operands[0] : lanes;
      result = append(into, Opcode::kSlice, type, {word});
      result->low = lane * type.width;
    } else {
      std::vector<Operation*> operands{lanes};
      if (!isExtract) operands.push_back(value(instruction.getOperand(1), into));
      result = append(into, isExtract ? Opcode::kExtractLane : Opcode::kInsertLane, type, operands);
      result->low = lane;
      if (!isExtract) ++process_.splitLaneValues;
    }
  } else if (program_ != nullptr && isa<GetElementPtrInst>(instruction)) {
    Value* base = &instruction;
    while (auto* element = dyn_cast<GEPOperator>(base)) base = element->getPointerOperand();
    if (program_->arrayOf(base) != nullptr) return;  // looked through where it is used
    result = address(&instruction, into);
  } else if (isa<GetElementPtrInst>(instruction) || isa<AllocaInst>(instruction)) {
    return;  // looked through where they are used
  } else {
    typeOf(instruction, where_);
    reject(ErrorId::kOperation, "'" + std::string(instruction.getOpcodeName()) + "' has no lowering",
           "simplify the expression");
  }
  if (result != nullptr && !instruction.getType()->isVoidTy()) define(&instruction, result);
}

}  // namespace kilnc
