// The shapes of buttons and views, 24 by 24, drawn with lines in the colour of the text.
import { s } from "./dom.js";

const shapes = {
    programme: ["M5 5h14", "M9 12h10", "M13 19h6", "M5 5v14h4", "M5 12h1"],
    waiting: ["M12 7v5l3.5 2", "M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17z"],
    rotation: [
        "M4.5 12a7.5 7.5 0 0 1 13-5l2 2",
        "M19.5 4.5V9H15",
        "M19.5 12a7.5 7.5 0 0 1-13 5l-2-2",
        "M4.5 19.5V15H9",
    ],
    reports: ["M6 3.5h8l4.5 4.5v12.5H6z", "M14 3.5V8h4.5", "M9 12.5h6", "M9 16h4"],
    records: ["M4 5.5h16v13H4z", "M4 10h16", "M10 10v8.5"],
    data: [
        "M5 6.5c0-1.6 3.1-2.9 7-2.9s7 1.3 7 2.9-3.1 2.9-7 2.9-7-1.3-7-2.9z",
        "M5 6.5v11c0 1.6 3.1 2.9 7 2.9s7-1.3 7-2.9v-11",
        "M5 12c0 1.6 3.1 2.9 7 2.9s7-1.3 7-2.9",
    ],
    search: ["M10.5 4.5a6 6 0 1 1 0 12a6 6 0 0 1 0-12z", "M15 15l5 5"],
    download: ["M12 4v11", "M7.5 11l4.5 4.5 4.5-4.5", "M5 20h14"],
    upload: ["M12 15.5V4.5", "M7.5 9L12 4.5 16.5 9", "M5 20h14"],
    edit: ["M5 19l1-4L16.5 4.5l3 3L9 18z"],
    open: ["M9 6l6 6-6 6"],
    close: ["M6 6l12 12", "M18 6L6 18"],
    remove: ["M5 7h14", "M9.5 7V4.5h5V7", "M7 7l1 12.5h8L17 7", "M10.5 10.5v5.5", "M13.5 10.5v5.5"],
    lock: ["M6.5 11h11v8.5h-11z", "M8.5 11V8a3.5 3.5 0 0 1 7 0v3"],
    forbid: ["M12 4a8 8 0 1 1 0 16a8 8 0 0 1 0-16z", "M6.5 6.5l11 11"],
    undo: ["M8.5 5L4.5 9l4 4", "M4.5 9H14a5.5 5.5 0 0 1 0 11h-4"],
    print: ["M7 9V4h10v5", "M7 17H4.5V9h15v8H17", "M7 14h10v6H7z"],
    plus: ["M12 5v14", "M5 12h14"],
    person: ["M12 4.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7z", "M5 20c.6-4 3.3-6 7-6s6.4 2 7 6"],
    warning: ["M12 4l9 16H3z", "M12 10v4.5", "M12 17v.6"],
    check: ["M5 12.5l4.5 4.5L19 7"],
    history: ["M4.5 12a7.5 7.5 0 1 0 2.5-5.6L4.5 9", "M4.5 4.5V9H9", "M12 8v4.5l3 1.5"],
};

export const icon = (name) =>
    s(
        "svg",
        { "class": "icon", "viewBox": "0 0 24 24", "aria-hidden": "true", "focusable": "false" },
        ...(shapes[name] ?? []).map((d) => s("path", { d })),
    );
