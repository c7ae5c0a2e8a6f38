/**
 * @file frozen_table.h
 * Frozen table (fryst tabell): A table as it was when its report occasion was frozen.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_FROZEN_TABLE_H
#define SODERTORN_KINDS_FROZEN_TABLE_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_FROZEN_TABLE 41

/** The report occasion. @since 0.1 */
#define SDT_FROZEN_TABLE_OCCASION 1
/** Whose follow-up it is; absent for the whole cooperation. @since 0.1 */
#define SDT_FROZEN_TABLE_MUNICIPALITY 2
/** What is in it: assessment, reporting, changes, values, or a kind of record. @since 0.1 */
#define SDT_FROZEN_TABLE_NAME 3
/** A line of columns (name:type) and one line for each row, cells between tabs. @since 0.1 */
#define SDT_FROZEN_TABLE_ROWS 4

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The report occasion. The key of a report occasion.
 * @param[in] record  a frozen table
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_frozen_table_occasion(const sdt_record *record);

/**
 * Sets: The report occasion.
 * @param[in] record  a frozen table
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_frozen_table_set_occasion(sdt_record *record, const char *value);

/**
 * Whose follow-up it is; absent for the whole cooperation. The key of a municipality.
 * @param[in] record  a frozen table
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_frozen_table_municipality(const sdt_record *record);

/** Whether it is set: Whose follow-up it is; absent for the whole cooperation. @param[in] record a frozen table @return 1 or 0 @since 0.1 */
SDT_API int sdt_frozen_table_has_municipality(const sdt_record *record);

/**
 * Sets: Whose follow-up it is; absent for the whole cooperation.
 * @param[in] record  a frozen table
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_frozen_table_set_municipality(sdt_record *record, const char *value);

/**
 * What is in it: assessment, reporting, changes, values, or a kind of record. At most 200 bytes.
 * @param[in] record  a frozen table
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_frozen_table_name(const sdt_record *record);

/**
 * Sets: What is in it: assessment, reporting, changes, values, or a kind of record.
 * @param[in] record  a frozen table
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_frozen_table_set_name(sdt_record *record, const char *value);

/**
 * A line of columns (name:type) and one line for each row, cells between tabs.
 * @param[in] record  a frozen table
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_frozen_table_rows(const sdt_record *record);

/** Whether it is set: A line of columns (name:type) and one line for each row, cells between tabs. @param[in] record a frozen table @return 1 or 0 @since 0.1 */
SDT_API int sdt_frozen_table_has_rows(const sdt_record *record);

#ifdef __cplusplus
}
#endif

#endif
