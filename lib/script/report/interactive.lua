-- What a report that declares itself interactive has besides: a click on a head sorts its table, and a
-- chart tells the values nearest to the pointer. All of it is on the page already; without the script
-- nothing is missing. It fetches nothing and keeps nothing.
local interactive = {}

interactive.css = [[
th button{all:unset;cursor:pointer;text-decoration:underline dotted;text-underline-offset:.2em}
th button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
th[aria-sort=ascending] button::after{content:" ↑"}th[aria-sort=descending] button::after{content:" ↓"}
.tip{position:fixed;z-index:2;max-width:16rem;padding:.4rem .6rem;pointer-events:none;background:var(--ink);color:var(--bg);
font-size:.84rem;line-height:1.4;white-space:pre-line}
@media print{.tip{display:none}}
]]

interactive.script = [[
"use strict";
// A cell sorts by its number, or by its text as Swedes do.
const compare = (a, b) => "v" in a.dataset && "v" in b.dataset ? a.dataset.v - b.dataset.v
  : "v" in a.dataset ? -1 : "v" in b.dataset ? 1 : a.textContent.localeCompare(b.textContent, "sv", { numeric: true });

for (const head of document.querySelectorAll("thead th")) {
  const button = document.createElement("button");
  button.append(...head.childNodes);
  head.append(button);
  button.onclick = () => {
    const down = head.getAttribute("aria-sort") === "ascending", at = head.cellIndex;
    for (const other of head.parentNode.cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    for (const body of head.closest("table").tBodies) { // each group by itself, under its own head
      const rows = [...body.rows].filter((row) => !row.matches(".gr"));
      rows.sort((a, b) => compare(a.cells[at], b.cells[at]) * (down ? -1 : 1));
      body.append(...rows);
    }
  };
}

// The row of a chart's table whose name stands in the chart nearest to the pointer.
const tip = document.createElement("div");
tip.className = "tip";
tip.hidden = true;
tip.ariaHidden = "true"; // the table tells it
document.body.append(tip);
for (const figure of document.querySelectorAll("figure")) {
  const heads = [...figure.querySelectorAll(".data thead th")].map((head) => head.textContent), rows = new Map();
  for (const row of figure.querySelectorAll(".data tbody tr")) rows.set(row.cells[0].textContent, row);
  for (const plot of figure.querySelectorAll(".plot")) {
    plot.onpointerleave = () => { tip.hidden = true; };
    plot.onpointermove = (event) => {
      const names = [...plot.querySelectorAll("text")].filter((text) => rows.has(text.textContent))
        .map((text) => ({ text, box: text.getBoundingClientRect() }));
      if (!names[1]) return;
      const across = Math.abs(names[0].box.y - names[1].box.y) < 2; // names along the foot, or down the side
      const far = ({ box }) => across ? Math.abs(box.x + box.width / 2 - event.clientX)
        : Math.abs(box.y + box.height / 2 - event.clientY);
      const nearest = rows.get(names.reduce((a, b) => far(b) < far(a) ? b : a).text.textContent);
      tip.textContent = [...nearest.cells].map((cell, i) => i ? heads[i] + ": " + cell.textContent : cell.textContent).join("\n");
      tip.style.left = Math.min(event.clientX + 14, innerWidth - 260) + "px";
      tip.style.top = event.clientY + 14 + "px";
      tip.hidden = false;
    };
  }
}
]]

return interactive
