/* Rows of tables. */
/* Written by bindings/cpp/generate.py from lib/schema/api.json. Do not edit. */
#ifndef SODERTORN_CPP_GENERATED_TABLES_HPP
#define SODERTORN_CPP_GENERATED_TABLES_HPP

#include <sodertorn/cpp/table.hpp>

namespace sodertorn
{

/// The rows of every table whose columns are known, by the table's name.
namespace tables
{

class problems : public row
{
  public:
    using row::row;

    /// Name of the status, ok for a warning.
    std::optional<std::string_view> status() const
    {
        return text_at(0);
    }

    /// The message, in the session's language.
    std::optional<std::string_view> message() const
    {
        return text_at(1);
    }

    /// Kind of the record.
    std::optional<std::string_view> kind() const
    {
        return text_at(2);
    }

    /// Key of the record.
    std::optional<std::string_view> key() const
    {
        return text_at(3);
    }

    /// Name of the field.
    std::optional<std::string_view> field() const
    {
        return text_at(4);
    }

    /// Name of the file.
    std::optional<std::string_view> file() const
    {
        return text_at(5);
    }

    /// Row of the file, counted from 1.
    std::optional<std::int64_t> row() const
    {
        return integer_at(6);
    }

    /// Column of the row, counted from 1.
    std::optional<std::int64_t> column() const
    {
        return integer_at(7);
    }

    /// How often the problem came.
    std::optional<std::int64_t> count() const
    {
        return integer_at(8);
    }
};

class history : public row
{
  public:
    using row::row;

    /// Number of the entry.
    std::optional<std::int64_t> entry() const
    {
        return integer_at(0);
    }

    /// When it was written, UTC.
    std::optional<std::string_view> at() const
    {
        return text_at(1);
    }

    /// Who did it.
    std::optional<std::string_view> actor() const
    {
        return text_at(2);
    }

    /// What was done.
    std::optional<std::string_view> verb() const
    {
        return text_at(3);
    }

    /// Kind of the record.
    std::optional<std::string_view> kind() const
    {
        return text_at(4);
    }

    /// Key of the record.
    std::optional<std::string_view> key() const
    {
        return text_at(5);
    }

    /// The record before, as JSON; absent when there was none.
    std::optional<std::string_view> before() const
    {
        return text_at(6);
    }

    /// The record after, as JSON; absent when it was deleted.
    std::optional<std::string_view> after() const
    {
        return text_at(7);
    }
};

class history_changes : public row
{
  public:
    using row::row;

    /// Number of the entry.
    std::optional<std::int64_t> entry() const
    {
        return integer_at(0);
    }

    /// When it was written, UTC.
    std::optional<std::string_view> at() const
    {
        return text_at(1);
    }

    /// Who did it.
    std::optional<std::string_view> actor() const
    {
        return text_at(2);
    }

    /// What was done.
    std::optional<std::string_view> verb() const
    {
        return text_at(3);
    }

    /// Kind of the record.
    std::optional<std::string_view> kind() const
    {
        return text_at(4);
    }

    /// Key of the record.
    std::optional<std::string_view> key() const
    {
        return text_at(5);
    }

    /// What the record was called after the change.
    std::optional<std::string_view> title() const
    {
        return text_at(6);
    }

    /// Created, changed or deleted.
    std::optional<std::string_view> change() const
    {
        return text_at(7);
    }

    /// Name of the field.
    std::optional<std::string_view> field() const
    {
        return text_at(8);
    }

    /// What people call the field.
    std::optional<std::string_view> label() const
    {
        return text_at(9);
    }

    /// The value before.
    std::optional<std::string_view> before() const
    {
        return text_at(10);
    }

    /// The value after.
    std::optional<std::string_view> after() const
    {
        return text_at(11);
    }

    /// 1 for personal data.
    std::optional<std::int64_t> personal() const
    {
        return integer_at(12);
    }
};

class referrers : public row
{
  public:
    using row::row;

    /// Kind of the record that refers.
    std::optional<std::string_view> kind() const
    {
        return text_at(0);
    }

    /// Its key.
    std::optional<std::string_view> key() const
    {
        return text_at(1);
    }

    /// What it is called.
    std::optional<std::string_view> title() const
    {
        return text_at(2);
    }

    /// Field that refers.
    std::optional<std::string_view> field() const
    {
        return text_at(3);
    }

    /// What people call the field.
    std::optional<std::string_view> label() const
    {
        return text_at(4);
    }
};

class changes_since : public row
{
  public:
    using row::row;

    /// Number of the entry.
    std::optional<std::int64_t> entry() const
    {
        return integer_at(0);
    }

    /// When it was written, UTC.
    std::optional<std::string_view> at() const
    {
        return text_at(1);
    }

    /// Who did it.
    std::optional<std::string_view> actor() const
    {
        return text_at(2);
    }

    /// What was done.
    std::optional<std::string_view> verb() const
    {
        return text_at(3);
    }

    /// Kind of the record; observation for an import of values.
    std::optional<std::string_view> kind() const
    {
        return text_at(4);
    }

    /// Key of the record; number of the import.
    std::optional<std::string_view> key() const
    {
        return text_at(5);
    }

    /// Created, changed or deleted.
    std::optional<std::string_view> change() const
    {
        return text_at(6);
    }

    /// Revision of the record now; absent when it is gone.
    std::optional<std::int64_t> revision() const
    {
        return integer_at(7);
    }
};

class found : public row
{
  public:
    using row::row;

    /// Kind of the record.
    std::optional<std::string_view> kind() const
    {
        return text_at(0);
    }

    /// Key of the record.
    std::optional<std::string_view> key() const
    {
        return text_at(1);
    }

    /// What the record is called.
    std::optional<std::string_view> title() const
    {
        return text_at(2);
    }

    /// The field that the word stands in; key for the key.
    std::optional<std::string_view> field() const
    {
        return text_at(3);
    }

    /// What people call the field.
    std::optional<std::string_view> label() const
    {
        return text_at(4);
    }

    /// The text about the word.
    std::optional<std::string_view> excerpt() const
    {
        return text_at(5);
    }
};

class copy : public row
{
  public:
    using row::row;

    /// Number of records.
    std::optional<std::int64_t> records() const
    {
        return integer_at(0);
    }

    /// Number of lines of the history.
    std::optional<std::int64_t> history_lines() const
    {
        return integer_at(1);
    }

    /// Number of batches of values.
    std::optional<std::int64_t> batches() const
    {
        return integer_at(2);
    }

    /// Number of series.
    std::optional<std::int64_t> series() const
    {
        return integer_at(3);
    }

    /// Number of values in the series.
    std::optional<std::int64_t> values() const
    {
        return integer_at(4);
    }
};

class brought : public row
{
  public:
    using row::row;

    /// Brought, conflict, refused or left.
    std::optional<std::string_view> outcome() const
    {
        return text_at(0);
    }

    /// Created, changed or deleted.
    std::optional<std::string_view> change() const
    {
        return text_at(1);
    }

    /// Kind of the record; indicator for values.
    std::optional<std::string_view> kind() const
    {
        return text_at(2);
    }

    /// Key of the record.
    std::optional<std::string_view> key() const
    {
        return text_at(3);
    }

    /// Name of the field; absent for a whole record.
    std::optional<std::string_view> field() const
    {
        return text_at(4);
    }

    /// Municipality of the value.
    std::optional<std::string_view> municipality() const
    {
        return text_at(5);
    }

    /// Period of the value.
    std::optional<std::string_view> period() const
    {
        return text_at(6);
    }

    /// T, K or M, of values.
    std::optional<std::string_view> gender() const
    {
        return text_at(7);
    }

    /// Number of values; absent for a record.
    std::optional<std::int64_t> values() const
    {
        return integer_at(8);
    }

    /// When the copy was taken.
    std::optional<std::string_view> was() const
    {
        return text_at(9);
    }

    /// In the database.
    std::optional<std::string_view> here() const
    {
        return text_at(10);
    }

    /// In the copy.
    std::optional<std::string_view> there() const
    {
        return text_at(11);
    }

    /// Who changed it in the database.
    std::optional<std::string_view> here_actor() const
    {
        return text_at(12);
    }

    /// When, UTC.
    std::optional<std::string_view> here_at() const
    {
        return text_at(13);
    }

    /// Who changed it in the copy.
    std::optional<std::string_view> there_actor() const
    {
        return text_at(14);
    }

    /// When, UTC.
    std::optional<std::string_view> there_at() const
    {
        return text_at(15);
    }

    /// Why it was not brought.
    std::optional<std::string_view> reason() const
    {
        return text_at(16);
    }
};

class programme_tree : public row
{
  public:
    using row::row;

    /// Level; the programme is 1.
    std::optional<std::int64_t> level() const
    {
        return integer_at(0);
    }

    /// Kind of the record.
    std::optional<std::string_view> kind() const
    {
        return text_at(1);
    }

    /// Key of the record.
    std::optional<std::string_view> key() const
    {
        return text_at(2);
    }

    /// Its words on the day.
    std::optional<std::string_view> title() const
    {
        return text_at(3);
    }

    /// Row of the parent, from 0; -1 for the programme.
    std::optional<std::int64_t> parent() const
    {
        return integer_at(4);
    }

    /// Order among its siblings.
    std::optional<std::int64_t> position() const
    {
        return integer_at(5);
    }

    /// What the level is called in the programme.
    std::optional<std::string_view> word() const
    {
        return text_at(6);
    }

    /// Day the part came in.
    std::optional<std::string_view> since() const
    {
        return text_at(7);
    }

    /// First day without the part.
    std::optional<std::string_view> until() const
    {
        return text_at(8);
    }
};

class programmes : public row
{
  public:
    using row::row;

    /// Key of the programme.
    std::optional<std::string_view> programme() const
    {
        return text_at(0);
    }

    /// Its title.
    std::optional<std::string_view> title() const
    {
        return text_at(1);
    }

    /// Draft, proposed, in_force or succeeded.
    std::optional<std::string_view> state() const
    {
        return text_at(2);
    }

    /// The day it came into force.
    std::optional<std::string_view> in_force() const
    {
        return text_at(3);
    }

    /// First year.
    std::optional<std::int64_t> valid_from() const
    {
        return integer_at(4);
    }

    /// Last year.
    std::optional<std::int64_t> valid_until() const
    {
        return integer_at(5);
    }

    /// Rule of adoption.
    std::optional<std::string_view> rule() const
    {
        return text_at(6);
    }

    /// Members on the day.
    std::optional<std::int64_t> members() const
    {
        return integer_at(7);
    }

    /// How many of them have adopted it.
    std::optional<std::int64_t> yes() const
    {
        return integer_at(8);
    }

    /// The matter of the last round.
    std::optional<std::string_view> matter() const
    {
        return text_at(9);
    }

    /// Since that day, or by it at the latest, in the session's language.
    std::optional<std::string_view> in_force_text() const
    {
        return text_at(10);
    }

    /// The programme that has taken its place.
    std::optional<std::string_view> succeeded_by() const
    {
        return text_at(11);
    }

    /// Its title.
    std::optional<std::string_view> succeeded_by_title() const
    {
        return text_at(12);
    }

    /// Since when, in the session's language.
    std::optional<std::string_view> succeeded_text() const
    {
        return text_at(13);
    }
};

class adoptions : public row
{
  public:
    using row::row;

    /// Key of the municipality.
    std::optional<std::string_view> municipality() const
    {
        return text_at(0);
    }

    /// Name of the municipality.
    std::optional<std::string_view> name() const
    {
        return text_at(1);
    }

    /// 1 when it has said yes.
    std::optional<std::int64_t> adopted() const
    {
        return integer_at(2);
    }

    /// What it decided last.
    std::optional<std::string_view> outcome() const
    {
        return text_at(3);
    }

    /// Day of the decision.
    std::optional<std::string_view> date() const
    {
        return text_at(4);
    }

    /// Paragraph of the minutes.
    std::optional<std::string_view> paragraph() const
    {
        return text_at(5);
    }

