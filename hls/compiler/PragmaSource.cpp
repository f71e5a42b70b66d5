// Pragmas in the preprocessed text.
#include <algorithm>
#include <cctype>
#include <fstream>
#include <optional>
#include <set>
#include <sstream>

#include "Pragmas.h"

namespace kilnc {
namespace {

bool isWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

std::string wordAt(const std::string& text, size_t at) {
  size_t end = at;
  while (end < text.size() && isWord(text[end])) ++end;
  return text.substr(at, end - at);
}

size_t skipBlanks(const std::string& text, size_t at) {
  while (at < text.size() && std::isspace(static_cast<unsigned char>(text[at])) != 0) ++at;
  return at;
}

bool isLoopWord(const std::string& word) { return word == "for" || word == "while" || word == "do"; }

// Words of a pragma: `II = 4` and `II=4` are one, commas separate.
std::vector<std::string> wordsOf(const std::string& text) {
  std::string joined;
  for (char c : text) {
    const bool isBlank = c == ',' || std::isspace(static_cast<unsigned char>(c)) != 0;
    if (isBlank && (joined.empty() || joined.back() == '=')) continue;
    if (c == '=')
      while (!joined.empty() && joined.back() == ' ') joined.pop_back();
    joined += isBlank ? ' ' : c;
  }
  std::istringstream in(joined);
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

std::string lower(std::string text) {
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text;
}

// What Vitis has and kilnc has no use for, with what to do instead.
const std::map<std::string, const char*> kWithoutEffect = {
    {"interface", "ports follow from the arguments' types; m_axi is the interface that can be asked for"},
    {"dataflow", "calls of an ordinary function run one after the other; for processes at the same time write a KILN_TOP"},
    {"stream", "calls of an ordinary function run one after the other; for processes at the same time write a KILN_TOP"},
    {"stable", "calls of an ordinary function run one after the other; for processes at the same time write a KILN_TOP"},
    {"array_reshape", "use array_partition, which gives the same accesses per cycle"},
    {"bind_op", "kilnc chooses operators by the clock"},
    {"resource", "use bind_storage for arrays"},
    {"allocation", "kilnc chooses the number of operators"},
    {"expression_balance", "integer sums are balanced by themselves"},
    {"loop_flatten", "unroll the inner loop, or pipeline it"},
    {"top", "name the top with --top"},
};

}  // namespace

class PragmaReader {
 public:
  PragmaReader(Pragmas& pragmas, const std::string& text, bool isC) : pragmas_(pragmas), isC_(isC) {
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines_.push_back(line);
  }

  std::string run() {
    std::map<size_t, std::vector<unsigned>> beforeLoops;  // index of the line with the loop's first word
    std::map<size_t, std::string> prefixes;
    std::map<size_t, Location> places;
    bool hasAny = false;
    for (size_t i = 0; i < lines_.size(); ++i) {
      std::string& line = lines_[i];
      places[i] = here_;
      if (line.rfind("# ", 0) == 0) {
        follow(line);
        continue;
      }
      ++here_.line;
      if (line.rfind("#define ", 0) == 0 || line.rfind("#undef ", 0) == 0) {
        define(line);
        line.clear();
        continue;
      }
      if (line.rfind("#pragma ", 0) != 0) {
        countBraces(line);
        continue;
      }
      const size_t at = skipBlanks(line, 7);
      const std::string family = wordAt(line, at);
      const bool isHls = lower(family) == "hls";
      if (family != "kiln" && !isHls) continue;
      hasAny = true;
      const Location where{places[i].file, places[i].line, columnOf(places[i], family)};
      Pragma pragma;
      pragma.isStrict = !isHls;
      pragma.where = where;
      pragma.text = line.substr(8);
      const bool isKnown = parse(pragma, wordsOf(line.substr(at + family.size())));
      line.clear();
      if (!isKnown) continue;
      if (depth_ == 0) {
        pragmas_.complain(pragma, "'#pragma " + pragma.text + "' stands outside of every function",
                          "move it into the function that uses what it names");
        continue;
      }
      const auto id = static_cast<unsigned>(pragmas_.all_.size());
      pragmas_.all_.push_back(pragma);
      const bool isOfLoop = (pragma.variable.empty() && pragma.kind != Pragma::Kind::kInline) || pragma.kind == Pragma::Kind::kNoDependence;
      const std::optional<size_t> loop = nextLoop(i + 1);
      const std::string mark = "__kiln_pragma(" + std::to_string(id) + ", " + (pragma.variable.empty() ? "0" : "&(" + pragma.variable + ")") + ")";
      if (loop && isOfLoop && pragma.isStrict) beforeLoops[*loop].push_back(id);
      if (loop && isOfLoop && pragma.isStrict && pragma.variable.empty()) continue;
      if (loop && pragma.isStrict)
        prefixes[*loop] += "if ((" + mark + ", 0)) ; else ";  // one statement with the loop, wherever one may stand
      else if (isStatementsStart(i))
        line = mark + ";";
      else
        pragmas_.complain(pragma, "'#pragma " + pragma.text + "' stands inside a statement", "put braces around the body that it belongs to");
    }
    if (!hasAny) return {};
    std::string result = "# 1 \"<kilnc>\"\n" + std::string(isC_ ? "" : "extern \"C\" ") +
                         "void __kiln_pragma(unsigned, const volatile void*)" + (isC_ ? ";" : " noexcept;") + "\n";
    for (size_t i = 0; i < lines_.size(); ++i) {
      const auto prefix = prefixes.find(i);
      const auto found = beforeLoops.find(i);
      if (prefix == prefixes.end() && found == beforeLoops.end()) {
        result += lines_[i] + "\n";
        continue;
      }
      const size_t at = loopWord(lines_[i]);
      result += lines_[i].substr(0, at) + (prefix != prefixes.end() ? prefix->second : "") + "\n";
      if (found != beforeLoops.end()) {
        result += "#pragma clang loop pipeline_initiation_interval(" + std::to_string(Pragmas::kFirstGroup + pragmas_.groups_.size()) + ")\n";
        pragmas_.groups_.push_back(found->second);
      }
      result += "# " + std::to_string(places[i].line) + " \"" + places[i].file + "\"\n" + std::string(at, ' ') + lines_[i].substr(at) + "\n";
    }
    return result;
  }

