/** The client in a page: the same names, answered by a worker as promises, so that no page hangs. */
import type {
    Column, Data, Kind, Mode, Option, Reading, Row, SessionOptions, Words } from "./index.js";
import type {
    ClientAssessmentVerbs, ClientBatchVerbs, ClientComparisonVerbs, ClientConsoleVerbs, ClientCursorVerbs, ClientRecordVerbs,
    ClientRotationVerbs, ClientScriptVerbs, ClientSessionVerbs, ClientTreeVerbs } from "./client-verbs.js";
import type * as Rows from "./tables.js";

export {
    SodertornError, NoMemory, Misuse, NotFound, Exists, InvalidValue, Required, BrokenReference, Conflict, Denied, Busy, Foreign,
    Newer, IOFailed, InvalidSyntax, LimitReached, ScriptFailed, Cancelled, Internal } from "./index.js";
export type ClientText = string | ClientRecord;
/** A file that was dropped is read by the worker. */
export type ClientData = Data | Blob;
export type ClientFiles = { [name: string]: ClientData } | ReadonlyMap<string, ClientData> | readonly (readonly [string, ClientData])[];

/** Starts a worker with the library. */
export function start(options?: {
    /** The worker, where it is not to be made of worker.js beside this file. */
    worker?: Worker;
}): Promise<Library>;

export interface Library {
    /** A session with a database: ":memory:", or a name, which is a database that the browser keeps. */
    open(name: string, mode?: Mode, options?: Partial<SessionOptions>): Promise<ClientSession>;
    openBytes(bytes: Uint8Array | ArrayBuffer, mode?: Mode, options?: Partial<SessionOptions>): Promise<ClientSession>;
    /** The databases that the browser keeps for this page's origin. */
    databases(): Promise<{ name: string; bytes: number }[]>;
    /** Keeps the bytes of a database under a name that is free. */
    keep(name: string, bytes: Uint8Array | ArrayBuffer): Promise<void>;
    remove(name: string): Promise<void>;
    /** A function that needs no session, such as version(). */
    call(name: string, ...args: unknown[]): Promise<any>;
    /** Starts the library anew after it has stopped (its memory is full, say). What came from it before is dead. */
    restart(): Promise<void>;
    /** Ends the worker. What has been committed is kept. */
    stop(): void;
}

/** Something that the worker has for the page, until it is freed or nothing refers to it. A session is then closed. */
export interface ClientHandle {
    free(): Promise<void>;
}

export interface ClientSession extends ClientSessionVerbs, ClientHandle {
    get(kind: Kind, key: ClientText): Promise<ClientRecord>;
    find(kind: Kind, field?: string, value?: Option | null): Promise<ClientRecord[]>;
    /** A page, whose total property counts all pages. */
    list(kind: Kind, options?: { [option: string]: Option | null }): Promise<ClientRecord[] & { total: number }>;
    /** A new record, which put() stores. */
    new(kind: Kind, key?: string | null, values?: { [field: string]: unknown }): Promise<ClientRecord>;
    history(kind?: Kind, key?: ClientText): Promise<TableSnapshot<Rows.HistoryRow>>;
    problems(): Promise<TableSnapshot<Rows.ProblemsRow>>;
    value(indicator: string, municipality: string, period: string, gender?: string | null):
        Promise<{ value: number | null; mark: Words.Mark }>;
    batch(options?: { [option in Words.BatchOption]?: Option | null }): Promise<ClientBatch>;
    /** An option of the session. */
    option(name: keyof SessionOptions): Promise<string | number | null>;
    setOptions(options: Partial<SessionOptions>): Promise<void>;
    toBytes(): Promise<Uint8Array>;
    close(): Promise<void>;
}

/** A record as it was read; what is set is sent with put() and its like. */
export interface ClientRecord extends ClientRecordVerbs, ClientHandle {
    readonly kindOf: string;
    readonly revision: number;
    readonly id: number;
    key: string | null;
    /** The fields that have a value; they are also properties of the record. */
    readonly fields: { [field: string]: string | number | boolean };
    get(field: string): string | number | boolean | null;
    set(field: string, value: unknown): void;
    toJSON(): { [field: string]: string | number | boolean };
    toString(): string;
    [field: string]: any;
}

/** A table as it came: all its cells are here. */
export interface TableSnapshot<R = Row> extends Reading<R>, ClientHandle {
    column(name: string): Column;
    write(format: Words.Format): Promise<string | Uint8Array>;
}

export interface ClientAssessment extends ClientAssessmentVerbs, ClientHandle {}
export interface ClientBatch extends ClientBatchVerbs, ClientHandle {
    addColumns(indicator: string, gender: string | null, municipalities: readonly string[], periods: readonly (string | number)[],
        values: Float64Array | readonly number[], marks?: readonly Words.Mark[] | null): Promise<void>;
    set(option: Words.BatchOption, value: Option | null): Promise<void>;
}
export interface ClientComparison extends ClientComparisonVerbs, ClientHandle {}
export interface ClientConsole extends ClientConsoleVerbs, ClientHandle {}
export interface ClientCursor extends ClientCursorVerbs, ClientHandle {}
export interface ClientRotation extends ClientRotationVerbs, ClientHandle {}
export interface ClientScript extends ClientScriptVerbs, ClientHandle {}
export interface ClientTree extends ClientTreeVerbs, ClientHandle {}
