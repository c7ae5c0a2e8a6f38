/*
 * The CSV scanner. As in simdjson, it looks at 64 bytes at a time and makes a mask with a bit for each
 * byte that may be structural (separator, quotation mark, end of line, NUL), and then goes from set bit
 * to set bit, so that the bytes between cost next to nothing. What is done once for a file, for a window
 * of it, or for a row with doubled quotation marks stands at the end.
 */
#include "core/bits.h"
#include "core/text.h"
#include "exchange/csv_scanner.h"

#include <string.h>

#if defined(__SSE2__) && !defined(SDT__SCAN_PORTABLE)
#include <emmintrin.h>
#endif

enum { BLOCK = 64 };

/* The mask of 64 bytes. "At most 13" is one comparison for NUL, TAB, LF and CR; other control characters
   below 14 get a bit too, which the scanner skips. */
#if defined(__SSE2__) && !defined(SDT__SCAN_PORTABLE)

static inline uint64_t structural_bytes(const char *bytes, char separator)
{
    const __m128i low = _mm_set1_epi8(13);
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i separators = _mm_set1_epi8(separator);
    uint64_t bits = 0;

    for (int i = 0; i < 4; i++) {
        __m128i some = _mm_loadu_si128((const __m128i *)(const void *)(bytes + 16 * i));
        __m128i hits = _mm_cmpeq_epi8(_mm_min_epu8(some, low), some);

        hits = _mm_or_si128(hits, _mm_cmpeq_epi8(some, quote));
        hits = _mm_or_si128(hits, _mm_cmpeq_epi8(some, separators));
        bits |= (uint64_t)(uint32_t)_mm_movemask_epi8(hits) << (16 * i);
    }
    return bits;
}

#else

/* The high bit of each byte that is equal to the byte repeated in `pattern`. */
static inline uint64_t equal_bytes(uint64_t word, uint64_t pattern)
{
    const uint64_t low7 = UINT64_C(0x7F7F7F7F7F7F7F7F);

    word ^= pattern;
    return ~(((word & low7) + low7) | word | low7);
}

static inline uint64_t structural_bytes(const char *bytes, char separator)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    const uint64_t high = UINT64_C(0x8080808080808080);
    uint64_t bits = 0;

    for (int i = 0; i < 8; i++) {
        const unsigned char *some = (const unsigned char *)bytes + 8 * i;
        uint64_t word = 0;
        uint64_t hits;

        for (int j = 0; j < 8; j++)
            word |= (uint64_t)some[j] << (8 * j);
        hits = ~((word | high) - 14 * ones) & ~word & high;
        hits |= equal_bytes(word, '"' * ones);
        hits |= equal_bytes(word, (unsigned char)separator * ones);
        /* Gathers the eight high bits in the top byte, the first byte's lowest. */
        bits |= ((hits >> 7) * UINT64_C(0x0102040810204080)) >> 56 << (8 * i);
    }
    return bits;
}

#endif

void sdt__csv_scanner_load(struct sdt__csv_scanner *scan)
{
    size_t left = (size_t)(scan->end - scan->block);
    char last[BLOCK];

    if (left >= BLOCK) {
        scan->bits = structural_bytes(scan->block, scan->separator);
        return;
    }
    memset(last, 'x', sizeof last);
    if (left > 0)
        memcpy(last, scan->block, left);
    scan->bits = structural_bytes(last, scan->separator);
}

/* The next byte that may be structural, or the end. */
static inline const char *next_structural(struct sdt__csv_scanner *scan)
{
    const char *at;

    while (scan->bits == 0) {
        if (scan->end - scan->block > BLOCK) {
            scan->block += BLOCK;
            sdt__csv_scanner_load(scan);
        } else if (!sdt__csv_scanner_refill(scan)) {
            return scan->end;
        }
    }
    at = scan->block + sdt__lowest_bit(scan->bits);
    scan->bits &= scan->bits - 1;
    return at;
}

static void note_problem(struct sdt__csv_scanner *scan, enum sdt__csv_scanner_answer problem,
                         size_t line)
{
    if (scan->problem != SDT__CSV_SCANNER_ROW)
        return;
    scan->problem = problem;
    scan->problem_line = line;
    scan->column = scan->count + 1;
}

/* Goes from an opening quotation mark past the closing one; false when there is none. */
static bool skip_quoted(struct sdt__csv_scanner *scan)
{
    scan->quote_line = scan->at_line;
    for (;;) {
        const char *at = next_structural(scan);

        if (at == scan->end)
            return false;
        if (*at == '"') {
            scan->closed = at + 1;
            if ((scan->closed == scan->end && !sdt__csv_scanner_refill(scan)) ||
                *scan->closed != '"')
                return true;
            scan->doubled = true;
            (void)next_structural(scan);
        } else if (*at == '\n') {
            scan->at_line += at[-1] != '\r';
        } else if (*at == '\r') {
            scan->at_line++;
        } else if (*at == '\0') {
            note_problem(scan, SDT__CSV_SCANNER_NUL, scan->at_line);
        }
    }
}

