# kiln_add_model(NAME sources... [XINIT fast|unique] [OPT flags...] [TRACED] [PROFILED] [NETLIST])
#
# Verilates the top module kiln_chip from `sources` and builds it, with the harness around it, as one translation unit:
# static library kiln_model_NAME with the factory kiln::sim::makeModel_NAME (RtlModel.h). XINIT unique gives registers
# random values before reset (ModelOptions::initialSeed); TRACED models can write FST and are many times slower.

find_program(KILN_VERILATOR verilator)
if(NOT KILN_VERILATOR)
  message(FATAL_ERROR "verilator is missing\nfix: make deps (or apt-get install verilator)")
endif()
if(NOT VERILATOR_ROOT)
  execute_process(COMMAND ${KILN_VERILATOR} --getenv VERILATOR_ROOT OUTPUT_VARIABLE verilator_root
                  OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  set(VERILATOR_ROOT ${verilator_root} CACHE PATH "Folder with Verilator's include/")
endif()
set(KILN_MODEL_MODULE_DIR ${CMAKE_CURRENT_LIST_DIR})
# Rewrites generated code for speed (OldValues.py).
find_program(KILN_PYTHON python3)
if(NOT KILN_PYTHON)
  message(STATUS "models are built as Verilator writes them, a sixth slower (apt-get install python3)")
endif()

# Verilator's runtime, built once for all models. Compiled like them: tracing is there for those that use it.
function(kiln_add_verilated_runtime)
  find_package(ZLIB REQUIRED)
  find_package(Threads REQUIRED)
  set(include ${VERILATOR_ROOT}/include)
  add_library(kiln_verilated STATIC ${include}/verilated.cpp ${include}/verilated_threads.cpp
                                    ${include}/verilated_fst_c.cpp)
  target_include_directories(kiln_verilated SYSTEM PUBLIC ${include} ${include}/vltstd)
  target_compile_definitions(kiln_verilated PUBLIC VM_COVERAGE=0 VM_SC=0 VM_TRACE=1 VM_TRACE_FST=1 VM_TRACE_VCD=0
                                                   VL_TIME_CONTEXT)
  target_compile_options(kiln_verilated PRIVATE -O2 -w)
  target_link_libraries(kiln_verilated PUBLIC ZLIB::ZLIB Threads::Threads)
endfunction()

# The files of a model in so many parts; none without a count.
function(kiln_model_parts OUT NAME)
  set(parts)
  if(ARGN)
    math(EXPR last "${ARGN} - 1")
    foreach(i RANGE ${last})
      list(APPEND parts ${CMAKE_CURRENT_BINARY_DIR}/models/${NAME}/part_${i}.cpp)
    endforeach()
  endif()
  set(${OUT} ${parts} PARENT_SCOPE)
endfunction()

# kiln_verilate(NAME TOP module UNIT template SOURCES files... [XINIT fast|unique] [TRACED ON|OFF] [SYSTEMC ON|OFF]
#               [PARAMETERS -Gname=value...] [PARTS count])
#
# Verilates `module` as class VNAME (a SystemC module if SYSTEMC) into models/NAME, and writes models/NAME/unit.cpp from the template: all generated
# code as one translation unit, rebuilt when a source changes. With PARTS the code is in models/NAME/part_I.cpp, I < count, beside a unit that
# has the declarations: what is too much for one compilation.
function(kiln_verilate NAME)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TOP;UNIT;XINIT;TRACED;SYSTEMC;PARTS" "SOURCES;PARAMETERS")
  if(NOT arg_XINIT)
    set(arg_XINIT fast)
  endif()
  set(dir ${CMAKE_CURRENT_BINARY_DIR}/models/${NAME})
  set(sources)
  foreach(source IN LISTS arg_SOURCES)
    get_filename_component(source ${source} ABSOLUTE)
    list(APPEND sources ${source})
  endforeach()
  set(script ${KILN_MODEL_MODULE_DIR}/Verilate.cmake)
  set(python "")
  if(KILN_PYTHON)
    set(python ${KILN_PYTHON})
  endif()
  kiln_model_parts(parts ${NAME} ${arg_PARTS})
  add_custom_command(
    OUTPUT ${dir}/unit.cpp ${parts}
    COMMAND ${CMAKE_COMMAND} -DVERILATOR=${KILN_VERILATOR} -DNAME=${NAME} -DTOP=${arg_TOP} -DDIR=${dir}
            -DXINIT=${arg_XINIT} -DTRACED=${arg_TRACED} -DSYSTEMC=${arg_SYSTEMC} -DUNIT=${arg_UNIT} "-DPARTS=${parts}" "-DPARAMETERS=${arg_PARAMETERS}" "-DPYTHON=${python}"
            "-DSOURCES=${sources}" -P ${script}
    DEPENDS ${sources} ${script} ${KILN_MODEL_MODULE_DIR}/OldValues.py ${arg_UNIT}
    COMMENT "Verilating ${NAME}"
    VERBATIM)
endfunction()

# Profile-guided optimisation makes a model about a fifth faster: most of a cycle is control that is rarely taken. Needs
# clang's profile runtime; without it models are built without a profile, with the same results.
option(KILN_PROFILE "Profile the models named PROFILED before compiling them for good" ON)
function(kiln_can_profile OUT)
  find_program(KILN_PROFDATA NAMES llvm-profdata-19 llvm-profdata)
  if(KILN_PROFILE AND KILN_PROFDATA AND CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    include(CheckCXXSourceCompiles)
    set(CMAKE_REQUIRED_FLAGS -fprofile-generate)
    check_cxx_source_compiles("int main() {}" KILN_HAS_PROFILE_RUNTIME)
  endif()
  if(NOT KILN_HAS_PROFILE_RUNTIME)
    message(STATUS "models are built without a profile, a fifth slower (apt-get install llvm-19 libclang-rt-19-dev)")
  endif()
  if(KILN_PROFILE AND KILN_HAS_PROFILE_RUNTIME)  # the second is cached, whatever the first was then
    set(${OUT} ON PARENT_SCOPE)
  else()
    set(${OUT} OFF PARENT_SCOPE)
  endif()
endfunction()

# Builds the model of `NAME` once with counters, runs ProfileWorkload.cpp on it, and leaves models/NAME.profdata.
function(kiln_profile_model NAME)
  set(dir ${CMAKE_CURRENT_BINARY_DIR}/models/${NAME})
  add_executable(kiln_profile_${NAME} ${dir}/unit.cpp ${KILN_MODEL_MODULE_DIR}/../sim/ProfileWorkload.cpp)
  target_include_directories(kiln_profile_${NAME} PRIVATE ${dir})
  target_compile_definitions(kiln_profile_${NAME} PRIVATE KILN_PROFILED_MODEL=${NAME})
  target_compile_options(kiln_profile_${NAME} PRIVATE ${ARGN} -w -fprofile-generate)
  target_link_options(kiln_profile_${NAME} PRIVATE -fprofile-generate)
  target_link_libraries(kiln_profile_${NAME} PRIVATE kiln_sim_support)
  add_custom_command(
    OUTPUT ${dir}.profdata
    COMMAND ${CMAKE_COMMAND} -E env LLVM_PROFILE_FILE=${dir}.profraw $<TARGET_FILE:kiln_profile_${NAME}>
    COMMAND ${KILN_PROFDATA} merge -o ${dir}.profdata ${dir}.profraw
    DEPENDS kiln_profile_${NAME}
    COMMENT "Profiling ${NAME}"
    VERBATIM)
endfunction()

# Options for the compiler of Verilated code, where it knows them.
# -x86-promote-anyext-load=0: LLVM for x86 otherwise reads a register of 8 or 16 bits whose upper bits do not matter as 32
#   bits where its address is aligned. Models write registers at their own width in the cycle before, and a read wider than the
#   write that it follows waits until that write has reached the cache: an eighth of the time of the array alone.
function(kiln_model_options OUT)
  set(options)
  if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    include(CheckCXXSourceCompiles)
    set(CMAKE_REQUIRED_FLAGS "-mllvm -x86-promote-anyext-load=0")
    check_cxx_source_compiles("int main() {}" KILN_HAS_NARROW_LOADS)
    if(KILN_HAS_NARROW_LOADS)
      list(APPEND options "SHELL:${CMAKE_REQUIRED_FLAGS}")
    endif()
  endif()
  set(${OUT} ${options} PARENT_SCOPE)
endfunction()

# The width of the memory bus, which the register file among the sources knows.
function(kiln_bus_bytes OUT)
  set(sources ${ARGN})
  list(FILTER sources INCLUDE REGEX "/kiln_regs\\.v$")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${sources})
  file(STRINGS ${sources} line REGEX "parameter BUS_BYTES = ")
  string(REGEX REPLACE "[^0-9]" "" bytes "${line}")
  if(NOT bytes)
    message(WARNING "${sources} does not say BUS_BYTES: models would have a bus of 16 bytes\nfix: make generated")
    set(bytes 16)  # not fatal: make generated needs a configured tree
  endif()
  set(${OUT} ${bytes} PARENT_SCOPE)
endfunction()

function(kiln_add_model NAME)
  cmake_parse_arguments(PARSE_ARGV 1 arg "TRACED;PROFILED;NETLIST" "XINIT" "OPT")
  if(NOT arg_OPT)
    kiln_model_options(modelOptions)
    set(arg_OPT -O3 -march=native ${modelOptions})
  endif()
  set(sim_dir ${KILN_MODEL_MODULE_DIR}/../sim)
  set(parameters "")
  set(count)
  if(arg_NETLIST)  # of a whole chip: 60 MB of C++
    set(count 8)
  else()  # a netlist has no parameters left, nor has the top around one
    kiln_bus_bytes(busBytes ${arg_UNPARSED_ARGUMENTS})
    set(parameters -GBUS_BYTES=${busBytes})
  endif()
  kiln_verilate(${NAME} TOP kiln_chip UNIT ${sim_dir}/ModelUnit.cpp.in XINIT ${arg_XINIT} TRACED ${arg_TRACED}
                PARAMETERS ${parameters} PARTS ${count}
                SOURCES ${arg_UNPARSED_ARGUMENTS} ${sim_dir}/fifo_state.vlt)
  set(dir ${CMAKE_CURRENT_BINARY_DIR}/models/${NAME})
  set(unit ${dir}/unit.cpp)
  if(arg_PROFILED)
    kiln_can_profile(canProfile)
    if(canProfile)
      kiln_profile_model(${NAME} ${arg_OPT})
      set(unit ${dir}.profiled.cpp)
      file(CONFIGURE OUTPUT ${unit} CONTENT "#include \"unit.cpp\"\n")
      set_source_files_properties(${unit} PROPERTIES OBJECT_DEPENDS "${dir}/unit.cpp;${dir}.profdata")
      list(APPEND arg_OPT -fprofile-use=${dir}.profdata)
    endif()
  endif()
  kiln_model_parts(parts ${NAME} ${count})
  add_library(kiln_model_${NAME} STATIC ${unit} ${parts})
  target_include_directories(kiln_model_${NAME} PRIVATE ${dir})
  # Verilator's code has unused variables and the like by design.
  target_compile_options(kiln_model_${NAME} PRIVATE ${arg_OPT} -w)
  target_link_libraries(kiln_model_${NAME} PRIVATE kiln_sim_support)
endfunction()

# kiln_add_gate_model(NAME SHAPE NETLIST): the same with NETLIST in the place of the modules that it defines: of the whole chip
# rtl/generated/SHAPE, or of blocks whose parameters the chip leaves as they are.
function(kiln_add_gate_model NAME SHAPE NETLIST)
  get_filename_component(rtl ${KILN_MODEL_MODULE_DIR}/../rtl ABSOLUTE)
  file(GLOB sources CONFIGURE_DEPENDS ${rtl}/lib/*.v ${rtl}/generated/${SHAPE}/*.v)
  set(rest ${CMAKE_CURRENT_BINARY_DIR}/${NAME}_rest.v)
  set(script ${KILN_MODEL_MODULE_DIR}/WithoutModules.cmake)
  kiln_bus_bytes(busBytes ${sources})
  add_custom_command(
    OUTPUT ${rest}
    COMMAND ${CMAKE_COMMAND} -DNETLIST=${NETLIST} "-DSOURCES=${sources}" -DBUS_BYTES=${busBytes} -DOUT=${rest} -P ${script}
    DEPENDS ${NETLIST} ${sources} ${script}
    VERBATIM)
  kiln_add_model(${NAME} ${NETLIST} ${rest} NETLIST OPT -O2)
endfunction()
