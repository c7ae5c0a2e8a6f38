// What the tests of JavaScript share. SODERTORN_JS names the folder of the built package.
import { readFileSync, readdirSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join, resolve } from "node:path";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const PACKAGE = resolve(process.env.SODERTORN_JS ?? join(ROOT, ".build/js/package"));
export const sodertorn = await import(pathToFileURL(join(PACKAGE, "index.js")));
export const API = JSON.parse(readFileSync(join(ROOT, "lib/schema/api.json"), "utf8"));
export const SCHEMA = JSON.parse(readFileSync(join(ROOT, "lib/schema/generated/schema.json"), "utf8"));
export const TODAY = "2026-06-01";

// Collects what nobody refers to.
setFlagsFromString("--expose-gc");
export const collect = runInNewContext("gc");

// The files of a folder of examples, by their names.
export function examples(ending = ".json") {
    const folder = join(ROOT, "examples/sodertorn");
    return Object.fromEntries(readdirSync(folder).filter((name) => name.endsWith(ending)).sort()
        .map((name) => [name, readFileSync(join(folder, name))]));
}

// A session with the example's records in memory.
export function cooperation(options = {}) {
    const session = sodertorn.Session.open(":memory:", "create", { language: "en", today: TODAY, ...options });
    session.importJson(examples());
    return session;
}
