/*
 * What a call that fails throws: an exception of the status's own class, with the library's sentence and
 * all of its problems.
 */
#ifndef SODERTORN_CPP_ERROR_HPP
#define SODERTORN_CPP_ERROR_HPP

#include <sodertorn/base.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace sodertorn
{

/// One thing that is wrong, or in a list of warnings (status "ok") one that is worth knowing.
struct problem {
    std::string status;
    std::string message;
    std::optional<std::string> kind;
    std::optional<std::string> key;
    std::optional<std::string> field;
    std::optional<std::string> file;
    std::optional<std::int64_t> row;    ///< of the file, counted from 1
    std::optional<std::int64_t> column; ///< of the row, counted from 1
    std::int64_t count = 1;             ///< how often it came
};

/// A call that failed. What it was about when it has no class of its own tells code().
class error : public std::runtime_error
{
  public:
    error(int code, const std::string &message, std::vector<problem> problems = {})
        : std::runtime_error(message), code_(code),
          problems_(std::make_shared<const std::vector<problem>>(std::move(problems)))
    {
    }

    /// The status, such as SDT_ERROR_NOT_FOUND.
    int code() const noexcept
    {
        return code_;
    }

    /// The status's name, such as "not_found".
    const char *name() const noexcept
    {
        return sdt_status_name(code_);
    }

    /// The first problem, in the session's language.
    const char *message() const noexcept
    {
        return what();
    }

    /// All of them.
    const std::vector<problem> &problems() const noexcept
    {
        return *problems_;
    }

  private:
    int code_;
    std::shared_ptr<const std::vector<problem>>
        problems_; // an exception is copied without throwing
};

/// No memory was given. Nothing was changed.
class no_memory : public error
{
    using error::error;
};

/// The call itself is wrong: a wrong kind, option or state, such as a handle that has been moved from.
class misuse : public error
{
    using error::error;
};

/// No record, kind, field or file of that name; the message names the nearest.
class not_found : public error
{
    using error::error;
};

/// Something with that key is there already.
class exists : public error
{
    using error::error;
};

/// A value is outside what its field or parameter allows.
class invalid_value : public error
{
    using error::error;
};

/// A required field is absent.
class required : public error
{
    using error::error;
};

/// A reference leads nowhere, in a circle, or holds a record back.
class broken_reference : public error
{
    using error::error;
};

/// The record has changed since it was read.
class conflict : public error
{
    using error::error;
};

/// The session's scope does not allow it, or it is read-only.
class denied : public error
{
    using error::error;
};

/// Another process holds the database.
class busy : public error
{
    using error::error;
};

/// The file is no database of this library, or is damaged.
class foreign : public error
{
    using error::error;
};

/// The database was written by a newer library.
class newer : public error
{
    using error::error;
};

/// Reading or writing failed.
class io_failed : public error
{
    using error::error;
};

/// A text (JSON, CSV, Lua) does not parse.
class invalid_syntax : public error
{
    using error::error;
};

/// A limit of the session was reached.
class limit_reached : public error
{
    using error::error;
};

/// A script failed.
class script_failed : public error
{
    using error::error;
};

/// The work was stopped by its progress callback. Nothing was changed.
class cancelled : public error
{
    using error::error;
};

/// A defect in the library; please report it.
class internal : public error
{
    using error::error;
};

namespace detail
{

/* Throws the exception of a status. */
[[noreturn]] inline void raise(int code, const std::string &message,
                               std::vector<problem> problems = {})
{
    switch (code) {
    case SDT_ERROR_MEMORY:
        throw no_memory(code, message, std::move(problems));
    case SDT_ERROR_MISUSE:
        throw misuse(code, message, std::move(problems));
    case SDT_ERROR_NOT_FOUND:
        throw not_found(code, message, std::move(problems));
    case SDT_ERROR_EXISTS:
        throw exists(code, message, std::move(problems));
    case SDT_ERROR_VALUE:
        throw invalid_value(code, message, std::move(problems));
    case SDT_ERROR_REQUIRED:
        throw required(code, message, std::move(problems));
    case SDT_ERROR_REFERENCE:
        throw broken_reference(code, message, std::move(problems));
    case SDT_ERROR_CONFLICT:
        throw conflict(code, message, std::move(problems));
    case SDT_ERROR_DENIED:
        throw denied(code, message, std::move(problems));
    case SDT_ERROR_BUSY:
        throw busy(code, message, std::move(problems));
    case SDT_ERROR_FOREIGN:
        throw foreign(code, message, std::move(problems));
    case SDT_ERROR_NEWER:
        throw newer(code, message, std::move(problems));
    case SDT_ERROR_IO:
        throw io_failed(code, message, std::move(problems));
    case SDT_ERROR_SYNTAX:
        throw invalid_syntax(code, message, std::move(problems));
    case SDT_ERROR_LIMIT:
        throw limit_reached(code, message, std::move(problems));
    case SDT_ERROR_SCRIPT:
        throw script_failed(code, message, std::move(problems));
    case SDT_ERROR_CANCELLED:
        throw cancelled(code, message, std::move(problems));
    case SDT_ERROR_INTERNAL:
        throw internal(code, message, std::move(problems));
    default:
        throw error(code, message, std::move(problems));
    }
}

} // namespace detail

} // namespace sodertorn

#endif
