/*
 * The last year there is anything to report for.
 */
#include "core/period.h"
#include "store/record_list.h"
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
    SDT__GUARD(session);
    struct sdt__record_list measures = {0};
    struct sdt__series series;
    int status;

    if (year)
        *year = 0;
    status = sdt__session_begin(session, year, "year");
    if (status != SDT_OK)
        return status;
    sdt__series_init(&series, session);
    status = sdt__record_list_read(session, SDT_KIND_MEASURE, 0, NULL, &measures);
    for (size_t i = 0; status == SDT_OK && i < measures.count; i++)
        status = later_year(session, sdt_measure_indicator(measures.records[i]), &series, year);
    if (status == SDT_OK && *year == 0)
        status = sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_NO_YEAR);
    sdt__record_list_free(session, &measures);
    sdt__series_free(&series);
    return status;
}
