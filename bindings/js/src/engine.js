// The library as WebAssembly: its memory, its functions, and the one way in which functions that can fail are called.
import makeLoader from "./loader.js";
import { errorOf, fault } from "./errors.js";

const ARENA = 64 * 1024;
const MOST = 0x7fff0000; // no block can be as large as the memory of WebAssembly, which is 2 GB
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true }); // which keeps one

export const lib = {}; // sdt_…: the functions of the library
export const engine = { module: null, dead: null, generation: 0, callbacks: {} };

let arena = 0; // what is handed to one call lies here, or, where it is large, in blocks of its own
let used = 0;
let blocks = [];

async function bytesOf(address) {
    if (globalThis.process?.versions?.node) {
        const { readFile } = await import("node:fs/promises");
        return readFile(address);
    }
    const answer = await fetch(address);
    if (!answer.ok)
        throw new Error(`${address} cannot be fetched (${answer.status})`);
    return answer.arrayBuffer();
}

// Starts the library: at the first import, and anew after it has stopped, when everything that came from it before is
// dead. Databases kept in the browser are whole.
let compiled;
export async function restart() {
    compiled ??= WebAssembly.compile(await bytesOf(new URL("./sodertorn.wasm", import.meta.url)));
    const made = await compiled;
    const module = await makeLoader({
        callbacks: engine.callbacks,
        printErr() {},
        print() {},
        instantiateWasm(imports, done) {
            WebAssembly.instantiate(made, imports).then((instance) => {
                Object.assign(lib, instance.exports);
                done(instance);
            });
            return {};
        },
    });
    if (lib.sdtjs_begin() !== 0)
        throw new Error("the files of SQLite cannot be reached");
    arena = lib.malloc(ARENA);
    used = 0;
    blocks = [];
    engine.module = module;
    engine.dead = null;
    engine.generation++;
    engine.addresses = { progress: lib.sdtjs_progress(), writer: lib.sdtjs_writer(), reader: lib.sdtjs_reader(),
        fetch: lib.sdtjs_fetch() };
}

// ---- Memory ----

export const heap8 = () => engine.module.HEAPU8;
export const heap32 = () => engine.module.HEAP32;

const noMemory = () => fault("memory", "there is not enough memory");

// Room for the call that is being made.
export function room(size) {
    if (size > MOST)
        throw noMemory();
    const whole = (size + 7) & ~7;
    if (used + whole <= ARENA) {
        used += whole;
        return arena + used - whole;
    }
    const block = lib.malloc(whole || 8);
    if (!block)
        throw noMemory();
    blocks.push(block);
    return block;
}

// Runs work, and takes back the room that it asked for.
export function within(work) {
    const before = used, count = blocks.length;
    try {
        return work();
    } finally {
        while (blocks.length > count)
            lib.free(blocks.pop());
        used = before;
    }
}

const isWellFormed = String.prototype.isWellFormed ? (text) => text.isWellFormed() : (text) => !/\p{Surrogate}/u.test(text);

// A text that can be written as UTF-8: half a character would become another.
export function whole(text) {
    if (!isWellFormed(text))
        throw new TypeError("a text cannot have half a character (a lone surrogate) in it");
    return text;
}

// The same, as the library takes it, which ends with a NUL.
export function unbroken(text) {
    if (text.includes("\0"))
        throw new TypeError("a text cannot have a NUL in it");
    return whole(text);
}

// A text in the room of the call.
export function putText(text) {
    unbroken(text);
    const most = text.length * 3 + 1;
    const pointer = room(most);
    const { written } = encoder.encodeInto(text, heap8().subarray(pointer, pointer + most - 1));
    heap8()[pointer + written] = 0;
    return pointer;
}

export function putBytes(bytes) {
    const pointer = room(bytes.length + 1);
    heap8().set(bytes, pointer);
    heap8()[pointer + bytes.length] = 0;
    return pointer;
}

export function putPointers(pointers) {
    const array = room(4 * pointers.length);
    heap32().set(pointers, array >> 2);
    return array;
}

// A borrowed text, copied; null for NULL.
export function textOf(pointer) {
    if (!pointer)
        return null;
    const bytes = heap8();
    const end = bytes.indexOf(0, pointer);
    if (end - pointer < 16) {
        let text = "";
        let at = pointer;
        for (; at < end && bytes[at] < 128; at++)
            text += String.fromCharCode(bytes[at]);
        if (at === end)
            return text;
    }
    return decoder.decode(bytes.subarray(pointer, end));
}

export const textIn = (bytes) => decoder.decode(bytes);
export const textBetween = (begin, end) => decoder.decode(heap8().subarray(begin, end));

// ---- Calls ----

