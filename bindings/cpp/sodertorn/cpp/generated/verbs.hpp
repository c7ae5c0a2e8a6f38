/* What the library does, as members of its handles and as functions. */
/* Written by bindings/cpp/generate.py from lib/schema/api.json. Do not edit. */
#ifndef SODERTORN_CPP_GENERATED_VERBS_HPP
#define SODERTORN_CPP_GENERATED_VERBS_HPP

#include <sodertorn.h>
#include <sodertorn/cpp/generated/kinds.hpp>
#include <sodertorn/cpp/generated/options.hpp>
#include <sodertorn/cpp/generated/tables.hpp>
#include <tuple>

namespace sodertorn
{

class assessment;
class batch;
class comparison;
class console;
class rotation;
class script;
class session;
class tree;

/// One series and the rule it is assessed by.
class assessment : public detail::handle<sdt_assessment, sdt_assessment_free>
{
  public:
    using handle::handle;

    /// Sets an option that is a number.
    void set_number(sodertorn::assess_option option, double value);

    /// Sets an option that is text; it is copied.
    void set_text(sodertorn::assess_option option, std::optional<std::string_view> value = std::nullopt);

    /// Makes an option absent, or its default.
    void clear(sodertorn::assess_option option);

    /// Adds a value; the order does not matter.
    void add_value(std::string_view period, double value);

    /// Adds a gap and the reason for it.
    void add_mark(std::string_view period, sodertorn::mark mark);

    /// Assesses.
    table_of<tables::assessment> run();

    /// Makes one value of a year out of its parts.
    table_of<tables::year> year(int year, std::string_view measures);
};

/// A batch of observations being gathered.
class batch : public detail::batch_base
{
  public:
    using batch_base::batch_base;

    /// Says what the batch is.
    void set(sodertorn::batch_option option, std::optional<std::string_view> value = std::nullopt);

    /// Adds a value.
    void add(std::string_view indicator, std::string_view municipality, std::string_view period,
        std::optional<std::string_view> gender, double value);

    /// Adds a mark: that there is no value, and why.
    void add_mark(std::string_view indicator, std::string_view municipality, std::string_view period,
        std::string_view gender, sodertorn::mark mark);

    /// Writes the batch: all of it, or nothing.
    table_of<tables::batch> commit();
};

/// Values of many municipalities to be compared.
class comparison : public detail::handle<sdt_comparison, sdt_comparison_free>
{
  public:
    using handle::handle;

    /// Sets an option.
    void set(sodertorn::compare_option option, std::optional<std::string_view> value = std::nullopt);

    /// Adds a value.
    void add(std::string_view id, double value);

    /// Adds one without a value.
    void add_mark(std::string_view id, sodertorn::mark mark);

    /// Gives the one added last a weight.
    void weigh(double weight);

    /// Compares.
    std::tuple<table_of<tables::comparison>, table_of<tables::comparison_summary>> run();
};

/// A console and the values that its lines have left.
class console : public detail::handle<sdt_console, sdt_console_free>
{
  public:
    using handle::handle;

    /// Evaluates a line, or several: an expression, whose values are written so that people can read them, or
    /// statements.
    bool eval(std::string_view text, const write_function &writer);
    /// The same, as a text.
    std::optional<std::string> eval(std::string_view text);

    /// Stops the line that is being evaluated, which then answers SDT_ERROR_CANCELLED.
    void interrupt();

    /// How the last name of a line may go on: global variables, members of a library or a table, fields and
    /// methods of a record, verbs of a frame, methods of st, and in quotation marks the keys of a kind.
    table_of<tables::completions> complete(std::string_view line);
};

/// The facts of a rotation and, once solved, its plan.
class rotation : public detail::handle<sdt_rotation, sdt_rotation_free>
{
  public:
    using handle::handle;

    /// Sets how to plan.
    void set(sodertorn::rotation_option option, std::int64_t value);

    /// Adds a member.
    void add_member(std::string_view id, int joined, int left, std::int64_t weight);

    /// Adds a conference.
    void add_conference(std::string_view id, int hosts, int first_year, int every, int last_year = 0);

    /// Adds what happened: an occurrence before the planned years, its hosts as many as they were.
    void add_history(std::string_view conference, int year, const std::vector<std::string> &hosts);

    /// Locks hosts of a planned occurrence; may be fewer than it needs.
    void lock(std::string_view conference, int year, const std::vector<std::string> &hosts);

    /// Adds an occurrence of the plan in force before, for repair (L2).
    void add_previous(std::string_view conference, int year, const std::vector<std::string> &hosts);

    /// Says that a member cannot host in a year.
    void exclude(std::string_view member, int year, std::optional<std::string_view> conference =
        std::nullopt);

    /// Says that a conference is not held in a planned year, whatever its interval.
    void skip(std::string_view conference, int year);

    /// Says that two members may not host together.
    void forbid(std::string_view one, std::string_view other);

    /// Says that two members would like to host together (L8).
    void wish(std::string_view one, std::string_view other);

    /// Plans.
    void solve(const progress_function &progress = nullptr);

    /// Whether the last sdt_rotation_solve() found a plan.
    bool feasible() const;

    /// Why no plan exists, a sentence for each occurrence that cannot be filled, at most 20.
    table_of<tables::rotation_obstacles> obstacles();

    /// The plan, by year, conference and host.
    table_of<tables::rotation_hostings> hostings();

    /// The levels of the plan, in the order they were minimised.
    table_of<tables::rotation_levels> levels();

    /// Why each host: what it has accrued and held, and who else could have hosted at what price.
    table_of<tables::rotation_reasons> reasons(int year = 0);

    /// Turns against shares at the end of the planned years: a row for each member over all conferences, then
    /// for each conference.
    table_of<tables::rotation_turns> turns();

    /// How often each two members host together: a row for each pair.
    table_of<tables::rotation_pairs> pairs();

    /// The repair ladder: the best plan with at most B changes of the plan before, for B from the fewest
    /// possible to the first that restores the common quota of a plan free to change everything.
    table_of<tables::rotation_ladder> ladder(const progress_function &progress = nullptr);

    /// Makes a rung of the ladder the plan.
    void take_rung(std::int64_t rung);

    /// Makes a proposed plan the decided one, in one transaction: a decision is written, and for each
    /// conference of the accepted years its edition, when there is none, and its hosts with the decision and
    /// the reason why.
    table_of<tables::rotation_accepted> accept(std::string_view body, std::string_view date,
        std::optional<std::string_view> paragraph = std::nullopt, std::optional<std::string_view> reference =
        std::nullopt, int last_year = 0);

    /// Writes the plan as JSON; without a plan {"infeasible": true, "because": […]}.
    void write_json(int with, const write_function &writer);
    /// The same, as a text.
    std::string write_json(int with);
};

/// A script that has been read: what it declares, what it was given and what it was granted.
class script : public detail::script_base
{
  public:
    using script_base::script_base;

    /// The title it declares.
    std::string_view title() const &;
    std::string_view title() const && = delete;

    /// The parameters it asks for, so that a front end can build a form.
    table_of<tables::params> params();

    /// Gives a parameter its value, as text; it is checked when the script is run.
    void set(std::string_view name, std::optional<std::string_view> value = std::nullopt);

    /// Gives a parameter of the type file its file.
    void set_file(std::string_view name, std::string_view file, std::string_view bytes);

    /// What the script must be granted before it can be run.
    table_of<tables::needs> needs();

    /// Grants a script something that it needs.
    void grant(std::string_view what);

    /// Chooses dry runs: the script does all of its work and tells what it comes to, and then everything is
    /// undone.
    void dry(bool dry = true);

    /// Runs the script, in a fresh sandbox and on the data of one moment.
    void run(std::string_view format, const write_function &writer);
    /// The same, as a text.
    std::string run(std::string_view format);

    /// How the last run went, or the reading when it has not been run.
    table_of<tables::result> result();
};

/// A session: allocator, language, limits, problems, and the open database if there is one.
class session : public detail::session_base
{
  public:

    /// A session without a database.
    session() = default;
    explicit session(const session_options &options)
    {
        set(options);
    }
    /// One with an open database: a file, ":memory:", or the address of one on a server ("postgresql://…").
    explicit session(std::string_view path, open_mode mode = open_mode::read, const session_options &options = {})
    {
        set(options);
        open(path, mode);
    }

    /// Sets options.
    void set(const session_options &options)
    {
        options.apply(native_handle());
    }

    /// text: "sv" (default) or "en"
    std::string language() const
    {
        return std::string(detail::view_of(sdt_session_text(native_handle(), 1)));
    }

    /// text: who is acting, kept in the history; default ""
    std::string actor() const
    {
        return std::string(detail::view_of(sdt_session_text(native_handle(), 2)));
    }

    /// text: "secretariat" (default, may write all), "reader", or a municipality's key, which may write only
    /// what is its own; against mistakes: whoever has the session can change it
    std::string scope() const
    {
        return std::string(detail::view_of(sdt_session_text(native_handle(), 3)));
    }

    /// int, 0 to 600000: how long to wait for a lock; default 5000
    std::int64_t busy_ms() const
    {
        return sdt_session_int(native_handle(), 4);
    }

    /// int, 1 to 100000: how many problems are kept; default 1000
    std::int64_t max_problems() const
    {
        return sdt_session_int(native_handle(), 5);
    }

    /// text: the date that counts as today; default the day it is where the machine is
    std::string today() const
    {
        return std::string(detail::view_of(sdt_session_text(native_handle(), 6)));
    }

    /// int, 1 to 3600000: a script's time; default 10000
    std::int64_t script_ms() const
    {
        return sdt_session_int(native_handle(), 7);
    }

    /// int, 1000 to 1e15: a script's work units; default 1e9
    std::int64_t script_work() const
    {
        return sdt_session_int(native_handle(), 8);
    }

    /// int, 1 MiB to 16 GiB: a script's bytes; default 64 MiB
    std::int64_t script_memory() const
    {
        return sdt_session_int(native_handle(), 9);
    }

    /// int, 1 KiB to 1 GiB: a script's output bytes; default 32 MiB
    std::int64_t script_output() const
    {
        return sdt_session_int(native_handle(), 10);
    }

    /// int, 0 or 1: whether personal data is exported; default 0
    std::int64_t personal() const
    {
        return sdt_session_int(native_handle(), 11);
    }

    /// The efforts of the advocacy, one row each, by direction and then by day (the day it was made, or else
    /// its deadline); what has neither comes last.
    table_of<tables::advocacy> advocacy(const advocacy_options &options = {});

    /// What each municipality has passed on at home of the joint results, and what it has not: a row for each
    /// time that one passed a result on, and a row for each member that has not passed on a result that is
    /// there.
    table_of<tables::dissemination> dissemination(const dissemination_options &options = {});

    /// Records that a municipality has passed on a joint result at home (kinds/dissemination.h), in the
    /// history under the verb "pass_on".
    table_of<tables::dissemination> pass_on(sodertorn::kind kind, std::string_view result, std::string_view
        municipality, std::string_view date, const pass_on_options &options = {});

    /// What waits on each municipality and on the secretariat, and what they have done.
    table_of<tables::waiting> waiting(const waiting_options &options = {});

    /// Everything that is dated in a year: meetings, decisions and amendments, conferences, deadlines,
    /// activities and milestones, report occasions, personal data to be erased.
    table_of<tables::year_wheel> year_wheel(int year);

