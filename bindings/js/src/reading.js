// What is read of a table: columns whose cells are JavaScript's own, and rows made of them.

// A column: its name, its type ("text", "integer", "number"), and its cells, which are of JavaScript alone.
export class Column {
    constructor(name, type, cells, present) {
        this.name = name;
        this.type = type;
        this.values = cells; // Float64Array, where an absent cell is 0; of texts an array, where it is null
        this.present = present; // null when no cell is absent, else a Uint8Array of 1 and 0
    }

    get length() {
        return this.values.length;
    }

    // All cells as an array, an absent one as null.
    toArray() {
        const cells = Array.from(this.values);
        if (this.present && this.type !== "text")
            for (let row = 0; row < cells.length; row++)
                if (!this.present[row])
                    cells[row] = null;
        return cells;
    }

    at(row) {
        return this.toArray().at(row);
    }

    [Symbol.iterator]() {
        return this.toArray()[Symbol.iterator]();
    }
}

// The rows of columns: one object for each, with a property for each column.
function rowsOf(columns) {
    const names = Object.keys(columns);
    const lists = names.map((name) => columns[name].toArray());
    return Array.from({ length: lists[0]?.length ?? 0 }, (_, row) => {
        const out = {};
        for (let column = 0; column < names.length; column++)
            out[names[column]] = lists[column][row];
        return out;
    });
}

// What tables and their snapshots in a page have in common: read of the columns alone.
export class Reading {
    column(name) {
        if (!this.columns.includes(name))
            this._missing(name);
        return this._column(name);
    }

    // All rows, as objects.
    rows() {
        return this._rows ??= rowsOf(Object.fromEntries(this.columns.map((name) => [name, this._column(name)])));
    }

    at(row) {
        return this.rows().at(row);
    }

    [Symbol.iterator]() {
        return this.rows()[Symbol.iterator]();
    }

    toJSON() {
        return this.rows();
    }

    // Gives a class that has columns and _column() these methods.
    static into(Class) {
        for (const name of Reflect.ownKeys(Reading.prototype))
            if (name !== "constructor")
                Object.defineProperty(Class.prototype, name, Object.getOwnPropertyDescriptor(Reading.prototype, name));
    }
}
