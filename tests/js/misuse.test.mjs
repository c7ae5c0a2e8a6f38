// What goes wrong is an exception with the library's sentence, and never a crash: wrong types, what is closed or freed,
// other databases, callbacks that throw, scripts that do not end, and memory that is no more.
import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { collect, cooperation, sodertorn } from "./support.mjs";

const { Goal, Misuse, Session } = sodertorn;
let s;
beforeEach(() => { s = cooperation(); });

describe("given wrongly", () => {
    test("a kind that is not given is told as that", () => {
        for (const nothing of [null, undefined])
            for (const work of [() => s.get(nothing, "x"), () => s.of(nothing), () => s.list(nothing), () => s.find(nothing),
                () => s.assess(nothing, "x"), () => s.count(nothing)])
                assert.throws(work, { name: "TypeError", message: `a kind, by its class, its name or its number, is wanted, not ${nothing}` });
        assert.ok(s.history().length > 0);
        assert.ok(s.historyChanges().length > 0);
    });

    test("too many arguments are told with what there is to give", () => {
        assert.throws(() => s.rotationPropose(2027, 2034, "plan"), { name: "TypeError",
            message: "rotationPropose(mode, { cooperation, first_year, last_year }) was given 3 arguments" });
        assert.throws(() => s.bodySeats("a", "2024-01-01", 5), { name: "TypeError",
            message: "bodySeats(body, { date }) was given 3 arguments" });
        assert.throws(() => s.check(5), { name: "TypeError", message: "check() was given 1 argument" });
    });
});

describe("closed and freed", () => {
    test("a session that is closed refuses, and its records can be read", () => {
        const goal = s.get(Goal, "infrastruktur"), table = s.programmeTree("sodertorn-2035");
        s.close();
        for (const work of [() => goal.put(), () => goal.delete(), () => s.check(), () => s.get(Goal, "infrastruktur"),
            () => [...s.of(Goal)], () => s.values(), () => s.batch().commit(), () => s.toBytes()])
            assert.throws(work, Misuse);
        assert.deepEqual([goal.key, table.length], ["infrastruktur", table.rows().length]);
        s.close();
        assert.equal(s.isOpen, false);
    });

    test("a cursor ends with its session", () => {
        const cursor = s.of(Goal)[Symbol.iterator]();
        cursor.next();
        s.close();
        assert.throws(() => [...cursor], Misuse);
    });

    test("what is freed refuses every use, and may be freed again", () => {
        const table = s.check(), goal = s.get(Goal, "infrastruktur");
        const script = s.script("a.lua", 'return report { title = "A", build = function() end }');
        for (const handle of [table, goal, script]) {
            handle.free();
            handle.free();
            assert.equal(handle.isFreed, true);
        }
        for (const work of [() => table.rows(), () => table.column("rule"), () => table.write("json"), () => goal.title,
            () => { goal.title = "x"; }, () => goal.put(), () => goal.key, () => goal.toJSON(), () => script.run("text")])
            assert.throws(work, /freed/);
        const other = s.get(Goal, "infrastruktur");
        other[Symbol.dispose]();
        assert.throws(() => other.key, Misuse);
    });

    test("handles keep their session", () => {
        const goal = cooperation().get(Goal, "infrastruktur");
        goal.title = "Annat";
        goal.put();
        assert.equal(goal.revision, 2);
    });

    test("what nobody refers to is freed", async () => {
        let freed = 0;
        const registry = new FinalizationRegistry(() => freed++);
        for (let number = 0; number < 300; number++)
            registry.register(s.programmeTree("sodertorn-2035"));
        for (let turn = 0; turn < 20 && freed < 300; turn++) {
            collect();
            await new Promise((resolve) => setTimeout(resolve, 5));
        }
        assert.equal(freed, 300);
        assert.equal(s.of(Goal).count, 4);
    });
});

