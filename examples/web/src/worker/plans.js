// Plans of hosts: proposed from the records with the conditions that the page adds, and decided.
import { plain } from "./operations.js";

function proposed(session, { first, last, conditions = [] }) {
    const rotation = session.rotationPropose("plan", {
        ...(first ? { first_year: first } : {}),
        ...(last ? { last_year: last } : {}),
    });
    const locks = new Map();
    for (const one of conditions) {
        if (one.type === "skip") rotation.skip(one.conference, one.year);
        if (one.type === "exclude")
            rotation.exclude(one.host, one.year, one.conference ? { conference: one.conference } : {});
        if (one.type === "lock")
            locks.set(`${one.conference}/${one.year}`, [...(locks.get(`${one.conference}/${one.year}`) ?? []), one]);
    }
    for (const [one, ...others] of locks.values())
        rotation.lock(
            one.conference,
            one.year,
            [one, ...others].map((lock) => lock.host),
        );
    return rotation;
}

export function solve(session, given, progress) {
    const rotation = proposed(session, given);
    rotation.solve({
        progress: (done, total) => {
            progress(done, total ?? 1000);
        },
    });
    if (!rotation.feasible())
        return { feasible: false, obstacles: plain(rotation.obstacles()), first: given.first, last: given.last };
    const hostings = plain(rotation.hostings());
    return {
        feasible: true,
        hostings,
        reasons: plain(rotation.reasons()),
        levels: plain(rotation.levels()),
        turns: plain(rotation.turns()),
        first: Math.min(...hostings.map((one) => one.year)),
        last: Math.max(...hostings.map((one) => one.year)),
    };
}

export function accept(session, given) {
    const rotation = proposed(session, given);
    rotation.solve();
    return plain(rotation.accept(given.body, given.date, given.paragraph ? { paragraph: given.paragraph } : {}))[0];
}
