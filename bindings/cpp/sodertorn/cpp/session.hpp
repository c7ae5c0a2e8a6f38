/*
 * What a session and a batch have besides the verbs, which are generated: opening, records by their class,
 * what fetches, values in bulk.
 */
#ifndef SODERTORN_CPP_SESSION_HPP
#define SODERTORN_CPP_SESSION_HPP

#include <sodertorn/cpp/record.hpp>
#include <sodertorn/cpp/table.hpp>
#include <sodertorn/followup.h>
#include <sodertorn/history.h>
#include <sodertorn/script.h>
#include <sodertorn/values.h>

namespace sodertorn
{

/// A page of a list: its records, and how many there are in all.
template <class Kind> struct page {
    std::int64_t total;
    std::vector<Kind> records;
};

namespace detail
{

/* The options of a session, as they are gathered; the class with a function for each is generated. */
class session_option_list
{
  public:
    void apply(sdt_session *session) const
    {
        for (const auto &[option, value] : texts_)
            set(session, sdt_session_set_text(session, option, c_text(std::string_view(value))));
        for (const auto &[option, value] : integers_)
            set(session, sdt_session_set_int(session, option, value));
    }

  protected:
    void add(int option, std::string_view value)
    {
        texts_.emplace_back(option, value);
    }
    void add_int(int option, std::int64_t value)
    {
        integers_.emplace_back(option, value);
    }

  private:
    static void set(sdt_session *session, int status)
    {
        if (status != SDT_OK)
            raise_of(session, status);
    }

    std::vector<std::pair<int, std::string>> texts_;
    std::vector<std::pair<int, std::int64_t>> integers_;
};

class session_base
{
  public:
    session_base() : core_(std::make_shared<detail::core>())
    {
    }
    session_base(session_base &&) noexcept = default;
    session_base &operator=(session_base &&other) noexcept
    {
        if (this != &other) {
            close();
            core_ = std::move(other.core_);
        }
        return *this;
    }
    ~session_base()
    {
        close();
    }

    /// Closes the database, or does so when the call is done that is being made; an unfinished transaction is
    /// undone. What came from the session may still be read. To use the session afterwards is a misuse.
    void close() noexcept
    {
        if (core_)
            core_->close();
        core_.reset();
    }

    /// Whether it can be used: it has neither been closed nor moved from.
    explicit operator bool() const noexcept
    {
        return core_ != nullptr;
    }

    /// What the functions of C take; it stays this object's.
    sdt_session *native_handle() const
    {
        return ready(core_).session;
    }

    /// The problems of the last call; those of one that went well are warnings.
    std::vector<problem> problems() const
    {
        return problems_of(native_handle());
    }

    /// Begins a transaction, to be ended by commit() or rollback(). One that ends with its scope is class
    /// transaction.
    void begin()
    {
        detail::begin(core_, nullptr);
    }
    /// Ends the innermost transaction, keeping its changes; an error has undone it.
    void commit()
    {
        detail::end(core_, nullptr, sdt_commit);
    }
    /// Ends the innermost transaction, undoing its changes.
    void rollback()
    {
        detail::end(core_, nullptr, sdt_rollback);
    }

    /// A new record, not yet in the database.
    template <class Kind> Kind make() const
    {
        return Kind(*this);
    }
    /// The record of a key; `not_found` if there is none.
    template <class Kind> Kind get(std::string_view key) const
    {
        return as<Kind>(read(sdt_get, Kind::kind_value, key));
    }
    record get(sodertorn::kind kind, std::string_view key) const
    {
        return read(sdt_get, kind, key);
    }
    /// The record of a key, or the only one that people call so.
    template <class Kind> Kind get_named(std::string_view name) const
    {
        return as<Kind>(read(sdt_get_named, Kind::kind_value, name));
    }
    record get_named(sodertorn::kind kind, std::string_view name) const
    {
        return read(sdt_get_named, kind, name);
    }

    /// All records of a kind.
    template <class Kind> records<Kind> all() const
    {
        return found<Kind>(Kind::kind_value, 0, std::nullopt);
    }
    records<record> all(sodertorn::kind kind) const
    {
        return found<record>(kind, 0, std::nullopt);
    }
    /// Those in which a field has a value; none for those in which it is absent.
    template <class Kind> records<Kind> find(int field, std::optional<std::string_view> value) const
    {
        return found<Kind>(Kind::kind_value, field, value);
    }
    records<record> find(sodertorn::kind kind, int field,
                         std::optional<std::string_view> value) const
    {
        return found<record>(kind, field, value);
    }
    /// A page of a list: list<kinds::goal>(list_options().order_by("title").most(20)).
    template <class Kind, class Options> page<Kind> list(const Options &options) const
    {
        return listed<Kind>(Kind::kind_value, options);
    }
    template <class Options> page<record> list(sodertorn::kind kind, const Options &options) const
    {
        return listed<record>(kind, options);
    }
    template <class Kind> std::int64_t count() const
    {
        return count(Kind::kind_value);
    }
    std::int64_t count(sodertorn::kind kind) const
    {
        const auto call = begin_call();
        std::int64_t out = 0;

        call.check(sdt_count(call, static_cast<int>(kind), &out));
        return out;
    }

