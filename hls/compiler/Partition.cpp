// Array partition: an array becomes banks, each a memory with ports of its own.
//
//   int a[8][8];  a[i][3]                    int a_0[8], ..., a_7[8];  a_3[i]
//   #pragma kiln array_partition variable=a dim=2
//
// An access whose bank is not known reads all banks and chooses, or writes the one it means. Banks of one element become
// values later on.
//
// A split (unit S, factor F) takes element w of an array to element (w / (S F)) S + w mod S of bank (w / S) mod F:
// cyclic by a dimension of stride s is S = s; in blocks of B elements of it, S = s B; complete is cyclic by its size.
#include <llvm/Analysis/ConstantFolding.h>
#include <llvm/Analysis/LoopInfo.h>
#include <llvm/Analysis/ScalarEvolution.h>
#include <llvm/Analysis/ScalarEvolutionExpressions.h>
#include <llvm/IR/Constants.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/Instructions.h>
#include <llvm/IR/Module.h>
#include <llvm/IR/Operator.h>

#include <algorithm>
#include <map>
#include <optional>

#include "Analyses.h"
#include "Pragmas.h"
#include "Prepare.h"
#include "Program.h"

using namespace llvm;

namespace kilnc {
namespace {

constexpr uint64_t kMostBanks = 1024;

struct Split {
  int64_t unit, factor;
};

// constant + sum of coefficient * value, in elements
struct Affine {
  int64_t constant = 0;
  std::vector<std::pair<int64_t, Value*>> terms;
};

int64_t floorDivide(int64_t a, int64_t b) { return a / b - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0); }

// A call of kiln.store(condition, place, data).
bool isConditional(const Instruction& instruction) {
  auto* call = dyn_cast<CallInst>(&instruction);
  return call != nullptr && call->getCalledFunction() != nullptr && call->getCalledFunction()->getName().starts_with("kiln.store.");
}

struct Access {
  Instruction* instruction;
  Affine index;
};

class Partitioner {
 public:
  Partitioner(Module& module, Pragmas& pragmas) : module_(module), pragmas_(pragmas), layout_(module.getDataLayout()) {}

  void run() {
    std::vector<Value*> objects;
    for (GlobalVariable& global : module_.globals())
      if (global.hasMetadata("kiln.variable")) objects.push_back(&global);
    for (Function& function : module_)
      for (BasicBlock& block : function)
        for (Instruction& instruction : block)
          if (isa<AllocaInst>(instruction) && instruction.hasMetadata("kiln.variable")) objects.push_back(&instruction);
    for (Value* object : objects) partition(*object);
  }

 private:
  llvm::Type* typeOf(const Value& object) const {
    return isa<AllocaInst>(object) ? cast<AllocaInst>(object).getAllocatedType() : cast<GlobalVariable>(object).getValueType();
  }

  std::vector<unsigned> pragmasOf(const Value& object) const {
    MDNode* node = isa<Instruction>(object) ? cast<Instruction>(object).getMetadata("kiln.variable")
                                            : cast<GlobalVariable>(object).getMetadata("kiln.variable");
    std::vector<unsigned> ids;
    for (const MDOperand& id : node->operands())
      ids.push_back(static_cast<unsigned>(mdconst::extract<ConstantInt>(id)->getZExtValue()));
    return ids;
  }

  // As the source declares it: an initialiser may have changed the type of the object.
  llvm::Type* arrayTypeOf(const Value& object) const {
    auto* global = dyn_cast<GlobalVariable>(&object);
    MDNode* array = global != nullptr ? global->getMetadata("kiln.array") : nullptr;
    return array != nullptr ? mdconst::extract<Constant>(array->getOperand(0))->getType() : typeOf(object);
  }

  // Sizes of the dimensions in elements of `bytes` bytes; the last one may be what a struct holds.
  std::vector<int64_t> dimensionsOf(llvm::Type* type, uint64_t bytes) const {
    std::vector<int64_t> dimensions;
    while (type->isStructTy() && type->getStructNumElements() == 1) type = type->getStructElementType(0);  // std::array
    for (; type->isArrayTy(); type = type->getArrayElementType()) {
      dimensions.push_back(static_cast<int64_t>(type->getArrayNumElements()));
    }
    const uint64_t rest = layout_.getTypeAllocSize(type).getFixedValue() / bytes;
    if (rest > 1) dimensions.push_back(static_cast<int64_t>(rest));
    return dimensions;
  }

