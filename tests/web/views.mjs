// views.mjs BROWSER SITE FOLDER: every view in both languages, on a desktop, on a phone and on a dark screen: axe-core
// finds nothing, nothing is wider than the screen, and what is focused can be seen. With pictures in FOLDER.
import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { begin, holds, parts } from "./browser.mjs";

const { example, open, go, said, axe, end } = await begin(process.argv.slice(2, 5));
const pictures = `${process.argv[4]}/pictures`;
mkdirSync(pictures, { recursive: true });
const views = [
    "programme",
    "waiting",
    "rotation",
    "reports",
    "records",
    "records/goal",
    "records/goal/infrastruktur",
    "records/measure/+",
    "search?q=klimat",
    "data",
];
const screens = {
    desktop: { viewport: { width: 1280, height: 900 }, locale: "sv-SE" },
    phone: { viewport: { width: 390, height: 844 }, hasTouch: true, deviceScaleFactor: 2, locale: "sv-SE" },
    dark: { viewport: { width: 768, height: 1024 }, colorScheme: "dark", locale: "en-GB" },
};
let looked = 0;

async function look(page, screen, view) {
    await page.evaluate(axe);
    const found = await page.evaluate(async () =>
        (await window.axe.run(document, { resultTypes: ["violations"] })).violations.map(
            (one) => `${one.id}: ${one.nodes[0].html.slice(0, 120)}`,
        ),
    );
    holds(`${screen} ${view}: axe-core`, found, []);
    holds(
        `${screen} ${view}: as wide as the screen`,
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
    );
    await page.screenshot({ path: `${pictures}/${screen}-${view.replace(/\W+/g, "-")}.png` });
    looked++;
}

async function all(screen) {
    const page = await open(screens[screen]);
    await look(page, screen, "start");
    await page.click("#example");
    await page.waitForSelector(".tree");
    for (const view of views) {
        await go(page, view);
        if (view === "reports") await page.frameLocator("iframe.report").locator("h1").waitFor();
        if (view === "programme")
            for (const badge of (await page.locator("button.badge").all()).slice(0, 3)) await badge.click();
        await look(page, screen, view);
    }
    await go(page, "rotation");
    await page.locator(".hosts .chip").first().click();
    await look(page, screen, "dialog");
    await page.context().close();
}