    /// Begins an assessment. - linear: share s = (y-b)/(T-b), elapsed e = min(1, (t-t0)/(tT-t0)), expected =
    /// b+(T-b)e and pace = s/e; a target and a target period are needed. Without a direction the target's
    /// side of the base decides it. - target_value: the outcome of the target's period (the latest one
    /// without such a period) against the target; attainment y/T, or T/y when lower is better. A direction is
    /// needed, but not for a band. - directional: the change since the base value, the base period, or else
    /// the period a year before the latest value, against the wanted direction. - growth: yearly growth
    /// (y/b)^(1/years)-1 against the growth that is required, after Eurostat's way of monitoring; without a
    /// target only a trend, which is no status.
    sodertorn::assessment assessment(std::optional<std::string_view> method = std::nullopt);

    /// Begins a comparison (Kolada's way).
    sodertorn::comparison comparison();

    /// Compares the municipalities of a group by the stored values of an indicator, as sdt_comparison_run()
    /// does.
    std::tuple<table_of<tables::comparison>, table_of<tables::comparison_summary>> compare(std::string_view
        indicator, const compare_options &options = {});

    /// Ranks and colours of the municipalities of a group on all indicators at once: the answers of
    /// sdt_compare() for each, without names, sources, means and words.
    table_of<tables::ranks> ranks(std::optional<std::string_view> indicator = std::nullopt, const
        ranks_options &options = {});

    /// Makes a console.
    sodertorn::console console();

    /// Copies everything of the session's database, as it is at one moment, into an empty one: records with
    /// their ids and revisions, the history, the batches and the series with what was known earlier.
    table_of<tables::copy> copy(std::string_view path);

    /// Brings back to the session's database what has been changed in a copy of it since it was taken, or
    /// since its changes were brought last: records created, changed and deleted, and values.
    table_of<tables::brought> bring_back(std::string_view path, const bring_back_options &options = {});

    /// Writes the whole database as JSON: every record and every observation.
    void export_json(const write_function &writer);
    /// The same, as a text.
    std::string export_json();

    /// Reads JSON files of the export's form, together, in one transaction: their order does not matter.
    table_of<tables::import> import_json(const std::vector<file> &files);

    /// A record from a JSON object as sdt_record_write_json() writes it, to be put with sdt_put(): the one
    /// that is stored under its key, with what the object tells; what it does not name stays, and null makes
    /// a field absent.
    sodertorn::record record_from_json(sodertorn::kind kind, std::string_view text);

    /// Reads records of one kind from CSV, in one transaction: a row for each record, a column for each
    /// field.
    table_of<tables::import> import_records(sodertorn::kind kind, std::string_view name, std::string_view
        text, const import_records_options &options = {});

    /// Writes the records of a kind as CSV (RFC 4180), by key, as sdt_import_records() reads them back
    /// without loss: a header of key and the fields' names, numbers with a decimal point, true and false.
    void export_records(sodertorn::kind kind, const write_function &writer);
    /// The same, as a text.
    std::string export_records(sodertorn::kind kind);

    /// The records of a kind as a table, in their order: a column key and one for each field, named as it is.
    sodertorn::table records_table(sodertorn::kind kind);

    /// Reads observations from CSV, or from a sheet of a workbook (.xlsx, .ods), in one transaction.
    table_of<tables::import_csv> import_csv(std::string_view name, std::string_view text, const
        import_csv_options &options = {}, const progress_function &progress = nullptr);

    /// As sdt_import_csv(), for a file of any size: it is taken from a reader, piece by piece, and never held
    /// whole.
    table_of<tables::import_csv> import_csv_from(std::string_view name, const read_function &reader, const
        import_csv_from_options &options = {});

    /// Tells how sdt_import_csv_from() would read a file, and writes nothing: it reads the header and the
    /// three rows below it.
    table_of<tables::import_explained> import_csv_explain(std::string_view name, const read_function &reader,
        const import_csv_explain_options &options = {});

    /// Writes everything that is dated in a year, the rows of sdt_year_wheel(), as a calendar (iCalendar, RFC
    /// 5545): meetings and conferences as events, what is to be done by a day as tasks.
    void export_year(int year, const write_function &writer);
    /// The same, as a text.
    std::string export_year(int year);

    /// Writes what waits on whom, the rows of sdt_waiting(), as tasks of a calendar (iCalendar, RFC 5545)
    /// with their last days.
    void export_waiting(const export_waiting_options &options, const write_function &writer);
    /// The same, as a text.
    std::string export_waiting(const export_waiting_options &options = {});

    /// Writes the conferences of some years as a calendar (iCalendar, RFC 5545): an event for each edition,
    /// on its day; while the day is not set, a task to be done by the end of its year.
    void export_ical(int first_year, int last_year, const write_function &writer);
    /// The same, as a text.
    std::string export_ical(int first_year, int last_year);

    /// Reads answers of Kolada's interface, v3 or v2, together, in one transaction: values, indicators,
    /// municipalities and regions, groups.
    table_of<tables::import_kolada> import_kolada(const std::vector<file> &files, const import_kolada_options
        &options = {}, const progress_function &progress = nullptr);

    /// Searches keys and all texts of the records.
    table_of<tables::found> search(std::string_view words, const search_options &options = {});

    /// The words that a municipality says for the statuses: its own, else the cooperation's, else the
    /// library's.
    table_of<tables::labels> followup_labels(std::optional<std::string_view> municipality = std::nullopt,
        std::optional<std::string_view> form = std::nullopt);

    /// Assesses a part of the programme, from it down to its leaves.
    table_of<tables::followup> assess(sodertorn::kind kind, std::string_view key, const assess_options
        &options = {});

    /// A sub-goal through the years, across the renewals of the programme: the status of each year, of the
    /// sub-goal itself or, in years of an earlier programme, of those that it carries on (see the kind
    /// succession), of theirs, and so on.
    table_of<tables::lineage> assess_lineage(std::string_view sub_goal, std::optional<std::string_view>
        municipality, int until);

    /// The status of every stored series at once: the answers of sdt_assess() for the leaves of each
    /// indicator, without labels, judgements, sources and words.
    table_of<tables::statuses> statuses(std::optional<std::string_view> indicator = std::nullopt, const
        statuses_options &options = {});

    /// What has been changed, field by field, oldest first: a row for each field that a line of the history
    /// changed, in the session's language.
    table_of<tables::history_changes> history_changes(sodertorn::kind kind = sodertorn::kind::every_kind,
        std::optional<std::string_view> key = std::nullopt, const history_changes_options &options = {});

    /// What has been changed since an entry of the history, oldest first, so that a screen can show what is
    /// new: one row for each change of a record, and for each import of values.
    table_of<tables::changes_since> changes(std::int64_t since = 0, const changes_options &options = {});

    /// The newest entry of the history.
    std::int64_t changes_newest();

    /// Watches a database that others write.
    int watch();

    /// Undoes the last change of a record by a new one: a record that was new is deleted, one that was
    /// changed gets the values it had, one that was deleted comes back under its key.
    table_of<tables::history_changes> undo(sodertorn::kind kind, std::string_view key);

    /// What refers to a record, and so keeps it from being deleted: by kind as the schema has them, then by
    /// key.
    table_of<tables::referrers> referrers(sodertorn::kind kind, std::string_view key);

    /// The kind that people mean: by its name, or by its label in either language, whatever the case of its
    /// letters.
    sodertorn::kind kind_lookup(std::string_view name);

    /// The field of a name, for names that people write.
    int field_lookup(sodertorn::kind kind, std::string_view name);

    /// The whole schema as JSON, for generators of bindings and forms.
    void schema_write_json(const write_function &writer);
    /// The same, as a text.
    std::string schema_write_json();

    /// Puts a matter to the members.
    table_of<tables::adoptions> matter_propose(std::string_view role, std::string_view title, const
        matter_propose_options &options = {});

    /// Records what one municipality decided on a matter.
    table_of<tables::adoptions> matter_decide(std::string_view matter, std::string_view municipality,
        std::string_view outcome, const matter_decide_options &options = {});

    /// Puts a matter to the members again, after a rejection, a referral or a withdrawal.
    table_of<tables::adoptions> matter_next_round(std::string_view matter, const matter_next_round_options
        &options = {});

    /// Takes a matter back: it is not waited for any more, and can no longer come into force.
    void matter_withdraw(std::string_view matter, std::optional<std::string_view> date = std::nullopt);

    /// All joint matters that had been put to the members by a day, round by round in the order in which they
    /// were proposed; first the programmes that were decided on without a matter.
    table_of<tables::matters> matters(std::optional<std::string_view> date = std::nullopt);

    /// What each municipality had decided on a matter by a day: one row for each that was asked (see
    /// sdt_matters()), in the Swedish order of their names, then others that decided while they were members.
    table_of<tables::adoptions> matter_adoptions(std::string_view matter, std::optional<std::string_view> date
        = std::nullopt);

    /// The bodies that there were on a day, each above those that answer to it, siblings by their words of
    /// role and then by name.
    table_of<tables::bodies> bodies(std::optional<std::string_view> date = std::nullopt);

    /// Seats over all bodies and all time: where a municipality or a person sat, and when.
    table_of<tables::seats> seats(const seats_options &options = {});

    /// Which members had no seat on a day, in the bodies that have one for each: over all of them.
    table_of<tables::vacancies> vacancies(std::optional<std::string_view> date = std::nullopt);

    /// Who led a body over time: its chairs and vice chairs, oldest first.
    table_of<tables::chairs> chairs(std::string_view body);

    /// The meetings of a body, oldest first.
    table_of<tables::meetings> meetings(std::string_view body);

    /// One meeting whole: its agenda in order, then the decisions taken there that no line of the agenda
    /// names, then each seat of the body on its day and whether it was taken.
    table_of<tables::meeting> meeting(std::string_view meeting);

    /// Freezes an occasion, in one transaction.
    table_of<tables::frozen> occasion_freeze(std::string_view occasion);

    /// Who has reported what, and who has not.
    table_of<tables::reporting> occasion_reporting(std::string_view occasion, std::optional<std::string_view>
        municipality = std::nullopt);

    /// The indicators that have come and gone since the plan: measures of the programme whose first day, or
    /// first day no longer, is after the plan was decided (else the first day of its year, or of the
    /// programme's when the occasion has no plan) and no later than the cut-off.
    table_of<tables::changes> occasion_changes(std::string_view occasion);

    /// A table that was copied when an occasion was frozen.
    sodertorn::table occasion_table(std::string_view occasion, std::string_view name,
        std::optional<std::string_view> municipality = std::nullopt);

    /// All that is held on a person, for the one who asks what it is.
    table_of<tables::person_document> person_document(std::string_view person);

    /// Erases the personal data of a person, in the records and in the whole history, in one transaction.
    table_of<tables::person_erased> person_erase(std::string_view person, const person_erase_options &options
        = {});

    /// The persons whose data was to be erased before a day, the longest overdue first.
    table_of<tables::persons_due> persons_due(std::optional<std::string_view> date = std::nullopt);

    /// Erases all persons that sdt_persons_due() tells, in one transaction.
    table_of<tables::person_erased> persons_clear(std::optional<std::string_view> date = std::nullopt);

