/*
 * Whose the texts of a record are: the history says which verb wrote each of them last; see kolada_said.h.
 */
#include "exchange/kolada_said.h"

#include "core/text.h"
#include "store/store.h"

#include <sodertorn/kinds.h>
#include <string.h>

/* Follows a field through the history: `value` becomes what the record had after this entry, and `verb`
   the one that last changed it. */
static int follow(sdt_session *session, const sdt_table *history, const char *field, char **value,
                  const char **verb)
{
    const char *json = sdt_table_text(history, sdt_table_column_find(history, "after"));
    const char *text = NULL;
    cJSON *object = NULL;
    int status = SDT_OK;

    if (json)
        status = sdt__json_parse(session, "history", json, strlen(json), &object);
    if (object)
        text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, field));
    if (status == SDT_OK && strcmp(text ? text : "", *value ? *value : "") != 0) {
        *verb = sdt_table_text(history, sdt_table_column_find(history, "verb"));
        status = sdt__replace_text(session, value, text);
    }
    cJSON_Delete(object);
    return status;
}

/* Whether the text of a field is what an import of Kolada's wrote. */
static int is_kolada_s(struct sdt__kolada *k, const sdt_record *record, int field, bool *its)
{
    sdt_session *session = k->in.session;
    const struct sdt__field *about = &record->kind->fields[sdt__field_index(record->kind, field)];
    const char *verb = "";
    char *value = NULL;
    sdt_table *history;
    int status = sdt__store_record_history(session, record, &history);

    while (status == SDT_OK && (status = sdt_table_next(history)) == SDT_OK)
        status = follow(session, history, about->name, &value, &verb);
    *its = verb && strcmp(verb, SDT__KOLADA_VERB) == 0;
    sdt__free(session, value);
    sdt_table_free(history);
    return status == SDT_END ? SDT_OK : status;
}

static void tell(struct sdt__kolada *k, const sdt_record *record, enum sdt__message message,
                 int field, const char *before, const char *after)
{
    const bool english = k->in.session->english;
    const struct sdt__field *about = &record->kind->fields[sdt__field_index(record->kind, field)];
    char shown[2][124];

    sdt__text_shorten(before, strlen(before), shown[0], sizeof shown[0]);
    sdt__text_shorten(after, strlen(after), shown[1], sizeof shown[1]);
    sdt__fail_at(k->in.session, &k->in.location, SDT_OK, message,
                 english ? record->kind->label_en : record->kind->label_sv, record->key,
                 english ? about->label_en : about->label_sv, shown[0], shown[1]);
}

int sdt__kolada_say(struct sdt__kolada *k, sdt_record *record, int field, const char *text)
{
    const char *before = sdt_record_text(record, field);
    bool its = true;
    int status = SDT_OK;

    if (before && strcmp(before, text ? text : "") != 0 && !k->replace_records &&
        sdt_record_revision(record) > 0)
        status = is_kolada_s(k, record, field, &its);
    if (status != SDT_OK)
        return status;
    if (its)
        return sdt_record_set_text(record, field, text);
    if (text && *text)
        tell(k, record, SDT__M_KOLADA_KEPT, field, before, text);
    return SDT_OK;
}

/* A word of a title that says what it is about: of four letters and more, and none of those that many
   titles have. Its first six letters, for its forms. False at the end. */
static bool next_word(const char **text, char word[32])
{
    static const char common[][8] = {"antal", "andel", "kommun", "index", "invåna", "totalt"};
    enum { LETTERS_LEAST = 4, LETTERS_MOST = 6 };

    for (;;) {
        size_t letters = 0, size = 0;
        bool is_common = false;
        uint32_t code;

        while ((code = sdt__text_small_letter(sdt__text_next_letter(text))) != 0) {
            const bool letter = (code >= 'a' && code <= 'z') || code >= 0xC0;

            if (!letter && letters > 0)
                break;
            if (letter && letters++ < LETTERS_MOST)
                size += sdt__utf8_put(code, word + size);
        }
        word[size] = '\0';
        for (size_t i = 0; i < sizeof common / sizeof *common; i++)
            is_common = is_common || strcmp(word, common[i]) == 0;
        if (letters >= LETTERS_LEAST && !is_common)
            return true;
        if (code == 0)
            return false;
    }
}

static bool has_word(const char *text, const char *wanted)
{
    char word[32];

    while (next_word(&text, word))
        if (strcmp(word, wanted) == 0)
            return true;
    return false;
}

bool sdt__kolada_is_other(const char *before, const char *after)
{
    size_t words[2] = {0, 0}, shared = 0, least;
    const char *texts[2] = {before, after};
    char word[32];

    for (int i = 0; i < 2; i++)
        while (next_word(&texts[i], word)) {
            words[i]++;
            shared += i == 0 && has_word(after, word);
        }
    least = words[0] < words[1] ? words[0] : words[1];
    return least > 0 && 4 * shared < least;
}

int sdt__kolada_is_reused(struct sdt__kolada *k, const sdt_record *record, const char *title,
                          bool *reused)
{
    const char *before = sdt_record_text(record, SDT_INDICATOR_TITLE);
    int status = SDT_OK;

    *reused = before && title && !k->replace_records && sdt_record_revision(record) > 0 &&
              sdt__kolada_is_other(before, title);
    if (*reused)
        status = is_kolada_s(k, record, SDT_INDICATOR_TITLE, reused);
    if (status == SDT_OK && *reused)
        tell(k, record, SDT__M_KOLADA_REUSED, SDT_INDICATOR_TITLE, before, title);
    return status;
}
