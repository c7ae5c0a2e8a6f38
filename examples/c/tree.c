/*
 * Prints the tree of a year's programme: tree FILE.db [YEAR]
 *
 *   cc tree.c $(pkg-config --cflags --libs sodertorn) -o tree
 */
#include <sodertorn.h>
#include <stdio.h>
#include <stdlib.h>

static int print_tree(sdt_session *session, int year)
{
    sdt_record *programme = NULL;
    sdt_table *tree = NULL;
    int status = sdt_programme_find(session, year, &programme);

    if (status == SDT_OK)
        status = sdt_programme_tree(session, sdt_record_key(programme), NULL, &tree);
    if (status == SDT_OK) {
        int level = sdt_table_column_find(tree, "level");
        int title = sdt_table_column_find(tree, "title");

        while (sdt_table_next(tree) == SDT_OK)
            printf("%*s%s\n", 2 * ((int)sdt_table_int(tree, level) - 1), "",
                   sdt_table_text(tree, title));
    }
    sdt_table_free(tree);
    sdt_record_free(programme);
    return status;
}

int main(int argc, char **argv)
{
    sdt_session *session = NULL;
    int status;

    if (argc < 2) {
        fputs("usage: tree FILE.db [YEAR]\n", stderr);
        return 2;
    }
    status = sdt_session_new(&session);
    if (status == SDT_OK)
        status = sdt_session_open(session, argv[1], SDT_OPEN_READ);
    if (status == SDT_OK)
        status = print_tree(session, argc > 2 ? atoi(argv[2]) : 2024);
    if (status != SDT_OK)
        fprintf(stderr, "%s\n", sdt_session_message(session));
    sdt_session_free(session);
    return status == SDT_OK ? 0 : 1;
}
