/*
 * Municipalities by name, for tables made for people, which have names where others have codes.
 */
#include "core/text.h"
#include "exchange/csv.h"
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

/* Writes the end of the sentence that reports an unknown name: names near it, or "." when there are none
   or enough have been suggested in this import. */
static int suggest(struct sdt__csv_names *names, const char *word, char *near, size_t size)
{
    const char **all;

    memcpy(near, ".", 2);
    if (names->suggested++ >= MOST_SUGGESTED)
        return SDT_OK;
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

/* Finds a name or a key; NULL, and no failure, when there is none. */
static int find_name(struct sdt__csv_names *names, struct sdt__text_span text,
                     const struct sdt__csv_name **out)
{
    char word[LONGEST], folded[LONGEST];
    const struct sdt__csv_name wanted = {folded, NULL, NULL};
    int status = read_names(names);

    *out = NULL;
    if (status != SDT_OK || text.size >= sizeof word)
        return status;
    memcpy(word, text.bytes, text.size);
    word[text.size] = '\0';
    sdt__text_fold_swedish(word, folded, sizeof folded);
    if (names->count > 0)
        *out = bsearch(&wanted, names->all, names->count, sizeof wanted, by_name);
    return SDT_OK;
}

bool sdt__csv_find_municipality(struct sdt__csv *csv, struct sdt__text_span *text)
{
    const struct sdt__csv_name *found;

    if (find_name(&csv->names, *text, &found) != SDT_OK) {
        sdt__csv_note(csv, SDT_ERROR_MEMORY);
        return false;
    }
    if (found)
        *text = (struct sdt__text_span){found->key, strlen(found->key)};
    return found != NULL;
}

void sdt__csv_unknown_municipality(struct sdt__csv *csv, struct sdt__text_span text, int64_t row,
                                   int64_t column)
{
    const struct sdt__location location = {
        .field = "municipality", .file = csv->name, .row = row, .column = column};
    size_t size = text.size < 90 ? text.size : 90;
    char near[300] = "", shown[100];

    size = sdt__utf8_valid(text.bytes, size);
    memcpy(shown, text.bytes, size);
    memcpy(shown + size, text.size > size ? "…" : "", text.size > size ? 4 : 1);
    if (csv->known_only)
        sdt__fail_at(csv->session, &location, SDT_OK, SDT__M_CSV_LEFT_OUT, shown);
    else if (sdt__csv_is_total(text.bytes, text.size))
        sdt__csv_note(csv, sdt__fail_at(csv->session, &location, SDT_ERROR_NOT_FOUND,
                                        SDT__M_CSV_TOTAL, shown));
    else if (suggest(&csv->names, shown, near, sizeof near) != SDT_OK)
        sdt__csv_note(csv, SDT_ERROR_MEMORY);
    else
        sdt__csv_note(
            csv,
            sdt__fail_at(csv->session, &location, SDT_ERROR_NOT_FOUND, SDT__M_NO_SUCH_RECORD,
                         sdt_kind_label(SDT_KIND_MUNICIPALITY, csv->session->english ? "en" : "sv"),
                         shown, near));
}

bool sdt__csv_municipality(struct sdt__csv *csv, struct sdt__values_row *row)
{
    struct sdt__text_span *text = &row->text[SDT__VALUES_PART_MUNICIPALITY];

    if (sdt__csv_find_municipality(csv, text))
        return true;
    /* One of the unknown that are to be left out is counted with its value. */
    if (csv->known_only)
        return csv->status != SDT_ERROR_MEMORY;
    if (csv->status != SDT_ERROR_MEMORY)
        sdt__csv_unknown_municipality(csv, *text, row->row,
                                      row->column[SDT__VALUES_PART_MUNICIPALITY]);
    return false;
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
