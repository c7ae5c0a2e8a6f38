/*
 * The adoption of a programme by its members, one board at a time, until it is in force.
 */
#include "programme/adopt.h"

#include "layouts.h"
#include "network/members.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/programme.h>
#include <string.h>

enum { MUNICIPALITY, NAME, ADOPTED, OUTCOME, DATE, PARAGRAPH, REFERENCE };

static const struct sdt__column columns[] = {
    [MUNICIPALITY] = {"municipality", SDT_TYPE_TEXT, "kommunens nyckel", "key of the municipality"},
    [NAME] = {"name", SDT_TYPE_TEXT, "kommunens namn", "name of the municipality"},
    [ADOPTED] = {"adopted", SDT_TYPE_INTEGER, "1 om kommunen har antagit programmet",
                 "1 when it has adopted the programme"},
    [OUTCOME] = {"outcome", SDT_TYPE_TEXT, "vad den senast beslutade", "what it decided last"},
    [DATE] = {"date", SDT_TYPE_TEXT, "beslutsdag", "day of the decision"},
    [PARAGRAPH] = {"paragraph", SDT_TYPE_TEXT, "paragraf i protokollet",
                   "paragraph of the minutes"},
    [REFERENCE] = {"reference", SDT_TYPE_TEXT, "diarienummer", "reference of the case"},
};

const struct sdt__table_layout sdt__layout_adoptions = SDT__TABLE_LAYOUT("adoptions", columns);

/* Whether decision a was taken after b; of two on one day the one that was written later counts. */
static bool later(const sdt_record *a, const sdt_record *b)
{
    int order = strcmp(sdt_adoption_date(a), sdt_adoption_date(b));

    return order != 0 ? order > 0 : a->id > b->id;
}

const sdt_record *sdt__adoption_last(struct sdt__record_cache *cache, const char *programme,
                                     const char *municipality)
{
    const struct sdt__record_list *adoptions = sdt__record_cache_list(cache, SDT_KIND_ADOPTION);
    const sdt_record *last = NULL;

    for (size_t i = 0; i < adoptions->count; i++) {
        const sdt_record *adoption = adoptions->records[i];
        if (sdt__text_equal(sdt_adoption_programme(adoption), programme) &&
            sdt__text_equal(sdt_adoption_municipality(adoption), municipality) &&
            (!last || later(adoption, last)))
            last = adoption;
    }
    return last;
}

bool sdt__adoption_is_adopted(const sdt_record *adoption)
{
    return adoption && sdt__text_equal(sdt_adoption_outcome(adoption), "adopted");
}

static void add_row(sdt_table *table, const sdt_record *municipality, const sdt_record *adoption)
{
    static const unsigned char fields[] = {SDT_ADOPTION_OUTCOME, SDT_ADOPTION_DATE,
                                           SDT_ADOPTION_PARAGRAPH, SDT_ADOPTION_REFERENCE};

    sdt__table_row(table);
    sdt__table_set_named(table, MUNICIPALITY, municipality);
    sdt__table_set_int(table, ADOPTED, sdt__adoption_is_adopted(adoption));
    sdt__table_set_fields(table, OUTCOME, adoption, fields, (int)sizeof fields);
}

/* The table of all members, and the day the last of them adopted: "" while one has not. */
static int list_adoptions(struct sdt__record_cache *cache, const sdt_record *programme,
                          sdt_table **out, char in_force[11])
{
    size_t count;
    const sdt_record **members = sdt__network_members(cache, sdt_programme_cooperation(programme),
                                                      cache->today, &count);
    sdt_table *table = sdt__table_new(cache->session, &sdt__layout_adoptions);
    bool all = count > 0;

    in_force[0] = '\0';
    for (size_t i = 0; i < count; i++) {
        const sdt_record *adoption = sdt__adoption_last(cache, sdt_record_key(programme),
                                                        sdt_record_key(members[i]));
        add_row(table, members[i], adoption);
        all = all && sdt__adoption_is_adopted(adoption);
        if (all && strcmp(sdt_adoption_date(adoption), in_force) > 0)
            memcpy(in_force, sdt_adoption_date(adoption), 11);
    }
    if (!all)
        in_force[0] = '\0';
    sdt__record_cache_fail(cache, sdt__table_done(table, out));
    sdt__free(cache->session, members);
    return cache->status;
}

/* The rule sets the date, not whoever happens to adopt last: a municipality's session may not write
   a joint record, and this one field is written in its stead. */
