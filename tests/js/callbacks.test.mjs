// Whatever a callback does, the call that it is of ends with an answer or an exception, and the library goes on.
import assert from "node:assert/strict";
import { join } from "node:path";
import { beforeEach, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { PACKAGE, collect, cooperation, sodertorn } from "./support.mjs";

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

describe("what is fetched", () => {
    function fetching(answer) {
        s.setFetch(answer);
        const script = s.script("a.lua", FETCHING);
        for (const need of script.needs())
            script.grant(need.grant);
        return script.run("text");
    }

    test("a status and a body arrive, whatever the bytes are in", () => {
        const bytes = new TextEncoder().encode("hej");
        for (const body of ["hej", bytes, bytes.buffer, new DataView(bytes.buffer)])
            assert.match(fetching(() => ({ status: 200, body })), /200hej/);
        assert.match(fetching(() => ({ status: 404 })), /404/);
        assert.match(fetching(() => ({ status: 404, body: null, type: null })), /404/);
        assert.match(fetching(() => ({ why: "no line" })), /no line/);
    });

    test("an answer that is none is a TypeError of the call, and nothing of it is left", () => {
        const wrong = [undefined, null, "hello", 5, true, {}, [], { status: 200n }, { status: "200" }, { status: 200.7 },
            { status: 0 }, { status: 2 ** 32 + 200 }, { status: 200, body: 5 }, { status: 200, body: {} },
            { status: 200, body: ["a"] }, { status: 200, location: 5 }, { status: 200, type: {} },
            { status: 200, type: "a\0b" }, { why: 5 }, { get status() { throw new TypeError("mine"); } }];
        wrong.forEach((answer, index) => assert.throws(() => fetching(() => answer), TypeError, `of index ${index}`));
        assert.throws(() => fetching(async () => ({ status: 200 })), TypeError);
        assert.throws(() => fetching(() => ({ status: 301, location: "x".repeat(2001) })), RangeError);
        s.transaction(() => { // it is in no transaction that only reads
            const goal = s.get(Goal, "infrastruktur");
            goal.title = "Annat";
            goal.put();
        });
        assert.match(fetching(() => ({ status: 200, body: "hej" })), /200hej/);
    });

    test("a body that is too large is an error of the call", () => {
        const large = new ArrayBuffer(2_100_000_000);
        assert.throws(() => fetching(() => ({ status: 200, body: large })), sodertorn.NoMemory);
        assert.throws(() => s.importCsv("a.csv", large), sodertorn.NoMemory);
        assert.equal(s.of(Goal).count, 4);
    });
});

describe("a function that stays after its call", () => {
    test("goes when another is set, and stays when setting another was refused", async () => {
        let gone = 0;
        const registry = new FinalizationRegistry(() => gone++);
        for (let number = 0; number < 1000; number++) {
            const told = () => ({ status: number });
            registry.register(told);
            s.setFetch(told);
        }
        for (let turn = 0; turn < 20 && gone < 999; turn++) {
            collect();
            await new Promise((resolve) => setTimeout(resolve, 5));
        }
        assert.ok(gone >= 998, String(gone));
        const lines = [];
        const script = s.script("a.lua", 'return report { title = "A", build = function() print("hej") end }');
        script.setLog((piece) => {
            lines.push(piece);
            assert.throws(() => script.setLog(() => {}), Misuse);
        });
        script.run("text");
        script.run("text");
        collect();
        assert.equal(Buffer.concat(lines).toString().match(/hej/g).length, 2);
    });
});

describe("a session that nobody refers to", () => {
    test("leaves nothing of the database that it was made of", async () => {
        const { engine } = await import(pathToFileURL(join(PACKAGE, "engine.js")));
        const files = () => engine.module.FS.readdir("/").filter((name) => name.endsWith(".db")).length;
        const bytes = s.toBytes(), before = files();
        for (let number = 0; number < 20; number++)
            sodertorn.Session.openBytes(bytes).get(Goal, "infrastruktur");
        const kept = sodertorn.Session.openBytes(bytes), goal = kept.get(Goal, "infrastruktur");
        assert.equal(files(), before + 21);
        for (let turn = 0; turn < 40 && files() > before + 1; turn++) {
            collect();
            await new Promise((resolve) => setTimeout(resolve, 5));
        }
        assert.equal(files(), before + 1);
        goal.title = "Annat";
        goal.put();
        kept.close();
        kept.close();
        assert.equal(files(), before);
    });
});