    /// Reference of the case.
    std::optional<std::string_view> reference() const
    {
        return text_at(6);
    }

    /// The day before which it was taken, when its own is not known.
    std::optional<std::string_view> before() const
    {
        return text_at(7);
    }

    /// Reservation, addition or reason.
    std::optional<std::string_view> text() const
    {
        return text_at(8);
    }

    /// 1 when it is a member on the day.
    std::optional<std::int64_t> member() const
    {
        return integer_at(9);
    }

    /// Key of the matter.
    std::optional<std::string_view> matter() const
    {
        return text_at(10);
    }

    /// 1 for those that are counted.
    std::optional<std::int64_t> asked() const
    {
        return integer_at(11);
    }
};

class advocacy : public row
{
  public:
    using row::row;

    /// Key of the direction.
    std::optional<std::string_view> direction() const
    {
        return text_at(0);
    }

    /// Its title.
    std::optional<std::string_view> direction_title() const
    {
        return text_at(1);
    }

    /// Key of the effort.
    std::optional<std::string_view> effort() const
    {
        return text_at(2);
    }

    /// Its title.
    std::optional<std::string_view> title() const
    {
        return text_at(3);
    }

    /// Sort of effort.
    std::optional<std::string_view> role() const
    {
        return text_at(4);
    }

    /// The sort in words.
    std::optional<std::string_view> role_text() const
    {
        return text_at(5);
    }

    /// To whom.
    std::optional<std::string_view> recipient() const
    {
        return text_at(6);
    }

    /// The day it was made.
    std::optional<std::string_view> date() const
    {
        return text_at(7);
    }

    /// The last day.
    std::optional<std::string_view> deadline() const
    {
        return text_at(8);
    }

    /// What came of it.
    std::optional<std::string_view> outcome() const
    {
        return text_at(9);
    }

    /// The municipality that made it; absent when all did.
    std::optional<std::string_view> municipality() const
    {
        return text_at(10);
    }

    /// Name of the municipality.
    std::optional<std::string_view> name() const
    {
        return text_at(11);
    }

    /// What it serves, separated by semicolons.
    std::optional<std::string_view> goals() const
    {
        return text_at(12);
    }

    /// Asked for the joint answer.
    std::optional<std::int64_t> members() const
    {
        return integer_at(13);
    }

    /// How many have said yes.
    std::optional<std::int64_t> yes() const
    {
        return integer_at(14);
    }

    /// Those that said yes with a reservation or an addition.
    std::optional<std::string_view> added() const
    {
        return text_at(15);
    }

    /// Those that have passed the result on.
    std::optional<std::string_view> passed_on() const
    {
        return text_at(16);
    }

    /// Where it is to be read.
    std::optional<std::string_view> reference() const
    {
        return text_at(17);
    }
};

class dissemination : public row
{
  public:
    using row::row;

    /// Kind of the result.
    std::optional<std::string_view> kind() const
    {
        return text_at(0);
    }

    /// Key of the result.
    std::optional<std::string_view> result() const
    {
        return text_at(1);
    }

    /// Title of the result.
    std::optional<std::string_view> title() const
    {
        return text_at(2);
    }

    /// The day the result was there; absent when it is not yet.
    std::optional<std::string_view> day() const
    {
        return text_at(3);
    }

    /// Key of the municipality.
    std::optional<std::string_view> municipality() const
    {
        return text_at(4);
    }

    /// Name of the municipality.
    std::optional<std::string_view> name() const
    {
        return text_at(5);
    }

    /// When it passed it on; absent when it has not.
    std::optional<std::string_view> date() const
    {
        return text_at(6);
    }

    /// To whom.
    std::optional<std::string_view> audience() const
    {
        return text_at(7);
    }

    /// In what way.
    std::optional<std::string_view> channel() const
    {
        return text_at(8);
    }

    /// Where it is to be read.
    std::optional<std::string_view> reference() const
    {
        return text_at(9);
    }

    /// Key of the dissemination.
    std::optional<std::string_view> key() const
    {
        return text_at(10);
    }
};

class waiting : public row
{
  public:
    using row::row;

    /// Late, waiting or done.
    std::optional<std::string_view> state() const
    {
        return text_at(0);
    }

    /// The last day; a year when no day is set.
    std::optional<std::string_view> due() const
    {
        return text_at(1);
    }

    /// Days left; below 0 when it has passed.
    std::optional<std::int64_t> days() const
    {
        return integer_at(2);
    }

    /// The municipality that it waits on; absent when it is the secretariat.
    std::optional<std::string_view> municipality() const
    {
        return text_at(3);
    }

    /// Name of the municipality.
    std::optional<std::string_view> name() const
    {
        return text_at(4);
    }

    /// The body that takes it up.
    std::optional<std::string_view> body() const
    {
        return text_at(5);
    }

    /// The role that is responsible.
    std::optional<std::string_view> responsible() const
    {
        return text_at(6);
    }

    /// What sort of task, a code that never changes.
    std::optional<std::string_view> what() const
    {
        return text_at(7);
    }

    /// What is to be done, in the session's language.
    std::optional<std::string_view> text() const
    {
        return text_at(8);
    }

    /// Kind of the record.
    std::optional<std::string_view> kind() const
    {
        return text_at(9);
    }

    /// Key of the record.
    std::optional<std::string_view> key() const
    {
        return text_at(10);
    }
};

class year_wheel : public row
{
  public:
    using row::row;

    /// The day, or the first; absent when only the year is known.
    std::optional<std::string_view> date() const
    {
        return text_at(0);
    }

    /// The last day, when there are several.
    std::optional<std::string_view> ends() const
    {
        return text_at(1);
    }

    /// What sort of event, a code that never changes.
    std::optional<std::string_view> what() const
    {
        return text_at(2);
    }

    /// What, in the session's language.
    std::optional<std::string_view> text() const
    {
        return text_at(3);
    }

    /// The municipality.
    std::optional<std::string_view> municipality() const
    {
        return text_at(4);
    }

    /// Name of the municipality.
    std::optional<std::string_view> name() const
    {
        return text_at(5);
    }

    /// The body.
    std::optional<std::string_view> body() const
    {
        return text_at(6);
    }

    /// 1 when it is done or has been.
    std::optional<std::int64_t> done() const
    {
        return integer_at(7);
    }

    /// Kind of the record.
    std::optional<std::string_view> kind() const
    {
        return text_at(8);
    }

    /// Key of the record.
    std::optional<std::string_view> key() const
    {
        return text_at(9);
    }
};

class check_rules : public row
{
  public:
    using row::row;

    /// Code of the rule, which never changes.
    std::optional<std::string_view> rule() const
    {
        return text_at(0);
    }

    /// Warning or note.
    std::optional<std::string_view> severity() const
    {
        return text_at(1);
    }

    /// The rule, in the session's language.
    std::optional<std::string_view> about() const
    {
        return text_at(2);
    }

    /// What to do, in the session's language.
    std::optional<std::string_view> advice() const
    {
        return text_at(3);
    }

    /// How much it finds today.
    std::optional<std::int64_t> findings() const
    {
        return integer_at(4);
    }

    /// How much is excepted.
    std::optional<std::int64_t> excepted() const
    {
        return integer_at(5);
    }

    /// Why the whole rule is excepted.
    std::optional<std::string_view> reason() const
    {
        return text_at(6);
    }

    /// First day on which it holds again.
    std::optional<std::string_view> until() const
    {
        return text_at(7);
    }
};

class matters : public row
{
  public:
    using row::row;

    /// Key of the matter.
    std::optional<std::string_view> matter() const
    {
        return text_at(0);
    }

    /// What it is about.
    std::optional<std::string_view> title() const
    {
        return text_at(1);
    }

    /// Role of the matter.
    std::optional<std::string_view> role() const
    {
        return text_at(2);
    }

    /// Round, from 1.
    std::optional<std::int64_t> round() const
    {
        return integer_at(3);
    }

    /// Kind of the record it is about.
    std::optional<std::string_view> kind() const
    {
        return text_at(4);
    }

    /// Key of what is decided on.
    std::optional<std::string_view> subject() const
    {
        return text_at(5);
    }

    /// Its title.
    std::optional<std::string_view> subject_title() const
    {
        return text_at(6);
    }

    /// Day it was put to the members.
    std::optional<std::string_view> proposed() const
    {
        return text_at(7);
    }

    /// Last day for the decisions.
    std::optional<std::string_view> deadline() const
    {
        return text_at(8);
    }

    /// Waiting, in_force, succeeded, refused, withdrawn or replaced.
    std::optional<std::string_view> state() const
    {
        return text_at(9);
    }

    /// Day it came into force.
    std::optional<std::string_view> in_force() const
    {
        return text_at(10);
    }

    /// Rule of adoption.
    std::optional<std::string_view> rule() const
    {
        return text_at(11);
    }

    /// Members on the day.
    std::optional<std::int64_t> members() const
    {
        return integer_at(12);
    }

    /// How many of them have said yes.
    std::optional<std::int64_t> yes() const
    {
        return integer_at(13);
    }

    /// Of those with a reservation.
    std::optional<std::int64_t> reservations() const
    {
        return integer_at(14);
    }

    /// Of those with an addition.
    std::optional<std::int64_t> additions() const
    {
        return integer_at(15);
    }

    /// Rejections.
    std::optional<std::int64_t> rejected() const
    {
        return integer_at(16);
    }

    /// Referrals.
    std::optional<std::int64_t> referred_back() const
    {
        return integer_at(17);
    }

    /// Members that have not decided.
    std::optional<std::int64_t> undecided() const
    {
        return integer_at(18);
    }

    /// Days past the deadline, while someone is left.
    std::optional<std::int64_t> overdue() const
    {
        return integer_at(19);
    }

    /// Their names.
    std::optional<std::string_view> waits_on() const
    {
        return text_at(20);
    }

    /// Since that day, or by it at the latest, in the session's language.
    std::optional<std::string_view> in_force_text() const
    {
        return text_at(21);
    }

    /// The programme that has taken its place.
    std::optional<std::string_view> succeeded_by() const
    {
        return text_at(22);
    }

    /// Its title.
    std::optional<std::string_view> succeeded_by_title() const
    {
        return text_at(23);
    }

    /// Since when, in the session's language.
    std::optional<std::string_view> succeeded_text() const
    {
        return text_at(24);
    }
};

class amendment_changes : public row
{
  public:
    using row::row;

    /// Key of the amendment.
    std::optional<std::string_view> amendment() const
    {
        return text_at(0);
    }

    /// What the amendment is about.
    std::optional<std::string_view> title() const
    {
        return text_at(1);
    }

    /// Day it was decided.
    std::optional<std::string_view> date() const
    {
        return text_at(2);
    }

    /// Key of the decision.
    std::optional<std::string_view> decision() const
    {
        return text_at(3);
    }

    /// Who decided.
    std::optional<std::string_view> body() const
    {
        return text_at(4);
    }

    /// Where it is to be read.
    std::optional<std::string_view> reference() const
    {
        return text_at(5);
    }

    /// Reworded, added or removed.
    std::optional<std::string_view> role() const
    {
        return text_at(6);
    }

    /// Kind of the part.
    std::optional<std::string_view> kind() const
    {
        return text_at(7);
    }

    /// What the level is called in the programme.
    std::optional<std::string_view> word() const
    {
        return text_at(8);
    }

    /// Key of the part.
    std::optional<std::string_view> key() const
    {
        return text_at(9);
    }

    /// Its words before.
    std::optional<std::string_view> before() const
    {
        return text_at(10);
    }

    /// Its words after.
    std::optional<std::string_view> after() const
    {
        return text_at(11);
    }
};

class successions : public row
{
  public:
    using row::row;

    /// Kept, reworded, split, merged, dropped, new or unknown.
    std::optional<std::string_view> role() const
    {
        return text_at(0);
    }

    /// Key of the earlier sub-goal.
    std::optional<std::string_view> earlier() const
    {
        return text_at(1);
    }

    /// Its words.
    std::optional<std::string_view> earlier_title() const
    {
        return text_at(2);
    }

