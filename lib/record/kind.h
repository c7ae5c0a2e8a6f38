/*
 * Descriptors of the record kinds, as the generator writes them. All marshalling (SQL, JSON, Lua) is
 * one loop over these.
 */
#ifndef SDT__RECORD_KIND_H
#define SDT__RECORD_KIND_H

#include <sodertorn/kind.h>
#include <stdbool.h>

struct sdt__field {
    const char *name;
    const char *doc;
    const char *choice;
    const char *verb;
    const char *inverse;
    const char *since;
    const char *const *words;
    double min;
    double max;
    short number;
    short type;   /* enum sdt_type */
    short target; /* kind number of a reference, else 0 */
    short word_count;
    bool required;
    bool personal;
    bool tree;
};

struct sdt__kind {
    const char *name;
    const char *label_sv;
    const char *label_en;
    const char *doc;
    const struct sdt__field *fields;
    short number;
    short field_count;
    short title; /* place of a field, or -1 */
    short owner; /* place of a field; -1 nobody but the secretariat; SDT__OWNER_KEY the record itself */
    short position; /* place of the field that orders a list, or -1 */
    short seal; /* place of the field that closes the record and what refers to it, or -1 */
};

enum { SDT__OWNER_KEY = -2 };

extern const struct sdt__kind sdt__kinds[];
extern const int sdt__kind_count;

/* "text", "integer" ...: the name of an enum sdt_type. */
const char *sdt__type_name(int type);

/* NULL for a number that is no kind. */
const struct sdt__kind *sdt__kind(int number);
const struct sdt__kind *sdt__kind_named(const char *name);

/* The place of a field in kind->fields by its number or name; -1 when there is none. */
int sdt__field_place(const struct sdt__kind *kind, int number);
int sdt__field_named(const struct sdt__kind *kind, const char *name);

#endif
