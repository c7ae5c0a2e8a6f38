/*
 * The words for the statuses: the library's, unless the municipality or the cooperation has its own.
 */
#include "followup/survey.h"

#include <string.h>

/* How well a label fits: -1 not at all; the municipality's own go before the common ones, and those
   for the occasion before those for any. */
static int label_fits(const struct sdt__survey *survey, const sdt_record *label,
                      enum sdt__outcome status)
{
    static const char *const roles[SDT__FORM_COUNT] = {NULL, "forecast", "final"};
    const char *asked = survey->municipality ? survey->municipality->key : NULL;
    const char *whose = sdt_label_municipality(label), *role = sdt_label_occasion_role(label);

    if (!sdt__same(sdt_label_status(label), sdt__outcome_code(status)) ||
        (whose && !sdt__same(whose, asked)) || (role && !sdt__same(role, roles[survey->form])))
        return -1;
    return (whose ? 2 : 0) + (role ? 1 : 0);
}

/* Labels are the municipality's Swedish words: another language keeps the library's. */
void sdt__survey_labels(const struct sdt__survey *survey, const char *labels[SDT__OUTCOME_COUNT])
{
    const struct sdt__list *list = &survey->lists[SDT_KIND_LABEL];

    sdt__plain_labels(labels, survey->form, survey->session->english);
    for (int i = 0; !survey->session->english && i < SDT__OUTCOME_COUNT; i++) {
        int best = -1;

        for (size_t j = 0; j < list->count; j++) {
            int fit = label_fits(survey, list->records[j], (enum sdt__outcome)i);

            if (fit > best) {
                best = fit;
                labels[i] = sdt_label_text(list->records[j]);
            }
        }
    }
}

static int make_table(const struct sdt__survey *survey, sdt_table **out)
{
    static const char *const columns = "status:t label:t colour:t own:i";
    const char *labels[SDT__OUTCOME_COUNT];
    sdt_table *table = sdt__table_new(survey->session, "labels", columns);

    sdt__survey_labels(survey, labels);
    for (int i = 0; table && i < SDT__OUTCOME_COUNT; i++) {
        enum sdt__outcome status = (enum sdt__outcome)i;

        sdt__table_row(table);
        sdt__table_set_text(table, 0, sdt__outcome_code(status));
        sdt__table_set_text(table, 1, labels[i]);
        sdt__table_set_text(table, 2, sdt__outcome_colour(status));
        sdt__table_set_int(table, 3,
                           labels[i] != sdt__outcome_word(status, survey->form,
                                                          survey->session->english));
    }
    return sdt__table_done(table, out);
}

int sdt_followup_labels(sdt_session *session, const char *municipality, const char *form,
                        sdt_table **out)
{
    static const int options[] = {SDT_FOLLOWUP_MUNICIPALITY, SDT_FOLLOWUP_FORM};
    const char *const texts[] = {municipality, form};
    struct sdt__survey survey;
    int status;

    if (out)
        *out = NULL;
    if (!session)
        return SDT_ERROR_MISUSE;
    sdt__clear(session);
    if (!out)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "out");
    status = sdt__store_begin_read(session);
    if (status != SDT_OK)
        return status;
    status = sdt__survey_begin(&survey, session, 2, options, texts);
    if (status == SDT_OK)
        status = sdt__list_read(session, SDT_KIND_LABEL, 0, NULL, &survey.lists[SDT_KIND_LABEL]);
    if (status == SDT_OK)
        status = make_table(&survey, out);
    sdt__survey_free(&survey);
    status = sdt__store_end(session, status);
    if (status != SDT_OK) {
        sdt_table_free(*out);
        *out = NULL;
    }
    return status;
}
