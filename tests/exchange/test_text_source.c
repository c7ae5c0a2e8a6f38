/*
 * lib/exchange, text_source.c: text in pieces. Every encoding comes out as it does when the whole
 * file is looked at, wherever the pieces are cut; and the import that reads so is the import of
 * the whole text.
 */
#include "core/text.h"
#include "exchange/doors.h"
#include "exchange/csv_scanner.h"

static uint32_t random_number(uint64_t *state)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)(*state >> 33);
}

/* A reader that gives as little as it likes, and fails where it is told to. */
struct dribble {
    const char *bytes;
    size_t size;
    size_t at;
    size_t fails; /* 0: never */
    uint64_t seed;
    size_t most;
};

static int64_t dribble(void *user, char *out, size_t size)
{
    struct dribble *from = user;
    size_t some = 1 + random_number(&from->seed) % from->most;

    if (from->fails > 0 && from->at >= from->fails)
        return -1;
    some = some < size ? some : size;
    some = some < from->size - from->at ? some : from->size - from->at;
    memcpy(out, from->bytes + from->at, some);
    from->at += some;
    return (int64_t)some;
}

/* The whole file, by the rule for whole files: what is not valid UTF-8 is Windows-1252, unless a mark or
   letters beyond ASCII stand before the first wrong byte; then it is broken. */
static bool decoded(const char *bytes, size_t size, char *out, size_t *length)
{
    const bool marked = size >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0;
    size_t valid = sdt__utf8_valid(bytes, size);
    bool letters = marked;

    for (size_t i = 0; i < valid; i++)
        letters = letters || (unsigned char)bytes[i] >= 0x80;
    *length = valid - (marked ? 3 : 0);
    memcpy(out, bytes + (marked ? 3 : 0), *length);
    if (valid < size && !letters)
        *length = sdt__text_from_windows_1252(bytes, size, out, 3 * size);
    return valid == size || !letters;
}

/* The same through a source, in rooms of random size; returns the status. */
static int in_pieces(sdt_session *s, const char *bytes, size_t size, uint64_t *seed, char *out,
                     size_t *length)
{
    struct dribble from = {.bytes = bytes, .size = size, .seed = *seed, .most = 30};
    struct sdt__text_source source = {.session = s, .name = "x", .reader = dribble, .user = &from};
    size_t got = 1, line = 1;
    int status = SDT_OK;

    *length = 0;
    while (status == SDT_OK && got > 0) {
        char room[200];

        status = sdt__text_source_read(
            &source, line, room,
            SDT__TEXT_SOURCE_LEAST + random_number(seed) % (200 - SDT__TEXT_SOURCE_LEAST), &got);
        memcpy(out + *length, room, got);
        *length += got;
        for (size_t i = 0; i < got; i++)
            line += room[i] == '\n';
    }
    if (status == SDT_OK)
        assert_int_equal(source.taken, size);
    return status;
}

static void every_encoding_is_told_wherever_the_pieces_are_cut(void **state)
{
    static const char *const alphabets[][8] = {
        {"a", "b", "1", ",", "\n", ";", " ", "z"},
        {"a", "\n", "\xC3\xA5", "\xE2\x82\xAC", "\xF0\x9F\x8C\xB1", "x", "y", "z"},
        {"a", "\n", "\xE5", "\x80", "\xF6", "x", "\x9D", "z"},
        {"a", "\n", "b", "c", "d", "e", "f", "\xC3\xA5"},
        {"a", "\n", "b", "c", "d", "e", "f", "\xC3"},
    };
    static char text[2000], wanted[6000], found[6000];
    uint64_t seed = 11;
    int broken = 0;

    for (int i = 0; i < 20000; i++) {
        const size_t letters = random_number(&seed) % 400, wrong = random_number(&seed) % 1200;
        const uint32_t alphabet = random_number(&seed) % COUNT(alphabets);
        size_t size = 0, wanted_length, found_length;
        bool good;
        int status;

        if (random_number(&seed) % 4 == 0)
            size = (size_t)snprintf(text, 4, "\xEF\xBB\xBF");
        for (size_t j = 0; j < letters; j++) {
            const char *letter = j == wrong ? "\xE4"
                                            : alphabets[alphabet][random_number(&seed) % 8];
            memcpy(text + size, letter, strlen(letter));
            size += strlen(letter);
        }
        sdt__session_clear(*state);
        good = decoded(text, size, wanted, &wanted_length);
        status = in_pieces(*state, text, size, &seed, found, &found_length);
        assert_int_equal(status, good ? SDT_OK : SDT_ERROR_SYNTAX);
        assert_int_equal(found_length, wanted_length);
        assert_memory_equal(found, wanted, wanted_length);
        if (!good) {
            sdt_table *problems;
            int64_t line = 1;

            for (size_t j = 0; j < wanted_length; j++)
                line += wanted[j] == '\n';
            assert_ok(*state, sdt_session_problems(*state, &problems));
            assert_int_equal(sdt_table_row_count(problems), 1);
            assert_int_equal(count_of(problems, "row"), line);
            sdt_table_free(problems);
            broken++;
        }
    }
    assert_true(broken > 1000);
}