    /// Key of the later sub-goal.
    std::optional<std::string_view> later() const
    {
        return text_at(3);
    }

    /// Its words.
    std::optional<std::string_view> later_title() const
    {
        return text_at(4);
    }

    /// Key of the earlier programme.
    std::optional<std::string_view> earlier_programme() const
    {
        return text_at(5);
    }

    /// Key of the later programme.
    std::optional<std::string_view> later_programme() const
    {
        return text_at(6);
    }

    /// Why.
    std::optional<std::string_view> note() const
    {
        return text_at(7);
    }
};

class coverage : public row
{
  public:
    using row::row;

    /// Key of the frame.
    std::optional<std::string_view> frame() const
    {
        return text_at(0);
    }

    /// Name of the frame.
    std::optional<std::string_view> frame_name() const
    {
        return text_at(1);
    }

    /// Key of the frame's goal; absent when the part serves none.
    std::optional<std::string_view> goal() const
    {
        return text_at(2);
    }

    /// Wording of the goal.
    std::optional<std::string_view> goal_title() const
    {
        return text_at(3);
    }

    /// Kind of the part; absent when nothing serves the goal.
    std::optional<std::string_view> kind() const
    {
        return text_at(4);
    }

    /// Key of the part.
    std::optional<std::string_view> key() const
    {
        return text_at(5);
    }

    /// Title of the part.
    std::optional<std::string_view> title() const
    {
        return text_at(6);
    }

    /// In what way.
    std::optional<std::string_view> note() const
    {
        return text_at(7);
    }
};

class check : public row
{
  public:
    using row::row;

    /// Warning or note.
    std::optional<std::string_view> severity() const
    {
        return text_at(0);
    }

    /// Code of the rule, which never changes.
    std::optional<std::string_view> rule() const
    {
        return text_at(1);
    }

    /// Kind of the record.
    std::optional<std::string_view> kind() const
    {
        return text_at(2);
    }

    /// Key of the record.
    std::optional<std::string_view> key() const
    {
        return text_at(3);
    }

    /// Title of the record.
    std::optional<std::string_view> title() const
    {
        return text_at(4);
    }

    /// What is so, in the session's language.
    std::optional<std::string_view> message() const
    {
        return text_at(5);
    }

    /// The rule, in the session's language.
    std::optional<std::string_view> about() const
    {
        return text_at(6);
    }

    /// What to do, in the session's language.
    std::optional<std::string_view> advice() const
    {
        return text_at(7);
    }
};

class body_seats : public row
{
  public:
    using row::row;

    /// Key of the municipality.
    std::optional<std::string_view> municipality() const
    {
        return text_at(0);
    }

    /// Name of the municipality.
    std::optional<std::string_view> name() const
    {
        return text_at(1);
    }

    /// Role of the seat.
    std::optional<std::string_view> role() const
    {
        return text_at(2);
    }

    /// Office held in the municipality.
    std::optional<std::string_view> office() const
    {
        return text_at(3);
    }

    /// Key of the person, never a name.
    std::optional<std::string_view> person() const
    {
        return text_at(4);
    }

    /// Key of the seat.
    std::optional<std::string_view> seat() const
    {
        return text_at(5);
    }

    /// First day.
    std::optional<std::string_view> since() const
    {
        return text_at(6);
    }

    /// First day that it no longer holds.
    std::optional<std::string_view> until() const
    {
        return text_at(7);
    }

    /// 1 for a member without a seat.
    std::optional<std::int64_t> missing() const
    {
        return integer_at(8);
    }
};

class plans : public row
{
  public:
    using row::row;

    /// Level; a plan is 1.
    std::optional<std::int64_t> level() const
    {
        return integer_at(0);
    }

    /// Kind of the record.
    std::optional<std::string_view> kind() const
    {
        return text_at(1);
    }

    /// Key of the record.
    std::optional<std::string_view> key() const
    {
        return text_at(2);
    }

    /// Title of the record.
    std::optional<std::string_view> title() const
    {
        return text_at(3);
    }

    /// Row of the parent, from 0; -1 for a plan.
    std::optional<std::int64_t> parent() const
    {
        return integer_at(4);
    }

    /// The plan that the record stands in.
    std::optional<std::string_view> plan() const
    {
        return text_at(5);
    }

    /// The year of that plan.
    std::optional<std::int64_t> year() const
    {
        return integer_at(6);
    }

    /// The body behind the plan or the objective.
    std::optional<std::string_view> body() const
    {
        return text_at(7);
    }

    /// The municipality; absent when it is for all.
    std::optional<std::string_view> municipality() const
    {
        return text_at(8);
    }

    /// Name of the body, or the responsible role.
    std::optional<std::string_view> responsible() const
    {
        return text_at(9);
    }

    /// First day.
    std::optional<std::string_view> starts() const
    {
        return text_at(10);
    }

    /// Last day.
    std::optional<std::string_view> ends() const
    {
        return text_at(11);
    }

    /// What is recorded.
    std::optional<std::string_view> status() const
    {
        return text_at(12);
    }

    /// How far it had come on the day.
    std::optional<std::string_view> state() const
    {
        return text_at(13);
    }

    /// The day it was finished, reached or closed.
    std::optional<std::string_view> finished() const
    {
        return text_at(14);
    }

    /// Kind of what the objective makes concrete.
    std::optional<std::string_view> serves_kind() const
    {
        return text_at(15);
    }

    /// Its key.
    std::optional<std::string_view> serves() const
    {
        return text_at(16);
    }

    /// Its title.
    std::optional<std::string_view> serves_title() const
    {
        return text_at(17);
    }

    /// The activity that it goes on with.
    std::optional<std::string_view> carried_from() const
    {
        return text_at(18);
    }

    /// The activity that goes on with it.
    std::optional<std::string_view> carried_to() const
    {
        return text_at(19);
    }

    /// Number of activities below the row.
    std::optional<std::int64_t> activities() const
    {
        return integer_at(20);
    }

    /// How many of them are done.
    std::optional<std::int64_t> done() const
    {
        return integer_at(21);
    }

    /// How many of them are late.
    std::optional<std::int64_t> late() const
    {
        return integer_at(22);
    }

    /// Number of milestones below the row.
    std::optional<std::int64_t> milestones() const
    {
        return integer_at(23);
    }

    /// How many of them are late.
    std::optional<std::int64_t> milestones_late() const
    {
        return integer_at(24);
    }

    /// How it goes, in words.
    std::optional<std::string_view> note() const
    {
        return text_at(25);
    }

    /// Name of the municipality.
    std::optional<std::string_view> name() const
    {
        return text_at(26);
    }
};

class plan_costs : public row
{
  public:
    using row::row;

    /// Key of the budget line; absent for the sum.
    std::optional<std::string_view> line() const
    {
        return text_at(0);
    }

    /// What the money is for.
    std::optional<std::string_view> title() const
    {
        return text_at(1);
    }

    /// Amount in kronor.
    std::optional<double> amount() const
    {
        return number_at(2);
    }

    /// Outcome in kronor.
    std::optional<double> outcome() const
    {
        return number_at(3);
    }

    /// Outcome less amount; of the sum for the lines that have an outcome.
    std::optional<double> difference() const
    {
        return number_at(4);
    }

    /// How the line is shared.
    std::optional<std::string_view> shared() const
    {
        return text_at(5);
    }

    /// The indicator by which it is shared.
    std::optional<std::string_view> indicator() const
    {
        return text_at(6);
    }

    /// Year of the values.
    std::optional<std::int64_t> year() const
    {
        return integer_at(7);
    }

    /// Note.
    std::optional<std::string_view> note() const
    {
        return text_at(8);
    }

    /// What the plan itself says that it costs, of the sum.
    std::optional<double> budget() const
    {
        return number_at(9);
    }
};

class plan_shares : public row
{
  public:
    using row::row;

    /// Key of the budget line; absent for the sum.
    std::optional<std::string_view> line() const
    {
        return text_at(0);
    }

    /// What the money is for.
    std::optional<std::string_view> title() const
    {
        return text_at(1);
    }

    /// Key of the municipality.
    std::optional<std::string_view> municipality() const
    {
        return text_at(2);
    }

    /// Name of the municipality.
    std::optional<std::string_view> name() const
    {
        return text_at(3);
    }

    /// By what the line is shared: 1, the value or the share of costs.
    std::optional<double> weight() const
    {
        return number_at(4);
    }

    /// Its share in kronor.
    std::optional<double> amount() const
    {
        return number_at(5);
    }

    /// Its share of the outcome in kronor.
    std::optional<double> outcome() const
    {
        return number_at(6);
    }

    /// Why the line cannot be shared, and what can be done.
    std::optional<std::string_view> problem() const
    {
        return text_at(7);
    }
};

class plan_outcomes : public row
{
  public:
    using row::row;

    /// Kind of the record.
    std::optional<std::string_view> kind() const
    {
        return text_at(0);
    }

    /// Key of the record.
    std::optional<std::string_view> key() const
    {
        return text_at(1);
    }

    /// Title of the record.
    std::optional<std::string_view> title() const
    {
        return text_at(2);
    }

    /// What became of it.
    std::optional<std::string_view> outcome() const
    {
        return text_at(3);
    }

    /// The record that goes on with it.
    std::optional<std::string_view> to() const
    {
        return text_at(4);
    }

    /// That in words, with the reason.
    std::optional<std::string_view> reason() const
    {
        return text_at(5);
    }
};

class plan_corrections : public row
{
  public:
    using row::row;

    /// Day of the correction.
    std::optional<std::string_view> date() const
    {
        return text_at(0);
    }

    /// Kind of the record.
    std::optional<std::string_view> kind() const
    {
        return text_at(1);
    }

    /// Key of the record.
    std::optional<std::string_view> record() const
    {
        return text_at(2);
    }

    /// Title of the record today.
    std::optional<std::string_view> title() const
    {
        return text_at(3);
    }

    /// Name of the field.
    std::optional<std::string_view> field() const
    {
        return text_at(4);
    }

    /// The word for the field.
    std::optional<std::string_view> label() const
    {
        return text_at(5);
    }

    /// What it said.
    std::optional<std::string_view> before() const
    {
        return text_at(6);
    }

    /// What it was corrected to.
    std::optional<std::string_view> after() const
    {
        return text_at(7);
    }

    /// Why.
    std::optional<std::string_view> reason() const
    {
        return text_at(8);
    }
};

class bodies : public row
{
  public:
    using row::row;

    /// Key of the body.
    std::optional<std::string_view> body() const
    {
        return text_at(0);
    }

    /// Name of the body.
    std::optional<std::string_view> name() const
    {
        return text_at(1);
    }

    /// What sort of body it is.
    std::optional<std::string_view> role() const
    {
        return text_at(2);
    }

    /// Level, 1 on top.
    std::optional<std::int64_t> level() const
    {
        return integer_at(3);
    }

    /// Seats of the day.
    std::optional<std::int64_t> seats() const
    {
        return integer_at(4);
    }

    /// Members without a seat.
    std::optional<std::int64_t> missing() const
    {
        return integer_at(5);
    }

    /// Municipality or office of the chair.
    std::optional<std::string_view> chair() const
    {
        return text_at(6);
    }

    /// Next meeting that is planned.
    std::optional<std::string_view> next_meeting() const
    {
        return text_at(7);
    }
};

class seats : public row
{
  public:
    using row::row;

    /// Key of the body.
    std::optional<std::string_view> body() const
    {
        return text_at(0);
    }

    /// Name of the body.
    std::optional<std::string_view> body_name() const
    {
        return text_at(1);
    }

    /// Key of the municipality.
    std::optional<std::string_view> municipality() const
    {
        return text_at(2);
    }

    /// Name of the municipality.
    std::optional<std::string_view> name() const
    {
        return text_at(3);
    }

    /// Role of the seat.
    std::optional<std::string_view> role() const
    {
        return text_at(4);
    }

    /// Office held in the municipality.
    std::optional<std::string_view> office() const
    {
        return text_at(5);
    }

    /// Key of the person, never a name.
    std::optional<std::string_view> person() const
    {
        return text_at(6);
    }

