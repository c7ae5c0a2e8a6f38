/*
 * Says how a municipality's goals stand, each with how that came about: assess FILE.db 0181 [2024]
 *
 *   cc assess.c $(pkg-config --cflags --libs sodertorn) -o assess
 */
#include <sodertorn.h>
#include <stdio.h>

static int print_assessment(sdt_session *session, const char *municipality, const char *period)
{
    const char *const options[] = {"municipality", municipality, period ? "as_of" : NULL, period,
                                   NULL};
    sdt_table *nodes = NULL;
    int status, title, label, explanation;

    status = sdt_assess(session, SDT_KIND_PROGRAMME, "sodertorn-2035", options, &nodes);
    if (status != SDT_OK)
        return status;
    title = sdt_table_column_find(nodes, "title");
    label = sdt_table_column_find(nodes, "label");
    explanation = sdt_table_column_find(nodes, "explanation");
    while (sdt_table_next(nodes) == SDT_OK)
        printf("%s: %s\n    %s\n", sdt_table_text(nodes, title), sdt_table_text(nodes, label),
               sdt_table_has(nodes, explanation) ? sdt_table_text(nodes, explanation) : "");
    sdt_table_free(nodes);
    return SDT_OK;
}

int main(int argc, char **argv)
{
    sdt_session *session = NULL;
    int status;

    if (argc < 3) {
        fputs("usage: assess FILE.db MUNICIPALITY [PERIOD]\n", stderr);
        return 2;
    }
    status = sdt_session_new(&session);
    if (status == SDT_OK)
        status = sdt_session_open(session, argv[1], SDT_OPEN_READ);
    if (status == SDT_OK)
        status = print_assessment(session, argv[2], argc > 3 ? argv[3] : NULL);
    if (status != SDT_OK)
        fprintf(stderr, "%s\n", sdt_session_message(session));
    sdt_session_free(session);
    return status == SDT_OK ? 0 : 1;
}
