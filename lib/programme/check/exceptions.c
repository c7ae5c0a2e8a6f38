/*
 * What the cooperation has decided not to be told of.
 */
#include "core/period.h"
#include "core/text.h"
#include "programme/check/check.h"

#include <sodertorn/kinds.h>

const sdt_record *sdt__check_excepted(struct sdt__check *check,
                                      const struct sdt__check_finding *finding)
{
    const struct sdt__record_list *list = sdt__record_cache_list(&check->cache,
                                                                 SDT_KIND_CHECK_EXCEPTION);

    for (size_t i = 0; i < list->count; i++) {
        const sdt_record *exception = list->records[i];
        const char *record = sdt_check_exception_record(exception);

        if (sdt__text_equal(sdt_check_exception_rule(exception),
                            sdt__check_rules[finding->rule].code) &&
            (!record || sdt__text_equal(record, finding->record->key)) &&
            sdt__date_within(NULL, sdt_check_exception_until(exception), check->cache.today))
            return exception;
    }
    return NULL;
}

/* An exception of a rule that there is not would be without effect, and nobody would know. */
void sdt__check_exception(struct sdt__check *check, const sdt_record *exception)
{
    const char *codes[SDT__CHECK_RULE_COUNT], *rule = sdt_check_exception_rule(exception);
    const char *text = codes[0];
    size_t nearest;

    for (int i = 0; i < SDT__CHECK_RULE_COUNT; i++) {
        codes[i] = sdt__check_rules[i].code;
        if (sdt__text_equal(codes[i], rule))
            return;
    }
    if (sdt__text_nearest(rule, codes, SDT__CHECK_RULE_COUNT, &nearest, 1) > 0)
        text = codes[nearest];
    sdt__check_found(check, SDT__CHECK_RULE_EXCEPTION, exception, rule, &text, 1);
}
