// Databases that the browser keeps for the page's origin (the origin private file system), in a worker alone.
//
// Each file is a handle of the browser's that reads and writes at once, so what SQLite has written and flushed is on
// disk, and a tab that is killed loses nothing that was committed. Handles are got in the background, before the
// database is opened: those of the database and of its journal. A file without bytes is one that is not there.
import { engine } from "./engine.js";
import { fault } from "./errors.js";
import { Session, withoutLog } from "./session.js";
import { asBytes } from "./values.js";

const FOLDER = "sodertorn"; // of the origin's
const MOUNTED = "/opfs"; // of the library's
const ENDINGS = ["", "-journal"];
const ENOENT = 44, EEXIST = 20, EIO = 29, ENOSPC = 51;
const DIRECTORY = 0o40777, FILE = 0o100666, TYPE = 0o170000;

const files = new Map(); // the handles by the names of their files
const users = new Map(); // how many sessions use a database
let mountedIn = 0; // the generation of the engine that has the folder

// Says in the terms of the file system what the browser says.
function attempt(work) {
    try {
        return work();
    } catch (error) {
        if (error instanceof engine.module.FS.ErrnoError)
            throw error;
        throw new engine.module.FS.ErrnoError(error?.name === "QuotaExceededError" ? ENOSPC : EIO);
    }
}

const fail = (number) => {
    throw new engine.module.FS.ErrnoError(number);
};

// ---- The folder, as a file system of emscripten's ----

function attributes(node, size) {
    const time = new Date(0);
    return { dev: 1, ino: node.id, mode: node.mode, nlink: 1, uid: 0, gid: 0, rdev: 0, size, atime: time, mtime: time,
        ctime: time, blksize: 4096, blocks: Math.ceil(size / 4096) };
}

function nodeOf(parent, name, mode) {
    const node = engine.module.FS.createNode(parent, name, mode, 0);
    node.node_ops = (mode & TYPE) === (DIRECTORY & TYPE) ? folderCalls : fileCalls;
    node.stream_ops = streamCalls;
    return node;
}

const isThere = (name) => files.has(name) && (files.get(name).made || files.get(name).handle.getSize() > 0);

const folderCalls = {
    getattr: (node) => attributes(node, 4096),
    setattr() {},
    lookup(parent, name) {
        return isThere(name) ? nodeOf(parent, name, FILE) : fail(ENOENT);
    },
    mknod(parent, name) {
        if (!files.has(name))
            fail(ENOENT); // only what was asked of the browser before
        if (isThere(name))
            fail(EEXIST);
        files.get(name).made = true;
        return nodeOf(parent, name, FILE);
    },
    unlink(parent, name) {
        const file = files.get(name);
        file.made = false;
        attempt(() => {
            file.handle.truncate(0);
            file.handle.flush();
        });
    },
    readdir: () => [".", "..", ...[...files.keys()].filter(isThere)],
};

const handleOf = (node) => files.get(node.name)?.handle ?? fail(ENOENT);

const fileCalls = {
    getattr: (node) => attributes(node, handleOf(node).getSize()),
    setattr(node, wanted) {
        if (wanted.size !== undefined)
            attempt(() => handleOf(node).truncate(wanted.size));
    },
};

const streamCalls = {
    llseek(stream, offset, whence) {
        return whence === 0 ? offset : offset + (whence === 1 ? stream.position : handleOf(stream.node).getSize());
    },
    read(stream, buffer, offset, length, position) {
        return attempt(() => handleOf(stream.node).read(buffer.subarray(offset, offset + length), { at: position }));
    },
    write(stream, buffer, offset, length, position) {
        const written = attempt(() =>
            handleOf(stream.node).write(buffer.subarray(offset, offset + length), { at: position }));
        return written === length ? written : fail(ENOSPC);
    },
    fsync(stream) {
        attempt(() => handleOf(stream.node).flush());
        return 0;
    },
};

function mount() {
    if (mountedIn === engine.generation)
        return;
    engine.module.FS.mkdir(MOUNTED);
    engine.module.FS.mount({ mount: () => nodeOf(null, "/", DIRECTORY) }, {}, MOUNTED);
    mountedIn = engine.generation;
}

// ---- The browser's handles ----

const said = (language, swedish, english) => (language === "en" ? english : swedish);

async function folderOf(language) {
    if (!globalThis.navigator?.storage?.getDirectory || !globalThis.FileSystemFileHandle?.prototype.createSyncAccessHandle)
        throw fault("io", said(language, "Webbläsaren kan inte behålla databaser här.",
            "The browser cannot keep databases here."));
    return (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });
}

function checkName(name, language) {
    if (typeof name !== "string" || !/^[^/\0]{1,200}$/.test(name) || name.endsWith("-journal") || /^\.+$/.test(name))
        throw fault("value", said(language, `”${name}” är inget namn på en databas.`,
            `"${name}" is no name of a database.`));
}

