/*
 * Functions of C++ that the library calls: what they throw comes out of the verb as it was, nothing of the
 * verb is done, and the session goes on.
 */
#include "support.hpp"

using namespace sodertorn;

/* An exception of the program's own. */
struct own : std::exception {
};

static void what_a_writer_throws_comes_out_of_the_verb()
{
    session s = cooperation();

    thrown<own>([&] { s.export_json([](std::string_view) { throw own(); }); });
    thrown<own>([&] { s.check().write(format::csv, [](std::string_view) { throw own(); }); });
    CHECK(s.export_json().size() > 1000);
}

static void what_a_reader_throws_comes_out_and_nothing_is_imported()
{
    session s = cooperation();
    std::string text = "indicator,municipality,period,value\nN01951,0126,2024,1\n";

    thrown<own>([&] {
        s.import_csv_from("values.csv", [&](char *bytes, std::size_t size) -> std::size_t {
            const std::size_t count = text.copy(bytes, size);

            if (count == 0)
                throw own();
            text.erase(0, count);
            return count;
        });
    });
    CHECK(std::get<1>(s.value("N01951", "0126", "2024", "T")) == mark::absent);
    thrown<misuse>([&] {
        s.import_csv_from("values.csv", [](char *, std::size_t size) { return size + 1; });
    });
}

static void progress_may_stop_the_work_and_may_throw()
{
    session s = cooperation();
    rotation plan = s.rotation(2027, 2036);

    for (const char *member : {"a", "b", "c", "d", "e"})
        plan.add_member(member, 0, 0, 1);
    plan.add_conference("dag", 2, 2027, 1, 0);
    const auto answer = R"({"values": [{"id": "0181", "title": "K", "type": "K"}]})";
    thrown<cancelled>([&] {
        s.import_kolada({{"answer.json", answer}}, {},
                        [](std::int64_t, std::int64_t) { return false; });
    });
    thrown<own>([&] {
        s.import_kolada({{"answer.json", answer}}, {},
                        [](std::int64_t, std::int64_t) -> bool { throw own(); });
    });
    int told = 0;
    s.import_kolada({{"answer.json", answer}}, {},
                    [&](std::int64_t, std::int64_t) { return ++told > 0; });
    CHECK(told > 0);
    plan.solve();
    CHECK(plan.feasible() && plan.hostings().size() == 20);
}

static void an_empty_function_is_misuse_where_one_is_needed()
{
    session s = cooperation();

    thrown<misuse>([&] { s.export_json(write_function()); });
    thrown<misuse>([&] { s.import_csv_from("a.csv", nullptr); });
}

static void a_callback_that_uses_its_session_is_refused()
{
    session s = cooperation();

    thrown<misuse>([&] { s.export_json([&](std::string_view) { s.check(); }); });
    session other = cooperation();
    s.export_json([&](std::string_view) { CHECK(other.count<kinds::goal>() == 4); });
}

/* A report that prints, and is written in many pieces. */
static script long_report(session &s)
{
    return s.script("a.lua", "return report { title = 'A', build = function(doc) print('skrivet') "
                             "for i = 1, 2000 do doc:para('en rad till ' .. i) end end }");
}

static void a_handle_that_its_own_callback_closes_is_freed_when_the_call_is_done()
{
    session s = cooperation();
    script written = long_report(s), logged = long_report(s), moved = long_report(s),
           other = long_report(s);
    table_of<tables::check> table = s.check();

    CHECK(table.write(format::csv).size() > 10);
    table.write(format::csv, [&](std::string_view) { table.close(); });
    CHECK(!table);
    written.run("text", [&](std::string_view) { written.close(); });
    thrown<misuse>([&] { written.run("text"); });
    logged.set_log([&](std::string_view) { logged.close(); });
    CHECK(logged.run("text").size() > 2000);
    CHECK(!logged);
    moved.set_log([&](std::string_view) { moved = std::move(other); });
    CHECK(moved.run("text").size() > 2000);
    CHECK(moved && moved.run("text").size() > 2000);
}

static void a_session_that_its_own_callback_closes_is_closed_when_the_call_is_done()
{
    const std::string whole = cooperation().export_json();
    auto gone = std::make_unique<session>(cooperation());
    session closed = cooperation();
    const record kept = closed.get(kind::goal, "infrastruktur");
    sdt_session *const native = closed.native_handle();
    std::string text;

    gone->export_json([&](std::string_view piece) {
        gone.reset();
        text += piece;
    });
    CHECK(text == whole);
    closed.export_json([&](std::string_view) { closed.close(); });
    CHECK(!closed && !sdt_session_is_open(native) && kept.key() == "infrastruktur");
}

static void a_session_that_its_own_callback_replaces_tells_what_was_wrong()
{
    session s = cooperation();
    const auto error = thrown<not_found>([&] {
        std::string text = "indicator,municipality,period,value\nN01951,9999,2024,1\n";

        s.import_csv_from("values.csv", [&](char *bytes, std::size_t size) {
            const std::size_t count = text.copy(bytes, size);

            s = cooperation();
            text.erase(0, count);
            return count;
        });
    });

    CHECK(std::string(error.message()).find("9999") != std::string::npos);
    CHECK(error.problems().size() == 1 && s.count<kinds::goal>() == 4);
}

/* Counts how many of them there are. */
struct counted {
    std::shared_ptr<int> alive = std::make_shared<int>(0);

    long copies() const
    {
        return alive.use_count() - 1;
    }
};