 private:
  // # 12 "file.c" 1 3
  void follow(const std::string& line) {
    const size_t open = line.find('"'), close = line.rfind('"');
    if (open == std::string::npos || close == open) return;
    here_ = {line.substr(open + 1, close - open - 1), static_cast<unsigned>(std::strtoul(line.c_str() + 2, nullptr, 10)), 0};
  }

  void define(const std::string& line) {
    const bool isDefine = line[1] == 'd';
    const size_t at = isDefine ? 8 : 7;
    const std::string name = wordAt(line, at);
    if (isDefine && at + name.size() < line.size() && line[at + name.size()] == ' ')
      macros_[name] = line.substr(at + name.size() + 1);
    else
      macros_.erase(name);
  }

  void countBraces(const std::string& line) {
    char quote = 0;
    for (size_t i = 0; i < line.size(); ++i) {
      const char c = line[i];
      if (quote != 0) {
        if (c == '\\')
          ++i;
        else if (c == quote)
          quote = 0;
      } else if (c == '"' || (c == '\'' && (i == 0 || !isWord(line[i - 1])))) {
        quote = c;
      } else if (c == '{') {
        ++depth_;
      } else if (c == '}') {
        --depth_;
      }
    }
  }

  // The column of `word` in the source line; 0: it is not there (a macro wrote it).
  unsigned columnOf(const Location& where, const std::string& word) {
    if (sources_.count(where.file) == 0) {
      std::ifstream in(where.file);
      for (std::string line; std::getline(in, line);) sources_[where.file].push_back(line);
    }
    const auto& lines = sources_[where.file];
    if (where.line == 0 || where.line > lines.size()) return 0;
    const size_t at = lines[where.line - 1].find(word);
    return at == std::string::npos ? 0 : static_cast<unsigned>(at + 1);
  }

  // Where the loop's first word stands in a line that begins with it or with its label.
  static size_t loopWord(const std::string& line) {
    size_t at = skipBlanks(line, 0);
    const std::string word = wordAt(line, at);
    if (isLoopWord(word)) return at;
    at = skipBlanks(line, at + word.size());
    if (word.empty() || at >= line.size() || line[at] != ':') return std::string::npos;
    at = skipBlanks(line, at + 1);
    return isLoopWord(wordAt(line, at)) ? at : std::string::npos;
  }

  // Whether what stands before line `i` ends a statement or opens a block, so that a statement may follow.
  bool isStatementsStart(size_t i) const {
    while (i-- > 0) {
      const std::string& line = lines_[i];
      const size_t last = line.find_last_not_of(" \t\r");
      if (last == std::string::npos || line[0] == '#') continue;
      return std::string(";{}:").find(line[last]) != std::string::npos;
    }
    return false;
  }

  // The line with the loop that the next token begins.
  std::optional<size_t> nextLoop(size_t i) const {
    while (i < lines_.size() && (skipBlanks(lines_[i], 0) == lines_[i].size() || lines_[i][0] == '#')) ++i;
    if (i == lines_.size() || loopWord(lines_[i]) == std::string::npos) return std::nullopt;
    return i;
  }

