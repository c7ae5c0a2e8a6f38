// The database that is open: one worker keeps it, another has a copy in which scripts and plans are tried, so that it
// can be stopped at any time and nothing is lost. A change is in the browser's storage when it is answered.
import * as conditions from "./conditions.js";
import { download } from "./dom.js";
import { Library, Stopped } from "./library.js";
import { place } from "./router.js";
import * as storage from "./storage.js";
import { language, t } from "./words.js";

const keeper = new Library();
const runner = new Library();
const listeners = {};
let generation = 0; // grows with every change
let copied = -1; // the generation that the runner has
let stops = 0; // how often what was tried has been stopped

export const state = { open: false, name: "", opened: 0, keeping: "none", trouble: "", refused: "" };
// The database that is open now: a form asks it whether that is still the one it was made for.
export function still() {
    const { opened } = state;
    return () => state.open && state.opened === opened;
}
export const on = (event, listener) => (listeners[event] ??= new Set()).add(listener);
const emit = (event) => {
    for (const listener of listeners[event] ?? []) listener();
};

// Who makes the changes, remembered between visits.
export function you() {
    let kept = null;
    try {
        kept = JSON.parse(localStorage.getItem("you"));
    } catch {
        /* as if nothing was kept */
    }
    const text = (value) => (typeof value === "string" && !value.includes("\0") ? value : "");
    return { actor: text(kept?.actor) || t("anonymous"), scope: text(kept?.scope) };
}

const manner = () => ({ language: language(), ...you() });

export async function become(given) {
    try {
        localStorage.setItem("you", JSON.stringify(given));
    } catch {
        /* for this visit alone */
    }
    await speak();
}

// The library answers in the language of the page, and as whom one is.
export async function speak() {
    if (!state.open) return;
    await keeper.ask("manner", manner());
    if (runner.running) await runner.ask("manner", manner());
}

function keeping(how, trouble = "") {
    if (state.keeping === how && state.trouble === trouble) return;
    state.keeping = how;
    state.trouble = trouble;
    emit("keeping");
}

// Asks without changing anything.
export async function ask(operation, given, options) {
    try {
        return await keeper.ask(operation, given, options);
    } catch (error) {
        if (error.status === "internal" && state.open) await revive();
        throw error;
    }
}

// A library that has stopped (its memory is no more) is begun anew, with the database as it was kept.
async function revive() {
    keeper.stop();
    if (storage.available()) await keeper.ask("openKept", { name: state.name, ...manner() });
    else await close();
}

export const rows = (verb, args = [], options = {}) => ask("rows", { verb, args, options });
export const text = (verb, args = [], options = {}) => ask("text", { verb, args, options });
export const get = (kind, key) => ask("get", { kind, key });
export const list = (kind, options = {}) => ask("list", { kind, options });

// Changes: what is asked is done, and kept.
export async function change(operation, given, options) {
    try {
        return await ask(operation, given, options);
    } catch (error) {
        if (error.status === "io" && storage.available()) error.message = `${error.message} ${t("quota")}`;
        throw error;
    } finally {
        changed();
    }
}

function changed() {
    generation++;
    forgetRows();
    emit("changed");
}

// The records of a kind by key and title, for lists to choose from. Kept until something changes.
let known = new Map();
const forgetRows = () => {
    known = new Map();
};
export async function rowsOf(kind) {
    if (!known.has(kind)) known.set(kind, keeper.ask("titles", { kind }));
    return known.get(kind);
}

// The description of all kinds and fields, in both languages.
let described = null;
export const schema = () => (described ??= keeper.ask("schema"));

// In the runner, on a copy that is as new as the database.
export async function tried(operation, given, options) {
    const now = generation;
    const before = stops;
    if (!runner.running || copied !== now) {
        const bytes = await keeper.ask("bytes");
        if (before !== stops) throw new Stopped(); // while the copy was made
        await runner.ask("open", { name: state.name, bytes, ...manner() }, { transfer: [bytes.buffer] });
        copied = now;
    }
    try {
        return await runner.ask(operation, given, options);
    } catch (error) {
        if (error.status === "internal") stopTried();
        throw error;
    }
}

export function stopTried() {
    stops++;
    runner.stop();
    copied = -1;
}

