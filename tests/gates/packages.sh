#!/bin/sh
# packages.sh FOLDER: cpack makes the Debian packages; lintian finds no error in them; and two builds in
# two folders give the same bytes, of the libraries and of the packages.
set -eu
folder=$1
if ! command -v dpkg-shlibdeps >/dev/null; then
    echo "note: no packages of Debian can be made here (dpkg-dev)"
    exit 0
fi
rm -rf "$folder"
mkdir -p "$folder"
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || echo 1790000000)
export SOURCE_DATE_EPOCH

for build in "$folder/one" "$folder/other/and/deeper"; do
    cmake --preset release -G Ninja -B "$build" -DCMAKE_INSTALL_PREFIX=/usr -DSDT_BUILD_TESTS=OFF
    cmake --build "$build"
    cmake --build "$build" --target docs
    (cd "$build" && cpack -G DEB)
done
status=0
for file in lib/libsodertorn.so lib/libsodertorn.a bindings/cli/sodertorn bindings/lua/sodertorn.so $(cd "$folder/one" && echo ./*.deb); do
    cmp "$folder/one/$file" "$folder/other/and/deeper/$file" || status=1
done
[ "$status" -eq 0 ] || { echo "two builds differ"; exit 1; }

cd "$folder/one"
[ "$(echo *.deb | wc -w)" -eq 5 ]
dpkg-deb -c libsodertorn0_*.deb | grep 'libsodertorn\.so\.0 ->'
dpkg-deb -c libsodertorn-dev_*.deb | grep 'usr/include/sodertorn\.h$'
dpkg-deb -c libsodertorn-dev_*.deb | grep 'usr/include/sodertorn\.hpp$'
dpkg-deb -c libsodertorn-dev_*.deb | grep 'usr/include/sodertorn/cpp/generated/verbs\.hpp$'
dpkg-deb -c sodertorn_*.deb | grep 'man1/sodertorn\.1\.gz$'
dpkg-deb -c sodertorn_*.deb | grep 'sodertorn/lua/library/sodertorn\.lua$'
dpkg-deb -c sodertorn_*.deb | grep 'html/architecture\.html$'
dpkg-deb -c lua-sodertorn_*.deb | grep 'lua/kommunens-it\.md\(\.gz\)\{0,1\}$'
dpkg-deb -c python3-sodertorn_*_all.deb | grep 'usr/lib/python3/dist-packages/sodertorn/_verbs\.pyi$'
dpkg-deb -f lua-sodertorn_*.deb Depends | grep 'lua5\.4.*libsqlite3\|libsqlite3.*lua5\.4'
dpkg-deb -f lua-sodertorn_*.deb Recommends | grep '^sodertorn$'
# Unpacked, the module is found where Lua of Debian looks below its root, and does what it says.
for package in lua-sodertorn sodertorn; do dpkg-deb -x ${package}_*.deb unpacked; done
if command -v lua5.4 >/dev/null; then
    module=$(find "$PWD/unpacked/usr/lib" -path '*/lua/5.4/sodertorn.so')
    folder=${module#"$PWD/unpacked"}
    lua5.4 -e "assert(package.cpath:find('${folder%/*}/?.so', 1, true))"
    LUA_CPATH=$module lua5.4 -e 'local s = require "sodertorn"; assert(s.open and s.write)'
else
    echo "note: no lua5.4 here; the module has not been loaded"
fi
if command -v lintian >/dev/null; then
    lintian --allow-root --fail-on error ./*.deb
else
    echo "note: no lintian here; the packages are made, but not looked at"
fi
