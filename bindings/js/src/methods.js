// Methods of the handles, made from verbs.js: what the library does, in the form of JavaScript. What must be given
// stands in order; what may be left out is a property of one object after it.
import { Gathering, Staying, drop, keep } from "./callbacks.js";
import { errorOf } from "./errors.js";
import { engine, guarded, lib, room, textOf, within } from "./engine.js";
import * as values from "./values.js";
import { FUNCTIONS, VERBS, WORDS } from "./verbs.js";

export const made = {}; // what makes an object of a handle, by the handle's name

const VALUE_OF = {
    text: values.text, integer: values.integer, integer64: values.integer64, number: values.number,
    list: values.list, data: values.data, files: values.files, texts: values.texts,
    integers: values.integers, option: values.option,
};

const BEGINS = { sdt_begin: true }, ENDS = { sdt_commit: true, sdt_rollback: true };

// In the stead of a core, for functions that need no session.
class NoSession {
    raised = null;
    transactions = [];

    call(name, ...given) {
        const status = guarded(() => lib[name](...given));
        if (this.raised)
            throw this.raised.what;
        if (status < 0)
            throw errorOf(status, textOf(lib.sdt_status_name(status)), null);
        return status;
    }
}

// What a verb takes, as its call is written.
const shape = (takes, optional) => [...takes.map((one) => one.name), ...optional.length ? [`{ ${optional.join(", ")} }`] : []].join(", ");

// One call as it is being made: what has been given, and what goes to the library.
class Call {
    constructor(verb, core, given, object) {
        this.verb = verb;
        this.core = core;
        this.object = object;
        this.outs = [];
        this.numbers = []; // of callbacks, to be dropped
        this.values = {};
        const takes = verb.takes.filter((one) => one.required);
        if (given.length > takes.length + (verb.optional.length ? 1 : 0))
            throw new TypeError(`${verb.name}(${shape(takes, verb.optional)}) was given ${given.length} argument`
                + (given.length > 1 ? "s" : ""));
        takes.forEach((one, index) => { this.values[one.name] = given[index]; });
        for (const [name, value] of values.entries(given[takes.length] ?? {}, `an object of options of ${verb.name}()`)) {
            if (!verb.optional.includes(name))
                throw new TypeError(`${verb.name}() has no option "${name}"; it has ${verb.optional.join(", ")}`);
            this.values[name] = value;
        }
    }

    argument(one) {
        const value = this.values[one.name];
        if (one.name === "format")
            this.binary = value === "xlsx" || value === WORDS.Format.xlsx;
        if (one.how === "out") {
            const pointer = room(one.is === "integers" ? 4 * this.count : 8);
            this.outs.push({ ...one, pointer });
            return pointer;
        }
        if (one.how === "options")
            return values.options(one.names.map((name) => [name, this.values[name]]));
        if (one.how === "kind")
            return this.kind = values.kind(value, this.core, !one.required);
        if (one.how === "field")
            return values.field(value, this.kind, this.core);
        if (one.how === "word")
            return values.word(WORDS[one.words], value, one);
        if (CALLBACKS[one.how])
            return this.callback(one, value);
        if (value === undefined && !one.required && one.none)
            return one.how === "integer64" ? 0n : 0;
        const given = VALUE_OF[one.how](value ?? null);
        if (one.how === "integers")
            this.count = given[0];
        return given;
    }

    callback(one, value) {
        if (value !== undefined && value !== null && typeof value !== "function")
            throw new TypeError(`${one.name} is a function, not ${typeof value}`);
        if (one.how === "writer" && one.gathers) {
            this.gathering = new Gathering(this.core, value);
            this.numbers.push(this.gathering.number);
            return [engine.addresses.writer, this.gathering.number];
        }
        if (one.kept)
            this.staying = new Staying(this.object.kept ? this.object : this.core, this.verb.name, this.core, value);
        if (!value)
            return [0, 0];
        if (this.staying)
            return [engine.addresses[one.how], this.staying.number];
        const number = keep(this.core, value);
        this.numbers.push(number);
        return [engine.addresses[one.how], number];
    }

    result(out) {
        const module = engine.module;
        if (out.is === "handle")
            return made[out.of](this.core, module.HEAP32[out.pointer >> 2]);
        if (out.is === "word")
            return values.wordOf(WORDS[out.words], module.HEAP32[out.pointer >> 2]);
        if (out.is === "integers")
            return Array.from(module.HEAP32.subarray(out.pointer >> 2, (out.pointer >> 2) + this.count));
        if (out.is === "number")
            return module.HEAPF64[out.pointer >> 3];
        return out.is === "integer64" ? Number(module.HEAP64[out.pointer >> 3]) : module.HEAP32[out.pointer >> 2];
    }

    // Keeps account of the transactions that are open. A commit that fails has undone its own.
    ask(given) {
        const { core, verb } = this, ends = !core.busy && ENDS[verb.of];
        try {
            const status = core.call(verb.of, ...given);
            if (BEGINS[verb.of])
                core.transactions.push({});
            return status;
        } finally {
            if (ends)
                core.transactions.pop();
        }
    }

    make() {
        const { verb } = this;
        try {
            const given = verb.takes.flatMap((one) => this.argument(one));
            if (this.object)
                given.unshift(this.object._pointer);
            if (verb.answers !== "status" && verb.answers !== "end")
                return answer(verb.answers, guarded(() => lib[verb.of](...given)));
            const status = this.ask(given);
            this.staying?.settle();
            this.staying = null;
            if (verb.answers === "end" && status !== 0)
                return null;
            if (this.gathering)
                return this.gathering.gathered(this.binary);
            const results = this.outs.map((out) => this.result(out));
            if (results.length < 2)
                return results[0];
            return Object.fromEntries(this.outs.map((out, index) => [out.name, results[index]]));
        } finally {
            this.numbers.forEach(drop);
            this.staying?.drop();
        }
    }
}

const CALLBACKS = { writer: true, reader: true, progress: true, fetch: true };

function answer(how, value) {
    return how === "text" ? textOf(value) : how === "truth" ? value !== 0 : how === "nothing" ? undefined : Number(value);
}

// Makes the methods of a class refuse what is of another, whose address they would take for one of their own.
function own(Class) {
    const checked = (work) => work && function (...given) {
        if (!(this instanceof Class))
            throw new TypeError(`a method of ${Class.name} is called on something else`);
        return work.apply(this, given);
    };
    for (const name of Reflect.ownKeys(Class.prototype)) {
        const described = Object.getOwnPropertyDescriptor(Class.prototype, name);
        if (name === "constructor" || String(name).startsWith("_"))
            continue;
        for (const part of ["value", "get", "set"])
            if (typeof described[part] === "function")
                described[part] = checked(described[part]);
        Object.defineProperty(Class.prototype, name, described);
    }
}

// Gives the classes of the handles their methods; those that are written stay.
export function addMethods(classes) {
    for (const [owner, verbs] of Object.entries(VERBS))
        for (const verb of verbs)
            if (!Object.hasOwn(classes[owner].prototype, verb.name))
                Object.defineProperty(classes[owner].prototype, verb.name, {
                    configurable: true, writable: true,
                    value(...given) {
                        return within(() => new Call(verb, this._core, given, this).make());
                    },
                });
    Object.values(classes).forEach(own);
}

export const functions = Object.assign(Object.create(null), Object.fromEntries(FUNCTIONS.map((verb) =>
    [verb.name, (...given) => within(() => new Call(verb, new NoSession(), given, null).make())])));

