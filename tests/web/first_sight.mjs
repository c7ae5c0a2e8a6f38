// The first look at the programme: one sentence, what is not judged for want of a target apart from the rest, and the
// way to what deviates.
export function firstSight({ example }, holds) {
    return {
        async firstSight() {
            const page = await example();
            holds("one sentence first", await page.textContent(".summary .lead"), "1 av 11 delmål avviker.");
            holds(
                "why it is not the one in force",
                (await page.textContent(".org")).includes("ersatt av Södertörns utvecklingsprogram 2023–2026"),
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
            await page.context().close();
        },
    };
}
