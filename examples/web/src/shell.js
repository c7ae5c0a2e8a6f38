// What stands around every view: the name of the database and what becomes of it, the views, the search, the language.
import * as database from "./database.js";
import { h, put } from "./dom.js";
import { icon } from "./icons.js";
import { leaving } from "./leaving.js";
import { agree, dialog, place as notices, withdraw } from "./parts/notices.js";
import { renaming } from "./parts/rename.js";
import { again, go, href, place } from "./router.js";
import { choose, inLanguage, language, other, t } from "./words.js";

export const views = ["programme", "waiting", "rotation", "reports", "records", "data"];
const main = h("main", { id: "content", tabindex: "-1" });
const navigation = h("nav", { class: "views" });
const header = h("header", { class: "top" });
let ask;

function languageButton() {
    const button = h(
        "button",
        {
            class: "button quiet",
            type: "button",
            lang: other(),
            id: "language",
            onclick: () => {
                choose(other());
                database.speak();
                render();
                again();
                document.getElementById("language").focus();
            },
        },
        inLanguage("language_name", other()),
    );
    return button;
}

function searchField() {
    const field = h("input", {
        "type": "search",
        "id": "search",
        "placeholder": t("search_all"),
        "aria-label": t("search_all"),
        "value": place().path[0] === "search" ? (place().query.q ?? "") : "",
        "oninput": () => {
            clearTimeout(ask);
            ask = setTimeout(() => {
                if (field.value.trim()) go(["search"], { q: field.value.trim() });
            }, 250);
        },
    });
    return h(
        "form",
        {
            class: "search",
            role: "search",
            onsubmit: (event) => {
                event.preventDefault();
                if (field.value.trim()) go(["search"], { q: field.value.trim() });
            },
        },
        icon("search"),
        field,
    );
}

// How the database is kept, in words and with a sign.
function keeping() {
    const { keeping: how } = database.state;
    const sign = how === "saved" ? "check" : "warning";
    const words = t(how === "saved" ? "saved" : "not_kept");
    return h("span", { class: `keeping ${how}` }, icon(sign), h("span", {}, words));
}

function databaseButton() {
    return h(
        "button",
        { "class": "button quiet database", "type": "button", "aria-haspopup": "dialog", "onclick": menu },
        h("span", { class: "name" }, database.state.name),
        keeping(),
    );
}

async function menu() {
    const municipalities = await database.rowsOf("municipality");
    const name = h("input", { id: "your-name", value: database.you().actor, autocomplete: "off" });
    const scope = h(
        "select",
        { id: "your-scope" },
        h("option", { value: "" }, t("scope_all")),
        municipalities.map((one) =>
            h("option", { value: one.key, selected: database.you().scope === one.key }, one.title),
        ),
        h("option", { value: "reader", selected: database.you().scope === "reader" }, t("scope_read")),
    );
    const box = dialog(
        t("database"),
        h("p", {}, h("strong", {}, database.state.name), " ", keeping()),
        database.state.trouble && h("p", { class: "note warn" }, database.state.trouble),
        h(
            "div",
            { class: "row" },
            h(
                "button",
                { class: "button", type: "button", onclick: () => database.save() },
                icon("download"),
                t("download_database"),
            ),
            database.state.keeping === "saved" &&
                h(
                    "button",
                    {
                        class: "button",
                        type: "button",
                        onclick: async () => {
                            box.close();
                            await renaming(database.state.name);
                            header.querySelector(".database").focus();
                        },
                    },
                    icon("edit"),
                    t("rename"),
                ),
            h(
                "button",
                {
                    class: "button",
                    type: "button",
                    onclick: async () => {
                        if (!(await leaving())) return;
                        if (
                            database.state.keeping !== "saved" &&
                            !(await agree(t("unsaved_sure"), t("close_database")))
                        )
                            return;
                        box.close();
                        await database.close();
                        go([]);
                    },
                },
                t("close_database"),
            ),
        ),
        h("hr"),
        h("h3", {}, t("you_title")),
        h("p", { class: "soft small" }, t("you_text")),
        h(
            "form",
            {
                class: "fields",
                onsubmit: (event) => {
                    event.preventDefault();
                    box.close();
                    database.become({ actor: name.value.trim(), scope: scope.value });
                    again();
                },
            },
            h("div", { class: "field" }, h("label", { for: "your-name" }, t("your_name")), name),
            h("div", { class: "field" }, h("label", { for: "your-scope" }, t("your_scope")), scope),
            h("div", { class: "row end" }, h("button", { class: "button primary" }, t("save"))),
        ),
    );
}

export function render() {
    document.documentElement.lang = language();
    const is = database.state.open;
    const now = place().path[0];
    put(
        header,
        h(
            "a",
            { "class": "brand", "href": is ? href(["programme"]) : "#/", "aria-label": t("app") },
            brand(),
            h("span", {}, t("app")),
        ),
        is && databaseButton(),
        h("div", { class: "tools" }, is && searchField(), languageButton()),
    );
    navigation.setAttribute("aria-label", t("views"));
    navigation.hidden = !is;
    put(
        navigation,
        views.map((view) =>
            h(
                "a",
                { "href": href([view]), "aria-current": now === view ? "page" : null },
                icon(view),
                h("span", {}, t(view)),
            ),
        ),
    );
}

function brand() {
    return h("img", { src: "icon.svg", alt: "", width: "28", height: "28" });
}

// Only the part that tells how it is kept is drawn anew, so that nothing loses its focus.
function keepingChanged() {
    for (const element of document.querySelectorAll(".keeping")) element.replaceWith(keeping());
}

export function begin(page) {
    choose(language());
    put(
        page,
        h(
            "a",
            {
                class: "skip",
                href: "#content",
                onclick: (event) => {
                    event.preventDefault();
                    main.focus();
                },
            },
            t("skip"),
        ),
        header,
        navigation,
        main,
        ...notices(),
    );
    database.on("keeping", keepingChanged);
    for (const event of ["opened", "closed"])
        database.on(event, () => {
            withdraw();
            render();
        });
    database.on("renamed", render);
    // What was typed in the search a moment before one went elsewhere does not take one back.
    addEventListener("hashchange", () => place().path[0] === "search" || clearTimeout(ask));
    render();
    return main;
}

// Which view is marked, without drawing the header anew.
export function mark(view) {
    for (const link of navigation.querySelectorAll("a")) {
        if (link.getAttribute("href") === href([view])) link.setAttribute("aria-current", "page");
        else link.removeAttribute("aria-current");
    }
}
