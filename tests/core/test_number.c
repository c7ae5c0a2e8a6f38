/*
 * lib/core, numbers: in and out of text under any locale. The C library's strtod, in the C locale,
 * is the independent judge of reading; that a text is the shortest is shown by no text with one
 * digit less reading back.
 */
#include "core/text.h"

#include <float.h>
#include <locale.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static uint64_t random_bits(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

static double random_double(uint64_t *state)
{
    uint64_t bits = random_bits(state);
    double value;

    memcpy(&value, &bits, sizeof value);
    return isfinite(value) ? value : 1;
}

static enum sdt__number_result parse(const char *text, double *out)
{
    return sdt__number_parse(text, strlen(text), '.', out);
}

static void assert_reads_as(const char *text, double wanted)
{
    double value = -1;

    if (parse(text, &value) != SDT__NUMBER_OK || memcmp(&value, &wanted, sizeof value) != 0)
        fail_msg("%.60s: %a, not %a", text, value, wanted);
}

static void plain_numbers_are_read(void **state)
{
    (void)state;
    assert_reads_as("0", 0);
    assert_reads_as("1", 1);
    assert_reads_as("-2", -2);
    assert_reads_as("+3.5", 3.5);
    assert_reads_as("007", 7);
    assert_reads_as("49.176471", 49.176471);
    assert_reads_as("0.1", 0.1);
    assert_reads_as("1e3", 1000);
    assert_reads_as("1E+03", 1000);
    assert_reads_as("25e-1", 2.5);
    assert_reads_as("1e22", 1e22);
    assert_reads_as("18446744073709551617", 18446744073709551616.0);
    assert_reads_as("123456789012345678901234567890", 123456789012345678901234567890.0);
}

static void the_decimal_mark_is_the_one_asked_for_and_no_other(void **state)
{
    double value;

    (void)state;
    assert_int_equal(sdt__number_parse("2,5", 3, ',', &value), SDT__NUMBER_OK);
    assert_true(value == 2.5);
    assert_int_equal(sdt__number_parse("2.5", 3, ',', &value), SDT__NUMBER_SYNTAX);
    assert_int_equal(sdt__number_parse("2,5", 3, '.', &value), SDT__NUMBER_SYNTAX);
}

static void what_is_no_number_is_refused(void **state)
{
    static const char *const bad[] = {
        "",     " ",   "-",   "+",     ".",    "1.",  ".5",   "1..2",     "1.2.3", "e5",
        "1e",   "1e+", "1e-", "1e5.0", "--1",  "+-1", "1 ",   " 1",       "1 000", "1_000",
        "0x10", "inf", "nan", "INF",   "NaN",  "1f",  "1,5",  "1e5e5",    "-.5",   "−1",
        "..",   "5\n", "1d5", "0x",    "1e 5", "one", "1.e5", "infinity",
    };
    double value;

    (void)state;
    for (size_t i = 0; i < COUNT(bad); i++) {
        if (parse(bad[i], &value) != SDT__NUMBER_SYNTAX)
            fail_msg("%s is read", bad[i]);
    }
    assert_int_equal(sdt__number_parse("1\0", 2, '.', &value), SDT__NUMBER_SYNTAX);
    assert_int_equal(sdt__number_parse(NULL, 0, '.', &value), SDT__NUMBER_SYNTAX);
}

static void only_the_bytes_given_are_read(void **state)
{
    double value;

    (void)state;
    assert_int_equal(sdt__number_parse("12345", 2, '.', &value), SDT__NUMBER_OK);
    assert_true(value == 12);
    assert_int_equal(sdt__number_parse("1.5e300", 3, '.', &value), SDT__NUMBER_OK);
    assert_true(value == 1.5);
}

static void a_minus_before_zero_is_dropped(void **state)
{
    (void)state;
    assert_reads_as("-0", 0);
    assert_reads_as("-0.000", 0);
    assert_reads_as("-1e-400", 0);
    assert_reads_as("-0e99", 0);
}

