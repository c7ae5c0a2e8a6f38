// Files that are not as the page would have them: what to do about it is said in words of the page, and can be done.
export function files({ example, go, drop, inhabitants }, holds) {
    return {
        async wideErrors() {
            const page = await example();
            const values = Array.from({ length: 35 }, (_, index) => ({
                kpi: `N${31001 + index}`,
                municipality: "0126",
                period: 2018,
                values: [{ gender: "T", value: 1, count: 1, status: "" }],
            }));
            await drop(page, [{ name: "okand.json", content: JSON.stringify({ values, count: 35 }) }]);
            await page.waitForSelector(".import.refused");
            holds(
                "it is said what to do here",
                (await page.textContent(".import.refused")).includes(
                    "Läs in Koladas svar om dem först, eller kryssa i",
                ),
            );
            holds(
                "a long word makes nothing wider",
                await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
            );
            await drop(page, [
                {
                    name: "tva.csv",
                    content: `indicator,municipality,period,value\nhttps://${"x".repeat(400)},0126,2019,1\nhttps://${"y".repeat(400)},0126,2019,1\n`,
                },
            ]);
            await page.waitForSelector(".import.refused table");
            await page.locator(".import summary", { hasText: "Så förstås filen" }).first().click();
            holds(
                "how it is understood, in words",
                await page.locator(".import").first().locator(".meanings div").allTextContents(),
                [
                    "TeckenkodningASCII",
                    "Avgränsarekomma",
                    "indicatorIndikator",
                    "municipalityKommun",
                    "periodPeriod",
                    "valueVärde",
                    "Decimalteckenpunkt",
                ],
            );
            holds(
                "nor in a table",
                await page.evaluate(() => {
                    const box = document.querySelector(".import.refused .scroll");
                    return box.scrollWidth <= box.clientWidth && document.documentElement.scrollWidth <= innerWidth;
                }),
            );
            await page.context().close();
        },

        // A table whose columns say nothing: the page has what the message advises.
        async columns() {
            const page = await example();
            await drop(page, [
                { name: "folk.csv", content: "municipality_id,year,population\n0126,1998,81339\n0127,1998,71000\n" },
            ]);
            await page.waitForSelector(".import.refused table");
            const text = await page.textContent(".import.refused");
            holds("no words of the command line", /--|RUBRIK|curl/.test(text), false);
            holds("but what to do", text.includes("Välj en kolumn för den, eller en indikator för hela filen."));
            holds("said once", text.split("saknas i rubrikraden").length - 1, 2);
            await page.getByLabel("Indikator för hela filen").selectOption("N01951");
            await page.getByLabel("Kolumn med värde").selectOption("population");
            await page.click(".import.refused .button:has-text('Läs in igen')");
            await page.waitForSelector(".import.read");
            holds("what was chosen is taken", (await page.textContent(".import.read")).includes("2 nya"));

            // One with a column that names the indicator, of which one is known.
            await page.evaluate(async () => {
                const database = await import("./src/database.js");
                await database.change("put", { kind: "indicator", record: { key: "transporter", title: "T" } });
            });
            await drop(page, [
                {
                    name: "klimat.csv",
                    content:
                        "municipality_id,municipality,year,sector,tonnes_co2e\n" +
                        "0126,Huddinge,1990,transporter,1.5\n0126,Huddinge,1990,jordbruk,2.5\n",
                },
            ]);
            await page.waitForSelector(".import.refused");
            await page.getByLabel("Kolumn med indikator").selectOption("sector");
            await page.getByLabel("Kolumn med värde").selectOption("tonnes_co2e");
            await page.locator(".import.refused").getByLabel("Hoppa över rader").check();
            await page.click(".import.refused .button:has-text('Läs in igen')");
            await page.waitForFunction(() => document.querySelectorAll(".import.read").length === 2);
            holds(
                "with those passed over",
                (await page.textContent(".import.read")).includes("2 rader, 1 ny, 1 utelämnad"),
            );
            await page.context().close();
        },

        // A file in which there is nothing was not read, and is not said to have been.
        async emptyFiles() {
            const page = await example();
            for (const [name, content, said] of [
                ["bara-rubriker.csv", "indicator,municipality,period,value\n", "bara-rubriker.csv har inga rader"],
                ["svar.json", '{"values":[],"count":0}', "svar.json har inget att läsa in"],
                ["tom.json", '{"format":"sodertorn","version":1,"records":{}}', "tom.json har inget att läsa in"],
            ]) {
                await drop(page, [{ name, content }]);
                await page.waitForSelector(`.import h3:has-text("${name} ha")`);
                holds(name, await page.locator(".import h3").first().textContent(), said);
                holds(`${name}: nothing to undo`, await page.locator(".import .button").count(), 0);
            }
            await drop(page, [{ name: "a.csv", content: "Kommun;indikator;2019\nHuddinge;N01951;114000\n" }]);
            await page.waitForSelector(".import.read");
            await drop(page, [{ name: "a.csv", content: "Kommun;indikator;2019\nHuddinge;N01951;114000\n" }]);
            await page.waitForFunction(() => document.querySelectorAll(".import.read").length === 2);
            holds("what was known already was read", (await page.textContent(".import.read")).includes("1 oförändrad"));
            await page.context().close();
        },

        // Of two imports at the same time the first is not undone, for the second would go with it.
        async atOnce() {
            const page = await example();
            const file = (name, year) => ({ name, content: `Kommun;indikator;${year}\nHuddinge;N01951;1\n` });
            await Promise.all([drop(page, [file("ett.csv", 2018)]), drop(page, [file("tva.csv", 2019)])]);
            await page.waitForFunction(() => document.querySelectorAll(".import.read").length === 2);
            const there = async () => [...(await inhabitants(page, "2018")), ...(await inhabitants(page, "2019"))];
            const undo = (name) => page.locator(".import", { hasText: name }).locator(".button").click();
            await undo("ett.csv");
            await page.waitForSelector(".notice.error:has-text('Något har ändrats')");
            holds("both are there", await there(), [1, 1]);
            await undo("tva.csv");
            await page.waitForSelector(".notice:has-text('Inläsningen av tva.csv är ångrad')");
            holds("and the later is undone", await there(), [1]);
            await page.context().close();
        },

        async numbers() {
            const page = await example();
            await go(page, "data");
            await page.click("text=Hur filerna ska läsas");
            await page.selectOption("#import-decimal", { label: "komma" });
            await drop(page, [
                { name: "tal.csv", content: "indicator;municipality;period;value\nN01951;0126;2019;1,234\n" },
            ]);
            await page.waitForSelector(".import.read, .import.refused");
            holds("a decimal sign that is chosen", await page.locator(".import.read").count(), 1);
            await page.context().close();
        },
    };
}
