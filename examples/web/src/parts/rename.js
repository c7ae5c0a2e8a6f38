// Another name for a database that the browser keeps.
import * as database from "../database.js";
import { h } from "../dom.js";
import * as storage from "../storage.js";
import { t } from "../words.js";
import { dialog, notice } from "./notices.js";

// Asks for the name and gives it. Resolves to what the database is called then.
export function renaming(name) {
    return new Promise((resolve) => {
        let called = name;
        let busy = false;
        const field = h("input", {
            "id": "new-name",
            "value": name,
            "required": true,
            "maxlength": 80,
            "autocomplete": "off",
            "spellcheck": "false",
            "aria-describedby": "new-name-help new-name-error",
        });
        const error = h("p", { class: "error", id: "new-name-error", role: "alert" });
        const refuse = (text) => {
            error.textContent = text;
            field.setAttribute("aria-invalid", "true");
            field.focus();
        };
        const box = dialog(
            t("rename_title", name),
            h(
                "form",
                {
                    class: "fields",
                    novalidate: true,
                    onsubmit: async (event) => {
                        event.preventDefault();
                        const wished = storage.plain(field.value.trim());
                        if (!wished) return refuse(t("rename_empty"));
                        if (wished === name) return box.close();
                        if (busy) return null;
                        busy = true;
                        try {
                            await database.rename(name, wished);
                        } catch (failed) {
                            return refuse(failed.message);
                        } finally {
                            busy = false;
                        }
                        called = wished;
                        box.close();
                        return notice(t("renamed", name, wished));
                    },
                },
                h(
                    "div",
                    { class: "field" },
                    h("label", { for: field.id }, t("rename_field")),
                    field,
                    h("p", { class: "help", id: "new-name-help" }, t("rename_help")),
                    error,
                ),
                h(
                    "div",
                    { class: "row end" },
                    h("button", { class: "button", type: "button", onclick: () => box.close() }, t("cancel")),
                    h("button", { class: "button primary" }, t("rename")),
                ),
            ),
        );
        box.addEventListener("close", () => resolve(called));
        field.select();
    });
}
