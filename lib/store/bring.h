/*
 * Inside lib/store only: changes that were made in a copy of a database, brought back to it. Three states
 * of everything are compared: how it was when the copy was taken (or brought back last), how it is in the
 * copy, and how it is here. See bring_back.c.
 */
#ifndef SDT__STORE_BRING_H
#define SDT__STORE_BRING_H

#include "record/table.h"
#include "store/database.h"

/* The verb that the lines of the history are written under. */
#define SDT__BRING_VERB "bring_back"

/* The columns of the answer. */
enum {
    SDT__BRING_OUTCOME,
    SDT__BRING_CHANGE,
    SDT__BRING_KIND,
    SDT__BRING_KEY,
    SDT__BRING_FIELD,
    SDT__BRING_MUNICIPALITY,
    SDT__BRING_PERIOD,
    SDT__BRING_GENDER,
    SDT__BRING_VALUES,
    SDT__BRING_WAS,
    SDT__BRING_HERE,
    SDT__BRING_THERE,
    SDT__BRING_HERE_ACTOR,
    SDT__BRING_HERE_AT,
    SDT__BRING_THERE_ACTOR,
    SDT__BRING_THERE_AT,
    SDT__BRING_REASON
};

/* What became of a change: it was brought, it met another one, it was not allowed or possible, or it stays
   in the copy because another field of its record does. */
#define SDT__BRING_BROUGHT "brought"
#define SDT__BRING_CONFLICT "conflict"
#define SDT__BRING_REFUSED "refused"
#define SDT__BRING_LEFT "left"

/* Who did something, and when; both empty where nobody is known. */
struct sdt__bring_who {
    struct sdt__buffer actor;
    char at[24];
};

struct sdt__bring {
    sdt_session *session;
    struct sdt__store *main; /* the session's database: "here" */
    struct sdt__store *copy; /* "there" */
    int64_t copied_entry;    /* the last line of the history that both have */
    int64_t base_entry;      /* the last line and batch of the copy that are known here */
    int64_t base_batch;
    bool lenient; /* what cannot be brought is left: it is told in the table, and is no failure */
    int64_t left; /* changes that could not be brought */
    int status;   /* the first reason, when that is a failure */
    sdt_table *table;             /* of the answer */
    struct sdt__bring_list *list; /* records that were changed in the copy */
    struct sdt__bring_who here;
    struct sdt__bring_who there;
    struct sdt__buffer actor; /* who is told to have changed what is being written */
};

/* A row of the answer that is being made; texts that are NULL are left out. */
struct sdt__bring_row {
    const char *outcome;
    const char *change; /* "created", "changed", "deleted" */
    const struct sdt__kind *kind;
    const char *key;
    const char *field;
    const char *municipality; /* of a value, as the two below */
    const char *period;
    char gender;
    int64_t values; /* so many values alike; 0 for a record */
    const char *was;
    const char *here;
    const char *there;
    bool who; /* both who are told, too */
    const char *reason;
};

void sdt__bring_tell(struct sdt__bring *bring, const struct sdt__bring_row *row);

/* A change that met another one, and one that was refused with a status and its problem, which has been
   reported. Each is told in the table; where nothing may be left it is what the verb fails with. Return
   only what ends everything, such as SDT_ERROR_MEMORY. */
int sdt__bring_conflict(struct sdt__bring *bring, struct sdt__bring_row *row);
int sdt__bring_refuse(struct sdt__bring *bring, struct sdt__bring_row *row, int status);

/* Forgets who is known; sets when it was (NULL: nobody knows); finds who
   changed a record last after a line: a field of it, or with NULL anything. */
void sdt__bring_nobody(struct sdt__bring_who *who);
void sdt__bring_at(struct sdt__bring_who *who, const char *at);
int sdt__bring_find_who(struct sdt__store *store, int64_t record, int64_t since, const char *field,
                        struct sdt__bring_who *who);

/* What is written from now on was changed there by that actor: "Kansliet (Åsa)". */
int sdt__bring_act_for(struct sdt__bring *bring, const char *actor);

/* A number asked for with texts and numbers as parameters, in this order; *out stays without an answer.
   The texts end with NULL. */
int sdt__bring_ask(struct sdt__store *store, const char *sql, const char *const *texts,
                   const int64_t *numbers, int number_count, int64_t *out);

/* The record here that a record of the copy is, by their ids; 0 when there is none. Those that were there
   when the copy was taken have the same id; later ones go by their key. */
int sdt__bring_main_id(struct sdt__bring *bring, const struct sdt__kind *kind, int64_t copy_id,
                       int64_t *out);

/* The key of a record by id; the buffer is emptied first, and stays so when there is none. */
int sdt__bring_key(struct sdt__store *store, const struct sdt__kind *kind, int64_t id,
                   struct sdt__buffer *out);

/* The key that a record of the copy has here; that which it has there when it is not here. */
int sdt__bring_key_here(struct sdt__bring *bring, const struct sdt__kind *kind, int64_t copy_id,
                        struct sdt__buffer *out);

/* The record of the copy that had a key when a line of its history was written; 0 for none. */
int sdt__bring_id_then(struct sdt__bring *bring, const struct sdt__kind *kind, const char *key,
                       int64_t entry, int64_t *out);

/* The parts of the verb: records made and changed, values, and records deleted. The list of the records
   that were changed in the copy is read once. */
struct sdt__bring_list;
int sdt__bring_list_new(struct sdt__bring *bring, struct sdt__bring_list **out);
void sdt__bring_list_free(struct sdt__bring *bring, struct sdt__bring_list *list);
int sdt__bring_records(struct sdt__bring *bring, struct sdt__bring_list *list);
int sdt__bring_values(struct sdt__bring *bring);
int sdt__bring_deletions(struct sdt__bring *bring, struct sdt__bring_list *list);

#endif
