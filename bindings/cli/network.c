/*
 * network: the bodies, who sits in them and where one has sat, who is missing, who led, and the
 * meetings.
 */
#include "cli.h"

#include <string.h>

/* How a table is told: its columns, and what its rows are called. */
struct telling {
    const struct grid_column *columns;
    size_t count;
    const char *one_swedish, *many_swedish, *one_english, *many_english;
};

#define COLUMNS(list) list, sizeof(list) / sizeof *(list)

static const struct grid_column body_columns[] = {
    {.name = "name", .swedish = "Organ", .english = "Body"},
    {.name = "body", .swedish = "Nyckel", .english = "Key"},
    {.name = "role",
     .swedish = "Slag",
     .english = "Role",
     .kind = SDT_KIND_BODY,
     .field = SDT_BODY_ROLE},
    {.name = "seats", .swedish = "Platser", .english = "Seats"},
    {.name = "missing", .swedish = "Saknas", .english = "Missing"},
    {.name = "chair", .swedish = "Ordförande", .english = "Chair"},
    {.name = "next_meeting", .swedish = "Nästa möte", .english = "Next meeting"},
};

/* Columns of several tables of seats. */
#define MUNICIPALITY                                                                               \
    {                                                                                              \
        .name = "name", .swedish = "Kommun", .english = "Municipality", .none_swedish = "–",       \
        .none_english = "–"                                                                      \
    }
#define ROLE                                                                                       \
    {                                                                                              \
        .name = "role", .swedish = "Roll", .english = "Role", .kind = SDT_KIND_SEAT,               \
        .field = SDT_SEAT_ROLE, .none_swedish = "SAKNAS", .none_english = "MISSING"                \
    }
#define BODY                                                                                       \
    {                                                                                              \
        .name = "body_name", .swedish = "Organ", .english = "Body"                                 \
    }
#define OFFICE                                                                                     \
    {                                                                                              \
        .name = "office", .swedish = "Befattning", .english = "Office"                             \
    }
#define SEAT                                                                                       \
    {                                                                                              \
        .name = "seat", .swedish = "Plats", .english = "Seat"                                      \
    }
#define PERIOD                                                                                     \
    {.name = "since",                                                                              \
     .swedish = "Från",                                                                            \
     .english = "Since",                                                                           \
     .none_swedish = "okänt",                                                                      \
     .none_english = "unknown"},                                                                   \
    {                                                                                              \
        .name = "until", .swedish = "Till", .english = "Until", .none_swedish = "tills vidare",    \
        .none_english = "until further notice"                                                     \
    }

/* A seat that is missing has no days either. */
static const struct grid_column seat_columns[] = {
    MUNICIPALITY,
    ROLE,
    OFFICE,
    {.name = "since", .swedish = "Från", .english = "Since"},
    {.name = "until", .swedish = "Till", .english = "Until"},
    SEAT,
};

static const struct grid_column sitting_columns[] = {BODY,   MUNICIPALITY, ROLE,
                                                     OFFICE, PERIOD,       SEAT};

static const struct grid_column vacancy_columns[] = {
    BODY,
    {.name = "name", .swedish = "Saknas", .english = "Missing"},
    {.name = "last",
     .swedish = "Senast till",
     .english = "Last until",
     .none_swedish = "aldrig",
     .none_english = "never"},
};

static const struct grid_column chair_columns[] = {
    ROLE,
    MUNICIPALITY,
    OFFICE,
    PERIOD,
    {.name = "gap", .swedish = "Dagar utan", .english = "Days without"},
};

static const struct grid_column meeting_columns[] = {
    {.name = "date", .swedish = "Datum", .english = "Date"},
    {.name = "until", .swedish = "Till", .english = "Until"},
    {.name = "status",
     .swedish = "Status",
     .english = "Status",
     .kind = SDT_KIND_MEETING,
     .field = SDT_MEETING_STATUS},
    {.name = "title", .swedish = "Möte", .english = "Meeting"},
    {.name = "place", .swedish = "Plats", .english = "Place"},
    {.name = "agenda", .swedish = "Punkter", .english = "Items"},
    {.name = "decisions", .swedish = "Beslut", .english = "Decisions"},
    {.name = "present", .swedish = "Närvarande", .english = "Present"},
    {.name = "absent", .swedish = "Frånvarande", .english = "Absent"},
    {.name = "meeting", .swedish = "Nyckel", .english = "Key"},
};

