/*
 * Other forms of keys, periods and genders; see cell_reader.h.
 */
#include "exchange/cell_reader.h"

#include "core/text.h"
#include "exchange/cell_text.h"
#include "values/rhythm.h"

#include <sodertorn/kind.h>
#include <sodertorn/kinds.h>
#include <string.h>

/* Where a part of a row is. */
static struct sdt__location location_of(const struct sdt__values_row *row,
                                        enum sdt__values_part part, const char *field)
{
    return (struct sdt__location){
        .field = field, .file = row->file, .row = row->row, .column = row->column[part]};
}

const char *sdt__cell_show(struct sdt__text_span text, char out[SDT__CELL_SHOWN])
{
    return sdt__text_shorten(text.bytes, text.size, out, SDT__CELL_SHOWN);
}

static struct sdt__text_span span_of(const char *text)
{
    return (struct sdt__text_span){text, strlen(text)};
}

/* The digits of a code that a spreadsheet took for a number, "126" or "126,0"; 0: it is another text. */
static size_t number_size(struct sdt__text_span text)
{
    size_t digits = 0;

    while (digits < text.size && text.bytes[digits] >= '0' && text.bytes[digits] <= '9')
        digits++;
    if (digits == 0 || digits > 4)
        return 0;
    if (digits == text.size)
        return digits;
    return text.size == digits + 2 && strchr(".,", text.bytes[digits]) &&
                   text.bytes[digits + 1] == '0'
               ? digits
               : 0;
}

/* The code with four digits that a number was, if there is such a municipality. */
static int find_number(struct sdt__cell_reader *reader, struct sdt__text_span text,
                       const char **key)
{
    const size_t digits = number_size(text);

    *key = NULL;
    if (digits == 0)
        return SDT_OK;
    memset(reader->code, '0', 4);
    memcpy(reader->code + 4 - digits, text.bytes, digits);
    reader->code[4] = '\0';
    return sdt__csv_names_find(&reader->names, span_of(reader->code), key);
}

int sdt__cell_reader_unknown(struct sdt__cell_reader *reader, const struct sdt__location *location,
                             struct sdt__text_span text)
{
    const char *kind = sdt_kind_label(SDT_KIND_MUNICIPALITY,
                                      reader->session->english ? "en" : "sv");
    const char *code;
    char word[SDT__CELL_SHOWN], near[300];
    int status = find_number(reader, text, &code);

    if (status != SDT_OK)
        return status;
    if (code)
        return sdt__fail_at(reader->session, location, SDT_ERROR_NOT_FOUND, SDT__M_CELL_LOST_ZERO,
                            kind, sdt__cell_show(text, word), code);
    if (sdt__csv_is_total(text.bytes, text.size))
        return sdt__fail_at(reader->session, location, SDT_ERROR_NOT_FOUND, SDT__M_CSV_TOTAL,
                            sdt__cell_show(text, word));
    if (sdt__csv_names_suggest(&reader->names, text, near, sizeof near) != SDT_OK)
        return SDT_ERROR_MEMORY;
    return sdt__fail_at(reader->session, location, SDT_ERROR_NOT_FOUND, SDT__M_NO_SUCH_RECORD, kind,
                        sdt__cell_show(text, word), near);
}

int sdt__cell_reader_find(struct sdt__cell_reader *reader, struct sdt__text_span text,
                          const char **key, unsigned *readings)
{
    bool other;
    int status = sdt__csv_names_read(&reader->names, text, key, &other);

    if (status != SDT_OK)
        return status;
    if (other)
        *readings |= 1u << SDT__READING_NAME;
    if (*key || !reader->repair_codes)
        return SDT_OK;
    status = find_number(reader, text, key);
    if (*key)
        *readings |= 1u << SDT__READING_CODE;
    return status;
}

bool sdt__cell_reader_lost_zero(struct sdt__cell_reader *reader, struct sdt__text_span text)
{
    const char *key;

    return find_number(reader, text, &key) == SDT_OK && key;
}

