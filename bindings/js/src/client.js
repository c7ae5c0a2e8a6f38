// The client in a page: the same names as in index.js, answered by a worker as promises, so that no page hangs.
import { errorOf, fault } from "./errors.js";
import { Column, Reading } from "./reading.js";
import { VERBS } from "./verbs.js";

export * from "./errors.js";

const TYPES = ["text", "integer", "number"];

const isPlain = (value) => value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype;

// What may stop the work that was given these options: their signal, and their progress, which answers false or throws.
// The worker hears nothing while it works. So the page has an address that is there for as long as the work is wanted,
// and the worker looks for it whenever it tells how far it has come.
class Stopping {
    constructor(options) {
        const { signal, progress } = options;
        this.options = options;
        this.address = URL.createObjectURL(new Blob(["wanted"]));
        this.thrown = null; // by the progress, as { what }
        const stop = this.stop = () => URL.revokeObjectURL(this.address);
        this.signal = signal instanceof AbortSignal ? signal : null;
        this.signal?.addEventListener("abort", stop);
        // Also without a progress of the page's own, or the worker would never look; what is no function it refuses.
        this.progress = progress && typeof progress !== "function" ? progress : (...told) => {
            try {
                if (!this.thrown && progress?.(...told) === false)
                    stop();
            } catch (what) {
                this.thrown = { what };
                stop();
            }
        };
    }

    done() {
        this.signal?.removeEventListener("abort", this.stop);
        this.stop();
    }
}

// The line to the worker.
class Line {
    constructor(worker) {
        this.worker = worker;
        this.waiting = new Map();
        this.told = new Map(); // functions of the page by their numbers; those that are kept, as a WeakRef
        this.numbered = 0;
        this.dropped = new FinalizationRegistry(({ handle, told }) => {
            if (told)
                this.told.delete(told);
            else
                this.worker.postMessage({ free: handle });
        });
        this.ready = new Promise((resolve, reject) => {
            worker.addEventListener("error", (event) => {
                const error = fault("internal", `the worker has failed: ${event.message ?? "it cannot be loaded"}`);
                reject(error);
                this.end(error);
            });
            worker.addEventListener("message", ({ data }) => (data.ready ? resolve() : this.hear(data)));
        });
        this.ready.catch(() => {});
    }

    end(error) {
        this.ended = error;
        for (const { reject } of this.waiting.values())
            reject(error);
        this.waiting.clear();
    }

    hear({ number, told, values, value, record, failed }) {
        if (told !== undefined) {
            const known = this.told.get(told);
            (known instanceof WeakRef ? known.deref() : known)?.(...values);
            return;
        }
        const { resolve, reject, done, asker, stopping } = this.waiting.get(number);
        this.waiting.delete(number);
        done(!failed);
        if (record)
            asker._take(record);
        const error = failed && errorFrom(failed), thrown = stopping?.thrown;
        if (error)
            reject(thrown && error.name === "cancelled" ? thrown.what : error);
        else
            resolve(this.made(value, asker));
        if (thrown && error?.name !== "cancelled") // the work was done before it could be stopped
            reportError(thrown.what);
    }

    // Asks the worker for one thing. A function among what is given is told things, until there is an answer, or for as
    // long as its asker keeps it.
    async ask(target, name, values, { set, key, asker, stops = false, keeps = false } = {}) {
        await this.ready;
        if (this.ended)
            throw this.ended;
        const number = ++this.numbered;
        const tolds = [];
        if (values.some((one) => one?.signal instanceof AbortSignal && one.signal.aborted))
            throw fault("cancelled", "the work was cancelled before it began");
        const options = values.find((one) => isPlain(one) && (one.signal instanceof AbortSignal || one.progress));
        const stopping = stops && options ? new Stopping(options) : null;
        const sent = values.map((one) => this.sent(one, tolds, stopping));
        const done = (well) => {
            if (keeps && well)
                this.keep(asker, name, tolds, values);
            else
                tolds.forEach((one) => this.told.delete(one));
            stopping?.done();
        };
        return new Promise((resolve, reject) => {
            this.waiting.set(number, { resolve, reject, done, asker, stopping });
            try {
                this.worker.postMessage({ number, target, name, values: sent, cancel: stopping?.address, set, key });
            } catch (error) {
                this.waiting.delete(number);
                done(false);
                reject(error);
            }
        });
    }