    /// Lets integrations fetch the addresses that they are granted; an empty function is none.
    void set_fetch(fetch_function function)
    {
        using kept = callback<fetch_function>;
        const auto call = begin_call();
        const bool none = !function;
        auto user = std::make_unique<kept>(kept{call.core().get(), std::move(function)});

        call.check(sdt_session_set_fetch(call, none ? nullptr : fetch_address, user.release(),
                                         kept::destroy));
    }

    /* For the header itself. */
    const std::shared_ptr<detail::core> &shared() const noexcept
    {
        return core_;
    }
    record made(sodertorn::kind kind) const
    {
        const auto call = begin_call();
        sdt_record *out = nullptr;
        const int status = sdt_record_new(call, static_cast<int>(kind), &out);
        record made(call.core(), out);

        call.check(status);
        return made;
    }

  protected:
    call<sdt_session> begin_call() const
    {
        return call_of(core_);
    }

  private:
    record read(int (*function)(sdt_session *, int, const char *, sdt_record **),
                sodertorn::kind kind, std::string_view key) const
    {
        const auto call = begin_call();
        sdt_record *out = nullptr;
        const int status = function(call, static_cast<int>(kind), c_text(key), &out);
        record made(call.core(), out);

        call.check(status);
        return made;
    }

    template <class Kind>
    records<Kind> found(sodertorn::kind kind, int field,
                        std::optional<std::string_view> value) const
    {
        const auto call = begin_call();
        sdt_cursor *out = nullptr;
        const int status = sdt_find(call, static_cast<int>(kind), field, c_text(value), &out);
        records<Kind> made(call.core(), out);

        call.check(status);
        return made;
    }

    template <class Kind, class Options>
    page<Kind> listed(sodertorn::kind kind, const Options &options) const
    {
        const auto call = begin_call();
        page<Kind> out = {0, {}};
        sdt_cursor *cursor = nullptr;
        const c_texts given = options.list();
        const int status = sdt_list(call, static_cast<int>(kind), given, &out.total, &cursor);
        records<Kind> read(call.core(), cursor);

        call.check(status);
        while (read.next())
            out.records.push_back(read.current());
        return out;
    }

    std::shared_ptr<core> core_;
};

inline const char *c_string(const char *text) noexcept
{
    return text;
}

inline const char *c_string(const std::string &text)
{
    without_nul(text);
    return text.c_str();
}

class batch_base : public handle<sdt_batch, sdt_batch_free>
{
  public:
    using handle::handle;

    /// Adds many values of one indicator and gender: a municipality, a period and a value for each, and a mark
    /// where not all are values. The columns are any sequences of std::string or const char *, and of double;
    /// neither texts nor numbers are copied. After an error none of them are in the batch.
    template <class Municipalities, class Periods>
    void add_columns(std::string_view indicator, std::string_view gender,
                     const Municipalities &municipalities, const Periods &periods,
                     const std::vector<double> &values, const std::vector<mark> &marks = {})
    {
        const std::vector<const char *> who = pointers(municipalities), when = pointers(periods);
        std::vector<int> marked;

        if (who.size() != values.size() || when.size() != values.size() ||
            (!marks.empty() && marks.size() != values.size()))
            raise(SDT_ERROR_MISUSE, "The columns have different lengths.");
        for (const mark one : marks)
            marked.push_back(static_cast<int>(one));
        done(sdt_batch_add_columns, c_text(indicator), c_text(gender), values.size(), who.data(),
             when.data(), values.data(), marks.empty() ? nullptr : marked.data());
    }

  private:
    template <class Texts> static std::vector<const char *> pointers(const Texts &texts)
    {
        std::vector<const char *> out;

        for (const auto &text : texts)
            out.push_back(c_string(text));
        return out;
    }
};

class script_base : public handle<sdt_script, sdt_script_free>
{
  public:
    using handle::handle;

    /// Chooses where what the script prints goes when it has run; an empty function is nowhere.
    void set_log(write_function log)
    {
        using kept = callback<write_function>;
        const auto call = begin_call();
        const bool none = !log;
        auto user = std::make_unique<kept>(kept{call.core().get(), std::move(log)});

        call.check(
            sdt_script_set_log(call, none ? nullptr : write_piece, user.release(), kept::destroy));
    }
};

} // namespace detail

/// Counts to percent that are whole numbers and together 100.
inline std::vector<int> followup_percents(const std::vector<std::int64_t> &counts)
{
    std::vector<int> percents(counts.size());
    const int status = sdt_followup_percents(counts.size(), counts.data(), percents.data());

    if (status == SDT_ERROR_VALUE)
        detail::raise(status, "A count is negative, or the counts are too large together.");
    if (status != SDT_OK)
        detail::raise(status, detail::status_sentence(status));
    return percents;
}

/// A name, title or other text of people's as one safe line for a terminal.
inline std::string text_visible(std::string_view text)
{
    std::string shown;
    const auto gather = [](void *user, const char *bytes, std::size_t size) noexcept {
        try {
            static_cast<std::string *>(user)->append(bytes, size);
        } catch (...) {
            return 1;
        }
        return 0;
    };

    if (sdt_text_visible(detail::c_text(text), gather, &shown) != SDT_OK)
        detail::raise(SDT_ERROR_MEMORY, detail::status_sentence(SDT_ERROR_MEMORY));
    return shown;
}

} // namespace sodertorn

#endif
