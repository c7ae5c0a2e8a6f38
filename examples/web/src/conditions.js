// The conditions of a plan that is tried, kept beside the database that they are for: under its name in the browser's
// storage, for they are no part of it until the plan is decided.
const place = (database) => `conditions ${database}`;
const types = ["lock", "exclude", "skip"];

function kept(work) {
    try {
        return work();
    } catch {
        return null; // a browser that keeps nothing, or what was kept is none
    }
}

const isText = (value) => value == null || typeof value === "string";
const isCondition = (one) =>
    types.includes(one?.type) && Number.isInteger(one.year) && isText(one.conference) && isText(one.host);
const yearOf = (value) => (Number.isInteger(value) ? value : null);

export const forget = (database) => kept(() => localStorage.removeItem(place(database)));

// The years and the conditions, where there are any. Whether they are kept.
export function keep(database, { first, last, conditions }) {
    forget(database);
    const there = JSON.stringify({ first, last, conditions });
    return kept(() => {
        if (conditions.length) localStorage.setItem(place(database), there);
        return true;
    });
}

export function read(database) {
    const found = kept(() => JSON.parse(localStorage.getItem(place(database))));
    const conditions = (Array.isArray(found?.conditions) ? found.conditions : []).filter(isCondition);
    return { first: yearOf(found?.first), last: yearOf(found?.last), conditions };
}

export function move(from, to) {
    keep(to, read(from));
    forget(from);
}
