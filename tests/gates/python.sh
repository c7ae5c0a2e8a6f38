#!/bin/sh
# python.sh BUILD-FOLDER FOLDER: the package of Python on a built library: its tests, its types, and its example,
# whose chart is left in FOLDER.
set -eu
cd "$(dirname "$0")/../.."
build=$(cd "$1" && pwd)
mkdir -p "$2"
python=/usr/bin/python3
if ! $python -c "import cffi" 2>/dev/null; then
    echo "note: without python3-cffi the binding of Python cannot be seen"
    exit 77
fi
$python -c "import mypy" 2>/dev/null || echo "note: without mypy the types of Python are not seen"
$python -c "import pandas" 2>/dev/null || echo "note: without python3-pandas frames of pandas are not seen"
export SODERTORN_LIBRARY="$build/lib/libsodertorn.so.0" PYTHONPATH="$PWD/bindings/python" PYTHONDONTWRITEBYTECODE=1
$python -X faulthandler -W error::ResourceWarning -m unittest discover -s tests/python
$python examples/python/followup.py "$2" >"$2/followup.txt"
grep -q "5 moving away" "$2/followup.txt"
$python -c "import sys, xml.etree.ElementTree as tree; assert len(tree.parse(sys.argv[1]).getroot()) > 8" \
    "$2/statuses.svg"
