// The parameters that a script asks for, as fields. What is chosen once (a municipality, a year) is remembered by the
// name of the parameter.
import * as database from "../database.js";
import { debounced, h, unique } from "../dom.js";
import { t } from "../words.js";
import { withParts } from "./programme.js";

const capital = (text) => text && text[0].toUpperCase() + text.slice(1);

const words = { municipality: "choose_municipality", year: "year", occasion: "occasion", indicator: "indicator" };
const called = (param) =>
    words[param.type] ? t(words[param.type]) : isProgramme(param) ? t("programme") : capital(param.name);
// The reports that are shipped ask for a programme as a text, by this name.
const isProgramme = (param) => param.type === "text" && param.name === "program";

async function choicesOf(param) {
    if (isProgramme(param)) return (await database.rows("programmes")).map((one) => [one.programme, one.title]);
    if (param.type === "municipality")
        return (await database.rowsOf("municipality")).map((one) => [one.key, one.title]);
    if (param.type === "occasion") return (await database.rowsOf("occasion")).map((one) => [one.key, one.title]);
    if (param.type === "indicator") return (await database.rowsOf("indicator")).map((one) => [one.key, one.title]);
    if (param.type === "choice") return (param.choices ?? "").split("\n").map((one) => [one, one]);
    return null;
}

async function field(param, values, change) {
    const id = unique(`param-${param.name}`);
    const given = values[param.name] ?? (param.standard == null ? "" : param.standard);
    const label = h(
        "label",
        { for: id },
        called(param),
        param.standard == null && h("span", { class: "required" }, ` ${t("required")}`),
    );
    const help =
        param.label &&
        !isProgramme(param) &&
        capital(param.label) !== called(param) &&
        h("p", { class: "help", id: `${id}-help` }, capital(param.label));
    const described = help ? `${id}-help` : null;
    const choices = await choicesOf(param);
    let control;
    if (param.type === "file") {
        control = h("input", {
            id,
            "type": "file",
            "accept": (param.choices ?? "")
                .split("\n")
                .filter(Boolean)
                .map((one) => `.${one}`)
                .join(","),
            "aria-describedby": described,
            "onchange": async () => {
                const file = control.files[0];
                if (file)
                    change({ [param.name]: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } });
            },
        });
    } else if (choices) {
        control = h(
            "select",
            { id, "aria-describedby": described, "onchange": () => change({ [param.name]: control.value }) },
            h(
                "option",
                { value: "" },
                isProgramme(param) ? t("programme_in_force") : param.standard == null ? t("choose") : "–",
            ),
            choices.map(([value, text]) => h("option", { value, selected: value === given }, text)),
        );
    } else {
        const numeric = ["number", "integer", "year"].includes(param.type);
        const later = debounced(() => change({ [param.name]: control.value.trim() }), 200);
        control = h("input", {
            id,
            "type": param.type === "date" ? "date" : "text",
            "inputmode": numeric ? "numeric" : null,
            "value": given === "latest" ? "" : given,
            "placeholder": given === "latest" ? t("latest") : null,
            "aria-describedby": described,
            "autocomplete": "off",
            "oninput": later,
        });
    }
    return h("div", { class: "field" }, label, control, help);
}

// What stands in a parameter before anybody has chosen: the first municipality or occasion where one is required, and a
// programme that has parts in the database.
export async function begun(params, values) {
    const given = {};
    for (const param of params) {
        if (values[param.name] != null) continue;
        if (isProgramme(param)) given[param.name] = await followed();
        else if (param.standard == null && ["municipality", "occasion"].includes(param.type))
            given[param.name] = (await choicesOf(param))[0]?.[0];
    }
    return given;
}

async function followed() {
    const programmes = await database.rows("programmes");
    return programmes.length > 1 ? withParts(programmes) : "";
}

export async function parameters(params, values, change) {
    if (!params.length) return null;
    return Promise.all(params.map((param) => field(param, values, change)));
}
