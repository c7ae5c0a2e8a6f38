#!/bin/sh
# What people call a municipality does as well as its key, in every command that asks for one.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"

gives 0 --db a.db init --with-sodertorn
printf 'return report { title = "R", build = function(doc) doc:para("r") end }\n' >r.lua
keep a.db before.json

# alike COMMAND: answers the same for 0128, Salem and salem, and refuses what is no name with the nearest.
alike() {
    for name in 0128 Salem salem; do
        # shellcheck disable=SC2046
        gives 0 --db a.db $(printf %s "$1" | sed "s/{}/$name/")
        [ -f first ] || cp out first
        same out first
    done
    rm -f first
    # shellcheck disable=SC2046
    gives 1 --db a.db $(printf %s "$1" | sed "s/{}/Slem/")
    err "kommun Slem finns inte; menade du Salem?"
}

fact "what is asked of one municipality is asked by its key or its name"
alike "values --municipality {}"
alike "values --municipality {} --sources"
alike "lineage infrastruktur.1 --municipality {}"
alike "status {}"
alike "network --municipality {}"
alike "advocacy passed-on --municipality {}"
alike "rotation plan --absent {}:2027"
alike "rotation plan --absent {}:2027:radslag"
unchanged a.db before.json

fact "what is written of one municipality is, too"
alike "scripts register r r.lua --municipality {}"
gives 0 --db a.db --json show script r
out '"municipality": "0128"'

finish
