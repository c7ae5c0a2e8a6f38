// Data in and out: files are dropped or chosen here, and everything can be taken away again.
import * as database from "../database.js";
import { download, h, put } from "../dom.js";
import { icon } from "../icons.js";
import { take } from "../parts/drop.js";
import { failure } from "../parts/notices.js";
import { href } from "../router.js";
import { kindLabel, kinds } from "../schema.js";
import { number, t } from "../words.js";
import { choose, importLog } from "./import.js";
import { latest, latestTable } from "./latest.js";

const field = (control, label, help) =>
    h(
        "div",
        { class: "field" },
        h("label", { for: control.id }, label),
        control,
        help && h("p", { class: "help" }, help),
    );
const select = (id, options, change) =>
    h(
        "select",
        { id, onchange: change },
        options.map(([value, text]) => h("option", { value }, text)),
    );

export default async function data() {
    const [sources, all, found, changes] = await Promise.all([
        database.rowsOf("source"),
        kinds(),
        database.rows("check"),
        latest(),
    ]);
    const input = h("input", {
        "type": "file",
        "multiple": true,
        "class": "vh",
        "tabindex": "-1",
        "aria-label": t("import_choose"),
        "onchange": () =>
            take(input.files).then(() => {
                input.value = "";
            }),
    });
    const chosen = () =>
        choose({
            source: source.value,
            decimal: decimal.value,
            thousands: thousands.value,
            known_only: known.checked ? "1" : "",
        });
    const source = select("import-source", [["", t("none")], ...sources.map((one) => [one.key, one.title])], chosen);
    const decimal = select(
        "import-decimal",
        [
            ["", t("import_by_itself")],
            [",", t("decimal_comma")],
            [".", t("decimal_point")],
        ],
        chosen,
    );
    const thousands = select(
        "import-thousands",
        [
            ["", t("import_by_itself")],
            [",", t("decimal_comma")],
            [".", t("decimal_point")],
        ],
        chosen,
    );
    const known = h("input", { type: "checkbox", id: "import-known", onchange: chosen });
    const kindChoice = select(
        "export-kind",
        all.map((one) => [one.name, kindLabel(one)]),
    );
    chosen();

    const given = async (name, type, work) => {
        try {
            download(`${database.state.name}${name}`, await work(), type);
        } catch (error) {
            failure(error);
        }
    };
    const line = (title, text, work) =>
        h(
            "li",
            {},
            h("button", { class: "button", type: "button", onclick: work }, icon("download"), title),
            h("span", { class: "soft small" }, text),
        );

    const rows = found.filter((one) => one.message);
    return h(
        "div",
        {},
        h("h1", {}, t("data_title")),
        h(
            "div",
            { class: "halves" },
            h(
                "section",
                { class: "part" },
                h("h2", {}, t("import_title")),
                h("p", {}, t("import_text")),
                h(
                    "div",
                    { class: "dropzone" },
                    icon("upload"),
                    h("p", {}, t("import_drop"), " "),
                    h(
                        "button",
                        { class: "button primary", type: "button", onclick: () => input.click() },
                        t("import_choose"),
                    ),
                    input,
                ),
                h(
                    "details",
                    {},
                    h("summary", {}, t("import_options")),
                    h(
                        "div",
                        { class: "fields" },
                        field(source, t("import_source")),
                        field(decimal, t("import_decimal")),
                        field(thousands, t("import_thousands")),
                        h(
                            "div",
                            { class: "field check" },
                            known,
                            h("label", { for: "import-known" }, t("import_known_only")),
                            h("p", { class: "help" }, t("import_known_only_help")),
                        ),
                    ),
                ),
                importLog(),
            ),
            h(
                "section",
                { class: "part" },
                h("h2", {}, t("export_title")),
                h(
                    "ul",
                    { class: "plain exports" },
                    line(t("export_database"), t("export_database_text"), () => database.save()),
                    line(t("export_json"), t("export_json_text"), () =>
                        given(".json", "application/json", () => database.text("export_json")),
                    ),
                    line(t("export_values"), t("export_values_text"), () =>
                        given("-values.csv", "text/csv", () =>
                            database.ask("table", { verb: "values", format: "csv" }),
                        ),
                    ),
                    h(
                        "li",
                        {},
                        h(
                            "div",
                            { class: "row" },
                            field(kindChoice, t("export_kind")),
                            h(
                                "button",
                                {
                                    class: "button",
                                    type: "button",
                                    onclick: () =>
                                        given(`-${kindChoice.value}.csv`, "text/csv", () =>
                                            database.text("export_records", [kindChoice.value]),
                                        ),
                                },
                                icon("download"),
                                t("export_title"),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        h(
            "section",
            { class: "part" },
            h("h2", {}, t("check_title")),
            rows.length
                ? [h("p", { class: "soft" }, t("check_text", number(rows.length, 0))), checkList(rows)]
                : h("p", { class: "soft" }, t("check_none")),
        ),
        h(
            "section",
            { class: "part" },
            h("h2", {}, t("latest_changes")),
            changes.length ? latestTable(changes) : h("p", { class: "soft" }, t("history_none")),
        ),
    );
}

const checkList = (rows) => {
    const list = h("ul", { class: "plain checks" });
    const more = h(
        "button",
        {
            class: "button",
            type: "button",
            onclick: () => {
                put(list, rows.map(item));
                more.remove();
            },
        },
        t("more"),
    );
    const item = (one) =>
        h(
            "li",
            {},
            h("a", { href: href(["records", one.kind, one.key]) }, one.title || one.key),
            h("span", {}, one.message),
            one.advice && h("span", { class: "small soft" }, one.advice),
        );
    put(list, rows.slice(0, 6).map(item));
    return [list, rows.length > 6 && more];
};
