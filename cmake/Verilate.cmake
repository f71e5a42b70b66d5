# Script of kiln_verilate: runs Verilator in DIR and writes unit.cpp, which includes everything it generated; with files named in
# PARTS, these do, and unit.cpp has the declarations.
#
# Also decides whether a clock edge may be a direct call of the one clocked function. That is exact when the model has one
# clock and no logic between inputs and outputs, which Verilator shows by generating exactly one function of logic; every
# other result, and any form of generated code that this script does not know, falls back to eval().
cmake_policy(VERSION 3.25)

file(REMOVE_RECURSE ${DIR})
file(MAKE_DIRECTORY ${DIR})
set(prefix V${NAME})
if(SYSTEMC)
  set(language --sc --pins-uint8)
else()
  set(language --cc)
endif()
# -fno-const-bit-op-tree: Verilator 5.006 loses a negation when it folds trees of single bits: of ~(~(a & b) ^ ~c) ^ d it makes
# (a & b) ^ c ^ d (its issue 4059). Netlists are full of such trees; the chips' RTL has none, and its models are the same without.
set(flags ${language} -O3 -fno-const-bit-op-tree --x-assign ${XINIT} --x-initial ${XINIT} --noassert --unroll-count 1
          -Wno-fatal -Wno-lint --top-module ${TOP} --prefix ${prefix} --Mdir ${DIR} ${PARAMETERS})
if(TRACED)
  list(APPEND flags --trace-fst --trace-structs)
endif()
if(PARTS)
  # Small functions: one of the whole netlist of 4x4x1, 50 MB, is not seen to compile with -O1 in 8 minutes; these are in one.
  list(APPEND flags --output-split 200000 --output-split-cfuncs 500)
else()
  list(APPEND flags --output-split 0)
endif()
execute_process(COMMAND ${VERILATOR} ${flags} ${SOURCES} RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "verilator failed on ${NAME}")
endif()

file(GLOB generated RELATIVE ${DIR} ${DIR}/${prefix}*.cpp)
list(SORT generated)
set(INCLUDES "")
set(code "")
if(PARTS)
  set(INCLUDES "#include \"${prefix}.h\"\n#include \"${prefix}___024root.h\"\n")
  foreach(part IN LISTS PARTS)
    file(WRITE ${part} "")
  endforeach()
  foreach(file IN LISTS generated)
    list(POP_FRONT PARTS part)
    file(APPEND ${part} "#include \"${file}\"\n")
    list(APPEND PARTS ${part})
  endforeach()
else()
  foreach(file IN LISTS generated)
    string(APPEND INCLUDES "#include \"${file}\"\n")
    file(READ ${DIR}/${file} text)
    string(APPEND code "${text}")
  endforeach()
endif()
string(REPLACE ";" "," code "${code}")  # so that matches stay single list elements

# Arrays of lanes start at cache lines, so that no vector access crosses one (a fifteenth of the time on Zen 5). A header
# of another form is left as it is: only slower.
set(root ${prefix}___024root)
if(EXISTS ${DIR}/${root}.h)
  file(READ ${DIR}/${root}.h header)
  string(REGEX REPLACE "\n( +)VlUnpacked<" "\n\\1alignas(64) VlUnpacked<" header "${header}")
  file(WRITE ${DIR}/${root}.h "${header}")
endif()

set(LOGIC "")
set(DIRECT false)
if(NOT TRACED AND NOT PARTS)
  # Definitions of logic functions: of the clocked region (nba), of inputs (ico), of events (act).
  string(REGEX MATCHALL "\nV?[A-Z_ ]*void ${prefix}[A-Za-z0-9_]*___(nba|ico|act)_(sequent|comb)[A-Za-z0-9_]*\\([^)]*\\) {"
         logic "${code}")
  list(LENGTH logic count)
  # The clocked region must be that one call and nothing beside it.
  string(REGEX MATCH "\nvoid ${root}___eval_nba\\([^\n]*\n[^}]*}[^}]*}" region "${code}")
  string(REGEX MATCHALL "vlSelf->[A-Za-z0-9_.]+[^=!<>\n]* = " assigned "${region}")
  if(count EQUAL 1 AND logic MATCHES "(${root}___nba_sequent__TOP__[0-9]+)\\(${root}\\* vlSelf\\)")
    set(function ${CMAKE_MATCH_1})
    if(region MATCHES "${function}\\(vlSelf\\)" AND assigned STREQUAL "")
      set(LOGIC ${function})
      set(DIRECT true)
    endif()
  endif()
endif()
# The clocked function keeps what registers were in one copy instead of one by one (OldValues.py).
if(DIRECT AND PYTHON)
  list(TRANSFORM generated PREPEND ${DIR}/ OUTPUT_VARIABLE paths)
  execute_process(COMMAND ${PYTHON} ${CMAKE_CURRENT_LIST_DIR}/OldValues.py ${DIR}/${root}.h ${LOGIC} ${paths}
                  OUTPUT_VARIABLE oldValues OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "OldValues.py failed on ${NAME}")
  endif()
endif()
if(DIRECT)
  message(STATUS "${NAME}: one clocked function, advances by direct call")
  if(oldValues)
    message(STATUS "${NAME}: old values of ${oldValues} registers in one copy")
  endif()
elseif(PARTS)
  list(LENGTH PARTS count)
  message(STATUS "${NAME}: in ${count} parts, advances by eval()")
elseif(NOT TRACED)
  message(STATUS "${NAME}: ${count} functions of logic, advances by eval()")
endif()

if(TRACED)
  set(TRACED_DEFINE "#define KILN_TRACED_MODEL")
  set(TRACED true)
else()
  set(TRACED_DEFINE "")
  set(TRACED false)
endif()
set(PREFIX ${prefix})
if(DIRECT)
  set(CALL "${LOGIC}(root)")
else()
  set(CALL "(void)root")
endif()
configure_file(${UNIT} ${DIR}/unit.cpp @ONLY)
