// What the tests of the page stand on: a server of its files, a browser, pages that tell everything that they complain
// of or ask for beyond their own address, and the counting of what holds.
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";

const types = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript",
    ".css": "text/css",
    ".json": "application/json",
    ".wasm": "application/wasm",
    ".svg": "image/svg+xml",
    ".lua": "text/plain; charset=utf-8",
};
let checks = 0,
    wrong = 0;

export function holds(what, is, should = true) {
    checks++;
    if (JSON.stringify(is) === JSON.stringify(should)) return;
    wrong++;
    console.log(`WRONG: ${what}: ${JSON.stringify(is)}, not ${JSON.stringify(should)}`);
}

// Ends with how many hold. A part that fails midway is one that does not.
export async function parts(named, only) {
    for (const [name, work] of Object.entries(named)) {
        if (only && !name.includes(only)) continue;
        const began = Date.now();
        try {
            await work();
        } catch (error) {
            wrong++;
            console.log(
                `WRONG: ${name}: ${error.message.split("\n").slice(0, 3).join(" ")}\n    ${error.stack.split("\n").find((line) => line.includes("tests/web")) ?? ""}`,
            );
        }
        console.log(`${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
    }
    return () => ({ checks, wrong });
}

export async function begin([browserPath, site, folder]) {
    const require = createRequire(folder + "/");
    const { chromium } = require("playwright-core");
    const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
    const server = createServer((request, response) => {
        const path = join(site, decodeURIComponent(request.url.split("?")[0]).replace(/\/$/, "/index.html"));
        try {
            if (statSync(path).isDirectory()) throw new Error("a folder");
            response.writeHead(200, { "Content-Type": types[extname(path)] ?? "application/octet-stream" });
            response.end(readFileSync(path));
        } catch {
            response.writeHead(404);
            response.end();
        }
    }).listen(0, "127.0.0.1");
    await new Promise((done) => server.on("listening", done));
    const address = `http://localhost:${server.address().port}/`;
    const browser = await chromium.launch({
        executablePath: browserPath,
        args: [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-first-run",
        ],
    });
    const said = [];

    // A page in a browser that knows nothing yet, or in the context that is given.
    async function open({ hash = "", context, ...options } = {}) {
        const own =
            context ??
            (await browser.newContext({
                viewport: { width: 1280, height: 900 },
                locale: "sv-SE",
                acceptDownloads: true,
                ...options,
            }));
        const page = await own.newPage();
        page.setDefaultTimeout(30_000);
        page.on("console", (message) => {
            if (["error", "warning"].includes(message.type()) && !page.offline) said.push(message.text());
        });
        page.on("pageerror", (error) => said.push(String(error)));
        page.on("request", (request) => {
            if (!request.url().startsWith(address) && !/^(blob|data):/.test(request.url()))
                said.push(`asks ${request.url()}`);
        });
        await page.goto(address + hash);
        await page.waitForSelector("html[data-ready]");
        return page;
    }

    // A page with the example open.
    async function example(options) {
        const page = await open(options);
        await page.click("#example");
        await page.waitForSelector(".tree");
        return page;
    }

    async function go(page, view) {
        await page.evaluate((to) => {
            location.hash = `#/${to}`;
        }, view);
        await page.waitForSelector(`main.view-${view.split(/[/?]/)[0]} h1`);
        await page.waitForFunction(() => !document.querySelector("main .busy"));
    }

    // Files are dropped on the page as a person drops them.
    const drop = (page, files) =>
        page.evaluate(
            (given) => {
                const carried = new DataTransfer();
                for (const { name, base64 } of given)
                    carried.items.add(new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], name));
                for (const type of ["dragover", "drop"])
                    document.body.dispatchEvent(
                        new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }),
                    );
            },
            files.map(({ name, content }) => ({ name, base64: Buffer.from(content).toString("base64") })),
        );

    async function saved(page, click) {
        const [download] = await Promise.all([page.waitForEvent("download"), click()]);
        return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
    }

    // The number of inhabitants that the open database has for Huddinge and a year; none when there is no value.
    const inhabitants = (page, year) =>
        page.evaluate(async (of) => {
            const { rows } = await import("./src/database.js");
            const asked = { indicator: "N01951", municipality: "0126", from: of, until: of };
            return (await rows("values", [], asked)).map((one) => one.value);
        }, year);

    const end = async () => {
        await browser.close();
        server.close();
    };
    return { open, example, go, drop, saved, inhabitants, end, said, axe, browser, address };
}
