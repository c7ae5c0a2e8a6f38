/*
 * The last year there is anything to report for.
 */
#include "core/period.h"
#include "store/series.h"

#include <sodertorn/kinds.h>
#include <sodertorn/values.h>

/* The calendar year of the last value of the indicator's totals, if it is later than *year. */
static int later_year(sdt_session *session, const char *indicator, struct sdt__series *series,
                      int *year)
{
    int64_t id;
    int status = sdt__store_id(session, SDT_KIND_INDICATOR, indicator, &id);

    if (status == SDT_OK && id != 0)
        status = sdt__series_read(session, id, 'T', 0, series);
    for (size_t i = 0; status == SDT_OK && id != 0 && i < series->count; i++) {
        int here = sdt__period_calendar_year(series->period[i]);
        if (series->mark[i] == SDT__MARK_VALUE && here > *year)
            *year = here;
    }
    return status;
}

int sdt_latest_year(sdt_session *session, int *year)
{
    struct sdt__series series;
    sdt_cursor *cursor = NULL;
    int status;

    if (year)
        *year = 0;
    if (!session)
        return SDT_ERROR_MISUSE;
    sdt__clear(session);
    if (!year)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "year");
    sdt__series_init(&series, session);
    sdt__go_inside(session);
    status = sdt__store_find(session, SDT_KIND_MEASURE, -1, NULL, &cursor);
    while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK)
        status = later_year(session, sdt_measure_indicator(sdt_cursor_record(cursor)), &series, year);
    sdt__go_outside(session);
    sdt_cursor_free(cursor);
    sdt__series_free(&series);
    if (status == SDT_END)
        status = *year > 0 ? SDT_OK : sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_NO_YEAR);
    return status;
}
