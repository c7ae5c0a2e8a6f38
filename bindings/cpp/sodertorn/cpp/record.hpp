/*
 * Records of any kind, and the records that a question found. A class for each kind, with its fields, is in
 * generated/kinds.hpp.
 */
#ifndef SODERTORN_CPP_RECORD_HPP
#define SODERTORN_CPP_RECORD_HPP

#include <sodertorn/cpp/callbacks.hpp>
#include <sodertorn/find.h>
#include <sodertorn/record.h>
#include <sodertorn/store.h>

namespace sodertorn
{

/// One record of one kind. Fields are asked for by their numbers, such as kinds::goal::fields::title.
class record : public detail::handle<sdt_record, sdt_record_free>
{
  public:
    using handle::handle;

    sodertorn::kind kind() const
    {
        return static_cast<sodertorn::kind>(sdt_record_kind(native_handle()));
    }
    std::string key() const
    {
        return std::string(detail::view_of(sdt_record_key(native_handle())));
    }
    void set_key(std::string_view key)
    {
        done(sdt_record_set_key, detail::c_text(key));
    }
    /// The number of the row in the database; 0 for one that has not been put.
    std::int64_t id() const
    {
        return sdt_record_id(native_handle());
    }
    /// How many times it has been put when it was read.
    std::int64_t revision() const
    {
        return sdt_record_revision(native_handle());
    }
    /// What people call it, whatever field of its kind tells that.
    std::string called() const
    {
        return std::string(detail::view_of(sdt_record_title(native_handle())));
    }

    bool has(int field) const
    {
        return sdt_record_has(native_handle(), field) != 0;
    }
    std::optional<std::string> text_of(int field) const
    {
        const type found = type_of(field);

        expect(found != type::integer && found != type::boolean && found != type::number, field);
        return text_at(field);
    }
    std::optional<std::int64_t> int_of(int field) const
    {
        const type found = type_of(field);

        expect(found == type::integer || found == type::boolean, field);
        return int_at(field);
    }
    std::optional<double> number_of(int field) const
    {
        expect(type_of(field) == type::number, field);
        return number_at(field);
    }

    /// A value of none makes the field absent.
    void set_text_of(int field, std::optional<std::string_view> value)
    {
        done(sdt_record_set_text, field, detail::c_text(value));
    }
    void set_int_of(int field, std::optional<std::int64_t> value)
    {
        if (value)
            done(sdt_record_set_int, field, *value);
        else
            done(sdt_record_clear, field);
    }
    void set_number_of(int field, std::optional<double> value)
    {
        if (value)
            done(sdt_record_set_number, field, *value);
        else
            done(sdt_record_clear, field);
    }
    /// Sets a field of any type from text, as people write it.
    void parse(int field, std::optional<std::string_view> text)
    {
        done(sdt_record_parse, field, detail::c_text(text));
    }

    /// Whether every required field is there and every value allowed: an error with all problems if not.
    void check_fields() const
    {
        done(sdt_record_check);
    }
    /// Writes it to the database: new, or changed since it was read; `conflict` when another has been faster.
    void put()
    {
        done(sdt_put);
    }
    /// Deletes it from the database.
    void delete_()
    {
        done(sdt_delete);
    }
    /// Whether put() would do: an error with all problems if not.
    void may_put()
    {
        done(sdt_may_put);
    }
    /// Whether delete_() would do.
    void may_delete()
    {
        done(sdt_may_delete);
    }

    /// The record as JSON, with its revision.
    std::string to_json() const
    {
        std::string text;
        const auto call = begin_call();
        detail::callback<write_function> told = {call.core().get(), detail::gather_in(text)};

        call.check(sdt_record_write_json(call, detail::write_piece, &told));
        return text;
    }

    /// Another with the same values, revision and all.
    record copy() const
    {
        const auto call = begin_call();
        sdt_record *out = nullptr;
        const int status = sdt_record_copy(call, &out);
        record copied(call.core(), out);

        call.check(status);
        return copied;
    }

  protected:
    /* Of a field that is known to be there and of that type. */
    std::optional<std::string> text_at(int field) const
    {
        return detail::maybe_text(sdt_record_text(native_handle(), field));
    }
    std::optional<std::int64_t> int_at(int field) const
    {
        if (!has(field))
            return std::nullopt;
        return sdt_record_int(native_handle(), field);
    }
    std::optional<double> number_at(int field) const
    {
        if (!has(field))
            return std::nullopt;
        return sdt_record_number(native_handle(), field);
    }

  private:
    /* In C a field that is not there, or of another type, is told by the session's status alone. */
    type type_of(int field) const
    {
        const int number = sdt_record_kind(native_handle());

        if (!sdt_field_name(number, field))
            detail::raise(SDT_ERROR_NOT_FOUND, "The kind " + std::string(sdt_kind_name(number)) +
                                                   " has no field " + std::to_string(field) + ".");
        return static_cast<type>(sdt_field_type(number, field));
    }

    void expect(bool fits, int field) const
    {
        if (!fits)
            detail::raise(SDT_ERROR_MISUSE,
                          std::string("The field ") +
                              sdt_field_name(sdt_record_kind(native_handle()), field) +
                              " holds another type of value.");
    }
};

inline option_value::option_value(const record &value) : text_(value.key())
{
}

namespace detail
{

/* A record as one of its kind's class. */
template <class Kind> Kind as(record &&made)
{
    if constexpr (std::is_same_v<Kind, record>)
        return std::move(made);
    else
        return Kind(std::move(made));
}

} // namespace detail

/// The records that a question found, read one at a time: a range, to be gone through once.
template <class Kind> class records : public detail::handle<sdt_cursor, sdt_cursor_free>
{
  public:
    using handle::handle;

    class iterator
    {
      public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Kind;
        using difference_type = std::ptrdiff_t;
        using pointer = const Kind *;
        using reference = Kind;

        explicit iterator(records *of) : of_(of)
        {
            ++*this;
        }
        iterator() noexcept : of_(nullptr)
        {
        }
        Kind operator*() const
        {
            return of_->current();
        }
        iterator &operator++()
        {
            if (!of_->next())
                of_ = nullptr;
            return *this;
        }
        /* What `it++` answers: the record, as the cursor has gone on. */
        class before
        {
          public:
            explicit before(Kind &&kept) noexcept : kept_(std::move(kept))
            {
            }
            Kind operator*()
            {
                return std::move(kept_);
            }

          private:
            Kind kept_;
        };
        before operator++(int)
        {
            before kept(**this);

            ++*this;
            return kept;
        }
        friend bool operator==(const iterator &one, const iterator &other) noexcept
        {
            return one.of_ == other.of_;
        }
        friend bool operator!=(const iterator &one, const iterator &other) noexcept
        {
            return one.of_ != other.of_;
        }

      private:
        records *of_;
    };

    iterator begin() &
    {
        return iterator(this);
    }
    iterator end() &
    {
        return iterator();
    }
    iterator begin() && = delete;
    iterator end() && = delete;

    /// Goes to the next record, the first to begin with; false after the last.
    bool next()
    {
        return this->done(sdt_cursor_next) == SDT_OK;
    }

    /// The record that it stands on, as one's own.
    Kind current() const
    {
        const auto call = this->begin_call();
        const sdt_record *found = sdt_cursor_record(call);
        sdt_record *out = nullptr;

        if (!found)
            detail::raise(SDT_ERROR_MISUSE, "The cursor stands on no record.");
        const int status = sdt_record_copy(found, &out);
        record copied(call.core(), out);

        call.check(status);
        return detail::as<Kind>(std::move(copied));
    }
};

} // namespace sodertorn

#endif