    /// Key of the seat.
    std::optional<std::string_view> seat() const
    {
        return text_at(7);
    }

    /// First day.
    std::optional<std::string_view> since() const
    {
        return text_at(8);
    }

    /// First day that it no longer holds.
    std::optional<std::string_view> until() const
    {
        return text_at(9);
    }

    /// 1 for a seat that holds on the day.
    std::optional<std::int64_t> held() const
    {
        return integer_at(10);
    }
};

class vacancies : public row
{
  public:
    using row::row;

    /// Key of the body.
    std::optional<std::string_view> body() const
    {
        return text_at(0);
    }

    /// Name of the body.
    std::optional<std::string_view> body_name() const
    {
        return text_at(1);
    }

    /// Key of the municipality.
    std::optional<std::string_view> municipality() const
    {
        return text_at(2);
    }

    /// Name of the municipality.
    std::optional<std::string_view> name() const
    {
        return text_at(3);
    }

    /// When its last seat there ended.
    std::optional<std::string_view> last() const
    {
        return text_at(4);
    }
};

class chairs : public row
{
  public:
    using row::row;

    /// Role of the seat.
    std::optional<std::string_view> role() const
    {
        return text_at(0);
    }

    /// Key of the municipality.
    std::optional<std::string_view> municipality() const
    {
        return text_at(1);
    }

    /// Name of the municipality.
    std::optional<std::string_view> name() const
    {
        return text_at(2);
    }

    /// Office held in the municipality.
    std::optional<std::string_view> office() const
    {
        return text_at(3);
    }

    /// Key of the person, never a name.
    std::optional<std::string_view> person() const
    {
        return text_at(4);
    }

    /// Key of the seat.
    std::optional<std::string_view> seat() const
    {
        return text_at(5);
    }

    /// First day.
    std::optional<std::string_view> since() const
    {
        return text_at(6);
    }

    /// First day that it no longer holds.
    std::optional<std::string_view> until() const
    {
        return text_at(7);
    }

    /// 1 for a change within the year.
    std::optional<std::int64_t> mid_year() const
    {
        return integer_at(8);
    }

    /// Days without any before.
    std::optional<std::int64_t> gap() const
    {
        return integer_at(9);
    }

    /// 1 when the one before had not ended.
    std::optional<std::int64_t> overlaps() const
    {
        return integer_at(10);
    }
};

class meetings : public row
{
  public:
    using row::row;

    /// Key of the meeting.
    std::optional<std::string_view> meeting() const
    {
        return text_at(0);
    }

    /// The day, or the first of them.
    std::optional<std::string_view> date() const
    {
        return text_at(1);
    }

    /// The last day, when it takes several.
    std::optional<std::string_view> until() const
    {
        return text_at(2);
    }

    /// What the meeting is called.
    std::optional<std::string_view> title() const
    {
        return text_at(3);
    }

    /// What sort of meeting it is.
    std::optional<std::string_view> role() const
    {
        return text_at(4);
    }

    /// What became of it.
    std::optional<std::string_view> status() const
    {
        return text_at(5);
    }

    /// Where.
    std::optional<std::string_view> place() const
    {
        return text_at(6);
    }

    /// Where the notice or the minutes are.
    std::optional<std::string_view> reference() const
    {
        return text_at(7);
    }

    /// Lines of the agenda.
    std::optional<std::int64_t> agenda() const
    {
        return integer_at(8);
    }

    /// Decisions.
    std::optional<std::int64_t> decisions() const
    {
        return integer_at(9);
    }

    /// Seats that were taken.
    std::optional<std::int64_t> present() const
    {
        return integer_at(10);
    }

    /// Seats that nobody took.
    std::optional<std::int64_t> absent() const
    {
        return integer_at(11);
    }
};

class meeting : public row
{
  public:
    using row::row;

    /// Agenda, decision or seat.
    std::optional<std::string_view> part() const
    {
        return text_at(0);
    }

    /// Position on the agenda.
    std::optional<std::int64_t> position() const
    {
        return integer_at(1);
    }

    /// Key of the record.
    std::optional<std::string_view> key() const
    {
        return text_at(2);
    }

    /// What it is called; of a seat the municipality.
    std::optional<std::string_view> title() const
    {
        return text_at(3);
    }

    /// What was decided.
    std::optional<std::string_view> outcome() const
    {
        return text_at(4);
    }

    /// Paragraph of the minutes.
    std::optional<std::string_view> paragraph() const
    {
        return text_at(5);
    }

    /// Key of the decision.
    std::optional<std::string_view> decision() const
    {
        return text_at(6);
    }

    /// Key of the joint matter.
    std::optional<std::string_view> matter() const
    {
        return text_at(7);
    }

    /// Whether the seat was taken.
    std::optional<std::string_view> presence() const
    {
        return text_at(8);
    }

    /// Role of the seat.
    std::optional<std::string_view> role() const
    {
        return text_at(9);
    }

    /// Anything else worth knowing.
    std::optional<std::string_view> note() const
    {
        return text_at(10);
    }
};

class person_document : public row
{
  public:
    using row::row;

    /// Record, reference, history, acted or mention.
    std::optional<std::string_view> part() const
    {
        return text_at(0);
    }

    /// Kind of the record.
    std::optional<std::string_view> kind() const
    {
        return text_at(1);
    }

    /// Key of the record.
    std::optional<std::string_view> key() const
    {
        return text_at(2);
    }

    /// What the record is called.
    std::optional<std::string_view> title() const
    {
        return text_at(3);
    }

    /// Name of the field.
    std::optional<std::string_view> field() const
    {
        return text_at(4);
    }

    /// What people call the field.
    std::optional<std::string_view> label() const
    {
        return text_at(5);
    }

    /// The value before a change.
    std::optional<std::string_view> before() const
    {
        return text_at(6);
    }

    /// The value, or that after a change.
    std::optional<std::string_view> value() const
    {
        return text_at(7);
    }

    /// When it was changed, UTC.
    std::optional<std::string_view> at() const
    {
        return text_at(8);
    }

    /// Who changed it.
    std::optional<std::string_view> actor() const
    {
        return text_at(9);
    }
};

class person_erased : public row
{
  public:
    using row::row;

    /// Record, reference or mention.
    std::optional<std::string_view> what() const
    {
        return text_at(0);
    }

    /// Kind of the record.
    std::optional<std::string_view> kind() const
    {
        return text_at(1);
    }

    /// Key of the record.
    std::optional<std::string_view> key() const
    {
        return text_at(2);
    }

    /// What the record is called.
    std::optional<std::string_view> title() const
    {
        return text_at(3);
    }

    /// Name of the field.
    std::optional<std::string_view> field() const
    {
        return text_at(4);
    }

    /// What people call the field.
    std::optional<std::string_view> label() const
    {
        return text_at(5);
    }

    /// Lines of the history that were rewritten.
    std::optional<std::int64_t> count() const
    {
        return integer_at(6);
    }
};

class persons_due : public row
{
  public:
    using row::row;

    /// Key of the person.
    std::optional<std::string_view> person() const
    {
        return text_at(0);
    }

    /// Name of the person.
    std::optional<std::string_view> name() const
    {
        return text_at(1);
    }

    /// Key of the municipality.
    std::optional<std::string_view> municipality() const
    {
        return text_at(2);
    }

    /// Name of the municipality.
    std::optional<std::string_view> municipality_name() const
    {
        return text_at(3);
    }

    /// The day after which the data is to be erased.
    std::optional<std::string_view> retain_until() const
    {
        return text_at(4);
    }

    /// Days since then.
    std::optional<std::int64_t> days() const
    {
        return integer_at(5);
    }

    /// Seats that the person has on the day.
    std::optional<std::int64_t> seats() const
    {
        return integer_at(6);
    }
};

class followup : public row
{
  public:
    using row::row;

    /// Kind of the record.
    std::optional<std::string_view> kind() const
    {
        return text_at(0);
    }

    /// Key of the record.
    std::optional<std::string_view> key() const
    {
        return text_at(1);
    }

    /// Title of the record.
    std::optional<std::string_view> title() const
    {
        return text_at(2);
    }

    /// Key of the municipality.
    std::optional<std::string_view> municipality() const
    {
        return text_at(3);
    }

    /// Key of the indicator.
    std::optional<std::string_view> indicator() const
    {
        return text_at(4);
    }

    /// Code of how it stands.
    std::optional<std::string_view> status() const
    {
        return text_at(5);
    }

    /// How it stands, in words.
    std::optional<std::string_view> label() const
    {
        return text_at(6);
    }

    /// Colour of the status.
    std::optional<std::string_view> colour() const
    {
        return text_at(7);
    }

    /// Code of why it is not assessed.
    std::optional<std::string_view> reason() const
    {
        return text_at(8);
    }

    /// Why it is not assessed, in words.
    std::optional<std::string_view> reason_text() const
    {
        return text_at(9);
    }

    /// Method of assessment, or of putting parts together.
    std::optional<std::string_view> method() const
    {
        return text_at(10);
    }

    /// 1 when a person has judged.
    std::optional<std::int64_t> judged() const
    {
        return integer_at(11);
    }

    /// Row of the parent, from 0; -1 for the first.
    std::optional<std::int64_t> parent() const
    {
        return integer_at(12);
    }

    /// Level; the first is 1.
    std::optional<std::int64_t> level() const
    {
        return integer_at(13);
    }

    /// Weight among its siblings.
    std::optional<double> weight() const
    {
        return number_at(14);
    }

    /// Score put together, 0 to 1.
    std::optional<double> score() const
    {
        return number_at(15);
    }

    /// Number of leaves.
    std::optional<std::int64_t> leaves() const
    {
        return integer_at(16);
    }

    /// Number of leaves assessed.
    std::optional<std::int64_t> assessed() const
    {
        return integer_at(17);
    }

    /// Number of leaves a person has judged.
    std::optional<std::int64_t> judged_leaves() const
    {
        return integer_at(18);
    }

    /// Weighted share of its leaves that are assessed.
    std::optional<double> coverage() const
    {
        return number_at(19);
    }

    /// Least share for a status to be put together.
    std::optional<double> limit_coverage() const
    {
        return number_at(20);
    }

    /// Number of leaves achieved.
    std::optional<std::int64_t> achieved() const
    {
        return integer_at(21);
    }

    /// Number of leaves on track.
    std::optional<std::int64_t> on_track() const
    {
        return integer_at(22);
    }

    /// Number of leaves with some deviation.
    std::optional<std::int64_t> some_deviation() const
    {
        return integer_at(23);
    }

    /// Number of leaves partly achieved.
    std::optional<std::int64_t> partly_achieved() const
    {
        return integer_at(24);
    }

    /// Number of leaves off track.
    std::optional<std::int64_t> off_track() const
    {
        return integer_at(25);
    }

    /// Number of leaves moving away.
    std::optional<std::int64_t> moving_away() const
    {
        return integer_at(26);
    }

    /// Number of leaves not achieved.
    std::optional<std::int64_t> not_achieved() const
    {
        return integer_at(27);
    }

    /// Number of leaves not assessed.
    std::optional<std::int64_t> not_assessed() const
    {
        return integer_at(28);
    }

    /// Computed status, before any judgement.
    std::optional<std::string_view> computed() const
    {
        return text_at(29);
    }

    /// Computed score, before any judgement.
    std::optional<double> computed_score() const
    {
        return number_at(30);
    }

    /// 1 when the judgement differs from what was computed.
    std::optional<std::int64_t> differs() const
    {
        return integer_at(31);
    }

    /// Who judged.
    std::optional<std::string_view> judged_by() const
    {
        return text_at(32);
    }

    /// Day of the judgement.
    std::optional<std::string_view> judged_on() const
    {
        return text_at(33);
    }

    /// Report occasion of the judgement.
    std::optional<std::string_view> occasion() const
    {
        return text_at(34);
    }

    /// Comment of the judgement.
    std::optional<std::string_view> comment() const
    {
        return text_at(35);
    }

    /// Code of the trend.
    std::optional<std::string_view> trend() const
    {
        return text_at(36);
    }

