// The library in a worker of a browser, for the client in a page (client.js): each message asks for one thing, and is
// answered by one, in the order in which they came.
import * as sodertorn from "./index.js";
import { OPTIONS, VERBS } from "./verbs.js";

const CANCEL_MS = 50; // between two looks at whether the page still wants what it asked for

const kept = new Map(); // what the page has, by number
let numbered = 0;

function keep(object) {
    kept.set(++numbered, object);
    return numbered;
}

// ---- From the page ----

// A file is read as it is needed, or as the bytes that it is.
const bytesOf = (blob) => new Uint8Array(new FileReaderSync().readAsArrayBuffer(blob));

function readerOf(blob) {
    let at = 0;
    return (size) => bytesOf(blob.slice(at, at += size));
}

// Whether the page still wants it: its address is there for as long as it does. A worker that is at work hears nothing
// else.
function isWanted(address) {
    try {
        const request = new XMLHttpRequest();
        request.open("GET", address, false);
        request.send();
        return true;
    } catch {
        return false;
    }
}

// What stands in order in a verb of a session, by name.
const STANDING = Object.fromEntries(VERBS.Session.map((verb) =>
    [verb.name, verb.takes.filter((one) => one.required).map((one) => one.name)]));

function given(value, name, cancel) {
    if (value instanceof Blob)
        return name === "reader" ? readerOf(value) : bytesOf(value);
    if (Array.isArray(value))
        return value.map((one) => given(one, name, cancel));
    if (value === null || typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype)
        return value;
    if (value.$handle)
        return kept.get(value.$handle);
    if (value.$told) {
        let last = 0;
        return (...told) => {
            postMessage({ told: value.$told, values: told });
            if (!cancel || performance.now() - last < CANCEL_MS)
                return true;
            last = performance.now();
            return isWanted(cancel);
        };
    }
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, given(one, key, cancel)]));
}

// ---- To the page ----

const TYPED = ["text", "integer", "number"];

function snapshotOf(table, moved) {
    const columns = table.columns.map((name) => {
        const { type, values, present } = table.column(name);
        if (type !== "text")
            moved.push(values.buffer);
        if (present)
            moved.push(present.buffer);
        return { type: TYPED.indexOf(type), values, present };
    });
    return { $table: keep(table), name: table.name, names: table.columns, columns, length: table.length };
}

function recordOf(record, number = keep(record)) {
    const { key, revision, ...fields } = record.toJSON();
    return { $record: number, kind: record.constructor.kind, key: key ?? null, revision: revision ?? 0, id: record.id,
        title: String(record), fields };
}

function answered(value, moved) {
    if (value instanceof sodertorn.Table)
        return snapshotOf(value, moved);
    if (value instanceof sodertorn.Record)
        return recordOf(value);
    if (value instanceof Uint8Array) {
        moved.push(value.buffer);
        return value;
    }
    if (value instanceof sodertorn.Cursor)
        return { $list: value.toArray().map((record) => recordOf(record)), total: value.total };
    if (value === null || typeof value !== "object")
        return value;
    for (const name of ["Assessment", "Batch", "Comparison", "Console", "Rotation", "Script", "Session", "Tree"])
        if (value instanceof sodertorn[name])
            return { $handle: keep(value), class: name };
    if (Array.isArray(value))
        return value.map((one) => answered(one, moved));
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, answered(one, moved)]));
}

function failed(error) {
    if (error instanceof sodertorn.SodertornError)
        return { code: error.code, name: error.name, message: error.message, problems: error.problems };
    return { plain: error?.name ?? "Error", message: String(error?.message ?? error) };
}

// ---- What is asked ----

const asked = {
    open: (name, mode, options) => (name === ":memory:" ? sodertorn.Session.open(name, mode, options)
        : sodertorn.openKept(name, mode, options)),
    openBytes: (bytes, mode, options) => sodertorn.Session.openBytes(bytes, mode, options),
    databases: () => sodertorn.keptDatabases(),
    keep: (name, bytes, options) => sodertorn.keep(name, bytes, options),
    remove: (name, options) => sodertorn.removeKept(name, options),
    call(name, ...values) {
        if (!sodertorn.functions[name])
            throw new TypeError(`there is no function "${name}"`);
        return sodertorn.functions[name](...values);
    },
    restart: () => sodertorn.restart(),
};

// Of a session, beside its verbs.
const ofSession = {
    new: (session, kind, key, values) => session.of(kind).new(key, values),
    setOptions: (session, options) => void Object.assign(session, options),
    option(session, name) {
        if (!OPTIONS.some((option) => option.name === name))
            throw new TypeError(`a session has no option "${name}"`);
        return session[name];
    },
    begin: (session) => session.begin(),
};

function run({ target, name, values, cancel, set, key }) {
    const whole = values.map((one, index) => given(one, STANDING[name]?.[index], cancel));
    if (target === undefined)
        return asked[name](...whole);
    const object = kept.get(target);
    if (key !== undefined)
        object.key = key;
    if (set)
        object.update(set);
    if (object instanceof sodertorn.Session && ofSession[name])
        return ofSession[name](object, ...whole);
    return object[name](...whole);
}

// The record that something was asked of, as it is after that; nothing when there is none, or the library has stopped.
function asItIs(target) {
    const object = kept.get(target);
    try {
        return object instanceof sodertorn.Record && !object.isFreed ? recordOf(object, target) : undefined;
    } catch {
        return undefined;
    }
}

async function answer(message) {
    const moved = [];
    const { number, target } = message;
    try {
        const value = answered(await run(message), moved);
        postMessage({ number, value, record: asItIs(target) }, { transfer: moved });
    } catch (error) {
        postMessage({ number, failed: failed(error), record: asItIs(target) });
    }
}

let before = Promise.resolve();
addEventListener("message", ({ data }) => {
    if (data.free !== undefined) {
        before = before.then(() => {
            const object = kept.get(data.free);
            kept.delete(data.free);
            return object instanceof sodertorn.Session ? object.close() : object?.free();
        }).catch(() => {}); // what has stopped is told to whoever asks it something
        return;
    }
    before = before.then(() => answer(data));
});
postMessage({ ready: true });
