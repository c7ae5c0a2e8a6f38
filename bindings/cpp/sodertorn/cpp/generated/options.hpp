/* Options of verbs and of a session. */
/* Written by bindings/cpp/generate.py from lib/schema/api.json. Do not edit. */
#ifndef SODERTORN_CPP_GENERATED_OPTIONS_HPP
#define SODERTORN_CPP_GENERATED_OPTIONS_HPP

#include <sodertorn/cpp/session.hpp>

namespace sodertorn
{


/// Options of advocacy().
class advocacy_options : public detail::option_list
{
  public:
    advocacy_options() = default;
    advocacy_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    advocacy_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// the key of one; all by default
    advocacy_options &direction(const option_value &value)
    {
        add("direction", value);
        return *this;
    }

    /// only efforts of a year, by their day
    advocacy_options &year(const option_value &value)
    {
        add("year", value);
        return *this;
    }

    /// only those that serve the focus area, goal or sub-goal with this key, or a part of it
    advocacy_options &goal(const option_value &value)
    {
        add("goal", value);
        return *this;
    }
};

/// Options of dissemination().
class dissemination_options : public detail::option_list
{
  public:
    dissemination_options() = default;
    dissemination_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    dissemination_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// key of one; all by default
    dissemination_options &municipality(const option_value &value)
    {
        add("municipality", value);
        return *this;
    }

    /// only results of a year, by their day; 1 to 9999
    dissemination_options &year(const option_value &value)
    {
        add("year", value);
        return *this;
    }

    /// "1" for only what has not been passed on
    dissemination_options &missing(const option_value &value)
    {
        add("missing", value);
        return *this;
    }
};

/// Options of pass_on().
class pass_on_options : public detail::option_list
{
  public:
    pass_on_options() = default;
    pass_on_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    pass_on_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// to whom
    pass_on_options &audience(const option_value &value)
    {
        add("audience", value);
        return *this;
    }

    /// in what way
    pass_on_options &channel(const option_value &value)
    {
        add("channel", value);
        return *this;
    }

    /// where it is to be read
    pass_on_options &reference(const option_value &value)
    {
        add("reference", value);
        return *this;
    }
};

/// Options of waiting().
class waiting_options : public detail::option_list
{
  public:
    waiting_options() = default;
    waiting_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    waiting_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// a key, or "secretariat"; all by default
    waiting_options &municipality(const option_value &value)
    {
        add("municipality", value);
        return *this;
    }

    /// the day as of which it is asked; today (SDT_OPTION_TODAY) by default
    waiting_options &date(const option_value &value)
    {
        add("date", value);
        return *this;
    }

    /// only what is due within so many days, or late
    waiting_options &days(const option_value &value)
    {
        add("days", value);
        return *this;
    }

    /// "1" for what is done as well
    waiting_options &done(const option_value &value)
    {
        add("done", value);
        return *this;
    }
};

/// Options of compare().
class compare_options : public detail::option_list
{
  public:
    compare_options() = default;
    compare_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    compare_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// key of a municipality group, or * for every municipality; the members of the cooperation when not
    /// given
    compare_options &group(const option_value &value)
    {
        add("group", value);
        return *this;
    }

    /// the period; when not given, the group's last year with a value for a count or a cumulative series, and
    /// else its last period of the indicator's rhythm. A period that has parts instead of a value of its own
    /// is put together of them, as followup.h says; where that cannot be done the reason is incomplete or
    /// not_additive.
    compare_options &period(const option_value &value)
    {
        add("period", value);
        return *this;
    }

    /// an earlier period to count each change from
    compare_options &since(const option_value &value)
    {
        add("since", value);
        return *this;
    }

    /// T (default), K or M
    compare_options &gender(const option_value &value)
    {
        add("gender", value);
        return *this;
    }

    /// ISO date: values as known at the end of that day
    compare_options &known(const option_value &value)
    {
        add("known", value);
        return *this;
    }

    /// as SDT_COMPARE_COLOUR_TOTALS; whether the indicator is a total its title says too
    compare_options &colour_totals(const option_value &value)
    {
        add("colour_totals", value);
        return *this;
    }
};

/// Options of ranks().
class ranks_options : public detail::option_list
{
  public:
    ranks_options() = default;
    ranks_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    ranks_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// key of a municipality group, or * for every municipality; the members of the cooperation when not
    /// given
    ranks_options &group(const option_value &value)
    {
        add("group", value);
        return *this;
    }

    /// the period; when not given, the group's last year with a value for a count or a cumulative series, and
    /// else its last period of the indicator's rhythm. A period that has parts instead of a value of its own
    /// is put together of them, as followup.h says; where that cannot be done the reason is incomplete or
    /// not_additive.
    ranks_options &period(const option_value &value)
    {
        add("period", value);
        return *this;
    }

