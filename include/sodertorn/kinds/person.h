/**
 * @file person.h
 * Person (person): A person who holds a seat. Personal data: a role works without one.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_PERSON_H
#define SODERTORN_KINDS_PERSON_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_PERSON 8

/** Full name. @since 0.1 */
#define SDT_PERSON_NAME 1
/** E-mail address. @since 0.1 */
#define SDT_PERSON_EMAIL 2
/** Telephone number. @since 0.1 */
#define SDT_PERSON_PHONE 3
/** The municipality that employs or elected the person. @since 0.1 */
#define SDT_PERSON_MUNICIPALITY 4
/** The day after which the personal data is to be erased. @since 0.1 */
#define SDT_PERSON_RETAIN_UNTIL 5
/** The day the personal data was erased; the seats remain. @since 0.1 */
#define SDT_PERSON_ERASED 6

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Full name. At most 200 bytes.
 * @param[in] record  a person
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_person_name(const sdt_record *record);

/**
 * Sets: Full name.
 * @param[in] record  a person
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_person_set_name(sdt_record *record, const char *value);

/**
 * E-mail address. At most 200 bytes.
 * @param[in] record  a person
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_person_email(const sdt_record *record);

/** Whether it is set: E-mail address. @param[in] record a person @return 1 or 0 @since 0.1 */
SDT_API int sdt_person_has_email(const sdt_record *record);

/**
 * Sets: E-mail address.
 * @param[in] record  a person
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_person_set_email(sdt_record *record, const char *value);

/**
 * Telephone number. At most 200 bytes.
 * @param[in] record  a person
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_person_phone(const sdt_record *record);

/** Whether it is set: Telephone number. @param[in] record a person @return 1 or 0 @since 0.1 */
SDT_API int sdt_person_has_phone(const sdt_record *record);

/**
 * Sets: Telephone number.
 * @param[in] record  a person
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_person_set_phone(sdt_record *record, const char *value);

/**
 * The municipality that employs or elected the person. The key of a municipality.
 * @param[in] record  a person
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_person_municipality(const sdt_record *record);

/** Whether it is set: The municipality that employs or elected the person. @param[in] record a person @return 1 or 0 @since 0.1 */
SDT_API int sdt_person_has_municipality(const sdt_record *record);

/**
 * Sets: The municipality that employs or elected the person.
 * @param[in] record  a person
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_person_set_municipality(sdt_record *record, const char *value);

/**
 * The day after which the personal data is to be erased.
 * @param[in] record  a person
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_person_retain_until(const sdt_record *record);

/** Whether it is set: The day after which the personal data is to be erased. @param[in] record a person @return 1 or 0 @since 0.1 */
SDT_API int sdt_person_has_retain_until(const sdt_record *record);

/**
 * Sets: The day after which the personal data is to be erased.
 * @param[in] record  a person
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_person_set_retain_until(sdt_record *record, const char *value);

/**
 * The day the personal data was erased; the seats remain.
 * @param[in] record  a person
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_person_erased(const sdt_record *record);

/** Whether it is set: The day the personal data was erased; the seats remain. @param[in] record a person @return 1 or 0 @since 0.1 */
SDT_API int sdt_person_has_erased(const sdt_record *record);

#ifdef __cplusplus
}
#endif

#endif
