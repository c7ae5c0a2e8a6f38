/*
 * What lets integrations fetch addresses: libcurl, where the program was built with it. The library says
 * what may be asked for, how long it may take and how much may come, and looks at each redirect itself,
 * so none is followed here. Of what the user's surroundings say only the proxy counts (https_proxy,
 * http_proxy, all_proxy and no_proxy, as curl reads them), without which many municipalities reach
 * nothing: .netrc, cookies and other certificates do not. What was granted is the address that is asked
 * for, whichever way that goes.
 */
#include "fetch.h"

#ifdef SDT_WITH_CURL

#include <curl/curl.h>
#include <string.h>

/* Why there is no answer, in words for people. */
static const struct reason {
    CURLcode code;
    const char *swedish;
    const char *english;
} reasons[] = {
    {CURLE_COULDNT_RESOLVE_HOST, "namnet finns inte, eller så når datorn inte nätet",
     "the name does not exist, or the computer is not on the network"},
    {CURLE_COULDNT_RESOLVE_PROXY, "proxyns namn (https_proxy, http_proxy) finns inte",
     "the proxy's name (https_proxy, http_proxy) does not exist"},
    {CURLE_COULDNT_CONNECT, "ingen svarar på den adressen", "nobody answers at that address"},
    {CURLE_OPERATION_TIMEDOUT, "det tog för lång tid", "it took too long"},
    {CURLE_WRITE_ERROR, "svaret är för stort", "the answer is too large"},
    {CURLE_PEER_FAILED_VERIFICATION, "certifikatet går inte att lita på",
     "the certificate cannot be trusted"},
    {CURLE_SSL_CACERT_BADFILE, "datorns lista över betrodda certifikat går inte att läsa",
     "the computer's list of trusted certificates cannot be read"},
    {CURLE_SSL_CONNECT_ERROR, "det blev ingen säker förbindelse", "there was no secure connection"},
    {CURLE_GOT_NOTHING, "förbindelsen bröts utan svar",
     "the connection was closed without an answer"},
    {CURLE_PARTIAL_FILE, "förbindelsen bröts mitt i svaret",
     "the connection was closed within the answer"},
    {CURLE_RECV_ERROR, "förbindelsen bröts", "the connection was broken"},
    {CURLE_SEND_ERROR, "förbindelsen bröts", "the connection was broken"},
    {CURLE_WEIRD_SERVER_REPLY, "svaret är inte HTTP", "the answer is not HTTP"},
    {CURLE_UNSUPPORTED_PROTOCOL, "svaret är inte HTTP", "the answer is not HTTP"},
};

static const char *why_of(const struct cli *cli, CURLcode code)
{
    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
        if (reasons[i].code == code)
            return say(cli, reasons[i].swedish, reasons[i].english);
    return curl_easy_strerror(code);
}

/* Hands a piece on; another number than its size ends the fetching. */
static size_t take_piece(char *bytes, size_t one, size_t size, void *user)
{
    const struct sdt_fetch_call *call = user;

    (void)one;
    return call->write(call->write_user, bytes, size) == 0 ? size : 0;
}

/* What holds for every fetch. */
static void set_rules(CURL *curl)
{
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
    curl_easy_setopt(curl, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(curl, CURLOPT_HTTP09_ALLOWED, 0L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(curl, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_QUICK_EXIT,
                     1L); /* a name that is looked for is not waited for */
}

/* Sets what is to be asked. The headers, to be freed; NULL when there is no memory. */
static struct curl_slist *set_question(CURL *curl, struct sdt_fetch_call *call)
{
    struct curl_slist *headers = curl_slist_append(NULL, "Accept: */*"), *more;
    char agent[64], type[200];

    snprintf(agent, sizeof agent, "sodertorn/%s", sdt_version());
    curl_easy_setopt(curl, CURLOPT_URL, call->url);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, agent);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, (long)(call->milliseconds + 1)); /* 0 is no limit */
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, (long)(call->milliseconds + 1));
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_piece);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, call);
    if (headers && call->body) {
        curl_easy_setopt(curl, CURLOPT_POST, 1L);
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, call->body);
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)call->body_size);
        snprintf(type, sizeof type, "Content-Type: %s", call->type ? call->type : "text/plain");
        more = curl_slist_append(headers, type);
        more = more ? curl_slist_append(more, "Expect:") : NULL; /* none is waited for */
        if (!more)
            curl_slist_free_all(headers);
        headers = more;
    }
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    return headers;
}

/* Sets what was answered beside the body. A location that is too long to keep is none. */
static void read_answer(CURL *curl, struct sdt_fetch_call *call)
{
    const char *location = NULL, *type = NULL;
    long status = 0;

    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(curl, CURLINFO_REDIRECT_URL, &location);
    curl_easy_getinfo(curl, CURLINFO_CONTENT_TYPE, &type);
    call->status = (int)status;
    if (location && strlen(location) < sizeof call->location)
        memcpy(call->location, location, strlen(location) + 1);
    snprintf(call->answer_type, sizeof call->answer_type, "%s", type ? type : "");
}

/* The library's callback. One handle does for all, so that a connection is used again. */
static int fetch(void *user, struct sdt_fetch_call *call)
{
    struct fetcher *fetcher = user;
    struct curl_slist *headers;
    CURLcode code;

    if (!fetcher->curl && curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK)
        fetcher->curl = curl_easy_init();
    if (!fetcher->curl)
        return 1;
    curl_easy_reset(fetcher->curl);
    set_rules(fetcher->curl);
    headers = set_question(fetcher->curl, call);
    if (!headers)
        return 1;
    code = curl_easy_perform(fetcher->curl);
    if (code == CURLE_OK)
        read_answer(fetcher->curl, call);
    else
        snprintf(call->why, sizeof call->why, "%s", why_of(fetcher->cli, code));
    curl_slist_free_all(headers);
    return code == CURLE_OK ? 0 : 1;
}

void begin_fetching(struct fetcher *fetcher, struct cli *cli)
{
    *fetcher = (struct fetcher){.cli = cli};
    sdt_session_set_fetch(cli->session, fetch, fetcher, NULL);
}

void end_fetching(struct fetcher *fetcher)
{
    sdt_session_set_fetch(fetcher->cli->session, NULL, NULL, NULL);
    curl_easy_cleanup(fetcher->curl);
}

#else

void begin_fetching(struct fetcher *fetcher, struct cli *cli)
{
    *fetcher = (struct fetcher){.cli = cli};
}

void end_fetching(struct fetcher *fetcher)
{
    (void)fetcher;
}

#endif
