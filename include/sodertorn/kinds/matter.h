/**
 * @file matter.h
 * Joint matter (gemensamt ärende): Something that each of the members is to decide on its own: one round of it.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_MATTER_H
#define SODERTORN_KINDS_MATTER_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_MATTER 48

/** The cooperation whose members are to decide. @since 0.1 */
#define SDT_MATTER_COOPERATION 1
/** What the matter is about. @since 0.1 */
#define SDT_MATTER_ROLE 2
/** What the members are to decide on. @since 0.1 */
#define SDT_MATTER_TITLE 3
/** The programme, when it is one. @since 0.1 */
#define SDT_MATTER_PROGRAMME 4
/** The amendment, when it is one. @since 0.1 */
#define SDT_MATTER_AMENDMENT 5
/** The answer to a consultation, when it is one. @since 0.1 */
#define SDT_MATTER_EFFORT 6
/** The plan, when it is its budget. @since 0.1 */
#define SDT_MATTER_PLAN 7
/** The governing document, when it is one. @since 0.1 */
#define SDT_MATTER_GOVERNING_DOCUMENT 8
/** The day it was put to the members; from the start when absent. @since 0.1 */
#define SDT_MATTER_PROPOSED 9
/** The last day for the members' decisions. @since 0.1 */
#define SDT_MATTER_DEADLINE 10
/** When it is in force; by the cooperation's rule when absent. @since 0.1 */
#define SDT_MATTER_RULE 11
/** The decision to put it forward. @since 0.1 */
#define SDT_MATTER_DECISION 12
/** The round that this one follows, after a no or a referral. @since 0.1 */
#define SDT_MATTER_EARLIER_ROUND 13
/** The day it was withdrawn. @since 0.1 */
#define SDT_MATTER_WITHDRAWN 14
/** The proposal, or what is new in this round. @since 0.1 */
#define SDT_MATTER_TEXT 15
/** Where the documents are. @since 0.1 */
#define SDT_MATTER_REFERENCE 16

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The cooperation whose members are to decide. The key of a cooperation.
 * @param[in] record  a joint matter
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_matter_cooperation(const sdt_record *record);

/**
 * Sets: The cooperation whose members are to decide.
 * @param[in] record  a joint matter
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_matter_set_cooperation(sdt_record *record, const char *value);

/**
 * What the matter is about. One of: programme, amendment, consultation, budget, agreement, other.
 * @param[in] record  a joint matter
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_matter_role(const sdt_record *record);

/**
 * Sets: What the matter is about.
 * @param[in] record  a joint matter
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_matter_set_role(sdt_record *record, const char *value);

/**
 * What the members are to decide on. At most 500 bytes.
 * @param[in] record  a joint matter
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_matter_title(const sdt_record *record);

/**
 * Sets: What the members are to decide on.
 * @param[in] record  a joint matter
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_matter_set_title(sdt_record *record, const char *value);

/**
 * The programme, when it is one. The key of a programme.
 * @param[in] record  a joint matter
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_matter_programme(const sdt_record *record);

/** Whether it is set: The programme, when it is one. @param[in] record a joint matter @return 1 or 0 @since 0.1 */
SDT_API int sdt_matter_has_programme(const sdt_record *record);

/**
 * Sets: The programme, when it is one.
 * @param[in] record  a joint matter
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_matter_set_programme(sdt_record *record, const char *value);

/**
 * The amendment, when it is one. The key of an amendment.
 * @param[in] record  a joint matter
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_matter_amendment(const sdt_record *record);

/** Whether it is set: The amendment, when it is one. @param[in] record a joint matter @return 1 or 0 @since 0.1 */
SDT_API int sdt_matter_has_amendment(const sdt_record *record);

/**
 * Sets: The amendment, when it is one.
 * @param[in] record  a joint matter
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_matter_set_amendment(sdt_record *record, const char *value);

/**
 * The answer to a consultation, when it is one. The key of an effort.
 * @param[in] record  a joint matter
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_matter_effort(const sdt_record *record);

/** Whether it is set: The answer to a consultation, when it is one. @param[in] record a joint matter @return 1 or 0 @since 0.1 */
SDT_API int sdt_matter_has_effort(const sdt_record *record);

/**
 * Sets: The answer to a consultation, when it is one.
 * @param[in] record  a joint matter
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_matter_set_effort(sdt_record *record, const char *value);

/**
 * The plan, when it is its budget. The key of a plan.
 * @param[in] record  a joint matter
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_matter_plan(const sdt_record *record);

/** Whether it is set: The plan, when it is its budget. @param[in] record a joint matter @return 1 or 0 @since 0.1 */
SDT_API int sdt_matter_has_plan(const sdt_record *record);

