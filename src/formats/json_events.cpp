#include "formats/json_events.hpp"

#include <fmt/format.h>

#include <bitset>
#include <cstddef>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>

#include "formats/json_syntax.hpp"
#include "support/source_text.hpp"
#include "support/utf8.hpp"

namespace zeren::formats {
namespace {

using nlohmann::json;
using support::Code;
using support::Diagnostic;

/// How far the lexer has read, shared by all copies of the iterator.
struct Cursor {
    std::string_view text;
    std::size_t at = 0;
    bool saw_end = false;
};

/// An input iterator that counts: the place of every token follows from how far it has gone.
class CountingIterator {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    CountingIterator() = default;
    explicit CountingIterator(Cursor& cursor) : cursor_(&cursor) {}
    char operator*() const { return cursor_->text[cursor_->at]; }
    CountingIterator& operator++() {
        ++cursor_->at;
        return *this;
    }
    /// Compared only with the end.
    bool operator!=(const CountingIterator&) const {
        if (cursor_->at < cursor_->text.size()) return true;
        cursor_->saw_end = true;
        return false;
    }

  private:
    Cursor* cursor_ = nullptr;
};

/// Turns the callbacks of nlohmann's lexer into events with places, and its errors into our own words.
class Bridge {
  public:
    using number_integer_t = json::number_integer_t;
    using number_unsigned_t = json::number_unsigned_t;
    using number_float_t = json::number_float_t;
    using string_t = json::string_t;
    using binary_t = json::binary_t;

    Bridge(Cursor& cursor, std::string_view file, JsonHandler& handler)
        : cursor_(cursor), file_(file), handler_(handler), last_end_(cursor.at) {
        if (cursor.at == 0 && cursor.text.starts_with("\xEF\xBB\xBF")) last_end_ = 3;  // byte order mark
    }

    bool null() { return value(handler_.null(take_next(4))); }
    bool boolean(bool truth) { return value(handler_.boolean(truth, take_next(truth ? 4 : 5))); }
    bool number_integer(number_integer_t number) { return any_number(static_cast<double>(number)); }
    bool number_unsigned(number_unsigned_t number) { return any_number(static_cast<double>(number)); }
    bool number_float(number_float_t number, const string_t&) { return any_number(number); }
    bool string(string_t& text) { return value(handler_.string(text, take(cursor_.at))); }
    bool binary(binary_t&) { return false; }
    bool key(string_t& name) {
        last_ = Last::key;
        return handler_.key(name, take(cursor_.at)) == Flow::go_on;
    }
    bool start_object(std::size_t) { return open(true); }
    bool start_array(std::size_t) { return open(false); }
    bool end_object() { return close(handler_.end_object(take_next(1))); }
    bool end_array() { return close(handler_.end_array(take_next(1))); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) {
        failure_ = explain();
        return false;
    }

    /// The error, where there was one.
    [[nodiscard]] std::optional<Diagnostic>& failure() { return failure_; }
    /// An error where more than white space follows the value.
    void check_rest() {
        const auto next = skip_json_blanks(cursor_.text, last_end_);
        if (next < cursor_.text.size())
            failure_ = explain_syntax(file_, cursor_.text, next, Expected::nothing);
    }

  private:
    enum class Last { nothing, opening, key, value };

    /// Where the next token starts: white space and one separator lie before it.
    [[nodiscard]] std::size_t next_begin() const {
        const auto between = [](char c) {
            return c == ' ' || c == '\n' || c == ',' || c == ':' || c == '\t' || c == '\r';
        };
        auto at = last_end_;
        while (at < cursor_.text.size() && between(cursor_.text[at])) ++at;
        return at;
    }
    JsonToken take(std::size_t end) { return {.begin = next_begin(), .end = last_end_ = end}; }
    JsonToken take_next(std::size_t length) { return take(next_begin() + length); }

    bool value(Flow flow) {
        last_ = Last::value;
        return flow == Flow::go_on;
    }
    bool any_number(double number) {
        const auto end =
            cursor_.saw_end ? cursor_.at : cursor_.at - 1;  // a number is known by what follows it
        const auto token = take(end);
        return value(handler_.number(cursor_.text.substr(token.begin, end - token.begin), number, token));
    }
    bool open(bool is_object) {
        const auto token = take_next(1);
        if (depth_ == deepest_json) {
            failure_ = support::make_diagnostic(Code::json_depth,
                                                fmt::format("nested deeper than {} levels", deepest_json),
                                                support::place_at(file_, cursor_.text, token.begin));
            return false;
        }
        objects_[depth_++] = is_object;
        last_ = Last::opening;
        return (is_object ? handler_.start_object(token) : handler_.start_array(token)) == Flow::go_on;
    }
    bool close(Flow flow) {
        --depth_;
        return value(flow);
    }

    [[nodiscard]] Expected expected(bool after_separator) const;
    [[nodiscard]] Diagnostic explain() const;

    Cursor& cursor_;
    std::string_view file_;
    JsonHandler& handler_;
    std::size_t last_end_;
    std::bitset<deepest_json> objects_;  // which of the open levels are objects
    std::size_t depth_ = 0;
    Last last_ = Last::nothing;
    std::optional<Diagnostic> failure_;
};

Expected Bridge::expected(bool after_separator) const {
    const bool in_object = depth_ > 0 && objects_[depth_ - 1];
    switch (last_) {
        case Last::nothing: return Expected::value;
        case Last::key: return after_separator ? Expected::value : Expected::colon;
        case Last::opening: return in_object ? Expected::first_key : Expected::first_item;
        case Last::value: break;
    }
    if (after_separator) return in_object ? Expected::key : Expected::item;
    return in_object ? Expected::after_member : Expected::after_item;
}

Diagnostic Bridge::explain() const {
    const auto text = cursor_.text;
    if (const auto malformed = support::first_malformed(text.substr(0, cursor_.at + 4));
        malformed && *malformed < cursor_.at) {
        return support::make_diagnostic(Code::bad_encoding, "the text is not UTF-8 from here on",
                                        support::place_at(file_, text, *malformed), "save the file as UTF-8");
    }
    auto at = skip_json_blanks(text, last_end_);
    const bool separator_allowed = last_ == Last::key || last_ == Last::value;
    const char separator = last_ == Last::key ? ':' : ',';
    // A separator belongs to what was read well if the lexer has already gone past it.
    const bool after_separator = separator_allowed && at < text.size() && text[at] == separator &&
                                 (cursor_.at > at + 1 || cursor_.saw_end);
    if (after_separator) at = skip_json_blanks(text, at + 1);
    return explain_syntax(file_, text, at, expected(after_separator));
}

enum class Rest { may_follow, must_be_blank };

support::Outcome parse(Cursor cursor, std::string_view file, JsonHandler& handler, Rest rest) {
    Bridge bridge(cursor, file, handler);
    const bool complete = json::sax_parse(CountingIterator(cursor), CountingIterator(), &bridge,
                                          json::input_format_t::json, false);
    if (complete && rest == Rest::must_be_blank) bridge.check_rest();
    if (bridge.failure()) return std::move(*bridge.failure());
    return support::done();
}

}  // namespace

support::Outcome parse_json(std::string_view text, std::string_view file, JsonHandler& handler) {
    return parse({.text = text}, file, handler, Rest::must_be_blank);
}

support::Outcome parse_json_value(std::string_view text, std::size_t begin, std::string_view file,
                                  JsonHandler& handler) {
    return parse({.text = text, .at = begin}, file, handler, Rest::may_follow);
}

}  // namespace zeren::formats
