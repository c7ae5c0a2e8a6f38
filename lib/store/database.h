/*
 * Inside lib/store only: a database that is open, and what the files of the room have of each other.
 * They stand in layers, and each file calls only those above it in this list:
 *   sqlite*.c                   the engine, behind engine.h
 *   sql.c, migrate.c            SQL from the descriptors, the tables
 *   role.c, permission.c        what the session may do: by its role on a server, by its scope
 *   transaction.c, lookup.c     transactions; records by key and id
 *   series*.c, ingest*.c        observations, packed and merged
 *   verb.c, cursor.c            how verbs begin and end; many records, one after the other
 *   record_list.c, record_cache.c, references.c, seal.c, history*.c, forget.c    rules and helps of verbs
 *   record_check.c, history_check.c    whether records are as they were stored
 *   meta.c, copy_tables.c       the numbers of the database itself; all of its tables as one list
 *   bring_*.c                   what was changed in a copy
 *   records.c, referrers.c, undo.c, maintenance.c, list.c, search.c, may.c, changes.c, copy.c, bring_back.c,
 *   roles.c, open.c             the verbs themselves
 */
#ifndef SDT__STORE_DATABASE_H
#define SDT__STORE_DATABASE_H

#include "store/engine.h"
#include "store/roles.h"
#include "store/store.h"

/* Statements kept for each kind. */
enum sdt__store_statement {
    SDT__STATEMENT_BY_KEY,
    SDT__STATEMENT_BY_ID,
    SDT__STATEMENT_INSERT,
    SDT__STATEMENT_UPDATE,
    SDT__STATEMENT_DELETE,
    SDT__STATEMENT_COUNT
};

/* The columns id, key and revision stand before a kind's own. */
enum { SDT__STORE_FIRST_COLUMN = 3 };

struct sdt__store {
    sdt_session *session;
    struct sdt__engine *engine;
    bool writable;
    struct sdt__role role; /* what the server lets it write */
    int depth;             /* transactions that are open inside each other */
    bool only_reads;       /* the outermost of them */
    const char *verb;      /* for the history */
    const char *actor;     /* likewise; NULL: the session's */
    int verb_depth;        /* the depth of the transaction that set it; 0 when none did */
    sdt_cursor *cursors;   /* open ones, which closing the database ends */
    struct sdt__statement **statements; /* one of each for every kind, prepared when first used */
    struct sdt__statement *next_id;
    struct sdt__statement *write_history;
    int told; /* changes that others are told of one by one in the transaction that is open */
    bool correcting; /* a verb corrects what is sealed */
    bool clean;      /* the file is to be cleaned when the transaction has been kept */
    int64_t *fresh;  /* records that were sealed in the transaction that is open */
    size_t fresh_count;
    size_t fresh_capacity;
};

/* Opens a database, as the session's own or beside it; *made tells that its file was made. One that could
   not be opened is gone again. */
int sdt__store_open(sdt_session *session, const char *path, int mode, struct sdt__store **out,
                    bool *made);
void sdt__store_close(struct sdt__store *store);

/* Who changes something, for the history and for batches. */
const char *sdt__store_actor(const struct sdt__store *store);

/* One of a kind's statements, borrowed: it is kept prepared until the database is closed. */
int sdt__store_statement(struct sdt__store *store, const struct sdt__kind *kind,
                         enum sdt__store_statement which, struct sdt__statement **out);

/* SELECT id, key, revision and every field FROM the kind's table. */
void sdt__store_sql_select(const struct sdt__kind *kind, struct sdt__buffer *out);

/* Joins what the records lie in, and orders by it from the outermost; what lies in none of a kind comes
   after what does. The second writes terms of ORDER BY, each with a comma after it. */
void sdt__store_sql_join_wholes(const struct sdt__kind *kind, struct sdt__buffer *out);
void sdt__store_sql_by_wholes(const struct sdt__kind *kind, struct sdt__buffer *out);

/* CREATE TABLE, and every index of it that there is not yet. */
void sdt__store_sql_column(const struct sdt__field *field, struct sdt__buffer *out);
void sdt__store_sql_table(const struct sdt__kind *kind, struct sdt__buffer *out);
void sdt__store_sql_indexes(const struct sdt__kind *kind, struct sdt__buffer *out);

/* Fills the record from the row that a statement of sdt__store_sql_select stands on. */
int sdt__store_read_row(struct sdt__store *store, struct sdt__statement *row, sdt_record *record);

/* Makes the tables of an empty database, and brings an older one up to date. */
int sdt__store_migrate(struct sdt__store *store, const char *path, bool may_write, bool may_create);

/* That the tables are as sdt__store_migrate() makes them; each that is not is reported. */
int sdt__store_check_tables(struct sdt__store *store);

/* All that can be found wrong with the session's database, as sdt_check_integrity() tells it. */
int sdt__store_check(sdt_session *session);

/* That every record can be read and is as the history says it was stored last. */
int sdt__store_check_records(struct sdt__store *store);

/* That the history is whole, and the tables that have no records. */
int sdt__store_check_history(struct sdt__store *store);

/* The next id, unique among all records of the database. */
int sdt__store_next_id(struct sdt__store *store, int64_t *out);

/* One line of history; before and after are NULL where the record did not exist. A batch of observations
   is no record (0), and has its number for a key. */
struct sdt__history_line {
    const char *kind;
    int64_t record;
    int64_t revision; /* that it has now; 0 when it is gone, or has none */
    const char *key;
    const char *before;
    const char *after;
};
/* Whether lines are written of a kind. The log of the runs of scripts is a history of its own, of the
   latest runs: what runs every minute does not fill the database. */
bool sdt__store_remembers(const struct sdt__kind *kind);
int sdt__store_write_line(struct sdt__store *store, const struct sdt__history_line *line);

/* Tells others of a line, when the transaction is kept (changes.c). */
int sdt__store_tell_others(struct sdt__store *store, const struct sdt__history_line *line);

/* That every reference of the record leads somewhere, and no tree into a circle. */
int sdt__store_check_record_references(struct sdt__store *store, const sdt_record *record);

/* That nothing refers to the record. */
int sdt__store_check_unreferenced(struct sdt__store *store, const sdt_record *record);

/* The record of a key or an id; *out is NULL when there is none. */
int sdt__store_read_by_key(struct sdt__store *store, const struct sdt__kind *kind, const char *key,
                           sdt_record **out);
int sdt__store_read_by_id(struct sdt__store *store, const struct sdt__kind *kind, int64_t id,
                          sdt_record **out);

/* The id of a key; 0 when there is none. */
int sdt__store_read_id(struct sdt__store *store, const struct sdt__kind *kind, const char *key,
                       int64_t *out);

/* That neither the record nor what it is a part of is sealed; either of the two may be NULL. Once it
   is written, that it has been sealed is noted (seal.c). */
int sdt__store_check_seal(struct sdt__store *store, const sdt_record *before,
                          const sdt_record *after);
int sdt__store_note_seal(struct sdt__store *store, const sdt_record *before,
                         const sdt_record *after);

/* Ends every cursor that is open. */
void sdt__store_end_cursors(struct sdt__store *store);

#endif
