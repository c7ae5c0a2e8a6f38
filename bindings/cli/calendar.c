/*
 * calendar: everything that is dated in a year, to read or as iCalendar.
 */
#include "cli.h"

#include <string.h>
#include <time.h>

static const char *month_name(const struct cli *cli, const char *date)
{
    static const char *const names[][2] = {
        {"JANUARI", "JANUARY"}, {"FEBRUARI", "FEBRUARY"}, {"MARS", "MARCH"},
        {"APRIL", "APRIL"},     {"MAJ", "MAY"},           {"JUNI", "JUNE"},
        {"JULI", "JULY"},       {"AUGUSTI", "AUGUST"},    {"SEPTEMBER", "SEPTEMBER"},
        {"OKTOBER", "OCTOBER"}, {"NOVEMBER", "NOVEMBER"}, {"DECEMBER", "DECEMBER"},
    };
    const int month = (date[5] - '0') * 10 + (date[6] - '0');

    return names[month >= 1 && month <= 12 ? month - 1 : 0][cli->english];
}

/* Below its month: "15", "15–16", and of what lasts longer "15–" with the whole of its last day after
   the text. */
static void print_event(const struct cli *cli, const sdt_table *wheel)
{
    const char *date = text_of(wheel, "date"), *until = text_of(wheel, "ends");
    const char *name = text_of(wheel, "name"), *body = text_of(wheel, "body");
    const bool longer = until && strncmp(until, date, 7) != 0;
    char days[16] = "";

    if (date)
        snprintf(days, sizeof days, "%s%s%s", date + 8, until ? "–" : "",
                 until && !longer ? until + 8 : "");
    fputs("  ", stdout);
    print_padded(days, 7);
    print_plain(stdout, text_of(wheel, "text"));
    if (longer)
        printf(say(cli, " (till och med %s)", " (through %s)"), until);
    if ((name || body) && strcmp(text_of(wheel, "what"), "meeting") != 0) {
        fputs("  – ", stdout);
        print_plain(stdout, name ? name : body);
    }
    puts("");
}

static int print_year(const struct cli *cli, sdt_table *wheel, const char *year)
{
    char month[8] = "";

    if (sdt_table_row_count(wheel) == 0)
        printf(say(cli, "Inget är daterat %s.\n", "Nothing is dated in %s.\n"), year);
    while (sdt_table_next(wheel) == SDT_OK) {
        const char *date = text_of(wheel, "date");
        const char *key = date ? date : "-------";

        if (strncmp(month, key, 7) != 0) {
            snprintf(month, sizeof month, "%.7s", key);
            if (!date)
                printf(say(cli, "\nNÅGON GÅNG UNDER %s\n", "\nSOME TIME IN %s\n"), year);
            else if (strncmp(date, year, 4) == 0)
                printf("\n%s\n", month_name(cli, date));
            else
                printf("\n%s %.4s\n", month_name(cli, date), date);
        }
        print_event(cli, wheel);
    }
    sdt_table_free(wheel);
    return DONE;
}

static int produce_calendar(struct cli *cli, void *what, struct output *output)
{
    const int *year = what;

    return written(cli, output, sdt_export_year(cli->session, *year, write_stream, output));
}

/* The year of today, as the session has it. */
static void this_year(char out[8])
{
    const time_t now = time(NULL);
    struct tm parts;

    strftime(out, 8, "%Y", localtime_r(&now, &parts));
}

int run_calendar(struct cli *cli, int argc, char **argv)
{
    char year[8] = "";
    const char *file = NULL, *value;
    sdt_table *wheel;
    int code, number = 0;

    for (int i = 0; i < argc; i++) {
        if (take_option(argc, argv, &i, "-o", &value) && value)
            file = value;
        else if (strspn(argv[i], "0123456789") == 4 && strlen(argv[i]) == 4 && !year[0])
            snprintf(year, sizeof year, "%s", argv[i]);
        else
            return usage(cli,
                         say(cli, "calendar tar ett år och -o FIL.ics",
                             "calendar takes a year and -o FILE.ics"),
                         argv[i]);
    }
    if (!year[0])
        this_year(year);
    for (int i = 0; i < 4; i++)
        number = number * 10 + (year[i] - '0');
    code = open_db(cli, SDT_OPEN_READ);
    if (code != DONE)
        return code;
    if (file)
        return write_output(cli, strcmp(file, "-") == 0 ? NULL : file, produce_calendar, &number);
    if (sdt_year_wheel(cli->session, number, &wheel) != SDT_OK)
        return fail(cli);
    return cli->json ? show_table(cli, wheel) : print_year(cli, wheel, year);
}
