/*
 * Tables are ranges of rows with typed cells; values go in and out in bulk.
 */
#include "support.hpp"

#include <cmath>

using namespace sodertorn;

/* Whether a T, with a name (T &) or without (T), can be asked for what is borrowed from it. */
template <class T, class Ask, class = void> constexpr bool can = false;
template <class T, class Ask>
constexpr bool can<T, Ask, std::void_t<decltype(Ask::of(std::declval<T>()))>> = true;

struct a_row {
    template <class T> static auto of(T &&t) -> decltype(std::forward<T>(t).at(0));
};
struct its_texts {
    template <class T> static auto of(T &&t) -> decltype(std::forward<T>(t).texts("name"));
};
struct its_name {
    template <class T> static auto of(T &&t) -> decltype(std::forward<T>(t).name());
};
struct its_beginning {
    template <class T> static auto of(T &&t) -> decltype(std::forward<T>(t).begin());
};
static_assert(can<table &, a_row> && !can<table, a_row>);
static_assert(can<table &, its_texts> && !can<table, its_texts>);
static_assert(can<table &, its_name> && !can<table, its_name>);
static_assert(can<table &, its_beginning> && !can<table, its_beginning>);
static_assert(can<records<record> &, its_beginning> && !can<records<record>, its_beginning>);

static void a_range_may_be_without_a_name_where_for_keeps_it()
{
    session s = cooperation();
    std::size_t rows = 0;
    std::string keys;

    for (const auto row : s.records_table(kind::goal))
        rows += row.text("key")->size() > 0;
    for (const kinds::goal &goal : s.all<kinds::goal>())
        keys += goal.key() + " ";
    CHECK(rows == 4 && keys.find("utbildning ") != std::string::npos);
}

static void rows_have_their_cells_by_function_by_name_and_by_index()
{
    session s = cooperation();
    const auto tree = s.programme_tree("sodertorn-2035");
    std::size_t rows = 0;

    for (const auto node : tree) {
        CHECK(node.key() == node.text("key") && node.key() == node.text(2));
        CHECK(node.level() == node.integer("level") &&
              node.number("level") == double(*node.level()));
        rows++;
    }
    CHECK(rows == tree.size() && rows > 20);
    CHECK(!tree.at(0).position() && tree.at(0).parent() == -1);
    CHECK(tree.column_name(2) == "key" && tree.column_type(2) == type::text);
    CHECK(tree.name() == "programme_tree");
}

static void rows_may_be_used_in_any_order()
{
    session s = cooperation();
    const auto tree = s.programme_tree("sodertorn-2035");
    const auto last = tree.at(tree.size() - 1), first = tree.at(0);

    CHECK(first.key() == "sodertorn-2035" && last.key() != first.key());
    CHECK(first.key() == "sodertorn-2035" && first.index() == 0);
    const auto moved = s.programme_tree("sodertorn-2035");
    CHECK(moved.at(1).kind() == "area");
    thrown<std::out_of_range>([&] { tree.at(tree.size()); });
}

static void a_column_that_is_not_there_or_of_another_type_is_an_error()
{
    session s = cooperation();
    const auto tree = s.programme_tree("sodertorn-2035");

    thrown<not_found>([&] { tree.at(0).text("titel"); });
    thrown<not_found>([&] { tree.at(0).text(99); });
    thrown<misuse>([&] { tree.at(0).integer("title"); });
    thrown<misuse>([&] { tree.at(0).number("title"); });
    thrown<misuse>([&] { tree.at(0).text("level"); });
}

static void a_table_is_written_as_the_library_writes_it()
{
    session s = cooperation();
    const auto tree = s.programme_tree("sodertorn-2035");
    std::string pieces;

    CHECK(tree.write(format::json).find("\"level\": 1") != std::string::npos);
    tree.write(format::json, [&](std::string_view piece) { pieces += piece; });
    CHECK(pieces == tree.write(format::json));
}

