/*
 * The scenario that every binding runs: its answers are the library's own texts as JSON, compared byte for
 * byte with tests/bindings/scenario.json, the argument. tests/python/scenario.py is the same in Python.
 */
#include "support.hpp"

#include <algorithm>

using namespace sodertorn;

static const char report_source
    [] = "return report { title = \"Mål\", params = { mal = param.text { label = \"Mål\" } },\n"
         "  build = function(doc, st, p) doc:heading(\"Om \" .. p.mal); "
         "doc:para(#st:municipalities() .. \" kommuner\") "
         "end }";
static const char endless_source
    [] = "return report { title = \"Utan slut\", build = function(doc) while true do end end }";
static const char
    bad_csv[] = "indicator,municipality,period,value\nN01951,0126,2024,1\nN01951,9999,2024,2\n"
                "none,0126,2024,x\n";

/* A text as JSON. */
static std::string json_text(std::string_view text)
{
    std::string out = "\"";

    for (const char c : text) {
        if (c == '\n')
            out += "\\n";
        else if (c == '"' || c == '\\')
            out += std::string("\\") + c;
        else
            out += c;
    }
    return out + "\"";
}

/* JSON without the space around it. */
static std::string stripped(const std::string &text)
{
    const std::size_t first = text.find_first_not_of(" \n"), last = text.find_last_not_of(" \n");

    return text.substr(first, last - first + 1);
}

/* The members, in order. */
class answers
{
  public:
    void add(const std::string &name, const std::string &json)
    {
        text_ += (text_.empty() ? "" : ",\n") + json_text(name) + ": " + stripped(json);
    }

    /* What a call that fails says, and all of its problems as the library writes them. */
    template <class Work> void refused(const std::string &name, session &s, Work work)
    {
        const error told = thrown<error>(work);

        add(name, "[{\"status\": " + json_text(told.name()) + ", \"message\": " +
                      json_text(told.message()) + "},\n" + stripped(problem_table(s)) + "]");
    }

    std::string whole() const
    {
        return "{\n" + text_ + "\n}\n";
    }

  private:
    static std::string problem_table(session &s)
    {
        sdt_table *out = nullptr;
        std::string text;
        const auto gather = [](void *user, const char *bytes, std::size_t size) {
            static_cast<std::string *>(user)->append(bytes, size);
            return 0;
        };

        CHECK(sdt_session_problems(s.native_handle(), &out) == SDT_OK);
        CHECK(sdt_table_write(out, SDT_FORMAT_JSON, gather, &text) == SDT_OK);
        sdt_table_free(out);
        return text;
    }

    std::string text_;
};

static void read_and_edit(session &s, answers &told)
{
    told.add("tree", s.programme_tree("sodertorn-2035").write(format::json));
    told.add("assess",
             s.assess(kind::programme, "sodertorn-2035", assess_options().municipality("0126"))
                 .write(format::json));
    told.add("goal", s.get<kinds::goal>("infrastruktur").to_json());
    const auto page = s.list<kinds::goal>(list_options().order_by("title").most(2));
    std::string listed = "[" + std::to_string(page.total);
    for (const kinds::goal &goal : page.records)
        listed += ", " + json_text(goal.called());
    told.add("page", listed + "]");

    kinds::goal mine = s.get<kinds::goal>("infrastruktur"),
                other = s.get<kinds::goal>("infrastruktur");
    other.set_title("Med mindre trafik").put();
    mine.set_title("Med mer trafik");
    told.refused("conflict", s, [&] { mine.put(); });
    told.add("edited", s.get<kinds::goal>("infrastruktur").to_json());
    s.undo(kind::goal, "infrastruktur");
    told.add("undone", s.get<kinds::goal>("infrastruktur").to_json());
}

static void run_reports(session &s, answers &told)
{
    script made = s.script("mal.lua", report_source);

    told.refused("report_required", s, [&] { made.run("markdown"); });
    made.set("mal", "Stark infrastruktur");
    told.add("report", json_text(made.run("markdown")));
    s.set(session_options().script_work(10000000).script_ms(
        600000)); // of scripts that are read from now on
    script endless = s.script("utan-slut.lua", endless_source);
    told.refused("limit", s, [&] { endless.run("html"); });
}

static void plan_a_rotation(session &s, answers &told)
{
    rotation plan = s.rotation(2027, 2030);

    for (const char *member : {"a", "b", "c", "d"})
        plan.add_member(member, SDT_ROTATION_NO_YEAR, SDT_ROTATION_NO_YEAR, 1);
    plan.add_conference("dag", 2, 2027, 1);
    plan.forbid("a", "b");
    plan.exclude("c", 2027);
    plan.solve();
    told.add("rotation", plan.write_json(SDT_ROTATION_JSON_PLAN));
    told.add("hostings", plan.hostings().write(format::json));
}

static std::string scenario()
{
    session s(":memory:", open_mode::create,
              session_options().language("sv").actor("scenario").today("2026-06-01"));
    answers told;

    told.add("import", import_example(s).write(format::json));
    told.add("values", s.import_csv("values.csv", read_file("examples/sodertorn/values.csv"),
                                    import_csv_options().source("scb").fetched("2026-01-02"))
                           .write(format::json));
    read_and_edit(s, told);
    told.refused("import_errors", s, [&] { s.import_csv("bad.csv", bad_csv); });
    run_reports(s, told);
    plan_a_rotation(s, told);
    return told.whole();
}

int main(int argc, char **argv)
{
    const std::string text = scenario();
    const std::string wanted = argc > 1 ? read_file(argv[1]) : text;

    if (argc < 2)
        std::fputs(text.c_str(), stdout);
    if (text == wanted)
        return 0;
    const auto differs = std::mismatch(text.begin(), text.end(), wanted.begin(), wanted.end());
    const auto at = static_cast<std::size_t>(differs.first - text.begin());
    std::printf("the answers differ from byte %zu on:\n%s\nwanted:\n%s\n", at,
                text.substr(at, 300).c_str(), wanted.substr(at, 300).c_str());
    return 1;
}