  [[noreturn]] static void reject(const Pragma& pragma, const std::string& what, const std::string& fix) {
    throw CompileError(ErrorId::kPragma, pragma.where, what, fix);
  }

  uint64_t number(const Pragma& pragma, const std::string& key, std::string value) {
    for (unsigned i = 0; i < 16 && macros_.count(value) != 0; ++i) value = macros_.at(value);
    while (value.size() > 2 && value.front() == '(' && value.back() == ')') value = value.substr(1, value.size() - 2);
    char* end = nullptr;
    const uint64_t result = std::strtoull(value.c_str(), &end, 0);
    if (value.empty() || std::isdigit(static_cast<unsigned char>(value[0])) == 0 || *end != 0)
      reject(pragma, "'" + key + "=" + value + "' is not a number", "write an integer, or a macro that is one");
    return result;
  }

  // Fills `pragma` from its words. False: it has no effect, which has been said.
  bool parse(Pragma& pragma, std::vector<std::string> words) {
    if (words.empty()) reject(pragma, "a pragma without a name", known());
    std::string kind = lower(words.front());
    words.erase(words.begin());
    if (kind == "assume" && !words.empty()) {  // assume tripcount ..., assume no dependence ...
      kind = lower(words.front());
      words.erase(words.begin());
      if (kind == "no" && !words.empty() && lower(words.front()) == "dependence") {
        kind = "no dependence";
        words.erase(words.begin());
      }
    }
    using Kind = Pragma::Kind;
    using Style = Pragma::Style;
    static const std::map<std::string, Kind> kKinds = {
        {"unroll", Kind::kUnroll},          {"pipeline", Kind::kPipeline},    {"tripcount", Kind::kTripCount},  {"loop_tripcount", Kind::kTripCount},
        {"latency", Kind::kLatency},        {"array_partition", Kind::kPartition}, {"bind_storage", Kind::kStorage},
        {"no dependence", Kind::kNoDependence}, {"dependence", Kind::kNoDependence}, {"inline", Kind::kInline},
        {"noinline", Kind::kInline}, {"interface", Kind::kInterface}};
    if (kind == "interface" && std::none_of(words.begin(), words.end(), [](const std::string& w) { return lower(w) == "m_axi" || lower(w) == "mode=m_axi"; }))
      kind = "another interface";
    const auto found = kKinds.find(kind);
    if (found == kKinds.end()) {
      const auto other = kWithoutEffect.find(kind == "another interface" ? "interface" : kind);
      pragmas_.complain(pragma, "'#pragma " + pragma.text + "' has no effect" + (other == kWithoutEffect.end() ? ": kilnc does not know '" + kind + "'" : ""),
                        other != kWithoutEffect.end() ? other->second : known());
      return false;
    }
    pragma.kind = found->second;
    pragma.isOff = kind == "noinline";
    bool isFalse = kind == "no dependence", hasFactor = false, hasStyle = false, isOneKind = false;
    for (const std::string& word : words) {
      const size_t equals = word.find('=');
      const std::string key = lower(word.substr(0, equals));
      const std::string value = equals == std::string::npos ? "" : word.substr(equals + 1);
      const std::string choice = lower(key == "type" ? value : key);
      if (equals == std::string::npos ? key == "off" : key == "off" && lower(value) == "true") {
        pragma.isOff = true;
      } else if (key == "factor" && (pragma.kind == Kind::kUnroll || pragma.kind == Kind::kPartition)) {
        pragma.value = static_cast<unsigned>(number(pragma, key, value));
        hasFactor = true;
      } else if (key == "full" && pragma.kind == Kind::kUnroll) {
        pragma.value = 0;
      } else if (key == "ii" && pragma.kind == Kind::kPipeline) {
        pragma.value = static_cast<unsigned>(number(pragma, "II", value));
        if (pragma.value == 0 || pragma.value > 256)
          reject(pragma, "an interval of " + std::to_string(pragma.value) + " cycles; intervals are 1 to 256",
                 "leave II away for the least that holds");
      } else if (key == "min" || key == "max") {
        (key == "min" ? pragma.least : pragma.most) = number(pragma, key, value);
      } else if (key == "avg" && pragma.kind == Kind::kTripCount) {
      } else if (key == "variable" || (pragma.kind == Kind::kInterface && key == "port")) {
        pragma.variable = value;
      } else if (pragma.kind == Kind::kInterface && key == "bundle") {
        pragma.bundle = value;
      } else if (pragma.kind == Kind::kInterface && (key == "m_axi" || key == "mode" || key == "offset" || key == "depth")) {
        // The base address is an argument of each call; memory has no end.
      } else if (key == "dim" && pragma.kind == Kind::kPartition) {
        pragma.dimension = static_cast<unsigned>(number(pragma, key, value));
      } else if (pragma.kind == Kind::kPartition && (choice == "complete" || choice == "cyclic" || choice == "block")) {
        pragma.style = choice == "complete" ? Style::kComplete : choice == "cyclic" ? Style::kCyclic : Style::kBlock;
        hasStyle = true;
      } else if (pragma.kind == Kind::kStorage && (choice.rfind("ram", 0) == 0 || choice.rfind("rom", 0) == 0 || choice == "registers")) {
        pragma.style = choice == "registers" ? Style::kRegisters : choice.rfind("ram", 0) == 0 ? Style::kRam : Style::kRom;
        hasStyle = true;
      } else if (pragma.kind == Kind::kNoDependence && (key == "false" || (key == "dependent" && lower(value) == "false"))) {
        isFalse = true;
      } else if (pragma.kind == Kind::kNoDependence && (choice == "inter" || key == "class" || choice == "array" || choice == "pointer")) {
      } else if (pragma.kind == Kind::kNoDependence && (key == "direction" || choice == "raw" || choice == "war" || choice == "waw")) {
        isOneKind = true;
      } else {
        pragmas_.complain(pragma, "'" + word + "' means nothing to '#pragma " + pragma.text + "'", known());
      }
    }
    if (pragma.kind == Kind::kLatency && !pragma.isStrict) {
      pragmas_.complain(pragma, "'#pragma " + pragma.text + "' has no effect", "for an upper bound that must hold, write '#pragma kiln latency max=N'");
      return false;
    }
    return check(pragma, isFalse, hasFactor, hasStyle, isOneKind);
  }

