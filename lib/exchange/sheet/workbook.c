/*
 * Which format a workbook is in, and which of its sheets is read; see workbook.h.
 */
#include "exchange/sheet/workbook.h"

#include <string.h>

/* SDT_END for what is no workbook. */
static int open_and_read(struct sdt__workbook *workbook, sdt_session *session, const char *name,
                         const char *bytes, size_t size)
{
    int status = sdt__archive_open(workbook->archive, session, name, bytes, size);

    if (status != SDT_OK)
        return status;
    status = sdt__xlsx_read(workbook);
    return status == SDT_END ? sdt__ods_read(workbook) : status;
}

int sdt__workbook_text(sdt_session *session, const char *name, const char *bytes, size_t size,
                       const char *wanted, char decimal, struct sdt__buffer *out)
{
    const struct sdt__location location = {.file = name};
    struct sdt__archive archive;
    struct sdt__workbook workbook = {
        .archive = &archive, .wanted = wanted, .rows = {.out = out, .decimal = decimal}};
    char most[24];
    int status = open_and_read(&workbook, session, name, bytes, size);

    if (status == SDT_END) { /* libzip says so, too, where memory is short: once more */
        sdt__archive_close(&archive);
        status = open_and_read(&workbook, session, name, bytes, size);
    }
    if (status == SDT_END)
        status = sdt__fail_at(session, &location, SDT_ERROR_SYNTAX, SDT__M_SHEET_NO_TABLE);
    if (status == SDT_OK)
        sdt__sheet_end(&workbook.rows);
    if (status == SDT_OK && out->failed)
        status = SDT_ERROR_MEMORY;
    else if (status == SDT_OK && sdt__sheet_is_full(&workbook.rows))
        status = sdt__fail_at(session, &location, SDT_ERROR_LIMIT, SDT__M_SHEET_TEXT,
                              sdt__integer_text(SDT__SHEET_TEXT_MOST, most));
    sdt__archive_close(&archive);
    return status;
}

/* The names but one (-1: all of them), with commas between. */
static void list_others(const struct sdt__sheet_names *names, int but, struct sdt__buffer *out)
{
    const char *name = names->all.bytes;

    for (size_t i = 0; i < names->count; i++, name += strlen(name) + 1) {
        if ((int)i == but)
            continue;
        sdt__buffer_text(out, out->size > 0 ? ", " : "");
        sdt__buffer_text(out, name);
    }
}

int sdt__sheet_choose(struct sdt__workbook *workbook, struct sdt__sheet_names *names, int first)
{
    sdt_session *session = workbook->archive->session;
    const struct sdt__location location = {.file = workbook->archive->name};
    const char *name = names->all.bytes, *found = NULL;
    struct sdt__buffer others;
    int chosen = -1;

    for (size_t i = 0; i < names->count && chosen < 0; i++, name += strlen(name) + 1)
        if (workbook->wanted ? strcmp(name, workbook->wanted) == 0 : (int)i == first) {
            chosen = (int)i;
            found = name;
        }
    sdt__buffer_init(&others, session);
    list_others(names, chosen, &others);
    if (!sdt__buffer_string(&others))
        chosen = -1;
    else if (chosen < 0)
        sdt__fail_at(session, &location, SDT_ERROR_NOT_FOUND, SDT__M_SHEET_MISSING,
                     workbook->wanted ? workbook->wanted : "1", others.bytes);
    else if (names->count > 1 && !workbook->wanted)
        sdt__fail_at(session, &location, SDT_OK, SDT__M_SHEET_CHOSEN, found, others.bytes);
    sdt__buffer_free(&others);
    return chosen;
}
