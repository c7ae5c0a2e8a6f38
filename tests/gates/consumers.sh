#!/bin/sh
# consumers.sh BUILD FOLDER: the library, installed elsewhere, is used by programs outside its tree:
# by find_package and by pkg-config, shared and static, from C and from C++.
set -eu
build=$1
folder=$2
here=$PWD/tests/gates/consumer
rm -rf "$folder"
mkdir -p "$folder"
prefix=$folder/prefix
cmake --install "$build" --prefix "$prefix"

cmake -G Ninja -S "$here" -B "$folder/cmake" -DCMAKE_PREFIX_PATH="$prefix"
cmake --build "$folder/cmake"
"$folder/cmake/shared"
"$folder/cmake/static"
"$folder/cmake/cpp"
"$folder/cmake/callbacks"

PKG_CONFIG_PATH=$(dirname "$(find "$prefix" -name sodertorn.pc)")
export PKG_CONFIG_PATH
libraries=$(pkg-config --variable=libdir sodertorn)
# shellcheck disable=SC2046
cc -std=c99 -Wall -Wextra -Werror "$here/consumer.c" -o "$folder/pc-shared" \
    $(pkg-config --cflags --libs sodertorn)
LD_LIBRARY_PATH=$libraries "$folder/pc-shared"
# the linker takes a shared library first, so the static one is named by its file
# shellcheck disable=SC2046
cc -std=c99 -Wall -Wextra -Werror "$here/consumer.c" -o "$folder/pc-static" \
    $(pkg-config --cflags sodertorn) \
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
