// The first look at the programme: one sentence, what is not judged for want of a target apart from the rest, and the
// way to what deviates.
export function firstSight({ example }, holds) {
    return {
        async firstSight() {
            const page = await example();
            holds("one sentence first", await page.textContent(".summary .lead"), "1 av 11 delmål avviker.");
            holds("the programme in force", (await page.textContent(".head .org")).startsWith("i kraft"));
            holds("whose goals are not there", (await page.textContent(".instead .note")).includes("inte i databasen"));
            holds(
                "so that those of the one before are shown",
                await page.$$eval(".instead .org, .instead h2", (all) => all.map((one) => one.textContent)),
                [
                    "ersatt av Södertörns utvecklingsprogram 2023–2026 · i kraft senast 2019-10-11",
                    "Södertörns utvecklingsprogram 2035",
                ],
            );
            holds("without a target is a word of its own", (await page.textContent(".tally")).includes("8utan mål"));
            await page.locator(".tally button", { hasText: "utan mål" }).click();
            await page.waitForFunction(() => document.activeElement.dataset.standing === "no_target");
            holds(
                "also in the tree, where it leads",
                await page.locator(".node.sub_goal > .line > .badge", { hasText: "utan mål" }).count(),
                8,
            );
            await page.selectOption("#municipality", { label: "Huddinge" });
            const red = page.locator(".tally button", { hasText: "stor avvikelse" });
            await red.click();
            await page.waitForFunction(() => document.activeElement.closest(".node.sub_goal"));
            holds(
                "the tally leads to the red sub-goal",
                (await page.evaluate(() => document.activeElement.textContent)).includes("stor avvikelse"),
            );
            const measure = page.locator(".node.measure", { hasText: "Utsläpp av växthusgaser" }).first();
            holds("and opens the measure that makes it red", await measure.isVisible());
            await page.selectOption("#programme", { label: "Södertörns utvecklingsprogram 2035" });
            await page.waitForSelector("h1:has-text('2035')");
            holds("one that has goals shows its own", await page.locator(".instead").count(), 0);
            await page.evaluate(async () => {
                const database = await import("./src/database.js");
                const { values } = await database.get("programme", "sodertorn-2023");
                await database.change("put", {
                    kind: "programme",
                    record: {
                        ...values,
                        key: "nytt",
                        title: "Nytt",
                        replaces: "sodertorn-2023",
                        valid_from: 2027,
                        valid_until: 2030,
                    },
                });
            });
            await page.evaluate(() => {
                location.hash = "#/programme";
            });
            await page.waitForSelector("h1:has-text('2023–2026')");
            await page.selectOption("#programme", { label: "Nytt" });
            await page.waitForSelector("h1:has-text('Nytt')");
            holds("a draft is none that is in force", (await page.textContent(".head .org")).startsWith("utkast"));
            await page.context().close();
        },
    };
}
