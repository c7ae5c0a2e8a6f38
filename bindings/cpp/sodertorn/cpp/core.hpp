/*
 * What a session and all that came from it share, and the one way in which calls are made: a status that
 * is an error becomes an exception, and what a callback threw is thrown again.
 */
#ifndef SODERTORN_CPP_CORE_HPP
#define SODERTORN_CPP_CORE_HPP

#include <sodertorn/cpp/error.hpp>
#include <sodertorn/cpp/values.hpp>
#include <sodertorn/session.h>
#include <sodertorn/table.h>

#include <atomic>
#include <exception>
#include <memory>
#include <utility>

namespace sodertorn
{

namespace detail
{

/* A session of the library, which lives until nothing that came from it is left. */
struct core {
    sdt_session *session = nullptr;
    std::exception_ptr thrown;  // by a callback of the call that is being made
    std::atomic<int> inside{0}; // how many callbacks are being called

    core()
    {
        const int status = sdt_session_new(&session);

        if (status != SDT_OK)
            raise(status, sdt_status_name(status));
    }
    core(const core &) = delete;
    core &operator=(const core &) = delete;
    ~core()
    {
        sdt_session_free(session);
    }
};

/* The problems of the last call; none when another thread's is being made. */
inline std::vector<problem> problems_of(sdt_session *session)
{
    std::vector<problem> problems;
    sdt_table *table = nullptr;

    if (sdt_session_problems(session, &table) != SDT_OK)
        return problems;
    try {
        while (sdt_table_next(table) == SDT_OK) {
            const auto text = [table](int column) {
                return maybe_text(sdt_table_text(table, column));
            };
            const auto number = [table](int column) {
                return sdt_table_has(table, column)
                           ? std::optional<std::int64_t>(sdt_table_int(table, column))
                           : std::nullopt;
            };
            problems.push_back({text(0).value_or(""), text(1).value_or(""), text(2), text(3),
                                text(4), text(5), number(6), number(7), number(8).value_or(1)});
        }
    } catch (...) {
        sdt_table_free(table);
        throw;
    }
    sdt_table_free(table);
    return problems;
}

/* What a call answered, unless it failed or a callback of it threw. */
inline int check(core &core, int status)
{
    if (core.thrown)
        std::rethrow_exception(std::exchange(core.thrown, nullptr));
    if (status < 0) {
        const char *message = sdt_session_message(core.session);
        const std::string told = *message ? message : sdt_status_name(status);

        raise(status, told, problems_of(core.session));
    }
    return status;
}

/* A call is made from no callback of the same session. */
inline core &ready(const std::shared_ptr<core> &core)
{
    if (!core)
        raise(SDT_ERROR_MISUSE, "the handle has been closed or moved from");
    if (core->inside)
        raise(SDT_ERROR_MISUSE,
              "a callback of this session is being called, and nobody may use it until "
              "that is done");
    return *core;
}

/* Something of the library's that came from a session: moved, never copied, and freed with its object. */
template <class T, void (*Free)(T *)> class handle
{
  public:
    handle(handle &&other) noexcept
        : core_(std::move(other.core_)), pointer_(std::exchange(other.pointer_, nullptr))
    {
    }
    handle &operator=(handle &&other) noexcept
    {
        if (this != &other) {
            close();
            core_ = std::move(other.core_);
            pointer_ = std::exchange(other.pointer_, nullptr);
        }
        return *this;
    }
    ~handle()
    {
        close();
    }

    /// Frees it now. To use it afterwards is a misuse.
    void close() noexcept
    {
        if (pointer_)
            Free(std::exchange(pointer_, nullptr));
        core_.reset();
    }

    /// Whether it holds something: it has neither been closed nor moved from.
    explicit operator bool() const noexcept
    {
        return pointer_ != nullptr;
    }

    /// What the functions of C take; it stays this object's.
    T *native_handle() const
    {
        ready(core_);
        return pointer_;
    }

    /* For the header itself: takes over what a call made, which may be nothing when that failed. */
    handle(std::shared_ptr<core> core, T *pointer) noexcept
        : core_(pointer ? std::move(core) : nullptr), pointer_(pointer)
    {
    }

  protected:
    core &core_of() const
    {
        return ready(core_);
    }
    std::shared_ptr<core> core_;

  private:
    T *pointer_;
};

} // namespace detail

} // namespace sodertorn

#endif
