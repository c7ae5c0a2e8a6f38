/*
 * lib/script/url: what lies under an address is judged by its parts, so that no trick with their text
 * leads elsewhere.
 */
#include "support/support.h"

#include "script/url.h"

#include <string.h>

static void what_is_odd_is_no_address(void **state)
{
    static const char *const odd[] = {"",
                                      "api.kolada.se",
                                      "//api.kolada.se/",
                                      "ftp://api.kolada.se/",
                                      "file:///etc/passwd",
                                      "HTTPS://api.kolada.se/",
                                      "https:/api.kolada.se/",
                                      "https://",
                                      "https:///v3",
                                      "https://:443/",
                                      "https://api.kolada.se@evil.com/",
                                      "https://api.kolada.se:80@evil.com/",
                                      "https://me:word@api.kolada.se/",
                                      "https://api.kolada.se:/",
                                      "https://api.kolada.se:0/",
                                      "https://api.kolada.se:65536/",
                                      "https://api.kolada.se:443x/",
                                      "https://api.kolada.se\\@evil.com/",
                                      "https://api.kolada.se#@evil.com/",
                                      "https://api.kolada.se/v3#x",
                                      "https://api.kolada.se/v3/../v2",
                                      "https://api.kolada.se/v3/./x",
                                      "https://api.kolada.se/v3/..",
                                      "https://api.kolada.se/v3/%2e%2E/v2",
                                      "https://api.kolada.se/v3/.%2e/v2",
                                      "https://api.kolada.se/v3/..%2fv2",
                                      "https://api.kolada.se/v3/..%5cv2",
                                      "https://api.kolada.se/v3/%00",
                                      "https://api.kolada.se/v3/%zz",
                                      "https://api.kolada.se/v3/%2",
                                      "https://api.kolada.se/v3/%",
                                      "https://api.kolada.se/v3 x",
                                      "https://api.kolada.se/v3\r\nHost: evil.com",
                                      "https://api.kolada.se/v3/\xC3\xA5",
                                      "https://[::1]/",
                                      "https://api.kolada.se\xE2\x80\xAE/",
                                      "https://api.kolada.se%2eevil.com/"};
    struct sdt__url url;

    (void)state;
    for (size_t i = 0; i < COUNT(odd); i++)
        if (sdt__url_read(odd[i], &url))
            fail_msg("%s is taken for an address", odd[i]);
}

static void an_address_has_its_parts(void **state)
{
    struct sdt__url url;

    (void)state;
    assert_true(sdt__url_read("http://127.0.0.1:8080/a/b.c/%C3%A5?x=/../@:", &url));
    assert_int_equal(url.port, 8080);
    assert_int_equal(url.host_size, strlen("127.0.0.1"));
    assert_int_equal(url.path_size, strlen("/a/b.c/%C3%A5"));
    assert_true(url.query);
    assert_true(sdt__url_read("https://api.kolada.se", &url));
    assert_int_equal(url.port, 443);
    assert_int_equal(url.path_size, 0);
    assert_true(sdt__url_read("https://api.kolada.se?x", &url));
    assert_true(sdt__url_read("https://api.kolada.se/.../...", &url));
}

static void what_lies_under_an_address(void **state)
{
    static const struct {
        const char *prefix, *url;
        bool covered;
    } cases[] = {
        {"https://api.kolada.se/", "https://api.kolada.se/v3/data?x=1", true},
        {"https://api.kolada.se", "https://api.kolada.se", true},
        {"https://api.kolada.se", "https://API.Kolada.SE/v3", true},
        {"https://api.kolada.se:443/", "https://api.kolada.se/v3", true},
        {"https://api.kolada.se/v3", "https://api.kolada.se/v3", true},
        {"https://api.kolada.se/v3/", "https://api.kolada.se/v3", true},
        {"https://api.kolada.se/v3", "https://api.kolada.se/v3?x", true},
        {"https://api.kolada.se/v3", "https://api.kolada.se/v3/", true},
        {"https://api.kolada.se/v3", "https://api.kolada.se/v30", false},
        {"https://api.kolada.se/v3", "https://api.kolada.se/V3", false},
        {"https://api.kolada.se/v3", "https://api.kolada.se/", false},
        {"https://api.kolada.se/v3", "https://api.kolada.se/v2/v3", false},
        {"https://api.kolada.se/v3", "https://api.kolada.se//v3", false},
        {"https://api.kolada.se/v3", "https://api.kolada.se/v3/../v2", false},
        {"https://api.kolada.se/", "http://api.kolada.se/", false},
        {"https://api.kolada.se/", "https://api.kolada.se:444/", false},
        {"https://api.kolada.se/", "http://api.kolada.se:443/", false},
        {"https://api.kolada.se", "https://api.kolada.se.evil.com", false},
        {"https://api.kolada.se", "https://api.kolada.se@evil.com", false},
        {"https://api.kolada.se", "https://api.kolada.se.", false},
        {"https://api.kolada.se", "https://evil.com/https://api.kolada.se", false},
        {"https://api.kolada.se", "https://evil.com?https://api.kolada.se/", false},
        {"https://kolada.se", "https://api.kolada.se/", false},
        {"https://api.kolada.se?x", "https://api.kolada.se?x", false},
        {"https://", "https://api.kolada.se", false},
        {"*", "https://api.kolada.se", false},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++)
        if (sdt__url_covers(cases[i].prefix, cases[i].url) != cases[i].covered)
            fail_msg("%s and %s", cases[i].prefix, cases[i].url);
}

static void a_redirect_leads_to_an_address_or_a_path(void **state)
{
    static const struct {
        const char *location, *wanted; /* NULL: nowhere */
    } cases[] = {
        {"/v3/data?x=1", "https://a.se:8443/v3/data?x=1"},
        {"https://b.se/x", "https://b.se/x"},
        {"//evil.com/", NULL},
        {"data", NULL},
        {"", NULL},
        {"/../x", NULL},
        {"javascript:1", NULL},
        {"/\r\nX: y", NULL},
    };
    char out[SDT__URL_MOST + 1], longest[SDT__URL_MOST + 20];

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        bool follows = sdt__url_follow("https://a.se:8443/old?y", cases[i].location, out);

        assert_int_equal(follows, cases[i].wanted != NULL);
        if (follows)
            assert_string_equal(out, cases[i].wanted);
    }
    memset(longest, 'a', sizeof longest - 1);
    longest[0] = '/';
    longest[sizeof longest - 1] = '\0';
    assert_false(sdt__url_follow("https://a.se/", longest, out));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_odd_is_no_address),
        cmocka_unit_test(an_address_has_its_parts),
        cmocka_unit_test(what_lies_under_an_address),
        cmocka_unit_test(a_redirect_leads_to_an_address_or_a_path),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
