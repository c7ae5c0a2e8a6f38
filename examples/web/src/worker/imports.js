// Files into the database, by the door that each is for. A file is read whole, or refused with all that is wrong.
import { plain } from "./operations.js";

const today = () => new Date().toISOString().slice(0, 10);

// The way back is taken in the same step, so that nothing comes between.
export function importFiles(session, { door, files, options }, progress) {
    const before = session.toBytes();
    const named = Object.fromEntries(files.map((file) => [file.name, file.bytes]));
    const told = {
        progress: (done, total) => {
            progress(done, total);
        },
    };
    const answer =
        door === "json"
            ? session.importJson(named)
            : door === "kolada"
              ? session.importKolada(named, { fetched: today(), ...options, ...told })
              : session.importCsv(files[0].name, files[0].bytes, { fetched: today(), ...options, ...told });
    const [counts] = plain(answer);
    return { counts, problems: plain(session.problems()), before, newest: session.changesNewest() };
}

// How a file of values is understood, whether it can be imported or not.
export function explain(session, { file, options }) {
    let at = 0;
    const reader = (size) => file.bytes.subarray(at, (at += size));
    return plain(session.importCsvExplain(file.name, reader, ...(Object.keys(options).length ? [options] : [])));
}
