// Search over titles and texts, from the field above.
import * as database from "../database.js";
import { h } from "../dom.js";
import { say } from "../parts/notices.js";
import { href } from "../router.js";
import { kindLabels } from "../schema.js";
import { t } from "../words.js";

export default async function search({ query }) {
    const words = (query.q ?? "").trim();
    const heading = h("h1", {}, t("search_title"));
    if (!words) return h("div", {}, heading, h("p", { class: "soft" }, t("search_hint")));
    let found = [];
    try {
        found = await database.rows("search", [words], { most: 100 });
    } catch (error) {
        if (error.status !== "value") throw error;
    }
    const labels = await kindLabels();
    const said = found.length ? t("search_found", found.length) : t("search_none", words);
    say(said);
    return h(
        "div",
        {},
        heading,
        h("p", { class: "soft" }, said),
        h(
            "ul",
            { class: "plain found" },
            found.map((one) =>
                h(
                    "li",
                    {},
                    h("a", { href: href(["records", one.kind, one.key]) }, one.title),
                    h(
                        "p",
                        { class: "small soft" },
                        h("span", { class: "word" }, labels.get(one.kind) ?? one.kind),
                        one.excerpt && one.excerpt !== one.title ? ` ${one.label}: ${one.excerpt}` : "",
                    ),
                ),
            ),
        ),
    );
}
