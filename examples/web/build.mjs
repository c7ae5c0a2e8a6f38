// build.mjs OUT PACKAGE TOOLS: puts the page together: its own files, the library, the example's data, the reports, the
// shapes of statuses, the editor, and the list of all of it that the service worker keeps.
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const [out, packageFolder, tools] = process.argv.slice(2).map((one) => resolve(one));
const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const write = (name, text) => {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), text);
};
const files = (folder) =>
    readdirSync(folder).flatMap((name) =>
        statSync(join(folder, name)).isDirectory() ? files(join(folder, name)) : [join(folder, name)],
    );

rmSync(out, { recursive: true, force: true });
for (const name of ["index.html", "report.html", "icon.svg", "style", "src"])
    cpSync(join(here, name), join(out, name), { recursive: true });

// The library, without its types.
for (const file of files(packageFolder)) {
    if (/\.(js|mjs|wasm|json)$/.test(file) && !/node_modules|test/.test(relative(packageFolder, file)))
        cpSync(file, join(out, "sodertorn", relative(packageFolder, file)));
}

// The example, and the reports that ask nothing of the network. Their titles are in them: say("svenska", "English").
const example = readdirSync(join(root, "examples/sodertorn")).filter((name) => name.endsWith(".json"));
for (const name of example) cpSync(join(root, "examples/sodertorn", name), join(out, "example", name));
write("example/files.json", JSON.stringify(example));
const reports = [];
for (const name of readdirSync(join(root, "examples/reports"))
    .filter((one) => one.endsWith(".lua"))
    .sort()) {
    const text = readFileSync(join(root, "examples/reports", name), "utf8");
    if (/needs\s*=\s*\{[^\n]*http/.test(text)) continue;
    const [, sv, en] = text.match(/\btitle\s*=\s*say\("([^"]*)",\s*"([^"]*)"\)/) ?? [];
    const [, plain] = text.match(/\btitle\s*=\s*"([^"]*)"/) ?? [];
    reports.push({ name, sv: sv ?? plain, en: en ?? plain });
    write(`reports/${name}`, text);
}
write("reports/reports.json", JSON.stringify(reports));

// The shapes of statuses are those of the reports.
const style = readFileSync(join(root, "lib/script/report/style.lua"), "utf8");
const shapes = {};
for (const [, name, drawn] of style.slice(style.indexOf("style.icons")).matchAll(/(\w+)\s*=\s*'(<[^']+>)'/g)) {
    shapes[name] = [...drawn.matchAll(/<(\w+) ([^>]*?)\/?>/g)].map(([, element, attributes]) => ({
        name: element,
        ...Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
    }));
}
write("src/shapes.js", `export const shapes = ${JSON.stringify(shapes)};\n`);

// The editor with what it needs, in one file.
if (existsSync(join(tools, "node_modules/esbuild"))) {
    const { build } = createRequire(join(tools, "/"))("esbuild");
    await build({
        entryPoints: [join(here, "src/editor/editor.js")],
        bundle: true,
        format: "esm",
        minify: true,
        legalComments: "none",
        nodePaths: [join(tools, "node_modules")],
        outfile: join(out, "src/editor.bundle.js"),
        logLevel: "warning",
    });
}
rmSync(join(out, "src/editor/editor.js"));
rmSync(join(out, "src/editor/completion.js"));

// The modules of the first view are asked for at once, not one after the other as they import each other.
const first = new Set();
(function follow(file) {
    if (first.has(file)) return;
    first.add(file);
    for (const [, from] of readFileSync(join(out, file), "utf8").matchAll(/ from "(\.[^"]+)";$/gm))
        follow(join(dirname(file), from));
})("src/main.js");
for (const file of ["src/views/start.js"]) first.add(file);
const index = readFileSync(join(out, "index.html"), "utf8");
write(
    "index.html",
    index.replace(
        '<link rel="modulepreload" href="src/main.js">',
        [...first].map((file) => `<link rel="modulepreload" href="${file}">`).join("\n"),
    ),
);

// What is kept for when there is no network, and a version that changes with any of it.
const all = files(out)
    .map((file) => relative(out, file))
    .sort();
const hash = createHash("sha256");
for (const file of all) hash.update(file).update(readFileSync(join(out, file)));
const worker = readFileSync(join(here, "sw.js"), "utf8")
    .replace('VERSION = ""', `VERSION = ${JSON.stringify(hash.digest("hex").slice(0, 16))}`)
    .replace("FILES = []", `FILES = ${JSON.stringify(["./", ...all])}`);
write("sw.js", worker);
const size = files(out).reduce((sum, file) => sum + statSync(file).size, 0);
console.log(`${relative(process.cwd(), out) || out}: ${all.length + 1} files, ${(size / 1e6).toFixed(1)} MB`);
