// A script and its report beside it: run on every change, in the copy of the database that can be stopped.
import * as database from "../database.js";
import { debounced, download, h, put } from "../dom.js";
import { icon } from "../icons.js";
import { agree, failure, notice, say } from "../parts/notices.js";
import { frame } from "../parts/report_frame.js";
import { go } from "../router.js";
import * as scripts from "../scripts.js";
import { turns } from "../turns.js";
import { number, t } from "../words.js";
import { begun, lacking, parameters } from "./parameters.js";

const formats = [
    ["html", "HTML", "text/html"],
    ["xlsx", "XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["csv", "CSV", "text/csv"],
    ["markdown", "Markdown", "text/markdown"],
];
const patience = 1500; // so long may a run go on, in milliseconds, when another is wanted
const endings = { markdown: "md" };
let values = {}; // the parameters that were given, by name, for all scripts: a municipality chosen once stays

const makeEditor = async () => {
    try {
        return (await import("../editor.bundle.js")).editor;
    } catch {
        return (await import("../editor/textarea.js")).editor;
    }
};

export default async function reports({ path, query, controls }) {
    const [shipped, make, functions, forms] = await Promise.all([
        scripts.shipped(),
        makeEditor(),
        database.ask("table", { verb: "script_functions" }),
        database.ask("formats"),
    ]);
    const name = path[0] ?? "arsuppfoljning.lua";
    let text = await scripts.read(name);
    if (text == null) throw { missing: true };
    if (!controls.current()) return null; // left before there was anything to see
    const host = h("div", { class: "editor-host" });
    const state = h("p", { class: "state", role: "status" });
    const errors = h("div", { class: "errors" });
    const printed = h("div", {});
    const paramsBox = h("div", { class: "params" });
    const report = frame();
    const order = turns(database.stopTried, patience);
    let stale = false;

    const run = debounced(() => {
        const waiting = setTimeout(
            () =>
                put(
                    state,
                    icon("waiting"),
                    t("report_running"),
                    " ",
                    h(
                        "button",
                        { class: "button", type: "button", id: "stop", onclick: () => database.stopTried() },
                        t("stop"),
                    ),
                ),
            250,
        );
        return order.take(written).finally(() => clearTimeout(waiting));
    }, 350);

    async function written(current) {
        const began = performance.now();
        const once = () => database.tried("script", { name, text, values: { ...query, ...values }, format: "html" });
        try {
            let found = await once();
            const begins = await begun(found.params, { ...query, ...values });
            if (!current()) return;
            if (Object.keys(begins).length) {
                values = { ...begins, ...values };
                found = await once();
            }
            const needed = await lacking(found.params, { ...query, ...values });
            if (!current()) return;
            showParams(found);
            put(
                printed,
                found.log && h("details", { open: true }, h("summary", {}, t("printed")), h("pre", {}, found.log)),
            );
            if (found.error && needed) return waits(needed);
            if (found.error) return failed(found);
            editor.mark([]);
            put(errors, about(found));
            stale = false;
            report.show(found.output);
            put(state, icon("check"), t("report_done", number(performance.now() - began, 0)));
        } catch (error) {
            if (!current()) return;
            if (error.name === "Stopped") stopped();
            else failed({ error: { message: error.message } });
        }
    }

    function stopped() {
        editor.mark([]);
        put(errors);
        put(state, icon("warning"), t("stopped"));
    }

    // Nothing is wrong: something is to be given first.
    function waits(needed) {
        editor.mark([]);
        put(state, icon("waiting"), t("report_waits"));
        put(errors, h("p", { class: "note" }, needed));
    }

    function failed({ error }) {
        editor.mark(error.line ? [error] : []);
        stale = report.filled();
        put(state, icon("warning"), t("report_failed"));
        say(`${t("report_failed")}: ${error.message}`);
        put(
            errors,
            h(
                "div",
                { class: "note bad" },
                error.line
                    ? h(
                          "button",
                          { class: "button quiet", type: "button", onclick: () => editor.at(error.line) },
                          t("at_line", error.line),
                      )
                    : null,
                h("p", {}, error.message),
                stale && h("p", { class: "small" }, t("report_stale")),
            ),
        );
    }

    // What an integration may do here: a dry run, and with a word from the person the work itself.
    function about(found) {
        if (!found.needs.length) return null;
        const writes = found.needs.filter((one) => one.verb !== "http");
        if (writes.length < found.needs.length) return h("p", { class: "note" }, t("integration_network"));
        return h(
            "div",
            { class: "note" },
            h("p", {}, t("integration_text")),
            h(
                "button",
                {
                    class: "button",
                    type: "button",
                    onclick: async () => {
                        if (
                            !(await agree(
                                t("integration_sure", writes.map((one) => one.what).join(", ")),
                                t("integration_run"),
                            ))
                        )
                            return;
                        const done = await database.change("script", {
                            name,
                            text,
                            values,
                            format: "html",
                            grant: true,
                        });
                        if (done.error) return failed(done);
                        report.show(done.output);
                        return notice(t("integration_ran"));
                    },
                },
                t("integration_run"),
            ),
        );
    }

    let shown = "";
    async function showParams(found) {
        const asked = JSON.stringify(found.params);
        if (asked === shown) return;
        shown = asked;
        const fields = await parameters(found.params, { ...query, ...values }, (changed) => {
            values = { ...values, ...changed };
            run();
        });
        if (asked !== shown) return; // another run asks for others
        const inside = paramsBox.contains(document.activeElement) ? document.activeElement.id : null;
        put(paramsBox, fields);
        if (inside) document.getElementById(inside)?.focus();
    }

    const editor = make(host, {
        label: t("script_editor"),
        functions,
        onchange: (now) => {
            text = now;
            scripts.keep(name, now);
            tellUnkept(name);
            choice.refresh();
            run();
        },
    });
    editor.write(text);

    async function give(format, type) {
        try {
            const found = await database.tried("script", { name, text, values: { ...query, ...values }, format });
            if (found.error) return failed(found);
            return download(`${name.replace(/\.lua$/, "")}.${endings[format] ?? format}`, found.output, type);
        } catch (error) {
            return error.name === "Stopped" ? notice(t("stopped")) : failure(error);
        }
    }

    const choice = chooser(name, shipped);
    const tab = (id, label, chosen) =>
        h(
            "button",
            {
                "class": "button",
                "type": "button",
                "aria-pressed": String(chosen),
                id,
                "onclick": () => {
                    beside.dataset.side = id;
                    for (const one of tabs.children) one.setAttribute("aria-pressed", String(one.id === id));
                },
            },
            label,
        );
    const tabs = h(
        "div",
        { "class": "row tabs", "role": "group", "aria-label": t("reports_title") },
        tab("side-script", t("script"), false),
        tab("side-report", t("report"), true),
    );
    const beside = h(
        "div",
        { "class": "beside", "data-side": "side-report" },
        h(
            "section",
            { "class": "writing", "aria-label": t("script") },
            host,
            h("p", { class: "small soft" }, t("script_help")),
            printed,
        ),
        h("section", { "class": "reading", "aria-label": t("report") }, errors, report.element),
    );
    run.now();
    controls.stop = () => {
        run.stop();
        order.leave();
        editor.destroy();
    };
    return h(
        "div",
        { class: "reports" },
        h("h1", {}, t("reports_title")),
        h("p", { class: "lead" }, t("reports_lead")),
        h("div", { class: "choices" }, choice.element, paramsBox),
        h(
            "div",
            { class: "row between actions" },
            state,
            h(
                "div",
                { class: "row" },
                h("span", { class: "small soft", id: "download-as" }, t("download_as")),
                formats
                    .filter(([format]) => forms.includes(format))
                    .map(([format, label, type]) =>
                        h(
                            "button",
                            {
                                "class": "button",
                                "type": "button",
                                "data-format": format,
                                "aria-describedby": "download-as",
                                "onclick": () => give(format, type),
                            },
                            label,
                        ),
                    ),
                h(
                    "button",
                    { class: "button", type: "button", onclick: () => report.print() },
                    icon("print"),
                    t("print_report"),
                ),
            ),
        ),
        tabs,
        beside,
    );
}

const told = new Set(); // scripts of which it has been said that the browser does not keep them
function tellUnkept(name) {
    if (!scripts.unkept.has(name)) return void told.delete(name);
    if (!told.has(name)) notice(t("script_unkept", name), { kind: "error" });
    told.add(name);
}

// A script of one's own, or what was changed in a shipped one, is taken away, with the way back. One of the same name
// that was begun meanwhile is not written over.
async function takeAway(name) {
    const text = await scripts.read(name);
    const isShipped = scripts.isShipped(name);
    scripts.forget(name);
    notice(t(isShipped ? "script_restored" : "script_deleted", name), {
        label: t("undo"),
        action: () => {
            const back = scripts.changed(name) ? scripts.free(name) : name;
            scripts.keep(back, text);
            tellUnkept(back);
            go(["reports", back]);
        },
    });
    go(isShipped ? ["reports", name] : ["reports"]);
}

// Which script: those that are shipped, and one's own. A shipped one that is changed becomes one's own.
function chooser(name, shipped) {
    const box = h("div", { class: "field" });
    function refresh() {
        const own = scripts.own();
        const option = (one) => h("option", { value: one.name, selected: one.name === name }, one.title ?? one.name);
        put(
            box,
            h("label", { for: "script" }, t("report")),
            h(
                "div",
                { class: "row" },
                h(
                    "select",
                    {
                        id: "script",
                        onchange: (event) => go(["reports", event.target.value]),
                    },
                    h("optgroup", { label: t("shipped") }, shipped.map(option)),
                    own.length > 0 &&
                        h(
                            "optgroup",
                            { label: t("own_scripts") },
                            own.map((one) => option({ name: one })),
                        ),
                ),
                h(
                    "button",
                    {
                        class: "button",
                        type: "button",
                        onclick: () => {
                            const made = scripts.begin();
                            tellUnkept(made);
                            go(["reports", made]);
                        },
                    },
                    icon("plus"),
                    t("new_script"),
                ),
                scripts.changed(name) &&
                    h(
                        "button",
                        {
                            class: "button quiet",
                            type: "button",
                            onclick: () => takeAway(name),
                        },
                        icon("undo"),
                        t(scripts.isShipped(name) ? "restore_script" : "delete_script"),
                    ),
            ),
        );
    }
    refresh();
    return {
        element: box,
        refresh: () => {
            if (Boolean(scripts.changed(name)) !== Boolean(box.querySelector(".quiet"))) refresh();
        },
    };
}
