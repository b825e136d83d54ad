#include "extraction/json_members.hpp"

#include <fmt/format.h>

namespace zeren::extraction {
namespace {

void append_json_string(std::string& out, std::string_view text) {
    constexpr unsigned char first_printable = 0x20;
    out += '"';
    for (const char sign : text) {
        const auto byte = static_cast<unsigned char>(sign);
        if (sign == '"' || sign == '\\') out += '\\';
        if (byte < first_printable)
            out += fmt::format("\\u{:04x}", byte);
        else
            out += sign;
    }
    out += '"';
}

}  // namespace

std::string json_list_member(std::string_view name, std::span<const std::string> values) {
    if (values.empty()) return {};
    std::string out;
    append_json_string(out, name);
    out += ": [";
    for (const auto& value : values) {
        if (&value != values.data()) out += ", ";
        append_json_string(out, value);
    }
    return out + "]";
}

}  // namespace zeren::extraction
