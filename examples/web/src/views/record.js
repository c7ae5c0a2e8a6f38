// One record: its form, what the library says of it before it is saved, conflicts, its history and who refers to it.
import * as database from "../database.js";
import { debounced, h, put } from "../dom.js";
import { form } from "../form.js";
import { icon } from "../icons.js";
import { agree, dialog, failure, notice } from "../parts/notices.js";
import { go, href } from "../router.js";
import { help, kindLabel, kindLabels, label } from "../schema.js";
import { spokenOf } from "../spoken.js";
import { moment, t } from "../words.js";

const same = (one, other) => (one ?? null) === (other ?? null);

// An undoing undone is the change done again, and so on: what counts is how many there are at the end of the history.
function isUndone(history) {
    const verbs = [...new Map(history.map((one) => [one.entry, one.verb])).values()];
    const others = verbs.findLastIndex((verb) => verb !== "undo");
    return (verbs.length - 1 - others) % 2 === 1;
}

// A change of a field, as a row of the history.
function changeLine(one) {
    const cell = (word, ...content) => h("td", { "data-label": t(word) }, content);
    const value = (text) => text ?? h("span", { class: "soft" }, "–");
    return h(
        "tr",
        {},
        h("td", { "class": "nowrap", "data-label": t("when") }, moment(one.at)),
        cell("who", one.actor),
        cell("conflict_field", one.label),
        cell("before", value(one.before)),
        cell("after", one.change === "deleted" ? t("deleted") : value(one.after)),
    );
}

