/*
 * The decision of one board on a joint matter.
 */
#include "core/options.h"
#include "core/period.h"
#include "programme/adoptions.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/matter.h>
#include <sodertorn/programme.h>
#include <string.h>

/* What was decided: the key of the adoption is made of the first four. */
enum {
    SUBJECT,
    MUNICIPALITY,
    DATE,
    BEFORE,
    OUTCOME,
    PARAGRAPH,
    REFERENCE,
    TEXT,
    DECISION,
    PART_COUNT
};

struct deciding {
    const char *parts[PART_COUNT]; /* the subject as the caller names it */
    bool programme;                /* it is a programme's key, and no matter's */
};

/* The matter that a decision is on: the round of its day, where a subject is named. */
static int find_matter(struct sdt__record_cache *cache, const struct deciding *deciding,
                       struct sdt__matter *out)
{
    const char *day = deciding->parts[DATE] ? deciding->parts[DATE] : deciding->parts[BEFORE];
    const sdt_record *programme;

    day = day ? day : cache->today; /* compose() says that there is none */
    if (!deciding->programme)
        return sdt__matter_find(cache, deciding->parts[SUBJECT], day, out);
    programme = sdt__record_cache_get(cache, SDT_KIND_PROGRAMME, deciding->parts[SUBJECT]);
    if (programme)
        sdt__matter_of_programme(cache, programme, day, out);
    else if (cache->status == SDT_OK)
        return sdt__store_missing(cache->session, SDT_KIND_PROGRAMME, deciding->parts[SUBJECT]);
    return cache->status;
}

static int compose(sdt_session *session, const struct deciding *deciding,
                   const struct sdt__matter *matter, sdt_record **out)
{
    const unsigned char fields[PART_COUNT] = {
        matter->record ? SDT_ADOPTION_MATTER : SDT_ADOPTION_PROGRAMME,
        SDT_ADOPTION_MUNICIPALITY,
        SDT_ADOPTION_DATE,
        SDT_ADOPTION_BEFORE,
        SDT_ADOPTION_OUTCOME,
        SDT_ADOPTION_PARAGRAPH,
        SDT_ADOPTION_REFERENCE,
        SDT_ADOPTION_TEXT,
        SDT_ADOPTION_DECISION,
    };
    const char *texts[PART_COUNT];
    int status;

    memcpy(texts, deciding->parts, sizeof texts);
    texts[SUBJECT] = matter->record ? matter->record->key : matter->programme->key;
    status = sdt__record_compose(session, SDT_KIND_ADOPTION, fields, texts, PART_COUNT, BEFORE + 1,
                                 out);
    return status == SDT_OK ? sdt__record_check_at(*out, NULL) : status;
}

/* What a record alone does not tell: who had a say that day, and that a reservation says what it is. */
static int check_decision(struct sdt__record_cache *cache, const struct sdt__matter *matter,
                          const sdt_record *adoption)
{
    const sdt_record *municipality = sdt__record_cache_get(cache, SDT_KIND_MUNICIPALITY,
                                                           sdt_adoption_municipality(adoption));
    const char *outcome = sdt_adoption_outcome(adoption), *day = sdt__adoption_day(adoption);
    const char *title = sdt_record_title(matter->record ? matter->record : matter->programme);
    const sdt_record *replacement = sdt_adoption_date(adoption)
                                        ? sdt__matter_replacement(cache, matter, day)
                                        : NULL; /* it may have been taken in time */

    if (cache->status != SDT_OK)
        return cache->status;
    if (!municipality)
        return sdt__store_missing(cache->session, SDT_KIND_MUNICIPALITY,
                                  sdt_adoption_municipality(adoption));
    if (!sdt__adoption_by_member(cache, matter, adoption) && cache->status == SDT_OK)
        return sdt__fail(cache->session, SDT_ERROR_VALUE, SDT__M_PROGRAMME_NO_MEMBER,
                         sdt_record_title(municipality), title, day);
    if (matter->record && !sdt__matter_is_proposed(matter, day))
        return sdt__fail(cache->session, SDT_ERROR_VALUE, SDT__M_MATTER_NOT_YET, title,
                         sdt_matter_proposed(matter->record), day);
    if (replacement)
        return sdt__fail(cache->session, SDT_ERROR_VALUE, SDT__M_MATTER_REPLACED, day, title,
                         sdt_matter_proposed(replacement), replacement->key);
    if ((sdt__text_equal(outcome, "adopted_with_reservation") ||
         sdt__text_equal(outcome, "adopted_with_addition")) &&
        sdt__text_is_blank(sdt_adoption_text(adoption)))
        return sdt__fail(cache->session, SDT_ERROR_REQUIRED, SDT__M_MATTER_TEXT,
                         sdt__record_word(adoption, SDT_ADOPTION_OUTCOME));
    return cache->status;
}

