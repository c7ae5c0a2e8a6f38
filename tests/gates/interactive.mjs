// interactive.mjs BROWSER PAGE FOLDER: does with an interactive report what its readers do, with a mouse, with
// a keyboard, on a phone, without scripts and under policies, and says what does not hold.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:http";

const [browserPath, pagePath, folder] = process.argv.slice(2);
const { chromium } = createRequire(folder + "/")("playwright-core");
const html = readFileSync(pagePath, "utf8");
const script = html.match(/<script>([^]*?)<\/script>/)[1];
const hash = createHash("sha256").update(script).digest("base64");
const policies = {
  "/plain": "",
  "/strict": `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; require-trusted-types-for 'script'`,
  "/none": "default-src 'none'; style-src 'unsafe-inline'",
};

let checks = 0, wrong = 0;
function holds(what, is, should = true) {
  checks++;
  if (JSON.stringify(is) === JSON.stringify(should)) return;
  wrong++;
  console.log(`WRONG: ${what}: ${JSON.stringify(is)}, not ${JSON.stringify(should)}`);
}

const server = createServer((request, response) => {
  const policy = policies[request.url];
  response.writeHead(policy === undefined ? 404 : 200,
    { "Content-Type": "text/html; charset=utf-8", ...(policy && { "Content-Security-Policy": policy }) });
  response.end(policy === undefined ? "" : html);
}).listen(0, "127.0.0.1");
await new Promise((done) => server.on("listening", done));
const address = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", "--disable-gpu"] });

// open(path, options): a page, and all that it complains of or asks for beyond itself.
async function open(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-US", ...options });
  const page = await context.newPage(), said = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("request", (request) => {
    if (request.url() !== address + path && !request.url().endsWith("/favicon.ico")) said.push("fetches " + request.url());
  });
  await page.goto(address + path);
  return { page, said: () => said.filter((text) => !text.includes("favicon") && !text.includes("404")), context };
}

// The first column of the first table, by group.
const names = (page) => page.$$eval("tbody", (bodies) => bodies.slice(0, 2).map((body) =>
  [...body.rows].filter((row) => !row.matches(".gr")).map((row) => row.cells[0].textContent.trim())));
const sorted = (page) => page.$$eval("table", (tables) => [...tables[0].tHead.rows[0].cells].map((cell) => cell.getAttribute("aria-sort")));
const head = (page, name) => page.locator("table").first().getByRole("columnheader", { name, exact: true });

// By mouse: numbers as numbers, days as days, text as in Swedish, statuses from best to worst; what is missing is last.
{
  const { page, said, context } = await open("/plain");
  const click = (name) => head(page, name).getByRole("button").click();
  holds("nothing is sorted before a click", await sorted(page), [null, null, null, null]);
  await click("Antal");
  holds("numbers rise", await names(page), [["Alby", "Örby", "Zätaby", "Ängsta"], ["Vik 9", "Vik 10", "Åkerby"]]);
  holds("a rising column says so", await sorted(page), [null, "ascending", null, null]);
  await click("Antal");
  holds("numbers fall, what is missing stays last", await names(page),
    [["Zätaby", "Örby", "Alby", "Ängsta"], ["Åkerby", "Vik 10", "Vik 9"]]);
  holds("a falling column says so", await sorted(page), [null, "descending", null, null]);
  await click("Ort");
  holds("text rises as in Swedish", await names(page), [["Alby", "Zätaby", "Ängsta", "Örby"], ["Vik 9", "Vik 10", "Åkerby"]]);
  holds("one column is sorted at a time", await sorted(page), ["ascending", null, null, null]);
  await click("Dag");
  holds("days rise", await names(page), [["Ängsta", "Alby", "Örby", "Zätaby"], ["Vik 10", "Vik 9", "Åkerby"]]);
  await click("Läge");
  holds("statuses go from best to worst", (await names(page))[0], ["Zätaby", "Alby", "Örby", "Ängsta"]);
  holds("a group stays under its head", await page.$$eval("tbody", (bodies) => bodies.slice(0, 2).map((body) => body.rows[0].textContent)),
    ["Öster", "Väster"]);
  const second = page.locator("table").nth(1);
  await second.getByRole("columnheader", { name: "Invånare" }).getByRole("button").click();
  const counts = (await second.locator("tbody td").allTextContents()).map((text) => Number(text.replace(/\D/g, "")));
  holds("counts of thousands rise", counts, [...counts].sort((a, b) => a - b));
  holds("the console is silent", said(), []);
  await context.close();
}

