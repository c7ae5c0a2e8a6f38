/*
 * Descriptors of the record kinds, as the generator writes them. All marshalling (SQL, JSON, Lua) is
 * one loop over these.
 */
#ifndef SDT__RECORD_KIND_H
#define SDT__RECORD_KIND_H

#include <sodertorn/kind.h>
#include <stdbool.h>
#include <stddef.h>

/* A word of an enumeration. */
struct sdt__word {
    const char *name;
    const char *label_sv;
    const char *label_en;
    const char *help_sv;
    const char *help_en;
};

/* A field of a kind. A text that a field does not have is NULL. */
struct sdt__field {
    const char *name;
    const char *label_sv;
    const char *label_en;
    const char *help_sv;
    const char *help_en;
    const char *since;   /* the version it came in */
    const char *choice;  /* the group of which exactly one field is set */
    const char *verb;    /* the verb that alone sets it */
    const char *inverse; /* what the target calls the records that refer to it */
    const struct sdt__word *words;
    int word_count;
    int number;
    int type;   /* enum sdt_type */
    int target; /* kind number of a reference, else 0 */
    double min; /* of an integer, number or boolean; infinite when it has no bounds */
    double max;
    size_t max_length; /* of a text, in bytes; 0 when it has no limit */
    bool required;
    bool personal;
    bool tree;  /* a reference to its own kind that must not go in a circle */
    bool lines; /* a text that may have several lines */
    bool part;  /* a reference to what the record is a part of, and is closed with */
    bool whole; /* a reference to what the position of the record is counted in */
};

struct sdt__kind {
    const char *name;
    const char *label_sv;
    const char *label_en;
    const char *help_sv;
    const char *help_en;
    const struct sdt__field *fields;
    int field_count;
    int number;
    int title; /* index of a field, or -1 */
    int owner; /* index of a field; -1 nobody but the secretariat; SDT__OWNER_KEY the record itself */
    int position;               /* index of the field that orders a list, or -1 */
    int seal;                   /* index of the field that closes the record and its parts, or -1 */
    const char *const *retired; /* names of fields that it had once */
    int retired_count;
};

enum { SDT__OWNER_KEY = -2 };

/* There are no more kinds, fields of a kind or words of an enumeration than this, so an array of so
   many has room for the names of them all. The generator refuses more. */
enum { SDT__NAMES_MOST = 128 };

extern const struct sdt__kind sdt__kinds[];
extern const int sdt__kind_count;

/* "text", "integer" ...: the name of an enum sdt_type. */
const char *sdt__type_name(int type);

/* NULL for a number that is no kind. */
const struct sdt__kind *sdt__kind(int number);
const struct sdt__kind *sdt__kind_named(const char *name);

/* Whether records of the kind hold personal data of their own, beside references to persons. */
bool sdt__kind_holds_personal(const struct sdt__kind *kind);

/* The index of a field in its kind by its number or name; -1 when there is none. */
int sdt__field_index(const struct sdt__kind *kind, int number);
int sdt__field_named(const struct sdt__kind *kind, const char *name);

#endif
