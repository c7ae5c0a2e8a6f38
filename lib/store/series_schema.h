/*
 * The tables of the observations. `data` is a packed series (series_codec.h); a series_undo without
 * data says that the series was new with its batch. Indicators are not declared as foreign keys:
 * what was known once stays known by its number, and sdt__series_uses guards the records.
 */
#ifndef SDT__STORE_SERIES_SCHEMA_H
#define SDT__STORE_SERIES_SCHEMA_H

static const char SDT__SERIES_SCHEMA[] =
    "CREATE TABLE batch (id INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL,"
    " source TEXT REFERENCES source (key) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,"
    " processed INTEGER NOT NULL, fetched TEXT NOT NULL, note TEXT,"
    " added INTEGER NOT NULL, changed INTEGER NOT NULL, deleted INTEGER NOT NULL,"
    " unchanged INTEGER NOT NULL);\n"
    "CREATE TABLE series (indicator INTEGER NOT NULL, gender TEXT NOT NULL, data BLOB NOT NULL,"
    " PRIMARY KEY (indicator, gender));\n"
    "CREATE TABLE series_undo (indicator INTEGER NOT NULL, gender TEXT NOT NULL,"
    " batch INTEGER NOT NULL, data BLOB, PRIMARY KEY (indicator, gender, batch));\n";

#endif
