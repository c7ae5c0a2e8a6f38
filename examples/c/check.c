/*
 * Prints what a database lacks, and answers 1 when there is a warning: check FILE.db [sv|en]
 *
 *   cc check.c $(pkg-config --cflags --libs sodertorn) -o check
 */
#include <sodertorn.h>
#include <stdio.h>
#include <string.h>

/* How many warnings there were, or a negative error. */
static int print_findings(sdt_session *session)
{
    sdt_table *found = NULL;
    int warnings = 0, severity, rule, message;
    int status = sdt_check(session, &found);

    if (status != SDT_OK)
        return status;
    severity = sdt_table_column_find(found, "severity");
    rule = sdt_table_column_find(found, "rule");
    message = sdt_table_column_find(found, "message");
    while (sdt_table_next(found) == SDT_OK) {
        printf("%s: %s [%s]\n", sdt_table_text(found, severity), sdt_table_text(found, message),
               sdt_table_text(found, rule));
        if (strcmp(sdt_table_text(found, severity), "warning") == 0)
            warnings++;
    }
    sdt_table_free(found);
    return warnings;
}

int main(int argc, char **argv)
{
    sdt_session *session = NULL;
    int status, warnings = 0;

    if (argc < 2) {
        fputs("usage: check FILE.db [sv|en]\n", stderr);
        return 2;
    }
    status = sdt_session_new(&session);
    if (status == SDT_OK && argc > 2)
        status = sdt_session_set_text(session, SDT_OPTION_LANGUAGE, argv[2]);
    if (status == SDT_OK)
        status = sdt_session_open(session, argv[1], SDT_OPEN_READ);
    if (status == SDT_OK)
        warnings = print_findings(session);
    if (status != SDT_OK || warnings < 0)
        fprintf(stderr, "%s\n", sdt_session_message(session));
    sdt_session_free(session);
    return status == SDT_OK && warnings == 0 ? 0 : 1;
}
