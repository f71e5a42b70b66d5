// Loop counters get just the bits their range needs: what LLVM knows of a loop's bounds becomes a type, so that it
// survives everything that follows.
//
//   for (int n = 0; n < 64; ++n)      %n = phi i32 [0], [%inc]   becomes   %n.bits = phi i6 [0], [trunc %inc]
//                                                                         %n = zext i6 %n.bits to i32
#include <llvm/Analysis/ScalarEvolutionExpressions.h>
#include <llvm/IR/IRBuilder.h>

#include "Analyses.h"
#include "Program.h"

using namespace llvm;

namespace kilnc {
namespace {

void narrow(PHINode& phi, unsigned bits, bool isSigned) {
  Type* type = IntegerType::get(phi.getContext(), bits);
  auto* small = PHINode::Create(type, phi.getNumIncomingValues(), phi.getName(), phi.getIterator());
  small->setDebugLoc(phi.getDebugLoc());
  for (unsigned i = 0; i < phi.getNumIncomingValues(); ++i) {
    IRBuilder<> builder(phi.getIncomingBlock(i)->getTerminator());
    builder.SetCurrentDebugLocation(phi.getDebugLoc());
    small->addIncoming(builder.CreateTrunc(phi.getIncomingValue(i), type), phi.getIncomingBlock(i));
  }
  IRBuilder<> builder(phi.getParent(), phi.getParent()->getFirstInsertionPt());
  builder.SetCurrentDebugLocation(phi.getDebugLoc());
  Value* whole = isSigned ? builder.CreateSExt(small, phi.getType()) : builder.CreateZExt(small, phi.getType());
  phi.replaceAllUsesWith(whole);
  phi.eraseFromParent();
}

}  // namespace

void narrowCounters(Function& function) {
  LoopFacts facts(function);
  LoopInfo& loops = facts.loops;
  ScalarEvolution& evolution = facts.evolution;
  struct Found {
    PHINode* phi;
    unsigned bits;
    bool isSigned;
  };
  std::vector<Found> found;
  for (Loop* loop : loops.getLoopsInPreorder())
    for (PHINode& phi : loop->getHeader()->phis()) {
      if (!phi.getType()->isIntegerTy() || !evolution.isSCEVable(phi.getType())) continue;
      const SCEV* value = evolution.getSCEV(&phi);
      // Of a narrow counter that runs downwards LLVM can no longer tell how often it turns.
      if (auto* walk = dyn_cast<SCEVAddRecExpr>(value))
        if (auto* step = dyn_cast<SCEVConstant>(walk->getStepRecurrence(evolution));
            step == nullptr || step->getAPInt().isNegative())
          continue;
      const unsigned width = phi.getType()->getIntegerBitWidth();
      const unsigned plain = std::max(1u, evolution.getUnsignedRangeMax(value).getActiveBits());
      const unsigned withSign = evolution.getSignedRange(value).getMinSignedBits();
      // A sign that is never set (`i < n` with an int n) stays: with it LLVM knows that the counter does not wrap, and so that
      // y[i] and y[i + 1] are two words.
      if (std::min(plain, withSign) + 1 < width) found.push_back({&phi, std::min(plain, withSign), withSign < plain});
    }
  for (const Found& each : found) narrow(*each.phi, each.bits, each.isSigned);
}

}  // namespace kilnc
