// Stage 4, programs: pointers are byte addresses of the RAM, whose words have 64 bits. An access is cut into pieces that
// lie within a word; a piece smaller than a word is written by reading the word first.
#include <llvm/IR/Constants.h>
#include <llvm/IR/IntrinsicInst.h>
#include <llvm/IR/Operator.h>

#include "LowerContext.h"
#include "ProgramMemory.h"

using namespace llvm;

namespace kilnc {
namespace {

constexpr unsigned kWordBits = 64, kWordBytes = 8;

unsigned bitsForWords(unsigned words) {
  unsigned bits = 1;
  while ((1u << bits) < words) ++bits;
  return bits;
}

}  // namespace

Operation* ValueLowering::slice(std::vector<Operation*>& into, Operation* from, unsigned low, unsigned width) {
  if (low == 0 && width == from->type.width) return from;
  if (from->opcode == Opcode::kConstant && low + width <= 64) {
    const uint64_t all = from->words[0] | (from->words.size() > 1 ? uint64_t(from->words[1]) << 32 : 0);
    const uint64_t mask = width >= 64 ? ~0ull : (1ull << width) - 1;
    return process_.constant({width, 0}, (all >> low) & mask);
  }
  if (low == 0) return append(into, Opcode::kTrunc, {width, 0}, {from});
  Operation* result = append(into, Opcode::kSlice, {width, 0}, {from});
  result->low = low;
  return result;
}

// The address of a pointer as 32 bits.
Operation* ValueLowering::address(Value* pointer, std::vector<Operation*>& into) {
  const kilnc::Type type{ProgramMemory::kPointerBits, 0};
  if (auto found = values_.find(pointer); found != values_.end()) return found->second;
  if (const std::optional<uint64_t> known = program_->constant(*pointer))
    return process_.constant(type, *known & 0xffffffffu);
  auto* element = dyn_cast<GEPOperator>(pointer);
  if (element == nullptr) return value(pointer, into);
  MapVector<Value*, APInt> variable;
  APInt offset(64, 0);
  if (!element->collectOffset(layout_, 64, variable, offset))
    reject(ErrorId::kPointer, "an index that cannot be analysed", "index with an integer");
  Operation* sum = address(element->getPointerOperand(), into);
  uint64_t constantBytes = offset.getZExtValue() & 0xffffffffu;
  if (sum->opcode == Opcode::kConstant) {
    constantBytes = (constantBytes + sum->words[0]) & 0xffffffffu;
    sum = nullptr;
  }
  for (const auto& [index, scale] : variable) {
    Operation* term = value(index, into);
    if (term->type.width < type.width)
      term = append(into, Opcode::kSExt, type, {term});
    else
      term = truncate(into, term, type.width);
    const uint64_t factor = scale.getZExtValue() & 0xffffffffu;
    if (isPowerOf2_64(factor)) {
      if (factor != 1) term = append(into, Opcode::kShl, type, {term, process_.constant(type, Log2_64(factor))});
    } else {
      term = append(into, Opcode::kMul, type, {term, process_.constant(type, factor)});
    }
    sum = sum == nullptr ? term : append(into, Opcode::kAdd, type, {sum, term});
  }
  if (sum == nullptr) return process_.constant(type, constantBytes);
  if (constantBytes != 0) sum = append(into, Opcode::kAdd, type, {sum, process_.constant(type, constantBytes)});
  return sum;
}

Operation* ValueLowering::loadWord(std::vector<Operation*>& into, Operation* at) {
  Memory& ram = program_->ram();
  Operation* word = append(into, Opcode::kLoad, {kWordBits, 0}, {slice(into, at, 3, bitsForWords(ram.words))});
  word->memory = &ram;
  word->name = ram.name;
  return word;
}

// The bit offset within a word: 8 * (address mod 8), for pieces of `bytes`.
Operation* ValueLowering::bitOffset(std::vector<Operation*>& into, Operation* at, unsigned bytes) {
  Operation* low = slice(into, at, 0, 3);
  (void)bytes;
  return append(into, Opcode::kConcat, {6, 0}, {low, process_.constant({3, 0}, 0)});
}

Operation* ValueLowering::loadPiece(std::vector<Operation*>& into, Operation* at, unsigned bytes) {
  Operation* word = loadWord(into, at);
  const unsigned width = 8 * bytes;
  if (bytes == kWordBytes) return word;
  if (at->opcode == Opcode::kConstant) return slice(into, word, 8 * (at->words[0] & 7), width);
  if (bytes == 4)
    return append(into, Opcode::kSelect, {32, 0},
                  {slice(into, at, 2, 1), slice(into, word, 32, 32), slice(into, word, 0, 32)});
  return slice(into, append(into, Opcode::kLShr, {kWordBits, 0}, {word, bitOffset(into, at, bytes)}), 0, width);
}

void ValueLowering::storePiece(std::vector<Operation*>& into, Operation* at, Operation* data, unsigned bytes,
                               const PredicateForm& form, Operation* predicate) {
  Memory& ram = program_->ram();
  const kilnc::Type whole{kWordBits, 0};
  Operation* word = data;
  if (bytes != kWordBytes) {
    Operation* old = loadWord(into, at);
    auto join = [&](unsigned low) {
      std::vector<Operation*> parts;
      if (low + 8 * bytes < kWordBits)
        parts.push_back(slice(into, old, low + 8 * bytes, kWordBits - low - 8 * bytes));
      parts.push_back(data);
      if (low > 0) parts.push_back(slice(into, old, 0, low));
      return append(into, Opcode::kConcat, whole, parts);
    };
    if (at->opcode == Opcode::kConstant) {
      word = join(8 * (at->words[0] & 7));
    } else if (bytes == 4) {
      Operation* high = join(32);
      Operation* low = join(0);
      word = append(into, Opcode::kSelect, whole, {slice(into, at, 2, 1), high, low});
    } else {
      Operation* offset = bitOffset(into, at, bytes);
      Operation* ones = process_.constant(whole, (1ull << (8 * bytes)) - 1);
      Operation* mask = append(into, Opcode::kShl, whole, {ones, offset});
      Operation* placed =
          append(into, Opcode::kShl, whole, {append(into, Opcode::kZExt, whole, {data}), offset});
      Operation* rest = append(into, Opcode::kXor, whole, {mask, process_.constant(whole, ~0ull)});
      word = append(into, Opcode::kOr, whole, {append(into, Opcode::kAnd, whole, {old, rest}), placed});
    }
  }
  Operation* store =
      append(into, Opcode::kStore, {1, 0}, {slice(into, at, 3, bitsForWords(ram.words)), word});
  store->memory = &ram;
  store->form = form;
  store->predicate = predicate;
}

Operation* ValueLowering::lowerProgramAccess(Instruction& instruction, std::vector<Operation*>& into,
                                             const PredicateForm& form, Operation* predicate) {
  auto* store = dyn_cast<StoreInst>(&instruction);
  Value* pointer = store != nullptr ? store->getPointerOperand() : cast<LoadInst>(instruction).getPointerOperand();
  const uint64_t align = store != nullptr ? store->getAlign().value() : cast<LoadInst>(instruction).getAlign().value();
  if (store != nullptr ? store->isAtomic() : cast<LoadInst>(instruction).isAtomic())
    reject(ErrorId::kOperation, "an atomic access", "use a plain variable: a program has one thread");
  Value* data = store != nullptr ? store->getValueOperand() : &instruction;
  const kilnc::Type type = typeOf(*data, where_);
  const unsigned bytes = static_cast<unsigned>(layout_.getTypeStoreSize(data->getType()).getFixedValue());
  Value* base = pointer;
  while (auto* element = dyn_cast<GEPOperator>(base)) base = element->getPointerOperand();
  if (Memory* memory = program_->arrayOf(base)) {
    Operation* index = wordIndex(pointer, bytes, *memory, into);
    if (store == nullptr) {
      Operation* word = append(into, Opcode::kLoad, {memory->width, 0}, {index});
      word->memory = memory;
      word->name = memory->name;
      return truncate(into, word, type.width);
    }
    Operation* word = value(data, into);
    if (word->type.width != memory->width) word = append(into, Opcode::kZExt, {memory->width, 0}, {word});
    Operation* result = append(into, Opcode::kStore, {1, 0}, {index, word});
    result->memory = memory;
    result->form = form;
    result->predicate = predicate;
    return nullptr;
  }
  if (isa<AllocaInst>(base) || isa<GlobalVariable>(base)) {
    if (!program_->constant(*base))
      reject(ErrorId::kPointer, "variable '" + base->getName().str() + "' has no place in memory",
             "give it a definition");
  }
  Operation* at = address(pointer, into);
  if (&program_->ram() == nullptr) reject(ErrorId::kPointer, "an access through a pointer to nothing", "point it to a variable");
  std::vector<std::pair<unsigned, unsigned>> pieces;  // byte, bytes
  for (unsigned done = 0; done < bytes;) {
    unsigned piece = kWordBytes;
    while (piece > bytes - done || (align | done) % piece != 0) piece /= 2;
    pieces.emplace_back(done, piece);
    done += piece;
  }
  auto placeOf = [&](unsigned byte) -> Operation* {
    if (byte == 0) return at;
    if (at->opcode == Opcode::kConstant) return process_.constant(at->type, (at->words[0] + byte) & 0xffffffffu);
    return append(into, Opcode::kAdd, at->type, {at, process_.constant(at->type, byte)});
  };
  if (store == nullptr) {
    std::vector<Operation*> parts;
    for (const auto& [byte, size] : pieces) parts.insert(parts.begin(), loadPiece(into, placeOf(byte), size));
    Operation* whole =
        parts.size() == 1 ? parts.front() : append(into, Opcode::kConcat, {8 * bytes, 0}, std::move(parts));
    return truncate(into, whole, type.width);
  }
  Operation* whole = value(data, into);
  if (whole->type.width != 8 * bytes) whole = append(into, Opcode::kZExt, {8 * bytes, 0}, {whole});
  for (const auto& [byte, size] : pieces)
    storePiece(into, placeOf(byte), slice(into, whole, 8 * byte, 8 * size), size, form, predicate);
  return nullptr;
}

// Structs of integers that are values (results of functions, overflow checks) are words, the first field lowest.
Operation* ValueLowering::lowerAggregate(Instruction& instruction, std::vector<Operation*>& into) {
  const bool isExtract = isa<ExtractValueInst>(instruction);
  const ArrayRef<unsigned> indices = isExtract ? cast<ExtractValueInst>(instruction).getIndices()
                                               : cast<InsertValueInst>(instruction).getIndices();
  unsigned low = 0;
  llvm::Type* type = instruction.getOperand(0)->getType();
  for (unsigned index : indices) {
    for (unsigned i = 0; i < index; ++i) low += bitsOf(*(type->isStructTy() ? type->getStructElementType(i) : type->getArrayElementType()));
    type = type->isStructTy() ? type->getStructElementType(index) : type->getArrayElementType();
  }
  const unsigned width = bitsOf(*type);
  Operation* whole = value(instruction.getOperand(0), into);
  if (isExtract) return slice(into, whole, low, width);
  std::vector<Operation*> parts;
  if (low + width < whole->type.width)
    parts.push_back(slice(into, whole, low + width, whole->type.width - low - width));
  parts.push_back(value(instruction.getOperand(1), into));
  if (low > 0) parts.push_back(slice(into, whole, 0, low));
  return parts.size() == 1 ? parts.front() : append(into, Opcode::kConcat, whole->type, parts);
}

// Bits of a value as an operation; 0: no such value.
unsigned ValueLowering::bitsOf(const llvm::Type& type) const {
  if (type.isIntegerTy()) return type.getIntegerBitWidth();
  if (type.isPointerTy()) return ProgramMemory::kPointerBits;
  unsigned bits = 0;
  if (auto* structure = dyn_cast<StructType>(&type)) {
    for (llvm::Type* field : structure->elements()) {
      const unsigned part = bitsOf(*field);
      if (part == 0) return 0;
      bits += part;
    }
  } else if (type.isArrayTy()) {
    bits = static_cast<unsigned>(type.getArrayNumElements()) * bitsOf(*type.getArrayElementType());
  }
  return bits;
}

// Void intrinsics of a program that change nothing.
bool isHint(const IntrinsicInst& intrinsic) {
  switch (intrinsic.getIntrinsicID()) {
    case Intrinsic::assume:
    case Intrinsic::lifetime_start:
    case Intrinsic::lifetime_end:
    case Intrinsic::experimental_noalias_scope_decl:
    case Intrinsic::invariant_end:
    case Intrinsic::prefetch:
    case Intrinsic::donothing:
    case Intrinsic::sideeffect:
    case Intrinsic::var_annotation:
      return true;
    default:
      return isa<DbgInfoIntrinsic>(intrinsic);
  }
}

}  // namespace kilnc