    /// T (default), K or M
    ranks_options &gender(const option_value &value)
    {
        add("gender", value);
        return *this;
    }

    /// ISO date: values as known at the end of that day
    ranks_options &known(const option_value &value)
    {
        add("known", value);
        return *this;
    }

    /// as SDT_COMPARE_COLOUR_TOTALS; whether the indicator is a total its title says too
    ranks_options &colour_totals(const option_value &value)
    {
        add("colour_totals", value);
        return *this;
    }
};

/// Options of bring_back().
class bring_back_options : public detail::option_list
{
  public:
    bring_back_options() = default;
    bring_back_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    bring_back_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// "1" changes nothing and answers what would be brought, with conflicts and refusals
    bring_back_options &dry_run(const option_value &value)
    {
        add("dry_run", value);
        return *this;
    }

    /// "1" brings the rest, and answers with what was left as well. A record is brought whole or not at all,
    /// values one by one
    bring_back_options &skip_conflicts(const option_value &value)
    {
        add("skip_conflicts", value);
        return *this;
    }
};

/// Options of import_records().
class import_records_options : public detail::option_list
{
  public:
    import_records_options() = default;
    import_records_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    import_records_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// "," ";" "|" or a tab; found in the header by default
    import_records_options &separator(const option_value &value)
    {
        add("separator", value);
        return *this;
    }

    /// 1: counts, and writes nothing; 0 (default)
    import_records_options &dry_run(const option_value &value)
    {
        add("dry_run", value);
        return *this;
    }

    /// 1 (default); 0: columns of personal data are refused, and kinds that are such, for a host that reads a
    /// file of somebody who is to write nothing of persons
    import_records_options &personal(const option_value &value)
    {
        add("personal", value);
        return *this;
    }
};

/// Options of import_csv().
class import_csv_options : public detail::option_list
{
  public:
    import_csv_options() = default;
    import_csv_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    import_csv_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// the key of a source; none by default
    import_csv_options &source(const option_value &value)
    {
        add("source", value);
        return *this;
    }

    /// ISO date when the values were fetched; today by default
    import_csv_options &fetched(const option_value &value)
    {
        add("fetched", value);
        return *this;
    }

    /// anything worth knowing; none by default
    import_csv_options &note(const option_value &value)
    {
        add("note", value);
        return *this;
    }

    /// 1 when the values were worked on here, 0 (default) when raw
    import_csv_options &processed(const option_value &value)
    {
        add("processed", value);
        return *this;
    }

    /// 1: cells that the file leaves out are deleted in the series it touches; 0 (default)
    import_csv_options &replace(const option_value &value)
    {
        add("replace", value);
        return *this;
    }

    /// 1: counts, and writes nothing; 0 (default)
    import_csv_options &dry_run(const option_value &value)
    {
        add("dry_run", value);
        return *this;
    }

    /// 1: new values may be of another rhythm than their indicator's (values.h); 0 (default) refuses them
    import_csv_options &mixed(const option_value &value)
    {
        add("mixed", value);
        return *this;
    }

    /// 1 leaves out values of indicators and areas that are not in the database, and counts them; 0 (default)
    /// refuses
    import_csv_options &known_only(const option_value &value)
    {
        add("known_only", value);
        return *this;
    }

    /// "," ";" "|" or a tab; found in the header line by default
    import_csv_options &separator(const option_value &value)
    {
        add("separator", value);
        return *this;
    }

    /// "." or ","; by default what the numbers of the file leave no doubt about
    import_csv_options &decimal(const option_value &value)
    {
        add("decimal", value);
        return *this;
    }

    /// "." or ",", the sign between thousands; the other one is then the decimal mark
    import_csv_options &thousands(const option_value &value)
    {
        add("thousands", value);
        return *this;
    }

    /// "repaired" reads 126 as 0126, where every code of the file is a number
    import_csv_options &codes(const option_value &value)
    {
        add("codes", value);
        return *this;
    }

    /// key of the indicator of all values; where the file says it too, in a column or in headings, it is
    /// refused (SDT_ERROR_CONFLICT)
    import_csv_options &indicator(const option_value &value)
    {
        add("indicator", value);
        return *this;
    }

    /// the name of the sheet of a workbook; the first that is not hidden by default
    import_csv_options &sheet(const option_value &value)
    {
        add("sheet", value);
        return *this;
    }

    /// the file's own heading of that column, whatever its case, or its number from 1
    import_csv_options &column_indicator(const option_value &value)
    {
        add("column_indicator", value);
        return *this;
    }

    /// the file's own heading of that column, whatever its case, or its number from 1
    import_csv_options &column_municipality(const option_value &value)
    {
        add("column_municipality", value);
        return *this;
    }

