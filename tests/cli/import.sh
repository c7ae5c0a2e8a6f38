#!/bin/sh
# Files in through the command line: all of them or none, dry or for real.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"

gives 0 --db a.db init --with-sodertorn
keep a.db kept.json
printf 'kommun;år;indikator;värde\n0181;2030;N01951;110000\n0126;2030;N01951;120000\n' >good.csv
printf 'kommun;år;indikator;värde\n181;2025-13;N01951;x\n' >bad.csv
echo '{"format": "sodertorn", "version": 1, "records": {"source": [{"key": "ny", "name": "Ny"}]}}' >good.json
echo '{"format": "sodertorn", "version": 1, "records": {"sorce": []}}' >bad.json
echo '{"format": "sodertorn", "version": 1, "records": {"cooperation": [{"key": "gr", "name": "GR"}]}}' >other.json

fact "one bad file keeps all others out"
gives 1 --db a.db import good.json bad.csv
err "bad.csv, rad 2, kolumn 1: kommun 181 finns inte; menade du 0181?"
err "bad.csv, rad 2, kolumn 2"
err "bad.csv, rad 2, kolumn 4"
gives 1 --db a.db import good.json good.csv bad.json
err "bad.json, rad 1"
err "menade du source?"
gives 1 --db a.db import good.csv missing.csv
err "missing.csv"
gives 1 --db a.db import good.csv .
unchanged a.db kept.json

fact "an export of another cooperation is refused and named"
gives 1 --db a.db import other.json
err "GR"
unchanged a.db kept.json

fact "a dry run counts everything and writes nothing"
gives 0 --db a.db import --dry-run good.json good.csv
out "1 post tillagd"
out "good.csv: 2 värden tillagda"
out "inget har skrivits"
gives 0 --db a.db --lang en import good.json --dry-run
out "nothing was written"
gives 1 --db a.db import --dry-run bad.csv
unchanged a.db kept.json

fact "a source that only the same import brings can be named"
gives 0 --db a.db import good.csv good.json --source ny --fetched 2026-01-02
out "2 värden tillagda"
gives 0 --db a.db export after.json
grep -q '"fetched": "2026-01-02".*"indicator": "N01951".*"source": "ny"' after.json ||
    fail "the source is not in the export"

fact "what is there already is no change"
gives 0 --db a.db import good.csv good.json --source ny --fetched 2026-01-02
out "0 värden tillagda, 2 oförändrade"
unchanged a.db after.json

fact "options that are wrong are told, and nothing is read"
gives 1 --db a.db import good.csv --source inget
err "inget"
gives 1 --db a.db import good.csv --fetched igår
err "igår"
gives 1 --db a.db import good.csv --separator '||'
gives 1 --db a.db import good.csv --decimal x
unchanged a.db after.json

fact "standard input is a file"
code=0
"$program" --db a.db import - <good.csv >out 2>err || code=$?
[ "$code" -eq 0 ] || fail "exit code $code"
out "2 oförändrade"

fact "a large file comes in alike by name, through standard input and through a pipe, and its last row is read"
{ printf 'indikator;kommun;år;värde\n'; seq 1000 7000 | sed 's/.*/N01951;0181;&;&,5/'; } >large.csv
twin a.db large.db
gives 0 --db large.db import large.csv
out "large.csv: 5998 värden tillagda, 3 ändrade"
twin a.db other.db
"$program" --db other.db import - <large.csv >out 2>err || fail "exit code $?"
out "5998 värden tillagda"
keep large.db large.json
unchanged other.db large.json
twin a.db other.db
# shellcheck disable=SC2002
cat large.csv | "$program" --db other.db import /dev/stdin >out 2>err || fail "exit code $?"
out "5998 värden tillagda"
unchanged other.db large.json
printf 'N01951;0181;7001;x' >>large.csv
gives 1 --db other.db import large.csv
err "large.csv, rad 6003, kolumn 4"
gives 0 --db other.db import large.json
out "0 poster tillagda"
unchanged other.db large.json

fact "counts come as JSON when asked for"
gives 0 --db a.db --json import good.json
out '"unchanged": 1'

fact "a folder of Kolada's answers comes in whole, each file by its content"
mkdir -p folder/inner
echo '{"values": [{"kpi": "N99999", "municipality": "0126", "period": 2023, "values": [{"gender": "T", "value": 1}]}]}' >folder/a.json
echo '{"values": [{"kpi": "N99999", "municipality": "0126", "period": "2022", "values": [{"gender": "T", "value": 2}]}]}' >folder/inner/b.json
echo '{"values": [{"id": "N99999", "title": "Nytt", "description": ""}]}' >folder/z.json
printf 'kommun;år;indikator;värde\n0181;2023;N99999;3\n' >folder/c.csv
echo 'no data' >folder/readme.txt
gives 0 --db a.db import --dry-run folder --source kolada
out "Kolada: 1 post tillagd, 2 värden tillagda"
out "folder/c.csv: 1 värde tillagt"
unchanged a.db after.json
gives 0 --db a.db import folder --source kolada
gives 0 --db a.db export whole.json
grep -q '"indicator": "N99999"' whole.json || fail "the values are not in the export"
echo '{"values": [{"kpi": "N9999", "municipality": "1440", "period": 2023, "values": [{"gender": "T", "value": 1}]}]}' >folder/inner/d.json
gives 1 --db a.db import folder
err "inget har skrivits"
err "&& sodertorn --db '$(shown a.db)' import kolada-*.json"
err "folder/inner/d.json, rad 1, kolumn 13: indikator N9999 finns inte i databasen; menade du N99999"
err "kommun 1440"
unchanged a.db whole.json
gives 0 --db a.db import folder --known --source kolada
out "1 värde av okända utelämnat"
unchanged a.db whole.json
mkdir empty
gives 2 --db a.db import empty
err "import hittar ingen fil som slutar på .csv, .json, .xlsx, .ods eller .gz i mappen: empty"
gives 2 --db a.db import good.csv empty
gives 0 --db a.db --lang en import --dry-run good.csv
gives 1 --db a.db import folder/none.json