static void a_log_lives_until_it_is_replaced_or_its_script_is_freed()
{
    session s = cooperation();
    counted one, other;
    std::string printed;

    {
        script made = s.script(
            "a.lua", "return report { title = 'A', build = function() print('skrivet') end }");

        made.set_log([&printed, kept = one.alive](std::string_view piece) { printed += piece; });
        CHECK(one.copies() == 1);
        made.run("text");
        CHECK(printed == "skrivet\n");
        made.set_log([kept = other.alive](std::string_view) { throw own(); });
        CHECK(one.copies() == 0 && other.copies() == 1);
        thrown<own>([&] { made.run("text"); });
        made.set_log([kept = other.alive](std::string_view) {});
        CHECK(other.copies() == 1);
    }
    CHECK(other.copies() == 0);
}

static void what_fetches_answers_scripts_and_is_let_go_of_with_the_session()
{
    counted kept;
    const std::string
        source = "return integration { title = 'T', needs = { http = { 'https://a.example' } }, "
                 "run = function(job) local a, why = job.http:get('https://a.example/x') "
                 "print(a and a.status or why, a and a.body) end }";

    {
        session s = cooperation();
        std::string printed;

        s.set_fetch([held = kept.alive](const fetch_request &request) {
            CHECK(request.method == "GET" && request.url == "https://a.example/x" && !request.body);
            return fetch_answer{200, "svar", "text/plain", ""};
        });
        CHECK(kept.copies() == 1);
        script made = s.script("a.lua", source);
        made.grant("http:https://a.example");
        made.set_log([&](std::string_view piece) { printed += piece; });
        made.run("text");
        CHECK(printed.find("200") != std::string::npos &&
              printed.find("svar") != std::string::npos);
        s.set_fetch([](const fetch_request &) -> fetch_answer { throw no_answer("trasigt nät"); });
        CHECK(kept.copies() == 0);
        made.run("text");
        CHECK(printed.find("trasigt nät") != std::string::npos);
        s.set_fetch([held = kept.alive](const fetch_request &) -> fetch_answer { throw own(); });
        thrown<own>([&] { made.run("text"); });
        CHECK(kept.copies() == 1);
    }
    CHECK(kept.copies() == 0);
}

/* A script that fetches an address, and prints the answer's status, or why there was none. */
static script fetching(session &s)
{
    script made = s.script("a.lua", "return integration { title = 'T', needs = { http = { "
                                    "'https://a.example' } }, run = function(job) local a, why = "
                                    "job.http:get('https://a.example/x') "
                                    "print(a and a.status or why) end }");

    made.grant("http:https://a.example");
    return made;
}

static void only_no_answer_is_told_the_script_and_all_else_comes_out_of_the_verb()
{
    session s = cooperation();
    script made = fetching(s);
    std::string printed;

    made.set_log([&](std::string_view piece) { printed += piece; });
    s.set_fetch([](const fetch_request &) -> fetch_answer { throw no_answer("trasigt nät"); });
    made.run("text");
    CHECK(printed.find("trasigt nät") != std::string::npos);
    s.set_fetch([](const fetch_request &) -> fetch_answer { throw std::runtime_error("fel"); });
    CHECK(thrown<std::runtime_error>([&] { made.run("text"); }).what() == std::string("fel"));
    s.set_fetch([&](const fetch_request &) -> fetch_answer {
        return {int(s.check().size()), "", "", ""};
    });
    thrown<misuse>([&] { made.run("text"); });
    CHECK(s.count<kinds::goal>() == 4);
}

static void an_answer_that_has_no_room_is_none()
{
    session s = cooperation();
    script made = fetching(s);
    fetch_answer answer;
    std::string printed, umlauts;
    const auto told = [&] {
        printed.clear();
        made.run("text");
        return printed;
    };

    made.set_log([&](std::string_view piece) { printed += piece; });
    s.set_fetch([&](const fetch_request &) { return answer; });
    CHECK(told() == "200\n");
    answer.type = std::string(200, 'x');
    CHECK(told().find("media type") != std::string::npos);
    answer = {302, "", "", "https://a.example/" + std::string(2000, 'x')};
    CHECK(told().find("redirect") != std::string::npos);
    answer.location = std::string("https://a.example/\0y", 20);
    CHECK(told().find("redirect") != std::string::npos);
    for (int i = 0; i < 150; i++)
        umlauts += "ö";
    s.set_fetch([&](const fetch_request &) -> fetch_answer { throw no_answer(umlauts); });
    CHECK(told().find(umlauts.substr(0, 198)) != std::string::npos);
    CHECK(printed.find(umlauts.substr(0, 199)) == std::string::npos);
}

static void a_console_answers_with_text()
{
    session s = cooperation();
    console c = s.console();

    CHECK(c.eval("1 + 1")->find('2') != std::string::npos);
    CHECK(!c.eval("for i = 1, 2 do"));
}

int main()
{
    return run_facts({FACT(what_a_writer_throws_comes_out_of_the_verb),
                      FACT(what_a_reader_throws_comes_out_and_nothing_is_imported),
                      FACT(progress_may_stop_the_work_and_may_throw),
                      FACT(an_empty_function_is_misuse_where_one_is_needed),
                      FACT(a_callback_that_uses_its_session_is_refused),
                      FACT(a_handle_that_its_own_callback_closes_is_freed_when_the_call_is_done),
                      FACT(a_session_that_its_own_callback_closes_is_closed_when_the_call_is_done),
                      FACT(a_session_that_its_own_callback_replaces_tells_what_was_wrong),
                      FACT(a_log_lives_until_it_is_replaced_or_its_script_is_freed),
                      FACT(what_fetches_answers_scripts_and_is_let_go_of_with_the_session),
                      FACT(only_no_answer_is_told_the_script_and_all_else_comes_out_of_the_verb),
                      FACT(an_answer_that_has_no_room_is_none), FACT(a_console_answers_with_text)});
}
