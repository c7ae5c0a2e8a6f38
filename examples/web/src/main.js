// The page begins here: the shell, the library in its worker, and the view that the address names.
import * as database from "./database.js";
import { h, put } from "./dom.js";
import { leaving, left, shows, unsaved } from "./leaving.js";
import { dropping } from "./parts/drop.js";
import { empty, failure } from "./parts/notices.js";
import { onMove, place } from "./router.js";
import { unkept } from "./scripts.js";
import { begin, mark } from "./shell.js";
import { capital, spoken } from "./spoken.js";
import { t } from "./words.js";

const views = {
    start: () => import("./views/start.js"),
    programme: () => import("./views/programme.js"),
    waiting: () => import("./views/waiting.js"),
    rotation: () => import("./views/rotation.js"),
    reports: () => import("./views/reports.js"),
    records: () => import("./views/records.js"),
    search: () => import("./views/search.js"),
    data: () => import("./views/data.js"),
};

const main = begin(document.getElementById("page"));
const ready = database.begin();
let turn = 0;
let leave = null; // the view that is shown: what it stops, and what it holds that is not saved
let coming = null; // the view that is asked for and not shown yet
let shown = "";

async function show(event) {
    const address = location.hash;
    if (unsaved() && shown !== address) {
        const mine = turn;
        history.replaceState(null, "", shown || "#/");
        if (!(await leaving()) || mine !== turn) return;
        left();
        history.replaceState(null, "", address || "#/");
    }
    const mine = ++turn;
    const { path, query } = place();
    let name = path[0] ?? "start";
    const view = Object.hasOwn(views, name) ? views[name] : null;
    if (view && name !== "start") {
        await ready.catch(() => {}); // the database of the last visit may be about to open
        if (mine !== turn) return;
        if (!database.state.open) name = "start"; // where one opens one, and goes on to the address
    }
    const before = leave;
    for (const one of [before, coming].filter(Boolean)) {
        one.stop?.();
        one.stop = null;
    }
    const same = shown === address && main.className === `view-${name}`;
    shown = address;
    mark(name);
    const late = setTimeout(
        () =>
            mine === turn &&
            put(
                main,
                h("h1", {}, t(view && name !== "start" ? name : "app")),
                h("p", { class: "soft busy" }, t("working")),
            ),
        200,
    );
    let content;
    const controls = {
        stop: null,
        unsaved: null,
        carry: null, // what is typed and not saved, for the view that comes in its place
        carried: () => before?.carry?.(),
        current: () => mine === turn,
        again: () => mine === turn && show(),
    };
    coming = controls;
    try {
        if (!view) throw { missing: true };
        content = await (await views[name]()).default({ path: path.slice(1), query, controls });
    } catch (error) {
        if (!error.missing && error.name !== "Refused") console.error(error);
        content = error.missing
            ? page(t("not_there"), h("p", {}, t("not_there_text")))
            : page(
                  t(name === "start" ? "app" : name),
                  h("p", { class: "note bad", role: "alert" }, capital(spoken(error.message))),
              );
    }
    clearTimeout(late);
    if (mine !== turn) return;
    leave = controls;
    shows(controls);
    put(main, content);
    const heading = main.querySelector("h1");
    document.title = heading && name !== "start" ? `${heading.textContent} · ${t("app")}` : t("app");
    main.className = `view-${name}`;
    if (event && !same && name !== "search") {
        scrollTo(0, 0);
        heading?.setAttribute("tabindex", "-1");
        heading?.focus({ preventScroll: true });
    }
}

const page = (title, ...content) => h("div", {}, h("h1", {}, title), ...content);

addEventListener("beforeunload", (event) => {
    if (unsaved() || unkept.size || (database.state.open && database.state.keeping === "none")) event.preventDefault();
});
addEventListener("unhandledrejection", (event) => {
    if (event.reason?.name !== "Stopped") failure(event.reason);
});
onMove(show);
database.on("closed", () => main.className === "view-start" || show());
dropping();

ready
    .then(
        () => show(),
        (error) => {
            console.error(error);
            put(
                main,
                empty(
                    t("engine_failed"),
                    t("engine_failed_text", error.message),
                    h("button", { class: "button", type: "button", onclick: () => location.reload() }, t("start_over")),
                ),
            );
        },
    )
    .finally(() => {
        document.documentElement.dataset.ready = "";
    });

// What is not needed for the first view waits until it is there.
addEventListener("load", () =>
    setTimeout(() => {
        if ("serviceWorker" in navigator && isSecureContext) navigator.serviceWorker.register("sw.js").catch(() => {});
    }, 500),
);
