#!/bin/sh
# What the house has agreed on and no compiler checks: which room may see which library, calls that
# obey the locale or overrun, the length of files and lines, and scripts that parse.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# complain TEXT: shows what is on its input, if anything, as a fault. It stands last in a pipe, where a
# variable would be lost, so a file remembers.
complain() {
    cat >"$work/found"
    [ -s "$work/found" ] || return 0
    echo "$1:"
    cat "$work/found"
    touch "$work/fault"
}

# the rooms
grep -rnE '#include [<"]sqlite3\.h|\bsqlite3_|\bSQLITE_' lib bindings --include='*.[ch]' |
    grep -vE '^(lib/store/sqlite[a-z_]*\.[ch]|bindings/js/platform\.c):' |
    complain "SQLite outside lib/store/sqlite*.c and WebAssembly's platform.c"
grep -rnE '#include [<"](postgresql/)?libpq|\bPQ[a-z]|\bPG(conn|result)\b' lib bindings --include='*.[ch]' |
    grep -v '^lib/store/postgres[a-z_]*\.[ch]:' | complain "libpq outside lib/store/postgres*.c"
grep -rnE '#include [<"](cjson/)?cJSON\.h' lib bindings --include='*.[ch]' | grep -v '^lib/exchange/' |
    complain "cJSON.h outside lib/exchange"
grep -rnE '#include [<"](lua5\.4/)?(lua|lauxlib|lualib)\.h' lib bindings --include='*.[ch]' |
    grep -vE '^(lib/script|bindings/lua)/' | complain "lua.h outside lib/script"
grep -rnE '#include [<"](zip|expat)\.h' lib bindings --include='*.[ch]' | grep -v '^lib/exchange/sheet/' |
    complain "zip.h or expat.h outside lib/exchange/sheet"
grep -rnE '#include [<"]zlib\.h' lib bindings --include='*.[ch]' | grep -v '^lib/exchange/' |
    complain "zlib.h outside lib/exchange"
grep -rnE '#include [<"]curl/' lib bindings --include='*.[ch]' | grep -v '^bindings/cli/fetch.c:' |
    complain "libcurl outside bindings/cli/fetch.c"
# each room, and the rooms above it
above='core record store values programme network plan followup rotation exchange script'
for room in messages core record store values programme network plan followup rotation exchange; do
    above=${above#"$room "}
    case $room in
    programme | network | plan | followup | rotation) forbidden='exchange script' ;; # these see each other
    *) forbidden=$above ;;
    esac
    find "lib/$room" -name '*.[ch]' -exec grep -nE "#include \"($(echo "$forbidden" | tr ' ' '|'))/" {} + |
        complain "lib/$room looks upward"
done
lua5.4 lib/docs/rooms.lua . "$work" 2>&1 | complain "no order of the rooms"

# calls
grep -rnwE 'sprintf|vsprintf|strcpy|strcat|strtok|gets|atoi|atol|atof|strtod|strtol|setlocale|localtime|gmtime|mktime|alloca' \
    lib bindings/cli --include='*.c' | grep -vE '^[^:]*:[0-9]+: *(/\*|\*)' |
    complain "a call that is not to be made"
grep -rnwE 'malloc|calloc|free|printf|fprintf|puts|exit|abort' lib --include='*.c' |
    grep -vE '^lib/core/memory\.c|^[^:]*:[0-9]+: *(/\*|\*|   )' |
    grep -vE '^[^:]*:[0-9]+:.*(/\*|"[^"]*\b(free|exit|puts)\b)' |
    complain "memory past the allocator, or output"
# A table's cells are the library's own doing alone, so a wrong column may stop a debug build.
grep -rnE '<assert\.h>|(^|[^_[:alnum:]])assert\(' lib --include='*.[ch]' |
    grep -v '^lib/record/table\.c:' | complain "assert outside lib/record/table.c"

# files
find lib include bindings -name '*.[ch]' ! -path '*/generated/*' ! -path '*/kinds/*' \
    -exec awk 'length > 110 { print FILENAME ":" FNR ": a line of " length " bytes" }' {} + |
    complain "long lines"
find lib bindings \( -name '*.[ch]' -o -name '*.hpp' \) ! -path '*/generated/*' -exec wc -l {} + |
    awk '$2 != "total" && $1 > 620 { print $2 ": " $1 " lines" }' | complain "long files"
find lib include bindings tests examples \( -name '*.[ch]' -o -name '*.[ch]pp' \) ! -path '*/generated/*' ! -path '*/kinds/*' \
    -exec clang-format --dry-run -Werror {} + 2>&1 | complain "not as .clang-format has it"
grep -rnE '[ 	]+$' lib include tests bindings examples --include='*.[ch]' --include='*.[ch]pp' --include='*.sh' \
    --include='*.lua' --include='*.txt' --include='*.py' | complain "space at the end"
grep -rnP '\t' lib include tests --include='*.[ch]' | complain "tabs"
find lib include bindings tests \( -name '*.[ch]' -o -name '*.hpp' \) ! -path '*/generated/*' | while read -r file; do
    head -n 1 "$file" | grep -q '^/\*' || echo "$file"
done | complain "no comment at the top"

# scripts
find . -path ./.build -prune -o -name '*.sh' -print | while read -r script; do
    sh -n "$script" 2>&1
done | complain "shell"
if command -v shellcheck >/dev/null 2>&1; then
    find . -path ./.build -prune -o -name '*.sh' -print0 | xargs -0 shellcheck -x -S warning 2>&1 |
        complain "shellcheck"
fi
find . -path ./.build -prune -o -name '*.py' -print | while read -r script; do
    python3 -c 'import ast, sys; ast.parse(open(sys.argv[1]).read(), sys.argv[1])' "$script" 2>&1
done | complain "python"
find lib examples bindings -name '*.lua' | while read -r script; do
    luac5.4 -p "$script" 2>&1
done | complain "lua"
[ ! -e "$work/fault" ]
