/*
 * lib/script/lua_errors: the mistakes that Lua finds, in the language of the session, at the script's line.
 */
#include "shipped.h"

static void fails_with(const char *body, const char *swedish, const char *english)
{
    char *text = wrap(body), *out;

    for (int i = 0; i < 2; i++) {
        const char *said = i == 0 ? swedish : english;

        assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, i ? "en" : "sv"));
        assert_status(session, run(text, "markdown", NULL, &out), SDT_ERROR_SCRIPT);
        assert_message(session, said);
        assert_message(session, "prov.lua:1: ");
    }
    free(text);
}

static void a_mistake_with_a_value_says_which_and_what_it_is(void **state)
{
    (void)state;
    fails_with("local a = {} print(a.fel.name)",
               "'fel' är nil, så det finns inget fält att läsa i det",
               "'fel' is nil, so there is no field to read in it");
    fails_with("local v = st:values { indicator = 'N01951' } print(v[99].value)",
               "elementet är nil, så det finns", "the element is nil, so there is");
    fails_with("local a = {} a.ring()", "'ring' är nil och går inte att anropa",
               "'ring' is nil and cannot be called");
    fails_with("local a = 'x' .. k", "'k' är municipality och går inte att sätta ihop till en text",
               "'k' is municipality and cannot be joined");
    fails_with("local a = {} print(a.b + 1)", "'b' är nil och går inte att räkna med",
               "'b' is nil and cannot be calculated with");
    fails_with("print('a' + 1)", "en text och ett tal går inte att räkna med",
               "a text and a number cannot be calculated with");
    fails_with("local a print(#a)", "'a' är nil och har ingen längd",
               "'a' is nil and has no length");
    fails_with("print(1 < '2')", "ett tal och en text går inte att jämföra",
               "a number and a text cannot be compared");
    fails_with("print({} < {})", "två värden som båda är en tabell går inte att jämföra",
               "two values that are both a table cannot be compared");
    fails_with("for r in st:municipalities() do end", "skriv for i, rad in ipairs(…) do",
               "write for i, row in ipairs(…) do");
    fails_with("local n = ('x'):rep({})", "rep: argument 1 ska vara ett tal, men är en tabell",
               "rep: argument 1 should be a number, but is a table");
}

static void what_is_not_lua_is_told_where_it_is_not(void **state)
{
    static const struct {
        const char *text, *swedish, *english;
    } wrong[] = {
        {"return report {\n title = 'x'\n build = 1 }",
         "prov.lua:3: '}' väntas vid 'build', för att stänga '{' på rad 1",
         "prov.lua:3: '}' expected near 'build', to close '{' at line 1"},
        {"if x = 1 then", "prov.lua:1: 'then' väntas vid '='", "'then' expected near '='"},
        {"return report {", "slutet väntas inte här", "the end is not expected here"},
        {"do", "'end' väntas vid slutet", "'end' expected near the end"},
        {"return 'x", "en text saknar sitt sista citattecken vid slutet",
         "lacks its last quotation mark"},
        {"x = )", "')' väntas inte här", "')' is not expected here"},
    };
    char *out;

    (void)state;
    for (size_t i = 0; i < 2 * COUNT(wrong); i++) {
        const bool english = i >= COUNT(wrong);
        const size_t w = i % COUNT(wrong);

        assert_ok(session,
                  sdt_session_set_text(session, SDT_OPTION_LANGUAGE, english ? "en" : "sv"));
        assert_status(session, run(wrong[w].text, "text", NULL, &out), SDT_ERROR_SYNTAX);
        assert_message(session, english ? wrong[w].english : wrong[w].swedish);
    }
}

/* A script that catches an error gets what Lua said. */
static void a_script_sees_the_words_of_lua(void **state)
{
    (void)state;
    says("local ok, why = pcall(function() local a = nil; return a.b end) doc:para('%s', why)",
         "prov.lua:1: attempt to index a nil value (local 'a')");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_mistake_with_a_value_says_which_and_what_it_is),
        TEST(what_is_not_lua_is_told_where_it_is_not),
        TEST(a_script_sees_the_words_of_lua),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
