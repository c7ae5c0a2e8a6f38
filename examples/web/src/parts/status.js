// A status: its shape, its word and its colour, so that no one of them is needed to know it. The shapes are those of
// the library's reports; shapes.js is made of them when the page is built.
import { h, s } from "../dom.js";
import { shapes } from "../shapes.js";

export const order = [
    "achieved",
    "on_track",
    "partly_achieved",
    "some_deviation",
    "off_track",
    "moving_away",
    "not_achieved",
    "not_assessed",
    "no_target",
];
const colours = {
    achieved: "green",
    on_track: "green",
    partly_achieved: "yellow",
    some_deviation: "yellow",
    off_track: "red",
    moving_away: "red",
    not_achieved: "red",
    not_assessed: "grey",
    no_target: "grey",
};
const deviates = ["yellow", "red"];

// How a part stands: what is followed without a target is no judgement that is waited for, but a kind of its own.
export const standing = ({ status, reason }) =>
    status === "not_assessed" && reason === "no_target" ? "no_target" : status;
export const deviating = (status) => deviates.includes(colours[status]);

export function shape(status) {
    const drawn = s("svg", { "class": "i", "viewBox": "0 0 16 16", "aria-hidden": "true", "focusable": "false" });
    for (const { name, ...attributes } of shapes[status] ?? shapes.not_assessed ?? [])
        drawn.append(s(name, attributes));
    return drawn;
}

export const colour = (status) => colours[status] ?? "grey";
export const badge = (status, label) => h("span", { class: `badge ${colour(status)}` }, shape(status), label);

// How many stand how: a bar, and the numbers with their words, which lead to those that stand so.
export function tally(counts, labels, lead) {
    const present = order.filter((status) => counts[status]);
    return h(
        "div",
        { class: "tally" },
        h(
            "div",
            { "class": "bar", "aria-hidden": "true" },
            present.flatMap((status) =>
                Array.from({ length: counts[status] }, () => h("i", { class: colour(status) })),
            ),
        ),
        h(
            "ul",
            { class: "plain" },
            present.map((status) =>
                h(
                    "li",
                    {},
                    h(
                        "button",
                        { type: "button", onclick: () => lead(status) },
                        shape(status),
                        h("b", {}, counts[status]),
                        labels[status] ?? status,
                    ),
                ),
            ),
        ),
    );
}
