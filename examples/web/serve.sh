#!/bin/sh
# serve.sh [PORT]: builds the page when it is not built, and serves it to this computer alone. Any other server of
# files does as well.
set -eu
cd "$(dirname "$0")/../.."
[ -f .build/web/index.html ] || sh examples/web/build.sh
port=${1:-8035}
echo "http://localhost:$port/"
exec python3 -m http.server "$port" --bind 127.0.0.1 --directory .build/web
