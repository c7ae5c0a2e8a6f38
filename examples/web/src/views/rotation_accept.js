// The plan becomes a decision: who decided and when, and the editions and hosts are written.
import * as database from "../database.js";
import { h } from "../dom.js";
import { failure, notice } from "../parts/notices.js";
import { t } from "../words.js";

export function acceptForm(tried, plan, accepted) {
    const form = h("form", {
        class: "fields",
        onsubmit: async (event) => {
            event.preventDefault();
            try {
                const row = await database.change("accept", {
                    first: tried.first,
                    last: tried.last,
                    conditions: tried.conditions,
                    body: body.value,
                    date: date.value,
                    paragraph: paragraph.value || null,
                });
                notice(t("accepted", row.added + row.kept, row.editions));
                await accepted();
            } catch (error) {
                failure(error);
            }
        },
    });
    const body = h("select", { id: "accept-body", required: true });
    const date = h("input", {
        id: "accept-date",
        type: "date",
        required: true,
        value: new Date().toLocaleDateString("sv-SE"),
    });
    const paragraph = h("input", { id: "accept-paragraph", autocomplete: "off" });
    database
        .rowsOf("body")
        .then((bodies) => body.append(...bodies.map((one) => h("option", { value: one.key }, one.title))));
    const field = (control, label) => h("div", { class: "field" }, h("label", { for: control.id }, label), control);
    form.append(
        field(body, t("accept_body")),
        field(date, t("accept_date")),
        field(paragraph, t("accept_paragraph")),
        h("div", { class: "row" }, h("button", { class: "button primary" }, t("accept_button"))),
    );
    return h(
        "details",
        { class: "accept" },
        h("summary", {}, t("accept_title")),
        h("p", { class: "soft" }, t("accept_text")),
        form,
    );
}
