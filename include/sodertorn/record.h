/**
 * @file record.h
 * Records, whatever their kind: fields are set and read by number. The typed functions in
 * sodertorn/kinds/ are thin names over these. A record is a value of its own: nothing reaches the
 * database until sdt_put().
 */
#ifndef SODERTORN_RECORD_H
#define SODERTORN_RECORD_H

#include <sodertorn/session.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Makes an empty record.
 * @param[in]  session  the session it belongs to
 * @param[in]  kind     a kind's number
 * @param[out] out      the record; NULL on failure. Free with sdt_record_free().
 * @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_NOT_FOUND for no such kind; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_record_new(sdt_session *session, int kind, sdt_record **out);

/**
 * Copies a record.
 * @param[in]  record  the record to copy
 * @param[out] out     the copy; NULL on failure. Free with sdt_record_free().
 * @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_record_copy(const sdt_record *record, sdt_record **out);

/** Frees a record. @param[in] record the record; NULL does nothing @since 0.1 */
SDT_API void sdt_record_free(sdt_record *record);

/** The record's kind. @param[in] record the record; NULL gives 0 @return its number @since 0.1 */
SDT_API int sdt_record_kind(const sdt_record *record);

/** The record's id in its database. @param[in] record the record
 * @return the id; 0 when it was never stored @since 0.1 */
SDT_API int64_t sdt_record_id(const sdt_record *record);

/** The revision that was read. @param[in] record the record
 * @return 1 and up; 0 when it was never stored @since 0.1 */
SDT_API int64_t sdt_record_revision(const sdt_record *record);

/** The record's key, unique in its kind. @param[in] record the record
 * @return the key, NULL when it has none yet (sdt_put() then makes a UUID); borrowed until it is set
 * again or the record is freed @since 0.1 */
SDT_API const char *sdt_record_key(const sdt_record *record);

/**
 * Sets the key. A stored record may be given a new key: references follow when it is put.
 * @param[in] record  the record
 * @param[in] key     1 to 200 bytes of UTF-8 without control characters, and no space at either end
 * @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_VALUE; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_record_set_key(sdt_record *record, const char *key);

/** What to call the record: its title field, else its key, else "". @param[in] record the record
 * @return never NULL; borrowed as the field is @since 0.1 */
SDT_API const char *sdt_record_title(const sdt_record *record);

/** Whether a field has a value. @param[in] record the record @param[in] field its number
 * @return 1 or 0; 0 for NULL or no such field @since 0.1 */
SDT_API int sdt_record_has(const sdt_record *record, int field);

/**
 * A field as text: text, dates, periods, words and references.
 * @param[in] record  the record
 * @param[in] field   its number
 * @return the text, borrowed until the field is set or the record freed; NULL when absent. NULL also
 *         for a field that is a number, with #SDT_ERROR_MISUSE on the session.
 * @since 0.1
 */
SDT_API const char *sdt_record_text(const sdt_record *record, int field);

/** A field as an integer: integers and booleans. @param[in] record the record @param[in] field its
 * number @return the value; 0 when absent, and for a field of another type, which is
 * #SDT_ERROR_MISUSE on the session @since 0.1 */
SDT_API int64_t sdt_record_int(const sdt_record *record, int field);

/** A field as a double: numbers and integers. @param[in] record the record @param[in] field its
 * number @return the value; 0 when absent, and for a field of another type, which is
 * #SDT_ERROR_MISUSE on the session @since 0.1 */
SDT_API double sdt_record_number(const sdt_record *record, int field);

/**
 * Sets a field that is text, date, period, enumeration or reference. The text is copied. A reference
 * is checked when the record is put. A word of an enumeration may be given by its label in either
 * language, too; the record has its name.
 * @param[in] record  the record
 * @param[in] field   its number
 * @param[in] value   the text; NULL makes the field absent
 * @return 0; #SDT_ERROR_MISUSE for NULL, a field of another type, or one that a verb owns;
 *         #SDT_ERROR_VALUE for a text the field does not allow; #SDT_ERROR_NOT_FOUND for no such
 *         field; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_record_set_text(sdt_record *record, int field, const char *value);

/** Sets a field that is an integer, boolean or number. @param[in] record the record
 * @param[in] field its number @param[in] value the value (0 or 1 for a boolean)
 * @return as sdt_record_set_text() @since 0.1 */
SDT_API int sdt_record_set_int(sdt_record *record, int field, int64_t value);

/** Sets a field that is a number. @param[in] record the record @param[in] field its number
 * @param[in] value the value; NaN and infinities are #SDT_ERROR_VALUE
 * @return as sdt_record_set_text() @since 0.1 */
SDT_API int sdt_record_set_number(sdt_record *record, int field, double value);

/** Makes a field absent. @param[in] record the record @param[in] field its number
 * @return as sdt_record_set_text() @since 0.1 */
SDT_API int sdt_record_clear(sdt_record *record, int field);

/**
 * Sets a field of any type from text as a person or a file writes it: "12,5" is not accepted, "12.5"
 * is; booleans are true, false, 1, 0, ja, nej.
 * @param[in] record  the record
 * @param[in] field   its number
 * @param[in] value   the text; NULL or "" makes the field absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_record_parse(sdt_record *record, int field, const char *value);

/**
 * Whether the record could be put: required fields, choices and bounds; references are not looked up.
 * @param[in] record  the record
 * @return 0; #SDT_ERROR_REQUIRED or #SDT_ERROR_VALUE with every problem in the list;
 *         #SDT_ERROR_MISUSE for NULL
 * @since 0.1
 */
SDT_API int sdt_record_check(const sdt_record *record);

/**
 * The record as one JSON object: its fields, its key and, when it is stored, its revision, sorted by name.
 * sdt_record_from_json() reads it back.
 * @param[in]  record  the record
 * @param[in]  writer  takes the text, perhaps in pieces
 * @param[in]  user    handed to the writer
 * @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_IO when the writer refuses; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_record_write_json(const sdt_record *record, sdt_writer writer, void *user);

#ifdef __cplusplus
}
#endif

#endif
