// Records: the kinds, the records of a kind, and one record in its form.
import * as database from "../database.js";
import { debounced, h, put } from "../dom.js";
import { icon } from "../icons.js";
import { say } from "../parts/notices.js";
import { href, note } from "../router.js";
import { help, kind as kindOf, kindLabel, kinds, label } from "../schema.js";
import { number, t } from "../words.js";
import { record } from "./record.js";

const page = 25;

export default async function records({ path, query, controls }) {
    if (path.length) {
        const kind = await kindOf(path[0]);
        if (!kind) throw { missing: true };
        return path.length > 1 ? record({ kind, key: path[1], controls }) : list(kind, query, controls);
    }
    const [all, counts] = await Promise.all([kinds(), database.ask("counts")]);
    const tile = (one) =>
        h(
            "li",
            {},
            h(
                "a",
                { href: href(["records", one.name]) },
                h("strong", {}, kindLabel(one)),
                h("span", { class: "count" }, number(counts[one.name] ?? 0, 0)),
            ),
            h("p", { class: "small soft" }, help(one)),
        );
    const [full, without] = [all.filter((one) => counts[one.name]), all.filter((one) => !counts[one.name])];
    return h(
        "div",
        {},
        h("h1", {}, t("records_title")),
        h("p", { class: "lead" }, t("records_lead")),
        full.length > 0 && h("ul", { class: "plain kinds" }, full.map(tile)),
        h(
            "details",
            { open: full.length === 0 },
            h("summary", {}, t("kinds_more")),
            h("ul", { class: "plain kinds" }, without.map(tile)),
        ),
    );
}

// The fields that a row of the list shows beside the title: those that are required and short.
const shown = (kind) =>
    kind.fields
        .filter(
            (one) => one.name !== kind.title && ["reference", "enum", "date", "integer", "period"].includes(one.type),
        )
        .slice(0, 3);

async function list(kind, query, controls) {
    const asked = { containing: query.containing ?? "", order: query.order ?? "", from: Number(query.from ?? 0) };
    const result = h("div", {});
    const columns = shown(kind);
    const names = await namesOf(columns);

    async function draw() {
        if (!controls.current()) return; // the address is another view's by now
        note({ containing: asked.containing, order: asked.order, from: asked.from || null });
        const { total, records: found } = await database.list(kind.name, {
            containing: asked.containing || null,
            order_by: asked.order || null,
            offset: asked.from,
            most: page,
        });
        say(t("records_count", number(total, 0)));
        const move = (by, text, name) =>
            h(
                "button",
                {
                    class: "button",
                    type: "button",
                    disabled: by < 0 ? asked.from === 0 : asked.from + page >= total,
                    onclick: async () => {
                        asked.from += by;
                        await draw();
                        const [back, on] = result.querySelectorAll("button");
                        [by < 0 ? back : on, back, on].find((one) => !one.disabled).focus();
                    },
                },
                icon(name),
                text,
            );
        put(
            result,
            total === 0
                ? h("p", { class: "soft" }, t("records_none"))
                : [
                      h(
                          "div",
                          { "class": "scroll", "tabindex": "0", "role": "group", "aria-label": kindLabel(kind) },
                          h(
                              "table",
                              { class: "list" },
                              h(
                                  "thead",
                                  {},
                                  h(
                                      "tr",
                                      {},
                                      h("th", { scope: "col" }, t("title")),
                                      columns.map((one) => h("th", { scope: "col" }, label(one))),
                                  ),
                              ),
                              h(
                                  "tbody",
                                  {},
                                  found.map((one) =>
                                      h(
                                          "tr",
                                          {},
                                          h(
                                              "th",
                                              { scope: "row" },
                                              h(
                                                  "a",
                                                  { href: href(["records", kind.name, one.key]) },
                                                  one.title || one.key,
                                              ),
                                          ),
                                          columns.map((field) =>
                                              h(
                                                  "td",
                                                  { "data-label": label(field) },
                                                  shownValue(field, one.values[field.name], names),
                                              ),
                                          ),
                                      ),
                                  ),
                              ),
                          ),
                      ),
                      h(
                          "div",
                          { class: "row between" },
                          h(
                              "p",
                              { class: "soft small" },
                              t("records_shown", asked.from + 1, Math.min(asked.from + page, total), number(total, 0)),
                          ),
                          total > page &&
                              h("div", { class: "row" }, move(-page, t("previous"), null), move(page, t("next"), null)),
                      ),
                  ],
        );
    }

    const search = h("input", {
        id: "containing",
        type: "search",
        value: asked.containing,
        oninput: debounced(() => {
            asked.containing = search.value.trim();
            asked.from = 0;
            draw();
        }, 200),
    });
    const order = h(
        "select",
        {
            id: "order",
            onchange: () => {
                asked.order = order.value;
                asked.from = 0;
                draw();
            },
        },
        [
            ["", t("own_order")],
            ["title", t("title")],
            ["key", t("key")],
            ...columns.map((one) => [one.name, label(one)]),
        ].map(([value, text]) => h("option", { value, selected: value === asked.order }, text)),
    );
    await draw();
    return h(
        "div",
        {},
        h("p", { class: "crumbs" }, h("a", { href: href(["records"]) }, t("records_title"))),
        h("h1", {}, kindLabel(kind)),
        h("p", { class: "lead" }, help(kind)),
        h(
            "div",
            { class: "choices" },
            h("div", { class: "field grow" }, h("label", { for: "containing" }, t("filter")), search),
            h("div", { class: "field" }, h("label", { for: "order" }, t("sort_by")), order),
            h(
                "a",
                { class: "button primary", href: href(["records", kind.name, "+"]) },
                icon("plus"),
                t("new_record", label(kind)),
            ),
        ),
        result,
    );
}

// What keys of references are called, for the columns of a list.
async function namesOf(fields) {
    const found = new Map();
    for (const field of fields) {
        if (field.type === "reference" && field.target)
            found.set(field.name, new Map((await database.rowsOf(field.target)).map((one) => [one.key, one.title])));
    }
    return found;
}

function shownValue(field, value, names) {
    if (value == null) return h("span", { class: "soft" }, "–");
    if (field.type === "reference") return names.get(field.name)?.get(value) ?? value;
    if (field.type === "enum") return label((field.words ?? []).find((word) => word.name === value) ?? { name: value });
    return String(value);
}