    /// Why the latest value is missing.
    std::optional<std::string_view> mark() const
    {
        return text_at(37);
    }

    /// Higher or lower is better.
    std::optional<std::string_view> direction() const
    {
        return text_at(38);
    }

    /// Wanted direction, of the method directional.
    std::optional<std::string_view> wanted() const
    {
        return text_at(39);
    }

    /// Period of the base value.
    std::optional<std::string_view> base_period() const
    {
        return text_at(40);
    }

    /// Base value.
    std::optional<double> base_value() const
    {
        return number_at(41);
    }

    /// Period of the latest value.
    std::optional<std::string_view> latest_period() const
    {
        return text_at(42);
    }

    /// Latest value.
    std::optional<double> latest_value() const
    {
        return number_at(43);
    }

    /// Period of the target.
    std::optional<std::string_view> target_period() const
    {
        return text_at(44);
    }

    /// Target.
    std::optional<double> target() const
    {
        return number_at(45);
    }

    /// The target scaled to the parts of a year.
    std::optional<double> part_target() const
    {
        return number_at(46);
    }

    /// Parts that the latest value comes from.
    std::optional<std::string_view> latest_parts() const
    {
        return text_at(47);
    }

    /// Lower end of the target's interval.
    std::optional<double> low() const
    {
        return number_at(48);
    }

    /// Upper end of the target's interval.
    std::optional<double> high() const
    {
        return number_at(49);
    }

    /// Value expected at the latest period.
    std::optional<double> expected() const
    {
        return number_at(50);
    }

    /// Share of the way to the target.
    std::optional<double> share() const
    {
        return number_at(51);
    }

    /// Share of the time to the target.
    std::optional<double> elapsed() const
    {
        return number_at(52);
    }

    /// Pace: share of the way by share of the time.
    std::optional<double> pace() const
    {
        return number_at(53);
    }

    /// Attainment of the target.
    std::optional<double> attainment() const
    {
        return number_at(54);
    }

    /// Actual change a year.
    std::optional<double> actual() const
    {
        return number_at(55);
    }

    /// Change a year that the target requires.
    std::optional<double> required() const
    {
        return number_at(56);
    }

    /// Change since the base value.
    std::optional<double> change() const
    {
        return number_at(57);
    }

    /// Age of the latest value in months.
    std::optional<std::int64_t> age() const
    {
        return integer_at(58);
    }

    /// Limit of on track.
    std::optional<double> limit_on_track() const
    {
        return number_at(59);
    }

    /// Limit of some deviation.
    std::optional<double> limit_some_deviation() const
    {
        return number_at(60);
    }

    /// Limit of partly achieved.
    std::optional<double> limit_partly() const
    {
        return number_at(61);
    }

    /// Change that counts as none.
    std::optional<double> tolerance() const
    {
        return number_at(62);
    }

    /// Least years for a trend.
    std::optional<double> min_years() const
    {
        return number_at(63);
    }

    /// Line of the latest value's source.
    std::optional<std::string_view> source() const
    {
        return text_at(64);
    }

    /// 1 when the value was worked on here.
    std::optional<std::int64_t> processed() const
    {
        return integer_at(65);
    }

    /// Unit of the indicator.
    std::optional<std::string_view> unit() const
    {
        return text_at(66);
    }

    /// Decimals with which numbers that differ do not look alike.
    std::optional<std::int64_t> decimals() const
    {
        return integer_at(67);
    }

    /// Explanation, in the session's language.
    std::optional<std::string_view> explanation() const
    {
        return text_at(68);
    }
};

class assessment : public row
{
  public:
    using row::row;

    /// Code of how it stands.
    std::optional<std::string_view> status() const
    {
        return text_at(0);
    }

    /// How it stands, in words.
    std::optional<std::string_view> label() const
    {
        return text_at(1);
    }

    /// Colour of the status.
    std::optional<std::string_view> colour() const
    {
        return text_at(2);
    }

    /// Code of why it is not assessed.
    std::optional<std::string_view> reason() const
    {
        return text_at(3);
    }

    /// Why it is not assessed, in words.
    std::optional<std::string_view> reason_text() const
    {
        return text_at(4);
    }

    /// Method of assessment, or of putting parts together.
    std::optional<std::string_view> method() const
    {
        return text_at(5);
    }

    /// 1 when a person has judged.
    std::optional<std::int64_t> judged() const
    {
        return integer_at(6);
    }

    /// Code of the trend.
    std::optional<std::string_view> trend() const
    {
        return text_at(7);
    }

    /// Why the latest value is missing.
    std::optional<std::string_view> mark() const
    {
        return text_at(8);
    }

    /// Higher or lower is better.
    std::optional<std::string_view> direction() const
    {
        return text_at(9);
    }

    /// Wanted direction, of the method directional.
    std::optional<std::string_view> wanted() const
    {
        return text_at(10);
    }

    /// Period of the base value.
    std::optional<std::string_view> base_period() const
    {
        return text_at(11);
    }

    /// Base value.
    std::optional<double> base_value() const
    {
        return number_at(12);
    }

    /// Period of the latest value.
    std::optional<std::string_view> latest_period() const
    {
        return text_at(13);
    }

    /// Latest value.
    std::optional<double> latest_value() const
    {
        return number_at(14);
    }

    /// Period of the target.
    std::optional<std::string_view> target_period() const
    {
        return text_at(15);
    }

    /// Target.
    std::optional<double> target() const
    {
        return number_at(16);
    }

    /// The target scaled to the parts of a year.
    std::optional<double> part_target() const
    {
        return number_at(17);
    }

    /// Parts that the latest value comes from.
    std::optional<std::string_view> latest_parts() const
    {
        return text_at(18);
    }

    /// Lower end of the target's interval.
    std::optional<double> low() const
    {
        return number_at(19);
    }

    /// Upper end of the target's interval.
    std::optional<double> high() const
    {
        return number_at(20);
    }

    /// Value expected at the latest period.
    std::optional<double> expected() const
    {
        return number_at(21);
    }

    /// Share of the way to the target.
    std::optional<double> share() const
    {
        return number_at(22);
    }

    /// Share of the time to the target.
    std::optional<double> elapsed() const
    {
        return number_at(23);
    }

    /// Pace: share of the way by share of the time.
    std::optional<double> pace() const
    {
        return number_at(24);
    }

    /// Attainment of the target.
    std::optional<double> attainment() const
    {
        return number_at(25);
    }

    /// Actual change a year.
    std::optional<double> actual() const
    {
        return number_at(26);
    }

    /// Change a year that the target requires.
    std::optional<double> required() const
    {
        return number_at(27);
    }

    /// Change since the base value.
    std::optional<double> change() const
    {
        return number_at(28);
    }

    /// Age of the latest value in months.
    std::optional<std::int64_t> age() const
    {
        return integer_at(29);
    }

    /// Limit of on track.
    std::optional<double> limit_on_track() const
    {
        return number_at(30);
    }

    /// Limit of some deviation.
    std::optional<double> limit_some_deviation() const
    {
        return number_at(31);
    }

    /// Limit of partly achieved.
    std::optional<double> limit_partly() const
    {
        return number_at(32);
    }

    /// Change that counts as none.
    std::optional<double> tolerance() const
    {
        return number_at(33);
    }

    /// Least years for a trend.
    std::optional<double> min_years() const
    {
        return number_at(34);
    }

    /// The source as given.
    std::optional<std::string_view> source() const
    {
        return text_at(35);
    }

    /// Explanation, in the session's language.
    std::optional<std::string_view> explanation() const
    {
        return text_at(36);
    }
};

class year : public row
{
  public:
    using row::row;

    /// The year.
    std::optional<std::int64_t> year_() const
    {
        return integer_at(0);
    }

    /// Value of the year, put together of its parts.
    std::optional<double> value() const
    {
        return number_at(1);
    }

    /// Code of why there is no value.
    std::optional<std::string_view> reason() const
    {
        return text_at(2);
    }

    /// Why there is no value, in words.
    std::optional<std::string_view> reason_text() const
    {
        return text_at(3);
    }

    /// Explanation, in the session's language.
    std::optional<std::string_view> explanation() const
    {
        return text_at(4);
    }
};

class tree : public row
{
  public:
    using row::row;

    /// Id of the node.
    std::optional<std::string_view> id() const
    {
        return text_at(0);
    }

    /// Code of how it stands.
    std::optional<std::string_view> status() const
    {
        return text_at(1);
    }

    /// How it stands, in words.
    std::optional<std::string_view> label() const
    {
        return text_at(2);
    }

    /// Colour of the status.
    std::optional<std::string_view> colour() const
    {
        return text_at(3);
    }

    /// Code of why it is not assessed.
    std::optional<std::string_view> reason() const
    {
        return text_at(4);
    }

    /// Why it is not assessed, in words.
    std::optional<std::string_view> reason_text() const
    {
        return text_at(5);
    }

    /// Method of assessment, or of putting parts together.
    std::optional<std::string_view> method() const
    {
        return text_at(6);
    }

    /// 1 when a person has judged.
    std::optional<std::int64_t> judged() const
    {
        return integer_at(7);
    }

    /// Row of the parent, from 0; -1 for the first.
    std::optional<std::int64_t> parent() const
    {
        return integer_at(8);
    }

    /// Level; the first is 1.
    std::optional<std::int64_t> level() const
    {
        return integer_at(9);
    }

    /// Weight among its siblings.
    std::optional<double> weight() const
    {
        return number_at(10);
    }

    /// Score put together, 0 to 1.
    std::optional<double> score() const
    {
        return number_at(11);
    }

    /// Number of leaves.
    std::optional<std::int64_t> leaves() const
    {
        return integer_at(12);
    }

    /// Number of leaves assessed.
    std::optional<std::int64_t> assessed() const
    {
        return integer_at(13);
    }

    /// Number of leaves a person has judged.
    std::optional<std::int64_t> judged_leaves() const
    {
        return integer_at(14);
    }

    /// Weighted share of its leaves that are assessed.
    std::optional<double> coverage() const
    {
        return number_at(15);
    }

    /// Least share for a status to be put together.
    std::optional<double> limit_coverage() const
    {
        return number_at(16);
    }

    /// Number of leaves achieved.
    std::optional<std::int64_t> achieved() const
    {
        return integer_at(17);
    }

    /// Number of leaves on track.
    std::optional<std::int64_t> on_track() const
    {
        return integer_at(18);
    }

    /// Number of leaves with some deviation.
    std::optional<std::int64_t> some_deviation() const
    {
        return integer_at(19);
    }

    /// Number of leaves partly achieved.
    std::optional<std::int64_t> partly_achieved() const
    {
        return integer_at(20);
    }

    /// Number of leaves off track.
    std::optional<std::int64_t> off_track() const
    {
        return integer_at(21);
    }

    /// Number of leaves moving away.
    std::optional<std::int64_t> moving_away() const
    {
        return integer_at(22);
    }

    /// Number of leaves not achieved.
    std::optional<std::int64_t> not_achieved() const
    {
        return integer_at(23);
    }

    /// Number of leaves not assessed.
    std::optional<std::int64_t> not_assessed() const
    {
        return integer_at(24);
    }

    /// Computed status, before any judgement.
    std::optional<std::string_view> computed() const
    {
        return text_at(25);
    }

    /// Computed score, before any judgement.
    std::optional<double> computed_score() const
    {
        return number_at(26);
    }

    /// 1 when the judgement differs from what was computed.
    std::optional<std::int64_t> differs() const
    {
        return integer_at(27);
    }

    /// Who judged.
    std::optional<std::string_view> judged_by() const
    {
        return text_at(28);
    }

    /// Day of the judgement.
    std::optional<std::string_view> judged_on() const
    {
        return text_at(29);
    }

    /// Report occasion of the judgement.
    std::optional<std::string_view> occasion() const
    {
        return text_at(30);
    }

    /// Comment of the judgement.
    std::optional<std::string_view> comment() const
    {
        return text_at(31);
    }

