// What is given arrives in the library as it is, or is refused: nothing is guessed, cut off or lost on the way.
import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { cooperation, examples, sodertorn } from "./support.mjs";

const { Goal, Session } = sodertorn;
let s;
beforeEach(() => { s = cooperation(); });

describe("columns of a batch", () => {
    const add = (municipalities, periods, values, marks) =>
        s.batch().addColumns("N01951", "T", municipalities, periods, values, marks);

    test("a value that is no number is refused", () => {
        for (const value of [null, undefined, "", " ", "12", "0x10", [], [[]], true, new Date(5), 5n, {}])
            assert.throws(() => add(["0126"], ["2019"], [value]), TypeError, String(value));
        assert.throws(() => add(["0126", "0127"], ["2019", "2019"], "12"), TypeError);
        assert.throws(() => add(["0126"], ["2019"], new BigInt64Array(1)), TypeError);
        assert.throws(() => add(["0126"], ["2019"], new Array(1)), TypeError);
        assert.throws(() => add(["0126"], ["2019"], [NaN]), sodertorn.InvalidValue);
    });

    test("numbers of every typed array arrive", () => {
        for (const Type of [Float64Array, Float32Array, Int32Array, Uint8Array]) {
            const batch = s.batch({ replace: true });
            batch.addColumns("N01951", "T", ["0126", "0127"], ["1999", "1999"], Type.of(7, 9));
            batch.commit();
            assert.equal(s.value("N01951", "0127", "1999", "T").value, 9);
        }
    });

    test("columns are arrays of the same length, and nothing else is walked through", () => {
        const endless = { length: 1, *[Symbol.iterator]() { for (;;) yield "0126"; } };
        const short = { length: 1000, *[Symbol.iterator]() { yield "0126"; } };
        const many = Array(1000).fill("2019");
        assert.throws(() => add("😀", ["2007", "2006"], [1, 2]), TypeError);
        assert.throws(() => add(endless, ["2019"], [1]), TypeError);
        assert.throws(() => add(short, many, Array(1000).fill(1)), TypeError);
        assert.throws(() => add(["0126"], ["2019"], { length: 1, 0: 1 }), TypeError);
        assert.throws(() => add(["0126"], ["2019"], [1], "x"), TypeError);
        assert.throws(() => add(["0126"], ["2019", "2020"], [1]), RangeError);
        assert.throws(() => add(null, ["2019"], [1]), TypeError);
        assert.equal(s.of(Goal).count, 4);
    });

    test("a column that says another length each time is read within its room", () => {
        let asked = 0;
        const lying = new Proxy(["0126"], { get: (of, name) => (name === "length" ? (asked++ ? 1e6 : 1) : of[name]) });
        try {
            add(lying, ["2019"], [1]);
        } catch (error) {
            assert.ok(error instanceof RangeError || error instanceof TypeError, String(error));
        }
        assert.equal(s.of(Goal).count, 4);
    });

    test("a mark is one word", () => {
        assert.throws(() => add(["0126"], ["2019"], [1], [["missing", "missing"]]), TypeError);
        assert.throws(() => add(["0126"], ["2019"], [1], [undefined]), TypeError);
        assert.throws(() => add(["0126"], ["2019"], [1], ["mising"]), RangeError);
    });
});

describe("integers", () => {
    test("one that is too large is refused, whatever it is given to", () => {
        const goal = s.get(Goal, "infrastruktur"), table = s.check();
        for (const large of [2n ** 64n, 2n ** 64n + 5n, -(2n ** 63n) - 1n])
            for (const work of [() => { s.busy_ms = large; }, () => { goal.position = large; }, () => table.seek(large)])
                assert.throws(work, RangeError, String(large));
        goal.position = 7n;
        assert.equal(goal.position, 7);
        assert.throws(() => { goal.position = 2 ** 53; }, RangeError);
        for (const large of [2 ** 31, 2 ** 32 - 1, -(2 ** 31) - 1])
            for (const work of [() => s.yearWheel(large), () => s.of(large), () => s.hostings(2020, large),
                () => sodertorn.functions.kindName(large), () => s.check().write(large)])
                assert.throws(work, RangeError, String(large));
    });

    test("truth is no number", () => {
        const goal = s.get(Goal, "infrastruktur"), cost = s.of("budget_line").new();
        for (const work of [() => { goal.position = true; }, () => { cost.amount = true; }, () => goal.set("position", false),
            () => { s.busy_ms = true; }])
            assert.throws(work, TypeError);
        assert.throws(() => { goal.title = true; }, sodertorn.SodertornError);
        assert.match(goal.title, /^Stark infrastruktur/);
    });
});

