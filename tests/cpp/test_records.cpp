/*
 * Records: fields of every type there and back, conflicts, lists, transactions.
 */
#include "support.hpp"

using namespace sodertorn;

static void fields_of_every_type_come_back_as_they_were_set()
{
    session s = cooperation();
    kinds::indicator made(s, "provet");

    made.set_title("Prov").set_by_gender(true).set_decimals(2).set_direction("higher");
    CHECK(made.title() == "Prov" && made.by_gender() == true && made.decimals() == 2);
    CHECK(!made.unit() && !made.population());
    made.put();
    kinds::indicator read = s.get<kinds::indicator>("provet");
    CHECK(read.by_gender() == true && read.decimals() == 2 && read.direction() == "higher");
    read.set_decimals(std::nullopt).set_by_gender(false).put();
    CHECK(!s.get<kinds::indicator>("provet").decimals());
    CHECK(s.get<kinds::indicator>("provet").by_gender() == false);
    CHECK(read.revision() == 2 && made.revision() == 1);
}

static void a_word_that_is_none_and_a_field_that_is_missing_are_errors_with_their_field()
{
    session s = cooperation();
    kinds::indicator made(s, "provet");

    CHECK(thrown<invalid_value>([&] { made.set_direction("sideways"); }).problems()[0].field ==
          "direction");
    CHECK(thrown<required>([&] { made.put(); }).problems()[0].field == "title");
    thrown<required>([&] { made.check_fields(); });
}

static void a_record_that_another_has_changed_is_a_conflict()
{
    session s = cooperation();
    kinds::goal mine = s.get<kinds::goal>("infrastruktur");
    kinds::goal other(mine.copy());

    other.set_title("Med mindre trafik").put();
    mine.set_title("Med mer trafik");
    const conflict error = thrown<conflict>([&] { mine.put(); });
    CHECK(error.problems()[0].kind == "goal" && error.problems()[0].key == "infrastruktur");
    CHECK(s.get<kinds::goal>("infrastruktur").title() == "Med mindre trafik");
    s.undo(kind::goal, "infrastruktur");
    CHECK(s.get<kinds::goal>("infrastruktur").title()->find("Stark") == 0);
}

static void all_and_some_and_a_page_of_them()
{
    session s = cooperation();
    std::vector<std::string> keys;

    for (const kinds::goal &goal : s.all<kinds::goal>())
        keys.push_back(goal.key());
    CHECK(keys.size() == 4 && s.count<kinds::goal>() == 4);
    auto again = s.all<kinds::goal>();
    std::vector<std::string> kept;
    for (auto one = again.begin(); one != again.end();)
        kept.push_back((*one++).key());
    CHECK(kept == keys);
    int found = 0;
    for (const kinds::goal &goal :
         s.find<kinds::goal>(kinds::goal::fields::focus_area, "utbildning"))
        found += goal.focus_area() == "utbildning" ? 1 : 100;
    CHECK(found == 1);
    const auto page = s.list<kinds::goal>(list_options().order_by("title").most(2));
    CHECK(page.total == 4 && page.records.size() == 2);
    CHECK(page.records[0].called().find("Akademisk") == 0);
    const auto some = s.list<kinds::goal>(list_options({{"focus_area", "utbildning"}}));
    CHECK(some.total == 1 && some.records[0].key() == "utbildning");
    const kind known_when_it_runs = kind_find("goal");
    const sodertorn::page<record> any = s.list(known_when_it_runs,
                                               list_options().order_by("title").most(2));
    CHECK(any.total == 4 && any.records.size() == 2);
    CHECK(any.records[0].key() == page.records[0].key());
    CHECK(s.count(known_when_it_runs) == 4 && s.count<kinds::goal>() == 4);
    CHECK(s.get_named<kinds::municipality>("Huddinge").key() == "0126");
    CHECK(std::string(thrown<not_found>([&] { s.get<kinds::goal>("infrastrukt"); }).name()) ==
          "not_found");
}

static void a_record_from_json_and_its_revision()
{
    session s = cooperation();
    const std::string text = s.get<kinds::goal>("infrastruktur").to_json();
    kinds::goal read(s.record_from_json(kind::goal, text));

    read.set_title("Annat").put();
    thrown<conflict>([&] { s.record_from_json(kind::goal, text).put(); });
    CHECK(s.kind_lookup("Delmål") == kind::sub_goal && kind_find("goal") == kind::goal);
}

