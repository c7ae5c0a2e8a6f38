/*
 * Handles free themselves, are moved and never copied, and refuse what is misuse: moved from, closed, of
 * another type, from a second thread.
 */
#include "support.hpp"

#include <cmath>
#include <limits>
#include <locale>
#include <thread>

using namespace sodertorn;

static_assert(!std::is_copy_constructible_v<session> &&
              std::is_nothrow_move_constructible_v<session>);
static_assert(!std::is_copy_constructible_v<record> && std::is_nothrow_move_assignable_v<record>);
static_assert(!std::is_copy_constructible_v<table> && !std::is_copy_constructible_v<script>);
static_assert(std::is_base_of_v<error, not_found> && std::is_base_of_v<std::runtime_error, error>);
static_assert(std::is_nothrow_copy_constructible_v<conflict>);

/* What would be taken for a truth or a number, and is none, does not compile. */
template <class T> constexpr bool is_option_value = std::is_constructible_v<option_value, T>;
static_assert(!is_option_value<char> && !is_option_value<wchar_t> && !is_option_value<char16_t>);
static_assert(!is_option_value<void *> && !is_option_value<const wchar_t *>);
static_assert(!is_option_value<int *> && !is_option_value<void (*)()>);
static_assert(!is_option_value<std::nullptr_t> && !is_option_value<sodertorn::format>);
static_assert(is_option_value<bool> && is_option_value<unsigned char> && is_option_value<char *>);

static void what_has_been_moved_from_is_misuse_and_what_it_was_moved_to_works()
{
    session s = cooperation();
    kinds::goal goal = s.get<kinds::goal>("infrastruktur");
    kinds::goal moved = std::move(goal);
    auto table = s.check();
    auto kept = std::move(table);

    CHECK(!goal && moved && !table && kept);
    CHECK(std::string(thrown<misuse>([&] { goal.title(); }).name()) == "misuse");
    thrown<misuse>([&] { goal.put(); });
    thrown<misuse>([&] { goal.set_title("x"); });
    thrown<misuse>([&] { table.begin(); });
    thrown<misuse>([&] { (void)table.write(format::json); });
    CHECK(moved.title()->find("Stark") == 0);
    CHECK(kept.name() == "check");
    session other = std::move(s);
    thrown<misuse>([&] { s.check(); });
    thrown<misuse>([&] { kinds::goal made(s); });
    CHECK(other.count<kinds::goal>() == 4);
    goal = std::move(moved);
    CHECK(goal.key() == "infrastruktur");
}

static void a_session_that_is_closed_refuses_and_what_came_from_it_can_be_read()
{
    session s = cooperation();
    kinds::goal goal = s.get<kinds::goal>("infrastruktur");
    auto tree = s.programme_tree("sodertorn-2035");
    auto all = s.all<kinds::goal>();

    s.close();
    s.close();
    CHECK(!s);
    thrown<misuse>([&] { s.check(); });
    thrown<misuse>([&] { goal.put(); });
    thrown<misuse>([&] { all.next(); });
    CHECK(goal.key() == "infrastruktur" && tree.size() > 20 && tree.at(0).level() == 1);
}

static void what_came_from_a_session_outlives_it()
{
    std::optional<kinds::goal> goal;
    std::optional<table_of<tables::programme_tree>> tree;

    {
        session s = cooperation();
        goal = s.get<kinds::goal>("infrastruktur");
        tree = s.programme_tree("sodertorn-2035");
    }
    CHECK(goal->title() && !tree->empty());
    thrown<misuse>([&] { goal->put(); });
}

static void a_handle_that_is_closed_is_misuse()
{
    session s = cooperation();
    script one = s.script("a.lua", "return report { title = 'A', build = function() end }");

    CHECK(one.title() == "A");
    one.close();
    one.close();
    thrown<misuse>([&] { one.run("text"); });
    thrown<misuse>([&] { one.set_log(nullptr); });
}