static void too_big_is_told_and_too_small_is_zero(void **state)
{
    static const char *const big[] = {
        "1e309", "1e310", "9.9e309", "1e400", "-1e400", "1e99999999999999999999999",
    };
    double value;

    (void)state;
    for (size_t i = 0; i < COUNT(big); i++)
        assert_int_equal(parse(big[i], &value), SDT__NUMBER_TOO_BIG);
    assert_reads_as("1.7976931348623157e308", DBL_MAX);
    assert_reads_as("-1.7976931348623157e+308", -DBL_MAX);
    assert_reads_as("1.7976931348623158e308", DBL_MAX);
    assert_int_equal(parse("1.7976931348623159e308", &value), SDT__NUMBER_TOO_BIG);
    assert_reads_as("5e-324", 0x1p-1074);
    assert_reads_as("2.4703282292062328e-324", 0x1p-1074);
    assert_reads_as("2.4703282292062327e-324", 0);
    assert_reads_as("1e-400", 0);
    assert_reads_as("1e-99999999999999999999999", 0);
    assert_reads_as("0e99999999999999999999999", 0);
}

static void the_middle_between_two_doubles_goes_to_the_even_one(void **state)
{
    static char longer[1200];

    (void)state;
    assert_reads_as("9007199254740993", 9007199254740992.0);
    assert_reads_as("9007199254740995", 9007199254740996.0);
    assert_reads_as("9007199254740993.0", 9007199254740992.0);
    strcpy(longer, "9007199254740993.");
    memset(longer + 17, '0', 1100);
    assert_reads_as(longer, 9007199254740992.0);
    longer[1116] = '1';
    assert_reads_as(longer, 9007199254740994.0);
    assert_reads_as("2.2250738585072011e-308", 0x1p-1022 - 0x1p-1074);
    assert_reads_as("2.2250738585072012e-308", DBL_MIN);
}

/* A middle between two doubles is no double; its text is made by adding two texts of one length. */
static void add_decimal(char *sum, const char *more)
{
    int carry = 0;

    for (size_t i = strlen(sum); i-- > 0;) {
        int digit;

        if (sum[i] == '.')
            continue;
        digit = sum[i] - '0' + more[i] - '0' + carry;
        sum[i] = (char)('0' + digit % 10);
        carry = digit / 10;
    }
}

static void middles_of_hundreds_of_digits_are_read_exactly(void **state)
{
    static char middle[1300];
    static char half[1300];
    uint64_t seed = 77;

    (void)state;
    for (int i = 0; i < 500; i++) {
        double odd = ldexp((double)(random_bits(&seed) >> 12 | 1 | UINT64_C(1) << 52), -53 - 2 * i);
        double step = nextafter(odd, INFINITY) - odd;

        /* The C library writes every digit of a double when so many are asked for. */
        snprintf(middle, sizeof middle, "%.1150f", odd);
        snprintf(half, sizeof half, "%.1150f", step / 2);
        if (step / 2 == 0)
            break;
        add_decimal(middle, half);
        assert_reads_as(middle, odd + step);
        strcat(middle, "1");
        assert_reads_as(middle, odd + step);
        snprintf(middle, sizeof middle, "%.1150f", odd + step);
        add_decimal(middle, half);
        assert_reads_as(middle, odd + step);
        strcat(middle, "1");
        assert_reads_as(middle, odd + 2 * step);
    }
}

