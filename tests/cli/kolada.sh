#!/bin/sh
# The integrations that come with the examples, against a server of the test: Kolada's values, and what has been
# decided posted to an address.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"
command -v python3 >/dev/null || exit 77
examples=$here/../../examples/reports

trap 'kill $server 2>/dev/null; rm -rf "$work"' EXIT
echo '{}' >answers.json
python3 -B "$here/server.py" net answers.json &
server=$!
tries=0
while [ ! -e net ] && [ "$tries" -lt 500 ]; do
    tries=$((tries + 1))
    sleep 0.02
done
base=http://127.0.0.1:$(cat net)
sed "s|https://api.kolada.se/v3|$base/v3|" "$examples/kolada.lua" >kolada.lua
sed "s|https://diarium.example/hook|$base/hook|" "$examples/webhook.lua" >webhook.lua
gives 0 --db a.db init --with-sodertorn
gives 1 --db a.db run kolada.lua from=2022 to=2023 --grant values --grant "http:$base/v3"
if grep -q "når inget nät" err; then
    echo "the program is built without libcurl" >&2
    exit 77
fi

fact "a page that does not come stops it before anything is written"
err "svarade 404"
keep a.db kept.json

fact "what is asked for is what goals are measured by, of the members, for the years asked for"
python3 - "$here/../../examples/sodertorn" net.log <<'PYTHON' || fail "$(cat net.log)"
import json, pathlib, sys
records = {}
for path in pathlib.Path(sys.argv[1]).glob("*.json"):
    for kind, rows in json.loads(path.read_text()).get("records", {}).items():
        records.setdefault(kind, []).extend(rows)
used = {m["indicator"] for m in records["measure"]}
wanted = sorted(i["key"] for i in records["indicator"] if i["key"] in used and i.get("source") == "kolada")
members = sorted(m["municipality"] for m in records["membership"])
parts = open(sys.argv[2]).readline().split()[1].split("/")
assert parts[4].split(",") == wanted[:25], parts[4]
assert sorted(parts[6].split(",")) == members, parts[6]
assert parts[8] == "2022,2023", parts[8]
PYTHON

# answer VALUE: what the server then has, in two pages: the value of N15001 in 0181 in 2023, and others of each sort.
path=$(cut -d ' ' -f 2 net.log)
answer() {
    python3 - "$path" "$base" "$1" >answers.new <<'PYTHON'
import json, sys
path, base, value = sys.argv[1:]
def element(kpi, area, period, *values):
    return {"kpi": kpi, "municipality": area, "period": period,
            "values": [dict(gender=g, count=1, status=s, value=v, isdeleted=d) for g, s, v, d in values]}
first = [element("N15001", "0181", 2023, ("T", "", float(value), False), ("K", "", 90.5, False)),
         element("N15001", "0126", 2023, ("T", "private", None, False)),
         element("N15001", "0127", 2023, ("T", "", 1.5, True)),
         element("N15001", "G96274", 2023, ("T", "", 77, False)),
         element("N99999", "0126", 2023, ("T", "", 77, False))]
second = [element("N00218", m, "2022", ("T", "", 40.25, False), ("K", "", 50, False))
          for m in "0126 0127 0128 0136 0138 0140 0181 0192".split()] + [element("N00557", "0128", "2022", ("T", "", 30, False), ("K", "", 31, False))]
print(json.dumps({path: {"body": {"values": first, "next_url": base + "/v3/next"}},
                  "/v3/next": {"body": {"values": second, "next_url": None}},
                  "/hook": {"status": 204}}))
PYTHON
    mv answers.new answers.json
}
run_kolada() { gives 0 --db a.db run kolada.lua from=2022 to=2023 --grant values --grant "http:$base/v3" -o k.csv; }

fact "a dry run tells the same and writes nothing"
answer 88.25
gives 0 --db a.db run kolada.lua from=2022 to=2023 --dry-run --grant "http:$base/v3" -o dry.md
unchanged a.db kept.json

