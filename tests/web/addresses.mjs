// Addresses that lead nowhere, or to a view of a database that is not open: a sentence, and the way on.
export function addresses({ open, example }, holds) {
    const heading = (page) => page.textContent("h1");
    const move = async (page, to) => {
        await page.evaluate((hash) => {
            location.hash = hash;
        }, to);
    };

    return {
        async addresses() {
            const page = await example();
            for (const to of [
                "#/records/%",
                "#/records/nonsens",
                "#/records/nonsens/x",
                "#/__proto__",
                "#/constructor",
            ]) {
                await move(page, "#/data");
                await page.waitForSelector("main.view-data");
                await move(page, to);
                await page.waitForSelector("main:not(.view-data)");
                holds(`${to} is told of`, await heading(page), "Den sidan finns inte");
            }
            await move(page, "#/records/%");
            await page.reload();
            await page.waitForSelector("html[data-ready]");
            await page.waitForSelector("h1");
            holds("also when one begins there", await heading(page), "Den sidan finns inte");

            // A second tab may not have the database of the first; the address waits for it.
            await move(page, "#/data");
            await page.waitForSelector("main.view-data");
            const hash = "#/records/goal/utbildning";
            const other = await open({ context: page.context(), hash });
            await other.waitForSelector("main.view-start .note");
            holds("a second tab says why", (await other.textContent("main .note")).includes("i en annan flik"));
            holds("and keeps its address", await other.evaluate(() => location.hash), hash);
            await page.close();
            await other.getByRole("button", { name: "Öppna sodertorn" }).click();
            await other.waitForSelector("main.view-records form");
            holds(
                "and goes on to it",
                await heading(other),
                "Akademisk utbildning som säkrar framtida kompetensförsörjning",
            );
            holds("with its focus", await other.evaluate(() => document.activeElement.tagName), "H1");
            await other.context().close();
        },

        // What was typed a moment ago does nothing to the view that one has gone to.
        async leftBehind() {
            const page = await example();
            for (const [view, field] of [
                ["#/records/goal", "#containing"],
                ["#/records", "#search"],
            ]) {
                await move(page, view);
                await page.waitForSelector(`main.view-records ${field === "#search" ? ".kinds" : field}`);
                await page.evaluate((of) => {
                    const input = document.querySelector(of);
                    input.value = "klimat";
                    input.dispatchEvent(new Event("input", { bubbles: true }));
                    location.hash = "#/programme?municipality=0126";
                }, field);
                await page.waitForSelector("main.view-programme .tree");
                await page.waitForTimeout(600);
                holds(`${field} is left`, await page.evaluate(() => location.hash), "#/programme?municipality=0126");
            }
            await page.context().close();
        },

        async nothingOpen() {
            const page = await open({ hash: "#/waiting" });
            holds("a view needs a database", (await page.textContent("main .note")).includes("Öppna en databas"));
            await page.click("#example");
            await page.waitForSelector("main.view-waiting");
            holds("and is shown when there is one", await page.evaluate(() => location.hash.slice(0, 9)), "#/waiting");
            await page.context().close();
        },
    };
}