static void numbers_of_five_thousand_characters_are_read_right(void **state)
{
    static char text[6000];

    (void)state;
    memset(text, '3', 5000);
    memcpy(text, "0.", 2);
    assert_reads_as(text, 1.0 / 3.0);
    memset(text, '0', 5000);
    strcpy(text + 5000, "7");
    assert_reads_as(text, 7);
    text[0] = '1';
    strcpy(text + 5000, "e-4999");
    assert_reads_as(text, 1);
    memset(text, '0', 5000);
    memcpy(text, "0.", 2);
    strcpy(text + 5000, "1e4999");
    assert_reads_as(text, 1);
    memset(text, '9', 5000);
    strcpy(text + 5000, "e-5000");
    assert_reads_as(text, 1);
    memset(text, '1', 5000);
    text[5000] = '\0';
    assert_int_equal(parse(text, &(double){0}), SDT__NUMBER_TOO_BIG);
}

static void random_texts_are_read_as_the_c_library_reads_them(void **state)
{
    uint64_t seed = 4711;

    (void)state;
    for (int i = 0; i < 100000; i++) {
        char text[64];
        int digits = (int)(random_bits(&seed) % 20);
        unsigned long long whole = random_bits(&seed) >> random_bits(&seed) % 64;
        int exponent = (int)(random_bits(&seed) % 640) - 340;

        switch (i % 3) {
        case 0:
            snprintf(text, sizeof text, "%.*e", digits, random_double(&seed));
            break;
        case 1:
            snprintf(text, sizeof text, "%llue%d", whole, exponent % 40);
            break;
        default:
            snprintf(text, sizeof text, "%llu.%llue%d", whole % 1000, whole, exponent);
        }
        if (isinf(strtod(text, NULL)))
            assert_int_equal(parse(text, &(double){0}), SDT__NUMBER_TOO_BIG);
        else
            assert_reads_as(text, strtod(text, NULL) + 0.0);
    }
}

/* digits[.digits], as a grammar would say it. */
static bool is_plain(const char *text)
{
    const size_t whole = strspn(text, "0123456789");
    const size_t part = text[whole] == '.' ? strspn(text + whole + 1, "0123456789") : 0;

    return whole > 0 && (text[whole] == '\0' || (part > 0 && text[whole + 1 + part] == '\0'));
}

/* All texts of eight signs and less over an alphabet that has what stands next to the digits. */
static void every_short_text_is_read_as_the_c_library_reads_it_or_refused(void **state)
{
    static const char alphabet[] = "05/9:.";
    enum { SIGNS = sizeof alphabet - 1 };

    (void)state;
    for (int size = 1, count = SIGNS; size <= 8; size++, count *= SIGNS) {
        for (int i = 0; i < count; i++) {
            char text[9] = "";
            double value = -1;

            for (int rest = i, at = 0; at < size; at++, rest /= SIGNS)
                text[at] = alphabet[rest % SIGNS];
            if (is_plain(text))
                assert_reads_as(text, strtod(text, NULL));
            else if (parse(text, &value) != SDT__NUMBER_SYNTAX)
                fail_msg("%s is read as %a", text, value);
        }
    }
}

static void whole_numbers_are_read_to_the_last_bit(void **state)
{
    static const struct {
        const char *text;
        int64_t value;
    } good[] = {
        {"0", 0},
        {"-0", 0},
        {"+7", 7},
        {"0042", 42},
        {"-1", -1},
        {"9223372036854775807", INT64_MAX},
        {"-9223372036854775808", INT64_MIN},
        {"-9223372036854775807", -INT64_MAX},
        {"00000000000000000000000000001", 1},
    };
    static const char *const bad[] = {"",
                                      "-",
                                      "+",
                                      "--1",
                                      "1.0",
                                      "1e3",
                                      " 1",
                                      "1 ",
                                      "0x1",
                                      "a",
                                      "9223372036854775808",
                                      "-9223372036854775809",
                                      "18446744073709551616",
                                      "99999999999999999999999"};
    int64_t value;

    (void)state;
    for (size_t i = 0; i < COUNT(good); i++) {
        assert_true(sdt__integer_parse(good[i].text, strlen(good[i].text), &value));
        assert_true(value == good[i].value);
    }
    for (size_t i = 0; i < COUNT(bad); i++) {
        if (sdt__integer_parse(bad[i], strlen(bad[i]), &value))
            fail_msg("%s is read", bad[i]);
    }
}

