/*
 * How far each programme has come: a draft, proposed, in force, or succeeded by another.
 */
#include "core/period.h"
#include "layouts.h"
#include "programme/matter.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/programme.h>
#include <string.h>

enum { PROGRAMME, TITLE, STATE, IN_FORCE, VALID_FROM, VALID_UNTIL, RULE, MEMBERS, YES, MATTER };

static const struct sdt__column columns[] = {
    [PROGRAMME] = {"programme", SDT_TYPE_TEXT, "programmets nyckel", "key of the programme"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "programmets titel", "its title"},
    [STATE] = {"state", SDT_TYPE_TEXT, "draft, proposed, in_force eller succeeded",
               "draft, proposed, in_force or succeeded"},
    [IN_FORCE] = {"in_force", SDT_TYPE_TEXT, "dagen då det trädde i kraft",
                  "the day it came into force"},
    [VALID_FROM] = {"valid_from", SDT_TYPE_INTEGER, "första året", "first year"},
    [VALID_UNTIL] = {"valid_until", SDT_TYPE_INTEGER, "sista året", "last year"},
    [RULE] = {"rule", SDT_TYPE_TEXT, "regel för ikraftträdande", "rule of adoption"},
    [MEMBERS] = {"members", SDT_TYPE_INTEGER, "medlemmar den dagen", "members on the day"},
    [YES] = {"yes", SDT_TYPE_INTEGER, "hur många av dem som har antagit det",
             "how many of them have adopted it"},
    [MATTER] = {"matter", SDT_TYPE_TEXT, "den senaste omgångens ärende",
                "the matter of the last round"},
};

const struct sdt__table_layout sdt__layout_programmes = SDT__TABLE_LAYOUT("programmes", columns);

/* Whether another programme, in force and valid by the day, has taken a programme's place. */
static bool is_succeeded(struct sdt__record_cache *cache, const sdt_record *programme,
                         const char *day)
{
    const struct sdt__record_list *programmes = sdt__record_cache_list(cache, SDT_KIND_PROGRAMME);
    char since[11];

    for (size_t i = 0; i < programmes->count; i++) {
        const sdt_record *other = programmes->records[i];

        if (sdt__text_equal(sdt_programme_cooperation(other),
                            sdt_programme_cooperation(programme)) &&
            sdt_programme_valid_from(other) > sdt_programme_valid_from(programme) &&
            sdt_programme_valid_from(other) * 12 + 1 <= sdt__date_month(day) &&
            sdt__programme_in_force(cache, other, day, since))
            return true;
    }
    return false;
}

const char *sdt__programme_state(struct sdt__record_cache *cache, const sdt_record *programme,
                                 const char *day)
{
    const sdt_record *adoption;
    struct sdt__matter matter;
    char since[11];
    size_t at = 0;

    if (sdt__programme_in_force(cache, programme, day, since))
        return is_succeeded(cache, programme, day) ? "succeeded" : "in_force";
    sdt__matter_of_programme(cache, programme, day, &matter);
    if (sdt__matter_is_proposed(&matter, day))
        return "proposed";
    while ((adoption = sdt__record_cache_next(cache, SDT_KIND_ADOPTION, sdt_adoption_programme,
                                              programme->key, &at)))
        if (strcmp(sdt__adoption_day(adoption), day) <= 0)
            return "proposed";
    return "draft";
}

static void add_row(struct sdt__record_cache *cache, sdt_table *table, const sdt_record *programme,
                    const char *day)
{
    struct sdt__matter matter;
    struct sdt__matter_count count;
    char since[11], asked[11];

    sdt__matter_of_programme(cache, programme, day, &matter);
    sdt__matter_count(cache, &matter, sdt__matter_asked_on(cache, &matter, day, asked), &count);
    sdt__table_row(table);
    sdt__table_set_named(table, PROGRAMME, programme);
    sdt__table_set_text(table, STATE, sdt__programme_state(cache, programme, day));
    if (sdt__programme_in_force(cache, programme, day, since))
        sdt__table_set_text(table, IN_FORCE, since);
    sdt__table_set_int(table, VALID_FROM, sdt_programme_valid_from(programme));
    sdt__table_set_int(table, VALID_UNTIL, sdt_programme_valid_until(programme));
    sdt__table_set_text(table, RULE, matter.rule);
    sdt__table_set_int(table, MEMBERS, count.members);
    sdt__table_set_int(table, YES, count.yes);
    if (matter.record)
        sdt__table_set_text(table, MATTER, matter.record->key);
}

static int list_programmes(sdt_session *session, const void *asked, sdt_table **out)
{
    struct sdt__record_cache cache;
    const struct sdt__record_list *programmes;
    sdt_table *table = sdt__table_new(session, &sdt__layout_programmes);
    const char *day = asked;
    int status;

    sdt__record_cache_init(&cache, session);
    programmes = sdt__record_cache_list(&cache, SDT_KIND_PROGRAMME);
    for (size_t i = 0; i < programmes->count; i++)
        add_row(&cache, table, programmes->records[i], day ? day : cache.today);
    status = cache.status;
    sdt__record_cache_free(&cache);
    return sdt__table_finish(table, status, out);
}

int sdt_programmes(sdt_session *session, const char *date, sdt_table **out)
{
    SDT__GUARD(session);
    int status = sdt__verb_table(session, NULL, NULL, out);

    if (status == SDT_OK)
        status = sdt__verb_date(session, "date: ", date);
    return status == SDT_OK ? sdt__verb_read(session, NULL, NULL, list_programmes, date, out)
                            : status;
}