  bool check(Pragma& pragma, bool isFalse, bool hasFactor, bool hasStyle, bool isOneKind) {
    using Kind = Pragma::Kind;
    const std::string quoted = "'#pragma " + pragma.text + "'";
    if (pragma.kind == Kind::kNoDependence && !isFalse) {
      pragmas_.complain(pragma, quoted + " promises nothing", "write `dependent=false`, or remove it");
      return false;
    }
    if (pragma.kind == Pragma::Kind::kNoDependence && isOneKind) {
      pragmas_.complain(pragma, quoted + " is about one direction only, and has no effect", "promise that there is no dependence in any direction, or remove it");
      return false;
    }
    const bool needsVariable = pragma.kind == Kind::kPartition || pragma.kind == Kind::kStorage;
    if (pragma.kind == Kind::kInterface && (pragma.variable.empty() || !std::all_of(pragma.bundle.begin(), pragma.bundle.end(), isWord)))
      reject(pragma, quoted + (pragma.variable.empty() ? " names no pointer" : ": bundle '" + pragma.bundle + "' is not a name"),
             pragma.variable.empty() ? "add port=NAME, an argument of the top" : "use letters, digits and _");
    if (needsVariable && pragma.variable.empty()) reject(pragma, quoted + " names no variable", "add variable=NAME");
    if (pragma.kind == Kind::kStorage && !hasStyle) reject(pragma, quoted + " names no kind of storage", "add type=ram, rom or registers");
    if (hasFactor && pragma.value == 0) reject(pragma, quoted + ": a factor of 0", "use 2 or more");
    if (pragma.kind == Kind::kPartition && pragma.style != Pragma::Style::kComplete && !hasFactor)
      reject(pragma, quoted + " names no factor", "add factor=N: the number of banks");
    if (pragma.most != 0 && pragma.least > pragma.most)
      reject(pragma, quoted + ": min " + std::to_string(pragma.least) + " is above max " + std::to_string(pragma.most), "exchange them");
    return true;
  }

  static std::string known() {
    return "kilnc knows unroll [factor=N | off], pipeline [II=N | off], latency max=N,\n"
           "  array_partition variable=A complete|cyclic|block [factor=N] [dim=D], bind_storage variable=A type=ram|rom|registers,\n"
           "  inline, noinline, assume tripcount min=N max=N, assume no dependence variable=A,\n"
           "  interface m_axi port=P [bundle=B]";
  }

  Pragmas& pragmas_;
  const bool isC_;
  std::vector<std::string> lines_;
  Location here_;
  int depth_ = 0;
  std::map<std::string, std::string> macros_;
  std::map<std::string, std::vector<std::string>> sources_;
};

std::string Pragmas::mark(const std::string& preprocessed, bool isC) { return PragmaReader(*this, preprocessed, isC).run(); }

void Pragmas::complain(const Pragma& pragma, const std::string& what, const std::string& fix) {
  if (pragma.isStrict) throw CompileError(ErrorId::kPragma, pragma.where, what, fix);
  notes.push_back("warning KILN-" + std::to_string(static_cast<int>(ErrorId::kPragma)) + ": " + what + "\n  at " +
                  pragma.where.text() + "\n  fix: " + fix);
}

}  // namespace kilnc
