/*
 * Problems: what went wrong, where, in the session's language. A verb may report many; the first is
 * the session's message. Being out of memory is told without needing any.
 */
#include "core/buffer.h"
#include "core/fixed_text.h"
#include "core/meter.h"
#include "core/session.h"
#include "core/text.h"
#include "core/visible.h"

#include <stdarg.h>
#include <string.h>

/* What telling a problem takes, and looking whether a name is near. */
enum { PROBLEM_STEPS = 200, NAME_STEPS = 64 };

/* Bytes of a text that a sentence quotes: a file or a caller may hand over megabytes of it. */
enum { QUOTED_MOST = 2000 };
typedef char quotation[QUOTED_MOST + sizeof "…"];

const char *sdt_status_name(int status)
{
    static const char errors[][10] = {
        "ok",        "memory",   "misuse", "not_found", "exists",   "value", "required",
        "reference", "conflict", "denied", "busy",      "foreign",  "newer", "io",
        "syntax",    "limit",    "script", "cancelled", "internal",
    };

    if (status == SDT_END)
        return "end";
    if (status > 0 || -status >= (int)(sizeof errors / sizeof *errors))
        return "unknown";
    return errors[-status];
}

void sdt__session_enter(sdt_session *session)
{
    session->inside++;
}

void sdt__session_leave(sdt_session *session)
{
    session->inside--;
}

void sdt__session_clear(sdt_session *session)
{
    if (session->inside > 0)
        return;
    for (size_t i = 0; i < session->problem_count; i++) {
        sdt__free(session, session->problems[i].message);
        for (int part = 0; part < SDT__PROBLEM_PARTS; part++)
            sdt__free(session, session->problems[i].parts[part]);
    }
    sdt__free(session, session->problems);
    session->problems = NULL;
    session->problem_capacity = 0;
    sdt__free(session, session->problem_table);
    session->problem_table = NULL;
    session->problem_table_size = 0;
    session->problem_count = 0;
    session->problem_total = 0;
    session->status = SDT_OK;
}

int sdt__session_ready(sdt_session *session)
{
    if (!sdt__guard_held(session))
        return SDT_ERROR_MISUSE;
    sdt__session_clear(session);
    return SDT_OK;
}

int sdt__session_begin(sdt_session *session, bool given, const char *argument)
{
    int status = sdt__session_ready(session);

    if (status != SDT_OK)
        return status;
    return given ? SDT_OK : sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, argument);
}

int sdt__first_failure(int status, int found)
{
    return status == SDT_OK || found == SDT_ERROR_MEMORY ? found : status;
}

/* "fil rad 3, kolumn 2: " before the sentence, where the location has such parts. */
static void write_location(struct sdt__buffer *out, const struct sdt__location *location,
                           bool english)
{
    if (location->told || (!location->file && location->row == 0))
        return;
    if (location->file)
        sdt__buffer_text(out, location->file);
    if (location->row > 0) {
        sdt__buffer_text(out, location->file ? ", " : "");
        sdt__buffer_text(out, english ? "row " : "rad ");
        sdt__buffer_integer(out, location->row);
    }
    if (location->column > 0) {
        sdt__buffer_text(out, english ? ", column " : ", kolumn ");
        sdt__buffer_integer(out, location->column);
    }
    sdt__buffer_text(out, ": ");
}

/* The text, or its beginning in whole characters, which `cut` has room for. */
static const char *quote(const char *text, quotation cut)
{
    struct sdt__fixed_text beginning;

    if (!text || strnlen(text, QUOTED_MOST + 1) <= QUOTED_MOST)
        return text;
    sdt__fixed_text_init(&beginning, cut, QUOTED_MOST + 1);
    sdt__fixed_text_add_bytes(&beginning, text, QUOTED_MOST + 1);
    memcpy(cut + beginning.size, "…", sizeof "…");
    return cut;
}

