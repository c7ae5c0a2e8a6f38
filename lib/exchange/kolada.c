/*
 * Imports Kolada's answers, of the present interface (v3) and the earlier one (v2): many files, such as
 * the pages of one answer, read together in one transaction.
 */
#include "exchange/kolada.h"

#include "core/buffer.h"
#include "core/options.h"
#include "core/text.h"
#include "exchange/import_counts.h"
#include "exchange/text_source.h"
#include "values/values.h"
#include "layouts.h"
#include "store/store.h"

#include <sodertorn/exchange.h>
#include <sodertorn/kinds.h>
#include <string.h>

/* A file of the import. */
struct file {
    const char *name;
    struct sdt__text_whole whole;
    char *joined; /* answers that stood on a line each, as one array; or NULL */
    struct sdt__json_text text;
    enum sdt__kolada_sort sort;
};

struct reading {
    struct sdt__kolada *k;
    struct file *file;
};

/* Whether an element of an array is a whole answer, and has elements of its own. */
static const cJSON *elements_of_page(const cJSON *element)
{
    const cJSON *values = cJSON_GetObjectItemCaseSensitive(element, "values");

    return sdt__json_is(values, cJSON_Array) && !cJSON_GetObjectItemCaseSensitive(element, "kpi") &&
                   !cJSON_GetObjectItemCaseSensitive(element, "id")
               ? values
               : NULL;
}

/* Finds the sort of an answer by the members of its first element. Of several the one that stands first
   in the list decides. */
