// Stage 4, programs: pointers are byte addresses of the RAM, whose words have 64 bits. An access is cut into pieces that
// lie within a word; a piece smaller than a word is written by reading the word first.
#include <llvm/IR/Constants.h>
#include <llvm/IR/IntrinsicInst.h>
#include <llvm/IR/Operator.h>
#include <llvm/Transforms/Utils/Local.h>

#include <algorithm>

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
  return takeWord(into, word, ram);
}

Operation* ValueLowering::takeWord(std::vector<Operation*>& into, Operation* load, Memory& memory) {
  load->memory = &memory;
  load->name = memory.name;
  if (!memory.hasPorts) return load;
  Operation* word = append(into, Opcode::kPortData, load->type, {load});
  word->name = memory.name;
  return word;
}

// The bit offset within a word: 8 * (address mod 8).
Operation* ValueLowering::bitOffset(std::vector<Operation*>& into, Operation* at) {
  return append(into, Opcode::kConcat, {6, 0}, {slice(into, at, 0, 3), process_.constant({3, 0}, 0)});
}

// Cuts an access to `bytes` bytes at `at`, of which the alignment is known, into pieces that one word holds; where that
// cannot be told, into pieces of two words.
std::vector<ValueLowering::Piece> ValueLowering::cut(Operation* at, unsigned bytes, uint64_t align) {
  std::vector<Piece> pieces;
  for (unsigned done = 0; done < bytes;) {
    const unsigned rest = bytes - done;
    Piece piece{done, 1, 0, Piece::Kind::kShifted};
    if (at->opcode == Opcode::kConstant || align >= kWordBytes) {
      piece.position = (at->opcode == Opcode::kConstant ? at->words[0] + done : done) % kWordBytes;
      piece.bytes = std::min(rest, kWordBytes - piece.position);
      piece.kind = Piece::Kind::kPlain;
    } else if (align >= 4) {
      piece.position = done % 4;
      piece.bytes = std::min(rest, 4 - piece.position);
      piece.kind = Piece::Kind::kHalf;
    } else if (align == 2 && bytes == 2) {
      piece.bytes = 2;
    } else if (rest > 1) {
      piece.bytes = std::min(rest, kWordBytes);
      piece.kind = Piece::Kind::kCrossing;
    }
    pieces.push_back(piece);
    done += piece.bytes;
  }
  return pieces;
}

// Address of the word after the one that holds `at`.
Operation* ValueLowering::nextWord(std::vector<Operation*>& into, Operation* at) {
  return append(into, Opcode::kAdd, at->type, {at, process_.constant(at->type, kWordBytes)});
}

Operation* ValueLowering::loadPiece(std::vector<Operation*>& into, Operation* at, const Piece& piece) {
  const unsigned width = 8 * piece.bytes, low = 8 * piece.position;
  Operation* word = loadWord(into, at);
  switch (piece.kind) {
    case Piece::Kind::kPlain:
      return slice(into, word, low, width);
    case Piece::Kind::kHalf:
      return append(into, Opcode::kSelect, {width, 0},
                    {slice(into, at, 2, 1), slice(into, word, 32 + low, width), slice(into, word, low, width)});
    case Piece::Kind::kShifted:
      return slice(into, append(into, Opcode::kLShr, word->type, {word, bitOffset(into, at)}), 0, width);
    case Piece::Kind::kCrossing:
      break;
  }
  Operation* both =
      append(into, Opcode::kConcat, {2 * kWordBits, 0}, {loadWord(into, nextWord(into, at)), word});
  return slice(into, append(into, Opcode::kLShr, both->type, {both, bitOffset(into, at)}), 0, width);
}

void ValueLowering::storeWord(std::vector<Operation*>& into, Operation* at, Operation* word, const PredicateForm& form,
                              Operation* predicate) {
  Memory& ram = program_->ram();
  Operation* store = append(into, Opcode::kStore, {1, 0}, {slice(into, at, 3, bitsForWords(ram.words)), word});
  store->memory = &ram;
  store->form = form;
  store->predicate = predicate;
}

