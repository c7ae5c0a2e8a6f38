#!/bin/sh
# consumers.sh BUILD FOLDER: the library is used by programs outside its tree: installed, by
# find_package and by pkg-config, shared and static, from C and from C++; and as a part of their own
# source. The shared library needs neither Lua nor SQLite nor cJSON to be there for developers.
set -eu
build=$1
folder=$2
here=$PWD/tests/gates/consumer
rm -rf "$folder"
mkdir -p "$folder/nothing" "$folder/needed"
prefix=$folder/prefix
cmake --install "$build" --prefix "$prefix"
for file in share/sodertorn/schema.json share/sodertorn/api.json share/doc/sodertorn/LICENSE share/doc/sodertorn/examples/c/tree.c \
    share/doc/sodertorn/examples/cpp/followup.cpp include/sodertorn.hpp include/sodertorn/cpp/generated/verbs.hpp; do
    [ -s "$prefix/$file" ] || { echo "$file is not installed"; exit 1; }
done

echo "== find_package"
cmake -G Ninja -S "$here" -B "$folder/cmake" -DCMAKE_PREFIX_PATH="$prefix"
cmake --build "$folder/cmake"
"$folder/cmake/shared"
"$folder/cmake/static"
"$folder/cmake/cpp"
"$folder/cmake/header"
"$folder/cmake/callbacks"
PKG_CONFIG_LIBDIR=$folder/nothing cmake -G Ninja -S "$here/shared" -B "$folder/cmake-shared" \
    -DCMAKE_PREFIX_PATH="$prefix"
cmake --build "$folder/cmake-shared"
"$folder/cmake-shared/shared"
# a component that is none is told by its name
mkdir "$folder/wrong"
printf 'cmake_minimum_required(VERSION 3.21)\nproject(w C)\nfind_package(sodertorn REQUIRED COMPONENTS sharde)\n' \
    >"$folder/wrong/CMakeLists.txt"
if cmake -G Ninja -S "$folder/wrong" -B "$folder/cmake-wrong" -DCMAKE_PREFIX_PATH="$prefix" 2>"$folder/wrong/said"; then
    echo "a component that is none was found"
    exit 1
fi
grep -q 'No component sharde' "$folder/wrong/said" || { cat "$folder/wrong/said"; exit 1; }

echo "== pkg-config"
modules=$(dirname "$(find "$prefix" -name sodertorn.pc)")
alone="env PKG_CONFIG_LIBDIR=$modules pkg-config"
libraries=$($alone --variable=libdir sodertorn)
# shellcheck disable=SC2046
cc -std=c99 -Wall -Wextra -Werror "$here/consumer.c" -o "$folder/pc-shared" \
    $($alone --cflags --libs sodertorn)
LD_LIBRARY_PATH=$libraries "$folder/pc-shared"
# shellcheck disable=SC2046
c++ -std=c++17 -Wall -Wextra -Werror "$here/header.cpp" -o "$folder/pc-header" $($alone --cflags --libs sodertorn)
LD_LIBRARY_PATH=$libraries "$folder/pc-header"
# the first program of the guide to C++ compiles as it stands there
awk '/^```cpp/ { inside = 1; next } /^```/ { inside = 0 } inside' bindings/cpp/README.md >"$folder/first.cpp"
# shellcheck disable=SC2046
c++ -std=c++17 -Wall -Wextra -Werror "$folder/first.cpp" -o "$folder/first" $($alone --cflags --libs sodertorn)
PKG_CONFIG_PATH=$modules
export PKG_CONFIG_PATH
# the linker takes a shared library first, so the static one is named by its file
# shellcheck disable=SC2046
cc -std=c99 -Wall -Wextra -Werror "$here/consumer.c" -o "$folder/pc-static" \
    $(pkg-config --static --cflags sodertorn) \
    $(pkg-config --static --libs sodertorn | sed 's/-lsodertorn/-l:libsodertorn.a/')
"$folder/pc-static"
for static in "$folder/pc-static" "$folder/cmake/static"; do
    if readelf -d "$static" | grep -q libsodertorn; then
        echo "$static needs the shared library"
        exit 1
    fi
done
version=$(pkg-config --modversion sodertorn)
[ "$("$folder/pc-static" version)" = "$version" ]

echo "== add_subdirectory"
# What the library is made of is there, cmocka is not.
for module in lua5.4 sqlite3 libcjson libzip expat xlsxwriter zlib libpq libssl libcrypto; do
    pkg-config --exists "$module" || continue
    cp "$(pkg-config --variable=pcfiledir "$module")/$module.pc" "$folder/needed"
done
for shared in OFF ON; do
    host=$folder/host-$shared
    PKG_CONFIG_LIBDIR=$folder/needed PKG_CONFIG_PATH='' cmake -G Ninja -S "$here/host" -B "$host" \
        -DSDT_SOURCE="$PWD" -DBUILD_SHARED_LIBS=$shared -DCMAKE_C_FLAGS=-Og
    cmake --build "$host"
    "$host/host"
    find "$host" -type f \( -name '*.a' -o -name '*.so.*' -o -perm -100 \) ! -path '*/CMakeFiles/*' |
        sed 's|.*/||; s/\.so\..*/.so/; s/\.a$/.so/' | LC_ALL=C sort >"$folder/built"
    printf 'host\nlibsodertorn.so\n' | diff - "$folder/built" || { echo "more was built"; exit 1; }
    ctest --test-dir "$host" -N | grep -q 'Total Tests: 0'
    cmake --install "$host" --prefix "$folder/host-prefix"
    find "$folder/host-prefix" -type f | sed "s|$folder/||" >"$folder/installed"
    echo host-prefix/bin/host | diff - "$folder/installed" || { echo "more was installed"; exit 1; }
    grep -q -e '-Og' "$host/compile_commands.json"
    if grep -e '-O[0-9sz]' "$host/compile_commands.json"; then
        echo "the host's flags were not left alone"
        exit 1
    fi
done
