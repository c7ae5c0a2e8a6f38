/*
 * lib/script, http: an integration comes to the addresses that it was granted through the program's own
 * function, redirects included, and to no other; and JSON and addresses in and out.
 */
#include "shipped.h"

#include <sodertorn/fetch.h>

/* What the program's function was asked, and what it answers. */
static struct {
    int calls;
    char url[200], method[8], body[100], type[100];
    int64_t milliseconds;
    int status;
    const char *redirects[8]; /* the locations of the first answers */
    const char *answer;
    size_t repeats;
    bool fails;
} net;

static int fetch(void *user, struct sdt_fetch_call *call)
{
    const char *redirect = net.calls < 8 ? net.redirects[net.calls] : NULL;

    assert_ptr_equal(user, &net);
    net.calls++;
    snprintf(net.url, sizeof net.url, "%s", call->url);
    snprintf(net.method, sizeof net.method, "%s", call->method);
    snprintf(net.body, sizeof net.body, "%.*s", (int)call->body_size, call->body ? call->body : "");
    snprintf(net.type, sizeof net.type, "%s", call->type ? call->type : "");
    net.milliseconds = call->milliseconds;
    if (net.fails) {
        snprintf(call->why, sizeof call->why, "nätet är nere");
        return 1;
    }
    call->status = redirect ? 302 : net.status;
    if (redirect)
        snprintf(call->location, sizeof call->location, "%s", redirect);
    snprintf(call->answer_type, sizeof call->answer_type, "application/json");
    for (size_t i = 0; net.answer && i < net.repeats; i++)
        if (call->write(call->write_user, net.answer, strlen(net.answer)) != 0)
            return 1;
    return 0;
}

/* Runs the body of an integration that asks for the addresses; what it wrote, to be freed, or NULL. */
static char *run_with(const char *needs, const char *grant, bool dry, const char *body)
{
    struct text written = {0};
    char source[2000];
    sdt_script *script;
    int status;

    snprintf(
        source, sizeof source,
        "return integration { title = 'T', needs = { http = { '%s' } }, run = function(job) %s "
        "end }",
        needs, body);
    assert_ok(session, sdt_session_set_fetch(session, fetch, &net, NULL));
    assert_ok(session, sdt_script_new(session, "prov.lua", source, strlen(source), &script));
    assert_ok(session, sdt_script_grant(script, grant));
    assert_ok(session, sdt_script_dry(script, dry));
    status = sdt_script_run(script, "markdown", text_write, &written);
    sdt_script_free(script);
    return status == SDT_OK ? tidy(written.bytes) : NULL;
}

static void begin(const char *answer)
{
    memset(&net, 0, sizeof net);
    net.status = 200;
    net.answer = answer;
    net.repeats = 1;
}

/* What is got of an address is told so. */
static void gives(const char *grant, const char *url, const char *wanted)
{
    char body[600], *text;

    snprintf(body, sizeof body,
             "local a, why = job.http:get('%s') "
             "job:warn('%%s', a and (a.status .. ' ' .. a.body .. ' ' .. a.url) or why)",
             url);
    text = run_with("*", grant, false, body);
    assert_non_null(text);
    if (!strstr(text, wanted))
        fail_msg("%s: %s", url, text);
    free(text);
}

static void an_address_under_a_granted_one_is_fetched(void **state)
{
    (void)state;
    begin("{}");
    gives("http:https://api.kolada.se/v3", "https://api.kolada.se/v3/data?x=1",
          "200 {} https://api.kolada.se/v3/data?x=1");
    assert_int_equal(net.calls, 1);
    assert_string_equal(net.method, "GET");
    assert_true(net.milliseconds > 0 && net.milliseconds <= 10000); /* what is left of the run */
    net.status = 404;
    gives("http:https://api.kolada.se/v3", "https://api.kolada.se/v3/nix", "404 {}");
}

static void no_other_is(void **state)
{
    static const char *const others[] = {"https://api.kolada.se/v2/data",
                                         "https://api.kolada.se.evil.com/v3/",
                                         "https://api.kolada.se@evil.com/v3",
                                         "http://api.kolada.se/v3",
                                         "https://api.kolada.se/v3/../v2",
                                         "https://api.kolada.se:8443/v3",
                                         "https://evil.com/v3",
                                         "file:///etc/passwd",
                                         "https://api.kolada.se/v3%2f..%2fv2"};

    (void)state;
    begin("{}");
    for (size_t i = 0; i < COUNT(others); i++)
        gives("http:https://api.kolada.se/v3", others[i], others[i]);
    assert_int_equal(net.calls, 0);
}

static void a_redirect_is_followed_where_it_may(void **state)
{
    (void)state;
    begin("x");
    net.redirects[0] = "/v3/annan";
    gives("http:https://a.se/v3", "https://a.se/v3/data", "200 x https://a.se/v3/annan");
    begin("x");
    net.redirects[0] = "https://evil.com/v3";
    gives("http:https://a.se/v3", "https://a.se/v3/data", "https://evil.com/v3 ligger inte under");
    assert_int_equal(net.calls, 1);
    begin("x");
    net.redirects[0] = "//evil.com/";
    gives("http:https://a.se/v3", "https://a.se/v3/data", "leder vidare");
    begin("x");
    for (int i = 0; i < 8; i++)
        net.redirects[i] = "/v3/runt";
    gives("http:https://a.se/v3", "https://a.se/v3/data", "leder vidare");
    assert_int_equal(net.calls, 6);
}