    /// the file's own heading of that column, whatever its case, or its number from 1
    import_csv_options &column_period(const option_value &value)
    {
        add("column_period", value);
        return *this;
    }

    /// the file's own heading of that column, whatever its case, or its number from 1
    import_csv_options &column_gender(const option_value &value)
    {
        add("column_gender", value);
        return *this;
    }

    /// the file's own heading of that column, whatever its case, or its number from 1
    import_csv_options &column_value(const option_value &value)
    {
        add("column_value", value);
        return *this;
    }
};

/// Options of import_csv_from().
class import_csv_from_options : public detail::option_list
{
  public:
    import_csv_from_options() = default;
    import_csv_from_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    import_csv_from_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// the key of a source; none by default
    import_csv_from_options &source(const option_value &value)
    {
        add("source", value);
        return *this;
    }

    /// ISO date when the values were fetched; today by default
    import_csv_from_options &fetched(const option_value &value)
    {
        add("fetched", value);
        return *this;
    }

    /// anything worth knowing; none by default
    import_csv_from_options &note(const option_value &value)
    {
        add("note", value);
        return *this;
    }

    /// 1 when the values were worked on here, 0 (default) when raw
    import_csv_from_options &processed(const option_value &value)
    {
        add("processed", value);
        return *this;
    }

    /// 1: cells that the file leaves out are deleted in the series it touches; 0 (default)
    import_csv_from_options &replace(const option_value &value)
    {
        add("replace", value);
        return *this;
    }

    /// 1: counts, and writes nothing; 0 (default)
    import_csv_from_options &dry_run(const option_value &value)
    {
        add("dry_run", value);
        return *this;
    }

    /// 1: new values may be of another rhythm than their indicator's (values.h); 0 (default) refuses them
    import_csv_from_options &mixed(const option_value &value)
    {
        add("mixed", value);
        return *this;
    }

    /// 1 leaves out values of indicators and areas that are not in the database, and counts them; 0 (default)
    /// refuses
    import_csv_from_options &known_only(const option_value &value)
    {
        add("known_only", value);
        return *this;
    }

    /// "," ";" "|" or a tab; found in the header line by default
    import_csv_from_options &separator(const option_value &value)
    {
        add("separator", value);
        return *this;
    }

    /// "." or ","; by default what the numbers of the file leave no doubt about
    import_csv_from_options &decimal(const option_value &value)
    {
        add("decimal", value);
        return *this;
    }

    /// "." or ",", the sign between thousands; the other one is then the decimal mark
    import_csv_from_options &thousands(const option_value &value)
    {
        add("thousands", value);
        return *this;
    }

    /// "repaired" reads 126 as 0126, where every code of the file is a number
    import_csv_from_options &codes(const option_value &value)
    {
        add("codes", value);
        return *this;
    }

    /// key of the indicator of all values; where the file says it too, in a column or in headings, it is
    /// refused (SDT_ERROR_CONFLICT)
    import_csv_from_options &indicator(const option_value &value)
    {
        add("indicator", value);
        return *this;
    }

    /// the name of the sheet of a workbook; the first that is not hidden by default
    import_csv_from_options &sheet(const option_value &value)
    {
        add("sheet", value);
        return *this;
    }

    /// the file's own heading of that column, whatever its case, or its number from 1
    import_csv_from_options &column_indicator(const option_value &value)
    {
        add("column_indicator", value);
        return *this;
    }

    /// the file's own heading of that column, whatever its case, or its number from 1
    import_csv_from_options &column_municipality(const option_value &value)
    {
        add("column_municipality", value);
        return *this;
    }

    /// the file's own heading of that column, whatever its case, or its number from 1
    import_csv_from_options &column_period(const option_value &value)
    {
        add("column_period", value);
        return *this;
    }

    /// the file's own heading of that column, whatever its case, or its number from 1
    import_csv_from_options &column_gender(const option_value &value)
    {
        add("column_gender", value);
        return *this;
    }

    /// the file's own heading of that column, whatever its case, or its number from 1
    import_csv_from_options &column_value(const option_value &value)
    {
        add("column_value", value);
        return *this;
    }
};

/// Options of import_csv_explain().
class import_csv_explain_options : public detail::option_list
{
  public:
    import_csv_explain_options() = default;
    import_csv_explain_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    import_csv_explain_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// the key of a source; none by default
    import_csv_explain_options &source(const option_value &value)
    {
        add("source", value);
        return *this;
    }

    /// ISO date when the values were fetched; today by default
    import_csv_explain_options &fetched(const option_value &value)
    {
        add("fetched", value);
        return *this;
    }

