#!/bin/sh
# documentation.sh FOLDER: Doxygen reads every public header without a warning: each function,
# parameter and constant is described.
set -eu
rm -rf "$1"
mkdir -p "$1"
{
    cat tests/gates/Doxyfile
    echo "OUTPUT_DIRECTORY = $1"
} | doxygen -