static const struct telling bodies = {COLUMNS(body_columns), "organ.", "organ.", "body.",
                                      "bodies."};
static const struct telling seats = {COLUMNS(seat_columns), "rad.", "rader.", "row.", "rows."};
static const struct telling sittings = {COLUMNS(sitting_columns), "plats.", "platser.", "seat.",
                                        "seats."};
static const struct telling vacancies = {COLUMNS(vacancy_columns), "tom plats.", "tomma platser.",
                                         "empty seat.", "empty seats."};
static const struct telling chairs = {COLUMNS(chair_columns), "plats.", "platser.", "seat.",
                                      "seats."};
static const struct telling meetings = {COLUMNS(meeting_columns), "möte.", "möten.", "meeting.",
                                        "meetings."};

/* Shows the answer of a verb, and frees it. */
static int tell_table(struct cli *cli, int status, sdt_table *table, const struct telling *telling)
{
    if (status != SDT_OK)
        return fail(cli);
    if (cli->json)
        return show_table(cli, table);
    if (sdt_table_row_count(table) > 0)
        print_grid(cli, table, telling->columns, telling->count);
    print_count(cli, (long long)sdt_table_row_count(table), telling->one_swedish,
                telling->many_swedish, telling->one_english, telling->many_english);
    puts("");
    sdt_table_free(table);
    return DONE;
}

static const char *part_heading(const struct cli *cli, const char *part)
{
    if (strcmp(part, "agenda") == 0)
        return say(cli, "Dagordning", "Agenda");
    return strcmp(part, "seat") == 0 ? say(cli, "Närvaro", "Attendance")
                                     : say(cli, "Andra beslut", "Other decisions");
}

/* "  1. Budget 2025: bifallet, § 3" or "  Huddinge, ordförande: närvarande" */
static void print_part(const struct cli *cli, const sdt_table *table, const char *part)
{
    const char *outcome = label_of(cli, SDT_KIND_DECISION, SDT_DECISION_OUTCOME,
                                   text_of(table, "outcome"));
    const char *presence = label_of(cli, SDT_KIND_ATTENDANCE, SDT_ATTENDANCE_PRESENCE,
                                    text_of(table, "presence"));
    const char *title = text_of(table, "title");

    fputs("  ", stdout);
    if (strcmp(part, "agenda") == 0 && integer_of(table, "position") > 0)
        printf("%lld. ", integer_of(table, "position"));
    print_plain(stdout, title ? title : text_of(table, "key"));
    if (strcmp(part, "seat") == 0)
        printf(", %s: %s", label_of(cli, SDT_KIND_SEAT, SDT_SEAT_ROLE, text_of(table, "role")),
               presence ? presence : say(cli, "inte antecknat", "not recorded"));
    if (outcome)
        printf(": %s", outcome);
    if (text_of(table, "paragraph")) {
        fputs(", ", stdout);
        print_plain(stdout, text_of(table, "paragraph"));
    }
    puts("");
    if (text_of(table, "note")) {
        fputs("     ", stdout);
        print_plain(stdout, text_of(table, "note"));
        puts("");
    }
}

static int show_meeting(struct cli *cli, const char *key)
{
    const char *part = "";
    sdt_table *table;

    if (sdt_meeting(cli->session, key, &table) != SDT_OK)
        return fail(cli);
    if (cli->json)
        return show_table(cli, table);
    while (sdt_table_next(table) == SDT_OK) {
        if (strcmp(part, text_of(table, "part")) != 0) {
            part = text_of(table, "part");
            puts(part_heading(cli, part));
        }
        print_part(cli, table, part);
    }
    if (sdt_table_row_count(table) == 0)
        puts(say(cli, "Inget är antecknat om mötet.", "Nothing is recorded of the meeting."));
    sdt_table_free(table);
    return DONE;
}

/* What the arguments ask for. */
struct asked {
    const char *verb; /* chairs, meetings or meeting; NULL for who sits where */
    const char *name;
    const char *date;
    const char *municipality;
    const char *person;
    bool vacant;
};

/* The record of a key or a name; NULL after telling that there is none. */
static sdt_record *find(struct cli *cli, int kind, const char *name)
{
    sdt_record *record = NULL;

    if (sdt_get_named(cli->session, kind, name, &record) != SDT_OK)
        fail(cli);
    return record;
}