    /// anything worth knowing; none by default
    import_csv_explain_options &note(const option_value &value)
    {
        add("note", value);
        return *this;
    }

    /// 1 when the values were worked on here, 0 (default) when raw
    import_csv_explain_options &processed(const option_value &value)
    {
        add("processed", value);
        return *this;
    }

    /// 1: cells that the file leaves out are deleted in the series it touches; 0 (default)
    import_csv_explain_options &replace(const option_value &value)
    {
        add("replace", value);
        return *this;
    }

    /// 1: counts, and writes nothing; 0 (default)
    import_csv_explain_options &dry_run(const option_value &value)
    {
        add("dry_run", value);
        return *this;
    }

    /// 1: new values may be of another rhythm than their indicator's (values.h); 0 (default) refuses them
    import_csv_explain_options &mixed(const option_value &value)
    {
        add("mixed", value);
        return *this;
    }

    /// 1 leaves out values of indicators and areas that are not in the database, and counts them; 0 (default)
    /// refuses
    import_csv_explain_options &known_only(const option_value &value)
    {
        add("known_only", value);
        return *this;
    }

    /// "," ";" "|" or a tab; found in the header line by default
    import_csv_explain_options &separator(const option_value &value)
    {
        add("separator", value);
        return *this;
    }

    /// "." or ","; by default what the numbers of the file leave no doubt about
    import_csv_explain_options &decimal(const option_value &value)
    {
        add("decimal", value);
        return *this;
    }

    /// "." or ",", the sign between thousands; the other one is then the decimal mark
    import_csv_explain_options &thousands(const option_value &value)
    {
        add("thousands", value);
        return *this;
    }

    /// "repaired" reads 126 as 0126, where every code of the file is a number
    import_csv_explain_options &codes(const option_value &value)
    {
        add("codes", value);
        return *this;
    }

    /// key of the indicator of all values; where the file says it too, in a column or in headings, it is
    /// refused (SDT_ERROR_CONFLICT)
    import_csv_explain_options &indicator(const option_value &value)
    {
        add("indicator", value);
        return *this;
    }

    /// the name of the sheet of a workbook; the first that is not hidden by default
    import_csv_explain_options &sheet(const option_value &value)
    {
        add("sheet", value);
        return *this;
    }

    /// the file's own heading of that column, whatever its case, or its number from 1
    import_csv_explain_options &column_indicator(const option_value &value)
    {
        add("column_indicator", value);
        return *this;
    }

    /// the file's own heading of that column, whatever its case, or its number from 1
    import_csv_explain_options &column_municipality(const option_value &value)
    {
        add("column_municipality", value);
        return *this;
    }

    /// the file's own heading of that column, whatever its case, or its number from 1
    import_csv_explain_options &column_period(const option_value &value)
    {
        add("column_period", value);
        return *this;
    }

    /// the file's own heading of that column, whatever its case, or its number from 1
    import_csv_explain_options &column_gender(const option_value &value)
    {
        add("column_gender", value);
        return *this;
    }

    /// the file's own heading of that column, whatever its case, or its number from 1
    import_csv_explain_options &column_value(const option_value &value)
    {
        add("column_value", value);
        return *this;
    }
};

/// Options of export_waiting().
class export_waiting_options : public detail::option_list
{
  public:
    export_waiting_options() = default;
    export_waiting_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    export_waiting_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// a key, or "secretariat"; all by default
    export_waiting_options &municipality(const option_value &value)
    {
        add("municipality", value);
        return *this;
    }

    /// the day as of which it is asked; today (SDT_OPTION_TODAY) by default
    export_waiting_options &date(const option_value &value)
    {
        add("date", value);
        return *this;
    }

    /// only what is due within so many days, or late
    export_waiting_options &days(const option_value &value)
    {
        add("days", value);
        return *this;
    }

    /// "1" for what is done as well
    export_waiting_options &done(const option_value &value)
    {
        add("done", value);
        return *this;
    }
};

/// Options of import_kolada().
class import_kolada_options : public detail::option_list
{
  public:
    import_kolada_options() = default;
    import_kolada_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    import_kolada_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// as for sdt_import_csv(), by default the source kolada if the database has it; also that of indicators
    /// that have none
    import_kolada_options &source(const option_value &value)
    {
        add("source", value);
        return *this;
    }

    /// 1 writes nothing; records are counted too
    import_kolada_options &dry_run(const option_value &value)
    {
        add("dry_run", value);
        return *this;
    }

    /// as for sdt_import_csv()
    import_kolada_options &fetched(const option_value &value)
    {
        add("fetched", value);
        return *this;
    }

    /// as for sdt_import_csv()
    import_kolada_options &note(const option_value &value)
    {
        add("note", value);
        return *this;
    }