// The database to go on with: that of this tab, which may be none, and in a new tab the latest of all.
const last = {
    was: () => kept(() => sessionStorage.getItem("last") ?? localStorage.getItem("last")),
    is: (name) =>
        kept(() => {
            sessionStorage.setItem("last", name);
            localStorage.setItem("last", name);
        }),
    closed: (name) =>
        kept(() => {
            sessionStorage.setItem("last", "");
            if (localStorage.getItem("last") === name) localStorage.removeItem("last");
        }),
};
function kept(work) {
    try {
        return work();
    } catch {
        return null; // a browser that keeps nothing
    }
}

async function opened(name, work) {
    await close(true);
    try {
        await work();
    } catch (error) {
        emit("closed");
        throw error;
    }
    generation++;
    forgetRows();
    Object.assign(state, { open: true, name, opened: state.opened + 1, refused: "" });
    if (storage.available()) keeping("saved");
    else keeping("none", t("no_storage"));
    last.is(name);
    emit("opened");
}

// Made where the browser keeps it, or in memory where it keeps nothing.
const begun = (name, files) =>
    opened(name, () =>
        keeper.ask(storage.available() ? "openKept" : "open", { name, create: true, files, ...manner() }),
    );

// A name that is free, of which nothing is remembered.
async function fresh(wished) {
    const name = await storage.free(wished);
    conditions.forget(name);
    return name;
}

// The file itself is not changed: what is opened is a copy, kept in the browser.
export async function openFile(file) {
    const name = await fresh(file.name.replace(/\.(db|sqlite3?)$/i, ""));
    const bytes = new Uint8Array(await file.arrayBuffer());
    try {
        if (storage.available()) await storage.keep(name, bytes);
        else await opened(name, () => keeper.ask("open", { bytes, ...manner() }));
    } catch (error) {
        if (error.status === "io") throw error;
        const named = /^\/\d+\.db /.test(error.message); // it says the same of the name that it has in memory
        throw new Error(named ? t("no_database", file.name) : `${t("no_database", file.name)} ${error.message}`);
    }
    if (storage.available()) await openKept(name);
}

export async function openKept(name) {
    await opened(name, () => keeper.ask("openKept", { name, ...manner() }));
}

export async function create(wished) {
    await begun(await fresh(wished));
}

// Södertörn's programme, from the files that lie beside the page.
export async function example() {
    const names = await (await fetch("example/files.json")).json();
    const files = await Promise.all(
        names.map(async (name) => ({
            name,
            bytes: new Uint8Array(await (await fetch(`example/${name}`)).arrayBuffer()),
        })),
    );
    await begun(await fresh("sodertorn"), files);
}

export async function close(forAnother) {
    if (!state.open) return;
    stopTried();
    state.open = false;
    await keeper.ask("close");
    last.closed(state.name);
    if (!forAnother) emit("closed");
}

// Goes back to a state from before, which was kept in memory. It is kept under a name of its own until it has taken
// the place of the other, so that wherever this ends there is a whole database.
export async function restore(bytes) {
    if (storage.available()) {
        const spare = await storage.free(state.name);
        await storage.keep(spare, bytes);
        await keeper.ask("close");
        await storage.remove(state.name);
        await storage.keep(state.name, bytes);
        await keeper.ask("openKept", { name: state.name, ...manner() });
        await storage.remove(spare);
    } else {
        await keeper.ask("open", { bytes, ...manner() });
    }
    changed();
}

// Another name for one that the browser keeps, also for the one that is open. Until it is whole under the new name it
// is there under the old one.
export async function rename(name, wished) {
    const isOpen = state.open && state.name === name;
    await storage.keep(wished, isOpen ? await keeper.ask("bytes") : await storage.read(name));
    if (isOpen) {
        stopTried();
        await keeper.ask("openKept", { name: wished, ...manner() });
        state.name = wished;
        last.is(wished);
    }
    await storage.remove(name);
    conditions.move(name, wished);
    emit("renamed");
}

export async function remove(name) {
    if (state.open && state.name === name) await close();
    await storage.remove(name);
    conditions.forget(name);
}

export async function save() {
    download(`${state.name}.db`, await keeper.ask("bytes"), "application/vnd.sqlite3");
}

// The library starts when the first view is there, and while it is read; the database of the last visit is opened when
// the address is of a view that needs one. Why it could not be stands in state.refused.
export async function begin() {
    const name = last.was();
    storage.use(keeper);
    if (name && place().path.length && storage.available()) {
        return openKept(name).catch((error) => {
            state.refused = error.message;
        });
    }
    return setTimeout(() => keeper.ask("begin").catch(() => {}), 50);
}