describe("wrong", () => {
    test("values of a wrong type are refused with the library's sentence or as a TypeError", () => {
        const goal = s.get(Goal, "infrastruktur");
        for (const [name, value] of [["title", 5], ["position", "x"], ["position", 1.5], ["since", 3], ["title", true]])
            assert.throws(() => { goal[name] = value; }, Misuse, `${name} ${value}`);
        for (const value of [{}, [], new Uint8Array(1), () => 1, Symbol("x")])
            assert.throws(() => { goal.title = value; }, TypeError);
        assert.throws(() => { goal.since = "i går"; }, sodertorn.InvalidValue);
        assert.throws(() => { goal.title = "a\0b"; }, TypeError);
        assert.throws(() => { goal.position = 2 ** 70; }, RangeError);
        assert.throws(() => { goal.position = NaN; }, sodertorn.SodertornError);
        assert.throws(() => { goal.titel = "x"; }, TypeError);
        assert.throws(() => goal.set("titel", "x"), (error) => error instanceof sodertorn.NotFound && /title/.test(error.message));
        assert.equal(goal.title, s.get(Goal, "infrastruktur").title);
    });

    test("a lone half of a surrogate pair is no text, and does no harm", () => {
        const goal = s.get(Goal, "infrastruktur");
        const before = goal.title;
        assert.throws(() => { goal.title = "a\ud800b"; }, TypeError);
        assert.equal(goal.title, before);
    });

    test("arguments that are wrong are told", () => {
        assert.throws(() => s.of("gaol"), sodertorn.NotFound);
        assert.throws(() => s.assess("programme", "sodertorn-2035", { municipaity: "0126" }), /municipaity.*municipality/);
        assert.throws(() => s.assess("programme", "sodertorn-2035", "0126"), TypeError);
        assert.throws(() => s.assess("programme", "sodertorn-2035", {}, 1), TypeError);
        assert.throws(() => s.programmeTree(5), TypeError);
        assert.throws(() => s.programmeTree(), Misuse);
        assert.throws(() => s.check().write("docx"), /docx.*json/);
        assert.throws(() => s.list(Goal, { titel: "x" }), Misuse);
        assert.throws(() => Session.open(":memory:", "append"), RangeError);
        assert.throws(() => Session.open(":memory:", "create", { langauge: "sv" }), /langauge.*language/);
        assert.throws(() => { s.langauge = "sv"; }, TypeError);
        assert.throws(() => s.importJson("no files"), TypeError);
        assert.throws(() => s.rotation("2027", 2030), TypeError);
        assert.throws(() => s.importCsv("a.csv", 7), TypeError);
        assert.throws(() => s.importCsv("a.csv", "x", { progress: 7 }), TypeError);
    });
});

describe("databases", () => {
    test("bytes come back as the same database, and are read as often as wanted", () => {
        const goal = s.get(Goal, "infrastruktur");
        goal.title = "Annat";
        goal.put();
        const bytes = s.toBytes();
        for (const mode of ["read", "write"]) {
            const again = Session.openBytes(bytes, mode);
            assert.equal(again.get(Goal, "infrastruktur").title, "Annat");
            assert.equal(again.history().length, s.history().length);
            again.close();
        }
        assert.deepEqual(Session.openBytes(bytes).toBytes(), bytes);
    });

    test("a database that was kept with a log beside it is opened", () => {
        const bytes = s.toBytes();
        bytes[18] = bytes[19] = 2; // as a program leaves it
        const again = Session.openBytes(bytes);
        const goal = again.get(Goal, "infrastruktur");
        goal.title = "Annat";
        goal.put();
        assert.equal(bytes[18], 2); // what was given is left alone
        assert.deepEqual([...again.toBytes().slice(18, 20)], [1, 1]);
    });

    test("what is no database, one that is damaged and one that is newer are refused", () => {
        const bytes = s.toBytes();
        assert.throws(() => Session.openBytes(new TextEncoder().encode("no database at all".repeat(100))), sodertorn.Foreign);
        assert.throws(() => Session.openBytes(bytes.slice(0, 5000)), sodertorn.Foreign);
        const newer = bytes.slice();
        new DataView(newer.buffer).setUint32(60, new DataView(newer.buffer).getUint32(60) + 1000);
        assert.throws(() => Session.openBytes(newer), sodertorn.Newer);
        assert.throws(() => Session.open("none.db"), sodertorn.NotFound);
        assert.throws(() => Session.open("postgresql://nobody@127.0.0.1:1/none"), sodertorn.SodertornError);
    });

    test("values that are packed are unpacked", () => {
        const csv = "indicator,municipality,period,value\nN01951,0126,1999,7\n";
        assert.equal(s.importCsv("a.csv.gz", gzipSync(csv)).at(0).added, 1);
        assert.equal(s.value("N01951", "0126", "1999").value, 7);
    });

    test("one that is read is not written", () => {
        const read = Session.openBytes(s.toBytes(), "read", { language: "en" });
        const goal = read.get(Goal, "infrastruktur");
        goal.title = "x";
        assert.throws(() => goal.put(), sodertorn.Denied);
    });

    test("two sessions on one database see each other, and wait for each other", () => {
        const one = Session.open("/two.db", "create", { busy_ms: 0 });
        const other = Session.open("/two.db", "write", { busy_ms: 0 });
        const put = (session, key) => session.of("municipality").new(key, { name: key, level: "municipality" }).put();
        put(one, "0126");
        assert.equal(other.of("municipality").count, 1);
        one.transaction(() => {
            put(one, "0127");
            assert.throws(() => put(other, "0128"), sodertorn.Busy);
        });
        put(other, "0128");
        assert.equal(one.of("municipality").count, 3);
        other.close();
        one.close();
    });
});