static inline void put_cell(struct sdt__csv_scanner *scan, struct sdt__csv_cell cell, size_t size)
{
    if (scan->count >= SDT__CSV_SCANNER_MOST_COLUMNS) {
        note_problem(scan, SDT__CSV_SCANNER_COLUMNS, cell.line);
    } else if (size > SDT__CSV_SCANNER_LONGEST_CELL) {
        note_problem(scan, SDT__CSV_SCANNER_CELL, cell.line);
    } else {
        cell.size = (uint32_t)size;
        scan->cells[scan->count] = cell;
    }
    scan->count++;
}

static void add_quoted(struct sdt__csv_scanner *scan, const char *at)
{
    struct sdt__csv_cell cell = {.text = scan->start + 1, .quoted = true, .line = scan->quote_line};

    if (at != scan->closed)
        note_problem(scan, SDT__CSV_SCANNER_AFTER_QUOTE, cell.line);
    cell.doubled = scan->doubled;
    put_cell(scan, cell, (size_t)(scan->closed - 1 - cell.text));
    scan->row_doubled = scan->row_doubled || scan->doubled;
    scan->doubled = false;
    scan->closed = NULL;
}

/* The cell that ends before `at`. */
static inline void add_cell(struct sdt__csv_scanner *scan, const char *at)
{
    if (scan->closed)
        add_quoted(scan, at);
    else
        put_cell(scan, (struct sdt__csv_cell){.text = scan->start, .line = scan->at_line},
                 (size_t)(at - scan->start));
}

static enum sdt__csv_scanner_answer end_row(struct sdt__csv_scanner *scan)
{
    if (scan->problem == SDT__CSV_SCANNER_ROW && scan->row_doubled &&
        !sdt__csv_scanner_undouble(scan)) {
        scan->problem = SDT__CSV_SCANNER_STOPPED;
        scan->status = SDT_ERROR_MEMORY;
    }
    if (scan->problem != SDT__CSV_SCANNER_ROW)
        scan->count = 0;
    return scan->problem;
}

static void begin_row(struct sdt__csv_scanner *scan)
{
    scan->count = 0;
    scan->problem = SDT__CSV_SCANNER_ROW;
    scan->row_doubled = false;
    scan->row++;
    scan->line = scan->at_line;
    scan->row_start = scan->start;
}

/* An end of line where no row has begun: an empty line, or the LF of a CR LF, which is none. */
static void skip_line(struct sdt__csv_scanner *scan, const char *at)
{
    scan->start = at + 1;
    if (*at == '\n' && at > scan->begin && at[-1] == '\r')
        return;
    scan->at_line++;
    begin_row(scan);
}

static enum sdt__csv_scanner_answer stopped(struct sdt__csv_scanner *scan)
{
    scan->count = 0;
    return SDT__CSV_SCANNER_STOPPED;
}

static enum sdt__csv_scanner_answer unclosed(struct sdt__csv_scanner *scan)
{
    if (scan->status != SDT_OK)
        return stopped(scan);
    scan->problem = SDT__CSV_SCANNER_UNCLOSED;
    scan->problem_line = scan->quote_line;
    scan->column = scan->count + 1;
    scan->start = scan->end;
    scan->count = 0;
    return SDT__CSV_SCANNER_UNCLOSED;
}

enum sdt__csv_scanner_answer sdt__csv_scanner_next(struct sdt__csv_scanner *scan)
{
    begin_row(scan);
    for (;;) {
        const char *at = next_structural(scan);

        if (at == scan->end) {
            if (scan->status != SDT_OK)
                return stopped(scan);
            if (scan->start == scan->end && scan->count == 0) {
                scan->row--;
                return SDT__CSV_SCANNER_END;
            }
            add_cell(scan, at);
            scan->start = scan->end;
            return end_row(scan);
        }
        if (*at == scan->separator) {
            add_cell(scan, at);
            scan->start = at + 1;
        } else if (*at == '\n' || *at == '\r') {
            if (at == scan->start && scan->count == 0) {
                skip_line(scan, at);
                continue;
            }
            add_cell(scan, at);
            scan->start = at + 1;
            scan->at_line++;
            return end_row(scan);
        } else if (*at == '"') {
            if (at == scan->start && !skip_quoted(scan))
                return unclosed(scan);
        } else if (*at == '\0') {
            note_problem(scan, SDT__CSV_SCANNER_NUL, scan->at_line);
        }
    }
}