static void a_session_without_a_database_says_so()
{
    session s(session_options().language("en"));

    CHECK(!s.is_open() && s.language() == "en");
    CHECK(std::string(thrown<misuse>([&] { s.check(); }).message()) == "No database is open.");
}

static void the_wrong_kind_and_the_wrong_type_are_misuse()
{
    session s = cooperation();
    record any = s.get(kind::goal, "infrastruktur");

    CHECK(any.kind() == kind::goal);
    CHECK(any.text_of(kinds::goal::fields::title)->size() > 5);
    CHECK(any.int_of(kinds::goal::fields::position) == 1);
    thrown<misuse>([&] { any.int_of(kinds::goal::fields::title); });
    thrown<misuse>([&] { any.text_of(kinds::goal::fields::position); });
    thrown<not_found>([&] { any.text_of(4711); });
    thrown<misuse>([&] { any.set_int_of(kinds::goal::fields::title, 3); });
    thrown<misuse>([&] { kinds::programme wrong(std::move(any)); });
}

static void a_text_with_a_nul_in_it_is_refused()
{
    session s = cooperation();
    const std::string_view torn("infra\0struktur", 14);

    thrown<invalid_value>([&] { s.get<kinds::goal>(torn); });
    thrown<invalid_value>([&] { s.advocacy(advocacy_options().goal(torn)); });
    const std::vector<std::string> keys = {std::string("0126\0zz", 7)}, periods = {"2023"};
    batch b = s.batch();
    thrown<invalid_value>([&] { b.add_columns("N01951", "T", keys, periods, {1.0}); });
    thrown<invalid_value>([&] { b.add_columns("N01951", "T", periods, keys, {1.0}); });
    const auto done = b.commit();
    CHECK(done.at(0).added() == 0);
    thrown<invalid_value>([&] { s.import_json({{std::string(torn), "{}"}}); });
    thrown<invalid_value>([&] { s.import_csv(torn, "indicator,municipality\n"); });
    thrown<invalid_value>([&] { s.set(session_options().actor(torn)); });
}

/* A locale whose numbers the library would not read. */
struct comma : std::numpunct<char> {
    char do_decimal_point() const override
    {
        return ',';
    }
    std::string do_grouping() const override
    {
        return "\3";
    }
};

/* Whether it begins with a capital and ends with a full stop. */
static bool is_sentence(const std::string &text)
{
    return text.size() > 15 && text[0] >= 'A' && text[0] <= 'Z' && text.back() == '.';
}

static void every_error_is_told_in_a_sentence()
{
    session s = cooperation(), closed = cooperation();
    kinds::goal goal = s.get<kinds::goal>("infrastruktur");
    const auto table = s.check();
    std::int64_t current = -1;
    const row beyond(table.native_handle(), &current, 99);
    transaction ended(s);
    const auto sentence = [](auto work) { return is_sentence(thrown<error>(work).message()); };

    closed.close();
    ended.rollback();
    CHECK(sentence([] { followup_percents({-1, 2}); }));
    CHECK(sentence([&] { closed.check(); }));
    CHECK(sentence([&] { ended.commit(); }));
    CHECK(sentence([&] { goal.int_of(kinds::goal::fields::title); }));
    CHECK(sentence([&] { goal.text_of(4711); }));
    CHECK(sentence([&] { beyond.text(0); }));
    CHECK(sentence([&] { table.texts("none"); }));
    CHECK(is_sentence(thrown<std::out_of_range>([&] { table.at(99); }).what()));
    CHECK(sentence([&] { s.export_json(write_function()); }));
    CHECK(sentence([&] { s.export_json([&](std::string_view) { s.check(); }); }));
    CHECK(sentence([&] { kinds::programme wrong(s.get(kind::goal, "infrastruktur")); }));
    for (int status = SDT_ERROR_INTERNAL; status < 0; status++)
        CHECK(is_sentence(detail::status_sentence(status)));
}

