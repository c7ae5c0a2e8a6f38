// The database that is open: one worker keeps it, another has a copy in which scripts and plans are tried, so that it
// can be stopped at any time and nothing is lost. What changes it is kept in the browser's storage at once.
import { download } from "./dom.js";
import { Library } from "./library.js";
import { place } from "./router.js";
import * as storage from "./storage.js";
import { language, t } from "./words.js";

const keeper = new Library();
const runner = new Library();
const listeners = {};
let generation = 0; // grows with every change
let copied = -1; // the generation that the runner has
let writing = null; // the storing that goes on, and whether another must follow
let again = false;

export const state = { open: false, name: "", keeping: "none", trouble: "" };
export const on = (event, listener) => (listeners[event] ??= new Set()).add(listener);
const emit = (event) => { for (const listener of listeners[event] ?? []) listener(); };

// Who makes the changes, remembered between visits.
export function you() {
  let kept = {};
  try { kept = JSON.parse(localStorage.getItem("you") ?? "{}"); } catch { /* as if nothing was kept */ }
  return { actor: kept.actor || t("anonymous"), scope: kept.scope ?? "" };
}

const manner = () => ({ language: language(), ...you() });

export async function become(given) {
  try { localStorage.setItem("you", JSON.stringify(given)); } catch { /* for this visit alone */ }
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
export const ask = (operation, given, options) => keeper.ask(operation, given, options);
export const rows = (verb, args = [], options = {}) => keeper.ask("rows", { verb, args, options });
export const text = (verb, args = [], options = {}) => keeper.ask("text", { verb, args, options });
export const get = (kind, key) => keeper.ask("get", { kind, key });
export const list = (kind, options = {}) => keeper.ask("list", { kind, options });

// Changes: what is asked is done, and kept.
export async function change(operation, given, options) {
  const answer = await keeper.ask(operation, given, options);
  changed();
  return answer;
}

function changed() {
  generation++;
  forgetRows();
  store();
  emit("changed");
}

// The records of a kind by key and title, for lists to choose from. Kept until something changes.
let known = new Map();
const forgetRows = () => { known = new Map(); };
export async function rowsOf(kind) {
  if (!known.has(kind)) known.set(kind, keeper.ask("titles", { kind }));
  return known.get(kind);
}

// The description of all kinds and fields, in both languages.
let described = null;
export const schema = () => described ??= keeper.ask("schema");

// In the runner, on a copy that is as new as the database.
export async function tried(operation, given, options) {
  const now = generation;
  if (!runner.running || copied !== now) {
    const bytes = await keeper.ask("bytes");
    await runner.ask("open", { name: state.name, bytes, ...manner() }, { transfer: [bytes.buffer] });
    copied = now;
  }
  return runner.ask(operation, given, options);
}

export function stopTried() {
  runner.stop();
  copied = -1;
}

// Writes the database to the browser's storage; what changes meanwhile is written after.
function store() {
  if (!state.open || !storage.available()) return null;
  keeping("saving");
  again = true;
  writing ??= (async () => {
    try {
      while (again) {
        again = false;
        await storage.write(state.name, await keeper.ask("bytes"));
      }
      keeping("saved");
    } catch (error) {
      keeping("failed", error.name === "QuotaExceededError" ? t("quota") : t("storage_failed", error.message));
    } finally {
      writing = null;
    }
  })();
  return writing;
}

async function opened(name, bytes, { fresh, files } = {}) {
  await close();
  if (!(await storage.lock(name))) throw new Error(t("second_tab", name));
  try {
    await keeper.ask("open", { name, bytes, files, ...manner() }, { transfer: bytes ? [bytes.buffer] : [] });
  } catch (error) {
    storage.unlock();
    throw bytes ? new Error(t("no_database", name, error.message)) : error;
  }
  generation++;
  forgetRows();
  Object.assign(state, { open: true, name, keeping: storage.available() ? "saved" : "none",
    trouble: storage.available() ? "" : t("no_storage") });
  try { localStorage.setItem("last", name); } catch { /* asked for again */ }
  emit("opened");
  if (fresh) store();
}

// The file itself is not changed: what is opened is a copy, kept in the browser.
export async function openFile(file) {
  const name = await storage.free(file.name.replace(/\.(db|sqlite3?)$/i, ""));
  await opened(name, new Uint8Array(await file.arrayBuffer()), { fresh: true });
}

export async function openKept(name) {
  await opened(name, await storage.read(name));
}

export async function create(wished) {
  await opened(await storage.free(wished), null, { fresh: true });
}

// Södertörn's programme, from the files that lie beside the page.
export async function example() {
  const names = await (await fetch("example/files.json")).json();
  const files = await Promise.all(names.map(async (name) =>
    ({ name, bytes: new Uint8Array(await (await fetch(`example/${name}`)).arrayBuffer()) })));
  await opened(await storage.free("sodertorn"), null, { fresh: true, files });
}

export async function close() {
  if (!state.open) return;
  await writing;
  runner.stop();
  copied = -1;
  state.open = false;
  await keeper.ask("close");
  storage.unlock();
  try { localStorage.removeItem("last"); } catch { /* nothing to forget */ }
  emit("closed");
}

// Goes back to a state from before, which was kept in memory.
export async function restore(bytes) {
  await keeper.ask("open", { name: state.name, bytes, ...manner() });
  changed();
}

export async function save() {
  download(`${state.name}.db`, await keeper.ask("bytes"), "application/vnd.sqlite3");
}

// The library starts while the first view is read; the database of the last visit is opened when the address is of a
// view that needs one.
export async function begin() {
  let last = null;
  try { last = localStorage.getItem("last"); } catch { /* nothing kept */ }
  keeper.ask("begin").catch(() => {});
  if (last && place().path.length && storage.available()) await openKept(last).catch(() => {});
}
