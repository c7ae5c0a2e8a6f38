// Records: each kind comes back as it went in, of each field; what is wrong is told in the library's words.
import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { SCHEMA, cooperation, sodertorn } from "./support.mjs";

const { FocusArea, Goal, Municipality, Record } = sodertorn;
const pascal = (name) => name.split("_").map((part) => part[0].toUpperCase() + part.slice(1)).join("");
let s;
beforeEach(() => { s = cooperation(); });

// A value that the field allows, from its description.
function valueOf(field) {
    const lowest = "min" in field || "max" in field ? Math.max(field.min ?? 1, 1) : 1;
    const number = (field.max ?? 9e9) > lowest + 0.5 ? lowest + 0.5 : 0.5;
    return { text: "Å 1", integer: Math.trunc(lowest), number, boolean: true, date: "2024-02-29", period: "2024",
        reference: "nyckel" }[field.type] ?? field.words.at(-1).name;
}

describe("kinds", () => {
    test("every kind and field of the schema has its class and its property", () => {
        for (const kind of SCHEMA.kinds) {
            const Kind = sodertorn.kinds[pascal(kind.name)];
            assert.deepEqual([Kind.kind, Kind.number], [kind.name, kind.number]);
            assert.deepEqual(Object.keys(Kind.fields), kind.fields.map((field) => field.name));
        }
    });

    test("every field comes back as it was set, and an absent one is null", () => {
        for (const kind of SCHEMA.kinds) {
            const record = new sodertorn.kinds[pascal(kind.name)](s, "nyckel");
            for (const field of kind.fields.filter((one) => !one.verb)) {
                const value = valueOf(field), at = `${kind.name}.${field.name}`;
                assert.equal(record[field.name], null, at);
                record[field.name] = value;
                assert.equal(record[field.name], value, at);
                assert.equal(record.get(field.name), value, at);
                record[field.name] = null;
                assert.equal(record[field.name], null, at);
            }
        }
    });

    test("every kind goes through JSON and back", () => {
        for (const kind of SCHEMA.kinds.filter((one) => !one.fields.some((field) => field.verb))) {
            const record = s.of(kind.name).new("ny", Object.fromEntries(kind.fields.map((field) => [field.name, valueOf(field)])));
            assert.equal(s.of(kind.name).fromJson(record.toText()).toText(), record.toText(), kind.name);
            assert.deepEqual(JSON.parse(JSON.stringify(record)), JSON.parse(record.toText()), kind.name);
        }
    });

    test("a class tells of its fields what a form needs", () => {
        assert.equal(Goal.fields.title.label("sv"), "Lydelse");
        assert.equal(Goal.fields.title.required, true);
        assert.equal(Goal.fields.focus_area.target, FocusArea);
        assert.ok(Municipality.fields.level.words.includes("region"));
        assert.equal(Municipality.fields.level.wordLabel("municipality", "sv"), "kommun");
        assert.ok(Goal.fields.title.help("en").length > 5);
    });
});

describe("changes", () => {
    test("put, read, change and delete", () => {
        const area = s.of(FocusArea)[Symbol.iterator]().next().value;
        const goal = new Goal(s, "nytt", { focus_area: area, position: 9, title: "Nytt" });
        goal.put();
        assert.deepEqual([goal.revision, s.get(Goal, "nytt").focus_area], [1, area.key]);
        goal.title = "Nyare";
        goal.put();
        assert.deepEqual(goal.history().rows().map((row) => row.verb), ["put", "put"]);
        goal.delete();
        assert.equal(s.of(Goal).has("nytt"), false);
    });

    test("a conflict names the record", () => {
        const mine = s.get(Goal, "infrastruktur"), other = s.get("goal", "infrastruktur");
        other.title = "Annat";
        other.put();
        mine.title = "Mitt";
        assert.throws(() => mine.put(), (error) => error instanceof sodertorn.Conflict && error.code === -8
            && error.name === "conflict" && error.problems[0].kind === "goal" && error.problems[0].key === "infrastruktur");
    });

    test("all problems of a record are told at once", () => {
        assert.throws(() => new Goal(s).put(), (error) => error instanceof sodertorn.Required
            && ["title", "focus_area"].every((field) => error.problems.some((problem) => problem.field === field)));
    });

    test("a transaction that throws leaves nothing, and transactions nest", () => {
        const change = (title) => {
            const goal = s.get(Goal, "infrastruktur");
            goal.title = title;
            goal.put();
        };
        assert.throws(() => s.transaction(() => {
            change("Ett");
            throw new URIError("no");
        }), URIError);
        assert.notEqual(s.get(Goal, "infrastruktur").title, "Ett");
        assert.throws(() => s.transaction(async () => change("Två")), TypeError);
        assert.equal(s.transaction(() => s.transaction(() => { change("Ett"); return 7; })), 7);
        assert.equal(s.get(Goal, "infrastruktur").title, "Ett");
    });

    test("a page is filtered, sorted and counted", () => {
        const page = s.list(Goal, { order_by: "title", descending: true, most: 2 });
        const titles = page.toArray().map((goal) => goal.title);
        assert.deepEqual([page.total, titles.length], [s.of(Goal).count, 2]);
        assert.ok(titles[0] > titles[1]);
        const [found] = s.of(Goal).list({ focus_area: "infrastruktur" });
        assert.equal(found.key, "infrastruktur");
        assert.deepEqual([...s.find(Goal, "focus_area", "infrastruktur")].map(String), [String(found)]);
        assert.equal(s.of(Municipality).named("Huddinge").key, "0126");
        assert.equal(s.of("programme").find("inget"), null);
    });

    test("a copy is a record of its own", () => {
        const goal = s.get(Goal, "infrastruktur"), copy = goal.copy();
        copy.title = "Annat";
        assert.notEqual(copy.title, goal.title);
        assert.ok(copy instanceof Goal && copy instanceof Record);
        assert.equal(String(copy), "Annat");
    });

    test("a field is set from what a person writes", () => {
        const goal = s.get(Goal, "infrastruktur");
        goal.parse("position", "12");
        assert.equal(goal.position, 12);
        assert.throws(() => goal.parse("position", "tolv"), sodertorn.InvalidValue);
    });
});