static int show_of_body(struct cli *cli, const struct asked *asked)
{
    sdt_record *body = find(cli, SDT_KIND_BODY, asked->name);
    const char *key = sdt_record_key(body);
    sdt_table *table = NULL;
    int status, code = FAILED;

    if (!body)
        return FAILED;
    if (!asked->verb) {
        status = sdt_body_seats(cli->session, key, asked->date, &table);
        code = tell_table(cli, status, table, &seats);
    } else if (strcmp(asked->verb, "chairs") == 0) {
        status = sdt_chairs(cli->session, key, &table);
        code = tell_table(cli, status, table, &chairs);
    } else {
        status = sdt_meetings(cli->session, key, &table);
        code = tell_table(cli, status, table, &meetings);
    }
    sdt_record_free(body);
    return code;
}

static int show_sittings(struct cli *cli, const struct asked *asked)
{
    sdt_record *municipality = NULL, *person = NULL;
    struct options options = {.count = 0};
    sdt_table *table = NULL;
    int code = FAILED, status;

    if (asked->municipality &&
        !(municipality = find(cli, SDT_KIND_MUNICIPALITY, asked->municipality)))
        goto out;
    if (asked->person && !(person = find(cli, SDT_KIND_PERSON, asked->person)))
        goto out;
    if (municipality)
        set_option(&options, "municipality", sdt_record_key(municipality));
    if (person)
        set_option(&options, "person", sdt_record_key(person));
    if (asked->date)
        set_option(&options, "date", asked->date);
    status = sdt_seats(cli->session, options.list, &table);
    code = tell_table(cli, status, table, &sittings);
out:
    sdt_record_free(municipality);
    sdt_record_free(person);
    return code;
}

static int show_all(struct cli *cli, const struct asked *asked)
{
    sdt_table *table = NULL;
    int status = (asked->vacant ? sdt_vacancies : sdt_bodies)(cli->session, asked->date, &table);

    return tell_table(cli, status, table, asked->vacant ? &vacancies : &bodies);
}

static bool is_verb(const char *word)
{
    return strcmp(word, "chairs") == 0 || strcmp(word, "meetings") == 0 ||
           strcmp(word, "meeting") == 0;
}

/* Reads the arguments; false when they will not do together. */
static bool read_arguments(int argc, char **argv, struct asked *asked)
{
    for (int i = 0; i < argc; i++) {
        const char **into[] = {&asked->date, &asked->municipality, &asked->person};
        static const char *const names[] = {"--on", "--municipality", "--person"};
        const char *value = NULL;
        size_t at = 0;

        if (strcmp(argv[i], "--vacant") == 0) {
            asked->vacant = true;
            continue;
        }
        while (at < 3 && !take_option(argc, argv, &i, names[at], &value))
            at++;
        if (at < 3 && value)
            *into[at] = value;
        else if (at < 3 || argv[i][0] == '-' || asked->name)
            return false;
        else if (i == 0 && argc > 1 && is_verb(argv[i]))
            asked->verb = argv[i];
        else
            asked->name = argv[i];
    }
    if (asked->verb)
        return asked->name && !asked->date && !asked->municipality && !asked->person &&
               !asked->vacant;
    return (asked->name != NULL) + (asked->municipality || asked->person) + asked->vacant <= 1;
}

int run_network(struct cli *cli, int argc, char **argv)
{
    struct asked asked = {.verb = NULL};
    int code;

    if (!read_arguments(argc, argv, &asked))
        return usage(cli,
                     say(cli,
                         "network tar ett organ, --municipality, --person eller --vacant, med --on"
                         " DATUM; eller chairs, meetings eller meeting",
                         "network takes a body, --municipality, --person or --vacant, with --on"
                         " DATE; or chairs, meetings or meeting"),
                     NULL);
    code = open_db(cli, SDT_OPEN_READ);
    if (code != DONE)
        return code;
    if (asked.verb && strcmp(asked.verb, "meeting") == 0)
        return show_meeting(cli, asked.name);
    if (asked.name)
        return show_of_body(cli, &asked);
    return asked.municipality || asked.person ? show_sittings(cli, &asked) : show_all(cli, &asked);
}