// By keyboard: each head is reached, seen, and sorts with Enter and space.
{
  const { page, said, context } = await open("/plain");
  await head(page, "Ort").getByRole("button").focus();
  await page.keyboard.press("Tab");
  holds("Tab goes to the next head", await page.evaluate(() => document.activeElement.textContent), "Antal");
  holds("focus is seen", await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), "solid");
  await page.keyboard.press("Enter");
  holds("Enter sorts", (await names(page))[0], ["Alby", "Örby", "Zätaby", "Ängsta"]);
  await page.keyboard.press("Space");
  holds("space sorts", (await names(page))[0], ["Zätaby", "Örby", "Alby", "Ängsta"]);
  holds("focus stays", await page.evaluate(() => document.activeElement.textContent), "Antal");

  // And each chart tells its values, one after the other.
  const chart = page.getByRole("img", { name: "Linje" }).first(), tip = page.locator(".tip");
  await chart.focus();
  holds("a chart has the focus", await chart.evaluate((plot) => plot === document.activeElement));
  holds("a focused chart tells its first values", await tip.innerText(), "1990\nAlla: 3\u00a0980");
  await page.keyboard.press("ArrowRight");
  holds("an arrow goes on", (await tip.innerText()).split("\n")[0], "1991");
  await page.keyboard.press("End");
  holds("End goes to the last", (await tip.innerText()).split("\n")[0], "2024");
  await page.keyboard.press("ArrowRight");
  holds("and no further", (await tip.innerText()).split("\n")[0], "2024");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Home");
  holds("Home goes to the first", (await tip.innerText()).split("\n")[0], "1990");
  holds("what is told is told to screen readers too", await tip.getAttribute("role"), "status");
  await page.keyboard.press("Escape");
  holds("Escape puts it away", await tip.isVisible(), false);
  await page.keyboard.press("ArrowRight");
  holds("an arrow brings it back", await tip.isVisible());
  await page.keyboard.press("Tab");
  holds("it goes with the focus", await tip.isVisible(), false);
  holds("the console is silent", said(), []);
  await context.close();
}