    tell(told, tolds) {
        const number = ++this.numbered;
        this.told.set(number, told);
        tolds.push(number);
        return { $told: number };
    }

    // Keeps the functions that a method of a handle was given, for as long as the handle is there or until the method
    // is called with others.
    keep(asker, name, tolds, functions) {
        asker._kept.get(name)?.tolds.forEach((one) => this.told.delete(one));
        asker._kept.set(name, { tolds, functions });
        for (const one of tolds) {
            this.told.set(one, new WeakRef(this.told.get(one)));
            this.dropped.register(asker, { told: one }, asker);
        }
    }

    sent(value, tolds, stopping) {
        if (typeof value === "function")
            return typeof value.kind === "string" ? value.kind : this.tell(value, tolds);
        if (value instanceof ClientRecord)
            return value.key;
        if (value instanceof ClientHandle)
            return { $handle: value._number };
        if (Array.isArray(value) || value instanceof Map || value instanceof Set)
            return Array.from(value, (one) => this.sent(one, tolds, stopping));
        if (!isPlain(value))
            return value;
        const { signal, ...rest } = value;
        const given = { ...(signal instanceof AbortSignal ? rest : value) };
        if (stopping?.options === value)
            given.progress = stopping.progress;
        return Object.fromEntries(Object.entries(given).map(([key, one]) => [key, this.sent(one, tolds, stopping)]));
    }

    // What has come, as objects that keep what they came from.
    made(value, from) {
        if (value === null || typeof value !== "object" || ArrayBuffer.isView(value))
            return value;
        if (value.$table)
            return new TableSnapshot(this, value, from);
        if (value.$record)
            return new ClientRecord(this, value, from);
        if (value.$list)
            return Object.assign(value.$list.map((one) => this.made(one, from)), { total: value.total });
        if (value.$handle)
            return new CLASSES[value.class](this, value.$handle, from);
        if (Array.isArray(value))
            return value.map((one) => this.made(one, from));
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.made(one, from)]));
    }
}

const PLAIN = { __proto__: null, TypeError, RangeError, SyntaxError };

function errorFrom(failed) {
    return failed.plain ? new (PLAIN[failed.plain] ?? Error)(failed.message)
        : errorOf(failed.code, failed.name, failed.message, failed.problems);
}

// ---- What the worker has for the page ----

export class ClientHandle {
    constructor(line, number, from) {
        Object.defineProperty(this, "_line", { value: line });
        Object.defineProperty(this, "_from", { value: from }); // its session lives as long as it
        Object.defineProperty(this, "_number", { value: number, writable: true });
        Object.defineProperty(this, "_kept", { value: new Map() }); // by a method's name: functions that outlive its call
        line.dropped.register(this, { handle: number }, this);
    }

    _ask(name, values, more) {
        if (!this._number)
            return Promise.reject(fault("misuse", `the ${this.constructor.name} has been freed`));
        return this._line.ask(this._number, name, values, { ...more, asker: this, stops: this.constructor.stops.has(name),
            keeps: this.constructor.keeps.has(name) });
    }

    async free() {
        if (!this._number)
            return;
        this._line.dropped.unregister(this);
        this._line.worker.postMessage({ free: this._number });
        for (const { tolds } of this._kept.values())
            tolds.forEach((one) => this._line.told.delete(one));
        this._number = 0;
    }
}

export class TableSnapshot extends ClientHandle {
    constructor(line, { $table, name, names, columns, length }, from) {
        super(line, $table, from);
        this.name = name;
        this.columns = names;
        this.length = length;
        Object.defineProperty(this, "_cells", { value: new Map(columns.map(({ type, values, present }, index) =>
            [names[index], new Column(names[index], TYPES[type], values, present)])) });
        Object.defineProperty(this, "_rows", { value: null, writable: true });
    }

    _column(name) {
        return this._cells.get(name);
    }

    _missing(name) {
        throw fault("not_found", `the table ${this.name} has no column "${name}"; it has ${this.columns.join(", ")}`);
    }
}
Reading.into(TableSnapshot);

// An object that has no names but those that it is given.
const named = (values) => Object.assign(Object.create(null), values);

// A record as it was read. What is set goes to the worker with the next method that is called.
export class ClientRecord extends ClientHandle {
    constructor(line, record, from) {
        super(line, record.$record, from);
        Object.defineProperty(this, "_state", { value: { set: {}, key: undefined }, writable: true });
        this._take(record);
        return new Proxy(this, withFields);
    }

