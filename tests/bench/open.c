/*
 * How long it takes to open a database and to read the programme as a tree: `open FILE.db PROGRAMME`. Prints the
 * median of many runs in one process, so without the start of a program.
 */
#include <sodertorn.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { RUNS = 200 };

static double seconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int ascending(const void *a, const void *b)
{
    const double *x = a, *y = b;

    return (*x > *y) - (*x < *y);
}

static double median(double *times)
{
    qsort(times, RUNS, sizeof *times, ascending);
    return times[RUNS / 2] * 1e3;
}

int main(int argc, char **argv)
{
    double opening[RUNS], reading[RUNS];
    int64_t rows = 0;

    for (int i = 0; i < RUNS && argc == 3; i++) {
        sdt_session *session;
        sdt_table *tree = NULL;
        double start = seconds();
        int status = sdt_session_new(&session);

        if (status == SDT_OK)
            status = sdt_session_open(session, argv[1], SDT_OPEN_READ);
        opening[i] = seconds() - start;
        start = seconds();
        if (status == SDT_OK)
            status = sdt_programme_tree(session, argv[2], NULL, &tree);
        reading[i] = seconds() - start;
        if (status != SDT_OK) {
            fprintf(stderr, "%s\n", sdt_session_message(session));
            return 1;
        }
        rows = sdt_table_row_count(tree);
        sdt_table_free(tree);
        sdt_session_free(session);
    }
    if (argc != 3)
        return 2;
    printf("open %.2f ms, tree of %lld rows %.2f ms\n", median(opening), (long long)rows,
           median(reading));
    return 0;
}
