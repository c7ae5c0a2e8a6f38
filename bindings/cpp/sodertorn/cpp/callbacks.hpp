/*
 * Functions of C++ that the library calls. What one throws does not pass the library: it is kept, the work
 * is stopped, and the verb throws it again.
 */
#ifndef SODERTORN_CPP_CALLBACKS_HPP
#define SODERTORN_CPP_CALLBACKS_HPP

#include <sodertorn/cpp/core.hpp>
#include <sodertorn/fetch.h>

#include <algorithm>
#include <functional>

namespace sodertorn
{

/// Takes a piece of output.
using write_function = std::function<void(std::string_view)>;

/// Gives the next piece of input: puts at most `size` bytes, and answers how many; 0 at the end.
using read_function = std::function<std::size_t(char *bytes, std::size_t size)>;

/// Told how far work has come; the total is -1 when not known. To answer false stops it with `cancelled`.
using progress_function = std::function<bool(std::int64_t done, std::int64_t total)>;

/// An address that a script asks for.
struct fetch_request {
    std::string_view method; ///< "GET" or "POST"
    std::string_view url;
    std::optional<std::string_view> body; ///< what a POST sends
    std::optional<std::string_view> type; ///< its media type
    std::int64_t milliseconds;            ///< the time that it may take
};

/// What came of it. A redirect is not to be followed: it says where it leads.
struct fetch_answer {
    int status = 200;
    std::string body;
    std::string type;
    std::string location;
};

/// There was no answer: what a fetch_function throws. The script goes on, and is told why.
class no_answer : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// Fetches an address. Throws `no_answer` when there was none; anything else comes out of the verb.
using fetch_function = std::function<fetch_answer(const fetch_request &)>;

namespace detail
{

/* A function for the length of a call, or for as long as the library keeps it. */
template <class Function> struct callback {
    detail::core *core;
    Function function;

    /* Calls it; false when it threw, which is kept for the verb. */
    template <class Work> bool run(Work work) noexcept
    {
        bool done = false;

        core->inside++;
        try {
            work(function);
            done = true;
        } catch (...) {
            if (!core->thrown)
                core->thrown = std::current_exception();
        }
        core->inside--;
        return done;
    }

    static void destroy(void *user) noexcept
    {
        delete static_cast<callback *>(user);
    }
};

inline int write_piece(void *user, const char *bytes, std::size_t size) noexcept
{
    const auto take = [=](const write_function &write) { write(std::string_view(bytes, size)); };

    return static_cast<callback<write_function> *>(user)->run(take) ? 0 : 1;
}

inline std::int64_t read_piece(void *user, char *bytes, std::size_t size) noexcept
{
    std::int64_t given = -1;
    const auto give = [=, &given](const read_function &read) {
        const std::size_t count = read(bytes, size);

        if (count > size)
            raise(SDT_ERROR_MISUSE, "A reader gave more bytes than it was asked for.");
        given = static_cast<std::int64_t>(count);
    };

    return static_cast<callback<read_function> *>(user)->run(give) ? given : -1;
}

inline int tell_progress(void *user, std::int64_t done, std::int64_t total) noexcept
{
    bool on = false;
    const auto tell = [=, &on](const progress_function &told) { on = told(done, total); };

    return static_cast<callback<progress_function> *>(user)->run(tell) && on ? 0 : 1;
}

/* Puts a text into an array, cut before the first character that has no room. */
template <std::size_t Size> void put_cut(char (&room)[Size], std::string_view text) noexcept
{
    std::size_t size = std::min(text.size(), Size - 1);

    while (size > 0 && size < text.size() && (text[size] & 0xC0) == 0x80)
        size--;
    text.copy(room, size);
    room[size] = '\0';
}

/* Puts a text into an array that has room for it: an answer that is another than what came is none. */
template <std::size_t Size>
void put_whole(char (&room)[Size], std::string_view text, const char *what)
{
    if (text.size() >= Size || text.find('\0') != std::string_view::npos)
        throw no_answer(std::string(what) + " has a NUL character, or more than " +
                        std::to_string(Size - 1) + " bytes.");
    put_cut(room, text);
}

inline int fetch_address(void *user, sdt_fetch_call *call) noexcept
{
    bool answered = false;
    const auto get = [=, &answered](const fetch_function &function) {
        const std::size_t size = call->body ? call->body_size : 0;
        fetch_request request = {view_of(call->method), view_of(call->url), std::nullopt,
                                 maybe_view(call->type), call->milliseconds};

        if (call->body)
            request.body = std::string_view(call->body, size);
        try {
            const fetch_answer answer = function(request);

            call->status = answer.status;
            put_whole(call->location, answer.location, "The address of a redirect");
            put_whole(call->answer_type, answer.type, "The media type of an answer");
            answered = answer.body.empty() ||
                       call->write(call->write_user, answer.body.data(), answer.body.size()) == 0;
        } catch (const no_answer &why) {
            put_cut(call->why, why.what());
        }
    };

    return static_cast<callback<fetch_function> *>(user)->run(get) && answered ? 0 : 1;
}

/* Gathers what is written in a text. */
inline write_function gather_in(std::string &text)
{
    return [&text](std::string_view piece) { text.append(piece); };
}

/* A function is there to be called. */
template <class Function> const Function &callable(const Function &function)
{
    if (!function)
        raise(SDT_ERROR_MISUSE, "An empty function was given as a callback.");
    return function;
}

} // namespace detail

} // namespace sodertorn

#endif
