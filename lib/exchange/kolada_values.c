/*
 * Kolada's values as observations: genders in any order, a null as the mark that says why
 * there is no value, a deletion as a deletion. The values of groups are left out, and those of unknown ids
 * are counted: kolada_unknown.c says of each what is to be done.
 */
#include "exchange/kolada.h"

#include "core/text.h"
#include "values/values.h"

#include <sodertorn/exchange.h>
#include <sodertorn/kinds.h>
#include <string.h>

/* Whether the id is in the database; if not, so many values of it are counted. */
static bool is_known(struct sdt__kolada *k, struct sdt__unknown *ids, const char *id,
                     int64_t values)
{
    bool known;

    sdt__json_note(&k->in, sdt__unknown_find(ids, id, strlen(id), values, &k->in.location, &known));
    return known;
}

/* The period: a whole number in the present interface, text in the earlier one. NULL: neither. */
static const char *period_of(struct sdt__kolada *k, const cJSON *element, char number[32])
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(element, "period");

    if (!sdt__json_is(item, cJSON_Number))
        return sdt__json_need(&k->in, element, "period");
    number[sdt__number_format(item->valuedouble, number)] = '\0';
    return number;
}

/* Why there is no value: the marks of Kolada's tables, and its words for them. */
static enum sdt__mark mark_of(const char *status)
{
    static const struct {
        char word[15];
        unsigned char mark; /* enum sdt__mark */
    } words[] = {
        {"-", SDT__MARK_NON_RESPONSE},
        {".", SDT__MARK_NOT_APPLICABLE},
        {"..", SDT__MARK_SECRET},
        {"nonresponse", SDT__MARK_NON_RESPONSE},
        {"private", SDT__MARK_SECRET},
        {"secret", SDT__MARK_SECRET},
        {"notapplicable", SDT__MARK_NOT_APPLICABLE},
    };
    char folded[24];

    sdt__text_fold_swedish(status ? status : "", folded, sizeof folded);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i].word, folded) == 0)
            return (enum sdt__mark)words[i].mark;
    return SDT__MARK_MISSING;
}

static int64_t value_count(const cJSON *element)
{
    return (int64_t)sdt__json_count(cJSON_GetObjectItemCaseSensitive(element, "values"));
}

/* Adds the value of one gender; the row holds indicator, area and period already. */
static void add_value(struct sdt__kolada *k, struct sdt__values_row *row, const cJSON *item,
                      bool deleted)
{
    const cJSON *value = cJSON_GetObjectItemCaseSensitive(item, "value");
    const char *gender = sdt__json_text(&k->in, item, "gender");

    row->text[SDT__VALUES_PART_GENDER] = (struct sdt__text_span){gender ? gender : "",
                                                                 gender ? strlen(gender) : 0};
    row->mark = SDT__MARK_VALUE;
    row->value = 0;
    if (deleted || sdt__kolada_is_deleted(item)) {
        row->mark = SDT__MARK_ABSENT;
    } else if (!value || sdt__json_is(value, cJSON_NULL)) {
        row->mark = mark_of(sdt__json_text(&k->in, item, "status"));
    } else if (sdt__json_is(value, cJSON_Number)) {
        row->value = value->valuedouble;
    } else {
        sdt__json_wrong_type(&k->in, "value", cJSON_Number, value);
        return;
    }
    sdt__json_note(&k->in, sdt__batch_add_text(k->batch, row));
}

static void add_values(struct sdt__kolada *k, const cJSON *element, const char *const parts[3])
{
    const cJSON *values = cJSON_GetObjectItemCaseSensitive(element, "values");
    struct sdt__values_row row = {.file = k->in.location.file, .row = k->in.location.row};

    if (!sdt__json_is(values, cJSON_Array)) {
        sdt__json_missing(&k->in, "values");
        return;
    }
    for (int part = 0; part < 3; part++)
        row.text[part] = (struct sdt__text_span){parts[part], strlen(parts[part])};
    for (int part = 0; part < SDT__VALUES_PART_COUNT; part++)
        row.column[part] = k->in.location.column;
    for (const cJSON *item = values->child; item && k->in.status != SDT_ERROR_MEMORY;
         item = item->next)
        add_value(k, &row, item, sdt__kolada_is_deleted(element));
}

void sdt__kolada_values(struct sdt__kolada *k, const cJSON *element)
{
    char number[32];
    const char *const parts[3] = {
        [SDT__VALUES_PART_INDICATOR] = sdt__json_need(&k->in, element, "kpi"),
        [SDT__VALUES_PART_MUNICIPALITY] = sdt__json_need(&k->in, element, "municipality"),
        [SDT__VALUES_PART_PERIOD] = period_of(k, element, number),
    };
    int64_t values;
    bool indicator, area;

    if (!parts[0] || !parts[1] || !parts[2])
        return;
    values = value_count(element);
    indicator = is_known(k, &k->indicators, parts[SDT__VALUES_PART_INDICATOR], values);
    if (parts[SDT__VALUES_PART_MUNICIPALITY][0] == 'G') {
        k->counts[SDT__KOLADA_VALUES_OF_GROUPS] += values;
        return;
    }
    /* What is left out is counted once: by its indicator, or else by its area. */
    area = !(k->known_only && !indicator) &&
           is_known(k, &k->areas, parts[SDT__VALUES_PART_MUNICIPALITY], values);
    if (indicator && area)
        add_values(k, element, parts);
    else
        k->counts[SDT__KOLADA_VALUES_LEFT_OUT] += values;
}
