// The scripts to choose from: those that lie beside the page, and one's own, which are kept in the browser.
import { language, t } from "./words.js";

let list = null;
const place = (name) => `script ${name}`;
const stored = (name) => {
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
    } catch {
        /* it lives as long as the page */
    }
}

export function forget(name) {
    localStorage.removeItem(place(name));
}

// The names of one's own, without the shipped ones that were changed.
export function own() {
    const names = [];
    for (let index = 0; index < localStorage.length; index++) {
        const key = localStorage.key(index);
        if (key.startsWith("script ") && !isShipped(key.slice(7))) names.push(key.slice(7));
    }
    return names.sort();
}

// A script to begin with: its title, one parameter, a chart.
export function begin() {
    const taken = new Set(own());
    let name = `${t("report").toLowerCase()}.lua`;
    for (let number = 2; taken.has(name); number++) name = `${t("report").toLowerCase()}-${number}.lua`;
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
