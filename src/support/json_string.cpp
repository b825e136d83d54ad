#include "support/json_string.hpp"

#include <cstdint>

#include "support/json_bytes.hpp"
#include "support/utf8.hpp"

namespace zeren::support {
namespace {

/// Behind the run that a string takes as it is: no quote, no backslash, no control character, and well-formed
/// where it is beyond ASCII.
std::size_t end_of_run(std::string_view text, std::size_t at) {
    // Looking at a word at a time needs bytes behind the place.
    while (at + json_margin <= text.size()) {
        const auto* end = end_of_plain_word(text.data() + at);
        if (end == nullptr) {
            at += sizeof(std::uint64_t);
            continue;
        }
        at = static_cast<std::size_t>(end - text.data());
        const auto length = utf8_sequence(end);
        if (length == 0) return at;
        at += length;
    }
    while (at < text.size()) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x20 || byte == '"' || byte == '\\') return at;
        const auto length = sequence_length(text, at);
        if (length == 0) return at;
        at += length;
    }
    return at;
}

void append_escaped(std::string& out, char c) {
    constexpr std::string_view hex = "0123456789abcdef";
    switch (c) {
        case '"': out += "\\\""; return;
        case '\\': out += "\\\\"; return;
        case '\n': out += "\\n"; return;
        case '\r': out += "\\r"; return;
        case '\t': out += "\\t"; return;
        default: break;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += "\\u00";
    out += hex[byte >> 4U];
    out += hex[byte & 0xFU];
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
    out += '"';
    for (std::size_t at = 0;;) {
        const auto end = end_of_run(text, at);
        out.append(text.substr(at, end - at));
        if (end == text.size()) break;
        if (static_cast<unsigned char>(text[end]) < 0x80)
            append_escaped(out, text[end]);
        else
            append_utf8(out, decode_at(text, end).code_point);  // malformed: U+FFFD
        at = end + 1;
    }
    out += '"';
}

std::string json_string(std::string_view text) {
    std::string out;
    append_json_string(out, text);
    return out;
}

}  // namespace zeren::support
