/*
 * A workbook as an .xlsx file, by libxlsxwriter, which this file alone knows. The library writes to files:
 * they lie in a folder of their own, which is gone when the book is freed. The file is the same whenever
 * it is made: its day is the session's.
 */
#include "exchange/book/book.h"

#include "core/fixed_text.h"
#include "core/period.h"
#include "core/system.h"
#include "core/text.h"
#include "core/visible.h"
#include "exchange/csv_formula.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <xlsxwriter.h>

enum {
    NAME_UNITS = LXW_SHEETNAME_MAX, /* UTF-16 units of the name of a sheet */
    NAME_BYTES = NAME_UNITS * 4 + 1,
    TEXT_LETTERS = 32767, /* of a cell */
    COLUMNS = 256,        /* whose widths are fitted */
    WIDTH_LEAST = 9,
    WIDTH_MOST = 60,
    FORMATS = 200,
    CODE_BYTES = 200
};

/* How the numbers of some decimals and a unit are shown. */
struct number_format {
    char code[CODE_BYTES];
    lxw_format *format;
};

struct sdt__book {
    sdt_session *session;
    int status; /* of the first failure */
    char folder[200];
    char path[220];
    lxw_workbook *workbook;
    lxw_worksheet *sheet;
    lxw_row_t row;
    lxw_col_t column;
    size_t widths[COLUMNS];
    lxw_format *header;
    lxw_format *plain;
    lxw_format *literal; /* a text that looks like a formula stays a text when it is edited */
    lxw_format *day;
    struct number_format numbers[FORMATS];
    size_t number_count;
    struct sdt__buffer names; /* of the sheets, folded, each ended by NUL */
    struct sdt__buffer shown; /* room for a text as it is shown */
};

static void fail_with(struct sdt__book *book, const char *why)
{
    if (book->status == SDT_OK)
        book->status = sdt__fail(book->session, SDT_ERROR_IO, SDT__M_BOOK_FAILED, why);
}

static void fail_system(struct sdt__book *book, int number)
{
    fail_with(book, sdt__system_text(number, book->session->english));
}

/* Whether the error may come from the disk; errno, which is 0 before the call, then says why. */
static bool is_of_system(lxw_error error)
{
    return errno != 0 &&
           (error == LXW_ERROR_CREATING_XLSX_FILE || error == LXW_ERROR_CREATING_TMPFILE ||
            error == LXW_ERROR_ZIP_FILE_OPERATION || error == LXW_ERROR_ZIP_FILE_ADD ||
            error == LXW_ERROR_ZIP_CLOSE);
}

/* Fails by the name of an error, without its full stop: the message that quotes it has its own. */
static void fail_named(struct sdt__book *book, const char *name)
{
    const size_t size = strlen(name);
    struct sdt__fixed_text text;
    char words[128];

    sdt__fixed_text_init(&text, words, sizeof words);
    sdt__fixed_text_add_bytes(&text, name, size > 0 && name[size - 1] == '.' ? size - 1 : size);
    fail_with(book, words);
}

