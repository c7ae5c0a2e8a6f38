// Elements without a template language: h("p", { class: "lead" }, "text", h("a", …)). A property that begins with
// "on" is a listener, one that is null or false is left out, true is an attribute without a value.
const SVG = "http://www.w3.org/2000/svg";

function fill(element, properties, children) {
    for (const [name, value] of Object.entries(properties ?? {})) {
        if (value == null || value === false) continue;
        if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
        else if (name === "value" || name === "checked" || name === "selected" || name === "indeterminate")
            element[name] = value;
        else element.setAttribute(name, value === true ? "" : String(value));
    }
    add(element, children);
    return element;
}

export function add(element, children) {
    for (const child of children.flat(Infinity)) {
        if (child != null && child !== false) element.append(child instanceof Node ? child : String(child));
    }
}

export const h = (tag, properties, ...children) => fill(document.createElement(tag), properties, children);
export const s = (tag, properties, ...children) => fill(document.createElementNS(SVG, tag), properties, children);

// What stood in an element is exchanged for other content.
export function put(element, ...children) {
    element.replaceChildren();
    add(element, children);
    return element;
}

let last = 0;
// A name that no other element has, for labels and descriptions.
export const unique = (prefix) => `${prefix}-${++last}`;

// Calls work when nothing has called for it in so many milliseconds.
export function debounced(work, wait) {
    let timer;
    const later = (...given) => {
        clearTimeout(timer);
        timer = setTimeout(() => work(...given), wait);
    };
    later.now = (...given) => {
        clearTimeout(timer);
        return work(...given);
    };
    later.stop = () => clearTimeout(timer);
    return later;
}

// Gives a file to the person, as every download does.
export function download(name, content, type = "application/octet-stream") {
    const address = URL.createObjectURL(new Blob([content], { type }));
    const link = h("a", { href: address, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
