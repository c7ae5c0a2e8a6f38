/*
 * Sessions: their options with bounds, and life by reference count, so that records and tables may
 * outlive the session they came from.
 */
#include "core/session.h"

#include "core/period.h"
#include "core/text.h"

#include <sodertorn/version.h>
#include <string.h>

#define SDT__STRING(x) #x
#define SDT__VERSION_TEXT(a, b, c) SDT__STRING(a) "." SDT__STRING(b) "." SDT__STRING(c)

const char *sdt_version(void)
{
    return SDT__VERSION_TEXT(SDT_VERSION_MAJOR, SDT_VERSION_MINOR, SDT_VERSION_PATCH);
}

/* What may be set, by what name, with bounds; a maximum of 0 marks a text. */
static const struct {
    const char *name;
    int64_t least;
    int64_t most;
    int64_t standard;
} known_options[SDT__OPTION_COUNT] = {
    [SDT_OPTION_LANGUAGE] = {"language", 0, 0, 0},
    [SDT_OPTION_ACTOR] = {"actor", 0, 0, 0},
    [SDT_OPTION_SCOPE] = {"scope", 0, 0, 0},
    [SDT_OPTION_BUSY_MS] = {"busy_ms", 0, 600000, 5000},
    [SDT_OPTION_MAX_PROBLEMS] = {"max_problems", 1, 100000, 1000},
    [SDT_OPTION_TODAY] = {"today", 0, 0, 0},
    [SDT_OPTION_SCRIPT_MS] = {"script_ms", 1, 3600000, 10000},
    [SDT_OPTION_SCRIPT_WORK] = {"script_work", 1000, 1000000000000000, 1000000000},
    [SDT_OPTION_SCRIPT_MEMORY] = {"script_memory", 1 << 20, INT64_C(16) << 30, INT64_C(64) << 20},
    [SDT_OPTION_SCRIPT_OUTPUT] = {"script_output", 1 << 10, INT64_C(1) << 30, INT64_C(32) << 20},
    [SDT_OPTION_PERSONAL] = {"personal", 0, 1, 0},
};

static bool option_known(int option)
{
    return option > 0 && option < SDT__OPTION_COUNT;
}

static bool option_is_text(int option)
{
    return option_known(option) && known_options[option].most == 0;
}

int sdt_session_new(sdt_session **out)
{
    return sdt_session_new_with_allocator(NULL, NULL, NULL, out);
}

void sdt__user_exchange(struct sdt__user *kept, struct sdt__user *given)
{
    const struct sdt__user before = *kept;

    *kept = *given;
    *given = before;
}

void sdt__user_drop(struct sdt__user *user)
{
    const sdt_destructor destroy = user->destroy;

    user->destroy = NULL;
    if (destroy)
        destroy(user->data);
}

int sdt_session_new_with_allocator(sdt_allocator allocator, void *user, sdt_destructor destroy,
                                   sdt_session **out)
{
    static const char *const texts[SDT__OPTION_COUNT] = {
        [SDT_OPTION_LANGUAGE] = "sv",
        [SDT_OPTION_ACTOR] = "",
        [SDT_OPTION_SCOPE] = "secretariat",
        [SDT_OPTION_TODAY] = "",
    };
    struct sdt__user given = {user, destroy};
    sdt_session *session = NULL;

    if (out)
        *out = NULL;
    if (!allocator)
        allocator = sdt__memory_allocator;
    if (out)
        session = allocator(user, NULL, sizeof *session);
    if (!session) {
        sdt__user_drop(&given);
        return out ? SDT_ERROR_MEMORY : SDT_ERROR_MISUSE;
    }
    memset(session, 0, sizeof *session);
    session->allocator = allocator;
    session->allocator_user = user;
    session->allocator_destroy = destroy;
    session->references = 1;
    for (int i = 1; i < SDT__OPTION_COUNT; i++) {
        session->ints[i] = known_options[i].standard;
        if (option_is_text(i) && !(session->texts[i] = sdt__copy_text(session, texts[i]))) {
            sdt__session_release(session);
            return SDT_ERROR_MEMORY;
        }
    }
    *out = session;
    return SDT_OK;
}

void sdt__session_retain(sdt_session *session)
{
    session->references++;
}

