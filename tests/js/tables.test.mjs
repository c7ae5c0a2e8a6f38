// Tables, columns and values in bulk: each cell as the library has it, absent cells as null.
import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { cooperation, sodertorn } from "./support.mjs";

const { Indicator, Municipality } = sodertorn;
let s;
beforeEach(() => { s = cooperation(); });

describe("tables", () => {
    test("rows and columns are as the library writes the table", () => {
        for (const table of [s.assess("programme", "sodertorn-2035"), s.values(), s.programmeTree("sodertorn-2035"),
            s.yearWheel(2026), s.check(), s.history()]) {
            const written = JSON.parse(table.write("json"));
            const asWritten = (cells) => JSON.parse(JSON.stringify(cells)); // which has one zero
            assert.deepEqual(asWritten(table), written, table.name);
            for (const name of table.columns)
                assert.deepEqual(asWritten([...table.column(name)]), written.map((row) => row[name]), `${table.name}.${name}`);
        }
    });

    test("a column that there is none of is told with those that there are", () => {
        assert.throws(() => s.programmeTree("sodertorn-2035").column("titel"),
            (error) => error instanceof sodertorn.NotFound && /title/.test(error.message));
    });

    test("a table without rows is empty", () => {
        const table = s.values({ indicator: "N01951", from: "2099" });
        assert.deepEqual([table.length, table.rows(), table.at(0), [...table.column("period")]], [0, [], undefined, []]);
        assert.equal(table.column("value").values.length, 0);
    });

    test("what was read stays when the table and the session are gone", () => {
        const table = s.checkRules(), column = table.column(table.columns[0]), rows = table.rows();
        table.free();
        s.close();
        assert.deepEqual(column.toArray(), rows.map((row) => row[table.columns[0]]));
        assert.ok(rows.length > 5);
    });

    test("numbers stay as they were when the memory of the library grows", () => {
        const values = s.values({ indicator: "N01951" }).column("value").values;
        const before = values.slice();
        assert.throws(() => s.importJson({ "a.json": " ".repeat(60_000_000) }), sodertorn.SodertornError);
        assert.deepEqual(values, before);
        assert.equal(values[0], 113920);
    });

    test("a table is written in every form, to a text or to a function", () => {
        const table = s.programmeTree("sodertorn-2035");
        for (const format of ["json", "csv", "text", "markdown", "html"])
            assert.ok(table.write(format).length > 100, format);
        const book = table.write("xlsx");
        assert.ok(book instanceof Uint8Array && book.length > 3000);
        assert.deepEqual([...book.subarray(0, 2)], [0x50, 0x4b]); // a ZIP
        let bytes = 0;
        assert.equal(table.write("html", { writer: (piece) => { bytes += piece.length; } }), undefined);
        assert.equal(bytes, new TextEncoder().encode(table.write("html")).length);
    });
});

describe("values", () => {
    beforeEach(() => { new Indicator(s, "i", { title: "I" }).put(); });
    const keys = () => [...s.of(Municipality)].map((one) => one.key);

    test("columns go in and come out", () => {
        const of = keys(), numbers = Array.from({ length: 100 }, (_, number) => number);
        const batch = s.batch({ source: "scb", processed: true });
        batch.addColumns("i", "T", numbers.map((number) => of[Math.trunc(number / 20)]),
            numbers.map((number) => String(2000 + (number % 20))), Float64Array.from(numbers));
        batch.commit();
        const table = s.values({ indicator: "i" });
        assert.deepEqual([...table.column("value").values], numbers);
        assert.equal(table.column("value").present, null);
        assert.deepEqual(table.rows().map((row) => row.municipality), numbers.map((number) => of[Math.trunc(number / 20)]));
        assert.equal(table.at(0).source, "scb");
    });

    test("a mark is no value", () => {
        const of = keys(), batch = s.batch();
        batch.addColumns("i", "T", of.slice(0, 2), ["2020", "2020"], [1, 0], ["value", "secret"]);
        batch.commit();
        assert.deepEqual(s.values({ indicator: "i" }).rows().map((row) => [row.value, row.mark]), [[1, null], [null, "secret"]]);
        assert.deepEqual(s.value("i", of[1], "2020", "T"), { value: null, mark: "secret" });
        assert.deepEqual(s.value("i", of[0], "2020", "T"), { value: 1, mark: "value" });
    });

    test("what is wrong is told by its row, and nothing is written", () => {
        const of = keys(), batch = s.batch();
        assert.throws(() => {
            batch.addColumns("i", "T", [of[0], "9999"], ["2020", "2020"], [1, 2]);
            batch.commit();
        }, (error) => error.problems[0].row === 2);
        assert.equal(s.values({ indicator: "i" }).length, 0);
        assert.throws(() => s.batch().addColumns("i", "T", of.slice(0, 2), ["2020"], [1]), RangeError);
    });

    test("a year may be a number", () => {
        const of = keys(), batch = s.batch();
        batch.addColumns("i", "T", of.slice(0, 2), [2020, "2021"], [1, 2]);
        batch.addColumns("i", "T", of.slice(0, 2), Int32Array.of(2022, 2023), [3, 4]);
        for (const wrong of [2020.5, true])
            assert.throws(() => batch.addColumns("i", "T", [of[0]], [wrong], [1]), TypeError);
        assert.throws(() => batch.addColumns("i", "T", [126], [2020], [1]), TypeError);
        batch.commit();
        assert.deepEqual(s.values({ indicator: "i" }).column("period").toArray().sort(), ["2020", "2021", "2022", "2023"]);
    });
});
