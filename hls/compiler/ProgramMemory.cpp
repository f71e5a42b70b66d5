#include "ProgramMemory.h"

#include <llvm/Demangle/Demangle.h>
#include <llvm/IR/Constants.h>
#include <llvm/IR/InstIterator.h>
#include <llvm/IR/Instructions.h>
#include <llvm/IR/Operator.h>

#include <set>

#include "LowerContext.h"
#include "Prepare.h"

using namespace llvm;

namespace kilnc {
namespace {

// Arrays up to this many words and bits become registers with reads in the same cycle; larger ones RAM with latency 1.
constexpr uint64_t kLargestRegisterWords = 32, kLargestRegisterBits = 1024;
constexpr uint64_t kLargestRamBytes = 1u << 24;

llvm::Type* typeOfObject(const Value& object) {
  if (auto* local = dyn_cast<AllocaInst>(&object)) return local->getAllocatedType();
  return cast<GlobalVariable>(object).getValueType();
}

// Where a variable is used, for one without a line of its own.
Location locationOfUse(const Value& value) {
  if (auto* instruction = dyn_cast<Instruction>(&value)) return locationOf(*instruction);
  for (const User* user : value.users())
    if (isa<Instruction>(user) || (isa<Constant>(user) && !isa<GlobalValue>(user)))
      if (const Location where = locationOfUse(*user); where.line != 0) return where;
  return {};
}

Location locationOfObject(const Value& object) {
  if (auto* local = dyn_cast<AllocaInst>(&object)) return locationOf(*local);
  SmallVector<DIGlobalVariableExpression*, 1> info;
  cast<GlobalVariable>(object).getDebugInfo(info);
  if (info.empty()) return locationOfUse(object);
  const DIGlobalVariable* variable = info.front()->getVariable();
  return {variable->getFilename().str(), variable->getLine(), 0};
}

// True if `place` is a stream: it is the first operand of an access to one. Errors: kStreamUse for a choice between some.
bool isStream(const Value& place, std::set<const Value*>& seen) {
  if (!seen.insert(&place).second) return false;
  bool result = false;
  for (const User* user : place.users()) {
    if (auto* call = dyn_cast<CallInst>(user); call != nullptr && call->getCalledFunction() != nullptr) {
      const StringRef name = call->getCalledFunction()->getName();
      result = result || name.starts_with("kiln.read.") || name.starts_with("kiln.write.");
    } else if (isa<SelectInst, PHINode>(user) && isStream(*user, seen)) {
      throw CompileError(ErrorId::kStreamUse, locationOf(*cast<Instruction>(user)), "a choice between streams",
                         "choose between reads or writes: if (c) x = a.read(); else x = b.read();");
    }
  }
  return result;
}

void collectGlobals(const Value& value, std::vector<const Value*>& into, std::set<const Value*>& seen) {
  if (!isa<Constant>(value) || !seen.insert(&value).second) return;
  if (auto* global = dyn_cast<GlobalVariable>(&value)) {
    into.push_back(global);
    if (global->hasInitializer()) collectGlobals(*global->getInitializer(), into, seen);
    return;
  }
  if (isa<GlobalValue>(value)) return;
  for (const Use& operand : cast<Constant>(value).operands()) collectGlobals(*operand.get(), into, seen);
}

void checkSize(const Value& object, uint64_t bytes) {
  if (bytes > kLargestRamBytes)
    throw CompileError(ErrorId::kHeap, locationOfObject(object),
                       "variables of " + std::to_string(bytes) + " bytes, and a RAM has at most " +
                           std::to_string(kLargestRamBytes),
                       "use smaller arrays");
}

// C++ names a static variable with the function or namespace that it is in.
std::string nameInSource(const Value& object) {
  const std::string name = demangle(object.getName().str());
  const size_t scope = name.rfind("::");
  return scope == std::string::npos ? name : name.substr(scope + 2);
}

}  // namespace

bool containsArray(const llvm::Type& type) {
  return type.isArrayTy() || std::any_of(type.subtype_begin(), type.subtype_end(), [](const llvm::Type* part) { return containsArray(*part); });
}

ProgramMemory::ProgramMemory(const Program& program, Process& process)
    : process_(process), pragmas_(program.pragmas), layout_(program.top->getParent()->getDataLayout()) {
  std::vector<const Value*> objects;
  std::set<const Value*> seen;
  for (const Function* function : program.functions)
    for (const Instruction& instruction : instructions(*function)) {
      if (isa<AllocaInst>(instruction)) objects.push_back(&instruction);
      for (const Use& operand : instruction.operands()) collectGlobals(*operand.get(), objects, seen);
    }
  for (const Value* object : objects) {
    if (auto* local = dyn_cast<AllocaInst>(object); local != nullptr && local->isArrayAllocation())
      throw CompileError(ErrorId::kHeap, locationOf(*local), "an array whose size is not constant",
                         "give it the largest size it needs");
    if (auto* global = dyn_cast<GlobalVariable>(object); global != nullptr && !global->hasInitializer())
      throw CompileError(ErrorId::kPointer, locationOfObject(*object),
                         "variable '" + global->getName().str() + "' is declared and not defined",
                         "name the file that defines it too");
    Shape shape;
    if (walk(*object, shape))
      arrays_[object] = makeArray(*object, shape);
    else
      place(*object);
  }
  for (const Argument& argument : program.top->args()) makePort(argument);
  if (!objects_.empty()) makeRam();
  for (const auto& memory : process_.memories) memory->hasPorts = !memory->inRegisters;
  initialise();
}

Memory* ProgramMemory::arrayOf(const Value* object) const {
  auto found = arrays_.find(object);
  return found != arrays_.end() ? found->second : nullptr;
}

// True if every use of `pointer` is an access of one size at a multiple of that size.
bool ProgramMemory::walk(const Value& pointer, Shape& shape) const {
  for (const User* user : pointer.users()) {
    if (auto* element = dyn_cast<GEPOperator>(user)) {
      APInt offset(64, 0);
      MapVector<Value*, APInt> steps;
      if (!element->collectOffset(layout_, 64, steps, offset)) return false;
      shape.steps.push_back(static_cast<uint64_t>(std::abs(offset.getSExtValue())));
      for (const auto& [index, step] : steps) {
        if (!index->getType()->isIntegerTy()) return false;
        shape.steps.push_back(static_cast<uint64_t>(std::abs(step.getSExtValue())));
      }
      if (!walk(*element, shape)) return false;
      continue;
    }
    llvm::Type* type = nullptr;
    if (auto* load = dyn_cast<LoadInst>(user)) {
      type = load->getType();
      shape.isRead = true;
      if (!load->isSimple()) return false;
    } else if (auto* store = dyn_cast<StoreInst>(user)) {
      if (store->getValueOperand() == &pointer || !store->isSimple()) return false;
      type = store->getValueOperand()->getType();
      shape.isWritten = true;
    } else if (auto* call = dyn_cast<CallInst>(user);
               call != nullptr && call->getCalledFunction() != nullptr &&
               call->getCalledFunction()->getName().starts_with("kiln.store.")) {
      type = call->getArgOperand(2)->getType();
      shape.isWritten = true;
    } else {
      return false;
    }
    if (!type->isIntegerTy() && !type->isPointerTy()) return false;
    if (type->isPointerTy()) shape.holdsPointers = true;
    const uint64_t bytes = layout_.getTypeStoreSize(type).getFixedValue();
    if (bytes != layout_.getTypeAllocSize(type).getFixedValue() || bytes > 8) return false;
    if (shape.bytes != 0 && shape.bytes != bytes) return false;
    shape.bytes = bytes;
  }
  if (isa<GEPOperator>(pointer)) return true;  // judged at the object
  if (shape.bytes == 0) return pointer.use_empty();
  for (uint64_t step : shape.steps)
    if (step % shape.bytes != 0) return false;
  if (isa<Argument>(pointer)) return true;
  return layout_.getTypeAllocSize(typeOfObject(pointer)).getFixedValue() % shape.bytes == 0;
}

Memory* ProgramMemory::makeArray(const Value& object, const Shape& shape) {
  if (shape.bytes == 0) return nullptr;
  checkSize(object, layout_.getTypeAllocSize(typeOfObject(object)).getFixedValue());
  process_.memories.push_back(std::make_unique<Memory>());
  Memory* memory = process_.memories.back().get();
  memory->name = identifier(nameInSource(object));
  if (memory->name.empty()) memory->name = "array";
  memory->width = static_cast<unsigned>(8 * shape.bytes);
  memory->words = static_cast<unsigned>(layout_.getTypeAllocSize(typeOfObject(object)).getFixedValue() / shape.bytes);
  memory->where = locationOfObject(object);
  memory->isReadHere = shape.isRead;
  memory->isWrittenHere = shape.isWritten;
  memory->isRom = !shape.isWritten;
  memory->isArray = containsArray(*typeOfObject(object));
  memory->inRegisters = memory->words <= kLargestRegisterWords &&
                        uint64_t(memory->words) * memory->width <= kLargestRegisterBits;
  obeyPragmas(object, *memory);
  return memory;
}

void ProgramMemory::obeyPragmas(const Value& object, Memory& memory) const {
  auto about = [&](const char* name) {
    return isa<Instruction>(object) ? cast<Instruction>(object).getMetadata(name)
                                    : cast<GlobalVariable>(object).getMetadata(name);
  };
  if (about("kiln.registers") != nullptr) memory.inRegisters = true;
  MDNode* pragmas = about("kiln.variable");
  if (pragmas == nullptr) return;
  for (const MDOperand& id : pragmas->operands()) {
    const Pragma& pragma = (*pragmas_)[static_cast<unsigned>(mdconst::extract<ConstantInt>(id)->getZExtValue())];
    if (pragma.kind == Pragma::Kind::kNoDependence) memory.promises.push_back(static_cast<unsigned>(mdconst::extract<ConstantInt>(id)->getZExtValue()));
    if (pragma.kind != Pragma::Kind::kStorage) continue;
    if (pragma.style == Pragma::Style::kRom && !memory.isRom)
      pragmas_->complain(pragma, "'" + pragma.variable + "' is bound to ROM and written", "use type=ram, or do not write it");
    memory.inRegisters = pragma.style == Pragma::Style::kRegisters;
  }
}

// An array argument is a memory outside, with one read and one write port.
void ProgramMemory::makePort(const Argument& argument) {
  if (!argument.getType()->isPointerTy() || argument.use_empty()) return;
  if (std::set<const Value*> seen; isStream(argument, seen)) return;
  Shape shape;
  const Function& top = *argument.getParent();
  if (argument.hasByValAttr() || argument.hasStructRetAttr())
    throw CompileError(ErrorId::kPointer, locationOf(top), "a top that takes or returns a struct by value",
                       "pass its members, or an array");
  if (!walk(argument, shape))
    throw CompileError(ErrorId::kPointer, locationOf(top),
                       "array parameter '" + argument.getName().str() +
                           "' is used as a pointer: accessed with several sizes, compared, stored, or chosen between",
                       "index it directly with elements of one type, or copy it to a local array first");
  if (shape.holdsPointers)
    throw CompileError(ErrorId::kPointer, locationOf(top),
                       "array parameter '" + argument.getName().str() + "' holds pointers, and what they point to is not in the RTL",
                       "pass the arrays themselves, or one array and indices");
  process_.memories.push_back(std::make_unique<Memory>());
  Memory* memory = process_.memories.back().get();
  memory->name = identifier(argument.getName());
  if (memory->name.empty()) memory->name = "array";
  memory->width = static_cast<unsigned>(8 * shape.bytes);
  memory->words = static_cast<unsigned>(argument.getDereferenceableBytes() / shape.bytes);
  memory->where = locationOf(top);
  memory->isPort = true;
  memory->argument = argument.getArgNo();
  SmallVector<StringRef, 4> promises;
  top.getAttributes().getParamAttr(argument.getArgNo(), "kiln.independent").getValueAsString().split(promises, ' ', -1, false);
  for (StringRef promise : promises) memory->promises.push_back(static_cast<unsigned>(std::stoul(promise.str())));
  memory->isReadHere = shape.isRead;
  memory->isWrittenHere = shape.isWritten;
  arrays_[&argument] = memory;
}

void ProgramMemory::place(const Value& object) {
  if (MDNode* about = isa<Instruction>(object) ? cast<Instruction>(object).getMetadata("kiln.variable") : cast<GlobalVariable>(object).getMetadata("kiln.variable"))
    for (const MDOperand& id : about->operands()) {
      const Pragma& pragma = (*pragmas_)[static_cast<unsigned>(mdconst::extract<ConstantInt>(id)->getZExtValue())];
      if (pragma.kind == Pragma::Kind::kStorage)
        pragmas_->complain(pragma, "'#pragma " + pragma.text + "': pointers to '" + pragma.variable + "', or accesses of several sizes, put it into the RAM that such variables share",
                           "index it directly, with whole elements");
    }
  const uint64_t bytes = layout_.getTypeAllocSize(typeOfObject(object)).getFixedValue();
  const uint64_t align = std::max<uint64_t>(8, isa<AllocaInst>(object)
                                                   ? cast<AllocaInst>(object).getAlign().value()
                                                   : cast<GlobalVariable>(object).getAlign().valueOrOne().value());
  end_ = (end_ + align - 1) / align * align;
  addresses_[&object] = end_;
  objects_.push_back(&object);
  end_ += std::max<uint64_t>(1, bytes);
  checkSize(object, end_);
}

std::optional<uint64_t> ProgramMemory::constant(const Value& value) const {
  if (auto found = addresses_.find(&value); found != addresses_.end()) return found->second;
  if (auto* integer = dyn_cast<ConstantInt>(&value))
    return integer->getBitWidth() <= 64 ? std::optional(integer->getZExtValue()) : std::nullopt;
  if (isa<ConstantPointerNull>(value) || isa<UndefValue>(value)) return 0;
  auto* expression = dyn_cast<ConstantExpr>(&value);
  if (expression == nullptr) return std::nullopt;
  if (auto* element = dyn_cast<GEPOperator>(expression)) {
    APInt offset(64, 0);
    const std::optional<uint64_t> base = constant(*element->getPointerOperand());
    if (!base || !element->accumulateConstantOffset(layout_, offset)) return std::nullopt;
    return *base + offset.getZExtValue();
  }
  const std::optional<uint64_t> first = constant(*expression->getOperand(0));
  if (!first) return std::nullopt;
  const unsigned bits = expression->getType()->isIntegerTy() ? expression->getType()->getIntegerBitWidth() : 64;
  const uint64_t mask = bits >= 64 ? ~0ull : (1ull << bits) - 1;
  switch (expression->getOpcode()) {
    case Instruction::PtrToInt:
    case Instruction::IntToPtr:
    case Instruction::Trunc:
      return *first & mask;
    case Instruction::Add:
    case Instruction::Sub: {
      const std::optional<uint64_t> second = constant(*expression->getOperand(1));
      if (!second) return std::nullopt;
      return (expression->getOpcode() == Instruction::Add ? *first + *second : *first - *second) & mask;
    }
    default:
      return std::nullopt;
  }
}

// The bytes of an initialiser as they lie in memory.
void ProgramMemory::flatten(const Constant& value, uint64_t offset, std::vector<uint8_t>& bytes) const {
  if (value.isNullValue() || isa<UndefValue>(value)) return;  // zeros
  llvm::Type* type = value.getType();
  if (auto* integer = dyn_cast<ConstantInt>(&value)) {
    const APInt& bits = integer->getValue();
    for (unsigned i = 0; 8 * i < bits.getBitWidth(); ++i)
      bytes[offset + i] =
          static_cast<uint8_t>(bits.extractBitsAsZExtValue(std::min(8u, bits.getBitWidth() - 8 * i), 8 * i));
    return;
  }
  if (auto* sequence = dyn_cast<ConstantDataSequential>(&value)) {
    const uint64_t size = sequence->getElementByteSize();
    for (unsigned i = 0; i < sequence->getNumElements(); ++i)
      flatten(*sequence->getElementAsConstant(i), offset + i * size, bytes);
    return;
  }
  if (isa<ConstantArray>(value)) {
    const uint64_t size = layout_.getTypeAllocSize(type->getArrayElementType()).getFixedValue();
    for (unsigned i = 0; i < value.getNumOperands(); ++i)
      flatten(*cast<Constant>(value.getOperand(i)), offset + i * size, bytes);
    return;
  }
  if (isa<ConstantStruct>(value)) {
    const StructLayout* fields = layout_.getStructLayout(cast<StructType>(type));
    for (unsigned i = 0; i < value.getNumOperands(); ++i)
      flatten(*cast<Constant>(value.getOperand(i)), offset + fields->getElementOffset(i).getFixedValue(), bytes);
    return;
  }
  if (auto* real = dyn_cast<ConstantFP>(&value)) {
    flatten(*ConstantInt::get(value.getContext(), real->getValueAPF().bitcastToAPInt()), offset, bytes);
    return;
  }
  const std::optional<uint64_t> known = constant(value);
  if (!known)
    throw CompileError(ErrorId::kPointer, initialised_ != nullptr ? locationOfObject(*initialised_) : Location(),
                       "an initialiser that is not known when compiling",
                       "initialise it with integers and addresses of variables");
  const uint64_t size = layout_.getTypeStoreSize(type).getFixedValue();
  for (uint64_t i = 0; i < std::min<uint64_t>(8, size); ++i) bytes[offset + i] = static_cast<uint8_t>(*known >> (8 * i));
}

void ProgramMemory::makeRam() {
  process_.memories.push_back(std::make_unique<Memory>());
  ram_ = process_.memories.back().get();
  ram_->name = "ram";
  ram_->width = 64;
  ram_->words = static_cast<unsigned>((end_ + 7) / 8) + 1;  // an access that may cross words touches the next one
  ram_->isReadHere = ram_->isWrittenHere = true;
  ram_->where = locationOfObject(*objects_.front());
}

// All addresses are known: initial contents of the RAM and of the arrays.
void ProgramMemory::initialise() {
  auto contents = [&](Memory& memory, const std::vector<uint8_t>& bytes) {
    const unsigned wordBytes = memory.width / 8;
    for (unsigned word = 0; word < memory.words; ++word) {
      std::vector<uint32_t> parts((memory.width + 31) / 32, 0);
      for (unsigned i = 0; i < wordBytes; ++i) parts[i / 4] |= uint32_t(bytes[word * wordBytes + i]) << (8 * (i % 4));
      memory.initial.push_back(parts);
    }
  };
  if (ram_ != nullptr) {
    std::vector<uint8_t> bytes(8 * size_t(ram_->words), 0);
    for (const Value* object : objects_)
      if (auto* global = dyn_cast<GlobalVariable>(initialised_ = object)) flatten(*global->getInitializer(), addresses_.at(object), bytes);
    contents(*ram_, bytes);
  }
  for (const auto& [object, memory] : arrays_)
    if (auto* global = dyn_cast<GlobalVariable>(object); global != nullptr && memory != nullptr) {
      initialised_ = object;
      std::vector<uint8_t> bytes(size_t(memory->words) * memory->width / 8, 0);
      flatten(*global->getInitializer(), 0, bytes);
      contents(*memory, bytes);
    }
}

}  // namespace kilnc