    /// Plans as trees on a day: each plan, its objectives, their activities, and their milestones; a parent
    /// before its children, children by position and key.
    table_of<tables::plans> plans(const plans_options &options = {});

    /// What a plan was to cost and what it came to: a row for each budget line, by position and key, and at
    /// last the sum.
    table_of<tables::plan_costs> plan_costs(std::string_view plan);

    /// What each member pays of a plan: for each budget line a row for each municipality that was a member
    /// some day of the plan's year, in the Swedish order of their names; then a row with the sum of each.
    table_of<tables::plan_shares> plan_shares(std::string_view plan);

    /// Carries what is unfinished in a plan over into that of a later year, as new records: each activity
    /// that is neither done nor stopped, its objective, and its milestones that were not reached.
    table_of<tables::plan_outcomes> plan_carry(std::string_view from, std::string_view to);

    /// Closes a plan's year.
    table_of<tables::plan_outcomes> plan_close(std::string_view plan, std::string_view date, const
        plan_close_options &options = {});

    /// Corrects a field of a plan that is closed, or of a part of it.
    table_of<tables::plan_corrections> plan_correct(std::string_view plan, sodertorn::kind kind,
        std::string_view record, int field, std::optional<std::string_view> value, std::string_view reason);

    /// What has been corrected in a plan since it was closed, by day and then in the order it was done.
    table_of<tables::plan_corrections> plan_corrections(std::string_view plan);

    /// The tree of a programme as it was on a day: the programme and all its parts, each parent before its
    /// children and children by position and key.
    table_of<tables::programme_tree> programme_tree(std::string_view programme,
        std::optional<std::string_view> date = std::nullopt);

    /// Amends a programme: rewords, adds and removes parts of it, and records what was changed and when, all
    /// in one transaction.
    table_of<tables::amendment_changes> programme_amend(std::string_view programme, std::string_view date,
        std::string_view title, const std::vector<std::string> &changes, const programme_amend_options
        &options = {});

    /// What the amendments of a programme changed, part by part, in the order of their days.
    table_of<tables::amendment_changes> programme_changes(std::string_view programme);

    /// Makes the draft of the next programme from one: its parts as they are today with their words, its
    /// level names, and where each sub-goal went (records of the kind succession), in one transaction.
    table_of<tables::successions> programme_renew(std::string_view programme, std::string_view key,
        std::string_view title, int valid_from, int valid_until, const std::vector<std::string> &mappings =
        {}, const programme_renew_options &options = {});

    /// Where the sub-goals of a programme went in the one that replaces it: each in the order of the tree
    /// with its counterparts, then the sub-goals that are new.
    table_of<tables::successions> programme_successors(std::string_view programme);

    /// The same the other way: each sub-goal of a programme with where it came from in the programme that it
    /// replaces, then the earlier ones that did not go on.
    table_of<tables::successions> programme_predecessors(std::string_view programme);

    /// How far each programme had come on a day.
    table_of<tables::programmes> programmes(std::optional<std::string_view> date = std::nullopt);

    /// The programme of a year: the one in force at its end (see sdt_programmes()).
    sodertorn::record programme_find(int year);

    /// How a programme and the frames of goals outside it meet, both ways: RUFS 2050, Agenda 2030, or any
    /// other that is in the database.
    table_of<tables::coverage> programme_coverage(std::string_view programme, std::optional<std::string_view>
        frame = std::nullopt);

    /// Records what a municipality's board decided on a programme, on a day that is known and without any
    /// text of its own: sdt_matter_decide() with fewer words.
    table_of<tables::adoptions> programme_adopt(std::string_view programme, std::string_view municipality,
        std::string_view date, std::optional<std::string_view> paragraph, std::string_view outcome,
        std::optional<std::string_view> reference = std::nullopt);

    /// Who has adopted a programme, and who has not, today (SDT_OPTION_TODAY): one row for each member of its
    /// cooperation that was asked (see sdt_matters(); who joined after it came into force was not), in the
    /// Swedish order of their names, with its last decision in the round of today; then others that decided
    /// while they were members.
    table_of<tables::adoptions> programme_adoptions(std::string_view programme);

    /// Who sat in a body on a day, and which member municipalities had no seat.
    table_of<tables::body_seats> body_seats(std::string_view body, std::optional<std::string_view> date =
        std::nullopt);

    /// Looks through the whole database for what is missing or does not fit together, as of today
    /// (SDT_OPTION_TODAY).
    table_of<tables::check> check();

    /// The rules of sdt_check(), one row each: what each wants, how much it finds today, and whether the
    /// cooperation has decided not to be told.
    table_of<tables::check_rules> check_rules();

    /// Registers a script, or a new version of one.
    void registered_put(std::string_view key, std::string_view text, const registered_put_options &options =
        {});

    /// Grants a registered script something that it needs.
    void registered_grant(std::string_view key, std::string_view what);

    /// Takes back all that a registered script was granted.
    void registered_revoke(std::string_view key);

    /// Removes a registered script with its grants and its log.
    void registered_remove(std::string_view key);

    /// The registered scripts that the session may see.
    table_of<tables::registered> registered_list();

    /// The log of a registered script, the newest run first.
    table_of<tables::registered_runs> registered_log(std::string_view key);

    /// Reads a registered script, with what it was granted, to be run with sdt_script_run().
    sodertorn::script registered_open(std::string_view key);

    /// Runs a registered script and logs the run, unless the session only reads.
    void registered_run(std::string_view key, const std::vector<std::string> &params, std::string_view format,
        const write_function &writer);
    /// The same, as a text.
    std::string registered_run(std::string_view key, const std::vector<std::string> &params, std::string_view
        format);

    /// Logs a run of a registered script that was made elsewhere, such as in a process of its own.
    void registered_note(std::string_view key, const registered_note_options &options = {});

    /// Runs the registered scripts that wait for what has been changed since they last ran.
    std::int64_t events_run();

    /// Writes the SQL that gives the roles of a server their rights in the session's database, for who runs
    /// the server to read and run.
    void roles_write(const roles_write_options &options, const write_function &writer);
    /// The same, as a text.
    std::string roles_write(const roles_write_options &options = {});

    /// Runs what sdt_roles_write() writes, in one transaction.
    void roles_apply(const roles_apply_options &options = {});

    /// Begins a rotation over some years.
    sodertorn::rotation rotation(int first_year, int last_year);

    /// Makes a rotation of what the database holds, to be solved, asked what if, and perhaps accepted.
    sodertorn::rotation rotation_propose(std::optional<std::string_view> cooperation, int first_year, int
        last_year, sodertorn::rotation_mode mode);

    /// The conferences of some years as they are recorded: by year and edition, a row for each host, or one
    /// without a host when none is known.
    table_of<tables::hostings> hostings(int first_year, int last_year);

    /// Reads a rotation from JSON: years, members, conferences, history, locked, unavailable,
    /// forbidden_pairs, wished_pairs, previous.
    sodertorn::rotation rotation_read_json(std::string_view name, std::string_view text);

    /// Reads a script and runs it so far that it has declared itself; nothing of its work is done.
    sodertorn::script script(std::string_view name, std::string_view text);

    /// Everything that a script can call, from the registration that its checks, help() and the definitions
    /// for editors come from too.
    table_of<tables::script_functions> script_functions();

    /// Help on a word, as help() gives it in a script: a function ("st:values", or "values" alone), an object
    /// ("st", "frame"), a kind of record ("goal") or a field ("goal.title").
    void script_help(std::optional<std::string_view> word, const write_function &writer);
    /// The same, as a text.
    std::string script_help(std::optional<std::string_view> word = std::nullopt);

    /// The status of the last call on this session, or on anything that came from it, that failed.
    int status() const;

    /// How many problems the last verb had, each as often as it came.
    std::int64_t problem_total() const;

    /// Opens a database in the session, which must have none open.
    void open(std::string_view path, sodertorn::open_mode mode);

    /// Whether a database is open.
    bool is_open() const;

    /// The open database, to be shown to people: the file, as the system finds it from anywhere, or the
    /// address on a server, without its password.
    std::string_view database() const &;
    std::string_view database() const && = delete;

    /// What has happened to a record, or to everything, oldest first.
    table_of<tables::history> history(sodertorn::kind kind = sodertorn::kind::every_kind,
        std::optional<std::string_view> key = std::nullopt);

    /// Copies the whole database, as it is at one moment, to a new file while it is in use.
    void backup(std::string_view path);

    /// Reads everything in the database and tells what is damaged: that the engine finds the file whole, that
    /// its tables are as the library makes them, that every reference leads somewhere, that every record is
    /// as the history says it was stored last, that the history is whole and each of its lines begins where
    /// the one before it ended, and that every packed series fits its checksum.
    void check_integrity();

    /// Begins a tree.
    sodertorn::tree tree();

    /// Begins a batch.
    sodertorn::batch batch();

    /// Reads one observation.
    std::tuple<double, sodertorn::mark> value(std::string_view indicator, std::string_view municipality,
        std::string_view period, std::string_view gender);

    /// Reads observations.
    table_of<tables::values> values(const values_options &options = {});

    /// The lines that must stand where values are shown, by the terms of those who published them.
    table_of<tables::source_lines> values_sources(const values_sources_options &options = {});

    /// The last year that any followed indicator (one that a measure names) has a value for.
    int latest_year();
};

/// A tree of nodes whose statuses are to be put together.
class tree : public detail::handle<sdt_tree, sdt_tree_free>
{
  public:
    using handle::handle;

    /// Sets an option.
    void set(sodertorn::tree_option option, std::optional<std::string_view> value = std::nullopt);

    /// Adds an inner node.
    int add(int parent, std::string_view id);

    /// Adds a leaf.
    int add_leaf(int parent, std::string_view id, std::string_view status, std::optional<std::string_view>
        reason = std::nullopt);

    /// Gives a node a weight among its siblings; 1 until then.
    void weigh(int node, double weight);

    /// Lets a person's judgement of a node stand.
    void judge(int node, std::string_view status, std::string_view comment, std::string_view author,
        std::string_view date, std::string_view occasion);

