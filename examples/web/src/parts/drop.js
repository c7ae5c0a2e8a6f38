// Files dropped anywhere on the page: a database is opened, everything else is imported into the one that is open.
import * as database from "../database.js";
import { h } from "../dom.js";
import { leaving, left } from "../leaving.js";
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
    if (!given.length) return null;
    const are = await Promise.all(given.map(isDatabase));
    const other = given.find((_, index) => are[index]);
    if (!other && !database.state.open) return notice(t("import_first"), { kind: "error" });
    if (!(await leaving())) return null;
    if (other) return opening(null, () => database.openFile(other));
    left();
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
