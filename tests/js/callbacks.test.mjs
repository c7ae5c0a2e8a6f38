// Whatever a callback does, the call that it is of ends with an answer or an exception, and the library goes on.
import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { collect, cooperation, sodertorn } from "./support.mjs";

const { Goal, Misuse } = sodertorn;
let s;
beforeEach(() => { s = cooperation(); });

const LONG = `print("x") return report { title = "A", build = function(doc)
    print("y") for i = 1, 3000 do doc:para("hej hej hej " .. i) end end }`;
const FETCHING = `return integration { title = "A", needs = { http = { "http://a.example/" } },
    run = function(job)
        local answer, why = job.http:get("http://a.example/b")
        job:section("Svar"):para("%s", answer and (answer.status .. answer.body) or why)
    end }`;

describe("a handle that is freed in a callback of a call on it", () => {
    const freeing = {
        "a script in its writer": () => {
            const script = s.script("a.lua", LONG);
            return [script, () => script.run("text", { writer() { script.free(); } })];
        },
        "a script in its log": () => {
            const script = s.script("a.lua", LONG);
            script.setLog(() => script.free());
            return [script, () => script.run("text")];
        },
        "a console in its writer": () => {
            const console = s.console();
            return [console, () => console.eval("return 1", { writer() { console.free(); } })];
        },
        "a rotation as it is told how far it has come": () => {
            const rotation = s.rotation(2027, 2034);
            for (const member of ["a", "b", "c", "d"])
                rotation.addMember(member, 1);
            rotation.addConference("dag", 2, 2027, 1);
            return [rotation, () => rotation.solve({ progress() { rotation.free(); } })];
        },
        "a table in its writer": () => {
            const table = s.recordsTable("municipality");
            return [table, () => table.write("json", { writer() { table.free(); } })];
        },
        "a record in its writer": () => {
            const goal = s.get(Goal, "infrastruktur");
            return [goal, () => s.exportJson({ writer() { goal.free(); } })];
        },
    };
    for (const [name, begin] of Object.entries(freeing))
        test(name, () => {
            const [handle, work] = begin();
            work();
            assert.equal(handle.isFreed, true);
            assert.equal(s.of(Goal).count, 4);
            assert.equal(cooperation().of(Goal).count, 4);
        });
});
