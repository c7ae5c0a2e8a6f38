/*
 * Kolada's answers, of the present interface (v3) and the earlier one (v2): many files, such as the
 * pages of one answer, read together in one transaction.
 */
#include "exchange/kolada.h"

#include "core/text.h"
#include "exchange/csv.h"
#include "followup/values.h"
#include "record/table.h"
#include "store/store.h"

#include <sodertorn/exchange.h>
#include <sodertorn/kinds.h>
#include <string.h>

/* A file of the import. */
struct file {
    const char *name;
    struct sdt__json_text text;
    enum sdt__kolada_sort sort;
};

struct reading {
    struct sdt__kolada *k;
    struct file *file;
};

bool sdt__kolada_note(struct sdt__kolada *k, int status)
{
    k->status = sdt__worse(k->status, status);
    return k->status == SDT_ERROR_MEMORY;
}

const char *sdt__kolada_text(struct sdt__kolada *k, const cJSON *object, const char *name)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, name);

    if (!item || cJSON_IsNull(item))
        return NULL;
    if (cJSON_IsString(item))
        return item->valuestring;
    sdt__kolada_note(k, sdt__fail_at(k->session, &k->place, SDT_ERROR_VALUE, SDT__M_JSON_TYPE, name,
                                     sdt__json_type(k->session, cJSON_String),
                                     sdt__json_type(k->session, item->type), ""));
    return NULL;
}

const char *sdt__kolada_need(struct sdt__kolada *k, const cJSON *object, const char *name)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, name);

    if (!item || cJSON_IsNull(item))
        sdt__kolada_note(k, sdt__fail_at(k->session, &k->place, SDT_ERROR_REQUIRED,
                                         SDT__M_JSON_NO_MEMBER, name));
    return sdt__kolada_text(k, object, name);
}

bool sdt__kolada_deleted(const cJSON *object)
{
    return cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(object, "isdeleted")) ||
           cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(object, "is_deleted"));
}

/* The sort of an answer by its first element. */
static int judge_element(void *user, const cJSON *element, int64_t column)
{
    static const struct {
        const char *member;
        enum sdt__kolada_sort sort;
    } signs[] = {
        {"ou", SDT__KOLADA_UNITS},
        {"kpi", SDT__KOLADA_VALUES},
        {"members", SDT__KOLADA_GROUPS},
        {"municipality", SDT__KOLADA_UNITS},
        {"municipality_type", SDT__KOLADA_INDICATORS},
        {"description", SDT__KOLADA_INDICATORS},
        {"type", SDT__KOLADA_AREAS},
    };
    struct file *file = user;

    (void)column;
    file->sort = SDT__KOLADA_OTHER;
    for (size_t i = sizeof signs / sizeof *signs; i-- > 0;)
        if (cJSON_GetObjectItemCaseSensitive(element, signs[i].member))
            file->sort = signs[i].sort;
    return SDT_END;
}

static void judge_file(struct sdt__kolada *k, struct file *file, const char *text, size_t size)
{
    const struct sdt__place place = {.file = file->name, .row = 1};
    int status = sdt__json_judge(k->session, file->name, text, size, &file->text);

    if (status != SDT_OK) {
        sdt__kolada_note(k, status);
        return;
    }
    file->sort = SDT__KOLADA_OTHER;
    status = sdt__json_each(&file->text, "values", judge_element, file);
    if (status == SDT_ERROR_MEMORY)
        sdt__kolada_note(k, status);
    else if (status == SDT_OK)
        file->sort = SDT__KOLADA_NOTHING;
    else if (file->sort == SDT__KOLADA_OTHER)
        sdt__kolada_note(k, sdt__fail_at(k->session, &place, SDT_ERROR_VALUE, SDT__M_KOLADA_FORM));
    else if (file->sort == SDT__KOLADA_UNITS)
        sdt__kolada_note(k, sdt__fail_at(k->session, &place, SDT_ERROR_VALUE, SDT__M_KOLADA_UNITS));
}

