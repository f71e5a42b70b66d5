// Stage 4: streams, shared memories and arrays.
#include <llvm/Analysis/ConstantFolding.h>
#include <llvm/IR/Constants.h>
#include <llvm/IR/IntrinsicInst.h>
#include <llvm/IR/Operator.h>

#include "LowerContext.h"
#include "Predicate.h"
#include "Prepare.h"

using namespace llvm;

namespace kilnc {
namespace {

// Arrays up to this many words and bits become registers with reads in the same cycle; larger ones RAM with latency 1.
constexpr unsigned kLargestRegisterWords = 32, kLargestRegisterBits = 1024;

// Bytes from one element of the array to the next. SROA leaves [N x i8] where it merged types: the access tells then.
unsigned elementBytesOf(llvm::Type* type, unsigned accessBytes, const DataLayout& layout) {
  while (type->isArrayTy()) type = type->getArrayElementType();
  if (type->isIntegerTy(8)) return accessBytes;
  return static_cast<unsigned>(layout.getTypeAllocSize(type).getFixedValue());
}

}  // namespace

Value* ValueLowering::baseOf(Value* pointer) {
  for (;;) {
    pointer = pointer->stripPointerCasts();
    if (auto* element = dyn_cast<GEPOperator>(pointer)) {
      pointer = element->getPointerOperand();
      continue;
    }
    // Between two places of one array.
    auto* choice = dyn_cast<SelectInst>(pointer);
    if (choice == nullptr || baseOf(choice->getTrueValue()) != baseOf(choice->getFalseValue())) return pointer;
    pointer = choice->getTrueValue();
  }
}

Channel* ValueLowering::channelOf(Value* pointer, unsigned width, bool isRead) {
  auto* argument = dyn_cast<Argument>(baseOf(pointer));
  if (argument == nullptr || (program_ != nullptr && argument->getArgNo() >= parameters_.size()))
    reject(ErrorId::kStreamUse, program_ != nullptr ? "a stream that cannot be traced to one parameter of the top" : "a stream that is not a parameter of the process",
           program_ != nullptr ? "pass each stream as a parameter of its own, and choose between reads with if"
                               : "declare streams in the top and pass them to the processes that use them");
  Lowered::Parameter& parameter = parameters_[argument->getArgNo()];
  if (parameter.memory != nullptr || parameter.scalar != nullptr)
    reject(ErrorId::kStreamUse,
           "parameter '" + argument->getName().str() + "' is used as a stream and as something else",
           "give each use a parameter of its own");
  if (parameter.channel == nullptr) {
    process_.channels.push_back(std::make_unique<Channel>());
    parameter.channel = process_.channels.back().get();
    parameter.channel->name = identifier(argument->getName());
    parameter.channel->width = width;
    if (program_ != nullptr) parameter.channel->argument = static_cast<int>(argument->getArgNo());
  }
  if (parameter.channel->width != width)
    reject(ErrorId::kStreamUse,
           "stream '" + parameter.channel->name + "' carries " + std::to_string(parameter.channel->width) +
               " bits in one place and " + std::to_string(width) + " in another",
           "use one payload type per stream");
  (isRead ? parameter.channel->isInput : parameter.channel->isOutput) = true;
  if (parameter.channel->isInput && parameter.channel->isOutput)
    reject(ErrorId::kStreamUse, "stream '" + parameter.channel->name + "' is read and written by one " + (program_ != nullptr ? "function" : "process"),
           "use two streams");
  return parameter.channel;
}

Memory* ValueLowering::sharedMemoryOf(Value* pointer, unsigned width, bool isRead) {
  auto* argument = dyn_cast<Argument>(baseOf(pointer));
  if (argument == nullptr)
    reject(ErrorId::kStreamUse, "a Ram that is not a parameter of the process",
           "declare it in the top, or use an array");
  Lowered::Parameter& parameter = parameters_[argument->getArgNo()];
  if (parameter.memory == nullptr) {
    process_.memories.push_back(std::make_unique<Memory>());
    parameter.memory = process_.memories.back().get();
    parameter.memory->name = identifier(argument->getName());
    parameter.memory->width = width;
    parameter.memory->isShared = true;
    parameter.memory->where = where_;
  }
  (isRead ? parameter.memory->isReadHere : parameter.memory->isWrittenHere) = true;
  if (parameter.memory->isReadHere && parameter.memory->isWrittenHere)
    reject(ErrorId::kStreamUse, "Ram '" + parameter.memory->name + "' is read and written by one process",
           "a Ram has one writing and one reading process; use an array inside one process");
  return parameter.memory;
}

Memory* ValueLowering::arrayOf(Value* base, unsigned elementBits) {
  if (auto found = arrays_.find(base); found != arrays_.end()) {
    if (found->second->width != elementBits)
      reject(ErrorId::kArrayAccess,
             "array '" + found->second->name + "' has elements of " + std::to_string(found->second->width) +
                 " bits and is accessed by " + std::to_string(elementBits) + " bits",
             "read and write whole elements: copy the element to a local variable first");
    return found->second;
  }
  auto* alloca = dyn_cast<AllocaInst>(base);
  auto* global = dyn_cast<GlobalVariable>(base);
  if (alloca == nullptr && global == nullptr) {
    if (isa<Argument>(base))
      reject(ErrorId::kPointer, "pointer parameter '" + base->getName().str() + "'",
             "pass a Stream, a Ram or a scalar; external memory is reached through streams");
    reject(ErrorId::kPointer, "a pointer that cannot be traced to one array",
           "index one array directly, so that the memory is known when compiling");
  }
  if (global != nullptr && (!global->isConstant() || !global->hasDefinitiveInitializer()))
    reject(ErrorId::kPointer, "global variable '" + global->getName().str() + "' that is not a constant table",
           "make it constexpr, or a local array of the process");
  process_.memories.push_back(std::make_unique<Memory>());
  Memory* memory = process_.memories.back().get();
  arrays_[base] = memory;
  memory->name = identifier(base->getName());
  if (memory->name.empty()) memory->name = "array";
  memory->width = elementBits;
  memory->where = where_;
  memory->isReadHere = memory->isWrittenHere = true;
  const uint64_t bytes =
      layout_.getTypeAllocSize(alloca != nullptr ? alloca->getAllocatedType() : global->getValueType()).getFixedValue();
  if (alloca != nullptr && alloca->isArrayAllocation())
    reject(ErrorId::kHeap, "an array whose size is not constant", "give it the largest size it needs");
  const unsigned elementBytes = elementBits / 8;
  memory->words = static_cast<unsigned>(bytes / elementBytes);
  memory->isIndependent = alloca != nullptr && alloca->hasMetadata("kiln.independent");
  memory->inRegisters = memory->words <= kLargestRegisterWords && memory->words * elementBits <= kLargestRegisterBits;
  if (global != nullptr) {
    memory->isRom = true;
    memory->isWrittenHere = false;
    for (unsigned word = 0; word < memory->words; ++word) {
      llvm::Type* type = IntegerType::get(function_.getContext(), elementBits);
      Constant* element =
          ConstantFoldLoadFromConst(global->getInitializer(), type, APInt(64, uint64_t(word) * elementBytes), layout_);
      auto* integer = dyn_cast_or_null<ConstantInt>(element);
      std::vector<uint32_t> parts((elementBits + 31) / 32, 0);
      if (integer != nullptr)
        for (unsigned bit = 0; bit < elementBits; bit += 32)
          parts[bit / 32] =
              static_cast<uint32_t>(integer->getValue().extractBitsAsZExtValue(std::min(32u, elementBits - bit), bit));
      memory->initial.push_back(parts);
    }
  }
  return memory;
}

// (pointer - array) / element as an operation of just enough bits.
Operation* ValueLowering::wordIndex(Value* pointer, unsigned elementBytes, const Memory& memory,
                                    std::vector<Operation*>& into) {
  const kilnc::Type type{indexBits(memory), 0};
  int64_t constantBytes = 0;
  Operation* sum = nullptr;
  auto add = [&](Operation* term) { sum = sum == nullptr ? term : append(into, Opcode::kAdd, type, {sum, term}); };
  for (pointer = pointer->stripPointerCasts(); auto* element = dyn_cast<GEPOperator>(pointer);
       pointer = element->getPointerOperand()->stripPointerCasts()) {
    MapVector<Value*, APInt> variable;
    APInt offset(64, 0);
    if (!element->collectOffset(layout_, 64, variable, offset))
      reject(ErrorId::kPointer, "an index that cannot be analysed", "index one array directly");
    constantBytes += offset.getSExtValue();
    for (const auto& [index, scale] : variable) {
      const int64_t step = scale.getSExtValue(), size = elementBytes;
      if (step % size != 0)
        reject(ErrorId::kArrayAccess,
               "array '" + memory.name + "' has elements of " + std::to_string(elementBytes) +
                   " bytes and is indexed in steps of " + std::to_string(step),
               "read and write whole elements: copy the element to a local variable first");
      Operation* term = value(index, into);
      if (term->type.width < type.width)
        term = append(into, Opcode::kSExt, type, {term});
      else
        term = truncate(into, term, type.width);
      const uint64_t factor = static_cast<uint64_t>(step / size) & ((1ull << type.width) - 1);
      if (isPowerOf2_64(factor)) {
        if (factor != 1) term = append(into, Opcode::kShl, type, {term, process_.constant(type, Log2_64(factor))});
      } else {
        term = append(into, Opcode::kMul, type, {term, process_.constant(type, factor)});
      }
      add(term);
    }
  }
  if (auto* choice = dyn_cast<SelectInst>(pointer)) {
    Operation* yes = wordIndex(choice->getTrueValue(), elementBytes, memory, into);
    Operation* no = wordIndex(choice->getFalseValue(), elementBytes, memory, into);
    add(append(into, Opcode::kSelect, type, {value(choice->getCondition(), into), yes, no}));
  }
  if (constantBytes % static_cast<int64_t>(elementBytes) != 0)
    reject(ErrorId::kArrayAccess,
           "array '" + memory.name + "' has elements of " + std::to_string(elementBytes) +
               " bytes and is accessed at byte " + std::to_string(constantBytes),
           "read and write whole elements: copy the element to a local variable first");
  if (constantBytes != 0 || sum == nullptr)
    add(process_.constant(
        type, static_cast<uint64_t>(constantBytes / static_cast<int64_t>(elementBytes)) & ((1ull << type.width) - 1)));
  return sum;
}

Operation* ValueLowering::lowerArrayAccess(Instruction& instruction, std::vector<Operation*>& into,
                                           const PredicateForm& form, Operation* predicate) {
  auto* store = dyn_cast<StoreInst>(&instruction);
  Value* pointer = store != nullptr ? store->getPointerOperand() : cast<LoadInst>(instruction).getPointerOperand();
  Value* data = store != nullptr ? store->getValueOperand() : &instruction;
  const kilnc::Type type = typeOf(*data, where_);
  unsigned bytes = static_cast<unsigned>(layout_.getTypeStoreSize(data->getType()).getFixedValue());
  Value* array = baseOf(pointer);
  llvm::Type* arrayType = isa<AllocaInst>(array)       ? cast<AllocaInst>(array)->getAllocatedType()
                          : isa<GlobalVariable>(array) ? cast<GlobalVariable>(array)->getValueType()
                                                       : data->getType();
  const unsigned elementBytes = elementBytesOf(arrayType, bytes, layout_);
  // An odd-width integer fills its element; part of a struct does not.
  if (data->getType()->isIntegerTy() && bytes < elementBytes && elementBytes - bytes < bytes) bytes = elementBytes;
  Memory* memory = arrayOf(baseOf(pointer), 8 * bytes);
  Operation* index = wordIndex(pointer, bytes, *memory, into);
  if (store == nullptr) {
    Operation* word = append(into, Opcode::kLoad, {8 * bytes, 0}, {index});
    word->memory = memory;
    word->name = memory->name;
    if (type.isLanes()) return append(into, Opcode::kWordToLanes, type, {word});
    return type.width != 8 * bytes ? append(into, Opcode::kTrunc, type, {word}) : word;
  }
  if (memory->isRom)
    reject(ErrorId::kPointer, "a write to the constant table '" + memory->name + "'", "copy it to a local array first");
  Operation* word = value(data, into);
  if (type.isLanes()) word = append(into, Opcode::kLanesToWord, {type.totalBits(), 0}, {word});
  if (word->type.width != 8 * bytes) word = append(into, Opcode::kZExt, {8 * bytes, 0}, {word});
  Operation* result = append(into, Opcode::kStore, {1, 0}, {index, word});
  result->memory = memory;
  result->form = form;
  result->predicate = predicate;
  return nullptr;
}

Operation* ValueLowering::lowerCall(CallInst& call, std::vector<Operation*>& into, const PredicateForm& form,
                                    Operation* predicate) {
  if (isa<IntrinsicInst>(call)) {
    if (call.getType()->isVoidTy()) {
      if (isa<MemIntrinsic>(call))
        reject(ErrorId::kArrayAccess, "a copy or fill of a whole array, of more elements than can be written at once",
               "write it as a loop over elements (KILN_PIPELINE(1) for one per cycle)");
      if (program_ != nullptr && !isHint(cast<IntrinsicInst>(call)))
        reject(ErrorId::kOperation, "'" + call.getCalledFunction()->getName().str() + "' has no lowering",
               "write it with plain C");
      return nullptr;  // hints
    }
    return lowerIntrinsic(call, into);
  }
  const StringRef name = call.getCalledFunction()->getName();
  if (name == "__kiln_pipeline") return nullptr;
  if (name.starts_with("kiln.store.")) {  // under a condition of its own
    const Literal condition{value(call.getArgOperand(0), into), true};
    const PredicateForm both = conjoin(form, condition);
    return lowerProgramAccess(call, into, both, materialise(process_, into, both, where_));
  }
  const bool isRead = name.starts_with("kiln.read") || name.starts_with("kiln.ram.read");
  const bool isRam = name.starts_with("kiln.ram");
  if (!name.starts_with("kiln."))
    reject(ErrorId::kStreamUse, "a Stream or Ram is made inside a process", "declare it in the top and pass it");
  Value* data = isRead ? static_cast<Value*>(&call) : call.getArgOperand(isRam ? 2 : 1);
  const unsigned width = data->getType()->getIntegerBitWidth();
  Operation* result = nullptr;
  if (isRam) {
    Memory* memory = sharedMemoryOf(call.getArgOperand(0), width, isRead);
    std::vector<Operation*> operands{value(call.getArgOperand(1), into)};  // narrowed when the memory's size is known
    if (!isRead) operands.push_back(value(data, into));
    result = append(into, isRead ? Opcode::kLoad : Opcode::kStore, {isRead ? width : 1, 0}, operands);
    result->memory = memory;
    result->name = memory->name;
  } else {
    Channel* channel = channelOf(call.getArgOperand(0), width, isRead);
    std::vector<Operation*> operands;
    if (!isRead) operands.push_back(value(data, into));
    result = append(into, isRead ? Opcode::kRead : Opcode::kWrite, {isRead ? width : 1, 0}, operands);
    result->channel = channel;
    result->name = channel->name;
  }
  if (hasSideEffect(result->opcode)) {
    result->form = form;
    result->predicate = predicate;
  }
  return isRead ? result : nullptr;
}

}  // namespace kilnc
