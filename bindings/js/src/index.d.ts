/** The package sodertorn: in Node, and in a worker of a browser. In a page, see client.d.ts. */
import type { ClassOf, ValuesOf } from "./kinds.js";
import type * as Rows from "./tables.js";
import type {
    AssessmentVerbs, BatchVerbs, ComparisonVerbs, ConsoleVerbs, CursorVerbs, Functions, RecordVerbs, RotationVerbs, ScriptVerbs,
    SessionOptions, SessionVerbs, TableVerbs, TreeVerbs, Words } from "./verbs.js";

export * from "./kinds.js";
/** All of them, also the one of scripts, whose name is a handle's as well. */
export * as kinds from "./kinds.js";
export type * as Rows from "./tables.js";
export type { SessionOptions, Words } from "./verbs.js";

export type Mode = "read" | "write" | "create";
/** A text, or a record, which is its key. */
export type Text = string | Record;
export type Option = string | number | boolean | Record | RecordClass;
/** A kind by its class, its name, or its number. */
export type Kind = RecordClass<any, any> | string | number;
export type Data = string | Uint8Array | ArrayBuffer;
export type Files = { [name: string]: Data } | Iterable<readonly [string, Data]>;
export type Listed = { [name: string]: Option } | Iterable<Option | readonly Option[]>;
export type Integers = readonly (number | bigint)[] | BigInt64Array | Int32Array | Uint8Array;
export type Row = { [column: string]: string | number | null };
/** Is told how far work has come; total is null when not known. To answer false stops it. */
export type Progress = (done: number, total: number | null) => unknown;
export type Writer = (piece: Uint8Array) => void;
/** Gives the next piece, of any size, and nothing at the end; about so many bytes are wanted. */
export type Reader = (size: number) => Uint8Array | string | null | undefined;

export interface FetchRequest {
    method: "GET" | "POST";
    url: string;
    body: Uint8Array | null;
    type: string | null;
    seconds: number;
}
/** An answer, or why there is none. A redirect is not to be followed. */
export type FetchAnswer = { status: number; body?: Data; type?: string; location?: string } | { why: string };
export type Fetch = (request: FetchRequest) => FetchAnswer;

/** Starts the library anew after it has stopped (its memory is full, say). What came from it before is dead. */
export function restart(): Promise<void>;
export const functions: Functions;

// ---- Errors ----

export interface Problem {
    status: string;
    message: string;
    kind: string | null;
    key: string | null;
    field: string | null;
    file: string | null;
    row: number | null;
    column: number | null;
    count: number | null;
}

export class SodertornError extends Error {
    constructor(code: number, name: string, message: string | null, problems?: Problem[]);
    readonly code: number;
    /** The word of the status, such as "not_found". */
    name: string;
    readonly problems: Problem[];
}
export class NoMemory extends SodertornError {}
export class Misuse extends SodertornError {}
export class NotFound extends SodertornError {}
export class Exists extends SodertornError {}
export class InvalidValue extends SodertornError {}
export class Required extends SodertornError {}
export class BrokenReference extends SodertornError {}
export class Conflict extends SodertornError {}
export class Denied extends SodertornError {}
export class Busy extends SodertornError {}
export class Foreign extends SodertornError {}
export class Newer extends SodertornError {}
export class IOFailed extends SodertornError {}
export class InvalidSyntax extends SodertornError {}
export class LimitReached extends SodertornError {}
export class ScriptFailed extends SodertornError {}
export class Cancelled extends SodertornError {}
export class Internal extends SodertornError {}

// ---- Handles ----

/** Something of the library's. It is freed when nothing refers to it, by free(), or at the end of a block by using. */
export interface Handle {
    free(): void;
    readonly isFreed: boolean;
    [Symbol.dispose](): void;
}

export interface Session extends SessionVerbs, SessionOptions {
    /** Opens a database in a session that has none: ":memory:", or a path under "/opfs" in a worker. */
    open(path: string, mode?: Mode): void;
    /** The database as the bytes of a file. */
    toBytes(): Uint8Array;
    /** Of a database that the browser keeps, a promise that another tab may open it. */
    close(): void | Promise<void>;
    readonly database: string;
    readonly isOpen: boolean;
    /** The records of a kind. */
    of<R extends Record, V>(kind: RecordClass<R, V>): Collection<R, V>;
    of<K extends keyof ClassOf>(kind: K): Collection<ClassOf[K], ValuesOf[K]>;
    of(kind: string | number): Collection<Record, { [field: string]: unknown }>;
    /** The record of a key. */
    get<R extends Record>(kind: RecordClass<R, any>, key: Text): R;
    get<K extends keyof ClassOf>(kind: K, key: Text): ClassOf[K];
    get(kind: string | number, key: Text): Record;
    /** The records of a kind; all, or those whose field has the value (null: absent). */
    find<R extends Record>(kind: RecordClass<R, any>, field?: string, value?: Option | null): Cursor<R>;
    find(kind: Kind, field?: string, value?: Option | null): Cursor<Record>;
    /** A page: every field is an option, and containing, order_by, descending, offset, after_key, most. */
    list<R extends Record>(kind: RecordClass<R, any>, options?: { [option: string]: Option | null }): Cursor<R>;
    list(kind: Kind, options?: { [option: string]: Option | null }): Cursor<Record>;
    history(kind?: Kind, key?: Text): Table<Rows.HistoryRow>;
    /** All problems of the last verb; warnings have the status "ok". */
    problems(): Table<Rows.ProblemsRow>;
    value(indicator: Text, municipality: Text, period: string, gender?: string | null): { value: number | null; mark: Words.Mark };
    batch(options?: { [option in Words.BatchOption]?: Option | null }): Batch;
    /** What is done within is done together, or not at all when it throws. */
    transaction<T>(work: (session: Session) => T): T;
    [Symbol.dispose](): void;
}
export const Session: {
    new (options?: Partial<SessionOptions>): Session;
    open(path: string, mode?: Mode, options?: Partial<SessionOptions>): Session;
    /** A session with the database whose file these bytes are. */
    openBytes(bytes: Uint8Array | ArrayBuffer, mode?: Mode, options?: Partial<SessionOptions>): Session;
};

