// What waits on whom and by when, and everything that is dated in a year.
import * as database from "../database.js";
import { download, h, put } from "../dom.js";
import { icon } from "../icons.js";
import { say } from "../parts/notices.js";
import { href, note } from "../router.js";
import { days, month, number, spans, t } from "../words.js";

const field = (id, label, control) => h("div", { class: "field" }, h("label", { for: id }, label), control);
const choice = (id, options, chosen, onchange) =>
    h(
        "select",
        { id, onchange: (event) => onchange(event.target.value) },
        options.map(([value, text]) => h("option", { value, selected: value === chosen }, text)),
    );

export default async function waiting({ query }) {
    const asked = {
        municipality: query.municipality ?? "",
        days: query.days ?? "",
        done: query.done ?? "",
        year: query.year ?? "",
    };
    const municipalities = await database.rowsOf("municipality");
    const tasks = h("div", { class: "tasks" });
    const wheel = h("div", { class: "wheel" });
    const change = (name, draw) => (value) => {
        asked[name] = value;
        note(asked);
        draw();
    };
    const given = () => ({
        municipality: asked.municipality || null,
        days: asked.days || null,
        done: asked.done || null,
    });

    async function drawTasks() {
        const rows = await database.rows("waiting", [], given());
        const open = rows.filter((one) => one.state !== "done");
        const said = open.length
            ? t("waiting_count", open.length, open.filter((one) => one.state === "late").length)
            : t("waiting_none");
        say(said);
        const groups = Map.groupBy ? Map.groupBy(rows, (one) => one.name ?? "") : grouped(rows);
        put(
            tasks,
            h("p", { class: "soft" }, said),
            [...groups].map(([name, mine]) =>
                h(
                    "section",
                    { class: "group" },
                    h("h2", {}, name || t("secretariat"), h("span", { class: "count" }, number(mine.length, 0))),
                    h("ul", { class: "plain" }, mine.map(task)),
                ),
            ),
        );
    }

    async function drawWheel() {
        const latest = asked.year || String(await newestYear());
        asked.year = latest;
        const rows = await database.rows("year_wheel", [Number(latest)]);
        const months = grouped(rows, (one) => one.date?.slice(0, 7) ?? "");
        const year = h("input", {
            id: "wheel-year",
            type: "number",
            min: 1900,
            max: 2200,
            value: latest,
            onchange: () => year.value && change("year", drawWheel)(year.value),
        });
        put(
            wheel,
            h(
                "div",
                { class: "choices" },
                field("wheel-year", t("year"), year),
                h(
                    "button",
                    {
                        class: "button",
                        type: "button",
                        onclick: async () =>
                            download(
                                `${t("year_wheel")}-${latest}.ics`,
                                await database.text("export_year", [Number(latest)]),
                                "text/calendar",
                            ),
                    },
                    icon("download"),
                    t("calendar"),
                ),
            ),
            rows.length
                ? [...months].map(([name, mine]) =>
                      h(
                          "section",
                          { class: "month" },
                          h("h3", {}, name ? month(mine[0].date, yearOf(mine[0].date, latest)) : t("no_day")),
                          h(
                              "ul",
                              { class: "plain" },
                              mine.map((one) =>
                                  h(
                                      "li",
                                      { class: one.done ? "is-done" : "" },
                                      h(
                                          "span",
                                          { class: `day${spans(one.date, one.ends) ? " long" : ""}` },
                                          one.date ? days(one.date, one.ends) : "–",
                                      ),
                                      h(
                                          "span",
                                          {},
                                          h("a", { href: href(["records", one.kind, one.key]) }, one.text),
                                          h(
                                              "span",
                                              { class: "small soft" },
                                              [one.name, one.body].filter(Boolean).join(" · "),
                                          ),
                                      ),
                                  ),
                              ),
                          ),
                      ),
                  )
                : h("p", { class: "soft" }, t("year_none", latest)),
        );
    }

    await Promise.all([drawTasks(), drawWheel()]);
    return h(
        "div",
        {},
        h("h1", {}, t("waiting_title")),
        h("p", { class: "lead" }, t("waiting_lead")),
        h(
            "div",
            { class: "choices" },
            field(
                "whose",
                t("whose"),
                choice(
                    "whose",
                    [
                        ["", t("everybody")],
                        ["secretariat", t("secretariat")],
                        ...municipalities.map((one) => [one.key, one.title]),
                    ],
                    asked.municipality,
                    change("municipality", drawTasks),
                ),
            ),
            field(
                "within",
                t("within"),
                choice(
                    "within",
                    [
                        ["", t("any_time")],
                        ["30", t("days_30")],
                        ["90", t("days_90")],
                        ["365", t("days_365")],
                    ],
                    asked.days,
                    change("days", drawTasks),
                ),
            ),
            h(
                "div",
                { class: "field check" },
                h("input", {
                    id: "with-done",
                    type: "checkbox",
                    checked: asked.done === "1",
                    onchange: (event) => change("done", drawTasks)(event.target.checked ? "1" : ""),
                }),
                h("label", { for: "with-done" }, t("with_done")),
            ),
            h(
                "button",
                {
                    class: "button",
                    type: "button",
                    onclick: async () =>
                        download(
                            `${t("waiting")}.ics`,
                            await database.text("export_waiting", [], given()),
                            "text/calendar",
                        ),
                },
                icon("download"),
                t("calendar"),
            ),
        ),
        tasks,
        h(
            "section",
            { class: "part" },
            h("h2", {}, t("year_wheel")),
            h("p", { class: "soft" }, t("year_wheel_text")),
            wheel,
        ),
    );
}

const grouped = (rows, key = (one) => one.name ?? "") =>
    rows.reduce((found, one) => found.set(key(one), [...(found.get(key(one)) ?? []), one]), new Map());

// A month of another year, in which something began or ends, tells which.
const yearOf = (date, year) => (date.startsWith(year) ? {} : { year: "numeric" });

// The latest year with anything in it, from this one back; this one when there is none.
async function newestYear() {
    const now = new Date().getFullYear();
    for (let year = now; year > now - 6; year--) if ((await database.rows("year_wheel", [year])).length) return year;
    return now;
}

function task(one) {
    const { state, days, due } = one;
    const when =
        state === "done"
            ? t("done")
            : days == null
              ? t("no_day")
              : days < 0
                ? t("days_late", number(-days, 0))
                : days === 0
                  ? t("today")
                  : t("days_left", number(days, 0));
    return h(
        "li",
        { class: `task ${state}` },
        h(
            "span",
            { class: `badge ${{ late: "red", done: "green" }[state] ?? "grey"}` },
            icon({ late: "warning", done: "check" }[state] ?? "waiting"),
            when,
        ),
        h(
            "span",
            { class: "what" },
            h("a", { href: href(["records", one.kind, one.key]) }, one.text),
            h("span", { class: "small soft" }, [due, one.body, one.responsible].filter(Boolean).join(" · ")),
        ),
    );
}
