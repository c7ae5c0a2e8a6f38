// Functions of JavaScript that the library calls. What one throws stops the work and comes out of the verb.
import { engine, heap8, lib, putBytes, textOf, within } from "./engine.js";

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

// Makes a function known to the library, under a number, until it is dropped.
export function keep(core, told) {
    number = (number % 0x7fffffff) + 1;
    functions.set(number, { core, told });
    return number;
}

// The same for a function that stays after the call, as long as what it was given to (a script, a core) lives.
export function keepWith(owner, core, told) {
    const kept = { core, told };
    owner.kept.push(kept);
    number = (number % 0x7fffffff) + 1;
    functions.set(number, new WeakRef(kept));
    dropping.register(owner, number);
    return number;
}

export function drop(number) {
    functions.delete(number);
}

// Calls it; what it throws is told by the verb.
function run(user, ...given) {
    const { core, told } = known(user);
    try {
        return told(...given);
    } catch (what) {
        core.raised ??= { what };
        return FAILED;
    }
}

engine.callbacks.progress = (user, done, total) => {
    const answer = run(user, Number(done), total < 0n ? null : Number(total));
    return answer === false || answer === FAILED ? REFUSED : 0;
};

engine.callbacks.write = (user, bytes, size) =>
    run(user, heap8().slice(bytes, bytes + size)) === FAILED ? REFUSED : 0;

// A function gives pieces of any size; what is too much for now is kept for the next time.
engine.callbacks.read = (user, bytes, size) => {
    const reading = known(user);
    if (!reading.rest?.length) {
        const answer = run(user, size);
        if (answer === FAILED)
            return -1n;
        const piece = typeof answer === "string" ? encoder.encode(answer) : answer ?? new Uint8Array();
        if (!(piece instanceof Uint8Array)) {
            reading.core.raised ??= { what: new TypeError(`a reader gives bytes or a text, not ${typeof answer}`) };
            return -1n;
        }
        reading.rest = piece;
    }
    const piece = reading.rest.subarray(0, size);
    reading.rest = reading.rest.subarray(size);
    heap8().set(piece, bytes);
    return BigInt(piece.length);
};

// ---- Addresses that scripts ask for ----

// struct sdt_fetch_call, as it lies in memory: where each member begins, and the size of the last texts.
const CALL = { method: 0, url: 4, body: 8, body_size: 12, type: 16, milliseconds: 24, status: 40, location: 44,
    answer_type: 2045, why: 2245 };
const SIZE = { location: 2001, answer_type: 200, why: 200 };

const pointerAt = (address) => engine.module.HEAPU32[address >> 2];

function putFixed(call, name, value) {
    const room = heap8().subarray(call + CALL[name], call + CALL[name] + SIZE[name] - 1);
    const { written } = encoder.encodeInto(String(value ?? ""), room);
    heap8()[call + CALL[name] + written] = 0;
}

engine.callbacks.fetch = (user, call) => {
    const body = pointerAt(call + CALL.body);
    const request = {
        method: textOf(pointerAt(call + CALL.method)),
        url: textOf(pointerAt(call + CALL.url)),
        body: body ? heap8().slice(body, body + pointerAt(call + CALL.body_size)) : null,
        type: textOf(pointerAt(call + CALL.type)),
        seconds: Number(engine.module.HEAP64[(call + CALL.milliseconds) >> 3]) / 1000,
    };
    const answer = run(user, request);
    if (answer === FAILED || !answer || answer.why !== undefined) {
        putFixed(call, "why", answer?.why);
        return REFUSED;
    }
    engine.module.HEAP32[(call + CALL.status) >> 2] = answer.status;
    putFixed(call, "location", answer.location);
    putFixed(call, "answer_type", answer.type);
    const content = typeof answer.body === "string" ? encoder.encode(answer.body) : answer.body;
    if (!content?.length)
        return 0;
    return within(() => lib.sdtjs_fetch_answer(call, putBytes(content), content.length)) === 0 ? 0 : REFUSED;
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
        return binary ? whole : new TextDecoder().decode(whole);
    }
}
