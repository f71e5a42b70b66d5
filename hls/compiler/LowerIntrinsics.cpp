// Stage 4: LLVM's intrinsics, made of plain operations.
#include <llvm/IR/Constants.h>
#include <llvm/IR/IntrinsicInst.h>

#include "LowerContext.h"

using namespace llvm;

namespace kilnc {

// {sum, overflow}: the exact result has one bit more, or twice the bits of a product, and is compared with its low half.
Operation* ValueLowering::lowerOverflow(CallInst& call, std::vector<Operation*>& into) {
  const Intrinsic::ID id = call.getIntrinsicID();
  Opcode opcode = Opcode::kAdd;
  bool isSigned = false;
  switch (id) {
    case Intrinsic::sadd_with_overflow:
      isSigned = true;
      break;
    case Intrinsic::uadd_with_overflow:
      break;
    case Intrinsic::ssub_with_overflow:
      isSigned = true;
      opcode = Opcode::kSub;
      break;
    case Intrinsic::usub_with_overflow:
      opcode = Opcode::kSub;
      break;
    case Intrinsic::smul_with_overflow:
      isSigned = true;
      opcode = Opcode::kMul;
      break;
    case Intrinsic::umul_with_overflow:
      opcode = Opcode::kMul;
      break;
    default:
      reject(ErrorId::kOperation, "'" + call.getCalledFunction()->getName().str() + "' has no lowering",
             "write it with +, -, *, shifts, comparisons and selections");
  }
  Operation* left = value(call.getArgOperand(0), into);
  Operation* right = value(call.getArgOperand(1), into);
  const kilnc::Type type = left->type, wide{opcode == Opcode::kMul ? 2 * type.width : type.width + 1, 0};
  const Opcode extend = isSigned ? Opcode::kSExt : Opcode::kZExt;
  Operation* exact =
      append(into, opcode, wide, {append(into, extend, wide, {left}), append(into, extend, wide, {right})});
  Operation* result = append(into, Opcode::kTrunc, type, {exact});
  Operation* overflow =
      append(into, Opcode::kNe, {1, 0}, {append(into, extend, wide, {result}), exact});
  return append(into, Opcode::kConcat, {type.width + 1, 0}, {overflow, result});
}

Operation* ValueLowering::lowerIntrinsic(CallInst& call, std::vector<Operation*>& into) {
  const Intrinsic::ID id = call.getIntrinsicID();
  if (call.getType()->isStructTy()) return lowerOverflow(call, into);
  const kilnc::Type type = typeOf(call, where_);
  std::vector<Operation*> arguments;
  for (unsigned i = 0; i < call.arg_size(); ++i)
    if (!call.paramHasAttr(i, Attribute::ImmArg))
      arguments.push_back(value(call.getArgOperand(i), into));
  auto binary = [&](Opcode opcode) { return append(into, opcode, type, {arguments[0], arguments[1]}); };
  auto reduce = [&](Opcode opcode) { return append(into, opcode, type, {arguments[0]}); };
  auto zero = [&] { return process_.constant(type, 0); };
  auto ones = [&] { return this->constant(*Constant::getAllOnesValue(call.getType())); };
  switch (id) {
    case Intrinsic::smax:
      return binary(Opcode::kMax);
    case Intrinsic::smin:
      return binary(Opcode::kMin);
    case Intrinsic::umax:
      return binary(Opcode::kUMax);
    case Intrinsic::umin:
      return binary(Opcode::kUMin);
    case Intrinsic::vector_reduce_add:
      return reduce(Opcode::kReduceAdd);
    case Intrinsic::vector_reduce_and:
      return reduce(Opcode::kReduceAnd);
    case Intrinsic::vector_reduce_or:
      return reduce(Opcode::kReduceOr);
    case Intrinsic::vector_reduce_xor:
      return reduce(Opcode::kReduceXor);
    case Intrinsic::vector_reduce_smax:
      return reduce(Opcode::kReduceMax);
    case Intrinsic::vector_reduce_smin:
      return reduce(Opcode::kReduceMin);
    case Intrinsic::vector_reduce_umax:
      return reduce(Opcode::kReduceUMax);
    case Intrinsic::vector_reduce_umin:
      return reduce(Opcode::kReduceUMin);
    case Intrinsic::abs: {
      Operation* negative = append(into, Opcode::kSlt, {1, type.lanes}, {arguments[0], zero()});
      Operation* opposite = append(into, Opcode::kSub, type, {zero(), arguments[0]});
      return append(into, Opcode::kSelect, type, {negative, opposite, arguments[0]});
    }
    case Intrinsic::scmp:
    case Intrinsic::ucmp: {
      const Opcode less = id == Intrinsic::scmp ? Opcode::kSlt : Opcode::kUlt;
      Operation* below = append(into, less, {1, 0}, {arguments[0], arguments[1]});
      Operation* above = append(into, less, {1, 0}, {arguments[1], arguments[0]});
      Operation* positive = append(into, Opcode::kZExt, type, {above});
      return append(into, Opcode::kSelect, type, {below, ones(), positive});
    }
    case Intrinsic::uadd_sat: {
      Operation* sum = append(into, Opcode::kAdd, type, {arguments[0], arguments[1]});
      Operation* overflow = append(into, Opcode::kUlt, {1, type.lanes}, {sum, arguments[0]});
      return append(into, Opcode::kSelect, type, {overflow, ones(), sum});
    }
    case Intrinsic::usub_sat: {
      Operation* below = append(into, Opcode::kUlt, {1, type.lanes}, {arguments[0], arguments[1]});
      Operation* difference = append(into, Opcode::kSub, type, {arguments[0], arguments[1]});
      return append(into, Opcode::kSelect, type, {below, zero(), difference});
    }
    case Intrinsic::sadd_sat:
    case Intrinsic::ssub_sat: {
      // One bit more cannot overflow.
      const kilnc::Type wide{type.width + 1, type.lanes};
      Operation* left = append(into, Opcode::kSExt, wide, {arguments[0]});
      Operation* right = append(into, Opcode::kSExt, wide, {arguments[1]});
      Operation* exact = append(into, id == Intrinsic::sadd_sat ? Opcode::kAdd : Opcode::kSub, wide, {left, right});
      auto limit = [&](const APInt& value) {
        return this->constant(*ConstantInt::get(IntegerType::get(call.getContext(), wide.width), value));
      };
      auto splat = [&](Operation* scalar) {
        return type.isLanes() ? append(into, Opcode::kSplat, wide, {scalar}) : scalar;
      };
      Operation* high = append(into, Opcode::kMin, wide,
                               {exact, splat(limit(APInt::getSignedMaxValue(type.width).sext(wide.width)))});
      Operation* both =
          append(into, Opcode::kMax, wide, {high, splat(limit(APInt::getSignedMinValue(type.width).sext(wide.width)))});
      return append(into, Opcode::kTrunc, type, {both});
    }
    case Intrinsic::bswap:
    case Intrinsic::bitreverse: {
      if (type.isLanes()) break;
      const unsigned step = id == Intrinsic::bswap ? 8 : 1;
      Operation* result = nullptr;
      for (unsigned low = 0; low < type.width; low += step) {
        Operation* part = append(into, Opcode::kSlice, {step, 0}, {arguments[0]});
        part->low = low;
        part = append(into, Opcode::kZExt, type, {part});
        const unsigned place = type.width - step - low;
        if (place != 0) part = append(into, Opcode::kShl, type, {part, process_.constant(type, place)});
        result = result == nullptr ? part : append(into, Opcode::kOr, type, {result, part});
      }
      return result;
    }
    case Intrinsic::ctpop: {
      if (type.isLanes()) break;
      Operation* result = nullptr;
      for (unsigned low = 0; low < type.width; ++low) {
        Operation* bit = append(into, Opcode::kSlice, {1, 0}, {arguments[0]});
        bit->low = low;
        bit = append(into, Opcode::kZExt, type, {bit});
        result = result == nullptr ? bit : append(into, Opcode::kAdd, type, {result, bit});
      }
      return result;
    }
    case Intrinsic::ctlz:
    case Intrinsic::cttz: {
      if (type.isLanes()) break;
      Operation* result = process_.constant(type, type.width);
      for (unsigned i = 0; i < type.width; ++i) {  // the bit that decides comes last
        const unsigned low = id == Intrinsic::ctlz ? i : type.width - 1 - i;
        Operation* bit = append(into, Opcode::kSlice, {1, 0}, {arguments[0]});
        bit->low = low;
        result = append(into, Opcode::kSelect, type,
                        {bit, process_.constant(type, id == Intrinsic::ctlz ? type.width - 1 - low : low), result});
      }
      return result;
    }
    case Intrinsic::fshl:
    case Intrinsic::fshr:
      if (arguments[2]->opcode == Opcode::kConstant) {
        const unsigned amount = arguments[2]->words[0] % type.width;
        const unsigned left = id == Intrinsic::fshl ? amount : type.width - amount;
        if (amount == 0) return arguments[id == Intrinsic::fshl ? 0 : 1];
        Operation* high = append(into, Opcode::kShl, type, {arguments[0], process_.constant(type, left)});
        Operation* low = append(into, Opcode::kLShr, type, {arguments[1], process_.constant(type, type.width - left)});
        return append(into, Opcode::kOr, type, {high, low});
      }
      if (!type.isLanes() && isPowerOf2_32(type.width)) {
        // The amount counts modulo the width; a shift by the whole width gives 0 in two steps.
        Operation* mask = process_.constant(type, type.width - 1);
        Operation* one = process_.constant(type, 1);
        Operation* amount = append(into, Opcode::kAnd, type, {arguments[2], mask});
        Operation* rest = append(into, Opcode::kXor, type, {amount, mask});
        const bool isLeft = id == Intrinsic::fshl;
        Operation* high = isLeft ? arguments[0] : append(into, Opcode::kShl, type, {arguments[0], one});
        Operation* low = isLeft ? append(into, Opcode::kLShr, type, {arguments[1], one}) : arguments[1];
        high = append(into, Opcode::kShl, type, {high, isLeft ? amount : rest});
        low = append(into, Opcode::kLShr, type, {low, isLeft ? rest : amount});
        return append(into, Opcode::kOr, type, {high, low});
      }
      break;
    default:
      break;
  }
  reject(ErrorId::kOperation, "'" + call.getCalledFunction()->getName().str() + "' has no lowering",
         "write it with +, -, *, shifts, comparisons and selections");
}

}  // namespace kilnc