    /// Explanation, in the session's language.
    std::optional<std::string_view> explanation() const
    {
        return text_at(32);
    }
};

class lineage : public row
{
  public:
    using row::row;

    /// The year.
    std::optional<std::int64_t> year() const
    {
        return integer_at(0);
    }

    /// Key of the programme.
    std::optional<std::string_view> programme() const
    {
        return text_at(1);
    }

    /// Title of the programme.
    std::optional<std::string_view> programme_title() const
    {
        return text_at(2);
    }

    /// Key of the sub-goal of that year.
    std::optional<std::string_view> sub_goal() const
    {
        return text_at(3);
    }

    /// Its wording.
    std::optional<std::string_view> title() const
    {
        return text_at(4);
    }

    /// Code of the status.
    std::optional<std::string_view> status() const
    {
        return text_at(5);
    }

    /// The status in words.
    std::optional<std::string_view> label() const
    {
        return text_at(6);
    }

    /// Why it is not assessed.
    std::optional<std::string_view> reason_text() const
    {
        return text_at(7);
    }

    /// Number of leaves.
    std::optional<std::int64_t> leaves() const
    {
        return integer_at(8);
    }

    /// Number of leaves assessed.
    std::optional<std::int64_t> assessed() const
    {
        return integer_at(9);
    }

    /// Score.
    std::optional<double> score() const
    {
        return number_at(10);
    }

    /// Explanation, in the session's language.
    std::optional<std::string_view> explanation() const
    {
        return text_at(11);
    }
};

class statuses : public row
{
  public:
    using row::row;

    /// Key of the indicator.
    std::optional<std::string_view> indicator() const
    {
        return text_at(0);
    }

    /// Key of the municipality.
    std::optional<std::string_view> municipality() const
    {
        return text_at(1);
    }

    /// Code of how it stands.
    std::optional<std::string_view> status() const
    {
        return text_at(2);
    }

    /// Code of why it is not assessed.
    std::optional<std::string_view> reason() const
    {
        return text_at(3);
    }

    /// Period of the base value.
    std::optional<std::string_view> base_period() const
    {
        return text_at(4);
    }

    /// Base value.
    std::optional<double> base_value() const
    {
        return number_at(5);
    }

    /// Period of the latest value.
    std::optional<std::string_view> latest_period() const
    {
        return text_at(6);
    }

    /// Latest value.
    std::optional<double> latest_value() const
    {
        return number_at(7);
    }

    /// Period of the target.
    std::optional<std::string_view> target_period() const
    {
        return text_at(8);
    }

    /// Target.
    std::optional<double> target() const
    {
        return number_at(9);
    }

    /// The target scaled to the parts of a year.
    std::optional<double> part_target() const
    {
        return number_at(10);
    }

    /// Parts that the latest value comes from.
    std::optional<std::string_view> latest_parts() const
    {
        return text_at(11);
    }

    /// Share of the way to the target.
    std::optional<double> share() const
    {
        return number_at(12);
    }

    /// Share of the time to the target.
    std::optional<double> elapsed() const
    {
        return number_at(13);
    }

    /// Pace: share of the way by share of the time.
    std::optional<double> pace() const
    {
        return number_at(14);
    }

    /// Decimals with which numbers that differ do not look alike.
    std::optional<std::int64_t> decimals() const
    {
        return integer_at(15);
    }
};

class comparison : public row
{
  public:
    using row::row;

    /// Id, such as the key of the municipality.
    std::optional<std::string_view> id() const
    {
        return text_at(0);
    }

    /// The value.
    std::optional<double> value() const
    {
        return number_at(1);
    }

    /// Rank; 1 is the best.
    std::optional<std::int64_t> rank() const
    {
        return integer_at(2);
    }

    /// Colour of the comparison.
    std::optional<std::string_view> comparison_colour() const
    {
        return text_at(3);
    }

    /// Code of why there is no value.
    std::optional<std::string_view> reason() const
    {
        return text_at(4);
    }

    /// Why there is no value, in words.
    std::optional<std::string_view> reason_text() const
    {
        return text_at(5);
    }

    /// Name of the group.
    std::optional<std::string_view> group() const
    {
        return text_at(6);
    }

    /// The period.
    std::optional<std::string_view> period() const
    {
        return text_at(7);
    }

    /// How many of the group have a value.
    std::optional<std::int64_t> n() const
    {
        return integer_at(8);
    }

    /// Name, such as the municipality's.
    std::optional<std::string_view> name() const
    {
        return text_at(9);
    }

    /// Value that the change is counted from.
    std::optional<double> before() const
    {
        return number_at(10);
    }

    /// The change.
    std::optional<double> change() const
    {
        return number_at(11);
    }

    /// Line of the source.
    std::optional<std::string_view> source() const
    {
        return text_at(12);
    }

    /// 1 when the value was worked on here.
    std::optional<std::int64_t> processed() const
    {
        return integer_at(13);
    }

    /// The weight, such as the population.
    std::optional<double> weight() const
    {
        return number_at(14);
    }

    /// Period of the weight.
    std::optional<std::string_view> weight_period() const
    {
        return text_at(15);
    }

    /// Decimals with which values of two ranks do not look alike.
    std::optional<std::int64_t> decimals() const
    {
        return integer_at(16);
    }

    /// Explanation, in the session's language.
    std::optional<std::string_view> explanation() const
    {
        return text_at(17);
    }
};

class comparison_summary : public row
{
  public:
    using row::row;

    /// Name of the group.
    std::optional<std::string_view> group() const
    {
        return text_at(0);
    }

    /// The period.
    std::optional<std::string_view> period() const
    {
        return text_at(1);
    }

    /// How many the group has.
    std::optional<std::int64_t> all() const
    {
        return integer_at(2);
    }

    /// How many have a value.
    std::optional<std::int64_t> n() const
    {
        return integer_at(3);
    }

    /// How many have none.
    std::optional<std::int64_t> missing() const
    {
        return integer_at(4);
    }

    /// Share of the group with a value.
    std::optional<double> coverage() const
    {
        return number_at(5);
    }

    /// Least value.
    std::optional<double> min() const
    {
        return number_at(6);
    }

    /// Greatest value.
    std::optional<double> max() const
    {
        return number_at(7);
    }

    /// Median.
    std::optional<double> median() const
    {
        return number_at(8);
    }

    /// Unweighted mean.
    std::optional<double> mean() const
    {
        return number_at(9);
    }

    /// What the unweighted mean is called.
    std::optional<std::string_view> mean_name() const
    {
        return text_at(10);
    }

    /// Weighted mean.
    std::optional<double> weighted_mean() const
    {
        return number_at(11);
    }

    /// What the weighted mean is called.
    std::optional<std::string_view> weighted_name() const
    {
        return text_at(12);
    }

    /// Code of why there is no weighted mean.
    std::optional<std::string_view> weighted_reason() const
    {
        return text_at(13);
    }

    /// Period of the weights, or the first and the last.
    std::optional<std::string_view> weight_period() const
    {
        return text_at(14);
    }

    /// What the ranks are of: total, which grows with the size, or value.
    std::optional<std::string_view> ranked() const
    {
        return text_at(15);
    }

    /// Sum, of counts.
    std::optional<double> sum() const
    {
        return number_at(16);
    }

    /// Code of why there is no sum.
    std::optional<std::string_view> sum_reason() const
    {
        return text_at(17);
    }

    /// The written analysis.
    std::optional<std::string_view> analysis() const
    {
        return text_at(18);
    }

    /// Who wrote the analysis.
    std::optional<std::string_view> analysis_author() const
    {
        return text_at(19);
    }

    /// Day of the analysis.
    std::optional<std::string_view> analysis_date() const
    {
        return text_at(20);
    }

    /// Code of why there is no analysis.
    std::optional<std::string_view> analysis_reason() const
    {
        return text_at(21);
    }

    /// Why there is no analysis, in words.
    std::optional<std::string_view> analysis_reason_text() const
    {
        return text_at(22);
    }

    /// Explanation, in the session's language.
    std::optional<std::string_view> explanation() const
    {
        return text_at(23);
    }
};

class ranks : public row
{
  public:
    using row::row;

    /// Key of the indicator.
    std::optional<std::string_view> indicator() const
    {
        return text_at(0);
    }

    /// Key of the municipality.
    std::optional<std::string_view> municipality() const
    {
        return text_at(1);
    }

    /// The value.
    std::optional<double> value() const
    {
        return number_at(2);
    }

    /// Rank; 1 is the best.
    std::optional<std::int64_t> rank() const
    {
        return integer_at(3);
    }

    /// Colour of the comparison.
    std::optional<std::string_view> comparison_colour() const
    {
        return text_at(4);
    }

    /// Code of why there is no value.
    std::optional<std::string_view> reason() const
    {
        return text_at(5);
    }

    /// The period.
    std::optional<std::string_view> period() const
    {
        return text_at(6);
    }

    /// How many of the group have a value.
    std::optional<std::int64_t> n() const
    {
        return integer_at(7);
    }

    /// Decimals with which values of two ranks do not look alike.
    std::optional<std::int64_t> decimals() const
    {
        return integer_at(8);
    }
};

class labels : public row
{
  public:
    using row::row;

    /// Code of the status.
    std::optional<std::string_view> status() const
    {
        return text_at(0);
    }

    /// Word of the status.
    std::optional<std::string_view> label() const
    {
        return text_at(1);
    }

    /// Colour of the status.
    std::optional<std::string_view> colour() const
    {
        return text_at(2);
    }

    /// 1 when the word is not the library's own.
    std::optional<std::int64_t> own() const
    {
        return integer_at(3);
    }
};

class reporting : public row
{
  public:
    using row::row;

    /// Key of the municipality.
    std::optional<std::string_view> municipality() const
    {
        return text_at(0);
    }

    /// Name of the municipality.
    std::optional<std::string_view> name() const
    {
        return text_at(1);
    }

    /// Kind of the record.
    std::optional<std::string_view> kind() const
    {
        return text_at(2);
    }

    /// Key of the record.
    std::optional<std::string_view> key() const
    {
        return text_at(3);
    }

    /// Title of the record.
    std::optional<std::string_view> title() const
    {
        return text_at(4);
    }

    /// Key of the body that answers for it.
    std::optional<std::string_view> owner() const
    {
        return text_at(5);
    }

    /// Name of the body that answers for it.
    std::optional<std::string_view> owner_name() const
    {
        return text_at(6);
    }

    /// Period that is due; absent for a judgement.
    std::optional<std::string_view> due() const
    {
        return text_at(7);
    }

    /// 1 when it has been reported.
    std::optional<std::int64_t> reported() const
    {
        return integer_at(8);
    }

    /// Code of why it has not been reported.
    std::optional<std::string_view> reason() const
    {
        return text_at(9);
    }

    /// Why it has not been reported, in words.
    std::optional<std::string_view> reason_text() const
    {
        return text_at(10);
    }

    /// Latest period with a value.
    std::optional<std::string_view> latest_period() const
    {
        return text_at(11);
    }

    /// Day the value is expected.
    std::optional<std::string_view> expected() const
    {
        return text_at(12);
    }
};

class changes : public row
{
  public:
    using row::row;

    /// Added or removed.
    std::optional<std::string_view> change() const
    {
        return text_at(0);
    }

    /// The change, in words.
    std::optional<std::string_view> change_text() const
    {
        return text_at(1);
    }

    /// Day of the change.
    std::optional<std::string_view> date() const
    {
        return text_at(2);
    }

    /// Key of the indicator.
    std::optional<std::string_view> indicator() const
    {
        return text_at(3);
    }

    /// Title of the indicator.
    std::optional<std::string_view> title() const
    {
        return text_at(4);
    }

    /// Kind of the record it measures.
    std::optional<std::string_view> kind() const
    {
        return text_at(5);
    }

    /// Key of the record it measures.
    std::optional<std::string_view> key() const
    {
        return text_at(6);
    }

    /// Title of the record it measures.
    std::optional<std::string_view> part() const
    {
        return text_at(7);
    }

    /// Note of the measure.
    std::optional<std::string_view> note() const
    {
        return text_at(8);
    }
};

class frozen : public row
{
  public:
    using row::row;

