// The header of C++ in a program outside the library's tree.
#include <sodertorn.hpp>

#include <cstdio>

int main()
{
    using namespace sodertorn;

    session s(":memory:", open_mode::create, session_options().language("en"));
    kinds::municipality(s, "0126").set_name("Huddinge").set_level("municipality").put();
    try {
        s.get<kinds::municipality>("9999");
    } catch (const not_found &error) {
        std::printf("%s: %s\n", error.name(), error.what());
        return s.get_named<kinds::municipality>("Huddinge").key() == "0126" ? 0 : 1;
    }
    return 1;
}
