#!/bin/sh
# build.sh [FOLDER]: makes the package in FOLDER/package, by default .build/js/package: the library as WebAssembly
# (sodertorn.wasm and its loader) with what is written in JavaScript. Needs emscripten, cmake, ninja, pkg-config and node.
set -eu
cd "$(dirname "$0")/../.."
build=${1:-.build/js}
mkdir -p "$build"
build=$(cd "$build" && pwd)
sh bindings/js/sources.sh "$build/sources"

# One way of jumping for everything that is linked; see README.md, "Numbers".
sjlj=${SDT_JS_LONGJMP:-wasm}
flags="-sSUPPORT_LONGJMP=$sjlj"
platform=/usr/share/emscripten/cmake/Modules/Platform/Emscripten.cmake
configure() {
    cmake -G Ninja -DCMAKE_TOOLCHAIN_FILE="$platform" -DCMAKE_BUILD_TYPE=Release "-DCMAKE_C_FLAGS=$flags" \
        "-DCMAKE_C_FLAGS_RELEASE=${SDT_JS_OPTIMISE:--O2} -DNDEBUG" "$@"
}
configure -S bindings/js/libraries -B "$build/libraries" -DSOURCES="$build/sources" \
    -DCMAKE_INSTALL_PREFIX="$build/prefix" >"$build/libraries.log"
cmake --build "$build/libraries" -- -v >>"$build/libraries.log"
cmake --install "$build/libraries" >>"$build/libraries.log"

export PKG_CONFIG_LIBDIR="$build/prefix/lib/pkgconfig"
configure -S . -B "$build/library" -DSDT_BUILD_SHARED=OFF -DSDT_BUILD_CLI=OFF -DSDT_BUILD_LUA=OFF \
    -DSDT_BUILD_TESTS=OFF -DSDT_INSTALL=OFF -DSDT_WITH_SHEETS=OFF -DSDT_WITH_XLSX=ON -DSDT_WITH_POSTGRES=OFF \
    -DSDT_WITH_ZLIB=ON -DCMAKE_POSITION_INDEPENDENT_CODE=OFF >"$build/library.log"
cmake --build "$build/library" >>"$build/library.log"

# The program: the library's functions, and those of emscripten's that the package calls.
mkdir -p "$build/package"
# shellcheck disable=SC2046
NODE_PATH=/usr/share/nodejs emcc "$flags" ${SDT_JS_OPTIMISE:--O2} -std=c11 -Iinclude $(pkg-config --cflags sqlite3) \
    bindings/js/platform.c "$build/library/lib/libsodertorn.a" $(pkg-config --libs sqlite3 lua5.4 libcjson xlsxwriter zlib) \
    -o "$build/loader.js" --no-entry -sMODULARIZE -sEXPORT_ES6 -sENVIRONMENT=web,worker -sWASM_BIGINT -sFORCE_FILESYSTEM \
    -sALLOW_MEMORY_GROWTH -sINITIAL_MEMORY=16MB -sMAXIMUM_MEMORY=2GB \
    -sEXPORTED_FUNCTIONS=@bindings/js/src/exports.json -sEXPORTED_RUNTIME_METHODS=FS
rm -f "$build/package"/*
cp "$build/loader.js" "$build/package/"
cp "$build/loader.wasm" "$build/package/sodertorn.wasm"
cp bindings/js/src/*.js bindings/js/src/*.d.ts bindings/js/package.json bindings/js/README.md LICENSE "$build/package/"
