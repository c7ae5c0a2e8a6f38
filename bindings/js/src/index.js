// The package sodertorn: the library, ready to be used. See README.md.
import { restart } from "./engine.js";
import { functions } from "./methods.js";

export * from "./errors.js";
export { restart };
export { Assessment, Batch, Comparison, Console, Rotation, Script, Tree } from "./handles.js";
export * from "./kinds.js";
export * as kinds from "./kinds.js";
export { Collection, Cursor, Field, Record } from "./records.js";
export { keep, keptDatabases, openKept, removeKept } from "./opfs.js";
export { Session } from "./session.js";
export { Column } from "./reading.js";
export { Table } from "./tables.js";
export { functions };

await restart();
