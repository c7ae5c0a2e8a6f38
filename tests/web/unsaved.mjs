// What is typed and not saved is never lost without a question, nor written to where it does not belong.
export function unsaved({ open, example, go, drop, saved, inhabitants }, holds) {
    const typed = async (page, text) => {
        await go(page, "records/goal/utbildning");
        await page.getByLabel("Lydelse").fill(text);
    };
    const title = (page) => page.locator("form .fields input[id^=field-title]").inputValue();
    const cancel = async (page) => {
        await page.waitForSelector("dialog");
        await page.click("dialog .button >> nth=0");
    };
    const stored = (page, kind, key) =>
        page.evaluate(
            async ([of, one]) => (await (await import("./src/database.js")).get(of, one)).values,
            [kind, key],
        );

    return {
        async unsaved() {
            const page = await example();
            await go(page, "data");
            const copy = await saved(page, () => page.getByRole("button", { name: "Hela databasen (.db)" }).click());
            await typed(page, "Inte sparat");

            // The same view in another language, and as somebody else.
            await page.click("#language");
            await page.waitForSelector("button[type=submit]:has-text('Save')");
            holds("another language keeps what is typed", await title(page), "Inte sparat");
            await page.waitForSelector(".says:has-text('not saved')");
            await page.click("#language");
            await page.waitForSelector("button[type=submit]:has-text('Spara')");
            await page.click(".database");
            await page.fill("#your-name", "Kansliet");
            await page.click("dialog .primary");
            await page.waitForFunction(() => !document.querySelector("dialog"));
            await page.waitForSelector(".says:has-text('inte sparad')");
            holds("another name as well", await title(page), "Inte sparat");

            // Another database is opened, and files are imported, only when one has left.
            await drop(page, [{ name: "annan.db", content: copy.content }]);
            await cancel(page);
            holds(
                "a database is not opened without an answer",
                [await page.textContent(".database .name"), await title(page)],
                ["sodertorn", "Inte sparat"],
            );
            await drop(page, [{ name: "a.csv", content: "Kommun;indikator;2019\nHuddinge;N01951;114000\n" }]);
            await cancel(page);
            await page.waitForTimeout(300);
            const imported = async () => (await inhabitants(page, "2019")).length;
            holds(
                "a file is not imported without an answer",
                [await imported(), await title(page)],
                [0, "Inte sparat"],
            );
            await page.click(".database");
            await page.getByRole("button", { name: "Stäng databasen" }).click();
            await page.locator("dialog", { hasText: "inte sparade" }).getByRole("button", { name: "Avbryt" }).click();
            holds("nor is the database closed", await title(page), "Inte sparat");
            await page.keyboard.press("Escape");
            await drop(page, [{ name: "a.csv", content: "Kommun;indikator;2019\nHuddinge;N01951;114000\n" }]);
            await page.click("dialog .danger");
            await page.waitForSelector(".import.read");
            holds("and is when one leaves", await imported(), 1);
            await typed(page, "Inte sparat");
            await drop(page, [{ name: "annan.db", content: copy.content }]);
            await page.click("dialog .danger");
            await page.waitForSelector("main.view-programme");
            holds("as is the database", await page.textContent(".database .name"), "annan");

            // A form belongs to its database, also when another comes behind its back.
            await typed(page, "Fel databas");
            await page.evaluate(async () => {
                const database = await import("./src/database.js");
                await database.openKept("sodertorn");
            });
            await page.click("form [type=submit]");
            await page.waitForTimeout(300);
            holds(
                "a form does not write to another database",
                (await stored(page, "goal", "utbildning")).title.startsWith("Akademisk"),
            );
            await page.context().close();
        },

        // Each tab has its own database, also after it has been read anew.
        async tabs() {
            const page = await open();
            await page.click("#new");
            await page.waitForSelector("main.view-data");
            const other = await open({ context: page.context() });
            await other.click("#example");
            await other.waitForSelector(".tree");
            const name = async (of) => {
                await of.reload();
                await of.waitForSelector("main.view-data h1, main.view-programme h1");
                return of.textContent(".database .name");
            };
            holds("each its own", [await name(page), await name(other)], ["min-samverkan", "sodertorn"]);

            // One that fails to open another, and one that closes its own.
            await drop(other, [{ name: "text.db", content: "inte alls" }]);
            await other.waitForSelector(".notice.error");
            await other.evaluate(async () => {
                const database = await import("./src/database.js");
                await database.openKept("min-samverkan").catch(() => {});
            });
            await other.waitForSelector("main.view-start");
            holds("nor is that of another tab forgotten", await name(page), "min-samverkan");
            await other.evaluate(() => {
                location.hash = "#/programme";
            });
            await other.reload();
            await other.waitForSelector("main.view-start");
            holds("what was closed stays closed", await other.locator(".database").count(), 0);
            await page.close();
            const later = await open({ context: other.context(), hash: "#/data" });
            await later.waitForSelector("main.view-data h1");
            holds("a new tab goes on with the latest", await later.textContent(".database .name"), "min-samverkan");
            await other.context().close();
        },

        // What happens while a save is under way, and what is undone under unsaved text.
        async saving() {
            const page = await example();
            const count = () =>
                page.evaluate(async () => (await (await import("./src/database.js")).rowsOf("source")).length);
            const before = await count();
            await go(page, "records/source/+");
            await page.getByLabel("Namn").fill("Dubbel");
            await page.evaluate(() => {
                for (let press = 0; press < 3; press++) document.querySelector("form [type=submit]").click();
            });
            await page.waitForFunction(() => /source\/[^+]+$/.test(location.hash));
            await page.waitForSelector("h1:has-text('Dubbel')");
            holds("a new record is saved once", await count(), before + 1);

            await typed(page, "En gång");
            await page.evaluate(() => {
                for (let press = 0; press < 2; press++) document.querySelector("form [type=submit]").click();
            });
            await page.waitForSelector("h1:has-text('En gång')");
            await page.waitForTimeout(300);
            holds("one is in no conflict with oneself", await page.locator(".note.warn").count(), 0);

            // Somebody else has written the same.
            await page.getByLabel("Lydelse").fill("Lika");
            await page.evaluate(async () => {
                const database = await import("./src/database.js");
                const { key, revision, values } = await database.get("goal", "utbildning");
                await database.change("put", { kind: "goal", record: { key, revision, ...values, title: "Lika" } });
            });
            await page.click("form [type=submit]");
            await page.waitForSelector("h1:has-text('Lika')");
            holds("nor with what says the same", await page.locator(".note.warn").count(), 0);

            // Typing goes on while the answer is awaited.
            await page.getByLabel("Lydelse").fill("Först");
            await page.evaluate(() => {
                document.querySelector("form [type=submit]").click();
                const field = document.querySelector("form .fields input[id^=field-title]");
                field.value = "Först och sedan";
                field.dispatchEvent(new Event("input", { bubbles: true }));
            });
            await page.waitForSelector("h1:has-text('Först')");
            await page.waitForSelector(".says:has-text('inte sparad')");
            holds(
                "what is typed meanwhile stays",
                [await title(page), (await stored(page, "goal", "utbildning")).title],
                ["Först och sedan", "Först"],
            );
            await page.click("form [type=submit]");
            await page.waitForSelector("h1:has-text('Först och sedan')");
            holds("and is saved next", await page.locator(".note.warn").count(), 0);
            await go(page, "records/source/+");
            await page.getByLabel("Namn").fill("Ny");
            await page.evaluate(() => {
                document.querySelector("form [type=submit]").click();
                const field = document.querySelector("form .fields input[id^=field-name]");
                field.value = "Ny källa";
                field.dispatchEvent(new Event("input", { bubbles: true }));
            });
            await page.waitForFunction(() => /source\/[^+]+$/.test(location.hash));
            await page.waitForSelector(".says:has-text('inte sparad')");
            holds("in a new record as well", await page.getByLabel("Namn").inputValue(), "Ny källa");
            await page.click("form [type=submit]");
            await page.waitForSelector("h1:has-text('Ny källa')");

            // Undoing asks about what is typed, and what was undone can be done again.
            await typed(page, "Osparat");
            await page.click("#undo");
            await cancel(page);
            holds("undoing does not take what is typed without a question", await title(page), "Osparat");
            await page.click("#undo");
            await page.click("dialog .danger");
            await page.waitForSelector(".notice:has-text('är ångrad')");
            holds("undone", await title(page), "Först");
            await page.waitForSelector("#undo:has-text('Gör om')");
            await page.click("#undo");
            await page.waitForSelector(".notice:has-text('är gjord igen')");
            await page.waitForSelector("#undo:has-text('Ångra')");
            holds("and done again", await title(page), "Först och sedan");
            await page.context().close();
        },
    };
}
