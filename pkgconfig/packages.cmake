# cpack -G DEB: libsodertorn0, libsodertorn-dev, sodertorn, lua-sodertorn and python3-sodertorn, from the
# components that are installed.
# With SOURCE_DATE_EPOCH set, two builds give the same bytes.
set(library libsodertorn${PROJECT_VERSION_MAJOR})
set(CPACK_PACKAGE_NAME sodertorn)
set(SDT_MAINTAINER "The libsodertorn authors <libsodertorn@example.org>" CACHE STRING
    "Who keeps the packages: a name and an address")
set(CPACK_PACKAGE_VENDOR "The libsodertorn authors")
set(CPACK_PACKAGE_CONTACT ${SDT_MAINTAINER})
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_COMPONENTS_ALL runtime development tools python)
if(TARGET sodertorn_lua)
    list(APPEND CPACK_COMPONENTS_ALL lua)
endif()
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/pkgconfig/package_files.cmake)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(about "It holds the programme that municipalities share, how its goals stand,
and whose turn it is to host their conferences, and runs reports in Lua.")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME ${library})
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_RUNTIME_DESCRIPTION "The shared library of libsodertorn.\n${about}")
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY ">=")
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/triggers "activate-noawait ldconfig\n")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_BINARY_DIR}/triggers)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libsodertorn-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "${library} (= ${PROJECT_VERSION}-1)")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SUGGESTS
    "liblua5.4-dev, libsqlite3-dev, libcjson-dev, sodertorn")
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION
    "The headers and the static library of libsodertorn.\n${about}")
set(CPACK_DEBIAN_TOOLS_PACKAGE_NAME sodertorn)
set(CPACK_DEBIAN_TOOLS_PACKAGE_SECTION database)
set(CPACK_DEBIAN_TOOLS_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_TOOLS_DESCRIPTION
    "The command line program of libsodertorn, and its examples.\n${about}")
set(CPACK_DEBIAN_TOOLS_PACKAGE_SUGGESTS "lua-sodertorn")
set(CPACK_DEBIAN_LUA_PACKAGE_NAME lua-sodertorn)
set(CPACK_DEBIAN_LUA_PACKAGE_SECTION interpreters)
set(CPACK_DEBIAN_LUA_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_LUA_PACKAGE_DEPENDS "lua5.4")
set(CPACK_DEBIAN_LUA_PACKAGE_RECOMMENDS "sodertorn") # what an editor completes by, and the examples
set(CPACK_DEBIAN_LUA_DESCRIPTION
    "The module of libsodertorn for a stock Lua 5.4, and a guide.\n${about}")
set(CPACK_DEBIAN_PYTHON_PACKAGE_NAME python3-sodertorn)
set(CPACK_DEBIAN_PYTHON_PACKAGE_SECTION python)
set(CPACK_DEBIAN_PYTHON_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_PYTHON_PACKAGE_DEPENDS
    "python3 (>= 3.11), python3-cffi-backend, ${library} (>= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_PYTHON_PACKAGE_SUGGESTS "python3-pandas")
set(CPACK_DEBIAN_PYTHON_DESCRIPTION "The package of libsodertorn for Python, and a guide.\n${about}")
include(CPack)
