/*
 * lib/exchange and lib/followup, real figures from file to answer: counts, sums, means, ranks and
 * linear statuses as real.py works them out from the same files by itself. Skipped where the files
 * or Python are not.
 */
#include "exchange/doors.h"

#include <sodertorn/followup.h>

#include <math.h>
#include <unistd.h>

static struct fixture *world;
static sdt_session *s;

static bool near(double a, const char *text)
{
    double b = strtod(text, NULL);

    return fabs(a - b) <= 1e-9 * fmax(1, fmax(fabs(a), fabs(b)));
}

static const char *text_at(sdt_table *table, const char *column)
{
    int place = sdt_table_column_find(table, column);
    const char *text;

    assert_true(place >= 0);
    text = sdt_table_text(table, place);
    return text ? text : "none";
}

static double number_at(sdt_table *table, const char *column)
{
    int place = sdt_table_column_find(table, column);

    assert_true(place >= 0);
    return sdt_table_has(table, place) ? sdt_table_number(table, place) : NAN;
}

/* The parts of a line of figures, which stand between tabs. */
enum { PARTS = 8 };
struct line {
    char *part[PARTS];
    int count;
};

static struct line split(char *text)
{
    struct line line = {.count = 0};

    while (text && line.count < PARTS) {
        line.part[line.count++] = text;
        text = strchr(text, '\t');
        if (text)
            *text++ = '\0';
    }
    return line;
}

static void check_values(const struct line *line, bool signs)
{
    int64_t count = 0, below = 0, zero = 0;
    sdt_table *table;
    double sum = 0;

    assert_ok(s, sdt_values(s, OPTIONS("indicator", line->part[1]), &table));
    while (sdt_table_next(table) == SDT_OK) {
        double value = number_at(table, "value");
        count++;
        below += value < 0;
        zero += value == 0;
        sum += value;
    }
    sdt_table_free(table);
    assert_int_equal(signs ? below : count, atoi(line->part[2]));
    assert_true(signs ? zero == atoi(line->part[3]) : near(sum, line->part[3]));
}

static void check_comparison(const struct line *line, const char *municipality)
{
    sdt_table *rows, *summary;

    assert_ok(s, sdt_compare(s, line->part[1], OPTIONS("period", line->part[2]), &rows, &summary));
    if (!municipality) {
        assert_int_equal(sdt_table_next(summary), SDT_OK);
        assert_int_equal(count_of(summary, "n"), atoi(line->part[3]));
        assert_int_equal(count_of(summary, "all"), 8);
        assert_true(near(number_at(summary, "mean"), line->part[4]));
        assert_true(near(number_at(summary, "min"), line->part[5]));
        assert_true(near(number_at(summary, "max"), line->part[6]));
        assert_true(near(number_at(summary, "median"), line->part[7]));
    } else {
        do {
            assert_int_equal(sdt_table_next(rows), SDT_OK);
        } while (strcmp(text_at(rows, "id"), municipality) != 0);
        assert_int_equal(sdt_table_int(rows, sdt_table_column_find(rows, "rank")),
                         atoi(line->part[4]));
        assert_string_equal(text_at(rows, "comparison_colour"), line->part[5]);
    }
    sdt_table_free(rows);
    sdt_table_free(summary);
}

static void check_linear(const struct line *line)
{
    const char *const municipality = line->part[2];
    sdt_table *table;

    assert_ok(s, sdt_assess(s, SDT_KIND_INDICATOR, line->part[1],
                            OPTIONS("municipality", municipality), &table));
    while (sdt_table_next(table) == SDT_OK && strcmp(text_at(table, "municipality"), "none") == 0)
        ;
    if (strcmp(text_at(table, "status"), line->part[3]) != 0)
        fail_msg("%s %s: %s (%s), not %s", line->part[1], municipality, text_at(table, "status"),
                 text_at(table, "explanation"), line->part[3]);
    if (strcmp(line->part[4], "none") != 0)
        assert_true(near(number_at(table, "share"), line->part[4]));
    if (strcmp(line->part[5], "none") != 0)
        assert_true(near(number_at(table, "pace"), line->part[5]));
    sdt_table_free(table);
}

static void import_file(const char *path, int64_t added)
{
    size_t size;
    char *text = read_file(path, &size);
    sdt_table *counts;

    assert_ok(s, sdt_import_csv(s, path, text, size, NULL, NULL, NULL, &counts));
    assert_int_equal(count_of(counts, "added"), added);
    sdt_table_free(counts);
    free(text);
}

