/*
 * The smallest program on the installed library: a municipality in and out of a database in memory.
 */
#include <sodertorn.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
    sdt_session *session = NULL;
    sdt_record *in = NULL, *out = NULL;
    int status = 1;

    (void)argv;
    if (argc > 1)
        return puts(sdt_version()) < 0;
    if (sdt_session_new(&session) == SDT_OK &&
        sdt_session_open(session, ":memory:", SDT_OPEN_CREATE) == SDT_OK &&
        sdt_record_new(session, SDT_KIND_MUNICIPALITY, &in) == SDT_OK &&
        sdt_record_set_key(in, "0181") == SDT_OK &&
        sdt_municipality_set_name(in, "Södertälje") == SDT_OK &&
        sdt_municipality_set_level(in, "municipality") == SDT_OK && sdt_put(in) == SDT_OK &&
        sdt_get(session, SDT_KIND_MUNICIPALITY, "0181", &out) == SDT_OK)
        status = strcmp(sdt_municipality_name(out), "Södertälje") != 0;
    if (status != 0)
        puts(sdt_session_message(session));
    sdt_record_free(in);
    sdt_record_free(out);
    sdt_session_free(session);
    return status;
}