static void marks_tell_utf16_and_refuse_utf32(void **state)
{
    static const struct {
        const char *bytes;
        size_t size;
        int status;
    } cases[] = {
        {"", 0, SDT_OK},
        {"\xEF\xBB\xBF", 3, SDT_OK},
        {"\xFF\xFEk\0", 4, SDT_OK},
        {"\xFE\xFF\0k", 4, SDT_OK},
        {"\xFF\xFE", 2, SDT_OK},
        {"\xFF\xFEk", 3, SDT_ERROR_SYNTAX},
        {"\xFF\xFE\0\xDC", 4, SDT_ERROR_SYNTAX},
        {"\xFF\xFE\0\xD8k\0", 6, SDT_ERROR_SYNTAX},
        {"\xFF\xFE\0\xD8", 4, SDT_ERROR_SYNTAX},
        {"\xFF\xFE\0\0k\0\0\0", 8, SDT_ERROR_SYNTAX},
        {"\0\0\xFE\xFF\0\0\0k", 8, SDT_ERROR_SYNTAX},
        {"a\xFF\xFE", 3, SDT_OK},
    };
    uint64_t seed = 1;
    size_t length;
    char out[100];

    for (size_t i = 0; i < COUNT(cases); i++) {
        sdt__session_clear(*state);
        assert_int_equal(in_pieces(*state, cases[i].bytes, cases[i].size, &seed, out, &length),
                         cases[i].status);
    }
}

/* The text as UTF-16 with its mark. */
static size_t as_utf16(const char *text, bool little, char *out)
{
    size_t size = 0;
    uint32_t units[3] = {0xFEFF};
    size_t count = 1;

    do {
        for (size_t i = 0; i < count; i++) {
            out[size++] = (char)(little ? units[i] & 0xFF : units[i] >> 8);
            out[size++] = (char)(little ? units[i] >> 8 : units[i] & 0xFF);
        }
        units[0] = sdt__utf8_next(&text);
        count = 1;
        if (units[0] > 0xFFFF) {
            units[1] = 0xDC00 + ((units[0] - 0x10000) & 0x3FF);
            units[0] = 0xD800 + ((units[0] - 0x10000) >> 10);
            count = 2;
        }
    } while (units[0] != 0);
    return size;
}

static void utf16_is_the_text_it_was_wherever_the_pieces_are_cut(void **state)
{
    static const char *const letters[] = {
        "a", "\n", ";", "\xC3\xA5", "\xE2\x82\xAC", "\xF0\x9F\x8C\xB1", "\xEF\xBF\xBD", "7"};
    static char text[2000], packed[4000], found[6000];
    uint64_t seed = 5;

    for (int i = 0; i < 5000; i++) {
        const size_t count = random_number(&seed) % 300;
        size_t size = 0, packed_size, length;

        for (size_t j = 0; j < count; j++) {
            const char *letter = letters[random_number(&seed) % COUNT(letters)];
            memcpy(text + size, letter, strlen(letter));
            size += strlen(letter);
        }
        text[size] = '\0';
        packed_size = as_utf16(text, i % 2 == 0, packed);
        sdt__session_clear(*state);
        assert_int_equal(in_pieces(*state, packed, packed_size, &seed, found, &length), SDT_OK);
        assert_int_equal(length, size);
        assert_memory_equal(found, text, size);
    }
}

