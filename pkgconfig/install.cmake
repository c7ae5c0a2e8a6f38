# What is installed beside the targets, in three components: runtime, development and tools.
include(CMakePackageConfigHelpers)
set(SDT_CMAKE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/sodertorn)

install(DIRECTORY include/sodertorn TYPE INCLUDE COMPONENT development
    FILES_MATCHING PATTERN "*.h")
install(DIRECTORY bindings/cpp/sodertorn TYPE INCLUDE COMPONENT development
    FILES_MATCHING PATTERN "*.hpp")
install(FILES include/sodertorn.h bindings/cpp/sodertorn.hpp TYPE INCLUDE COMPONENT development)
install(FILES lib/schema/generated/schema.json lib/schema/api.json DESTINATION ${CMAKE_INSTALL_DATADIR}/sodertorn
    COMPONENT development)
install(DIRECTORY examples/c examples/cpp examples/java examples/dotnet DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples COMPONENT tools)
install(DIRECTORY examples/sodertorn examples/reports
    DESTINATION ${CMAKE_INSTALL_DATADIR}/sodertorn COMPONENT tools)
install(FILES README.md LICENSE TYPE DOC COMPONENT tools)

# The package of Python, where Debian's own looks for packages of Debian's and for others.
if(CMAKE_INSTALL_PREFIX STREQUAL "/usr")
    set(python python3)
else()
    set(python python3.11)
endif()
set(SDT_PYTHON_DIR lib/${python}/dist-packages CACHE STRING "Where the package of Python is installed")
install(DIRECTORY bindings/python/sodertorn DESTINATION ${SDT_PYTHON_DIR} COMPONENT python
    PATTERN "__pycache__" EXCLUDE)
install(FILES bindings/python/README.md examples/python/followup.py
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/python3-sodertorn COMPONENT python)

# For CMake: targets of the shared library in one file and of the static one in another, since the
# static one alone needs Lua, SQLite and cJSON to be found. What is exported only ever gains, from the
# first release on, and the name of the shared library has the major version alone; so any version of
# the same major from the one asked for on will do, 0 as well.
foreach(form shared static)
    string(TOUPPER SDT_BUILD_${form} built)
    if(${built})
        install(EXPORT sodertorn-${form} NAMESPACE sodertorn:: FILE sodertorn-${form}-targets.cmake
            DESTINATION ${SDT_CMAKE_DIR} COMPONENT development)
    endif()
endforeach()
configure_package_config_file(pkgconfig/sodertorn-config.cmake.in sodertorn-config.cmake
    INSTALL_DESTINATION ${SDT_CMAKE_DIR})
write_basic_package_version_file(sodertorn-config-version.cmake COMPATIBILITY SameMajorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/sodertorn-config.cmake
    ${CMAKE_CURRENT_BINARY_DIR}/sodertorn-config-version.cmake
    DESTINATION ${SDT_CMAKE_DIR} COMPONENT development)

# For pkg-config.
set(libraries ${LUA_STATIC_LDFLAGS} ${SQLITE_STATIC_LDFLAGS} ${CJSON_STATIC_LDFLAGS})
if(SDT_SHEETS)
    list(APPEND libraries ${ZIP_LDFLAGS} ${EXPAT_LDFLAGS})
endif()
if(SDT_XLSX)
    list(APPEND libraries ${XLSX_LDFLAGS})
endif()
if(SDT_POSTGRES)
    list(APPEND libraries ${PQ_LDFLAGS})
endif()
if(SDT_ZLIB)
    list(APPEND libraries ${ZLIB_LDFLAGS})
endif()
list(REMOVE_DUPLICATES libraries)
list(REMOVE_ITEM libraries -lm -L/usr/lib/${CMAKE_LIBRARY_ARCHITECTURE})
list(JOIN libraries " " SDT_PRIVATE_LIBS)
string(APPEND SDT_PRIVATE_LIBS " -lm")
file(RELATIVE_PATH up_to_prefix ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
configure_file(pkgconfig/sodertorn.pc.in sodertorn.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/sodertorn.pc
    DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT development)

if(PROJECT_IS_TOP_LEVEL AND SDT_BUILD_SHARED AND SDT_BUILD_STATIC AND SDT_BUILD_CLI)
    include(pkgconfig/packages.cmake)
endif()
