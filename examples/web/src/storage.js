// The browser's own storage (OPFS): a file for each database. One tab at a time has a database open.
const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle("databases", { create: true });
let release = null;

export const available = () => Boolean(navigator.storage?.getDirectory && globalThis.isSecureContext);

// The databases that are kept: name, size, and when each was changed last.
export async function kept() {
  if (!available()) return [];
  const found = [];
  for await (const [name, handle] of await folder()) {
    if (handle.kind !== "file" || !name.endsWith(".db")) continue;
    const file = await handle.getFile();
    found.push({ name: name.slice(0, -3), size: file.size, changed: file.lastModified });
  }
  return found.sort((one, other) => other.changed - one.changed);
}

export async function read(name) {
  const file = await (await (await folder()).getFileHandle(`${name}.db`)).getFile();
  return new Uint8Array(await file.arrayBuffer());
}

// The file is exchanged as a whole when all of it has been written, so one that is broken off leaves the one before.
export async function write(name, bytes) {
  const handle = await (await folder()).getFileHandle(`${name}.db`, { create: true });
  const stream = await handle.createWritable();
  try {
    await stream.write(bytes);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => {});
    throw error;
  }
}

export const remove = async (name) => (await folder()).removeEntry(`${name}.db`);

// The name as wished, or with a number when that is taken.
export async function free(wished) {
  const plain = wished.replace(/[\\/:*?"<>|\s]+/g, "-").replace(/^[.-]+|[.-]+$/g, "").slice(0, 80) || "databas";
  const taken = new Set((await kept()).map((one) => one.name));
  for (let number = 1; ; number++) {
    const name = number === 1 ? plain : `${plain}-${number}`;
    if (!taken.has(name)) return name;
  }
}

// Whether this tab has the name for itself now. One that it has just let go takes a moment to be free.
export async function lock(name) {
  unlock();
  if (!navigator.locks || await take(name)) return true;
  await new Promise((done) => setTimeout(done, 150));
  return take(name);
}

function take(name) {
  return new Promise((resolve) => {
    navigator.locks.request(`database ${name}`, { ifAvailable: true }, (held) => {
      resolve(held !== null);
      return held && new Promise((done) => { release = done; });
    });
  });
}

export function unlock() {
  release?.();
  release = null;
}
