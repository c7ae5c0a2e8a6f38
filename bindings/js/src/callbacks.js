// Functions of JavaScript that the library calls. What one throws stops the work and comes out of the verb.
import { engine, guarded, heap32, heap8, lib, putBytes, textIn, textOf, unbroken, within } from "./engine.js";
import { asBytes, wrong } from "./values.js";

const REFUSED = 1;
const FAILED = Symbol("failed");
const functions = new Map();
const encoder = new TextEncoder();
let number = 0;
const dropping = new FinalizationRegistry(drop);
const known = (user) => {
    const found = functions.get(user);
    return found instanceof WeakRef ? found.deref() : found;
};

function add(found) {
    number = (number % 0x7fffffff) + 1;
    functions.set(number, found);
    return number;
}

// Makes a function known to the library, under a number, until it is dropped.
export const keep = (core, told) => add({ core, told });

export function drop(number) {
    functions.delete(number);
}

// A function that stays after the call, as long as what it was given to (a script, a core) lives, or until another is set
// in its stead. It is settled when the library has taken it, and dropped when it has not.
export class Staying {
    constructor(owner, name, core, told) {
        this.owner = owner;
        this.name = name;
        this.kept = told ? { core, told } : null;
        this.number = told ? add(new WeakRef(this.kept)) : 0;
    }

    settle() {
        const before = this.owner.kept.get(this.name);
        this.owner.kept.set(this.name, this);
        dropping.register(this.owner, this.number, this);
        before?.drop();
    }

    drop() {
        dropping.unregister(this);
        drop(this.number);
    }
}

// Does with the function what the library asks; what is thrown then is told by the verb. Nothing may be thrown past the
// library, but when it has stopped.
function run(user, work) {
    const { core, told } = known(user);
    try {
        return work(told);
    } catch (what) {
        core.raised ??= { what };
        if (engine.dead)
            throw what;
        return FAILED;
    }
}

engine.callbacks.progress = (user, done, total) => {
    const answer = run(user, (told) => told(Number(done), total < 0n ? null : Number(total)));
    return answer === false || answer === FAILED ? REFUSED : 0;
};

engine.callbacks.write = (user, bytes, size) =>
    run(user, (told) => told(heap8().slice(bytes, bytes + size))) === FAILED ? REFUSED : 0;

// A function gives pieces of any size; what is too much for now is kept for the next time.
engine.callbacks.read = (user, bytes, size) => {
    const reading = known(user);
    const answer = run(user, (told) => {
        if (!reading.rest?.length)
            reading.rest = asBytes(told(size) ?? "");
        const piece = reading.rest.subarray(0, size);
        reading.rest = reading.rest.subarray(size);
        heap8().set(piece, bytes);
        return BigInt(piece.length);
    });
    return answer === FAILED ? -1n : answer;
};

// ---- Addresses that scripts ask for ----

// struct sdt_fetch_call, as it lies in memory: where each member begins, and the size of the last texts.
const CALL = { method: 0, url: 4, body: 8, body_size: 12, type: 16, milliseconds: 24, status: 40, location: 44,
    answer_type: 2045, why: 2245 };
const SIZE = { location: 2001, answer_type: 200, why: 200 };
const NAME = { location: "location", answer_type: "type", why: "why" };

const pointerAt = (address) => engine.module.HEAPU32[address >> 2];

// One of the last texts, or nothing. A reason may be cut off.
function putFixed(call, name, value, { whole = true } = {}) {
    if (value !== undefined && value !== null && typeof value !== "string")
        throw wrong(`a text as the ${NAME[name]} of an answer`, value);
    const room = heap8().subarray(call + CALL[name], call + CALL[name] + SIZE[name] - 1);
    const { read, written } = encoder.encodeInto(unbroken(value ?? ""), room);
    if (whole && read < (value ?? "").length)
        throw new RangeError(`the ${NAME[name]} of an answer is at most ${SIZE[name] - 1} bytes`);
    heap8()[call + CALL[name] + written] = 0;
}

function putAnswer(call, answer) {
    if (answer === null || typeof answer !== "object" || typeof answer.then === "function")
        throw wrong("an object with a status, or with the reason why there is no answer,", answer);
    const { why, status, location, type, body } = answer;
    if (why !== undefined && why !== null) {
        putFixed(call, "why", why, { whole: false });
        return REFUSED;
    }
    if (!Number.isInteger(status) || status < 100 || status > 599)
        throw new TypeError("the status of an answer is an integer from 100 to 599");
    const content = asBytes(body ?? "");
    putFixed(call, "location", location);
    putFixed(call, "answer_type", type);
    heap32()[(call + CALL.status) >> 2] = status;
    if (!content.length)
        return 0;
    return within(() => {
        const pointer = putBytes(content);
        return guarded(() => lib.sdtjs_fetch_answer(call, pointer, content.length)) === 0 ? 0 : REFUSED;
    });
}

engine.callbacks.fetch = (user, call) => {
    const answer = run(user, (told) => {
        const body = pointerAt(call + CALL.body);
        return putAnswer(call, told({
            method: textOf(pointerAt(call + CALL.method)),
            url: textOf(pointerAt(call + CALL.url)),
            body: body ? heap8().slice(body, body + pointerAt(call + CALL.body_size)) : null,
            type: textOf(pointerAt(call + CALL.type)),
            seconds: Number(engine.module.HEAP64[(call + CALL.milliseconds) >> 3]) / 1000,
        }));
    });
    return answer === FAILED ? REFUSED : answer;
};

// What takes output: a function of bytes, or nothing, which gathers them.
export class Gathering {
    constructor(core, target) {
        this.pieces = target ? null : [];
        this.number = keep(core, target ?? ((piece) => this.pieces.push(piece)));
    }

    // What was written, when nobody else has taken it: a text, or the bytes of what is none.
    gathered(binary) {
        if (!this.pieces)
            return undefined;
        const whole = new Uint8Array(this.pieces.reduce((sum, piece) => sum + piece.length, 0));
        let at = 0;
        for (const piece of this.pieces) {
            whole.set(piece, at);
            at += piece.length;
        }
        return binary ? whole : textIn(whole);
    }
}
