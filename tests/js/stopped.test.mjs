// The library stops when the stack is full: it says so from then on, without a crash, until it is started anew.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cooperation, sodertorn } from "./support.mjs";

test("a library that has stopped says so, and begins anew", async () => {
    const session = cooperation();
    const goal = session.get("goal", "infrastruktur"), table = session.check(), rows = table.rows();
    let told = null;

    // Calls the library where there is next to no stack left, and then where there is a little more.
    function dive() {
        try {
            dive();
        } catch (error) {
            if (told || !(error instanceof RangeError))
                throw error;
            try {
                session.assess("programme", "sodertorn-2035");
                told = "it was answered";
            } catch (found) {
                if (found instanceof RangeError)
                    throw found;
                told = found;
            }
        }
    }
    dive();
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
