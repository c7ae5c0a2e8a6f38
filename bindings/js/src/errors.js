// What goes wrong: an error for each status of the library, with its sentence.
import { WORDS } from "./verbs.js";

export class SodertornError extends Error {
    // code is the library's number, name its word ("not_found"); problems are all of them, each with where it is.
    constructor(code, name, message, problems = []) {
        super(message ?? name);
        this.code = code;
        this.name = name;
        this.problems = problems;
    }
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

const BY_NAME = {
    memory: NoMemory, misuse: Misuse, not_found: NotFound, exists: Exists, value: InvalidValue, required: Required,
    reference: BrokenReference, conflict: Conflict, denied: Denied, busy: Busy, foreign: Foreign, newer: Newer,
    io: IOFailed, syntax: InvalidSyntax, limit: LimitReached, script: ScriptFailed, cancelled: Cancelled,
    internal: Internal,
};

export function errorOf(code, name, message, problems) {
    return new (BY_NAME[name] ?? SodertornError)(code, name, message, problems);
}

// An error of the package's own, in the library's terms.
export const fault = (name, message) => errorOf(WORDS.Status[`error_${name}`], name, message, []);
