/*
 * Who has leaves of its own when no municipality is asked for: the members of the cooperation whose
 * programme it is, on the report's day.
 */
#include "followup/survey.h"

#include <string.h>

int sdt__survey_programme(struct sdt__survey *survey, int kind, const char *key,
                          const sdt_record **out)
{
    const sdt_record *record;
    int status = sdt__survey_get(survey, kind, key, &record);

    *out = NULL;
    for (int i = 0; status == SDT_OK && i < SDT__SURVEY_LINKS; i++) {
        const struct sdt__survey_link *link = &sdt__survey_links[i];
        const char *above = link->below == record->kind->number
                                ? sdt_record_text(record, link->field)
                                : NULL;

        if (above)
            status = sdt__survey_get(survey, link->above, above, &record);
    }
    if (status == SDT_OK && record->kind->number == SDT_KIND_PROGRAMME)
        *out = record;
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
