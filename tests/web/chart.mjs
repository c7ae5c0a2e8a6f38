// The picture of a measure: its labels lie on no line, on each other or outside it, however the values run.
export function chart({ example }, holds) {
    // What meets what: labels with lines (a point of the line lies in the box of the text) and with each other.
    const met = () => {
        const wrong = [];
        for (const svg of document.querySelectorAll("figure.line svg")) {
            const box = (one) => {
                const { x, y, width, height } = one.getBBox();
                return { left: x, right: x + width, top: y + 2, bottom: y + height - 2, text: one.textContent };
            };
            const texts = [...svg.querySelectorAll("text")].map(box);
            const run = svg.parentElement.dataset.run ?? "";
            const { width, height } = svg.viewBox.baseVal;
            for (const path of svg.querySelectorAll("path, .axis"))
                for (let at = 0; at <= path.getTotalLength(); at += 0.5) {
                    const point = path.getPointAtLength(at);
                    for (const one of texts)
                        if (point.x > one.left && point.x < one.right && point.y > one.top && point.y < one.bottom)
                            wrong.push(`${run}${one.text} on ${path.getAttribute("class")}`);
                }
            texts.forEach((one, index) => {
                for (const other of texts.slice(index + 1))
                    if (
                        one.left < other.right &&
                        other.left < one.right &&
                        one.top < other.bottom &&
                        other.top < one.bottom
                    )
                        wrong.push(`${run}${one.text} on ${other.text}`);
                if (one.left < -1 || one.right > width + 1 || one.top < 0 || one.bottom > height)
                    wrong.push(`${run}${one.text} outside`);
            });
        }
        return [...new Set(wrong)];
    };

    return {
        async chart() {
            const page = await example();
            await page.selectOption("#municipality", { label: "Huddinge" });
            await page.waitForFunction(() => document.activeElement.id === "municipality");
            await page.click("text=Öppna allt");
            await page.locator(".node.measure", { hasText: "per invånare" }).first().waitFor();
            for (const badge of await page.locator(".node.measure > .line > button.badge").all()) await badge.click();
            const goal = page.locator("figure.line text", { hasText: /^Mål/ }).first();
            await goal.waitFor();
            holds("the target is written", (await goal.textContent()).replaceAll(/\s/g, " "), "Mål 71 353");
            holds("on no line", await page.evaluate(met), []);
            await page.evaluate(async () => {
                const { line } = await import("./src/parts/chart.js");
                const drawn = [];
                const runs = {
                    up: [71353, 90000, 142706],
                    down: [142706, 90000, 71353],
                    flat: [100000, 100000, 100000],
                    peak: [71353, 142706, 80000],
                    dip: [142706, 71353, 130000],
                };
                for (const [name, [a, b, c]] of Object.entries(runs))
                    for (const target of [null, 10000, 71353, 100000, 142706, 200000])
                        for (const last of [2022, 2023, 2028, 2030]) {
                            const periods = last === 2022 ? [2020, last] : [2020, 2021, last];
                            const values = periods.map((period, index) => ({
                                period: String(period),
                                value: [a, ...(last === 2022 ? [] : [b]), c][index],
                            }));
                            const figure = line(values, { target, targetPeriod: "2030", decimals: 0 });
                            figure.dataset.run = `${name} to ${last}, target ${target}: `;
                            drawn.push(figure);
                        }
                document.querySelector("main").replaceChildren(...drawn);
            });
            holds("however they run", await page.evaluate(met), []);
            await page.context().close();
        },
    };
}