void sdt__cell_reader_took(struct sdt__cell_reader *reader, struct sdt__text_span text,
                           unsigned readings, int64_t row)
{
    if (!number_size(text) && reader->other_codes++ == 0)
        reader->other_code_row = row;
    sdt__readings_add_all(&reader->readings, readings, row);
}

static int read_municipality(struct sdt__cell_reader *reader, struct sdt__values_row *row,
                             struct sdt__text_span *text, unsigned readings)
{
    const struct sdt__location location = location_of(row, SDT__VALUES_PART_MUNICIPALITY,
                                                      "municipality");
    const char *key;
    int status = sdt__cell_reader_find(reader, *text, &key, &readings);

    if (status != SDT_OK)
        return status;
    if (!key)
        return reader->quiet ? SDT_END : sdt__cell_reader_unknown(reader, &location, *text);
    sdt__cell_reader_took(reader, *text, readings, row->row);
    *text = span_of(key);
    return SDT_OK;
}

/* The period of the column's kind that a month ends; false when it ends none. */
static bool end_of(int32_t month, enum sdt__period_kind kind, int32_t *out)
{
    *out = sdt__rhythm_period(month, kind);
    return sdt__period_end(*out) == sdt__period_end(month);
}

/* Reports a date of a column whose dates end periods of two kinds. */
static int fail_dates(struct sdt__cell_reader *reader, const struct sdt__values_row *row,
                      struct sdt__text_span text, int32_t month)
{
    const struct sdt__location location = location_of(row, SDT__VALUES_PART_PERIOD, "period");
    char word[SDT__CELL_SHOWN], of_month[8], of_larger[8];
    int32_t period;

    sdt__period_format(month, of_month);
    if (!end_of(month, reader->date_kind, &period))
        return SDT_END;
    sdt__period_format(period, of_larger);
    return sdt__fail_at(reader->session, &location, SDT_ERROR_VALUE, SDT__M_PERIOD_DATES, "",
                        sdt__cell_show(text, word), of_larger, of_month);
}

static int read_period(struct sdt__cell_reader *reader, struct sdt__values_row *row,
                       struct sdt__text_span *text, unsigned readings)
{
    int32_t period;
    bool last_day;
    const enum sdt__period_form form = sdt__period_read(text->bytes, text->size, &period,
                                                        &last_day);

    if (form == SDT__PERIOD_FORM_DATE && last_day && reader->dates == SDT__CELL_DATES_OPEN)
        return fail_dates(reader, row, *text, period);
    if (form == SDT__PERIOD_FORM_DATE && last_day && reader->dates == SDT__CELL_DATES_END &&
        end_of(period, reader->date_kind, &period))
        readings |= 1u << SDT__READING_DATE;
    else if (form != SDT__PERIOD_FORM_PERIOD)
        return SDT_END;
    else if (!sdt__period_parse(text->bytes, text->size, &period))
        readings |= 1u << SDT__READING_PERIOD;
    sdt__period_format(period, reader->period);
    *text = span_of(reader->period);
    sdt__readings_add_all(&reader->readings, readings, row->row);
    return SDT_OK;
}

/* The genders as others than Kolada say them; those in digits only where a column has no words. */
static const struct {
    const char *word;
    char letter;
} gender_words[] = {
    {"1+2", 'T'},
    {"1", 'M'},
    {"2", 'K'},
    {"totalt", 'T'},
    {"total", 'T'},
    {"alla", 'T'},
    {"samtliga", 'T'},
    {"all", 'T'},
    {"båda könen", 'T'},
    {"män och kvinnor", 'T'},
    {"kvinnor och män", 'T'},
    {"men and women", 'T'},
    {"women and men", 'T'},
    {"kvinnor", 'K'},
    {"kvinna", 'K'},
    {"flickor", 'K'},
    {"flicka", 'K'},
    {"women", 'K'},
    {"woman", 'K'},
    {"female", 'K'},
    {"females", 'K'},
    {"girls", 'K'},
    {"girl", 'K'},
    {"män", 'M'},
    {"man", 'M'},
    {"pojkar", 'M'},
    {"pojke", 'M'},
    {"men", 'M'},
    {"male", 'M'},
    {"males", 'M'},
    {"boys", 'M'},
    {"boy", 'M'},
};