/* Rows of N00001 that fill some windows, with a cell that is longer than one in the middle. */
static char *long_file(size_t *size)
{
    enum { ROWS = 40000, LONG = 300000 };
    char *text = malloc(ROWS * 40 + LONG);
    size_t at = 0;

    assert_non_null(text);
    at += (size_t)sprintf(text, "indikator;kommun;\xe5r;v\xe4rde;anm\n");
    for (int i = 0; i < ROWS; i++) {
        at += (size_t)snprintf(text + at, 40, "N00001;%s;%d-%02d;%d,%d;", i % 2 ? "0126" : "0181",
                               1000 + i / 24, i / 2 % 12 + 1, i, i % 10);
        if (i == ROWS / 2) {
            memset(text + at, '\xe5', LONG);
            at += LONG;
        }
        text[at++] = '\n';
    }
    *size = at;
    return text;
}

static void an_import_through_a_reader_is_the_import_of_the_text(void **state)
{
    sdt_session *s = *state;
    struct dribble from = {.seed = 4, .most = 100000};
    sdt_table *counts;
    char *text = long_file(&from.size), *whole, *pieces;

    from.bytes = text;
    assert_ok(s, sdt_begin(s));
    assert_ok(s,
              sdt_import_csv(s, "f.csv", text, from.size, OPTIONS("mixed", "1"), NULL, NULL, NULL));
    whole = export_of(s);
    assert_ok(s, sdt_rollback(s));
    assert_ok(s, sdt_import_csv_from(s, "f.csv", dribble, &from, OPTIONS("mixed", "1"), &counts));
    assert_int_equal(count_of(counts, "rows"), 40000);
    assert_int_equal(count_of(counts, "added"), 40000);
    sdt_table_free(counts);
    pieces = export_of(s);
    assert_string_equal(whole, pieces);
    free(whole);
    free(pieces);
    free(text);
}

static void problems_far_into_a_file_have_their_rows(void **state)
{
    sdt_session *s = *state;
    struct dribble from = {.seed = 5, .most = 5000};
    char *text = long_file(&from.size), *before = state_of(s);
    char *last = text + from.size - 1;

    from.bytes = text;
    while (last[-1] != '\n')
        last--;
    last[0] = 'M'; /* of the indicator */
    assert_refused(s, sdt_import_csv_from(s, "f.csv", dribble, &from, NULL, NULL),
                   SDT_ERROR_NOT_FOUND, "f.csv, rad 40001, kolumn 1", before);
    free(before);
    free(text);
}

/* That there was one problem, and nothing has changed. */
static void assert_told_once(sdt_session *s, int found, int status, const char *part,
                             const char *before)
{
    assert_refused(s, found, status, part, NULL);
    assert_int_equal(problem_count(s), 1);
    assert_refused(s, found, found, "", before);
}

static void a_file_broken_far_in_is_refused_with_its_line(void **state)
{
    sdt_session *s = *state;
    struct dribble from = {.seed = 6, .most = 5000};
    char *text = long_file(&from.size), *before = state_of(s);

    from.bytes = text;
    for (size_t i = 0; i < from.size; i++)
        if ((unsigned char)text[i] >= 0x80)
            text[i] = 'a';
    memcpy(strstr(text, ";anm"), ";\xC3\xA5m", 4);
    text[from.size - 2] = '\xE5';
    assert_told_once(s, sdt_import_csv_from(s, "f.csv", dribble, &from, NULL, NULL),
                     SDT_ERROR_SYNTAX, "f.csv, rad 40001", before);
    free(before);
    free(text);
}

static int64_t gives_too_much(void *user, char *bytes, size_t size)
{
    (void)user;
    (void)bytes;
    return (int64_t)size + 1;
}