static void assert_writes(double value, const char *wanted)
{
    char text[32];

    assert_int_equal(sdt__number_format(value, text), strlen(wanted));
    assert_string_equal(text, wanted);
}

static void numbers_are_written_in_their_shortest_form(void **state)
{
    (void)state;
    assert_writes(0, "0");
    assert_writes(-0.0, "0");
    assert_writes(-2, "-2");
    assert_writes(0.1, "0.1");
    assert_writes(0.1 + 0.2, "0.30000000000000004");
    assert_writes(49.176471, "49.176471");
    assert_writes(1.0 / 3.0, "0.3333333333333333");
    assert_writes(2.0 / 3.0, "0.6666666666666666");
    assert_writes(100, "100");
    assert_writes(120000, "120000");
    assert_writes(0.05, "0.05");
    assert_writes(1e300, "1e+300");
    assert_writes(-1.5e-300, "-1.5e-300");
    assert_writes(DBL_MAX, "1.7976931348623157e+308");
    assert_writes(DBL_MIN, "2.2250738585072014e-308");
    assert_writes(0x1p-1074, "5e-324");
    assert_writes(9007199254740992.0, "9.007199254740992e+15");
    assert_writes(0x1p-44, "5.684341886080802e-14");
    assert_writes(1809279160503450.25, "1.8092791605034502e+15");
    assert_writes(1809279160503450.75, "1.8092791605034508e+15");
}

static void whole_numbers_below_a_thousand_billions_have_no_exponent(void **state)
{
    (void)state;
    assert_writes(999999999999999, "999999999999999");
    assert_writes(-999999999999999, "-999999999999999");
    assert_writes(1e14, "100000000000000");
    assert_writes(1e15, "1e+15");
    assert_writes(1234567890123456, "1.234567890123456e+15");
    assert_writes(123456789012345.67, "123456789012345.67");
    assert_writes(0.000001, "0.000001");
    assert_writes(0.00000123, "0.00000123");
    assert_writes(0.0000001, "1e-7");
}

static void what_cannot_be_written_is_named(void **state)
{
    (void)state;
    assert_writes(INFINITY, "inf");
    assert_writes(-INFINITY, "-inf");
    assert_writes(NAN, "nan");
}

/* The digits of a text, without sign, mark, exponent and zeros at either end. */
static int significant_digits(const char *text)
{
    int count = 0;
    int zeros = 0;

    for (; *text && *text != 'e'; text++) {
        if (*text < '0' || *text > '9' || (*text == '0' && count == 0))
            continue;
        count++;
        zeros = *text == '0' ? zeros + 1 : 0;
    }
    return count - zeros;
}

static void assert_shortest(double value)
{
    char text[32];
    char shorter[64];
    double back;
    int digits;

    assert_true(sdt__number_format(value, text) < sizeof text);
    assert_int_equal(parse(text, &back), SDT__NUMBER_OK);
    if (back != value)
        fail_msg("%a is written %s", value, text);
    digits = significant_digits(text);
    if (digits < 2)
        return;
    snprintf(shorter, sizeof shorter, "%.*e", digits - 2, value);
    if (strtod(shorter, NULL) == value)
        fail_msg("%s is longer than %s", text, shorter);
    snprintf(shorter, sizeof shorter, "%.*e", digits - 1, value);
    if (strtod(shorter, NULL) == value && strtod(shorter, NULL) != strtod(text, NULL))
        fail_msg("%s is not nearer than %s", text, shorter);
}