  void addSplit(const Pragma& pragma, const std::vector<int64_t>& dimensions, size_t d, std::vector<Split>& splits) {
    int64_t stride = 1;
    for (size_t i = d + 1; i < dimensions.size(); ++i) stride *= dimensions[i];
    const int64_t size = dimensions[d], factor = pragma.style == Pragma::Style::kComplete ? size : int64_t(pragma.value);
    const std::string where = "dimension " + std::to_string(d + 1) + " of '" + pragma.variable + "' has " + std::to_string(size) + " elements";
    if (factor > size) {
      pragmas_.complain(pragma, "a factor of " + std::to_string(factor) + ", and " + where, "use a factor up to " + std::to_string(size));
      return;
    }
    if (d > 0 && size % factor != 0) {
      pragmas_.complain(pragma, where + ", which do not go into " + std::to_string(factor) + " banks", "use a factor that divides " + std::to_string(size));
      return;
    }
    if (factor < 2) return;
    if (pragma.style != Pragma::Style::kBlock) {
      splits.push_back({stride, factor});
    } else {
      const int64_t elements = (size + factor - 1) / factor;
      splits.push_back({stride * elements, (size + elements - 1) / elements});
    }
  }

  // All accesses, as indices in elements of one type. False: it is used in another way too.
  bool collect(Value& pointer, Affine index, int64_t bytes, std::vector<Access>& accesses) {
    for (User* user : pointer.users()) {
      if (auto* element = dyn_cast<GEPOperator>(user)) {
        MapVector<Value*, APInt> variable;
        APInt offset(64, 0);
        if (!element->collectOffset(layout_, 64, variable, offset) || offset.getSExtValue() % bytes != 0) return false;
        Affine next = index;
        next.constant += offset.getSExtValue() / bytes;
        for (const auto& [value, scale] : variable) {
          if (scale.getSExtValue() % bytes != 0 || !value->getType()->isIntegerTy()) return false;
          next.terms.emplace_back(scale.getSExtValue() / bytes, value);
        }
        if (!collect(*element, std::move(next), bytes, accesses)) return false;
        continue;
      }
      auto* instruction = dyn_cast<Instruction>(user);
      if (instruction == nullptr) return false;
      if (!isConditional(*instruction) &&
          (getLoadStorePointerOperand(instruction) != &pointer || instruction->isVolatile()))
        return false;
      llvm::Type* type = isConditional(*instruction) ? instruction->getOperand(2)->getType() : getLoadStoreType(instruction);
      if (!type->isIntegerTy() || layout_.getTypeAllocSize(type).getFixedValue() != static_cast<uint64_t>(bytes) ||
          layout_.getTypeStoreSize(type).getFixedValue() != static_cast<uint64_t>(bytes))
        return false;
      accesses.push_back({instruction, index});
    }
    return true;
  }

  static uint64_t firstAccessBytes(const Value& pointer, const DataLayout& layout) {
    for (const User* user : pointer.users()) {
      if (auto* load = dyn_cast<LoadInst>(user)) return layout.getTypeStoreSize(load->getType()).getFixedValue();
      if (auto* store = dyn_cast<StoreInst>(user); store != nullptr && store->getPointerOperand() == &pointer)
        return layout.getTypeStoreSize(store->getValueOperand()->getType()).getFixedValue();
      if (isa<GEPOperator>(user))
        if (const uint64_t bytes = firstAccessBytes(*user, layout); bytes != 0) return bytes;
    }
    return 0;
  }

