#!/bin/sh
# Addresses that integrations fetch with the program, from a server on this computer.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"
command -v python3 >/dev/null || exit 77

# serve NAME [CERT KEY]: a server of answers.json; $port is where it listens. They end with the test.
servers=
trap 'kill $servers 2>/dev/null; rm -rf "$work"' EXIT
serve() {
    name=$1
    shift
    python3 -B "$here/server.py" "$name" answers.json "$@" &
    servers="$servers $!"
    tries=0
    while [ ! -e "$name" ] && [ "$tries" -lt 500 ]; do
        tries=$((tries + 1))
        sleep 0.02
    done
    port=$(cat "$name")
}

# gets PATH: an integration that gets the path and warns of what came.
gets() {
    cat >x.lua <<LUA
return integration { title = "x", needs = { http = { "*" } }, run = function(job)
  local a, why = job.http:get("$1")
  job:warn("%s", a and ("%d %s %d bytes: %s"):format(a.status, a.type, #a.body, a.body:sub(1, 40)) or why)
end }
LUA
}

gives 0 --db a.db init --with-sodertorn
cat >answers.json <<'JSON'
{"/v3/data": {"body": {"a": 1}},
 "/v3/moved": {"status": 302, "location": "/v3/data"},
 "/v3/near": {"status": 302, "location": "data"},
 "/v3/away": {"status": 302, "location": "/other/data"},
 "/v3/host": {"status": 302, "location": "http://localhost:PORT/v3/data"},
 "/v3/file": {"status": 302, "location": "file:///etc/passwd"},
 "/v3/round": {"status": 302, "location": "/v3/round"},
 "/v3/large": {"bytes": 30000000},
 "/v3/slow": {"seconds": 30},
 "/v3/silent": {"broken": "silent"},
 "/v3/half": {"body": "halv", "broken": "half"},
 "/hook": {"body": "tack"},
 "http://utanfor.invalid/v3/data": {"body": "genom proxyn"},
 "/other/data": {"body": "nej"}}
JSON
serve net
base=http://127.0.0.1:$port

granted="--grant http:$base/v3 --grant http:$base/hook"
# told TEXT: it stands in the document, wherever its lines are broken.
told() { tr -s ' \n' '  ' <out | grep -qF -e "$1" || fail "no \"$1\" in the document"; }
# answers TEXT: that is what the integration tells of its address.
answers() {
    # shellcheck disable=SC2086
    gives 0 --db a.db run x.lua $granted
    told "$1"
}
asked() { grep -c "$1" net.log || true; }

gets "$base/v3/data"
# shellcheck disable=SC2086
gives 0 --db a.db run x.lua $granted
if grep -q "når inget nät" out; then
    echo "the program is built without libcurl" >&2
    exit 77
fi

fact "an address under a granted one is fetched, by a program that says what it is"
out '200 application/json 8 bytes: {"a": 1}'
grep -q '^GET /v3/data sodertorn/[0-9.]* - - $' net.log || fail "$(cat net.log)"
gets "$base/v3/none"
answers "404 text/html"

fact "nothing is kept between two fetches"
cat >x.lua <<LUA
return integration { title = "x", needs = { http = { "*" } }, run = function(job)
  for i = 1, 3 do assert(job.http:get("$base/v3/data")) end
  job:warn("%d", #job.http:get("$base/v3/data").body)
end }
LUA
answers "8"
grep -q 'kaka' net.log && fail "a cookie was sent back"

fact "what was not granted is not asked for"
: >net.log
gives 1 --db a.db run x.lua
err "--grant"
gets "$base/other/data"
answers "ligger inte under"
[ ! -s net.log ] || fail "$(cat net.log)"

fact "a redirect is followed within what was granted, and not out of it"
gets "$base/v3/moved"
answers '200 application/json 8 bytes'
gets "$base/v3/near"
answers '200 application/json 8 bytes'
: >net.log
gets "$base/v3/away"
answers "/other/data ligger inte under"
gets "$base/v3/host"
answers "localhost:$port/v3/data ligger inte under"
gets "$base/v3/file"
answers "leder vidare"
[ "$(asked '/v3/data\|/other')" = 0 ] || fail "$(cat net.log)"
gets "$base/v3/round"
answers "leder vidare"

fact "an answer that is too large, late or broken is told, in the user's language"
gets "$base/v3/large"
answers "svaret är för stort"
gets "$base/v3/silent"
answers "förbindelsen bröts utan svar"
gives 0 --lang en --db a.db run x.lua --grant "http:$base"
told "the connection was closed without an answer"
gets "$base/v3/half"
answers "förbindelsen bröts mitt i svaret"
gets "$base/v3/slow"
gives 1 --db a.db --json run x.lua --grant "http:$base" --seconds 0.5 -o x.md
out '"reason": "deadline"'
closed=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
gets "http://127.0.0.1:$closed/"
gives 0 --db a.db run x.lua --grant "http:http://127.0.0.1:$closed/"
told "ingen svarar på den adressen"

fact "a proxy that the surroundings name is asked, for what was granted alone"
http_proxy=$base
export http_proxy
gets "http://utanfor.invalid/v3/data"
gives 0 --db a.db run x.lua --grant "http:http://utanfor.invalid/v3"
told '200 application/json 12 bytes: genom proxyn'
gives 0 --db a.db run x.lua --grant "http:$base" # that it was refused is an answer
[ "$(grep -c utanfor.invalid net.log)" -eq 1 ] || fail "the proxy was asked for what was not granted"
gets "http://utanfor.invalid/other"
gives 0 --db a.db run x.lua --grant "http:http://utanfor.invalid/v3"
! grep -q 'utanfor.invalid/other' net.log || fail "the proxy was asked for what was not granted"
http_proxy=http://127.0.0.1:$closed no_proxy=127.0.0.1
export no_proxy
gets "$base/v3/data"
answers '200 application/json 8 bytes'
unset http_proxy no_proxy

if command -v openssl >/dev/null; then
    fact "a certificate that nobody vouches for is refused"
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 \
        -keyout key.pem -out cert.pem 2>/dev/null
    plain=$port
    serve secure cert.pem key.pem
    gets "https://127.0.0.1:$port/v3/data"
    gives 0 --db a.db run x.lua --grant "http:https://127.0.0.1:$port/"
    told "certifikatet går inte att lita på"
    [ ! -e secure.log ] || fail "it was asked"
    port=$plain
fi

fact "a post is sent as it was written, and not in a dry run"
: >net.log
cat >x.lua <<LUA
return integration { title = "x", needs = { http = { "*" } }, run = function(job)
  local a, why = job.http:post("$base/hook", json.encode { b = { 1, 2 }, a = "å" })
  job:warn("%s", a and a.body or why)
end }
LUA
# shellcheck disable=SC2086
gives 0 --db a.db run x.lua $granted --dry-run
told "inget skickas"
[ ! -s net.log ] || fail "$(cat net.log)"
answers "tack"
grep -q '^POST /hook sodertorn/[0-9.]* application/json - {"a":"å","b":\[1,2\]}$' net.log || fail "$(cat net.log)"

fact "scripts that run after a change fetch what they were granted"
: >net.log
cat >efter.lua <<LUA
return integration { title = "Efter", needs = { http = { "$base/hook" } }, on = { "indicator" }, run = function(job)
  assert(job.http:post("$base/hook", json.encode(job.changes[1].key)))
end }
LUA
gives 0 --db a.db scripts register efter efter.lua
gives 0 --db a.db scripts grant efter "http:$base/hook"
gives 0 --db a.db set indicator N01951 title=Folket
grep -q '^POST /hook .*"N01951"$' net.log || fail "$(cat net.log)"

finish