// The file as a handle, which one worker at a time may have; another's is waited for, as long as a session would.
async function handleFor(folder, name, language, busyMs = 0) {
    const until = performance.now() + busyMs;
    for (;;) {
        try {
            const file = await folder.getFileHandle(name, { create: true });
            return await file.createSyncAccessHandle();
        } catch (error) {
            if (error?.name !== "NoModificationAllowedError" && error?.name !== "InvalidStateError")
                throw fault("io", `${name}: ${error?.message ?? error}`);
            if (performance.now() >= until)
                throw fault("busy", said(language,
                    `Databasen ”${name}” är öppen i en annan flik; stäng den där först.`,
                    `The database "${name}" is open in another tab; close it there first.`));
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
}

async function exists(folder, name) {
    try {
        return (await (await folder.getFileHandle(name)).getFile()).size > 0;
    } catch (error) {
        if (error?.name === "NotFoundError")
            return false;
        throw error;
    }
}

// Gets the files of a database, once however many sessions of this worker use them.
async function take(folder, name, language, busyMs) {
    const count = users.get(name) ?? 0;
    if (count === 0) {
        const got = [];
        try {
            for (const ending of ENDINGS)
                got.push([name + ending, await handleFor(folder, name + ending, language, busyMs)]);
        } catch (error) {
            got.forEach(([, handle]) => handle.close());
            throw error;
        }
        got.forEach(([file, handle]) => files.set(file, { handle, made: false }));
    }
    users.set(name, count + 1);
}

// Lets them go, and leaves no empty file behind.
async function release(name) {
    const count = users.get(name) - 1;
    users.set(name, count);
    if (count > 0)
        return;
    const empty = [];
    for (const ending of ENDINGS) {
        const { handle } = files.get(name + ending);
        if (handle.getSize() === 0)
            empty.push(name + ending);
        handle.close();
        files.delete(name + ending);
    }
    const folder = await folderOf();
    for (const file of empty)
        await folder.removeEntry(file).catch(() => {}); // somebody else has it by now
}

// ---- What is offered ----

// A session with a database that the browser keeps, by its name.
export async function openKept(name, mode = "read", options = {}) {
    const { language } = options;
    checkName(name, language);
    const folder = await folderOf(language);
    mount();
    const session = new Session(options);
    const there = mode === "create" || await exists(folder, name);
    if (there)
        await take(folder, name, language, session.busy_ms);
    try {
        session.open(`${MOUNTED}/${name}`, mode);
    } catch (error) {
        if (there)
            await release(name);
        throw error;
    }
    session._core.closing.then = () => release(name);
    return session;
}

// The databases that are kept, with their sizes in bytes.
export async function keptDatabases() {
    const found = [];
    for await (const [name, handle] of (await folderOf()).entries())
        if (handle.kind === "file" && !name.endsWith("-journal"))
            found.push({ name, bytes: files.get(name)?.handle.getSize() ?? (await handle.getFile()).size });
    return found.filter(({ bytes }) => bytes > 0).sort((one, other) => (one.name < other.name ? -1 : 1));
}

// Keeps the bytes of a database under a name that is free.
export async function keep(name, bytes, { language } = {}) {
    checkName(name, language);
    const folder = await folderOf(language);
    Session.openBytes(bytes, "read", { language }).close(); // what is no database is refused
    if (await exists(folder, name))
        throw fault("exists", said(language, `Databasen ”${name}” finns redan.`,
            `The database "${name}" exists already.`));
    const handle = await handleFor(folder, name, language);
    try {
        const content = withoutLog(Uint8Array.from(asBytes(bytes)));
        handle.truncate(0);
        handle.write(content, { at: 0 });
        handle.flush();
    } catch (error) {
        handle.truncate(0);
        handle.close();
        await folder.removeEntry(name);
        throw fault("io", error?.name === "QuotaExceededError"
            ? said(language, "Webbläsarens lager är fullt.", "The browser's storage is full.") : String(error?.message));
    }
    handle.close();
}

// Removes a database that nobody has open.
export async function removeKept(name, { language } = {}) {
    checkName(name, language);
    const folder = await folderOf(language);
    if (!await exists(folder, name))
        throw fault("not_found", said(language, `Databasen ”${name}” finns inte.`,
            `The database "${name}" does not exist.`));
    if (users.get(name))
        throw fault("misuse", said(language, `Databasen ”${name}” är öppen.`, `The database "${name}" is open.`));
    (await handleFor(folder, name, language)).close(); // which says when another tab has it
    for (const ending of ENDINGS)
        await folder.removeEntry(name + ending).catch(() => {});
}
