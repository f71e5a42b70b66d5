// Pointers that walk through one array become indices into it, so that the array stays a memory of its own:
//
//   while (*s) h += *s++;        s = phi [a, s + 1]        becomes        i = phi [0, i + 1],  s = &a[i]
//
// Comparisons between such pointers compare the indices.
#include <llvm/IR/Constants.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/InstIterator.h>
#include <llvm/IR/Operator.h>

#include <map>
#include <numeric>

#include "Program.h"

using namespace llvm;

namespace kilnc {
namespace {

class Offsets {
 public:
  explicit Offsets(Function& function) : function_(function), layout_(function.getParent()->getDataLayout()) {}

  void run() {
    findBases();
    std::vector<Instruction*> done;
    std::vector<std::pair<PHINode*, PHINode*>> indices;  // of pointers, to be completed
    for (auto& [value, base] : bases_) {
      if (base == nullptr) continue;
      unit_[base] = 0;
    }
    for (auto& [base, unit] : unit_) unit = unitOf(base);
    std::erase_if(bases_, [&](const auto& entry) { return entry.second == nullptr || unit_.at(entry.second) == 0; });
    for (auto& [value, base] : bases_)
      if (auto* phi = dyn_cast<PHINode>(value)) {
        IRBuilder<> builder(phi);
        PHINode* index = builder.CreatePHI(builder.getInt64Ty(), phi->getNumIncomingValues(), phi->getName() + ".index");
        index_[phi] = index;
        indices.emplace_back(phi, index);
      }
    for (auto& [phi, index] : indices)
      for (unsigned i = 0; i < phi->getNumIncomingValues(); ++i)
        index->addIncoming(indexOf(phi->getIncomingValue(i)), phi->getIncomingBlock(i));
    for (auto& [value, base] : bases_)
      if (isa<SelectInst>(value)) indexOf(value);
    compare();
    for (auto& [value, base] : bases_) {
      auto* pointer = cast<Instruction>(value);
      IRBuilder<> builder(pointer->getParent(), isa<PHINode>(pointer) ? pointer->getParent()->getFirstInsertionPt()
                                                                      : pointer->getIterator());
      builder.SetCurrentDebugLocation(pointer->getDebugLoc());
      Value* place = builder.CreateGEP(ArrayType::get(builder.getInt8Ty(), unit_.at(base)), base, index_.at(pointer),
                                       pointer->getName() + ".place");
      pointer->replaceAllUsesWith(place);
      done.push_back(pointer);
    }
    for (Instruction* pointer : done) pointer->eraseFromParent();
  }

 private:
  static bool isObject(const Value* value) { return isa<Argument>(value) || isa<AllocaInst>(value) || isa<GlobalVariable>(value); }

  // The phi, select or object that a pointer starts from.
  static Value* strip(Value* pointer) {
    while (auto* element = dyn_cast<GEPOperator>(pointer)) pointer = element->getPointerOperand();
    return pointer;
  }

  // Optimistic: a phi has the base that its known incoming values share; null: none.
  void findBases() {
    std::vector<Instruction*> all;
    for (Instruction& instruction : instructions(function_))
      if (instruction.getType()->isPointerTy() && isa<PHINode, SelectInst>(instruction)) all.push_back(&instruction);
    std::map<Value*, Value*>& known = known_;
    for (bool changed = true; changed;) {
      changed = false;
      for (Instruction* pointer : all) {
        Value* base = known.count(pointer) != 0 ? known.at(pointer) : pointer;  // itself: not known yet
        auto meet = [&](Value* incoming) {
          incoming = strip(incoming);
          Value* other = isObject(incoming) ? incoming : nullptr;
          if (isa<PHINode, SelectInst>(incoming)) {
            auto found = known.find(incoming);
            if (found == known.end()) return;  // optimistic
            other = found->second;
          }
          base = base == pointer ? other : base == other ? base : nullptr;
        };
        if (auto* phi = dyn_cast<PHINode>(pointer))
          for (Value* incoming : phi->incoming_values()) meet(incoming);
        else
          for (Value* incoming : {cast<SelectInst>(pointer)->getTrueValue(), cast<SelectInst>(pointer)->getFalseValue()})
            meet(incoming);
        if (base == pointer) continue;
        auto [entry, isNew] = known.try_emplace(pointer, base);
        if (isNew || entry->second != base) {
          entry->second = base;
          changed = true;
        }
      }
    }
    for (Instruction* pointer : all)  // in the order of the function, so that the result is the same every time
      if (known.count(pointer) != 0) bases_.emplace_back(pointer, known.at(pointer));
  }