    /// as for sdt_import_csv()
    import_kolada_options &processed(const option_value &value)
    {
        add("processed", value);
        return *this;
    }

    /// as for sdt_import_csv()
    import_kolada_options &replace(const option_value &value)
    {
        add("replace", value);
        return *this;
    }

    /// as for sdt_import_csv()
    import_kolada_options &mixed(const option_value &value)
    {
        add("mixed", value);
        return *this;
    }

    /// as for sdt_import_csv()
    import_kolada_options &known_only(const option_value &value)
    {
        add("known_only", value);
        return *this;
    }

    /// 1 lets what was written here give way to what Kolada says; 0 by default
    import_kolada_options &replace_records(const option_value &value)
    {
        add("replace_records", value);
        return *this;
    }
};

/// Options of list().
class list_options : public detail::option_list
{
  public:
    list_options() = default;
    list_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name, or a filter: a field and its value.
    list_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// words that must all begin a word of the record's texts or its key, whatever the case
    list_options &containing(const option_value &value)
    {
        add("containing", value);
        return *this;
    }

    /// the name of a field, "key" or "title"; by default the kind's own order, as sdt_find() tells
    list_options &order_by(const option_value &value)
    {
        add("order_by", value);
        return *this;
    }

    /// "1" for the greatest first; what is absent comes last both ways
    list_options &descending(const option_value &value)
    {
        add("descending", value);
        return *this;
    }

    /// how many to pass over; 0 by default
    list_options &offset(const option_value &value)
    {
        add("offset", value);
        return *this;
    }

    /// the record after which the page begins, by its key, where offset is not to be counted anew for each
    /// page; one that is not (any longer) in the list gives an empty page
    list_options &after_key(const option_value &value)
    {
        add("after_key", value);
        return *this;
    }

    /// how many at most, 1 to 100000; 100 by default
    list_options &most(const option_value &value)
    {
        add("most", value);
        return *this;
    }
};

/// Options of search().
class search_options : public detail::option_list
{
  public:
    search_options() = default;
    search_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    search_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// the name of a kind; all by default
    search_options &kind(const option_value &value)
    {
        add("kind", value);
        return *this;
    }

    /// how many at most, 1 to 10000; 50 by default
    search_options &most(const option_value &value)
    {
        add("most", value);
        return *this;
    }
};

/// Options of assess().
class assess_options : public detail::option_list
{
  public:
    assess_options() = default;
    assess_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    assess_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// key; all members when not given, each with leaves of its own
    assess_options &municipality(const option_value &value)
    {
        add("municipality", value);
        return *this;
    }

    /// the report's period, nothing after which counts; the occasion's when not given, else each series' last
    assess_options &as_of(const option_value &value)
    {
        add("as_of", value);
        return *this;
    }

    /// T (default), K or M
    assess_options &gender(const option_value &value)
    {
        add("gender", value);
        return *this;
    }

    /// as SDT_TREE_COVERAGE
    assess_options &coverage(const option_value &value)
    {
        add("coverage", value);
        return *this;
    }

    /// as SDT_TREE_METHOD
    assess_options &method(const option_value &value)
    {
        add("method", value);
        return *this;
    }

    /// key of a report occasion: its period, the form of its labels, the judgements made for it
    assess_options &occasion(const option_value &value)
    {
        add("occasion", value);
        return *this;
    }

    /// key of the plan whose objectives count; those of each body's latest plan up to the report's year when
    /// not given
    assess_options &plan(const option_value &value)
    {
        add("plan", value);
        return *this;
    }

    /// as SDT_TREE_FORM; the occasion's when not given
    assess_options &form(const option_value &value)
    {
        add("form", value);
        return *this;
    }

    /// ISO date: values as known at the end of that day
    assess_options &known(const option_value &value)
    {
        add("known", value);
        return *this;
    }
};

/// Options of statuses().
class statuses_options : public detail::option_list
{
  public:
    statuses_options() = default;
    statuses_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    statuses_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// key; all members when not given, each with leaves of its own
    statuses_options &municipality(const option_value &value)
    {
        add("municipality", value);
        return *this;
    }

    /// the report's period, nothing after which counts; the occasion's when not given, else each series' last
    statuses_options &as_of(const option_value &value)
    {
        add("as_of", value);
        return *this;
    }

    /// T (default), K or M
    statuses_options &gender(const option_value &value)
    {
        add("gender", value);
        return *this;
    }

    /// ISO date: values as known at the end of that day
    statuses_options &known(const option_value &value)
    {
        add("known", value);
        return *this;
    }
};

/// Options of history_changes().
class history_changes_options : public detail::option_list
{
  public:
    history_changes_options() = default;
    history_changes_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    history_changes_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// the first and the last day, ISO; all by default
    history_changes_options &from_date(const option_value &value)
    {
        add("from_date", value);
        return *this;
    }

