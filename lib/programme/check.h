/*
 * The check of a whole database: the rules, and what they find. The rules look at one record after
 * another, among the records of the cache, and add findings; check.c sorts them and makes the table.
 */
#ifndef SDT__PROGRAMME_CHECK_H
#define SDT__PROGRAMME_CHECK_H

#include "core/buffer.h"
#include "store/record_cache.h"

/* In the order of the table rules[] in check.c. */
enum sdt__check_rule {
    SDT__CHECK_RULE_SUB_GOAL_COUNT,
    SDT__CHECK_RULE_NO_GOAL,
    SDT__CHECK_RULE_NO_SUB_GOALS,
    SDT__CHECK_RULE_NOT_FOLLOWED_UP,
    SDT__CHECK_RULE_NOT_ADOPTED,
    SDT__CHECK_RULE_EXPIRED,
    SDT__CHECK_RULE_FOCUS_UNLINKED,
    SDT__CHECK_RULE_REGIONAL_UNLINKED,
    SDT__CHECK_RULE_INDICATOR_INCOMPLETE,
    SDT__CHECK_RULE_INDICATOR_UNUSED,
    SDT__CHECK_RULE_NO_OWNER,
    SDT__CHECK_RULE_NO_TARGET,
    SDT__CHECK_RULE_TARGET_FAULT,
    SDT__CHECK_RULE_MIXED_RHYTHM,
    SDT__CHECK_RULE_NO_ANALYSIS,
    SDT__CHECK_RULE_SEAT_MISSING,
    SDT__CHECK_RULE_RETENTION,
    SDT__CHECK_RULE_HOSTS,
    SDT__CHECK_RULE_HOSTS_PAST,
    SDT__CHECK_RULE_STILL_PLANNED,
    SDT__CHECK_RULE_THEME,
    SDT__CHECK_RULE_NO_EFFORT_GOAL,
    SDT__CHECK_RULE_COST_SHARES,
    SDT__CHECK_RULE_COUNT
};

struct sdt__check_finding {
    enum sdt__check_rule rule;
    const sdt_record *record; /* in the cache */
    const char *title;        /* borrowed from a record in the cache */
    char *message;
    int kind; /* the index of its kind in the schema */
};

struct sdt__check {
    struct sdt__record_cache cache;
    struct sdt__check_finding *findings;
    size_t count;
    size_t capacity;
};

/* Adds a finding about a record. `title` is what the record is called, and fills the first
   placeholder of the message; `texts` are `count` texts for the others. */
void sdt__check_found(struct sdt__check *check, enum sdt__check_rule rule, const sdt_record *record,
                      const char *title, const char *const *texts, size_t count);

/* The same for a record that is called by its title, with one text (or NULL). */
void sdt__check_found_of(struct sdt__check *check, enum sdt__check_rule rule,
                         const sdt_record *record, const char *text);

/* Puts a name to a list of what is lacking, and adds a finding when the list has any. The list is
   freed. */
void sdt__check_lacks(struct sdt__buffer *list, const char *name);
void sdt__check_found_lacking(struct sdt__check *check, enum sdt__check_rule rule,
                              const sdt_record *record, struct sdt__buffer *list);

/* Lists the members of a cooperation that have not what the rule wants of them. */
typedef bool sdt__check_member_test(struct sdt__record_cache *cache, const char *key,
                                    const char *municipality);
void sdt__check_found_members(struct sdt__check *check, enum sdt__check_rule rule,
                              const sdt_record *record, const char *cooperation,
                              sdt__check_member_test *has);

/* The rules on one record, by its kind. */
typedef void sdt__check_record_rule(struct sdt__check *check, const sdt_record *record);
sdt__check_record_rule sdt__check_programme, sdt__check_focus_area, sdt__check_goal,
    sdt__check_sub_goal, sdt__check_regional_goal; /* check_programme.c */
sdt__check_record_rule sdt__check_indicator, sdt__check_measure,
    sdt__check_target; /* check_followup.c */
sdt__check_record_rule sdt__check_body, sdt__check_person, sdt__check_cooperation,
    sdt__check_edition, sdt__check_effort; /* check_network.c */

#endif
