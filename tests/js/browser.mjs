// browser.mjs BROWSER FOLDER: in a browser, the library works in a worker: with promises, databases that are kept
// between visits, a full disk, a killed tab, a second tab, and work that is stopped. FOLDER has node_modules with
// playwright-core. SODERTORN_JS names the folder of the built package.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { PACKAGE, ROOT, examples } from "./support.mjs";

const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };
const require = createRequire(join(process.env.SODERTORN_NPM, "x.js"));
const { chromium } = require("playwright-core");
let server, browser, context, address;

before(async () => {
    server = createServer((request, response) => {
        const path = normalize(new URL(request.url, "http://x").pathname).replace(/^\/package/, "");
        try {
            const body = path === "/first.html" ? FIRST : path === "/" ? "<!doctype html><title>x</title>" : readFileSync(join(PACKAGE, path));
            response.writeHead(200, { "Content-Type": TYPES[extname(path) || ".html"] ?? "text/plain" }).end(body);
        } catch {
            response.writeHead(404).end();
        }
    }).listen(0, "127.0.0.1");
    await new Promise((done) => server.on("listening", done));
    address = `http://127.0.0.1:${server.address().port}/`;
    browser = await chromium.launch({ executablePath: process.env.SODERTORN_BROWSER, args: ["--no-sandbox", "--disable-gpu"] });
    context = await browser.newContext();
});

after(async () => {
    await browser?.close();
    server?.close();
});

const FIRST = /```html\n([^]*?)```/.exec(readFileSync(join(ROOT, "bindings/js/README.md"), "utf8"))[1];

// A page with the client, as the variable library.
async function visit() {
    const page = await context.newPage();
    page.on("pageerror", (error) => console.log("page:", String(error)));
    await page.goto(address);
    await page.evaluate(async () => {
        globalThis.client = await import("/client.js");
        globalThis.library = await client.start();
        globalThis.manyValues = () => { // so many that reading them takes a while
            const rows = Array.from({ length: 600_000 }, (_, number) => `N01951,0126,${1000 + (number % 9000)},1`);
            return new Blob(["indicator,municipality,period,value\n", rows.join("\n")]);
        };
    });
    return page;
}

const FILES = Object.fromEntries(Object.entries(examples()).map(([name, bytes]) => [name, String(bytes)]));

test("the first page of the README does what it says", async () => {
    const own = await browser.newContext(); // what it keeps is not there in the other tests
    const page = await own.newPage();
    await page.goto(address + "first.html");
    await page.waitForFunction(() => /Huddinge/.test(document.querySelector("#out").textContent), null, { timeout: 30_000 });
    await own.close();
});

test("verbs, tables and records are answered with promises", async () => {
    const page = await visit();
    const found = await page.evaluate(async (files) => {
        const session = await library.open(":memory:", "create", { language: "en", today: "2026-06-01" });
        await session.importJson(files);
        const tree = await session.programmeTree("sodertorn-2035");
        const goal = await session.get("goal", "infrastruktur");
        goal.title = "New";
        await goal.put();
        const page = await session.list("goal", { order_by: "title", most: 2 });
        const script = await session.script("a.lua", 'return report { title = "A", build = function(doc) doc:para("hej") end }');
        return { title: tree.rows()[1].title, count: tree.length, html: (await tree.write("html")).slice(0, 15),
            revision: goal.revision, again: (await session.get("goal", "infrastruktur")).title, total: page.total,
            page: page.length, text: await script.run("text"), levels: [...tree.column("level").values.slice(0, 3)],
            version: await library.call("version") };
    }, FILES);
    assert.deepEqual(found, { title: "Regionala utvecklingsfrågor", count: 22, html: "<!DOCTYPE html>", revision: 2,
        again: "New", total: 4, page: 2, text: found.text, levels: [1, 2, 3], version: found.version });
    assert.match(found.text, /hej/);
    await page.close();
});

test("a Map of files is as good as an object", async () => {
    const page = await visit();
    const found = await page.evaluate(async (files) => {
        const counts = [];
        for (const given of [files, new Map(Object.entries(files)), Object.entries(files).map(([name, text]) => [name, new Blob([text])])]) {
            const session = await library.open(":memory:", "create", { language: "en" });
            await session.importJson(given);
            counts.push(await session.count("goal"));
        }
        const session = await library.open(":memory:", "create", { language: "en" });
        return [...counts, await session.importJson(new Date()).catch((error) => error.name)];
    }, FILES);
    assert.deepEqual(found, [4, 4, 4, "TypeError"]);
    await page.close();
});