    _take({ kind, key, revision, id, title, fields }) {
        Object.assign(this._state, { kind, revision, id, title, fields: named(fields), was: key, set: named(), key: undefined });
    }

    get kindOf() { return this._state.kind; }
    get revision() { return this._state.revision; }
    get id() { return this._state.id; }
    get fields() { return this._state.fields; }
    get key() { return this._state.key ?? this._state.was; }
    set key(value) { this._state.key = value; }

    get(field) {
        return this._state.fields[field] ?? null;
    }

    set(field, value) {
        const sent = value instanceof ClientRecord ? value.key : value ?? null;
        this._state.set[field] = sent;
        if (sent === null)
            delete this._state.fields[field];
        else
            this._state.fields[field] = sent;
    }

    _ask(name, values) {
        const { set, key } = this._state;
        return super._ask(name, values, { set, key });
    }

    toJSON() {
        return { key: this.key, revision: this.revision, ...this._state.fields };
    }

    toString() {
        return this._state.title;
    }
}

// Its fields are properties.
const withFields = {
    get(record, name) {
        if (typeof name === "symbol" || name in record || name === "then")
            return Reflect.get(record, name, record);
        return record.get(name);
    },
    set(record, name, value) {
        if (typeof name === "symbol" || name in record)
            return Reflect.set(record, name, value, record);
        record.set(name, value);
        return true;
    },
};

export class ClientAssessment extends ClientHandle {}
export class ClientBatch extends ClientHandle {}
export class ClientComparison extends ClientHandle {}
export class ClientConsole extends ClientHandle {}
export class ClientRotation extends ClientHandle {}
export class ClientScript extends ClientHandle {}
export class ClientSession extends ClientHandle {}
export class ClientTree extends ClientHandle {}

const CLASSES = { Assessment: ClientAssessment, Batch: ClientBatch, Comparison: ClientComparison, Console: ClientConsole,
    Rotation: ClientRotation, Script: ClientScript, Session: ClientSession, Tree: ClientTree };
const OWN = {
    Session: ["get", "find", "list", "new", "history", "problems", "value", "batch", "setOptions", "option", "toBytes", "close"],
    Batch: ["addColumns", "set"],
    Record: ["history", "parse", "copy", "toText"],
    Table: [],
};

function addMethods(Class, owner) {
    Class.stops = new Set(VERBS[owner].filter((verb) => verb.optional.includes("progress")).map((verb) => verb.name));
    Class.keeps = new Set(VERBS[owner].filter((verb) => verb.takes.some((one) => one.kept)).map((verb) => verb.name));
    const names = [...VERBS[owner].map((verb) => verb.name), ...OWN[owner] ?? []];
    for (const name of names)
        if (!Object.hasOwn(Class.prototype, name))
            Object.defineProperty(Class.prototype, name, { configurable: true, writable: true,
                value(...values) { return this._ask(name, values); } });
}

for (const [owner, Class] of Object.entries({ ...CLASSES, Record: ClientRecord, Table: TableSnapshot }))
    addMethods(Class, owner);

// ---- The library ----

class Library {
    constructor(line) {
        this._line = line;
    }

    open(name, mode = "read", options = {}) {
        return this._line.ask(undefined, "open", [name, mode, options]);
    }

    openBytes(bytes, mode = "write", options = {}) {
        return this._line.ask(undefined, "openBytes", [bytes, mode, options]);
    }

    databases() {
        return this._line.ask(undefined, "databases", []);
    }

    keep(name, bytes, options = {}) {
        return this._line.ask(undefined, "keep", [name, bytes, options]);
    }

    remove(name, options = {}) {
        return this._line.ask(undefined, "remove", [name, options]);
    }

    call(name, ...values) {
        return this._line.ask(undefined, "call", [name, ...values]);
    }

    restart() {
        return this._line.ask(undefined, "restart", []);
    }

    stop() {
        this._line.worker.terminate();
        this._line.end(fault("cancelled", "the worker has been ended"));
    }
}

// Starts a worker with the library.
export async function start({ worker } = {}) {
    const line = new Line(worker ?? new Worker(new URL("./worker.js", import.meta.url), { type: "module" }));
    await line.ready;
    return new Library(line);
}

