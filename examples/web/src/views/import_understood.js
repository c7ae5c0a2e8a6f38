// How a file of values is understood: its form, and what each of its columns is taken for.
import { h } from "../dom.js";
import { t } from "../words.js";

const forms = {
    encoding: "import_encoding",
    separator: "import_separator",
    sheet: "import_sheet",
    decimal: "import_decimal",
};
const parts = {
    indicator: "indicator",
    municipality: "choose_municipality",
    period: "period",
    gender: "gender",
    value: "value",
    unread: "import_unread",
};
const told = { ".": "decimal_point", ",": "decimal_comma", ";": "semicolon", "|": "bar", "TAB": "tab" };

// A row of the library's own explanation as a term and what is said of it, or nothing.
function line({ item, heading, meaning }) {
    if (item === "column") return [heading || "–", t(parts[meaning] ?? "value")];
    if (!forms[item]) return null;
    return [t(forms[item]), told[meaning] ? t(told[meaning]) : meaning];
}

export function understood(explained) {
    const lines = (explained ?? []).map((one) => (one.meaning ? line(one) : null)).filter(Boolean);
    return (
        lines.length > 0 &&
        h(
            "details",
            {},
            h("summary", {}, t("import_understood")),
            h(
                "dl",
                { class: "meanings" },
                lines.slice(0, 24).map(([term, said]) => h("div", {}, h("dt", {}, term), h("dd", {}, said))),
            ),
        )
    );
}
