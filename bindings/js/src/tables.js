// Tables: rows as objects, and whole columns that are copied out of the library in one go.
import { Handle, engine, guarded, heap8, lib, putText, room, textBetween, textOf, within } from "./engine.js";
import { Column, Reading } from "./reading.js";

const TEXT = 1, INTEGER = 2;

// struct ArrowArray with pointers of 4 bytes: where its members begin.
const LENGTH = 0, ABSENT = 8, BUFFERS = 40, CHILDREN = 44, ARRAY_SIZE = 64, STREAM_SIZE = 24;

const pointerAt = (address) => engine.module.HEAPU32[address >> 2];
const integerAt = (address) => Number(engine.module.HEAP64[address >> 3]);

function presentOf(bits, count) {
    const out = new Uint8Array(count);
    const bytes = heap8();
    for (let row = 0; row < count; row++)
        out[row] = (bytes[bits + (row >> 3)] >> (row & 7)) & 1;
    return out;
}

function textsOf(buffers, count, present) {
    const offsets = pointerAt(buffers + 4) >> 3, bytes = pointerAt(buffers + 8);
    const ends = Array.from(engine.module.HEAP64.subarray(offsets, offsets + count + 1), Number);
    const whole = textBetween(bytes, bytes + ends[count]);
    const ascii = whole.length === ends[count];
    const out = new Array(count);
    for (let row = 0; row < count; row++)
        out[row] = present && !present[row] ? null
            : ascii ? whole.slice(ends[row], ends[row + 1]) : textBetween(bytes + ends[row], bytes + ends[row + 1]);
    return out;
}

// Integers as doubles: they are exact up to 2^53.
function integersOf(pointer, count) {
    const low = engine.module.HEAPU32.subarray(pointer >> 2, (pointer >> 2) + 2 * count);
    const high = engine.module.HEAP32.subarray(pointer >> 2, (pointer >> 2) + 2 * count);
    const out = new Float64Array(count);
    for (let row = 0; row < count; row++)
        out[row] = high[2 * row + 1] * 4294967296 + low[2 * row];
    return out;
}

function cellsOf(array, name, type) {
    const column = pointerAt(pointerAt(array + CHILDREN));
    const count = integerAt(column + LENGTH);
    const buffers = pointerAt(column + BUFFERS);
    const bits = pointerAt(buffers);
    const present = bits && integerAt(column + ABSENT) ? presentOf(bits, count) : null;
    if (type === TEXT)
        return new Column(name, "text", textsOf(buffers, count, present), present);
    const numbers = pointerAt(buffers + 4);
    if (type === INTEGER)
        return new Column(name, "integer", integersOf(numbers, count), present);
    return new Column(name, "number", engine.module.HEAPF64.slice(numbers >> 3, (numbers >> 3) + count), present);
}

export class Table extends Handle {
    static freedBy = "sdt_table_free";

    constructor(core, pointer) {
        super(core, pointer);
        this.name = textOf(lib.sdt_table_name(pointer)) ?? "";
        this.columns = Array.from({ length: lib.sdt_table_column_count(pointer) }, (_, column) =>
            textOf(lib.sdt_table_column_name(pointer, column)));
        this.length = Number(lib.sdt_table_row_count(pointer));
        this._read = new Map();
    }

    _column(name) {
        const pointer = this._pointer;
        let found = this._read.get(name);
        if (!found)
            this._read.set(name, found = within(() => this._copy(pointer, this.columns.indexOf(name), name)));
        return found;
    }

    _copy(pointer, index, name) {
        const wanted = room(4), stream = room(STREAM_SIZE), array = room(ARRAY_SIZE);
        engine.module.HEAP32[wanted >> 2] = index;
        this._core.call("sdt_table_stream", pointer, 1, wanted, stream);
        if (guarded(() => lib.sdtjs_array(stream, array)) !== 0)
            this._core.fail(-1);
        const column = cellsOf(array, name, lib.sdt_table_column_type(pointer, index));
        guarded(() => lib.sdtjs_release(array));
        return column;
    }

    // The library says so, with the columns that there are.
    _missing(name) {
        const pointer = this._pointer;
        within(() => lib.sdt_table_column_find(pointer, putText(String(name))));
        this._core.fail(-3);
    }
}

Reading.into(Table);
