#!/usr/bin/env node
// Writes what of the package follows from the description of the library: generate.mjs [FOLDER].
//
// It reads lib/schema/api.json and lib/schema/generated/schema.json, and writes into bindings/js/src (or FOLDER):
//
// - exports.json    the functions that the .wasm is linked with
// - verbs.js        each function as data, from which methods.js makes methods; verbs.d.ts, their types and words
// - kinds.js        a class for each kind of record with its fields; kinds.d.ts, their types
// - tables.d.ts     the rows of each table
// - client-verbs.d.ts  the methods of the client in a page, whose answers are promises
//
// No function is listed here. One that the written part of the package calls itself (as lib.sdt_… or "sdt_…") is its
// own affair; each of the others becomes a method of the handle that it is given first, under its name without "sdt_" and
// the handle's name, in camel case.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeKinds, writeTables } from "./generate_types.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const source = join(here, "src");
const folder = process.argv[2] ?? source;
const read = (path) => JSON.parse(readFileSync(join(here, "../../lib/schema", path), "utf8"));
const api = read("api.json");
const schema = read("generated/schema.json");
const WRITTEN = "// Written by bindings/js/generate.mjs from lib/schema/api.json. Do not edit.\n";

const pascal = (name) => name.split("_").map((part) => part[0].toUpperCase() + part.slice(1)).join("");
const camel = (name) => pascal(name).replace(/^./, (first) => first.toLowerCase());
const bare = (name) => name.replace(/^sdt_/, "");

const parameter = (name) => (["with", "in", "for", "default"].includes(name) ? `${name}_` : camel(name));

const handles = Object.fromEntries(api.handles.map((handle) => [handle.name, pascal(bare(handle.name))]));
const errors = Object.fromEntries([...readFileSync(join(source, "errors.js"), "utf8")
    .matchAll(/(\w+): ([A-Z]\w+)[,\n}]/g)].map(([, name, made]) => [name, made]));

// The words of an enumeration: its values by their names in small letters.
function wordsOf(enumeration) {
    const names = enumeration.values.map((value) => value.name);
    let common = 0;
    while (names.every((name) => name[common] === names[0][common]) && common < names[0].length)
        common++;
    const prefix = names[0].slice(0, common).replace(/[^_]*$/, "");
    return Object.fromEntries(enumeration.values.map((value) =>
        [value.name.slice(prefix.length).toLowerCase(), value.value]));
}

const words = Object.fromEntries(api.enums.map((one) => [pascal(bare(one.name)), wordsOf(one)]));
const wordsIn = (doc) => {
    const of = /^(?:one of )?(sdt_\w+)/.exec(doc ?? "");
    return of && words[pascal(bare(of[1]))] ? pascal(bare(of[1])) : null;
};

// A parameter that may be left out, and so is a property of the options. A value to be set stands in order all the same.
const isNone = (p) => p.null || p.doc.includes("_NO_") || p.doc.includes("0 for all");
const absent = (p) => isNone(p) && p.name !== "value" && p.name !== "text";

// ---- A function as a method ----

class Verb {
    constructor(fn) {
        this.fn = fn;
        this.takes = [];
        this.optional = [];
        this.types = {}; // of what it takes
        this.results = []; // [name, type]
        const parameters = [...(fn.parameters ?? [])];
        if (parameters[0]?.is === "handle" && parameters[0].direction === "in")
            this.owner = handles[parameters.shift().of];
        this.name = this.nameOf();
        this.parameters = parameters;
        this.read();
        const returned = fn.returns;
        this.answers = returned.is === "status" ? (returned.doc.includes("SDT_END") ? "end" : "status")
            : returned.is === "integer" && /^(1 or 0|1 when|1;)/.test(returned.doc ?? "") ? "truth" : returned.is;
    }

    nameOf() {
        let name = bare(this.fn.name);
        if (this.owner)
            name = name.replace(new RegExp(`^${this.owner.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase()}_`), "");
        for (const handle of Object.keys(handles))
            if (name === `${bare(handle)}_new`)
                name = bare(handle);
        return camel(name);
    }

    take(p, how, type, more = {}) {
        const required = !absent(p) || more.required === true;
        this.takes.push({ name: p.name, how, required, ...(required && isNone(p) ? { nullable: true } : {}), ...more });
        this.types[p.name] = type;
        if (!required)
            this.optional.push(p.name);
    }

