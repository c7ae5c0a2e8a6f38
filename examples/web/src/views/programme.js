// The programme as a tree: every part with its status, which explains itself when it is opened.
import * as database from "../database.js";
import { h, put, unique } from "../dom.js";
import { icon } from "../icons.js";
import { line } from "../parts/chart.js";
import { empty } from "../parts/notices.js";
import { badge, colour, deviating, shape, standing, tally } from "../parts/status.js";
import { href, note } from "../router.js";
import { number, t } from "../words.js";

const opened = new Map(); // which parts were opened and shut, as long as the page is; by itself all is open down to the goals
const nameOf = (node) => `${node.kind}/${node.key}/${node.municipality ?? ""}`;

function select(id, label, options, chosen, onchange) {
    return h(
        "div",
        { class: "field" },
        h("label", { for: id }, label),
        h(
            "select",
            { id, onchange: (event) => onchange(event.target.value) },
            options.map(([value, text]) => h("option", { value, selected: value === chosen }, text)),
        ),
    );
}

export default async function programme({ path, query }) {
    const programmes = await database.rows("programmes");
    if (!programmes.length)
        return empty(
            t("programme_none"),
            t("programme_none_text"),
            h("a", { class: "button", href: href(["data"]) }, t("data")),
        );
    const content = h("div", { class: "programme" });
    const asked = {
        programme: path[0] ?? inForce(programmes),
        municipality: query.municipality ?? "",
        year: query.year ?? "",
    };

    async function draw(focus) {
        const followed = await withParts(programmes, asked.programme);
        const [tree, assessed, municipalities, labels, newest] = await Promise.all([
            database.rows("programme_tree", [followed]),
            database.rows("assess", ["programme", followed], {
                municipality: asked.municipality || null,
                as_of: asked.year || null,
            }),
            database.rowsOf("municipality"),
            database.rows("followup_labels"),
            database.rows("latest_year"),
        ]);
        const members = new Set(assessed.filter((one) => one.municipality).map((one) => one.municipality));
        const listed =
            asked.municipality || !members.size ? municipalities : municipalities.filter((one) => members.has(one.key));
        const chosen = programmes.find((one) => one.programme === asked.programme);
        const change = (name) => (value) => {
            asked[name] = value;
            if (name === "programme") {
                location.hash = href(["programme", value], {
                    municipality: asked.municipality,
                    year: asked.year,
                }).slice(1);
                return;
            }
            note({ municipality: asked.municipality, year: asked.year });
            draw(name);
        };
        const nodes = joined(tree, assessed);
        const years = Array.from({ length: 12 }, (_, back) => String(newest - back));
        put(
            content,
            h(
                "div",
                { class: "head" },
                h("p", { class: "org" }, since(chosen, programmes)),
                h("h1", {}, chosen?.title ?? asked.programme),
            ),
            h(
                "div",
                { class: "choices" },
                programmes.length > 1 &&
                    select(
                        "programme",
                        t("choose_programme"),
                        programmes.map((one) => [one.programme, one.title]),
                        asked.programme,
                        change("programme"),
                    ),
                select(
                    "municipality",
                    t("choose_municipality"),
                    [["", t("all_municipalities")], ...listed.map((one) => [one.key, one.title])],
                    asked.municipality,
                    change("municipality"),
                ),
                select(
                    "year",
                    t("choose_year"),
                    [["", t("latest")], ...years.map((year) => [year, year])],
                    asked.year,
                    change("year"),
                ),
            ),
            followed !== asked.programme && inItsPlace(programmes.find((one) => one.programme === followed)),
            ...overview(nodes, Object.fromEntries(labels.map((one) => [one.status, one.label]))),
        );
        if (focus) document.getElementById(focus)?.focus();
    }

    // The programme that is asked for has no parts in the database; another has.
    function inItsPlace(other) {
        return h(
            "section",
            { class: "instead" },
            h("p", { class: "note" }, t("parts_of_another", other.title)),
            h("p", { class: "org" }, since(other, programmes)),
            h("h2", {}, other.title),
        );
    }

    function overview(nodes, labels) {
        if (nodes.length < 2) return [h("p", { class: "note" }, t("tally_none")), nodes[0] && list([nodes[0]], 1)];
        const subGoals = nodes.filter((node) => node.kind === "sub_goal");
        const counts = {};
        for (const node of subGoals) counts[node.standing] = (counts[node.standing] ?? 0) + 1;
        const off = subGoals.filter((node) => deviating(node.standing)).length;
        const root = nodes[0];
        return [
            h(
                "section",
                { "class": "summary", "aria-label": t("tally") },
                subGoals.length > 0 && [
                    h("h2", { class: "small-title" }, t("tally")),
                    h(
                        "p",
                        { class: "lead" },
                        off ? t("deviate", off, subGoals.length) : t("deviate_none", subGoals.length),
                    ),
                    tally(counts, { ...labels, no_target: t("no_target") }, (status) => lead(nodes, status)),
                ],
                h("div", { class: "explained" }, badge(root.standing, root.label), h("p", {}, root.explanation)),
            ),
            h(
                "div",
                { class: "row end" },
                h("button", { class: "button quiet", type: "button", onclick: () => all(nodes, true) }, t("open_all")),
                h(
                    "button",
                    { class: "button quiet", type: "button", onclick: () => all(nodes, false) },
                    t("close_all"),
                ),
            ),
            list(root.children, 2),
        ];
    }

    // Opens the way to all that stands so, and goes to the first sub-goal of them.
    async function lead(nodes, status) {
        for (const node of nodes.filter((one) => one.standing === status && one.kind !== "municipality"))
            for (let up = nodes[node.parent]; up; up = nodes[up.parent]) opened.set(nameOf(up), true);
        await draw();
        content.querySelector(`.node.sub_goal > .line > [data-standing="${status}"]`)?.focus();
    }

    async function all(nodes, open) {
        for (const node of nodes) {
            opened.set(nameOf(node), open);
            if (!open) opened.delete(`why ${nameOf(node)}`);
        }
        await draw();
    }

    const list = (nodes, level) =>
        h(
            "ul",
            { class: `tree level-${level}` },
            nodes.map((node) => item(node, level)),
        );

    // A part: its title opens what is in it, its status says why. What has no parts opens the why with both.
    function item(node, level) {
        const name = nameOf(node);
        const what = h(
            "span",
            { class: "what" },
            node.word && h("span", { class: "word" }, node.word),
            h("span", { class: "title" }, node.title),
        );
        const why = folded(
            `badge ${colour(node.standing)}`,
            [shape(node.standing), node.label, h("span", { class: "vh" }, `: ${t("why")}`), icon("open")],
            () => details(node, asked),
            `why ${name}`,
            false,
        );
        why.button.dataset.standing = node.standing;
        const parts = node.children.length
            ? folded("branch", [icon("open"), what], () => list(node.children, level + 1), name, level <= 3)
            : null;
        const title = parts?.button ?? h("div", { class: "branch leaf" }, what);
        return h(
            "li",
            { class: `node ${node.kind}` },
            h("div", { class: "line" }, title, why.button),
            why.inside,
            parts?.inside,
        );
    }

    // A button and what it shows and hides, which is made when it is first shown.
    function folded(className, content, make, name, byItself) {
        const inside = h("div", { id: unique("part"), hidden: true });
        const button = h(
            "button",
            {
                "class": className,
                "type": "button",
                "aria-expanded": "false",
                "aria-controls": inside.id,
                "onclick": () => {
                    opened.set(name, inside.hidden);
                    fold(inside.hidden);
                },
            },
            content,
        );
        const fold = (open) => {
            inside.hidden = !open;
            button.setAttribute("aria-expanded", String(open));
            if (open && !inside.childNodes.length) put(inside, make());
        };
        if (opened.get(name) ?? byItself) fold(true);
        return { button, inside };
    }

    await draw();
    return content;
}

