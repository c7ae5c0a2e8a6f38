// The library in a worker of its own, so that the page never hangs: ask(operation, …) gives a promise. What the
// operations are is in worker/operations.js. A worker that does not come back can be stopped and begun anew.
export class Stopped extends Error {
    name = "Stopped";
}

// What the library refused: its sentence, the name of its status, and all problems with their locations.
export class Refused extends Error {
    constructor({ message, status, problems }) {
        super(message);
        this.name = "Refused";
        this.status = status;
        this.problems = problems ?? [];
    }
}

export class Library {
    #worker = null;
    #waiting = new Map();
    #last = 0;

    get running() {
        return this.#worker !== null;
    }

    #begin() {
        this.#worker = new Worker(new URL("worker/worker.js", import.meta.url), { type: "module" });
        this.#worker.onmessage = ({ data }) => {
            const asked = this.#waiting.get(data.id);
            if (!asked) return;
            if ("progress" in data) return asked.progress?.(...data.progress);
            this.#waiting.delete(data.id);
            if (data.error) asked.reject(new Refused(data.error));
            else asked.resolve(data.value);
        };
        this.#worker.onerror = (event) => {
            event.preventDefault();
            this.#fail(new Error(event.message || "worker"));
        };
    }

    #fail(error) {
        const waiting = [...this.#waiting.values()];
        this.#waiting.clear();
        for (const asked of waiting) asked.reject(error);
    }

    ask(operation, given = {}, { progress, transfer = [] } = {}) {
        if (!this.#worker) this.#begin();
        return new Promise((resolve, reject) => {
            const id = ++this.#last;
            this.#waiting.set(id, { resolve, reject, progress });
            this.#worker.postMessage({ id, operation, given }, transfer);
        });
    }

    // Whatever the worker does, it does no longer; who asked is told so.
    stop() {
        this.#worker?.terminate();
        this.#worker = null;
        this.#fail(new Stopped());
    }
}