describe("transactions", () => {
    const retitle = (title) => {
        const goal = s.get(Goal, "infrastruktur");
        goal.title = title;
        goal.put();
    };
    const title = () => s.get(Goal, "infrastruktur").title;

    test("work that leaves one open is undone, and told of", () => {
        const before = title();
        assert.throws(() => s.transaction(() => { s.begin(); retitle("Annat"); }), sodertorn.Misuse);
        assert.equal(title(), before);
        retitle("Tredje"); // which lasts
        assert.equal(Session.openBytes(s.toBytes()).get(Goal, "infrastruktur").title, "Tredje");
    });

    test("work that ends one that is not its own is told of", () => {
        assert.throws(() => s.transaction(() => { retitle("Annat"); s.commit(); }), sodertorn.Misuse);
        assert.throws(() => s.transaction(() => s.rollback()), sodertorn.Misuse);
        assert.throws(() => s.transaction(() => { s.rollback(); s.begin(); retitle("Fjärde"); }), sodertorn.Misuse);
        s.rollback(); // it is whoever began it who ends it
        assert.throws(() => s.commit(), sodertorn.Misuse);
        assert.notEqual(title(), "Fjärde");
    });

    test("what is thrown comes out however many are open", () => {
        const before = title();
        assert.throws(() => s.transaction(() => { s.begin(); s.begin(); retitle("Annat"); throw new EvalError("x"); }), EvalError);
        assert.equal(title(), before);
        assert.throws(() => s.rollback(), sodertorn.Misuse);
    });

    test("one that is open when the library stops ends with what stopped it", { timeout: 10_000 }, async () => {
        assert.throws(() => s.transaction(() => {
            const table = s.check();
            table._address = 0x7ffffff0; // what is not there
            table.write("json");
        }), sodertorn.Internal);
        await sodertorn.restart();
    });

    test("in one the database has no bytes, and the refusal says why", () => {
        s.transaction(() => {
            for (const work of [() => s.toBytes(), () => s.backup("/copy.db")])
                assert.throws(work, (error) => error instanceof sodertorn.Misuse && /transaction/.test(error.message));
        });
        assert.ok(s.toBytes().length > 1000);
        s.backup("/copy.db");
    });
});

describe("names and values", () => {
    test("are those of a plain object, and another kind of object is refused rather than empty", () => {
        const goal = s.get(Goal, "infrastruktur");
        for (const other of [new Map([["title", "x"]]), new Set(["title"]), ["title"], [], new Date(), /x/, "title", 5, () => {}])
            for (const work of [() => s.list(Goal, other), () => s.waiting(other), () => goal.update(other),
                () => s.of(Goal).new("x", other), () => new Session(other), () => s.batch(other)])
                assert.throws(work, TypeError, String(other));
        for (const other of [new Date(), /x/, 5, "a.json", [1], ["a.json"]])
            assert.throws(() => s.importJson(other), TypeError, String(other));
        assert.throws(() => s.registeredRun("x", "text", { params: new Date() }), TypeError);
        assert.equal(s.list(Goal, Object.assign(Object.create(null), { most: 1 })).toArray().length, 1);
    });

    test("files are an object, a Map or pairs", () => {
        const files = examples();
        const counts = [files, new Map(Object.entries(files)), Object.entries(files)].map((given) => {
            const session = Session.open(":memory:", "create");
            session.importJson(given);
            return session.of(Goal).count;
        });
        assert.deepEqual(counts, [4, 4, 4]);
    });
});

describe("functions without a session", () => {
    test("percents of counts sum to 100", () => {
        const { followupPercents } = sodertorn.functions;
        assert.deepEqual(followupPercents([1, 1, 1]), [34, 33, 33]);
        assert.deepEqual(followupPercents([0, 0]), [0, 0]);
        assert.deepEqual(followupPercents([]), []);
        assert.equal(followupPercents(Array.from({ length: 50_000 }, (_, index) => (index === 7 ? 1 : 0))).indexOf(100), 7);
        assert.deepEqual(followupPercents(BigInt64Array.of(3n, 1n)), [75, 25]);
        assert.deepEqual(followupPercents(Int32Array.of(3, 1)), [75, 25]);
        for (const counts of [5, "12", null, undefined, [null], ["1"], [0.5], new Set([1])])
            assert.throws(() => followupPercents(counts), TypeError, String(counts));
        assert.throws(() => followupPercents([2n ** 64n]), RangeError);
        assert.throws(() => followupPercents([-1]), sodertorn.InvalidValue);
        assert.equal(s.of(Goal).count, 4);
    });
});

