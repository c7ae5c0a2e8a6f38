/*
 * How values go in: texts of any kind as C has them, options as names and values, files.
 */
#ifndef SODERTORN_CPP_VALUES_HPP
#define SODERTORN_CPP_VALUES_HPP

#include <sodertorn/cpp/error.hpp>
#include <sodertorn/cpp/generated/enums.hpp>
#include <sodertorn/kind.h>

#include <charconv>
#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace sodertorn
{

class record;

/// A file that is handed over: its name, which messages tell, and its bytes, which are not copied.
struct file {
    std::string name;
    std::string_view bytes;
};

namespace detail
{

/* A number as the library writes it, in any locale: the shortest that reads back as the same, without an
   exponent where people do without. */
template <class Number> std::string number_text(Number value)
{
    const Number size = std::abs(value);
    const bool plain = size == 0 || (size >= Number(0.000001) && size < Number(1e15));
    char text[40];

    if (!std::isfinite(value))
        raise(SDT_ERROR_VALUE, "An option was given a number that is infinite, or none.");
    return std::string(
        text, std::to_chars(text, text + sizeof text, size == 0 ? size : value,
                            plain ? std::chars_format::fixed : std::chars_format::scientific)
                  .ptr);
}

/* Characters and pointers would be taken for numbers and truths. */
template <class T>
constexpr bool is_character = std::is_same_v<T, char> || std::is_same_v<T, wchar_t> ||
                              std::is_same_v<T, char16_t> || std::is_same_v<T, char32_t>;
#ifdef __cpp_char8_t
template <> constexpr bool is_character<char8_t> = true;
#endif
template <class T>
constexpr bool is_count = std::is_integral_v<T> && !std::is_same_v<T, bool> && !is_character<T>;

} // namespace detail

/// The value of an option: a text, a number, a truth, a kind, or a record, which stands for its key.
class option_value
{
  public:
    option_value(const char *value)
    {
        if (!value)
            detail::raise(SDT_ERROR_MISUSE, "An option was given NULL for its text.");
        text_ = value;
    }
    option_value(std::nullptr_t) = delete;
    template <class T, std::enable_if_t<!std::is_same_v<std::remove_const_t<T>, char>, int> = 0>
    option_value(T *value) = delete;
    template <class Character, std::enable_if_t<detail::is_character<Character>, int> = 0>
    option_value(Character value) = delete;
    option_value(std::string_view value) : text_(value)
    {
    }
    option_value(const std::string &value) : text_(value)
    {
    }
    template <class Bool, std::enable_if_t<std::is_same_v<Bool, bool>, bool> = true>
    option_value(Bool value) : text_(value ? "1" : "0")
    {
    }
    template <class Integer, std::enable_if_t<detail::is_count<Integer>, int> = 0>
    option_value(Integer value) : text_(std::to_string(value))
    {
    }
    option_value(float value) : text_(detail::number_text(value))
    {
    }
    option_value(double value) : text_(detail::number_text(value))
    {
    }
    option_value(sodertorn::kind value) : text_(sdt_kind_name(static_cast<int>(value)))
    {
    }
    option_value(const record &value);

    const std::string &text() const noexcept
    {
        return text_;
    }

  private:
    std::string text_;
};

/// An option with its name, such as a filter of a list: {"status", "ongoing"}.
struct named_option {
    std::string name;
    option_value value;
};

namespace detail
{

/* A text that C can have: it would end at a NUL character. */
inline std::string_view without_nul(std::string_view text)
{
    if (text.find('\0') != std::string_view::npos)
        raise(SDT_ERROR_VALUE, "A text has a NUL character in it.");
    return text;
}

/* A text that ends with NUL, of one that need not. NULL for none. */
class c_text
{
  public:
    explicit c_text(std::string_view text) : copy_(without_nul(text)), absent_(false)
    {
    }
    explicit c_text(std::optional<std::string_view> text) : c_text(text.value_or(""))
    {
        absent_ = !text;
    }

    operator const char *() const noexcept
    {
        return absent_ ? nullptr : copy_.c_str();
    }

  private:
    std::string copy_;
    bool absent_;
};

/* Texts as an array of C's, ended by NULL. They live as long as what it was made of. */
class c_texts
{
  public:
    explicit c_texts(const std::vector<std::string> &texts)
    {
        for (const std::string &text : texts) {
            without_nul(text);
            pointers_.push_back(text.c_str());
        }
        pointers_.push_back(nullptr);
    }

    operator const char * const *() const noexcept
    {
        return pointers_.data();
    }

  private:
    std::vector<const char *> pointers_;
};

/* Files as the arrays that C takes. */
class c_files
{
  public:
    explicit c_files(const std::vector<file> &files)
    {
        for (const file &one : files) {
            without_nul(one.name);
            names.push_back(one.name.c_str());
            texts.push_back(one.bytes.data() ? one.bytes.data() : "");
            sizes.push_back(one.bytes.size());
        }
    }

    std::vector<const char *> names;
    std::vector<const char *> texts;
    std::vector<std::size_t> sizes;
};

/* The start of bytes that may be none; C takes NULL for a mistake. */
inline const char *bytes_of(std::string_view bytes) noexcept
{
    return bytes.data() ? bytes.data() : "";
}

/* A text of C's; one that is NULL is empty, or absent. */
inline std::string_view view_of(const char *text) noexcept
{
    return text ? std::string_view(text) : std::string_view();
}

inline std::optional<std::string_view> maybe_view(const char *text) noexcept
{
    return text ? std::optional<std::string_view>(text) : std::nullopt;
}

inline std::optional<std::string> maybe_text(const char *text)
{
    return text ? std::optional<std::string>(text) : std::nullopt;
}

/* The options of a verb, as they are gathered; the classes with a function for each are generated. */
class option_list
{
  public:
    c_texts list() const
    {
        return c_texts(texts_);
    }

  protected:
    option_list() = default;
    option_list(std::initializer_list<named_option> options)
    {
        for (const named_option &one : options)
            add(one.name, one.value);
    }

    void add(const std::string &name, const option_value &value)
    {
        texts_.push_back(name);
        texts_.push_back(value.text());
    }

  private:
    std::vector<std::string> texts_;
};

} // namespace detail

} // namespace sodertorn

#endif