const result = await parts(
    {
        desktop: () => all("desktop"),
        phone: () => all("phone"),
        dark: () => all("dark"),

        // On a phone labels stand equally far from their fields and fields from each other, and nothing is cut off.
        async even() {
            for (const locale of ["sv-SE", "en-GB"]) {
                const page = await example({ ...screens.phone, locale });
                const cut = await page.$$eval(".views span", (all) =>
                    all
                        .filter((one) => {
                            const [word, cell] = [one, one.parentElement].map((of) => of.getBoundingClientRect());
                            return word.left < cell.left || word.right > cell.right || word.right > innerWidth;
                        })
                        .map((one) => one.textContent),
                );
                holds(`${locale}: the words of the views`, cut, []);
                for (const view of ["records/goal/infrastruktur", "records/measure/+", "data", "waiting", "reports"]) {
                    await go(page, view);
                    if (view === "reports") await page.waitForSelector(".params label");
                    for (const closed of await page.locator("main details:not([open]) > summary").all())
                        await closed.click();
                    const { toFields, between } = await page.evaluate(() => {
                        const box = (one) => one.getBoundingClientRect();
                        const fields = [...document.querySelectorAll("main .field:not(.check)")];
                        const apart = (one) => box(one.children[1]).top - box(one.children[0]).bottom;
                        const group = (one) => one.closest("form") ?? one.closest(".choices, .fields");
                        const next = fields
                            .slice(1)
                            .map((one, index) => [fields[index], one])
                            .filter(([one, other]) => group(one) && group(one) === group(other))
                            .map((pair) => pair.map(box))
                            .filter(([one, other]) => other.top >= one.bottom);
                        return {
                            toFields: [...new Set(fields.map((one) => Math.round(apart(one))))],
                            between: [...new Set(next.map(([one, other]) => Math.round(other.top - one.bottom)))],
                        };
                    });
                    holds(`${locale} ${view}: from labels to fields`, toFields.length, 1);
                    holds(`${locale} ${view}: between fields ${between}`, between.length <= 1);
                }
                await page.context().close();
            }
        },

        // The language is changed where one is, remembered, and told to screen readers.
        async languages() {
            const page = await example();
            await go(page, "waiting");
            await page.click("#language");
            await page.waitForFunction(() => document.querySelector("h1").textContent === "Who waits on whom");
            holds("the language of the page", await page.evaluate(() => document.documentElement.lang), "en");
            holds("also the library's", (await page.textContent(".task")).includes("Finish"));
            for (const view of views) {
                await go(page, view);
                holds(
                    `${view}: no word is Swedish that is the page's own`,
                    await page.evaluate(() =>
                        /\b(Spara|Ladda ned|Poster|Värdskap|Väntar|Sök i allt)\b/.test(document.body.innerText),
                    ),
                    false,
                );
            }
            // Every word is used, and every one that is used is there.
            const source = join(process.argv[3], "src");
            const code = readdirSync(source, { recursive: true })
                .filter((name) => name.endsWith(".js") && !/words|bundle/.test(name))
                .map((name) => readFileSync(join(source, name), "utf8"))
                .join("\n");
            const all = readFileSync(join(source, "words.js"), "utf8").matchAll(/^    (\w+): \[/gm);
            const words = [...all].map((found) => found[1]);
            holds(
                "words that nobody says",
                words.filter((word) => !code.includes(`"${word}"`)),
                [],
            );
            const asked = new Set([...code.matchAll(/\bt\(\s*"(\w+)"/g)].map((found) => found[1]));
            holds(
                "words that are not there",
                [...asked].filter((word) => !words.includes(word)),
                [],
            );
            await page.reload();
            await page.waitForSelector("main h1");
            holds("remembered", await page.evaluate(() => document.documentElement.lang), "en");
            await page.context().close();
        },

        async keyboard() {
            const page = await open();
            await page.keyboard.press("Tab");
            holds(
                "the way past the head comes first",
                await page.evaluate(() => document.activeElement.className),
                "skip",
            );
            await page.keyboard.press("Enter");
            holds("and leads to the content", await page.evaluate(() => document.activeElement.id), "content");
            await page.keyboard.press("Tab");
            holds("then the example", await page.evaluate(() => document.activeElement.id), "example");
            holds(
                "what is focused is seen",
                await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle),
                "solid",
            );
            await page.keyboard.press("Enter");
            await page.waitForSelector(".tree");
            await page.waitForFunction(() => document.activeElement.tagName === "H1");
            holds(
                "a new view begins at its heading",
                await page.evaluate(() => document.activeElement.textContent),
                "Södertörns utvecklingsprogram 2023–2026",
            );
            await go(page, "rotation");
            await page.locator(".hosts .chip").first().focus();
            await page.keyboard.press("Enter");
            await page.waitForSelector("dialog[open]");
            await page.keyboard.press("Escape");
            holds(
                "a dialog gives the focus back",
                await page.evaluate(() => document.activeElement.className.includes("chip")),
            );
            await go(page, "records/seat");
            for (const [pressed, shown, focused] of [
                ["Nästa", "26–50", "Nästa"],
                ["Nästa", "51–62", "Föregående"],
            ]) {
                await page.getByRole("button", { name: pressed }).focus();
                await page.keyboard.press("Enter");
                await page.waitForSelector(`main p:has-text("${shown}")`);
                const there = await page.evaluate(() => document.activeElement.textContent);
                holds(`turning the pages of a list to ${shown} keeps the focus`, there, focused);
            }
            holds(
                "landmarks",
                await page.evaluate(() =>
                    ["header", "nav[aria-label]", "main", "[role=search]"].every((one) => document.querySelector(one)),
                ),
            );
            await page.context().close();
        },
    },
    process.argv[5],
);

holds("nothing complains", [...new Set(said)].slice(0, 5), []);
await end();
console.log(
    `note: axe-core finds nothing wrong with ${looked} screens, ${result().checks} checks, ${result().wrong} wrong`,
);
process.exit(result().wrong ? 1 : 0);
