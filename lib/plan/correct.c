/*
 * Correcting a plan that has been closed: what was changed, from what, and why, stands beside it.
 */
#include "core/buffer.h"
#include "core/text.h"
#include "layouts.h"
#include "plan/plan.h"
#include "record/table.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/plan.h>
#include <stdlib.h>
#include <string.h>

enum { DATE, KIND, RECORD, TITLE, FIELD, LABEL, BEFORE, AFTER, REASON };

static const struct sdt__column columns[] = {
    [DATE] = {"date", SDT_TYPE_TEXT, "dagen för rättelsen", "day of the correction"},
    [KIND] = {"kind", SDT_TYPE_TEXT, "slaget av post", "kind of the record"},
    [RECORD] = {"record", SDT_TYPE_TEXT, "postens nyckel", "key of the record"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "postens titel i dag", "title of the record today"},
    [FIELD] = {"field", SDT_TYPE_TEXT, "fältets namn", "name of the field"},
    [LABEL] = {"label", SDT_TYPE_TEXT, "ordet för fältet", "the word for the field"},
    [BEFORE] = {"before", SDT_TYPE_TEXT, "vad som stod", "what it said"},
    [AFTER] = {"after", SDT_TYPE_TEXT, "vad det rättades till", "what it was corrected to"},
    [REASON] = {"reason", SDT_TYPE_TEXT, "varför", "why"},
};

const struct sdt__table_layout sdt__layout_plan_corrections = SDT__TABLE_LAYOUT("plan_corrections",
                                                                                columns);

/* Corrections by day, those of a day in the order they were made. */
static int by_day(const void *a, const void *b)
{
    const sdt_record *x = *(sdt_record *const *)a, *y = *(sdt_record *const *)b;
    const int order = strcmp(sdt_correction_date(x), sdt_correction_date(y));

    return order != 0 ? order : (x->id > y->id) - (x->id < y->id);
}

static void add_row(struct sdt__record_cache *cache, sdt_table *table, const sdt_record *correction)
{
    static const unsigned char fields[] = {SDT_CORRECTION_BEFORE, SDT_CORRECTION_AFTER,
                                           SDT_CORRECTION_REASON};
    const struct sdt__kind *kind = sdt__kind_named(sdt_correction_kind(correction));
    const char *key = sdt_correction_record(correction), *name = sdt_correction_field(correction);
    const sdt_record *record = kind ? sdt__record_cache_get(cache, kind->number, key) : NULL;
    const int index = kind ? sdt__field_named(kind, name) : -1;
    const char *const texts[] = {sdt_correction_date(correction), sdt_correction_kind(correction),
                                 key};

    sdt__table_row(table);
    sdt__table_set_texts(table, DATE, texts, (int)(sizeof texts / sizeof *texts));
    sdt__table_set_text(table, TITLE, record ? sdt_record_title(record) : NULL);
    sdt__table_set_text(table, FIELD, name);
    if (index >= 0)
        sdt__table_set_text(table, LABEL,
                            cache->session->english ? kind->fields[index].label_en
                                                    : kind->fields[index].label_sv);
    sdt__table_set_fields(table, BEFORE, correction, fields, (int)sizeof fields);
}

static int list_corrections(sdt_session *session, const char *plan, sdt_table **out)
{
    sdt_table *table = sdt__table_new(session, &sdt__layout_plan_corrections);
    struct sdt__record_list list = {0};
    struct sdt__record_cache cache;
    int status;

    sdt__record_cache_init(&cache, session);
    status = sdt__record_list_read(session, SDT_KIND_CORRECTION, SDT_CORRECTION_PLAN, plan, &list);
    if (status == SDT_OK && list.count > 0)
        qsort(list.records, list.count, sizeof(sdt_record *), by_day);
    for (size_t i = 0; status == SDT_OK && i < list.count; i++)
        add_row(&cache, table, list.records[i]);
    sdt__record_cache_fail(&cache, status);
    status = cache.status;
    sdt__record_list_free(session, &list);
    sdt__record_cache_free(&cache);
    return sdt__table_finish(table, status, out);
}

static int tell_corrections(const sdt_record *plan, const void *asked, sdt_table **out)
{
    (void)asked;
    return list_corrections(plan->session, plan->key, out);
}

int sdt_plan_corrections(sdt_session *session, const char *plan, sdt_table **out)
{
    return sdt__verb_read_record(session, SDT_KIND_PLAN, plan, tell_corrections, NULL, out);
}

/* What is to be corrected, as the caller says it. */
struct correcting {
    const char *plan;
    int kind;
    const char *key;
    int field;
    const char *value;
    const char *reason;
};

/* Whether a record is a plan or a part of it, or of a part. */
static bool is_part_of(struct sdt__record_cache *cache, const sdt_record *record,
                       const sdt_record *plan)
{
    if (record->kind == plan->kind)
        return strcmp(record->key, plan->key) == 0;
    for (int i = 0; i < record->kind->field_count; i++) {
        const struct sdt__field *field = &record->kind->fields[i];
        const sdt_record *whole = field->part && record->values[i].set
                                      ? sdt__record_cache_get(cache, field->target,
                                                              record->values[i].as.text)
                                      : NULL;

        if (whole && is_part_of(cache, whole, plan))
            return true;
    }
    return false;
}

