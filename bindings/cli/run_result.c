/*
 * How the run of a script went, for programs: one line of JSON.
 */
#include "isolate.h"

#include <stdlib.h>
#include <string.h>

static int put_escaped(void *user, const char *bytes, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if (bytes[i] == '"' || bytes[i] == '\\')
            putc('\\', user);
        putc(bytes[i], user);
    }
    return 0;
}

/* What a terminal would obey is shown, so only quotes are left to be escaped. */
void put_text(FILE *out, const char *name, const char *text)
{
    if (!text || !text[0])
        return;
    fprintf(out, "%s\"%s\": \"", strcmp(name, "kind") == 0 ? "{" : ", ", name);
    sdt_text_visible(text, put_escaped, out);
    putc('"', out);
}

static void put_number(FILE *out, const sdt_table *table, const char *name)
{
    const int column = sdt_table_column_find(table, name);

    if (column >= 0 && sdt_table_has(table, column))
        fprintf(out, ", \"%s\": %lld", name, (long long)sdt_table_int(table, column));
}

void put_script_result(FILE *out, sdt_script *script)
{
    static const char *const texts[] = {"kind", "reason", "file", "message"};
    static const char *const numbers[] = {"line", "spent", "peak"};
    sdt_table *result;

    if (sdt_script_result(script, &result) != SDT_OK)
        return;
    if (sdt_table_next(result) == SDT_OK) {
        for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
            put_text(out, texts[i], text_of(result, texts[i]));
        for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
            put_number(out, result, numbers[i]);
        putc('}', out);
    }
    sdt_table_free(result);
}

void put_problem(FILE *out, sdt_session *session)
{
    const int status = sdt_session_status(session);
    sdt_table *problems;

    put_text(out, "kind", status == SDT_ERROR_LIMIT ? "limit" : "error");
    put_text(out, "reason", status == SDT_ERROR_SCRIPT ? "runtime" : sdt_status_name(status));
    if (sdt_session_problems(session, &problems) == SDT_OK) {
        if (sdt_table_next(problems) == SDT_OK) {
            put_text(out, "file", text_of(problems, "file"));
            put_text(out, "message", text_of(problems, "message"));
            if (integer_of(problems, "row") > 0)
                fprintf(out, ", \"line\": %lld", integer_of(problems, "row"));
        }
        sdt_table_free(problems);
    }
    putc('}', out);
}

/* Sends what the stream has come to, if anything, and frees it. */
static void send_line(struct parent *parent, FILE *out, char **line)
{
    if (fclose(out) == 0 && (*line)[0])
        send_result(parent, *line);
    free(*line);
}

void send_script_result(struct parent *parent, sdt_script *script)
{
    char *line = NULL;
    size_t size;
    FILE *out = open_memstream(&line, &size);

    if (!out)
        return;
    put_script_result(out, script);
    send_line(parent, out, &line);
}

void send_problem(struct parent *parent, sdt_session *session)
{
    char *line = NULL;
    size_t size;
    FILE *out = open_memstream(&line, &size);

    if (!out)
        return;
    put_problem(out, session);
    send_line(parent, out, &line);
}
