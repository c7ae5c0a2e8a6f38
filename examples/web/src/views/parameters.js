// The parameters that a script asks for, as fields. What is chosen once (a municipality, a year) is remembered by the
// name of the parameter.
import * as database from "../database.js";
import { debounced, h, unique } from "../dom.js";
import { href } from "../router.js";
import { t } from "../words.js";
import { inForce, withParts } from "./programme.js";

const capital = (text) => text && text[0].toUpperCase() + text.slice(1);

const words = { municipality: "choose_municipality", year: "year", occasion: "occasion", indicator: "indicator" };
// What a parameter is called, and what is said of it below: what it is has a word of the page, and otherwise its label
// begins with what it is called ("första året; 0 är nästa år").
function named(param) {
    if (isProgramme(param)) return [t("programme")];
    if (words[param.type]) return [t(words[param.type]), param.label];
    const [name, ...rest] = (param.label || param.name).split(/;\s*/);
    return [capital(name), rest.join("; ")];
}
export const called = (param) => named(param)[0];
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
    const [name, more] = named(param);
    const label = h(
        "label",
        { for: id },
        name,
        param.standard == null && h("span", { class: "required" }, ` ${t("required")}`),
    );
    const help = more && capital(more) !== name && h("p", { class: "help", id: `${id}-help` }, capital(more));
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

// What has to be given and is not, as one sentence for a person: a file, or a record that may have to be made first.
export async function lacking(params, values) {
    const param = params.find((one) => one.standard == null && (values[one.name] ?? "") === "");
    if (!param) return null;
    if (param.type === "file") return [t("choose_file")];
    if (param.type === "occasion" && !(await choicesOf(param)).length)
        return [t("occasion_none"), h("a", { href: href(["records", "occasion", "+"]) }, t("occasion_make")), "."];
    return [t("choose_param", called(param))];
}

async function followed() {
    const programmes = await database.rows("programmes");
    return programmes.length > 1 ? withParts(programmes, inForce(programmes)) : "";
}

export async function parameters(params, values, change) {
    if (!params.length) return null;
    return Promise.all(params.map((param) => field(param, values, change)));
}