static int put_decision(struct sdt__record_cache *cache, const struct deciding *deciding,
                        struct sdt__matter *matter)
{
    sdt_record *adoption = NULL;
    int status = find_matter(cache, deciding, matter);

    if (status == SDT_OK)
        status = compose(cache->session, deciding, matter, &adoption);
    if (status == SDT_OK)
        status = check_decision(cache, matter, adoption);
    if (status == SDT_OK)
        status = sdt__store_put(cache->session, adoption, false);
    sdt_record_free(adoption);
    return status;
}

/* Answers with the round that the decision belongs to, as of today. */
static int decide(sdt_session *session, const void *asked, sdt_table **out)
{
    const struct deciding *deciding = asked;
    struct sdt__record_cache before, after;
    struct sdt__matter matter;
    int status;

    sdt__record_cache_init(&before, session);
    status = before.status;
    if (status == SDT_OK)
        status = put_decision(&before, deciding, &matter);
    sdt__record_cache_init(&after, session); /* with what was just written */
    sdt__record_cache_fail(&after, status);
    if (after.status == SDT_OK)
        sdt__adoptions_list(&after, &matter, after.today, out);
    status = after.status;
    sdt__record_cache_free(&after);
    sdt__record_cache_free(&before);
    return status;
}

int sdt_programme_adopt(sdt_session *session, const char *programme, const char *municipality,
                        const char *date, const char *paragraph, const char *outcome,
                        const char *reference, sdt_table **out)
{
    SDT__GUARD(session);
    const struct deciding deciding = {
        .parts = {[SUBJECT] = programme,
                  [MUNICIPALITY] = municipality,
                  [DATE] = date,
                  [OUTCOME] = outcome,
                  [PARAGRAPH] = paragraph,
                  [REFERENCE] = reference},
        .programme = true,
    };
    int status;

    if (out)
        *out = NULL;
    status = sdt__verb_begin(session, "programme", programme, "municipality", municipality);
    if (status == SDT_OK)
        status = sdt__verb_begin(session, "date", date, "outcome", outcome);
    return status == SDT_OK ? sdt__verb_write(session, "adopt", decide, &deciding, out) : status;
}

int sdt_matter_decide(sdt_session *session, const char *matter, const char *municipality,
                      const char *outcome, const char *const *options, sdt_table **out)
{
    SDT__GUARD(session);
    static const struct sdt__option table[] = {
        {"date", DATE},
        {"before", BEFORE},
        {"paragraph", PARAGRAPH},
        {"reference", REFERENCE},
        {"text", TEXT},
        {"decision", DECISION},
        {NULL, 0},
    };
    struct deciding deciding = {
        .parts = {[SUBJECT] = matter, [MUNICIPALITY] = municipality, [OUTCOME] = outcome}};
    int status;

    if (out)
        *out = NULL;
    status = sdt__verb_begin(session, "matter", matter, "municipality", municipality);
    if (status == SDT_OK)
        status = sdt__session_begin(session, outcome, "outcome");
    if (status == SDT_OK)
        status = sdt__options_read(session, options, table, deciding.parts);
    if (status == SDT_OK)
        status = sdt__verb_date(session, "date: ", deciding.parts[DATE]);
    if (status == SDT_OK)
        status = sdt__verb_date(session, "before: ", deciding.parts[BEFORE]);
    return status == SDT_OK ? sdt__verb_write(session, "adopt", decide, &deciding, out) : status;
}
