#include "model/origin.hpp"

#include <fmt/format.h>

namespace zeren::model {
namespace {

void append(std::string& words, std::string_view name, std::uint32_t number) {
    if (number > 0) words += fmt::format("{}{} {}", words.empty() ? "" : " ", name, number);
}

}  // namespace

support::Place place_of(const Origin& origin, std::string_view file) {
    support::Place place{.file = std::string(file),
                         .position = {.line = origin.line, .column = origin.column}};
    if (!origin.place.empty()) {
        place.part = origin.part.empty() ? origin.place : fmt::format("{}!{}", origin.part, origin.place);
        return place;
    }
    place.part = origin.part;
    append(place.part, "table", origin.table);
    append(place.part, "row", origin.row);
    append(place.part, "cell", origin.cell);
    return place;
}

}  // namespace zeren::model
