#!/bin/sh
# sources.sh FOLDER: brings into FOLDER the sources of the libraries that are compiled together with ours: Debian's
# own, with the fixes of its security team, from the mirror that this machine installs from. The system's
# lists are left alone, and root is not needed.
set -eu
mkdir -p "$1"
cd "$1"

# package, version of its authors, SHA-256 of their archive as Debian has it
wanted="
sqlite3 3.40.1 aaa776260ab4dc976db34aa7891819484c8676b5b2783123ebc6301e2ca5d655
lua5.4 5.4.4 164c7849653b80ae67bec4b7473b884bf5cc8d2dca05653475ec2ed27b9ebf61
cjson 1.7.15 5308fd4bd90cef7aa060558514de6a1a4a0819974a26e6ed13973c5f624c24b2
zlib 1.2.13.dfsg 71feb7947e3c00ef125f83b79a4e529bde31171e5babe48b391f06758d1ab0a1
libxlsxwriter 1.1.4 b379eb35fdd9c653ebe72485b9c992f612c7ea66f732784457997d6e782f619b
"
if echo "$wanted" | cmp -s - complete; then
    exit 0
fi

rm -rf apt sqlite3* lua5.4* cjson* zlib* libxlsxwriter*
mkdir -p apt/lists/partial
: >apt/status
# Only Debian's own, and of it each suite that is installed from; what two have comes from the first.
# shellcheck disable=SC2016
apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(ORIGIN)' 'Created-By: Packages' | sort -ru |
    awk '$3 == "Debian" { print "deb-src " $1, $2, "main" }' >apt/sources.list
debian() {
    apt-get -q -o Dir::Etc::SourceList="$PWD/apt/sources.list" -o Dir::Etc::SourceParts=- \
        -o Dir::State::Lists="$PWD/apt/lists" -o Dir::State::Status="$PWD/apt/status" -o Dir::Cache="$PWD/apt" \
        -o APT::Sandbox::User="$(id -un)" "$@"
}
debian update
# shellcheck disable=SC2046
debian source $(echo "$wanted" | awk '{ print $1 }')
echo "$wanted" | while read -r name version sum; do
    [ -n "$name" ] || continue
    archive=$(ls "${name}_$version".orig.tar.*)
    echo "$sum  $archive" | sha256sum -c -
    mv "$name-$version" "$name"
done

# SQLite in one file, as its authors want it to be compiled.
mkdir sqlite3/amalgamation
(cd sqlite3/amalgamation && ../configure --disable-readline --disable-tcl && make sqlite3.c) >sqlite3.log
rm -rf apt
echo "$wanted" >complete