static void figures_are_those_worked_out_from_the_files(void **state)
{
    char path[FIXTURE_PATH], *figures;
    int count = 0;
    size_t size;

    (void)state;
    figures = read_file(fixture_path(world, "figures.txt", path), &size);
    for (char *next = figures, *end; (end = strchr(next, '\n')) != NULL; next = end + 1, count++) {
        struct line line;

        *end = '\0';
        line = split(next);
        if (strcmp(line.part[0], "values") == 0)
            check_values(&line, false);
        else if (strcmp(line.part[0], "signs") == 0)
            check_values(&line, true);
        else if (strcmp(line.part[0], "compare") == 0)
            check_comparison(&line, NULL);
        else if (strcmp(line.part[0], "rank") == 0)
            check_comparison(&line, line.part[3]);
        else
            check_linear(&line);
    }
    assert_true(count > 3000);
    free(figures);
}

/* What the description of the files says of them. */
static void awkward_indicators_are_as_described(void **state)
{
    static char n40010[] = "signs\tN40010\t68\t4", n45031[] = "signs\tN45031\t46\t17";
    struct line line = split(n40010);

    (void)state;
    check_values(&line, true);
    line = split(n45031);
    check_values(&line, true);
}

/* Reads one of the real answers of Kolada into a session; gives the counts. */
static sdt_table *import_answer(sdt_session *into, const char *name)
{
    char path[400], *text;
    const char *const shown = name;
    sdt_table *counts;
    size_t size;

    snprintf(path, sizeof path, "%s/%s", getenv("SDT_TEST_DATA"), name);
    text = read_file(path, &size);
    assert_int_equal(sdt_door_of(text, size), SDT_DOOR_KOLADA);
    assert_ok(into, sdt_import_kolada(into, 1, &shown, (const char *const *)&text, &size, NULL,
                                      NULL, NULL, &counts));
    free(text);
    return counts;
}

static void answers_of_the_interface_say_what_the_csv_says(void **state)
{
    sdt_table *counts = import_answer(s, "kolada_2013_sodertorn_v3shape.json");

    (void)state;
    assert_int_equal(count_of(counts, "values_unchanged"), 2553);
    assert_int_equal(count_of(counts, "values_added"), 0);
    assert_int_equal(count_of(counts, "values_changed"), 0);
    sdt_table_free(counts);
}

static void the_catalogues_come_in_whole(void **state)
{
    static const struct {
        const char *file;
        int64_t added;
    } answers[] = {
        {"kolada_kpi_metadata_all.json", 6099},
        {"kolada_municipality_all.json", 312},
        {"kolada_municipality_groups_sodertorn.json", 1 + 8},
        {"kolada_kpi_shortlist_sodertorn.json", 0},
    };
    sdt_session *fresh;
    sdt_record *record;

    (void)state;
    assert_int_equal(sdt_session_new(&fresh), SDT_OK);
    assert_ok(fresh, test_open(fresh, ":memory:", SDT_OPEN_CREATE));
    for (size_t turn = 0; turn < 2; turn++) {
        for (size_t i = 0; i < COUNT(answers); i++) {
            sdt_table *counts = import_answer(fresh, answers[i].file);
            assert_int_equal(count_of(counts, "added"), turn == 0 ? answers[i].added : 0);
            assert_int_equal(count_of(counts, "changed"), 0);
            sdt_table_free(counts);
        }
    }
    assert_ok(fresh, sdt_get(fresh, SDT_KIND_INDICATOR, "N00003", &record));
    assert_string_equal(sdt_record_title(record), "Personalkostnader, kr/inv");
    sdt_record_free(record);
    assert_ok(fresh, sdt_get(fresh, SDT_KIND_MUNICIPALITY_GROUP, "G96274", &record));
    assert_string_equal(sdt_record_title(record), "Södertörnskommunerna (ovägt medel)");
    sdt_record_free(record);
    sdt_session_free(fresh);
}

static int open_real(void **state)
{
    const char *data = getenv("SDT_TEST_DATA");
    char command[600], path[FIXTURE_PATH], *text;
    size_t size;

    if (fixture_memory(state) != 0)
        return -1;
    world = *state;
    s = world->session;
    snprintf(command, sizeof command, "python3 '%s/tests/exchange/real.py' '%s' '%s'",
             SDT_TEST_SOURCE, data, world->directory);
    if (system(command) != 0)
        return -1;
    text = read_file(fixture_path(world, "world.json", path), &size);
    assert_ok(s, import_text(s, "world.json", text, size, NULL));
    free(text);
    snprintf(command, sizeof command, "%s/kolada_2013_sodertorn_long.csv", data);
    import_file(command, 2553);
    import_file(fixture_path(world, "emissions.csv", path), 720);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(figures_are_those_worked_out_from_the_files),
        cmocka_unit_test(awkward_indicators_are_as_described),
        cmocka_unit_test(answers_of_the_interface_say_what_the_csv_says),
        cmocka_unit_test(the_catalogues_come_in_whole),
    };
    const char *data = getenv("SDT_TEST_DATA");
    char path[400];

    snprintf(path, sizeof path, "%s/kolada_2013_sodertorn_long.csv", data ? data : "");
    if (access(path, R_OK) != 0 || system("command -v python3 >/dev/null") != 0)
        return 77;
    return cmocka_run_group_tests(tests, open_real, fixture_end);
}