static void two_tables_come_from_one_verb()
{
    session s = cooperation();

    s.import_csv("values.csv", read_file("examples/sodertorn/values.csv"),
                 import_csv_options().source("scb").fetched("2026-01-02"));
    const auto [rows, summary] = s.compare("N01951", compare_options().gender("T"));
    CHECK(rows.size() > 1 && summary.size() == 1);
}

static void values_go_in_and_out_in_bulk()
{
    constexpr int years = 300;
    session s = cooperation();
    std::vector<std::string> periods;
    std::vector<const char *> municipalities;
    std::vector<double> values;

    for (int year = 0; year < years; year++) {
        periods.push_back(std::to_string(1700 + year));
        municipalities.push_back("0126");
        values.push_back(year / 4.0);
    }
    batch b = s.batch();
    b.set(batch_option::source, "scb");
    b.add_columns("N01951", "T", municipalities, periods, values);
    const auto done = b.commit();
    CHECK(done.at(0).added() == years);
    const auto table = s.values(
        values_options().indicator("N01951").municipality("0126").until("1999"));
    CHECK(table.numbers("value") == values);
    CHECK(table.texts("period").front() == "1700" && table.texts("period").back() == "1999");
    const auto [value, mark] = s.value("N01951", "0126", "1704", "T");
    CHECK(value == 1.0 && mark == sodertorn::mark::value);
}

static void columns_of_different_lengths_and_values_that_are_none_are_refused_whole()
{
    session s = cooperation();
    batch b = s.batch();
    const std::vector<std::string> keys = {"0126", "9999"}, periods = {"2023", "2023"};

    thrown<misuse>([&] { b.add_columns("N01951", "T", keys, periods, {1.0}); });
    thrown<misuse>([&] {
        b.add_columns("N01951", "T", keys, periods, {1.0, 2.0}, {mark::missing});
    });
    const auto error = thrown<not_found>([&] {
        b.add_columns("N01951", "T", keys, periods, {1.0, 2.0});
    });
    CHECK(error.problems()[0].row == 2);
    const auto done = b.commit();
    CHECK(done.at(0).added() == 0);
}

static void what_is_absent_is_no_number()
{
    session s = cooperation();
    const auto tree = s.programme_tree("sodertorn-2035");

    CHECK(std::isnan(tree.numbers("position")[0]) && tree.numbers("position")[1] == 1.0);
    CHECK(tree.texts("since")[0].data() == nullptr);
}

static void a_table_goes_to_arrow_and_outlives_it()
{
    ArrowArrayStream stream = {};
    ArrowArray array = {};

    {
        session s = cooperation();
        s.programme_tree("sodertorn-2035").stream(stream, {0, 2});
    }
    CHECK(stream.get_next(&stream, &array) == 0 && array.n_children == 2 && array.length > 20);
    array.release(&array);
    stream.release(&stream);
}

static void an_empty_table_has_no_rows()
{
    session s(":memory:", open_mode::create);

    for (const auto plan : s.plans())
        CHECK(!plan.plan());
    const auto plans = s.plans();
    CHECK(plans.empty() && plans.begin() == plans.end());
}

int main()
{
    return run_facts({FACT(a_range_may_be_without_a_name_where_for_keeps_it),
                      FACT(rows_have_their_cells_by_function_by_name_and_by_index),
                      FACT(rows_may_be_used_in_any_order),
                      FACT(a_column_that_is_not_there_or_of_another_type_is_an_error),
                      FACT(a_table_is_written_as_the_library_writes_it),
                      FACT(two_tables_come_from_one_verb), FACT(values_go_in_and_out_in_bulk),
                      FACT(columns_of_different_lengths_and_values_that_are_none_are_refused_whole),
                      FACT(what_is_absent_is_no_number),
                      FACT(a_table_goes_to_arrow_and_outlives_it),
                      FACT(an_empty_table_has_no_rows)});
}
