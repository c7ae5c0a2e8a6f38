// The part of generate.mjs that writes the kinds of record and the rows of tables.
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const TYPES = { text: 1, integer: 2, number: 3, boolean: 4, date: 5, period: 6, enum: 7, reference: 8 };
const READ = { integer: "number", number: "number", boolean: "boolean" };
const GIVEN = { ...READ, reference: "string | Record" };

const wordType = (field) => field.words.map((word) => JSON.stringify(word.name)).join(" | ");
const readType = (field) => (field.type === "enum" ? wordType(field) : READ[field.type] ?? "string");
const givenType = (field) => (field.type === "enum" ? wordType(field) : GIVEN[field.type] ?? "string");

function fieldDoc(field) {
    return field.help_en + (field.required ? " Required." : "")
        + (field.type === "reference" ? ` The key of a record of the kind ${field.target}.` : "")
        + (field.type === "period" ? " A period: 2023, 2023Q1, 2023T1, 2023H1, 2023-01." : "")
        + (field.type === "date" ? " A date: 2024-12-31." : "");
}

// A setter that takes more than its getter gives (a record for a key) is well-formed in TypeScript 5.1 and later.
function property(field, comment) {
    return `${comment(fieldDoc(field), 4)}    get ${field.name}(): ${readType(field)} | null;\n`
        + `    set ${field.name}(value: ${givenType(field)} | null | undefined);\n`;
}

export function writeKinds(folder, schema, written, { pascal, comment }) {
    let code = `${written}import { Record, define } from "./records.js";\n`;
    let types = `${written}import type { Record, RecordClass } from "./index.js";\n`;
    for (const kind of schema.kinds) {
        const name = pascal(kind.name);
        const fields = kind.fields.map((field) => [field.name, field.number, TYPES[field.type]]);
        const title = `${kind.label_en[0].toUpperCase()}${kind.label_en.slice(1)} (${kind.label_sv}): ${kind.help_en}`;
        code += `\nexport class ${name} extends Record {}\ndefine(${name}, ${JSON.stringify(kind.name)}, ${kind.number}, `
            + `${JSON.stringify(fields)});\n`;
        types += `\n${comment(title, 0)}export interface ${name} extends Record {\n`
            + kind.fields.map((field) => property(field, comment)).join("")
            + `    update(values: ${name}Values): void;\n}\n`
            + `export interface ${name}Values {\n`
            + kind.fields.map((field) => `    ${field.name}?: ${givenType(field)} | null;\n`).join("") + "}\n"
            + `export const ${name}: RecordClass<${name}, ${name}Values>;\n`;
    }
    types += `\n/** The class of each kind by the kind's name. */\nexport interface ClassOf {\n`
        + schema.kinds.map((kind) => `    ${kind.name}: ${pascal(kind.name)};\n`).join("") + "}\n"
        + `export interface ValuesOf {\n`
        + schema.kinds.map((kind) => `    ${kind.name}: ${pascal(kind.name)}Values;\n`).join("") + "}\n";
    writeFileSync(join(folder, "kinds.js"), code);
    writeFileSync(join(folder, "kinds.d.ts"), types);
}

const CELL = { text: "string", integer: "number", number: "number" };

export function writeTables(folder, api, written, { pascal, comment }) {
    const types = api.tables.map((table) => `\nexport interface ${pascal(table.name)}Row {\n`
        + table.columns.map((column) => `${comment(column.help_en, 4)}    ${column.name}: ${CELL[column.type]} | null;\n`)
            .join("") + "}\n").join("");
    writeFileSync(join(folder, "tables.d.ts"), written + types);
}
