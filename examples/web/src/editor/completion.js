// What can stand where one writes: the functions that the library has registered, by the object before the dot or
// colon, their options inside braces, and Lua's own words.
const keywords = [
    "and",
    "break",
    "do",
    "else",
    "elseif",
    "end",
    "for",
    "function",
    "goto",
    "if",
    "in",
    "local",
    "nil",
    "not",
    "or",
    "repeat",
    "return",
    "then",
    "until",
    "while",
    "true",
    "false",
];

const oneLine = (text) => (text ?? "").split("\n").join(", ");
const signature = (one) =>
    `(${oneLine(one.arguments)}${one.options ? `${one.arguments ? ", " : ""}{ ${oneLine(one.options)} }` : ""})`;

const brief = (one) => `(${oneLine(one.arguments)}${one.options ? `${one.arguments ? ", " : ""}{…}` : ""})`;

function info(one) {
    return () => {
        const box = document.createElement("div");
        for (const text of [one.help, `${one.name}${signature(one)}${one.returns ? `: ${one.returns}` : ""}`]) {
            const line = document.createElement("p");
            line.textContent = text ?? "";
            line.style.margin = "0 0 .3rem";
            box.append(line);
        }
        return box;
    };
}

function split(name) {
    const [, owner = "", separator = "", last] = name.match(/^(?:(.*)([.:]))?([^.:]+)$/) ?? [null, "", "", name];
    return { owner, separator, last };
}

// The call around the position, when it is inside of its braces: doc:chart { … |
function enclosing(text) {
    let depth = 0;
    for (let at = text.length - 1; at >= 0; at--) {
        if ("})".includes(text[at])) depth++;
        else if ("{(".includes(text[at]) && depth > 0) depth--;
        else if (text[at] === "{") return text.slice(0, at).match(/([\w.:]+)\s*\(?\s*$/)?.[1] ?? null;
    }
    return null;
}

export function completions(context, functions) {
    const word = context.matchBefore(/[\w.:]*/);
    if (!word || (word.from === word.to && !context.explicit)) return null;
    const { owner, separator, last } = split(word.text.match(/[.:]$/) ? `${word.text}\0` : word.text || "\0");
    const from = word.to - (last === "\0" ? 0 : last.length);
    if (separator) {
        // The names of objects are the scripts' own: doc, st and so on by custom; a part of a document is one as well.
        const mine = functions.filter((one) => {
            const parts = split(one.name);
            return parts.owner === owner && parts.separator === separator;
        });
        const any = mine.length
            ? mine
            : functions.filter((one) => split(one.name).separator === separator && separator === ":");
        return {
            from,
            validFor: /^\w*$/,
            options: any.map((one) => ({
                label: split(one.name).last,
                detail: brief(one),
                info: info(one),
                type: "function",
            })),
        };
    }
    const before = context.state.sliceDoc(Math.max(0, context.pos - 2000), word.from);
    const call = enclosing(before);
    const called =
        call &&
        (functions.find((one) => one.name === call) ??
            functions.find(
                (one) =>
                    split(one.name).last === split(call).last && split(one.name).separator === split(call).separator,
            ));
    const options =
        called?.options && /[{,\n]\s*$/.test(before)
            ? called.options.split("\n").map((line) => {
                  const [name, type] = line.split(": ");
                  return {
                      label: name.replace("?", ""),
                      apply: `${name.replace("?", "")} = `,
                      detail: type,
                      type: "property",
                      boost: 5,
                  };
              })
            : [];
    const names = [
        ...new Set(
            functions
                .map((one) => one.name)
                .filter((name) => !name.includes(":") && !name.includes("."))
                .concat(functions.map((one) => split(one.name).owner).filter((name) => name && !name.includes("."))),
        ),
    ];
    return {
        from,
        validFor: /^\w*$/,
        options: [
            ...options,
            ...names.map((name) => {
                const one = functions.find((other) => other.name === name);
                return one
                    ? { label: name, detail: brief(one), info: info(one), type: "function" }
                    : { label: name, type: "variable" };
            }),
            ...keywords.map((label) => ({ label, type: "keyword", boost: -5 })),
        ],
    };
}
