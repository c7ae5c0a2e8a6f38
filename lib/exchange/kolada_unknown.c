/*
 * Ids in Kolada's values that are not in the database. Nothing is fetched from here; it is said which are
 * needed, and by which commands they come in.
 */
#include "core/buffer.h"
#include "exchange/kolada.h"
#include "store/store.h"

#include <sodertorn/kinds.h>
#include <string.h>

enum { LISTED_MOST = 50 /* in a command; for more the whole catalogue is fetched */ };

/* Whether an id may stand in a command: what is no letter or digit could be one of the shell's signs. */
static bool is_plain(const char *id)
{
    const char *at = id;

    while ((*at >= '0' && *at <= '9') || (*at >= 'A' && *at <= 'Z') || (*at >= 'a' && *at <= 'z'))
        at++;
    return *at == '\0' && at != id;
}

/* Writes what curl is to fetch below the address of the interface: "kpi/{N00001,N00002}", which it takes
   apart itself, or all pages. False when none of the ids is one that Kolada may have. */
static bool write_address(const struct sdt__unknown *unknown, const char *path,
                          struct sdt__buffer *out)
{
    size_t listed = 0;

    sdt__buffer_text(out, path);
    sdt__buffer_text(out, "/{");
    for (size_t i = 0; i < unknown->keys.count && i < unknown->capacity; i++) {
        const char *id = unknown->keys.keys[i].text;

        if (!unknown->counts[i].file || !is_plain(id))
            continue;
        sdt__buffer_text(out, listed++ > 0 ? "," : "");
        sdt__buffer_text(out, id);
    }
    sdt__buffer_text(out, "}");
    if (listed > LISTED_MOST) {
        sdt__buffer_clear(out);
        sdt__buffer_text(out, path);
        sdt__buffer_text(out, "?per_page=5000&page=[1-2]");
    }
    return listed > 0;
}

/* The option that names the database to the program, " --db FILE" as a shell reads it. */
static void write_database(const sdt_session *session, struct sdt__buffer *out)
{
    const char *path = sdt__store_path(session);

    if (!*path)
        return;
    sdt__buffer_text(out, " --db '");
    for (; *path; path++)
        if (*path == '\'')
            sdt__buffer_text(out, "'\\''");
        else
            sdt__buffer_byte(out, *path);
    sdt__buffer_byte(out, '\'');
}

/* The file that has all unknown ids of a kind; NULL where they are in several. */
static const char *file_of(const struct sdt__unknown *unknown)
{
    const char *file = NULL;

    for (size_t i = 0; i < unknown->keys.count && i < unknown->capacity; i++) {
        const char *other = unknown->counts[i].file;

        if (other && file && strcmp(other, file) != 0)
            return NULL;
        file = other ? other : file;
    }
    return file;
}

/* Refuses the ids of a kind. How they are fetched comes first: of many problems not all are shown. */
static void refuse(struct sdt__kolada *k, const struct sdt__unknown *unknown, const char *path,
                   enum sdt__message message)
{
    const struct sdt__location location = {.file = file_of(unknown)};
    struct sdt__buffer address, database;
    char count[24];

    if (unknown->count == 0)
        return;
    sdt__buffer_init(&address, k->in.session);
    sdt__buffer_init(&database, k->in.session);
    write_database(k->in.session, &database);
    if (write_address(unknown, path, &address) && sdt__buffer_string(&address) &&
        sdt__buffer_string(&database))
        sdt__fail_at(k->in.session, &location, SDT_ERROR_NOT_FOUND, message,
                     sdt__integer_text((long long)unknown->count, count), address.bytes,
                     database.bytes);
    if (address.failed || database.failed)
        sdt__json_note(&k->in, SDT_ERROR_MEMORY);
    sdt__buffer_free(&address);
    sdt__buffer_free(&database);
    sdt__json_note(&k->in, sdt__unknown_refuse(unknown));
}

void sdt__kolada_unknown(struct sdt__kolada *k)
{
    if (k->known_only) {
        sdt__json_note(&k->in, sdt__unknown_left_out(&k->indicators));
        sdt__json_note(&k->in, sdt__unknown_left_out(&k->areas));
        return;
    }
    refuse(k, &k->indicators, "kpi", SDT__M_KOLADA_FETCH_INDICATORS);
    refuse(k, &k->areas, "municipality", SDT__M_KOLADA_FETCH_AREAS);
}