  void partition(Value& object) {
    const uint64_t bytes = firstAccessBytes(object, layout_);
    if (bytes == 0) return;  // nothing is left of it
    std::vector<Split> splits;
    const Pragma* last = nullptr;
    bool isAll = false;  // completely, in all dimensions
    const std::vector<int64_t> dimensions = dimensionsOf(arrayTypeOf(object), bytes);
    for (unsigned id : pragmasOf(object)) {
      const Pragma& pragma = pragmas_[id];
      if (pragma.kind != Pragma::Kind::kPartition) continue;
      last = &pragma;
      if (pragma.dimension > dimensions.size()) {
        pragmas_.complain(pragma, "dimension " + std::to_string(pragma.dimension) + ", and '" + pragma.variable + "' has " + std::to_string(dimensions.size()),
                          "count dimensions from 1; 0 means all");
        continue;
      }
      isAll = isAll || (pragma.style == Pragma::Style::kComplete && (pragma.dimension == 0 || dimensions.size() == 1));
      for (size_t d = 0; d < dimensions.size(); ++d)
        if (pragma.dimension == 0 || d + 1 == pragma.dimension) addSplit(pragma, dimensions, d, splits);
    }
    if (splits.empty()) return;
    // Larger units first: a split leaves the places below its unit as they are.
    std::sort(splits.begin(), splits.end(), [](const Split& a, const Split& b) { return a.unit > b.unit; });
    for (size_t i = 0; i + 1 < splits.size(); ++i)
      if (splits[i].unit < splits[i + 1].unit * splits[i + 1].factor) {
        pragmas_.complain(*last, "'" + last->variable + "' is partitioned twice in one dimension", "remove one of the two");
        return;
      }
    std::vector<Access> accesses;
    if (!collect(object, {}, static_cast<int64_t>(bytes), accesses)) {
      pragmas_.complain(*last, "'" + last->variable + "' is used as a pointer or with several element sizes, so it cannot be partitioned",
                        "index it directly, with elements of one type");
      return;
    }
    uint64_t banks = 1;
    for (const Split& split : splits) banks *= static_cast<uint64_t>(split.factor);
    std::vector<std::optional<uint64_t>> known;
    std::vector<Affine> inside(accesses.size());
    for (size_t i = 0; i < accesses.size(); ++i) {
      inside[i] = accesses[i].index;
      known.push_back(bankOf(*accesses[i].instruction, inside[i], splits));
    }
    const bool areAllKnown = std::all_of(known.begin(), known.end(), [](const auto& bank) { return bank.has_value(); });
    if (isAll && !areAllKnown) {  // registers serve any number of accesses at variable places
      if (auto* local = dyn_cast<AllocaInst>(&object)) local->setMetadata("kiln.registers", MDNode::get(local->getContext(), {}));
      if (auto* global = dyn_cast<GlobalVariable>(&object)) global->setMetadata("kiln.registers", MDNode::get(global->getContext(), {}));
      return;
    }
    if (banks > kMostBanks) {
      pragmas_.complain(*last, "'" + last->variable + "' would have " + std::to_string(banks) + " banks; the most is " + std::to_string(kMostBanks),
                        "use a smaller factor");
      return;
    }
    makeBanks(object, bytes, splits, banks);
    for (size_t i = 0; i < accesses.size(); ++i)
      if (known[i])
        move(accesses[i], inside[i], *banks_[*known[i]]);
      else
        choose(accesses[i], splits);
  }

  ScalarEvolution& evolutionOf(Function& function) { return analyses_.functions.getResult<ScalarEvolutionAnalysis>(function); }