// Over a chart the values nearest to the pointer are told, on the screen, as the table has them.
for (const width of [1280, 390]) {
  const { page, said, context } = await open("/plain", { viewport: { width, height: 900 } });
  const tip = page.locator(".tip");
  const point = async (name, across, down) => {
    const plot = page.locator(`svg.plot:visible:has(title:text-is("${name}"))`);
    await plot.scrollIntoViewIfNeeded();
    const box = await plot.boundingBox();
    await page.mouse.move(box.x + box.width * across, box.y + box.height * down);
    return tip.innerText();
  };
  const rows = await page.$$eval("figure", (figures) => [...figures[0].querySelectorAll(".data tbody tr")].map((row) =>
    row.cells[0].textContent + "\n" + "Värde: " + row.cells[1].textContent));
  holds(`${width}: the first bar`, await point("Staplar", 0.5, 0.02), rows[0]);
  holds(`${width}: the last bar`, await point("Staplar", 0.5, 0.98), rows.at(-1));
  holds(`${width}: a name in two lines`, (await point("Långa namn", 0.6, 0.2)).split("\n")[0],
    "Det kommunala bostadsbolaget i den södra delen av länet");
  holds(`${width}: a year that has no label`, Math.abs(Number((await point("Linje", 0.42, 0.5)).split("\n")[0]) - 2005) < 5);
  const tile = page.locator('svg.plot:visible:has(title:text-is("Rutor")) text').filter({ hasText: /^Salem$/ });
  await tile.scrollIntoViewIfNeeded();
  const middle = await tile.boundingBox();
  await page.mouse.move(middle.x + middle.width / 2, middle.y + middle.height + 6);
  holds(`${width}: the tile under the pointer`, (await tip.innerText()).split("\n")[0], "Salem");
  await point("Linje", 0.42, 0.5);
  const box = await tip.boundingBox();
  holds(`${width}: on the screen`, box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= 900);
  await point("Linje", 0.98, 0.98);
  const far = await tip.boundingBox();
  holds(`${width}: on the screen at the edge`, far.x >= 0 && far.x + far.width <= width && far.y + far.height <= 900);
  await page.keyboard.press("Escape");
  holds(`${width}: Escape puts it away`, await tip.isVisible(), false);
  await point("Linje", 0.5, 0.5);
  await page.mouse.move(2, 2);
  holds(`${width}: it goes with the pointer`, await tip.isVisible(), false);
  holds(`${width}: nothing is wider than the screen`, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  holds(`${width}: the console is silent`, said(), []);
  await context.close();
}

// On a phone tables are sorted too.
{
  const { page, context } = await open("/plain", { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
  const button = head(page, "Antal").getByRole("button");
  const box = await button.boundingBox();
  holds("a phone has heads to sort by, of a finger's size", box !== null && box.width >= 24 && box.height >= 24);
  if (box && box.height > 1) {
    await button.tap();
    holds("a tap sorts", (await names(page))[0], ["Alby", "Örby", "Zätaby", "Ängsta"]);
  }
  await page.locator('svg.plot:visible:has(title:text-is("Rutor")) text').filter({ hasText: /^Salem$/ }).tap();
  holds("a tap on a chart tells its values", (await page.locator(".tip").innerText()).split("\n")[0], "Salem");
  await button.tap();
  holds("a tap elsewhere puts them away", await page.locator(".tip").isVisible(), false);
  await context.close();
}

// A strict policy that allows this script allows all it does; without scripts all is there and nothing seems to be more.
{
  const { page, said, context } = await open("/strict");
  await head(page, "Antal").getByRole("button").click();
  holds("sorts under a strict policy", (await names(page))[0], ["Alby", "Örby", "Zätaby", "Ängsta"]);
  await page.getByRole("img", { name: "Linje" }).first().press("ArrowRight");
  holds("tells values under a strict policy", await page.locator(".tip").isVisible());
  holds("a strict policy stops nothing", said(), []);
  await context.close();
}
for (const [path, options] of [["/none", {}], ["/plain", { javaScriptEnabled: false }]]) {
  const { page, context } = await open(path, options);
  holds(`${path} without scripts has no buttons`, await page.locator("button").count(), 0);
  holds(`${path} without scripts has no tips`, await page.locator(".tip").count(), 0);
  holds(`${path} without scripts has all rows`, await page.locator("table").first().locator("tbody tr").count(), 9);
  holds(`${path} without scripts has the charts' values`, await page.locator("figure").first().locator(".data tbody tr").count() > 5);
  await context.close();
}

// On paper nothing of it is seen.
{
  const { page, context } = await open("/plain");
  await head(page, "Antal").getByRole("button").click();
  await page.getByRole("img", { name: "Linje" }).first().press("ArrowRight");
  holds("a tip before printing", await page.locator(".tip").isVisible());
  await page.emulateMedia({ media: "print" });
  holds("no tip on paper", await page.locator(".tip").isVisible(), false);
  holds("no head looks like a link on paper", await head(page, "Ort").getByRole("button")
    .evaluate((button) => getComputedStyle(button).textDecorationLine), "none");
  await context.close();
}

await browser.close();
server.close();
console.log(`${checks - wrong} of ${checks} hold`);
process.exit(wrong === 0 ? 0 : 1);