static void random_numbers_read_back_from_the_shortest_text(void **state)
{
    uint64_t seed = 99;

    (void)state;
    for (int i = 0; i < 50000; i++) {
        double value = random_double(&seed);
        double whole = (double)(random_bits(&seed) >> random_bits(&seed) % 60);

        assert_shortest(value);
        assert_shortest(whole);
        assert_shortest(whole / pow(10, (double)(i % 23)));
        assert_shortest((double)(i * 7) / 1000);
    }
    for (int exponent = -1074; exponent < 1024; exponent++) {
        assert_shortest(ldexp(1, exponent));
        assert_shortest(nextafter(ldexp(1, exponent), 0));
        assert_shortest(nextafter(ldexp(1, exponent), INFINITY));
    }
}

static void assert_people(double value, int decimals, const char *swedish, const char *english)
{
    char text[64];

    assert_int_equal(sdt__number_format_people(value, decimals, false, text), strlen(swedish));
    assert_string_equal(text, swedish);
    assert_int_equal(sdt__number_format_people(value, decimals, true, text), strlen(english));
    assert_string_equal(text, english);
}

#define NBSP "\xC2\xA0"
#define MINUS "\xE2\x88\x92"

static void people_see_thousands_comma_and_minus_of_their_language(void **state)
{
    (void)state;
    assert_people(0, -1, "0", "0");
    assert_people(999, 0, "999", "999");
    assert_people(1000, 0, "1" NBSP "000", "1,000");
    assert_people(1234567.891, 1, "1" NBSP "234" NBSP "567,9", "1,234,567.9");
    assert_people(-12.5, -1, MINUS "12,5", "-12.5");
    assert_people(120000, -1, "120" NBSP "000", "120,000");
    assert_people(0.05, -1, "0,05", "0.05");
    assert_people(5, 2, "5,00", "5.00");
    assert_people(999999999999999, 15,
                  "999" NBSP "999" NBSP "999" NBSP "999" NBSP "999,000000000000000",
                  "999,999,999,999,999.000000000000000");
    assert_people(-123456789012345.67, 15,
                  MINUS "123" NBSP "456" NBSP "789" NBSP "012" NBSP "345,670000000000000",
                  "-123,456,789,012,345.670000000000000");
}

static void people_see_halves_rounded_away_from_zero(void **state)
{
    (void)state;
    assert_people(2.675, 2, "2,68", "2.68");
    assert_people(1.005, 2, "1,01", "1.01");
    assert_people(-0.5, 0, MINUS "1", "-1");
    assert_people(0.5, 0, "1", "1");
    assert_people(1.5, 0, "2", "2");
    assert_people(2.5, 0, "3", "3");
    assert_people(0.49999999999999994, 0, "0", "0");
    assert_people(9.995, 2, "10,00", "10.00");
    assert_people(999.96, 1, "1" NBSP "000,0", "1,000.0");
    assert_people(0.05, 1, "0,1", "0.1");
    assert_people(0.04, 1, "0,0", "0.0");
    assert_people(0.005, 1, "0,0", "0.0");
    assert_people(999999999999999.9, 0, "1" NBSP "000" NBSP "000" NBSP "000" NBSP "000" NBSP "000",
                  "1,000,000,000,000,000");
}

static void people_never_see_minus_zero(void **state)
{
    (void)state;
    assert_people(-0.0, 1, "0,0", "0.0");
    assert_people(-0.001, 2, "0,00", "0.00");
    assert_people(-1e-300, -1, "0", "0");
    assert_people(-0.04, 0, "0", "0");
}

static void people_see_as_few_decimals_as_needed_and_at_most_so_many(void **state)
{
    (void)state;
    assert_people(1.0 / 3.0, -6, "0,333333", "0.333333");
    assert_people(2.0 / 3.0, -6, "0,666667", "0.666667");
    assert_people(0.1 + 0.2, -6, "0,3", "0.3");
    assert_people(1.25, -6, "1,25", "1.25");
    assert_people(0.9999999, -6, "1", "1");
    assert_people(79.9999999, -7, "79,9999999", "79.9999999");
    assert_people(80, -7, "80", "80");
    assert_people(1.0 / 3.0, -15, "0,333333333333333", "0.333333333333333");
    assert_people(1e-20, -16, "1e-20", "1e-20"); /* SDT__DECIMALS_ALL */
    assert_people(1.5, 99, "1,500000000000000", "1.500000000000000");
    assert_people(1.5, -7, "1,5", "1.5");
}

