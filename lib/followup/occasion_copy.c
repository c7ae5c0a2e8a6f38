/*
 * Answers from the copy that was frozen with a report occasion; see occasion_copy.h.
 */
#include "followup/columns.h"
#include "followup/occasion_copy.h"
#include "layouts.h"

#include <string.h>

const char *sdt__occasion_copy_name(const sdt_session *session, const char *name)
{
    static const char names[][2][16] = {
        {"assessment", "assessment.en"}, {"reporting", "reporting.en"}, {"changes", "changes.en"}};

    for (size_t i = 0; session->english && i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i][0]) == 0)
            return names[i][1];
    return name;
}

/* The table of a record, when it is the one that is looked for. */
static int read_table(const sdt_record *record, const char *const parts[SDT__OCCASION_COPY_PARTS],
                      sdt_table **out)
{
    const char *rows = sdt_frozen_table_rows(record);

    if (!rows ||
        !sdt__followup_same_key(sdt_frozen_table_occasion(record),
                                parts[SDT__OCCASION_COPY_OCCASION]) ||
        !sdt__followup_same_key(sdt_frozen_table_name(record), parts[SDT__OCCASION_COPY_NAME]) ||
        !sdt__followup_same_key(sdt_frozen_table_municipality(record),
                                parts[SDT__OCCASION_COPY_MUNICIPALITY]))
        return SDT_OK;
    return sdt__table_from_text(record->session, parts[SDT__OCCASION_COPY_NAME], rows, out);
}

/* Among all copies of the occasion: one that was written under another key, as when a municipality
   has been given a new one since. */
static int search(sdt_session *session, const char *const parts[SDT__OCCASION_COPY_PARTS],
                  sdt_table **out)
{
    struct sdt__record_list list = {0};
    int status = sdt__record_list_read(session, SDT_KIND_FROZEN_TABLE, SDT_FROZEN_TABLE_OCCASION,
                                       parts[SDT__OCCASION_COPY_OCCASION], &list);

    for (size_t i = 0; status == SDT_OK && !*out && i < list.count; i++)
        status = read_table(list.records[i], parts, out);
    sdt__record_list_free(session, &list);
    return status;
}

int sdt__occasion_copy_table(sdt_session *session, const char *occasion, const char *municipality,
                             const char *name, sdt_table **out)
{
    const char *const parts[] = {occasion, sdt__occasion_copy_name(session, name), municipality};
    sdt_record *record = NULL;
    struct sdt__buffer key;
    int64_t id = 0;
    int status;

    *out = NULL;
    sdt__buffer_init(&key, session);
    status = sdt__record_key_join(&key, parts, SDT__OCCASION_COPY_PARTS) ? SDT_OK
                                                                         : SDT_ERROR_MEMORY;
    if (status == SDT_OK)
        status = sdt__store_id(session, SDT_KIND_FROZEN_TABLE, key.bytes, &id);
    if (status == SDT_OK && id != 0)
        status = sdt__store_get(session, SDT_KIND_FROZEN_TABLE, key.bytes, &record);
    if (status == SDT_OK && record)
        status = read_table(record, parts, out);
    if (status == SDT_OK && !*out)
        status = search(session, parts, out);
    sdt_record_free(record);
    sdt__buffer_free(&key);
    return status;
}

/* The copy was made with the usual options; another answer cannot be had from it. */
static int check_options(const struct sdt__survey *survey)
{
    const sdt_record *occasion = survey->occasion;
    const char *period = sdt_occasion_period(occasion), *wrong = NULL;
    int32_t frozen = 0;

    sdt__period_parse(period, strlen(period), &frozen);
    if (survey->as_of != frozen)
        wrong = "as_of";
    else if (survey->gender != 'T')
        wrong = "gender";
    else if (survey->coverage < 0.6 || survey->coverage > 0.6)
        wrong = "coverage";
    else if (survey->roll != SDT__ROLL_MEAN)
        wrong = "method";
    else if (survey->plan)
        wrong = "plan";
    else if (!sdt__followup_same_key(
                 sdt__followup_choice_word(SDT__FOLLOWUP_CHOICE_FORM, (int)survey->form),
                 sdt_occasion_role(occasion)))
        wrong = "form";
    else if (survey->known)
        wrong = "known";
    if (!wrong)
        return SDT_OK;
    return sdt__fail(survey->session, SDT_ERROR_VALUE, SDT__M_FROZEN_OPTION,
                     sdt_record_title(occasion), sdt_occasion_frozen(occasion), wrong);
}

/* The current row of the copy in a new row: a column that the copy lacks is absent. */
static void copy_row(const sdt_table *copy, sdt_table *table)
{
    sdt__table_row(table);
    for (int i = 0; i < sdt_table_column_count(table); i++)
        sdt__table_set_cell(table, i, copy, sdt__table_find(copy, sdt_table_column_name(table, i)));
}

/* Copies the rows of the node and of all below it, which stand right after it on deeper levels. */
static int copy_part(sdt_table *copy, int kind, const char *key, sdt_table *table)
{
    enum {
        LEVEL = SDT__FOLLOWUP_NODE + SDT__NODE_LEVEL,
        PARENT = SDT__FOLLOWUP_NODE + SDT__NODE_PARENT
    };
    int kinds = sdt__table_find(copy, "kind"), keys = sdt__table_find(copy, "key");
    int parents = sdt__table_find(copy, "parent"), levels = sdt__table_find(copy, "level");
    int64_t row = 0, first = -1, above = 0;

    sdt_table_seek(copy, -1);
    for (; sdt_table_next(copy) == SDT_OK; row++) {
        int64_t level = sdt_table_int(copy, levels);

        if (first >= 0 && level <= above + 1)
            break;
        if (first < 0 &&
            (!sdt__followup_same_key(sdt_table_text(copy, kinds), sdt_kind_name(kind)) ||
             !sdt__followup_same_key(sdt_table_text(copy, keys), key)))
            continue;
        if (first < 0) {
            first = row;
            above = level - 1;
        }
        copy_row(copy, table);
        sdt__table_set_int(table, LEVEL, level - above);
        sdt__table_set_int(table, PARENT, row == first ? -1 : sdt_table_int(copy, parents) - first);
    }
    return first < 0 ? SDT_END : SDT_OK;
}

int sdt__occasion_copy_answer(const struct sdt__survey *survey, int kind, const char *key,
                              sdt_table **out)
{
    sdt_session *session = survey->session;
    const char *whose = survey->municipality ? survey->municipality->key : NULL;
    sdt_table *copy = NULL, *table = NULL;
    int status = check_options(survey);

    if (status == SDT_OK)
        status = sdt__occasion_copy_table(session, survey->occasion->key, whose, "assessment",
                                          &copy);
    if (status != SDT_OK)
        return status;
    if (copy)
        table = sdt__table_new(session, &sdt__layout_followup);
    if (copy && !table)
        status = SDT_ERROR_MEMORY;
    else if (!copy || copy_part(copy, kind, key, table) != SDT_OK)
        status = sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_FROZEN_NOT_THERE,
                           sdt_record_title(survey->occasion), sdt_kind_name(kind), key,
                           whose ? whose : "*");
    sdt_table_free(copy);
    return sdt__table_finish(table, status, out);
}
