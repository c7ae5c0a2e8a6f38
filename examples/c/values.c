/*
 * Writes a batch of values: all of them, or none. Into a database with the shipped programme:
 * values FILE.db
 *
 *   cc values.c $(pkg-config --cflags --libs sodertorn) -o values
 */
#include <sodertorn.h>
#include <stdio.h>

/* The population of three municipalities on 31 December 2025. Source: SCB. */
static const struct {
    const char *municipality;
    double people;
} rows[] = {{"0126", 114686}, {"0138", 49645}, {"0181", 102772}};

static int write_values(sdt_session *session)
{
    sdt_batch *batch = NULL;
    sdt_table *counts = NULL;
    int status = sdt_batch_new(session, &batch);

    if (status == SDT_OK)
        status = sdt_batch_set(batch, SDT_BATCH_SOURCE, "scb");
    for (size_t i = 0; status == SDT_OK && i < sizeof rows / sizeof *rows; i++)
        status = sdt_batch_add(batch, "N01951", rows[i].municipality, "2025", "T", rows[i].people);
    if (status == SDT_OK)
        status = sdt_batch_commit(batch, &counts);
    if (status == SDT_OK && sdt_table_next(counts) == SDT_OK)
        printf("added %d, changed %d, unchanged %d\n",
               (int)sdt_table_int(counts, sdt_table_column_find(counts, "added")),
               (int)sdt_table_int(counts, sdt_table_column_find(counts, "changed")),
               (int)sdt_table_int(counts, sdt_table_column_find(counts, "unchanged")));
    sdt_table_free(counts);
    sdt_batch_free(batch);
    return status;
}

int main(int argc, char **argv)
{
    sdt_session *session = NULL;
    int status;

    if (argc < 2) {
        fputs("usage: values FILE.db\n", stderr);
        return 2;
    }
    status = sdt_session_new(&session);
    if (status == SDT_OK)
        status = sdt_session_open(session, argv[1], SDT_OPEN_WRITE);
    if (status == SDT_OK)
        status = write_values(session);
    if (status != SDT_OK)
        fprintf(stderr, "%s\n", sdt_session_message(session));
    sdt_session_free(session);
    return status == SDT_OK ? 0 : 1;
}
