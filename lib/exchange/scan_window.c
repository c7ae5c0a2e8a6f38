/*
 * What the CSV scanner does once for a file, for a window of it, or for a row with "" in it: all that
 * need not be as fast as scan.c.
 */
#include "exchange/scan.h"

#include "core/text.h"

#include <string.h>

/* Moves what is still of use, from `keep` on, to the beginning of a window, and all that points to it. */
static void move_window(struct sdt__scan *scan, char *window, const char *keep)
{
    const char *const base = memmove(window, keep, (size_t)(scan->end - keep));

    if (scan->problem == SDT__SCAN_ROW) {
        for (size_t i = 0; i < scan->count; i++)
            scan->cells[i].text = base + (scan->cells[i].text - keep);
        scan->row_start = base + (scan->row_start - keep);
    }
    scan->start = base + (scan->start - keep);
    scan->closed = scan->closed ? base + (scan->closed - keep) : NULL;
    scan->end = base + (scan->end - keep);
    scan->begin = base;
}

bool sdt__scan_refill(struct sdt__scan *scan)
{
    const char *keep = scan->problem == SDT__SCAN_ROW ? scan->row_start : scan->start;
    char *window = scan->window;
    size_t kept, got;

    if (!scan->source || scan->status != SDT_OK)
        return false;
    keep -= keep > scan->begin;
    kept = (size_t)(scan->end - keep);
    if (kept > scan->window_size / 2) {
        window = sdt__alloc(scan->session, 2 * scan->window_size);
        if (!window) {
            scan->status = SDT_ERROR_MEMORY;
            return false;
        }
    }
    move_window(scan, window, keep);
    if (window != scan->window) {
        sdt__free(scan->session, scan->window);
        scan->window = window;
        scan->window_size *= 2;
    }
    scan->status = sdt__source_read(scan->source, scan->at_line, window + kept,
                                    scan->window_size - kept, &got);
    scan->block = scan->end;
    scan->end += got;
    sdt__scan_load(scan);
    return got > 0;
}

/* The separator of the first row that says something: the sign it has most of, outside quotes. A
   comma may stand in a heading, a TAB hardly, so the rarer sign wins a draw. */
static char find_separator(const char *at, const char *end)
{
    static const char signs[] = {'\t', ';', ','};
    size_t counts[3] = {0, 0, 0};
    bool quoted = false;
    bool empty = true;
    size_t best = 2;

    for (; at < end; at++) {
        if (*at == '"')
            quoted = !quoted;
        else if (!quoted && (*at == '\n' || *at == '\r') && !empty)
            break;
        empty = empty && (*at == '\n' || *at == '\r');
        for (size_t i = 0; i < 3 && !quoted; i++)
            counts[i] += *at == signs[i];
    }
    for (size_t i = 2; i-- > 0;) {
        if (counts[i] > 0 && counts[i] >= counts[best])
            best = i;
    }
    return signs[best];
}

static int start(struct sdt__scan *scan, const char *bytes, size_t size, char separator)
{
    scan->begin = bytes;
    scan->end = bytes + size;
    scan->separator = separator ? separator : find_separator(scan->begin, scan->end);
    scan->block = bytes;
    scan->start = bytes;
    scan->row_start = bytes;
    scan->at_line = 1;
    sdt__scan_load(scan);
    scan->cells = sdt__alloc(scan->session, SDT__SCAN_MOST_COLUMNS * sizeof *scan->cells);
    return scan->cells ? SDT_OK : SDT_ERROR_MEMORY;
}

int sdt__scan_open(struct sdt__scan *scan, sdt_session *session, const char *bytes, size_t size,
                   char separator)
{
    const size_t mark = size >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;

    memset(scan, 0, sizeof *scan);
    scan->session = session;
    return start(scan, size > 0 ? bytes + mark : "", size - mark, separator);
}

int sdt__scan_open_source(struct sdt__scan *scan, struct sdt__source *source, char separator,
                          size_t window_size)
{
    size_t got = 0;

    memset(scan, 0, sizeof *scan);
    scan->session = source->session;
    scan->source = source;
    scan->window = sdt__alloc(scan->session, window_size);
    if (!scan->window)
        return SDT_ERROR_MEMORY;
    scan->window_size = window_size;
    scan->status = sdt__source_read(source, 1, scan->window, window_size, &got);
    return scan->status == SDT_OK ? start(scan, scan->window, got, separator) : scan->status;
}

void sdt__scan_close(struct sdt__scan *scan)
{
    sdt__free(scan->session, scan->cells);
    sdt__free(scan->session, scan->scratch);
    sdt__free(scan->session, scan->window);
    scan->cells = NULL;
    scan->scratch = NULL;
    scan->window = NULL;
}

bool sdt__scan_undouble(struct sdt__scan *scan)
{
    void *block = scan->scratch;
    size_t wanted = 0;
    char *out;

    for (size_t i = 0; i < scan->count; i++)
        wanted += scan->cells[i].doubled ? scan->cells[i].size : 0;
    if (sdt__grow(scan->session, &block, &scan->scratch_size, wanted, 1) != SDT_OK)
        return false;
    scan->scratch = block;
    out = scan->scratch;
    for (size_t i = 0; i < scan->count; i++) {
        struct sdt__cell *cell = &scan->cells[i];
        const char *text = cell->text;
        const char *end = text + cell->size;

        if (!cell->doubled)
            continue;
        cell->text = out;
        while (text < end) {
            *out++ = *text;
            text += *text == '"' ? 2 : 1;
        }
        cell->size = (uint32_t)(out - cell->text);
    }
    return true;
}
