/**
 * @file dissemination.h
 * Dissemination (spridning): That a municipality has passed on a joint result at home.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_DISSEMINATION_H
#define SODERTORN_KINDS_DISSEMINATION_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_DISSEMINATION 55

/** The municipality. @since 0.1 */
#define SDT_DISSEMINATION_MUNICIPALITY 1
/** When. @since 0.1 */
#define SDT_DISSEMINATION_DATE 2
/** The result, when it is an effort. @since 0.1 */
#define SDT_DISSEMINATION_EFFORT 3
/** The result, when it is a conference. @since 0.1 */
#define SDT_DISSEMINATION_EDITION 4
/** The result, when it is a follow-up. @since 0.1 */
#define SDT_DISSEMINATION_OCCASION 5
/** The result, when it is a joint matter. @since 0.1 */
#define SDT_DISSEMINATION_MATTER 6
/** To whom. @since 0.1 */
#define SDT_DISSEMINATION_AUDIENCE 7
/** In what way. @since 0.1 */
#define SDT_DISSEMINATION_CHANNEL 8
/** Where it is to be read. @since 0.1 */
#define SDT_DISSEMINATION_REFERENCE 9

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The municipality. The key of a municipality.
 * @param[in] record  a dissemination
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_dissemination_municipality(const sdt_record *record);

/**
 * Sets: The municipality.
 * @param[in] record  a dissemination
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_dissemination_set_municipality(sdt_record *record, const char *value);

/**
 * When.
 * @param[in] record  a dissemination
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_dissemination_date(const sdt_record *record);

/**
 * Sets: When.
 * @param[in] record  a dissemination
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_dissemination_set_date(sdt_record *record, const char *value);

/**
 * The result, when it is an effort. The key of an effort.
 * @param[in] record  a dissemination
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_dissemination_effort(const sdt_record *record);

/** Whether it is set: The result, when it is an effort. @param[in] record a dissemination @return 1 or 0 @since 0.1 */
SDT_API int sdt_dissemination_has_effort(const sdt_record *record);

/**
 * Sets: The result, when it is an effort.
 * @param[in] record  a dissemination
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_dissemination_set_effort(sdt_record *record, const char *value);

/**
 * The result, when it is a conference. The key of an edition.
 * @param[in] record  a dissemination
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_dissemination_edition(const sdt_record *record);

/** Whether it is set: The result, when it is a conference. @param[in] record a dissemination @return 1 or 0 @since 0.1 */
SDT_API int sdt_dissemination_has_edition(const sdt_record *record);

/**
 * Sets: The result, when it is a conference.
 * @param[in] record  a dissemination
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_dissemination_set_edition(sdt_record *record, const char *value);

/**
 * The result, when it is a follow-up. The key of a report occasion.
 * @param[in] record  a dissemination
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_dissemination_occasion(const sdt_record *record);

/** Whether it is set: The result, when it is a follow-up. @param[in] record a dissemination @return 1 or 0 @since 0.1 */
SDT_API int sdt_dissemination_has_occasion(const sdt_record *record);

/**
 * Sets: The result, when it is a follow-up.
 * @param[in] record  a dissemination
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_dissemination_set_occasion(sdt_record *record, const char *value);

/**
 * The result, when it is a joint matter. The key of a joint matter.
 * @param[in] record  a dissemination
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_dissemination_matter(const sdt_record *record);

/** Whether it is set: The result, when it is a joint matter. @param[in] record a dissemination @return 1 or 0 @since 0.1 */
SDT_API int sdt_dissemination_has_matter(const sdt_record *record);

/**
 * Sets: The result, when it is a joint matter.
 * @param[in] record  a dissemination
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_dissemination_set_matter(sdt_record *record, const char *value);

/**
 * To whom. At most 500 bytes.
 * @param[in] record  a dissemination
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_dissemination_audience(const sdt_record *record);

/** Whether it is set: To whom. @param[in] record a dissemination @return 1 or 0 @since 0.1 */
SDT_API int sdt_dissemination_has_audience(const sdt_record *record);

/**
 * Sets: To whom.
 * @param[in] record  a dissemination
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_dissemination_set_audience(sdt_record *record, const char *value);

/**
 * In what way. At most 500 bytes.
 * @param[in] record  a dissemination
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_dissemination_channel(const sdt_record *record);

/** Whether it is set: In what way. @param[in] record a dissemination @return 1 or 0 @since 0.1 */
SDT_API int sdt_dissemination_has_channel(const sdt_record *record);

/**
 * Sets: In what way.
 * @param[in] record  a dissemination
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_dissemination_set_channel(sdt_record *record, const char *value);

/**
 * Where it is to be read. At most 2000 bytes.
 * @param[in] record  a dissemination
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_dissemination_reference(const sdt_record *record);

/** Whether it is set: Where it is to be read. @param[in] record a dissemination @return 1 or 0 @since 0.1 */
SDT_API int sdt_dissemination_has_reference(const sdt_record *record);

/**
 * Sets: Where it is to be read.
 * @param[in] record  a dissemination
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_dissemination_set_reference(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