static int set_in_force(sdt_record *programme, const char *date)
{
    char all[] = "secretariat";
    sdt_session *session = programme->session;
    char *scope = session->texts[SDT_OPTION_SCOPE];
    int status = sdt__record_own_text(programme, SDT_PROGRAMME_IN_FORCE, date);

    if (status != SDT_OK)
        return status;
    session->texts[SDT_OPTION_SCOPE] = all;
    status = sdt__store_put(session, programme, false);
    session->texts[SDT_OPTION_SCOPE] = scope;
    return status;
}

static int check_member(struct sdt__record_cache *cache, const sdt_record *programme,
                        const sdt_record *municipality)
{
    size_t count;
    const sdt_record **members = sdt__network_members(cache, sdt_programme_cooperation(programme),
                                                      cache->today, &count);
    bool found = false;

    for (size_t i = 0; i < count; i++)
        found = found || sdt__text_equal(sdt_record_key(members[i]), sdt_record_key(municipality));
    sdt__free(cache->session, members);
    if (cache->status == SDT_OK && !found)
        cache->status = sdt__fail(cache->session, SDT_ERROR_VALUE, SDT__M_PROGRAMME_NO_MEMBER,
                                  sdt_record_title(municipality), sdt_record_title(programme));
    return cache->status;
}

/* What one municipality decided, as the caller says it; the first three are the key. */
enum {
    OF_PROGRAMME,
    OF_MUNICIPALITY,
    ON_DATE,
    IN_PARAGRAPH,
    WITH_OUTCOME,
    BY_REFERENCE,
    PART_COUNT
};

static int put_adoption(sdt_session *session, const char *const given[PART_COUNT])
{
    static const unsigned char fields[PART_COUNT] = {
        SDT_ADOPTION_PROGRAMME, SDT_ADOPTION_MUNICIPALITY, SDT_ADOPTION_DATE,
        SDT_ADOPTION_PARAGRAPH, SDT_ADOPTION_OUTCOME,      SDT_ADOPTION_REFERENCE,
    };
    sdt_record *record = NULL;
    int status = sdt__record_compose(session, SDT_KIND_ADOPTION, fields, given, PART_COUNT,
                                     ON_DATE + 1, &record);

    if (status == SDT_OK)
        status = sdt__record_check_at(record, NULL);
    if (status == SDT_OK)
        status = sdt__store_put(session, record, false);
    sdt_record_free(record);
    return status;
}

static int adopt(sdt_session *session, const void *asked, sdt_table **out)
{
    const char *const *given = asked;
    struct sdt__record_cache cache;
    sdt_record *programme = NULL, *municipality = NULL;
    char in_force[11];
    int status;

    sdt__record_cache_init(&cache, session);
    status = cache.status;
    if (status == SDT_OK)
        status = sdt__store_get(session, SDT_KIND_PROGRAMME, given[OF_PROGRAMME], &programme);
    if (status == SDT_OK)
        status = sdt__store_get(session, SDT_KIND_MUNICIPALITY, given[OF_MUNICIPALITY],
                                &municipality);
    if (status == SDT_OK)
        status = check_member(&cache, programme, municipality);
    if (status == SDT_OK)
        status = put_adoption(session, given);
    if (status == SDT_OK)
        status = list_adoptions(&cache, programme, out, in_force);
    if (status == SDT_OK && in_force[0] && !sdt_programme_in_force(programme))
        status = set_in_force(programme, in_force);
    sdt_record_free(programme);
    sdt_record_free(municipality);
    sdt__record_cache_free(&cache);
    return status;
}

int sdt_programme_adopt(sdt_session *session, const char *programme, const char *municipality,
                        const char *date, const char *paragraph, const char *outcome,
                        const char *reference, sdt_table **out)
{
    SDT__GUARD(session);
    const char *const given[PART_COUNT] = {programme, municipality, date,
                                           paragraph, outcome,      reference};
    int status;

    if (out)
        *out = NULL;
    status = sdt__verb_begin(session, "programme", programme, "municipality", municipality);
    if (status == SDT_OK)
        status = sdt__verb_begin(session, "date", date, "outcome", outcome);
    return status == SDT_OK ? sdt__verb_write(session, "adopt", adopt, given, out) : status;
}

static int tell_adoptions(const sdt_record *programme, const void *asked, sdt_table **out)
{
    struct sdt__record_cache cache;
    char in_force[11];

    (void)asked;
    sdt__record_cache_init(&cache, programme->session);
    list_adoptions(&cache, programme, out, in_force);
    sdt__record_cache_free(&cache);
    return cache.status;
}

int sdt_programme_adoptions(sdt_session *session, const char *programme, sdt_table **out)
{
    return sdt__verb_read_record(session, SDT_KIND_PROGRAMME, programme, tell_adoptions, NULL, out);
}
