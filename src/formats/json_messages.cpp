#include "formats/json_messages.hpp"

#include <fmt/format.h>

#include "support/suggestion.hpp"
#include "support/text_width.hpp"

namespace zeren::formats {

std::string brief(std::string_view text) {
    constexpr std::size_t widest = 60;
    return support::shorten(text.substr(0, 8 * widest), widest);
}

std::string wrong_type_message(std::string_view quoted, std::string_view wanted, std::string_view found) {
    return fmt::format("{} must be {}, not {}", quoted, wanted, found);
}

std::string missing_message(std::string_view quoted) { return fmt::format("{} is missing", quoted); }

std::string not_one_of_message(std::string_view quoted, std::span<const std::string_view> allowed,
                               std::string_view found) {
    return fmt::format("{} must be {}, not \"{}\"", quoted, support::list_names(allowed), brief(found));
}

std::string not_a_count_message(std::string_view quoted, std::size_t least, std::string_view found) {
    return fmt::format("{} must be a whole number of at least {}, not {}", quoted, least, brief(found));
}

std::string repeated_key_message(std::string_view key) {
    return fmt::format("the member \"{}\" stands twice in one object", brief(key));
}

std::string negative_message(std::string_view quoted, std::string_view found) {
    return fmt::format("{} must not be below zero, but is {}", quoted, brief(found));
}

std::string blank_message(std::string_view quoted, std::string_view found) {
    return fmt::format("{} {}", quoted,
                       found.empty() ? "must not be empty" : "holds no sign that can be seen");
}

std::string long_name_message(std::string_view quoted) {
    return fmt::format("{} is longer than 32,767 characters", quoted);
}

std::string wrong_format_message(std::string_view what, std::string_view found) {
    return fmt::format("this is no {} that zeren reads: \"format\" is \"{}\"", what, brief(found));
}

std::string no_format_message(std::string_view what, std::string_view rows) {
    return fmt::format("this is no {}: it has neither \"format\" nor \"{}\"", what, rows);
}

std::string format_hint(std::string_view format) { return fmt::format("\"format\" must be \"{}\"", format); }

}  // namespace zeren::formats
