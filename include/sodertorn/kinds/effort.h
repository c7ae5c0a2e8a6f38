/**
 * @file effort.h
 * Effort (insats): One effort of advocacy.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_EFFORT_H
#define SODERTORN_KINDS_EFFORT_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_EFFORT 38

/** The direction it follows. @since 0.1 */
#define SDT_EFFORT_DIRECTION 1
/** What sort of effort it was. @since 0.1 */
#define SDT_EFFORT_ROLE 2
/** What it was. @since 0.1 */
#define SDT_EFFORT_TITLE 3
/** To whom. @since 0.1 */
#define SDT_EFFORT_RECIPIENT 4
/** When. @since 0.1 */
#define SDT_EFFORT_DATE 5
/** What came of it. @since 0.1 */
#define SDT_EFFORT_OUTCOME 6
/** Who did it; absent when all did. @since 0.1 */
#define SDT_EFFORT_MUNICIPALITY 7
/** Where it is to be read. @since 0.1 */
#define SDT_EFFORT_REFERENCE 8
/** The last day, such as that by which a consultation is to be answered. @since 0.1 */
#define SDT_EFFORT_DEADLINE 9

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The direction it follows. The key of an advocacy direction.
 * @param[in] record  an effort
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_effort_direction(const sdt_record *record);

/**
 * Sets: The direction it follows.
 * @param[in] record  an effort
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_effort_set_direction(sdt_record *record, const char *value);

/**
 * What sort of effort it was. One of: consultation, letter, meeting, campaign.
 * @param[in] record  an effort
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_effort_role(const sdt_record *record);

/**
 * Sets: What sort of effort it was.
 * @param[in] record  an effort
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_effort_set_role(sdt_record *record, const char *value);

/**
 * What it was. At most 500 bytes.
 * @param[in] record  an effort
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_effort_title(const sdt_record *record);

/**
 * Sets: What it was.
 * @param[in] record  an effort
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_effort_set_title(sdt_record *record, const char *value);

/**
 * To whom. At most 500 bytes.
 * @param[in] record  an effort
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_effort_recipient(const sdt_record *record);

/** Whether it is set: To whom. @param[in] record an effort @return 1 or 0 @since 0.1 */
SDT_API int sdt_effort_has_recipient(const sdt_record *record);

/**
 * Sets: To whom.
 * @param[in] record  an effort
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_effort_set_recipient(sdt_record *record, const char *value);

/**
 * When.
 * @param[in] record  an effort
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_effort_date(const sdt_record *record);

/** Whether it is set: When. @param[in] record an effort @return 1 or 0 @since 0.1 */
SDT_API int sdt_effort_has_date(const sdt_record *record);

/**
 * Sets: When.
 * @param[in] record  an effort
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_effort_set_date(sdt_record *record, const char *value);

/**
 * What came of it. At most 20000 bytes, in several lines.
 * @param[in] record  an effort
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_effort_outcome(const sdt_record *record);

/** Whether it is set: What came of it. @param[in] record an effort @return 1 or 0 @since 0.1 */
SDT_API int sdt_effort_has_outcome(const sdt_record *record);

/**
 * Sets: What came of it.
 * @param[in] record  an effort
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_effort_set_outcome(sdt_record *record, const char *value);

/**
 * Who did it; absent when all did. The key of a municipality.
 * @param[in] record  an effort
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_effort_municipality(const sdt_record *record);

/** Whether it is set: Who did it; absent when all did. @param[in] record an effort @return 1 or 0 @since 0.1 */
SDT_API int sdt_effort_has_municipality(const sdt_record *record);

/**
 * Sets: Who did it; absent when all did.
 * @param[in] record  an effort
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_effort_set_municipality(sdt_record *record, const char *value);

/**
 * Where it is to be read. At most 2000 bytes.
 * @param[in] record  an effort
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_effort_reference(const sdt_record *record);

/** Whether it is set: Where it is to be read. @param[in] record an effort @return 1 or 0 @since 0.1 */
SDT_API int sdt_effort_has_reference(const sdt_record *record);

/**
 * Sets: Where it is to be read.
 * @param[in] record  an effort
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_effort_set_reference(sdt_record *record, const char *value);

/**
 * The last day, such as that by which a consultation is to be answered.
 * @param[in] record  an effort
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_effort_deadline(const sdt_record *record);

/** Whether it is set: The last day, such as that by which a consultation is to be answered. @param[in] record an effort @return 1 or 0 @since 0.1 */
SDT_API int sdt_effort_has_deadline(const sdt_record *record);

/**
 * Sets: The last day, such as that by which a consultation is to be answered.
 * @param[in] record  an effort
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_effort_set_deadline(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