  Value* baseOf(Value* pointer) const {
    Value* start = strip(pointer);
    if (isObject(start)) return start;
    const auto found = known_.find(start);
    return found != known_.end() ? found->second : nullptr;
  }

  // The largest number of bytes that every step from `base` is a multiple of; 0: a step is not known.
  uint64_t unitOf(Value* base) const {
    uint64_t unit = 0;
    for (Instruction& instruction : instructions(function_)) {
      auto* element = dyn_cast<GEPOperator>(&instruction);
      if (element == nullptr || baseOf(element) != base) continue;
      MapVector<Value*, APInt> variable;
      APInt offset(64, 0);
      if (!element->collectOffset(layout_, 64, variable, offset)) return 0;
      unit = std::gcd(unit, static_cast<uint64_t>(std::abs(offset.getSExtValue())));
      for (const auto& [index, step] : variable) unit = std::gcd(unit, static_cast<uint64_t>(std::abs(step.getSExtValue())));
    }
    return unit;
  }

  // (pointer - base) / unit
  Value* indexOf(Value* pointer) {
    if (auto found = index_.find(pointer); found != index_.end()) return found->second;
    Type* type = Type::getInt64Ty(function_.getContext());
    if (isObject(pointer)) return ConstantInt::get(type, 0);
    auto* instruction = dyn_cast<Instruction>(pointer);
    const auto unit = static_cast<int64_t>(unit_.at(baseOf(pointer)));
    Value* result = nullptr;
    if (auto* choice = dyn_cast<SelectInst>(pointer)) {
      IRBuilder<> builder(choice);
      result = builder.CreateSelect(choice->getCondition(), indexOf(choice->getTrueValue()), indexOf(choice->getFalseValue()));
    } else {
      auto* element = cast<GEPOperator>(pointer);
      MapVector<Value*, APInt> variable;
      APInt offset(64, 0);
      element->collectOffset(layout_, 64, variable, offset);
      result = indexOf(element->getPointerOperand());
      const int64_t steps = offset.getSExtValue() / unit;
      if (instruction == nullptr)  // of a global
        return ConstantInt::get(type, static_cast<uint64_t>(cast<ConstantInt>(result)->getSExtValue() + steps));
      IRBuilder<> builder(instruction);
      for (const auto& [index, step] : variable)
        result = builder.CreateAdd(result, builder.CreateMul(builder.CreateSExtOrTrunc(index, type),
                                                             ConstantInt::get(type, static_cast<uint64_t>(step.getSExtValue() / unit))));
      if (steps != 0) result = builder.CreateAdd(result, ConstantInt::get(type, static_cast<uint64_t>(steps)));
    }
    index_[pointer] = result;
    return result;
  }

  void compare() {
    std::vector<ICmpInst*> comparisons;
    for (Instruction& instruction : instructions(function_))
      if (auto* comparison = dyn_cast<ICmpInst>(&instruction);
          comparison != nullptr && comparison->getOperand(0)->getType()->isPointerTy())
        comparisons.push_back(comparison);
    for (ICmpInst* comparison : comparisons) {
      Value* base = baseOf(comparison->getOperand(0));
      if (base == nullptr || base != baseOf(comparison->getOperand(1)) || unit_.count(base) == 0 || unit_.at(base) == 0)
        continue;
      Value* left = indexOf(comparison->getOperand(0));
      Value* right = indexOf(comparison->getOperand(1));
      IRBuilder<> builder(comparison);
      comparison->replaceAllUsesWith(builder.CreateICmp(ICmpInst::getSignedPredicate(comparison->getPredicate()), left, right));
      comparison->eraseFromParent();
    }
  }

  Function& function_;
  const DataLayout& layout_;
  std::vector<std::pair<Value*, Value*>> bases_;  // phis and selects with the object they point into
  std::map<Value*, Value*> known_;                // the same
  std::map<Value*, uint64_t> unit_;
  std::map<Value*, Value*> index_;
};

}  // namespace

void pointersToIndices(Function& function) { Offsets(function).run(); }

}  // namespace kilnc
