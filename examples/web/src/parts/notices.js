// What the page says by the way: a line for everybody at the bottom, which screen readers say as well. It lies over no
// control that one wants next: what sticks to the bottom stands above it, and the page can be scrolled past it.
import { h, put } from "../dom.js";
import { icon } from "../icons.js";
import { spoken } from "../spoken.js";
import { t } from "../words.js";

const polite = h("div", { class: "vh", role: "status" });
const shown = h("div", { class: "notices", role: "region" });

export function place() {
    shown.setAttribute("aria-label", t("app"));
    new ResizeObserver(makeRoom).observe(shown);
    return [polite, shown];
}

// The page is told how high the notices are (style/parts.css), and what has the focus comes out from beneath them.
function makeRoom() {
    const root = document.documentElement;
    root.style.setProperty("--notices", `${shown.children.length ? shown.offsetHeight : 0}px`);
    const focused = document.activeElement;
    if (focused?.closest("main *") && meet(focused, shown)) focused.scrollIntoView({ block: "nearest" });
}

function meet(...elements) {
    const [one, other] = elements.map((element) => element.getBoundingClientRect());
    return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

// Said to screen readers alone, when the screen shows it elsewhere.
export function say(text) {
    polite.textContent = "";
    setTimeout(() => {
        polite.textContent = text;
    }, 50);
}

// notice(text, { kind, action, label }): shown for a while. One of kind "error" stays until it is closed, and one with
// an action until that is done, the database is another, or a later one takes its place: nobody has to hurry. One of
// kind "ok" takes the place of those before it that offer nothing.
export function notice(text, { kind = "ok", action, label } = {}) {
    const line = h(
        "div",
        { class: `notice ${kind}${action ? " offers" : ""}`, role: kind === "error" ? "alert" : "status" },
        icon(kind === "error" ? "warning" : "check"),
        h("p", {}, text),
        action &&
            h(
                "button",
                {
                    class: "button quiet",
                    type: "button",
                    onclick: () => {
                        line.remove();
                        action();
                    },
                },
                label,
            ),
        h(
            "button",
            {
                "class": "button quiet square",
                "type": "button",
                "aria-label": t("close"),
                "onclick": () => line.remove(),
            },
            icon("close"),
        ),
    );
    if (action) withdraw();
    if (kind === "ok") for (const earlier of shown.querySelectorAll(".notice.ok:not(.offers)")) earlier.remove();
    for (const earlier of [...shown.children].slice(0, -2)) earlier.remove();
    shown.append(line);
    const go = () => (line.matches(":hover, :focus-within") ? setTimeout(go, 1000) : line.remove());
    if (kind !== "error" && !action) setTimeout(go, 6000);
}

// What was offered is offered no longer.
export function withdraw() {
    for (const line of shown.querySelectorAll(".offers")) line.remove();
}

// What went wrong in one view is not told of in another.
addEventListener("hashchange", (event) => {
    if (event.newURL !== event.oldURL) for (const line of shown.querySelectorAll(".error")) line.remove();
});

// What the library said of a failure, with all of its problems when there are several.
export function failure(error) {
    console.debug(error);
    notice(error.message ? spoken(error.message) : String(error), { kind: "error" });
}

// A question with two answers. Resolves to whether it was agreed to.
export function agree(text, label, { danger = false } = {}) {
    return new Promise((resolve) => {
        const box = h(
            "dialog",
            { "class": "dialog", "aria-label": text },
            h("p", {}, text),
            h(
                "div",
                { class: "row end" },
                h("button", { class: "button", type: "button", onclick: () => box.close("") }, t("cancel")),
                h(
                    "button",
                    {
                        class: `button ${danger ? "danger" : "primary"}`,
                        type: "button",
                        onclick: () => box.close("yes"),
                    },
                    label,
                ),
            ),
        );
        box.addEventListener("close", () => {
            box.remove();
            resolve(box.returnValue === "yes");
        });
        document.body.append(box);
        box.showModal();
    });
}

// A dialog with content of its own. Returns its element; closing it removes it.
export function dialog(title, ...content) {
    const box = h(
        "dialog",
        { "class": "dialog", "aria-label": title },
        h(
            "div",
            { class: "row between" },
            h("h2", {}, title),
            h(
                "button",
                {
                    "class": "button quiet square",
                    "type": "button",
                    "aria-label": t("close"),
                    "onclick": () => box.close(),
                },
                icon("close"),
            ),
        ),
        ...content,
    );
    box.addEventListener("close", () => box.remove());
    box.addEventListener("click", (event) => {
        if (event.target === box) box.close();
    });
    document.body.append(box);
    box.showModal();
    return box;
}

export const empty = (title, text, ...more) =>
    h("div", { class: "empty" }, h("h1", {}, title), h("p", { class: "soft" }, text), ...more);
export const renew = (element, ...content) => put(element, ...content);
