// The editor of scripts: CodeMirror with Lua, completion from the library's own registration of functions, and errors
// at their lines. It is bundled with what it needs when the page is built; without it, textarea.js serves.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import {
    HighlightStyle,
    StreamLanguage,
    bracketMatching,
    indentOnInput,
    indentUnit,
    syntaxHighlighting,
} from "@codemirror/language";
import { lua } from "@codemirror/legacy-modes/mode/lua";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Annotation, EditorState } from "@codemirror/state";
import {
    EditorView,
    drawSelection,
    highlightActiveLine,
    highlightActiveLineGutter,
    keymap,
    lineNumbers,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { completions } from "./completion.js";

const colours = HighlightStyle.define([
    { tag: tags.keyword, color: "var(--code-keyword)", fontWeight: "600" },
    { tag: [tags.string, tags.special(tags.string)], color: "var(--code-string)" },
    { tag: tags.comment, color: "var(--soft)", fontStyle: "italic" },
    { tag: [tags.number, tags.bool, tags.null, tags.atom], color: "var(--code-number)" },
    { tag: [tags.standard(tags.variableName), tags.function(tags.variableName)], color: "var(--accent)" },
]);

const look = EditorView.theme({
    "&": { height: "100%", backgroundColor: "var(--code)", color: "var(--ink)", fontSize: ".875rem" },
    "&.cm-focused": { outline: "none" },
    ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.55" },
    ".cm-content": { padding: ".6rem 0", caretColor: "var(--ink)" },
    ".cm-cursor": { borderLeftColor: "var(--ink)" },
    ".cm-gutters": { backgroundColor: "var(--code)", color: "var(--soft)", border: "0" },
    ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--code-line)" },
    ".cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground": {
        backgroundColor: "var(--code-selection)",
    },
    ".cm-matchingBracket": { backgroundColor: "var(--code-selection) !important", outline: "1px solid var(--edge)" },
    ".cm-tooltip": {
        backgroundColor: "var(--bg)",
        color: "var(--ink)",
        border: "1px solid var(--edge)",
        borderRadius: ".35rem",
        boxShadow: "var(--shadow)",
    },
    ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)", fontSize: ".85rem", maxHeight: "16em" },
    ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--accent)", color: "var(--on-accent)" },
    ".cm-completionDetail": { fontStyle: "normal", opacity: ".8" },
    ".cm-completionInfo": { maxWidth: "24rem", padding: ".5rem .7rem", fontFamily: "inherit" },
    ".cm-panels": { backgroundColor: "var(--tint)", color: "var(--ink)" },
    ".cm-panels input, .cm-panels button": { minHeight: "0" },
    ".cm-lintRange-error": {
        backgroundImage: "none",
        textDecoration: "underline wavy var(--off)",
        textUnderlineOffset: ".2em",
    },
});

const fromOutside = Annotation.define();

// editor(host, { label, functions, onchange }): put into the host, in a tree of its own so that the page's policy on
// styles holds (a style sheet made by the editor is adopted there, not written into the page).
export function editor(host, { label, functions, onchange }) {
    const root = host.attachShadow({ mode: "open" });
    const inside = document.createElement("div");
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(":host{display:block;height:100%;min-height:0}div.editor{height:100%}");
    root.adoptedStyleSheets = [sheet];
    inside.className = "editor";
    root.append(inside);
    const view = new EditorView({
        root,
        parent: inside,
        state: EditorState.create({
            doc: "",
            extensions: [
                lineNumbers(),
                highlightActiveLineGutter(),
                history(),
                drawSelection(),
                indentOnInput(),
                bracketMatching(),
                closeBrackets(),
                highlightActiveLine(),
                highlightSelectionMatches(),
                search({ top: true }),
                lintGutter(),
                indentUnit.of("  "),
                StreamLanguage.define(lua),
                syntaxHighlighting(colours),
                look,
                autocompletion({ override: [(context) => completions(context, functions)], icons: false }),
                keymap.of([
                    ...closeBracketsKeymap,
                    ...defaultKeymap,
                    ...searchKeymap,
                    ...historyKeymap,
                    ...completionKeymap,
                ]),
                EditorView.contentAttributes.of({
                    "aria-label": label,
                    "tabindex": "0",
                    "spellcheck": "false",
                    "autocapitalize": "off",
                }),
                EditorView.updateListener.of((update) => {
                    if (update.docChanged && !update.transactions.some((one) => one.annotation(fromOutside)))
                        onchange(view.state.doc.toString());
                }),
            ],
        }),
    });
    return {
        read: () => view.state.doc.toString(),
        write: (text) =>
            view.dispatch({
                changes: { from: 0, to: view.state.doc.length, insert: text },
                annotations: fromOutside.of(true),
                selection: { anchor: 0 },
                scrollIntoView: true,
            }),
        focus: () => view.focus(),
        // Errors: [{ line, message }], each at its line.
        mark: (errors) =>
            view.dispatch(
                setDiagnostics(
                    view.state,
                    errors
                        .filter((one) => one.line >= 1 && one.line <= view.state.doc.lines)
                        .map((one) => {
                            const line = view.state.doc.line(one.line);
                            const from = line.from + (line.text.length - line.text.trimStart().length);
                            return {
                                from: Math.min(from, line.to),
                                to: line.to,
                                severity: "error",
                                message: one.message,
                            };
                        }),
                ),
            ),
        at: (number) => {
            const line = view.state.doc.line(Math.min(Math.max(number, 1), view.state.doc.lines));
            view.dispatch({ selection: { anchor: line.from }, scrollIntoView: true });
            view.focus();
        },
        destroy: () => view.destroy(),
    };
}
