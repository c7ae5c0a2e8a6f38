/**
 * @file registered_run.h
 * Run (körning): A run of a registered script.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_REGISTERED_RUN_H
#define SODERTORN_KINDS_REGISTERED_RUN_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_SCRIPT_RUN 58

/** The script. @since 0.1 */
#define SDT_SCRIPT_RUN_SCRIPT 1
/** Who ran it; absent when the secretariat or an event did. @since 0.1 */
#define SDT_SCRIPT_RUN_MUNICIPALITY 2
/** When it ran, UTC. @since 0.1 */
#define SDT_SCRIPT_RUN_AT 3
/** Who ran it. @since 0.1 */
#define SDT_SCRIPT_RUN_ACTOR 4
/** ok, error or limit; registered when it was registered. @since 0.1 */
#define SDT_SCRIPT_RUN_OUTCOME 5
/** Why, such as runtime, deadline or denied. @since 0.1 */
#define SDT_SCRIPT_RUN_REASON 6
/** What was said. @since 0.1 */
#define SDT_SCRIPT_RUN_MESSAGE 7
/** The version of the script. @since 0.1 */
#define SDT_SCRIPT_RUN_VERSION 8
/** Work spent. @since 0.1 */
#define SDT_SCRIPT_RUN_SPENT 9
/** Most memory, in bytes. @since 0.1 */
#define SDT_SCRIPT_RUN_PEAK 10
/** The last entry of the history that it ran for. @since 0.1 */
#define SDT_SCRIPT_RUN_ENTRY 11

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The script. The key of a script.
 * @param[in] record  a run
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_registered_run_script(const sdt_record *record);

/**
 * Sets: The script.
 * @param[in] record  a run
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_registered_run_set_script(sdt_record *record, const char *value);

/**
 * Who ran it; absent when the secretariat or an event did. The key of a municipality.
 * @param[in] record  a run
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_registered_run_municipality(const sdt_record *record);

/** Whether it is set: Who ran it; absent when the secretariat or an event did. @param[in] record a run @return 1 or 0 @since 0.1 */
SDT_API int sdt_registered_run_has_municipality(const sdt_record *record);

/**
 * Sets: Who ran it; absent when the secretariat or an event did.
 * @param[in] record  a run
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_registered_run_set_municipality(sdt_record *record, const char *value);

/**
 * When it ran, UTC.
 * @param[in] record  a run
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_registered_run_at(const sdt_record *record);

/** Whether it is set: When it ran, UTC. @param[in] record a run @return 1 or 0 @since 0.1 */
SDT_API int sdt_registered_run_has_at(const sdt_record *record);

/**
 * Who ran it.
 * @param[in] record  a run
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_registered_run_actor(const sdt_record *record);

/** Whether it is set: Who ran it. @param[in] record a run @return 1 or 0 @since 0.1 */
SDT_API int sdt_registered_run_has_actor(const sdt_record *record);

/**
 * ok, error or limit; registered when it was registered.
 * @param[in] record  a run
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_registered_run_outcome(const sdt_record *record);

/** Whether it is set: ok, error or limit; registered when it was registered. @param[in] record a run @return 1 or 0 @since 0.1 */
SDT_API int sdt_registered_run_has_outcome(const sdt_record *record);

/**
 * Why, such as runtime, deadline or denied.
 * @param[in] record  a run
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_registered_run_reason(const sdt_record *record);

/** Whether it is set: Why, such as runtime, deadline or denied. @param[in] record a run @return 1 or 0 @since 0.1 */
SDT_API int sdt_registered_run_has_reason(const sdt_record *record);

/**
 * What was said.
 * @param[in] record  a run
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_registered_run_message(const sdt_record *record);

/** Whether it is set: What was said. @param[in] record a run @return 1 or 0 @since 0.1 */
SDT_API int sdt_registered_run_has_message(const sdt_record *record);

/**
 * The version of the script. From 0 to 1000000000.
 * @param[in] record  a run
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_registered_run_version(const sdt_record *record);

/** Whether it is set: The version of the script. @param[in] record a run @return 1 or 0 @since 0.1 */
SDT_API int sdt_registered_run_has_version(const sdt_record *record);

/**
 * Work spent. From 0 to 1000000000000000.
 * @param[in] record  a run
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_registered_run_spent(const sdt_record *record);

/** Whether it is set: Work spent. @param[in] record a run @return 1 or 0 @since 0.1 */
SDT_API int sdt_registered_run_has_spent(const sdt_record *record);

/**
 * Most memory, in bytes. From 0 to 1000000000000000.
 * @param[in] record  a run
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_registered_run_peak(const sdt_record *record);

/** Whether it is set: Most memory, in bytes. @param[in] record a run @return 1 or 0 @since 0.1 */
SDT_API int sdt_registered_run_has_peak(const sdt_record *record);

/**
 * The last entry of the history that it ran for. From 0 to 1000000000000000.
 * @param[in] record  a run
 * @return the value; 0 when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API int64_t sdt_registered_run_entry(const sdt_record *record);

/** Whether it is set: The last entry of the history that it ran for. @param[in] record a run @return 1 or 0 @since 0.1 */
SDT_API int sdt_registered_run_has_entry(const sdt_record *record);

#ifdef __cplusplus
}
#endif

#endif
