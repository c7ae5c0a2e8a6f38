/**
 * @file programme.h
 * The programme and those who carry it: its tree, its adoption by the members, who sat in a body,
 * and a check of everything that the database holds.
 */
#ifndef SODERTORN_PROGRAMME_H
#define SODERTORN_PROGRAMME_H

#include <sodertorn/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The tree of a programme as it was on a day: the programme and all its parts, each parent before its
 * children and children by position and key. A level that the programme does not have is not there.
 * Parts that had not come in by the day, or had gone, are left out, and each has the words that it had
 * on the day: what amendments have changed since then is undone (see sdt_programme_amend()).
 *
 * Columns: level (integer, 1 for the programme), kind, key, title (text), parent (integer, the
 * parent's row; -1 for the programme), position (integer, absent where the record has none), word
 * (text, what the level is called: the programme's own word, else the kind's), since, until (text, the
 * day the part came in, and the first day without it, when it did so during the period).
 * @param[in]  session    a session with a database
 * @param[in]  programme  the programme's key
 * @param[in]  date       the day, ISO; NULL is today (#SDT_OPTION_TODAY)
 * @param[out] out        the table; NULL on failure. Free with sdt_table_free().
 * @table{programme_tree}
 * @return 0; #SDT_ERROR_NOT_FOUND, naming the nearest keys; #SDT_ERROR_VALUE for a date that is none;
 *         #SDT_ERROR_MISUSE for NULL or with no database; #SDT_ERROR_IO; #SDT_ERROR_BUSY;
 *         #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * sdt_table *tree;
 * if (sdt_programme_tree(s, "sodertorn-2035", NULL, &tree) == 0)
 *     while (sdt_table_next(tree) == 0)
 *         puts(sdt_table_text(tree, sdt_table_column_find(tree, "title")));
 * sdt_table_free(tree);
 * @endcode
 */
SDT_API int sdt_programme_tree(sdt_session *session, const char *programme, const char *date,
                               sdt_table **out);

/**
 * Amends a programme: rewords, adds and removes parts of it, and records what was changed and when, all
 * in one transaction. The tree of a day before has the parts and the words of then.
 *
 * `changes` is one list of names and values, ended by NULL, in which each change begins with what is
 * done to which part: {"reword", KEY, "words", TEXT}; {"remove", KEY}, with all that lies in it;
 * {"add", NEW KEY, "kind", "area", "focus_area", "goal" or "sub_goal", "words", TEXT, "parent", KEY (the
 * programme if absent; of several with the key, the lowest that can hold it), "position", NUMBER (the
 * last if absent)}. Where parts of several kinds have the same key, "kind" says which.
 *
 * The result is the table of sdt_programme_changes().
 *
 * Options:
 * - key: by default the programme's and the date
 * - decision: the key of the decision
 * - reference: where it is to be read
 * @param[in]  session    a session with a database that may be written
 * @param[in]  programme  the programme's key
 * @param[in]  date       the day from which the changes hold, ISO
 * @param[in]  title      what the amendment is about
 * @param[in]  changes    the changes
 * @param[in]  options    names and values, ended by NULL; may be NULL
 * @param[out] out        what was changed, now and before; may be NULL. Free with sdt_table_free().
 * @table{amendment_changes}
 * @return 0; #SDT_ERROR_NOT_FOUND for what is no part of the programme on the day, naming the nearest
 *         keys; #SDT_ERROR_REQUIRED for words or a kind that are wanted; #SDT_ERROR_EXISTS for a key
 *         that is taken; #SDT_ERROR_VALUE for a date that is none, a part where none of its kind can
 *         lie, and words that a later amendment has changed; #SDT_ERROR_DENIED by scope or when the
 *         database is read-only; #SDT_ERROR_MISUSE for NULL, no changes, an option that there is not, or
 *         with no database; #SDT_ERROR_BUSY; #SDT_ERROR_IO; #SDT_ERROR_MEMORY. After any of them nothing
 *         has changed.
 * @since 0.1
 *
 * @code
 * const char *const changes[] = {"reword", "infra.1", "words", "With less traffic",
 *                                "remove", "infra.2", NULL};
 * sdt_programme_amend(s, "sodertorn-2035", "2021-01-14", "Less traffic", changes, NULL, NULL);
 * @endcode
 */
SDT_API int sdt_programme_amend(sdt_session *session, const char *programme, const char *date,
                                const char *title, const char *const *changes,
                                const char *const *options, sdt_table **out);

/**
 * What the amendments of a programme changed, part by part, in the order of their days.
 *
 * Columns, all text: amendment, title, date, decision (key), body (the name of who decided),
 * reference, role ("reworded", "added" or "removed"), kind, word (what the level is called), key (of the
 * part), before, after (its words). An amendment of which no changes are recorded has one row.
 * @param[in]  session    a session with a database
 * @param[in]  programme  the programme's key
 * @param[out] out        the table; NULL on failure. Free with sdt_table_free().
 * @table{amendment_changes}
 * @return 0; #SDT_ERROR_NOT_FOUND, naming the nearest keys; #SDT_ERROR_MISUSE for NULL or with no
 *         database; #SDT_ERROR_IO; #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_programme_changes(sdt_session *session, const char *programme, sdt_table **out);

/**
 * Makes the draft of the next programme from one: its parts as they are today with their words, its
 * level names, and where each sub-goal went (records of the kind succession), in one transaction. It is
 * a draft until it is proposed, as any programme.
 *
 * `mappings` is one list of names and values, ended by NULL, in which each mapping begins with what
 * becomes of which part: {"reword", KEY, "words", TEXT}; {"split", SUB-GOAL, "words", TEXT}, once for each
 * sub-goal that it becomes; {"merge", SUB-GOAL, "into", SUB-GOAL}; {"drop", KEY}, with all that lies in
 * it; {"new", KEY OF THE PARENT, "words", TEXT, "kind", a kind ("sub_goal" if absent), "key", KEY}. Each
 * but "new" may have a "note", and a "kind" where parts of several kinds have the same key. What is not
 * named goes on as it is.
 *
 * The result is the table of sdt_programme_successors().
 *
 * Options:
 * - prefix: what the keys of the copies begin with, by default the new programme's key and "."; what an old
 *   key had of its own programme's before it is left out
 * @param[in]  session      a session with a database that may be written
 * @param[in]  programme    the key of the programme to renew
 * @param[in]  key          the key of the draft
 * @param[in]  title        its title
 * @param[in]  valid_from   the first year of the draft
 * @param[in]  valid_until  the last year
 * @param[in]  mappings     what becomes of parts; may be NULL
 * @param[in]  options      names and values, ended by NULL; may be NULL
 * @param[out] out          where the sub-goals went; may be NULL. Free with sdt_table_free().
 * @table{successions}
 * @return 0; #SDT_ERROR_NOT_FOUND for what is no part of the programme today, naming the nearest keys;
 *         #SDT_ERROR_REQUIRED for words that are wanted; #SDT_ERROR_EXISTS for a key that is taken;
 *         #SDT_ERROR_VALUE for years that are none, and for mappings that do not go together;
 *         #SDT_ERROR_DENIED by scope or when the database is read-only; #SDT_ERROR_MISUSE for NULL, an
 *         option that there is not, or with no database; #SDT_ERROR_BUSY; #SDT_ERROR_IO;
 *         #SDT_ERROR_MEMORY. After any of them nothing has changed.
 * @since 0.1
 *
 * @code
 * const char *const mappings[] = {"drop", "utb.2", "split", "infra.1", "words", "Less traffic",
 *                                 "split", "infra.1", "words", "Cleaner traffic", NULL};
 * sdt_programme_renew(s, "sodertorn-2035", "sodertorn-2040", "The next", 2027, 2030, mappings, NULL,
 *                     NULL);
 * @endcode
 */
SDT_API int sdt_programme_renew(sdt_session *session, const char *programme, const char *key,
                                const char *title, int valid_from, int valid_until,
                                const char *const *mappings, const char *const *options,
                                sdt_table **out);

/**
 * Where the sub-goals of a programme went in the one that replaces it: each in the order of the tree with
 * its counterparts, then the sub-goals that are new.
 *
 * Columns, all text: role ("kept"; "reworded"; "split", when it has several counterparts; "merged", when
 * the later one has; "dropped"; "new"; "unknown", when nothing says where it went), earlier,
 * earlier_title, later, later_title (absent where there is none), earlier_programme, later_programme,
 * note.
 * @param[in]  session    a session with a database
 * @param[in]  programme  the programme's key
 * @param[out] out        the table, empty when no programme replaces it; of one whose sub-goals are not
 *                        recorded only what was dropped is told; NULL on failure. Free with
 *                        sdt_table_free().
 * @table{successions}
 * @return as sdt_programme_changes()
 * @since 0.1
 */
SDT_API int sdt_programme_successors(sdt_session *session, const char *programme, sdt_table **out);

/**
 * The same the other way: each sub-goal of a programme with where it came from in the programme that it
 * replaces, then the earlier ones that did not go on.
 * @param[in]  session    a session with a database
 * @param[in]  programme  the programme's key
 * @param[out] out        the table, as sdt_programme_successors(); empty when it replaces none
 * @table{successions}
 * @return as sdt_programme_changes()
 * @since 0.1
 */
SDT_API int sdt_programme_predecessors(sdt_session *session, const char *programme,
                                       sdt_table **out);

/**
 * How far each programme had come on a day. Nothing of it is stored: it follows from the decisions of
 * the members, from who was a member when, and from the rule of adoption (the matter's, else the
 * cooperation's, else "all"): "all", when each that is a member on the day has said yes; "majority",
 * when more than half have; "adopters", for each that has, from that day. Once in force, a programme
 * stays so whoever joins, leaves or changes its mind.
 *
 * Columns: programme, title, state (text: "draft"; "proposed" when it was put to the members or the
 * first of them has decided; "in_force"; "succeeded" when a later programme of the cooperation has
 * taken its place), in_force (text, the day it came into force, absent until then), valid_from,
 * valid_until (integer), rule (text), members, yes (integer: those that were asked, as sdt_matters()
 * tells of the last round, and how many of them have adopted it by the day), matter (text, the last
 * round's, absent when there is none), in_force_text (text, since when in the session's language; it says
 * so when in_force is only the latest that it can be), succeeded_by, succeeded_by_title, succeeded_text
 * (text, which programme took its place, and since when).
 * @param[in]  session  a session with a database
 * @param[in]  date     the day, ISO; NULL is today (#SDT_OPTION_TODAY)
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{programmes}
 * @return 0; #SDT_ERROR_VALUE for a date that is none; #SDT_ERROR_MISUSE for NULL or with no database;
 *         #SDT_ERROR_IO; #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_programmes(sdt_session *session, const char *date, sdt_table **out);

/**
 * The programme of a year: the one in force at its end (see sdt_programmes()).
 *
 * Of several, it is the one that is valid in the year, then the one that became valid last, then the
 * one with the latest document date, then the last key. One whose time is over goes on until the next
 * is in force, and its valid_until tells so. A draft is never answered: who wants one gives its key.
 * @param[in]  session  a session with a database
 * @param[in]  year     1 to 9999
 * @param[out] out      the record; NULL on failure. Free with sdt_record_free().
 * @return 0; #SDT_ERROR_NOT_FOUND when none is in force, naming the draft if there is one;
 *         #SDT_ERROR_VALUE for a year that is none; #SDT_ERROR_MISUSE for NULL or with no database;
 *         #SDT_ERROR_IO; #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * sdt_record *programme;
 * if (sdt_programme_find(s, 2024, &programme) == 0)
 *     puts(sdt_programme_vision(programme));
 * sdt_record_free(programme);
 * @endcode
 */
SDT_API int sdt_programme_find(sdt_session *session, int year, sdt_record **out);

/**
 * How a programme and the frames of goals outside it meet, both ways: RUFS 2050, Agenda 2030, or any
 * other that is in the database.
 *
 * One row for each link of a part of the programme (or of an objective of its plans) with a goal of a
 * frame; one with no part for each goal that nothing serves; and one with no goal for each part that
 * serves none, told at the highest part of which that is true. That the whole programme is linked
 * covers a goal, but none of the parts. Rows are in the order of the frame's goals, then of the
 * programme.
 *
 * Columns (texts): frame, frame_name, goal, goal_title (absent when the part serves none), kind, key,
 * title (of the part, absent when nothing serves the goal), note (of the link).
 * @param[in]  session    a session with a database
 * @param[in]  programme  the programme's key
 * @param[in]  frame      the frame's key; NULL for those that the cooperation has taken up by today
 * @param[out] out        the table; NULL on failure. Free with sdt_table_free().
 * @table{coverage}
 * @return 0; #SDT_ERROR_NOT_FOUND, naming the nearest keys; #SDT_ERROR_MISUSE for NULL or with no
 *         database; #SDT_ERROR_IO; #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * sdt_programme_coverage(s, "sodertorn-2035", "rufs-2050", &table);
 * while (sdt_table_next(table) == 0)
 *     if (!sdt_table_has(table, sdt_table_column_find(table, "kind")))
 *         puts(sdt_table_text(table, sdt_table_column_find(table, "goal_title")));
 * @endcode
 */
SDT_API int sdt_programme_coverage(sdt_session *session, const char *programme, const char *frame,
                                   sdt_table **out);

/**
 * Records what a municipality's board decided on a programme, on a day that is known and without any
 * text of its own: sdt_matter_decide() with fewer words.
 *
 * An adoption is written with the key programme.municipality.date (or matter.municipality.date), so a
 * programme that was referred back can be decided on again. What counts is a municipality's last
 * decision in a round. Whether the programme is in force follows from the decisions, see
 * sdt_programmes(). A session with a municipality's scope may record that municipality's own decision.
 *
 * The result is the table of sdt_programme_adoptions().
 * @param[in]  session       a session with a database that may be written
 * @param[in]  programme     the programme's key
 * @param[in]  municipality  the municipality's key
 * @param[in]  date          the day of the decision, ISO
 * @param[in]  paragraph     paragraph of the minutes; may be NULL
 * @param[in]  outcome       "adopted", "rejected" or "referred_back"; the others want a text, see
 *                           sdt_matter_decide()
 * @param[in]  reference     where the minutes are; may be NULL
 * @param[out] out           who has adopted and who has not; may be NULL. Free with
 *                           sdt_table_free().
 * @table{adoptions}
 * @return 0; #SDT_ERROR_NOT_FOUND, naming the nearest keys; #SDT_ERROR_VALUE for a date or an
 *         outcome that is none, for a day before the proposal, and for a municipality that was no
 *         member on that day; #SDT_ERROR_REQUIRED for an outcome that wants a text;
 *         #SDT_ERROR_EXISTS for a second decision on the same day; #SDT_ERROR_DENIED by scope or when
 *         the database is read-only; #SDT_ERROR_MISUSE for NULL or with no database; #SDT_ERROR_BUSY;
 *         #SDT_ERROR_IO; #SDT_ERROR_MEMORY. After any of them nothing has changed.
 * @since 0.1
 *
 * @code
 * sdt_programme_adopt(s, "sodertorn-2035", "0181", "2019-09-06", "§ 142", "adopted", NULL, NULL);
 * @endcode
 */
SDT_API int sdt_programme_adopt(sdt_session *session, const char *programme,
                                const char *municipality, const char *date, const char *paragraph,
                                const char *outcome, const char *reference, sdt_table **out);

/**
 * Who has adopted a programme, and who has not, today (#SDT_OPTION_TODAY): one row for each member of its
 * cooperation that was asked (see sdt_matters(); who joined after it came into force was not), in the
 * Swedish order of their names, with its last decision in the round of today; then others that decided
 * while they were members.
 *
 * Columns: municipality, name (text), adopted (integer 0 or 1), outcome, date, paragraph, reference,
 * before, text (text, absent when it has not decided; before is the day before which it decided, when
 * the day itself is not known), member (integer, 1 for one of today), matter
 * (text, the key of the round; absent for a programme without one), asked (integer, 1 for those that are
 * counted).
 * @param[in]  session    a session with a database
 * @param[in]  programme  the programme's key
 * @param[out] out        the table; NULL on failure. Free with sdt_table_free().
 * @table{adoptions}
 * @return as sdt_programme_tree()
 * @since 0.1
 */
SDT_API int sdt_programme_adoptions(sdt_session *session, const char *programme, sdt_table **out);

/**
 * Who sat in a body on a day, and which member municipalities had no seat.
 *
 * One row for each seat of the day, whoever held it, in the Swedish order of the municipalities'
 * names, then by role; seats that speak for no municipality come last. Where the body has a seat
 * for each municipality, every member of that day without one has a row too; a substitute, a
 * secretary or staff does not fill the place. A body that did not exist on the day misses nobody.
 *
 * Columns: municipality, name, role, office, person, seat, since, until (text, absent where there
 * is none; person and seat are keys, never a person's name), missing (integer, 1 for a member
 * without a seat).
 * @param[in]  session  a session with a database
 * @param[in]  body     the body's key
 * @param[in]  date     the day, ISO; NULL is today (#SDT_OPTION_TODAY)
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{body_seats}
 * @return as sdt_programme_tree(), and #SDT_ERROR_VALUE for a date that is none
 * @since 0.1
 *
 * @code
 * sdt_table *seats;
 * if (sdt_body_seats(s, "ledningsgrupp", "2019-05-28", &seats) == 0)
 *     printf("%d\n", (int)sdt_table_row_count(seats));
 * sdt_table_free(seats);
 * @endcode
 */
SDT_API int sdt_body_seats(sdt_session *session, const char *body, const char *date,
                           sdt_table **out);

/**
 * Looks through the whole database for what is missing or does not fit together, as of today
 * (#SDT_OPTION_TODAY). Nothing is changed; what is found is a finding, not an error.
 *
 * Columns, all text: severity ("warning": something is undone or unknown; "note": it may be as it
 * should be), rule (a code that never changes), kind and key (the record to look at), title (what
 * it is called), message (a sentence in the session's language), about and advice (the rule, and what
 * to do, in the session's language). Warnings come first, then rows go by the kinds' order in the
 * schema, then by key in Swedish order. What a check_exception names, of a rule or of one record, is
 * left out; sdt_check_rules() counts it.
 *
 * | rule | severity | what it wants |
 * |---|---|---|
 * | sub_goal_count | warning | focus areas have as many sub-goals as the programme says |
 * | focus_area_without_goal | warning | focus areas have a goal |
 * | goal_without_sub_goals | warning | goals have sub-goals, or are followed up themselves |
 * | sub_goal_not_followed | warning | sub-goals of a programme in force are followed up |
 * | sub_goal_without_successor | note | sub-goals of a programme that was replaced are carried on or ended |
 * | retitled_without_amendment | warning | parts of a programme in force change by amendment only |
 * | programme_not_adopted | warning | programmes are adopted |
 * | programme_over | warning | a programme is followed by a new one |
 * | matter_overdue | warning | joint matters are decided in time |
 * | matter_refused | warning | a no or a referral leads to a new round |
 * | matter_of_other_subject | warning | a joint matter is of what its role says, and of nothing else |
 * | amendment_of_other_programme | warning | an amendment changes parts of its own programme |
 * | decision_of_no_member | warning | who decides is a member on the day |
 * | addition_without_text | warning | additions and reservations have their text |
 * | contradicting_decisions | warning | a board decides one thing on a matter in a day |
 * | decision_in_future | warning | what is recorded as decided has been decided |
 * | focus_area_unlinked | note | focus areas are linked to the frames that were taken up |
 * | regional_goal_unlinked | note | the goals of the frames that were taken up have links |
 * | objective_of_other_programme | warning | objectives are for the programme of their plan |
 * | activity_in_two_plans | warning | an activity stands in its objective's plan, or in an action plan |
 * | activity_late | warning | activities are done in time |
 * | budget_sum | warning | the lines of a budget sum to that of the plan |
 * | plan_not_closed | note | plans are closed when their year is over |
 * | plan_closed_out_of_time | warning | a plan is closed once its year is over, on a day that has been |
 * | indicator_incomplete | warning | indicators that are followed up have unit, direction and source |
 * | target_without_owner | warning | indicators with targets are kept by someone |
 * | measure_without_target | warning | what is followed up has targets |
 * | target_never_assessed | warning | targets can be assessed |
 * | mixed_rhythm | note | the values of an indicator have one rhythm |
 * | value_before_formed | warning | values are of municipalities that existed |
 * | comparison_without_analysis | note | comparisons have a written analysis |
 * | seat_missing | warning | every member has its seat |
 * | two_chairs | warning | a body has one chair at a time |
 * | member_twice | warning | a municipality is a member once at a time |
 * | ends_before_it_begins | warning | nothing ends before it begins |
 * | person_past_retention | warning | personal data is erased in time |
 * | cost_shares | warning | the cost shares sum to 100 % |
 * | meeting_still_planned | warning | meetings that have been are held or cancelled |
 * | host_count | warning | an edition has as many hosts as its conference says |
 * | host_count_past | note | an edition that was held had as many hosts as its conference says |
 * | edition_still_planned | warning | editions that have been are held, cancelled or moved |
 * | theme_not_decided | note | themes are decided by the right body |
 * | effort_without_goal | warning | efforts are tied to goals |
 * | exception_of_no_rule | warning | exceptions are of rules that there are |
 *
 * A programme that a later one of its cooperation follows upon is not asked whether it was adopted
 * or is over. Growth is followed up without a target by design. Links are wanted to the frames that
 * the cooperation has taken up (frame_use), and to no others. An indicator that nothing uses is no
 * finding.
 * @param[in]  session  a session with a database
 * @param[out] out      the table, empty when nothing was found; NULL on failure. Free with
 *                      sdt_table_free().
 * @table{check}
 * @return 0; #SDT_ERROR_MISUSE for NULL or with no database; #SDT_ERROR_IO; #SDT_ERROR_BUSY;
 *         #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * sdt_table *found;
 * if (sdt_check(s, &found) == 0)
 *     while (sdt_table_next(found) == 0)
 *         puts(sdt_table_text(found, sdt_table_column_find(found, "message")));
 * sdt_table_free(found);
 * @endcode
 */
SDT_API int sdt_check(sdt_session *session, sdt_table **out);

/**
 * The rules of sdt_check(), one row each: what each wants, how much it finds today, and whether the
 * cooperation has decided not to be told. A rule is switched off by a check_exception with its code
 * and the reason; with a record's key as well, for that record alone.
 *
 * Columns: rule, severity, about, advice (text), findings, excepted (integer: what is told of, and what
 * is not), reason, until (text, absent unless the whole rule is excepted; until when).
 * @param[in]  session  a session with a database
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{check_rules}
 * @return as sdt_check()
 * @since 0.1
 */
SDT_API int sdt_check_rules(sdt_session *session, sdt_table **out);

#ifdef __cplusplus
}
#endif

#endif
