# kiln_add_kernel(TARGET NAME FILE [NO_CYCLE_MODEL] [PART target] [CLOCK_PS ps] PORTS kind:name...)
#
# Adds the top NAME of FILE to the executable TARGET, natively and as Verilated RTL. PORTS lists the top's parameters in
# order; a kind is in, out or scalar. NO_CYCLE_MODEL: its cycles depend on words of a
# memory or on signed arithmetic of more than 64 bits. PART, CLOCK_PS: kilnc's --target and --clock-ps, in place of the
# generic ones.
function(kiln_add_kernel TARGET NAME FILE)
  cmake_parse_arguments(PARSE_ARGV 3 arg "NO_CYCLE_MODEL" "PART;CLOCK_PS" "PORTS")
  set(cycles --cycle-model)
  if(arg_NO_CYCLE_MODEL)
    set(cycles "")
  endif()
  if(NOT arg_PART)
    set(arg_PART generic)
  endif()
  if(NOT arg_CLOCK_PS)
    set(arg_CLOCK_PS 10000)
  endif()
  get_filename_component(file ${FILE} ABSOLUTE)
  set(dir ${CMAKE_CURRENT_BINARY_DIR}/kernels/${NAME})
  set(library ${CMAKE_CURRENT_SOURCE_DIR}/../../rtl/lib/kiln_stream_out.v)
  set(include ${CMAKE_CURRENT_SOURCE_DIR}/../../hls/include)
  file(GLOB kernels ${CMAKE_CURRENT_SOURCE_DIR}/kernels/*.cpp)  # one may include another
  file(GLOB headers ${include}/kiln/*.h ${include}/kiln/native/*.h)
  set(script ${CMAKE_CURRENT_SOURCE_DIR}/BuildKernel.cmake)
  set(adapter ${CMAKE_CURRENT_SOURCE_DIR}/Adapter.cpp.in)
  add_custom_command(
    OUTPUT ${dir}/adapter.cpp
    COMMAND ${CMAKE_COMMAND} -DKILNC=$<TARGET_FILE:kilnc> -DVERILATOR=${KILN_VERILATOR} -DNAME=${NAME} -DFILE=${file}
            -DDIR=${dir} -DINCLUDE=${include} -DLIBRARY=${library} -DADAPTER=${adapter} -DCYCLES=${cycles} -DPART=${arg_PART} -DCLOCK_PS=${arg_CLOCK_PS} "-DPORTS=${arg_PORTS}" -P ${script}
    DEPENDS kilnc $<TARGET_FILE:kilnc> ${file} ${kernels} ${headers} ${library} ${script} ${adapter}
    COMMENT "Kernel ${NAME}: kilnc, verilator"
    VERBATIM)
  target_sources(${TARGET} PRIVATE ${dir}/adapter.cpp)
  set_property(SOURCE ${dir}/adapter.cpp PROPERTY COMPILE_OPTIONS -w -I${dir})
endfunction()

# kiln_add_random_kernel(TARGET SEED [PART target] [CLOCK_PS ps]): a kernel of 40 random processes (RandomProgram.cpp).
function(kiln_add_random_kernel TARGET SEED)
  set(file ${CMAKE_CURRENT_BINARY_DIR}/random_${SEED}.cpp)
  add_custom_command(OUTPUT ${file} COMMAND random_program ${SEED} 40 ${file} DEPENDS random_program VERBATIM)
  set(ports)
  foreach(i RANGE 39)
    list(APPEND ports in:in${i} out:out${i})
  endforeach()
  kiln_add_kernel(${TARGET} random_${SEED} ${file} NO_CYCLE_MODEL ${ARGN} PORTS ${ports})
endfunction()
