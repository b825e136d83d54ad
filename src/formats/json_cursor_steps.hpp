#pragma once

#include "formats/json_cursor.hpp"

#include "support/json_bytes.hpp"

/// The steps of JsonCursor that are taken millions of times; included by its header alone.
namespace zeren::formats {

/// The type of a value by its first byte.
[[nodiscard]] inline std::optional<JsonType> type_of(char first) {
    switch (first) {
        case '{': return JsonType::object;
        case '[': return JsonType::array;
        case '"': return JsonType::string;
        case 't':
        case 'f': return JsonType::boolean;
        case 'n': return JsonType::null;
        default: break;
    }
    if (first == '-' || (first >= '0' && first <= '9')) return JsonType::number;
    return std::nullopt;
}

inline void JsonCursor::skip_blanks() {
    for (;;) {
        while (*at_ == ' ' || *at_ == '\n' || *at_ == '\t' || *at_ == '\r') ++at_;
        start_ = at_;
        if (at_ != end_ || !more(at_)) return;
    }
}

inline std::optional<JsonType> JsonCursor::peek() {
    skip_blanks();
    const auto type = type_of(*at_);
    if (type)
        set_token(at_, at_ + 1);
    else
        fail(expected_, at_ + 1);
    return type;
}

inline void JsonCursor::enter() {
    if (depth_ == deepest_json) {
        fail(expected_, at_ + 1, JsonFlaw::Kind::depth);
        return;
    }
    ++depth_;
    ++at_;
    is_fresh_ = true;
}

inline bool JsonCursor::close() {
    set_token(at_, at_ + 1);
    ++at_;
    --depth_;
    is_fresh_ = false;
    return false;
}

inline bool JsonCursor::next_member() {
    skip_blanks();
    auto expected = Expected::first_key;
    if (!is_fresh_ && *at_ == ',') {
        ++at_;
        skip_blanks();
        expected = Expected::key;
    } else if (*at_ == '}') {
        return close();
    } else if (!is_fresh_) {
        return fail(Expected::after_member, at_ + 1);
    }
    if (*at_ != '"') return fail(expected, at_ + 1);
    if (!scan_string(expected)) return false;
    skip_blanks();
    if (*at_ != ':') return fail(Expected::colon, at_ + 1);
    ++at_;
    expected_ = Expected::value;
    is_fresh_ = false;
    return true;
}

inline bool JsonCursor::next_item() {
    skip_blanks();
    if (*at_ == ']') return close();
    expected_ = Expected::first_item;
    if (!is_fresh_) {
        if (*at_ != ',') return fail(Expected::after_item, at_ + 1);
        ++at_;
        expected_ = Expected::item;
    }
    is_fresh_ = false;
    return !flaw_;
}

inline bool JsonCursor::read_string() { return scan_string(expected_); }

inline bool JsonCursor::scan_string(Expected expected) {
    start_ = at_;
    const auto* at = support::end_of_plain(at_ + 1);
    if (*at != '"') return scan_rest_of_string(expected, at);
    text_ = {start_ + 1, at};
    at_ = at + 1;
    set_token(start_, at_);
    return true;
}

}  // namespace zeren::formats
