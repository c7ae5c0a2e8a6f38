// The worker: takes what is asked, calls the operation of that name, and answers with what it gives or with what the
// library said of it.
import { operations } from "./operations.js";

const transferable = (value) => (value instanceof Uint8Array && value.buffer instanceof ArrayBuffer ? [value.buffer] : []);

function told(error) {
  return { message: error.message, status: error.code === undefined ? null : error.name, problems: [...(error.problems ?? [])].map((one) => ({ ...one })) };
}

let turn = Promise.resolve(); // one thing at a time, in the order in which they were asked

self.onmessage = ({ data: { id, operation, given } }) => {
  turn = turn.then(async () => {
    try {
      const value = await operations[operation](given, (...progress) => self.postMessage({ id, progress }));
      self.postMessage({ id, value }, operation === "bytes" ? transferable(value) : []);
    } catch (error) {
      if (error.code === undefined) console.error(error);
      self.postMessage({ id, error: told(error) });
    }
  });
};