void ValueLowering::storePiece(std::vector<Operation*>& into, Operation* at, Operation* data, const Piece& piece,
                               const PredicateForm& form, Operation* predicate) {
  if (piece.kind == Piece::Kind::kPlain && piece.bytes == kWordBytes) {
    storeWord(into, at, data, form, predicate);
    return;
  }
  Operation* old = loadWord(into, at);
  // `old` with the data in place of the bits from `low` on.
  auto join = [&](unsigned low) {
    const unsigned end = low + 8 * piece.bytes;
    std::vector<Operation*> parts;
    if (end < kWordBits) parts.push_back(slice(into, old, end, kWordBits - end));
    parts.push_back(data);
    if (low > 0) parts.push_back(slice(into, old, 0, low));
    return parts.size() == 1 ? parts.front() : append(into, Opcode::kConcat, {kWordBits, 0}, parts);
  };
  // The same where the place is known only in hardware, in a value of `from`'s width.
  auto merge = [&](Operation* from) {
    const kilnc::Type type = from->type;
    Operation* offset = bitOffset(into, at);
    Operation* ones = process_.constant(type, piece.bytes == 8 ? ~0ull : (1ull << (8 * piece.bytes)) - 1);
    if (type.width > 64) ones->words.resize(type.width / 32, 0);
    Operation* all = process_.constant(type, ~0ull);
    if (type.width > 64) all->words.assign(type.width / 32, 0xffffffffu);
    Operation* mask = append(into, Opcode::kShl, type, {ones, offset});
    Operation* wide = data->type == type ? data : append(into, Opcode::kZExt, type, {data});
    Operation* placed = append(into, Opcode::kShl, type, {wide, offset});
    Operation* rest = append(into, Opcode::kXor, type, {mask, all});
    return append(into, Opcode::kOr, type, {append(into, Opcode::kAnd, type, {from, rest}), placed});
  };
  switch (piece.kind) {
    case Piece::Kind::kPlain:
      storeWord(into, at, join(8 * piece.position), form, predicate);
      return;
    case Piece::Kind::kHalf: {
      Operation* high = join(32 + 8 * piece.position);
      Operation* low = join(8 * piece.position);
      storeWord(into, at, append(into, Opcode::kSelect, old->type, {slice(into, at, 2, 1), high, low}), form, predicate);
      return;
    }
    case Piece::Kind::kShifted:
      storeWord(into, at, merge(old), form, predicate);
      return;
    case Piece::Kind::kCrossing: {
      Operation* next = nextWord(into, at);
      Operation* both = merge(append(into, Opcode::kConcat, {2 * kWordBits, 0}, {loadWord(into, next), old}));
      storeWord(into, at, slice(into, both, 0, kWordBits), form, predicate);
      storeWord(into, next, slice(into, both, kWordBits, kWordBits), form, predicate);
      return;
    }
  }
}

Operation* ValueLowering::lowerProgramAccess(Instruction& instruction, std::vector<Operation*>& into,
                                             const PredicateForm& form, Operation* predicate) {
  auto* conditional = dyn_cast<CallInst>(&instruction);  // kiln.store(condition, pointer, data)
  auto* store = dyn_cast<StoreInst>(&instruction);
  auto* load = dyn_cast<LoadInst>(&instruction);
  Value* pointer = conditional != nullptr ? conditional->getArgOperand(1) : getLoadStorePointerOperand(&instruction);
  if (instruction.isAtomic())
    reject(ErrorId::kOperation, "an atomic access", "use a plain variable: a program has one thread");
  Value* data = conditional != nullptr ? conditional->getArgOperand(2) : store != nullptr ? store->getValueOperand() : load;
  const kilnc::Type type = typeOf(*data, where_);
  const unsigned bytes = static_cast<unsigned>(layout_.getTypeStoreSize(data->getType()).getFixedValue());
  Value* base = pointer;
  while (auto* element = dyn_cast<GEPOperator>(base)) base = element->getPointerOperand();
  if (Memory* memory = program_->arrayOf(base)) {
    Operation* index = wordIndex(pointer, bytes, *memory, into);
    if (load != nullptr) {
      Operation* word = append(into, Opcode::kLoad, {memory->width, 0}, {index});
      return truncate(into, takeWord(into, word, *memory), type.width);
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
  if (!program_->hasRam()) reject(ErrorId::kPointer, "an access through a pointer to nothing", "point it to a variable");
  // What the instruction says of its alignment is a promise of C that programs break: only what is known counts.
  const std::vector<Piece> pieces = cut(at, bytes, getKnownAlignment(pointer, layout_).value());
  auto placeOf = [&](unsigned byte) -> Operation* {
    if (byte == 0) return at;
    if (at->opcode == Opcode::kConstant) return process_.constant(at->type, (at->words[0] + byte) & 0xffffffffu);
    return append(into, Opcode::kAdd, at->type, {at, process_.constant(at->type, byte)});
  };
  if (load != nullptr) {
    std::vector<Operation*> parts;
    for (const Piece& piece : pieces) parts.insert(parts.begin(), loadPiece(into, placeOf(piece.byte), piece));
    Operation* whole =
        parts.size() == 1 ? parts.front() : append(into, Opcode::kConcat, {8 * bytes, 0}, std::move(parts));
    return truncate(into, whole, type.width);
  }
  Operation* whole = value(data, into);
  if (whole->type.width != 8 * bytes) whole = append(into, Opcode::kZExt, {8 * bytes, 0}, {whole});
  for (const Piece& piece : pieces)
    storePiece(into, placeOf(piece.byte), slice(into, whole, 8 * piece.byte, 8 * piece.bytes), piece, form, predicate);
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
