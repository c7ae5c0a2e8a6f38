/*
 * lib/store, series_codec.c, the packed form of a series: whatever goes in comes out bit for bit,
 * the same cells give the same bytes, and a damaged blob is an error, never other values.
 */
#include "core/period.h"
#include "store/series_codec.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>
#include <math.h>

struct fixture {
    sdt_session *session;
    struct sdt__series_packer packer;
    struct sdt__series series;
    struct sdt__series back;
    uint64_t state;
};

static uint64_t draw(struct fixture *f)
{
    uint64_t x = f->state += UINT64_C(0x9e3779b97f4a7c15);

    x = (x ^ (x >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94d049bb133111eb);
    return x ^ (x >> 31);
}

static unsigned below(struct fixture *f, unsigned limit)
{
    return (unsigned)(draw(f) % limit);
}

static int set_up(void **state)
{
    static struct fixture f;

    memset(&f, 0, sizeof f);
    assert_int_equal(sdt_session_new(&f.session), SDT_OK);
    sdt__series_packer_init(&f.packer, f.session);
    sdt__series_init(&f.series, f.session);
    sdt__series_init(&f.back, f.session);
    f.series.indicator = f.back.indicator = 4711;
    f.series.gender = f.back.gender = 'T';
    *state = &f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;

    sdt__series_packer_free(&f->packer);
    sdt__series_free(&f->series);
    sdt__series_free(&f->back);
    sdt_session_free(f->session);
    return 0;
}

static void add(struct fixture *f, int32_t municipality, int32_t period, double value)
{
    struct sdt__series *s = &f->series;

    assert_int_equal(sdt__series_reserve(s, s->count + 1), SDT_OK);
    s->municipality[s->count] = municipality;
    s->period[s->count] = period;
    s->value[s->count] = value;
    s->mark[s->count] = SDT__MARK_VALUE;
    s->batch[s->count++] = 1;
}

static void assert_round_trip(struct fixture *f, enum sdt__series_form form)
{
    const struct sdt__series *a = &f->series;
    const struct sdt__series *b = &f->back;

    assert_int_equal(sdt__series_pack(&f->packer, a, form), SDT_OK);
    assert_int_equal(sdt__series_unpack(f->packer.bytes, f->packer.size, form, &f->back), SDT_OK);
    assert_int_equal(a->count, b->count);
    if (a->count == 0)
        return;
    assert_memory_equal(a->municipality, b->municipality, a->count * sizeof *a->municipality);
    assert_memory_equal(a->period, b->period, a->count * sizeof *a->period);
    assert_memory_equal(a->value, b->value, a->count * sizeof *a->value);
    assert_memory_equal(a->mark, b->mark, a->count);
    assert_memory_equal(a->batch, b->batch, a->count * sizeof *a->batch);
}

static double any_double(struct fixture *f)
{
    for (;;) {
        uint64_t bits = draw(f);
        double value;

        memcpy(&value, &bits, sizeof value);
        if (isfinite(value))
            return value + 0.0;
    }
}

/* A value of one of the sorts that figures come in. */
static double any_value(struct fixture *f, int sort)
{
    static const double powers[] = {1, 10, 100, 1e3, 1e6, 1e9, 1e15};
    const int64_t whole = (int64_t)(draw(f) % 2000001) - 1000000;

    switch (sort) {
    case 0:
        return 7;
    case 1:
        return (double)whole;
    case 2:
        return (double)whole / 10;
    case 3:
        return (double)whole / powers[below(f, 7)];
    case 4:
        return any_double(f);
    case 5:
        return below(f, 50) ? (double)whole / 100 : any_double(f);
    case 6:
        return (double)(draw(f) >> 11) / 9007199254740992.0 * 100;
    default:
        return (double)(int64_t)(draw(f) >> 12) * (below(f, 2) ? 1 : -1);
    }
}

/* A series of any shape: dense, sparse, of years or of everything, with few or many marks. */
static void make_any(struct fixture *f, enum sdt__series_form form)
{
    const int sort = (int)below(f, 8);
    const unsigned municipalities = 1 + below(f, below(f, 4) ? 20 : 300);
    const unsigned years = 1 + below(f, below(f, 4) ? 8 : 40);
    const unsigned share = below(f, 3) ? 100 : 5 + below(f, 90);
    const unsigned kinds = below(f, 4) ? 1 : 5;
    const unsigned marks = below(f, 3) ? 0 : below(f, 100);
    const unsigned batches = below(f, 3) ? 1 : 1 + below(f, 1000);
    int32_t municipality = 0;

    f->series.count = 0;
    for (unsigned i = 0; i < municipalities; i++) {
        municipality += (int32_t)(below(f, 10) ? 1 : 1 + below(f, 100000));
        for (unsigned year = 0; year < years; year++)
            for (unsigned kind = 0; kind < kinds; kind++) {
                struct sdt__series *s = &f->series;
                if (below(f, 100) >= share)
                    continue;
                add(f, municipality, sdt__period_year(1990 + (int)year) + (int32_t)kind,
                    any_value(f, sort));
                s->batch[s->count - 1] = below(f, batches);
                if (below(f, 100) < marks) {
                    s->mark[s->count - 1] = (uint8_t)(1 + below(f, form == SDT__SERIES_FORM_CELLS
                                                                       ? 4
                                                                       : 5));
                    s->value[s->count - 1] = 0;
                }
            }
    }
}

static void random_series_of_every_shape_come_back_bit_for_bit(void **state)
{
    struct fixture *f = *state;

    for (int i = 0; i < 3000; i++) {
        const enum sdt__series_form form = i % 2 ? SDT__SERIES_FORM_CELLS
                                                 : SDT__SERIES_FORM_DIFFERENCE;
        make_any(f, form);
        assert_round_trip(f, form);
    }
}

static void a_million_random_cells_come_back_bit_for_bit(void **state)
{
    struct fixture *f = *state;

    for (int32_t i = 0; i < 1000; i++)
        for (int32_t j = 0; j < 1000; j++)
            if (below(f, 100) > 0)
                add(f, 1 + i * 3, 100 + j * 8, any_value(f, 5));
    assert_round_trip(f, SDT__SERIES_FORM_CELLS);
}

static void an_empty_series_comes_back_empty(void **state)
{
    assert_round_trip(*state, SDT__SERIES_FORM_CELLS);
}

static void the_extremes_of_doubles_come_back(void **state)
{
    static const double extremes[] = {
        0,
        1,
        -1,
        0.1,
        -0.1,
        1e-300,
        5e-324,
        -5e-324,
        1.7976931348623157e308,
        -1.7976931348623157e308,
        2.2250738585072014e-308,
        1e15,
        1e16,
        1e22,
        1e23,
        9007199254740991.0,
        9007199254740993.0,
        2251799813685247.0,
        2251799813685248.0,
        -2251799813685247.0,
        -2251799813685248.0,
        0.30000000000000004,
        1.0 / 3,
        123456.789012345,
    };
    struct fixture *f = *state;
    const int32_t count = (int32_t)(sizeof extremes / sizeof *extremes);

    for (int32_t i = 0; i < count; i++) {
        f->series.count = 0;
        add(f, 1, 8, extremes[i]);
        assert_round_trip(f, SDT__SERIES_FORM_CELLS);
    }
    f->series.count = 0;
    for (int32_t i = 0; i < count; i++)
        add(f, 1, 8 + i, extremes[i]);
    assert_round_trip(f, SDT__SERIES_FORM_CELLS);
}

static void minus_zero_becomes_zero(void **state)
{
    struct fixture *f = *state;

    add(f, 1, 8, -0.0);
    add(f, 1, 16, 0.1);
    assert_int_equal(sdt__series_pack(&f->packer, &f->series, SDT__SERIES_FORM_CELLS), SDT_OK);
    assert_int_equal(
        sdt__series_unpack(f->packer.bytes, f->packer.size, SDT__SERIES_FORM_CELLS, &f->back),
        SDT_OK);
    assert_true(f->back.value[0] == 0);
    assert_false(signbit(f->back.value[0]));
    assert_true(f->back.value[1] == 0.1);
}

static void the_largest_ids_periods_and_batches_come_back(void **state)
{
    struct fixture *f = *state;

    add(f, 1, 1, 1);
    add(f, SDT__SERIES_MUNICIPALITY_MOST, 1, 2);
    add(f, SDT__SERIES_MUNICIPALITY_MOST, SDT__SERIES_PERIOD_MOST, 3);
    f->series.batch[1] = UINT32_MAX;
    assert_round_trip(f, SDT__SERIES_FORM_CELLS);
}

static void decimals_of_a_country_take_two_bytes_or_less(void **state)
{
    struct fixture *f = *state;

    for (int32_t i = 0; i < 290; i++)
        for (int year = 1990; year < 2025; year++)
            add(f, 1 + i, sdt__period_year(year), (double)below(f, 1000) / 10);
    assert_int_equal(sdt__series_pack(&f->packer, &f->series, SDT__SERIES_FORM_CELLS), SDT_OK);
    /* a thousand different values need ten bits; what is beside them is next to nothing */
    assert_in_range(f->packer.size, 290 * 35 * 10 / 8, 290 * 35 * 10 / 8 * 103 / 100);
}

static void a_sparse_series_wastes_no_space(void **state)
{
    struct fixture *f = *state;

    for (int32_t i = 0; i < 290; i++)
        for (int year = 1990; year < 2025; year++)
            if (below(f, 35) == 0)
                add(f, 1 + i, sdt__period_year(year), below(f, 256));
    assert_int_equal(sdt__series_pack(&f->packer, &f->series, SDT__SERIES_FORM_CELLS), SDT_OK);
    assert_true(f->packer.size < 7 * f->series.count);
}

static void every_flipped_bit_is_an_error(void **state)
{
    struct fixture *f = *state;

    for (int i = 0; i < 8; i++) {
        make_any(f, SDT__SERIES_FORM_CELLS);
        if (f->series.count > 1000)
            f->series.count = 1000;
        assert_int_equal(sdt__series_pack(&f->packer, &f->series, SDT__SERIES_FORM_CELLS), SDT_OK);
        for (size_t bit = 0; bit < 8 * f->packer.size; bit++) {
            f->packer.bytes[bit / 8] ^= (uint8_t)(1 << bit % 8);
            assert_int_equal(sdt__series_unpack(f->packer.bytes, f->packer.size,
                                                SDT__SERIES_FORM_CELLS, &f->back),
                             SDT_ERROR_FOREIGN);
            assert_int_equal(f->back.count, 0);
            f->packer.bytes[bit / 8] ^= (uint8_t)(1 << bit % 8);
        }
    }
}

static void a_blob_cut_at_any_length_is_an_error(void **state)
{
    struct fixture *f = *state;

    make_any(f, SDT__SERIES_FORM_CELLS);
    assert_int_equal(sdt__series_pack(&f->packer, &f->series, SDT__SERIES_FORM_CELLS), SDT_OK);
    for (size_t size = 0; size < f->packer.size; size++) {
        /* a copy of just that size, so that reading past its end is seen by a sanitizer */
        uint8_t *cut = test_malloc(size + 1);
        memcpy(cut, f->packer.bytes, size);
        assert_int_equal(sdt__series_unpack(cut, size, SDT__SERIES_FORM_CELLS, &f->back),
                         SDT_ERROR_FOREIGN);
        test_free(cut);
    }
    assert_int_equal(sdt__series_unpack(NULL, 0, SDT__SERIES_FORM_CELLS, &f->back),
                     SDT_ERROR_FOREIGN);
}

static void a_blob_of_another_series_or_form_is_an_error(void **state)
{
    struct fixture *f = *state;

    add(f, 1, 8, 1);
    assert_int_equal(sdt__series_pack(&f->packer, &f->series, SDT__SERIES_FORM_CELLS), SDT_OK);
    assert_int_equal(
        sdt__series_unpack(f->packer.bytes, f->packer.size, SDT__SERIES_FORM_DIFFERENCE, &f->back),
        SDT_ERROR_FOREIGN);
    f->back.gender = 'K';
    assert_int_equal(
        sdt__series_unpack(f->packer.bytes, f->packer.size, SDT__SERIES_FORM_CELLS, &f->back),
        SDT_ERROR_FOREIGN);
}

/* Whatever was read, it must be a series: cells that rise, known marks, finite values. */
static void assert_is_series(const struct sdt__series *s)
{
    for (size_t i = 0; i < s->count; i++) {
        assert_true(s->municipality[i] > 0 && s->period[i] >= 0);
        assert_true(s->mark[i] <= SDT__MARK_SECRET);
        assert_true(isfinite(s->value[i]));
        assert_true(s->mark[i] == SDT__MARK_VALUE || s->value[i] == 0);
        if (i > 0 && s->municipality[i] == s->municipality[i - 1])
            assert_true(s->period[i] > s->period[i - 1]);
        else if (i > 0)
            assert_true(s->municipality[i] > s->municipality[i - 1]);
    }
}

static void a_forged_blob_is_an_error_or_some_series(void **state)
{
    struct fixture *f = *state;
    int errors = 0;

    for (int i = 0; i < 60000; i++) {
        uint8_t *forged;
        size_t size;
        uint32_t sum;

        if (i % 100 == 0) {
            make_any(f, SDT__SERIES_FORM_CELLS);
            f->series.count = f->series.count < 300 ? f->series.count : 300;
            if (f->series.count == 0)
                add(f, 1, 8, 1);
            assert_int_equal(sdt__series_pack(&f->packer, &f->series, SDT__SERIES_FORM_CELLS),
                             SDT_OK);
        }
        size = f->packer.size - below(f, 4) * (unsigned)(below(f, 4) == 0);
        forged = test_malloc(size);
        memcpy(forged, f->packer.bytes, size);
        for (unsigned j = 1 + below(f, 3); j > 0; j--)
            forged[below(f, 2) ? below(f, 40) % size : draw(f) % size] = (uint8_t)(below(f, 4)
                                                                                       ? draw(f)
                                                                                       : 0xff);
        sum = sdt__series_checksum(forged, size - SDT__SERIES_CHECKSUM_SIZE, &f->series);
        for (int j = 0; j < SDT__SERIES_CHECKSUM_SIZE; j++)
            forged[size - SDT__SERIES_CHECKSUM_SIZE + (size_t)j] = (uint8_t)(sum >> 8 * j);
        if (sdt__series_unpack(forged, size, SDT__SERIES_FORM_CELLS, &f->back) == SDT_OK)
            assert_is_series(&f->back);
        else
            errors++;
        test_free(forged);
    }
    assert_true(errors > 20000);
}

int main(void)
{
#define FACT(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        FACT(random_series_of_every_shape_come_back_bit_for_bit),
        FACT(a_million_random_cells_come_back_bit_for_bit),
        FACT(an_empty_series_comes_back_empty),
        FACT(the_extremes_of_doubles_come_back),
        FACT(minus_zero_becomes_zero),
        FACT(the_largest_ids_periods_and_batches_come_back),
        FACT(decimals_of_a_country_take_two_bytes_or_less),
        FACT(a_sparse_series_wastes_no_space),
        FACT(every_flipped_bit_is_an_error),
        FACT(a_blob_cut_at_any_length_is_an_error),
        FACT(a_blob_of_another_series_or_form_is_an_error),
        FACT(a_forged_blob_is_an_error_or_some_series),
    };
#undef FACT
    return cmocka_run_group_tests(tests, NULL, NULL);
}