void sdt__session_release(sdt_session *session)
{
    struct sdt__user user = {session->allocator_user, session->allocator_destroy};

    if (--session->references > 0)
        return;
    session->inside = 0;
    sdt__session_clear(session);
    for (int i = 0; i < SDT__OPTION_COUNT; i++)
        sdt__free(session, session->texts[i]);
    if (session->compiled)
        session->compiled_free(session->compiled);
    session->allocator(user.data, session, 0);
    sdt__user_drop(&user);
}

void sdt_session_free(sdt_session *session)
{
    SDT__GUARD(session);

    if (!guarded)
        return;
    session->holds = 1; /* an exception of the host's may have left functions that held it */
    if (session->store)
        session->store_close(session->store);
    session->store = NULL;
    session->fetch = NULL;
    sdt__user_drop(&session->fetch_user);
    sdt__session_release(session);
}

/* What an option is called, or its number when there is none. */
static const char *option_name(int option, char number[24])
{
    return option_known(option) ? known_options[option].name : sdt__integer_text(option, number);
}

int sdt_session_set_int(sdt_session *session, int option, int64_t value)
{
    SDT__GUARD(session);
    char least[24], most[24], number[24];

    if (sdt__session_ready(session) != SDT_OK)
        return SDT_ERROR_MISUSE;
    if (!option_known(option) || option_is_text(option))
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_OPTION_NOT_NUMBER,
                         option_name(option, number));
    if (value < known_options[option].least || value > known_options[option].most)
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_OPTION_BOUNDS,
                         option_name(option, number),
                         sdt__integer_text(known_options[option].least, least),
                         sdt__integer_text(known_options[option].most, most));
    session->ints[option] = value;
    return SDT_OK;
}

/* The rule of a text option, or true when any text will do. */
static bool text_allowed(int option, const char *value)
{
    switch (option) {
    case SDT_OPTION_LANGUAGE:
        return strcmp(value, "sv") == 0 || strcmp(value, "en") == 0;
    case SDT_OPTION_SCOPE:
        return value[0] != '\0';
    case SDT_OPTION_TODAY:
        return value[0] == '\0' || sdt__date_valid(value);
    default:
        return true;
    }
}

/* What is expected of a text option. */
static const char *expected(const sdt_session *session, int option)
{
    static const enum sdt__message words[SDT__OPTION_COUNT] = {
        [SDT_OPTION_LANGUAGE] = SDT__M_OPTION_LANGUAGES,
        [SDT_OPTION_ACTOR] = SDT__M_OPTION_ANY_TEXT,
        [SDT_OPTION_SCOPE] = SDT__M_OPTION_SCOPES,
        [SDT_OPTION_TODAY] = SDT__M_OPTION_DAY,
    };

    return sdt__message_text(words[option], session->english);
}

int sdt_session_set_text(sdt_session *session, int option, const char *value)
{
    SDT__GUARD(session);
    char number[24];
    char *copy;

    if (sdt__session_begin(session, value, "value") != SDT_OK)
        return SDT_ERROR_MISUSE;
    if (!option_is_text(option))
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_OPTION_NOT_TEXT,
                         option_name(option, number));
    if (sdt__utf8_valid(value, strlen(value)) != strlen(value) || !text_allowed(option, value))
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_OPTION_VALUE, option_name(option, number),
                         value, expected(session, option));
    copy = sdt__copy_text(session, value);
    if (!copy)
        return SDT_ERROR_MEMORY;
    sdt__free(session, session->texts[option]);
    session->texts[option] = copy;
    if (option == SDT_OPTION_LANGUAGE)
        session->english = strcmp(value, "en") == 0;
    return SDT_OK;
}

int64_t sdt_session_int(const sdt_session *session, int option)
{
    return session && option_known(option) ? session->ints[option] : 0;
}

const char *sdt_session_text(const sdt_session *session, int option)
{
    return session && option_known(option) ? session->texts[option] : NULL;
}

void sdt__session_today(const sdt_session *session, char out[11])
{
    const char *given = session->texts[SDT_OPTION_TODAY];

    if (given[0])
        memcpy(out, given, 11);
    else
        sdt__clock_date(out);
}
