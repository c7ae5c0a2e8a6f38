/*
 * A part of a workbook as XML (libexpat), told to its reader element by element. Names are given without
 * their namespace: the formats that are read have no two of one name that differ only in that. A document
 * type, and with it every entity of a file's own, is refused, and so is what is nested deeper than any
 * workbook.
 */
#ifndef SDT__EXCHANGE_SHEET_XML_H
#define SDT__EXCHANGE_SHEET_XML_H

#include "exchange/sheet/archive.h"

/* What a reader is told; any may be NULL. A status other than SDT_OK ends the reading: SDT_END as a
   success, all else as what has been reported. */
struct sdt__xml_reader {
    int (*begin)(void *user, const char *element, const char *const *attributes);
    int (*end)(void *user, const char *element);
    int (*text)(void *user, const char *bytes, size_t size);
    void *user;
};

int sdt__xml_read(struct sdt__archive *archive, const char *part,
                  const struct sdt__xml_reader *reader);

/* The value of an attribute, or NULL. */
const char *sdt__xml_attribute(const char *const *attributes, const char *name);

/* Whether an attribute is there and says so. */
bool sdt__xml_is(const char *const *attributes, const char *name, const char *value);

/* A number of a repetition: `otherwise` when it is absent or none from 1 to `most`. */
size_t sdt__xml_count(const char *const *attributes, const char *name, size_t otherwise,
                      size_t most);

#endif
