// Files dropped anywhere on the page: a database is opened, everything else is imported into the one that is open.
import * as database from "../database.js";
import { h } from "../dom.js";
import { importing } from "../views/import.js";
import { opening } from "../views/start.js";
import { notice } from "./notices.js";
import { icon } from "../icons.js";
import { t } from "../words.js";

const SQLITE = "SQLite format 3\0";

export async function isDatabase(file) {
    const head = new Uint8Array(await file.slice(0, 16).arrayBuffer());
    return String.fromCharCode(...head) === SQLITE || /\.(db|sqlite3?)$/i.test(file.name);
}

export async function take(files) {
    const given = [...files];
    for (const file of given) {
        if (await isDatabase(file)) return opening(null, () => database.openFile(file));
    }
    if (!given.length) return null;
    if (!database.state.open) return notice(t("import_first"), { kind: "error" });
    return importing(given);
}

export function dropping() {
    const cover = h(
        "div",
        { "class": "drop-cover", "hidden": true, "aria-hidden": "true" },
        h("div", {}, icon("upload"), h("strong", {}), h("p", {})),
    );
    document.body.append(cover);
    const carries = (event) => event.dataTransfer?.types.includes("Files");
    addEventListener("dragover", (event) => {
        if (!carries(event)) return;
        event.preventDefault();
        cover.querySelector("strong").textContent = t("drop_here");
        cover.querySelector("p").textContent = t("drop_what");
        cover.hidden = false;
    });
    addEventListener("dragleave", (event) => {
        if (!event.relatedTarget) cover.hidden = true;
    });
    addEventListener("drop", (event) => {
        if (!carries(event)) return;
        event.preventDefault();
        cover.hidden = true;
        take(event.dataTransfer.files);
    });
}
