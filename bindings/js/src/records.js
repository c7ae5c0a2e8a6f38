// Records: objects with a property for each field, and the records of a kind as a collection.
import { Gathering, drop } from "./callbacks.js";
import { Handle, engine, heap32, lib, putText, room, textOf, within } from "./engine.js";
import { NotFound, fault } from "./errors.js";
import { made } from "./methods.js";
import * as values from "./values.js";

const INTEGER = 2, NUMBER = 3, BOOLEAN = 4;
const byNumber = new Map(); // the class of a kind by the kind's number

// Sets a field by what the value is; the library refuses one of a wrong type, and says what it is. To it truth is an
// integer, and to JavaScript integers and numbers are one type, so there the field says which it is.
function set(record, number, value) {
    const core = record._core, pointer = record._pointer, type = record.constructor.types?.get(number);
    if (value === null || value === undefined)
        core.call("sdt_record_clear", pointer, number);
    else if (typeof value === "boolean" && (type === INTEGER || type === NUMBER))
        throw values.wrong("a number", value);
    else if (typeof value === "boolean")
        core.call("sdt_record_set_int", pointer, number, value ? 1n : 0n);
    else if (typeof value === "number" && (type === NUMBER || !Number.isInteger(value)))
        core.call("sdt_record_set_number", pointer, number, value);
    else if (typeof value === "number" || typeof value === "bigint")
        core.call("sdt_record_set_int", pointer, number, values.integer64(value));
    else
        within(() => {
            const given = values.text(value);
            core.call("sdt_record_set_text", record._pointer, number, given);
        });
}

function get(record, number, type) {
    const pointer = record._pointer;
    if (type === INTEGER || type === BOOLEAN) {
        const value = lib.sdt_record_int(pointer, number);
        if (value === 0n && !lib.sdt_record_has(pointer, number))
            return null;
        return type === BOOLEAN ? value !== 0n : Number(value);
    }
    if (type === NUMBER) {
        const value = lib.sdt_record_number(pointer, number);
        return value === 0 && !lib.sdt_record_has(pointer, number) ? null : value;
    }
    return textOf(lib.sdt_record_text(pointer, number));
}

// What there is to know of a field: what a form needs.
export class Field {
    constructor(kind, name, number, type) {
        this.kind = kind;
        this.name = name;
        this.number = number;
        this.type = type;
    }

    label(language) {
        return within(() => textOf(lib.sdt_field_label(this.kind, this.number, values.text(language))));
    }

    help(language) {
        return within(() => textOf(lib.sdt_field_help(this.kind, this.number, values.text(language))));
    }

    get required() {
        return lib.sdt_field_required(this.kind, this.number) !== 0;
    }

    // The words of an enumeration, in the order of the schema.
    get words() {
        return Array.from({ length: lib.sdt_field_word_count(this.kind, this.number) }, (_, index) =>
            textOf(lib.sdt_field_word(this.kind, this.number, index)));
    }

    wordLabel(word, language) {
        return within(() => textOf(lib.sdt_field_word_label(this.kind, this.number, this.words.indexOf(word),
            values.text(language))));
    }

    // The class of the kind that a reference leads to.
    get target() {
        return byNumber.get(lib.sdt_field_target(this.kind, this.number)) ?? null;
    }
}

// One record. It is a value of its own: nothing reaches the database until put().
export class Record extends Handle {
    static freedBy = "sdt_record_free";

    // A new record, which put() stores: new Goal(session, "key", { title: "…" }).
    constructor(session, key, given) {
        super(session._core, within(() => {
            const out = room(4);
            session._core.call("sdt_record_new", session._pointer, new.target.number, out);
            return heap32()[out >> 2];
        }));
        if (key !== null && key !== undefined)
            this.key = key;
        if (given)
            this.update(given);
        Object.preventExtensions(this); // a misspelt field is told at once
    }

    get key() {
        return textOf(lib.sdt_record_key(this._pointer));
    }

    set key(value) {
        within(() => this._core.call("sdt_record_set_key", this._pointer, values.text(value)));
    }

    get id() {
        return Number(lib.sdt_record_id(this._pointer));
    }

    get revision() {
        return Number(lib.sdt_record_revision(this._pointer));
    }

    // Sets several fields.
    update(given) {
        for (const [name, value] of values.entries(given))
            this.set(name, value);
    }

    // A field by its name.
    get(name) {
        const field = this._field(name);
        return get(this, field.number, field.type);
    }

    set(name, value) {
        set(this, this._field(name).number, value);
    }

    _field(name) {
        const known = this.constructor.fields?.[name];
        if (known)
            return known;
        within(() => values.field(String(name), lib.sdt_record_kind(this._pointer), this._core));
        throw fault("not_found", `the field "${name}" is newer than this package`);
    }

