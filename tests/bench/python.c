/*
 * What the binding of Python is compared with (python.py): the same work on the API in C, in milliseconds
 * or, of one record, microseconds.
 *
 * python: prints a line for each as "name number".
 */
#include <sodertorn.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum {
    MUNICIPALITIES = 250,
    PERIODS = 400,
    COUNT = MUNICIPALITIES * PERIODS,
    RECORDS = 10000,
    RUNS = 5
};

static char keys[MUNICIPALITIES][24], periods[PERIODS][24];
static const char *municipality_of[COUNT], *period_of[COUNT];
static double values[COUNT];

static double now(void)
{
    struct timespec time;

    timespec_get(&time, TIME_UTC);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static void must(const sdt_session *session, int status)
{
    if (status == 0)
        return;
    fprintf(stderr, "%s\n", sdt_session_message(session));
    exit(1);
}

static void put(sdt_session *session, int kind, const char *key, const char *const *fields)
{
    sdt_record *record;

    must(session, sdt_record_new(session, kind, &record));
    must(session, sdt_record_set_key(record, key));
    for (; *fields; fields += 2)
        must(session, sdt_record_set_text(record, sdt_field_find(kind, fields[0]), fields[1]));
    must(session, sdt_put(record));
    sdt_record_free(record);
}

static void prepare(sdt_session *session)
{
    must(session, sdt_begin(session));
    for (int i = 0; i < MUNICIPALITIES; i++) {
        snprintf(keys[i], sizeof keys[i], "%04d", i);
        put(session, SDT_KIND_MUNICIPALITY, keys[i],
            (const char *const[]){"name", keys[i], "level", "municipality", NULL});
    }
    put(session, SDT_KIND_INDICATOR, "i", (const char *const[]){"title", "I", NULL});
    must(session, sdt_commit(session));
    for (int i = 0; i < PERIODS; i++)
        snprintf(periods[i], sizeof periods[i], "%d", 1600 + i);
    for (int i = 0; i < COUNT; i++) {
        municipality_of[i] = keys[i / PERIODS];
        period_of[i] = periods[i % PERIODS];
        values[i] = i;
    }
}

static double in(sdt_session *session)
{
    const double began = now();
    sdt_batch *batch;
    double took;

    must(session, sdt_batch_new(session, &batch));
    must(session,
         sdt_batch_add_columns(batch, "i", "T", COUNT, municipality_of, period_of, values, NULL));
    must(session, sdt_batch_commit(batch, NULL));
    took = now() - began;
    sdt_batch_free(batch);
    return took;
}

/* Every value with its municipality and period, as a program in C reads them. */
static double out(sdt_session *session)
{
    const double began = now();
    sdt_table *table;
    double sum = 0;
    size_t letters = 0;

    must(session, sdt_values(session, (const char *const[]){"indicator", "i", NULL}, &table));
    while (sdt_table_next(table) == 0) {
        letters += (size_t)sdt_table_text(table, 1)[3] + (size_t)sdt_table_text(table, 2)[3];
        if (sdt_table_has(table, 4))
            sum += sdt_table_number(table, 4);
    }
    sdt_table_free(table);
    if (sum != (double)COUNT * (COUNT - 1) / 2 || letters == 0)
        exit(1);
    return now() - began;
}

static void records(sdt_session *session)
{
    double began = now();
    sdt_cursor *cursor;

    for (int i = 0; i < RECORDS; i++) {
        sdt_record *record;

        must(session, sdt_get(session, SDT_KIND_MUNICIPALITY, keys[i % MUNICIPALITIES], &record));
        sdt_record_free(record);
    }
    printf("get %.3f\n", (now() - began) * 1000 / RECORDS);
    began = now();
    for (int i = 0; i < RECORDS / MUNICIPALITIES; i++) {
        must(session, sdt_find(session, SDT_KIND_MUNICIPALITY, 0, NULL, &cursor));
        while (sdt_cursor_next(cursor) == 0) {
            sdt_record *copy;

            must(session, sdt_record_copy(sdt_cursor_record(cursor), &copy));
            sdt_record_free(copy);
        }
        sdt_cursor_free(cursor);
    }
    printf("next %.3f\n", (now() - began) * 1000 / RECORDS);
}

int main(void)
{
    double least_in = 1e9, least_out = 1e9;

    for (int run = 0; run < RUNS; run++) {
        sdt_session *session;
        double took;

        if (sdt_session_new(&session) != 0)
            return 1;
        must(session, sdt_session_open(session, ":memory:", SDT_OPEN_CREATE));
        prepare(session);
        took = in(session);
        least_in = took < least_in ? took : least_in;
        for (int again = 0; again < RUNS; again++) {
            took = out(session);
            least_out = took < least_out ? took : least_out;
        }
        if (run == RUNS - 1)
            records(session);
        sdt_session_free(session);
    }
    printf("in %.3f\nout %.3f\n", least_in, least_out);
    return 0;
}
