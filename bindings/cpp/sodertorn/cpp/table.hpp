/*
 * Tables: a sequence of rows, whose cells are asked for by the column's name or index, or, where the columns
 * are known, by a function of the row's own class (generated/tables.hpp).
 */
#ifndef SODERTORN_CPP_TABLE_HPP
#define SODERTORN_CPP_TABLE_HPP

#include <sodertorn/arrow.h>
#include <sodertorn/cpp/callbacks.hpp>
#include <sodertorn/cpp/core.hpp>
#include <sodertorn/exchange.h>

#include <cstddef>
#include <iterator>
#include <limits>

namespace sodertorn
{

/// A row of a table, to be used as long as the table is there. A cell that is absent is std::nullopt; its text
/// is borrowed from the table.
class row
{
  public:
    row(sdt_table *table, std::int64_t *current, std::int64_t index) noexcept
        : table_(table), current_(current), index_(index)
    {
    }

    /// Its index in the table, from 0.
    std::int64_t index() const noexcept
    {
        return index_;
    }

    std::optional<std::string_view> text(int column) const
    {
        return text_at(checked(column, SDT_TYPE_TEXT));
    }
    std::optional<std::string_view> text(std::string_view column) const
    {
        return text(named(column));
    }

    std::optional<std::int64_t> integer(int column) const
    {
        return integer_at(checked(column, SDT_TYPE_INTEGER));
    }
    std::optional<std::int64_t> integer(std::string_view column) const
    {
        return integer(named(column));
    }

    /// A number, or an integer as one.
    std::optional<double> number(int column) const
    {
        const bool integer = sdt_table_column_type(table_, column) == SDT_TYPE_INTEGER;

        return number_at(checked(column, integer ? SDT_TYPE_INTEGER : SDT_TYPE_NUMBER));
    }
    std::optional<double> number(std::string_view column) const
    {
        return number(named(column));
    }

  protected:
    std::optional<std::string_view> text_at(int column) const
    {
        go_there();
        return detail::maybe_view(sdt_table_text(table_, column));
    }
    std::optional<std::int64_t> integer_at(int column) const
    {
        go_there();
        if (!sdt_table_has(table_, column))
            return std::nullopt;
        return sdt_table_int(table_, column);
    }
    std::optional<double> number_at(int column) const
    {
        go_there();
        if (!sdt_table_has(table_, column))
            return std::nullopt;
        return sdt_table_number(table_, column);
    }

  private:
    void go_there() const
    {
        const int status = *current_ == index_ ? SDT_OK : sdt_table_seek(table_, index_);

        if (status == SDT_ERROR_MISUSE)
            detail::raise(status, "The table cannot be read: another thread uses its session.");
        if (status != SDT_OK)
            detail::raise(status, "The table has no row " + std::to_string(index_) + ".");
        *current_ = index_;
    }

    int named(std::string_view name) const
    {
        const int column = sdt_table_column_find(table_, detail::c_text(name));

        if (column < 0)
            detail::raise(SDT_ERROR_NOT_FOUND,
                          "The table has no column " + std::string(name) + ".");
        return column;
    }

    int checked(int column, int type) const
    {
        if (column < 0 || column >= sdt_table_column_count(table_))
            detail::raise(SDT_ERROR_NOT_FOUND,
                          "The table has no column " + std::to_string(column) + ".");
        if (sdt_table_column_type(table_, column) != type)
            detail::raise(SDT_ERROR_MISUSE, std::string("The column ") +
                                                sdt_table_column_name(table_, column) +
                                                " holds another type of value.");
        return column;
    }

