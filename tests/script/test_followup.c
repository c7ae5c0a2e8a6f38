/*
 * lib/script/bridge, the methods of the follow-up in scripts, on values of their own: worked out
 * by hand.
 */
#include "shipped.h"

static void a_series_is_assessed_without_a_database_of_it(void **state)
{
    (void)state;
    /* a fifth of the way in half of the time */
    says("local a = followup.assess { target = 50, target_period = 2030, values = { [2020] = 100, "
         "['2025'] = 90 } } "
         "doc:para('%s %f %f %f', a.status, a.share, a.elapsed, a.pace)",
         "off\\_track 0,2 0,5 0,4");
    says("local a = followup.assess { target = 50, target_period = 2030, "
         "values = { [2020] = 100, [2025] = 90, [2026] = 'secret' } } doc:para('%s %f', a.status, "
         "a.pace)",
         "off\\_track 0,4"); /* a mark changes no status */
    says("local a = followup.assess { method = 'target_value', direction = 'higher', target = 10, "
         "values = { ['2024T1'] = 8 } } doc:para('%s %f', a.status, a.attainment)",
         "partly\\_achieved 0,8");
    says("local a = followup.assess { target = 1, target_period = 2030, direction = 'higher' } "
         "doc:para('%s %s', a.status, a.reason)",
         "not\\_assessed no\\_value");
}

static void what_makes_no_sense_is_told_at_the_scripts_line(void **state)
{
    (void)state;
    refuses("local a = followup.assess { target = 1, values = { [2020] = 'secrt' } }", "secret");
    refuses("local a = followup.assess { taget = 1 }", "menade du 'target'?");
    refuses("local a = followup.assess { target = 1, target_period = '2030-13', values = {} }",
            "2030-13");
    refuses("local a = followup.assess { method = 'linjär', values = {} }", "linear");
    refuses(
        "local a = followup.assess { target = 1, target_period = 2030, values = { [2020] = 0/0 } }",
        "2020");
    refuses("followup.tree { nodes = { { status = 'achieved' } } }", "id");
    refuses("followup.tree { nodes = { { id = 'a', status = 'acheved' } } }", "achieved");
    refuses("local t = { id = 'a' } t.nodes = { t } followup.tree { nodes = { t } }",
            "duplicate_id");
    refuses("local t = { id = 'x' } for i = 1, 99 do t = { id = 'n' .. i, nodes = { t } } end "
            "followup.tree { nodes = { t } }",
            "too_deep");
}

static void municipalities_are_ranked_and_coloured(void **state)
{
    (void)state;
    says("local rows, all = followup.compare { direction = 'lower', values = { A = 3, B = 1, C = "
         "2, D = 4, E = 'secret' } } "
         "doc:para('%s %s %s, %s %s, %s; %d of %d, %f', rows[1].id, rows[1].rank, "
         "rows[1].comparison_colour, "
         "rows[4].id, rows[4].comparison_colour, rows[5].comparison_colour, all.n, all.all, "
         "all.median)",
         "B 1 green, D red, grey; 4 of 5, 2,5");
    says("local _, all = followup.compare { values = { A = 1, B = 4 }, population = { A = 3, B = 1 "
         "} } "
         "doc:para('%f %f', all.mean, all.weighted_mean)",
         "2,5 1,75");
}

static void statuses_are_put_together_in_a_tree(void **state)
{
    (void)state;
    says("local rows = followup.tree { nodes = { { id = 'mål', nodes = { { id = 'a', status = "
         "'achieved' }, "
         "{ id = 'b', status = 'off_track' }, { id = 'c', status = 'not_assessed' } } } } } "
         "doc:para('%s %s %f %d/%d %s', rows[1].id, rows[1].status, rows[1].score, "
         "rows[1].assessed, "
         "rows[1].leaves, rows[2].id)",
         "mål on\\_track 2,5 2/3 a"); /* (4 + 1) / 2 */
    says("local rows = followup.tree { nodes = { { id = 'mål', nodes = { { id = 'a', status = "
         "'off_track' }, { id = 'b', status = 'improving' } } } } } "
         "doc:para('%s %d', rows[1].status, rows[1].leaves)",
         "off\\_track 1"); /* a trend is no leaf that weighs */
    says("local rows = followup.tree { method = 'worst', nodes = { { id = 'm', nodes = { "
         "{ id = 'a', status = 'achieved' }, { id = 'b', status = 'off_track' } } } } } "
         "doc:para(rows[1].status)",
         "off\\_track");
}

/* The mean that the report prints is the one of these populations, whose year it names. */
static void a_weighted_mean_names_the_year_of_its_weights(void **state)
{
    char *text = wrap(
        "local sum, people = 0, 0 "
        "for _, row in ipairs(st:values { indicator = 'vaxthusgaser-per-invanare', years = { 2024, "
        "2024 } }) do "
        "local n = st:values { indicator = 'N01951', municipality = row.municipality, years = { "
        "2023, 2023 } }[1].value "
        "sum, people = sum + n * row.value, people + n end "
        "local rows, all = st:compare { indicator = 'vaxthusgaser-per-invanare', period = '2024' } "
        "assert(math.abs(all.weighted_mean - sum / people) < 1e-9) "
        "assert(all.weight_period == '2023') doc:comparison { rows = rows, all = all }");
    char *out;

    (void)state;
    assert_ok(session, run(text, "text", NULL, &out));
    assert_non_null(strstr(tidy(out), "(folkmängd 2023)"));
    free(out);
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_series_is_assessed_without_a_database_of_it),
        TEST(what_makes_no_sense_is_told_at_the_scripts_line),
        TEST(municipalities_are_ranked_and_coloured),
        TEST(a_weighted_mean_names_the_year_of_its_weights),
        TEST(statuses_are_put_together_in_a_tree),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