    /// Key of the municipality; absent for the whole cooperation.
    std::optional<std::string_view> municipality() const
    {
        return text_at(0);
    }

    /// Name of the municipality.
    std::optional<std::string_view> name() const
    {
        return text_at(1);
    }

    /// Number of leaves.
    std::optional<std::int64_t> leaves() const
    {
        return integer_at(2);
    }

    /// Number of leaves assessed.
    std::optional<std::int64_t> assessed() const
    {
        return integer_at(3);
    }

    /// Number of nodes a person has judged.
    std::optional<std::int64_t> judged() const
    {
        return integer_at(4);
    }

    /// Number of rows of the copy.
    std::optional<std::int64_t> rows() const
    {
        return integer_at(5);
    }
};

class values : public row
{
  public:
    using row::row;

    /// Key of the indicator.
    std::optional<std::string_view> indicator() const
    {
        return text_at(0);
    }

    /// Key of the municipality.
    std::optional<std::string_view> municipality() const
    {
        return text_at(1);
    }

    /// The period.
    std::optional<std::string_view> period() const
    {
        return text_at(2);
    }

    /// T (all), K (women) or M (men).
    std::optional<std::string_view> gender() const
    {
        return text_at(3);
    }

    /// The value; absent when there is none.
    std::optional<double> value() const
    {
        return number_at(4);
    }

    /// Why there is no value; absent when there is one.
    std::optional<std::string_view> mark() const
    {
        return text_at(5);
    }

    /// Key of the source.
    std::optional<std::string_view> source() const
    {
        return text_at(6);
    }

    /// Day the value was fetched.
    std::optional<std::string_view> fetched() const
    {
        return text_at(7);
    }

    /// 1 when the value was worked on here.
    std::optional<std::int64_t> processed() const
    {
        return integer_at(8);
    }
};

class source_lines : public row
{
  public:
    using row::row;

    /// The line.
    std::optional<std::string_view> line() const
    {
        return text_at(0);
    }

    /// Key of the source.
    std::optional<std::string_view> source() const
    {
        return text_at(1);
    }

    /// Name of the source.
    std::optional<std::string_view> name() const
    {
        return text_at(2);
    }

    /// 1 when the values were worked on here.
    std::optional<std::int64_t> processed() const
    {
        return integer_at(3);
    }

    /// Number of values.
    std::optional<std::int64_t> values() const
    {
        return integer_at(4);
    }

    /// Latest day that values were fetched.
    std::optional<std::string_view> fetched() const
    {
        return text_at(5);
    }
};

class batch : public row
{
  public:
    using row::row;

    /// Number of values added.
    std::optional<std::int64_t> added() const
    {
        return integer_at(0);
    }

    /// Number of values changed.
    std::optional<std::int64_t> changed() const
    {
        return integer_at(1);
    }

    /// Number of values deleted.
    std::optional<std::int64_t> deleted() const
    {
        return integer_at(2);
    }

    /// Number of values unchanged.
    std::optional<std::int64_t> unchanged() const
    {
        return integer_at(3);
    }
};

class hostings : public row
{
  public:
    using row::row;

    /// The year.
    std::optional<std::int64_t> year() const
    {
        return integer_at(0);
    }

    /// Key of the conference.
    std::optional<std::string_view> conference() const
    {
        return text_at(1);
    }

    /// Name of the conference.
    std::optional<std::string_view> conference_name() const
    {
        return text_at(2);
    }

    /// Key of the edition.
    std::optional<std::string_view> edition() const
    {
        return text_at(3);
    }

    /// Status of the edition.
    std::optional<std::string_view> status() const
    {
        return text_at(4);
    }

    /// Form of the edition.
    std::optional<std::string_view> form() const
    {
        return text_at(5);
    }

    /// The day.
    std::optional<std::string_view> date() const
    {
        return text_at(6);
    }

    /// Day it was moved from.
    std::optional<std::string_view> moved_from() const
    {
        return text_at(7);
    }

    /// The venue.
    std::optional<std::string_view> place() const
    {
        return text_at(8);
    }

    /// The theme.
    std::optional<std::string_view> theme() const
    {
        return text_at(9);
    }

    /// Day the theme was decided.
    std::optional<std::string_view> theme_decided() const
    {
        return text_at(10);
    }

    /// The audience.
    std::optional<std::string_view> audience() const
    {
        return text_at(11);
    }

    /// Names of the partners.
    std::optional<std::string_view> partners() const
    {
        return text_at(12);
    }

    /// Key of the municipality that hosts.
    std::optional<std::string_view> host() const
    {
        return text_at(13);
    }

    /// Name of the host.
    std::optional<std::string_view> host_name() const
    {
        return text_at(14);
    }

    /// Key of a host that is no municipality.
    std::optional<std::string_view> body() const
    {
        return text_at(15);
    }

    /// 1 when the host leads.
    std::optional<std::int64_t> leads() const
    {
        return integer_at(16);
    }

    /// Why it hosts.
    std::optional<std::string_view> reason() const
    {
        return text_at(17);
    }

    /// Key of the decision.
    std::optional<std::string_view> decision() const
    {
        return text_at(18);
    }

    /// Day of the decision.
    std::optional<std::string_view> decided() const
    {
        return text_at(19);
    }

    /// Name of the body that decided.
    std::optional<std::string_view> decided_by() const
    {
        return text_at(20);
    }

    /// Reference of the case.
    std::optional<std::string_view> reference() const
    {
        return text_at(21);
    }
};

class rotation_obstacles : public row
{
  public:
    using row::row;

    /// Why it cannot be, in the session's language.
    std::optional<std::string_view> sentence() const
    {
        return text_at(0);
    }
};

class rotation_hostings : public row
{
  public:
    using row::row;

    /// The year.
    std::optional<std::int64_t> year() const
    {
        return integer_at(0);
    }

    /// Id of the conference.
    std::optional<std::string_view> conference() const
    {
        return text_at(1);
    }

    /// Id of the host.
    std::optional<std::string_view> host() const
    {
        return text_at(2);
    }

    /// 1 when the host was decided beforehand.
    std::optional<std::int64_t> locked() const
    {
        return integer_at(3);
    }

    /// 1 when it was no host in the plan before.
    std::optional<std::int64_t> changed() const
    {
        return integer_at(4);
    }

    /// Name of the conference.
    std::optional<std::string_view> conference_name() const
    {
        return text_at(5);
    }

    /// Name of the host.
    std::optional<std::string_view> host_name() const
    {
        return text_at(6);
    }
};

class rotation_levels : public row
{
  public:
    using row::row;

    /// Number of the level, such as L1.
    std::optional<std::string_view> level() const
    {
        return text_at(0);
    }

    /// Name of the level.
    std::optional<std::string_view> name() const
    {
        return text_at(1);
    }

    /// Value of the plan.
    std::optional<std::int64_t> value() const
    {
        return integer_at(2);
    }

    /// Least that is possible.
    std::optional<std::int64_t> bound() const
    {
        return integer_at(3);
    }

    /// 1 when no plan is better.
    std::optional<std::int64_t> proved() const
    {
        return integer_at(4);
    }

    /// The level in words, in the session's language.
    std::optional<std::string_view> words() const
    {
        return text_at(5);
    }
};

class rotation_reasons : public row
{
  public:
    using row::row;

    /// The year.
    std::optional<std::int64_t> year() const
    {
        return integer_at(0);
    }

    /// Id of the conference.
    std::optional<std::string_view> conference() const
    {
        return text_at(1);
    }

    /// Id of the host.
    std::optional<std::string_view> host() const
    {
        return text_at(2);
    }

    /// 1 when the host was decided beforehand.
    std::optional<std::int64_t> locked() const
    {
        return integer_at(3);
    }

    /// Turns accrued, of all conferences.
    std::optional<double> share() const
    {
        return number_at(4);
    }

    /// Turns accrued, of this conference.
    std::optional<double> own_share() const
    {
        return number_at(5);
    }

    /// Turns held, of all conferences.
    std::optional<std::int64_t> held() const
    {
        return integer_at(6);
    }

    /// Turns held, of this conference.
    std::optional<std::int64_t> own_held() const
    {
        return integer_at(7);
    }

    /// Last year as host; absent for never.
    std::optional<std::int64_t> last() const
    {
        return integer_at(8);
    }

    /// Last year as host of this one; absent for never.
    std::optional<std::int64_t> own_last() const
    {
        return integer_at(9);
    }

    /// Why it hosts, in the session's language.
    std::optional<std::string_view> sentence() const
    {
        return text_at(10);
    }
};

class rotation_turns : public row
{
  public:
    using row::row;

    /// Id of the host.
    std::optional<std::string_view> host() const
    {
        return text_at(0);
    }

    /// Name of the host.
    std::optional<std::string_view> host_name() const
    {
        return text_at(1);
    }

    /// Id of the conference; absent for all together.
    std::optional<std::string_view> conference() const
    {
        return text_at(2);
    }

    /// Name of the conference.
    std::optional<std::string_view> conference_name() const
    {
        return text_at(3);
    }

    /// Turns accrued.
    std::optional<double> share() const
    {
        return number_at(4);
    }

    /// Turns held, with the plan's.
    std::optional<std::int64_t> held() const
    {
        return integer_at(5);
    }

    /// Turns of the plan.
    std::optional<std::int64_t> planned() const
    {
        return integer_at(6);
    }
};

class rotation_pairs : public row
{
  public:
    using row::row;

    /// Id of the one.
    std::optional<std::string_view> one() const
    {
        return text_at(0);
    }

    /// Name of the one.
    std::optional<std::string_view> one_name() const
    {
        return text_at(1);
    }

    /// Id of the other.
    std::optional<std::string_view> other() const
    {
        return text_at(2);
    }

    /// Name of the other.
    std::optional<std::string_view> other_name() const
    {
        return text_at(3);
    }

    /// Times together before the plan.
    std::optional<std::int64_t> before() const
    {
        return integer_at(4);
    }

    /// Times together in the plan.
    std::optional<std::int64_t> planned() const
    {
        return integer_at(5);
    }
};

class rotation_ladder : public row
{
  public:
    using row::row;

    /// Number of the rung, from 0.
    std::optional<std::int64_t> rung() const
    {
        return integer_at(0);
    }

    /// Most changes allowed.
    std::optional<std::int64_t> at_most() const
    {
        return integer_at(1);
    }

    /// Number of changes.
    std::optional<std::int64_t> changes() const
    {
        return integer_at(2);
    }

    /// The level clashes.
    std::optional<std::int64_t> clashes() const
    {
        return integer_at(3);
    }

    /// The level quota.
    std::optional<std::int64_t> quota() const
    {
        return integer_at(4);
    }

    /// The level cquota.
    std::optional<std::int64_t> cquota() const
    {
        return integer_at(5);
    }

    /// The level cgap.
    std::optional<std::int64_t> cgap() const
    {
        return integer_at(6);
    }

    /// The level pairs.
    std::optional<std::int64_t> pairs() const
    {
        return integer_at(7);
    }

    /// The level tgap.
    std::optional<std::int64_t> tgap() const
    {
        return integer_at(8);
    }

    /// The level wishes.
    std::optional<std::int64_t> wishes() const
    {
        return integer_at(9);
    }

    /// 1 when no plan is better at any level.
    std::optional<std::int64_t> proved() const
    {
        return integer_at(10);
    }

    /// 1 for the rung that is recommended.
    std::optional<std::int64_t> recommended() const
    {
        return integer_at(11);
    }
};

class rotation_accepted : public row
{
  public:
    using row::row;

    /// Key of the decision.
    std::optional<std::string_view> decision() const
    {
        return text_at(0);
    }

    /// First year.
    std::optional<std::int64_t> first_year() const
    {
        return integer_at(1);
    }

    /// Last year.
    std::optional<std::int64_t> last_year() const
    {
        return integer_at(2);
    }

    /// Number of editions added.
    std::optional<std::int64_t> editions() const
    {
        return integer_at(3);
    }

