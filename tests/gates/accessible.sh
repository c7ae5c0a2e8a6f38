#!/bin/sh
# accessible.sh BUILD FOLDER: axe-core finds nothing wrong with any shipped report, on a desktop, on a phone and
# on a dark screen, in Chromium, with all that can be opened open. Needs chromium, and npm once for axe-core,
# which stays in FOLDER; without them the status is 77.
set -eu
build=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)
program=$build/bindings/cli/sodertorn
here=$PWD

skipped='no page has been looked at'
. tests/support/browser.sh
need_browser
need_modules axe-core@4

# The reports that are shipped, each with the parameters it needs, and one of every kind of node.
rm -f "$folder"/*.html "$folder"/*.db*
db=$folder/a.db
"$program" --db "$db" init --with-sodertorn >/dev/null
report() { "$program" --db "$db" run "$@" >/dev/null; }
reports=examples/reports
programme=program=sodertorn-2035
report "$reports/arsuppfoljning.lua" kommun=0126 $programme -o "$folder/arsuppfoljning.html"
report "$reports/arsuppfoljning.lua" kommun=0126 -o "$folder/tomt.html"
report "$reports/samverkan.lua" $programme -o "$folder/samverkan.html"
"$program" --db "$db" set occasion helar-2024 programme=sodertorn-2035 plan=vp-2024 title='Helår 2024' role=final \
    period=2024 cutoff=2025-01-31 >/dev/null
report "$reports/delarsrapport.lua" kommun=0126 tillfalle=helar-2024 -o "$folder/delarsrapport.html"
report "$reports/laget.lua" -o "$folder/laget.html"
for name in arshjul kvinnor-man natverk paverkan saknas; do
    report "$reports/$name.lua" -o "$folder/$name.html"
done
report "$reports/programmet.lua" $programme -o "$folder/programmet.html"
report "$reports/temadag.lua" -o "$folder/temadag.html"
report "$reports/vardskap.lua" kommun=0126 -o "$folder/vardskap.html"
report "$reports/diagram.lua" kommun=0126 -o "$folder/diagram.html"
report "$here/tests/gates/accessible.lua" -o "$folder/allt.html"

# look PAGE COPY: a copy of a page that tells the page around it what axe found there.
look() {
    {
        cat "$1"
        cat <<'END'
<script src="node_modules/axe-core/axe.min.js"></script>
<script>
for (const closed of document.querySelectorAll("details")) closed.open = true;
axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(
  (found) => parent.postMessage({ passes: found.passes.length, violations: found.violations.map((one) =>
    one.id + ": " + one.help + ": " + one.nodes.slice(0, 3).map((node) => node.target.join(" ") + " " +
    (node.any[0] || node.all[0] || node.none[0] || { message: "" }).message).join("; ")) }, "*"),
  (error) => parent.postMessage({ passes: 0, violations: [String(error)] }, "*"));
</script>
END
    } >"$2"
}

list=
for page in "$folder"/*.html; do
    name=$(basename "$page" .html)
    look "$page" "$folder/light-$name.html"
    sed 's/@media screen and (prefers-color-scheme:dark)/@media screen/' "$page" >"$folder/dark.part"
    cmp -s "$page" "$folder/dark.part" && { echo "$page has no look for dark screens"; exit 1; }
    look "$folder/dark.part" "$folder/dark-$name.html"
    list="$list ['light-$name',1280],['light-$name',390],['dark-$name',1280],['dark-$name',390],"
done
rm -f "$folder/dark.part"
# And one that is wrong, which must be found.
echo '<!DOCTYPE html><html><title>x</title><main><h1>x</h1><img src="x.png"></main>' >"$folder/wrong.part"
look "$folder/wrong.part" "$folder/light-wrong.html"
list="$list ['light-wrong',390]"

# One page shows the others after each other, each in a frame of its width.
cat >"$folder/all.html" <<END
<!DOCTYPE html><html lang="sv"><title>axe</title><pre id="out"></pre><script>
const pages = [$list];
const out = document.getElementById("out");
let frame, at = -1;
function next() {
  if (frame) frame.remove();
  if (++at === pages.length) { out.textContent += "END\n"; return; }
  frame = document.createElement("iframe");
  frame.style.cssText = "border:0;height:900px;width:" + pages[at][1] + "px";
  frame.src = pages[at][0] + ".html";
  document.body.append(frame);
}
onmessage = (event) => {
  out.textContent += "PAGE " + pages[at].join(" ") + " passes " + event.data.passes + "\n"
    + event.data.violations.map((one) => "VIOLATION " + pages[at].join(" ") + " " + one + "\n").join("");
  next();
};
next();
</script></html>
END
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
timeout 500 "$browser" --headless=new --no-sandbox --disable-gpu --user-data-dir="$profile" --allow-file-access-from-files \
    --window-size=1400,1000 --virtual-time-budget=600000 --dump-dom "file://$folder/all.html" >"$folder/found.txt" 2>"$folder/browser.log" ||
    { tail -n 5 "$folder/browser.log"; echo "the browser failed"; exit 1; }
sed -n 's/^\(.*>\)\{0,1\}\(\(PAGE\|VIOLATION\|END\).*\)$/\2/p' "$folder/found.txt" | grep -v 'event.data' >"$folder/results.txt"
cat "$folder/results.txt"
grep -q '^END$' "$folder/results.txt" || { tail -n 5 "$folder/browser.log"; echo "not all pages were looked at"; exit 1; }
grep -q '^VIOLATION light-wrong .*image-alt' "$folder/results.txt" || { echo "what is wrong is not found"; exit 1; }
grep -v ' light-wrong ' "$folder/results.txt" | grep -q '^VIOLATION' && exit 1
grep -v ' light-wrong ' "$folder/results.txt" | grep -qE '^PAGE .* passes [0-9]$' && {
    echo "a page has hardly anything to look at"
    exit 1
}
pages=$(grep -v ' light-wrong ' "$folder/results.txt" | grep -c '^PAGE ')
echo "note: axe-core finds nothing wrong with $pages pages: desktop, phone and dark"
