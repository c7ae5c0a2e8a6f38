/*
 * What each member has decided on a matter, as a table of a day.
 */
#include "layouts.h"
#include "programme/adoptions.h"
#include "programme/standing.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/matter.h>
#include <sodertorn/programme.h>

enum {
    MUNICIPALITY,
    NAME,
    ADOPTED,
    OUTCOME,
    DATE,
    PARAGRAPH,
    REFERENCE,
    BEFORE,
    TEXT,
    MEMBER,
    MATTER,
    ASKED
};

static const struct sdt__column columns[] = {
    [MUNICIPALITY] = {"municipality", SDT_TYPE_TEXT, "kommunens nyckel", "key of the municipality"},
    [NAME] = {"name", SDT_TYPE_TEXT, "kommunens namn", "name of the municipality"},
    [ADOPTED] = {"adopted", SDT_TYPE_INTEGER, "1 om kommunen har sagt ja",
                 "1 when it has said yes"},
    [OUTCOME] = {"outcome", SDT_TYPE_TEXT, "vad den senast beslutade", "what it decided last"},
    [DATE] = {"date", SDT_TYPE_TEXT, "beslutsdag", "day of the decision"},
    [PARAGRAPH] = {"paragraph", SDT_TYPE_TEXT, "paragraf i protokollet",
                   "paragraph of the minutes"},
    [REFERENCE] = {"reference", SDT_TYPE_TEXT, "diarienummer", "reference of the case"},
    [BEFORE] = {"before", SDT_TYPE_TEXT, "dagen som beslutet togs före, när dess egen inte är känd",
                "the day before which it was taken, when its own is not known"},
    [TEXT] = {"text", SDT_TYPE_TEXT, "reservation, tillägg eller skäl",
              "reservation, addition or reason"},
    [MEMBER] = {"member", SDT_TYPE_INTEGER, "1 om kommunen är medlem den dagen",
                "1 when it is a member on the day"},
    [MATTER] = {"matter", SDT_TYPE_TEXT, "ärendets nyckel", "key of the matter"},
    [ASKED] = {"asked", SDT_TYPE_INTEGER, "1 för dem som räknas", "1 for those that are counted"},
};

const struct sdt__table_layout sdt__layout_adoptions = SDT__TABLE_LAYOUT("adoptions", columns);

static void add_row(sdt_table *table, const struct sdt__matter *matter,
                    const struct sdt__voter *voter)
{
    static const unsigned char fields[] = {SDT_ADOPTION_OUTCOME,   SDT_ADOPTION_DATE,
                                           SDT_ADOPTION_PARAGRAPH, SDT_ADOPTION_REFERENCE,
                                           SDT_ADOPTION_BEFORE,    SDT_ADOPTION_TEXT};

    sdt__table_row(table);
    sdt__table_set_named(table, MUNICIPALITY, voter->municipality);
    sdt__table_set_int(table, ADOPTED, sdt__adoption_is_yes(voter->decision));
    sdt__table_set_fields(table, OUTCOME, voter->decision, fields, (int)sizeof fields);
    sdt__table_set_int(table, MEMBER, voter->memberships > 0);
    if (matter->record)
        sdt__table_set_text(table, MATTER, matter->record->key);
    sdt__table_set_int(table, ASKED, voter->asked);
}

/* Those that were asked with what each had decided, and then others that decided. */
int sdt__adoptions_list(struct sdt__record_cache *cache, const struct sdt__matter *matter,
                        const char *day, sdt_table **out)
{
    sdt_table *table = sdt__table_new(cache->session, &sdt__layout_adoptions);
    struct sdt__standing standing;

    sdt__standing_find(cache, matter, day, &standing);
    sdt__standing_by_name(&standing);
    for (int asked = 1; asked >= 0; asked--)
        for (size_t i = 0; i < standing.voter_count; i++)
            if (standing.voters[i].asked == (asked == 1))
                add_row(table, matter, &standing.voters[i]);
    sdt__standing_free(cache, &standing);
    sdt__record_cache_fail(cache, sdt__table_done(table, out));
    return cache->status;
}

static int tell_of_programme(const sdt_record *programme, const void *asked, sdt_table **out)
{
    struct sdt__record_cache cache;
    struct sdt__matter matter;

    (void)asked;
    sdt__record_cache_init(&cache, programme->session);
    sdt__matter_of_programme(&cache, programme, cache.today, &matter);
    sdt__adoptions_list(&cache, &matter, cache.today, out);
    sdt__record_cache_free(&cache);
    return cache.status;
}

int sdt_programme_adoptions(sdt_session *session, const char *programme, sdt_table **out)
{
    return sdt__verb_read_record(session, SDT_KIND_PROGRAMME, programme, tell_of_programme, NULL,
                                 out);
}

struct asked {
    const char *matter;
    const char *day;
};

static int tell_of_matter(sdt_session *session, const void *given, sdt_table **out)
{
    const struct asked *asked = given;
    struct sdt__record_cache cache;
    struct sdt__matter matter;
    const char *day;

    sdt__record_cache_init(&cache, session);
    day = asked->day ? asked->day : cache.today;
    sdt__record_cache_fail(&cache, sdt__matter_find(&cache, asked->matter, day, &matter));
    if (cache.status == SDT_OK)
        sdt__adoptions_list(&cache, &matter, day, out);
    sdt__record_cache_free(&cache);
    return cache.status;
}

int sdt_matter_adoptions(sdt_session *session, const char *matter, const char *date,
                         sdt_table **out)
{
    SDT__GUARD(session);
    const struct asked asked = {matter, date};
    int status = sdt__verb_table(session, "matter", matter, out);

    if (status == SDT_OK)
        status = sdt__verb_date(session, "date: ", date);
    return status == SDT_OK ? sdt__verb_read(session, "matter", matter, tell_of_matter, &asked, out)
                            : status;
}