    /// the first and the last day, ISO; all by default
    history_changes_options &until_date(const option_value &value)
    {
        add("until_date", value);
        return *this;
    }

    /// who did it; all by default
    history_changes_options &actor(const option_value &value)
    {
        add("actor", value);
        return *this;
    }

    /// what was done, such as "delete"; all by default
    history_changes_options &verb(const option_value &value)
    {
        add("verb", value);
        return *this;
    }
};

/// Options of changes().
class changes_options : public detail::option_list
{
  public:
    changes_options() = default;
    changes_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    changes_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// the name of a kind; all, and imports of values, by default
    changes_options &kind(const option_value &value)
    {
        add("kind", value);
        return *this;
    }

    /// how many rows at most, 1 to 100000; 1000 by default
    changes_options &most(const option_value &value)
    {
        add("most", value);
        return *this;
    }
};

/// Options of matter_propose().
class matter_propose_options : public detail::option_list
{
  public:
    matter_propose_options() = default;
    matter_propose_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    matter_propose_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// by default the subject's key and ".1", or the role and the day
    matter_propose_options &key(const option_value &value)
    {
        add("key", value);
        return *this;
    }

    /// the key of what is decided on, as the role says: a programme, an amendment, an effort, a plan or a
    /// governing document
    matter_propose_options &subject(const option_value &value)
    {
        add("subject", value);
        return *this;
    }

    /// by default the subject's, or the only one
    matter_propose_options &cooperation(const option_value &value)
    {
        add("cooperation", value);
        return *this;
    }

    /// the day it is put to the members; today by default
    matter_propose_options &proposed(const option_value &value)
    {
        add("proposed", value);
        return *this;
    }

    /// the last day for their decisions; of an effort by default its own
    matter_propose_options &deadline(const option_value &value)
    {
        add("deadline", value);
        return *this;
    }

    /// "all", "majority" or "adopters"; by default the cooperation's
    matter_propose_options &rule(const option_value &value)
    {
        add("rule", value);
        return *this;
    }

    /// the key of the decision to put it forward
    matter_propose_options &decision(const option_value &value)
    {
        add("decision", value);
        return *this;
    }

    /// the proposal
    matter_propose_options &text(const option_value &value)
    {
        add("text", value);
        return *this;
    }

    /// where the papers are
    matter_propose_options &reference(const option_value &value)
    {
        add("reference", value);
        return *this;
    }
};

/// Options of matter_decide().
class matter_decide_options : public detail::option_list
{
  public:
    matter_decide_options() = default;
    matter_decide_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    matter_decide_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// one of them must be there: the day, or where that is not known a day before which it was taken
    matter_decide_options &date(const option_value &value)
    {
        add("date", value);
        return *this;
    }

    /// one of them must be there: the day, or where that is not known a day before which it was taken
    matter_decide_options &before(const option_value &value)
    {
        add("before", value);
        return *this;
    }

    /// of the minutes
    matter_decide_options &paragraph(const option_value &value)
    {
        add("paragraph", value);
        return *this;
    }

    /// where the minutes are
    matter_decide_options &reference(const option_value &value)
    {
        add("reference", value);
        return *this;
    }

    /// the reservation, the addition, or why it said no
    matter_decide_options &text(const option_value &value)
    {
        add("text", value);
        return *this;
    }

    /// the key of the decision in full
    matter_decide_options &decision(const option_value &value)
    {
        add("decision", value);
        return *this;
    }
};

/// Options of matter_next_round().
class matter_next_round_options : public detail::option_list
{
  public:
    matter_next_round_options() = default;
    matter_next_round_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    matter_next_round_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// by default the earlier one's with the number of the round
    matter_next_round_options &key(const option_value &value)
    {
        add("key", value);
        return *this;
    }

    /// by default the earlier one's
    matter_next_round_options &title(const option_value &value)
    {
        add("title", value);
        return *this;
    }

    /// by default the earlier one's
    matter_next_round_options &rule(const option_value &value)
    {
        add("rule", value);
        return *this;
    }

    /// what is new
    matter_next_round_options &text(const option_value &value)
    {
        add("text", value);
        return *this;
    }

    /// as for sdt_matter_propose()
    matter_next_round_options &proposed(const option_value &value)
    {
        add("proposed", value);
        return *this;
    }

    /// as for sdt_matter_propose()
    matter_next_round_options &deadline(const option_value &value)
    {
        add("deadline", value);
        return *this;
    }

    /// as for sdt_matter_propose()
    matter_next_round_options &decision(const option_value &value)
    {
        add("decision", value);
        return *this;
    }

