// What the page can ask of the library. Each operation takes and gives plain data, so that it can cross to the page.
import * as sodertorn from "../../sodertorn/index.js";
import { importFiles, explain } from "./imports.js";
import { solve, accept } from "./plans.js";
import { runScript } from "./runs.js";

const MEMORY = 128 << 20; // what a script may use
const RUN_MS = 20_000; // how long it may take
const BUSY_MS = 500; // how long to wait for another tab to let go of a database
let session = null;

const camel = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
const given = (options) => Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value != null));
const call = (verb, args, options) => {
    const more = given(options);
    return Object.keys(more).length ? session[camel(verb)](...args, more) : session[camel(verb)](...args);
};

// A table as rows; everything else as it is.
export function plain(answer) {
    if (!(answer instanceof sodertorn.Table)) return answer;
    const rows = answer.rows();
    answer.free();
    return rows;
}

// A record with its values by the names of its fields, its key and its revision.
function recordOf(record) {
    const { key, revision, ...values } = record.toJSON();
    const title = String(record);
    record.free();
    return { key, revision, title, values };
}

function manner({ language, actor, scope }) {
    session.language = language;
    session.actor = actor;
    session.scope = scope || "secretariat";
}

function begin(opened, how, files) {
    session?.close();
    session = opened;
    session.script_memory = MEMORY;
    session.script_ms = RUN_MS;
    if (files) {
        manner({ ...how, scope: "" });
        session.importJson(Object.fromEntries(files.map((file) => [file.name, file.bytes])));
    }
    manner(how);
}

export const operations = {
    begin: () => sodertorn.functions.version(),

    // A database from bytes or from nothing, in memory.
    open({ bytes, files, ...how }) {
        begin(
            bytes
                ? sodertorn.Session.openBytes(bytes, "write", { language: how.language })
                : sodertorn.Session.open(":memory:", "create"),
            how,
            files,
        );
    },
    // One that the browser keeps: what is changed in it is on disk when the change is answered.
    async openKept({ name, create, files, ...how }) {
        const there = (await sodertorn.keptDatabases()).some((one) => one.name === name);
        const opened = await sodertorn.openKept(name, create ? "create" : "write", {
            language: how.language,
            busy_ms: BUSY_MS,
        });
        try {
            begin(opened, how, files);
        } catch (error) {
            session = null;
            opened.close();
            if (!there) await sodertorn.removeKept(name).catch(() => {}); // what was begun in vain
            throw error;
        }
    },
    kept: () => sodertorn.keptDatabases(),
    keep: ({ name, bytes, language }) => sodertorn.keep(name, bytes, { language }),
    async bytesOfKept({ name, language }) {
        const opened = await sodertorn.openKept(name, "read", { language, busy_ms: BUSY_MS });
        try {
            return opened.toBytes();
        } finally {
            opened.close();
        }
    },
    async removeKept({ name, language }) {
        await sodertorn.removeKept(name, { language });
    },
    close() {
        session?.close();
        session = null;
    },
    manner,
    bytes: () => session.toBytes(),

    rows: ({ verb, args, options }) => plain(call(verb, args, options)),
    text: ({ verb, args, options }) => call(verb, args, options),
    table: ({ verb, format, options }) =>
        format ? call(verb, [], options).write(format) : plain(call(verb, [], options)),
    schema: () => JSON.parse(session.schemaWriteJson()),
    formats() {
        const found = [];
        for (let index = 0, name; (name = sodertorn.functions.documentFormat(index)) !== null; index++)
            found.push(name);
        return found;
    },

    get: ({ kind, key }) => recordOf(session.get(kind, key)),
    list({ kind, options }) {
        const page = session.list(kind, given(options));
        return { total: page.total, records: [...page].map(recordOf) };
    },
    titles({ kind }) {
        const found = [];
        for (const record of session.find(kind)) {
            found.push({ key: record.key, title: String(record) || record.key });
            record.free();
        }
        return found.sort((one, other) => one.title.localeCompare(other.title, "sv"));
    },
    counts: () =>
        Object.fromEntries(
            JSON.parse(session.schemaWriteJson()).kinds.map((one) => [one.name, session.count(one.name)]),
        ),

    put({ kind, record, dry }) {
        const made = session.recordFromJson(kind, JSON.stringify(record));
        if (dry) return made.mayPut() ?? null;
        made.put();
        return recordOf(session.get(kind, made.key));
    },
    delete({ kind, key, revision }) {
        const record = session.get(kind, key);
        if (revision != null && record.revision !== revision) {
            // The library says so: what the page knows is not what is stored any longer.
            session.recordFromJson(kind, JSON.stringify({ ...record.toJSON(), revision })).delete();
        }
        record.delete();
    },
    undo: ({ kind, key }) => plain(session.undo(kind, key)),

    door: ({ bytes }) => ["", "json", "csv", "kolada"][sodertorn.functions.doorOf(bytes)],
    import: ({ door, files, options }, progress) =>
        importFiles(session, { door, files, options: given(options) }, progress),
    explain: ({ file, options }) => explain(session, { file, options: given(options) }),

    rotation: (given, progress) => solve(session, given, progress),
    accept: (given) => accept(session, given),
    script: (given) => runScript(session, given),
};
