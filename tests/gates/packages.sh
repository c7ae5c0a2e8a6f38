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
for file in lib/libsodertorn.so lib/libsodertorn.a bindings/cli/sodertorn $(cd "$folder/one" && echo ./*.deb); do
    cmp "$folder/one/$file" "$folder/other/and/deeper/$file" || status=1
done
[ "$status" -eq 0 ] || { echo "two builds differ"; exit 1; }

cd "$folder/one"
[ "$(echo *.deb | wc -w)" -eq 3 ]
dpkg-deb -c libsodertorn0_*.deb | grep 'libsodertorn\.so\.0 ->'
dpkg-deb -c libsodertorn-dev_*.deb | grep 'usr/include/sodertorn\.h$'
dpkg-deb -c sodertorn_*.deb | grep 'man1/sodertorn\.1\.gz$'
dpkg-deb -c sodertorn_*.deb | grep 'sodertorn/lua/library/sodertorn\.lua$'
dpkg-deb -c sodertorn_*.deb | grep 'html/architecture\.html$'
if command -v lintian >/dev/null; then
    lintian --allow-root --fail-on error ./*.deb
else
    echo "note: no lintian here; the packages are made, but not looked at"
fi