/* Notes what the library answered. */
static void check(struct sdt__book *book, lxw_error error)
{
    char most[24];

    if (error == LXW_NO_ERROR || book->status != SDT_OK)
        return;
    if (error == LXW_ERROR_MEMORY_MALLOC_FAILED)
        book->status = sdt__fail_memory(book->session);
    else if (error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
        book->status = sdt__fail(book->session, SDT_ERROR_LIMIT, SDT__M_BOOK_ROWS,
                                 sdt__integer_text(LXW_ROW_MAX, most));
    else if (is_of_system(error))
        fail_system(book, errno);
    else
        fail_named(book, lxw_strerror(error));
}

/* ---------------------------------------------------------------------- the file and its looks */

static bool make_folder(struct sdt__book *book)
{
    const char *root = getenv("TMPDIR");
    struct sdt__fixed_text folder, path;

    sdt__fixed_text_init(&folder, book->folder, sizeof book->folder);
    sdt__fixed_text_add(&folder, root && *root && strlen(root) < 150 ? root : "/tmp");
    sdt__fixed_text_add(&folder, "/sodertorn-XXXXXX");
    if (!mkdtemp(book->folder)) {
        book->folder[0] = '\0';
        fail_system(book, errno);
        return false;
    }
    sdt__fixed_text_init(&path, book->path, sizeof book->path);
    sdt__fixed_text_add(&path, book->folder);
    sdt__fixed_text_add(&path, "/book.xlsx");
    return true;
}

static lxw_format *new_format(struct sdt__book *book, const char *code)
{
    lxw_format *format = workbook_add_format(book->workbook);

    if (!format) {
        check(book, LXW_ERROR_MEMORY_MALLOC_FAILED);
        return NULL;
    }
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (code)
        format_set_num_format(format, code);
    return format;
}

static void make_formats(struct sdt__book *book)
{
    book->header = new_format(book, NULL);
    book->plain = new_format(book, NULL);
    book->literal = new_format(book, "@");
    book->day = new_format(book, "yyyy\\-mm\\-dd");
    if (book->status != SDT_OK)
        return;
    format_set_bold(book->header);
    format_set_bottom(book->header, LXW_BORDER_THIN);
    format_set_text_wrap(book->header);
    format_set_text_wrap(book->plain);
    format_set_text_wrap(book->literal);
}

/* The day of the session as that of the file. */
static void set_day(struct sdt__book *book)
{
    lxw_doc_properties properties = {.comments = ""};
    char today[11];

    sdt__session_today(book->session, today);
    properties.created = (time_t)((sdt__date_number(today) - sdt__date_number("1970-01-01")) *
                                  86400);
    check(book, workbook_set_properties(book->workbook, &properties));
}

struct sdt__book *sdt__book_new(sdt_session *session)
{
    struct sdt__book *book = sdt__alloc_zero(session, 1, sizeof *book);
    lxw_workbook_options options = {.constant_memory = LXW_FALSE};

    if (!book)
        return NULL;
    book->session = session;
    sdt__buffer_init(&book->names, session);
    sdt__buffer_init(&book->shown, session);
    if (make_folder(book)) {
        options.tmpdir = book->folder;
        book->workbook = workbook_new_opt(book->path, &options);
        if (!book->workbook)
            check(book, LXW_ERROR_MEMORY_MALLOC_FAILED);
    }
    if (book->status == SDT_OK)
        make_formats(book);
    if (book->status == SDT_OK)
        set_day(book);
    if (book->status == SDT_OK)
        return book;
    sdt__book_free(book);
    return NULL;
}

/* ---------------------------------------------------------------------- sheets */

/* A text as it is shown, until the next one. */
static const char *show(struct sdt__book *book, const char *text, enum sdt__lines lines)
{
    const size_t size = strlen(text);

    if (sdt__text_shown_size(text, size, lines) == size)
        return text;
    sdt__buffer_clear(&book->shown);
    sdt__buffer_visible(&book->shown, text, size, lines);
    if (sdt__buffer_string(&book->shown))
        return book->shown.bytes;
    check(book, LXW_ERROR_MEMORY_MALLOC_FAILED);
    return "";
}

/* Copies a name without what no sheet may have in its, as much of it as there are units for. */
static void legal_name(const char *name, size_t units, struct sdt__fixed_text *out)
{
    bool space = true; /* none to begin with, and never two on end */

    while (*name) {
        const char *from = name;
        const uint32_t code = sdt__utf8_next(&name);
        const size_t wanted = code > 0xFFFF ? 2 : 1;

        if (wanted > units)
            break;
        if (code <= ' ' || (code < 0x80 && strchr("[]:*?/\\'", (int)code))) {
            if (!space)
                sdt__fixed_text_add(out, " ");
            units -= !space;
            space = true;
            continue;
        }
        sdt__fixed_text_add_bytes(out, from, (size_t)(name - from));
        units -= wanted;
        space = false;
    }
    while (out->size > 0 && out->bytes[out->size - 1] == ' ')
        out->bytes[--out->size] = '\0';
}

static bool is_taken(const struct sdt__book *book, const char *folded)
{
    const char *at;

    for (size_t begin = 0; begin < book->names.size; begin += strlen(at) + 1) {
        at = book->names.bytes + begin;
        if (strcmp(at, folded) == 0)
            return true;
    }
    return false;
}

/* Makes a name that no sheet of the book has: the wanted one, perhaps with a number after it. */
static void free_name(struct sdt__book *book, const char *wanted, char out[NAME_BYTES])
{
    char folded[NAME_BYTES], number[24];
    struct sdt__fixed_text name;
    size_t count = 1;

    do {
        char ending[32] = "";
        struct sdt__fixed_text tail;

        if (count > 1) {
            sdt__fixed_text_init(&tail, ending, sizeof ending);
            sdt__fixed_text_add(&tail, " (");
            sdt__fixed_text_add(&tail, sdt__integer_text((long long)count, number));
            sdt__fixed_text_add(&tail, ")");
        }
        sdt__fixed_text_init(&name, out, NAME_BYTES);
        legal_name(wanted, NAME_UNITS - strlen(ending), &name);
        if (name.size == 0 || strcmp(out, "History") == 0) /* which Excel keeps for itself */
            sdt__fixed_text_add(&name, book->session->english ? " sheet" : " blad");
        sdt__fixed_text_add(&name, ending);
        sdt__text_fold_swedish(out, folded, sizeof folded);
        count++;
    } while (is_taken(book, folded));
    sdt__buffer_add(&book->names, folded, strlen(folded) + 1);
}

static void end_sheet(struct sdt__book *book)
{
    for (lxw_col_t i = 0; book->sheet && i < COLUMNS && book->widths[i] > 0; i++) {
        size_t width = book->widths[i] + 2;

        width = width < WIDTH_LEAST ? WIDTH_LEAST : width > WIDTH_MOST ? WIDTH_MOST : width;
        check(book, worksheet_set_column(book->sheet, i, i, (double)width, NULL));
    }
    memset(book->widths, 0, sizeof book->widths);
}

void sdt__book_sheet(struct sdt__book *book, const char *name)
{
    char legal[NAME_BYTES];

    if (book->status != SDT_OK)
        return;
    end_sheet(book);
    free_name(book, show(book, name, SDT__LINES_JOINED), legal);
    book->sheet = workbook_add_worksheet(book->workbook, legal);
    book->row = 0;
    book->column = 0;
    if (!book->sheet) {
        fail_with(book, legal);
        return;
    }
    worksheet_freeze_panes(book->sheet, 1, 0);
    check(book, worksheet_repeat_rows(book->sheet, 0, 0));
    worksheet_set_paper(book->sheet, 9); /* A4 */
    worksheet_set_landscape(book->sheet);
    worksheet_fit_to_pages(book->sheet, 1, 0);
}

/* ---------------------------------------------------------------------- cells */

void sdt__book_row(struct sdt__book *book)
{
    book->row++;
    book->column = 0;
}

/* The width that a text takes: of its widest line. */
static size_t width_of(const char *text)
{
    size_t widest = 0;

    while (*text) {
        const size_t size = strcspn(text, "\n");
        char line[4 * WIDTH_MOST + 1];
        size_t width = WIDTH_MOST;

        if (size < sizeof line) {
            memcpy(line, text, size);
            line[size] = '\0';
            width = sdt__text_display_width(line);
        }
        widest = width > widest ? width : widest;
        text += size + (text[size] == '\n');
    }
    return widest;
}

static void next_cell(struct sdt__book *book, size_t width)
{
    if (book->column < COLUMNS && width > book->widths[book->column])
        book->widths[book->column] = width;
    book->column++;
}

void sdt__book_empty(struct sdt__book *book)
{
    next_cell(book, 1);
}

/* The text as much as a cell holds of it. What is cut is copied where shown texts are. */
static const char *cut(struct sdt__book *book, const char *text)
{
    const char *at = text;
    size_t units = 0, size = 0;

    if (strlen(text) <= TEXT_LETTERS)
        return text;
    while (*at) {
        units += sdt__utf8_next(&at) > 0xFFFF ? 2 : 1;
        if (units < TEXT_LETTERS)
            size = (size_t)(at - text);
    }
    if (units <= TEXT_LETTERS)
        return text;
    if (text != book->shown.bytes) {
        sdt__buffer_clear(&book->shown);
        sdt__buffer_add(&book->shown, text, size);
    } else {
        book->shown.size = size;
    }
    sdt__buffer_text(&book->shown, "…");
    return sdt__buffer_string(&book->shown) ? book->shown.bytes : "";
}

void sdt__book_text(struct sdt__book *book, const char *text)
{
    lxw_format *format;

    if (book->status != SDT_OK)
        return;
    text = cut(book, show(book, text, SDT__LINES_KEPT));
    format = book->row == 0                                  ? book->header
             : sdt__csv_needs_apostrophe(text, strlen(text)) ? book->literal
                                                             : book->plain;
    check(book, worksheet_write_string(book->sheet, book->row, book->column, text, format));
    next_cell(book, width_of(text));
}

/* Writes "#,##0.00\ \"kg\"", which a program shows with the signs of its own language. */
static void write_code(int decimals, const char *unit, char *out)
{
    struct sdt__fixed_text code;

    sdt__fixed_text_init(&code, out, CODE_BYTES);
    if (decimals == SDT__BOOK_YEAR) {
        sdt__fixed_text_add(&code, "0");
    } else if (decimals != SDT__BOOK_AS_IS) {
        sdt__fixed_text_add(&code, decimals > 0 ? "#,##0." : "#,##0");
        for (int i = 0; i < decimals && i < 15; i++)
            sdt__fixed_text_add(&code, "0");
    } else {
        sdt__fixed_text_add(&code, "General");
    }
    if (!unit || !*unit || decimals == SDT__BOOK_AS_IS || strlen(unit) > 60)
        return;
    sdt__fixed_text_add(&code, "\" ");
    for (const char *at = unit; *at; at++)
        sdt__fixed_text_add_bytes(&code, *at == '"' ? "'" : at, 1);
    sdt__fixed_text_add(&code, "\"");
}

/* The format of a code; one without a unit when there are too many. */
static lxw_format *number_format(struct sdt__book *book, int decimals, const char *unit)
{
    char code[CODE_BYTES];

    write_code(decimals, unit, code);
    for (size_t i = 0; i < book->number_count; i++)
        if (strcmp(book->numbers[i].code, code) == 0)
            return book->numbers[i].format;
    if (book->number_count == FORMATS)
        return book->numbers[0].format;
    memcpy(book->numbers[book->number_count].code, code, sizeof code);
    return book->numbers[book->number_count++].format = new_format(book, code);
}

void sdt__book_number(struct sdt__book *book, double value, int decimals, const char *unit)
{
    char text[64];

    if (book->status != SDT_OK)
        return;
    if (unit)
        unit = show(book, unit, SDT__LINES_JOINED);
    if (!isfinite(value)) {
        sdt__book_empty(book);
        return;
    }
    check(book, worksheet_write_number(book->sheet, book->row, book->column, value,
                                       number_format(book, decimals, unit)));
    next_cell(book, sdt__number_format_people(value, decimals < 0 ? SDT__DECIMALS_ALL : decimals,
                                              false, text) +
                        (unit ? strlen(unit) + 1 : 0));
}

static int digits(const char *at, int count)
{
    int number = 0;

    while (count-- > 0)
        number = number * 10 + (*at++ - '0');
    return number;
}

/* Days before 1900 are no days of a spreadsheet. */
void sdt__book_day(struct sdt__book *book, const char *date)
{
    lxw_datetime day = {0};

    if (book->status != SDT_OK)
        return;
    if (!sdt__date_valid(date) || strcmp(date, "1900-03-01") < 0) {
        sdt__book_text(book, date);
        return;
    }
    day.year = digits(date, 4);
    day.month = digits(date + 5, 2);
    day.day = digits(date + 8, 2);
    check(book, worksheet_write_datetime(book->sheet, book->row, book->column, &day, book->day));
    next_cell(book, sizeof "2026-11-29");
}

/* ---------------------------------------------------------------------- the end */

/* Hands the file on, piece by piece. */
static void give_file(struct sdt__book *book, sdt_writer writer, void *user)
{
    char piece[1 << 14];
    const int file = open(book->path, O_RDONLY | O_CLOEXEC);
    ssize_t got;

    if (file < 0) {
        fail_system(book, errno);
        return;
    }
    while ((got = read(file, piece, sizeof piece)) > 0) {
        if (writer(user, piece, (size_t)got) != 0) {
            book->status = sdt__fail(book->session, SDT_ERROR_IO, SDT__M_WRITER_REFUSED);
            break;
        }
    }
    if (got < 0)
        fail_system(book, errno);
    close(file);
}

static void close_workbook(struct sdt__book *book)
{
    lxw_workbook *workbook = book->workbook;

    book->workbook = NULL;
    if (!workbook)
        return;
    errno = 0;
    if (book->status == SDT_OK)
        check(book, workbook_close(workbook));
    else
        lxw_workbook_free(workbook);
}

int sdt__book_give(struct sdt__book *book, sdt_writer writer, void *user)
{
    int status;

    if (book->names.failed)
        check(book, LXW_ERROR_MEMORY_MALLOC_FAILED);
    if (book->status == SDT_OK)
        end_sheet(book);
    close_workbook(book);
    if (book->status == SDT_OK)
        give_file(book, writer, user);
    status = book->status;
    sdt__book_free(book);
    return status;
}

void sdt__book_free(struct sdt__book *book)
{
    if (!book)
        return;
    if (book->workbook)
        lxw_workbook_free(book->workbook);
    if (book->folder[0]) {
        unlink(book->path);
        rmdir(book->folder);
    }
    sdt__buffer_free(&book->names);
    sdt__buffer_free(&book->shown);
    sdt__free(book->session, book);
}
