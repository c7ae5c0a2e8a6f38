/*
 * What a session and all that came from it share, and the one way in which calls are made: a status that
 * is an error becomes an exception, and what a callback threw is thrown again.
 */
#ifndef SODERTORN_CPP_CORE_HPP
#define SODERTORN_CPP_CORE_HPP

#include <sodertorn/cpp/error.hpp>
#include <sodertorn/cpp/values.hpp>
#include <sodertorn/session.h>
#include <sodertorn/store.h>
#include <sodertorn/table.h>

#include <algorithm>
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
    std::exception_ptr thrown;        // by a callback of the call that is being made
    std::atomic<int> inside{0};       // how many callbacks are being called
    std::atomic<int> calls{0};        // how many calls are being made
    std::atomic<bool> closing{false}; // when they have been made

    /* The transactions that have begun, the innermost last; NULL stands for those of session's begin(). */
    std::vector<const void *> begun;
    std::size_t undone_from = static_cast<std::size_t>(-1); // when the calls have been made

    core()
    {
        const int status = sdt_session_new(&session);

        if (status != SDT_OK)
            raise(status, status_sentence(status));
    }
    core(const core &) = delete;
    core &operator=(const core &) = delete;
    ~core()
    {
        sdt_session_free(session);
    }

    /* Closes the database; one that a callback closes when the call of that is done. */
    void close() noexcept
    {
        if (calls)
            closing = true;
        else
            sdt_session_close(session);
    }
    void begin_call() noexcept
    {
        calls++;
    }
    void end_call() noexcept
    {
        if (--calls > 0)
            return;
        undo(std::exchange(undone_from, static_cast<std::size_t>(-1)));
        if (closing.exchange(false))
            sdt_session_close(session);
    }

    /* Undoes the transactions from an index on; what a callback lets go of, when the call of that is done. */
    void undo(std::size_t from) noexcept
    {
        if (calls)
            undone_from = std::min(undone_from, from);
        for (; calls == 0 && begun.size() > from; begun.pop_back())
            sdt_rollback(session); // what let go of it says more than what this answers
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

/* Throws what a call of a session answered. */
[[noreturn]] inline void raise_of(sdt_session *session, int status)
{
    const char *message = sdt_session_message(session);
    const std::string told = *message ? message : status_sentence(status);

    raise(status, told, problems_of(session));
}

/* What a call answered, unless it failed or a callback of it threw. */
inline int check(core &core, int status)
{
    if (core.thrown)
        std::rethrow_exception(std::exchange(core.thrown, nullptr));
    if (status < 0)
        raise_of(core.session, status);
    return status;
}

/* A call is made from no callback of the same session. */
inline core &ready(const std::shared_ptr<core> &core)
{
    if (!core)
        raise(SDT_ERROR_MISUSE, "The handle has been closed or moved from.");
    if (core->inside)
        raise(SDT_ERROR_MISUSE,
              "A callback of this session is being called, and nobody may use it until "
              "that is done.");
    return *core;
}

/* A call that is being made. What it is made on lives until it is done, though a callback closes the handle. */
template <class T> class call
{
  public:
    call(const std::shared_ptr<detail::core> &core, const std::shared_ptr<T> &pointer)
        : core_(core), pointer_(pointer)
    {
        ready(core_).begin_call();
    }
    call(const call &) = delete;
    call &operator=(const call &) = delete;
    ~call()
    {
        core_->end_call();
    }

    operator T *() const noexcept
    {
        return pointer_.get();
    }
    const std::shared_ptr<detail::core> &core() const noexcept
    {
        return core_;
    }
    int check(int status) const
    {
        return detail::check(*core_, status);
    }

  private:
    std::shared_ptr<detail::core> core_; // outlives what came from it
    std::shared_ptr<T> pointer_;
};

inline call<sdt_session> call_of(const std::shared_ptr<core> &core)
{
    return call<sdt_session>(core, {core, ready(core).session});
}

/* Begins a transaction, of an object or of none. */
inline void begin(const std::shared_ptr<core> &core, const void *owner)
{
    const auto call = call_of(core);

    core->begun.reserve(core->begun.size() + 1);
    call.check(sdt_begin(call));
    core->begun.push_back(owner);
}

/* Ends the transaction of an object, or one of none. The library ends the innermost, which is to be that one. */
inline void end(const std::shared_ptr<core> &core, const void *owner,
                int (*function)(sdt_session *))
{
    const auto call = call_of(core);
    std::vector<const void *> &begun = core->begun;
    int status = SDT_OK;

    if (owner && std::find(begun.begin(), begun.end(), owner) == begun.end())
        raise(SDT_ERROR_MISUSE, "The transaction has been ended.");
    if (!begun.empty() && begun.back() != owner)
        raise(SDT_ERROR_MISUSE, "A transaction that began later has not been ended.");
    status = function(call);
    if (status != SDT_ERROR_MISUSE && !begun.empty())
        begun.pop_back();
    call.check(status);
}

/* Something of the library's that came from a session: moved, never copied, and freed with its object. */
template <class T, void (*Free)(T *)> class handle
{
  public:
    handle(handle &&other) noexcept = default;
    handle &operator=(handle &&other) noexcept
    {
        if (this != &other) {
            close();
            core_ = std::move(other.core_);
            pointer_ = std::move(other.pointer_);
        }
        return *this;
    }
    ~handle()
    {
        close();
    }

    /// Frees it now, or when the call is done that is being made on it. To use it afterwards is a misuse.
    void close() noexcept
    {
        pointer_.reset();
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
        return pointer_.get();
    }

    /* For the header itself: takes over what a call made, which may be nothing when that failed. */
    handle(std::shared_ptr<core> core, T *pointer)
        : core_(pointer ? std::move(core) : nullptr),
          pointer_(pointer ? std::shared_ptr<T>(pointer, Free) : nullptr)
    {
    }

  protected:
    call<T> begin_call() const
    {
        return call<T>(core_, pointer_);
    }
    /* A call that has a status and nothing to take care of besides. */
    template <class Function, class... Arguments>
    int done(Function function, const Arguments &...arguments) const
    {
        const auto call = begin_call();

        return call.check(function(call, arguments...));
    }

  private:
    std::shared_ptr<core> core_;
    std::shared_ptr<T> pointer_;
};

} // namespace detail

} // namespace sodertorn

#endif
