/*
 * What was read as something else, in words; see readings.h.
 */
#include "values/readings.h"

void sdt__readings_add_all(struct sdt__readings *readings, unsigned bits, int64_t row)
{
    for (int i = 0; i < SDT__READING_COUNT; i++)
        if (bits & 1u << i)
            sdt__readings_add(readings, (enum sdt__reading)i, row);
}

int sdt__readings_tell(sdt_session *session, const char *file, const struct sdt__readings *readings)
{
    static const enum sdt__message messages[SDT__READING_COUNT] = {
        [SDT__READING_TRIMMED] = SDT__M_READING_TRIMMED,
        [SDT__READING_EXCEL_TEXT] = SDT__M_READING_EXCEL_TEXT,
        [SDT__READING_MINUS] = SDT__M_READING_MINUS,
        [SDT__READING_SPACES] = SDT__M_READING_SPACES,
        [SDT__READING_POINTS] = SDT__M_READING_POINTS,
        [SDT__READING_COMMAS] = SDT__M_READING_COMMAS,
        [SDT__READING_PERCENT] = SDT__M_READING_PERCENT,
        [SDT__READING_MISSING] = SDT__M_READING_MISSING,
        [SDT__READING_NAME] = SDT__M_READING_NAME,
        [SDT__READING_CODE] = SDT__M_READING_CODE,
        [SDT__READING_PERIOD] = SDT__M_READING_PERIOD,
        [SDT__READING_DATE] = SDT__M_READING_DATE,
        [SDT__READING_GENDER] = SDT__M_READING_GENDER,
        [SDT__READING_UTF16] = SDT__M_READING_UTF16,
        [SDT__READING_WINDOWS_1252] = SDT__M_READING_WINDOWS_1252,
        [SDT__READING_GZIP] = SDT__M_READING_GZIP,
    };
    const struct sdt__location location = {.file = file};
    int status = SDT_OK;

    for (int i = 0; status == SDT_OK && i < SDT__READING_COUNT; i++) {
        char count[24], row[24];

        if (readings->of[i].count > 0)
            status = sdt__fail_at(session, &location, SDT_OK, messages[i],
                                  sdt__integer_text(readings->of[i].count, count),
                                  sdt__integer_text(readings->of[i].row, row));
    }
    return status;
}
