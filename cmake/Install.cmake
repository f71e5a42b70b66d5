# make install: the programs, and the driver library for find_package(kiln).
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

foreach(program kiln_cli kilnc kiln_registers)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  endif()
endforeach()

if(TARGET kiln_host)
  set_target_properties(kiln_host PROPERTIES
    EXPORT_NAME host
    INTERFACE_INCLUDE_DIRECTORIES
      "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/host/include>;$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
  set_target_properties(kiln_language PROPERTIES EXPORT_NAME language)
  install(TARGETS kiln_host kiln_language EXPORT kiln ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
  install(DIRECTORY hls/include/ host/include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
  set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/kiln)
  install(EXPORT kiln NAMESPACE kiln:: FILE kilnTargets.cmake DESTINATION ${package_dir})
  configure_package_config_file(cmake/kilnConfig.cmake.in kilnConfig.cmake INSTALL_DESTINATION ${package_dir})
  write_basic_package_version_file(kilnConfigVersion.cmake COMPATIBILITY SameMinorVersion)
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/kilnConfig.cmake ${CMAKE_CURRENT_BINARY_DIR}/kilnConfigVersion.cmake
          DESTINATION ${package_dir})
endif()

# What kiln synth reads: targets and the shipped chips.
install(DIRECTORY constraints rtl hls DESTINATION ${CMAKE_INSTALL_DATADIR}/kiln
        FILES_MATCHING PATTERN "*.v" PATTERN "*.h" PATTERN "*.json" PATTERN "*.ys" PATTERN "*.tcl" PATTERN "abc.*" PATTERN "*.pcf"
        PATTERN "*.lpf")
