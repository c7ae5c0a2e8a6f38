#!/bin/sh
# The program called rightly and wrongly: help, version, misspelt commands and options, exit codes.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"

fact "help is asked for in three ways and is in two languages"
for way in --help -h help; do
    gives 0 "$way"
    out "sodertorn --db sodertorn.db init --with-sodertorn"
    silent err
done
gives 0 import --help
out "Användning"
gives 0 --lang en --help
! grep -E 'NYCKEL|DATUM|SLAG|KOMMUN|FIL\b|NAMN|VÄRDE|FRÅN|ÄRENDE|ÅR\b|kansliet' out || fail "Swedish in the English help"
out "Usage"
for command in init import export show set check run; do out "  $command"; done

fact "help on a command is about that command"
for command in init import export show set check values run occasion rotate rotation; do
    for way in "$command --help" "help $command" "--help $command"; do
        # shellcheck disable=SC2086
        gives 0 $way
        out "] $command …"
        out "  --db FIL"
        sed '/--help, --version/q' out >told # what scripts call by the same name may come after it
        [ "$(grep -c '^  [a-z]' told)" -eq "$(grep -c "^  $command" told)" ] || fail "others too"
    done
done
gives 0 import --help
out "--fetched DATUM"
gives 0 --lang en import --help
out "--fetched DATE"
gives 0 run --help
grep -q fetched out && fail "the options of import"

fact "help on a word is about what scripts and the data call so, with the nearest when there is none"
gives 0 help st:values
out "Värden: av indikatorer"
out "rhythm"
silent err
gives 0 help values
out "values [--indicator NYCKEL]"
out "st:values { … }"
gives 0 help programme
out "programme renew PROGRAM NY"
out "programme:headline(states)"
gives 0 --lang en help goal.title
out "goal.title:"
gives 1 help gaol
err "menade du 'goal"

fact "the version is told"
gives 0 --version
grep -qE '^sodertorn [0-9]+\.[0-9]+\.[0-9]+$' out || fail "no version"

fact "a call without a command is wrong and shows help"
gives 2
out "Användning"

fact "a misspelt command is answered with the nearest"
gives 2 imprt
err "okänt kommando 'imprt'; menade du import?"
gives 2 --lang en chekc
err "unknown command 'chekc'; did you mean check?"
gives 2 xyzzy
err "här finns init, import, export, copy, bring-back, person, network, show, set, status, calendar, advocacy, check, programme, decisions, adopt, delete, history, values, run"
silent out

fact "unknown options and missing arguments are wrong calls"
gives 2 --wat
err "--wat"
gives 2 --db
gives 2 --lang no show
err "sv eller en"
gives 2 show
err "--db FIL"
sodertorn_db=x.db
gives 2 --db $sodertorn_db init --with
gives 2 --db $sodertorn_db init a b
gives 0 --db $sodertorn_db init
gives 2 --db $sodertorn_db import
gives 2 --db $sodertorn_db import --fetchd 2024-01-01 a.csv
err "--fetchd"
gives 2 --db $sodertorn_db export a b
gives 2 --db $sodertorn_db export --all
gives 2 --db $sodertorn_db show goal a b
gives 2 --db $sodertorn_db set goal
gives 2 --db $sodertorn_db set goal a title
err "FÄLT=VÄRDE"
gives 2 --db $sodertorn_db check all
gives 2 --db $sodertorn_db check --integrity all
gives 2 --db $sodertorn_db run
gives 2 --db $sodertorn_db run a.lua -o a.pdf
err ".html, .md, .txt, .json, .csv"
gives 2 --db $sodertorn_db run a.lua -o

fact "the database may be named by the environment, options may stand anywhere"
SODERTORN_DB=x.db SODERTORN_LANG=en gives 0 show
out "municipality"
gives 0 show --db=x.db --lang=en
gives 0 show --json --db x.db
out '"kind": "municipality", "count": 0'

fact "an empty database can be shown, checked, exported and reported"
gives 0 --db x.db show goal
silent out
err "inga poster av slaget mål än"
gives 0 --db x.db --json show goal
out "[]"
gives 0 --db x.db check
out "Databasen är tom."
out "sodertorn --db FIL import FIL…"
out "sodertorn --db NY init --with-sodertorn"
gives 0 --db x.db --lang en check
out "The database is empty."
gives 0 --db x.db check --integrity
out "Databasen är hel: 0 poster"
gives 0 --db x.db export
out '"records": {}'
gives 1 --db x.db show goal 1
err "mål 1 finns inte."
gives 1 --db x.db show gaol
err "menade du goal?"

fact "records are made, changed and refused by set"
gives 0 --db x.db set municipality 0181 name=Södertälje level=municipality
out "Södertälje"
gives 0 --db x.db set municipality 0181 website=https://www.sodertalje.se
gives 0 --db x.db show municipality 0181
out "https://www.sodertalje.se"
keep x.db kept.json
gives 1 --db x.db set municipality 0126 name=Huddinge
err "level"
gives 1 --db x.db set municipality 0181 level=komun
err "municipality"
gives 1 --db x.db set municipality 0181 nmae=x
err "menade du name?"
gives 1 --db x.db set municipality 0181 formed=2023-02-30
err "2023-02-30"
gives 1 --db x.db set body ks name=KS role=board municipality=181
err "menade du 0181?"
gives 1 --db x.db show municipality 181
err "menade du 0181?"
unchanged x.db kept.json

fact "what is shown can do nothing to a terminal"
escape=$(printf '\033')
turn=$(printf '\342\200\256') # U+202E
gives 1 --db x.db set source k "name=$(printf 'a\033[2J')"
err "källa, fältet name: tecken 2 är styrtecknet U+001B"
gives 0 --db x.db set source k "name=a${turn}b" "terms=en rad$(printf '\n')två"
gives 0 --db x.db show source k
out "a‹U+202E›b"
gives 0 --db x.db show source
out "a‹U+202E›b"
clean() { if grep -q "[$escape$turn]" "$1"; then fail "something raw came out"; fi; }
clean out
cat >raw.lua <<'END'
return report { title = "\27[2J", params = { ["p\27"] = param.text { label = "\27]0;\u{202E}" } },
  build = function(doc) doc:title("\27[2J\u{202E}\255") end }
END
for call in "set municipality 0126 level=${escape}[2J name=x" "show $escape" "$escape" "--$escape" \
    "import $escape.csv" "run $escape.lua" "export $escape/x" "run raw.lua" "set a b=$turn" \
    "--db $escape.db show" "values --indicator $escape" "rotation explain $escape" \
    "rotate $escape" "occasion freeze $escape"; do
    # shellcheck disable=SC2086
    "$program" --db x.db $call >out 2>err </dev/null
    clean out
    clean err
done

fact "an option that show does not have is no kind of record"
gives 0 --db o.db init
gives 2 --db o.db show --jsn
err "show tar ett slag och en nyckel: --jsn"

fact "which files a command can write is told, calendars too"
gives 2 --db o.db calendar -o kalender.pdf
err ".html eller .ics: kalender.pdf"
gives 2 --db o.db --lang en status -o status.pdf
err ".html or .ics: status.pdf"
gives 2 --db o.db show goal -o mål.pdf
err ".md eller .html: mål.pdf"

finish