    read() {
        const names = this.parameters.map((p) => p.name);
        let counted = false, sized = false;
        this.parameters.forEach((p, index) => {
            const following = names[index + 1];
            if (p.direction === "out")
                this.readOut(p);
            else if (p.name === "options")
                this.readOptions();
            else if (p.is === "user" || p.name === "sizes" || (p.name === "size" && sized))
                return; // it went with what it belongs to
            else if (p.is === "text" && following === "size") {
                sized = true;
                this.take(p, "data", "Data");
            } else if (p.is === "integer" && p.name === "count")
                counted = true;
            else if (p.is === "texts" && names.includes("sizes")) {
                if (p.name === "names")
                    this.take({ ...p, name: "files" }, "files", "Files");
            } else if (p.is === "texts")
                this.take({ ...p, null: p.null || p.doc.includes("or NULL") }, counted ? "texts" : "list",
                    counted ? "Iterable<Text>" : "Listed");
            else if (p.is === "integer" && p.name === "kind")
                this.take(p, "kind", "Kind");
            else if (p.is === "integer" && p.name === "field" && names.includes("kind"))
                this.take(p, "field", "string | number");
            else if (p.is === "callback")
                this.readCallback(p);
            else if (p.is === "integer")
                this.readInteger(p);
            else if (p.is === "text" && p.name === "value" && this.name === "set")
                this.take(p, "option", "Option");
            else if (p.is === "text")
                this.take(p, "text", "Text");
            else if (p.is === "integers" && p.type.includes("64") && counted)
                this.take(p, "integers", "Integers");
            else if (p.is === "number")
                this.take(p, "number", "number");
            else
                throw new Error(`${this.fn.name}: nothing is known of ${p.name}, which is ${p.is}`);
        });
    }

    takeWord(p, of, flags) {
        this.take(p, "word", flags ? `Words.${of} | Words.${of}[]` : `Words.${of}`, { words: of, ...(flags ? { flags } : {}) });
    }

    readInteger(p) {
        const of = wordsIn(p.doc);
        if (of)
            this.takeWord(p, of, /added together/.test(p.doc));
        else
            this.take(p, p.type.includes("64") ? "integer64" : "integer", "number", isNone(p) ? { none: true } : {});
    }

    readOptions() {
        let described = this.fn, names = null;
        if (this.fn.options_of) {
            described = api.functions.find((fn) => fn.name === this.fn.options_of.of);
            names = this.fn.options_of.names?.length ? this.fn.options_of.names : null;
        }
        const all = (described.options ?? []).flatMap((one) => one.names).filter((name) => !names || names.includes(name));
        this.takes.push({ name: "options", how: "options", required: false, names: all });
        for (const name of all) {
            this.optional.push(name);
            this.types[name] = "Option";
        }
    }

    readCallback(p) {
        const how = bare(p.of);
        if (how === "destructor")
            return; // what is given is kept here; an argument that is left out is NULL
        const kept = this.owner && this.fn.name.startsWith(`sdt_${this.owner.toLowerCase()}_set_`);
        const gathers = how === "writer" && !p.null && !kept;
        const named = gathers ? { ...p, name: "writer" } : p;
        this.take({ ...named, null: (gathers || p.null) && !kept }, how, pascal(how),
            { ...(kept ? { kept, required: true } : {}), ...(gathers ? { gathers } : {}) });
    }

    readOut(p) {
        const out = { name: p.name, how: "out", is: p.is };
        let type = "number";
        if (p.is === "integer" && p.doc.startsWith("room for count")) {
            out.is = "integers"; // one for each that is given
            type = "number[]";
        } else if (p.is === "handle") {
            out.of = p.of;
            const row = p.table && p.table !== "any" ? `Rows.${pascal(p.table)}Row` : "Row";
            type = p.of === "sdt_table" ? `Table<${row}>` : handles[p.of];
        } else if (wordsIn(p.doc)) {
            out.is = "word";
            out.words = wordsIn(p.doc);
            type = `Words.${out.words}`;
        } else if (p.type.includes("64")) {
            out.is = "integer64";
        }
        this.takes.push(out);
        this.results.push([p.name, type]);
    }

    // ---- As data ----