/* Where nobody has said how many: a share of 36.8 %, not 36.807431 %. */
static void people_see_the_first_digits_of_what_has_no_decimals_told(void **state)
{
    (void)state;
    assert_people(139978.4, -1, "139" NBSP "978", "139,978");
    assert_people(999.96, -1, "1" NBSP "000", "1,000");
    assert_people(36.807431, -1, "36,8", "36.8");
    assert_people(80, -1, "80", "80");
    assert_people(8.2339, -1, "8,23", "8.23");
    assert_people(-0.1919, -1, MINUS "0,19", "-0.19");
    assert_people(0.0084, -1, "0,0084", "0.0084");
    assert_people(0.00841, -1, "0,0084", "0.0084");
    assert_people(1.0 / 3.0, -1, "0,33", "0.33");
    assert_people(0.0000001, -1, "0", "0");
}

static void people_see_giants_in_the_shortest_form(void **state)
{
    (void)state;
    assert_people(1e15, 2, "1e+15", "1e+15");
    assert_people(-1e300, -1, "-1e+300", "-1e+300");
    assert_people(NAN, 1, "nan", "nan");
}

static void the_process_locale_changes_nothing(void **state)
{
    static const char *const locales[] = {"sv_SE.UTF-8", "de_DE.UTF-8", "C.UTF-8", "C"};

    (void)state;
    for (size_t i = 0; i < COUNT(locales); i++) {
        if (!setlocale(LC_ALL, locales[i]))
            continue;
        assert_reads_as("0.30000000000000004", 0.1 + 0.2);
        assert_writes(0.1 + 0.2, "0.30000000000000004");
        assert_writes(1.5, "1.5");
    }
    setlocale(LC_ALL, "C");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_numbers_are_read),
        cmocka_unit_test(the_decimal_mark_is_the_one_asked_for_and_no_other),
        cmocka_unit_test(what_is_no_number_is_refused),
        cmocka_unit_test(only_the_bytes_given_are_read),
        cmocka_unit_test(a_minus_before_zero_is_dropped),
        cmocka_unit_test(too_big_is_told_and_too_small_is_zero),
        cmocka_unit_test(the_middle_between_two_doubles_goes_to_the_even_one),
        cmocka_unit_test(middles_of_hundreds_of_digits_are_read_exactly),
        cmocka_unit_test(numbers_of_five_thousand_characters_are_read_right),
        cmocka_unit_test(random_texts_are_read_as_the_c_library_reads_them),
        cmocka_unit_test(every_short_text_is_read_as_the_c_library_reads_it_or_refused),
        cmocka_unit_test(whole_numbers_are_read_to_the_last_bit),
        cmocka_unit_test(numbers_are_written_in_their_shortest_form),
        cmocka_unit_test(whole_numbers_below_a_thousand_billions_have_no_exponent),
        cmocka_unit_test(what_cannot_be_written_is_named),
        cmocka_unit_test(random_numbers_read_back_from_the_shortest_text),
        cmocka_unit_test(people_see_thousands_comma_and_minus_of_their_language),
        cmocka_unit_test(people_see_halves_rounded_away_from_zero),
        cmocka_unit_test(people_never_see_minus_zero),
        cmocka_unit_test(people_see_as_few_decimals_as_needed_and_at_most_so_many),
        cmocka_unit_test(people_see_the_first_digits_of_what_has_no_decimals_told),
        cmocka_unit_test(people_see_giants_in_the_shortest_form),
        cmocka_unit_test(the_process_locale_changes_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
