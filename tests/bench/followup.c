/*
 * A country's figures for the bench of the follow-up: made, and asked. Deterministic: the same files
 * and the same counts every time.
 *
 *   followup make FOLDER ROWS        world.json, sorted.csv, shuffled.csv, target.csv
 *   followup status FILE.db          the linear status of every series; the counts of each
 *   followup rank FILE.db YEAR       rank and colour of every municipality and indicator; the counts
 *   followup status-each FILE.db     the same, explained, with one question for each indicator
 *   followup rank-each FILE.db YEAR
 */
#include <sodertorn.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MUNICIPALITIES = 290, YEARS = 35, FIRST = 1990, SERIES = MUNICIPALITIES * YEARS };

static uint64_t mix(uint64_t x)
{
    x = (x ^ (x >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94d049bb133111eb);
    return x ^ (x >> 31);
}

static double unit(uint64_t x)
{
    return (double)(mix(x) >> 11) / 9007199254740992.0;
}

/* A level for each municipality, a trend and noise, with 0 to 3 decimals by indicator. */
static double figure(int64_t row)
{
    const uint64_t indicator = (uint64_t)row / SERIES, place = (uint64_t)row / YEARS;
    const double year = (double)(row % YEARS) / YEARS;

    return 100 * unit(indicator + 7) + 20 * unit(place + 1000003) +
           60 * (unit(place + 77) - 0.5) * year + 4 * unit((uint64_t)row + 1000000007);
}

static void write_row(FILE *out, int64_t row)
{
    const int64_t indicator = row / SERIES, municipality = row / YEARS % MUNICIPALITIES;

    fprintf(out, "N%05lld,%04lld,%lld,%.*f\n", (long long)indicator, (long long)municipality + 114,
            (long long)(FIRST + row % YEARS), (int)(indicator % 4), figure(row));
}

static FILE *open_in(const char *folder, const char *name)
{
    char path[500];
    FILE *file;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    file = fopen(path, "w");
    if (!file) {
        perror(path);
        exit(1);
    }
    return file;
}

static void make_world(const char *folder, int64_t indicators)
{
    FILE *out = open_in(folder, "world.json"), *targets = open_in(folder, "target.csv");

    fputs("{\"format\": \"sodertorn\", \"version\": 1, \"records\": {\"cooperation\": [{\"key\": "
          "\"s\", "
          "\"name\": \"S\"}], \"programme\": [{\"key\": \"p\", \"cooperation\": \"s\", \"title\": "
          "\"P\", "
          "\"valid_from\": 2000, \"valid_until\": 2040}], \"area\": [{\"key\": \"a\", "
          "\"programme\": \"p\", "
          "\"name\": \"A\"}], \"focus_area\": [{\"key\": \"f\", \"area\": \"a\", \"name\": "
          "\"F\"}], \"goal\": "
          "[{\"key\": \"g\", \"focus_area\": \"f\", \"title\": \"G\"}], \"sub_goal\": [{\"key\": "
          "\"d\", "
          "\"goal\": \"g\", \"title\": \"D\"}],\n\"municipality\": [",
          out);
    for (int i = 0; i < MUNICIPALITIES; i++)
        fprintf(out, "%s{\"key\": \"%04d\", \"level\": \"municipality\", \"name\": \"K%d\"}",
                i ? ",\n" : "", i + 114, i);
    fputs("], \"membership\": [", out);
    for (int i = 0; i < MUNICIPALITIES; i++)
        fprintf(out, "%s{\"key\": \"%d\", \"cooperation\": \"s\", \"municipality\": \"%04d\"}",
                i ? ",\n" : "", i, i + 114);
    for (int part = 0; part < 3; part++) {
        fputs(part == 0   ? "], \"indicator\": ["
              : part == 1 ? "], \"measure\": ["
                          : "], \"target\": [",
              out);
        for (long long i = 0; i < indicators; i++) {
            const char *direction = i % 2 ? "lower" : "higher";
            const double target = 100 * unit((uint64_t)i + 7) + (i % 2 ? 5 : 20);

            fputs(i ? ",\n" : "", out);
            if (part == 0)
                fprintf(out, "{\"key\": \"N%05lld\", \"title\": \"I\", \"direction\": \"%s\"}", i,
                        direction);
            else if (part == 1)
                fprintf(out, "{\"key\": \"%lld\", \"indicator\": \"N%05lld\", \"sub_goal\": \"d\"}",
                        i, i);
            else
                fprintf(out,
                        "{\"key\": \"%lld\", \"indicator\": \"N%05lld\", \"period\": \"2030\", "
                        "\"base_period\": \"1990\", \"value\": %.3f}",
                        i, i, target);
            if (part == 2)
                fprintf(targets, "N%05lld,%.3f,%d\n", i, target, i % 2 ? -1 : 1);
        }
    }
    fputs("]}}\n", out);
    fclose(out);
    fclose(targets);
}

static int make(const char *folder, int64_t rows)
{
    FILE *sorted = open_in(folder, "sorted.csv"), *shuffled = open_in(folder, "shuffled.csv");
    uint32_t *order = malloc((size_t)rows * sizeof *order);

    if (!order)
        return 1;
    make_world(folder, (rows + SERIES - 1) / SERIES);
    fputs("indicator,municipality,period,value\n", sorted);
    fputs("indicator,municipality,period,value\n", shuffled);
    for (int64_t i = 0; i < rows; i++) {
        int64_t other = (int64_t)(mix((uint64_t)i + 99) % (uint64_t)(i + 1));
        write_row(sorted, i);
        order[i] = order[other]; /* the one that comes last is put anywhere, and takes its place */
        order[other] = (uint32_t)i;
    }
    for (int64_t i = 0; i < rows; i++)
        write_row(shuffled, order[i]);
    free(order);
    fclose(sorted);
    fclose(shuffled);
    return 0;
}

/* Counts by word. */
struct counts {
    const char *words[16];
    long long numbers[16];
    int count;
};

static void count(struct counts *counts, const char *word)
{
    int i = 0;

    while (i < counts->count && strcmp(counts->words[i], word) != 0)
        i++;
    if (i == counts->count && counts->count < 16)
        counts->words[counts->count++] = strdup(word);
    counts->numbers[i]++;
}

static int by_word(const void *a, const void *b)
{
    const char *const *x = a, *const *y = b;

    return strcmp(*x, *y);
}

static void print_counts(struct counts *counts)
{
    const char *sorted[16];

    memcpy(sorted, counts->words, sizeof sorted);
    qsort(sorted, (size_t)counts->count, sizeof *sorted, by_word);
    for (int i = 0; i < counts->count; i++)
        for (int j = 0; j < counts->count; j++)
            if (counts->words[j] == sorted[i])
                printf("%s%s %lld", i ? ", " : "", sorted[i], counts->numbers[j]);
    puts("");
}

/* Every leaf of one indicator, or every row of a comparison. */
static int ask(sdt_session *session, const char *key, const char *year, struct counts *counts)
{
    const char *const options[] = {"group", "*", "period", year, NULL};
    sdt_table *table;
    int status = year ? sdt_compare(session, key, options, &table, NULL)
                      : sdt_assess(session, SDT_KIND_INDICATOR, key, NULL, &table);
    int word, whose;

    if (status != SDT_OK)
        return status;
    word = sdt_table_column_find(table, year ? "comparison_colour" : "status");
    whose = year ? -1 : sdt_table_column_find(table, "municipality");
    while (sdt_table_next(table) == SDT_OK)
        if (year || sdt_table_text(table, whose))
            count(counts, sdt_table_text(table, word));
    sdt_table_free(table);
    return SDT_OK;
}

/* Every row of a table that holds the whole country. */
static int ask_once(sdt_session *session, const char *year, struct counts *counts)
{
    const char *const options[] = {"group", "*", "period", year, NULL};
    sdt_table *table;
    int status = year ? sdt_ranks(session, NULL, options, &table)
                      : sdt_statuses(session, NULL, NULL, &table);
    int word;

    if (status != SDT_OK)
        return status;
    word = sdt_table_column_find(table, year ? "comparison_colour" : "status");
    while (sdt_table_next(table) == SDT_OK)
        count(counts, sdt_table_text(table, word));
    sdt_table_free(table);
    return SDT_END;
}

static int ask_all(const char *path, const char *year, bool each)
{
    struct counts counts = {.count = 0};
    sdt_cursor *cursor = NULL;
    sdt_session *session;
    int status = sdt_session_new(&session);

    if (status == SDT_OK)
        status = sdt_session_open(session, path, SDT_OPEN_READ);
    if (status == SDT_OK && !each)
        status = ask_once(session, year, &counts);
    if (status == SDT_OK)
        status = sdt_find(session, SDT_KIND_INDICATOR, 0, NULL, &cursor);
    while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK)
        status = ask(session, sdt_record_key(sdt_cursor_record(cursor)), year, &counts);
    sdt_cursor_free(cursor);
    if (status == SDT_END)
        print_counts(&counts);
    else
        fprintf(stderr, "%s\n", sdt_session_message(session));
    sdt_session_free(session);
    return status == SDT_END ? 0 : 1;
}

int main(int argc, char **argv)
{
    if (argc == 4 && strcmp(argv[1], "make") == 0)
        return make(argv[2], atoll(argv[3]));
    if (argc == 3 && strncmp(argv[1], "status", 6) == 0)
        return ask_all(argv[2], NULL, strcmp(argv[1], "status-each") == 0);
    if (argc == 4 && strncmp(argv[1], "rank", 4) == 0)
        return ask_all(argv[2], argv[3], strcmp(argv[1], "rank-each") == 0);
    fputs("followup make FOLDER ROWS | status[-each] FILE.db | rank[-each] FILE.db YEAR\n", stderr);
    return 2;
}