export const inForce = (programmes) => (programmes.find((one) => one.state === "in_force") ?? programmes[0]).programme;

// Whether it is in force or not yet, or which has taken its place.
function stateOf(chosen, programmes) {
    if (chosen?.state === "draft") return t("state_draft");
    if (chosen?.state === "proposed") return t("state_proposed");
    if (chosen?.state !== "succeeded") return t("state_in_force");
    const now = programmes.find((one) => one.state === "in_force");
    return now ? t("state_succeeded_by", now.title) : t("state_succeeded");
}

// The same with the day, which by itself says that it is in force.
function since(chosen, programmes) {
    const day = chosen?.in_force_text && t("in_force_since", chosen.in_force_text);
    if (chosen?.state === "in_force" && day) return day;
    return [stateOf(chosen, programmes), day].filter(Boolean).join(" · ");
}

// The programme that is wished for, when it has parts in the database; then the latest that has.
export async function withParts(programmes, wished) {
    for (const one of [wished, ...programmes.map((other) => other.programme)])
        if ((await database.rows("programme_tree", [one])).length > 1) return one;
    return wished;
}

// The assessment's nodes with their children and with the words of the tree.
function joined(tree, assessed) {
    const words = new Map(tree.map((one) => [`${one.kind}/${one.key}`, one.word]));
    const nodes = assessed.map((one) => {
        const how = standing(one);
        const label = how === "no_target" ? t("no_target") : one.label;
        return { ...one, standing: how, label, word: words.get(`${one.kind}/${one.key}`), children: [] };
    });
    for (const node of nodes) if (node.parent >= 0) nodes[node.parent].children.push(node);
    return nodes;
}

function details(node, asked) {
    const figure = (value) => (value == null ? null : `${number(value, node.decimals)} ${node.unit ?? ""}`);
    const facts = [
        [t("from_value"), node.base_value != null && `${figure(node.base_value)} (${node.base_period})`],
        [t("latest_value"), node.latest_value != null && `${figure(node.latest_value)} (${node.latest_period})`],
        [t("expected"), figure(node.expected)],
        [t("target"), node.target != null && `${figure(node.target)} (${node.target_period})`],
        [t("source"), node.source?.replace(/^(Källa|Source): /, "")],
    ].filter(([, value]) => value);
    const box = h(
        "div",
        { class: "why" },
        h(
            "p",
            {},
            node.explanation,
            node.kind !== "municipality" && h("a", { href: href(["records", node.kind, node.key]) }, t("edit_record")),
        ),
        node.judged_by &&
            h(
                "p",
                { class: "small soft" },
                t("judged_by", node.judged_by, node.judged_on),
                node.comment ? `: ${node.comment}` : "",
            ),
        facts.length > 0 &&
            h(
                "dl",
                { class: "facts" },
                facts.map(([term, value]) => h("div", {}, h("dt", {}, term), h("dd", {}, value))),
            ),
    );
    if (node.indicator && node.municipality) chart(box, node, asked);
    return box;
}

async function chart(box, node, asked) {
    const values = await database.rows("values", [], {
        indicator: node.indicator,
        municipality: node.municipality,
        until: asked.year || null,
    });
    const drawn = line(
        values.filter((one) => !one.gender || one.gender === "T"),
        { target: node.target, targetPeriod: node.target_period, decimals: node.decimals, unit: node.unit },
    );
    if (drawn) box.querySelector("p").after(drawn);
}
