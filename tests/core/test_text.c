/*
 * lib/core, text without a locale: what is valid UTF-8, the Swedish order, folding, widths,
 * Windows-1252 and the nearest name.
 */
#include "core/text.h"

#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define NBSP "\xC2\xA0"
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static uint32_t random_number(uint64_t *state)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)(*state >> 33);
}

static size_t valid(const char *text)
{
    return sdt__utf8_valid(text, strlen(text));
}

static void every_code_point_survives_writing_and_reading(void **state)
{
    (void)state;
    for (uint32_t code = 1; code <= 0x10FFFF; code++) {
        char text[5] = "";
        const char *at = text;
        size_t length;

        if (code >= 0xD800 && code <= 0xDFFF)
            continue;
        length = sdt__utf8_put(code, text);
        assert_int_equal(length, strlen(text));
        assert_int_equal(valid(text), length);
        assert_int_equal(sdt__utf8_next(&at), code);
        assert_ptr_equal(at, text + length);
    }
}

static void what_is_no_code_point_is_written_as_the_replacement_character(void **state)
{
    static const uint32_t codes[] = {0xD800, 0xDFFF, 0x110000, UINT32_MAX};

    (void)state;
    for (size_t i = 0; i < COUNT(codes); i++) {
        char text[5] = "";

        assert_int_equal(sdt__utf8_put(codes[i], text), 3);
        assert_string_equal(text, "\xEF\xBF\xBD");
    }
}

static void malformed_utf8_is_refused_at_its_first_byte(void **state)
{
    static const char *const bad[] = {
        "\x80",
        "\xBF",
        "\xC0\x80",
        "\xC1\xBF",
        "\xC2",
        "\xC3(",
        "\xE0\x80\x80",
        "\xE0\x9F\xBF",
        "\xE2\x82",
        "\xE2\x28\xA1",
        "\xE2\x82\x28",
        "\xED\xA0\x80",
        "\xED\xBF\xBF",
        "\xF0\x80\x80\x80",
        "\xF0\x8F\xBF\xBF",
        "\xF0\x9F\x98",
        "\xF0\x28\x8C\xBC",
        "\xF0\x90\x28\xBC",
        "\xF0\x28\x8C\x28",
        "\xF4\x90\x80\x80",
        "\xF5\x80\x80\x80",
        "\xF8\x88\x80\x80",
        "\xFE",
        "\xFF",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(bad); i++) {
        char text[16] = "\xC3\xA5x";

        assert_int_equal(valid(bad[i]), 0);
        strncat(text, bad[i], sizeof text - 4);
        assert_int_equal(valid(text), 3);
    }
}

/* By the definition: decode, then ask whether the shortest form would be these bytes. */
static void all_three_byte_sequences_are_judged_by_what_they_decode_to(void **state)
{
    (void)state;
    for (uint32_t bytes = 0xE00000; bytes <= 0xEFFFFF; bytes++) {
        char text[3] = {(char)(bytes >> 16), (char)(bytes >> 8), (char)bytes};
        uint32_t code = (bytes >> 16 & 0xF) << 12 | (bytes >> 8 & 0x3F) << 6 | (bytes & 0x3F);
        bool good = (bytes & 0xC0C0) == 0x8080 && code >= 0x800 && (code < 0xD800 || code > 0xDFFF);

        if ((sdt__utf8_valid(text, 3) == 3) != good)
            fail_msg("%06x", (unsigned)bytes);
    }
}

static void a_wrong_byte_is_found_wherever_it_stands(void **state)
{
    char text[120];

    (void)state;
    for (size_t at = 0; at < sizeof text; at++) {
        memset(text, 'a', sizeof text);
        text[at] = '\xE5';
        assert_int_equal(sdt__utf8_valid(text, sizeof text), at);
        assert_int_equal(sdt__utf8_valid(text, at), at);
    }
}

static void reading_a_cut_text_stops_at_its_end(void **state)
{
    static const char *const texts[] = {"\xE2\x82", "\xF0\x9F\x98", "\xC3", "\xE0\x80\x80"};

    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++) {
        const char *at = texts[i];

        for (size_t steps = 0; sdt__utf8_next(&at) != 0; steps++)
            assert_true(steps < 4);
        assert_ptr_equal(at, texts[i] + strlen(texts[i]));
    }
}

