/*
 * lib/exchange, calendars: the text, the folding of its lines, and that an event stays the same
 * event.
 */
#include "support/cooperation.h"

#include <sodertorn.h>
#include <stdlib.h>

static sdt_session *with_conference(void)
{
    sdt_session *s = new_session(NULL); /* today is 2024-06-15 */

    PUT(s, COOPERATION, "c", "name", "Samverkan");
    PUT(s, MUNICIPALITY, "0126", "name", "Huddinge", "level", "municipality");
    PUT(s, MUNICIPALITY, "0181", "name", "Södertälje", "level", "municipality");
    PUT(s, BODY, "kommitten", "name", "Kommittén", "role", "committee");
    PUT(s, DECISION, "beslut", "body", "kommitten", "date", "2024-01-01", "title", "V", "outcome",
        "approved");
    PUT(s, CONFERENCE, "k", "cooperation", "c", "name", "Konferensen", "hosts", "2", "every", "1");
    PUT(s, EDITION, "k.2025", "conference", "k", "year", "2025", "status", "planned", "date",
        "2025-03-09", "place", "Kulturhuset, Huddinge; stora salen", "theme", "Tåg\\buss");
    PUT(s, HOSTING, "1", "edition", "k.2025", "municipality", "0126", "decision", "beslut");
    PUT(s, HOSTING, "2", "edition", "k.2025", "municipality", "0181", "decision", "beslut");
    return s;
}

static char *calendar(sdt_session *s, int first, int last)
{
    struct text text = {0};

    assert_ok(s, sdt_export_ical(s, first, last, text_write, &text));
    return text.bytes;
}

static void an_edition_is_an_event_on_its_day(void **state)
{
    sdt_session *s = with_conference();
    char *text = calendar(s, 2025, 2025);

    (void)state;
    assert_string_equal(text, "BEGIN:VCALENDAR\r\n"
                              "VERSION:2.0\r\n"
                              "PRODID:-//libsodertorn//conferences//SV\r\n"
                              "CALSCALE:GREGORIAN\r\n"
                              "BEGIN:VEVENT\r\n"
                              "UID:edition.k.2025@sodertorn\r\n"
                              "DTSTAMP:20240615T000000Z\r\n"
                              "DTSTART;VALUE=DATE:20250309\r\n"
                              "TRANSP:TRANSPARENT\r\n"
                              "SUMMARY:Konferensen: Huddinge\\, Södertälje\r\n"
                              "DESCRIPTION:Tåg\\\\buss\r\n"
                              "LOCATION:Kulturhuset\\, Huddinge\\; stora salen\r\n"
                              "CATEGORIES:Konferensen\r\n"
                              "STATUS:CONFIRMED\r\n"
                              "END:VEVENT\r\n"
                              "END:VCALENDAR\r\n");
    free(text);
    sdt_session_free(s);
}

static void long_lines_are_folded_between_characters(void **state)
{
    sdt_session *s = with_conference();
    char theme[301], *text, *unfolded;
    size_t used = 0;

    (void)state;
    for (size_t i = 0; i < 100; i++)
        memcpy(theme + 3 * i, "äx", 3); /* an odd run, so that folds fall inside a character too */
    theme[300] = '\0';
    PUT(s, EDITION, "k.2025", "theme", theme);
    text = calendar(s, 2025, 2025);
    unfolded = calloc(strlen(text) + 1, 1);
    for (const char *line = text; *line;) {
        const char *next = strstr(line, "\r\n");
        assert_non_null(next);
        assert_true(next - line <= 75);
        assert_true((line[0] & 0xc0) != 0x80 && (line[0] != ' ' || (line[1] & 0xc0) != 0x80));
        if (line[0] == ' ')
            line++;
        memcpy(unfolded + used, line, (size_t)(next - line));
        used += (size_t)(next - line);
        line = next + 2;
    }
    assert_non_null(strstr(unfolded, theme));
    free(text);
    free(unfolded);
    sdt_session_free(s);
}

static void an_event_keeps_its_uid_and_changes_its_status(void **state)
{
    sdt_session *s = with_conference();
    char *text;

    (void)state;
    PUT(s, HOSTING, "1", "decision", "");
    PUT(s, HOSTING, "2", "decision", "");
    text = calendar(s, 2025, 2025);
    assert_non_null(strstr(text, "UID:edition.k.2025@sodertorn\r\n"));
    assert_non_null(strstr(text, "STATUS:TENTATIVE"));
    free(text);
    PUT(s, EDITION, "k.2025", "date", "");
    text = calendar(s, 2025, 2025); /* some time in 2025: to be done, and no event */
    assert_non_null(strstr(text, "BEGIN:VTODO\r\nUID:edition.k.2025@sodertorn\r\n"));
    assert_non_null(strstr(text, "DUE;VALUE=DATE:20251231\r\n"));
    assert_non_null(strstr(text, "STATUS:NEEDS-ACTION"));
    assert_null(strstr(text, "DTSTART"));
    free(text);
    PUT(s, EDITION, "k.2025", "status", "cancelled");
    text = calendar(s, 2025, 2025);
    assert_non_null(strstr(text, "UID:edition.k.2025@sodertorn\r\n"));
    assert_non_null(strstr(text, "STATUS:CANCELLED"));
    free(text);
    text = calendar(s, 2026, 2030);
    assert_null(strstr(text, "VEVENT"));
    free(text);
    sdt_session_free(s);
}

static int refuse(void *user, const char *bytes, size_t size)
{
    (void)user;
    (void)bytes;
    (void)size;
    return 1;
}

static void a_writer_that_refuses_is_told(void **state)
{
    sdt_session *s = with_conference();

    (void)state;
    assert_status(s, sdt_export_ical(s, 2025, 2025, refuse, NULL), SDT_ERROR_IO);
    assert_status(s, sdt_export_ical(s, 2025, 2025, NULL, NULL), SDT_ERROR_MISUSE);
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_edition_is_an_event_on_its_day),
        cmocka_unit_test(long_lines_are_folded_between_characters),
        cmocka_unit_test(an_event_keeps_its_uid_and_changes_its_status),
        cmocka_unit_test(a_writer_that_refuses_is_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
