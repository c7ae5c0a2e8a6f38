// Where one is: #/view/part/part?name=value. Views are loaded when they are first asked for.
const listeners = new Set();

// A part of the address as it was meant; one that nobody encoded is meant as it stands, and leads nowhere by itself.
function decoded(part) {
    try {
        return decodeURIComponent(part);
    } catch {
        return part;
    }
}

export function place() {
    const [path, query] = location.hash.replace(/^#\/?/, "").split("?");
    return {
        path: path.split("/").filter(Boolean).map(decoded),
        query: Object.fromEntries(new URLSearchParams(query ?? "")),
    };
}

export function href(path, query = {}) {
    const given = Object.entries(query).filter(([, value]) => value != null && value !== "");
    const asked = given.length ? `?${new URLSearchParams(given)}` : "";
    return `#/${path.map(encodeURIComponent).join("/")}${asked}`;
}

// What is on the screen is drawn anew, as when one comes to it.
export const again = () => dispatchEvent(new HashChangeEvent("hashchange"));

export function go(path, query) {
    const address = href(path, query);
    if (location.hash === address) again();
    else location.hash = address.slice(1);
}

// The address of what is on the screen now, without a new page: choices in a view are kept there.
export function note(query) {
    history.replaceState(null, "", href(place().path, query));
}

export const onMove = (listener) => listeners.add(listener);
addEventListener("hashchange", (event) => {
    for (const listener of listeners) listener(event);
});
