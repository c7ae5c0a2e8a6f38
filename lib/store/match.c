/*
 * Words in the texts of a record; see match.h. Texts are compared letter by letter as they are read, so that
 * nothing is copied and the place of a word in its text is known.
 */
#include "store/match.h"

#include "core/text.h"

/* Letters and digits; of other alphabets everything but their punctuation. */
static bool is_of_word(uint32_t code)
{
    if (code < 0x80)
        return (code >= '0' && code <= '9') || ((code | 0x20) >= 'a' && (code | 0x20) <= 'z');
    return code >= 0xC0 && code != 0xD7 && code != 0xF7 && !(code >= 0x2000 && code <= 0x206F);
}

/* Moves *text to the beginning of its next word; false when there is none. `before` is the letter before. */
static bool find_word(const char **text, uint32_t *before)
{
    const char *at = *text;

    for (uint32_t code; (code = sdt__text_next_letter(&at)) != 0; *before = code, *text = at)
        if (is_of_word(code) && !is_of_word(*before))
            return true;
    return false;
}

/* Moves *text past the letter that a word was found at. */
static void pass_letter(const char **text, uint32_t *before)
{
    *before = sdt__text_next_letter(text);
}

void sdt__match_init(struct sdt__match *match, const char *asked)
{
    uint32_t before = 0;

    match->count = 0;
    while (match->count < SDT__MATCH_WORDS && find_word(&asked, &before)) {
        match->words[match->count++] = asked;
        pass_letter(&asked, &before);
    }
}

/* Whether the word at `asked`, which goes on to the next letter that is of none, begins what is at `text`. */
static bool begins(const char *text, const char *asked)
{
    for (uint32_t code; is_of_word(code = sdt__text_next_letter(&asked));)
        if (sdt__text_small_letter(sdt__text_next_letter(&text)) != sdt__text_small_letter(code))
            return false;
    return true;
}

/* The words, as bits, that begin a word of the text; *at is where the first of them does. */
static unsigned found_in(const struct sdt__match *match, const char *text, const char **at)
{
    unsigned found = 0;
    uint32_t before = 0;

    while (find_word(&text, &before)) {
        for (size_t i = 0; i < match->count; i++) {
            if ((found & 1u << i) || !begins(text, match->words[i]))
                continue;
            found |= 1u << i;
            if (i == 0 && at)
                *at = text;
        }
        pass_letter(&text, &before);
    }
    return found;
}

/* A text of the record to look in: that of a field, or the key; NULL for what is no text. */
static const char *text_of(const sdt_record *record, int index)
{
    if (index == SDT__MATCH_KEY)
        return record->key;
    return record->kind->fields[index].type == SDT_TYPE_TEXT && record->values[index].set
               ? record->values[index].as.text
               : NULL;
}

static unsigned all_words(const struct sdt__match *match)
{
    return (1u << match->count) - 1;
}

bool sdt__match_text(const struct sdt__match *match, const char *text)
{
    return text && found_in(match, text, NULL) == all_words(match);
}

bool sdt__match_record(const struct sdt__match *match, const sdt_record *record)
{
    unsigned found = 0;

    for (int i = SDT__MATCH_KEY; i < record->kind->field_count; i++)
        if (text_of(record, i))
            found |= found_in(match, text_of(record, i), NULL);
    return found == all_words(match);
}

int sdt__match_field(const struct sdt__match *match, const sdt_record *record, const char **at)
{
    const int title = record->kind->title;

    if (title >= 0 && text_of(record, title) && (found_in(match, text_of(record, title), at) & 1))
        return title;
    for (int i = record->kind->field_count; --i >= SDT__MATCH_KEY;)
        if (text_of(record, i) && (found_in(match, text_of(record, i), at) & 1))
            return i;
    *at = record->key;
    return SDT__MATCH_KEY;
}