fact "a column is what the caller says, and what was passed over is told"
printf 'Folkmängd, hela landet\n\nort,när,antal\nHuddinge,2030,7\nTotalt,2030,8\n' >own.csv
gives 1 --db a.db import own.csv --indicator N01951 --column municipality=ort --column period=när --column value=antal
err "own.csv, rad 5, kolumn 1: \"Totalt\" är en summa eller ett snitt, ingen kommun; --known"
gives 0 --db a.db import --dry-run own.csv --indicator N01951 --column municipality=ort --column period=när --column=value=antal --known
out "own.csv: 0 värden tillagda, 1 ändrat, 1 värde av okända utelämnat"
out "  own.csv, rad 3: rubrikraden är rad 3"
out "  own.csv, rad 5, kolumn 1: \"Totalt\" är en summa eller ett snitt, ingen kommun; antal värden som har utelämnats: 1."
gives 2 --db a.db import own.csv --column amount=antal
err "--column väntar DEL=KOLUMN"
gives 2 --db a.db import own.csv --column

fact "how a file would be read is told, and nothing is written"
keep a.db kept.json
printf 'Folkmängd\n\nkommun;2030;2031;not\nHuddinge;7,5;..;x\nSalem;1;2;\nBotkyrka;1;2;\nIngenstans;1;x;\n' >told.csv
gives 0 --db a.db import --explain told.csv --indicator N01951
cat >wanted <<'EOF'
told.csv:
  teckenkodning: UTF-8
  skiljetecken: ;
  rubrikrad: 3
  kolumn 1, kommun: kommun
  kolumn 2, 2030: värde 2030
  kolumn 3, 2031: värde 2031
  kolumn 4, not: läses inte
  rad 4: N01951 0126 2030 T = 7,5
  rad 4: N01951 0126 2031 T = secret
  rad 5: N01951 0128 2030 T = 1
  rad 5: N01951 0128 2031 T = 2
  rad 6: N01951 0127 2030 T = 1
  rad 6: N01951 0127 2031 T = 2
  decimaltecken: ,
  told.csv, rad 3: rubrikraden är rad 3; raderna ovanför har inte lästs.
EOF
same out wanted
silent err
gives 0 --db a.db --json import --explain told.csv --indicator N01951
out '"item": "column"'
out '"meaning": "unread"'
gives 0 --db a.db import --explain bad.csv
out "kommun 181 finns inte; menade du 0181?"
printf 'kommun;2023\0\n' >none.csv
printf 'a;b\n1;2\n' >other.csv
gives 1 --db a.db import --explain none.csv other.csv told.csv --indicator N01951
out "en nollbyte; filen är ingen textfil."
out "other.csv, rad 1: kolumnen för kommun saknas"
out "told.csv:"
gives 1 --db a.db --json import --explain other.csv
gives 1 --db a.db import --explain missing.csv
gives 0 --db a.db --lang en import --explain told.csv --indicator N01951
out "T = 7.5"
gives 0 --db a.db import --explain folder/z.json good.json
out "folder/z.json: ett svar från Kolada"
out "good.json: poster och observationer som JSON"
escape=$(printf 'x\033[31m')
cp told.csv "$escape.csv"
cp good.json "$escape.json"
gives 0 --db a.db import --explain "$escape.csv" "$escape.json" --indicator N01951
out "x‹U+001B›[31m.csv:"
out "x‹U+001B›[31m.json: poster"
unchanged a.db kept.json

fact "how a file would be read names its encoding, and no name does anything to a terminal"
printf 'kommun;år;värde\nHuddinge;2030;7\n' | iconv -f UTF-8 -t UTF-16 >utf16.csv
gives 0 --db a.db import --explain utf16.csv --indicator N01951
out "  teckenkodning: UTF-16"
odd=$(printf 'o\033[31mdd')
cp utf16.csv "$odd.csv"
cp good.json "$odd.json"
gives 0 --db a.db import --explain "$odd.csv" "$odd.json" --indicator N01951
out "o‹U+001B›[31mdd.csv:"
out "o‹U+001B›[31mdd.json: poster och observationer som JSON"

fact "what was read as something else is told, and a fault of many rows once, with all counted"
printf 'indikator;kommun;år;värde\nN01951;0126 Huddinge;2031;142 706\n' >people.csv
gives 0 --db a.db import --dry-run people.csv
out "people.csv: 1 tal (rad 2) lästes utan mellanslagen mellan tusental"
out "people.csv: 1 kommunnamn (rad 2)"
{ echo 'indikator;kommun;år;värde'; seq 1000 3999 | sed 's/.*/N01951;Atlantis;&;1/'; } >atlantis.csv
gives 1 --db a.db import atlantis.csv
err "kommun Atlantis finns inte. (och samma fel 2999 gånger till)"
{ echo 'indikator;kommun;år;värde'; seq 1000 3999 | sed 's/.*/N01951;0126;&;x&/'; } >letters.csv
gives 1 --db a.db import letters.csv
err "… och 2980 fel till"
printf 'indikator;kommun;år;värde\nN01951;126;2031;142.706\n' >two.csv
gives 1 --db a.db import two.csv
err "--codes repaired"
gives 0 --db a.db import --dry-run two.csv --codes repaired --thousands .
out "1 kommunkod (rad 2)"

finish