  // The bank of an access if it is the same every time; `index` becomes its place there.
  std::optional<uint64_t> bankOf(Instruction& access, Affine& index, const std::vector<Split>& splits) {
    ScalarEvolution& evolution = evolutionOf(*access.getFunction());
    uint64_t bank = 0;
    for (const Split& split : splits) {
      const int64_t whole = split.unit * split.factor;
      const int64_t upper = floorDivide(index.constant, whole), low = index.constant - upper * whole;
      llvm::Type* type = llvm::Type::getInt64Ty(access.getContext());
      const SCEV* rest = evolution.getConstant(type, static_cast<uint64_t>(low), true);
      for (auto& [coefficient, value] : index.terms) {
        if (coefficient % whole == 0) continue;
        if (value->getType()->getIntegerBitWidth() > 64) return std::nullopt;
        rest = evolution.getAddExpr(rest, evolution.getMulExpr(evolution.getConstant(type, static_cast<uint64_t>(coefficient), true),
                                                               evolution.getNoopOrSignExtend(evolution.getSCEV(value), type)));
      }
      const ConstantRange range = evolution.getSignedRange(rest);
      if (range.isFullSet() || range.isEmptySet() || range.isSignWrappedSet()) return std::nullopt;
      const int64_t first = floorDivide(range.getSignedMin().getSExtValue(), split.unit);
      if (first != floorDivide(range.getSignedMax().getSExtValue(), split.unit)) return std::nullopt;
      const int64_t carry = floorDivide(first, split.factor);
      bank = bank * static_cast<uint64_t>(split.factor) + static_cast<uint64_t>(first - carry * split.factor);
      for (auto& [coefficient, value] : index.terms)
        if (coefficient % whole == 0) coefficient /= split.factor;
      index.constant = (upper + carry) * split.unit + low - first * split.unit;
    }
    return bank;
  }

  static std::pair<uint64_t, uint64_t> place(uint64_t word, const std::vector<Split>& splits) {
    uint64_t bank = 0;
    for (const Split& split : splits) {
      const auto unit = static_cast<uint64_t>(split.unit), factor = static_cast<uint64_t>(split.factor);
      bank = bank * factor + word / unit % factor;
      word = word / (unit * factor) * unit + word % unit;
    }
    return {bank, word};
  }

  void makeBanks(Value& object, uint64_t bytes, const std::vector<Split>& splits, uint64_t banks) {
    LLVMContext& context = module_.getContext();
    element_ = IntegerType::get(context, static_cast<unsigned>(8 * bytes));
    uint64_t total = layout_.getTypeAllocSize(typeOf(object)).getFixedValue() / bytes;
    words_ = total;
    for (const Split& split : splits) {
      const auto unit = static_cast<uint64_t>(split.unit), whole = unit * static_cast<uint64_t>(split.factor);
      words_ = (words_ + whole - 1) / whole * unit;
    }
    auto* type = ArrayType::get(element_, words_);
    banks_.clear();
    MDNode* about = isa<Instruction>(object) ? cast<Instruction>(object).getMetadata("kiln.variable")
                                             : cast<GlobalVariable>(object).getMetadata("kiln.variable");
    auto nameOf = [&](uint64_t bank) { return (object.getName() + "_" + Twine(bank)).str(); };
    if (auto* local = dyn_cast<AllocaInst>(&object)) {
      for (uint64_t bank = 0; bank < banks; ++bank) {
        auto* one = new AllocaInst(type, 0, nameOf(bank), local->getIterator());
        one->setAlignment(Align(bytes));
        one->setMetadata("kiln.variable", about);
        one->setDebugLoc(local->getDebugLoc());
        banks_.push_back(one);
      }
      return;
    }
    auto& global = cast<GlobalVariable>(object);
    std::vector<std::vector<Constant*>> contents(banks, std::vector<Constant*>(words_, Constant::getNullValue(element_)));
    for (uint64_t word = 0; word < total; ++word) {
      const auto [bank, inside] = place(word, splits);
      Constant* value = ConstantFoldLoadFromConst(global.getInitializer(), element_, APInt(64, word * bytes), layout_);
      if (value != nullptr && !isa<UndefValue>(value)) contents[bank][inside] = value;
    }
    for (uint64_t bank = 0; bank < banks; ++bank) {
      auto* one = new GlobalVariable(module_, type, global.isConstant(), GlobalValue::InternalLinkage,
                                     ConstantArray::get(type, contents[bank]), nameOf(bank));
      one->setAlignment(Align(bytes));
      one->setMetadata("kiln.variable", about);
      one->copyMetadata(&global, 0);
      banks_.push_back(one);
    }
  }

  Value* sum(IRBuilder<>& builder, const Affine& index) {
    Value* result = builder.getInt64(static_cast<uint64_t>(index.constant));
    for (const auto& [coefficient, value] : index.terms)
      result = builder.CreateAdd(result, builder.CreateMul(builder.CreateSExtOrTrunc(value, builder.getInt64Ty()),
                                                           builder.getInt64(static_cast<uint64_t>(coefficient))));
    return result;
  }