/** In a worker of a browser: a session with a database that the browser keeps for this origin, by its name. */
export function openKept(name: string, mode?: Mode, options?: Partial<SessionOptions>): Promise<Session>;
export function keptDatabases(): Promise<{ name: string; bytes: number }[]>;
/** Keeps the bytes of a database under a name that is free. */
export function keep(name: string, bytes: Uint8Array | ArrayBuffer, options?: { language?: string }): Promise<void>;
/** Removes a database that nobody has open. */
export function removeKept(name: string, options?: { language?: string }): Promise<void>;

/** One record: a value of its own; nothing reaches the database until put(). */
export interface Record extends RecordVerbs, Handle {
    get key(): string | null;
    set key(value: string);
    readonly id: number;
    readonly revision: number;
    update(values: object): void;
    get(field: string): string | number | boolean | null;
    set(field: string, value: Text | number | boolean | null | undefined): void;
    /** Sets a field of any type from a text as a person writes it. */
    parse(field: string, value: string | null): void;
    copy(): this;
    history(): Table<Rows.HistoryRow>;
    /** One object of JSON, as the library writes it. */
    toText(): string;
    toJSON(): { [field: string]: string | number | boolean };
    /** What people call it. */
    toString(): string;
}
export const Record: RecordClass;

export interface RecordClass<R extends Record = Record, V = { [field: string]: unknown }> {
    new (session: Session, key?: string | null, values?: V): R;
    readonly kind: string;
    readonly number: number;
    readonly fields: { readonly [F in keyof V]-?: Field };
}

/** What there is to know of a field. */
export interface Field {
    readonly name: string;
    readonly number: number;
    label(language?: string): string;
    help(language?: string): string;
    readonly required: boolean;
    readonly words: string[];
    wordLabel(word: string, language?: string): string;
    readonly target: RecordClass<any, any> | null;
}

export interface Collection<R, V> extends Iterable<R> {
    get(key: Text): R;
    /** The record of a key, or null. */
    find(key: Text): R | null;
    has(key: Text): boolean;
    /** The record of a key, or the only one that is called so. */
    named(name: string): R;
    readonly count: number;
    list(options?: { [option: string]: Option | null }): Cursor<R>;
    /** A new record, which put() stores. */
    new(key?: string | null, values?: V): R;
    fromJson(source: Data): R;
    toTable(): Table<Row>;
}

export interface Cursor<R = Record> extends CursorVerbs, Handle, Iterable<R> {
    /** How many there are on all pages, of a page. */
    readonly total: number | null;
    toArray(): R[];
}

/** A column. Its cells are of JavaScript alone, and stay when the table is freed. */
export interface Column extends Iterable<string | number | null> {
    readonly name: string;
    readonly type: "text" | "integer" | "number";
    readonly length: number;
    /** The numbers, where an absent cell is 0; of texts an array. */
    readonly values: Float64Array | (string | null)[];
    /** 1 for each cell that is not absent; null when none is. */
    readonly present: Uint8Array | null;
    toArray(): (string | number | null)[];
    at(row: number): string | number | null | undefined;
}

export interface Reading<R> extends Iterable<R> {
    readonly name: string;
    readonly columns: string[];
    readonly length: number;
    rows(): R[];
    at(row: number): R | undefined;
    column(name: string): Column;
    toJSON(): R[];
}
export interface Table<R = Row> extends Reading<R>, TableVerbs, Handle {}

export interface Assessment extends AssessmentVerbs, Handle {}
export interface Batch extends BatchVerbs, Handle {
    /** Adds many values of one indicator and gender. A Float64Array is copied in one go; a year may be a number. */
    addColumns(indicator: Text, gender: string | null, municipalities: readonly Text[], periods: readonly (string | number)[],
        values: Float64Array | readonly number[], marks?: readonly Words.Mark[] | null): void;
    set(option: Words.BatchOption, value: Option | null): void;
}
export interface Comparison extends ComparisonVerbs, Handle {}
export interface Console extends ConsoleVerbs, Handle {}
export interface Rotation extends RotationVerbs, Handle {}
export interface Script extends ScriptVerbs, Handle {}
export interface Tree extends TreeVerbs, Handle {}
