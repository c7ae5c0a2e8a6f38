#!/bin/sh
# Looks for inputs that break the bridge between scripts and the library, for so many seconds:
#     sh tests/fuzz/run.sh 600
# Needs clang with libFuzzer. What it finds is in .build/fuzz/found; an input that was worth mending goes into
# tests/fuzz/corpus/bridge, which every run of the tests replays. The last lines tell how many there were.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}

cmake --preset fuzz -G Ninja >/dev/null
cmake --build .build/fuzz --target fuzz_bridge
mkdir -p .build/fuzz/corpus .build/fuzz/found
nice .build/fuzz/tests/fuzz_bridge -max_total_time="$seconds" -max_len=600 -timeout=20 -rss_limit_mb=1500 \
    -artifact_prefix=.build/fuzz/found/ -print_final_stats=1 \
    .build/fuzz/corpus tests/fuzz/corpus/bridge