static void a_transaction_is_undone_unless_it_is_committed()
{
    session s = cooperation();

    {
        transaction t(s);
        kinds::goal(s.get<kinds::goal>("infrastruktur")).set_title("Borta").put();
    }
    CHECK(s.get<kinds::goal>("infrastruktur").title() != "Borta");
    thrown<failure>([&] {
        transaction t(s);
        s.get<kinds::goal>("infrastruktur").set_title("Borta").put();
        throw failure("within");
    });
    CHECK(s.get<kinds::goal>("infrastruktur").title() != "Borta");
    {
        transaction outer(s);
        s.get<kinds::goal>("infrastruktur").set_title("Kvar").put();
        {
            transaction inner(s);
            s.get<kinds::goal>("utbildning").set_title("Borta").put();
        }
        outer.commit();
        thrown<misuse>([&] { outer.commit(); });
    }
    CHECK(s.get<kinds::goal>("infrastruktur").title() == "Kvar");
    CHECK(s.get<kinds::goal>("utbildning").title() != "Borta");
}

static void rename_goal(session &s, const char *key, const char *title)
{
    s.get<kinds::goal>(key).set_title(title).put();
}

static void only_the_innermost_transaction_may_be_ended()
{
    session s = cooperation();

    {
        transaction outer(s);
        rename_goal(s, "infrastruktur", "Kvar");
        {
            transaction inner(s);
            rename_goal(s, "utbildning", "Borta");
            thrown<misuse>([&] { outer.commit(); });
            thrown<misuse>([&] { outer.rollback(); });
            thrown<misuse>([&] { s.commit(); });
        }
        s.begin();
        thrown<misuse>([&] { outer.commit(); });
        s.rollback();
        outer.commit();
    }
    thrown<misuse>([&] { s.commit(); });
    CHECK(s.get<kinds::goal>("infrastruktur").title() == "Kvar");
    CHECK(s.get<kinds::goal>("utbildning").title() != "Borta");
}

static void a_transaction_that_goes_takes_those_that_began_within_it_along()
{
    session s = cooperation();
    auto outer = std::make_unique<transaction>(s);
    transaction inner(s);

    rename_goal(s, "utbildning", "Borta");
    outer.reset();
    CHECK(s.get<kinds::goal>("utbildning").title() != "Borta");
    thrown<misuse>([&] { inner.commit(); });
    transaction next(s);
    thrown<misuse>([&] { inner.rollback(); });
    rename_goal(s, "utbildning", "Kvar");
    next.commit();
    CHECK(s.get<kinds::goal>("utbildning").title() == "Kvar");
}

static void a_transaction_that_goes_in_a_callback_is_undone_when_the_call_is_done()
{
    session s = cooperation();
    auto within = std::make_unique<transaction>(s);

    rename_goal(s, "utbildning", "Borta");
    s.export_json([&](std::string_view) { within.reset(); });
    CHECK(s.get<kinds::goal>("utbildning").title() != "Borta");
    thrown<misuse>([&] { s.rollback(); });
}

static void a_transaction_of_a_session_that_is_closed_ends_quietly()
{
    session s = cooperation();

    {
        transaction t(s);
        s.close();
    }
    CHECK(!s);
}

static void a_transaction_follows_its_session_when_that_is_moved()
{
    session s = cooperation();
    session moved;

    {
        transaction t(s);
        s.get<kinds::goal>("infrastruktur").set_title("Borta").put();
        moved = std::move(s);
    }
    CHECK(moved.get<kinds::goal>("infrastruktur").title() != "Borta");
    thrown<misuse>([&] { transaction t(s); });
}

static void whether_a_change_may_be_made_is_told_before_it_is()
{
    session s(":memory:", open_mode::create, session_options().language("en").today("2026-06-01"));

    import_example(s);
    s.set(session_options().scope("0126"));
    CHECK(s.scope() == "0126");
    kinds::goal goal = s.get<kinds::goal>("infrastruktur");
    goal.set_title("Annat");
    thrown<denied>([&] { goal.may_put(); });
    thrown<denied>([&] { goal.put(); });
    thrown<denied>([&] { goal.delete_(); });
}

int main()
{
    return run_facts(
        {FACT(fields_of_every_type_come_back_as_they_were_set),
         FACT(a_word_that_is_none_and_a_field_that_is_missing_are_errors_with_their_field),
         FACT(a_record_that_another_has_changed_is_a_conflict),
         FACT(all_and_some_and_a_page_of_them), FACT(a_record_from_json_and_its_revision),
         FACT(a_transaction_is_undone_unless_it_is_committed),
         FACT(only_the_innermost_transaction_may_be_ended),
         FACT(a_transaction_that_goes_takes_those_that_began_within_it_along),
         FACT(a_transaction_that_goes_in_a_callback_is_undone_when_the_call_is_done),
         FACT(a_transaction_of_a_session_that_is_closed_ends_quietly),
         FACT(a_transaction_follows_its_session_when_that_is_moved),
         FACT(whether_a_change_may_be_made_is_told_before_it_is)});
}
