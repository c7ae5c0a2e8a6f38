// The package is what the description says, nothing of it is kept by hand, its types hold, its scenario answers as
// every binding is to, and it is as small as is promised.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { API, PACKAGE, ROOT, cooperation, sodertorn } from "./support.mjs";
import { text as scenario } from "./scenario.mjs";

const SOURCE = join(ROOT, "bindings/js/src");
const read = (path) => readFileSync(path, "utf8");

function inFolder(work) {
    const folder = mkdtempSync(join(tmpdir(), "sodertorn-js-"));
    try {
        return work(folder);
    } finally {
        rmSync(folder, { recursive: true });
    }
}

test("the scenario answers as every binding is to", () => {
    assert.equal(scenario(), read(join(ROOT, "tests/bindings/scenario.json")));
});

test("the first program of the README does what it says", () => {
    inFolder((folder) => {
        writeFileSync(join(folder, "first.mjs"), /```js\n([^]*?)```/.exec(read(join(ROOT, "bindings/js/README.md")))[1]);
        mkdirSync(join(folder, "node_modules"));
        symlinkSync(PACKAGE, join(folder, "node_modules/sodertorn"));
        symlinkSync(join(ROOT, "examples"), join(folder, "examples"));
        const said = execFileSync(process.execPath, ["first.mjs"], { cwd: folder, encoding: "utf8" });
        assert.match(said, /^infrastruktur Stark infrastruktur/);
        assert.match(readFileSync(join(folder, "a.db")).toString("latin1"), /^SQLite format 3/);
    });
});

// What stands in the README's table of records can be written as it stands there, where there is a goal with the key "key".
test("the table of records of the README does what it says", () => {
    const table = /## Records\n\n([^]*?)\n\n/.exec(read(join(ROOT, "bindings/js/README.md")))[1];
    const whole = [...table.matchAll(/`((?:session|goal|new|Goal)\b[^`]*)`/g)].map(([, text]) => text);
    const session = cooperation();
    const goal = session.of("goal").new("key", { title: "Ett", focus_area: "utbildning" });
    goal.put();
    const { Goal, Municipality } = sodertorn;
    const given = { session, goal, text: JSON.stringify(goal), Goal, Municipality };
    const tried = whole.filter((text) => !text.includes("(…)")).map((text) => {
        try {
            new Function(...Object.keys(given), `return ${text};`)(...Object.values(given));
            return "";
        } catch (error) {
            return `${text}: ${error.message}`;
        }
    });
    assert.ok(tried.length > 10);
    assert.deepEqual(tried.filter(Boolean), []);
});

test("what is generated is what is committed", () => {
    inFolder((folder) => {
        execFileSync(process.execPath, [join(SOURCE, "../generate.mjs"), folder]);
        for (const name of readdirSync(folder))
            assert.ok(read(join(folder, name)) === read(join(SOURCE, name)), `run bindings/js/generate.mjs and commit ${name}`);
    });
});

test("every function is reached", () => {
    const used = new Set(readdirSync(SOURCE).filter((name) => name.endsWith(".js"))
        .flatMap((name) => [...read(join(SOURCE, name)).matchAll(/\b(sdt_\w+)/g)].map(([, one]) => one)));
    const elsewhere = ["sdt_session_new_with_allocator"];
    for (const { name, header } of API.functions)
        if (!header.includes("/kinds/") && !elsewhere.includes(name))
            assert.ok(used.has(name), name);
});

test("every verb takes the options that are described, and those of the verb that it refers to", async () => {
    const { VERBS } = await import(pathToFileURL(join(PACKAGE, "verbs.js")));
    const verbs = new Map(Object.values(VERBS).flat().map((verb) => [verb.of, verb]));
    const namesOf = (fn) => (fn.options ?? []).flatMap((option) => option.names);
    let seen = 0;
    for (const fn of API.functions.filter((one) => verbs.has(one.name) && one.parameters?.some((p) => p.name === "options"))) {
        const refers = fn.options_of;
        const all = refers ? namesOf(API.functions.find((one) => one.name === refers.of)) : namesOf(fn);
        const wanted = refers?.names?.length ? refers.names : all;
        assert.ok(wanted.length > 0, fn.name);
        for (const name of wanted)
            assert.ok(verbs.get(fn.name).optional.includes(name), `${fn.name}: ${name}`);
        seen++;
    }
    assert.ok(seen > 25, String(seen));
});

test("every status has its exception", () => {
    const words = API.enums.find((one) => one.name === "sdt_status").values.filter((value) => value.value < 0);
    const classes = new Set(Object.values(sodertorn).filter((one) => one?.prototype instanceof sodertorn.SodertornError));
    assert.equal(classes.size, words.length);
});

test("methods are those of the types", () => {
    const types = read(join(SOURCE, "verbs.d.ts"));
    for (const name of ["Session", "Record", "Table", "Rotation", "Script", "Batch"]) {
        const [, body] = new RegExp(`interface ${name}Verbs \\{([^]*?)\n\\}`).exec(types);
        for (const [, method] of body.matchAll(/^ {4}(\w+)\(/gm))
            assert.equal(typeof sodertorn[name].prototype[method], "function", `${name}.${method}`);
    }
});

test("the library is below 1.5 MB, packed", () => {
    assert.ok(gzipSync(readFileSync(join(PACKAGE, "sodertorn.wasm")), { level: 9 }).length < 1_500_000);
});

test("types are as they are told: a line that ends with \"wrong\" is refused, and no other", { skip: !process.env.SODERTORN_NPM }, () => {
    inFolder((folder) => {
        const source = read(join(ROOT, "tests/js/typed.ts"));
        writeFileSync(join(folder, "typed.ts"), source);
        writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
        mkdirSync(join(folder, "node_modules"));
        symlinkSync(PACKAGE, join(folder, "node_modules/sodertorn"));
        let said = "";
        try {
            execFileSync(process.execPath, [join(process.env.SODERTORN_NPM, "node_modules/typescript/bin/tsc"), "--noEmit", "--strict",
                "--target", "es2022", "--lib", "es2022,dom,esnext.disposable", "--module", "nodenext",
                "typed.ts"], { cwd: folder, encoding: "utf8" });
        } catch (error) {
            said = error.stdout;
        }
        const refused = new Set([...said.matchAll(/^typed\.ts\((\d+),/gm)].map(([, line]) => Number(line)));
        const wanted = new Set(source.split("\n").flatMap((line, index) => (line.endsWith("// wrong") ? [index + 1] : [])));
        assert.deepEqual([...refused].sort((a, b) => a - b), [...wanted], said);
        assert.ok(!/^(?!typed)\S+\.ts\(/m.test(said), said);
    });
});