static void the_swedish_order_is_that_of_a_library_catalogue(void **state)
{
    static const char *const catalogue[] = {
        "",   " b", "-",  "2",  "10", "010", "11", "a",   "A",   "à",    "a b", "a-b",
        "ab", "e",  "é",  "É",  "ea", "éa",  "eb", "ide", "idé", "idéa", "V",   "va",
        "vb", "W",  "wa", "x",  "y",  "ü",   "Ü",  "ya",  "z",   "å",    "Å",   "åb",
        "ä",  "Ä",  "æ",  "äb", "ö",  "Ö",   "ø",  "öb",  "α",   "Я",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(catalogue); i++) {
        for (size_t j = 0; j < COUNT(catalogue); j++) {
            int wanted = (i > j) - (i < j);

            if (sdt__text_compare_swedish(catalogue[i], catalogue[j]) != wanted)
                fail_msg("%s and %s", catalogue[i], catalogue[j]);
        }
    }
}

static void the_municipalities_come_in_swedish_order(void **state)
{
    static const char *const names[] = {
        "Ale",       "Alingsås", "Botkyrka",  "Haninge",    "Huddinge",  "Nykvarn",
        "Nynäshamn", "Salem",    "Strängnäs", "Södertälje", "Tyresö",    "Vansbro",
        "Vellinge",  "Värmdö",   "Växjö",     "Ydre",       "Åmål",      "Åre",
        "Älmhult",   "Älvsbyn",  "Öckerö",    "Örebro",     "Östersund",
    };

    (void)state;
    for (size_t i = 1; i < COUNT(names); i++)
        assert_int_equal(sdt__text_compare_swedish(names[i - 1], names[i]), -1);
}

static void runs_of_digits_are_ordered_by_value_however_long(void **state)
{
    (void)state;
    assert_int_equal(sdt__text_compare_swedish("Objekt 2", "Objekt 10"), -1);
    assert_int_equal(sdt__text_compare_swedish("1.2.3", "1.10"), -1);
    assert_int_equal(
        sdt__text_compare_swedish("99999999999999999999998", "99999999999999999999999"), -1);
    assert_int_equal(
        sdt__text_compare_swedish("100000000000000000000000", "99999999999999999999999"), 1);
    assert_int_equal(sdt__text_compare_swedish("0", "00"), -1);
    assert_int_equal(sdt__text_compare_swedish("01 b", "1 a"), 1);
}

static void letters_count_before_accents_and_accents_before_case(void **state)
{
    (void)state;
    assert_int_equal(sdt__text_compare_swedish("ide", "idé"), -1);
    assert_int_equal(sdt__text_compare_swedish("idéa", "ideb"), -1);
    assert_int_equal(sdt__text_compare_swedish("IDE", "idé"), -1);
    assert_int_equal(sdt__text_compare_swedish("X", "x\xCC\x81"), -1);
    assert_int_equal(sdt__text_compare_swedish("salem", "Salem"), -1);
    assert_int_equal(sdt__text_compare_swedish("Salem", "salema"), -1);
}

static void a_letter_with_its_ring_apart_is_the_same_letter(void **state)
{
    (void)state;
    assert_int_equal(sdt__text_compare_swedish("A\xCC\x8Are", "Zeta"), 1);
    assert_int_equal(sdt__text_compare_swedish("A\xCC\x8Are", "Ärla"), -1);
    assert_int_equal(sdt__text_compare_swedish("o\xCC\x88z", "öa"), 1);
    assert_int_not_equal(sdt__text_compare_swedish("o\xCC\x88", "ö"), 0);
}

static void random_text(uint64_t *seed, char *out)
{
    static const char *const pieces[] = {
        "a", "A", "å", "Å", "ä", "é", "e", "É",        "0",    "1", "00",       "9", " ",
        "-", "ö", "ø", "w", "v", "ü", "y", "\xCC\x88", "\xFF", "я", "\xC2\xA0", "ß"};

    out[0] = '\0';
    for (uint32_t left = random_number(seed) % 5; left > 0; left--)
        strcat(out, pieces[random_number(seed) % COUNT(pieces)]);
}

