// One run of a script: what it declares, what came of it, and where it went wrong. A script that writes is run dry,
// unless it is granted what it needs.
import { plain } from "./operations.js";

// Where the library says that the script went wrong: in its result, or in the message of one that could not be read.
function where(error, name, script) {
    const result = script ? plain(script.result())[0] : null;
    const line =
        result?.line ?? Number(error.message.match(new RegExp(`${name.replace(/\W/g, "\\$&")}[^0-9]{1,8}(\\d+)`))?.[1]);
    return { message: result?.message || error.message, line: line || null };
}

export function runScript(session, { name, text, values, format, grant }) {
    let script = null;
    let log = "";
    const decoder = new TextDecoder();
    const found = { title: name, params: [], needs: [], output: null, error: null };
    try {
        script = session.script(name, text);
        found.title = script.title();
        found.params = plain(script.params()).map(({ value, ...param }) => param);
        found.needs = plain(script.needs());
        for (const param of found.params) {
            const value = values[param.name];
            if (param.type === "file") {
                if (value?.bytes) script.setFile(param.name, value.name, value.bytes);
            } else if (value != null && value !== "" && typeof value !== "object")
                script.set(param.name, String(value));
        }
        script.setLog((piece) => {
            log += decoder.decode(piece, { stream: true });
        });
        if (found.needs.length && !grant) script.dry(1);
        if (grant) for (const need of found.needs) script.grant(need.grant);
        found.output = script.run(format);
    } catch (error) {
        if (error.code === undefined) throw error;
        found.error = { status: error.name, ...where(error, name, script) };
    } finally {
        script?.free();
    }
    return { ...found, log };
}
