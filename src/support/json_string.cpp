#include "support/json_string.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

#include "support/json_bytes.hpp"

namespace zeren::support {
namespace {

/// Behind the run that a string takes as it is: no quote, no backslash, no control character, and well-formed
/// where it is beyond ASCII. Stops at `end` or less than a word behind it. There are `json_margin` bytes
/// behind `end`.
const char* end_of_run(const char* at, const char* end) {
    while (at < end) {
        const auto* stop = end_of_plain_word(at);
        if (stop == nullptr) {
            at += sizeof(std::uint64_t);
            continue;
        }
        at = end_of_wide(stop, end);
        auto length = utf8_sequence(at);
        if (length == 0 && at == stop) return at;
        // Chinese text seldom has a single such character.
        for (; length != 0 && at < end; length = utf8_sequence(at)) at += length;
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

/// What the character at `at`, where a run has ended, becomes.
void append_odd(std::string& out, const char* at) {
    if (static_cast<unsigned char>(*at) < 0x80)
        append_escaped(out, *at);
    else
        out += "\uFFFD";
}

/// How many bytes from the start of `text` a string takes as they are.
std::size_t run_length(std::string_view text) {
    const auto* at = text.data();
    if (text.size() > json_margin) {
        const auto* const last = text.data() + (text.size() - json_margin);
        at = end_of_run(at, last);
        if (at < last) return static_cast<std::size_t>(at - text.data());
    }
    const auto passed = static_cast<std::size_t>(at - text.data());
    // The rest among zeros: no run goes on over them, and looking beyond the text is safe.
    std::array<char, 2 * json_margin> rest{};
    const auto size = text.copy(rest.data(), json_margin, passed);
    return passed + static_cast<std::size_t>(end_of_run(rest.data(), rest.data() + size) - rest.data());
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
    out += '"';
    for (;;) {
        const auto run = run_length(text);
        out.append(text.data(), run);
        if (run == text.size()) break;
        append_odd(out, text.data() + run);
        text.remove_prefix(run + 1);
    }
    out += '"';
}

std::string json_string(std::string_view text) {
    std::string out;
    append_json_string(out, text);
    return out;
}

}  // namespace zeren::support
