/*
 * What a batch of observations changed, indicator by indicator: each series that it touched, as it was known
 * after the batch and before it.
 */
#include "store/database.h"
#include "store/series.h"
#include "store/series_merge.h"

struct comparing {
    sdt_session *session;
    int64_t batch;
    struct sdt__series before;
    struct sdt__series after;
    struct sdt__series merged;
    struct sdt__series difference;
};

static void include(struct sdt__batch_change *change, const struct sdt__series *difference)
{
    for (size_t i = 0; i < difference->count; i++) {
        const int32_t period = difference->period[i];

        if (change->first == 0 || period < change->first)
            change->first = period;
        if (period > change->last)
            change->last = period;
    }
}

static int compare(struct comparing *comparing, int64_t indicator, char gender,
                   struct sdt__batch_change *change)
{
    const int64_t batch = comparing->batch;
    struct sdt__batch_counts counts = {0};
    int status = sdt__series_read(comparing->session, indicator, gender, batch, &comparing->after);

    if (status == SDT_OK)
        status = sdt__series_read(comparing->session, indicator, gender,
                                  batch > 1 ? batch - 1 : SDT__SERIES_KNOWN_NOTHING,
                                  &comparing->before);
    if (status == SDT_OK)
        status = sdt__series_merge(&comparing->before, &comparing->after, true, &comparing->merged,
                                   &comparing->difference, &counts);
    if (status != SDT_OK)
        return status;
    change->added += counts.added;
    change->changed += counts.changed;
    change->deleted += counts.deleted;
    include(change, &comparing->difference);
    return SDT_OK;
}

static int visit_all(struct comparing *comparing, struct sdt__statement *touched,
                     sdt__batch_visit *visit, void *user)
{
    struct sdt__batch_change change = {0};
    int status = SDT_OK;

    while (status == SDT_OK && sdt__statement_row(touched, &status)) {
        const int64_t indicator = sdt__statement_integer(touched, 0);
        const char *gender = sdt__statement_text(touched, 1);

        if (change.indicator != 0 && indicator != change.indicator) {
            status = visit(user, &change);
            change = (struct sdt__batch_change){0};
        }
        change.indicator = indicator;
        if (status == SDT_OK)
            status = compare(comparing, indicator, gender ? gender[0] : '?', &change);
    }
    return status == SDT_OK && change.indicator != 0 ? visit(user, &change) : status;
}

int sdt__batch_changes(sdt_session *session, int64_t batch, sdt__batch_visit *visit, void *user)
{
    struct comparing comparing = {.session = session, .batch = batch};
    struct sdt__series *all[] = {&comparing.before, &comparing.after, &comparing.merged,
                                 &comparing.difference};
    struct sdt__statement *touched = NULL;
    int status = sdt__store_ready(session);

    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        sdt__series_init(all[i], session);
    if (status == SDT_OK)
        status = sdt__engine_prepare(session->store->engine,
                                     "SELECT indicator, gender FROM series_undo WHERE batch = ?1"
                                     " ORDER BY indicator, gender",
                                     &touched);
    if (status == SDT_OK) {
        sdt__statement_bind_integer(touched, 1, batch);
        status = visit_all(&comparing, touched, visit, user);
    }
    sdt__statement_release(touched);
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        sdt__series_free(all[i]);
    return status;
}
