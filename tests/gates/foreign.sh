#!/bin/sh
# foreign.sh BUILD-FOLDER FOLDER: languages that need no binding of ours come to the library by what they have for
# C: the programs of examples/java (JNA) and examples/dotnet (P/Invoke, with Mono) count the changes that the
# database has, show the same tree as the command, and say the library's sentence when something is wrong.
set -eu
cd "$(dirname "$0")/../.."
build=$(cd "$1" && pwd)
rm -rf "$2"
mkdir -p "$2"
out=$(cd "$2" && pwd)
LD_LIBRARY_PATH=$build/lib
export LD_LIBRARY_PATH
database=$out/a.db
SODERTORN_DB=$database "$build/bindings/cli/sodertorn" init --with-sodertorn >/dev/null
changes=$(SODERTORN_DB=$database "$build/bindings/cli/sodertorn" history --json |
    sed -n 's/.*"entry": \([0-9]*\).*/\1/p' | sort -n | tail -n 1)
seen=0

# counts COMMAND...: the first program prints the number of changes, and says that a file is not there.
counts() {
    [ "$("$@" "$database")" = "changes: $changes" ]
    "$@" "$out/none.db" | grep -q 'none.db'
}

# shows NAME COMMAND...: the command prints the tree of the programme, deeper nodes further in, and says what is
# not there.
shows() {
    name=$1
    shift
    "$@" "$database" sodertorn-2035 >"$out/$name.txt"
    head -n 1 "$out/$name.txt" | grep -qx '  Södertörns utvecklingsprogram 2035'
    grep -qx '        Stark infrastruktur är en förutsättning för hållbar utveckling' "$out/$name.txt"
    [ "$(wc -l <"$out/$name.txt")" -gt 15 ]
    if "$@" "$database" none >/dev/null 2>"$out/$name.err"; then
        echo "$name: a programme that is not there was shown"
        exit 1
    fi
    grep -q 'program none finns inte' "$out/$name.err"
    seen=$((seen + 1))
}

jar=/usr/share/java/jna.jar
if command -v javac >/dev/null && [ -e "$jar" ]; then
    javac -Xlint:all -Werror -cp "$jar" -d "$out/java" examples/java/First.java examples/java/Tree.java
    counts java -cp "$jar:$out/java" First
    shows java java -cp "$jar:$out/java" Tree
else
    echo "note: without default-jdk-headless and libjna-java the program of Java is not run"
fi
if command -v mcs >/dev/null && command -v mono >/dev/null; then
    mcs -warnaserror -out:"$out/First.exe" examples/dotnet/First.cs
    mcs -warnaserror -out:"$out/Tree.exe" examples/dotnet/Tree.cs
    counts mono "$out/First.exe"
    shows dotnet mono "$out/Tree.exe"
else
    echo "note: without mono-mcs and mono-runtime the program of .NET is not run"
fi
[ "$seen" -lt 2 ] || cmp "$out/java.txt" "$out/dotnet.txt"
[ "$seen" -gt 0 ] || exit 77