/**
 * Sets: The plan, when it is its budget.
 * @param[in] record  a joint matter
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_matter_set_plan(sdt_record *record, const char *value);

/**
 * The governing document, when it is one. The key of a governing document.
 * @param[in] record  a joint matter
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_matter_governing_document(const sdt_record *record);

/** Whether it is set: The governing document, when it is one. @param[in] record a joint matter @return 1 or 0 @since 0.1 */
SDT_API int sdt_matter_has_governing_document(const sdt_record *record);

/**
 * Sets: The governing document, when it is one.
 * @param[in] record  a joint matter
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_matter_set_governing_document(sdt_record *record, const char *value);

/**
 * The day it was put to the members; from the start when absent.
 * @param[in] record  a joint matter
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_matter_proposed(const sdt_record *record);

/** Whether it is set: The day it was put to the members; from the start when absent. @param[in] record a joint matter @return 1 or 0 @since 0.1 */
SDT_API int sdt_matter_has_proposed(const sdt_record *record);

/**
 * Sets: The day it was put to the members; from the start when absent.
 * @param[in] record  a joint matter
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_matter_set_proposed(sdt_record *record, const char *value);

/**
 * The last day for the members' decisions.
 * @param[in] record  a joint matter
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_matter_deadline(const sdt_record *record);

/** Whether it is set: The last day for the members' decisions. @param[in] record a joint matter @return 1 or 0 @since 0.1 */
SDT_API int sdt_matter_has_deadline(const sdt_record *record);

/**
 * Sets: The last day for the members' decisions.
 * @param[in] record  a joint matter
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_matter_set_deadline(sdt_record *record, const char *value);

/**
 * When it is in force; by the cooperation's rule when absent. One of: all, majority, adopters.
 * @param[in] record  a joint matter
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_matter_rule(const sdt_record *record);

/** Whether it is set: When it is in force; by the cooperation's rule when absent. @param[in] record a joint matter @return 1 or 0 @since 0.1 */
SDT_API int sdt_matter_has_rule(const sdt_record *record);

/**
 * Sets: When it is in force; by the cooperation's rule when absent.
 * @param[in] record  a joint matter
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_matter_set_rule(sdt_record *record, const char *value);

/**
 * The decision to put it forward. The key of a decision.
 * @param[in] record  a joint matter
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_matter_decision(const sdt_record *record);

/** Whether it is set: The decision to put it forward. @param[in] record a joint matter @return 1 or 0 @since 0.1 */
SDT_API int sdt_matter_has_decision(const sdt_record *record);

/**
 * Sets: The decision to put it forward.
 * @param[in] record  a joint matter
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_matter_set_decision(sdt_record *record, const char *value);

/**
 * The round that this one follows, after a no or a referral. The key of a joint matter.
 * @param[in] record  a joint matter
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_matter_earlier_round(const sdt_record *record);

/** Whether it is set: The round that this one follows, after a no or a referral. @param[in] record a joint matter @return 1 or 0 @since 0.1 */
SDT_API int sdt_matter_has_earlier_round(const sdt_record *record);

/**
 * Sets: The round that this one follows, after a no or a referral.
 * @param[in] record  a joint matter
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_matter_set_earlier_round(sdt_record *record, const char *value);

/**
 * The day it was withdrawn.
 * @param[in] record  a joint matter
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_matter_withdrawn(const sdt_record *record);

/** Whether it is set: The day it was withdrawn. @param[in] record a joint matter @return 1 or 0 @since 0.1 */
SDT_API int sdt_matter_has_withdrawn(const sdt_record *record);

/**
 * Sets: The day it was withdrawn.
 * @param[in] record  a joint matter
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_matter_set_withdrawn(sdt_record *record, const char *value);

/**
 * The proposal, or what is new in this round. At most 20000 bytes, in several lines.
 * @param[in] record  a joint matter
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_matter_text(const sdt_record *record);

/** Whether it is set: The proposal, or what is new in this round. @param[in] record a joint matter @return 1 or 0 @since 0.1 */
SDT_API int sdt_matter_has_text(const sdt_record *record);

/**
 * Sets: The proposal, or what is new in this round.
 * @param[in] record  a joint matter
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_matter_set_text(sdt_record *record, const char *value);

/**
 * Where the documents are. At most 2000 bytes.
 * @param[in] record  a joint matter
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_matter_reference(const sdt_record *record);

/** Whether it is set: Where the documents are. @param[in] record a joint matter @return 1 or 0 @since 0.1 */
SDT_API int sdt_matter_has_reference(const sdt_record *record);

/**
 * Sets: Where the documents are.
 * @param[in] record  a joint matter
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_matter_set_reference(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