static void an_option_has_the_value_that_it_was_given()
{
    const std::locale before = std::locale::global(std::locale(std::locale(), new comma));
    const std::pair<option_value, const char *> values[] = {
        {2.7, "2.7"},
        {20.0, "20"},
        {100000.0, "100000"},
        {0.1F, "0.1"},
        {-0.0, "0"},
        {-1.5, "-1.5"},
        {1e300, "1e+300"},
        {1e-7, "1e-07"},
        {0.00001, "0.00001"},
        {true, "1"},
        {false, "0"},
        {-3, "-3"},
        {~0ULL, "18446744073709551615"},
        {"2,7", "2,7"},
        {kind::goal, "goal"},
    };

    for (const auto &[value, text] : values)
        CHECK(value.text() == text);
    std::locale::global(before);
    thrown<invalid_value>([] { option_value value(std::numeric_limits<double>::infinity()); });
    thrown<invalid_value>([] { option_value value(std::nan("")); });
    const char *none = nullptr;
    thrown<misuse>([&] { option_value value(none); });
    session s = cooperation();
    CHECK(s.list<kinds::goal>(list_options({{"most", 2.0}})).records.size() == 2);
    thrown<error>([&] { s.list<kinds::goal>(list_options().most(2.5)); });
}

static void an_option_or_a_file_that_is_wrong_is_told_with_all_problems()
{
    session s = cooperation();
    const auto misspelt = thrown<misuse>([&] {
        s.assess(kind::programme, "sodertorn-2035", assess_options({{"municipalty", "0126"}}));
    });
    const auto wrong = thrown<not_found>([&] {
        s.import_csv("bad.csv",
                     "indicator,municipality,period,value\nN01951,9999,2024,2\nnone,0126,2024,x\n");
    });

    CHECK(std::string(misspelt.message()).find("municipality") != std::string::npos);
    CHECK(wrong.problems().size() == 3);
    CHECK(wrong.problems()[0].file == "bad.csv" && wrong.problems()[0].row == 2);
    CHECK(wrong.problems()[0].column == 2 && wrong.problems()[0].field == "municipality");
    CHECK(wrong.problems()[2].status == "value" && !wrong.problems()[2].key);
    CHECK(wrong.code() == SDT_ERROR_NOT_FOUND && std::string(wrong.name()) == "not_found");
}

static void a_file_that_is_no_database_is_foreign()
{
    thrown<foreign>([] { session s("tests/cpp/support.hpp"); });
    thrown<not_found>([] { session s("nowhere/at/all.db"); });
}

/* While this thread is in a verb, in its writer. */
static void a_second_thread_is_refused()
{
    session s = cooperation();
    sdt_session *const native = s.native_handle();
    int refused = 0;

    s.export_json([&](std::string_view) {
        std::thread other([&] {
            refused += sdt_check_integrity(native) == SDT_ERROR_MISUSE;
            try {
                s.check();
            } catch (const misuse &) {
                refused++;
            }
        });
        other.join();
    });
    CHECK(refused >= 2 && refused % 2 == 0);
    CHECK(s.check().column_count() > 0);
}

int main()
{
    return run_facts(
        {FACT(what_has_been_moved_from_is_misuse_and_what_it_was_moved_to_works),
         FACT(a_session_that_is_closed_refuses_and_what_came_from_it_can_be_read),
         FACT(what_came_from_a_session_outlives_it), FACT(a_handle_that_is_closed_is_misuse),
         FACT(a_session_without_a_database_says_so),
         FACT(the_wrong_kind_and_the_wrong_type_are_misuse),
         FACT(a_text_with_a_nul_in_it_is_refused), FACT(every_error_is_told_in_a_sentence),
         FACT(an_option_has_the_value_that_it_was_given),
         FACT(an_option_or_a_file_that_is_wrong_is_told_with_all_problems),
         FACT(a_file_that_is_no_database_is_foreign), FACT(a_second_thread_is_refused)});
}