static int judge_element(void *user, const cJSON *element, int64_t column)
{
    static const struct {
        char member[18];
        unsigned char sort; /* enum sdt__kolada_sort */
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
    const cJSON *page = elements_of_page(element);

    if (page && !page->child) /* the next page tells */
        return SDT_OK;
    if (page)
        return judge_element(user, page->child, column);
    file->sort = SDT__KOLADA_OTHER;
    for (size_t i = sizeof signs / sizeof *signs; i-- > 0;)
        if (cJSON_GetObjectItemCaseSensitive(element, signs[i].member))
            file->sort = (enum sdt__kolada_sort)signs[i].sort;
    return SDT_END;
}

/* What Kolada answers in place of elements: {"detail": "Not found"}. "" when it is something else. */
static const char *answer_of(const cJSON *root)
{
    static const char *const members[] = {"detail", "message", "error"};
    const cJSON *item = NULL;

    for (size_t i = 0; !item && i < sizeof members / sizeof *members; i++)
        item = cJSON_GetObjectItemCaseSensitive(root, members[i]);
    if (sdt__json_is(item, cJSON_Array))
        item = cJSON_GetObjectItemCaseSensitive(item->child, "msg");
    return sdt__json_is(item, cJSON_String) ? item->valuestring : "";
}

/* Reports a file that is no answer with elements. */
static int fail_form(struct sdt__kolada *k, const struct file *file)
{
    enum { LARGEST = 1 << 16 };
    const struct sdt__location location = {.file = file->name, .row = 1};
    cJSON *root = file->text.size < LARGEST
                      ? cJSON_ParseWithLength(file->text.bytes, file->text.size)
                      : NULL;
    const char *answer = root ? answer_of(root) : "";
    int status = answer[0]
                     ? sdt__fail_at(k->in.session, &location, SDT_ERROR_VALUE,
                                    SDT__M_KOLADA_ANSWERED, answer)
                     : sdt__fail_at(k->in.session, &location, SDT_ERROR_VALUE, SDT__M_KOLADA_FORM);

    cJSON_Delete(root);
    return status;
}

/* Where the next of several answers begins, each on a line of its own; NULL when there is none. */
static const char *next_answer(const char *at, const char *end)
{
    while (at < end && (at = memchr(at, '\n', (size_t)(end - at))) != NULL) {
        const char *before = at, *after = at;

        while (before[-1] == '\r' || before[-1] == ' ')
            before--;
        while (after < end && *after && strchr(" \t\r\n", *after))
            after++;
        if (before[-1] == '}' && after < end && *after == '{')
            return at;
        at = after;
    }
    return NULL;
}

/* Answers on a line each become one array, which has the same lines. */
static int join_answers(struct sdt__kolada *k, struct file *file, const char **text, size_t *size)
{
    struct sdt__buffer out;
    const char *const end = *text + *size;
    const char *from = *text, *at;

    if (*size == 0 || *from != '{' || !next_answer(from, end))
        return SDT_OK;
    sdt__buffer_init(&out, k->in.session);
    sdt__buffer_byte(&out, '[');
    for (; (at = next_answer(from + 1, end)) != NULL; from = at) {
        sdt__buffer_add(&out, from, (size_t)(at - from));
        sdt__buffer_byte(&out, ',');
    }
    sdt__buffer_add(&out, from, (size_t)(end - from));
    sdt__buffer_byte(&out, ']');
    file->joined = out.bytes;
    *text = out.bytes;
    *size = out.size;
    return out.failed ? SDT_ERROR_MEMORY : SDT_OK;
}

/* Makes the text one that can be judged: unpacked, and answers of several lines one array. */
static int open_file(struct sdt__kolada *k, struct file *file, const char **text, size_t *size)
{
    int status = sdt__text_whole_open(&file->whole, k->in.session, file->name, *text, *size);

    if (status != SDT_OK)
        return status;
    *text = file->whole.bytes;
    *size = file->whole.size;
    status = sdt__text_judge(k->in.session, file->name, *text, *size);
    return status == SDT_OK ? join_answers(k, file, text, size) : status;
}

static void judge_file(struct sdt__kolada *k, struct file *file, const char *text, size_t size)
{
    const struct sdt__location location = {.file = file->name, .row = 1};
    int status = open_file(k, file, &text, &size);

    if (status == SDT_OK)
        status = sdt__json_judge(k->in.session, file->name, text, size, &file->text);
    if (status != SDT_OK) {
        sdt__json_note(&k->in, status);
        return;
    }
    file->sort = SDT__KOLADA_OTHER;
    status = sdt__json_each(&file->text, "values", judge_element, file);
    if (status < 0)
        sdt__json_note(&k->in, status);
    else if (status == SDT_OK)
        file->sort = SDT__KOLADA_NOTHING;
    else if (file->sort == SDT__KOLADA_OTHER)
        sdt__json_note(&k->in, fail_form(k, file));
    else if (file->sort == SDT__KOLADA_UNITS)
        sdt__json_note(
            &k->in, sdt__fail_at(k->in.session, &location, SDT_ERROR_VALUE, SDT__M_KOLADA_UNITS));
}

static int read_element(void *user, const cJSON *element, int64_t column);

/* The elements of an answer that stands in an array of answers. */
static int read_page(struct reading *reading, const cJSON *values, int64_t column)
{
    int status = SDT_OK;

    for (const cJSON *element = values->child; element && status == SDT_OK; element = element->next)
        status = read_element(reading, element, column);
    return status;
}

static int read_element(void *user, const cJSON *element, int64_t column)
{
    struct reading *reading = user;
    struct sdt__kolada *k = reading->k;
    const cJSON *page = elements_of_page(element);

    if (page)
        return read_page(reading, page, column);
    k->in.location = (struct sdt__location){
        .file = reading->file->name, .row = element->valueint, .column = column};
    k->in.session->around = &k->in.location;
    sdt__json_judge_all_twice(&k->in, element);
    if (!sdt__json_is(element, cJSON_Object))
        sdt__json_wrong_type(&k->in, "values[]", cJSON_Object, element);
    else if (reading->file->sort == SDT__KOLADA_INDICATORS)
        sdt__kolada_indicator(k, element);
    else if (reading->file->sort == SDT__KOLADA_AREAS)
        sdt__kolada_area(k, element);
    else if (reading->file->sort == SDT__KOLADA_GROUPS)
        sdt__kolada_group(k, element);
    else
        sdt__kolada_values(k, element);
    k->in.session->around = NULL;
    return k->in.status == SDT_ERROR_MEMORY ? SDT_ERROR_MEMORY : SDT_OK;
}

/* All files of a sort. */
static int read_sort(struct sdt__kolada *k, struct file *files, size_t count,
                     enum sdt__kolada_sort sort, sdt_progress progress, void *user)
{
    for (size_t i = 0; i < count && k->in.status != SDT_ERROR_MEMORY; i++) {
        struct reading reading = {k, &files[i]};

        if (files[i].sort != sort)
            continue;
        if (sort == SDT__KOLADA_VALUES)
            sdt__json_note(&k->in, sdt__batch_file(k->batch, files[i].name));
        sdt__json_note(&k->in, sdt__json_each(&files[i].text, "values", read_element, &reading));
        sdt__json_free(&files[i].text);
        if (progress && progress(user, (int64_t)i + 1, (int64_t)count) != 0)
            return sdt__fail(k->in.session, SDT_ERROR_CANCELLED, SDT__M_CANCELLED);
    }
    return SDT_OK;
}

static const struct sdt__column columns[] = {
    [SDT__KOLADA_ADDED] = {"added", SDT_TYPE_INTEGER, "antal tillagda poster",
                           "number of records added"},
    [SDT__KOLADA_CHANGED] = {"changed", SDT_TYPE_INTEGER, "antal ändrade poster",
                             "number of records changed"},
    [SDT__KOLADA_DELETED] = {"deleted", SDT_TYPE_INTEGER, "antal borttagna poster",
                             "number of records deleted"},
    [SDT__KOLADA_UNCHANGED] = {"unchanged", SDT_TYPE_INTEGER, "antal oförändrade poster",
                               "number of records unchanged"},
    [SDT__KOLADA_VALUES_ADDED] = {"values_added", SDT_TYPE_INTEGER, "antal tillagda värden",
                                  "number of values added"},
    [SDT__KOLADA_VALUES_CHANGED] = {"values_changed", SDT_TYPE_INTEGER, "antal ändrade värden",
                                    "number of values changed"},
    [SDT__KOLADA_VALUES_DELETED] = {"values_deleted", SDT_TYPE_INTEGER, "antal borttagna värden",
                                    "number of values deleted"},
    [SDT__KOLADA_VALUES_UNCHANGED] = {"values_unchanged", SDT_TYPE_INTEGER,
                                      "antal oförändrade värden", "number of values unchanged"},
    [SDT__KOLADA_VALUES_LEFT_OUT] = {"values_left_out", SDT_TYPE_INTEGER,
                                     "antal värden av okända som utelämnades",
                                     "number of values of unknown ones left out"},
    [SDT__KOLADA_VALUES_OF_GROUPS] = {"values_of_groups", SDT_TYPE_INTEGER,
                                      "antal medelvärden för grupper som utelämnades",
                                      "number of groups' means left out"},
};

const struct sdt__table_layout sdt__layout_import_kolada = SDT__TABLE_LAYOUT("import_kolada",
                                                                             columns);

static int read_files(struct sdt__kolada *k, struct file *files, size_t count,
                      sdt_progress progress, void *user, sdt_table **out)
{
    int status = SDT_OK;

    sdt__store_verb(k->in.session, SDT__KOLADA_VERB);
    for (int sort = SDT__KOLADA_INDICATORS; status == SDT_OK && sort <= SDT__KOLADA_VALUES; sort++)
        status = read_sort(k, files, count, (enum sdt__kolada_sort)sort, progress, user);
    if (status == SDT_OK && k->in.status != SDT_ERROR_MEMORY)
        sdt__kolada_unknown(k);
    if (status == SDT_OK)
        status = k->in.status;
    if (status == SDT_OK)
        status = sdt__import_counts_commit(k->batch, &k->counts[SDT__KOLADA_VALUES_ADDED]);
    else if (status != SDT_ERROR_MEMORY && status != SDT_ERROR_CANCELLED)
        status = sdt__first_failure(status, sdt__batch_judge(k->batch));
    if (status != SDT_OK || !out)
        return status;
    return sdt__import_counts_table(k->in.session, &sdt__layout_import_kolada, k->counts, out);
}

/* All of it in a transaction of its own, which a dry run undoes. */
static int import(struct sdt__kolada *k, struct file *files, size_t count, sdt_progress progress,
                  void *user, sdt_table **out)
{
    int status = sdt__store_begin(k->in.session), ended;

    if (status != SDT_OK)
        return status;
    status = read_files(k, files, count, progress, user, out);
    ended = sdt__store_end(k->in.session, status != SDT_OK ? status
                                          : k->dry_run     ? SDT_END
                                                           : SDT_OK);
    if (ended != SDT_OK && ended != SDT_END)
        status = ended;
    return sdt__table_end(status, out);
}

/* What an import is asked, after the options of its batch. */
enum option { KNOWN_ONLY = SDT_BATCH_MIXED + 1, REPLACE_RECORDS, OPTION_COUNT };

static const struct sdt__option known_options[] = {
    SDT__BATCH_OPTIONS,
    {"known_only", KNOWN_ONLY},
    {"replace_records", REPLACE_RECORDS},
    {NULL, 0},
};

static int set_options(struct sdt__kolada *k, const char *const values[OPTION_COUNT])
{
    int status = sdt__batch_set_options(k->batch, values);

    k->source = values[SDT_BATCH_SOURCE];
    if (status == SDT_OK)
        status = sdt__options_switch(k->in.session, "known_only", values[KNOWN_ONLY],
                                     &k->known_only);
    if (status == SDT_OK)
        status = sdt__options_switch(k->in.session, "replace_records", values[REPLACE_RECORDS],
                                     &k->replace_records);
    if (status == SDT_OK)
        status = sdt__options_switch(k->in.session, "dry_run", values[SDT_BATCH_DRY_RUN],
                                     &k->dry_run);
    return status;
}

/* The source "kolada" of the database, when there is one and the caller named none. */
static int find_source(struct sdt__kolada *k)
{
    static const char kolada[] = "kolada";
    int64_t id;
    int status = k->source ? SDT_OK : sdt__store_id(k->in.session, SDT_KIND_SOURCE, kolada, &id);

    if (status != SDT_OK || k->source || id == 0)
        return status;
    k->source = kolada;
    return sdt_batch_set(k->batch, SDT_BATCH_SOURCE, kolada);
}

static void free_all(struct sdt__kolada *k, struct file *files, size_t count)
{
    for (size_t i = 0; files && i < count; i++) {
        if (files[i].text.session)
            sdt__json_free(&files[i].text);
        sdt__text_whole_close(&files[i].whole);
        sdt__free(k->in.session, files[i].joined);
    }
    sdt__free(k->in.session, files);
    sdt__unknown_free(&k->indicators);
    sdt__unknown_free(&k->areas);
    sdt_batch_free(k->batch);
}

/* The files of an import, as the caller gives them. */
struct given {
    size_t count;
    const char *const *names;
    const char *const *texts;
    const size_t *sizes;
    sdt_progress progress;
    void *user;
};

static int import_files(sdt_session *session, const struct given *given,
                        const char *const values[OPTION_COUNT], sdt_table **out)
{
    struct sdt__kolada k = {.in = {.session = session}};
    struct file *files = NULL;
    int status;

    sdt__unknown_init(&k.indicators, session, SDT_KIND_INDICATOR);
    sdt__unknown_init(&k.areas, session, SDT_KIND_MUNICIPALITY);
    sdt__session_enter(session);
    status = sdt_batch_new(session, &k.batch);
    if (status == SDT_OK)
        status = set_options(&k, values);
    if (status == SDT_OK)
        status = find_source(&k);
    if (status == SDT_OK && !(files = sdt__alloc_zero(session, given->count, sizeof *files)))
        status = SDT_ERROR_MEMORY;
    for (size_t i = 0; status == SDT_OK && i < given->count && k.in.status != SDT_ERROR_MEMORY;
         i++) {
        files[i].name = given->names[i];
        if (given->names[i] && given->texts[i])
            judge_file(&k, &files[i], given->texts[i], given->sizes[i]);
        else
            status = sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "names, texts");
    }
    if (status == SDT_OK)
        status = k.in.status == SDT_ERROR_MEMORY
                     ? k.in.status
                     : import(&k, files, given->count, given->progress, given->user, out);
    sdt__session_leave(session);
    free_all(&k, files, given->count);
    return status;
}

int sdt_import_kolada(sdt_session *session, size_t count, const char *const *names,
                      const char *const *texts, const size_t *sizes, const char *const *options,
                      sdt_progress progress, void *user, sdt_table **out)
{
    SDT__GUARD(session);
    const struct given given = {count, names, texts, sizes, progress, user};
    const char *values[OPTION_COUNT] = {NULL};
    int status, tries = 0;

    if (out)
        *out = NULL;
    status = sdt__session_begin(session, count == 0 || (names && texts && sizes),
                                "names, texts, sizes");
    if (status == SDT_OK)
        status = sdt__options_read(session, options, known_options, values);
    if (status != SDT_OK)
        return status;
    do
        status = import_files(session, &given, values, out);
    while (sdt__store_tries_again(session, status, &tries));
    return status;
}
