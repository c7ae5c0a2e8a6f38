# shellcheck shell=sh
# Read by tests/run.sh and examples/run.sh: finds out what is missing on this machine, and installs it
# where that is possible. With everything there it needs neither root nor a network.

# missing_of COMMAND PACKAGE, missing_of_module MODULE PACKAGE: adds the package to $missing.
missing_of() { command -v "$1" >/dev/null 2>&1 || missing="$missing $2"; }
missing_of_module() { pkg-config --exists "$1" 2>/dev/null || missing="$missing $2"; }

missing_to_build() {
    missing_of cc gcc
    missing_of cmake cmake
    missing_of ninja ninja-build
    missing_of pkg-config pkg-config
    missing_of_module lua5.4 liblua5.4-dev
    missing_of_module sqlite3 libsqlite3-dev
    missing_of_module libcjson libcjson-dev
}

missing_to_test() {
    missing_to_build
    missing_of gcc gcc
    missing_of g++ g++
    missing_of clang clang
    missing_of luac5.4 lua5.4
    missing_of lua5.4 lua5.4
    missing_of sqlite3 sqlite3
    missing_of doxygen doxygen
    missing_of clang-format clang-format
    missing_of abidiff abigail-tools
    missing_of python3 python3
    missing_of_module cmocka libcmocka-dev
    runtime=$(clang -print-file-name=libclang_rt.asan-x86_64.a 2>/dev/null || true)
    case $(uname -m) in
    x86_64) [ -e "$runtime" ] || missing="$missing libclang-rt-14-dev" ;;
    esac
}

# Packages that only add something: what reads and writes spreadsheets and reads gzip, PostgreSQL,
# what fetches addresses for scripts, Java and Mono for the programs in those languages, the browser that looks at
# pages, the peers of the benchmark, and what makes and looks at packages and builds for other machines. They are
# installed where that takes no asking, and done without elsewhere.
install_wished() {
    missing=""
    missing_of_module libzip libzip-dev
    missing_of_module expat libexpat1-dev
    missing_of_module xlsxwriter libxlsxwriter-dev
    python3 -c "import openpyxl" 2>/dev/null || missing="$missing python3-openpyxl"
    python3 -c "import jinja2" 2>/dev/null || missing="$missing python3-jinja2"
    /usr/bin/python3 -c "import cffi" 2>/dev/null || missing="$missing python3-cffi"
    /usr/bin/python3 -c "import mypy" 2>/dev/null || missing="$missing mypy"
    /usr/bin/python3 -c "import pandas" 2>/dev/null || missing="$missing python3-pandas"
    missing_of_module zlib zlib1g-dev
    missing_of_module libpq libpq-dev
    [ -n "$(find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null)" ] || missing="$missing postgresql"
    missing_of javac default-jdk-headless
    [ -e /usr/share/java/jna.jar ] || missing="$missing libjna-java"
    missing_of mcs mono-mcs
    missing_of mono mono-runtime
    missing_of chromium chromium
    missing_of npm npm
    missing_of node nodejs
    missing_of emcc emscripten
    missing_of tclsh tcl
    missing_of_module libedit libedit-dev
    missing_of_module libcurl libcurl4-openssl-dev
    missing_of clingo gringo
    missing_of dpkg-shlibdeps dpkg-dev
    missing_of lintian lintian
    missing_of musl-gcc musl-tools
    case $(uname -m) in
    x86_64) echo 'int main(void) { return 0; }' | cc -m32 -x c - -o /dev/null 2>/dev/null ||
        missing="$missing gcc-multilib" ;;
    esac
    if [ -z "$missing" ] || [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
        return 0
    fi
    # shellcheck disable=SC2086
    apt-get update -q && DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends $missing || echo "Doing without:$missing"
}

# install_missing build|test
install_missing() {
    missing=""
    "missing_to_$1"
    [ -n "$missing" ] || return 0
    echo "Missing here:$missing"
    install="apt-get install -y --no-install-recommends$missing"
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "This is no Debian: install the like of these packages, then run this again." >&2
        exit 2
    elif [ "$(id -u)" -eq 0 ]; then
        apt-get update -q && DEBIAN_FRONTEND=noninteractive $install
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        sudo apt-get update -q && sudo DEBIAN_FRONTEND=noninteractive $install
    else
        echo "Install them as root, then run this again:" >&2
        echo "    apt-get update && $install" >&2
        exit 2
    fi
    missing=""
    "missing_to_$1"
    [ -z "$missing" ] || { echo "Still missing:$missing" >&2; exit 2; }
}
