// flows.mjs BROWSER SITE FOLDER [PART]: what people do with the page, from the first visit on, in a browser.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { addresses } from "./addresses.mjs";
import { asking } from "./asking.mjs";
import { badInput } from "./bad_input.mjs";
import { begin, holds, parts } from "./browser.mjs";
import { chart } from "./chart.mjs";
import { files } from "./files.mjs";
import { firstSight } from "./first_sight.mjs";
import { kept } from "./kept.mjs";
import { notices } from "./notices.mjs";
import { reports } from "./reports.mjs";
import { turns } from "./turns.mjs";
import { unsaved } from "./unsaved.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const test = await begin(process.argv.slice(2, 5));
const { open, example, go, drop, saved, inhabitants } = test;
const text = (page, selector) => page.textContent(selector);
// The latest changes, as the page tells them: what, and what came of it.
async function latest(page) {
    await go(page, "records");
    await go(page, "data");
    return page.$$eval(".latest tbody tr", (rows) =>
        rows.map((row) => `${row.cells[2].textContent}: ${row.cells[3].textContent}`),
    );
}
let cold = 0;

const result = await parts(
    {
        // The first thing that is seen can be used at once.
        async start() {
            await (await open()).context().close(); // what the computer has not read before is not the page's
            const page = await open();
            cold = await page.evaluate(() => Math.round(performance.now()));
            await page.click("#example", { trial: true });
            holds("it says what is to be done", (await page.locator(".card h2").allTextContents()).length, 3);
            await page.click("#new");
            await page.waitForSelector("main.view-data");
            holds("a new database has a name", await text(page, ".database .name"), "min-samverkan");
            await go(page, "programme");
            holds("without a programme it says so", await page.locator(".empty h1").count(), 1);
            await page.context().close();
        },

        async programme() {
            const page = await example();
            holds("the programme in force", await text(page, "h1"), "Södertörns utvecklingsprogram 2023–2026");
            holds(
                "its sub-goals are counted",
                (await page.locator(".tally b").allTextContents()).reduce((sum, one) => sum + Number(one), 0),
                11,
            );
            const goal = page.getByRole("button", { name: "Stark infrastruktur är en förutsättning" });
            holds("a goal is shut", await goal.getAttribute("aria-expanded"), "false");
            await goal.focus();
            await page.keyboard.press("Enter");
            holds("and opens by the keyboard", await goal.getAttribute("aria-expanded"), "true");
            await page.selectOption("#municipality", { label: "Huddinge" });
            await page.waitForFunction(() => location.hash.includes("municipality=0126"));
            await page.waitForFunction(
                () =>
                    document.querySelector(".node.sub_goal .badge, .node.goal .badge")?.textContent &&
                    document.activeElement.id === "municipality",
            );
            const sub = page.locator(".node.sub_goal").first();
            const status = sub.locator(":scope > .line > button.badge");
            await status.filter({ hasText: "stor avvikelse" }).waitFor();
            holds("a status is a word and a shape beside its colour", await status.locator("svg.i").count(), 1);
            await status.click();
            holds(
                "it explains itself",
                (await sub.locator(":scope .why p").first().textContent()).startsWith("Stor avvikelse: poäng 1 av 4"),
            );
            await page.click("text=Öppna allt");
            const measure = page
                .locator(".node.measure", { hasText: "Utsläpp av växthusgaser från transporter" })
                .first();
            await measure.locator("button.badge").first().click();
            await measure.locator("svg[role=img]").waitFor();
            holds(
                "a measure shows its values",
                (await measure.locator("svg").last().getAttribute("aria-label")).includes("2020"),
            );
            await page.selectOption("#year", "2023");
            await page.waitForFunction(() => location.hash.includes("year=2023"));
            await page.reload();
            await page.waitForSelector(".tree");
            holds(
                "the address keeps the choices",
                [await page.inputValue("#municipality"), await page.inputValue("#year")],
                ["0126", "2023"],
            );
            await page.context().close();
        },

        async record() {
            const page = await example();
            await go(page, "records");
            holds("kinds are counted", await page.getByRole("link", { name: /^Mål 4/ }).count(), 1);
            await go(page, "records/goal");
            await page.fill("#containing", "akademisk");
            await page.waitForFunction(() => document.querySelectorAll(".list tbody tr").length === 1);
            await page.click(".list tbody a");
            await page.waitForSelector("form .fields");
            const title = page.getByLabel("Lydelse");
            await title.fill("");
            await page.waitForSelector("[aria-invalid=true]");
            holds(
                "what is wrong stands at the field",
                (await page.locator(".error:not(:empty)").allTextContents()).length,
                1,
            );
            holds("and is told of as a whole", (await text(page, ".says")).includes("1 att rätta"));
            await page.click("form [type=submit]");
            holds("saving moves to it", await title.evaluate((one) => one === document.activeElement));
            await title.fill("Utbildning för alla");
            await page.waitForSelector(".says.good");
            await page.click("form [type=submit]");
            await page.waitForFunction(() => document.querySelector("h1").textContent === "Utbildning för alla");
            await page.waitForFunction(() =>
                document.querySelector("section.part table")?.textContent.includes("Utbildning för alla"),
            );
            await page.click("#undo");
            await page.waitForFunction(() => document.querySelector("h1").textContent !== "Utbildning för alla");
            holds("undone", await title.inputValue(), "Akademisk utbildning som säkrar framtida kompetensförsörjning");

            // Somebody else was faster.
            await title.fill("Mitt");
            await page.evaluate(async () => {
                const database = await import("./src/database.js");
                const { key, revision, values } = await database.get("goal", "utbildning");
                await database.change("put", { kind: "goal", record: { key, revision, ...values, title: "Deras" } });
            });
            await page.click("form [type=submit]");
            await page.waitForSelector(".note.warn");
            holds(
                "a conflict shows both",
                ["Deras", "Mitt"].every((one) => page.locator(".note.warn td", { hasText: one })) &&
                    (await text(page, ".note.warn")).includes("Deras"),
            );
            await page.click(".note.warn .primary");
            await page.waitForFunction(() => document.querySelector("h1").textContent === "Mitt");
            holds("one's own is kept when it is asked for", await page.locator(".note.warn").count(), 0);

            // A new one, what is not saved, and one that is deleted.
            await go(page, "records/source/+");
            await page.fill("#record-key", "egen");
            await page.locator("form .fields input:not(:disabled)").nth(1).fill("Egen mätning");
            await page.evaluate(() => {
                location.hash = "#/data";
            });
            await page.waitForSelector("dialog");
            await page.click("dialog .button >> nth=0");
            holds("what is not saved is asked about", await page.inputValue("#record-key"), "egen");
            await page.click("form [type=submit]");
            await page.waitForFunction(() => location.hash.endsWith("/source/egen"));
            await page.click("form .danger");
            await page.click("dialog .danger");
            await page.waitForFunction(() => location.hash.endsWith("/records/source"));
            await page.click(".notice .button:has-text('Ångra')");
            await page.waitForFunction(() => location.hash.endsWith("/source/egen"));
            holds("deleted, and undone", (await page.waitForSelector("form .fields")) !== null);

            holds(
                "and the deletion is told of once",
                (await latest(page)).filter((one) => one.startsWith("Egen mätning") && one.endsWith(": borttagen"))
                    .length,
                1,
            );

            // What one may not change.
            await page.click(".database");
            await page.selectOption("#your-scope", "reader");
            await page.click("dialog .primary");
            await go(page, "records/goal/utbildning");
            await page.getByLabel("Lydelse").fill("Nytt");
            await page.waitForSelector(".says.bad");
            holds("it is told before it is tried", (await text(page, ".says")).includes("Får inte ändras"));
            await page.context().close();
        },

        ...unsaved(test, holds),

        async imports() {
            const page = await example();
            await drop(page, [
                {
                    name: "a.csv",
                    content: "Kommun;indikator;2023;2024\nHuddinge;N01951;114000;115200\nSalem;N01951;17000;17100\n",
                },
            ]);
            await page.waitForSelector(".import.read");
            holds("what was read is told", (await text(page, ".import.read")).includes("a.csv lästes in"));
            await drop(page, [
                {
                    name: "fel.csv",
                    content:
                        "indicator,municipality,period,value\nN01951,0126,2019,1\nN01951,9999,2019,2\nfinns-inte,0126,2019,x\n",
                },
            ]);
            await page.waitForSelector(".import.refused");
            const places = await page.$$eval(".import.refused tbody tr", (rows) =>
                rows.map((row) => `${row.cells[0].textContent}:${row.cells[1].textContent}`),
            );
            holds("every fault has its row and column", places, ["3:2", "4:1", "4:4"]);
            holds("nothing of it was read", await inhabitants(page, "2019"), []);
            await drop(page, [
                {
                    name: "kolada.json",
                    content: JSON.stringify({
                        values: [
                            {
                                kpi: "N01951",
                                municipality: "0126",
                                period: 2018,
                                values: [{ gender: "T", value: 111722, count: 1, status: "" }],
                            },
                        ],
                        count: 1,
                    }),
                },
            ]);
            await page.waitForFunction(() => document.querySelectorAll(".import.read").length === 2);
            const value = () => inhabitants(page, "2018");
            holds("an answer of Kolada", await value(), [111722]);
            const lines = await latest(page);
            holds("each import is a line of the latest changes", lines.length, 3);
            holds(
                "with what it brought",
                [lines[0], lines[1]].map((one) => /^Inläsning: Nya värden \d/.test(one)),
                [true, true],
            );
            holds("a file of records as well", /^Inläsning: .*Indikator \d+/.test(lines[2]));
            await page.locator(".import.read .button").first().click();
            await page.waitForFunction(() => document.querySelectorAll(".import.read").length === 1);
            holds("an import undone", await value(), []);
            const files = [
                {
                    name: "x.json",
                    content:
                        '{"format": "sodertorn", "version": 1, "records": {"source": [{"key": "x", "name": "Ett"}], ' +
                        '"goal": [{"key": "y", "title": "Två", "area": "finns-inte"}]}}',
                },
            ];
            await drop(page, files);
            await page.waitForFunction(() => document.querySelectorAll(".import.refused").length === 2);
            holds(
                "JSON that does not hold is refused whole",
                await page.evaluate(async () =>
                    (await (await import("./src/database.js")).rowsOf("source")).some((one) => one.key === "x"),
                ),
                false,
            );
            const database = await saved(page, () =>
                page.getByRole("button", { name: "Hela databasen (.db)" }).click(),
            );
            holds(
                "the database comes out",
                [database.name, database.content.subarray(0, 15).toString()],
                ["sodertorn.db", "SQLite format 3"],
            );
            await drop(page, [{ name: "kopia.db", content: database.content }]);
            await page.waitForFunction(() => document.querySelector(".database .name")?.textContent === "kopia");
            await page.waitForSelector("main.view-programme h1:has-text('Södertörns utvecklingsprogram 2023–2026')");
            await go(page, "data");
            const json = await saved(page, () =>
                page.getByRole("button", { name: "Alla poster och värden (.json)" }).click(),
            );
            holds("as JSON", JSON.parse(json.content).records.goal.length, 4);
            const csv = await saved(page, () => page.getByRole("button", { name: "Alla värden (.csv)" }).click());
            holds("values as CSV", csv.content.toString().startsWith("indicator,municipality,period"));
            await page.context().close();
        },

        async waiting() {
            const page = await example();
            await go(page, "waiting");
            holds("what waits", (await page.locator(".task.late").count()) > 0);
            await page.check("#with-done");
            await page.waitForFunction(() => document.querySelectorAll(".task.done").length > 0);
            await page.selectOption("#whose", { label: "Huddinge" });
            await page.waitForFunction(() => location.hash.includes("municipality=0126"));
            await page.fill("#wheel-year", "2022");
            await page.press("#wheel-year", "Tab");
            await page.waitForFunction(() =>
                document.querySelector(".wheel").textContent.includes("Verksamhetsplan 2022"),
            );
            // What goes on over the turn of a month or a year says so at both ends.
            await page.evaluate(async () => {
                const database = await import("./src/database.js");
                const [{ values }] = (await database.list("activity")).records;
                for (const [name, starts, ends] of [
                    ["ett-lasar", "2024-09-01", "2025-06-30"],
                    ["ett-kvartal", "2025-01-15", "2025-03-31"],
                    ["en-vecka", "2025-05-05", "2025-05-09"],
                ])
                    await database.change("put", {
                        kind: "activity",
                        record: { ...values, key: name, title: name, starts, ends },
                    });
            });
            await page.fill("#wheel-year", "2025");
            await page.press("#wheel-year", "Tab");
            await page.waitForSelector(".wheel li:has-text('ett-lasar')");
            const when = (name) =>
                page.evaluate((of) => {
                    const line = [...document.querySelectorAll(".wheel li")].find((one) =>
                        one.textContent.includes(of),
                    );
                    const month = line.closest(".month").querySelector("h3").textContent;
                    return `${month}: ${line.querySelector(".day").textContent.replaceAll("\u00a0", " ")}`;
                }, name);
            holds(
                "the year tells when",
                [await when("ett-lasar"), await when("ett-kvartal"), await when("en-vecka")],
                ["September 2024: 1 sep. 2024–30 juni 2025", "Januari: 15 jan.–31 mars", "Maj: 5–9"],
            );
            const tasks = await saved(page, () =>
                page.locator(".choices .button", { hasText: "Till kalendern" }).first().click(),
            );
            holds("what waits on one of them, as tasks", tasks.content.toString().startsWith("BEGIN:VCALENDAR"));
            const calendar = await saved(page, () => page.locator(".wheel .button").click());
            holds("a calendar", calendar.content.toString().startsWith("BEGIN:VCALENDAR"));
            await page.fill("#search", "kollektivtrafik");
            await page.waitForSelector("main.view-search .found a");
            holds(
                "searching finds",
                (await page.locator(".found a").allTextContents()).includes(
                    "Befolkning i kollektivtrafiknära läge, andel (%)",
                ),
            );
            await page.fill("#search", "finnsinte");
            await page.waitForFunction(() => document.querySelector("main").textContent.includes("Inget hittades"));
            holds("and says when it does not", await page.locator(".found li").count(), 0);
            await page.context().close();
        },

        async rotation() {
            const page = await example();
            await go(page, "rotation");
            await page.waitForSelector(".hosts");
            const hosts = () =>
                page.$$eval(".hosts tbody tr", (rows) =>
                    rows.map((row) =>
                        [...row.querySelectorAll(".chip")].map(
                            (one) => one.firstChild.textContent || one.childNodes[1].textContent,
                        ),
                    ),
                );
            const first = await hosts();
            holds("a plan", first.length, 8);
            await page.fill("#last-year", "2400");
            await page.press("#last-year", "Tab");
            await page.click(".progress:not([hidden]) .button");
            await page.waitForFunction(() => document.querySelector("#last-year").value === "2034");
            holds("what takes long can be stopped, and the plan before stands", await hosts(), first);
            await page.locator(".hosts .chip").first().click();
            holds("why", (await text(page, "dialog .why")).startsWith("Södertälje: andel hittills"));
            await page.locator("dialog .chips .chip", { hasText: "Salem" }).click();
            await page.waitForSelector(".chip.new");
            holds(
                "what if Salem hosts first",
                (await page.locator(".hosts tbody tr").first().textContent()).includes("Salem"),
            );
            holds("and instead of whom", (await page.locator(".gone", { hasText: "Södertälje" }).count()) > 0);
            await page.locator(".hosts tbody tr").nth(1).locator(".chip").first().click();
            await page.locator("dialog .stack .button").nth(2).click();
            await page.waitForFunction(() => document.querySelectorAll(".conditions li").length === 2);
            await page.locator(".conditions li .button").nth(1).click();
            await page.waitForFunction(() => document.querySelectorAll(".conditions li").length === 1);
            await page.click(".accept summary");
            await page.selectOption("#accept-body", { label: "Samarbetskommittén" });
            await page.click(".accept .primary");
            await page.waitForSelector(".notice:has-text('Beslutet är inskrivet')");
            await page.waitForFunction(() => document.querySelectorAll(".chip.locked").length === 24);
            await page.locator(".hosts .chip").first().click();
            await page.click("dialog .stack .button");
            await page.waitForSelector(".notice.error");
            holds("what a decision does not allow is told, and left", await page.locator(".conditions li").count(), 0);
            const [decided] = await latest(page);
            holds("and among the latest changes", /^Beslut om värdskap: Värdskap 24, /.test(decided));
            holds(
                "the decision is stored",
                await page.evaluate(
                    async () =>
                        (await (await import("./src/database.js")).rows("hostings", [2027, 2034])).filter(
                            (one) => one.decision,
                        ).length,
                ),
                24,
            );
            await page.context().close();
        },

        ...reports(test, holds),
        ...turns(test, holds),
        ...notices(test, holds),
        ...chart(test, holds),
        ...kept(test, holds),

        // What was changed is there after the page has been read anew, and without a network as well.
        async offline() {
            const page = await example();
            await page.evaluate(async () => {
                const database = await import("./src/database.js");
                const { key, revision, values } = await database.get("goal", "utbildning");
                await database.change("put", { kind: "goal", record: { key, revision, ...values, title: "Kvar" } });
            });
            await page.evaluate(() =>
                navigator.serviceWorker.ready.then(
                    () =>
                        new Promise((done) => {
                            const look = async () =>
                                (await caches.keys()).length && navigator.serviceWorker.controller
                                    ? done()
                                    : setTimeout(look, 50);
                            look();
                        }),
                ),
            );
            page.offline = true;
            await page.context().setOffline(true);
            await page.reload();
            await page.waitForSelector(".tree");
            holds("offline, with what was changed", (await text(page, ".tree")).includes("Kvar"));
            await go(page, "reports");
            await page.frameLocator("iframe.report").locator("h1").waitFor();
            holds(
                "and reports",
                (await page.frameLocator("iframe.report").locator("h1").textContent()).includes("uppföljning"),
            );
            await page.context().setOffline(false);

            // A second tab may not have it as well.
            const other = await open({ context: page.context() });
            await other.getByRole("button", { name: "Öppna sodertorn" }).click();
            await other.waitForSelector(".notice.error");
            holds("a second tab is told", (await text(other, ".notice.error")).includes("sodertorn"));
            await other.click("#new");
            await other.waitForSelector("main.view-data");
            holds("and can be used for another", await text(other, ".database .name"), "min-samverkan");
            await page.context().close();
        },

        ...asking(test, holds),
        ...files(test, holds),
        ...firstSight(test, holds),
        ...addresses(test, holds),
        ...badInput(test, holds, root),
    },
    process.argv[5],
);

holds("nothing complains, and nothing is asked of anybody else", [...new Set(test.said)].slice(0, 5), []);
await test.end();
console.log(
    `note: ${result().checks} checks of the page, ${result().wrong} wrong; its first view can be used after ${cold} ms`,
);
process.exit(result().wrong ? 1 : 0);
