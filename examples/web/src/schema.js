// What the library tells of kinds and fields, in the language of the page.
import * as database from "./database.js";
import { language } from "./words.js";

const capital = (text) => text && text[0].toUpperCase() + text.slice(1);
export const label = (one) => one[`label_${language()}`] ?? one.name;
export const help = (one) => one[`help_${language()}`] ?? "";

export async function kinds() {
    return (await database.schema()).kinds;
}

export async function kind(name) {
    return (await kinds()).find((one) => one.name === name);
}

export async function kindLabels() {
    return new Map((await kinds()).map((one) => [one.name, capital(label(one))]));
}

export const kindLabel = (one) => capital(label(one));
