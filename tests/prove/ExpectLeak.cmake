# Replaces the one TEXT in FILE (of a copy of SOURCE in DIR) by LEAK, compiles blocks again if FILE is one, and expects
# that PROVE rejects chip 4x4x1 with exit code 1 and a message that matches WHY.
file(REMOVE_RECURSE ${DIR})
file(MAKE_DIRECTORY ${DIR}/rtl/generated)
file(COPY ${SOURCE}/hls DESTINATION ${DIR} FILES_MATCHING PATTERN "*.h" PATTERN "Chip*.cpp" PATTERN compiler EXCLUDE)
file(COPY ${SOURCE}/rtl/lib DESTINATION ${DIR}/rtl)
file(COPY ${SOURCE}/rtl/generated/4x4x1 DESTINATION ${DIR}/rtl/generated)

file(READ ${DIR}/${FILE} source)
string(REPLACE "${TEXT}" "${LEAK}" leaky "${source}")
string(LENGTH "${source}" before)
string(LENGTH "${leaky}" after)
string(LENGTH "${TEXT}" text)
string(LENGTH "${LEAK}" leak)
math(EXPR grown "${after} - ${before} - ${leak} + ${text}")
if(NOT grown EQUAL 0)
  message(FATAL_ERROR "${FILE} does not contain the text of this leak exactly once: ${TEXT}\n"
                      "fix: adapt tests/prove/CMakeLists.txt to what the file says today")
endif()
file(WRITE ${DIR}/${FILE} "${leaky}")

if(FILE MATCHES "^hls/")
  execute_process(COMMAND ${KILNC} hls/blocks/Chip4x4x1.cpp --top kiln_core --out rtl/generated/4x4x1 -Ihls/include --quiet
                  WORKING_DIRECTORY ${DIR} RESULT_VARIABLE result ERROR_VARIABLE messages)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "kilnc did not compile the leaky block:\n${messages}")
  endif()
endif()
execute_process(COMMAND ${PROVE} ${DIR}/rtl 4x4x1 ${DIR}/work RESULT_VARIABLE result OUTPUT_VARIABLE output
                ERROR_VARIABLE messages)
message("${output}${messages}")
if(NOT result EQUAL 1 OR NOT messages MATCHES "${WHY}")
  message(FATAL_ERROR "the leak was not rejected for its own reason: exit code ${result}, expected 1 and \"${WHY}\"")
endif()
