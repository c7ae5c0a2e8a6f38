// Values of JavaScript as the library takes them. Each goes into the room of the call that is being made.
import { heap32, heap8, lib, putBytes, putPointers, putText, room, whole } from "./engine.js";

const encoder = new TextEncoder();

export function wrong(what, value) {
    const is = value === null ? "null" : Array.isArray(value) ? "an array"
        : typeof value === "object" ? `an object (${value.constructor?.name ?? "without a class"})` : typeof value;
    return new TypeError(`${what} is wanted, not ${is}`);
}

// A text: a string, or a record, which is its key. Nothing is NULL, of which the library says what it thinks.
export function asText(value) {
    if (typeof value === "string")
        return value;
    const key = value !== null && typeof value === "object" ? value.key : undefined;
    if (typeof key === "string")
        return key;
    throw wrong("a text or a record", value);
}

export const text = (value) => (value === null || value === undefined ? 0 : putText(asText(value)));

// The value of an option, as a text: numbers and truth are written, a kind is its name.
function asOption(value) {
    if (typeof value === "boolean")
        return value ? "1" : "0";
    if (typeof value === "number" || typeof value === "bigint")
        return String(value);
    return typeof value === "function" && value.kind ? value.kind : asText(value);
}

const isList = (value) => typeof value?.[Symbol.iterator] === "function";

// The names and values of a plain object. Of a Map, a Date or another object of a class there would be none, and what it
// holds would be lost without a word.
export function entries(value, what = "an object of names and values") {
    const above = value !== null && typeof value === "object" ? Object.getPrototypeOf(value) : undefined;
    if (isList(value) || above === undefined || (above !== null && Object.getPrototypeOf(above) !== null))
        throw wrong(what, value);
    return Object.entries(value);
}

export const option = (value) => (value === null || value === undefined ? 0 : putText(asOption(value)));

// A list of names and values that ends with NULL; NULL when none is given.
export function options(pairs) {
    const pointers = [];
    for (const [name, value] of pairs)
        if (value !== null && value !== undefined)
            pointers.push(putText(name), putText(asOption(value)));
    return pointers.length ? putPointers([...pointers, 0]) : 0;
}

// A list of texts that ends with NULL, from an object, pairs, or texts one after the other.
export function list(values) {
    if (values === null || values === undefined)
        return 0;
    if (typeof values === "string")
        throw wrong("a list or an object", values);
    const flat = [...(isList(values) ? values : entries(values, "a list or an object"))].flat();
    return putPointers([...flat.map((value) => putText(asOption(value))), 0]);
}

// Texts, counted: their number and their array.
export function texts(values) {
    if (typeof values === "string" || !isList(values))
        throw wrong("a list of texts", values);
    const pointers = [...values].map(text);
    return [pointers.length, putPointers(pointers)];
}

// Bytes of a file or a text, and how many they are.
export function data(value) {
    if (value === null || value === undefined)
        return [0, 0];
    const bytes = asBytes(value);
    return [putBytes(bytes), bytes.length];
}

export function asBytes(value) {
    if (typeof value === "string")
        return encoder.encode(whole(value));
    if (value instanceof ArrayBuffer)
        return new Uint8Array(value);
    if (ArrayBuffer.isView(value))
        return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    throw wrong("bytes or a text", value);
}

// Files by their names: how many, names, bytes, sizes.
export function files(values) {
    const pairs = typeof values === "object" && isList(values) ? [...values]
        : entries(values, "an object of files by their names");
    if (!pairs.every(Array.isArray))
        throw wrong("a list of names and files", values);
    const contents = pairs.map(([, content]) => data(content));
    return [pairs.length, putPointers(pairs.map(([name]) => text(name))),
        putPointers(contents.map(([pointer]) => pointer)), putPointers(contents.map(([, size]) => size))];
}

const tooLarge = (value) => new RangeError(`${value} is too large`);

export function integer(value) {
    if (!Number.isInteger(value))
        throw wrong("an integer", value);
    if ((value | 0) !== value)
        throw tooLarge(value);
    return value;
}

export function integer64(value) {
    if (typeof value !== "bigint" && !Number.isInteger(value))
        throw wrong("an integer", value);
    if (typeof value === "bigint" ? BigInt.asIntN(64, value) !== value : !Number.isSafeInteger(value))
        throw tooLarge(value);
    return BigInt(value);
}

export function number(value) {
    if (typeof value !== "number")
        throw wrong("a number", value);
    return value;
}

// The number of a kind: by its class, its name, what people call it, or its number; 0 for none, where that is every kind.
export function kind(value, core, every = false) {
    if ((value === null || value === undefined) && every)
        return 0;
    if (typeof value === "number")
        return integer(value);
    if (typeof value === "function" && value.number)
        return value.number;
    if (typeof value !== "string")
        throw wrong("a kind, by its class, its name or its number,", value);
    const out = room(4);
    if (!core?.pointer)
        return lib.sdt_kind_find(putText(value));
    core.call("sdt_kind_lookup", core.pointer, putText(value), out);
    return heap32()[out >> 2];
}

// The number of a field of a kind, by its name; 0 for none.
export function field(value, kindNumber, core) {
    if (value === null || value === undefined)
        return 0;
    if (typeof value === "number")
        return integer(value);
    if (!core?.pointer)
        return lib.sdt_field_find(kindNumber, text(value));
    const out = room(4);
    core.call("sdt_field_lookup", core.pointer, kindNumber, text(value), out);
    return heap32()[out >> 2];
}

// A word of an enumeration (its values by their names): the number. Several words of one whose values are flags are
// added together.
export function word(words, value, { flags = false } = {}) {
    if (typeof value === "number")
        return integer(value);
    if (flags && Array.isArray(value))
        return value.reduce((sum, one) => sum | word(words, one), 0);
    if (typeof value === "string" && Object.hasOwn(words, value))
        return words[value];
    if (typeof value === "string")
        throw new RangeError(`"${value}" is none of ${Object.keys(words).join(", ")}`);
    throw wrong("a word", value);
}

export const wordOf = (words, found) => Object.keys(words).find((name) => words[name] === found) ?? found;

// A column is an array, whose length is asked for once.
export function lengthOf(values) {
    if (!Array.isArray(values) && !isTyped(values))
        throw wrong("an array", values);
    return values.length;
}

const isTyped = (values) => ArrayBuffer.isView(values) && !(values instanceof DataView);

// A period: a text, or the number of a year.
export const period = (value) => text(Number.isInteger(value) ? String(value) : value);

// A column of texts as an array of pointers, where each text that comes again is encoded once.
export function column(values, count, taken = text) {
    const known = new Map();
    const pointers = room(4 * count);
    for (let index = 0; index < count; index++) {
        const value = values[index];
        let pointer = known.get(value);
        if (pointer === undefined)
            known.set(value, pointer = taken(value));
        heap32()[(pointers >> 2) + index] = pointer;
    }
    return pointers;
}

// A column of numbers, copied in one go.
export function numbers(Type, values, count) {
    const cells = values instanceof Type ? values.subarray(0, count)
        : Type.from({ length: count }, (_, index) => number(values[index]));
    const pointer = room(Type.BYTES_PER_ELEMENT * count);
    new Type(heap8().buffer, pointer, count).set(cells);
    return pointer;
}

// A column of integers of 64 bits, counted: their number and their array.
export function integers(values) {
    const count = lengthOf(values);
    const cells = BigInt64Array.from({ length: count }, (_, index) => integer64(values[index]));
    const pointer = room(cells.byteLength);
    new BigInt64Array(heap8().buffer, pointer, count).set(cells);
    return [count, pointer];
}
