-- What a report that declares itself interactive has besides: a click or a key on a head sorts its table, and a
-- chart tells its values to a pointer or to the arrow keys. All of it is on the page already; without the
-- script nothing is missing. It fetches nothing, keeps nothing, and runs under a policy that names its hash.
local interactive = {}

interactive.css = [[
th button{all:unset;cursor:pointer;text-decoration:underline dotted;text-underline-offset:.2em}
th button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
th[aria-sort=ascending] button::after{content:" ↑" / ""}th[aria-sort=descending] button::after{content:" ↓" / ""}
.tip{position:fixed;z-index:2;max-width:16rem;padding:.4rem .6rem;pointer-events:none;background:var(--ink);color:var(--bg);
font-size:.84rem;line-height:1.4;white-space:pre-line}
.tip:empty{display:none}
@media screen and (max-width:42rem){.p thead{position:static;width:auto;height:auto;clip-path:none;display:block}
.p thead tr{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem}.p thead th{padding:0;border:0}
th button{padding:.3rem 0;min-width:24px}.p thead{border-bottom:1.5px solid var(--ink)}}
@media print{.tip{display:none}th button{text-decoration:none}th button::after{content:none!important}}
]]

local script = [[
"use strict";
// A cell sorts by its number, or by its text as Swedes do; what is missing is last, whichever way.
const compare = (a, b, way) => {
  const x = a.dataset.v, y = b.dataset.v;
  return x && y ? (x - y) * way : x ? -1 : y ? 1
    : a.textContent.localeCompare(b.textContent, "sv", { numeric: true }) * way;
};

for (const head of document.querySelectorAll("thead th")) {
  const button = document.createElement("button");
  button.append(...head.childNodes);
  head.append(button);
  button.onclick = () => {
    const way = head.ariaSort === "ascending" ? -1 : 1, at = head.cellIndex;
    for (const other of head.parentNode.cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", way > 0 ? "ascending" : "descending");
    for (const body of head.closest("table").tBodies) { // each group by itself, under its own head
      const rows = [...body.rows].filter((row) => !row.matches(".gr"));
      body.append(...rows.sort((a, b) => compare(a.cells[at], b.cells[at], way)));
    }
  };
}

// The rows of a chart's table are told where their names stand in the chart.
const tip = document.createElement("div");
tip.className = "tip";
tip.role = "status";
document.body.append(tip);
const hide = () => { tip.textContent = ""; };
onkeydown = (event) => { if (event.key === "Escape") hide(); };

// Where each row has its name, in one text or two, which may be cut. Years without one are between those that have.
function locate(plot, rows) {
  const texts = [...plot.querySelectorAll("text")], found = new Map(), names = [...rows.keys()];
  const known = (text) => rows.get(text.endsWith("…") ? names.find((name) => name.startsWith(text.slice(0, -1))) : text);
  texts.forEach((text, i) => {
    const one = text.textContent, row = known(one) || known(one + " " + texts[i + 1]?.textContent);
    if (row && !found.has(row)) found.set(row, text.getBoundingClientRect());
  });
  const all = [...found].map(([row, box]) => ({ row, box, x: box.x + box.width / 2, y: box.y + box.height / 2 }));
  const same = (side) => all.every(({ box }) => Math.abs(box[side] - all[0].box[side]) < 2);
  const along = all[1] && same("y"), down = same("left") || same("right"); // at the foot or the side, or anywhere
  const [a, z] = [all[0], all.at(-1)], year = (row) => +row.cells[0].textContent;
  const place = along && [...rows.values()].every(year)
    ? [...rows.values()].map((row) => ({ row, x: a.x + (z.x - a.x) * (year(row) - year(a.row)) / (year(z.row) - year(a.row)) }))
    : all;
  return { along, all: place, far: (one, x, y) => Math.hypot(down ? 0 : one.x - x, along ? 0 : one.y - y) };
}

for (const figure of document.querySelectorAll("figure")) {
  const heads = [...figure.querySelectorAll(".data thead th")].map((head) => head.textContent);
  const rows = new Map([...figure.querySelectorAll(".data tbody tr:not(.gr)")].map((row) => [row.cells[0].textContent, row]));
  for (const plot of figure.querySelectorAll(".plot")) {
    if (!locate(plot, rows).all[0]) continue;
    let now = 0;
    const tell = ({ row }, x, y) => {
      tip.textContent = [...row.cells].map((cell, i) => (i ? heads[i] + ": " : "") + cell.textContent).join("\n");
      tip.style.left = Math.max(0, Math.min(x + 14, innerWidth - tip.offsetWidth - 4)) + "px";
      tip.style.top = Math.max(0, Math.min(y + 14, innerHeight - tip.offsetHeight - 4)) + "px";
    };
    const step = (by) => {
      const { all, along } = locate(plot, rows), box = plot.getBoundingClientRect();
      now = Math.max(0, Math.min(now + by, all.length - 1));
      tell(all[now], along ? all[now].x : box.x + box.width / 2, along ? box.y : all[now].y);
    };
    // A tap is a click, after the pointer has left.
    plot.onpointerleave = plot.onblur = hide;
    plot.onpointermove = plot.onclick = (event) => {
      const { all, far } = locate(plot, rows), at = [event.clientX, event.clientY];
      tell(all.reduce((a, b) => far(b, ...at) < far(a, ...at) ? b : a), ...at);
    };
    plot.tabIndex = 0;
    plot.onfocus = () => { if (plot.matches(":focus-visible")) step(0); };
    plot.onkeydown = (event) => {
      const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -1e9, End: 1e9 }[event.key];
      if (!by) return;
      event.preventDefault();
      step(by);
    };
  }
}
]]

-- As pages have it: without comments and indentation.
interactive.script = script:gsub("//[^\n]*", ""):gsub("\n%s+", "\n")

return interactive
