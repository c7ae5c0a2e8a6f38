/*
 * Descriptors of the record kinds, as the generator writes them. All marshalling (SQL, JSON, Lua) is
 * one loop over these.
 */
#ifndef SDT__RECORD_KIND_H
#define SDT__RECORD_KIND_H

#include <sodertorn/kind.h>
#include <stdbool.h>
#include <stdint.h>

/* Texts are known by their places among the texts of the schema, 0 for none; the functions below
   turn them into text. */
struct sdt__field {
    uint16_t name;
    uint16_t doc;
    uint16_t choice;
    uint16_t verb;
    uint16_t inverse;
    uint16_t since;
    uint16_t words; /* the first; the others come after it */
    uint8_t word_count;
    uint8_t number;
    uint8_t type;   /* enum sdt_type */
    uint8_t target; /* kind number of a reference, else 0 */
    uint8_t range;  /* place in sdt__ranges */
    bool required : 1;
    bool personal : 1;
    bool tree : 1;
};

struct sdt__kind {
    char name[20];
    uint16_t label_sv;
    uint16_t label_en;
    uint16_t doc;
    uint16_t first_field; /* place in sdt__fields; the others come after it */
    uint8_t number;
    uint8_t field_count;
    int8_t title; /* place of a field, or -1 */
    int8_t
        owner; /* place of a field; -1 nobody but the secretariat; SDT__OWNER_KEY the record itself */
    int8_t position; /* place of the field that orders a list, or -1 */
    int8_t seal;     /* place of the field that closes the record and what refers to it, or -1 */
};

enum { SDT__OWNER_KEY = -2 };

/* What an integer or a number may be. */
struct sdt__range {
    double min;
    double max;
};

extern const struct sdt__kind sdt__kinds[];
extern const int sdt__kind_count;
extern const struct sdt__field sdt__fields[];
extern const struct sdt__range sdt__ranges[];

/* The text at a place; NULL at 0. */
const char *sdt__schema_text(int place);

/* The field of a kind at a place from 0, and what it says. A verb or an inverse that is
   absent is NULL. */
const struct sdt__field *sdt__field_at(const struct sdt__kind *kind, int place);
const char *sdt__field_name(const struct sdt__field *field);
const char *sdt__field_verb(const struct sdt__field *field);
const char *sdt__field_inverse(const struct sdt__field *field);
const char *sdt__field_word(const struct sdt__field *field, int place);
const struct sdt__range *sdt__field_range(const struct sdt__field *field);

/* "text", "integer" ...: the name of an enum sdt_type. */
const char *sdt__type_name(int type);

/* NULL for a number that is no kind. */
const struct sdt__kind *sdt__kind(int number);
const struct sdt__kind *sdt__kind_named(const char *name);

/* The place of a field in its kind by its number or name; -1 when there is none. */
int sdt__field_place(const struct sdt__kind *kind, int number);
int sdt__field_named(const struct sdt__kind *kind, const char *name);

#endif
