/**
 * @file adoption.h
 * Adoption (antagande): One municipality's own decision on a programme or another joint matter.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_ADOPTION_H
#define SODERTORN_KINDS_ADOPTION_H

#include <sodertorn/record.h>

/** The kind's number. @since 0.1 */
#define SDT_KIND_ADOPTION 13

/** The programme. @since 0.1 */
#define SDT_ADOPTION_PROGRAMME 1
/** The municipality. @since 0.1 */
#define SDT_ADOPTION_MUNICIPALITY 2
/** What the municipality decided. @since 0.1 */
#define SDT_ADOPTION_OUTCOME 3
/** The day. @since 0.1 */
#define SDT_ADOPTION_DATE 4
/** Paragraph of the minutes. @since 0.1 */
#define SDT_ADOPTION_PARAGRAPH 5
/** Where the minutes are: diary number or address. @since 0.1 */
#define SDT_ADOPTION_REFERENCE 6
/** The decision in full, where it is kept. @since 0.1 */
#define SDT_ADOPTION_DECISION 7
/** The joint matter. @since 0.1 */
#define SDT_ADOPTION_MATTER 8
/** The day before which it was taken, when its own day is not known. @since 0.1 */
#define SDT_ADOPTION_BEFORE 9
/** The municipality's reservation or addition, or why it said no. @since 0.1 */
#define SDT_ADOPTION_TEXT 10

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The programme. The key of a programme.
 * @param[in] record  an adoption
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_adoption_programme(const sdt_record *record);

/** Whether it is set: The programme. @param[in] record an adoption @return 1 or 0 @since 0.1 */
SDT_API int sdt_adoption_has_programme(const sdt_record *record);

/**
 * Sets: The programme.
 * @param[in] record  an adoption
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_adoption_set_programme(sdt_record *record, const char *value);

/**
 * The municipality. The key of a municipality.
 * @param[in] record  an adoption
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_adoption_municipality(const sdt_record *record);

/**
 * Sets: The municipality.
 * @param[in] record  an adoption
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_adoption_set_municipality(sdt_record *record, const char *value);

/**
 * What the municipality decided. One of: adopted, rejected, referred_back, adopted_with_reservation, adopted_with_addition.
 * @param[in] record  an adoption
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_adoption_outcome(const sdt_record *record);

/**
 * Sets: What the municipality decided.
 * @param[in] record  an adoption
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_adoption_set_outcome(sdt_record *record, const char *value);

/**
 * The day.
 * @param[in] record  an adoption
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_adoption_date(const sdt_record *record);

/** Whether it is set: The day. @param[in] record an adoption @return 1 or 0 @since 0.1 */
SDT_API int sdt_adoption_has_date(const sdt_record *record);

/**
 * Sets: The day.
 * @param[in] record  an adoption
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_adoption_set_date(sdt_record *record, const char *value);

/**
 * Paragraph of the minutes. At most 200 bytes.
 * @param[in] record  an adoption
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_adoption_paragraph(const sdt_record *record);

/** Whether it is set: Paragraph of the minutes. @param[in] record an adoption @return 1 or 0 @since 0.1 */
SDT_API int sdt_adoption_has_paragraph(const sdt_record *record);

/**
 * Sets: Paragraph of the minutes.
 * @param[in] record  an adoption
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_adoption_set_paragraph(sdt_record *record, const char *value);

/**
 * Where the minutes are: diary number or address. At most 2000 bytes.
 * @param[in] record  an adoption
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_adoption_reference(const sdt_record *record);

/** Whether it is set: Where the minutes are: diary number or address. @param[in] record an adoption @return 1 or 0 @since 0.1 */
SDT_API int sdt_adoption_has_reference(const sdt_record *record);

/**
 * Sets: Where the minutes are: diary number or address.
 * @param[in] record  an adoption
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_adoption_set_reference(sdt_record *record, const char *value);

/**
 * The decision in full, where it is kept. The key of a decision.
 * @param[in] record  an adoption
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_adoption_decision(const sdt_record *record);

/** Whether it is set: The decision in full, where it is kept. @param[in] record an adoption @return 1 or 0 @since 0.1 */
SDT_API int sdt_adoption_has_decision(const sdt_record *record);

/**
 * Sets: The decision in full, where it is kept.
 * @param[in] record  an adoption
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_adoption_set_decision(sdt_record *record, const char *value);

/**
 * The joint matter. The key of a joint matter.
 * @param[in] record  an adoption
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_adoption_matter(const sdt_record *record);

/** Whether it is set: The joint matter. @param[in] record an adoption @return 1 or 0 @since 0.1 */
SDT_API int sdt_adoption_has_matter(const sdt_record *record);

/**
 * Sets: The joint matter.
 * @param[in] record  an adoption
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_adoption_set_matter(sdt_record *record, const char *value);

/**
 * The day before which it was taken, when its own day is not known.
 * @param[in] record  an adoption
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_adoption_before(const sdt_record *record);

/** Whether it is set: The day before which it was taken, when its own day is not known. @param[in] record an adoption @return 1 or 0 @since 0.1 */
SDT_API int sdt_adoption_has_before(const sdt_record *record);

/**
 * Sets: The day before which it was taken, when its own day is not known.
 * @param[in] record  an adoption
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_adoption_set_before(sdt_record *record, const char *value);

/**
 * The municipality's reservation or addition, or why it said no. At most 20000 bytes, in several lines.
 * @param[in] record  an adoption
 * @return the value, borrowed until it is set or the record is freed; NULL when absent. A record of another
 *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL
 * @since 0.1
 */
SDT_API const char *sdt_adoption_text(const sdt_record *record);

/** Whether it is set: The municipality's reservation or addition, or why it said no. @param[in] record an adoption @return 1 or 0 @since 0.1 */
SDT_API int sdt_adoption_has_text(const sdt_record *record);

/**
 * Sets: The municipality's reservation or addition, or why it said no.
 * @param[in] record  an adoption
 * @param[in] value   the value; NULL makes it absent
 * @return as sdt_record_set_text()
 * @since 0.1
 */
SDT_API int sdt_adoption_set_text(sdt_record *record, const char *value);

#ifdef __cplusplus
}
#endif

#endif
