/**
 * @file kind.h
 * Reflection: which kinds of record there are, and which fields each has. Kinds, fields and
 * enumeration values have permanent numbers and names; what a front end shows, it can ask for here:
 * labels and help in Swedish and English, bounds and lengths. Texts stay as long as the library does.
 * These functions cannot fail: a number that is none gives NULL or 0.
 */
#ifndef SODERTORN_KIND_H
#define SODERTORN_KIND_H

#include <sodertorn/session.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Type of a field. @since 0.1 */
enum sdt_type {
    SDT_TYPE_TEXT = 1,     /**< UTF-8 text */
    SDT_TYPE_INTEGER = 2,  /**< int64 */
    SDT_TYPE_NUMBER = 3,   /**< a finite double */
    SDT_TYPE_BOOLEAN = 4,  /**< 0 or 1 */
    SDT_TYPE_DATE = 5,     /**< ISO date as text */
    SDT_TYPE_PERIOD = 6,   /**< a period as text: 2023, 2023Q1, 2023T1, 2023H1, 2023-01 */
    SDT_TYPE_ENUM = 7,     /**< one of the field's words, as text */
    SDT_TYPE_REFERENCE = 8 /**< the key of a record of the field's target kind, as text */
};

/** Number of kinds. @return how many @since 0.1 */
SDT_API int sdt_kind_count(void);

/**
 * The number of the kind at an index, in the order in which kinds build on each other.
 * @param[in] index  0 to sdt_kind_count() - 1
 * @return a kind's number, or 0
 * @since 0.1
 */
SDT_API int sdt_kind_at(int index);

/**
 * The kind of a name.
 * @param[in] name  such as "sub_goal"; NULL gives 0
 * @return its number, or 0
 * @since 0.1
 */
SDT_API int sdt_kind_find(const char *name);

/**
 * The kind that people mean: by its name, or by its label in either language, whatever the case of its
 * letters.
 * @param[in]  session  any session; it gets the message
 * @param[in]  name     such as "sub_goal", or a kind's label in either language, such as "Delmål"; capitals
 *                      and small letters are alike
 * @param[out] out      its number; 0 on failure
 * @return 0; #SDT_ERROR_NOT_FOUND naming the nearest kinds; #SDT_ERROR_MISUSE for NULL
 * @since 0.1
 */
SDT_API int sdt_kind_lookup(sdt_session *session, const char *name, int *out);

/**
 * The field of a name, for names that people write.
 * @param[in]  session  any session; it gets the message
 * @param[in]  kind     the kind's number
 * @param[in]  name     the field's name
 * @param[out] out      its number; 0 on failure
 * @return 0; #SDT_ERROR_NOT_FOUND for no such kind or field, naming the nearest; #SDT_ERROR_MISUSE for
 *         NULL
 * @since 0.1
 */
SDT_API int sdt_field_lookup(sdt_session *session, int kind, const char *name, int *out);

/** A kind's name, such as "sub_goal". @param[in] kind its number @return the name or NULL @since 0.1 */
SDT_API const char *sdt_kind_name(int kind);

/** A kind's name for people. @param[in] kind its number
 * @param[in] language "en"; anything else, also NULL, is Swedish
 * @return such as "delmål", or NULL @since 0.1 */
SDT_API const char *sdt_kind_label(int kind, const char *language);

/** One sentence on what a kind is. @param[in] kind its number
 * @param[in] language as in sdt_kind_label()
 * @return such as "En del av ett mål.", or NULL @since 0.1 */
SDT_API const char *sdt_kind_help(int kind, const char *language);

/** The field that names a record to people. @param[in] kind its number
 * @return the field's number; 0 when the key is all there is @since 0.1 */
SDT_API int sdt_kind_title_field(int kind);

/** The field whose municipality owns a record, so that this municipality may write it.
 * @param[in] kind its number @return the field's number; 0 when only the secretariat may write
 * @since 0.1 */
SDT_API int sdt_kind_owner_field(int kind);

/** Number of fields of a kind. @param[in] kind its number @return how many @since 0.1 */
SDT_API int sdt_field_count(int kind);

/** The number of the field at an index. @param[in] kind the kind's number
 * @param[in] index 0 to sdt_field_count() - 1 @return the field's number, or 0 @since 0.1 */
SDT_API int sdt_field_at(int kind, int index);

/** The field of a name. @param[in] kind the kind's number @param[in] name the field's name
 * @return its number, or 0 @since 0.1 */
SDT_API int sdt_field_find(int kind, const char *name);

/** A field's name. @param[in] kind the kind @param[in] field the field's number
 * @return the name or NULL @since 0.1 */
SDT_API const char *sdt_field_name(int kind, int field);

