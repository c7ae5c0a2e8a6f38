// The latest changes: what was changed by hand field by field, and one line for each import, decision on hosts and run
// of a script, which change much at once.
import * as database from "../database.js";
import { h } from "../dom.js";
import { href } from "../router.js";
import { kindLabels } from "../schema.js";
import { moment, number, t } from "../words.js";

const shown = 12;
const back = 2000; // so many entries of the history are looked through for what changed much at once
const byHand = ["put", "delete", "undo"];
const names = { put: "import_line", import: "import_line", import_kolada: "import_line", rotate: "hosts_line" };
const told = (verb) => t(names[verb] ?? "verb_line", verb);

const changesOf = (verb) => database.rows("history_changes", [], { verb }).catch(() => []); // a verb not used yet
const isImport = (one) => one.kind === "observation"; // of values: they have no records of their own

// Entries that follow each other at once, of the same verb and by the same person, are one change. A put of values is
// a file of them.
function together(rows) {
    const found = [];
    for (const row of rows) {
        const before = found.at(-1);
        const follows =
            before?.verb === row.verb &&
            before.actor === row.actor &&
            before.entry + 1 === row.entry &&
            new Date(row.at) - new Date(before.at) <= 2000;
        if (!follows || row.verb === "put") found.push({ ...row, first: row.entry, kinds: new Map() });
        const group = found.at(-1);
        Object.assign(group, { entry: row.entry, at: row.at });
        group.kinds.set(row.kind, (group.kinds.get(row.kind) ?? 0) + 1);
    }
    return found;
}

async function atOnce(values) {
    const newest = await database.rows("changes_newest");
    const since = Math.max(0, newest - back);
    const rows = await database.rows("changes", [], { since, most: back });
    const groups = together(rows.filter((one) => isImport(one) || !byHand.includes(one.verb)));
    const labels = await kindLabels();
    return groups.map((group) => {
        const cut = since > 0 && group.first === since + 1; // how much it changed is not known
        const brought = values.filter((one) => one.entry >= group.first && one.entry <= group.entry);
        const records = [...group.kinds].filter(([kind]) => kind !== "observation");
        const parts = [
            ...brought,
            ...records
                .sort(([, one], [, other]) => other - one)
                .map(([kind, after]) => ({ label: labels.get(kind), after })),
        ].map(({ label, after }) => (cut ? label : `${label} ${number(after, 0)}`));
        if (!brought.length && group.kinds.has("observation")) parts.push(t("values"));
        return {
            ...group,
            what: told(group.verb),
            after: parts.slice(0, 5).join(", ") + (parts.length > 5 ? " …" : ""),
        };
    });
}

export async function latest() {
    const rows = (await Promise.all(byHand.map(changesOf))).flat();
    const values = [...rows, ...(await changesOf("import_kolada"))].filter(
        (one) => isImport(one) && ["added", "changed", "deleted"].includes(one.field),
    );
    const fields = rows.filter(
        (one, index) => !isImport(one) && (one.change !== "deleted" || rows[index - 1]?.entry !== one.entry),
    );
    return [...fields, ...(await atOnce(values))].sort((one, other) => other.entry - one.entry).slice(0, shown);
}

const cell = (word, ...content) => h("td", { "data-label": t(word) }, h("span", {}, content));
const line = (one) =>
    h(
        "tr",
        {},
        h("td", { "class": "nowrap", "data-label": t("when") }, moment(one.at)),
        cell("who", one.actor),
        one.what
            ? [cell("what", one.what), cell("after", one.after)]
            : [
                  cell(
                      "what",
                      h("a", { href: href(["records", one.kind, one.key]) }, one.title || one.key),
                      " ",
                      h("span", { class: "soft" }, one.label),
                  ),
                  cell("after", one.change === "deleted" ? t("deleted") : (one.after ?? t("empty"))),
              ],
    );

export const latestTable = (changes) =>
    h(
        "div",
        { "class": "scroll", "tabindex": "0", "role": "group", "aria-label": t("latest_changes") },
        h(
            "table",
            { class: "latest list" },
            h(
                "thead",
                {},
                h(
                    "tr",
                    {},
                    [t("when"), t("who"), t("what"), t("after")].map((one) => h("th", { scope: "col" }, one)),
                ),
            ),
            h("tbody", {}, changes.map(line)),
        ),
    );