/* A message whose words people and files may have given: none of them is told at any length. */
static void write_sentence(struct sdt__buffer *out, const char *sentence, va_list list)
{
    const size_t count = sdt__message_placeholders(sentence);
    const char *words[9];
    quotation cut[9];

    for (size_t i = 0; i < count; i++)
        words[i] = quote(va_arg(list, const char *), cut[i]);
    sdt__buffer_filled(out, sentence, words, count);
}

static char *write_message(sdt_session *session, const struct sdt__location *location,
                           enum sdt__message message, va_list list)
{
    struct sdt__buffer raw, out;

    sdt__buffer_init(&raw, session);
    sdt__buffer_init(&out, session);
    write_location(&raw, location, session->english);
    write_sentence(&raw, sdt__message_text(message, session->english), list);
    (void)sdt__meter_spend(session, 2 * raw.size); /* a quotation may be long */
    if (sdt__buffer_string(&raw))                  /* it quotes what people and files say */
        sdt__buffer_visible(&out, raw.bytes, raw.size, SDT__LINES_JOINED);
    out.failed |= raw.failed;
    sdt__buffer_free(&raw);
    if (!sdt__buffer_string(&out))
        sdt__buffer_free(&out);
    return out.bytes;
}

/* The parts of the location that there are. False when there is no memory. */
static bool copy_location(sdt_session *session, const struct sdt__location *location,
                          struct sdt__problem *problem)
{
    const char *const parts[] = {location->kind, location->key, location->field, location->file};

    for (int i = 0; i < SDT__PROBLEM_PARTS; i++)
        if (parts[i] && !(problem->parts[i] = sdt__copy_text(session, parts[i])))
            return false;
    return true;
}

/* FNV-1a, with the NUL, so that two texts are not as one. */
static uint64_t hash_text(uint64_t hash, const char *text)
{
    const unsigned char *at = (const unsigned char *)(text ? text : "");

    do
        hash = (hash ^ *at) * UINT64_C(0x100000001b3);
    while (*at++);
    return hash;
}

/* What makes two problems the same fault in two rows. */
static uint64_t hash_problem(const sdt_session *session, const struct sdt__location *location,
                             enum sdt__message message, va_list list)
{
    const char *const parts[] = {location->kind, location->key, location->field, location->file};
    const size_t arguments = sdt__message_placeholders(
        sdt__message_text(message, session->english));
    uint64_t hash = UINT64_C(0xcbf29ce484222325) ^ (uint64_t)message;

    for (int i = 0; i < SDT__PROBLEM_PARTS; i++)
        hash = hash_text(hash, parts[i]);
    for (size_t i = 0; i < arguments; i++)
        hash = hash_text(hash, va_arg(list, const char *));
    return hash;
}

/* Where the table has a problem of that hash, or has room for it. */
static uint32_t *slot_of(const sdt_session *session, uint64_t hash)
{
    size_t slot = (size_t)hash & (session->problem_table_size - 1);

    while (session->problem_table[slot] &&
           session->problems[session->problem_table[slot] - 1].hash != hash)
        slot = (slot + 1) & (session->problem_table_size - 1);
    return &session->problem_table[slot];
}

/* Counts a fault that is there already, in another row of the same file. */
static bool count_again(sdt_session *session, uint64_t hash)
{
    const uint32_t *slot = session->problem_table_size > 0 ? slot_of(session, hash) : NULL;

    if (!slot || *slot == 0)
        return false;
    session->problems[*slot - 1].count++;
    return true;
}

/* Puts the newest problem into the table, which is at most half full. */
static int remember(sdt_session *session)
{
    const size_t size = session->problem_table_size ? 2 * session->problem_table_size : 64;
    uint32_t *before = session->problem_table;

    if (2 * session->problem_count > session->problem_table_size) {
        session->problem_table = sdt__alloc_zero(session, size, sizeof *before);
        if (!session->problem_table) {
            session->problem_table = before;
            return SDT_ERROR_MEMORY;
        }
        sdt__free(session, before);
        session->problem_table_size = size;
        for (size_t i = 0; i + 1 < session->problem_count; i++)
            *slot_of(session, session->problems[i].hash) = (uint32_t)i + 1;
    }
    *slot_of(session,
             session->problems[session->problem_count - 1].hash) = (uint32_t)session->problem_count;
    return SDT_OK;
}