    /// Puts the tree together.
    table_of<tables::tree> run();
};

inline void assessment::set_number(sodertorn::assess_option option, double value)
{
    const auto call_ = begin_call();
    call_.check(sdt_assessment_set_number(call_, static_cast<int>(option), value));
}

inline void assessment::set_text(sodertorn::assess_option option, std::optional<std::string_view> value)
{
    const auto call_ = begin_call();
    const detail::c_text value_(value);
    call_.check(sdt_assessment_set_text(call_, static_cast<int>(option), value_));
}

inline void assessment::clear(sodertorn::assess_option option)
{
    const auto call_ = begin_call();
    call_.check(sdt_assessment_clear(call_, static_cast<int>(option)));
}

inline void assessment::add_value(std::string_view period, double value)
{
    const auto call_ = begin_call();
    const detail::c_text period_(period);
    call_.check(sdt_assessment_add_value(call_, period_, value));
}

inline void assessment::add_mark(std::string_view period, sodertorn::mark mark)
{
    const auto call_ = begin_call();
    const detail::c_text period_(period);
    call_.check(sdt_assessment_add_mark(call_, period_, static_cast<int>(mark)));
}

inline table_of<tables::assessment> assessment::run()
{
    const auto call_ = begin_call();
    sdt_table *out_ = nullptr;
    const int answered = sdt_assessment_run(call_, &out_);
    table_of<tables::assessment> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::year> assessment::year(int year, std::string_view measures)
{
    const auto call_ = begin_call();
    const detail::c_text measures_(measures);
    sdt_table *out_ = nullptr;
    const int answered = sdt_assessment_year(call_, year, measures_, &out_);
    table_of<tables::year> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline void batch::set(sodertorn::batch_option option, std::optional<std::string_view> value)
{
    const auto call_ = begin_call();
    const detail::c_text value_(value);
    call_.check(sdt_batch_set(call_, static_cast<int>(option), value_));
}

inline void batch::add(std::string_view indicator, std::string_view municipality, std::string_view period,
    std::optional<std::string_view> gender, double value)
{
    const auto call_ = begin_call();
    const detail::c_text indicator_(indicator);
    const detail::c_text municipality_(municipality);
    const detail::c_text period_(period);
    const detail::c_text gender_(gender);
    call_.check(sdt_batch_add(call_, indicator_, municipality_, period_, gender_, value));
}

inline void batch::add_mark(std::string_view indicator, std::string_view municipality, std::string_view
    period, std::string_view gender, sodertorn::mark mark)
{
    const auto call_ = begin_call();
    const detail::c_text indicator_(indicator);
    const detail::c_text municipality_(municipality);
    const detail::c_text period_(period);
    const detail::c_text gender_(gender);
    call_.check(sdt_batch_add_mark(call_, indicator_, municipality_, period_, gender_,
        static_cast<int>(mark)));
}

inline table_of<tables::batch> batch::commit()
{
    const auto call_ = begin_call();
    sdt_table *out_ = nullptr;
    const int answered = sdt_batch_commit(call_, &out_);
    table_of<tables::batch> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline void comparison::set(sodertorn::compare_option option, std::optional<std::string_view> value)
{
    const auto call_ = begin_call();
    const detail::c_text value_(value);
    call_.check(sdt_comparison_set(call_, static_cast<int>(option), value_));
}

inline void comparison::add(std::string_view id, double value)
{
    const auto call_ = begin_call();
    const detail::c_text id_(id);
    call_.check(sdt_comparison_add(call_, id_, value));
}

inline void comparison::add_mark(std::string_view id, sodertorn::mark mark)
{
    const auto call_ = begin_call();
    const detail::c_text id_(id);
    call_.check(sdt_comparison_add_mark(call_, id_, static_cast<int>(mark)));
}

inline void comparison::weigh(double weight)
{
    const auto call_ = begin_call();
    call_.check(sdt_comparison_weigh(call_, weight));
}

inline std::tuple<table_of<tables::comparison>, table_of<tables::comparison_summary>> comparison::run()
{
    const auto call_ = begin_call();
    sdt_table *rows_ = nullptr;
    sdt_table *summary_ = nullptr;
    const int answered = sdt_comparison_run(call_, &rows_, &summary_);
    table_of<tables::comparison> rows_made(call_.core(), rows_);
    table_of<tables::comparison_summary> summary_made(call_.core(), summary_);
    call_.check(answered);
    return {std::move(rows_made), std::move(summary_made)};
}

inline bool console::eval(std::string_view text, const write_function &writer)
{
    const auto call_ = begin_call();
    detail::callback<write_function> writer_called = {call_.core().get(), detail::callable(writer)};
    return call_.check(sdt_console_eval(call_, detail::bytes_of(text), text.size(), detail::write_piece,
        &writer_called)) == SDT_OK;
}

inline std::optional<std::string> console::eval(std::string_view text)
{
    std::string written_;

    if (!eval(text, detail::gather_in(written_)))
        return std::nullopt;
    return written_;
}

inline void console::interrupt()
{
    sdt_console_interrupt(native_handle());
}

inline table_of<tables::completions> console::complete(std::string_view line)
{
    const auto call_ = begin_call();
    const detail::c_text line_(line);
    sdt_table *out_ = nullptr;
    const int answered = sdt_console_complete(call_, line_, &out_);
    table_of<tables::completions> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline void rotation::set(sodertorn::rotation_option option, std::int64_t value)
{
    const auto call_ = begin_call();
    call_.check(sdt_rotation_set(call_, static_cast<int>(option), value));
}

inline void rotation::add_member(std::string_view id, int joined, int left, std::int64_t weight)
{
    const auto call_ = begin_call();
    const detail::c_text id_(id);
    call_.check(sdt_rotation_add_member(call_, id_, joined, left, weight));
}

inline void rotation::add_conference(std::string_view id, int hosts, int first_year, int every, int last_year)
{
    const auto call_ = begin_call();
    const detail::c_text id_(id);
    call_.check(sdt_rotation_add_conference(call_, id_, hosts, first_year, every, last_year));
}

inline void rotation::add_history(std::string_view conference, int year, const std::vector<std::string>
    &hosts)
{
    const auto call_ = begin_call();
    const detail::c_text conference_(conference);
    const detail::c_texts hosts_(hosts);
    call_.check(sdt_rotation_add_history(call_, conference_, year, hosts.size(), hosts_));
}

inline void rotation::lock(std::string_view conference, int year, const std::vector<std::string> &hosts)
{
    const auto call_ = begin_call();
    const detail::c_text conference_(conference);
    const detail::c_texts hosts_(hosts);
    call_.check(sdt_rotation_lock(call_, conference_, year, hosts.size(), hosts_));
}

inline void rotation::add_previous(std::string_view conference, int year, const std::vector<std::string>
    &hosts)
{
    const auto call_ = begin_call();
    const detail::c_text conference_(conference);
    const detail::c_texts hosts_(hosts);
    call_.check(sdt_rotation_add_previous(call_, conference_, year, hosts.size(), hosts_));
}

inline void rotation::exclude(std::string_view member, int year, std::optional<std::string_view> conference)
{
    const auto call_ = begin_call();
    const detail::c_text member_(member);
    const detail::c_text conference_(conference);
    call_.check(sdt_rotation_exclude(call_, member_, year, conference_));
}

inline void rotation::skip(std::string_view conference, int year)
{
    const auto call_ = begin_call();
    const detail::c_text conference_(conference);
    call_.check(sdt_rotation_skip(call_, conference_, year));
}

inline void rotation::forbid(std::string_view one, std::string_view other)
{
    const auto call_ = begin_call();
    const detail::c_text one_(one);
    const detail::c_text other_(other);
    call_.check(sdt_rotation_forbid(call_, one_, other_));
}

inline void rotation::wish(std::string_view one, std::string_view other)
{
    const auto call_ = begin_call();
    const detail::c_text one_(one);
    const detail::c_text other_(other);
    call_.check(sdt_rotation_wish(call_, one_, other_));
}

inline void rotation::solve(const progress_function &progress)
{
    const auto call_ = begin_call();
    detail::callback<progress_function> progress_called = {call_.core().get(), progress};
    call_.check(sdt_rotation_solve(call_, progress ? detail::tell_progress : nullptr, &progress_called));
}

inline bool rotation::feasible() const
{
    return sdt_rotation_feasible(native_handle()) != 0;
}

inline table_of<tables::rotation_obstacles> rotation::obstacles()
{
    const auto call_ = begin_call();
    sdt_table *out_ = nullptr;
    const int answered = sdt_rotation_obstacles(call_, &out_);
    table_of<tables::rotation_obstacles> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::rotation_hostings> rotation::hostings()
{
    const auto call_ = begin_call();
    sdt_table *out_ = nullptr;
    const int answered = sdt_rotation_hostings(call_, &out_);
    table_of<tables::rotation_hostings> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::rotation_levels> rotation::levels()
{
    const auto call_ = begin_call();
    sdt_table *out_ = nullptr;
    const int answered = sdt_rotation_levels(call_, &out_);
    table_of<tables::rotation_levels> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::rotation_reasons> rotation::reasons(int year)
{
    const auto call_ = begin_call();
    sdt_table *out_ = nullptr;
    const int answered = sdt_rotation_reasons(call_, year, &out_);
    table_of<tables::rotation_reasons> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::rotation_turns> rotation::turns()
{
    const auto call_ = begin_call();
    sdt_table *out_ = nullptr;
    const int answered = sdt_rotation_turns(call_, &out_);
    table_of<tables::rotation_turns> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::rotation_pairs> rotation::pairs()
{
    const auto call_ = begin_call();
    sdt_table *out_ = nullptr;
    const int answered = sdt_rotation_pairs(call_, &out_);
    table_of<tables::rotation_pairs> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::rotation_ladder> rotation::ladder(const progress_function &progress)
{
    const auto call_ = begin_call();
    detail::callback<progress_function> progress_called = {call_.core().get(), progress};
    sdt_table *out_ = nullptr;
    const int answered = sdt_rotation_ladder(call_, progress ? detail::tell_progress : nullptr,
        &progress_called, &out_);
    table_of<tables::rotation_ladder> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline void rotation::take_rung(std::int64_t rung)
{
    const auto call_ = begin_call();
    call_.check(sdt_rotation_take_rung(call_, rung));
}

inline table_of<tables::rotation_accepted> rotation::accept(std::string_view body, std::string_view date,
    std::optional<std::string_view> paragraph, std::optional<std::string_view> reference, int last_year)
{
    const auto call_ = begin_call();
    const detail::c_text body_(body);
    const detail::c_text date_(date);
    const detail::c_text paragraph_(paragraph);
    const detail::c_text reference_(reference);
    sdt_table *out_ = nullptr;
    const int answered = sdt_rotation_accept(call_, body_, date_, paragraph_, reference_, last_year, &out_);
    table_of<tables::rotation_accepted> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline void rotation::write_json(int with, const write_function &writer)
{
    const auto call_ = begin_call();
    detail::callback<write_function> writer_called = {call_.core().get(), detail::callable(writer)};
    call_.check(sdt_rotation_write_json(call_, with, detail::write_piece, &writer_called));
}

inline std::string rotation::write_json(int with)
{
    std::string written_;

    write_json(with, detail::gather_in(written_));
    return written_;
}

inline std::string_view script::title() const &
{
    return detail::view_of(sdt_script_title(native_handle()));
}

inline table_of<tables::params> script::params()
{
    const auto call_ = begin_call();
    sdt_table *out_ = nullptr;
    const int answered = sdt_script_params(call_, &out_);
    table_of<tables::params> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline void script::set(std::string_view name, std::optional<std::string_view> value)
{
    const auto call_ = begin_call();
    const detail::c_text name_(name);
    const detail::c_text value_(value);
    call_.check(sdt_script_set(call_, name_, value_));
}

inline void script::set_file(std::string_view name, std::string_view file, std::string_view bytes)
{
    const auto call_ = begin_call();
    const detail::c_text name_(name);
    const detail::c_text file_(file);
    call_.check(sdt_script_set_file(call_, name_, file_, detail::bytes_of(bytes), bytes.size()));
}

inline table_of<tables::needs> script::needs()
{
    const auto call_ = begin_call();
    sdt_table *out_ = nullptr;
    const int answered = sdt_script_needs(call_, &out_);
    table_of<tables::needs> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline void script::grant(std::string_view what)
{
    const auto call_ = begin_call();
    const detail::c_text what_(what);
    call_.check(sdt_script_grant(call_, what_));
}

inline void script::dry(bool dry)
{
    const auto call_ = begin_call();
    call_.check(sdt_script_dry(call_, dry ? 1 : 0));
}

inline void script::run(std::string_view format, const write_function &writer)
{
    const auto call_ = begin_call();
    const detail::c_text format_(format);
    detail::callback<write_function> writer_called = {call_.core().get(), detail::callable(writer)};
    call_.check(sdt_script_run(call_, format_, detail::write_piece, &writer_called));
}

inline std::string script::run(std::string_view format)
{
    std::string written_;

    run(format, detail::gather_in(written_));
    return written_;
}

inline table_of<tables::result> script::result()
{
    const auto call_ = begin_call();
    sdt_table *out_ = nullptr;
    const int answered = sdt_script_result(call_, &out_);
    table_of<tables::result> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::advocacy> session::advocacy(const advocacy_options &options)
{
    const auto call_ = begin_call();
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_advocacy(call_, options_, &out_);
    table_of<tables::advocacy> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::dissemination> session::dissemination(const dissemination_options &options)
{
    const auto call_ = begin_call();
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_dissemination(call_, options_, &out_);
    table_of<tables::dissemination> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::dissemination> session::pass_on(sodertorn::kind kind, std::string_view result,
    std::string_view municipality, std::string_view date, const pass_on_options &options)
{
    const auto call_ = begin_call();
    const detail::c_text result_(result);
    const detail::c_text municipality_(municipality);
    const detail::c_text date_(date);
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_pass_on(call_, static_cast<int>(kind), result_, municipality_, date_, options_,
        &out_);
    table_of<tables::dissemination> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::waiting> session::waiting(const waiting_options &options)
{
    const auto call_ = begin_call();
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_waiting(call_, options_, &out_);
    table_of<tables::waiting> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::year_wheel> session::year_wheel(int year)
{
    const auto call_ = begin_call();
    sdt_table *out_ = nullptr;
    const int answered = sdt_year_wheel(call_, year, &out_);
    table_of<tables::year_wheel> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline sodertorn::assessment session::assessment(std::optional<std::string_view> method)
{
    const auto call_ = begin_call();
    const detail::c_text method_(method);
    sdt_assessment *out_ = nullptr;
    const int answered = sdt_assessment_new(call_, method_, &out_);
    sodertorn::assessment out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline sodertorn::comparison session::comparison()
{
    const auto call_ = begin_call();
    sdt_comparison *out_ = nullptr;
    const int answered = sdt_comparison_new(call_, &out_);
    sodertorn::comparison out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline std::tuple<table_of<tables::comparison>, table_of<tables::comparison_summary>>
    session::compare(std::string_view indicator, const compare_options &options)
{
    const auto call_ = begin_call();
    const detail::c_text indicator_(indicator);
    const detail::c_texts options_ = options.list();
    sdt_table *rows_ = nullptr;
    sdt_table *summary_ = nullptr;
    const int answered = sdt_compare(call_, indicator_, options_, &rows_, &summary_);
    table_of<tables::comparison> rows_made(call_.core(), rows_);
    table_of<tables::comparison_summary> summary_made(call_.core(), summary_);
    call_.check(answered);
    return {std::move(rows_made), std::move(summary_made)};
}

inline table_of<tables::ranks> session::ranks(std::optional<std::string_view> indicator, const ranks_options
    &options)
{
    const auto call_ = begin_call();
    const detail::c_text indicator_(indicator);
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_ranks(call_, indicator_, options_, &out_);
    table_of<tables::ranks> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline sodertorn::console session::console()
{
    const auto call_ = begin_call();
    sdt_console *out_ = nullptr;
    const int answered = sdt_console_new(call_, &out_);
    sodertorn::console out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::copy> session::copy(std::string_view path)
{
    const auto call_ = begin_call();
    const detail::c_text path_(path);
    sdt_table *out_ = nullptr;
    const int answered = sdt_copy(call_, path_, &out_);
    table_of<tables::copy> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::brought> session::bring_back(std::string_view path, const bring_back_options &options)
{
    const auto call_ = begin_call();
    const detail::c_text path_(path);
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_bring_back(call_, path_, options_, &out_);
    table_of<tables::brought> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline void session::export_json(const write_function &writer)
{
    const auto call_ = begin_call();
    detail::callback<write_function> writer_called = {call_.core().get(), detail::callable(writer)};
    call_.check(sdt_export_json(call_, detail::write_piece, &writer_called));
}

inline std::string session::export_json()
{
    std::string written_;

    export_json(detail::gather_in(written_));
    return written_;
}

inline table_of<tables::import> session::import_json(const std::vector<file> &files)
{
    const auto call_ = begin_call();
    const detail::c_files files_(files);
    sdt_table *out_ = nullptr;
    const int answered = sdt_import_json(call_, files.size(), files_.names.data(), files_.texts.data(),
        files_.sizes.data(), &out_);
    table_of<tables::import> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline sodertorn::record session::record_from_json(sodertorn::kind kind, std::string_view text)
{
    const auto call_ = begin_call();
    sdt_record *out_ = nullptr;
    const int answered = sdt_record_from_json(call_, static_cast<int>(kind), detail::bytes_of(text),
        text.size(), &out_);
    sodertorn::record out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::import> session::import_records(sodertorn::kind kind, std::string_view name,
    std::string_view text, const import_records_options &options)
{
    const auto call_ = begin_call();
    const detail::c_text name_(name);
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_import_records(call_, static_cast<int>(kind), name_, detail::bytes_of(text),
        text.size(), options_, &out_);
    table_of<tables::import> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline void session::export_records(sodertorn::kind kind, const write_function &writer)
{
    const auto call_ = begin_call();
    detail::callback<write_function> writer_called = {call_.core().get(), detail::callable(writer)};
    call_.check(sdt_export_records(call_, static_cast<int>(kind), detail::write_piece, &writer_called));
}

inline std::string session::export_records(sodertorn::kind kind)
{
    std::string written_;

    export_records(kind, detail::gather_in(written_));
    return written_;
}

inline sodertorn::table session::records_table(sodertorn::kind kind)
{
    const auto call_ = begin_call();
    sdt_table *out_ = nullptr;
    const int answered = sdt_records_table(call_, static_cast<int>(kind), &out_);
    sodertorn::table out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::import_csv> session::import_csv(std::string_view name, std::string_view text, const
    import_csv_options &options, const progress_function &progress)
{
    const auto call_ = begin_call();
    const detail::c_text name_(name);
    const detail::c_texts options_ = options.list();
    detail::callback<progress_function> progress_called = {call_.core().get(), progress};
    sdt_table *out_ = nullptr;
    const int answered = sdt_import_csv(call_, name_, detail::bytes_of(text), text.size(), options_, progress
        ? detail::tell_progress : nullptr, &progress_called, &out_);
    table_of<tables::import_csv> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::import_csv> session::import_csv_from(std::string_view name, const read_function
    &reader, const import_csv_from_options &options)
{
    const auto call_ = begin_call();
    const detail::c_text name_(name);
    detail::callback<read_function> reader_called = {call_.core().get(), detail::callable(reader)};
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_import_csv_from(call_, name_, detail::read_piece, &reader_called, options_,
        &out_);
    table_of<tables::import_csv> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::import_explained> session::import_csv_explain(std::string_view name, const
    read_function &reader, const import_csv_explain_options &options)
{
    const auto call_ = begin_call();
    const detail::c_text name_(name);
    detail::callback<read_function> reader_called = {call_.core().get(), detail::callable(reader)};
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_import_csv_explain(call_, name_, detail::read_piece, &reader_called, options_,
        &out_);
    table_of<tables::import_explained> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline void session::export_year(int year, const write_function &writer)
{
    const auto call_ = begin_call();
    detail::callback<write_function> writer_called = {call_.core().get(), detail::callable(writer)};
    call_.check(sdt_export_year(call_, year, detail::write_piece, &writer_called));
}

inline std::string session::export_year(int year)
{
    std::string written_;

    export_year(year, detail::gather_in(written_));
    return written_;
}

inline void session::export_waiting(const export_waiting_options &options, const write_function &writer)
{
    const auto call_ = begin_call();
    const detail::c_texts options_ = options.list();
    detail::callback<write_function> writer_called = {call_.core().get(), detail::callable(writer)};
    call_.check(sdt_export_waiting(call_, options_, detail::write_piece, &writer_called));
}

inline std::string session::export_waiting(const export_waiting_options &options)
{
    std::string written_;

    export_waiting(options, detail::gather_in(written_));
    return written_;
}

inline void session::export_ical(int first_year, int last_year, const write_function &writer)
{
    const auto call_ = begin_call();
    detail::callback<write_function> writer_called = {call_.core().get(), detail::callable(writer)};
    call_.check(sdt_export_ical(call_, first_year, last_year, detail::write_piece, &writer_called));
}

inline std::string session::export_ical(int first_year, int last_year)
{
    std::string written_;

    export_ical(first_year, last_year, detail::gather_in(written_));
    return written_;
}

inline table_of<tables::import_kolada> session::import_kolada(const std::vector<file> &files, const
    import_kolada_options &options, const progress_function &progress)
{
    const auto call_ = begin_call();
    const detail::c_files files_(files);
    const detail::c_texts options_ = options.list();
    detail::callback<progress_function> progress_called = {call_.core().get(), progress};
    sdt_table *out_ = nullptr;
    const int answered = sdt_import_kolada(call_, files.size(), files_.names.data(), files_.texts.data(),
        files_.sizes.data(), options_, progress ? detail::tell_progress : nullptr, &progress_called, &out_);
    table_of<tables::import_kolada> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::found> session::search(std::string_view words, const search_options &options)
{
    const auto call_ = begin_call();
    const detail::c_text words_(words);
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_search(call_, words_, options_, &out_);
    table_of<tables::found> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::labels> session::followup_labels(std::optional<std::string_view> municipality,
    std::optional<std::string_view> form)
{
    const auto call_ = begin_call();
    const detail::c_text municipality_(municipality);
    const detail::c_text form_(form);
    sdt_table *out_ = nullptr;
    const int answered = sdt_followup_labels(call_, municipality_, form_, &out_);
    table_of<tables::labels> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::followup> session::assess(sodertorn::kind kind, std::string_view key, const
    assess_options &options)
{
    const auto call_ = begin_call();
    const detail::c_text key_(key);
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_assess(call_, static_cast<int>(kind), key_, options_, &out_);
    table_of<tables::followup> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::lineage> session::assess_lineage(std::string_view sub_goal,
    std::optional<std::string_view> municipality, int until)
{
    const auto call_ = begin_call();
    const detail::c_text sub_goal_(sub_goal);
    const detail::c_text municipality_(municipality);
    sdt_table *out_ = nullptr;
    const int answered = sdt_assess_lineage(call_, sub_goal_, municipality_, until, &out_);
    table_of<tables::lineage> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::statuses> session::statuses(std::optional<std::string_view> indicator, const
    statuses_options &options)
{
    const auto call_ = begin_call();
    const detail::c_text indicator_(indicator);
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_statuses(call_, indicator_, options_, &out_);
    table_of<tables::statuses> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::history_changes> session::history_changes(sodertorn::kind kind,
    std::optional<std::string_view> key, const history_changes_options &options)
{
    const auto call_ = begin_call();
    const detail::c_text key_(key);
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_history_changes(call_, static_cast<int>(kind), key_, options_, &out_);
    table_of<tables::history_changes> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::changes_since> session::changes(std::int64_t since, const changes_options &options)
{
    const auto call_ = begin_call();
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_changes(call_, since, options_, &out_);
    table_of<tables::changes_since> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline std::int64_t session::changes_newest()
{
    const auto call_ = begin_call();
    int64_t out_ = {};
    const int answered = sdt_changes_newest(call_, &out_);
    call_.check(answered);
    return out_;
}

inline int session::watch()
{
    const auto call_ = begin_call();
    int descriptor_ = {};
    const int answered = sdt_watch(call_, &descriptor_);
    call_.check(answered);
    return descriptor_;
}

inline table_of<tables::history_changes> session::undo(sodertorn::kind kind, std::string_view key)
{
    const auto call_ = begin_call();
    const detail::c_text key_(key);
    sdt_table *out_ = nullptr;
    const int answered = sdt_undo(call_, static_cast<int>(kind), key_, &out_);
    table_of<tables::history_changes> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::referrers> session::referrers(sodertorn::kind kind, std::string_view key)
{
    const auto call_ = begin_call();
    const detail::c_text key_(key);
    sdt_table *out_ = nullptr;
    const int answered = sdt_referrers(call_, static_cast<int>(kind), key_, &out_);
    table_of<tables::referrers> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline sodertorn::kind session::kind_lookup(std::string_view name)
{
    const auto call_ = begin_call();
    const detail::c_text name_(name);
    int out_ = {};
    const int answered = sdt_kind_lookup(call_, name_, &out_);
    call_.check(answered);
    return static_cast<sodertorn::kind>(out_);
}

inline int session::field_lookup(sodertorn::kind kind, std::string_view name)
{
    const auto call_ = begin_call();
    const detail::c_text name_(name);
    int out_ = {};
    const int answered = sdt_field_lookup(call_, static_cast<int>(kind), name_, &out_);
    call_.check(answered);
    return out_;
}

inline void session::schema_write_json(const write_function &writer)
{
    const auto call_ = begin_call();
    detail::callback<write_function> writer_called = {call_.core().get(), detail::callable(writer)};
    call_.check(sdt_schema_write_json(call_, detail::write_piece, &writer_called));
}

inline std::string session::schema_write_json()
{
    std::string written_;

    schema_write_json(detail::gather_in(written_));
    return written_;
}

inline table_of<tables::adoptions> session::matter_propose(std::string_view role, std::string_view title,
    const matter_propose_options &options)
{
    const auto call_ = begin_call();
    const detail::c_text role_(role);
    const detail::c_text title_(title);
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_matter_propose(call_, role_, title_, options_, &out_);
    table_of<tables::adoptions> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::adoptions> session::matter_decide(std::string_view matter, std::string_view
    municipality, std::string_view outcome, const matter_decide_options &options)
{
    const auto call_ = begin_call();
    const detail::c_text matter_(matter);
    const detail::c_text municipality_(municipality);
    const detail::c_text outcome_(outcome);
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_matter_decide(call_, matter_, municipality_, outcome_, options_, &out_);
    table_of<tables::adoptions> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::adoptions> session::matter_next_round(std::string_view matter, const
    matter_next_round_options &options)
{
    const auto call_ = begin_call();
    const detail::c_text matter_(matter);
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_matter_next_round(call_, matter_, options_, &out_);
    table_of<tables::adoptions> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline void session::matter_withdraw(std::string_view matter, std::optional<std::string_view> date)
{
    const auto call_ = begin_call();
    const detail::c_text matter_(matter);
    const detail::c_text date_(date);
    call_.check(sdt_matter_withdraw(call_, matter_, date_));
}

inline table_of<tables::matters> session::matters(std::optional<std::string_view> date)
{
    const auto call_ = begin_call();
    const detail::c_text date_(date);
    sdt_table *out_ = nullptr;
    const int answered = sdt_matters(call_, date_, &out_);
    table_of<tables::matters> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::adoptions> session::matter_adoptions(std::string_view matter,
    std::optional<std::string_view> date)
{
    const auto call_ = begin_call();
    const detail::c_text matter_(matter);
    const detail::c_text date_(date);
    sdt_table *out_ = nullptr;
    const int answered = sdt_matter_adoptions(call_, matter_, date_, &out_);
    table_of<tables::adoptions> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::bodies> session::bodies(std::optional<std::string_view> date)
{
    const auto call_ = begin_call();
    const detail::c_text date_(date);
    sdt_table *out_ = nullptr;
    const int answered = sdt_bodies(call_, date_, &out_);
    table_of<tables::bodies> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::seats> session::seats(const seats_options &options)
{
    const auto call_ = begin_call();
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_seats(call_, options_, &out_);
    table_of<tables::seats> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::vacancies> session::vacancies(std::optional<std::string_view> date)
{
    const auto call_ = begin_call();
    const detail::c_text date_(date);
    sdt_table *out_ = nullptr;
    const int answered = sdt_vacancies(call_, date_, &out_);
    table_of<tables::vacancies> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::chairs> session::chairs(std::string_view body)
{
    const auto call_ = begin_call();
    const detail::c_text body_(body);
    sdt_table *out_ = nullptr;
    const int answered = sdt_chairs(call_, body_, &out_);
    table_of<tables::chairs> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::meetings> session::meetings(std::string_view body)
{
    const auto call_ = begin_call();
    const detail::c_text body_(body);
    sdt_table *out_ = nullptr;
    const int answered = sdt_meetings(call_, body_, &out_);
    table_of<tables::meetings> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::meeting> session::meeting(std::string_view meeting)
{
    const auto call_ = begin_call();
    const detail::c_text meeting_(meeting);
    sdt_table *out_ = nullptr;
    const int answered = sdt_meeting(call_, meeting_, &out_);
    table_of<tables::meeting> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::frozen> session::occasion_freeze(std::string_view occasion)
{
    const auto call_ = begin_call();
    const detail::c_text occasion_(occasion);
    sdt_table *out_ = nullptr;
    const int answered = sdt_occasion_freeze(call_, occasion_, &out_);
    table_of<tables::frozen> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::reporting> session::occasion_reporting(std::string_view occasion,
    std::optional<std::string_view> municipality)
{
    const auto call_ = begin_call();
    const detail::c_text occasion_(occasion);
    const detail::c_text municipality_(municipality);
    sdt_table *out_ = nullptr;
    const int answered = sdt_occasion_reporting(call_, occasion_, municipality_, &out_);
    table_of<tables::reporting> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::changes> session::occasion_changes(std::string_view occasion)
{
    const auto call_ = begin_call();
    const detail::c_text occasion_(occasion);
    sdt_table *out_ = nullptr;
    const int answered = sdt_occasion_changes(call_, occasion_, &out_);
    table_of<tables::changes> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline sodertorn::table session::occasion_table(std::string_view occasion, std::string_view name,
    std::optional<std::string_view> municipality)
{
    const auto call_ = begin_call();
    const detail::c_text occasion_(occasion);
    const detail::c_text name_(name);
    const detail::c_text municipality_(municipality);
    sdt_table *out_ = nullptr;
    const int answered = sdt_occasion_table(call_, occasion_, name_, municipality_, &out_);
    sodertorn::table out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::person_document> session::person_document(std::string_view person)
{
    const auto call_ = begin_call();
    const detail::c_text person_(person);
    sdt_table *out_ = nullptr;
    const int answered = sdt_person_document(call_, person_, &out_);
    table_of<tables::person_document> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::person_erased> session::person_erase(std::string_view person, const
    person_erase_options &options)
{
    const auto call_ = begin_call();
    const detail::c_text person_(person);
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_person_erase(call_, person_, options_, &out_);
    table_of<tables::person_erased> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::persons_due> session::persons_due(std::optional<std::string_view> date)
{
    const auto call_ = begin_call();
    const detail::c_text date_(date);
    sdt_table *out_ = nullptr;
    const int answered = sdt_persons_due(call_, date_, &out_);
    table_of<tables::persons_due> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::person_erased> session::persons_clear(std::optional<std::string_view> date)
{
    const auto call_ = begin_call();
    const detail::c_text date_(date);
    sdt_table *out_ = nullptr;
    const int answered = sdt_persons_clear(call_, date_, &out_);
    table_of<tables::person_erased> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::plans> session::plans(const plans_options &options)
{
    const auto call_ = begin_call();
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_plans(call_, options_, &out_);
    table_of<tables::plans> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::plan_costs> session::plan_costs(std::string_view plan)
{
    const auto call_ = begin_call();
    const detail::c_text plan_(plan);
    sdt_table *out_ = nullptr;
    const int answered = sdt_plan_costs(call_, plan_, &out_);
    table_of<tables::plan_costs> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::plan_shares> session::plan_shares(std::string_view plan)
{
    const auto call_ = begin_call();
    const detail::c_text plan_(plan);
    sdt_table *out_ = nullptr;
    const int answered = sdt_plan_shares(call_, plan_, &out_);
    table_of<tables::plan_shares> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::plan_outcomes> session::plan_carry(std::string_view from, std::string_view to)
{
    const auto call_ = begin_call();
    const detail::c_text from_(from);
    const detail::c_text to_(to);
    sdt_table *out_ = nullptr;
    const int answered = sdt_plan_carry(call_, from_, to_, &out_);
    table_of<tables::plan_outcomes> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::plan_outcomes> session::plan_close(std::string_view plan, std::string_view date, const
    plan_close_options &options)
{
    const auto call_ = begin_call();
    const detail::c_text plan_(plan);
    const detail::c_text date_(date);
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_plan_close(call_, plan_, date_, options_, &out_);
    table_of<tables::plan_outcomes> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::plan_corrections> session::plan_correct(std::string_view plan, sodertorn::kind kind,
    std::string_view record, int field, std::optional<std::string_view> value, std::string_view reason)
{
    const auto call_ = begin_call();
    const detail::c_text plan_(plan);
    const detail::c_text record_(record);
    const detail::c_text value_(value);
    const detail::c_text reason_(reason);
    sdt_table *out_ = nullptr;
    const int answered = sdt_plan_correct(call_, plan_, static_cast<int>(kind), record_, field, value_,
        reason_, &out_);
    table_of<tables::plan_corrections> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::plan_corrections> session::plan_corrections(std::string_view plan)
{
    const auto call_ = begin_call();
    const detail::c_text plan_(plan);
    sdt_table *out_ = nullptr;
    const int answered = sdt_plan_corrections(call_, plan_, &out_);
    table_of<tables::plan_corrections> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::programme_tree> session::programme_tree(std::string_view programme,
    std::optional<std::string_view> date)
{
    const auto call_ = begin_call();
    const detail::c_text programme_(programme);
    const detail::c_text date_(date);
    sdt_table *out_ = nullptr;
    const int answered = sdt_programme_tree(call_, programme_, date_, &out_);
    table_of<tables::programme_tree> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::amendment_changes> session::programme_amend(std::string_view programme,
    std::string_view date, std::string_view title, const std::vector<std::string> &changes, const
    programme_amend_options &options)
{
    const auto call_ = begin_call();
    const detail::c_text programme_(programme);
    const detail::c_text date_(date);
    const detail::c_text title_(title);
    const detail::c_texts changes_(changes);
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_programme_amend(call_, programme_, date_, title_, changes_, options_, &out_);
    table_of<tables::amendment_changes> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::amendment_changes> session::programme_changes(std::string_view programme)
{
    const auto call_ = begin_call();
    const detail::c_text programme_(programme);
    sdt_table *out_ = nullptr;
    const int answered = sdt_programme_changes(call_, programme_, &out_);
    table_of<tables::amendment_changes> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::successions> session::programme_renew(std::string_view programme, std::string_view
    key, std::string_view title, int valid_from, int valid_until, const std::vector<std::string> &mappings,
    const programme_renew_options &options)
{
    const auto call_ = begin_call();
    const detail::c_text programme_(programme);
    const detail::c_text key_(key);
    const detail::c_text title_(title);
    const detail::c_texts mappings_(mappings);
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_programme_renew(call_, programme_, key_, title_, valid_from, valid_until,
        mappings_, options_, &out_);
    table_of<tables::successions> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::successions> session::programme_successors(std::string_view programme)
{
    const auto call_ = begin_call();
    const detail::c_text programme_(programme);
    sdt_table *out_ = nullptr;
    const int answered = sdt_programme_successors(call_, programme_, &out_);
    table_of<tables::successions> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::successions> session::programme_predecessors(std::string_view programme)
{
    const auto call_ = begin_call();
    const detail::c_text programme_(programme);
    sdt_table *out_ = nullptr;
    const int answered = sdt_programme_predecessors(call_, programme_, &out_);
    table_of<tables::successions> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::programmes> session::programmes(std::optional<std::string_view> date)
{
    const auto call_ = begin_call();
    const detail::c_text date_(date);
    sdt_table *out_ = nullptr;
    const int answered = sdt_programmes(call_, date_, &out_);
    table_of<tables::programmes> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline sodertorn::record session::programme_find(int year)
{
    const auto call_ = begin_call();
    sdt_record *out_ = nullptr;
    const int answered = sdt_programme_find(call_, year, &out_);
    sodertorn::record out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::coverage> session::programme_coverage(std::string_view programme,
    std::optional<std::string_view> frame)
{
    const auto call_ = begin_call();
    const detail::c_text programme_(programme);
    const detail::c_text frame_(frame);
    sdt_table *out_ = nullptr;
    const int answered = sdt_programme_coverage(call_, programme_, frame_, &out_);
    table_of<tables::coverage> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::adoptions> session::programme_adopt(std::string_view programme, std::string_view
    municipality, std::string_view date, std::optional<std::string_view> paragraph, std::string_view outcome,
    std::optional<std::string_view> reference)
{
    const auto call_ = begin_call();
    const detail::c_text programme_(programme);
    const detail::c_text municipality_(municipality);
    const detail::c_text date_(date);
    const detail::c_text paragraph_(paragraph);
    const detail::c_text outcome_(outcome);
    const detail::c_text reference_(reference);
    sdt_table *out_ = nullptr;
    const int answered = sdt_programme_adopt(call_, programme_, municipality_, date_, paragraph_, outcome_,
        reference_, &out_);
    table_of<tables::adoptions> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::adoptions> session::programme_adoptions(std::string_view programme)
{
    const auto call_ = begin_call();
    const detail::c_text programme_(programme);
    sdt_table *out_ = nullptr;
    const int answered = sdt_programme_adoptions(call_, programme_, &out_);
    table_of<tables::adoptions> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::body_seats> session::body_seats(std::string_view body, std::optional<std::string_view>
    date)
{
    const auto call_ = begin_call();
    const detail::c_text body_(body);
    const detail::c_text date_(date);
    sdt_table *out_ = nullptr;
    const int answered = sdt_body_seats(call_, body_, date_, &out_);
    table_of<tables::body_seats> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::check> session::check()
{
    const auto call_ = begin_call();
    sdt_table *out_ = nullptr;
    const int answered = sdt_check(call_, &out_);
    table_of<tables::check> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::check_rules> session::check_rules()
{
    const auto call_ = begin_call();
    sdt_table *out_ = nullptr;
    const int answered = sdt_check_rules(call_, &out_);
    table_of<tables::check_rules> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline void session::registered_put(std::string_view key, std::string_view text, const registered_put_options
    &options)
{
    const auto call_ = begin_call();
    const detail::c_text key_(key);
    const detail::c_texts options_ = options.list();
    call_.check(sdt_registered_put(call_, key_, detail::bytes_of(text), text.size(), options_));
}

inline void session::registered_grant(std::string_view key, std::string_view what)
{
    const auto call_ = begin_call();
    const detail::c_text key_(key);
    const detail::c_text what_(what);
    call_.check(sdt_registered_grant(call_, key_, what_));
}

inline void session::registered_revoke(std::string_view key)
{
    const auto call_ = begin_call();
    const detail::c_text key_(key);
    call_.check(sdt_registered_revoke(call_, key_));
}

inline void session::registered_remove(std::string_view key)
{
    const auto call_ = begin_call();
    const detail::c_text key_(key);
    call_.check(sdt_registered_remove(call_, key_));
}

inline table_of<tables::registered> session::registered_list()
{
    const auto call_ = begin_call();
    sdt_table *out_ = nullptr;
    const int answered = sdt_registered_list(call_, &out_);
    table_of<tables::registered> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::registered_runs> session::registered_log(std::string_view key)
{
    const auto call_ = begin_call();
    const detail::c_text key_(key);
    sdt_table *out_ = nullptr;
    const int answered = sdt_registered_log(call_, key_, &out_);
    table_of<tables::registered_runs> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline sodertorn::script session::registered_open(std::string_view key)
{
    const auto call_ = begin_call();
    const detail::c_text key_(key);
    sdt_script *out_ = nullptr;
    const int answered = sdt_registered_open(call_, key_, &out_);
    sodertorn::script out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline void session::registered_run(std::string_view key, const std::vector<std::string> &params,
    std::string_view format, const write_function &writer)
{
    const auto call_ = begin_call();
    const detail::c_text key_(key);
    const detail::c_texts params_(params);
    const detail::c_text format_(format);
    detail::callback<write_function> writer_called = {call_.core().get(), detail::callable(writer)};
    call_.check(sdt_registered_run(call_, key_, params_, format_, detail::write_piece, &writer_called));
}

inline std::string session::registered_run(std::string_view key, const std::vector<std::string> &params,
    std::string_view format)
{
    std::string written_;

    registered_run(key, params, format, detail::gather_in(written_));
    return written_;
}

inline void session::registered_note(std::string_view key, const registered_note_options &options)
{
    const auto call_ = begin_call();
    const detail::c_text key_(key);
    const detail::c_texts options_ = options.list();
    call_.check(sdt_registered_note(call_, key_, options_));
}

inline std::int64_t session::events_run()
{
    const auto call_ = begin_call();
    int64_t out_ = {};
    const int answered = sdt_events_run(call_, &out_);
    call_.check(answered);
    return out_;
}

inline void session::roles_write(const roles_write_options &options, const write_function &writer)
{
    const auto call_ = begin_call();
    const detail::c_texts options_ = options.list();
    detail::callback<write_function> writer_called = {call_.core().get(), detail::callable(writer)};
    call_.check(sdt_roles_write(call_, options_, detail::write_piece, &writer_called));
}

inline std::string session::roles_write(const roles_write_options &options)
{
    std::string written_;

    roles_write(options, detail::gather_in(written_));
    return written_;
}

inline void session::roles_apply(const roles_apply_options &options)
{
    const auto call_ = begin_call();
    const detail::c_texts options_ = options.list();
    call_.check(sdt_roles_apply(call_, options_));
}

inline sodertorn::rotation session::rotation(int first_year, int last_year)
{
    const auto call_ = begin_call();
    sdt_rotation *out_ = nullptr;
    const int answered = sdt_rotation_new(call_, first_year, last_year, &out_);
    sodertorn::rotation out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline sodertorn::rotation session::rotation_propose(std::optional<std::string_view> cooperation, int
    first_year, int last_year, sodertorn::rotation_mode mode)
{
    const auto call_ = begin_call();
    const detail::c_text cooperation_(cooperation);
    sdt_rotation *out_ = nullptr;
    const int answered = sdt_rotation_propose(call_, cooperation_, first_year, last_year,
        static_cast<int>(mode), &out_);
    sodertorn::rotation out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::hostings> session::hostings(int first_year, int last_year)
{
    const auto call_ = begin_call();
    sdt_table *out_ = nullptr;
    const int answered = sdt_hostings(call_, first_year, last_year, &out_);
    table_of<tables::hostings> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline sodertorn::rotation session::rotation_read_json(std::string_view name, std::string_view text)
{
    const auto call_ = begin_call();
    const detail::c_text name_(name);
    sdt_rotation *out_ = nullptr;
    const int answered = sdt_rotation_read_json(call_, name_, detail::bytes_of(text), text.size(), &out_);
    sodertorn::rotation out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline sodertorn::script session::script(std::string_view name, std::string_view text)
{
    const auto call_ = begin_call();
    const detail::c_text name_(name);
    sdt_script *out_ = nullptr;
    const int answered = sdt_script_new(call_, name_, detail::bytes_of(text), text.size(), &out_);
    sodertorn::script out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::script_functions> session::script_functions()
{
    const auto call_ = begin_call();
    sdt_table *out_ = nullptr;
    const int answered = sdt_script_functions(call_, &out_);
    table_of<tables::script_functions> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline void session::script_help(std::optional<std::string_view> word, const write_function &writer)
{
    const auto call_ = begin_call();
    const detail::c_text word_(word);
    detail::callback<write_function> writer_called = {call_.core().get(), detail::callable(writer)};
    call_.check(sdt_script_help(call_, word_, detail::write_piece, &writer_called));
}

inline std::string session::script_help(std::optional<std::string_view> word)
{
    std::string written_;

    script_help(word, detail::gather_in(written_));
    return written_;
}

inline int session::status() const
{
    return sdt_session_status(native_handle());
}

inline std::int64_t session::problem_total() const
{
    return sdt_session_problem_total(native_handle());
}

inline void session::open(std::string_view path, sodertorn::open_mode mode)
{
    const auto call_ = begin_call();
    const detail::c_text path_(path);
    call_.check(sdt_session_open(call_, path_, static_cast<int>(mode)));
}

inline bool session::is_open() const
{
    return sdt_session_is_open(native_handle()) != 0;
}

inline std::string_view session::database() const &
{
    return detail::view_of(sdt_session_database(native_handle()));
}

inline table_of<tables::history> session::history(sodertorn::kind kind, std::optional<std::string_view> key)
{
    const auto call_ = begin_call();
    const detail::c_text key_(key);
    sdt_table *out_ = nullptr;
    const int answered = sdt_history(call_, static_cast<int>(kind), key_, &out_);
    table_of<tables::history> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline void session::backup(std::string_view path)
{
    const auto call_ = begin_call();
    const detail::c_text path_(path);
    call_.check(sdt_backup(call_, path_));
}

inline void session::check_integrity()
{
    const auto call_ = begin_call();
    call_.check(sdt_check_integrity(call_));
}

inline sodertorn::tree session::tree()
{
    const auto call_ = begin_call();
    sdt_tree *out_ = nullptr;
    const int answered = sdt_tree_new(call_, &out_);
    sodertorn::tree out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline sodertorn::batch session::batch()
{
    const auto call_ = begin_call();
    sdt_batch *out_ = nullptr;
    const int answered = sdt_batch_new(call_, &out_);
    sodertorn::batch out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline std::tuple<double, sodertorn::mark> session::value(std::string_view indicator, std::string_view
    municipality, std::string_view period, std::string_view gender)
{
    const auto call_ = begin_call();
    const detail::c_text indicator_(indicator);
    const detail::c_text municipality_(municipality);
    const detail::c_text period_(period);
    const detail::c_text gender_(gender);
    double value_ = {};
    int mark_ = {};
    const int answered = sdt_value(call_, indicator_, municipality_, period_, gender_, &value_, &mark_);
    call_.check(answered);
    return {value_, static_cast<sodertorn::mark>(mark_)};
}

inline table_of<tables::values> session::values(const values_options &options)
{
    const auto call_ = begin_call();
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_values(call_, options_, &out_);
    table_of<tables::values> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline table_of<tables::source_lines> session::values_sources(const values_sources_options &options)
{
    const auto call_ = begin_call();
    const detail::c_texts options_ = options.list();
    sdt_table *out_ = nullptr;
    const int answered = sdt_values_sources(call_, options_, &out_);
    table_of<tables::source_lines> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

inline int session::latest_year()
{
    const auto call_ = begin_call();
    int year_ = {};
    const int answered = sdt_latest_year(call_, &year_);
    call_.check(answered);
    return year_;
}

inline void tree::set(sodertorn::tree_option option, std::optional<std::string_view> value)
{
    const auto call_ = begin_call();
    const detail::c_text value_(value);
    call_.check(sdt_tree_set(call_, static_cast<int>(option), value_));
}

inline int tree::add(int parent, std::string_view id)
{
    const auto call_ = begin_call();
    const detail::c_text id_(id);
    int node_ = {};
    const int answered = sdt_tree_add(call_, parent, id_, &node_);
    call_.check(answered);
    return node_;
}

inline int tree::add_leaf(int parent, std::string_view id, std::string_view status,
    std::optional<std::string_view> reason)
{
    const auto call_ = begin_call();
    const detail::c_text id_(id);
    const detail::c_text status_(status);
    const detail::c_text reason_(reason);
    int node_ = {};
    const int answered = sdt_tree_add_leaf(call_, parent, id_, status_, reason_, &node_);
    call_.check(answered);
    return node_;
}

inline void tree::weigh(int node, double weight)
{
    const auto call_ = begin_call();
    call_.check(sdt_tree_weigh(call_, node, weight));
}

inline void tree::judge(int node, std::string_view status, std::string_view comment, std::string_view author,
    std::string_view date, std::string_view occasion)
{
    const auto call_ = begin_call();
    const detail::c_text status_(status);
    const detail::c_text comment_(comment);
    const detail::c_text author_(author);
    const detail::c_text date_(date);
    const detail::c_text occasion_(occasion);
    call_.check(sdt_tree_judge(call_, node, status_, comment_, author_, date_, occasion_));
}

inline table_of<tables::tree> tree::run()
{
    const auto call_ = begin_call();
    sdt_table *out_ = nullptr;
    const int answered = sdt_tree_run(call_, &out_);
    table_of<tables::tree> out_made(call_.core(), out_);
    call_.check(answered);
    return out_made;
}

/// Which door a file is for, by how it begins, whatever it is called.
inline sodertorn::door door_of(std::string_view text)
{
    return static_cast<sodertorn::door>(sdt_door_of(detail::bytes_of(text), text.size()));
}

/// The words for a code of the follow-up: a status, reason, trend, method, wanted direction, way of
/// aggregation, comparison colour, or an activity's status.
inline std::string_view followup_word(std::optional<std::string_view> code, sodertorn::form form,
    std::optional<std::string_view> language)
{
    const detail::c_text code_(code);
    const detail::c_text language_(language);
    return detail::view_of(sdt_followup_word(code_, static_cast<int>(form), language_));
}

/// The colour of a status.
inline std::string_view followup_colour(std::string_view status)
{
    const detail::c_text status_(status);
    return detail::view_of(sdt_followup_colour(status_));
}

/// Number of kinds.
inline int kind_count()
{
    return sdt_kind_count();
}

/// The number of the kind at an index, in the order in which kinds build on each other.
inline sodertorn::kind kind_at(int index)
{
    return static_cast<sodertorn::kind>(sdt_kind_at(index));
}

/// The kind of a name.
inline sodertorn::kind kind_find(std::optional<std::string_view> name = std::nullopt)
{
    const detail::c_text name_(name);
    return static_cast<sodertorn::kind>(sdt_kind_find(name_));
}

/// A kind's name for people.
inline std::string_view kind_label(sodertorn::kind kind, std::optional<std::string_view> language = std::nullopt)
{
    const detail::c_text language_(language);
    return detail::view_of(sdt_kind_label(static_cast<int>(kind), language_));
}

/// One sentence on what a kind is.
inline std::string_view kind_help(sodertorn::kind kind, std::string_view language)
{
    const detail::c_text language_(language);
    return detail::view_of(sdt_kind_help(static_cast<int>(kind), language_));
}

/// The field that names a record to people.
inline int kind_title_field(sodertorn::kind kind)
{
    return sdt_kind_title_field(static_cast<int>(kind));
}

/// The field whose municipality owns a record, so that this municipality may write it.
inline int kind_owner_field(sodertorn::kind kind)
{
    return sdt_kind_owner_field(static_cast<int>(kind));
}

/// Number of fields of a kind.
inline int field_count(sodertorn::kind kind)
{
    return sdt_field_count(static_cast<int>(kind));
}

/// The number of the field at an index.
inline int field_at(sodertorn::kind kind, int index)
{
    return sdt_field_at(static_cast<int>(kind), index);
}

/// The field of a name.
inline int field_find(sodertorn::kind kind, std::string_view name)
{
    const detail::c_text name_(name);
    return sdt_field_find(static_cast<int>(kind), name_);
}

/// A field's name for people.
inline std::string_view field_label(sodertorn::kind kind, int field, std::string_view language)
{
    const detail::c_text language_(language);
    return detail::view_of(sdt_field_label(static_cast<int>(kind), field, language_));
}

/// One sentence on what a field means.
inline std::string_view field_help(sodertorn::kind kind, int field, std::string_view language)
{
    const detail::c_text language_(language);
    return detail::view_of(sdt_field_help(static_cast<int>(kind), field, language_));
}

/// Whether a record must have the field.
inline bool field_required(sodertorn::kind kind, int field)
{
    return sdt_field_required(static_cast<int>(kind), field) != 0;
}

/// The group of fields of which exactly one must be set.
inline std::string_view field_choice(sodertorn::kind kind, int field)
{
    return detail::view_of(sdt_field_choice(static_cast<int>(kind), field));
}

/// The kind a reference leads to.
inline sodertorn::kind field_target(sodertorn::kind kind, int field)
{
    return static_cast<sodertorn::kind>(sdt_field_target(static_cast<int>(kind), field));
}

/// The verb that alone may set a field.
inline std::string_view field_verb(sodertorn::kind kind, int field)
{
    return detail::view_of(sdt_field_verb(static_cast<int>(kind), field));
}

/// Whether a field is personal data.
inline bool field_personal(sodertorn::kind kind, int field)
{
    return sdt_field_personal(static_cast<int>(kind), field) != 0;
}

/// The version in which a field came.
inline std::string_view field_since(sodertorn::kind kind, int field)
{
    return detail::view_of(sdt_field_since(static_cast<int>(kind), field));
}

/// The least value of an integer, a number or a boolean.
inline double field_min(sodertorn::kind kind, int field)
{
    return sdt_field_min(static_cast<int>(kind), field);
}

/// The greatest value of an integer, a number or a boolean.
inline double field_max(sodertorn::kind kind, int field)
{
    return sdt_field_max(static_cast<int>(kind), field);
}

/// The greatest length of a text; a longer one is refused with SDT_ERROR_VALUE, by setters and imports alike.
inline std::int64_t field_max_length(sodertorn::kind kind, int field)
{
    return sdt_field_max_length(static_cast<int>(kind), field);
}

/// Whether a text may have several lines, as a description does and a title does not: a form shows a larger
/// box for it.
inline bool field_has_lines(sodertorn::kind kind, int field)
{
    return sdt_field_has_lines(static_cast<int>(kind), field) != 0;
}

/// Number of words of an enumeration.
inline int field_word_count(sodertorn::kind kind, int field)
{
    return sdt_field_word_count(static_cast<int>(kind), field);
}

/// A word of an enumeration, in the order of the schema.
inline std::string_view field_word(sodertorn::kind kind, int field, int index)
{
    return detail::view_of(sdt_field_word(static_cast<int>(kind), field, index));
}

/// A word's name for people.
inline std::string_view field_word_label(sodertorn::kind kind, int field, int index, std::string_view
    language)
{
    const detail::c_text language_(language);
    return detail::view_of(sdt_field_word_label(static_cast<int>(kind), field, index, language_));
}

/// One sentence on what a word means.
inline std::string_view field_word_help(sodertorn::kind kind, int field, int index, std::string_view language)
{
    const detail::c_text language_(language);
    return detail::view_of(sdt_field_word_help(static_cast<int>(kind), field, index, language_));
}

/// The forms that a document can take: html (one file that needs no other), markdown, text (for a terminal),
/// json (the tree of the document), csv (its tables), and, where the library was built with libxlsxwriter,
/// xlsx (its tables as sheets of a workbook, after one with title, notes and sources).
inline std::string_view document_format(int index)
{
    return detail::view_of(sdt_document_format(index));
}

/// How the files of a form end.
inline std::string_view document_format_ending(int index)
{
    return detail::view_of(sdt_document_format_ending(index));
}

/// What the operating system says went wrong, in the user's language: what strerror() says in that of the
/// process.
inline std::string_view errno_text(int number, std::optional<std::string_view> language = std::nullopt)
{
    const detail::c_text language_(language);
    return detail::view_of(sdt_errno_text(number, language_));
}

/// Number of layouts: what the tables of the library are called, and what their columns are.
inline int layout_count()
{
    return sdt_layout_count();
}

/// The layout of a table's name.
inline int layout_find(std::string_view name)
{
    const detail::c_text name_(name);
    return sdt_layout_find(name_);
}

/// The name of the tables of a layout.
inline std::string_view layout_name(int layout)
{
    return detail::view_of(sdt_layout_name(layout));
}

/// Number of columns.
inline int layout_column_count(int layout)
{
    return sdt_layout_column_count(layout);
}

/// A column's name.
inline std::string_view layout_column_name(int layout, int column)
{
    return detail::view_of(sdt_layout_column_name(layout, column));
}

/// A column's type.
inline int layout_column_type(int layout, int column)
{
    return sdt_layout_column_type(layout, column);
}

/// One line on what a column holds.
inline std::string_view layout_column_help(int layout, int column, std::string_view language)
{
    const detail::c_text language_(language);
    return detail::view_of(sdt_layout_column_help(layout, column, language_));
}

/// The name of a mark.
inline std::string_view mark_name(sodertorn::mark mark)
{
    return detail::view_of(sdt_mark_name(static_cast<int>(mark)));
}

/// The version of the library that is linked, which may be newer than these headers.
inline std::string_view version()
{
    return detail::view_of(sdt_version());
}

} // namespace sodertorn

#endif