static int read_element(void *user, const cJSON *element, int64_t column)
{
    struct reading *reading = user;
    struct sdt__kolada *k = reading->k;

    k->place = (struct sdt__place){.file = reading->file->name, .row = element->valueint,
                                   .column = column};
    k->session->around = &k->place;
    if (!cJSON_IsObject(element))
        sdt__kolada_note(k, sdt__fail_at(k->session, &k->place, SDT_ERROR_VALUE, SDT__M_JSON_TYPE,
                                         "values[]", sdt__json_type(k->session, cJSON_Object),
                                         sdt__json_type(k->session, element->type), ""));
    else if (reading->file->sort == SDT__KOLADA_INDICATORS)
        sdt__kolada_indicator(k, element);
    else if (reading->file->sort == SDT__KOLADA_AREAS)
        sdt__kolada_area(k, element);
    else if (reading->file->sort == SDT__KOLADA_GROUPS)
        sdt__kolada_group(k, element);
    else
        sdt__kolada_values(k, element);
    k->session->around = NULL;
    return k->status == SDT_ERROR_MEMORY ? SDT_ERROR_MEMORY : SDT_OK;
}

/* All files of a sort. */
static int read_sort(struct sdt__kolada *k, struct file *files, size_t count,
                     enum sdt__kolada_sort sort, sdt_progress progress, void *user)
{
    for (size_t i = 0; i < count && k->status != SDT_ERROR_MEMORY; i++) {
        struct reading reading = {k, &files[i]};

        if (files[i].sort != sort)
            continue;
        if (sort == SDT__KOLADA_VALUES)
            sdt__kolada_note(k, sdt__batch_file(k->batch, files[i].name));
        sdt__kolada_note(k, sdt__json_each(&files[i].text, "values", read_element, &reading));
        sdt__json_free(&files[i].text);
        if (progress && progress(user, (int64_t)i + 1, (int64_t)count) != 0)
            return sdt__fail(k->session, SDT_ERROR_CANCELLED, SDT__M_CANCELLED);
    }
    return SDT_OK;
}

static int count_values(struct sdt__kolada *k)
{
    static const char *const names[] = {"added", "changed", "deleted", "unchanged"};
    sdt_table *table = NULL;
    int status = sdt_batch_commit(k->batch, &table);

    if (status == SDT_OK && sdt_table_next(table) == SDT_OK)
        for (int i = 0; i < 4; i++)
            k->counts[SDT__KOLADA_VALUES_ADDED + i] =
                sdt_table_int(table, sdt_table_column_find(table, names[i]));
    sdt_table_free(table);
    return status;
}

static int give_counts(struct sdt__kolada *k, sdt_table **out)
{
    static const char *const columns =
        "added:i changed:i deleted:i unchanged:i values_added:i values_changed:i values_deleted:i "
        "values_unchanged:i values_left_out:i values_of_groups:i";
    sdt_table *table = sdt__table_new(k->session, "import", columns);

    sdt__table_row(table);
    for (int i = 0; i < SDT__KOLADA_COUNTS; i++)
        sdt__table_set_int(table, i, k->counts[i]);
    return sdt__table_done(table, out);
}

static int read_files(struct sdt__kolada *k, struct file *files, size_t count, sdt_progress progress,
                      void *user, sdt_table **out)
{
    int status = SDT_OK;

    sdt__store_verb(k->session, "import");
    for (int sort = SDT__KOLADA_INDICATORS; status == SDT_OK && sort <= SDT__KOLADA_VALUES; sort++)
        status = read_sort(k, files, count, (enum sdt__kolada_sort)sort, progress, user);
    if (status == SDT_OK)
        status = k->status;
    if (status == SDT_OK)
        status = count_values(k);
    else if (status != SDT_ERROR_MEMORY && status != SDT_ERROR_CANCELLED)
        status = sdt__worse(status, sdt__batch_judge(k->batch));
    return status == SDT_OK && out ? give_counts(k, out) : status;
}

