// How a file that was refused is to be read: what its message advises, to be chosen beside it.
import { h } from "../dom.js";
import { t } from "../words.js";

const parts = {
    indicator: "import_column_indicator",
    municipality: "import_column_municipality",
    period: "import_column_period",
    value: "import_column_value",
};

// What the columns of a file of values are called, by its first line.
export function headings(bytes) {
    const line = new TextDecoder().decode(bytes.subarray(0, 10_000)).split(/\r?\n/, 1)[0];
    const [separator] = [...";\t|,"].sort((one, other) => line.split(other).length - line.split(one).length);
    const found = line.split(separator).map((one) => one.trim().replace(/^"(.*)"$/, "$1"));
    return found.length > 1 ? [...new Set(found.filter(Boolean))] : [];
}

export function importChoices(entry) {
    entry.own ??= {};
    const own = entry.own;
    const select = (name, label, options) => {
        const id = `${entry.id}-${name}`;
        const control = h(
            "select",
            {
                id,
                onchange: () => {
                    own[name] = control.value;
                },
            },
            h("option", { value: "" }, t("import_by_itself")),
            options.map(([value, text]) => h("option", { value, selected: value === own[name] }, text)),
        );
        return h("div", { class: "field" }, h("label", { for: id }, label), control);
    };
    const tick = (name, on, label) => {
        const id = `${entry.id}-${name}`;
        const control = h("input", {
            id,
            type: "checkbox",
            checked: Boolean(own[name] ?? entry.choices[name]),
            onchange: () => {
                own[name] = control.checked ? on : "";
            },
        });
        return h("div", { class: "field check" }, control, h("label", { for: id }, label));
    };
    if (entry.door === "json") return null;
    return h(
        "div",
        { class: "fields" },
        tick("known_only", "1", t("import_known_only")),
        entry.door === "csv" && tick("codes", "repaired", t("import_codes")),
        entry.headings?.length > 0 &&
            h(
                "details",
                { open: /--(indicator|column)/.test([entry.message, ...entry.problems.map((one) => one.message)]) },
                h("summary", {}, t("import_columns")),
                h(
                    "div",
                    { class: "fields grid" },
                    select(
                        "indicator",
                        t("import_indicator"),
                        entry.indicators.map((one) => [one.key, one.title]),
                    ),
                    Object.entries(parts).map(([part, words]) =>
                        select(
                            `column_${part}`,
                            t(words),
                            entry.headings.map((one) => [one, one]),
                        ),
                    ),
                ),
            ),
    );
}
