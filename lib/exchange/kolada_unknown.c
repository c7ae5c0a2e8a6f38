/*
 * Ids in Kolada's values that are not in the database. Nothing is fetched from here; it is said which are
 * needed, and by which commands they come in.
 */
#include "core/buffer.h"
#include "exchange/kolada.h"

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

/* Refuses the ids of a kind, and says how they are fetched. */
static void refuse(struct sdt__kolada *k, const struct sdt__unknown *unknown, const char *path,
                   enum sdt__message message)
{
    struct sdt__buffer address;
    char count[24];

    if (unknown->count == 0)
        return;
    sdt__json_note(&k->in, sdt__unknown_refuse(unknown));
    sdt__buffer_init(&address, k->in.session);
    if (write_address(unknown, path, &address) && sdt__buffer_string(&address))
        sdt__fail(k->in.session, SDT_ERROR_NOT_FOUND, message,
                  sdt__integer_text((long long)unknown->count, count), address.bytes);
    if (address.failed)
        sdt__json_note(&k->in, SDT_ERROR_MEMORY);
    sdt__buffer_free(&address);
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
