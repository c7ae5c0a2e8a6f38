// What is no database, one of a newer library, one of something else, a full storage: a sentence, and the page goes on.
export function badInput({ open, example, go, drop, saved, address }, holds) {
    const told = async (page, work) => {
        await work();
        await page.waitForSelector(".notice.error");
        const text = await page.textContent(".notice.error p");
        await page.click(".notice.error .square");
        return text;
    };

    return {
        async refused() {
            const page = await example();
            await go(page, "data");
            const { content } = await saved(page, () =>
                page.getByRole("button", { name: "Hela databasen (.db)" }).click(),
            );
            const marked = (offset, number) => {
                const copy = Buffer.from(content);
                copy.writeUInt32BE(number, offset);
                return copy;
            };
            const version = content.readUInt32BE(60);
            holds(
                "one that is newer",
                (await told(page, () => drop(page, [{ name: "ny.db", content: marked(60, version + 1) }]))).includes(
                    "ny.db är ingen databas",
                ),
            );
            holds(
                "one of something else",
                (await told(page, () => drop(page, [{ name: "annan.db", content: marked(68, 1) }]))).includes(
                    "annan.db",
                ),
            );
            holds(
                "one that is none",
                (await told(page, () => drop(page, [{ name: "text.db", content: "inte alls" }]))).includes("text.db"),
            );
            holds(
                "one that is cut off",
                (
                    await told(page, () => drop(page, [{ name: "halv.db", content: content.subarray(0, 20_000) }]))
                ).includes("halv.db"),
            );
            holds("the one that was open is", await page.textContent(".database .name"), "sodertorn");
            await page.evaluate(() => {
                location.hash = "#/";
            });
            await page.waitForSelector(".kept li");
            await go(page, "data");
            await drop(page, [{ name: "bild.png", content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]) }]);
            const card = page.locator(".import.refused:has-text('bild.png')");
            await card.waitFor();
            holds("a file that is no text is not asked how it is to be read", await card.locator("input, button").count(), 0);
            await page.evaluate(() => {
                location.hash = "#/";
            });
            await page.waitForSelector(".kept li");
            holds("nothing of them is kept", await page.locator(".kept strong").allTextContents(), ["sodertorn"]);
            await go(page, "records/goal/finns-inte");
            holds("a record that is not there", (await page.textContent("main .note")).match(/^Mål .* finns inte\.$/) !== null);
            await page.evaluate(() => {
                location.hash = "#/nowhere";
            });
            await page.waitForFunction(() => document.querySelector("h1").textContent.includes("finns inte"));
            await page.context().close();
        },

        // Whatever was kept of who makes the changes, the database can be opened.
        async strangeActor() {
            const page = await example();
            for (const kept of [
                "null",
                '{"actor":5}',
                '{"actor":"a","scope":{}}',
                '{"actor":"a\\u0000"}',
                "[",
                '"a"',
            ]) {
                await page.evaluate((text) => localStorage.setItem("you", text), kept);
                await page.reload();
                await page.waitForSelector("main.view-programme .tree");
                holds(`opened as ${kept}`, await page.textContent(".database .name"), "sodertorn");
            }
            await page.context().close();
        },

        async quota() {
            const page = await example();
            const counts = () => page.evaluate(async () => (await import("./src/database.js")).ask("counts"));
            const before = await counts();
            const devtools = await page.context().newCDPSession(page);
            await devtools.send("Storage.overrideQuotaForOrigin", {
                origin: address.slice(0, -1),
                quotaSize: (await page.evaluate(() => navigator.storage.estimate())).usage + 500_000,
            });
            const source = Array.from({ length: 15_000 }, (_, index) => ({
                key: `k${index}`,
                name: `${index} `.repeat(30),
            }));
            const content = JSON.stringify({ format: "sodertorn", version: 1, records: { source } });
            await drop(page, [{ name: "stor.json", content }]);
            await page.waitForSelector(".import.refused, .import.read", { timeout: 30_000 });
            holds("a full storage is told of", (await page.textContent(".import")).includes("lager"));
            holds("nothing of the file was read", (await counts()).source, before.source);
            await devtools.send("Storage.overrideQuotaForOrigin", { origin: address.slice(0, -1) });
            await go(page, "programme");
            holds("and nothing is lost", (await page.locator(".tree").count()) > 0);
            await page.reload();
            await page.waitForSelector(".tree");
            holds("nor later", await page.textContent("h1"), "Södertörns utvecklingsprogram 2023–2026");
            await page.context().close();
        },

        // Without the browser's storage the page works, and says that nothing is kept.
        async nothingKept() {
            const page = await open();
            await page.evaluate(() => {
                Object.defineProperty(navigator.storage, "getDirectory", { value: undefined, configurable: true });
            });
            await page.click("#example");
            await page.waitForSelector(".tree");
            holds("it says so", (await page.textContent(".keeping")).includes("Sparas inte"));
            await page.context().close();
        },
    };
}
