/*
 * How fast and how small packed series are: millions of made-up figures, as a country's indicators
 * are, gathered in order and shuffled, written durably, read back and laid on disk. Each run prints
 * one line; `series ROWS FILE.csv` also writes the rows for peers to import.
 */
#include "core/period.h"
#include "core/text.h"
#include "store/series.h"

#include <sodertorn/kinds.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { MUNICIPALITIES = 290, YEARS = 35, FIRST_YEAR = 1990, SERIES = MUNICIPALITIES * YEARS };

static const double powers[] = {1, 10, 100, 1000};

struct country {
    int64_t rows;
    int32_t municipality[MUNICIPALITIES];
    int64_t *indicator;
};

static double seconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

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

/* A figure with 0 to 3 decimals by indicator: a level for each municipality, a trend and noise. */
static double figure(int64_t row)
{
    const uint64_t indicator = (uint64_t)row / SERIES;
    const uint64_t municipality = (uint64_t)row / YEARS % MUNICIPALITIES;
    const double year = (double)(row % YEARS);
    const unsigned decimals = mix(indicator) % 4;
    const double level = decimals ? 100 * unit(indicator * 1000 + municipality)
                                  : 30000 * unit(indicator * 1000 + municipality);
    const double trend = 1 + (unit(indicator ^ 77777) - 0.5) * year / YEARS;
    const double noise = 0.9 + 0.2 * unit((uint64_t)row + 1000000007);
    const double scaled = level * trend * noise * powers[decimals];

    return (double)(int64_t)scaled / powers[decimals];
}

/* The next of `rows` numbers in a fixed order that looks like none. */
static int64_t shuffled(uint64_t *state, int64_t rows)
{
    uint64_t mask = 1;

    while (mask < (uint64_t)rows)
        mask = 2 * mask;
    do
        *state = (*state * 2862933555777941757u + 3037000493u) & (mask - 1);
    while (*state >= (uint64_t)rows);
    return (int64_t)*state;
}

static void fail(sdt_session *session)
{
    fprintf(stderr, "%s\n", sdt_session_message(session));
    exit(1);
}

static int64_t put(sdt_session *session, int kind, int field, const char *key, int level)
{
    sdt_record *record;
    int64_t id;

    if (sdt_record_new(session, kind, &record) != SDT_OK ||
        sdt_record_set_key(record, key) != SDT_OK ||
        sdt_record_set_text(record, field, key) != SDT_OK ||
        (level && sdt_record_set_text(record, level, "municipality") != SDT_OK) ||
        sdt_put(record) != SDT_OK)
        fail(session);
    id = sdt_record_id(record);
    sdt_record_free(record);
    return id;
}

static void make_country(sdt_session *session, struct country *country, int64_t rows)
{
    char key[16];
    const int64_t indicators = (rows + SERIES - 1) / SERIES;

    country->rows = rows;
    country->indicator = malloc((size_t)indicators * sizeof *country->indicator);
    sdt_begin(session);
    for (int i = 0; i < MUNICIPALITIES; i++) {
        snprintf(key, sizeof key, "%04d", 100 + i * 7);
        country->municipality[i] = (int32_t)put(session, SDT_KIND_MUNICIPALITY,
                                                SDT_MUNICIPALITY_NAME, key, SDT_MUNICIPALITY_LEVEL);
    }
    for (int64_t i = 0; i < indicators; i++) {
        snprintf(key, sizeof key, "N%05d", (int)i);
        country->indicator[i] = put(session, SDT_KIND_INDICATOR, SDT_INDICATOR_TITLE, key, 0);
    }
    if (sdt_commit(session) != SDT_OK)
        fail(session);
}

static int count_cells(void *user, const struct sdt__series *series)
{
    double *sum = user;

    for (size_t i = 0; i < series->count; i++)
        sum[0] += series->value[i];
    sum[1] += (double)series->count;
    return SDT_OK;
}

static int look(void *user, const struct sdt__series *series)
{
    *(size_t *)user += series->count;
    return SDT_OK;
}

static double megabytes(const char *path)
{
    struct stat status;

    return stat(path, &status) == 0 ? (double)status.st_size / 1e6 : 0;
}

