/*
 * status: what waits on whom, and by when.
 */
#include "cli.h"

#include <string.h>

/* What was asked for: the options of the verb, and the municipality as it was named. */
struct asked {
    struct options options;
    const char *municipality;
    const char *file;
    sdt_record *record; /* of the municipality */
};

static void print_days(const struct cli *cli, const sdt_table *tasks)
{
    const int column = sdt_table_column_find(tasks, "days");
    const long long days = sdt_table_has(tasks, column) ? integer_of(tasks, "days") : 0;
    char text[64] = "";

    if (!sdt_table_has(tasks, column))
        text[0] = '\0';
    else if (days == 0)
        snprintf(text, sizeof text, "%s", say(cli, "i dag", "today"));
    else if (days < 0)
        snprintf(text, sizeof text,
                 days == -1 ? say(cli, "%lld dag sen", "%lld day late")
                            : say(cli, "%lld dagar sen", "%lld days late"),
                 -days);
    else
        snprintf(text, sizeof text,
                 days == 1 ? say(cli, "om %lld dag", "in %lld day")
                           : say(cli, "om %lld dagar", "in %lld days"),
                 days);
    print_padded(text, 15);
    putchar(' ');
}

/* On whom a task waits. */
static const char *name_of(const struct cli *cli, const sdt_table *tasks)
{
    const char *name = text_of(tasks, "name");

    return name ? name : say(cli, "kansliet", "secretariat");
}

/* The width of the column of names, with the space after it. */
static size_t width_of_names(const struct cli *cli, sdt_table *tasks)
{
    size_t width = 0;

    for (int64_t row = 0; sdt_table_seek(tasks, row) == SDT_OK; row++) {
        const size_t one = print_plain(NULL, name_of(cli, tasks)) + 2;

        width = one > width ? one : width;
    }
    return width;
}

/* `names` is the width of the column of names; 0 when there is none. */
static void print_task(const struct cli *cli, const sdt_table *tasks, size_t names)
{
    const char *due = text_of(tasks, "due"), *body = text_of(tasks, "body");
    const char *responsible = text_of(tasks, "responsible");

    fputs("  ", stdout);
    print_padded(due ? due : "", 12);
    print_days(cli, tasks);
    if (names > 0)
        print_padded(name_of(cli, tasks), names);
    print_plain(stdout, text_of(tasks, "text"));
    if (responsible) {
        fputs("  – ", stdout);
        print_plain(stdout, responsible);
    } else if (body && strcmp(text_of(tasks, "what"), "seat") != 0) {
        fputs("  – ", stdout);
        print_plain(stdout, body);
    }
    puts("");
}

static int count_state(sdt_table *tasks, const char *state)
{
    int count = 0;

    for (int64_t row = 0; sdt_table_seek(tasks, row) == SDT_OK; row++)
        count += strcmp(text_of(tasks, "state"), state) == 0;
    return count;
}

static void print_state(const struct cli *cli, sdt_table *tasks, const char *state,
                        const char *heading, size_t names)
{
    const int count = count_state(tasks, state);

    if (count == 0)
        return;
    printf("\n%s (%d)\n", heading, count);
    for (int64_t row = 0; sdt_table_seek(tasks, row) == SDT_OK; row++)
        if (strcmp(text_of(tasks, "state"), state) == 0)
            print_task(cli, tasks, names);
}

static int print_tasks(struct cli *cli, const struct asked *asked, sdt_table *tasks)
{
    const bool all = asked->municipality == NULL;
    const int late = count_state(tasks, "late"), waiting = count_state(tasks, "waiting");
    const size_t names = all ? width_of_names(cli, tasks) : 0;

    fputs(say(cli, "Läget: ", "Standing: "), stdout);
    print_plain(stdout, all ? say(cli, "alla", "all") : asked->municipality);
    if (late == 0 && waiting == 0)
        puts(say(cli, ". Inget är försenat och inget väntar.", ". Nothing is late or waiting."));
    else
        printf(say(cli, ". %d %s, %d väntar.\n", ". %d %s, %d waiting.\n"), late,
               late == 1 ? say(cli, "är försenat", "is late")
                         : say(cli, "är försenade", "are late"),
               waiting);
    print_state(cli, tasks, "late", say(cli, "FÖRSENAT", "LATE"), names);
    print_state(cli, tasks, "waiting", say(cli, "VÄNTAR", "WAITING"), names);
    print_state(cli, tasks, "done", say(cli, "KLART", "DONE"), names);
    sdt_table_free(tasks);
    return DONE;
}

static int read_asked(struct cli *cli, int argc, char **argv, struct asked *asked)
{
    for (int i = 0; i < argc; i++) {
        const char *value;

        if (take_option(argc, argv, &i, "--due", &value) && value)
            set_option(&asked->options, "days", value);
        else if (take_option(argc, argv, &i, "--on", &value) && value)
            set_option(&asked->options, "date", value);
        else if (take_option(argc, argv, &i, "-o", &value) && value)
            asked->file = value;
        else if (strcmp(argv[i], "--done") == 0)
            set_option(&asked->options, "done", "1");
        else if (argv[i][0] != '-' && !asked->municipality)
            asked->municipality = argv[i];
        else
            return usage(cli,
                         say(cli,
                             "status tar en kommun, --due DAGAR, --on DATUM, --done och -o FIL.ics",
                             "status takes a municipality, --due DAYS, --on DATE, --done and -o "
                             "FILE.ics"),
                         argv[i]);
    }
    return DONE;
}

static int produce_tasks(struct cli *cli, void *what, struct output *output)
{
    const struct asked *asked = what;

    return written(cli, output,
                   sdt_export_waiting(cli->session, asked->options.list, write_stream, output));
}

/* The municipality by its key or name, or the secretariat, as the verb takes them. */
static int name_asked(struct cli *cli, struct asked *asked)
{
    const char *who = asked->municipality;

    if (!who)
        return DONE;
    if (strcmp(who, "kansliet") == 0 || strcmp(who, "secretariat") == 0) {
        set_option(&asked->options, "municipality", "secretariat");
        return DONE;
    }
    if (sdt_get_named(cli->session, SDT_KIND_MUNICIPALITY, who, &asked->record) != SDT_OK)
        return fail(cli);
    set_option(&asked->options, "municipality", sdt_record_key(asked->record));
    asked->municipality = sdt_record_title(asked->record);
    return DONE;
}

static int show_asked(struct cli *cli, struct asked *asked)
{
    sdt_table *tasks;

    if (asked->file)
        return write_output(cli, strcmp(asked->file, "-") == 0 ? NULL : asked->file, produce_tasks,
                            asked);
    if (sdt_waiting(cli->session, asked->options.list, &tasks) != SDT_OK)
        return fail(cli);
    return cli->json ? show_table(cli, tasks) : print_tasks(cli, asked, tasks);
}

int run_status(struct cli *cli, int argc, char **argv)
{
    struct asked asked = {.municipality = NULL};
    int code = read_asked(cli, argc, argv, &asked);

    if (code == DONE)
        code = open_db(cli, SDT_OPEN_READ);
    if (code == DONE)
        code = name_asked(cli, &asked);
    if (code == DONE)
        code = show_asked(cli, &asked);
    sdt_record_free(asked.record);
    return code;
}
