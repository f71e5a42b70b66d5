// Kiln IR: one dataflow graph per process, with lanes, memories, channels and an FSM of blocks.
//
//   value      an Operation with a Type (width in bits, lanes). Widths are exact; a value has no sign, operations do.
//   block      a straight line of operations that ends in branches. A pipelined loop is ONE block after if-conversion:
//              its side effects carry predicates, its phis have an initial and a next value.
//   resource   a Channel (stream), or a Memory.
//
// Example:   for (;;) { KILN_PIPELINE(1); out.write(in.read() + 1); }      becomes the block
//              loop ii=1:  %v = read in;  %w = add %v, 1;  write out, %w
#pragma once

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "Diagnostic.h"

namespace kilnc {

struct Type {
  unsigned width = 1;  // bits of the value, or of one lane
  unsigned lanes = 0;  // 0: scalar
  bool operator==(const Type&) const = default;
  bool isLanes() const { return lanes != 0; }
  // Lanes of one bit are kept as one packed word: lane i is bit i.
  bool isArray() const { return lanes != 0 && width > 1; }
  unsigned totalBits() const { return width * (lanes != 0 ? lanes : 1); }
};

enum class Opcode {
  kConstant,
  kArgument,  // scalar input port, constant while the process runs
  kPhi,       // block-entry value
  kAdd,
  kSub,
  kMul,
  kAnd,
  kOr,
  kXor,
  kShl,
  kLShr,
  kAShr,
  kMulSigned,
  kMulUnsigned,  // operands may be narrower than the result, extended by their sign or zeros
  kEq,
  kNe,
  kUlt,
  kUle,
  kSlt,
  kSle,
  kSelect,  // operand 0: condition, scalar or one bit per lane
  kZExt,
  kSExt,
  kTrunc,
  kSlice,  // bits [low + width - 1 : low] of a scalar
  kMin,
  kMax,
  kUMin,
  kUMax,
  kConcat,       // most significant operand first
  kSplat,        // scalar to all lanes
  kWordToLanes,  // lane i = bits [(i+1)*width-1 : i*width]
  kLanesToWord,
  kExtractLane,  // lane `low`, a constant
  kInsertLane,   // operand 0 with lane `low` replaced by operand 1
  kShuffle,      // lane i = lane shuffle[i] of operands 0 and 1 joined
  kReduceAdd,
  kReduceAnd,
  kReduceOr,
  kReduceXor,
  kReduceMax,
  kReduceMin,
  kReduceUMax,
  kReduceUMin,
  kRead,   // channel
  kWrite,  // channel; operand 0: data
  kLoad,   // memory; operand 0: word index
  kStore,  // memory; operand 0: word index, operand 1: data
  kPortData,  // operand 0: a load from a memory that has ports; the word, exactly kPortLatency cycles later
};

// Of a store to a memory outside: the load of another (or the same) memory outside whose word it stores as it is, in the same
// block; null: none. Such a store may stand in the load's cycle: its enable and address are registers, and when they show, the
// word is on the load's port and goes from there to the store's.
const struct Operation* loadPassedOn(const struct Operation& store);

bool isLaneWise(Opcode opcode);     // computed lane by lane from equal lanes or scalars
bool hasSideEffect(Opcode opcode);  // read, write, store
const char* name(Opcode opcode);

// A stream as one process sees it.
struct Channel {
  std::string name;
  unsigned width = 0;  // bits of the payload, as in memory
  unsigned depth = 0;  // FIFO entries inside the reader; 0 until known
  bool isInput = false;
  bool isOutput = false;
  int argument = -1;           // of an ordinary function: the stream's place in the top's list; -1: start, done
  int axi = -1;                // of an ordinary function: the pointer to external memory whose accesses it carries
  bool isPayloadUsed = false;  // of an input: false for tokens, whose FIFO needs no memory
  bool isDirect = false;       // of an ordinary function: a valid/ready port without a FIFO (DirectStreams.h)
  bool isCall = false;         // start and done of an ordinary function: no FIFO, and done never waits
};

// An array of words. A shared memory has its writer in another process than its reader.
struct Memory {
  std::string name;
  unsigned width = 0;  // bits of a word
  unsigned words = 0;
  bool isRom = false;
  bool inRegisters = false;  // read in the same cycle, any number of ports
  bool isShared = false;     // Ram<T,N> between processes
  bool isPort = false;       // outside, behind ports: an array argument; words may be 0 (not known)
  unsigned argument = 0;     // of a port: the argument's place in the top's list
  bool hasOneStore = false;  // of a port: stores stand in one place of the program
  bool hasPorts = false;     // of a program, not in registers: all loads share one port, all stores another
  bool isWrittenHere = false, isReadHere = false;
  bool isIndependent = false;                  // no dependence between iterations of any loop (promised)
  bool isArray = true;                         // false: a scalar, or members of a struct
  std::vector<unsigned> promises;              // pragmas that promise it for the loops that carry them
  std::vector<std::vector<uint32_t>> initial;  // ROM contents, little-endian 32-bit parts
  Location where;
};

// Bits of a word index: of a memory outside whose size is not known, 32.
unsigned indexBits(const Memory& memory);

// A predicate as a disjunction of conjunctions of literals (condition, required value).
struct Operation;
struct Literal {
  Operation* condition;
  bool value;
  auto operator<=>(const Literal&) const = default;
};
using Cube = std::vector<Literal>;        // sorted; empty: true
using PredicateForm = std::vector<Cube>;  // empty: false

struct Operation {
  Opcode opcode;
  Type type;
  std::vector<Operation*> operands;
  unsigned low = 0;
  std::vector<int> shuffle;
  std::vector<uint32_t> words;       // constants: 32-bit parts, least significant first
  std::vector<uint64_t> laneValues;  // constants of lanes that are not all `words`
  bool isAny = false;                // a constant of a program whose value nobody relies on
  Channel* channel = nullptr;
  Memory* memory = nullptr;
  Operation* predicate = nullptr;  // side effect happens only if true; null: always
  PredicateForm form;              // the same, for proofs of exclusion
  std::string name;                // from the source; not unique
  Location where;
  bool isOnlyStored = false;  // of a port's word: all that happens to it is that stores take it as it is
  unsigned id = 0;  // unique in the process, in order of creation
  // Accesses to memory in a pipelined loop that lie at base + offset + step * iteration, in bytes: accesses with the same
  // base have the same number; -1: not known.
  int affineBase = -1;
  int64_t affineOffset = 0, affineStep = 0;
  // Phis of FSM blocks: operands[i] comes from block incoming[i]. Phis of pipelined loops: operands are {initial per
  // entering block..., next}, `next` last.
  std::vector<int> incoming;
};

struct Edge {
  int target = -1;                 // block; -1: the process returns (and starts again)
  Operation* condition = nullptr;  // taken if true and no edge before it was; null: always
};

struct Block {
  int id = 0;
  std::string name;
  std::vector<Operation*> phis;
  std::vector<Operation*> operations;  // in program order
  std::vector<Edge> edges;             // of a pipelined loop: its exits only
  Operation* selector = nullptr;       // a phi whose value is the index of the edge to take; the last serves all others
  bool isPipelined = false;
  unsigned requestedIi = 0;
  bool isAutomatic = false;  // pipelined without being asked to: as often as it can, or not at all
  bool isByPragma = false;   // `#pragma kiln pipeline`
  bool isFlattened = false;  // a nest of loops as one
  std::string nest;          // of a pipelined loop of a program: where its innermost loop is
  Location where;
  uint64_t tripCount = 0;  // 0: not known
  unsigned mostDepth = 0;  // cycles of an iteration that are allowed; 0: any number
  std::set<const Memory*> writtenBefore;  // behind ports: a block right before this one may store in its last cycle
  bool isIndependent = false;  // iterations do not depend on each other through any array (promised)
  std::vector<unsigned> promises;  // the same through the memories that have one of them too
};

// Only leads on to another block: no state of its own.
bool takesNoCycle(const Block& block);
// A stream operation that may have to wait; `done` never does.
bool mayWait(const Operation& operation);
// Whether an iteration of a pipelined loop can be held while others go on.
bool canSlip(const Block& block);

struct Process {
  std::string name;
  std::vector<std::unique_ptr<Operation>> pool;
  std::vector<Operation*> arguments;  // scalar ports
  std::vector<std::unique_ptr<Channel>> channels;
  std::vector<std::unique_ptr<Memory>> memories;
  std::vector<Block> blocks;  // blocks[0] is the entry
  Location where;
  unsigned splitLaneValues = 0;  // values whose lanes had to be handled one by one

