/**
 * @file matter.h
 * Joint matters: what every member of a cooperation decides on its own, such as a programme, an
 * amendment of it, a joint answer to a consultation, a budget or an agreement. A matter is put to the
 * members with a deadline, each decides, and whether it is in force follows from the decisions.
 * After a no or a referral it is put to them again: each such round is a matter of its own.
 */
#ifndef SODERTORN_MATTER_H
#define SODERTORN_MATTER_H

#include <sodertorn/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Puts a matter to the members.
 *
 * The result is the table of sdt_matter_adoptions().
 *
 * Options:
 * - key: by default the subject's key and ".1", or the role and the day
 * - subject: the key of what is decided on, as the role says: a programme, an amendment, an effort, a plan
 *   or a governing document
 * - cooperation: by default the subject's, or the only one
 * - proposed: the day it is put to the members; today by default
 * - deadline: the last day for their decisions; of an effort by default its own
 * - rule: "all", "majority" or "adopters"; by default the cooperation's
 * - decision: the key of the decision to put it forward
 * - text: the proposal
 * - reference: where the papers are
 * @param[in]  session  a session with a database that may be written
 * @param[in]  role     "programme", "amendment", "consultation", "budget", "agreement" or "other"
 * @param[in]  title    what the members are to decide on
 * @param[in]  options  names and values, ended by NULL; may be NULL
 * @param[out] out      what each member has decided; may be NULL. Free with sdt_table_free().
 * @table{adoptions}
 * @return 0; #SDT_ERROR_NOT_FOUND, naming the nearest keys; #SDT_ERROR_EXISTS when the subject has been
 *         put to the members already (see sdt_matter_next_round()); #SDT_ERROR_VALUE for a role, a rule
 *         or a date that is none, for a deadline before the proposal, and when no cooperation follows;
 *         #SDT_ERROR_REFERENCE; #SDT_ERROR_DENIED by scope or when the database is read-only;
 *         #SDT_ERROR_MISUSE for NULL, an option that there is not, or with no database;
 *         #SDT_ERROR_BUSY; #SDT_ERROR_IO; #SDT_ERROR_MEMORY. After any of them nothing has changed.
 * @since 0.1
 *
 * @code
 * const char *const options[] = {"subject", "remiss-2024", "deadline", "2024-09-30", NULL};
 * sdt_matter_propose(s, "consultation", "Joint answer on the regional plan", options, NULL);
 * @endcode
 */
SDT_API int sdt_matter_propose(sdt_session *session, const char *role, const char *title,
                               const char *const *options, sdt_table **out);

/**
 * Records what one municipality decided on a matter.
 *
 * The decision belongs to the matter that is named; where a programme or another subject is, to its
 * round of that day. What counts is a municipality's last decision in a round. A session with a
 * municipality's scope may record that municipality's own decision.
 *
 * The result is the table of sdt_matter_adoptions(), of the decision's round.
 *
 * Options:
 * - date, before: one of them must be there: the day, or where that is not known a day before which it was
 *   taken
 * - paragraph: of the minutes
 * - reference: where the minutes are
 * - text: the reservation, the addition, or why it said no
 * - decision: the key of the decision in full
 * @param[in]  session       a session with a database that may be written
 * @param[in]  matter        the key of the matter, or of a programme, an amendment, an effort, a plan or
 *                           a governing document
 * @param[in]  municipality  the municipality's key
 * @param[in]  outcome       "adopted", "adopted_with_reservation", "adopted_with_addition" (these two
 *                           want a text), "rejected" or "referred_back"
 * @param[in]  options       names and values, ended by NULL
 * @param[out] out           what each member has decided; may be NULL. Free with sdt_table_free().
 * @table{adoptions}
 * @return 0; #SDT_ERROR_NOT_FOUND, naming the nearest keys; #SDT_ERROR_VALUE for a date or an outcome
 *         that is none, for a day before the proposal or after a later round was put, naming that, and
 *         for a municipality that was no member then;
 *         #SDT_ERROR_REQUIRED for no text where one is wanted, and for neither or both of date and
 *         before; #SDT_ERROR_EXISTS for a second decision on the same day; #SDT_ERROR_DENIED by scope or
 *         when the database is read-only; #SDT_ERROR_MISUSE for NULL, an option that there is not, or
 *         with no database; #SDT_ERROR_BUSY; #SDT_ERROR_IO; #SDT_ERROR_MEMORY. After any of them nothing
 *         has changed.
 * @since 0.1
 */
SDT_API int sdt_matter_decide(sdt_session *session, const char *matter, const char *municipality,
                              const char *outcome, const char *const *options, sdt_table **out);

