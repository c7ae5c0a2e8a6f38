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
 * The tree of a programme: the programme, its areas, their focus areas, their goals and their
 * sub-goals, each parent before its children and children by position and key.
 *
 * Columns: level (integer, 1 for the programme), kind, key, title (text), parent (integer, the
 * parent's row; -1 for the programme), position (integer, absent where the record has none).
 * @param[in]  session    a session with a database
 * @param[in]  programme  the programme's key
 * @param[out] out        the table; NULL on failure. Free with sdt_table_free().
 * @return 0; #SDT_ERROR_NOT_FOUND, naming the nearest keys; #SDT_ERROR_MISUSE for NULL or with no
 *         database; #SDT_ERROR_IO; #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * sdt_table *tree;
 * if (sdt_programme_tree(s, "sodertorn-2035", &tree) == 0)
 *     while (sdt_table_next(tree) == 0)
 *         puts(sdt_table_text(tree, sdt_table_column_find(tree, "title")));
 * sdt_table_free(tree);
 * @endcode
 */
SDT_API int sdt_programme_tree(sdt_session *session, const char *programme, sdt_table **out);

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
 * valid_until (integer), rule (text), members, yes (integer: of that day, and how many of them have
 * adopted it), matter (text, the last round's, absent when there is none).
 * @param[in]  session  a session with a database
 * @param[in]  date     the day, ISO; NULL is today (#SDT_OPTION_TODAY)
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
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
 *         #SDT_ERROR_VALUE for a year that is none; #SDT_ERROR_MISUSE for NULL or with no database; #SDT_ERROR_IO;
 *         #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
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
 * Records what a municipality's board decided on a programme.
 *
 * An adoption is written with the key programme.municipality.date, so a programme that was referred
 * back can be decided on again. What counts is a municipality's last decision in a round. Whether the
 * programme is in force follows from the decisions, see sdt_programmes(). A session with a
 * municipality's scope may record that municipality's own decision.
 *
 * The result is the table of sdt_programme_adoptions().
 * @param[in]  session       a session with a database that may be written
 * @param[in]  programme     the programme's key
 * @param[in]  municipality  the municipality's key
 * @param[in]  date          the day of the decision, ISO
 * @param[in]  paragraph     paragraph of the minutes; may be NULL
 * @param[in]  outcome       "adopted", "adopted_with_reservation", "adopted_with_addition", "rejected"
 *                           or "referred_back"
 * @param[in]  reference     where the minutes are; may be NULL
 * @param[out] out           who has adopted and who has not; may be NULL. Free with
 *                           sdt_table_free().
 * @return 0; #SDT_ERROR_NOT_FOUND, naming the nearest keys; #SDT_ERROR_VALUE for a date or an
 *         outcome that is none, and for a municipality that was no member on that day; #SDT_ERROR_EXISTS for a
 *         second decision on the same day; #SDT_ERROR_DENIED by scope or when the database is
 *         read-only; #SDT_ERROR_MISUSE for NULL or with no database; #SDT_ERROR_BUSY;
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
 * Who has adopted a programme, and who has not: one row for each member of its cooperation, as of
 * today (#SDT_OPTION_TODAY), in the Swedish order of their names, with its last decision in the round
 * of today; then those that decided while they were members.
 *
 * Columns: municipality, name (text), adopted (integer 0 or 1), outcome, date, paragraph, reference,
 * before, text (text, absent when it has not decided; before is the day before which it decided, when
 * the day itself is not known), member (integer, 1 for one of today).
 * @param[in]  session    a session with a database
 * @param[in]  programme  the programme's key
 * @param[out] out        the table; NULL on failure. Free with sdt_table_free().
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
 * it is called), message (a sentence in the session's language). Warnings come first, then rows go
 * by the kinds' order in the schema, then by key in Swedish order.
 *
 * | rule | severity | what is so |
 * |---|---|---|
 * | sub_goal_count | warning | a focus area has other than the number of sub-goals promised |
 * | focus_area_without_goal | warning | a focus area has no goal |
 * | goal_without_sub_goals | warning | a goal has no sub-goals |
 * | sub_goal_not_followed | warning | a sub-goal has neither a measure nor an objective |
 * | programme_not_adopted | warning | a programme is not in force; says who has not adopted it |
 * | programme_over | warning | a programme's last year is over and no later one is recorded |
 * | indicator_incomplete | warning | an indicator in use lacks unit, direction or source |
 * | target_without_owner | warning | an indicator has targets, but no body keeps it up to date |
 * | measure_without_target | warning | an indicator is followed up without any target |
 * | target_never_assessed | warning | a target cannot be assessed, whatever its values; says why |
 * | seat_missing | warning | a member has no seat where each has one; says who |
 * | person_past_retention | warning | personal data was to be erased; the person is named by key |
 * | cost_shares | warning | the shares of today's members, where any is set, do not sum to 100 % |
 * | host_count | warning, note | another number of hosts than said; a note when it was held |
 * | edition_still_planned | warning | an edition is planned, but its day or year has passed |
 * | theme_not_decided | note | an edition's theme lacks a decision of the body that decides themes |
 * | effort_without_goal | warning | an effort of advocacy is tied to no goal |
 * | focus_area_unlinked | note | nothing in a focus area is linked to a regional goal |
 * | regional_goal_unlinked | note | nothing is linked to a regional goal |
 * | mixed_rhythm | note | values of an indicator are of another rhythm than it has; counts them |
 * | indicator_without_goal | note | an indicator measures no goal and is not the population |
 *
 * A programme that a later one of its cooperation follows upon is not asked whether it was adopted
 * or is over. Growth is followed up without a target by design.
 * @param[in]  session  a session with a database
 * @param[out] out      the table, empty when nothing was found; NULL on failure. Free with
 *                      sdt_table_free().
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

#ifdef __cplusplus
}
#endif

#endif
