// The scripts to choose from: those that lie beside the page, and one's own, which are kept in the browser.
import { language, t } from "./words.js";

let list = null;
const place = (name) => `script ${name}`;
export const unkept = new Map(); // scripts that the browser would not keep: they live as long as the page
const stored = (name) => {
    if (unkept.has(name)) return unkept.get(name);
    try {
        return localStorage.getItem(place(name));
    } catch {
        return null;
    }
};

// name and title of each, titles as the scripts say them, collected when the page is built.
export async function shipped() {
    list ??= await (await fetch("reports/reports.json")).json();
    return list.map((one) => ({ name: one.name, title: one[language()] ?? one.name }));
}

export const isShipped = (name) => list?.some((one) => one.name === name) ?? false;
export const changed = (name) => stored(name) != null;

export async function read(name) {
    const kept = stored(name);
    if (kept != null) return kept;
    await shipped();
    return isShipped(name) ? (await fetch(`reports/${encodeURIComponent(name)}`)).text() : null;
}

export function keep(name, text) {
    try {
        localStorage.setItem(place(name), text);
        unkept.delete(name);
    } catch {
        unkept.set(name, text);
    }
}

export function forget(name) {
    unkept.delete(name);
    try {
        localStorage.removeItem(place(name));
    } catch {
        /* nothing is kept there */
    }
}

const places = () => {
    try {
        return Object.keys(localStorage).filter((one) => one.startsWith(place("")));
    } catch {
        return [];
    }
};

// The names of one's own, without the shipped ones that were changed.
export function own() {
    const names = new Set([...places().map((one) => one.slice(place("").length)), ...unkept.keys()]);
    return [...names].filter((name) => !isShipped(name)).sort();
}

// The name as wished, or with a number when there is such a script.
export function free(wished) {
    for (let number = 1; ; number++) {
        const name = number === 1 ? wished : wished.replace(/(\.lua)?$/, `-${number}.lua`);
        if (stored(name) == null && !isShipped(name)) return name;
    }
}

// A script to begin with: its title, one parameter, a chart.
export function begin() {
    const name = free(`${t("report").toLowerCase()}.lua`);
    keep(
        name,
        `return report {
  title  = say("Befolkning", "Population"),
  params = { kommun = param.municipality() },
  build  = function(doc, st, p)
    local people = st:values { indicator = "N01951" }
    doc:title(say("Så växer %s", "How %s grows"), p.kommun.name)
    doc:section(say("Alla medlemmar", "All members")):chart {
      mark = "line", data = people, x = "year", y = "value", color = "municipality", highlight = p.kommun,
    }
    doc:sources()
  end,
}
`,
    );
    return name;
}
