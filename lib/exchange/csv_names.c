/*
 * Municipalities by name; see csv_names.h.
 */
#include "exchange/csv_names.h"

#include "core/text.h"
#include "store/store.h"

#include <sodertorn/kind.h>
#include <sodertorn/kinds.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST = 128, MOST_SUGGESTED = 200 };

struct sdt__csv_name {
    char *folded;
    char *name;
    char *key;
};

static int by_name(const void *a, const void *b)
{
    const struct sdt__csv_name *x = a, *y = b;

    return strcmp(x->folded, y->folded);
}

/* Another name for a key. */
static int add_name(struct sdt__csv_names *names, const char *name, const char *key)
{
    void *block = names->all;
    struct sdt__csv_name added = {NULL, NULL, NULL};
    char folded[LONGEST];

    sdt__text_fold_swedish(name, folded, sizeof folded);
    if (sdt__grow(names->session, &block, &names->capacity, names->count + 1, sizeof added) ==
        SDT_OK) {
        added.folded = sdt__copy_text(names->session, folded);
        added.name = added.folded ? sdt__copy_text(names->session, name) : NULL;
        added.key = added.name ? sdt__copy_text(names->session, key) : NULL;
    }
    names->all = block;
    if (names->all && names->capacity > names->count)
        names->all[names->count++] = added;
    return added.key ? SDT_OK : SDT_ERROR_MEMORY;
}

static int read_names(struct sdt__csv_names *names)
{
    sdt_cursor *cursor;
    int status;

    if (names->read)
        return SDT_OK;
    names->read = true;
    status = sdt__store_all(names->session, SDT_KIND_MUNICIPALITY, &cursor);
    while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK) {
        const sdt_record *record = sdt_cursor_record(cursor);
        status = add_name(names, sdt_record_title(record), sdt_record_key(record));
        if (status == SDT_OK) /* a key may be made of letters too */
            status = add_name(names, sdt_record_key(record), sdt_record_key(record));
    }
    sdt_cursor_free(cursor);
    if (status == SDT_END && names->count > 0)
        qsort(names->all, names->count, sizeof *names->all, by_name);
    return status == SDT_END ? SDT_OK : status;
}

int sdt__csv_names_suggest(struct sdt__csv_names *names, struct sdt__text_span text, char *near,
                           size_t size)
{
    char word[LONGEST];
    const char **all;

    memcpy(near, ".", 2);
    if (text.size >= sizeof word || names->suggested++ >= MOST_SUGGESTED)
        return SDT_OK;
    memcpy(word, text.bytes, text.size);
    word[text.size] = '\0';
    all = sdt__alloc(names->session, names->count * sizeof(const char *));
    for (size_t i = 0; all && i < names->count; i++)
        all[i] = names->all[i].name;
    if (all)
        sdt__session_suggest(names->session, near, size, word, all, names->count);
    if (!near[0])
        memcpy(near, ".", 2);
    sdt__free(names->session, all);
    return all ? SDT_OK : SDT_ERROR_MEMORY;
}

int sdt__csv_names_find(struct sdt__csv_names *names, struct sdt__text_span text, const char **key)
{
    char folded[LONGEST];
    const struct sdt__csv_name wanted = {folded, NULL, NULL};
    const struct sdt__csv_name *found = NULL;
    int status = read_names(names);

    *key = NULL;
    if (status != SDT_OK || !sdt__text_fold_bytes(text.bytes, text.size, folded, sizeof folded))
        return status;
    if (names->count > 0)
        found = bsearch(&wanted, names->all, names->count, sizeof wanted, by_name);
    *key = found ? found->key : NULL;
    return SDT_OK;
}

/* The name before " kommun" or " stad"; false when the text does not end so. */
static bool take_suffix(struct sdt__text_span *text)
{
    static const char suffixes[][8] = {" kommun", " stad"};
    char folded[LONGEST];
    size_t size;

    if (!sdt__text_fold_bytes(text->bytes, text->size, folded, sizeof folded))
        return false;
    size = strlen(folded);
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
        const size_t suffix = strlen(suffixes[i]);
        if (size <= suffix || strcmp(folded + size - suffix, suffixes[i]) != 0)
            continue;
        text->size -= suffix; /* ASCII: as many bytes as when folded */
        return true;
    }
    return false;
}

/* "Salems" for Salem: the genitive before "kommun". */
static int find_genitive(struct sdt__csv_names *names, struct sdt__text_span text, const char **key)
{
    int status = sdt__csv_names_find(names, text, key);

    if (status == SDT_OK && !*key && text.size > 1 && text.bytes[text.size - 1] == 's')
        status = sdt__csv_names_find(names, (struct sdt__text_span){text.bytes, text.size - 1},
                                     key);
    return status;
}

/* "0126 Huddinge": a code, and the name of the same municipality. */
static int find_code_and_name(struct sdt__csv_names *names, struct sdt__text_span text,
                              const char **key)
{
    const char *space = memchr(text.bytes, ' ', text.size), *code, *named;
    struct sdt__text_span name;
    int status;

    *key = NULL;
    if (!space || text.bytes[0] < '0' || text.bytes[0] > '9')
        return SDT_OK;
    name = (struct sdt__text_span){space + 1, (size_t)(text.bytes + text.size - space - 1)};
    status = sdt__csv_names_find(
        names, (struct sdt__text_span){text.bytes, (size_t)(space - text.bytes)}, &code);
    if (status == SDT_OK)
        status = sdt__csv_names_find(names, name, &named);
    if (status == SDT_OK && !named && take_suffix(&name))
        status = find_genitive(names, name, &named);
    if (status == SDT_OK && code && named && strcmp(code, named) == 0)
        *key = code;
    return status;
}

int sdt__csv_names_read(struct sdt__csv_names *names, struct sdt__text_span text, const char **key,
                        bool *other)
{
    struct sdt__text_span name = text;
    int status = sdt__csv_names_find(names, text, key);

    *other = false;
    if (status != SDT_OK || *key)
        return status;
    status = take_suffix(&name) ? find_genitive(names, name, key) : SDT_OK;
    if (status == SDT_OK && !*key)
        status = find_code_and_name(names, text, key);
    *other = *key != NULL;
    return status;
}

void sdt__csv_names_free(struct sdt__csv_names *names)
{
    for (size_t i = 0; i < names->count; i++) {
        sdt__free(names->session, names->all[i].folded);
        sdt__free(names->session, names->all[i].name);
        sdt__free(names->session, names->all[i].key);
    }
    sdt__free(names->session, names->all);
}

bool sdt__csv_is_total(const char *bytes, size_t size)
{
    static const char words[][14] = {
        "totalt", "total",         "totalsumma", "summa",      "riket", "hela riket",
        "länet",  "hela länet",    "samtliga",   "genomsnitt", "medel", "snitt",
        "alla",   "alla kommuner", "sverige",    "medelvärde",
    };
    static const char county[] = " län";
    char folded[64];
    size_t length;

    while (size > 0 && ((*bytes >= '0' && *bytes <= '9') || *bytes == ' ')) {
        bytes++;
        size--;
    }
    if (!sdt__text_fold_bytes(bytes, size, folded, sizeof folded))
        return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i], folded) == 0)
            return true;
    length = strlen(folded);
    return length >= sizeof county && strcmp(folded + length - (sizeof county - 1), county) == 0;
}