/* All of it in a transaction of its own, which a dry run undoes. */
static int import(struct sdt__kolada *k, struct file *files, size_t count, sdt_progress progress,
                  void *user, sdt_table **out)
{
    int status = sdt__store_begin(k->session), ended;

    if (status != SDT_OK)
        return status;
    status = read_files(k, files, count, progress, user, out);
    ended = sdt__store_end(k->session, status != SDT_OK ? status : k->dry_run ? SDT_END : SDT_OK);
    if (ended != SDT_OK && ended != SDT_END)
        status = ended;
    if (status != SDT_OK && out) {
        sdt_table_free(*out);
        *out = NULL;
    }
    return status;
}

static int set_options(struct sdt__kolada *k, size_t count, const int *options,
                       const char *const *values)
{
    int status = SDT_OK;

    for (size_t i = 0; status == SDT_OK && i < count; i++) {
        bool on = values[i] && strcmp(values[i], "1") == 0;

        if (options[i] == SDT_IMPORT_KNOWN_ONLY)
            status = sdt__import_switch(k->session, values[i], &k->known_only);
        else
            status = sdt_batch_set(k->batch, options[i], values[i]);
        if (options[i] == SDT_BATCH_SOURCE)
            k->source = values[i];
        if (options[i] == SDT_BATCH_DRY_RUN)
            k->dry_run = on;
    }
    return status;
}

/* Where no source is said and the database has one called kolada, it is the one. */
static int find_source(struct sdt__kolada *k)
{
    static const char kolada[] = "kolada";
    int64_t id;
    int status = k->source ? SDT_OK : sdt__store_id(k->session, SDT_KIND_SOURCE, kolada, &id);

    if (status != SDT_OK || k->source || id == 0)
        return status;
    k->source = kolada;
    return sdt_batch_set(k->batch, SDT_BATCH_SOURCE, kolada);
}

static void free_all(struct sdt__kolada *k, struct file *files, size_t count)
{
    for (size_t i = 0; files && i < count; i++)
        if (files[i].text.session)
            sdt__json_free(&files[i].text);
    sdt__free(k->session, files);
    sdt__keys_free(&k->indicators.keys);
    sdt__keys_free(&k->areas.keys);
    sdt__free(k->session, k->indicators.told);
    sdt__free(k->session, k->areas.told);
    sdt_batch_free(k->batch);
}

int sdt_import_kolada(sdt_session *session, size_t count, const char *const *names,
                      const char *const *texts, const size_t *sizes, size_t option_count,
                      const int *options, const char *const *values, sdt_progress progress,
                      void *user, sdt_table **out)
{
    struct sdt__kolada k = {.session = session};
    struct file *files = NULL;
    int status;

    if (out)
        *out = NULL;
    if (!session)
        return SDT_ERROR_MISUSE;
    sdt__clear(session);
    if ((count > 0 && (!names || !texts || !sizes)) || (option_count > 0 && (!options || !values)))
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT,
                         "names, texts, sizes, options, values");
    sdt__keys_init(&k.indicators.keys, session, SDT_KIND_INDICATOR, false);
    sdt__keys_init(&k.areas.keys, session, SDT_KIND_MUNICIPALITY, false);
    sdt__go_inside(session);
    status = sdt_batch_new(session, &k.batch);
    if (status == SDT_OK)
        status = set_options(&k, option_count, options, values);
    if (status == SDT_OK)
        status = find_source(&k);
    if (status == SDT_OK && !(files = sdt__alloc_zero(session, count, sizeof *files)))
        status = SDT_ERROR_MEMORY;
    for (size_t i = 0; status == SDT_OK && i < count && k.status != SDT_ERROR_MEMORY; i++) {
        files[i].name = names[i];
        if (names[i] && texts[i])
            judge_file(&k, &files[i], texts[i], sizes[i]);
        else
            status = sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "names, texts");
    }
    if (status == SDT_OK)
        status = k.status == SDT_ERROR_MEMORY ? k.status
                                              : import(&k, files, count, progress, user, out);
    sdt__go_outside(session);
    free_all(&k, files, count);
    return status;
}
