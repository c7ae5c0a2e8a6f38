// The handles that have little of their own but the library's methods.
import { Handle, within } from "./engine.js";
import { addMethods, made } from "./methods.js";
import { Cursor, Record, madeRecord } from "./records.js";
import { Session } from "./session.js";
import { Table } from "./tables.js";
import * as values from "./values.js";
import { WORDS } from "./verbs.js";

export class Assessment extends Handle {
    static freedBy = "sdt_assessment_free";
}

// A batch of observations being gathered, which commit() writes, whole or not at all.
export class Batch extends Handle {
    static freedBy = "sdt_batch_free";

    // Adds many values of one indicator and gender: a municipality, a period and a value for each, and a mark where not
    // all are values. Values may be a Float64Array, which is copied in one go.
    addColumns(indicator, gender, municipalities, periods, given, marks = null) {
        const count = values.lengthOf(municipalities);
        const columns = [periods, given, ...(marks ? [marks] : [])];
        if (columns.some((column) => values.lengthOf(column) !== count))
            throw new RangeError("the columns have different lengths");
        within(() => {
            const named = [values.text(indicator), values.text(gender), count];
            const cells = [values.column(municipalities, count), values.column(periods, count, values.period),
                values.numbers(Float64Array, given, count), marks ? this._marks(marks, count) : 0];
            this._core.call("sdt_batch_add_columns", this._pointer, ...named, ...cells);
        });
    }

    _marks(marks, count) {
        const numbers = Int32Array.from({ length: count }, (_, index) => values.word(WORDS.Mark, marks[index]));
        return values.numbers(Int32Array, numbers, count);
    }

    // Says what the batch is, before its first value.
    set(option, value) {
        within(() => this._core.call("sdt_batch_set", this._pointer, values.word(WORDS.BatchOption, option),
            values.option(value)));
    }
}

export class Comparison extends Handle {
    static freedBy = "sdt_comparison_free";
}

export class Console extends Handle {
    static freedBy = "sdt_console_free";
}

export class Rotation extends Handle {
    static freedBy = "sdt_rotation_free";
}

export class Script extends Handle {
    static freedBy = "sdt_script_free";
}

export class Tree extends Handle {
    static freedBy = "sdt_tree_free";
}

const classes = { Assessment, Batch, Comparison, Console, Cursor, Record, Rotation, Script, Session, Table, Tree };
addMethods(classes);
for (const [name, Class] of Object.entries(classes))
    made[`sdt_${name.toLowerCase()}`] = (core, pointer) => new Class(core, pointer);
made.sdt_record = madeRecord;
