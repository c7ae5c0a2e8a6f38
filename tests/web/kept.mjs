// Databases that the browser keeps: given another name, with the conditions of the plan that was tried.
export function kept({ open, example, go }, holds) {
    const names = (page) => page.locator(".kept strong").allTextContents();
    const start = async (page) => {
        await page.evaluate(() => {
            location.hash = "#/";
        });
        await page.waitForSelector(".kept li");
    };
    const sources = (page) =>
        page.evaluate(async () => (await (await import("./src/database.js")).rowsOf("source")).length);

    return {
        async renamed() {
            const page = await example();
            const before = await sources(page);
            await start(page);
            await page.click("#new");
            await page.waitForSelector("main.view-data");
            await start(page);
            await page.getByRole("button", { name: "Byt namn på sodertorn" }).focus();
            await page.keyboard.press("Enter");
            await page.waitForSelector("dialog[open]");
            holds("the name is there to be changed", await page.evaluate(() => String(getSelection())), "sodertorn");
            await page.keyboard.type("min-samverkan");
            await page.keyboard.press("Enter");
            await page.waitForSelector("#new-name[aria-invalid=true]");
            holds(
                "not one that is taken",
                (await page.textContent("#new-name-error")).includes("min-samverkan") && (await names(page)).length,
                2,
            );
            await page.fill("#new-name", "  ");
            await page.keyboard.press("Enter");
            holds("nor none", await page.textContent("#new-name-error"), "Skriv ett namn.");
            await page.fill("#new-name", "Vår plan/2027");
            await page.keyboard.press("Enter");
            await page.waitForFunction(() => document.querySelector(".kept").textContent.includes("Vår-plan-2027"));
            await page.waitForFunction(() => document.activeElement.closest(".kept"));
            holds("renamed", await names(page), ["Vår-plan-2027", "min-samverkan"].sort());
            holds(
                "the focus is where it was",
                await page.evaluate(() => document.activeElement.getAttribute("aria-label")),
                "Byt namn på Vår-plan-2027",
            );
            holds("the other is open", await page.textContent(".database .name"), "min-samverkan");
            await page.getByRole("button", { name: "Öppna Vår-plan-2027" }).click();
            await page.waitForSelector(".tree");
            holds("with all that was in it", await sources(page), before);

            // The one that is open, from its own dialog, and in English.
            await page.click("#language");
            await page.click(".database");
            await page.getByRole("button", { name: "Rename" }).click();
            await page.fill("#new-name", "plan");
            await page.getByRole("button", { name: "Rename" }).click();
            await page.waitForFunction(() => document.querySelector(".database .name").textContent === "plan");
            await page.waitForFunction(() => document.activeElement.matches(".database"));
            await page.evaluate(async () => {
                const database = await import("./src/database.js");
                await database.change("put", { kind: "source", record: { key: "ny", name: "Ny" } });
            });
            await page.reload();
            await page.waitForSelector(".tree");
            holds("it goes on under its name", await page.textContent(".database .name"), "plan");
            holds("and is written to", await sources(page), before + 1);
            await start(page);
            holds("and there is one of it", await names(page), ["min-samverkan", "plan"]);

            // Another tab has it.
            const other = await open({ context: page.context() });
            await other.waitForSelector(".kept li");
            await other.getByRole("button", { name: "Rename plan" }).click();
            await other.fill("#new-name", "tagen");
            await other.keyboard.press("Enter");
            await other.waitForSelector("#new-name[aria-invalid=true]");
            holds("one that is open elsewhere is left", (await names(other)).length, 2);
            await page.context().close();
        },

        // What was tried is there at the next visit, for the database that it was tried in and for no other.
        async conditions() {
            const page = await example();
            const said = () => page.locator(".conditions li > span").allTextContents();
            await go(page, "rotation");
            await page.fill("#last-year", "2030");
            await page.press("#last-year", "Tab");
            await page.waitForFunction(() => document.querySelectorAll(".hosts tbody tr").length === 4);
            await page.locator(".hosts .chip").first().click();
            await page.locator("dialog .chips .chip", { hasText: "Salem" }).click();
            await page.waitForSelector(".chip.new");
            const before = await said();
            holds("one condition", before.length, 1);
            holds(
                "it is said that it stays",
                (await page.textContent(".conditions")).includes("finns kvar i webbläsaren"),
            );
            await page.reload();
            await page.waitForSelector(".chip.new");
            holds("which stays", await said(), before);
            holds("with its years", await page.inputValue("#last-year"), "2030");

            await page.evaluate(async () => {
                const database = await import("./src/database.js");
                const before = localStorage.getItem("conditions sodertorn");
                await database.rename("sodertorn", "annat");
                localStorage.setItem("conditions sodertorn", before); // left over from a database that is gone
            });
            await page.reload();
            await page.waitForSelector(".chip.new");
            holds("also under another name", await said(), before);
            await start(page);
            await page.click("#example");
            await page.waitForSelector(".tree");
            await go(page, "rotation");
            holds("not in another database", await said(), []);

            // The records that they are for may be gone, and what was kept may be nothing.
            for (const there of [
                '{"conditions":[{"type":"lock","year":2027,"conference":"finns-inte","host":"0128"}],"first":2027,"last":2030}',
                '{"conditions":[{"type":"x"},null,3],"first":"a"}',
                "[",
            ]) {
                await page.evaluate((text) => localStorage.setItem("conditions sodertorn", text), there);
                await page.reload();
                await page.waitForSelector("main.view-rotation .hosts");
                holds(`${there.slice(0, 30)}: a plan without them`, await said(), []);
            }
            await start(page);
            await page.getByRole("button", { name: "Ta bort annat" }).click();
            await page.click("dialog .danger");
            await page.waitForSelector(".notice:has-text('är borttagen')");
            holds(
                "they go with their database",
                await page.evaluate(() => localStorage.getItem("conditions annat")),
                null,
            );
            await page.context().close();
        },

        // A plan is worked out from the records as they are.
        async newPlan() {
            const page = await example();
            await go(page, "rotation");
            const first = await page.textContent(".hosts tbody");
            await page.evaluate(async () => {
                const database = await import("./src/database.js");
                for (const { key, revision, values } of (await database.list("conference")).records)
                    await database.change("put", {
                        kind: "conference",
                        record: { key, revision, ...values, name: `${values.name} 2` },
                    });
            });
            await go(page, "data");
            await go(page, "rotation");
            holds("not as they were", (await page.textContent(".hosts thead")).includes(" 2"));
            holds("with its hosts", await page.textContent(".hosts tbody"), first);
            await page.context().close();
        },
    };
}
