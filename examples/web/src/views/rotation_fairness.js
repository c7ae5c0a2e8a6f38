// Whether a plan is fair: each municipality's turns against its share, and what the plan is best in.
import { h, s } from "../dom.js";
import { icon } from "../icons.js";
import { number, t } from "../words.js";

export function fairness(plan) {
    const turns = plan.turns.filter((one) => !one.conference);
    const most = Math.max(...turns.map((one) => Math.max(one.held, one.share)), 1);
    const bar = (one) =>
        s(
            "svg",
            { "class": "turns", "viewBox": "0 0 100 14", "preserveAspectRatio": "none", "aria-hidden": "true" },
            s("rect", { x: 0, y: 2, width: (one.held / most) * 96, height: 10 }),
            s("line", { x1: (one.share / most) * 96, x2: (one.share / most) * 96, y1: 0, y2: 14 }),
        );
    return h(
        "section",
        { class: "part" },
        h("h2", {}, t("fairness")),
        h("p", { class: "soft" }, t("fairness_text")),
        h(
            "table",
            { class: "fair" },
            h("caption", { class: "vh" }, t("fairness")),
            h(
                "thead",
                {},
                h(
                    "tr",
                    {},
                    h("th", { scope: "col" }, t("choose_municipality")),
                    h("th", { scope: "col", class: "number" }, t("turns")),
                    h("th", { scope: "col", class: "number" }, t("share")),
                    h("td", { class: "wide" }),
                ),
            ),
            h(
                "tbody",
                {},
                turns.map((one) =>
                    h(
                        "tr",
                        {},
                        h("th", { scope: "row" }, one.host_name),
                        h("td", { class: "number" }, number(one.held, 0)),
                        h("td", { class: "number" }, number(one.share, 2)),
                        h("td", { class: "wide" }, bar(one)),
                    ),
                ),
            ),
        ),
        h(
            "table",
            { class: "levels" },
            h("caption", { class: "vh" }, t("measure")),
            h(
                "thead",
                {},
                h(
                    "tr",
                    {},
                    h("th", { scope: "col" }, t("measure")),
                    h("th", { scope: "col", class: "number" }, t("value")),
                    h("th", { scope: "col", class: "number" }, t("bound")),
                    h("th", { scope: "col" }, t("proved")),
                ),
            ),
            h(
                "tbody",
                {},
                plan.levels.map((one) =>
                    h(
                        "tr",
                        {},
                        h("th", { scope: "row" }, one.words),
                        h("td", { class: "number" }, number(one.value, 0)),
                        h("td", { class: "number" }, number(one.bound, 0)),
                        h("td", {}, one.proved ? [icon("check"), h("span", {}, ` ${t("yes")}`)] : t("no")),
                    ),
                ),
            ),
        ),
    );
}