/* Moves what is still of use, from `keep` on, to the beginning of a window, and all that points to it. */
static void move_window(struct sdt__csv_scanner *scan, char *window, const char *keep)
{
    const char *const base = memmove(window, keep, (size_t)(scan->end - keep));

    if (scan->problem == SDT__CSV_SCANNER_ROW) {
        for (size_t i = 0; i < scan->count; i++)
            scan->cells[i].text = base + (scan->cells[i].text - keep);
        scan->row_start = base + (scan->row_start - keep);
    }
    scan->start = base + (scan->start - keep);
    scan->closed = scan->closed ? base + (scan->closed - keep) : NULL;
    scan->end = base + (scan->end - keep);
    scan->begin = base;
}

bool sdt__csv_scanner_refill(struct sdt__csv_scanner *scan)
{
    const char *keep = scan->problem == SDT__CSV_SCANNER_ROW ? scan->row_start : scan->start;
    char *window = scan->window;
    size_t kept, got;

    if (!scan->source || scan->status != SDT_OK)
        return false;
    if ((size_t)(scan->end - scan->start) > 2 * (size_t)SDT__CSV_SCANNER_LONGEST_CELL) {
        scan->source = NULL; /* no end of the cell in sight: it is told, and the rest is not read */
        return false;
    }
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
    scan->status = sdt__text_source_read(scan->source, scan->at_line, window + kept,
                                         scan->window_size - kept, &got);
    scan->block = scan->end;
    scan->end += got;
    sdt__csv_scanner_load(scan);
    return got > 0;
}

/* The length of a first row such as sep=; with its end, which tells Excel the separator and is no row of
   the table; 0 when there is none. */
static size_t directive_size(const char *bytes, size_t size, char *separator)
{
    const bool quoted = size > 0 && bytes[0] == '"';
    const char *at = bytes + quoted;
    size_t length = 5 + 2 * (size_t)quoted;

    if (size < length || memcmp(at, "sep=", 4) != 0 || !memchr("\t;|,", at[4], 4) ||
        (quoted && at[5] != '"') ||
        (size > length && bytes[length] != '\r' && bytes[length] != '\n'))
        return 0;
    *separator = at[4];
    length += size > length && bytes[length] == '\r';
    length += size > length && bytes[length] == '\n';
    return length;
}

static int start(struct sdt__csv_scanner *scan, const char *bytes, size_t size, char separator)
{
    char told = '\0';
    const size_t directive = directive_size(bytes, size, &told);

    scan->end = bytes + size;
    bytes += directive;
    scan->begin = bytes;
    separator = separator ? separator : told;
    scan->separator = separator ? separator : sdt__csv_separator(scan->begin, scan->end);
    scan->block = bytes;
    scan->start = bytes;
    scan->row_start = bytes;
    scan->row = directive > 0;
    scan->at_line = 1 + scan->row;
    sdt__csv_scanner_load(scan);
    scan->cells = sdt__alloc(scan->session, SDT__CSV_SCANNER_MOST_COLUMNS * sizeof *scan->cells);
    return scan->cells ? SDT_OK : SDT_ERROR_MEMORY;
}

int sdt__csv_scanner_open(struct sdt__csv_scanner *scan, sdt_session *session, const char *bytes,
                          size_t size, char separator)
{
    const size_t mark = size >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;

    memset(scan, 0, sizeof *scan);
    scan->session = session;
    return start(scan, size > 0 ? bytes + mark : "", size - mark, separator);
}

int sdt__csv_scanner_open_source(struct sdt__csv_scanner *scan, struct sdt__text_source *source,
                                 char separator, size_t window_size)
{
    size_t got = 0;

    memset(scan, 0, sizeof *scan);
    scan->session = source->session;
    scan->source = source;
    scan->window = sdt__alloc(scan->session, window_size);
    if (!scan->window)
        return SDT_ERROR_MEMORY;
    scan->window_size = window_size;
    scan->status = sdt__text_source_read(source, 1, scan->window, window_size, &got);
    return scan->status == SDT_OK ? start(scan, scan->window, got, separator) : scan->status;
}

void sdt__csv_scanner_close(struct sdt__csv_scanner *scan)
{
    sdt__free(scan->session, scan->cells);
    sdt__free(scan->session, scan->scratch);
    sdt__free(scan->session, scan->window);
    scan->cells = NULL;
    scan->scratch = NULL;
    scan->window = NULL;
}

bool sdt__csv_scanner_undouble(struct sdt__csv_scanner *scan)
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
        struct sdt__csv_cell *cell = &scan->cells[i];
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
