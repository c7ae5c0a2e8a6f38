// What a report asks for: fields with words of one language, and what is missing said plainly.
export function asking({ example, go }, holds) {
    const frame = (page) => page.frameLocator("iframe.report");
    const written = (page) =>
        page.waitForFunction(() =>
            /Klar|Done|blev inte|was not|Något|Something/.test(document.querySelector(".state")?.textContent),
        );
    const labels = async (page, name) => {
        await go(page, `reports/${name}`);
        await written(page);
        return page.$$eval(".params label", (all) => all.map((one) => one.firstChild.textContent));
    };

    return {
        async parameters() {
            const page = await example();
            holds("a day in words", await labels(page, "natverk.lua"), ["En dag, till exempel 2026-01-01"]);
            holds("years in words", await labels(page, "vardskap.lua"), [
                "Första året",
                "Kommun att framhäva",
                "Sista året",
            ]);
            holds("what else is said below", await page.textContent(".params .help"), "0 är nästa år");
            await page.click("#language");
            await page.waitForFunction(() => document.documentElement.lang === "en");
            holds("and in English", await labels(page, "vardskap.lua"), [
                "First year",
                "Municipality to highlight",
                "Last year",
            ]);
            holds("also where there was none", await labels(page, "diagram.lua"), [
                "Another, to set against it",
                "An indicator with values of several years",
                "Municipality",
                "Programme",
                "Year",
            ]);
            holds("a file as well", (await labels(page, "egna-varden.lua"))[0], "A CSV file");
            await page.context().close();
        },

        async missing() {
            const page = await example();
            await go(page, "reports/egna-varden.lua");
            await page.waitForSelector(".errors .note");
            holds("a file is asked for", (await page.textContent(".errors .note")).trim(), "Välj en fil.");
            holds("which is no failure", (await page.textContent(".state")).includes("blev inte"), false);
            await page.setInputFiles(".params input[type=file]", {
                name: "egna.csv",
                mimeType: "text/csv",
                buffer: Buffer.from("indikator;period;varde\nN01951;2024;1,5\n"),
            });
            await page.waitForFunction(() => document.querySelector(".state").textContent.startsWith("Klar"));
            holds("and then it is read", (await page.textContent(".errors")).includes("Välj en fil"), false);
            await go(page, "reports/delarsrapport.lua");
            await page.waitForSelector(".errors .note a");
            holds(
                "an occasion has to be made first",
                (await page.textContent(".errors .note")).trim(),
                "Inget uppföljningstillfälle finns ännu; skapa ett under Poster.",
            );
            await page.click(".errors .note a");
            await page.waitForSelector("main.view-records form");

            // What went wrong before has nothing to do with a run that was stopped.
            await go(page, "reports");
            await page.getByRole("button", { name: "Ny rapport" }).click();
            await frame(page).locator("h1", { hasText: "Så växer" }).waitFor();
            const write = async (text) => {
                await page.locator(".editor-host .cm-content").click();
                await page.keyboard.press("Control+A");
                await page.keyboard.press("Delete");
                await page.keyboard.insertText(text);
            };
            await write('return report { title = "x", build = function(doc) doc:finnsinte() end }');
            await page.waitForSelector(".errors .note.bad");
            await write('return report { title = "x", build = function() while true do end end }');
            await page.click("#stop");
            await page.waitForFunction(() => document.querySelector(".state").textContent.includes("stoppades"));
            holds("nothing of it stays", (await page.textContent(".errors")).trim(), "");
            await page.context().close();
        },

        // What the library says is said without the names that only programs have.
        async spoken() {
            const page = await example();
            await go(page, "records/goal/infrastruktur");
            await page.getByLabel("Lydelse").fill("");
            await page.waitForSelector("[aria-invalid=true]");
            holds("a field by its label", await page.textContent(".error:not(:empty)"), "Lydelse saknas.");
            await page.evaluate(() => {
                location.hash = "#/records/target/+";
            });
            await page.click("dialog .danger");
            const value = page.locator("input[id^=field-value-]");
            await value.fill("tolv");
            const error = value
                .locator("xpath=ancestor::div[contains(@class, 'field')][1]")
                .locator(".error:not(:empty)");
            await error.waitFor();
            holds(
                "whatever is wrong with it",
                await error.textContent(),
                'Värde ska vara ett tal men är texten "tolv".',
            );
            await page.context().close();
        },

        // Conditions of years that are not planned stay, and say that they wait.
        async otherYears() {
            const page = await example();
            await go(page, "rotation");
            await page.locator(".hosts .chip").first().click();
            await page.locator("dialog .chips .chip", { hasText: "Salem" }).click();
            await page.waitForSelector(".chip.new");
            await page.fill("#first-year", "2030");
            await page.press("#first-year", "Tab");
            await page.waitForFunction(() => document.querySelectorAll(".hosts tbody tr").length === 5);
            holds("it is told", (await page.textContent(".conditions li")).includes("utanför åren, räknas inte"));
            holds("and nothing is wrong", await page.locator(".notice.error").count(), 0);
            await page.fill("#last-year", "2029");
            await page.press("#last-year", "Tab");
            await page.waitForSelector(".notice.error");
            holds(
                "years the wrong way round",
                (await page.textContent(".notice.error p")).includes("kommer efter det sista"),
            );
            holds("which are not taken", await page.inputValue("#last-year"), "2034");
            await page.evaluate(() => {
                location.hash = "#/programme?year=20x";
            });
            await page.waitForSelector("main.view-programme .note.bad");
            holds("what was told of years is told no longer", await page.locator(".notice.error").count(), 0);
            holds(
                "nor a period that is none",
                (await page.textContent(".note.bad")).startsWith('"20x" är ingen period'),
            );
            await page.context().close();
        },
    };
}
