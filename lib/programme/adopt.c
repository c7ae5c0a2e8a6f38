/*
 * The adoption of a programme by its members, one board at a time.
 */
#include "layouts.h"
#include "network/members.h"
#include "programme/matter.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/programme.h>
#include <string.h>

enum { MUNICIPALITY, NAME, ADOPTED, OUTCOME, DATE, PARAGRAPH, REFERENCE, BEFORE, TEXT, MEMBER };

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
    [BEFORE] = {"before", SDT_TYPE_TEXT, "dagen som beslutet togs före, när dess egen inte är känd",
                "the day before which it was taken, when its own is not known"},
    [TEXT] = {"text", SDT_TYPE_TEXT, "reservation, tillägg eller skäl",
              "reservation, addition or reason"},
    [MEMBER] = {"member", SDT_TYPE_INTEGER, "1 om kommunen är medlem i dag",
                "1 when it is a member today"},
};

const struct sdt__table_layout sdt__layout_adoptions = SDT__TABLE_LAYOUT("adoptions", columns);

static void add_row(sdt_table *table, const sdt_record *municipality, const sdt_record *adoption,
                    bool member)
{
    static const unsigned char fields[] = {SDT_ADOPTION_OUTCOME,   SDT_ADOPTION_DATE,
                                           SDT_ADOPTION_PARAGRAPH, SDT_ADOPTION_REFERENCE,
                                           SDT_ADOPTION_BEFORE,    SDT_ADOPTION_TEXT};

    sdt__table_row(table);
    sdt__table_set_named(table, MUNICIPALITY, municipality);
    sdt__table_set_int(table, ADOPTED, sdt__adoption_is_yes(adoption));
    sdt__table_set_fields(table, OUTCOME, adoption, fields, (int)sizeof fields);
    sdt__table_set_int(table, MEMBER, member);
}

static bool is_listed(const sdt_record *const *members, size_t count,
                      const sdt_record *municipality)
{
    for (size_t i = 0; i < count; i++)
        if (members[i] == municipality)
            return true;
    return false;
}

/* Those who decided while they were members, and have left since. */
static void add_former_members(struct sdt__record_cache *cache, const struct sdt__matter *matter,
                               const sdt_record *const *members, size_t count, sdt_table *table)
{
    const struct sdt__record_list *municipalities = sdt__record_cache_list(cache,
                                                                           SDT_KIND_MUNICIPALITY);

    for (size_t i = 0; i < municipalities->count; i++) {
        const sdt_record *municipality = municipalities->records[i];
        const sdt_record *adoption = sdt__matter_decision(cache, matter, municipality->key,
                                                          cache->today);
        if (adoption && !is_listed(members, count, municipality))
            add_row(table, municipality, adoption, false);
    }
}

/* The members of today with what each has decided, and then those who decided and have left. */
static int list_adoptions(struct sdt__record_cache *cache, const sdt_record *programme,
                          sdt_table **out)
{
    size_t count;
    const sdt_record **members = sdt__network_members(cache, sdt_programme_cooperation(programme),
                                                      cache->today, &count);
    sdt_table *table = sdt__table_new(cache->session, &sdt__layout_adoptions);
    struct sdt__matter matter;

    sdt__matter_of_programme(cache, programme, cache->today, &matter);
    for (size_t i = 0; i < count; i++)
        add_row(table, members[i],
                sdt__matter_decision(cache, &matter, members[i]->key, cache->today), true);
    add_former_members(cache, &matter, members, count, table);
    sdt__record_cache_fail(cache, sdt__table_done(table, out));
    sdt__free(cache->session, members);
    return cache->status;
}

/* Who was a member on the day of the decision may record it, however long ago that was. */
static int check_member(struct sdt__record_cache *cache, const sdt_record *programme,
                        const sdt_record *municipality, const char *day)
{
    size_t count;
    const sdt_record **members = sdt__network_members(cache, sdt_programme_cooperation(programme),
                                                      day, &count);
    bool found = is_listed(members, count,
                           sdt__record_cache_get(cache, SDT_KIND_MUNICIPALITY, municipality->key));

    sdt__free(cache->session, members);
    if (cache->status == SDT_OK && !found)
        cache->status = sdt__fail(cache->session, SDT_ERROR_VALUE, SDT__M_PROGRAMME_NO_MEMBER,
                                  sdt_record_title(municipality), sdt_record_title(programme), day);
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
    int status;

    sdt__record_cache_init(&cache, session);
    status = cache.status;
    if (status == SDT_OK)
        status = sdt__store_get(session, SDT_KIND_PROGRAMME, given[OF_PROGRAMME], &programme);
    if (status == SDT_OK)
        status = sdt__store_get(session, SDT_KIND_MUNICIPALITY, given[OF_MUNICIPALITY],
                                &municipality);
    if (status == SDT_OK && sdt__date_valid(given[ON_DATE])) /* else put_adoption() refuses it */
        status = check_member(&cache, programme, municipality, given[ON_DATE]);
    if (status == SDT_OK)
        status = put_adoption(session, given);
    sdt__record_cache_free(&cache);
    sdt__record_cache_init(&cache, session); /* with what was just written */
    sdt__record_cache_fail(&cache, status);
    if (cache.status == SDT_OK)
        list_adoptions(&cache, programme, out);
    status = cache.status;
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

    (void)asked;
    sdt__record_cache_init(&cache, programme->session);
    list_adoptions(&cache, programme, out);
    sdt__record_cache_free(&cache);
    return cache.status;
}

int sdt_programme_adoptions(sdt_session *session, const char *programme, sdt_table **out)
{
    return sdt__verb_read_record(session, SDT_KIND_PROGRAMME, programme, tell_adoptions, NULL, out);
}
