// The databases that the browser keeps between visits, in its own storage (OPFS), by the library in its worker. One tab
// at a time has a database open.
import { language } from "./words.js";

let library = null;

export const use = (keeper) => {
    library = keeper;
};
export const available = () => Boolean(globalThis.isSecureContext && navigator.storage?.getDirectory);

export const kept = async () => (available() ? library.ask("kept") : []);
export const read = (name) => library.ask("bytesOfKept", { name, language: language() });
export const keep = (name, bytes) => library.ask("keep", { name, bytes, language: language() });
export const remove = (name) => library.ask("removeKept", { name, language: language() });

// A name that can be that of a file everywhere; nothing when nothing is left of it.
export const plain = (wished) =>
    wished
        .replace(/[\\/:*?"<>|\s]+/g, "-")
        .replace(/^[.-]+|[.-]+$/g, "")
        .slice(0, 80);

// The name as wished, or with a number when that is taken.
export async function free(wished) {
    const begun = plain(wished) || "databas";
    const taken = new Set((await kept()).map((one) => one.name));
    for (let number = 1; ; number++) {
        const name = number === 1 ? begun : `${begun}-${number}`;
        if (!taken.has(name)) return name;
    }
}