    /// Number of hostings added.
    std::optional<std::int64_t> added() const
    {
        return integer_at(4);
    }

    /// Number of hostings that were there.
    std::optional<std::int64_t> kept() const
    {
        return integer_at(5);
    }

    /// Number of hostings removed.
    std::optional<std::int64_t> removed() const
    {
        return integer_at(6);
    }
};

class import : public row
{
  public:
    using row::row;

    /// Number of records added.
    std::optional<std::int64_t> added() const
    {
        return integer_at(0);
    }

    /// Number of records changed.
    std::optional<std::int64_t> changed() const
    {
        return integer_at(1);
    }

    /// Number of records unchanged.
    std::optional<std::int64_t> unchanged() const
    {
        return integer_at(2);
    }

    /// Number of values added.
    std::optional<std::int64_t> values_added() const
    {
        return integer_at(3);
    }

    /// Number of values changed.
    std::optional<std::int64_t> values_changed() const
    {
        return integer_at(4);
    }

    /// Number of values unchanged.
    std::optional<std::int64_t> values_unchanged() const
    {
        return integer_at(5);
    }
};

class import_csv : public row
{
  public:
    using row::row;

    /// Number of rows read.
    std::optional<std::int64_t> rows() const
    {
        return integer_at(0);
    }

    /// Number of values added.
    std::optional<std::int64_t> added() const
    {
        return integer_at(1);
    }

    /// Number of values changed.
    std::optional<std::int64_t> changed() const
    {
        return integer_at(2);
    }

    /// Number of values deleted.
    std::optional<std::int64_t> deleted() const
    {
        return integer_at(3);
    }

    /// Number of values unchanged.
    std::optional<std::int64_t> unchanged() const
    {
        return integer_at(4);
    }

    /// Number of values of unknown ones left out.
    std::optional<std::int64_t> left_out() const
    {
        return integer_at(5);
    }
};

class import_kolada : public row
{
  public:
    using row::row;

    /// Number of records added.
    std::optional<std::int64_t> added() const
    {
        return integer_at(0);
    }

    /// Number of records changed.
    std::optional<std::int64_t> changed() const
    {
        return integer_at(1);
    }

    /// Number of records deleted.
    std::optional<std::int64_t> deleted() const
    {
        return integer_at(2);
    }

    /// Number of records unchanged.
    std::optional<std::int64_t> unchanged() const
    {
        return integer_at(3);
    }

    /// Number of values added.
    std::optional<std::int64_t> values_added() const
    {
        return integer_at(4);
    }

    /// Number of values changed.
    std::optional<std::int64_t> values_changed() const
    {
        return integer_at(5);
    }

    /// Number of values deleted.
    std::optional<std::int64_t> values_deleted() const
    {
        return integer_at(6);
    }

    /// Number of values unchanged.
    std::optional<std::int64_t> values_unchanged() const
    {
        return integer_at(7);
    }

    /// Number of values of unknown ones left out.
    std::optional<std::int64_t> values_left_out() const
    {
        return integer_at(8);
    }

    /// Number of groups' means left out.
    std::optional<std::int64_t> values_of_groups() const
    {
        return integer_at(9);
    }
};

class import_explained : public row
{
  public:
    using row::row;

    /// What the row tells: sheet, encoding, separator, header, column, value, decimal, note or problem.
    std::optional<std::string_view> item() const
    {
        return text_at(0);
    }

    /// Row of the file, from 1.
    std::optional<std::int64_t> row() const
    {
        return integer_at(1);
    }

    /// Column of the file, from 1.
    std::optional<std::int64_t> column() const
    {
        return integer_at(2);
    }

    /// Heading of the column.
    std::optional<std::string_view> heading() const
    {
        return text_at(3);
    }

    /// What it was taken for; of a column the part that it is, or unread.
    std::optional<std::string_view> meaning() const
    {
        return text_at(4);
    }

    /// Key of the indicator.
    std::optional<std::string_view> indicator() const
    {
        return text_at(5);
    }

    /// Key of the municipality.
    std::optional<std::string_view> municipality() const
    {
        return text_at(6);
    }

    /// The period.
    std::optional<std::string_view> period() const
    {
        return text_at(7);
    }

    /// T, K or M.
    std::optional<std::string_view> gender() const
    {
        return text_at(8);
    }

    /// The value.
    std::optional<double> value() const
    {
        return number_at(9);
    }

    /// Why there is no value.
    std::optional<std::string_view> mark() const
    {
        return text_at(10);
    }
};

class completions : public row
{
  public:
    using row::row;

    /// The whole name.
    std::optional<std::string_view> name() const
    {
        return text_at(0);
    }

    /// Where in the line the name begins, in bytes.
    std::optional<std::int64_t> start() const
    {
        return integer_at(1);
    }
};

class params : public row
{
  public:
    using row::row;

    /// Name of the parameter.
    std::optional<std::string_view> name() const
    {
        return text_at(0);
    }

    /// Type of the parameter.
    std::optional<std::string_view> type() const
    {
        return text_at(1);
    }

    /// What people call the parameter.
    std::optional<std::string_view> label() const
    {
        return text_at(2);
    }

    /// Value when none is given; absent when one must be.
    std::optional<std::string_view> standard() const
    {
        return text_at(3);
    }

    /// What can be chosen, one a line.
    std::optional<std::string_view> choices() const
    {
        return text_at(4);
    }

    /// Value as set.
    std::optional<std::string_view> value() const
    {
        return text_at(5);
    }

    /// Least that an integer may be; absent when it is not told.
    std::optional<std::string_view> least() const
    {
        return text_at(6);
    }

    /// Most that an integer may be; absent when it is not told.
    std::optional<std::string_view> most() const
    {
        return text_at(7);
    }
};

class events : public row
{
  public:
    using row::row;

    /// Kind of the record.
    std::optional<std::string_view> kind() const
    {
        return text_at(0);
    }

    /// Key of the record.
    std::optional<std::string_view> key() const
    {
        return text_at(1);
    }

    /// Created, changed or deleted.
    std::optional<std::string_view> change() const
    {
        return text_at(2);
    }

    /// Number of the entry.
    std::optional<std::int64_t> entry() const
    {
        return integer_at(3);
    }

    /// When it was written, UTC.
    std::optional<std::string_view> at() const
    {
        return text_at(4);
    }

    /// Who did it.
    std::optional<std::string_view> actor() const
    {
        return text_at(5);
    }

    /// What was done.
    std::optional<std::string_view> verb() const
    {
        return text_at(6);
    }

    /// The indicator whose values changed.
    std::optional<std::string_view> indicator() const
    {
        return text_at(7);
    }

    /// Number of the import.
    std::optional<std::int64_t> batch() const
    {
        return integer_at(8);
    }

    /// How many values are new.
    std::optional<std::int64_t> added() const
    {
        return integer_at(9);
    }

    /// How many values changed.
    std::optional<std::int64_t> changed() const
    {
        return integer_at(10);
    }

    /// How many values went.
    std::optional<std::int64_t> deleted() const
    {
        return integer_at(11);
    }

    /// The first period of these.
    std::optional<std::string_view> first() const
    {
        return text_at(12);
    }

    /// The last period of these.
    std::optional<std::string_view> last() const
    {
        return text_at(13);
    }
};

class registered : public row
{
  public:
    using row::row;

    /// Key of the script.
    std::optional<std::string_view> key() const
    {
        return text_at(0);
    }

    /// What it is called.
    std::optional<std::string_view> name() const
    {
        return text_at(1);
    }

    /// Whose it is; absent when it is shared.
    std::optional<std::string_view> municipality() const
    {
        return text_at(2);
    }

    /// Version of the script.
    std::optional<std::int64_t> version() const
    {
        return integer_at(3);
    }

    /// What it needs, separated by spaces.
    std::optional<std::string_view> needs() const
    {
        return text_at(4);
    }

    /// What it has been granted for its source as it is.
    std::optional<std::string_view> granted() const
    {
        return text_at(5);
    }

    /// Who granted it.
    std::optional<std::string_view> granted_by() const
    {
        return text_at(6);
    }

    /// The day it was granted.
    std::optional<std::string_view> granted_on() const
    {
        return text_at(7);
    }

    /// 1 when what was granted was for another source.
    std::optional<std::int64_t> lapsed() const
    {
        return integer_at(8);
    }

    /// The kinds after whose changes it runs.
    std::optional<std::string_view> events() const
    {
        return text_at(9);
    }

    /// Who registered it.
    std::optional<std::string_view> registered_by() const
    {
        return text_at(10);
    }

    /// The day it was registered.
    std::optional<std::string_view> registered_() const
    {
        return text_at(11);
    }
};

class registered_runs : public row
{
  public:
    using row::row;

    /// Key of the script.
    std::optional<std::string_view> script() const
    {
        return text_at(0);
    }

    /// When it ran, UTC.
    std::optional<std::string_view> at() const
    {
        return text_at(1);
    }

    /// Who ran it.
    std::optional<std::string_view> actor() const
    {
        return text_at(2);
    }

    /// For which municipality.
    std::optional<std::string_view> municipality() const
    {
        return text_at(3);
    }

    /// Ok, error, limit or registered.
    std::optional<std::string_view> kind() const
    {
        return text_at(4);
    }

    /// Why.
    std::optional<std::string_view> reason() const
    {
        return text_at(5);
    }

    /// The message.
    std::optional<std::string_view> message() const
    {
        return text_at(6);
    }

    /// Version of the script.
    std::optional<std::int64_t> version() const
    {
        return integer_at(7);
    }

    /// Work spent.
    std::optional<std::int64_t> spent() const
    {
        return integer_at(8);
    }

    /// Most memory, in bytes.
    std::optional<std::int64_t> peak() const
    {
        return integer_at(9);
    }

    /// The last entry of the history that it ran for.
    std::optional<std::int64_t> entry() const
    {
        return integer_at(10);
    }
};

class needs : public row
{
  public:
    using row::row;

    /// What the script wants to do, such as write.
    std::optional<std::string_view> verb() const
    {
        return text_at(0);
    }

    /// With what, such as values.
    std::optional<std::string_view> what() const
    {
        return text_at(1);
    }

    /// 1 when it is granted.
    std::optional<std::int64_t> granted() const
    {
        return integer_at(2);
    }

    /// What grants it, such as values.
    std::optional<std::string_view> grant() const
    {
        return text_at(3);
    }

    /// What it is granted for, one a line; absent when that is all.
    std::optional<std::string_view> only() const
    {
        return text_at(4);
    }
};

class result : public row
{
  public:
    using row::row;

    /// Ok, error or limit.
    std::optional<std::string_view> kind() const
    {
        return text_at(0);
    }

    /// Which limit was reached.
    std::optional<std::string_view> reason() const
    {
        return text_at(1);
    }

    /// File of the script.
    std::optional<std::string_view> file() const
    {
        return text_at(2);
    }

    /// Line of the file.
    std::optional<std::int64_t> line() const
    {
        return integer_at(3);
    }

    /// The message.
    std::optional<std::string_view> message() const
    {
        return text_at(4);
    }

    /// The calls that led there.
    std::optional<std::string_view> trace() const
    {
        return text_at(5);
    }

    /// Work spent.
    std::optional<std::int64_t> spent() const
    {
        return integer_at(6);
    }

    /// Most memory, in bytes.
    std::optional<std::int64_t> peak() const
    {
        return integer_at(7);
    }
};

class script_functions : public row
{
  public:
    using row::row;

    /// Name, as scripts write it.
    std::optional<std::string_view> name() const
    {
        return text_at(0);
    }

    /// Arguments with their types, one a line.
    std::optional<std::string_view> arguments() const
    {
        return text_at(1);
    }

    /// Options with their types, one a line.
    std::optional<std::string_view> options() const
    {
        return text_at(2);
    }

    /// What it answers.
    std::optional<std::string_view> returns() const
    {
        return text_at(3);
    }

    /// One sentence on what it does.
    std::optional<std::string_view> help() const
    {
        return text_at(4);
    }
};

} // namespace tables

} // namespace sodertorn

#endif