/** A field's name for people. @param[in] kind the kind @param[in] field the field's number
 * @param[in] language as in sdt_kind_label()
 * @return such as "Lydelse", or NULL @since 0.1 */
SDT_API const char *sdt_field_label(int kind, int field, const char *language);

/** One sentence on what a field means. @param[in] kind the kind @param[in] field the field's number
 * @param[in] language as in sdt_kind_label()
 * @return such as "Delmålets ord i programmet.", or NULL @since 0.1 */
SDT_API const char *sdt_field_help(int kind, int field, const char *language);

/** A field's type. @param[in] kind the kind @param[in] field the field's number
 * @return one of #sdt_type, or 0 @since 0.1 */
SDT_API int sdt_field_type(int kind, int field);

/** Whether a record must have the field. @param[in] kind the kind @param[in] field the field's number
 * @return 1 or 0 @since 0.1 */
SDT_API int sdt_field_required(int kind, int field);

/** The group of fields of which exactly one must be set. @param[in] kind the kind
 * @param[in] field the field's number @return the group's name; NULL when it is in none @since 0.1 */
SDT_API const char *sdt_field_choice(int kind, int field);

/** The kind a reference leads to. @param[in] kind the kind @param[in] field the field's number
 * @return the target's number; 0 when the field is no reference @since 0.1 */
SDT_API int sdt_field_target(int kind, int field);

/** The verb that alone may set a field. @param[in] kind the kind @param[in] field the field's number
 * @return the verb's name, such as "freeze"; NULL when anyone may @since 0.1 */
SDT_API const char *sdt_field_verb(int kind, int field);

/** Whether a field is personal data. @param[in] kind the kind @param[in] field the field's number
 * @return 1 or 0 @since 0.1 */
SDT_API int sdt_field_personal(int kind, int field);

/** The version in which a field came. @param[in] kind the kind @param[in] field the field's number
 * @return such as "0.1", or NULL @since 0.1 */
SDT_API const char *sdt_field_since(int kind, int field);

/** The least value of an integer, a number or a boolean. @param[in] kind the kind
 * @param[in] field the field's number
 * @return the bound; minus infinity when there is none; 0 when the field is of another type
 * @since 0.1 */
SDT_API double sdt_field_min(int kind, int field);

/** The greatest value of an integer, a number or a boolean. @param[in] kind the kind
 * @param[in] field the field's number
 * @return the bound; infinity when there is none; 0 when the field is of another type
 * @since 0.1 */
SDT_API double sdt_field_max(int kind, int field);

/** The greatest length of a text; a longer one is refused with #SDT_ERROR_VALUE, by setters and
 * imports alike. @param[in] kind the kind @param[in] field the field's number
 * @return bytes of UTF-8, without the NUL that ends it; 0 when there is no limit, or when the field is
 *         of another type
 * @since 0.1 */
SDT_API int64_t sdt_field_max_length(int kind, int field);

/** Whether a text may have several lines, as a description does and a title does not: a form shows
 * a larger box for it. Control characters are refused with #SDT_ERROR_VALUE, by setters and imports
 * alike: all of them in a text of one line, all but tabs and ends of lines in one of several.
 * @param[in] kind the kind @param[in] field the field's number
 * @return 1 when it may; 0 when not, or when the field is of another type
 * @since 0.1 */
SDT_API int sdt_field_has_lines(int kind, int field);

/** Number of words of an enumeration. @param[in] kind the kind @param[in] field the field's number
 * @return how many; 0 when the field is no enumeration @since 0.1 */
SDT_API int sdt_field_word_count(int kind, int field);

/** A word of an enumeration, in the order of the schema. @param[in] kind the kind
 * @param[in] field the field's number @param[in] index 0 to the count - 1
 * @return the word or NULL @since 0.1 */
SDT_API const char *sdt_field_word(int kind, int field, int index);

/** A word's name for people. @param[in] kind the kind @param[in] field the field's number
 * @param[in] index 0 to the count - 1 @param[in] language as in sdt_kind_label()
 * @return such as "pågår", or NULL @since 0.1 */
SDT_API const char *sdt_field_word_label(int kind, int field, int index, const char *language);

/** One sentence on what a word means. @param[in] kind the kind @param[in] field the field's number
 * @param[in] index 0 to the count - 1 @param[in] language as in sdt_kind_label()
 * @return such as "Arbetet pågår som planerat.", or NULL @since 0.1 */
SDT_API const char *sdt_field_word_help(int kind, int field, int index, const char *language);

/**
 * The whole schema as JSON, for generators of bindings and forms.
 * @param[in] session  any session
 * @param[in] writer   takes the text, perhaps in pieces
 * @param[in] user     handed to the writer
 * @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_IO when the writer refuses; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_schema_write_json(sdt_session *session, sdt_writer writer, void *user);

#ifdef __cplusplus
}
#endif

#endif