grep -q "Annars: tillagda värden: 12" dry.md || fail "$(cat dry.md)"
[ "$(grep -c nytt dry.md)" = 12 ] || fail "$(cat dry.md)"
: >net.log

fact "what is new, and what is missing, is told"
run_kolada
tells() { grep -qF -e "$1" k.csv || fail "no $1: $(cat k.csv)"; }
tells ',Södertälje,2023,Totalt,nytt,–,88.25'
tells ',Huddinge,2023,Totalt,nytt: sekretess,–,–'
tells ',Nynäshamn,2022,Totalt,nytt,–,40.25'
tells ',Salem,2022,Kvinnor,nytt,–,31'
[ "$(grep -c nytt k.csv)" = 12 ] || fail "$(cat k.csv)"
tells '"Nettokostnadsavvikelse totalt (exkl. LSS), andel (%)","2022, 2023",alla'
tells '",2023,"Botkyrka, Haninge, Huddinge, Nykvarn, Nynäshamn, Salem, Tyresö"'
[ "$(cut -d ' ' -f 2 net.log | tr '\n' ' ')" = "$path /v3/next " ] || fail "$(cat net.log)"
gives 0 --db a.db values --indicator N15001 --municipality 0181 --from 2023
out "88,25"
gives 0 --db a.db values --indicator N15001 --municipality 0127 --from 2023
[ "$(wc -l <out)" = 1 ] || fail "what is deleted at Kolada was added"

fact "what has changed is told with what it was, and nothing else"
answer 90
run_kolada
tells ',Södertälje,2023,Totalt,ändrat,88.25,90'
[ "$(grep -c 'nytt\|ändrat' k.csv)" = 1 ] || fail "$(cat k.csv)"
gives 0 --db a.db run kolada.lua from=2022 to=2023 --grant values --grant "http:$base/v3" -o k.md
grep -q "Tillagda värden: 0, ändrade: 0, borttagna: 0, oförändrade: 12" k.md || fail "$(cat k.md)"
grep -q "Inget har ändrats" k.md || fail "$(cat k.md)"
gives 0 --lang en --db a.db run kolada.lua from=2022 to=2023 --dry-run --grant "http:$base/v3"
out "Nothing has changed"

fact "an answer that is no answer stops it"
keep a.db kept.json
echo "{\"$path\": {\"body\": \"<html>\"}}" >answers.json
gives 1 --db a.db run kolada.lua from=2022 to=2023 --grant values --grant "http:$base/v3"
err "inget hämtades: "
unchanged a.db kept.json

fact "a decision is posted to the address that was granted, without who made it"
answer 1
: >net.log
gives 0 --db a.db scripts register webhook webhook.lua
gives 0 --db a.db scripts grant webhook "http:$base/hook"
body=$("$program" --db a.db --json show body | python3 -c 'import json, sys; print(json.load(sys.stdin)[0]["key"])')
gives 0 --db a.db --actor Eva set decision prov title="Yttrande å länet" "body=$body" date=2024-05-02 outcome=approved
silent err
grep -q '^POST /hook .*"change":"created","key":"prov","kind":"decision","now":{.*"outcome":"approved","title":"Yttrande å länet"' net.log ||
    fail "$(cat net.log)"
grep -q Eva net.log && fail "$(cat net.log)"
gives 0 --db a.db set indicator N01951 title=Folket
gives 0 --db a.db delete decision prov
grep -q '"change":"deleted","key":"prov","kind":"decision"}' net.log || fail "$(cat net.log)"
[ "$(wc -l <net.log)" = 2 ] || fail "$(cat net.log)"

fact "a post that fails is logged, and stops no decision"
echo '{}' >answers.json
gives 0 --db a.db set decision annat title=Nej "body=$body" date=2024-05-03 outcome=rejected
gives 0 --db a.db scripts log webhook
out "svarade 404"
gives 0 --db a.db show decision annat

finish