export async function record({ kind, key, controls }) {
    const isNew = key === "+";
    let stored = isNew
        ? { key: "", values: {}, revision: null, title: t("new_record", label(kind)) }
        : await database.get(kind.name, key);
    const heading = h("h1", {}, stored.title || key);
    const says = h("p", { class: "says", role: "status" });
    const above = h("div", {});
    const below = h("div", {});
    const keyField = h("input", {
        id: "record-key",
        autocomplete: "off",
        disabled: !isNew,
        value: stored.key,
        oninput: () => check(),
    });
    const fields = await form(kind, { onchange: () => check() });
    fields.write(stored.values);

    const since = (values) =>
        Object.fromEntries(Object.entries(fields.read()).filter(([name, value]) => !same(value, values[name])));
    const changes = () => since(stored.values);
    const there = database.still();
    let over = false; // the form has done its work, and another view comes
    const unsaved = () =>
        !over && there() && (Object.keys(changes()).length > 0 || (isNew && keyField.value.trim() !== ""));
    controls.unsaved = unsaved;
    controls.carry = () => unsaved() && { kind: kind.name, key, stored, typed: changes(), newKey: keyField.value };
    const json = () => ({
        ...(keyField.value.trim() ? { key: keyField.value.trim() } : {}),
        ...(stored.revision == null ? {} : { revision: stored.revision }),
        ...Object.fromEntries(
            Object.entries(stored.values).filter(([name]) =>
                kind.fields.some((field) => field.name === name && !field.verb),
            ),
        ),
        ...fields.read(),
    });

    let undone = false; // whether the latest change is one that was undone, so that undoing it does it again
    let all = false; // whether fields that nobody has touched tell what is wrong as well
    const check = debounced(async () => {
        if (!unsaved() && !isNew) {
            fields.show([], false);
            return tell("");
        }
        try {
            await database.ask("put", { kind: kind.name, record: json(), dry: true });
            fields.show([], all);
            tell(isNew && !unsaved() ? "" : `${t("record_changed")}. ${t("record_ok")}`, "good");
        } catch (error) {
            problems(error);
        }
        return null;
    }, 300);

    function tell(text, manner = "") {
        says.className = `says ${manner}`;
        put(says, text && icon(manner === "good" ? "check" : "warning"), text);
    }

    function problems(error) {
        const given = error.problems?.length ? error.problems : [{ message: error.message }];
        const rest = fields.show(given, all);
        if (error.status === "denied") return tell(`${t("record_denied")}: ${spokenOf(kind, given[0])}`, "bad");
        const shown = rest.map((one) => spokenOf(kind, one)).join(" ");
        return tell(`${t("record_problems", given.length)}. ${shown}`, "bad");
    }

    // One thing at a time, in the database for which the form was made: a second press is not a second save.
    let busy = false;
    const alone = (work) => async (event) => {
        event?.preventDefault();
        if (busy || over || !there()) return;
        busy = true;
        try {
            await work();
        } finally {
            busy = false;
        }
    };
    const save = alone(saving);
    const undo = alone(undoing);
    const remove = alone(removing);

    async function saving() {
        check.stop();
        all = true;
        if (!isNew && !unsaved()) return tell(t("record_unchanged"));
        const sent = fields.read();
        try {
            const saved = await database.change("put", { kind: kind.name, record: json() });
            notice(t("record_saved", saved.title));
            if (isNew) {
                over = true;
                controls.carry = () => ({ kind: kind.name, key: saved.key, stored: saved, typed: since(sent) });
                return go(["records", kind.name, saved.key]);
            }
            await take(saved, sent);
        } catch (error) {
            if (error.status === "conflict") return conflict();
            problems(error);
            fields.first();
        }
        return null;
    }

    // The record as it is now; what has been typed since the values that were sent stays.
    async function take(now, sent = fields.read()) {
        stored = now;
        heading.textContent = now.title || now.key;
        fields.write(now.values, Object.keys(since(sent)));
        fields.show([], false);
        all = false;
        put(above);
        tell("");
        if (unsaved()) check();
        await drawHistory();
    }

    // Somebody was faster: what differs, and the two ways on. Nothing is overwritten without being asked for.
    async function conflict() {
        const theirs = await database.get(kind.name, stored.key);
        const mine = changes();
        if (kind.fields.every((field) => !(field.name in mine) || same(theirs.values[field.name], mine[field.name]))) {
            await take(theirs);
            return notice(t("record_saved", theirs.title));
        }
        const names = kind.fields.filter(
            (field) => field.name in mine || !same(theirs.values[field.name], stored.values[field.name]),
        );
        const now = fields.read();
        put(
            above,
            h(
                "div",
                { class: "note warn", role: "alert" },
                h("h2", {}, t("conflict_title")),
                h("p", {}, t("conflict_text")),
                h(
                    "table",
                    {},
                    h(
                        "thead",
                        {},
                        h(
                            "tr",
                            {},
                            [t("conflict_field"), t("conflict_theirs"), t("conflict_mine")].map((one) =>
                                h("th", { scope: "col" }, one),
                            ),
                        ),
                    ),
                    h(
                        "tbody",
                        {},
                        names.map((field) =>
                            h(
                                "tr",
                                {},
                                h("th", { scope: "row" }, label(field)),
                                h("td", {}, String(theirs.values[field.name] ?? t("empty"))),
                                h("td", {}, String(now[field.name] ?? t("empty"))),
                            ),
                        ),
                    ),
                ),
                h(
                    "div",
                    { class: "row" },
                    h("button", { class: "button", type: "button", onclick: () => take(theirs) }, t("take_theirs")),
                    h(
                        "button",
                        {
                            class: "button primary",
                            type: "button",
                            onclick: () => {
                                const typed = changes();
                                stored = theirs;
                                fields.write({ ...theirs.values, ...typed });
                                put(above);
                                return save();
                            },
                        },
                        t("keep_mine"),
                    ),
                ),
            ),
        );
        above.scrollIntoView({ block: "nearest" });
        return tell(t("conflict_title"), "bad");
    }

    async function drawHistory() {
        if (isNew) return;
        const [history, referrers, labels] = await Promise.all([
            database.rows("history_changes", [], { kind: kind.name, key: stored.key }),
            database.rows("referrers", [kind.name, stored.key]),
            kindLabels(),
        ]);
        const last = history.at(-1);
        const latest = history.slice().reverse().slice(0, 30);
        undone = isUndone(history);
        put(
            below,
            h(
                "section",
                { class: "part" },
                h(
                    "div",
                    { class: "row between" },
                    h("h2", {}, t("history")),
                    last &&
                        last.change !== "created" &&
                        h(
                            "button",
                            { class: "button", type: "button", id: "undo", onclick: undo },
                            icon("undo"),
                            t(undone ? "redo_last" : "undo_last"),
                        ),
                ),
                latest.length === 0
                    ? h("p", { class: "soft" }, t("history_none"))
                    : h(
                          "div",
                          { "class": "scroll", "tabindex": "0", "role": "group", "aria-label": t("history") },
                          h(
                              "table",
                              { class: "list" },
                              h(
                                  "thead",
                                  {},
                                  h(
                                      "tr",
                                      {},
                                      [t("when"), t("who"), t("conflict_field"), t("before"), t("after")].map((one) =>
                                          h("th", { scope: "col" }, one),
                                      ),
                                  ),
                              ),
                              h("tbody", {}, latest.map(changeLine)),
                          ),
                      ),
            ),
            referrers.length > 0 &&
                h(
                    "section",
                    { class: "part" },
                    h("h2", {}, t("referrers")),
                    h(
                        "ul",
                        { class: "plain found" },
                        referrers
                            .slice(0, 50)
                            .map((one) =>
                                h(
                                    "li",
                                    {},
                                    h("a", { href: href(["records", one.kind, one.key]) }, one.title || one.key),
                                    h(
                                        "span",
                                        { class: "small soft" },
                                        ` ${labels.get(one.kind) ?? one.kind}, ${one.label}`,
                                    ),
                                ),
                            ),
                    ),
                ),
        );
    }

    async function undoing() {
        const again = undone;
        if (unsaved() && !(await agree(t("undo_sure"), t(again ? "redo_last" : "undo_last"), { danger: true }))) return;
        const before = fields.read();
        try {
            await database.change("undo", { kind: kind.name, key: stored.key });
            notice(t(again ? "record_redone" : "record_undone"));
            await take(await database.get(kind.name, stored.key), before);
        } catch (error) {
            if (error.status !== "not_found") return void failure(error);
            over = true;
            go(["records", kind.name]);
        }
    }

    async function removing() {
        if (!(await agree(t("record_delete_sure", stored.title || stored.key), t("remove"), { danger: true }))) return;
        try {
            await database.change("delete", { kind: kind.name, key: stored.key, revision: stored.revision });
            over = true;
            notice(t("record_deleted", stored.title || stored.key), {
                label: t("undo"),
                action: async () => {
                    await database.change("undo", { kind: kind.name, key: stored.key }).catch(failure);
                    go(["records", kind.name, stored.key]);
                },
            });
            go(["records", kind.name]);
        } catch (error) {
            if (error.problems?.length > 1)
                dialog(
                    error.message,
                    h(
                        "ul",
                        {},
                        error.problems.map((one) => h("li", {}, one.message)),
                    ),
                );
            else failure(error);
        }
    }

    // The form as it stood before it was drawn anew, in another language or as somebody else.
    function carryOn() {
        const before = controls.carried();
        if (before?.kind !== kind.name || before.key !== key) return;
        stored = before.stored;
        if (isNew) keyField.value = before.newKey;
        fields.write({ ...stored.values, ...before.typed });
        if (unsaved()) check();
    }

    await drawHistory();
    fields.element.prepend(
        h(
            "div",
            { class: "field" },
            h("label", { for: "record-key" }, t("key")),
            keyField,
            isNew && h("p", { class: "help" }, t("key_help")),
        ),
    );
    carryOn();
    return h(
        "div",
        { class: "record" },
        h(
            "p",
            { class: "crumbs" },
            h("a", { href: href(["records"]) }, t("records_title")),
            " / ",
            h("a", { href: href(["records", kind.name]) }, kindLabel(kind)),
        ),
        heading,
        h("p", { class: "soft" }, help(kind)),
        above,
        h(
            "form",
            { onsubmit: save, novalidate: true },
            fields.element,
            h(
                "div",
                { class: "save" },
                h("button", { class: "button primary", type: "submit" }, t("save")),
                says,
                !isNew && h("button", { class: "button danger", type: "button", onclick: remove }, t("remove")),
            ),
        ),
        below,
    );
}
