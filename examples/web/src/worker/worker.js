// The worker: takes what is asked, calls the operation of that name, and answers with what it gives or with what the
// library said of it. The library starts meanwhile; what is asked before it has is not lost, but waits.
const loading = import("./operations.js");

function told(error) {
    const said = typeof error.code === "number";
    if (!said) console.error(error);
    return {
        message: error.message,
        status: said ? error.name : null,
        problems: [...(error.problems ?? [])].map((one) => ({ ...one })),
    };
}

let turn = Promise.resolve(); // one thing at a time, in the order in which they were asked

self.onmessage = ({ data: { id, operation, given } }) => {
    turn = turn.then(async () => {
        try {
            const { operations } = await loading;
            const value = await operations[operation](given, (...progress) => self.postMessage({ id, progress }));
            self.postMessage({ id, value }, value instanceof Uint8Array ? [value.buffer] : []);
        } catch (error) {
            self.postMessage({ id, error: told(error) });
        }
    });
};
