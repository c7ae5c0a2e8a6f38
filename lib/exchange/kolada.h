/*
 * The state of an import of Kolada's answers. Each file is an answer of one sort; indicators and areas
 * are written first, then groups, then values, in whatever order the files were given. kolada.c stands
 * on top; kolada_records.c and kolada_values.c each read elements of their sorts.
 */
#ifndef SDT__EXCHANGE_KOLADA_H
#define SDT__EXCHANGE_KOLADA_H

#include "exchange/json.h"
#include "exchange/unknown.h"
#include "record/record.h"

#include <sodertorn/values.h>

/* The sorts of answers, in the order they are read. */
enum sdt__kolada_sort {
    SDT__KOLADA_NOTHING, /* no elements */
    SDT__KOLADA_INDICATORS,
    SDT__KOLADA_AREAS,
    SDT__KOLADA_GROUPS,
    SDT__KOLADA_VALUES,
    SDT__KOLADA_UNITS, /* of organisational units, which are not kept */
    SDT__KOLADA_OTHER
};

/* Columns of the result; those of the values as a batch counts them. */
enum {
    SDT__KOLADA_ADDED,
    SDT__KOLADA_CHANGED,
    SDT__KOLADA_DELETED,
    SDT__KOLADA_UNCHANGED,
    SDT__KOLADA_VALUES_ADDED,
    SDT__KOLADA_VALUES_CHANGED,
    SDT__KOLADA_VALUES_DELETED,
    SDT__KOLADA_VALUES_UNCHANGED,
    SDT__KOLADA_VALUES_LEFT_OUT, /* of areas or indicators that are not in the database */
    SDT__KOLADA_VALUES_OF_GROUPS,
    SDT__KOLADA_COUNTS
};

/* What the history calls it: so it is known which texts are Kolada's and which people's. */
#define SDT__KOLADA_VERB "import_kolada"

struct sdt__kolada {
    struct sdt__json_reader in; /* its location: of the element being read */
    sdt_batch *batch;
    const char *source;   /* key of the source of new indicators, or NULL */
    bool known_only;      /* leave out values of unknown ids */
    bool replace_records; /* what people have written gives way to what Kolada says */
    bool dry_run;
    struct sdt__unknown indicators;
    struct sdt__unknown areas;
    int64_t counts[SDT__KOLADA_COUNTS];
};

/* Whether the element or value is marked as deleted, as either version of the interface says it. */
static inline bool sdt__kolada_is_deleted(const cJSON *object)
{
    return sdt__json_is(cJSON_GetObjectItemCaseSensitive(object, "isdeleted"), cJSON_True) ||
           sdt__json_is(cJSON_GetObjectItemCaseSensitive(object, "is_deleted"), cJSON_True);
}

/* Tells what was unknown in the values: what was left out, or what has to be fetched first, and how. */
void sdt__kolada_unknown(struct sdt__kolada *k);

/* Reads and writes one element of an answer of that sort. */
void sdt__kolada_indicator(struct sdt__kolada *k, const cJSON *element);
void sdt__kolada_area(struct sdt__kolada *k, const cJSON *element);
void sdt__kolada_group(struct sdt__kolada *k, const cJSON *element);
void sdt__kolada_values(struct sdt__kolada *k, const cJSON *element);

#endif
