#include "extraction/json_members.hpp"

#include "support/json_string.hpp"

namespace zeren::extraction {

std::string json_list_member(std::string_view name, std::span<const std::string> values) {
    if (values.empty()) return {};
    std::string out;
    support::append_json_string(out, name);
    out += ": [";
    for (const auto& value : values) {
        if (&value != values.data()) out += ", ";
        support::append_json_string(out, value);
    }
    return out + "]";
}

}  // namespace zeren::extraction