static void run(const char *path, int64_t rows, bool in_order)
{
    const struct sdt__batch_info info = {.note = "bench"};
    struct sdt__batch_counts counts;
    struct sdt__ingest *ingest;
    struct country country;
    struct rusage usage;
    sdt_session *session;
    double sum[2] = {0, 0};
    double expected = 0;
    double times[5];
    uint64_t state = 1;
    size_t cells = 0;
    uint32_t place = 0;

    unlink(path);
    if (sdt_session_new(&session) != SDT_OK ||
        sdt_session_open(session, path, SDT_OPEN_CREATE) != SDT_OK)
        fail(session);
    make_country(session, &country, rows);
    times[0] = seconds();
    for (int64_t i = 0; i < rows; i++) /* what making the rows alone takes is not counted */
        expected += figure(in_order ? i : shuffled(&state, rows));
    times[0] = seconds() - times[0];
    times[1] = seconds();
    if (sdt__ingest_new(session, &info, &ingest) != SDT_OK)
        fail(session);
    for (int64_t i = 0; i < rows; i++) {
        const int64_t row = in_order ? i : shuffled(&state, rows);
        const struct sdt__ingest_cell given = {
            .indicator = country.indicator[row / SERIES],
            .municipality = country.municipality[row / YEARS % MUNICIPALITIES],
            .period = sdt__period_year(FIRST_YEAR + (int)(row % YEARS)),
            .gender = 'T',
            .value = figure(row),
            .row = i + 1,
        };
        if (sdt__ingest_add(ingest, &given, &place) != SDT_OK)
            fail(session);
    }
    times[2] = seconds();
    if (sdt__ingest_finish(ingest, &counts) != SDT_OK)
        fail(session);
    times[3] = seconds();
    sdt__ingest_free(ingest);
    if (sdt__series_each(session, 0, SDT__SERIES_KNOWN_NOW, count_cells, sum) != SDT_OK)
        fail(session);
    times[4] = seconds();
    for (int i = 0; i < 4; i++)
        sdt__series_each(session, 0, SDT__SERIES_KNOWN_NOW, look, &cells);
    times[4] = (seconds() - times[4]) / 4;
    sdt_session_free(session);
    getrusage(RUSAGE_SELF, &usage);
    printf("%8lld rows %-8s gather %.3f s, write %.3f s, read %.1f ms (%.2f ns a cell),"
           " file %.2f MB (%.2f bytes a cell), peak %.0f MB%s\n",
           (long long)rows, in_order ? "sorted" : "shuffled", times[2] - times[1] - times[0],
           times[3] - times[2], times[4] * 1e3, times[4] * 1e9 / (double)rows, megabytes(path),
           megabytes(path) * 1e6 / (double)rows, (double)usage.ru_maxrss / 1024,
           counts.added == rows && (int64_t)sum[1] == rows &&
                   (sum[0] - expected) / expected < 1e-9 && (expected - sum[0]) / expected < 1e-9
               ? ""
               : " WRONG");
    free(country.indicator);
}

static void write_csv(const char *path, int64_t rows, bool in_order)
{
    FILE *file = fopen(path, "w");
    uint64_t state = 1;

    if (!file)
        exit(1);
    fputs("kpi,municipality,period,gender,value\n", file);
    for (int64_t i = 0; i < rows; i++) {
        const int64_t row = in_order ? i : shuffled(&state, rows);
        char number[32];
        size_t length = sdt__number_format(figure(row), number);
        fprintf(file, "N%05d,%04d,%d,T,%.*s\n", (int)(row / SERIES),
                100 + (int)(row / YEARS % MUNICIPALITIES) * 7, FIRST_YEAR + (int)(row % YEARS),
                (int)length, number);
    }
    fclose(file);
}

int main(int argc, char **argv)
{
    const int64_t rows = argc > 1 ? strtoll(argv[1], NULL, 10) : 5000000;
    const bool in_order = argc < 3 || strcmp(argv[2], "shuffled") != 0;
    char path[] = "/tmp/sodertorn-bench-XXXXXX";
    int file = mkstemp(path);

    if (file < 0 || rows <= 0)
        return 1;
    close(file);
    if (argc > 3)
        write_csv(argv[3], rows, in_order);
    run(path, rows, in_order);
    unlink(path);
    return 0;
}