static int report(sdt_session *session, const struct sdt__location *location, int status,
                  enum sdt__message message, va_list list)
{
    struct sdt__location here = location ? *location : (struct sdt__location){0};
    struct sdt__problem *problem;
    void *block = session->problems;
    uint64_t hash;
    va_list copy;

    if (!here.file && session->around) {
        here.file = session->around->file;
        here.column = here.row ? here.column : session->around->column;
        here.row = here.row ? here.row : session->around->row;
    }
    (void)sdt__meter_spend(session, PROBLEM_STEPS); /* no memory is given when it is too much */
    if (status < 0 && session->status == SDT_OK)
        session->status = status;
    session->problem_total++;
    va_copy(copy, list);
    hash = hash_problem(session, &here, message, copy);
    va_end(copy);
    if (here.file && here.row > 0 && count_again(session, hash))
        return status;
    if (session->problem_count >= (size_t)session->ints[SDT_OPTION_MAX_PROBLEMS])
        return status;
    if (sdt__grow(session, &block, &session->problem_capacity, session->problem_count + 1,
                  sizeof *problem) != SDT_OK)
        return SDT_ERROR_MEMORY;
    session->problems = block;
    problem = &session->problems[session->problem_count++];
    *problem = (struct sdt__problem){
        .status = status, .row = here.row, .column = here.column, .hash = hash, .count = 1};
    problem->message = write_message(session, &here, message, list);
    return remember(session) == SDT_OK && copy_location(session, &here, problem) && problem->message
               ? status
               : sdt__fail_memory(session);
}

int sdt__fail(sdt_session *session, int status, enum sdt__message message, ...)
{
    va_list list;

    va_start(list, message);
    status = report(session, NULL, status, message, list);
    va_end(list);
    return status;
}

int sdt__fail_at(sdt_session *session, const struct sdt__location *location, int status,
                 enum sdt__message message, ...)
{
    va_list list;

    va_start(list, message);
    status = report(session, location, status, message, list);
    va_end(list);
    return status;
}

int sdt_session_status(const sdt_session *session)
{
    SDT__GUARD(session);

    return guarded ? session->status : SDT_ERROR_MISUSE;
}

const char *sdt_session_message(const sdt_session *session)
{
    SDT__GUARD(session);

    /* These stand here: what is borrowed for ever cannot be spelt out of the catalogue. The language
       cannot be asked of a session that another thread uses. */
    if (!session)
        return "Ingen session (NULL).";
    if (!guarded)
        return "Sessionen används av en annan tråd (the session is in use by another thread).";
    if (session->status == SDT_ERROR_MEMORY)
        return session->english ? "Out of memory; nothing was changed."
                                : "Minnet tog slut; inget har ändrats.";
    for (size_t i = 0; i < session->problem_count; i++)
        if (session->problems[i].status == session->status && session->problems[i].message)
            return session->problems[i].message;
    return "";
}

const char *sdt__session_suggest(const sdt_session *session, char *out, size_t size,
                                 const char *word, const char *const *names, size_t count)
{
    size_t nearest[3], found = sdt__meter_spend(session, NAME_STEPS * count)
                                   ? sdt__text_nearest(word, names, count, nearest, 3)
                                   : 0;
    enum sdt__message sentence = found < 2    ? SDT__M_NEAR_ONE
                                 : found == 2 ? SDT__M_NEAR_TWO
                                              : SDT__M_NEAR_THREE;
    const char *near[3];

    for (size_t i = 0; i < found; i++)
        near[i] = names[nearest[i]];
    if (found > 0 && sdt__message_write(sentence, session->english, near, found, out, size) < size)
        return out;
    out[0] = '\0'; /* half a suggestion misleads */
    return ".";
}

int64_t sdt_session_problem_total(const sdt_session *session)
{
    SDT__GUARD(session);

    return guarded ? session->problem_total : 0;
}