#define LONG "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"

static void what_does_not_come_is_an_answer(void **state)
{
    (void)state;
    begin(NULL);
    net.fails = true;
    gives("http:https://a.se/", "https://a.se/x", "inget svar från https://a.se/x: nätet är nere");
    gives("http:https://a.se/", "https://a.se/" LONG LONG LONG LONG, "x…: nätet är nere");
    begin("0123456789abcdef");
    net.repeats = 1 << 20; /* 16 MiB */
    gives("http:https://a.se/", "https://a.se/x", "inget svar");
}

static void a_post_is_sent_once_and_not_in_a_dry_run(void **state)
{
    static const char
        post[] = "local a, why = job.http:post('https://a.se/hook', json.encode { b = "
                 "1, a = 'å\"', l = { true, 2.5 } }) job:warn('%s', a and a.status or why)";
    char *text;

    (void)state;
    begin("");
    text = run_with("https://a.se/hook", "http:https://a.se/", false, post);
    assert_non_null(strstr(text, "200"));
    free(text);
    assert_string_equal(net.method, "POST");
    assert_string_equal(net.body, "{\"a\":\"å\\\"\",\"b\":1,\"l\":[true,2.5]}");
    assert_string_equal(net.type, "application/json");
    text = run_with("https://a.se/hook", "http:https://a.se/", true, post);
    assert_non_null(strstr(text, "inget skickas"));
    free(text);
    assert_int_equal(net.calls, 1);
}

static void a_script_without_the_need_has_no_http(void **state)
{
    static const char source[] = "return integration { title = 'T', run = function(job) "
                                 "job.http:get('https://a.se') end }";
    struct text written = {0};
    sdt_script *script;

    (void)state;
    assert_ok(session, sdt_script_new(session, "prov.lua", source, sizeof source - 1, &script));
    assert_status(session, sdt_script_run(script, "text", text_write, &written), SDT_ERROR_SCRIPT);
    assert_message(session, "http");
    sdt_script_free(script);
}

/* The bodies are compared inside, where no writer has touched them. */
static void json_is_read_or_told_where_it_is_wrong(void **state)
{
    static const struct {
        const char *json, *wanted;
    } cases[] = {{"[1, -2.5e2, \"\\u00e5\\ud83d\\ude00\", true, {}]", "[1,-250,\"å😀\",true,[]]"},
                 {"{\"a\": null, \"b\": [null]}", "{\"b\":[null]}"},
                 {" 7 ", "7"},
                 {"\"x\"", "\"x\""},
                 {"\"a\\nb\"", "\"a\\u000ab\""},
                 {"", "no JSON: wrong at character 1"},
                 {"{", "no JSON: wrong at character 2"},
                 {"[1,]", "no JSON: wrong at character 4"},
                 {"[01]", "no JSON: wrong at character 2"},
                 {"[1] x", "no JSON: wrong at character 5"},
                 {"{\"a\" 1}", "no JSON: wrong at character 6"},
                 {"{a: 1}", "no JSON: wrong at character 2"},
                 {"\"\\ud83d\"", "no JSON: wrong at character 4"},
                 {"\"\\x\"", "no JSON: wrong at character 2"},
                 {"tru", "no JSON: wrong at character 1"},
                 {"NaN", "no JSON: wrong at character 1"}};

    (void)state;
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, "en"));
    for (size_t i = 0; i < COUNT(cases); i++) {
        char *text;

        begin(cases[i].json);
        text = run_with("*", "http:https://a.se/", false,
                        "local v, why = json.decode(job.http:get('https://a.se/').body) "
                        "job.http:post('https://a.se/', why or json.encode(v))");
        assert_non_null(text);
        assert_string_equal(net.body, cases[i].wanted);
        free(text);
    }
    begin("[");
    net.repeats = 100000;
    free(run_with("*", "http:https://a.se/", false,
                  "local v, why = json.decode(job.http:get('https://a.se/').body) "
                  "job.http:post('https://a.se/', why)"));
    assert_string_equal(net.body, "no JSON: wrong at character 66");
}

static void an_address_is_written(void **state)
{
    char *text = run_with(
        "*", "http:https://a.se/", false,
        "assert(url.encode('å/ä b') == '%C3%A5%2F%C3%A4%20b') "
        "assert(url.with('https://a.se', { b = 'x&y', a = 1 }) == "
        "'https://a.se?a=1&b=x%26y') "
        "assert(url.with('https://a.se?c', { a = 1 }) == 'https://a.se?c&a=1') "
        "local t = {} t.t = t assert(not pcall(json.encode, t)) "
        "assert(not pcall(json.encode, 0/0)) assert(not pcall(json.encode, print))");

    (void)state;
    assert_non_null(text);
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(an_address_under_a_granted_one_is_fetched),
        TEST(no_other_is),
        TEST(a_redirect_is_followed_where_it_may),
        TEST(what_does_not_come_is_an_answer),
        TEST(a_post_is_sent_once_and_not_in_a_dry_run),
        TEST(a_script_without_the_need_has_no_http),
        TEST(json_is_read_or_told_where_it_is_wrong),
        TEST(an_address_is_written),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
