// Files that are not as the page would have them: what to do about it is said in words of the page, and can be done.
export function files({ example, go, drop }, holds) {
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
            holds(
                "nor in a table",
                await page.evaluate(() => {
                    const box = document.querySelector(".import.refused .scroll");
                    return box.scrollWidth <= box.clientWidth && document.documentElement.scrollWidth <= innerWidth;
                }),
            );
            await page.context().close();
        },
    };
}
