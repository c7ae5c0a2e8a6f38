// The scenario that every binding runs: scenario.mjs FILE writes its answers as JSON. The answers are the library's
// own texts, so that bindings can be compared byte for byte with tests/bindings/scenario.json.
import { writeFileSync } from "node:fs";
import { TODAY, examples, sodertorn } from "./support.mjs";

const REPORT = `return report { title = "Mål", params = { mal = param.text { label = "Mål" } },
  build = function(doc, st, p) doc:heading("Om " .. p.mal); doc:para(#st:municipalities() .. " kommuner") end }`;
const ENDLESS = `return report { title = "Utan slut", build = function(doc) while true do end end }`;
const BAD_CSV = "indicator,municipality,period,value\nN01951,0126,2024,1\nN01951,9999,2024,2\nnone,0126,2024,x\n";

// JSON with a space after commas and colons, as other languages write it.
function spaced(value) {
    if (Array.isArray(value))
        return `[${value.map(spaced).join(", ")}]`;
    if (value !== null && typeof value === "object")
        return `{${Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${spaced(one)}`).join(", ")}}`;
    return JSON.stringify(value);
}

// What a call that fails says, and all of its problems as the library writes them.
function refused(session, work) {
    try {
        work();
    } catch (error) {
        if (!(error instanceof sodertorn.SodertornError))
            throw error;
        return spaced({ status: error.name, message: error.message }) + ",\n" + session.problems().write("json");
    }
    throw new Error("it was not refused");
}

function* openIt(session) {
    yield ["import", session.importJson(examples()).write("json")];
    const values = examples("values.csv")["values.csv"];
    yield ["values", session.importCsv("values.csv", values, { source: "scb", fetched: "2026-01-02" }).write("json")];
}

function* readIt(session) {
    yield ["tree", session.programmeTree("sodertorn-2035").write("json")];
    yield ["assess", session.assess("programme", "sodertorn-2035", { municipality: "0126" }).write("json")];
    yield ["goal", session.get("goal", "infrastruktur").toText()];
    const page = session.list("goal", { order_by: "title", most: 2 });
    yield ["page", spaced([page.total, ...page.toArray().map(String)])];
}

function* editIt(session) {
    const goals = session.of(sodertorn.Goal);
    const mine = goals.get("infrastruktur"), other = goals.get("infrastruktur");
    other.title = "Med mindre trafik";
    other.put();
    mine.title = "Med mer trafik";
    yield ["conflict", refused(session, () => mine.put())];
    yield ["edited", goals.get("infrastruktur").toText()];
    session.undo("goal", "infrastruktur");
    yield ["undone", goals.get("infrastruktur").toText()];
}

function* importErrors(session) {
    yield ["import_errors", refused(session, () => session.importCsv("bad.csv", BAD_CSV))];
}

function* report(session) {
    const script = session.script("mal.lua", REPORT);
    yield ["report_required", refused(session, () => script.run("markdown"))];
    script.set("mal", "Stark infrastruktur");
    yield ["report", JSON.stringify(script.run("markdown"))];
    session.script_work = 10_000_000; // of scripts that are read from now on
    session.script_ms = 600_000;
    const endless = session.script("utan-slut.lua", ENDLESS);
    yield ["limit", refused(session, () => endless.run("html"))];
}

function* rotation(session) {
    const plan = session.rotation(2027, 2030);
    for (const member of ["a", "b", "c", "d"])
        plan.addMember(member, 1);
    plan.addConference("dag", 2, 2027, 1);
    plan.forbid("a", "b");
    plan.exclude("c", 2027);
    plan.solve();
    yield ["rotation", plan.writeJson("plan")];
    yield ["hostings", plan.hostings().write("json")];
}

export function text() {
    const session = sodertorn.Session.open(":memory:", "create", { language: "sv", actor: "scenario", today: TODAY });
    const members = [];
    for (const part of [openIt, readIt, editIt, importErrors, report, rotation])
        for (const [name, answer] of part(session)) {
            const several = answer.includes(",\n") && answer.startsWith('{"status"');
            members.push(`"${name}": ${several ? `[${answer.trim()}]` : answer.trim()}`);
        }
    session.close();
    return `{\n${members.join(",\n")}\n}\n`;
}

if (process.argv[2])
    writeFileSync(process.argv[2], text());
