/*
 * How a cooperation's programme stands for one municipality, what would be wrong to write, and a change that
 * is undone: followup FILE.db 0126
 *
 *   c++ -std=c++17 followup.cpp $(pkg-config --cflags --libs sodertorn) -o followup
 */
#include <sodertorn.hpp>

#include <iostream>

using namespace sodertorn;

/* Every node of the programme with its status, deeper ones further in. */
static void print_statuses(session &s, std::string_view municipality)
{
    for (const auto node : s.assess(kind::programme, "sodertorn-2035",
                                    assess_options().municipality(municipality).as_of("2024")))
        if (node.level() < 5)
            std::cout << std::string(static_cast<std::size_t>(*node.level()) * 2, ' ')
                      << node.title().value_or("") << ": " << node.label().value_or("") << '\n';
}

/* An error has the library's sentence, and all that is wrong with the field that it is about. */
static void print_what_is_wrong(session &s)
{
    kinds::goal goal(s, "nytt-mal");

    goal.set_focus_area("no-such-area");
    try {
        goal.put();
    } catch (const error &wrong) {
        std::cout << wrong.name() << ": " << wrong.what() << '\n';
        for (const problem &one : wrong.problems())
            std::cout << "  " << one.field.value_or("") << ": " << one.message << '\n';
    }
}

/* What is not committed has not been done. */
static void try_a_change(session &s)
{
    {
        transaction change(s);

        for (kinds::goal &&goal : s.all<kinds::goal>())
            goal.set_title("Mål: " + goal.title().value_or("")).put();
        std::cout << s.get<kinds::goal>("infrastruktur").called() << '\n';
    }
    std::cout << s.get<kinds::goal>("infrastruktur").called() << '\n';
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::cerr << "usage: followup FILE.db MUNICIPALITY\n";
        return 2;
    }
    try {
        session s(argv[1], open_mode::write, session_options().language("en").actor("example"));

        print_statuses(s, s.get_named<kinds::municipality>(argv[2]).key());
        print_what_is_wrong(s);
        try_a_change(s);
    } catch (const error &failed) {
        std::cerr << failed.what() << '\n';
        return 1;
    }
    return 0;
}
