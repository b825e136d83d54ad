#include "formats/json_cursor.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <span>
#include <utility>

#include "formats/json_numbers.hpp"
#include "formats/packed_header.hpp"
#include "support/json_bytes.hpp"
#include "support/source_text.hpp"
#include "support/utf8.hpp"

namespace zeren::formats {
namespace {

constexpr std::size_t usual_window = std::size_t{1} << 18U;  // small enough to stay in a processor's cache

bool is_beyond_ascii(char c) { return static_cast<unsigned char>(c) >= 0x80; }

}  // namespace

std::string_view words_for(JsonType type) {
    switch (type) {
        case JsonType::null: return "null";
        case JsonType::boolean: return "true or false";
        case JsonType::number: return "a number";
        case JsonType::string: return "a string";
        case JsonType::array: return "an array";
        case JsonType::object: return "an object";
    }
    return "a value";
}

support::Diagnostic explain(const JsonFlaw& flaw, std::string_view text, std::string_view file) {
    using support::Code;
    if (flaw.kind == JsonFlaw::Kind::depth)
        return support::make_diagnostic(Code::json_depth,
                                        fmt::format("nested deeper than {} levels", deepest_json),
                                        support::place_at(file, text, flaw.token));
    if (flaw.kind == JsonFlaw::Kind::length)
        return support::make_diagnostic(
            Code::too_large, fmt::format("this value holds more than {} MiB", longest_json_token >> 20U),
            support::place_at(file, text, flaw.token));
    if (is_packed(text))
        return support::make_diagnostic(
            Code::wrong_format, "this is a packed file, and no JSON", {.file = std::string(file)},
            "name the file that it was packed from; as a graph it is read with --graph");
    constexpr std::size_t longest_sequence = 4;  // so that none is cut where the look ended
    const auto malformed = support::first_malformed(text.substr(0, flaw.reached + longest_sequence));
    if (flaw.expected != Expected::nothing && malformed && *malformed < flaw.reached)
        return support::make_diagnostic(Code::bad_encoding, "the text is not UTF-8 from here on",
                                        support::place_at(file, text, *malformed), "save the file as UTF-8");
    return explain_syntax(file, text, flaw.token, flaw.expected);
}

JsonCursor::JsonCursor(support::ByteSource& source, std::size_t begin) : source_(source) {
    const auto left = source_.size() - std::min(begin, source_.size());
    window_ = window_of(std::clamp(left + 1, std::size_t{64}, usual_window));
    go_to(begin);
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    while (static_cast<std::size_t>(end_ - at_) < byte_order_mark.size() && more(at_)) continue;
    if (begin == 0 && std::string_view(at_, end_).starts_with(byte_order_mark)) at_ += byte_order_mark.size();
}

void JsonCursor::go_to(std::size_t begin) {
    source_.seek(begin);
    base_ = begin;
    at_ = end_ = start_ = window_.bytes.get();
    std::memset(window_.bytes.get(), 0, support::json_margin);
    is_whole_ = false;
    is_fresh_ = false;
    depth_ = 0;
    expected_ = Expected::value;
}

JsonCursor::Window JsonCursor::window_of(std::size_t capacity) {
    for (auto& window : spare_) {
        if (window.capacity >= capacity) return std::exchange(window, {});
    }
    return {.bytes = std::unique_ptr<char[]>(new char[capacity + support::json_margin]),
            .capacity = capacity};
}

bool JsonCursor::more(const char*& at) {
    if (is_whole_) return false;
    auto used = static_cast<std::size_t>(end_ - window_.bytes.get());
    if (used == window_.capacity) {
        const char* keep = capture_ ? window_.bytes.get() + (*capture_ - base_) : start_;
        const auto kept = static_cast<std::size_t>(end_ - keep);
        if (kept > longest_json_token) return fail(expected_, end_, JsonFlaw::Kind::length);
        auto capacity = usual_window;
        while (capacity < 2 * kept) capacity *= 2;
        capacity = std::min(capacity, longest_json_token + 2 * usual_window);
        auto next = window_of(capacity);
        std::memcpy(next.bytes.get(), keep, kept);
        base_ = offset_of(keep);
        at = next.bytes.get() + (at - keep);
        start_ = next.bytes.get() + (start_ - keep);
        retired_.push_back(std::exchange(window_, std::move(next)));
        used = kept;
    }
    const auto got = source_.read(std::span(window_.bytes.get() + used, window_.capacity - used));
    end_ = window_.bytes.get() + used + got;
    std::memset(window_.bytes.get() + used + got, 0, support::json_margin);
    is_whole_ = got == 0;
    return !is_whole_;
}

void JsonCursor::release() {
    decoded_count_ = 0;
    if (retired_.empty()) return;
    if (retired_.front().capacity == usual_window) spare_[0] = std::move(retired_.front());
    retired_.clear();
}

std::string_view JsonCursor::captured() {
    const char* begin = window_.bytes.get() + (*std::exchange(capture_, std::nullopt) - base_);
    return {begin, window_.bytes.get() + (token_end_ - base_)};
}

bool JsonCursor::fail(Expected expected, const char* reached, JsonFlaw::Kind kind) {
    if (!flaw_)
        flaw_ = JsonFlaw{
            .kind = kind, .expected = expected, .token = offset_of(start_), .reached = offset_of(reached)};
    is_whole_ = true;  // behind a flaw there is nothing
    at_ = end_;
    return false;
}

bool JsonCursor::finish() {
    skip_blanks();
    return at_ == end_ ? !flaw_ : fail(Expected::nothing, at_ + 1);
}

bool JsonCursor::scan_rest_of_string(Expected expected, const char* at) {
    while (*at != '"') {
        if (is_beyond_ascii(*at)) {
            at = support::end_of_wide(at, end_);
            auto length = support::utf8_sequence(at);
            for (; length != 0; length = support::utf8_sequence(at)) at += length;
            if (is_beyond_ascii(*at) && (end_ - at >= 4 || !more(at))) return fail(expected, at + 1);
        } else if (*at == '\\') {
            return scan_escaped_string(expected, at);
        } else if (at != end_ || !more(at)) {
            return fail(expected, at + 1);
        }
        at = support::end_of_plain(at);
    }
    text_ = {start_ + 1, at};
    at_ = at + 1;
    set_token(start_, at_);
    return true;
}

bool JsonCursor::scan_escaped_string(Expected expected, const char* at) {
    if (decoded_count_ == decoded_.size()) decoded_.emplace_back();
    auto& out = decoded_[decoded_count_++];
    out.assign(start_ + 1, at);
    while (*at != '"') {
        while (end_ - at < longest_escape && more(at)) continue;
        if (*at == '\\') {
            const auto escape = decode_escape(out, at);
            if (!escape.is_good) return fail(expected, escape.end);
            at = escape.end;
        } else if (is_beyond_ascii(*at)) {
            const auto length = support::utf8_sequence(at);
            if (length == 0) return fail(expected, at + 1);
            out.append(at, length);
            at += length;
        } else {
            const auto* end = support::end_of_plain(at);
            if (end == at && *at != '"') return fail(expected, at + 1);
            out.append(at, end);
            at = end;
        }
    }
    text_ = out;
    at_ = at + 1;
    set_token(start_, at_);
    return true;
}

bool JsonCursor::read_number() {
    start_ = at_;
    auto number = scan_number(at_);
    while (number.end >= end_ && more(at_)) number = scan_number(at_);
    if (flaw_) return false;
    if (!number.is_good) return fail(expected_, number.end);
    text_ = {at_, number.end};
    const auto value = nearest_double(text_);
    if (!value) return fail(expected_, number.end);
    number_ = *value;
    set_token(at_, number.end);
    at_ = number.end;
    return true;
}

bool JsonCursor::read_boolean() {
    number_ = *at_ == 't' ? 1 : 0;
    return read_word(*at_ == 't' ? "true" : "false");
}

bool JsonCursor::read_null() { return read_word("null"); }

bool JsonCursor::read_word(std::string_view word) {
    start_ = at_;
    while (static_cast<std::size_t>(end_ - at_) < word.size() && more(at_)) continue;
    const auto* wrong = std::ranges::mismatch(word, std::span(at_, word.size())).in2.base();
    if (wrong != at_ + word.size()) return fail(expected_, wrong + 1);
    at_ += word.size();
    set_token(start_, at_);
    return true;
}

}  // namespace zeren::formats