    /// as for sdt_matter_propose()
    matter_next_round_options &reference(const option_value &value)
    {
        add("reference", value);
        return *this;
    }
};

/// Options of seats().
class seats_options : public detail::option_list
{
  public:
    seats_options() = default;
    seats_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    seats_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// keys; the seats of all by default
    seats_options &body(const option_value &value)
    {
        add("body", value);
        return *this;
    }

    /// keys; the seats of all by default
    seats_options &municipality(const option_value &value)
    {
        add("municipality", value);
        return *this;
    }

    /// keys; the seats of all by default
    seats_options &person(const option_value &value)
    {
        add("person", value);
        return *this;
    }

    /// a word of the field, such as "chair"; all by default
    seats_options &role(const option_value &value)
    {
        add("role", value);
        return *this;
    }

    /// ISO; only the seats of that day; of all time by default
    seats_options &date(const option_value &value)
    {
        add("date", value);
        return *this;
    }
};

/// Options of person_erase().
class person_erase_options : public detail::option_list
{
  public:
    person_erase_options() = default;
    person_erase_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    person_erase_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// what the person is called from now on, such as a pseudonym; "Raderad person" or "Erased person" by
    /// default
    person_erase_options &name(const option_value &value)
    {
        add("name", value);
        return *this;
    }
};

/// Options of plans().
class plans_options : public detail::option_list
{
  public:
    plans_options() = default;
    plans_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    plans_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// key of a plan; by default those of the year
    plans_options &plan(const option_value &value)
    {
        add("plan", value);
        return *this;
    }

    /// 1 to 9999; by default that of the day, and earlier plans in which something is unfinished
    plans_options &year(const option_value &value)
    {
        add("year", value);
        return *this;
    }

    /// key of the body whose plans they are, such as a network
    plans_options &body(const option_value &value)
    {
        add("body", value);
        return *this;
    }

    /// the day, ISO; today (SDT_OPTION_TODAY) by default
    plans_options &on(const option_value &value)
    {
        add("on", value);
        return *this;
    }
};

/// Options of plan_close().
class plan_close_options : public detail::option_list
{
  public:
    plan_close_options() = default;
    plan_close_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    plan_close_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// key of the decision to close it
    plan_close_options &decision(const option_value &value)
    {
        add("decision", value);
        return *this;
    }

    /// "1" leaves what is unfinished; else it must have been carried over, done or stopped
    plan_close_options &leave(const option_value &value)
    {
        add("leave", value);
        return *this;
    }
};

/// Options of programme_amend().
class programme_amend_options : public detail::option_list
{
  public:
    programme_amend_options() = default;
    programme_amend_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    programme_amend_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// by default the programme's and the date
    programme_amend_options &key(const option_value &value)
    {
        add("key", value);
        return *this;
    }

    /// the key of the decision
    programme_amend_options &decision(const option_value &value)
    {
        add("decision", value);
        return *this;
    }

    /// where it is to be read
    programme_amend_options &reference(const option_value &value)
    {
        add("reference", value);
        return *this;
    }
};

/// Options of programme_renew().
class programme_renew_options : public detail::option_list
{
  public:
    programme_renew_options() = default;
    programme_renew_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    programme_renew_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// what the keys of the copies begin with, by default the new programme's key and "."; what an old key
    /// had of its own programme's before it is left out
    programme_renew_options &prefix(const option_value &value)
    {
        add("prefix", value);
        return *this;
    }
};

/// Options of registered_put().
class registered_put_options : public detail::option_list
{
  public:
    registered_put_options() = default;
    registered_put_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    registered_put_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// whose it is; by default the session's scope, and of the secretariat's session nobody's
    registered_put_options &municipality(const option_value &value)
    {
        add("municipality", value);
        return *this;
    }

    /// what it is called; by default its title
    registered_put_options &name(const option_value &value)
    {
        add("name", value);
        return *this;
    }
};

/// Options of registered_note().
class registered_note_options : public detail::option_list
{
  public:
    registered_note_options() = default;
    registered_note_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    registered_note_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// how it ended, which must be there: ok, error or limit
    registered_note_options &kind(const option_value &value)
    {
        add("kind", value);
        return *this;
    }

    /// why, as sdt_script_result() tells it
    registered_note_options &reason(const option_value &value)
    {
        add("reason", value);
        return *this;
    }

    /// why, as sdt_script_result() tells it
    registered_note_options &message(const option_value &value)
    {
        add("message", value);
        return *this;
    }

    /// work units, and bytes of memory
    registered_note_options &spent(const option_value &value)
    {
        add("spent", value);
        return *this;
    }

