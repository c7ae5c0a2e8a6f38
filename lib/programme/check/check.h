/*
 * The check of a whole database: the rules, and what they find. The rules look at one record after
 * another, among the records of the cache, and add findings; check.c sorts them and makes the table.
 */
#ifndef SDT__CHECK_CHECK_H
#define SDT__CHECK_CHECK_H

#include "core/buffer.h"
#include "programme/check/rules.h"
#include "programme/programmes.h"

struct sdt__check_finding {
    enum sdt__check_rule rule;
    const sdt_record *record; /* in the cache */
    const char *title;        /* borrowed from a record in the cache */
    char *message;
    int kind; /* the index of its kind in the schema */
};

struct sdt__check {
    struct sdt__record_cache cache;
    struct sdt__programmes programmes; /* as they stand today */
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

/* Since when a programme is in force today, "" when it is not. */
const char *sdt__check_in_force(const struct sdt__check *check, const sdt_record *programme);

/* The rules on one record, by its kind; of records that other kinds' rules look at as well, several. */
typedef void sdt__check_record_rule(struct sdt__check *check, const sdt_record *record);
sdt__check_record_rule sdt__check_programme, sdt__check_focus_area, sdt__check_goal,
    sdt__check_sub_goal, sdt__check_regional_goal;                                 /* programme.c */
sdt__check_record_rule sdt__check_wording, sdt__check_amendment_change;            /* wording.c */
sdt__check_record_rule sdt__check_matter, sdt__check_adoption;                     /* matters.c */
sdt__check_record_rule sdt__check_plan, sdt__check_objective, sdt__check_activity; /* plans.c */
sdt__check_record_rule sdt__check_indicator, sdt__check_measure, sdt__check_target; /* followup.c */
sdt__check_record_rule sdt__check_decision;                                         /* matters.c */
sdt__check_record_rule sdt__check_body, sdt__check_person, sdt__check_cooperation,
    sdt__check_meeting, sdt__check_edition, sdt__check_effort; /* network.c */
bool sdt__check_has_days(const struct sdt__kind *kind);
sdt__check_record_rule sdt__check_order_of_days, sdt__check_chairs,
    sdt__check_membership;                   /* days.c */
sdt__check_record_rule sdt__check_exception; /* exceptions.c */

/* What the cooperation has decided not to be told of, and why (exceptions.c): NULL when the finding is
   to be told. */
const sdt_record *sdt__check_excepted(struct sdt__check *check,
                                      const struct sdt__check_finding *finding);

#endif
