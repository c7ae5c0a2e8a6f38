// Who hosts which conference: the plan as a grid, and what if. Conditions are tried in a copy; nothing is stored in the
// database until the plan is decided.
import * as kept from "../conditions.js";
import * as database from "../database.js";
import { h, put } from "../dom.js";
import { icon } from "../icons.js";
import { agree, dialog, empty, failure, notice, say } from "../parts/notices.js";
import { t } from "../words.js";
import { acceptForm } from "./rotation_accept.js";
import { fairness } from "./rotation_fairness.js";

// What is tried lives as long as the database is open, so that one can look at something else and come back, and in
// the browser's storage for the next visit.
const tried = { first: null, last: null, conditions: [], base: null, opened: 0 };
const place = (one) => `${one.year}/${one.conference}`;
const begin = (years) => Object.assign(tried, { conditions: [], base: null, ...years });
database.on("changed", () => {
    tried.base = null;
});

export default async function rotation({ controls }) {
    const { name, opened, keeping } = database.state;
    if (tried.opened !== opened) begin({ ...kept.read(name), opened });
    const content = h("div", { class: "rotation" });
    const municipalities = await database.rowsOf("municipality");
    const conferences = await database.rowsOf("conference");
    if (!municipalities.length || !conferences.length) return empty(t("rotation_none"), t("rotation_none_text"));
    const nameOf = (key) => municipalities.find((one) => one.key === key)?.title ?? key;
    const conferenceName = (key) => conferences.find((one) => one.key === key)?.title ?? key;
    const progress = h("div", { class: "progress", hidden: true });
    const plan = h("div", { class: "plan" });
    const aside = h("section", { "class": "conditions", "aria-label": t("what_if") });
    let current = null;
    let solved = 0;
    let working = 0; // the number of the plan that is being worked out
    let stays = false; // whether the conditions are there at the next visit

    function condition(one) {
        const same = (other) =>
            other.year === one.year && other.conference === one.conference && other.host === one.host;
        const before = tried.conditions;
        const others = before.filter((other) => !same(other) && !(one.type === "skip" && place(other) === place(one)));
        tried.conditions = [...others, one];
        solve(place(one), before);
    }

    // Conditions of years that are not planned wait until they are.
    const planned = (one) => one.year >= (tried.first ?? one.year) && one.year <= (tried.last ?? one.year);

    const words = (one) =>
        ({
            lock: () => t("lock_said", nameOf(one.host), conferenceName(one.conference), one.year),
            exclude: () =>
                one.conference
                    ? t("exclude_said", nameOf(one.host), conferenceName(one.conference), one.year)
                    : t("exclude_year_said", nameOf(one.host), one.year),
            skip: () => t("skip_said", conferenceName(one.conference), one.year),
        })[one.type]();

    // Works out the plan with the conditions, and shows it; whether there was one to show. One that is asked for while
    // another is being worked out takes its place.
    async function solve(focus, before) {
        if (working) database.stopTried();
        const mine = (working = ++solved);
        const bar = h("progress", { "max": 1000, "aria-label": t("planning") });
        put(
            progress,
            h("span", {}, t("planning")),
            bar,
            h("button", { class: "button", type: "button", onclick: () => database.stopTried() }, t("cancel")),
        );
        const showing = setTimeout(() => {
            progress.hidden = false;
        }, 150);
        const given = (conditions) => ({ first: tried.first, last: tried.last, conditions });
        const options = {
            progress: (done, of) => {
                if (done > 0) bar.value = of ? (done / of) * 1000 : done;
            },
        };
        try {
            tried.base ??= await database.tried("rotation", given([]), options);
            const counted = tried.conditions.filter(planned);
            const found = counted.length ? await database.tried("rotation", given(counted), options) : tried.base;
            if (mine !== working) return true;
            current = found;
            tried.first ??= found.first;
            tried.last ??= found.last;
            stays = keeping === "saved" && kept.keep(name, tried);
            draw(focus);
            return true;
        } catch (error) {
            if (mine !== working) return true;
            if (before) tried.conditions = before; // one that cannot be kept to, or that took too long
            if (error.name === "Stopped") notice(t("plan_stopped"));
            else if (current) failure(error);
            else throw error;
            return false;
        } finally {
            clearTimeout(showing);
            if (mine === working) {
                progress.hidden = true;
                working = 0;
            }
        }
    }

    function draw(focus) {
        drawConditions();
        if (!current.feasible) {
            put(
                plan,
                h(
                    "div",
                    { class: "note bad", role: "alert" },
                    h("h2", {}, t("no_plan")),
                    h(
                        "ul",
                        {},
                        current.obstacles.map((one) => h("li", {}, one.sentence)),
                    ),
                ),
            );
            return;
        }
        const before = new Map();
        for (const one of tried.base.hostings ?? []) before.set(place(one), [...(before.get(place(one)) ?? []), one]);
        const now = new Map();
        for (const one of current.hostings) now.set(place(one), [...(now.get(place(one)) ?? []), one]);
        const held = [
            ...new Map(
                [...(tried.base.hostings ?? []), ...current.hostings].map((one) => [
                    one.conference,
                    one.conference_name,
                ]),
            ),
        ];
        const years = [...new Set([...(tried.base.hostings ?? []), ...current.hostings].map((one) => one.year))].sort();
        const changed = current.hostings.filter(
            (one) => !(before.get(place(one)) ?? []).some((other) => other.host === one.host),
        ).length;
        const counted = tried.conditions.filter(planned);
        const said = changed ? t("changed_count", changed) : t("changed_none");
        if (counted.length) say(said);
        put(
            plan,
            h("p", { class: counted.length && changed ? "note" : "soft" }, said),
            h(
                "table",
                { class: "hosts" },
                h("caption", { class: "vh" }, t("rotation_title")),
                h(
                    "thead",
                    {},
                    h(
                        "tr",
                        {},
                        h("th", { scope: "col" }, t("year")),
                        held.map(([, name]) => h("th", { scope: "col" }, name)),
                    ),
                ),
                h(
                    "tbody",
                    {},
                    years.map((year) =>
                        h(
                            "tr",
                            {},
                            h("th", { scope: "row" }, year),
                            held.map(([key, name]) => {
                                const cell = { year, conference: key };
                                return h(
                                    "td",
                                    { "data-label": name },
                                    hosts(cell, now.get(place(cell)) ?? [], before.get(place(cell)) ?? []),
                                );
                            }),
                        ),
                    ),
                ),
            ),
            fairness(current),
            acceptForm({ ...tried, conditions: counted }, current, async () => {
                Object.assign(tried, { base: null, conditions: [] });
                await solve();
            }),
        );
        if (focus) plan.querySelector(`[data-place="${focus}"]`)?.focus();
    }

    function hosts(cell, now, before) {
        const gone = before.filter((one) => !now.some((other) => other.host === one.host));
        if (!now.length)
            return before.length ? h("span", { class: "soft" }, t("not_held")) : h("span", { class: "soft" }, "–");
        return h(
            "div",
            { class: "chips" },
            now.map((one) => {
                const isNew = !before.some((other) => other.host === one.host);
                const isMine = tried.conditions.some(
                    (other) => other.type === "lock" && place(other) === place(one) && other.host === one.host,
                );
                return h(
                    "button",
                    {
                        "class": `chip${isNew ? " new" : ""}${one.locked ? " locked" : ""}`,
                        "type": "button",
                        "data-place": place(cell),
                        "aria-haspopup": "dialog",
                        "onclick": () => why(one),
                    },
                    one.locked ? icon("lock") : null,
                    one.host_name,
                    one.locked ? h("span", { class: "vh" }, ` (${isMine ? t("locked") : t("decided_host")})`) : null,
                    isNew ? h("span", { class: "tag" }, t("new_host")) : null,
                );
            }),
            gone.length > 0 &&
                h("span", { class: "small soft gone" }, t("instead_of", gone.map((one) => one.host_name).join(", "))),
        );
    }

    function why(one) {
        const reason = current.reasons.find((other) => place(other) === place(one) && other.host === one.host);
        const here = current.hostings.filter((other) => place(other) === place(one)).map((other) => other.host);
        const act = (given) => {
            box.close();
            condition({ year: one.year, conference: one.conference, ...given });
        };
        const members = current.turns.filter((turn) => !turn.conference && !here.includes(turn.host));
        const button = (name, text, given) =>
            h("button", { class: "button", type: "button", onclick: () => act(given) }, icon(name), text);
        const box = dialog(
            `${one.host_name}, ${one.conference_name} ${one.year}`,
            reason && h("p", { class: "why" }, reason.sentence),
            h(
                "div",
                { class: "stack" },
                !one.locked && button("lock", t("lock_host", one.host_name), { type: "lock", host: one.host }),
                !one.locked && button("forbid", t("forbid_host", one.host_name), { type: "exclude", host: one.host }),
                !one.locked &&
                    button("forbid", t("forbid_year", one.host_name, one.year), {
                        type: "exclude",
                        host: one.host,
                        conference: null,
                    }),
                button("close", t("skip_edition", one.conference_name, one.year), { type: "skip", host: null }),
            ),
            h("h3", {}, t("other_host")),
            h(
                "div",
                { class: "chips" },
                members.map((turn) =>
                    h(
                        "button",
                        { class: "chip", type: "button", onclick: () => act({ type: "lock", host: turn.host }) },
                        turn.host_name,
                    ),
                ),
            ),
        );
    }

    function drawConditions() {
        put(
            aside,
            h("h2", {}, t("what_if")),
            tried.conditions.length === 0
                ? h("p", { class: "soft" }, t("what_if_none"))
                : [
                      h(
                          "ul",
                          { class: "plain" },
                          tried.conditions.map((one) =>
                              h(
                                  "li",
                                  {},
                                  icon({ lock: "lock", exclude: "forbid", skip: "close" }[one.type]),
                                  h(
                                      "span",
                                      {},
                                      words(one),
                                      !planned(one) && h("span", { class: "small soft" }, ` (${t("not_planned")})`),
                                  ),
                                  h(
                                      "button",
                                      {
                                          "class": "button quiet square",
                                          "type": "button",
                                          "aria-label": t("remove_condition", words(one)),
                                          "onclick": () => {
                                              tried.conditions = tried.conditions.filter((other) => other !== one);
                                              solve();
                                          },
                                      },
                                      icon("close"),
                                  ),
                              ),
                          ),
                      ),
                      h(
                          "button",
                          {
                              class: "button quiet",
                              type: "button",
                              onclick: async () => {
                                  if (tried.conditions.length > 2 && !(await agree(t("what_if_clear"), t("remove"))))
                                      return;
                                  tried.conditions = [];
                                  solve();
                              },
                          },
                          icon("undo"),
                          t("what_if_clear"),
                      ),
                      h("p", { class: "small soft" }, t(stays ? "what_if_kept" : "what_if_unkept")),
                  ],
        );
    }

    const year = (id, label, name) =>
        h(
            "div",
            { class: "field half" },
            h("label", { for: id }, label),
            h("input", {
                id,
                type: "number",
                min: 1900,
                max: 2400,
                value: tried[name] ?? "",
                onchange: async (event) => {
                    const before = { ...tried };
                    Object.assign(tried, { [name]: Number(event.target.value) || null, base: null });
                    const reversed = tried.first && tried.last && tried.first > tried.last;
                    if (reversed) failure(new Error(t("years_reversed")));
                    else if (await solve()) return;
                    Object.assign(tried, before); // the plan on the screen is that of the years before
                    event.target.value = tried[name];
                },
            }),
        );

    controls.stop = () => {
        if (!working) return;
        working = 0;
        database.stopTried();
    };
    drawConditions();
    try {
        await solve();
    } catch (error) {
        if (!tried.conditions.length) throw error;
        begin({ first: null, last: null }); // they were for records that are there no longer
        notice(`${t("what_if_gone")} ${error.message}`, { kind: "error" });
        await solve();
    }
    if (!current) return empty(t("rotation_none"), t("rotation_none_text"));
    put(
        content,
        h("h1", {}, t("rotation_title")),
        h("p", { class: "lead" }, t("rotation_lead")),
        h(
            "div",
            { class: "choices" },
            year("first-year", t("first_year"), "first"),
            year("last-year", t("last_year"), "last"),
            progress,
        ),
        h("div", { class: "beside" }, plan, aside),
    );
    return content;
}