static void a_reader_that_fails_changes_nothing(void **state)
{
    sdt_session *s = *state;
    struct dribble from = {.seed = 7, .most = 5000};
    char *text = long_file(&from.size), *before = state_of(s);

    from.bytes = text;
    for (from.fails = 1; from.fails < from.size; from.fails = from.fails * 7 + 1) {
        from.at = from.fails > 1 ? 0 : from.fails;
        assert_told_once(s, sdt_import_csv_from(s, "f.csv", dribble, &from, NULL, NULL),
                         SDT_ERROR_IO, "f.csv: Filen kunde inte läsas till sitt slut", before);
    }
    assert_refused(s, sdt_import_csv_from(s, "f.csv", gives_too_much, NULL, NULL, NULL),
                   SDT_ERROR_IO, "f.csv", before);
    assert_status(s, sdt_import_csv_from(s, NULL, dribble, &from, NULL, NULL), SDT_ERROR_MISUSE);
    assert_status(s, sdt_import_csv_from(s, "f.csv", NULL, NULL, NULL, NULL), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_import_csv_from(NULL, "f.csv", dribble, &from, NULL, NULL),
                     SDT_ERROR_MISUSE);
    free(before);
    free(text);
}

/* Gives memory so many times, then none. */
static void *scarce(void *user, void *block, size_t size)
{
    int *left = user;

    if (size == 0) {
        free(block);
        return NULL;
    }
    return (*left)-- > 0 ? realloc(block, size) : NULL;
}

static void a_window_that_cannot_grow_stops_the_scan(void **state)
{
    static const char
        text[] = "a,b\n\"12345678901234567890123456789012345678901234567890\",\"1234567890\"\n";
    int left = 1000000;
    sdt_session *session;

    (void)state;
    assert_int_equal(sdt_session_new_with_allocator(scarce, &left, NULL, &session), SDT_OK);
    for (int given = 0; given < 4; given++) {
        struct sdt__text_bytes bytes = {text, sizeof text - 1};
        struct sdt__text_source source = {
            .session = session, .name = "x", .reader = sdt__text_bytes_read, .user = &bytes};
        struct sdt__csv_scanner scan;

        left = given;
        assert_int_equal(
            sdt__csv_scanner_open_source(&scan, &source, ',', 2 * SDT__TEXT_SOURCE_LEAST),
            given < 2 ? SDT_ERROR_MEMORY : SDT_OK);
        if (given >= 2) {
            assert_int_equal(sdt__csv_scanner_next(&scan), SDT__CSV_SCANNER_ROW);
            assert_int_equal(sdt__csv_scanner_next(&scan), SDT__CSV_SCANNER_STOPPED);
            assert_int_equal(scan.status, SDT_ERROR_MEMORY);
            assert_int_equal(scan.count, 0);
            assert_int_equal(sdt__csv_scanner_next(&scan), SDT__CSV_SCANNER_STOPPED);
        }
        sdt__csv_scanner_close(&scan);
    }
    left = 1000000;
    sdt_session_free(session);
}

/* What /dev/zero, or a file of one line without an end, gives. */
struct endless {
    char byte;
    int64_t given;
};

static int64_t endless(void *user, char *out, size_t size)
{
    struct endless *from = user;

    memset(out, from->byte, size);
    from->given += (int64_t)size;
    return (int64_t)size;
}

static void a_cell_without_an_end_ends_the_import(void **state)
{
    static const char bytes[] = {'\0', 'x', '"', ' '};

    for (size_t i = 0; i < sizeof bytes; i++) {
        struct endless from = {.byte = bytes[i]};

        assert_true(sdt_import_csv_from(*state, "f.csv", endless, &from, NULL, NULL) < 0);
        assert_message(*state, "f.csv");
        assert_true(from.given < 16 << 20);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_cell_without_an_end_ends_the_import, open_world,
                                        close_world),
        cmocka_unit_test_setup_teardown(every_encoding_is_told_wherever_the_pieces_are_cut,
                                        open_world, close_world),
        cmocka_unit_test_setup_teardown(marks_tell_utf16_and_refuse_utf32, open_world, close_world),
        cmocka_unit_test_setup_teardown(utf16_is_the_text_it_was_wherever_the_pieces_are_cut,
                                        open_world, close_world),
        cmocka_unit_test_setup_teardown(an_import_through_a_reader_is_the_import_of_the_text,
                                        open_world, close_world),
        cmocka_unit_test_setup_teardown(problems_far_into_a_file_have_their_rows, open_world,
                                        close_world),
        cmocka_unit_test_setup_teardown(a_file_broken_far_in_is_refused_with_its_line, open_world,
                                        close_world),
        cmocka_unit_test_setup_teardown(a_reader_that_fails_changes_nothing, open_world,
                                        close_world),
        cmocka_unit_test(a_window_that_cannot_grow_stops_the_scan),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