test("a file is read from a Blob piece by piece", async () => {
    const page = await visit();
    const found = await page.evaluate(async (files) => {
        const session = await library.open(":memory:", "create", { language: "en" });
        await session.importJson(files);
        const rows = Array.from({ length: 60 }, (_, index) => `N01951,0126,${1960 + index},${index}`);
        const file = new Blob(["indicator,municipality,period,value\n", rows.join("\n")]);
        const explained = await session.importCsvExplain("a.csv", file);
        const told = await session.importCsvFrom("a.csv", file);
        return { explained: explained.length > 0, added: told.at(0).added };
    }, FILES);
    assert.deepEqual(found, { explained: true, added: 60 });
    await page.close();
});

test("a record in the page is what it is in the worker, also when something was refused", async () => {
    const page = await visit();
    const found = await page.evaluate(async (files) => {
        const session = await library.open(":memory:", "create", { language: "en" });
        await session.importJson(files);
        const goal = await session.get("goal", "infrastruktur"), before = goal.title;
        goal.title = 5;
        const refused = await goal.put().catch((error) => error.name);
        const after = goal.title;
        goal.title = "New";
        await goal.put();
        const why = (work) => work.catch((error) => error.name);
        goal.set("__proto__", "x");
        return { same: before === after, refused, title: goal.title, none: [goal.get("toString"), goal.get("constructor")],
            fields: Object.getPrototypeOf(goal.fields), unknown: await why(goal.put()), core: await why(session.option("_core")),
            language: await session.option("language"), call: await why(library.call("constructor")) };
    }, FILES);
    assert.deepEqual(found, { same: true, refused: found.refused, title: "New", none: [null, null], fields: null,
        unknown: "not_found", core: "TypeError", language: "en", call: "TypeError" });
    assert.ok(["value", "misuse", "TypeError"].includes(found.refused), found.refused);
    await page.close();
});

test("an error has its code, name and problems, and its class", async () => {
    const page = await visit();
    const found = await page.evaluate(async () => {
        const session = await library.open(":memory:", "create", { language: "en" });
        try {
            await session.programmeTree("none");
        } catch (error) {
            return [error instanceof client.NotFound, error.name, error.message, error.problems[0].key];
        }
    });
    assert.deepEqual(found, [true, "not_found", found[2], "none"]);
    await page.close();
});

test("a database is kept between visits, and a page that goes in the middle of a transaction undoes it", async () => {
    let page = await visit();
    await page.evaluate(async (files) => {
        const session = await library.open("å.db", "create", { language: "sv" });
        await session.importJson(files);
        await session.begin();
        const goal = await session.get("goal", "infrastruktur");
        goal.title = "Aldrig bestämt";
        await goal.put();
    }, FILES);
    await page.close();
    page = await visit();
    const found = await page.evaluate(async () => {
        const session = await library.open("å.db", "write", { language: "sv" });
        const goal = await session.get("goal", "infrastruktur");
        const problems = (await session.check()).length;
        const bytes = await session.toBytes();
        await session.close();
        const copy = await library.openBytes(bytes, "read");
        return { title: goal.title, names: (await library.databases()).map(({ name }) => name), problems,
            copied: (await copy.get("goal", "infrastruktur")).title };
    });
    assert.equal(found.title, "Stark infrastruktur är en förutsättning för hållbar utveckling");
    assert.equal(found.copied, found.title);
    assert.deepEqual(found.names, ["å.db"]);
    await page.close();
});

test("a second tab is told that the database is open in another, and opens it when that is closed", async () => {
    const [one, other] = [await visit(), await visit()];
    await one.evaluate(async () => { globalThis.session = await library.open("b.db", "create"); });
    const open = () => other.evaluate(async () => {
        try {
            const session = await library.open("b.db", "write", { busy_ms: 200, language: "sv" });
            await session.close();
            return "open";
        } catch (error) {
            return [error instanceof client.Busy, error.message];
        }
    });
    assert.deepEqual(await open(), [true, "Databasen ”b.db” är öppen i en annan flik; stäng den där först."]);
    await one.evaluate(() => session.close());
    assert.equal(await open(), "open");
    await one.close();
    await other.close();
});

