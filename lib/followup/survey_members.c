/*
 * Who has leaves of its own when no municipality is asked for: the members of the cooperation whose
 * programme it is, on the report's day.
 */
#include "followup/survey.h"

#include <string.h>

int sdt__survey_parent(struct sdt__survey *survey, const sdt_record *record, const sdt_record **out)
{
    const struct sdt__level_branch *branch;

    *out = NULL;
    for (size_t i = 0; (branch = sdt__survey_branch(i)); i++)
        if (branch->child == record->kind->number && sdt_record_has(record, branch->field))
            return sdt__survey_get(survey, branch->parent, sdt_record_text(record, branch->field),
                                   out);
    return SDT_OK;
}

int sdt__survey_programme(struct sdt__survey *survey, int kind, const char *key,
                          const sdt_record **out)
{
    const sdt_record *record;
    int status = sdt__survey_get(survey, kind, key, &record);

    while (status == SDT_OK && record && record->kind->number != SDT_KIND_PROGRAMME)
        status = sdt__survey_parent(survey, record, &record);
    *out = status == SDT_OK ? record : NULL;
    return status;
}

int sdt__survey_members(struct sdt__survey *survey, int kind, const char *key)
{
    struct sdt__record_list *memberships = &survey->lists[SDT_KIND_MEMBERSHIP];
    struct sdt__record_list *members = &survey->lists[SDT_KIND_MUNICIPALITY];
    const char *cooperation = NULL;
    const sdt_record *programme;
    char day[11];
    int status = sdt__survey_programme(survey, kind, key, &programme);

    if (programme)
        cooperation = sdt_programme_cooperation(programme);
    if (status == SDT_OK)
        status = sdt__record_list_read(survey->session, SDT_KIND_MEMBERSHIP,
                                       cooperation ? SDT_MEMBERSHIP_COOPERATION : 0, cooperation,
                                       memberships);
    sdt__date_month_end(survey->report_month, day);
    for (size_t i = 0; status == SDT_OK && i < memberships->count; i++) {
        const sdt_record *membership = memberships->records[i], *member;

        if (sdt__date_within(sdt_membership_joined(membership), sdt_membership_left(membership),
                             day))
            status = sdt__survey_get(survey, SDT_KIND_MUNICIPALITY,
                                     sdt_membership_municipality(membership), &member);
    }
    sdt__record_list_by_key(members);
    return status;
}
