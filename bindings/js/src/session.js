// The session: an open database, and everything that is asked of it.
import { Core, closed, engine, heap32, lib, room, textOf, within } from "./engine.js";
import { fault } from "./errors.js";
import { made } from "./methods.js";
import { Collection, Cursor } from "./records.js";
import * as values from "./values.js";
import { OPTIONS, WORDS } from "./verbs.js";

let numbered = 0; // of databases that were made of bytes

export class Session {
    // A session without a database. The options are those of a session.
    constructor(options = {}) {
        this._core = new Core();
        Object.preventExtensions(this); // a misspelt option is told at once
        for (const [name, value] of values.entries(options)) {
            if (!OPTIONS.some((option) => option.name === name))
                throw new TypeError(`a session has no option "${name}"; it has `
                    + OPTIONS.map((option) => option.name).join(", "));
            if (value !== null && value !== undefined)
                this[name] = value;
        }
    }

    // A session with an open database: ":memory:", or a file of the library's own files; see openBytes() and README.md.
    // The mode is read, write or create.
    static open(path, mode = "read", options = {}) {
        const session = new this(options);
        session.open(path, mode);
        return session;
    }

    // A session with the database whose file these bytes are. toBytes() gives them back with all that was done.
    static openBytes(bytes, mode = "write", options = {}) {
        const session = new this(options);
        const path = `/${++numbered}.db`;
        const copy = Uint8Array.from(values.asBytes(bytes));
        engine.module.FS.writeFile(path, withoutLog(copy));
        try {
            session.open(path, mode);
            session._core.closing.then = () => engine.module.FS.unlink(path);
        } catch (error) {
            engine.module.FS.unlink(path);
            throw error;
        }
        return session;
    }

    get _pointer() {
        this._core.alive();
        return this._core.pointer;
    }

    open(path, mode = "read") {
        within(() => this._core.call("sdt_session_open", this._pointer, values.text(path), values.word(WORDS.OpenMode, mode)));
    }

    // The database as the bytes of a file, in one piece, whatever it is kept in.
    toBytes() {
        const path = `/copy-${++numbered}.db`;
        this.backup(path);
        try {
            return engine.module.FS.readFile(path);
        } finally {
            engine.module.FS.unlink(path);
        }
    }

    // Closes the database; an unfinished transaction is undone. Records and tables may still be read. Of a database that
    // the browser keeps, what comes is a promise that another may open it.
    close() {
        this._core.call("sdt_session_close", this._pointer);
        this._core.transactions = [];
        return closed(this._core.closing);
    }

    [Symbol.dispose]() {
        if (this._core.generation === engine.generation && !engine.dead)
            this.close();
    }

    get database() {
        return textOf(lib.sdt_session_database(this._pointer)) ?? "";
    }

    get isOpen() {
        return lib.sdt_session_is_open(this._pointer) !== 0;
    }

    // The records of a kind: session.of(Goal), session.of("goal").
    of(kind) {
        return new Collection(this, kind);
    }

    // The record of a key.
    get(kind, key) {
        return this.of(kind).get(key);
    }

    // The records of a kind in their order; all, or those whose field has the value (null: absent).
    find(kind, field, value) {
        return within(() => {
            const number = values.kind(kind, this._core);
            const out = room(4);
            const wanted = values.options([["", value]]);
            this._core.call("sdt_find", this._pointer, number, values.field(field, number, this._core),
                wanted ? heap32()[(wanted >> 2) + 1] : 0, out);
            return new Cursor(this._core, heap32()[out >> 2]);
        });
    }

    // A page of the records of a kind. Every field is an option, the value that it must have ("" for absent); the others
    // are containing, order_by, descending, offset, after_key and most. The cursor's total counts all pages.
    list(kind, options = {}) {
        return within(() => {
            const number = values.kind(kind, this._core);
            const given = values.options(values.entries(options));
            const total = room(8), out = room(4);
            this._core.call("sdt_list", this._pointer, number, given, total, out);
            return new Cursor(this._core, heap32()[out >> 2], Number(engine.module.HEAP64[total >> 3]));
        });
    }

    // What has happened to a record, or to everything, oldest first.
    history(kind, key) {
        return within(() => {
            const out = room(4);
            this._core.call("sdt_history", this._pointer, values.kind(kind, this._core, true), values.text(key), out);
            return made.sdt_table(this._core, heap32()[out >> 2]);
        });
    }

    // All problems of the last verb, failed or not; warnings have the status ok.
    problems() {
        return within(() => {
            const out = room(4);
            this._core.call("sdt_session_problems", this._pointer, out);
            return made.sdt_table(this._core, heap32()[out >> 2]);
        });
    }

    // One observation: the value, null when there is none, and the mark that says why.
    value(indicator, municipality, period, gender) {
        return within(() => {
            const value = room(8), mark = room(4);
            this._core.call("sdt_value", this._pointer, values.text(indicator), values.text(municipality),
                values.text(period), values.text(gender), value, mark);
            const found = heap32()[mark >> 2];
            return { value: found ? null : engine.module.HEAPF64[value >> 3], mark: values.wordOf(WORDS.Mark, found) };
        });
    }

    // A batch of observations: source, fetched, note, processed, replace, dry_run, mixed.
    batch(options = {}) {
        const batch = within(() => {
            const out = room(4);
            this._core.call("sdt_batch_new", this._pointer, out);
            return made.sdt_batch(this._core, heap32()[out >> 2]);
        });
        for (const [name, value] of values.entries(options))
            batch.set(name, value);
        return batch;
    }

    // What is done within is done together, or not at all when it throws. Transactions nest.
    transaction(work) {
        this.begin();
        const own = this._core.transactions.at(-1);
        let result;
        try {
            result = work(this);
            if (typeof result?.then === "function")
                throw new TypeError("the work of a transaction is no async function: it would end before its work does");
            if (this._core.transactions.at(-1) !== own)
                throw fault("misuse", this._core.transactions.includes(own)
                    ? "the work of a transaction began one that it did not end; all of it is undone"
                    : "the work of a transaction ended one that was not its own");
        } catch (error) {
            this._undo(own);
            throw error;
        }
        this.commit();
        return result;
    }

    // Undoes a transaction with those within it. Why says more than what may go wrong then.
    _undo(transaction) {
        try {
            while (this._core.transactions.includes(transaction))
                this.rollback();
        } catch {
            // the library has stopped, or undone them itself
        }
    }
}

// A file that was kept with a log beside it says so in its first bytes; here there is none. What lies in a log that is
// not at hand is not in the file.
export function withoutLog(bytes) {
    if (bytes.length >= 100 && bytes[18] === 2 && bytes[19] === 2)
        bytes[18] = bytes[19] = 1;
    return bytes;
}

for (const { name, number, text, truth } of OPTIONS)
    Object.defineProperty(Session.prototype, name, {
        configurable: true, enumerable: true,
        get() {
            return text ? textOf(lib.sdt_session_text(this._pointer, number))
                : Number(lib.sdt_session_int(this._pointer, number));
        },
        set(value) {
            if (text)
                within(() => this._core.call("sdt_session_set_text", this._pointer, number, values.text(value)));
            else
                this._core.call("sdt_session_set_int", this._pointer, number,
                    values.integer64(truth && typeof value === "boolean" ? Number(value) : value));
        },
    });

