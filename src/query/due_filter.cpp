#include "query/due_filter.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

namespace zeren::query {

using analysis::Day;
using analysis::DueFilter;
using formats::JsonProblems;
using formats::ObjectReader;
using nlohmann::ordered_json;
using support::Code;

std::optional<Day> read_day(ObjectReader& request, std::string_view name, JsonProblems& problems) {
    const auto text = request.text(name);
    if (!text) return std::nullopt;
    const auto day = analysis::day_from(*text);
    if (!day) {
        problems.add(Code::bad_value,
                     fmt::format("{} must be a day, not \"{}\"", request.quoted(name), *text),
                     request.offset(), "write year, month and day as in \"2025-12-31\"");
    }
    return day;
}

std::optional<DueFilter> read_due_filter(ObjectReader& request, JsonProblems& problems,
                                         const std::optional<Day>& as_of) {
    const auto* value = request.any("due");
    if (value == nullptr) return std::nullopt;
    ObjectReader members(*value, problems, request.pointer_to("due"));
    DueFilter filter;
    filter.before = read_day(members, "before", problems);
    filter.after = read_day(members, "after", problems);
    filter.overdue = members.boolean("overdue");
    if (filter.overdue) {
        const auto offset = members.offset();
        filter.as_of = read_day(members, "as_of", problems);
        if (!filter.as_of) filter.as_of = as_of;
        if (!filter.as_of)
            problems.add(Code::usage, members.quoted("overdue") + " needs a day", offset,
                         fmt::format("name it with {}: zeren reads no clock", members.quoted("as_of")));
    }
    filter.dated = members.boolean("dated");
    filter.ongoing = members.boolean("ongoing");
    members.refuse_unknown();
    return filter;
}

ordered_json due_filter_json(const DueFilter& filter) {
    auto json = ordered_json::object();
    if (filter.before) json["before"] = analysis::iso_text(*filter.before);
    if (filter.after) json["after"] = analysis::iso_text(*filter.after);
    if (filter.overdue) json["overdue"] = *filter.overdue;
    if (filter.as_of) json["as_of"] = analysis::iso_text(*filter.as_of);
    if (filter.dated) json["dated"] = *filter.dated;
    if (filter.ongoing) json["ongoing"] = *filter.ongoing;
    return json;
}

}  // namespace zeren::query