  Value* element(IRBuilder<>& builder, Value& bank, Value* index) {
    return builder.CreateGEP(ArrayType::get(element_, words_), &bank, {builder.getInt64(0), index});
  }

  void move(const Access& access, const Affine& index, Value& bank) {
    IRBuilder<> builder(access.instruction);
    Value* pointer = element(builder, bank, sum(builder, index));
    access.instruction->setOperand(isa<LoadInst>(access.instruction) ? 0 : 1, pointer);  // of a store or a conditional one
  }

  // value / divisor for 0 <= value < 2^24 (Granlund and Montgomery, PLDI 1994, with one bit more than they need)
  static Value* divide(IRBuilder<>& builder, Value* value, int64_t divisor) {
    if (isPowerOf2_64(static_cast<uint64_t>(divisor))) return builder.CreateLShr(value, Log2_64(static_cast<uint64_t>(divisor)));
    const unsigned shift = 24 + Log2_64_Ceil(static_cast<uint64_t>(divisor));
    const uint64_t reciprocal = ((uint64_t(1) << shift) + static_cast<uint64_t>(divisor) - 1) / static_cast<uint64_t>(divisor);
    Value* low = builder.CreateAnd(value, (1u << 24) - 1);
    return builder.CreateLShr(builder.CreateMul(low, builder.getInt64(reciprocal)), shift);
  }

  // An access whose bank is known only in hardware.
  void choose(const Access& access, const std::vector<Split>& splits) {
    IRBuilder<> builder(access.instruction);
    Value* word = sum(builder, access.index);
    Value* bank = builder.getInt64(0);
    for (const Split& split : splits) {
      auto times = [&](Value* value, int64_t factor) { return builder.CreateMul(value, builder.getInt64(static_cast<uint64_t>(factor))); };
      Value* quotient = divide(builder, word, split.unit);
      Value* upper = divide(builder, word, split.unit * split.factor);
      bank = builder.CreateAdd(times(bank, split.factor), builder.CreateSub(quotient, times(upper, split.factor)));
      word = builder.CreateAdd(times(upper, split.unit), builder.CreateSub(word, times(quotient, split.unit)));
    }
    bank = builder.CreateTrunc(bank, builder.getInt16Ty());
    auto isBank = [&](size_t i) { return builder.CreateICmpEQ(bank, builder.getInt16(static_cast<uint16_t>(i))); };
    if (isa<LoadInst>(access.instruction)) {
      Value* result = nullptr;
      for (size_t i = 0; i < banks_.size(); ++i) {
        Value* one = builder.CreateLoad(element_, element(builder, *banks_[i], word), banks_[i]->getName());
        result = result == nullptr ? one : builder.CreateSelect(isBank(i), one, result);
      }
      access.instruction->replaceAllUsesWith(result);
    } else {
      const bool hasCondition = isConditional(*access.instruction);
      Value* data = access.instruction->getOperand(hasCondition ? 2 : 0);
      Value* condition = hasCondition ? access.instruction->getOperand(0) : builder.getTrue();
      for (size_t i = 0; i < banks_.size(); ++i) {
        Value* pointer = element(builder, *banks_[i], word);
        if (words_ == 1) {
          builder.CreateStore(builder.CreateSelect(builder.CreateAnd(condition, isBank(i)), data, builder.CreateLoad(element_, pointer)), pointer);
          continue;
        }
        builder.CreateCall(conditionalStore(module_, element_), {builder.CreateAnd(condition, isBank(i)), pointer, data});
      }
    }
    access.instruction->eraseFromParent();
  }

  Module& module_;
  Pragmas& pragmas_;
  const DataLayout& layout_;
  Analyses analyses_;
  std::vector<Value*> banks_;
  IntegerType* element_ = nullptr;
  uint64_t words_ = 0;
};

}  // namespace

void partitionArrays(Module& module, Pragmas& pragmas) { Partitioner(module, pragmas).run(); }

}  // namespace kilnc