    /// work units, and bytes of memory
    registered_note_options &peak(const option_value &value)
    {
        add("peak", value);
        return *this;
    }
};

/// Options of roles_write().
class roles_write_options : public detail::option_list
{
  public:
    roles_write_options() = default;
    roles_write_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    roles_write_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// "1" lets municipalities write values, with what that means
    roles_write_options &municipal_values(const option_value &value)
    {
        add("municipal_values", value);
        return *this;
    }
};

/// Options of roles_apply().
class roles_apply_options : public detail::option_list
{
  public:
    roles_apply_options() = default;
    roles_apply_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    roles_apply_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// "1" lets municipalities write values, with what that means
    roles_apply_options &municipal_values(const option_value &value)
    {
        add("municipal_values", value);
        return *this;
    }
};

/// Options of values().
class values_options : public detail::option_list
{
  public:
    values_options() = default;
    values_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    values_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// key of an indicator; all when not given
    values_options &indicator(const option_value &value)
    {
        add("indicator", value);
        return *this;
    }

    /// key of a municipality; all when not given
    values_options &municipality(const option_value &value)
    {
        add("municipality", value);
        return *this;
    }

    /// T (default), K, M, or * for all of them
    values_options &gender(const option_value &value)
    {
        add("gender", value);
        return *this;
    }

    /// first period, by its end
    values_options &from(const option_value &value)
    {
        add("from", value);
        return *this;
    }

    /// last period, by its end
    values_options &until(const option_value &value)
    {
        add("until", value);
        return *this;
    }

    /// ISO date: as known at the end of that day; now when not given
    values_options &known(const option_value &value)
    {
        add("known", value);
        return *this;
    }
};

/// Options of values_sources().
class values_sources_options : public detail::option_list
{
  public:
    values_sources_options() = default;
    values_sources_options(std::initializer_list<named_option> options) : option_list(options)
    {
    }

    /// An option by its name.
    values_sources_options &set(const std::string &option, const option_value &value)
    {
        add(option, value);
        return *this;
    }

    /// key of an indicator; all when not given
    values_sources_options &indicator(const option_value &value)
    {
        add("indicator", value);
        return *this;
    }

    /// key of a municipality; all when not given
    values_sources_options &municipality(const option_value &value)
    {
        add("municipality", value);
        return *this;
    }

    /// T (default), K, M, or * for all of them
    values_sources_options &gender(const option_value &value)
    {
        add("gender", value);
        return *this;
    }

    /// first period, by its end
    values_sources_options &from(const option_value &value)
    {
        add("from", value);
        return *this;
    }

    /// last period, by its end
    values_sources_options &until(const option_value &value)
    {
        add("until", value);
        return *this;
    }

    /// ISO date: as known at the end of that day; now when not given
    values_sources_options &known(const option_value &value)
    {
        add("known", value);
        return *this;
    }
};

/// Options of a session.
class session_options : public detail::session_option_list
{
  public:
    /// text: "sv" (default) or "en"
    session_options &language(std::string_view value)
    {
        add(1, value);
        return *this;
    }
    /// text: who is acting, kept in the history; default ""
    session_options &actor(std::string_view value)
    {
        add(2, value);
        return *this;
    }
    /// text: "secretariat" (default, may write all), "reader", or a municipality's key, which may write only
    /// what is its own; against mistakes: whoever has the session can change it
    session_options &scope(std::string_view value)
    {
        add(3, value);
        return *this;
    }
    /// int, 0 to 600000: how long to wait for a lock; default 5000
    session_options &busy_ms(std::int64_t value)
    {
        add_int(4, value);
        return *this;
    }
    /// int, 1 to 100000: how many problems are kept; default 1000
    session_options &max_problems(std::int64_t value)
    {
        add_int(5, value);
        return *this;
    }
    /// text: the date that counts as today; default the day it is where the machine is
    session_options &today(std::string_view value)
    {
        add(6, value);
        return *this;
    }
    /// int, 1 to 3600000: a script's time; default 10000
    session_options &script_ms(std::int64_t value)
    {
        add_int(7, value);
        return *this;
    }
    /// int, 1000 to 1e15: a script's work units; default 1e9
    session_options &script_work(std::int64_t value)
    {
        add_int(8, value);
        return *this;
    }
    /// int, 1 MiB to 16 GiB: a script's bytes; default 64 MiB
    session_options &script_memory(std::int64_t value)
    {
        add_int(9, value);
        return *this;
    }
    /// int, 1 KiB to 1 GiB: a script's output bytes; default 32 MiB
    session_options &script_output(std::int64_t value)
    {
        add_int(10, value);
        return *this;
    }
    /// int, 0 or 1: whether personal data is exported; default 0
    session_options &personal(std::int64_t value)
    {
        add_int(11, value);
        return *this;
    }
};

} // namespace sodertorn

#endif
