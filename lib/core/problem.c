/*
 * Problems: what went wrong, where, in the session's language. A verb may report many; the first is
 * the session's message. Being out of memory is told without needing any.
 */
#include "core/buffer.h"
#include "core/session.h"
#include "core/text.h"

#include <stdarg.h>
#include <string.h>

const char *sdt_status_name(int status)
{
    static const char *const errors[] = {
        "ok",       "memory",  "misuse",  "not_found", "exists", "value",  "required",
        "reference", "conflict", "denied", "busy",     "foreign", "newer", "io",
        "syntax",   "limit",   "script",  "cancelled", "internal",
    };

    if (status == SDT_END)
        return "end";
    if (status > 0 || -status >= (int)(sizeof errors / sizeof *errors))
        return "unknown";
    return errors[-status];
}

void sdt__go_inside(sdt_session *session)
{
    session->inside++;
}

void sdt__go_outside(sdt_session *session)
{
    session->inside--;
}

void sdt__clear(sdt_session *session)
{
    if (session->inside > 0)
        return;
    for (size_t i = 0; i < session->problem_count; i++) {
        struct sdt__problem *problem = &session->problems[i];
        sdt__free(session, problem->message);
        sdt__free(session, problem->kind);
        sdt__free(session, problem->key);
        sdt__free(session, problem->field);
        sdt__free(session, problem->file);
    }
    session->problem_count = 0;
    session->problem_total = 0;
    session->status = SDT_OK;
}

int sdt__begin(sdt_session *session, bool given, const char *argument)
{
    if (!session)
        return SDT_ERROR_MISUSE;
    sdt__clear(session);
    return given ? SDT_OK : sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, argument);
}

int sdt__no_memory(sdt_session *session)
{
    session->status = SDT_ERROR_MEMORY;
    return SDT_ERROR_MEMORY;
}

int sdt__worse(int status, int found)
{
    return status == SDT_OK || found == SDT_ERROR_MEMORY ? found : status;
}

/* An optional part of a place. False when there was no memory for it. */
static bool copy_part(sdt_session *session, char **out, const char *text)
{
    *out = text ? sdt__copy_text(session, text) : NULL;
    return *out || !text;
}

/* "fil rad 3, kolumn 2: " before the sentence, where the place has such parts. */
static void write_place(struct sdt__buffer *out, const struct sdt__place *place, bool english)
{
    if (!place->file && place->row == 0)
        return;
    if (place->file)
        sdt__buffer_text(out, place->file);
    if (place->row > 0) {
        sdt__buffer_text(out, place->file ? ", " : "");
        sdt__buffer_text(out, english ? "row " : "rad ");
        sdt__buffer_integer(out, place->row);
    }
    if (place->column > 0) {
        sdt__buffer_text(out, english ? ", column " : ", kolumn ");
        sdt__buffer_integer(out, place->column);
    }
    sdt__buffer_text(out, ": ");
}

static char *write_message(sdt_session *session, const struct sdt__place *place,
                           enum sdt__message message, va_list list)
{
    struct sdt__buffer out;

    sdt__buffer_init(&out, session);
    write_place(&out, place, session->english);
    sdt__buffer_message(&out, message, session->english, list);
    if (!sdt__buffer_string(&out))
        sdt__buffer_free(&out);
    return out.bytes;
}

static int report(sdt_session *session, const struct sdt__place *place, int status,
                  enum sdt__message message, va_list list)
{
    struct sdt__place here = place ? *place : (struct sdt__place){0};
    struct sdt__problem *problem;
    void *block = session->problems;

    if (!here.file && session->around) {
        here.file = session->around->file;
        here.row = here.row ? here.row : session->around->row;
    }
    if (status < 0 && session->status == SDT_OK)
        session->status = status;
    session->problem_total++;
    if (session->problem_count >= (size_t)session->ints[SDT_OPTION_MAX_PROBLEMS])
        return status;
    if (sdt__grow(session, &block, &session->problem_capacity, session->problem_count + 1,
                  sizeof *problem) != SDT_OK)
        return SDT_ERROR_MEMORY;
    session->problems = block;
    problem = &session->problems[session->problem_count++];
    memset(problem, 0, sizeof *problem);
    problem->status = status;
    problem->row = here.row;
    problem->column = here.column;
    problem->message = write_message(session, &here, message, list);
    if (!problem->message || !copy_part(session, &problem->kind, here.kind) ||
        !copy_part(session, &problem->key, here.key) ||
        !copy_part(session, &problem->field, here.field) ||
        !copy_part(session, &problem->file, here.file))
        return sdt__no_memory(session);
    return status;
}

int sdt__fail(sdt_session *session, int status, enum sdt__message message, ...)
{
    va_list list;

    va_start(list, message);
    status = report(session, NULL, status, message, list);
    va_end(list);
    return status;
}

int sdt__fail_at(sdt_session *session, const struct sdt__place *place, int status,
                 enum sdt__message message, ...)
{
    va_list list;

    va_start(list, message);
    status = report(session, place, status, message, list);
    va_end(list);
    return status;
}

int sdt_session_status(const sdt_session *session)
{
    return session ? session->status : SDT_ERROR_MISUSE;
}

const char *sdt_session_message(const sdt_session *session)
{
    /* These two stand here: what is borrowed for ever cannot be spelt out of the catalogue. */
    if (!session)
        return "Ingen session (NULL).";
    if (session->status == SDT_ERROR_MEMORY)
        return session->english ? "Out of memory; nothing was changed."
                                : "Minnet tog slut; inget har ändrats.";
    for (size_t i = 0; i < session->problem_count; i++)
        if (session->problems[i].status == session->status && session->problems[i].message)
            return session->problems[i].message;
    return "";
}

const char *sdt__suggest(const sdt_session *session, char *out, size_t size, const char *word,
                         const char *const *names, size_t count)
{
    size_t nearest[3], found = sdt__nearest(word, names, count, nearest, 3), used = 0;
    const char *parts[8];
    size_t n = 0;

    out[0] = '\0';
    if (found == 0)
        return ".";
    parts[n++] = session->english ? "; did you mean " : "; menade du ";
    for (size_t i = 0; i < found; i++) {
        if (i > 0)
            parts[n++] = i + 1 < found ? ", " : (session->english ? " or " : " eller ");
        parts[n++] = names[nearest[i]];
    }
    parts[n++] = "?";
    for (size_t i = 0; i < n; i++) {
        size_t length = strlen(parts[i]);
        if (used + length >= size) {
            out[0] = '\0'; /* half a suggestion misleads */
            return ".";
        }
        memcpy(out + used, parts[i], length + 1);
        used += length;
    }
    return out;
}
