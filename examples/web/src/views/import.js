// Imports: each file whole or not at all, with what was read, what was refused and why, and the way back.
import * as database from "../database.js";
import { h, put, unique } from "../dom.js";
import { icon } from "../icons.js";
import { notice, say } from "../parts/notices.js";
import { go, place } from "../router.js";
import { advised } from "../spoken.js";
import { count, number, t } from "../words.js";
import { headings, importChoices } from "./import_choices.js";
import { understood } from "./import_understood.js";

const done = []; // what has been imported while the page is open, the latest first
const kept = 3; // so many can be undone: each holds the database from before
let log = null;
let choices = {};

export const choose = (given) => {
    choices = given;
};

export async function importing(files) {
    if (place().path[0] !== "data") go(["data"]);
    const entries = [];
    // JSON files refer to each other, so those that come together are read together.
    const read = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    const doors = await Promise.all(read.map((file) => database.ask("door", { bytes: file.bytes })));
    const together = { json: [], kolada: [] };
    for (const [index, file] of read.entries()) {
        if (together[doors[index]]) together[doors[index]].push(file);
        else entries.push({ door: doors[index], files: [file] });
    }
    for (const [door, of] of Object.entries(together)) if (of.length) entries.unshift({ door, files: of });
    for (const entry of entries) await one({ ...entry, id: unique("import") });
}

async function one(entry) {
    entry.name = entry.files.map((file) => file.name).join(", ");
    entry.state = "reading";
    entry.choices = { ...choices, ...entry.own };
    if (!done.includes(entry)) done.unshift(entry);
    draw();
    try {
        const bar = {
            progress: (rows) => {
                entry.rows = rows;
                draw();
            },
        };
        const found = await database.change(
            "import",
            { door: entry.door, files: entry.files, options: options(entry) },
            bar,
        );
        const isEmpty = Object.values(found.counts).every((one) => !one);
        Object.assign(entry, found, isEmpty ? { state: "blank", before: null } : { state: "read" });
        for (const earlier of done.filter((other) => other.before).slice(kept)) earlier.before = null;
    } catch (error) {
        Object.assign(entry, {
            state: "refused",
            message: error.message,
            problems: error.problems ?? [],
            before: null,
        });
        if (entry.door === "csv") {
            entry.indicators = await database.rowsOf("indicator");
            entry.headings = headings(entry.files[0].bytes);
            entry.explained = await database
                .ask("explain", { file: entry.files[0], options: options(entry) })
                .catch(() => null);
        }
    }
    say(title(entry));
    draw();
}

const title = ({ state, door, name }) =>
    ({
        reading: () => t("import_reading", name),
        read: () => t("import_read", name),
        blank: () => t(door === "csv" ? "import_no_rows" : "import_empty", name),
        refused: () => t("import_refused", name),
    })[state]();
const signs = { reading: "history", read: "check", blank: "warning", refused: "warning" };

function options(entry) {
    const given = Object.fromEntries(Object.entries(entry.choices).filter(([, value]) => value));
    if (entry.door === "json") return {};
    if (entry.door === "csv") return given;
    const { decimal, thousands, ...rest } = given;
    return rest;
}

async function undo(entry) {
    const { before, undoing } = entry;
    if (undoing) return null;
    entry.undoing = true; // a second press is not a second undoing
    try {
        if ((await database.rows("changes_newest")) !== entry.newest)
            return notice(t("import_undo_late"), { kind: "error" });
        await database.restore(before);
    } finally {
        entry.undoing = false;
    }
    for (const other of done.slice(0, done.indexOf(entry) + 1)) other.before = null;
    done.splice(done.indexOf(entry), 1);
    notice(t("import_undone", entry.name));
    return draw();
}

// The sentence without its beginning ("a.csv, rad 3, kolumn 2: "), which stands beside it.
function withoutRow({ message: said, file, row }) {
    const message = advised(said);
    const end = file && row && message.startsWith(`${file}, `) ? message.indexOf(": ") + 2 : 0;
    return end > 1 ? message[end].toUpperCase() + message.slice(end + 1) : message;
}

function problemsTable(entry) {
    const several = entry.problems.some((one) => one.file && one.file !== entry.problems[0].file);
    const columns = entry.problems.some((one) => one.column);
    return h(
        "div",
        { "class": "scroll", "tabindex": "0", "role": "group", "aria-label": t("problem") },
        h(
            "table",
            {},
            h(
                "thead",
                {},
                h(
                    "tr",
                    {},
                    several && h("th", { scope: "col" }, t("file")),
                    h("th", { scope: "col", class: "number" }, t("row")),
                    columns && h("th", { scope: "col", class: "number" }, t("column")),
                    h("th", { scope: "col" }, t("problem")),
                ),
            ),
            h(
                "tbody",
                {},
                entry.problems
                    .slice(0, 100)
                    .map((one) =>
                        h(
                            "tr",
                            {},
                            several && h("td", {}, one.file),
                            h("td", { class: "number" }, one.row ?? "–"),
                            columns && h("td", { class: "number" }, one.column ?? "–"),
                            h("td", {}, withoutRow(one)),
                        ),
                    ),
            ),
        ),
    );
}

// Whether it may help to choose how the file is read: one that is no text cannot be read in any way.
const isReadable = ({ door, explained, headings: found }) => door !== "csv" || found?.length > 0 || understood(explained);

function drawn(entry) {
    const counts = Object.entries(entry.counts ?? {}).filter(([, value]) => value);
    return h(
        "li",
        { class: `import ${entry.state}` },
        h(
            "div",
            { class: "row between" },
            h("h3", {}, icon(signs[entry.state]), title(entry)),
            entry.before &&
                h(
                    "button",
                    { class: "button", type: "button", onclick: () => undo(entry) },
                    icon("undo"),
                    t("import_undo"),
                ),
        ),
        entry.state === "reading" && h("progress", { "aria-label": title(entry) }),
        entry.state === "blank" && h("p", {}, t(entry.door === "csv" ? "import_no_rows_text" : "import_empty_text")),
        entry.state === "read" && [
            h(
                "p",
                {},
                counts.map(([name, value]) => `${number(value, 0)} ${count(name, value)}`).join(", ") ||
                    t("record_unchanged"),
            ),
            entry.problems?.length > 0 && problemsTable(entry),
        ],
        entry.state === "refused" && [
            h(
                "p",
                {},
                entry.problems.length > 1 ? null : `${advised(entry.message)} `,
                h("strong", {}, t("import_nothing")),
            ),
            entry.problems.length > 1 && problemsTable(entry),
            understood(entry.explained),
            isReadable(entry) && [
                importChoices(entry),
                h("button", { class: "button", type: "button", onclick: () => one(entry) }, t("import_again")),
            ],
        ],
    );
}

function draw() {
    if (log?.isConnected) put(log, done.filter((entry) => entry.state).map(drawn));
}

export function importLog() {
    log = h("ul", { class: "plain imports" }, done.map(drawn));
    return log;
}

database.on("opened", () => {
    done.length = 0;
});
