// js.mjs PROGRAM FOLDER PACKAGE: what WebAssembly costs beside C (PROGRAM, of js.c), with its files in FOLDER.
// Prints numbers, of time on the processors, and of the start also by the clock; nothing here passes or fails.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const [program, folder, at] = process.argv.slice(2);
const ROWS = 1_000_000, MUNICIPALITIES = 290, YEARS = 35, BULK = 100_000;
const ms = (time) => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
const say = (name, ...said) => console.log(name.padEnd(44), said.join("  "));

// What the process has used of the processors, so that others on the machine count for little.
const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };

function took(work, times = 3) {
    let least = Infinity;
    for (let number = 0; number < times; number++) {
        const start = used();
        work();
        least = Math.min(least, used() - start);
    }
    return least;
}

const key = (number) => String(114 + number * 7).padStart(4, "0");
const world = JSON.stringify({ format: "sodertorn", version: 1, records: {
    municipality: Array.from({ length: MUNICIPALITIES }, (_, m) => ({ key: key(m), level: "municipality", name: `K${m}` })),
    indicator: Array.from({ length: 100 }, (_, i) => ({ key: `N${String(i * 31).padStart(5, "0")}`, title: `I${i}` })) } });
let seed = 42;
const lines = ["indicator,municipality,period,value"];
for (let i = 0; i < 100; i++)
    for (let m = 0; m < MUNICIPALITIES; m++)
        for (let y = 0; y < YEARS && lines.length <= ROWS; y++) {
            seed = (Math.imul(seed, 1103515245) + 12345) >>> 1;
            lines.push(`N${String(i * 31).padStart(5, "0")},${key(m)},${1990 + y},`
                + ((i * 97 + m % 50) * (1 + y / 100) + seed / 2147483648 * 10).toFixed(i % 4));
        }
const csv = Buffer.from(lines.join("\n") + "\n");
writeFileSync(join(folder, "world.json"), world);
writeFileSync(join(folder, "values.csv"), csv);

const wasm = readFileSync(join(at, "sodertorn.wasm"));
say("size of the .wasm", `${(wasm.length / 1e6).toFixed(2)} MB`, `gzip ${(gzipSync(wasm, { level: 9 }).length / 1e6).toFixed(2)} MB`);
const cold = performance.now(), before = used();
const since = () => `${ms(performance.now() - cold)}, of it ${ms(used() - before)} of the processors`;
const { Session } = await import(pathToFileURL(join(at, "index.js")));
say("start: the library is loaded", since());
const first = Session.open(":memory:", "create");
say("start: a database is made", since());
first.importJson({ "a.json": world });
first.list("municipality", { order_by: "name", most: 20 }).toArray();
say("start: the first question is answered", since());

const made = () => {
    const session = Session.open(":memory:", "create");
    session.importJson({ "world.json": world });
    return session;
};
let ours = Infinity, session;
for (let number = 0; number < 3; number++) {
    session = made();
    ours = Math.min(ours, took(() => session.importCsv("values.csv", csv), 1));
}
const theirs = Number(execFileSync(program, [join(folder, "world.json"), join(folder, "values.csv")], { encoding: "utf8" }));
say("import of 1,000,000 rows", ms(ours), `C ${ms(theirs)}`, `${(ours / theirs).toFixed(2)} times`);

let table;
say("1,000,000 values out", ms(took(() => { table = session.values(); })), "the table");
table = session.values();
const once = (name) => took(() => table.column(name), 1);
say("", ms(once("value")), "its column of numbers");
say("", ms(once("municipality")), "a column of texts");

const bulk = made();
const municipalities = Array.from({ length: BULK }, (_, row) => key(row % 250));
const periods = Array.from({ length: BULK }, (_, row) => String(1600 + Math.trunc(row / 250)));
const values = Float64Array.from({ length: BULK }, (_, row) => row);
say("100,000 values in by columns", ms(took(() => {
    const batch = bulk.batch({ replace: true });
    batch.addColumns("N00000", "T", municipalities, periods, values);
    batch.commit();
})));

say("100,000 values out: a column", ms(took(() => bulk.values().column("value"))));
say("100,000 values out: rows", ms(took(() => bulk.values().rows())));

const record = bulk.of("municipality");
say("a record by its key", `${(took(() => { for (let n = 0; n < 10_000; n++) record.get("0114").free(); }) / 10).toFixed(2)} µs`);
const one = record.get("0114");
let sum = 0;
say("a field of it", `${(took(() => { for (let n = 0; n < 100_000; n++) sum += one.name.length; }) / 100).toFixed(2)} µs`);
const script = bulk.script("a.lua", `return report { title = "A", build = function(doc)
    local sum, t = 0, {} for i = 1, 3e6 do sum = sum + i % 7 end for i = 1, 2e5 do t[i] = tostring(i) end
    for i = 1, 2e4 do pcall(error, "x") end
    table.sort(t) doc:para(tostring(sum)) end }`);
say("a script that reckons, sorts and fails", ms(took(() => script.run("text"))));
