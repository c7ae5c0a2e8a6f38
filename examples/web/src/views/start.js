// What is seen first: try the example, open a file, begin from nothing, or go on with what is kept here.
import * as database from "../database.js";
import { download, h, put } from "../dom.js";
import { icon } from "../icons.js";
import { agree, failure, notice, say } from "../parts/notices.js";
import { renaming } from "../parts/rename.js";
import { go, place } from "../router.js";
import * as storage from "../storage.js";
import { bytes, t } from "../words.js";

// One thing at a time; the button says that it is at work. What is shown then is the view that the address asked for
// in vain, or the one that is given.
export async function opening(button, work, view = "programme") {
    const asked = !database.state.open && place().path.length > 0;
    button?.setAttribute("aria-disabled", "true");
    button?.classList.add("busy");
    try {
        await work();
        say(t("opened", database.state.name));
        if (asked) dispatchEvent(new HashChangeEvent("hashchange"));
        else go([view]);
    } catch (error) {
        failure(error);
    } finally {
        button?.removeAttribute("aria-disabled");
        button?.classList.remove("busy");
    }
}

export default async function start() {
    const list = h("section", { "class": "kept", "aria-label": t("kept_title") });
    const chosen = h("input", {
        "type": "file",
        "class": "vh",
        "tabindex": "-1",
        "accept": ".db,.sqlite,.sqlite3",
        "aria-label": t("file_button"),
        "onchange": () => chosen.files[0] && opening(choose, () => database.openFile(chosen.files[0])),
    });
    const choose = h("button", { class: "button", type: "button", onclick: () => chosen.click() }, t("file_button"));
    const card = (title, text, ...action) =>
        h("section", { class: "card" }, h("h2", {}, title), h("p", {}, text), h("div", { class: "row" }, action));

    // One that is kept: opened, downloaded, given another name, and removed.
    function line({ name, bytes: size }, index) {
        const small = (sign, label, work, more = "") =>
            h(
                "button",
                {
                    "class": `button quiet square${more}`,
                    "type": "button",
                    "aria-label": label,
                    "title": label,
                    "onclick": () => work().catch(failure),
                },
                icon(sign),
            );
        return h(
            "li",
            {},
            h("div", {}, h("strong", {}, name), h("span", { class: "soft small" }, bytes(size))),
            h(
                "div",
                { class: "row" },
                h(
                    "button",
                    {
                        class: "button",
                        type: "button",
                        onclick: (event) => opening(event.currentTarget, () => database.openKept(name)),
                    },
                    t("open"),
                    h("span", { class: "vh" }, ` ${name}`),
                ),
                small("download", `${t("download_database")}: ${name}`, async () =>
                    download(`${name}.db`, await storage.read(name)),
                ),
                small(
                    "edit",
                    t("rename_title", name),
                    async () => {
                        const called = await renaming(name);
                        await drawKept();
                        [...list.querySelectorAll("li")]
                            .find((one) => one.querySelector("strong").textContent === called)
                            ?.querySelector(".rename")
                            .focus();
                    },
                    " rename",
                ),
                small(
                    "remove",
                    t("kept_delete", name),
                    async () => {
                        if (!(await agree(t("kept_delete_sure", name), t("remove"), { danger: true }))) return;
                        await database.remove(name);
                        notice(t("kept_deleted", name));
                        await drawKept();
                        const left = [...list.querySelectorAll("li .danger")];
                        (left[Math.min(index, left.length - 1)] ?? heading).focus();
                    },
                    " danger",
                ),
            ),
        );
    }

    async function drawKept() {
        const kept = await storage.kept().catch(() => []);
        put(list, kept.length > 0 && [h("h2", {}, t("kept_title")), h("ul", { class: "plain" }, kept.map(line))]);
    }
    setTimeout(drawKept, 60); // it asks the library, which starts when this is on the screen

    const heading = h("h1", { tabindex: "-1" }, t("start_title"));
    return h(
        "div",
        { class: "start" },
        heading,
        h("p", { class: "lead" }, t("start_lead")),
        place().path.length > 0 &&
            h("p", { class: "note warn", role: "status" }, database.state.refused, " ", t("start_asked")),
        list,
        h(
            "div",
            { class: "cards" },
            card(
                t("example_title"),
                t("example_text"),
                h(
                    "button",
                    {
                        class: "button primary",
                        type: "button",
                        id: "example",
                        onclick: (event) => opening(event.currentTarget, database.example),
                    },
                    t("example_button"),
                ),
            ),
            card(t("file_title"), t("file_text"), choose, chosen),
            card(
                t("new_title"),
                t("new_text"),
                h(
                    "button",
                    {
                        class: "button",
                        type: "button",
                        id: "new",
                        onclick: (event) => opening(event.currentTarget, () => database.create(t("new_name")), "data"),
                    },
                    t("new_button"),
                ),
            ),
        ),
    );
}
