// A report in a frame of its own: no scripts run in it, nothing is fetched, its style does not meet the page's.
import { h } from "../dom.js";
import { language, t } from "../words.js";

export function frame() {
    const element = h("iframe", {
        class: "report",
        title: t("report_frame"),
        src: "report.html",
        sandbox: "allow-same-origin allow-modals allow-popups",
        tabindex: "0",
    });
    let wanted = null;
    let there = false;
    element.addEventListener("load", () => {
        there = true;
        if (wanted != null) fill();
    });

    // Where one was in the report, one stays when it is written anew.
    function fill() {
        const inside = element.contentDocument;
        // Parsed by the frame's own parser: its policy allows a report's style, which the page's does not.
        const parsed = new element.contentWindow.DOMParser().parseFromString(wanted, "text/html");
        for (const one of parsed.querySelectorAll("script, base, meta[http-equiv]")) one.remove();
        for (const link of parsed.querySelectorAll('a[href^="http"]'))
            Object.assign(link, { target: "_blank", rel: "noopener noreferrer" });
        const at = element.contentWindow.scrollY;
        const open = new Set([...inside.querySelectorAll("details[open] > summary")].map((one) => one.textContent));
        inside.documentElement.lang = parsed.documentElement.lang || language();
        inside.title = parsed.title;
        for (const style of inside.head.querySelectorAll("style")) style.remove();
        inside.head.append(...[...parsed.head.querySelectorAll("style")].map((one) => inside.adoptNode(one)));
        inside.body.replaceWith(inside.adoptNode(parsed.body));
        for (const summary of inside.querySelectorAll("details > summary"))
            if (open.has(summary.textContent)) summary.parentElement.open = true;
        element.contentWindow.scrollTo(0, at);
    }

    return {
        element,
        filled: () => wanted != null,
        show: (html) => {
            wanted = html;
            if (there) fill();
        },
        print: () => element.contentWindow.print(),
    };
}