/* The index of a field that may be corrected; below 0, the error after saying why it may not. */
static int find_field(const sdt_record *record, int number)
{
    const int index = sdt__record_settable(record, number);
    const struct sdt__field *field;

    if (index < 0)
        return index;
    field = &record->kind->fields[index];
    if (field->part)
        return sdt__fail(record->session, SDT_ERROR_VALUE, SDT__M_PLAN_PART_FIELD,
                         sdt__kind_label(record->session, record->kind), field->name);
    return index;
}

/* Writes what was corrected; texts are empty where there is no value. Personal data stay out of it. */
static int put_correction(const struct correcting *asked, const sdt_record *record, int index,
                          const char *before, const char *after)
{
    static const unsigned char fields[] = {
        SDT_CORRECTION_PLAN,  SDT_CORRECTION_DATE,   SDT_CORRECTION_KIND,   SDT_CORRECTION_RECORD,
        SDT_CORRECTION_FIELD, SDT_CORRECTION_REASON, SDT_CORRECTION_BEFORE, SDT_CORRECTION_AFTER,
    };
    sdt_session *session = record->session;
    const struct sdt__field *field = &record->kind->fields[index];
    const bool shown = !field->personal;
    sdt_record *correction = NULL;
    char today[11];
    const char *const texts[] = {asked->plan,
                                 today,
                                 record->kind->name,
                                 record->key,
                                 field->name,
                                 asked->reason,
                                 shown && *before ? before : NULL,
                                 shown && *after ? after : NULL};
    int status;

    sdt__session_today(session, today);
    status = sdt__record_compose(session, SDT_KIND_CORRECTION, fields, texts, (int)sizeof fields, 0,
                                 &correction);
    if (status == SDT_OK)
        status = sdt__store_free_key(correction, asked->plan, true);
    if (status == SDT_OK)
        status = sdt__record_check_at(correction, NULL);
    if (status == SDT_OK)
        status = sdt__store_put(session, correction, false);
    sdt_record_free(correction);
    return status;
}

/* Changes the field of a record, and remembers that. */
static int change(const struct correcting *asked, sdt_record *record)
{
    const int index = find_field(record, asked->field);
    struct sdt__buffer before, after;
    int status = index < 0 ? index : SDT_OK;

    sdt__buffer_init(&before, record->session);
    sdt__buffer_init(&after, record->session);
    if (status == SDT_OK)
        sdt__record_plain(record, index, &before);
    if (status == SDT_OK)
        status = sdt__record_put_parsed(record, index, asked->value);
    if (status == SDT_OK)
        status = sdt__record_check_at(record, NULL);
    if (status == SDT_OK)
        sdt__record_plain(record, index, &after);
    if (status == SDT_OK && (!sdt__buffer_string(&before) || !sdt__buffer_string(&after)))
        status = SDT_ERROR_MEMORY;
    if (status == SDT_OK && strcmp(before.bytes, after.bytes) == 0)
        status = sdt__fail(record->session, SDT_ERROR_VALUE, SDT__M_PLAN_NO_CHANGE,
                           sdt__kind_label(record->session, record->kind), record->key,
                           record->kind->fields[index].name);
    if (status == SDT_OK)
        status = sdt__store_correct(record->session, record);
    if (status == SDT_OK)
        status = put_correction(asked, record, index, before.bytes, after.bytes);
    sdt__buffer_free(&before);
    sdt__buffer_free(&after);
    return status;
}

/* That the plan is closed, and the record a part of it. */
static int judge(sdt_session *session, const sdt_record *plan, const sdt_record *record)
{
    struct sdt__record_cache cache;
    int status;
    bool part;

    if (!sdt_plan_closed(plan))
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_PLAN_OPEN, sdt_record_title(plan));
    sdt__record_cache_init(&cache, session);
    part = is_part_of(&cache, record, plan);
    status = cache.status;
    sdt__record_cache_free(&cache);
    if (status == SDT_OK && !part)
        status = sdt__fail(session, SDT_ERROR_VALUE, SDT__M_PLAN_NO_PART,
                           sdt__kind_label(session, record->kind), record->key,
                           sdt_record_title(plan));
    return status;
}

static int correct(sdt_session *session, const void *given, sdt_table **out)
{
    const struct correcting *asked = given;
    sdt_record *plan = NULL, *record = NULL;
    int status = sdt__kind_asked(session, asked->kind) ? SDT_OK : SDT_ERROR_NOT_FOUND;

    if (status == SDT_OK)
        status = sdt__store_get(session, SDT_KIND_PLAN, asked->plan, &plan);
    if (status == SDT_OK)
        status = sdt__store_get(session, asked->kind, asked->key, &record);
    if (status == SDT_OK)
        status = judge(session, plan, record);
    if (status == SDT_OK && sdt__text_is_blank(asked->reason))
        status = sdt__fail(session, SDT_ERROR_VALUE, SDT__M_PLAN_NO_REASON);
    if (status == SDT_OK)
        status = change(asked, record);
    if (status == SDT_OK)
        status = list_corrections(session, asked->plan, out);
    sdt_record_free(plan);
    sdt_record_free(record);
    return status;
}

int sdt_plan_correct(sdt_session *session, const char *plan, int kind, const char *record,
                     int field, const char *value, const char *reason, sdt_table **out)
{
    SDT__GUARD(session);
    const struct correcting asked = {plan, kind, record, field, value, reason};
    int status;

    if (out)
        *out = NULL;
    status = sdt__verb_begin(session, "plan", plan, "record", record);
    if (status == SDT_OK)
        status = sdt__verb_begin(session, "reason", reason, "reason", reason);
    return status == SDT_OK ? sdt__verb_write(session, "correct", correct, &asked, out) : status;
}