static int read_gender(struct sdt__cell_reader *reader, struct sdt__values_row *row,
                       struct sdt__text_span *text, unsigned readings)
{
    char folded[40];

    if (!sdt__text_fold_bytes(text->bytes, text->size, folded, sizeof folded))
        return SDT_END;
    for (size_t i = 0; i < sizeof gender_words / sizeof *gender_words; i++) {
        if (strcmp(gender_words[i].word, folded) != 0 ||
            (!reader->gender_codes && gender_words[i].word[0] < 'a'))
            continue;
        *text = (struct sdt__text_span){&gender_words[i].letter, 1};
        sdt__readings_add_all(&reader->readings, readings | 1u << SDT__READING_GENDER, row->row);
        return SDT_OK;
    }
    if (text->size > 1 || (text->size == 1 && !strchr("TKM", text->bytes[0])))
        return SDT_END;
    sdt__readings_add_all(&reader->readings, readings, row->row);
    return SDT_OK;
}

static int read_part(struct sdt__values_reader *as_reader, struct sdt__values_row *row,
                     enum sdt__values_part part)
{
    struct sdt__cell_reader *reader = (struct sdt__cell_reader *)as_reader;
    struct sdt__text_span *text = &row->text[part];
    const unsigned readings = sdt__cell_trim(text);

    switch (part) {
    case SDT__VALUES_PART_MUNICIPALITY:
        return read_municipality(reader, row, text, readings);
    case SDT__VALUES_PART_PERIOD:
        return read_period(reader, row, text, readings);
    case SDT__VALUES_PART_GENDER:
        return read_gender(reader, row, text, readings);
    default:
        sdt__readings_add_all(&reader->readings, readings, row->row);
        return readings ? SDT_OK : SDT_END;
    }
}

void sdt__cell_reader_init(struct sdt__cell_reader *reader, sdt_session *session)
{
    memset(reader, 0, sizeof *reader);
    reader->as_reader.read = read_part;
    reader->session = session;
    reader->names.session = session;
}

void sdt__cell_reader_free(struct sdt__cell_reader *reader)
{
    sdt__csv_names_free(&reader->names);
}

struct sdt__cell_reader *sdt__cell_reader_new(sdt_session *session)
{
    struct sdt__cell_reader *reader = sdt__alloc(session, sizeof *reader);

    if (reader)
        sdt__cell_reader_init(reader, session);
    return reader;
}

void sdt__cell_reader_delete(struct sdt__cell_reader *reader)
{
    sdt__cell_reader_free(reader);
    sdt__free(reader->session, reader);
}

int sdt__cell_reader_judge_name(struct sdt__cell_reader *reader, struct sdt__values_row *row,
                                struct sdt__text_span name)
{
    const struct sdt__location location = location_of(row, SDT__VALUES_PART_MUNICIPALITY,
                                                      "municipality");
    struct sdt__text_span *code = &row->text[SDT__VALUES_PART_MUNICIPALITY];
    const char *by_code, *by_name;
    char code_text[SDT__CELL_SHOWN], name_text[SDT__CELL_SHOWN];
    bool other;
    int status;

    sdt__cell_trim(&name);
    if (name.size == 0)
        return SDT_OK;
    if (code->size == 0) {
        *code = name;
        return SDT_OK;
    }
    status = sdt__csv_names_read(&reader->names, name, &by_name, &other);
    if (status == SDT_OK)
        status = sdt__csv_names_read(&reader->names, *code, &by_code, &other);
    if (status != SDT_OK || !by_code || !by_name || strcmp(by_code, by_name) == 0)
        return status;
    return sdt__fail_at(reader->session, &location, SDT_ERROR_CONFLICT, SDT__M_CELL_CODE_AND_NAME,
                        sdt__cell_show(*code, code_text), sdt__cell_show(name, name_text), by_name);
}