    // Sets a field of any type from a text as a person or a file writes it.
    parse(name, value) {
        within(() => this._core.call("sdt_record_parse", this._pointer, this._field(name).number, values.text(value)));
    }

    copy() {
        return within(() => {
            const out = room(4);
            this._core.call("sdt_record_copy", this._pointer, out);
            return madeRecord(this._core, heap32()[out >> 2]);
        });
    }

    history() {
        return within(() => {
            const out = room(4);
            this._core.call("sdt_history", this._core.pointer, lib.sdt_record_kind(this._pointer), values.text(this.key), out);
            return made.sdt_table(this._core, heap32()[out >> 2]);
        });
    }

    // The record as one object of JSON, in a text as the library writes it.
    toText() {
        const pointer = this._pointer;
        const writing = new Gathering(this._core);
        try {
            this._core.call("sdt_record_write_json", pointer, engine.addresses.writer, writing.number);
            return writing.gathered();
        } finally {
            drop(writing.number);
        }
    }

    // The fields that have a value, with key and revision.
    toJSON() {
        return JSON.parse(this.toText());
    }

    // What people call it.
    toString() {
        return textOf(lib.sdt_record_title(this._pointer)) ?? "";
    }
}

function recordOf(object) {
    if (!(object instanceof Record))
        throw values.wrong("a record", object);
    return object;
}

// Gives a class of record its kind and a property for each field.
export function define(Kind, name, number, fields) {
    Kind.kind = name;
    Kind.number = number;
    Kind.fields = Object.create(null); // which has no name but theirs
    Kind.types = new Map();
    for (const [field, of, type] of fields) {
        Kind.fields[field] = new Field(number, field, of, type);
        Kind.types.set(of, type);
        Object.defineProperty(Kind.prototype, field, {
            configurable: true, enumerable: true,
            get() { return get(recordOf(this), of, type); },
            set(value) { set(recordOf(this), of, value); },
        });
    }
    byNumber.set(number, Kind);
}

export const classOf = (number) => byNumber.get(number) ?? Record;

// The object of a record that the library made.
export function madeRecord(core, pointer, Kind = classOf(lib.sdt_record_kind(pointer))) {
    const record = Object.create(Kind.prototype);
    return Object.preventExtensions(Handle.adopt(record, core, pointer));
}

// The records that a question found, one at a time. total is how many there are, where a page was asked for.
export class Cursor extends Handle {
    static freedBy = "sdt_cursor_free";

    constructor(core, pointer, total = null) {
        super(core, pointer);
        this.total = total;
    }

    // Each is a copy, since the library's own is gone at the next.
    * [Symbol.iterator]() {
        for (;;) {
            const found = within(() => {
                if (this._core.call("sdt_cursor_next", this._pointer) !== 0)
                    return 0;
                const out = room(4);
                this._core.call("sdt_record_copy", lib.sdt_cursor_record(this._pointer), out);
                return heap32()[out >> 2];
            });
            if (!found)
                return;
            yield madeRecord(this._core, found);
        }
    }

    toArray() {
        return [...this];
    }
}

// The records of a kind: session.of(Goal).
export class Collection {
    constructor(session, kindOf) {
        this.session = session;
        this.number = within(() => values.kind(kindOf, session._core));
        this.Kind = classOf(this.number);
    }

    // The record of a key.
    get(key) {
        const core = this.session._core;
        return within(() => {
            const out = room(4);
            core.call("sdt_get", core.pointer, this.number, typeof key === "string" ? putText(key) : values.text(key), out);
            return madeRecord(core, heap32()[out >> 2], this.Kind);
        });
    }

    // The record of a key, or null.
    find(key) {
        try {
            return this.get(key);
        } catch (error) {
            if (error instanceof NotFound)
                return null;
            throw error;
        }
    }

    has(key) {
        return this.find(key) !== null;
    }

    // The record of a key, or the only one that is called so ("Huddinge").
    named(name) {
        return this.session.getNamed(this.number, name);
    }

    get count() {
        return this.session.count(this.number);
    }

    [Symbol.iterator]() {
        return this.session.find(this.number)[Symbol.iterator]();
    }

    // Those whose fields have the values, sorted and page by page as session.list() has it.
    list(options) {
        return this.session.list(this.number, options);
    }

    // A new record, which put() stores.
    new(key, given) {
        const record = within(() => {
            const out = room(4);
            this.session._core.call("sdt_record_new", this.session._pointer, this.number, out);
            return madeRecord(this.session._core, heap32()[out >> 2], this.Kind);
        });
        if (key !== null && key !== undefined)
            record.key = key;
        if (given)
            record.update(given);
        return record;
    }

    fromJson(source) {
        return this.session.recordFromJson(this.number, source);
    }

    toTable() {
        return this.session.recordsTable(this.number);
    }
}