test("a full disk is an error, and the database stays as it was", async () => {
    const page = await visit();
    await page.evaluate(async (files) => {
        globalThis.session = await library.open("full.db", "create", { language: "en" });
        await session.importJson(files);
    }, FILES);
    const devtools = await context.newCDPSession(page);
    const quota = (bytes) => devtools.send("Storage.overrideQuotaForOrigin", { origin: address.slice(0, -1), quotaSize: bytes });
    await quota(4_000_000);
    const csv = "indicator,municipality,period,value\n" + Array.from({ length: 400_000 }, (_, row) =>
        `N01951,0126,${1000 + (row % 9000)},${row}.${row}\n`).slice(0, 9000).join("");
    const found = await page.evaluate(async (csv) => {
        const before = (await session.values()).length;
        let said = null;
        for (let number = 0; number < 60 && !said; number++)
            try {
                const indicator = await session.new("indicator", `x${number}`, { title: `Nr ${number}` });
                await indicator.put();
                await session.importCsv("a.csv", csv.replaceAll("N01951", `x${number}`));
            } catch (error) {
                said = [error.name, error.message];
            }
        await session.problems();
        return { said, before };
    }, csv);
    assert.equal(found.said?.[0], "io", JSON.stringify(found));
    assert.match(found.said[1], /disk is full|full/);
    await quota(1_000_000_000);
    const after = await page.evaluate(async () => {
        const goal = await session.get("goal", "infrastruktur");
        goal.title = "After";
        await goal.put();
        await session.close();
        const again = await library.open("full.db", "write");
        const title = (await again.get("goal", "infrastruktur")).title;
        await again.close();
        return title;
    });
    assert.equal(after, "After");
    await page.close();
});

test("work is told how far it has come, and stops when a signal says so, with nothing done", async () => {
    const page = await visit();
    const found = await page.evaluate(async (files) => {
        const session = await library.open(":memory:", "create", { language: "en" });
        await session.importJson(files);
        const before = (await session.values()).length;
        const stop = new AbortController();
        let told = 0, ticks = 0;
        const timer = setInterval(() => ticks++, 5); // the page is alive meanwhile
        try {
            await session.importCsv("a.csv", manyValues(), {
                signal: stop.signal, progress() { told++; stop.abort(); } });
            return "done";
        } catch (error) {
            clearInterval(timer);
            return { cancelled: error instanceof client.Cancelled, told: told > 0, ticks: ticks > 0,
                same: (await session.values()).length === before };
        }
    }, FILES);
    assert.deepEqual(found, { cancelled: true, told: true, ticks: true, same: true });
    await page.close();
});

test("a progress that answers false or throws stops the work, and a signal that was given too late does not let it begin", async () => {
    const page = await visit();
    const found = await page.evaluate(async (files) => {
        const session = await library.open(":memory:", "create", { language: "en" });
        await session.importJson(files);
        const before = (await session.values()).length;
        const file = manyValues();
        const said = (options) => session.importCsv("a.csv", file, options).then(() => "done", (error) => `${error.name}: ${error.message}`);
        const all = [await said({ progress: () => false }), await said({ progress() { throw new Error("enough"); } }),
            await said({ signal: AbortSignal.abort() }), await said({ progress: 5, signal: new AbortController().signal })];
        return [...all, (await session.values()).length === before];
    }, FILES);
    assert.match(found[0], /^cancelled: The work was cancelled/);
    assert.equal(found[1], "Error: enough");
    assert.match(found[2], /^cancelled: /);
    assert.equal(found[3], "TypeError: progress is a function, not number");
    assert.equal(found[4], true);
    await page.close();
});

test("the log of a script is told for as long as the script is there, and another takes its place", async () => {
    const page = await visit();
    const found = await page.evaluate(async (files) => {
        const session = await library.open(":memory:", "create", { language: "en" });
        await session.importJson(files);
        const script = await session.script("a.lua", 'return report { title = "A", build = function() print("hej") end }');
        const told = [];
        const into = (name) => (piece) => told.push(name + new TextDecoder().decode(piece).trim());
        await script.setLog(into("one "));
        await script.run("text");
        await script.run("text");
        await script.setLog(into("other "));
        await script.run("text");
        await script.setLog(5).catch((error) => told.push(error.name));
        await script.run("text");
        await script.setLog(null);
        await script.run("text");
        return told;
    }, FILES);
    assert.deepEqual(found, ["one hej", "one hej", "other hej", "TypeError", "other hej"]);
    await page.close();
});
