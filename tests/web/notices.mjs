// Notices lie over nothing that one wants next, and what they offer waits until one has answered.
export function notices({ example, go }, holds) {
    const screens = {
        desktop: { viewport: { width: 1280, height: 900 } },
        phone: { viewport: { width: 390, height: 844 }, hasTouch: true },
    };
    // Which of the controls are not met by a finger at their middle.
    const covered = (page, controls) =>
        page.$$eval(controls, (all) =>
            all
                .filter((one) => {
                    const { left, top, width, height } = one.getBoundingClientRect();
                    return !one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
                })
                .map((one) => one.textContent || one.getAttribute("aria-label")),
        );
    const toTheEnd = (page) =>
        page.evaluate(() => {
            scrollTo(0, document.documentElement.scrollHeight);
            return new Promise(requestAnimationFrame);
        });
    const remove = async (page, record) => {
        await go(page, `records/source/${record}`);
        await page.click("form .danger");
        await page.click("dialog .danger");
        await page.waitForSelector(".notice:has-text('är borttagen')");
        await page.waitForFunction(() => location.hash === "#/records/source");
    };
    const made = (page, keys) =>
        page.evaluate(async (all) => {
            const database = await import("./src/database.js");
            for (const key of all) await database.change("put", { kind: "source", record: { key, name: key } });
        }, keys);

    return {
        async uncovered() {
            for (const [screen, options] of Object.entries(screens)) {
                const page = await example(options);
                await go(page, "records/goal/utbildning");
                const scrolled = await page.evaluate(() => {
                    document.querySelector("form [type=submit]").focus();
                    return scrollY;
                });
                holds(`${screen}: coming to what stands at the bottom scrolls nothing`, scrolled, 0);
                await page.getByLabel("Lydelse").fill("Ny");
                await page.click("form [type=submit]");
                await page.waitForSelector(".notice:has-text('är sparad')");
                await page.waitForFunction(() => document.querySelector("#undo"));
                holds(`${screen}: saving and deleting again`, await covered(page, ".save .button"), []);
                await toTheEnd(page);
                holds(`${screen}: and what comes last`, await covered(page, ".found li:last-child a"), []);

                await page.evaluate(() => {
                    location.hash = "#/";
                });
                await page.waitForSelector(".kept li");
                await page.click("#new");
                await page.waitForSelector("main.view-data");
                await page.evaluate(() => {
                    location.hash = "#/";
                });
                await page.waitForFunction(() => document.querySelectorAll(".kept li").length === 2);
                await page.click(".kept li .danger");
                await page.click("dialog .danger");
                await page.waitForSelector(".notice:has-text('är borttagen')");
                await page.waitForFunction(() => document.querySelectorAll(".kept li").length === 1);
                await page.waitForFunction(() => document.activeElement.closest(".kept li")); // the next has the focus
                holds(`${screen}: the next database`, await covered(page, ".kept .button"), []);
                await toTheEnd(page);
                holds(`${screen}: and the cards below`, await covered(page, ".card:last-child .button"), []);
                await page.context().close();
            }
        },

        async latest() {
            const page = await example(screens.phone);
            await go(page, "records/goal/utbildning");
            await page.getByLabel("Lydelse").fill("Ny");
            await page.click("form [type=submit]");
            await page.waitForSelector(".notice:has-text('är sparad')");
            await page.click("#undo");
            await page.waitForSelector(".notice:has-text('är ångrad')");
            holds("what was done is not told beside its undoing", await page.locator(".notice").allTextContents(), [
                "Den senaste ändringen är ångrad.",
            ]);
            await page.context().close();
        },

        async offered() {
            const page = await example();
            await made(page, ["ett", "tva"]);
            await page.clock.install();
            await remove(page, "ett");
            await page.clock.fastForward(600_000);
            holds("an offer waits", await page.locator(".notice").count(), 1);
            await remove(page, "tva");
            holds("the latest alone", await page.locator(".notice.offers").allTextContents(), [
                "tva är borttagen.Ångra",
            ]);
            await page.click(".notice .button:has-text('Ångra')");
            await page.waitForSelector("h1:has-text('tva')");
            holds("and is taken", await page.locator(".notice").count(), 0);
            await remove(page, "tva");
            await page.evaluate(async () => {
                const database = await import("./src/database.js");
                await database.create("annan");
            });
            holds("nothing of another database is offered", await page.locator(".notice.offers").count(), 0);
            await page.context().close();
        },
    };
}
