// The editor of scripts where the bundled one was not built: the browser's own, with the same promises but completion.
import { h } from "../dom.js";

export function editor(host, { label, onchange }) {
    const area = h("textarea", {
        "class": "script",
        "aria-label": label,
        "spellcheck": "false",
        "autocapitalize": "off",
        "wrap": "off",
        "oninput": () => onchange(area.value),
    });
    host.append(area);
    const at = (number) => {
        const lines = area.value.split("\n");
        const from = lines.slice(0, number - 1).reduce((sum, line) => sum + line.length + 1, 0);
        area.focus();
        area.setSelectionRange(from, from + (lines[number - 1]?.length ?? 0));
    };
    return {
        read: () => area.value,
        write: (text) => {
            area.value = text;
        },
        focus: () => area.focus(),
        mark: () => {},
        at,
        destroy: () => area.remove(),
    };
}
