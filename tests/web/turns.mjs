// Runs that overtake each other, made sure of by workers whose messages are seen and can be held back.
export function turns({ browser, open, go }, holds) {
    const frame = (page) => page.frameLocator("iframe.report");
    const shows = (page, text) => frame(page).locator("h1", { hasText: text }).waitFor();
    const script = (line) => `return report { title = "x", build = function(doc) ${line} end }`;
    const write = async (page, text) => {
        await page.locator(".editor-host .cm-content").click();
        await page.keyboard.press("Control+A");
        await page.keyboard.press("Delete");
        await page.keyboard.insertText(text);
    };
    const asked = (page, text) =>
        page.waitForFunction((part) => window.workers.asked.some((one) => one.given?.text?.includes(part)), text);
    const release = (page) => page.evaluate(() => window.workers.release());
    const hold = (page, operation) => page.evaluate((name) => (window.workers.held = name), operation);

    // The example, in a page that writes down what its workers are asked and how many of them are stopped.
    async function watched() {
        const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "sv-SE" });
        await context.addInitScript(() => {
            const waiting = [];
            const workers = {
                asked: [],
                stopped: 0,
                held: null, // the operation that is held back
                release() {
                    workers.held = null;
                    for (const send of waiting.splice(0)) send();
                },
            };
            window.workers = workers;
            window.Worker = class extends Worker {
                postMessage(message, more) {
                    const send = () => {
                        workers.asked.push(message);
                        super.postMessage(message, more);
                    };
                    if (message.operation === workers.held) waiting.push(send);
                    else send();
                }
                terminate() {
                    workers.stopped++;
                    super.terminate();
                }
            };
        });
        const page = await open({ context });
        await page.click("#example");
        await page.waitForSelector(".tree");
        return page;
    }

    return {
        // A script without an end that is changed at once does not keep the next waiting until its time is out.
        async superseded() {
            const page = await watched();
            await go(page, "reports");
            await shows(page, "Botkyrka");
            await write(page, script("while true do end"));
            await asked(page, "while true");
            const stopped = await page.evaluate(() => window.workers.stopped);
            await write(page, script('doc:title("Efter")'));
            await page.waitForFunction((before) => window.workers.stopped > before, stopped);
            await shows(page, "Efter");
            holds("it says that it is done", (await page.textContent(".state")).startsWith("Klar"));
            await page.context().close();
        },

        // One is stopped also while the copy is made in which it would have run.
        async stoppedEarly() {
            const page = await watched();
            await go(page, "reports");
            await shows(page, "Botkyrka");
            await page.evaluate(async () => {
                const database = await import("./src/database.js");
                const { key, revision, values } = await database.get("goal", "utbildning");
                await database.change("put", { kind: "goal", record: { key, revision, ...values, title: "Ny" } });
            });
            await hold(page, "bytes");
            await write(page, script('doc:title("Ej")'));
            await page.click("#stop");
            await release(page);
            await page.waitForFunction(() => document.querySelector(".state").textContent.includes("stoppades"));
            holds(
                "and is never begun",
                await page.evaluate(() => window.workers.asked.filter((one) => one.given?.text?.includes("Ej")).length),
                0,
            );
            await page.context().close();
        },

        // A view that was left while it was on its way does nothing.
        async leftEarly() {
            const page = await watched();
            await hold(page, "formats");
            await page.evaluate(() => {
                location.hash = "#/reports";
            });
            await page.waitForFunction(() => location.hash === "#/reports");
            await go(page, "data");
            await release(page);
            await go(page, "records");
            holds(
                "no script is run",
                await page.evaluate(() => window.workers.asked.filter((one) => one.operation === "script").length),
                0,
            );
            await page.context().close();
        },
    };
}
