#include "formats/json_row.hpp"

#include "formats/json_text.hpp"
#include "support/json_string.hpp"

namespace zeren::formats {

void JsonRow::separate() {
    if (!is_first_) out_ += ", ";
    is_first_ = false;
}

std::string& JsonRow::begin(std::string_view name) {
    separate();
    out_.append("\"").append(name).append("\": ");
    return out_;
}

void JsonRow::append_item(std::string_view value) { support::append_json_string(out_, value); }

JsonRow& JsonRow::text(std::string_view name, std::string_view value) {
    support::append_json_string(begin(name), value);
    return *this;
}

JsonRow& JsonRow::known_text(std::string_view name, std::string_view value) {
    return value.empty() ? *this : text(name, value);
}

JsonRow& JsonRow::number(std::string_view name, double value) {
    append_json_number(begin(name), value);
    return *this;
}

JsonRow& JsonRow::raw_members(std::string_view members) {
    if (members.empty()) return *this;
    separate();
    out_.append(members);
    return *this;
}

}  // namespace zeren::formats
