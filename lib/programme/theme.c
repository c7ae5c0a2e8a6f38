/*
 * The themes of conferences; see theme.h.
 */
#include "programme/theme.h"

#include "core/text.h"

#include <sodertorn/kinds.h>

bool sdt__theme_is_decided(struct sdt__record_cache *cache, const sdt_record *edition,
                           const sdt_record *conference)
{
    const char *body = sdt_conference_theme_body(conference);
    const sdt_record *decision = sdt__record_cache_get(cache, SDT_KIND_DECISION,
                                                       sdt_edition_decision(edition));

    if (!sdt_edition_theme(edition) || !body)
        return sdt_edition_theme(edition) != NULL;
    return decision && sdt__text_equal(sdt_decision_body(decision), body) &&
           (sdt__text_equal(sdt_decision_outcome(decision), "approved") ||
            sdt__text_equal(sdt_decision_outcome(decision), "amended"));
}
