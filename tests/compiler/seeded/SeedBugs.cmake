# cmake -DSOURCE=<hls/compiler/X.cpp> -DOUT=<X.cpp> -P SeedBugs.cmake: a copy of a source file of kilnc with bugs in it, each on only when
# KILN_SEED_BUG is its number. The sources themselves know nothing of them: a text that is there once is replaced.
#
# | bug | what goes wrong | where |
# | --- | --- | --- |
# | 1 | signed comparisons of less than 32 bits compare unsigned | LowerValues |
# | 2 | a load may come before the store of the iteration before it | ScheduleProblem |
# | 3 | phis that take each other's values change one after the other | EdgeEmitter |
# | 4 | a write to a part of a word clears the bytes below it | LowerProgramMemory |
# | 5 | the last stage of a pipeline is on a cycle early | PipelineEmitter |
cmake_policy(VERSION 3.25)
get_filename_component(name ${SOURCE} NAME)
file(READ ${SOURCE} text)

# Replaces FROM, which must be there exactly once, by TO.
function(seed bug from to)
  string(FIND "${text}" "${from}" first)
  string(FIND "${text}" "${from}" last REVERSE)
  if(first EQUAL -1 OR NOT first EQUAL last)
    message(FATAL_ERROR "error: bug ${bug} stands on a text that is not once in ${SOURCE}:\n${from}\n"
                        "fix: give bug ${bug} in ${CMAKE_SCRIPT_MODE_FILE} a place in the code as it is now")
  endif()
  string(REPLACE "${from}" "${to}" text "${text}")
  set(text "${text}" PARENT_SCOPE)
endfunction()

if(name STREQUAL "LowerValues.cpp")
  seed(1 "  return append(into, opcode, {1, left->type.lanes}, {left, right});"
         "  if (seededBug() == 1 && left->type.width < 32) opcode = opcode == Opcode::kSlt ? Opcode::kUlt : opcode == Opcode::kSle ? Opcode::kUle : opcode;
  return append(into, opcode, {1, left->type.lanes}, {left, right});")
elseif(name STREQUAL "ScheduleProblem.cpp")
  seed(2 "        if (!distance) continue;" "        if (!distance || (seededBug() == 2 && isFlow && *distance == 1)) continue;")
elseif(name STREQUAL "EdgeEmitter.cpp")
  seed(3 "if (changed.count(value) != 0) {" "if (changed.count(value) != 0 && seededBug() != 3) {")
elseif(name STREQUAL "PipelineEmitter.cpp")
  seed(5 "stages[cycle].push_back(when(names.valid(cycle), stage));"
         "stages[cycle].push_back(when(names.valid(seededBug() == 5 && cycle > 1 && cycle + 1 == schedule.depth ? cycle - 1 : cycle), stage));")
elseif(name STREQUAL "LowerProgramMemory.cpp")
  seed(4 "    if (low > 0) parts.push_back(slice(into, old, 0, low));\n    return parts.size() == 1 ? parts.front() : append(into, Opcode::kConcat, {kWordBits, 0}, parts);"
         "    if (low > 0) parts.push_back(seededBug() == 4 ? process_.constant({low, 0}, 0) : slice(into, old, 0, low));\n    return parts.size() == 1 ? parts.front() : append(into, Opcode::kConcat, {kWordBits, 0}, parts);")
else()
  message(FATAL_ERROR "error: no bugs for ${name}\nfix: list them in ${CMAKE_SCRIPT_MODE_FILE}")
endif()
file(WRITE ${OUT} "#include \"SeededBug.h\"\n#line 1 \"${SOURCE}\"\n${text}")
