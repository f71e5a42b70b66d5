// An array argument is a memory outside with words of one size. Accesses of several sizes become accesses of the largest
// size that divides them all and the steps between them:
//
//   v = *(uint32_t*)(a + 4 * i);  s += a[i];   (uint8_t a[])    becomes    v = a[4 * i] | a[4 * i + 1] << 8 | ...;  s += a[i];
//   a[i] = x;  s += ((uint8_t*)a)[j];          (uint32_t a[])   becomes    bytes of a[i] = bytes of x, lowest first; ...
#include "PortSizes.h"

#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/Module.h>
#include <llvm/IR/Operator.h>

#include <numeric>

using namespace llvm;

namespace kilnc {
namespace {

struct Access {
  Instruction* instruction;
  Value* pointer;
  uint64_t bytes;
};

// Collects all accesses and what their sizes and steps have in common; false if the pointer is used in another way.
bool collect(Value& pointer, const DataLayout& layout, std::vector<Access>& accesses, uint64_t& common) {
  for (User* user : pointer.users()) {
    if (auto* element = dyn_cast<GEPOperator>(user)) {
      APInt offset(64, 0);
      MapVector<Value*, APInt> steps;
      if (!element->collectOffset(layout, 64, steps, offset)) return false;
      common = std::gcd(common, static_cast<uint64_t>(std::abs(offset.getSExtValue())));
      for (const auto& [index, step] : steps) common = std::gcd(common, static_cast<uint64_t>(std::abs(step.getSExtValue())));
      if (!collect(*element, layout, accesses, common)) return false;
      continue;
    }
    auto* load = dyn_cast<LoadInst>(user);
    auto* store = dyn_cast<StoreInst>(user);
    if ((load == nullptr || !load->isSimple()) && (store == nullptr || !store->isSimple() || store->getValueOperand() == &pointer)) return false;
    Value* data = store != nullptr ? store->getValueOperand() : nullptr;
    Type* type = data != nullptr ? data->getType() : load->getType();
    const uint64_t bytes = layout.getTypeStoreSize(type).getFixedValue();
    if (!type->isIntegerTy() || type->getIntegerBitWidth() != 8 * bytes) return false;
    accesses.push_back({cast<Instruction>(user), &pointer, bytes});
    common = std::gcd(common, bytes);
  }
  return true;
}

void split(const Access& access, unsigned bytes) {
  IRBuilder<> builder(access.instruction);
  // Asked for here and not kept: what is stored may be a load that has been split.
  auto* store = dyn_cast<StoreInst>(access.instruction);
  Value* data = store != nullptr ? store->getValueOperand() : nullptr;
  Type* word = builder.getIntNTy(8 * bytes);
  Type* whole = data != nullptr ? data->getType() : access.instruction->getType();
  Value* result = nullptr;
  for (uint64_t byte = 0; byte < access.bytes; byte += bytes) {
    Value* place = byte == 0 ? access.pointer : builder.CreateConstGEP1_64(builder.getInt8Ty(), access.pointer, byte);
    if (data != nullptr) {
      builder.CreateAlignedStore(builder.CreateTrunc(builder.CreateLShr(data, 8 * byte), word), place, Align(1));
      continue;
    }
    Value* part = builder.CreateShl(builder.CreateZExt(builder.CreateAlignedLoad(word, place, Align(1)), whole), 8 * byte);
    result = result == nullptr ? part : builder.CreateOr(result, part);
  }
  if (result != nullptr) access.instruction->replaceAllUsesWith(result);
  access.instruction->eraseFromParent();
}

}  // namespace

void splitPortAccesses(Function& top) {
  const DataLayout& layout = top.getParent()->getDataLayout();
  for (Argument& argument : top.args()) {
    std::vector<Access> accesses;
    uint64_t common = 0;
    if (!argument.getType()->isPointerTy() || !collect(argument, layout, accesses, common)) continue;
    if (common == 0) continue;
    uint64_t bytes = common & (0 - common);  // a power of two
    if (bytes > 8) bytes = 8;
    // One size already, if not at its multiples: that stays an error, since it is more likely a mistake.
    const bool isOneSize = std::all_of(accesses.begin(), accesses.end(), [&](const Access& access) { return access.bytes == accesses.front().bytes; });
    if (isOneSize) continue;
    for (const Access& access : accesses)
      if (access.bytes != bytes) split(access, static_cast<unsigned>(bytes));
  }
}

}  // namespace kilnc
