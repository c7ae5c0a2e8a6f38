/*
 * The words for the statuses: the library's, unless the municipality or the cooperation has its own.
 */
#include "followup/survey.h"
#include "layouts.h"

#include <string.h>

enum { STATUS, LABEL, COLOUR, OWN };

static const struct sdt__column columns[] = {
    [STATUS] = {"status", SDT_TYPE_TEXT, "statusens kod", "code of the status"},
    [LABEL] = {"label", SDT_TYPE_TEXT, "statusens ord", "word of the status"},
    [COLOUR] = {"colour", SDT_TYPE_TEXT, "statusens färg", "colour of the status"},
    [OWN] = {"own", SDT_TYPE_INTEGER, "1 om ordet är eget och inte bibliotekets",
             "1 when the word is not the library's own"},
};

const struct sdt__table_layout sdt__layout_labels = SDT__TABLE_LAYOUT("labels", columns);

/* How well one of the labels fits: -1 not at all; the municipality's own go before the common ones,
   and those for the occasion before those for any. */
static int label_fits(const struct sdt__survey *survey, const sdt_record *label,
                      enum sdt__followup_outcome status)
{
    const char *role = sdt_label_occasion_role(label);

    if (!sdt__followup_same_key(sdt_label_status(label), sdt__followup_outcome_code(status)) ||
        (role && !sdt__followup_same_key(role, sdt__followup_choice_word(SDT__FOLLOWUP_CHOICE_FORM,
                                                                         (int)survey->form))))
        return -1;
    return (sdt_label_municipality(label) ? 2 : 0) + (role ? 1 : 0);
}

/* Labels are the municipality's Swedish words: another language keeps the library's. */
int sdt__survey_labels(struct sdt__survey *survey, const char *labels[SDT__OUTCOME_COUNT])
{
    struct sdt__record_list *list = &survey->lists[SDT_KIND_LABEL];
    const int whose = SDT_LABEL_MUNICIPALITY;
    int status = SDT_OK;

    sdt__followup_plain_labels(labels, survey->form, survey->session->english);
    if (survey->session->english)
        return SDT_OK;
    if (survey->municipality)
        status = sdt__record_list_read(survey->session, SDT_KIND_LABEL, whose,
                                       survey->municipality->key, list);
    if (status == SDT_OK)
        status = sdt__record_list_read(survey->session, SDT_KIND_LABEL, whose, NULL, list);
    for (int i = 0; status == SDT_OK && i < SDT__OUTCOME_COUNT; i++) {
        int best = -1;

        for (size_t j = 0; j < list->count; j++) {
            int fit = label_fits(survey, list->records[j], (enum sdt__followup_outcome)i);

            if (fit > best) {
                best = fit;
                labels[i] = sdt_label_text(list->records[j]);
            }
        }
    }
    return status;
}

static int make_table(struct sdt__survey *survey, const struct sdt__followup_question *question,
                      sdt_table **out)
{
    const char *labels[SDT__OUTCOME_COUNT];
    sdt_table *table = sdt__table_new(survey->session, &sdt__layout_labels);
    int answer = sdt__survey_labels(survey, labels);

    (void)question;
    for (int i = 0; answer == SDT_OK && i < SDT__OUTCOME_COUNT; i++) {
        enum sdt__followup_outcome status = (enum sdt__followup_outcome)i;
        const char *word = sdt__followup_outcome_word(status, survey->form,
                                                      survey->session->english);

        sdt__table_row(table);
        sdt__table_set_text(table, STATUS, sdt__followup_outcome_code(status));
        sdt__table_set_text(table, LABEL, labels[i]);
        sdt__table_set_text(table, COLOUR, sdt__followup_outcome_colour(status));
        sdt__table_set_int(table, OWN, labels[i] != word);
    }
    return sdt__table_finish(table, answer, out);
}

int sdt_followup_labels(sdt_session *session, const char *municipality, const char *form,
                        sdt_table **out)
{
    const struct sdt__followup_question question = {
        .options = {[SDT__SURVEY_MUNICIPALITY] = municipality, [SDT__SURVEY_FORM] = form},
        .answer = make_table};

    return sdt__verb_read(session, NULL, NULL, sdt__survey_ask, &question, out);
}