describe("callbacks", () => {
    test("what a callback throws comes out of the verb", () => {
        const refuse = () => { throw new EvalError("full"); };
        assert.throws(() => s.exportJson({ writer: refuse }), EvalError);
        assert.ok(s.exportJson().length > 1000); // and nothing of it is left
        assert.throws(() => s.importCsvFrom("a.csv", refuse), EvalError);
        assert.throws(() => s.importCsvFrom("a.csv", () => 7), TypeError);
    });

    test("a reader gives pieces and a writer takes them", () => {
        const pieces = ["indicator,municipality,period,value\n", new TextEncoder().encode("N01951,0126,2019,1\n"), ""];
        assert.equal(s.importCsvFrom("a.csv", () => pieces.shift()).at(0).added, 1);
        const taken = [];
        assert.equal(s.exportRecords("goal", { writer: (piece) => taken.push(piece) }), undefined);
        assert.equal(Buffer.concat(taken).toString(), s.exportRecords("goal"));
    });

    test("progress is told, and stops the work with nothing done", () => {
        const rows = Array.from({ length: 180_000 }, (_, row) => `N01951,0126,${1000 + (row % 900)},1\n`).join("");
        const told = [];
        assert.throws(() => s.importCsv("a.csv", "indicator,municipality,period,value\n" + rows, {
            progress(done, total) { told.push([done, total]); return false; } }), sodertorn.Cancelled);
        assert.equal(told.length, 1);
        assert.equal(s.values({ indicator: "N01951", until: "1950" }).length, 0);
    });

    test("a callback may not use its session, but another's", () => {
        const other = cooperation();
        assert.throws(() => s.exportJson({ writer: () => s.check() }), Misuse);
        let seen = 0;
        s.exportJson({ writer: () => { seen = other.of(Goal).count; } });
        assert.equal(seen, 4);
    });

    test("the log of a script is kept as long as the script", () => {
        const lines = [];
        const script = s.script("a.lua", 'return report { title = "A", build = function() print("hej") end }');
        script.setLog((piece) => lines.push(piece));
        collect();
        script.run("text");
        assert.match(Buffer.concat(lines).toString(), /hej/);
        script.setLog(null);
        script.run("text");
    });

    test("an integration fetches by a function", () => {
        const asked = [];
        s.setFetch((request) => {
            asked.push([request.method, request.url, request.seconds > 0]);
            return { status: 200, body: '{"a": 1}', type: "application/json" };
        });
        const script = s.script("a.lua", `return integration { title = "A", needs = { http = { "http://a.example/" } },
            run = function(job)
                local answer, why = job.http:get("http://a.example/b")
                job:section("Svar"):para("%s", answer and answer.body or why)
            end }`);
        for (const need of script.needs())
            script.grant(need.grant);
        assert.match(script.run("text"), /"a": 1/);
        assert.deepEqual(asked, [["GET", "http://a.example/b", true]]);
        s.setFetch(() => ({ why: "no line" }));
        assert.match(script.run("text"), /no line/); // which the script may see to
        s.setFetch(() => { throw new EvalError("broken"); });
        assert.throws(() => script.run("text"), EvalError);
    });
});

describe("hostile scripts end, and the library goes on", () => {
    const hostile = {
        "a loop": "while true do end",
        "a text that doubles": 'local t = "x" while true do t = t .. t end',
        "a table that grows": "local t = {} for i = 1, 1e12 do t[i] = i end",
        "a function that calls itself": "local function f() return 1 + f() end f()",
        "a pattern that goes deep": 'string.find(string.rep("a", 300000), string.rep("a?", 30000) .. "b")',
        "an error in an error": "local function f() xpcall(f, f) end f()",
        "nested tables": "local t = {} for i = 1, 1e7 do t = {t} end doc:para(t)",
        "a sort that lies": "local t = {} for i = 1, 1e5 do t[i] = i end table.sort(t, function() return true end)",
        "coroutines in coroutines": "local function f() coroutine.wrap(f)() end f()",
        "metamethods in circles": "local t = setmetatable({}, {}) getmetatable(t).__index = t return t.x",
        "a closing that fails": 'local x <close> = setmetatable({}, { __close = function() error("x") end }) error("y")',
        "a format that is long": 'for i = 1, 1e9 do string.format("%99.99f", i) end',
    };
    for (const [name, body] of Object.entries(hostile))
        test(name, () => {
            s.script_ms = 3000;
            s.script_work = 50_000_000;
            try {
                s.script("a.lua", `return report { title = "A", build = function(doc) ${body} end }`).run("text");
            } catch (error) {
                assert.ok(error instanceof sodertorn.SodertornError && error.name !== "internal", `${name}: ${error}`);
            }
            assert.equal(s.of(Goal).count, 4);
        });

    test("source that is nested deep is refused", () => {
        for (const [open, close] of [["(", ")"], ["{", "}"], ["-", ""], ["not ", ""], ["function() return ", " end"]])
            assert.throws(() => s.script("a.lua", `return ${open.repeat(100_000)}1${close.repeat(100_000)}`), sodertorn.SodertornError);
        assert.throws(() => s.importJson({ "a.json": "[".repeat(1_000_000) }), sodertorn.SodertornError);
        assert.equal(s.of(Goal).count, 4);
    });
});

describe("memory", () => {
    test("more than there is is refused, and the library goes on", () => {
        const text = new Uint8Array(900_000_000).fill(32);
        let refusal = null;
        try {
            for (let number = 0; number < 4; number++)
                s.importJson({ "a.json": text, "b.json": text, "c.json": text });
        } catch (error) {
            refusal = error;
        }
        assert.ok(refusal instanceof sodertorn.SodertornError, String(refusal));
        assert.notEqual(refusal.name, "internal");
        assert.equal(s.of(Goal).count, 4);
    });
});