/**
 * Puts a matter to the members again, after a rejection, a referral or a withdrawal. What was decided
 * in the earlier round stays with it. A programme that was decided on without a matter gets one for
 * that round.
 *
 * Options:
 * - key: by default the earlier one's with the number of the round
 * - title, rule: by default the earlier one's
 * - text: what is new
 * - proposed, deadline, decision, reference: as for sdt_matter_propose()
 * @param[in]  session  a session with a database that may be written
 * @param[in]  matter   the key of the earlier round, or of what it is about
 * @param[in]  options  names and values, ended by NULL; may be NULL
 * @param[out] out      as sdt_matter_adoptions() tells the new round; may be NULL. Free with
 *                      sdt_table_free().
 * @table{adoptions}
 * @return as sdt_matter_propose(); #SDT_ERROR_VALUE when it is in force, or nobody has said no;
 *         #SDT_ERROR_EXISTS when it has a later round
 * @since 0.1
 */
SDT_API int sdt_matter_next_round(sdt_session *session, const char *matter,
                                  const char *const *options, sdt_table **out);

/**
 * Takes a matter back: it is not waited for any more, and can no longer come into force.
 * @param[in] session  a session with a database that may be written
 * @param[in] matter   the matter's key, or that of what it is about, for its round of that day
 * @param[in] date     the day, ISO; NULL is today (#SDT_OPTION_TODAY)
 * @return 0; #SDT_ERROR_NOT_FOUND, naming the nearest keys; #SDT_ERROR_VALUE for a date that is none or
 *         before it was put to the members, and when it is in force; #SDT_ERROR_EXISTS when it was
 *         withdrawn or has a later round;
 *         #SDT_ERROR_DENIED by scope or when the database is read-only; #SDT_ERROR_MISUSE for NULL or
 *         with no database; #SDT_ERROR_BUSY; #SDT_ERROR_IO; #SDT_ERROR_MEMORY. After any of them nothing
 *         has changed.
 * @since 0.1
 */
SDT_API int sdt_matter_withdraw(sdt_session *session, const char *matter, const char *date);

/**
 * All joint matters that had been put to the members by a day, round by round in the order in which
 * they were proposed; first the programmes that were decided on without a matter.
 *
 * Columns: matter (text, absent for a programme without one), title, role (text), round (integer, from
 * 1), kind, subject, subject_title (text, of what it is about, absent when that is no record), proposed,
 * deadline (text), state (text: "waiting"; "in_force"; "succeeded", when a later programme has taken the
 * place of the one that it is, or amends; "refused", when it cannot come into force any more;
 * "withdrawn"; "replaced" by a later round), in_force (text, since when), rule (text), members,
 * yes, reservations, additions (integer: those that were asked, how many have said yes, and how many of
 * those with a reservation or an addition), rejected, referred_back, undecided (integer), overdue
 * (integer: days past the deadline while somebody is left, absent otherwise), waits_on (text, the names
 * of who has not decided; absent when nobody is waited for), in_force_text (text, since when in the
 * session's language: of a decision of which only the day before which it was taken is known, in_force is
 * the latest that it can be, and this says so), succeeded_by, succeeded_by_title, succeeded_text (text, by
 * which programme it was succeeded, and since when).
 *
 * Those that were asked are the members of the day; but of a matter that is in force, those of the day it
 * came into force (by the rule "adopters" still those of the day, each with a say of its own), and of a
 * round that was withdrawn or replaced, those of the day that ended it. Their decisions are the last that
 * each has taken by the day.
 * @param[in]  session  a session with a database
 * @param[in]  date     the day, ISO; NULL is today (#SDT_OPTION_TODAY)
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{matters}
 * @return 0; #SDT_ERROR_VALUE for a date that is none; #SDT_ERROR_MISUSE for NULL or with no database;
 *         #SDT_ERROR_IO; #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_matters(sdt_session *session, const char *date, sdt_table **out);

/**
 * What each municipality had decided on a matter by a day: one row for each that was asked (see
 * sdt_matters()), in the Swedish order of their names, then others that decided while they were members.
 *
 * Columns: municipality, name (text), adopted (integer 0 or 1), outcome, date, paragraph, reference,
 * before, text (text, absent when it has not decided; before is the day before which it decided, when
 * the day itself is not known), member (integer, 1 for one of the day), matter
 * (text, the key of the round; absent for a programme without one), asked (integer, 1 for those that are
 * counted).
 * @param[in]  session  a session with a database
 * @param[in]  matter   the key of the matter; or of what it is about, whose round of the day is told
 * @param[in]  date     the day, ISO; NULL is today (#SDT_OPTION_TODAY)
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{adoptions}
 * @return as sdt_matters(); #SDT_ERROR_NOT_FOUND, naming the nearest keys
 * @since 0.1
 */
SDT_API int sdt_matter_adoptions(sdt_session *session, const char *matter, const char *date,
                                 sdt_table **out);

#ifdef __cplusplus
}
#endif

#endif
