# shellcheck shell=sh
# Read by the gates that look at pages, which say in $skipped what has not been done when something is missing (the
# status is 77 then), and in $folder where modules of npm stay.
: "${skipped:?}" "${folder:?}"

skip() {
    echo "note: $1: $skipped"
    exit 77
}

# need_browser: sets $browser to the path of a Chromium.
need_browser() {
    browser=
    for name in chromium chromium-browser google-chrome; do
        [ -n "$browser" ] || browser=$(command -v "$name" || true)
    done
    [ -n "$browser" ] || skip "no Chromium here (Debian: chromium)"
}

need_node() {
    command -v node >/dev/null 2>&1 || skip "no node here (Debian: nodejs)"
}

# need_modules NAME@VERSION...: installs them once.
need_modules() {
    there=yes
    for module in "$@"; do
        [ -d "$folder/node_modules/${module%@*}" ] || there=
    done
    [ -z "$there" ] || return 0
    command -v npm >/dev/null 2>&1 || skip "no npm here, for $* (Debian: npm)"
    npm install --prefix "$folder" --no-audit --no-fund --ignore-scripts --silent "$@" || skip "npm gives no $*"
}
