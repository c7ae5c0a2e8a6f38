// Read by tsc alone (package.test.mjs): a line that ends with "wrong" must be refused, no other may.
import { Goal, Indicator, Municipality, NotFound, Programme, Rows, Session, SodertornError, functions, kinds } from "sodertorn";
import { start } from "sodertorn/client";

export function records(s: Session): void {
    const goal = s.get(Goal, "infrastruktur");
    const title: string | null = goal.title;
    const position: number | null = goal.position;
    goal.since = "2024-01-01";
    goal.focus_area = s.get("focus_area", "infrastruktur");
    goal.titel = "x"; // wrong
    goal.title = 5; // wrong
    goal.position = "1"; // wrong
    const number: number = goal.title; // wrong
    new Goal(s, "ny", { title: "Ny", position: 1 }).put();
    new Goal(s, "ny", { titel: "Ny" }); // wrong
    const indicator = s.of("indicator").get("N01951");
    indicator.direction = "higher";
    indicator.direction = "upwards"; // wrong
    s.get(Indicator, "x").direction = null;
    const level: boolean = s.get(Municipality, "0126").level === "municipality";
    s.get(Municipality, "0126").level === "planet"; // wrong
    const label: string = Goal.fields.title.label("sv");
    Goal.fields.titel; // wrong
    for (const each of s.of(Programme)) {
        each.title;
        each.label; // wrong
    }
    using copy = goal.copy();
    const same: Goal = copy;
    new kinds.Script(s, "x").put();
    console.log(title, position, number, level, label, same);
}

export function verbs(s: Session): void {
    const tree = s.programmeTree("sodertorn-2035");
    const row: Rows.ProgrammeTreeRow = tree.rows()[0]!;
    const title: string | null = row.title;
    row.titel; // wrong
    const wrong: number = row.title; // wrong
    s.assess(Programme, "sodertorn-2035", { municipality: "0126", coverage: 0.5 });
    s.assess(Programme, "sodertorn-2035", { municipaity: "0126" }); // wrong
    s.programmeTree(); // wrong
    const written = tree.write("html");
    tree.write("docx"); // wrong
    const batch = s.batch({ source: "scb" });
    batch.addColumns("i", "T", ["0126"], ["2024"], new Float64Array(1), ["secret"]);
    batch.addColumns("i", "T", ["0126"], ["2024"], ["1"]); // wrong
    const mark: "secret" | string = s.value("N01951", "0126", "2024").mark;
    const count: number = s.transaction(() => s.of(Goal).count);
    s.language = "en";
    s.language = 1; // wrong
    s.importCsv("a.csv", new Uint8Array(1), { progress: (done, total) => done < (total ?? 0), source: "scb" });
    s.importCsv("a.csv", 1); // wrong
    const version: string | null = functions.version();
    console.log(title, wrong, written, mark, count, version);
}

export function errors(): void {
    try {
        Session.open(":memory:", "append"); // wrong
        Session.open(":memory:", "write", { langauge: "sv" }); // wrong
        Session.openBytes("no bytes"); // wrong
    } catch (error) {
        if (error instanceof NotFound) {
            const code: number = error.code;
            const field: string | null = error.problems[0]!.field;
            console.log(code, field, error.place); // wrong
        }
        if (error instanceof SodertornError)
            console.log(error.name);
    }
}

export async function page(): Promise<void> {
    const library = await start();
    const s = await library.open("my.db", "create", { language: "sv" });
    const tree = await s.programmeTree("sodertorn-2035");
    const title: string | null = tree.rows()[0]!.title;
    const goal = await s.get("goal", "infrastruktur");
    goal.title = "x";
    await goal.put();
    await s.importCsv("a.csv", new Blob(["x"]), { signal: new AbortController().signal });
    await s.programmeTree(); // wrong
    s.programmeTree("x").rows(); // wrong
    const page = await s.list("goal", { most: 2 });
    console.log(title, page.total, page[0]!.title);
}
