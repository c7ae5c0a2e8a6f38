#!/bin/sh
# headers.sh FOLDER: each public header stands alone, as the first and only one of its unit, in C99
# and in C++11, with every warning an error; and sodertorn.h has them all. Those of C++ do so in C++17; sodertorn.hpp has
# them all, with both compilers, in C++17 and C++20.
set -eu
folder=$1
rm -rf "$folder"
mkdir -p "$folder"
warnings="-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wundef -Werror"
status=0
for header in $(cd include && find . -name '*.h' | LC_ALL=C sort); do
    header=${header#./}
    unit=$folder/$(echo "${header%.h}" | tr / _)
    printf '#include <%s>\n#include <%s>\nextern int unit;\n' "$header" "$header" >"$unit.c"
    cp "$unit.c" "$unit.cpp"
    case $header in
    sodertorn.h) ;;
    sodertorn/kinds/*) grep -q "#include <$header>" include/sodertorn/kinds.h || status=1 ;;
    *) grep -q "#include <$header>" include/sodertorn.h || status=1 ;;
    esac
    [ "$status" -eq 0 ] || { echo "$header is not in the umbrella"; exit 1; }
done
for compiler in gcc clang; do
    # shellcheck disable=SC2086
    $compiler -std=c99 $warnings -Wstrict-prototypes -Wmissing-prototypes -fsyntax-only -Iinclude \
        "$folder"/*.c || status=1
done
# shellcheck disable=SC2086
g++ -std=c++11 $warnings -fsyntax-only -Iinclude "$folder"/*.cpp || status=1
mkdir "$folder/cpp"
for header in $(cd bindings/cpp && find . -name '*.hpp' | LC_ALL=C sort); do
    header=${header#./}
    printf '#include <%s>\n#include <%s>\nextern int unit;\n' "$header" "$header" \
        >"$folder/cpp/$(echo "${header%.hpp}" | tr / _).cpp"
    [ "$header" = sodertorn.hpp ] || grep -q "#include <$header>" bindings/cpp/sodertorn.hpp ||
        { echo "$header is not in the umbrella"; status=1; }
done
for compiler in g++ clang++; do
    for standard in c++17 c++20; do
        # shellcheck disable=SC2086
        $compiler -std=$standard $warnings -fno-rtti -fsyntax-only -Iinclude -Ibindings/cpp "$folder/cpp/sodertorn.cpp" ||
            status=1
    done
done
# shellcheck disable=SC2086
g++ -std=c++17 $warnings -fsyntax-only -Iinclude -Ibindings/cpp "$folder"/cpp/*.cpp || status=1
exit $status
