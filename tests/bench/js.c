/*
 * What WebAssembly is compared with (js.mjs): js WORLD VALUES imports both files into a database in memory, and prints
 * how many milliseconds of the processor the second took, the least of three.
 */
#include <sodertorn.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* what the process has used of the processor */
static double now(void)
{
    return (double)clock() * 1e3 / CLOCKS_PER_SEC;
}

static void must(const sdt_session *session, int status)
{
    if (status == 0)
        return;
    fprintf(stderr, "%s\n", sdt_session_message(session));
    exit(1);
}

static char *read_file(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    char *bytes;

    if (!file || fseek(file, 0, SEEK_END) != 0)
        exit(1);
    *size = (size_t)ftell(file);
    rewind(file);
    bytes = malloc(*size + 1);
    if (!bytes || fread(bytes, 1, *size, file) != *size)
        exit(1);
    fclose(file);
    return bytes;
}

static double import(const char *world, size_t world_size, const char *values, size_t size)
{
    const char *name = "world.json";
    sdt_session *session;
    sdt_table *table;
    double start;

    must(NULL, sdt_session_new(&session));
    must(session, sdt_session_open(session, ":memory:", SDT_OPEN_CREATE));
    must(session, sdt_import_json(session, 1, &name, &world, &world_size, &table));
    sdt_table_free(table);
    start = now();
    must(session, sdt_import_csv(session, "values.csv", values, size, NULL, NULL, NULL, &table));
    start = now() - start;
    sdt_table_free(table);
    sdt_session_free(session);
    return start;
}

int main(int count, char **arguments)
{
    size_t world_size, size;
    char *world, *values;
    double least = 1e9;

    if (count != 3)
        return 2;
    world = read_file(arguments[1], &world_size);
    values = read_file(arguments[2], &size);
    for (int i = 0; i < 3; i++) {
        double time = import(world, world_size, values, size);

        least = time < least ? time : least;
    }
    printf("%.1f\n", least);
    free(world);
    free(values);
    return 0;
}