// What a session and all that came from it share. It is freed when nothing of that is left.
export class Core {
    constructor() {
        this.generation = engine.generation;
        this.raised = null; // by a callback of the call that is being made
        this.busy = false;
        this.transactions = []; // those that are open, each an object of its own
        this.freeing = []; // what is to be freed once the call is over, since that may be using it
        this.kept = new Map(); // callbacks that stay after the call that they were given to, by its name
        this.pointer = guarded(() => within(() => {
            const out = room(4);
            const status = lib.sdt_session_new(out);
            if (status !== 0)
                throw errorOf(status, textOf(lib.sdt_status_name(status)), null);
            return heap32()[out >> 2];
        }));
        // what is to be done once the database is closed, by close() or when nothing refers to the session
        this.closing = { then: null };
        graves.register(this, { core: null, generation: this.generation, free: "sdt_session_free",
            pointer: this.pointer, closing: this.closing });
    }

    alive() {
        if (this.generation !== engine.generation || engine.dead)
            throw stopped();
    }

    // Calls a function that answers with a status, and throws what that says.
    call(name, ...given) {
        this.alive();
        if (this.busy)
            throw fault("misuse",
                "a callback of this session is being called, and nobody may use it until that is done");
        this.busy = true;
        let status;
        try {
            status = guarded(() => lib[name](...given));
        } finally {
            this.busy = false;
            this.freeing.splice(0).forEach(({ free, pointer }) => release(this, free, pointer));
        }
        if (status < 0 || this.raised)
            this.fail(status);
        return status;
    }

    // Throws what a callback threw, or else what the library says of the last call.
    fail(status) {
        const raised = this.raised;
        this.raised = null;
        if (raised)
            throw raised.what;
        const message = textOf(lib.sdt_session_message(this.pointer));
        throw errorOf(status, textOf(lib.sdt_status_name(status)), message, this.problems());
    }

    // The problems of the last call.
    problems() {
        return within(() => {
            const out = room(4);
            if (lib.sdt_session_problems(this.pointer, out) !== 0)
                return [];
            const table = heap32()[out >> 2];
            const found = [];
            while (lib.sdt_table_next(table) === 0) {
                const problem = {};
                PROBLEM.forEach((name, column) => {
                    problem[name] = column < 6 ? textOf(lib.sdt_table_text(table, column))
                        : lib.sdt_table_has(table, column) ? Number(lib.sdt_table_int(table, column)) : null;
                });
                found.push(problem);
            }
            lib.sdt_table_free(table);
            return found;
        });
    }
}

const PROBLEM = ["status", "message", "kind", "key", "field", "file", "row", "column", "count"];

function stopped() {
    return fault("internal", `the library has stopped (${engine.dead ?? "it was started anew"}): what came `
        + "from it cannot be used, and restart() begins anew");
}

// What comes out of WebAssembly other than an answer is its end: memory that is no more, a stack that is full.
export function guarded(work) {
    if (engine.dead)
        throw stopped();
    try {
        return work();
    } catch (error) {
        if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError || error?.name === "ExitStatus") {
            engine.dead = error.message;
            throw stopped();
        }
        throw error;
    }
}

// ---- Handles ----

function release({ generation }, free, pointer) {
    if (generation === engine.generation && !engine.dead)
        guarded(() => lib[free](pointer));
}

const graves = new FinalizationRegistry((grave) => {
    release(grave, grave.free, grave.pointer);
    if (grave.closing && grave.generation === engine.generation)
        closed(grave.closing);
});

// Does what is to be done once a database is closed, one time.
export function closed(closing) {
    const { then } = closing;
    closing.then = null;
    return then?.();
}

// Something of the library's that came from a session, which lives as long as it.
export class Handle {
    constructor(core, pointer) {
        Handle.adopt(this, core, pointer);
    }

    static adopt(handle, core, pointer) {
        Object.defineProperty(handle, "_core", { value: core });
        Object.defineProperty(handle, "_address", { value: pointer, writable: true });
        Object.defineProperty(handle, "kept", { value: new Map() }); // callbacks that stay as long as it does
        graves.register(handle, { core, generation: core.generation, free: handle.constructor.freedBy, pointer }, handle);
        return handle;
    }

    get _pointer() {
        if (!this._address)
            throw fault("misuse", `the ${this.constructor.name} has been freed`);
        this._core.alive();
        return this._address;
    }

    get isFreed() {
        return !this._address;
    }

    // Frees it now rather than when nothing refers to it; in a callback of its session, when the call is over.
    free() {
        if (!this._address)
            return;
        const pointer = this._address, free = this.constructor.freedBy, core = this._core;
        this._address = 0;
        graves.unregister(this);
        if (core.busy)
            core.freeing.push({ free, pointer });
        else
            release(core, free, pointer);
    }
}

Symbol.dispose ??= Symbol.for("Symbol.dispose");
Object.defineProperty(Handle.prototype, Symbol.dispose, { value() { this.free(); } });
