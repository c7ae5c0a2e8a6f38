/*
 * Encodings and scanner's problems; see utf8.h.
 */
#include "exchange/utf8.h"

#include "core/text.h"

int sdt__csv_utf8(sdt_session *session, const char *name, const char **text, size_t *size,
                  char **converted)
{
    struct sdt__place place = {.file = name, .row = 1};
    size_t valid;

    *converted = NULL;
    switch (sdt__encoding_of(*text, *size, &valid)) {
    case SDT__ENCODING_UTF8:
        return SDT_OK;
    case SDT__ENCODING_WINDOWS_1252:
        if (*size > SIZE_MAX / 3)
            return sdt__no_memory(session);
        *converted = sdt__alloc(session, *size * 3);
        if (!*converted)
            return SDT_ERROR_MEMORY;
        *size = sdt__from_windows_1252(*text, *size, *converted, *size * 3);
        *text = *converted;
        return SDT_OK;
    case SDT__ENCODING_UTF16:
        place.row = 0;
        return sdt__fail_at(session, &place, SDT_ERROR_SYNTAX, SDT__M_CSV_UTF16);
    default:
        for (size_t i = 0; i < valid; i++)
            place.row += (*text)[i] == '\n';
        return sdt__fail_at(session, &place, SDT_ERROR_SYNTAX, SDT__M_CSV_BROKEN);
    }
}

int sdt__csv_problem(sdt_session *session, const struct sdt__place *place,
                     enum sdt__scan_answer answer)
{
    static const enum sdt__message messages[] = {
        [SDT__SCAN_NUL] = SDT__M_CSV_NUL,           [SDT__SCAN_UNCLOSED] = SDT__M_CSV_UNCLOSED,
        [SDT__SCAN_AFTER_QUOTE] = SDT__M_CSV_AFTER, [SDT__SCAN_COLUMNS] = SDT__M_CSV_COLUMNS,
        [SDT__SCAN_CELL] = SDT__M_CSV_CELL,
    };
    char most[24];

    return sdt__fail_at(session, place, SDT_ERROR_SYNTAX, messages[answer],
                        sdt__integer_text(answer == SDT__SCAN_COLUMNS ? SDT__SCAN_MOST_COLUMNS
                                                                      : SDT__SCAN_LONGEST_CELL,
                                          most));
}
