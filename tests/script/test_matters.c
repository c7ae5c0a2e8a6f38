/*
 * lib/script/bridge, joint matters and the life of programmes in scripts.
 */
#include "support/cooperation.h"

#include <sodertorn.h>
#include <stdio.h>

/* What the body of a report raises or answers: it answers with a text. */
static void assert_answers(sdt_session *s, const char *body, const char *wanted)
{
    struct text out = {0};
    sdt_script *script = NULL;
    char source[2000];
    int length = snprintf(source, sizeof source,
                          "return report { title = \"Prov\", build = function(doc, st)\n"
                          "local function answer(...)\n%s\nend\n"
                          "doc:para(\"%%s\", tostring(answer())) end }",
                          body);

    assert_in_range(length, 1, sizeof source - 1);
    assert_ok(s, sdt_script_new(s, "prov.lua", source, (size_t)length, &script));
    assert_ok(s, sdt_script_run(script, "markdown", text_write, &out));
    sdt_script_free(script);
    if (!strstr(out.bytes, wanted))
        fail_msg("%s is not in %s", wanted, out.bytes);
    text_free(&out);
}

static sdt_session *new_matter(void)
{
    sdt_session *s = new_whole(NULL);

    assert_ok(s, sdt_matter_propose(s, "consultation", "Svaret",
                                    OPTIONS("subject", "insats", "key", "svar", "proposed",
                                            "2024-01-10", "deadline", "2024-05-31"),
                                    NULL));
    assert_ok(s, sdt_matter_decide(s, "svar", "0128", "adopted_with_addition",
                                   OPTIONS("date", "2024-02-01", "text", "Mer"), NULL));
    return s;
}

static void matters_are_rows_of_a_day(void **state)
{
    sdt_session *s = new_matter();

    (void)state;
    assert_answers(s,
                   "for _, m in ipairs(st:matters()) do if m.matter then "
                   "return m.title .. m.state .. m.overdue .. m.waits_on end end",
                   "Svaretwaiting15Huddinge, Södertälje");
    assert_answers(s, "return #st:matters \"2024-01-09\"", "1");
    sdt_session_free(s);
}

static void answers_tell_what_each_decided(void **state)
{
    static const char *const asked[] = {"st:get(\"matter\", \"svar\")",
                                        "st:get(\"effort\", \"insats\")"};
    sdt_session *s = new_matter();

    (void)state;
    for (size_t i = 0; i < COUNT(asked); i++) {
        char body[200];

        snprintf(body, sizeof body,
                 "local r = %s:answers() return r[2].municipality.name .. r[2].outcome .. "
                 "r[2].text",
                 asked[i]);
        assert_answers(s, body, "Salemadopted\\_with\\_additionMer");
    }
    sdt_session_free(s);
}

static void programmes_have_their_state_parts_changes_and_successors(void **state)
{
    sdt_session *s = new_matter();

    (void)state;
    assert_ok(s, sdt_programme_amend(s, "program", "2024-03-01", "Skärpt",
                                     OPTIONS("reword", "delmal", "words", "Skarpare"), NULL, NULL));
    assert_ok(s, sdt_programme_renew(s, "program", "nasta", "Nästa", 2027, 2030, NULL, NULL, NULL));
    assert_answers(s, "return st:programmes(\"2023-02-28\")[2].state", "proposed");
    assert_answers(s, "return st:get(\"programme\", \"program\"):parts()[5].title", "Skarpare");
    assert_answers(s,
                   "return st:get(\"programme\", \"program\"):parts { on = \"2024-02-29\" }"
                   "[5].title",
                   "Delmålet");
    assert_answers(s, "return st:get(\"programme\", \"program\"):amended()[1].amendment.title",
                   "Skärpt");
    assert_answers(s, "return st:get(\"programme\", \"program\"):successors()[1].later.goal.key",
                   "nasta.mal");
    assert_answers(s, "return st:get(\"programme\", \"nasta\"):predecessors()[1].role", "kept");
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(matters_are_rows_of_a_day),
        cmocka_unit_test(answers_tell_what_each_decided),
        cmocka_unit_test(programmes_have_their_state_parts_changes_and_successors),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