  Operation* make(Opcode opcode, Type type, std::vector<Operation*> operands = {}, Location where = {});
  Operation* constant(Type type, uint64_t value);
};

// Whether it is an ordinary function, which is called, and whether it answers.
bool hasStart(const Process& process);
bool hasDone(const Process& process);

// One process instance and what its parameters are connected to: names of channels and memories of the top.
struct Instance {
  std::string name;
  std::shared_ptr<Process> process;
  std::vector<std::string> channelNames;  // by index in process->channels
  std::vector<std::string> memoryNames;   // shared memories, by index in process->memories ("" if local)
};

// A compiled top: processes and the channels between them and the outside.
struct Design {
  std::string name;
  std::vector<Instance> instances;
  struct Link {
    std::string name;
    unsigned width = 0, depth = 4;
    int writer = -1, reader = -1;  // instance, -1: outside
  };
  std::vector<Link> links;
  struct SharedMemory {
    std::string name;
    unsigned width = 0, words = 0;
    int writer = -1, reader = -1;
  };
  std::vector<SharedMemory> memories;
  // A pointer to external memory: links to its adapter, and the port it shares with others of its bundle.
  struct Axi {
    std::string name, bundle;
    unsigned argument = 0, elementBits = 0;
    std::string request, words, data, finished;  // links; "": none
  };
  std::vector<Axi> axi;
  bool isProgram = false;          // an ordinary function: one process with the streams `start` and `done`
  std::vector<std::string> notes;  // what the RTL leaves out
};

// Definitions stand before uses. Bugs hit an assertion.
void verify(const Process& process);

}  // namespace kilnc
