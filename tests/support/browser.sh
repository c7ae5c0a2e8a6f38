# shellcheck shell=sh
# Read by the gates that look at pages, which say in $skipped what has not been done when something is missing (the
# status is 77 then), and in $folder where modules of npm stay.
: "${skipped:?}" "${folder:?}"

skip() {
    echo "note: $1: $skipped"
    exit 77
}

# The newest that runs on Debian 12's Node 18.
# shellcheck disable=SC2034
playwright="playwright-core@1.61"

# find_browser: sets $browser to the path of a Chromium; empty when there is none.
find_browser() {
    browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
}

need_browser() {
    find_browser
    [ -n "$browser" ] || skip "no Chromium here (Debian: chromium)"
}

need_node() {
    command -v node >/dev/null 2>&1 || skip "no node here (Debian: nodejs)"
}

# find_modules NAME@VERSION...: installs what is not there yet; the status is 1 when that cannot be had.
find_modules() {
    for module in "$@"; do
        if [ ! -d "$folder/node_modules/${module%@*}" ]; then
            npm install --prefix "$folder" --no-audit --no-fund --ignore-scripts --silent "$@"
            return
        fi
    done
}

need_modules() {
    find_modules "$@" || skip "npm is not here (Debian: npm) or gives no $*"
}
