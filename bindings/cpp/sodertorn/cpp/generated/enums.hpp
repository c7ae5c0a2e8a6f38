/* Enumerations. */
/* Written by bindings/cpp/generate.py from lib/schema/api.json. Do not edit. */
#ifndef SODERTORN_CPP_GENERATED_ENUMS_HPP
#define SODERTORN_CPP_GENERATED_ENUMS_HPP


namespace sodertorn
{

/// The kinds of record; every_kind is none of them, where a verb takes all.
enum class kind : int {
    every_kind = 0,
    cooperation = 1, ///< A lasting cooperation of municipalities.
    principle = 2, ///< What marks the cooperation, or what its members commit to.
    municipality = 3, ///< A municipality, a region or the country; the key is its official code.
    membership = 4, ///< A municipality's time in a cooperation.
    municipality_group = 5, ///< A named group of municipalities to compare with.
    group_member = 6, ///< One municipality of a group.
    body = 7, ///< A committee, management group, network, secretariat or municipal board.
    person = 8, ///< A person who holds a seat. Personal data: a role works without one.
    seat = 9, ///< A seat in a body during a time, whoever holds it.
    governing_document = 10, ///< A document that governs the cooperation.
    meeting = 45, ///< A meeting of a body, planned or held.
    decision = 11, ///< What a body decided on a day.
    programme = 12, ///< The shared development programme of one period.
    amendment = 14, ///< A change of a programme during its period.
    area = 15, ///< A part of a programme that holds focus areas.
    focus_area = 16, ///< A field that the programme gives priority.
    goal = 17, ///< The goal of a focus area.
    sub_goal = 18, ///< One part of a goal.
    amendment_change = 49, ///< What an amendment did to one part of the programme.
    level_name = 50, ///< What a level is called in a programme.
    succession = 19, ///< How a sub-goal lived on in the next programme.
    frame = 20, ///< A frame of goals outside the cooperation, such as a regional plan.
    frame_use = 54, ///< That the cooperation has taken up a frame, so that its programme is to be linked to it.
    regional_goal = 21, ///< One goal of a frame.
    plan = 22, ///< An annual operational plan, or a network's action plan.
    objective = 23, ///< What a plan wants to reach for a sub-goal.
    activity = 24, ///< Something that is done for an objective.
    milestone = 52, ///< A point on the way of an activity.
    correction = 53, ///< That a closed plan was corrected, and why.
    link = 25, ///< That a part of the programme serves a goal of a frame.
    source = 26, ///< Where values come from, and how it is to be named.
    indicator = 27, ///< Something that is measured, per municipality and period.
    measure = 28, ///< That an indicator is followed up for a part of the programme or an objective, and how.
    target = 29, ///< What value an indicator is to reach by a period.
    occasion = 30, ///< A time of reporting, whose figures are frozen.
    judgement = 31, ///< A person's judgement of one node, for one occasion.
    label = 32, ///< A word of its own for a status, for one municipality or for all.
    frozen_table = 41, ///< A table as it was when its report occasion was frozen.
    analysis = 42, ///< A person's analysis, in writing, of a comparison between municipalities.
    budget_line = 51, ///< A line of a plan's budget, and how it is shared.
    conference = 33, ///< A recurring conference.
    edition = 34, ///< A conference of one year, held or not.
    hosting = 35, ///< One host of an edition.
    partner = 36, ///< An organisation that a conference is held with.
    absence = 43, ///< That a municipality cannot host in a year.
    host_pair = 44, ///< That two municipalities wish to host together, or may not.
    direction = 37, ///< A decided direction of the joint advocacy.
    effort = 38, ///< One effort of advocacy.
    effort_goal = 39, ///< That an effort served a part of the programme.
    matter = 48, ///< Something that each of the members is to decide on its own: one round of it.
    adoption = 13, ///< One municipality's own decision on a programme or another joint matter.
    agenda_item = 46, ///< A line of a meeting's agenda.
    attendance = 47, ///< Whether a seat was taken at a meeting.
    dissemination = 55, ///< That a municipality has passed on a joint result at home.
    script = 40, ///< A Lua script registered in the database.
    script_grant = 57, ///< What a registered script has been granted, for its source as it was then.
    script_run = 58, ///< A run of a registered script.
    check_exception = 56, ///< That a rule of the check does not hold, and why.
};

/// What an assessment rests on.
enum class assess_option : int {
    target = 1, ///< the value to reach
    low = 2, ///< lower edge of a band, which has no direction
    high = 3, ///< upper edge of a band
    base_value = 4, ///< the base that a plan decided, at the base period
    on_track = 5, ///< least pace on track, 0 to 1000; default 0.95
    some_deviation = 6, ///< least pace that is some deviation, 0 to 1000; default 0.60
    partly = 7, ///< target_value: least attainment partly achieved, 0 to 1; default 0.80
    tolerance = 8, ///< directional: change that is none, 0 and up; default 0
    min_years = 9, ///< growth: shortest time, 0 to 1000 years; default 3
    decimals = 10, ///< decimals in the explanation, 0 to 15; as few as needed
    direction = 20, ///< "higher" or "lower" is better
    wanted = 21, ///< directional: "increase", "decrease", "keep", "not_increase", "not_decrease"
    target_period = 22, ///< the period by which to reach the target
    base_period = 23, ///< the period to count from; the first value's by default
    as_of = 24, ///< the last period that counts; the last value's by default
    report_date = 25, ///< ISO date that the latest value's age is counted to; the end of the as-of period by default, else today.
    source = 26, ///< where the values come from, repeated in the result
    unit = 27, ///< the unit, for the explanation
    form = 28, ///< "plain" (default), "forecast" or "final": the label's form
};

/// What a call answers.
enum class status : int {
    ok = 0, ///< It worked.
    end = 1, ///< No more rows.
    error_memory = -1, ///< The allocator gave no memory.
    error_misuse = -2, ///< The call itself is wrong: NULL, a wrong kind, option or state.
    error_not_found = -3, ///< No record, kind, field or file of that name.
    error_exists = -4, ///< Something with that key is there already.
    error_value = -5, ///< A value is outside what its field or parameter allows.
    error_required = -6, ///< A required field is absent.
    error_reference = -7, ///< A reference leads nowhere, in a circle, or holds a record back.
    error_conflict = -8, ///< The record has changed since it was read.
    error_denied = -9, ///< The session's scope does not allow it, or it is read-only.
    error_busy = -10, ///< Another process holds the database.
    error_foreign = -11, ///< The file is no database of this library, or is damaged.
    error_newer = -12, ///< The database was written by a newer library.
    error_io = -13, ///< Reading or writing failed.
    error_syntax = -14, ///< A text (JSON, CSV, Lua) does not parse.
    error_limit = -15, ///< A limit of the session was reached.
    error_script = -16, ///< A script failed.
    error_cancelled = -17, ///< A progress callback asked to stop.
    error_internal = -18, ///< A defect in the library; please report it.
};

/// What a comparison is of; texts.
enum class compare_option : int {
    direction = 1, ///< "higher" or "lower" is better; without it no ranks, no colours
    group = 2, ///< the group's name, repeated beside every colour
    period = 3, ///< the period, repeated likewise
    measures = 4, ///< "count" lets the values be summed; other kinds are never added
    weights = 5, ///< what the weights are: "population" gives "vägt med folkmängd"
    unit = 6, ///< the unit, for the explanations
    decimals = 7, ///< decimals in the explanations, "0" to "15"; as few as needed, and more where values of different ranks would look alike
    colour_totals = 8, ///< "1" colours totals too, "0" (default) leaves them without
};

/// The doors that data comes in by.
enum class door : int {
    json = 1, ///< sdt_import_json()
    csv = 2, ///< sdt_import_csv()
    kolada = 3, ///< sdt_import_kolada()
};

/// Forms a table is written in.
enum class format : int {
    json = 1, ///< an array of objects; absent cells are null
    csv = 2, ///< RFC 4180, comma, decimal point; absent cells are empty.
    text = 3, ///< columns under each other for a terminal, numbers as people write them
    csv_raw = 4, ///< as SDT_FORMAT_CSV with every text as it is, for programs alone
    xlsx = 5, ///< a workbook of one sheet: numbers are numbers, ISO dates are days, texts are texts and never formulas; absent cells are empty.
    markdown = 6, ///< a table of Markdown, numbers as people write them
    html = 7, ///< a page of HTML with the table, numbers as people write them
};

/// When a status word is said.
enum class form : int {
    plain = 0, ///< at any time: "i fas"
    forecast = 1, ///< tertial and delår: "bedöms uppnås"
    final = 2, ///< helår: "ej uppnått"
};

/// Type of a field.
enum class type : int {
    text = 1, ///< UTF-8 text.
    integer = 2, ///< int64
    number = 3, ///< a finite double
    boolean = 4, ///< 0 or 1
    date = 5, ///< ISO date as text.
    period = 6, ///< a period as text: 2023, 2023Q1, 2023T1, 2023H1, 2023-01
    enum_ = 7, ///< one of the field's words, as text
    reference = 8, ///< the key of a record of the field's target kind, as text
};

/// How a rotation is planned.
enum class rotation_option : int {
    pairs_first = 1, ///< 1: L6 comes before L5; default 0
    effort = 2, ///< 0 to 4: none, quick, normal (default), thorough, exhaustive; how many steps search and proof may take
};

/// What a rotation made of the records keeps of the hosts they name for the planned years.
enum class rotation_mode : int {
    plan = 0, ///< all of them are locked; the rest is planned
    repair = 1, ///< those of conferences to come may change, as few as can be
};

/// What sdt_rotation_write_json() adds to hostings and levels; may be added together.
enum class rotation_json : int {
    plan = 0, ///< hostings and levels, or why there are none
    reasons = 1, ///< a sentence for each host
    ladder = 2, ///< every rung, after sdt_rotation_ladder()
};

/// Options of a session, set with sdt_session_set_int() or sdt_session_set_text().
enum class option : int {
    language = 1, ///< text: "sv" (default) or "en"
    actor = 2, ///< text: who is acting, kept in the history; default ""
    scope = 3, ///< text: "secretariat" (default, may write all), "reader", or a municipality's key, which may write only what is its own; against mistakes: whoever has the session can change it
    busy_ms = 4, ///< int, 0 to 600000: how long to wait for a lock; default 5000
    max_problems = 5, ///< int, 1 to 100000: how many problems are kept; default 1000
    today = 6, ///< text: the date that counts as today; default the day it is where the machine is
    script_ms = 7, ///< int, 1 to 3600000: a script's time; default 10000
    script_work = 8, ///< int, 1000 to 1e15: a script's work units; default 1e9
    script_memory = 9, ///< int, 1 MiB to 16 GiB: a script's bytes; default 64 MiB
    script_output = 10, ///< int, 1 KiB to 1 GiB: a script's output bytes; default 32 MiB
    personal = 11, ///< int, 0 or 1: whether personal data is exported; default 0
};

/// How sdt_session_open() opens a database.
enum class open_mode : int {
    read = 1, ///< It must exist; nothing can be written.
    write = 2, ///< It must exist.
    create = 3, ///< It is made when it is not there.
};

/// How a tree is put together; texts.
enum class tree_option : int {
    method = 1, ///< "mean" (default), "leaves" or "worst"
    coverage = 2, ///< least part of the leaves that must be assessed, "0" to "1"; "0.6"
    occasion = 3, ///< the report occasion; only judgements made for it hold
    form = 4, ///< "plain" (default), "forecast" or "final": the labels' form
};

/// What an observation holds.
enum class mark : int {
    value = 0, ///< a value
    missing = 1, ///< not published yet
    non_response = 2, ///< bortfall, "-"
    not_applicable = 3, ///< ej tillämplig, "."
    secret = 4, ///< sekretess, ".."
    absent = 5, ///< no observation at all; given to a batch, it deletes
};

/// What a batch is, set with sdt_batch_set() before the first value.
enum class batch_option : int {
    source = 1, ///< the key of a source; none by default
    fetched = 2, ///< ISO date when the values were fetched; today by default.
    note = 3, ///< anything worth knowing; none by default
    processed = 4, ///< "1" when the values were worked on here, "0" (default) when raw
    replace = 5, ///< "1": cells that the batch leaves out are deleted in the series it touches; "0" (default)
    dry_run = 6, ///< "1": commit counts, and writes nothing; "0" (default)
    mixed = 7, ///< "1": new values may be of another rhythm (a month among years) than their indicator's, which is its field rhythm, or else that of most of its values; "0" (default) refuses them
};

namespace detail
{

/* What a status is, where the library has no more to say of it. */
inline const char *status_sentence(int status) noexcept
{
    switch (status) {
    case 0:
        return "It worked.";
    case 1:
        return "No more rows.";
    case -1:
        return "The allocator gave no memory.";
    case -2:
        return "The call itself is wrong: NULL, a wrong kind, option or state.";
    case -3:
        return "No record, kind, field or file of that name.";
    case -4:
        return "Something with that key is there already.";
    case -5:
        return "A value is outside what its field or parameter allows.";
    case -6:
        return "A required field is absent.";
    case -7:
        return "A reference leads nowhere, in a circle, or holds a record back.";
    case -8:
        return "The record has changed since it was read.";
    case -9:
        return "The session's scope does not allow it, or it is read-only.";
    case -10:
        return "Another process holds the database.";
    case -11:
        return "The file is no database of this library, or is damaged.";
    case -12:
        return "The database was written by a newer library.";
    case -13:
        return "Reading or writing failed.";
    case -14:
        return "A text (JSON, CSV, Lua) does not parse.";
    case -15:
        return "A limit of the session was reached.";
    case -16:
        return "A script failed.";
    case -17:
        return "A progress callback asked to stop.";
    case -18:
        return "A defect in the library; please report it.";
    default:
        return "The call failed.";
    }
}

} // namespace detail

} // namespace sodertorn

#endif