    data() {
        const order = this.takes.map((one) => {
            const out = { ...one };
            if (!out.required)
                delete out.required;
            return out;
        });
        return { name: this.name, of: this.fn.name, takes: order, optional: this.optional, answers: this.answers };
    }

    // ---- As types ----

    signature() {
        const parts = this.takes.filter((one) => one.required).map((one) =>
            `${parameter(one.name)}: ${this.types[one.name]}${one.kept || one.nullable ? " | null" : ""}`);
        if (this.optional.length) {
            const shape = this.optional.map((name) => `${name}?: ${this.types[name]} | null`).join("; ");
            parts.push(`options?: { ${shape} }`);
        }
        return parts.join(", ");
    }

    result() {
        if (this.answers === "text")
            return "string | null";
        if (this.answers === "truth")
            return "boolean";
        if (this.answers === "nothing")
            return "void";
        if (this.answers !== "status" && this.answers !== "end")
            return "number";
        let type = "void";
        if (this.takes.some((one) => one.gathers))
            type = this.types.format ? "string | Uint8Array | undefined" : "string | undefined";
        else if (this.results.length === 1)
            type = this.results[0][1];
        else if (this.results.length)
            type = `{ ${this.results.map(([name, of]) => `${name}: ${of}`).join("; ")} }`;
        return this.answers === "end" ? `${type} | null` : type;
    }

    doc(indent) {
        let text = this.fn.doc;
        const said = (this.fn.parameters ?? []).filter((p) => p.direction === "in" && p.is !== "user" && p.is !== "callback"
            && !["options", "size", "sizes", "count"].includes(p.name)).slice(this.owner ? 1 : 0);
        for (const p of said)
            text += `\n@param ${p.name === "names" && this.types.files ? "files" : camel(p.name)} ${p.doc}`;
        const returned = this.fn.returns;
        const answer = (returned.doc ?? "").replace(/^0(, or |[;,.]? *|$)/, "");
        if (answer)
            text += returned.is === "status" ? `\n@throws ${answer}` : `\n@returns ${answer}`;
        return comment(inJavaScript(text), indent);
    }
}

const said = {}; // what the functions that the words name are called here

