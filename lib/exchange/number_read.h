/*
 * Numbers as people and their programs write them: with spaces, points or commas between thousands,
 * a decimal comma or point, a typographic minus, a percent sign, an exponent. What has one meaning is
 * read; for anything else it is told what is wrong. The fast way, for numbers with none of this, is
 * sdt__number_parse().
 */
#ifndef SDT__EXCHANGE_NUMBER_READ_H
#define SDT__EXCHANGE_NUMBER_READ_H

#include "values/readings.h"
#include "values/values.h"

enum sdt__number_fault {
    SDT__NUMBER_FAULT_NONE,
    SDT__NUMBER_FAULT_TEXT, /* no number at all */
    SDT__NUMBER_FAULT_TOO_BIG,
    SDT__NUMBER_FAULT_NO_WHOLE,    /* ,5 */
    SDT__NUMBER_FAULT_NO_DECIMALS, /* 5, */
    SDT__NUMBER_FAULT_BRACKETS,    /* (12) */
    SDT__NUMBER_FAULT_MINUS_LAST,  /* 12- */
    SDT__NUMBER_FAULT_MINUS_APART, /* - 5 */
    SDT__NUMBER_FAULT_SIGNS,       /* 1,2,3 */
    SDT__NUMBER_FAULT_GROUPS,      /* 1 23 */
    SDT__NUMBER_FAULT_ERROR_CELL,  /* #DIVISION/0! */
    SDT__NUMBER_FAULT_MEANINGS,    /* 142.706 while the column's decimal mark is not known */
    SDT__NUMBER_FAULT_PERCENT      /* of an indicator that is in something else */
};

struct sdt__number_text {
    double value;
    unsigned readings; /* a bit for each enum sdt__reading that was needed */
    char decimal;      /* the decimal mark that the text must have been written with; 0: any */
    char sign;         /* the only sign in the digits, when its meaning is not known */
};

/* Reads a text that is trimmed. `decimal` is '.' or ',', or 0 while it is not known. */
enum sdt__number_fault sdt__number_read(struct sdt__text_span text, char decimal,
                                        struct sdt__number_text *out);

/* Reports a fault at a location; `decimal` as above. `detail`: of PERCENT the indicator's unit, of
   MEANINGS how many more such numbers there are; or NULL. */
int sdt__number_fail(sdt_session *session, const struct sdt__location *location,
                     enum sdt__number_fault fault, struct sdt__text_span text, char decimal,
                     const char *detail);

#endif
