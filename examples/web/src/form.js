// A form made by reflection: every field of a kind with its label, help, choices and what the library says of it.
import * as database from "./database.js";
import { debounced, h, put, unique } from "./dom.js";
import { help, label } from "./schema.js";
import { spokenOf } from "./spoken.js";
import { t } from "./words.js";

const few = 300; // so many records fit in a list to choose from; of more one searches

// The control of a field: the element, and how its value is read and set. An empty control is an absent field.
async function control(field, id, changed) {
    const common = {
        id,
        "aria-describedby": `${id}-help ${id}-error`,
        "required": field.required,
        "onchange": changed,
        "oninput": changed,
    };
    const choices = (options) => {
        const element = h(
            "select",
            common,
            h("option", { value: "" }, field.required ? t("choose") : "–"),
            options.map(([value, text]) => h("option", { value }, text)),
        );
        return {
            element,
            read: () => element.value || null,
            write: (value) => {
                const text = value == null ? "" : String(value);
                if (text && ![...element.options].some((one) => one.value === text))
                    element.append(h("option", { value: text }, text));
                element.value = text;
            },
        };
    };
    const typed = (element, read = (text) => text) => ({
        element,
        read: () => (element.value === "" ? null : read(element.value)),
        write: (value) => {
            element.value = value ?? "";
        },
    });
    if (field.type === "enum") return choices((field.words ?? []).map((word) => [word.name, label(word)]));
    if (field.type === "boolean") {
        const made = choices([
            ["true", t("yes")],
            ["false", t("no")],
        ]);
        return { ...made, read: () => ({ true: true, false: false })[made.element.value] ?? null };
    }
    if (field.type === "reference") {
        const records = field.target ? await database.rowsOf(field.target) : [];
        if (field.target && records.length <= few) {
            const often = new Map();
            for (const one of records) often.set(one.title, (often.get(one.title) ?? 0) + 1);
            return choices(
                records.map((one) => [one.key, often.get(one.title) > 1 ? `${one.title} (${one.key})` : one.title]),
            );
        }
        return searched(field, common);
    }
    if (field.type === "date")
        return typed(h("input", { ...common, type: "date", min: "0001-01-01", max: "9999-12-31" }));
    if (field.type === "integer" || field.type === "number") {
        return typed(h("input", { ...common, type: "text", inputmode: "decimal", autocomplete: "off" }), (text) => {
            const plain = text
                .trim()
                .replace(/[\s\u00a0]/g, "")
                .replace(",", ".");
            return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : text;
        });
    }
    if (field.lines) return typed(h("textarea", { ...common, rows: 4 }));
    return typed(h("input", { ...common, type: "text", autocomplete: "off" }));
}

// Whether a text is long enough for a row of its own.
const wide = (field) =>
    field.lines ||
    (field.type === "text" && ["title", "text", "name"].includes(field.name) && (field.max_length ?? 0) >= 300);

// A key, with the records whose titles have the words that are written.
function searched(field, common) {
    const found = h("datalist", { id: `${common.id}-list` });
    const element = h("input", {
        ...common,
        type: "text",
        list: found.id,
        autocomplete: "off",
        placeholder: t("search_reference"),
    });
    element.addEventListener(
        "input",
        debounced(async () => {
            const words = element.value.trim();
            if (!words || !field.target) return;
            const { records } = await database
                .list(field.target, { containing: words, most: 20 })
                .catch(() => ({ records: [] }));
            put(
                found,
                records.map((one) => h("option", { value: one.key }, one.title)),
            );
        }, 150),
    );
    const wrapped = h("div", { class: "stack" }, element, found);
    return {
        element: wrapped,
        input: element,
        read: () => element.value.trim() || null,
        write: (value) => {
            element.value = value ?? "";
        },
    };
}

// The form of a kind: its element, its values, and the errors that it shows at their fields.
export async function form(kind, { onchange }) {
    const controls = new Map();
    const touched = new Set();
    const rows = [];
    for (const field of kind.fields) {
        const id = unique(`field-${field.name}`);
        const made = await control(field, id, () => {
            touched.add(field.name);
            onchange(field);
        });
        const input = made.input ?? made.element;
        const error = h("p", { class: "error", id: `${id}-error` });
        if (field.verb) for (const one of [input]) one.disabled = true;
        const meanings = (field.words ?? []).filter((word) => help(word));
        controls.set(field.name, { ...made, field, input, error });
        rows.push(
            h(
                "div",
                { class: `field${wide(field) ? " wide" : ""}` },
                h(
                    "label",
                    { for: id },
                    label(field),
                    field.required && h("span", { class: "required" }, ` ${t("required")}`),
                ),
                made.element,
                h(
                    "p",
                    { class: "help", id: `${id}-help` },
                    field.verb ? `${help(field)} ${t("by_verb", field.verb)}` : help(field),
                ),
                meanings.length > 0 &&
                    h(
                        "details",
                        { class: "small" },
                        h("summary", {}, t("choices")),
                        h(
                            "dl",
                            { class: "meanings" },
                            meanings.map((word) => h("div", {}, h("dt", {}, label(word)), h("dd", {}, help(word)))),
                        ),
                    ),
                error,
            ),
        );
    }

    // At each field what is wrong with it; what belongs to no field is given back.
    function show(problems, all) {
        const rest = [];
        const said = new Map();
        for (const one of problems) {
            if (controls.has(one.field)) said.set(one.field, [...(said.get(one.field) ?? []), spokenOf(kind, one)]);
            else rest.push(one);
        }
        for (const [name, { input, error }] of controls) {
            const messages = all || touched.has(name) ? (said.get(name) ?? []) : [];
            input.setAttribute("aria-invalid", String(messages.length > 0));
            error.textContent = messages.join(" ");
        }
        return rest;
    }

    return {
        element: h("div", { class: "fields grid" }, rows),
        show,
        read: () =>
            Object.fromEntries(
                [...controls].filter(([, one]) => !one.field.verb).map(([name, one]) => [name, one.read()]),
            ),
        // Fields named in keep stay as they are.
        write: (values, keep = []) => {
            for (const [name, one] of controls) {
                if (keep.includes(name)) continue;
                one.write(values[name]);
                touched.delete(name);
            }
        },
        first: () =>
            [...controls.values()].find((one) => one.input.getAttribute("aria-invalid") === "true")?.input.focus(),
    };
}