    sdt_table *table_;
    std::int64_t *current_;
    std::int64_t index_;
};

/// A result with named, typed columns and rows: a range, `for (auto row : table)`. What is borrowed from it is
/// asked of one that has a name, and so lives on.
template <class Row> class table_of : public detail::handle<sdt_table, sdt_table_free>
{
  public:
    using value_type = Row;

    table_of(std::shared_ptr<detail::core> core, sdt_table *table)
        : handle(std::move(core), table), current_(std::make_unique<std::int64_t>(-1))
    {
        if (table)
            sdt_table_seek(table, -1);
    }

    /// Over the rows, in order; any of them may be gone to.
    class iterator
    {
      public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Row;
        using difference_type = std::ptrdiff_t;
        using pointer = const Row *;
        using reference = Row;

        iterator(sdt_table *table, std::int64_t *current, std::int64_t index) noexcept
            : table_(table), current_(current), index_(index)
        {
        }
        Row operator*() const noexcept
        {
            return Row(table_, current_, index_);
        }
        iterator &operator++() noexcept
        {
            index_++;
            return *this;
        }
        iterator operator++(int) noexcept
        {
            iterator before = *this;

            index_++;
            return before;
        }
        friend bool operator==(const iterator &one, const iterator &other) noexcept
        {
            return one.index_ == other.index_;
        }
        friend bool operator!=(const iterator &one, const iterator &other) noexcept
        {
            return one.index_ != other.index_;
        }

      private:
        sdt_table *table_;
        std::int64_t *current_;
        std::int64_t index_;
    };

    iterator begin() const &
    {
        return iterator(native_handle(), current_.get(), 0);
    }
    iterator end() const &
    {
        return iterator(native_handle(), current_.get(), sdt_table_row_count(native_handle()));
    }
    iterator begin() const && = delete;
    iterator end() const && = delete;

    std::size_t size() const
    {
        return static_cast<std::size_t>(sdt_table_row_count(native_handle()));
    }
    bool empty() const
    {
        return size() == 0;
    }

    /// A row by its index; std::out_of_range where there is none.
    Row at(std::size_t index) const &
    {
        if (index >= size())
            throw std::out_of_range("The table has no row " + std::to_string(index) + ".");
        return Row(native_handle(), current_.get(), static_cast<std::int64_t>(index));
    }
    Row at(std::size_t index) const && = delete;

    /// What tables of this layout are called, such as "followup".
    std::string_view name() const &
    {
        return detail::view_of(sdt_table_name(native_handle()));
    }
    std::string_view name() const && = delete;
    int column_count() const
    {
        return sdt_table_column_count(native_handle());
    }
    std::string_view column_name(int column) const &
    {
        return detail::view_of(sdt_table_column_name(native_handle(), column));
    }
    std::string_view column_name(int column) const && = delete;
    type column_type(int column) const
    {
        return static_cast<type>(sdt_table_column_type(native_handle(), column));
    }

    /// A column in bulk: the numbers, or integers as such, NaN where they are absent.
    std::vector<double> numbers(std::string_view column) const
    {
        std::vector<double> values;

        values.reserve(size());
        for (std::size_t index = 0; index < size(); index++)
            values.push_back(
                generic(index).number(column).value_or(std::numeric_limits<double>::quiet_NaN()));
        return values;
    }
    /// A column in bulk: the texts, borrowed from the table; those that are absent have no data().
    std::vector<std::string_view> texts(std::string_view column) const &
    {
        std::vector<std::string_view> values;

        values.reserve(size());
        for (std::size_t index = 0; index < size(); index++)
            values.push_back(generic(index).text(column).value_or(std::string_view()));
        return values;
    }
    std::vector<std::string_view> texts(std::string_view column) const && = delete;

    /// The table without a copy of cells for Arrow's C data interface; all columns, or those asked for.
    void stream(ArrowArrayStream &out, const std::vector<int> &columns = {}) const
    {
        this->done(sdt_table_stream, static_cast<int>(columns.size()),
                   columns.empty() ? nullptr : columns.data(), &out);
    }

    /// The table as the library writes it, such as JSON, CSV, HTML or a workbook.
    void write(format form, const write_function &taker) const
    {
        const auto call = this->begin_call();
        detail::callback<write_function> told = {call.core().get(), detail::callable(taker)};

        call.check(sdt_table_write(call, static_cast<int>(form), detail::write_piece, &told));
    }
    std::string write(format form) const
    {
        std::string text;

        write(form, detail::gather_in(text));
        return text;
    }

  private:
    row generic(std::size_t index) const
    {
        return row(native_handle(), current_.get(), static_cast<std::int64_t>(index));
    }

    std::unique_ptr<std::int64_t> current_; // the row that the library's table stands on
};

/// A table whose columns are known when it is there.
using table = table_of<row>;

} // namespace sodertorn

#endif
