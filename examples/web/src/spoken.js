// What the library says, as it is said on the page. Its sentences begin with where something is in a call or a file
// ("mål infrastruktur: fältet title saknas."), which on the page is where the sentence stands.
import { label } from "./schema.js";
import { t } from "./words.js";

const options = /^(bad_\w+: )?((as_of|from|until|years|(locked|excluded|skipped)\[\d+\])(\.\w+)?: )?/;
export const capital = (text) => text && text[0].toUpperCase() + text.slice(1);

// Without the names of options, which the page has other words for.
export function spoken(message) {
    const sentence = message.replace(options, "");
    return sentence === message ? message : capital(sentence);
}

// What to do about it, in words of the page instead of those of the command line.
const advice = [
    [/: curl -o .*--known\./, () => `. ${t("advice_unknown")}`],
    [/; --known [^;]*\./, () => `. ${t("advice_known")}`],
    [/ \(--indicator [^)]*\)/, () => `. ${t("advice_indicator")}`],
    [/ \(--column [^)]*\)/, () => `. ${t("advice_column")}`],
    [/; --column .*\./, () => `. ${t("advice_column")}.`],
    [/ \(--indicator\)/, () => ""],
    [/ [^ ]+ [^ ]+ --decimal .*? --thousands\./, () => ` ${t("advice_numbers")}`],
    [/ --replace-records [^.]*\./, () => ""],
    [/;? ?--sheet [^:]*:/, () => `; ${t("advice_sheet")}`],
    [/( [^.?]*)--codes repaired\./, () => ` ${t("advice_codes")}`],
];
export const advised = (message) =>
    advice.reduce((sentence, [command, words]) => sentence.replace(command, words), message).replace(/\.\.$/, ".");

// Of a record in its form: without which record it is, and the field by its label.
export function spokenOf(kind, { message, key, field }) {
    const parts = message.split(": ");
    const isRecord = (part) =>
        /^(rad|row) \d+$/.test(part) ||
        [label(kind), kind.name].some((name) => [`${name} ${key}`, `${name} (ny)`, `${name} (new)`].includes(part));
    while (parts.length > 1 && isRecord(parts[0])) parts.shift();
    const sentence = parts.join(": ");
    const found = kind.fields.find((one) => one.name === field);
    if (!found) return capital(sentence);
    return capital(
        sentence.replace(new RegExp(`^((fältet|the field) )?${field}\\b|(fältet|the field) ${field}\\b`), label(found)),
    );
}