describe("words and forms", () => {
    test("a form is bytes or a text, whether it is given by its name or its number", () => {
        const table = s.check();
        for (const [name, number] of [["xlsx", 5], ["csv", 2], ["html", 7]]) {
            assert.deepEqual(table.write(number).length, table.write(name).length);
            assert.equal(typeof table.write(number), typeof table.write(name));
        }
        assert.deepEqual([...table.write(5).slice(0, 2)], [0x50, 0x4b]);
    });

    test("only words that are flags are added together", () => {
        for (const words of [["xlsx"], ["json", "csv"], [], [5]])
            assert.throws(() => s.check().write(words), TypeError);
        assert.throws(() => Session.open(":memory:", ["read", "write"]), TypeError);
        const rotation = s.rotation(2027, 2028);
        rotation.addMember("a", 1);
        rotation.addConference("dag", 1, 2027, 1);
        rotation.solve();
        assert.equal(rotation.writeJson(["reasons", "reasons"]), rotation.writeJson("reasons"));
        assert.notEqual(rotation.writeJson(["reasons"]), rotation.writeJson([]));
    });
});

describe("texts", () => {
    test("half a character is refused, wherever it stands", () => {
        const goal = s.get(Goal, "infrastruktur"), half = "a\ud800b";
        for (const work of [() => { goal.title = half; }, () => { s.actor = half; }, () => s.get(Goal, half), () => goal.set(half, "x"),
            () => s.list(Goal, { title: half }), () => s.importJson({ "a.json": half }), () => s.importJson({ [half]: "{}" }),
            () => s.importCsvFrom("a.csv", () => half), () => sodertorn.functions.textVisible(half), () => goal.parse("title", "\udfff")])
            assert.throws(work, TypeError);
        goal.title = "hej 😀";
        assert.equal(goal.title, "hej 😀");
    });

    test("a text that begins with a mark of the order of bytes keeps it", () => {
        const goal = s.get(Goal, "infrastruktur");
        goal.title = "\ufeffHej";
        assert.equal(goal.title, "\ufeffHej");
        goal.title = "\ufeffett längre namn än sexton bytes";
        goal.put();
        assert.equal(s.recordsTable("goal").column("title").toArray().filter((one) => one.startsWith("\ufeff")).length, 1);
    });
});

describe("names", () => {
    test("of fields are those of the kind, and none that every object has", () => {
        const goal = s.get(Goal, "infrastruktur");
        for (const name of ["toString", "constructor", "hasOwnProperty", "__proto__"]) {
            assert.throws(() => goal.get(name), sodertorn.SodertornError, name);
            assert.throws(() => goal.set(name, "x"), (error) => error.message.includes(name), name);
            assert.throws(() => goal.parse(name, "x"), (error) => error.message.includes(name), name);
            assert.equal(sodertorn.functions[name], undefined);
        }
    });
});

describe("options that are set", () => {
    test("take numbers and truth, as those of verbs do", () => {
        const script = s.script("a.lua", `return report { title = "A", params = { n = param.year {} },
            build = function(doc, st, p) doc:para("%s", tostring(p.n)) end }`);
        script.set("n", 2019);
        assert.match(script.run("text"), /2019/);
        for (const dry_run of [1, true, "1"])
            s.batch({ dry_run }).set("replace", 0);
        s.batch({ source: null });
        s.personal = true;
        assert.equal(s.personal, 1);
        s.personal = 0;
        assert.equal(s.personal, 0);
    });
});

describe("a method", () => {
    test("is of its own class alone", () => {
        const table = s.check(), goal = s.get(Goal, "infrastruktur"), batch = s.batch();
        const title = Object.getOwnPropertyDescriptor(Goal.prototype, "title");
        for (const work of [() => s.yearWheel.call(table, 2026), () => table.write.call(goal, "json"), () => goal.put.call(table),
            () => s.of.call(table, Goal), () => title.get.call(table), () => title.set.call(batch, "x"), () => goal.toText.call(table),
            () => s.toBytes.call(goal), () => s.close.call(table), () => batch.addColumns.call(goal, "i", "T", [], [], []),
            () => goal.get.call(table, "title"), () => s.yearWheel.call(undefined, 2026), () => s.check.call({}),
            () => s.problems.call(goal), () => s.history.call(goal), () => [...s.of(Goal)[Symbol.iterator].call(table)]])
            assert.throws(work, TypeError, String(work));
        assert.equal(s.of(Goal).count, 4);
    });
});
