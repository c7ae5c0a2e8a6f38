#!/bin/sh
# portable.sh FOLDER: the library builds for a machine of 32 bits and passes its tests there, and builds
# with another C library, musl. What is not installed here is left out, and said so. The 32-bit
# packages of Lua, SQLite, cJSON and cmocka are unpacked into the folder, since a system cannot always
# have them beside its own.
set -eu
folder=$1
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

# unpack_i386: fetches the packages for 32-bit x86 with lists of their own, so that this system need not
# know that machine; false where they cannot be had.
unpack_i386() {
    [ ! -e "$folder/i386/complete" ] || return 0
    command -v apt-get >/dev/null || return 1
    mkdir -p "$folder/i386/lists/partial" "$folder/i386/cache/archives/partial" "$folder/i386/packages"
    options="-o APT::Architecture=i386 -o APT::Architectures=i386 -o APT::Sandbox::User=
        -o Dir::State::lists=$folder/i386/lists -o Dir::Cache=$folder/i386/cache"
    (
        cd "$folder/i386/packages"
        # shellcheck disable=SC2086
        apt-get $options update -q
        # shellcheck disable=SC2086
        apt-get $options download liblua5.4-dev liblua5.4-0 libsqlite3-dev libsqlite3-0 libcjson-dev \
            libcjson1 libcmocka-dev libcmocka0
    ) || return 1
    for package in "$folder"/i386/packages/*.deb; do
        dpkg-deb -x "$package" "$folder/i386/root" || return 1
    done
    touch "$folder/i386/complete"
}

empty='int main(void) { return 0; }'
if ! echo "$empty" | cc -m32 -x c - -o "$folder/empty" 2>/dev/null; then
    echo "note: no 32-bit C library here (Debian: gcc-multilib)"
elif ! unpack_i386; then
    echo "note: 32-bit packages of Lua, SQLite, cJSON and cmocka cannot be had here"
else
    root=$folder/i386/root
    PKG_CONFIG_LIBDIR=$root/usr/lib/i386-linux-gnu/pkgconfig PKG_CONFIG_SYSROOT_DIR=$root \
        cmake -G Ninja -S . -B "$folder/m32" -DCMAKE_BUILD_TYPE=Release -DSDT_WERROR=ON \
        -DSDT_WITH_SHEETS=OFF -DSDT_WITH_XLSX=OFF -DSDT_WITH_ZLIB=OFF -DSDT_WITH_POSTGRES=OFF -DSDT_WITH_CURL=OFF \
        -DSDT_WITH_EDITLINE=OFF -DSDT_BUILD_LUA=OFF -DSDT_TEST_CPP=OFF \
        -DCMAKE_C_FLAGS="-m32 -isystem $root/usr/include/i386-linux-gnu" \
        -DCMAKE_EXE_LINKER_FLAGS="-Wl,-rpath-link,$root/usr/lib/i386-linux-gnu"
    cmake --build "$folder/m32"
    LD_LIBRARY_PATH=$root/usr/lib/i386-linux-gnu ctest --test-dir "$folder/m32" -j 2 --output-on-failure
    echo "note: 32 bits: the tests pass"
fi

if command -v musl-gcc >/dev/null; then
    # The headers of Lua, SQLite and cJSON apart from those of the C library beside them.
    headers=$folder/headers
    rm -rf "$headers"
    mkdir -p "$headers"
    cp -r /usr/include/lua5.4/* "/usr/include/$(cc -print-multiarch)/lua5.4-deb-multiarch.h" \
        /usr/include/cjson /usr/include/sqlite3.h "$headers"
    cmake -G Ninja -S . -B "$folder/musl" -DCMAKE_C_COMPILER=musl-gcc -DCMAKE_BUILD_TYPE=Release \
        -DSDT_WERROR=ON -DSDT_WITH_SHEETS=OFF -DSDT_WITH_XLSX=OFF -DSDT_WITH_ZLIB=OFF -DSDT_WITH_POSTGRES=OFF \
        -DSDT_WITH_CURL=OFF -DSDT_WITH_EDITLINE=OFF \
        -DSDT_BUILD_TESTS=OFF -DSDT_BUILD_CLI=OFF \
        -DCMAKE_C_FLAGS="-isystem $headers -isystem $headers/cjson"
    cmake --build "$folder/musl" --target sodertorn_static
    echo "note: musl: the library builds"
else
    echo "note: no musl here (Debian: musl-tools)"
fi
