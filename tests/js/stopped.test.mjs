// The library stops at a fault of its own: it says so from then on, without a crash, until it is started anew. A stack
// that JavaScript has filled is none.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cooperation, sodertorn } from "./support.mjs";

test("a library that has stopped says so, and begins anew", async () => {
    const session = cooperation();
    const goal = session.get("goal", "infrastruktur"), table = session.check(), rows = table.rows();
    const lost = session.check();
    let told = null;
    lost._address = 0x7ffffff0; // beyond its memory, as of a fault of the library's own
    try {
        lost.write("json");
    } catch (error) {
        told = error;
    }
    assert.ok(told instanceof sodertorn.Internal, String(told));
    assert.match(told.message, /has stopped.*restart/);
    for (const work of [() => session.check(), () => goal.title, () => goal.put(), () => table.write("json"),
        () => session.language, () => new sodertorn.Session(), () => sodertorn.functions.version()])
        assert.throws(work, sodertorn.Internal);
    assert.equal(table.rows(), rows); // what was read is of JavaScript alone
    goal.free();

    await sodertorn.restart();
    assert.throws(() => session.check(), sodertorn.Internal);
    assert.throws(() => goal.title, sodertorn.Misuse);
    assert.equal(cooperation().of("goal").count, 4);
});

test("a stack that is full is a RangeError of whoever filled it, and the library goes on", () => {
    const session = cooperation();
    const works = {
        get: () => session.get("goal", "infrastruktur"),
        set: () => { session.actor = "x"; },
        assess: () => session.assess("programme", "sodertorn-2035"),
        json: () => session.exportJson(),
        version: () => sodertorn.functions.version(),
    };
    for (const [name, work] of Object.entries(works)) {
        const forever = () => {
            work();
            forever();
        };
        if (name !== "assess" && name !== "json") // which take long, so many times
            assert.throws(forever, RangeError, name);

        // Calls the library where there is next to no stack left, and then where there is a little more each time.
        const climb = () => {
            try {
                climb();
            } catch (error) {
                if (!(error instanceof RangeError))
                    throw error;
                work();
            }
        };
        climb();
        assert.equal(session.of("goal").count, 4, name);
    }
});