static void the_swedish_order_is_total(void **state)
{
    uint64_t seed = 1;

    (void)state;
    for (int i = 0; i < 200000; i++) {
        char a[32];
        char b[32];
        char c[32];
        int ab;
        int bc;
        int ac;

        random_text(&seed, a);
        random_text(&seed, b);
        random_text(&seed, c);
        ab = sdt__text_compare_swedish(a, b);
        bc = sdt__text_compare_swedish(b, c);
        ac = sdt__text_compare_swedish(a, c);
        assert_int_equal(ab, -sdt__text_compare_swedish(b, a));
        assert_int_equal(ab == 0, strcmp(a, b) == 0);
        if (ab <= 0 && bc <= 0)
            assert_true(ac <= 0 && (ac < 0 || (ab == 0 && bc == 0)));
    }
}

static void folding_makes_lower_case_of_every_alphabet_in_use(void **state)
{
    static const char *const pairs[][2] = {
        {"ÅÄÖ", "åäö"},     {"SÖDERTÖRN", "södertörn"},
        {"É", "é"},         {"Ø×Þß", "ø×þß"},
        {"ŠĐŊŦŽ", "šđŋŧž"}, {"Ÿ", "ÿ"},
        {"Ł", "ł"},         {"ΆΈΌΎΏΣ", "άέόύώσ"},
        {"ЁЖЯ", "ёжя"},     {"ẞẤỸ", "ßấỹ"},
        {"ȘȚ", "șț"},       {"İ", "i"},
        {"A\xCC\x8A", "å"}, {"日本", "日本"},
        {"", ""},           {"_9@[`{", "_9@[`{"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(pairs); i++) {
        char out[64];

        sdt__text_fold_swedish(pairs[i][0], out, sizeof out);
        assert_string_equal(out, pairs[i][1]);
        sdt__text_fold_swedish(pairs[i][1], out, sizeof out);
        assert_string_equal(out, pairs[i][1]);
    }
}

static void folding_never_cuts_a_letter(void **state)
{
    char out[8] = "xxxxxxx";

    (void)state;
    sdt__text_fold_swedish("ÅÄÖ", out, 0);
    assert_string_equal(out, "xxxxxxx");
    sdt__text_fold_swedish("ÅÄÖ", out, 1);
    assert_string_equal(out, "");
    sdt__text_fold_swedish("ÅÄÖ", out, 2);
    assert_string_equal(out, "");
    sdt__text_fold_swedish("ÅÄÖ", out, 6);
    assert_string_equal(out, "åä");
    sdt__text_fold_swedish("ÅÄÖ", out, 7);
    assert_string_equal(out, "åäö");
}

static void bytes_without_an_end_fold_as_texts_do_where_there_is_room(void **state)
{
    char out[8], large[200], many[200];

    (void)state;
    assert_true(sdt__text_fold_bytes("ÅÄÖrest", 6, out, sizeof out));
    assert_string_equal(out, "åäö");
    assert_true(sdt__text_fold_bytes("Salem", 0, out, sizeof out));
    assert_string_equal(out, "");
    assert_true(sdt__text_fold_bytes("Botkyrka", 7, out, sizeof out));
    assert_string_equal(out, "botkyrk");
    assert_false(sdt__text_fold_bytes("Botkyrka", 8, out, sizeof out));
    assert_string_equal(out, "");
    memset(many, 'A', sizeof many);
    assert_true(sdt__text_fold_bytes(many, 127, large, sizeof large));
    assert_int_equal(strlen(large), 127);
    assert_false(sdt__text_fold_bytes(many, 128, large, sizeof large));
}

static void a_long_text_is_shortened_between_letters(void **state)
{
    char out[9];

    (void)state;
    assert_string_equal(sdt__text_shorten("Salemx", 5, out, sizeof out), "Salem");
    assert_string_equal(sdt__text_shorten(NULL, 0, out, sizeof out), "");
    assert_string_equal(sdt__text_shorten("Huddinge", 8, out, sizeof out), "Huddi…");
    assert_string_equal(sdt__text_shorten("åäö", 6, out, sizeof out), "åä…");
    assert_string_equal(sdt__text_shorten("ab\xff"
                                          "c",
                                          4, out, sizeof out),
                        "ab…");
}

static void width_counts_columns_not_bytes(void **state)
{
    static const struct {
        const char *text;
        size_t width;
    } cases[] = {
        {"", 0},
        {"Nynäshamn", 9},
        {"a\xCC\x8A", 1},
        {"日本", 4},
        {"\xF0\x9F\x98\x80", 2},
        {NBSP "500", 4},
        {"–", 1},
        {"\xE2\x80\x8B", 0},
        {"●◐○", 3},
        {"Ａ", 2},
        {"\t", 0},
        {"한", 2},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_int_equal(sdt__text_display_width(cases[i].text), cases[i].width);
}

static void every_byte_of_windows_1252_has_its_character(void **state)
{
    static const char high[] = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";
    const char *expected = high;

    (void)state;
    for (int i = 1; i < 256; i++) {
        char byte = (char)i;
        char out[5] = "";
        const char *at = out;
        size_t length = sdt__text_from_windows_1252(&byte, 1, out, 4);
        uint32_t code = (uint32_t)i;

        if (i >= 0x80 && i < 0xA0)
            code = sdt__utf8_next(&expected);
        assert_int_equal(sdt__utf8_next(&at), code);
        assert_int_equal(length, at - out);
        assert_int_equal(*at, 0);
        assert_true(length <= 3);
    }
    assert_int_equal(*expected, 0);
}

static void converting_tells_the_length_and_writes_no_more_than_fits(void **state)
{
    static const char text[] = "Nyn\xE4shamn \x80";
    char out[16];

    (void)state;
    assert_int_equal(sdt__text_from_windows_1252(text, strlen(text), NULL, 0), 14);
    memset(out, '#', sizeof out);
    assert_int_equal(sdt__text_from_windows_1252(text, strlen(text), out, 4), 14);
    assert_memory_equal(out, "Nyn#", 4);
    assert_int_equal(sdt__text_from_windows_1252(text, strlen(text), out, sizeof out), 14);
    assert_memory_equal(out, "Nynäshamn €##", 16);
}

static size_t near(const char *word, size_t *out)
{
    static const char *const names[] = {"title",  "target",  "target_period", "0181",
                                        "N07418", "Salem",   "Södertälje",    "infrastruktur.1",
                                        "0180",   "radslag", "goal"};

    return sdt__text_nearest(word, names, COUNT(names), out, 3);
}

static void the_nearest_name_to_a_misspelt_one_is_found(void **state)
{
    static const struct {
        const char *word;
        size_t index;
    } cases[] = {
        {"titel", 0},      {"Title", 0},      {"tilte", 0},  {"titl", 0},           {"tagret", 1},
        {"target_p", 2},   {"181", 3},        {"n07418", 4}, {"N7418", 4},          {"salem", 5},
        {"SÖDERTÄLJE", 6}, {"Södertalje", 6}, {"infra", 7},  {"infrastruktur1", 7}, {"180", 8},
        {"rådslag", 9},    {"goals", 10},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        size_t nearest[3];

        if (near(cases[i].word, nearest) == 0)
            fail_msg("nothing near %s", cases[i].word);
        assert_int_equal(nearest[0], cases[i].index);
    }
}

static void nothing_is_near_what_is_unlike_all_names(void **state)
{
    static const char *const words[] = {"", "x", "t", "xyz", "completely_other", "go4l5x"};
    char endless[400];
    size_t nearest[3];

    (void)state;
    for (size_t i = 0; i < COUNT(words); i++)
        assert_int_equal(near(words[i], nearest), 0);
    memset(endless, 'a', sizeof endless - 1);
    endless[sizeof endless - 1] = '\0';
    assert_int_equal(near(endless, nearest), 0);
}

static void near_names_come_best_first_and_no_more_than_asked(void **state)
{
    static const char *const names[] = {"goat", "goals", "GOAL", "gaol", "coal", "goal_text"};
    size_t nearest[6];

    (void)state;
    assert_int_equal(sdt__text_nearest("goal", names, COUNT(names), nearest, 6), 6);
    assert_int_equal(nearest[0], 2);
    assert_int_equal(nearest[1], 0);
    assert_int_equal(nearest[2], 1);
    assert_int_equal(nearest[3], 3);
    assert_int_equal(nearest[4], 4);
    assert_int_equal(nearest[5], 5);
    assert_int_equal(sdt__text_nearest("goal", names, COUNT(names), nearest, 1), 1);
    assert_int_equal(nearest[0], 2);
    assert_int_equal(sdt__text_nearest("goal", names + 3, 2, nearest, 1), 1);
    assert_int_equal(nearest[0], 0); /* of two alike, the first */
    assert_int_equal(sdt__text_nearest("goal", names, COUNT(names), nearest, 0), 0);
    assert_int_equal(sdt__text_nearest("goal", NULL, 0, nearest, 3), 0);
}

/* A digit away lies another municipality or indicator, which is as wrong as any. */
static void another_code_is_not_near(void **state)
{
    static const char *const names[] = {"0126", "N07457", "0180", "N01951"};
    static const struct {
        const char *word;
        size_t index; /* 4: nothing is near */
    } cases[] = {
        {"0127", 4},   {"1440", 4},  {"U07457", 4},  {"N07458", 4}, {"N07475", 1},
        {"0216", 0},   {"N0747", 1}, {"N074577", 1}, {"126", 0},    {"n07457", 1},
        {"N01961", 4}, {"N0195", 3}, {"012", 0},
    };
    size_t nearest[3];

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        size_t found = sdt__text_nearest(cases[i].word, names, COUNT(names), nearest, 3);

        if (cases[i].index == 4 ? found != 0 : found != 1 || nearest[0] != cases[i].index)
            fail_msg("%s: %zu", cases[i].word, found);
    }
}

static void the_process_locale_changes_nothing(void **state)
{
    static const char *const locales[] = {"sv_SE.UTF-8", "tr_TR.UTF-8", "C.UTF-8", "C"};
    char out[8];

    (void)state;
    for (size_t i = 0; i < COUNT(locales); i++) {
        if (!setlocale(LC_ALL, locales[i]))
            continue;
        assert_int_equal(sdt__text_compare_swedish("Z", "Å"), -1);
        sdt__text_fold_swedish("IÅ", out, sizeof out);
        assert_string_equal(out, "iå");
    }
    setlocale(LC_ALL, "C");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_code_point_survives_writing_and_reading),
        cmocka_unit_test(what_is_no_code_point_is_written_as_the_replacement_character),
        cmocka_unit_test(malformed_utf8_is_refused_at_its_first_byte),
        cmocka_unit_test(all_three_byte_sequences_are_judged_by_what_they_decode_to),
        cmocka_unit_test(a_wrong_byte_is_found_wherever_it_stands),
        cmocka_unit_test(reading_a_cut_text_stops_at_its_end),
        cmocka_unit_test(the_swedish_order_is_that_of_a_library_catalogue),
        cmocka_unit_test(the_municipalities_come_in_swedish_order),
        cmocka_unit_test(runs_of_digits_are_ordered_by_value_however_long),
        cmocka_unit_test(letters_count_before_accents_and_accents_before_case),
        cmocka_unit_test(a_letter_with_its_ring_apart_is_the_same_letter),
        cmocka_unit_test(the_swedish_order_is_total),
        cmocka_unit_test(folding_makes_lower_case_of_every_alphabet_in_use),
        cmocka_unit_test(folding_never_cuts_a_letter),
        cmocka_unit_test(bytes_without_an_end_fold_as_texts_do_where_there_is_room),
        cmocka_unit_test(a_long_text_is_shortened_between_letters),
        cmocka_unit_test(width_counts_columns_not_bytes),
        cmocka_unit_test(every_byte_of_windows_1252_has_its_character),
        cmocka_unit_test(converting_tells_the_length_and_writes_no_more_than_fits),
        cmocka_unit_test(the_nearest_name_to_a_misspelt_one_is_found),
        cmocka_unit_test(nothing_is_near_what_is_unlike_all_names),
        cmocka_unit_test(near_names_come_best_first_and_no_more_than_asked),
        cmocka_unit_test(another_code_is_not_near),
        cmocka_unit_test(the_process_locale_changes_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