function inJavaScript(text) {
    return text.replace(/#?(sdt_\w+)\(\)/g, (whole, name) => said[name] ?? whole)
        .replace(/#?SDT_ERROR_(\w+)/g, (whole, name) => errors[name.toLowerCase()] ?? whole)
        .replace(/\bSDT_\w+_NO_YEAR\b|\bNULL\b/g, "null");
}

function comment(text, indent) {
    const pad = " ".repeat(indent);
    return `${pad}/**\n${text.replaceAll("*/", "* /").split("\n").map((line) => `${pad} *${line ? ` ${line}` : ""}\n`)
        .join("")}${pad} */\n`;
}

// ---- Which there are ----

const byHand = new Set(readdirSync(source).filter((name) => name.endsWith(".js"))
    .map((name) => readFileSync(join(source, name), "utf8")).filter((text) => !text.startsWith(WRITTEN))
    .flatMap((text) => [...text.matchAll(/(?:\blib\.|")(sdt_\w+)\b(?!")?/g)].map(([, name]) => name)));
const freeing = new Set(api.handles.map((handle) => handle.free));
const exported = api.functions.filter((fn) => !fn.header.includes("/kinds/")
    && !(fn.parameters ?? []).some((p) => p.of === "sdt_allocator"));
const verbs = exported.filter((fn) => !byHand.has(fn.name) && !freeing.has(fn.name)).map((fn) => new Verb(fn));
for (const verb of verbs)
    said[verb.fn.name] = verb.owner ? `${verb.owner}.${verb.name}()` : `${verb.name}()`;
for (const fn of exported)
    said[fn.name] ??= `${camel(bare(fn.name))}()`;

const byOwner = {};
for (const owner of Object.values(handles).sort())
    byOwner[owner] = verbs.filter((verb) => verb.owner === owner);
const plain = verbs.filter((verb) => !verb.owner);

const sessionOptions = api.enums.find((one) => one.name === "sdt_option").values.map((value) =>
    ({ name: value.name.replace("SDT_OPTION_", "").toLowerCase(), number: value.value,
        text: value.doc.startsWith("text"), truth: value.doc.startsWith("int, 0 or 1"), doc: value.doc }));

// ---- Writing ----

const lines = (list) => list.map((one) => `    ${JSON.stringify(one)},\n`).join("");

writeFileSync(join(folder, "exports.json"), JSON.stringify(["_malloc", "_free", ...exported.map((fn) => `_${fn.name}`)],
    null, 1) + "\n");

writeFileSync(join(folder, "verbs.js"), WRITTEN + "\nexport const VERBS = {\n"
    + Object.entries(byOwner).map(([owner, list]) => `${owner}: [\n${lines(list.map((verb) => verb.data()))}],\n`).join("")
    + `};\n\nexport const FUNCTIONS = [\n${lines(plain.map((verb) => verb.data()))}];\n\n`
    + `export const WORDS = {\n${Object.entries(words).map(([name, of]) => `    ${name}: ${JSON.stringify(of)},\n`).join("")}};\n\n`
    + `export const OPTIONS = [\n${lines(sessionOptions.map(({ name, number, text, truth }) =>
        ({ name, number, text, ...(truth ? { truth } : {}) })))}];\n`);

const optionTypes = sessionOptions.map((one) => comment(one.doc, 4) + (one.truth
    ? `    get ${one.name}(): number;\n    set ${one.name}(value: number | boolean);\n`
    : `    ${one.name}: ${one.text ? "string" : "number"};\n`)).join("");
const wordTypes = api.enums.map((one) => {
    const name = pascal(bare(one.name));
    return `${comment(one.doc, 4)}    export type ${name} = ${Object.keys(words[name]).map((word) => JSON.stringify(word))
        .join(" | ")};\n`;
}).join("");

writeFileSync(join(folder, "verbs.d.ts"), `${WRITTEN}import type {
    Assessment, Batch, Comparison, Console, Cursor, Data, Fetch, Files, Integers, Kind, Listed, Option, Progress,
    Reader, Record, Rotation, Row, Script, Session, Table, Text, Tree, Writer } from "./index.js";
import type * as Rows from "./tables.js";

/** Words of enumerations, as parameters take them and answers have them. */
export namespace Words {
${wordTypes}}

/** The options of a session, which are also properties of it. */
export interface SessionOptions {
${optionTypes}}
${Object.entries(byOwner).map(([owner, list]) => `\nexport interface ${owner}Verbs {\n${list.map((verb) =>
        `${verb.doc(4)}    ${verb.name}(${verb.signature()}): ${verb.result()};\n`).join("")}}\n`).join("")}
/** Functions that need no session. */
export interface Functions {
${plain.map((verb) => `${verb.doc(4)}    ${verb.name}(${verb.signature()}): ${verb.result()};\n`).join("")}}
`);

// In a page, what a verb makes is a snapshot (tables, records) or a handle in the worker.
const inClient = (type) => type.replace(/\bTable</g, "TableSnapshot<").replace(/\bRecord\b/g, "ClientRecord")
    .replace(/\bReader\b/g, "Blob").replace(/progress\?:/, "signal?: AbortSignal | null; progress?:")
    .replace(/\b(Assessment|Batch|Comparison|Console|Cursor|Rotation|Script|Session|Tree)\b(?!\.)/g, "Client$1");
const clientOwners = Object.entries(byOwner).filter(([owner]) => owner !== "Table");
writeFileSync(join(folder, "client-verbs.d.ts"), `${WRITTEN}import type {
    ClientAssessment, ClientBatch, ClientComparison, ClientConsole, ClientCursor, ClientRecord, ClientRotation, ClientScript,
    ClientData as Data, ClientFiles as Files, ClientSession, ClientText as Text, ClientTree, TableSnapshot } from "./client.js";
import type { Fetch, Integers, Kind, Listed, Option, Progress, Row, Writer } from "./index.js";
import type * as Rows from "./tables.js";
import type { Words } from "./verbs.js";
${clientOwners.map(([owner, list]) => `\nexport interface Client${owner}Verbs {\n${list.map((verb) =>
        `${verb.doc(4)}    ${verb.name}(${inClient(verb.signature())}): Promise<${inClient(verb.result())}>;\n`).join("")}}\n`)
        .join("")}`);

writeKinds(folder, schema, WRITTEN, { pascal, comment });
writeTables(folder, api, WRITTEN, { pascal, comment });
