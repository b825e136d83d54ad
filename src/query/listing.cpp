#include "query/listing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "formats/json_messages.hpp"
#include "query/rows.hpp"
#include "query/words.hpp"
#include "support/suggestion.hpp"

namespace zeren::query {
namespace {

using analysis::Scope;
using nlohmann::ordered_json;
using support::Code;

constexpr std::string_view counted = "count";

bool is_number(std::string_view text) {
    return !text.empty() &&
           std::ranges::all_of(text, [](char letter) { return letter >= '0' && letter <= '9'; });
}

/// Less than 0, 0, or more: numbers by value, printed numbers too (2 before 10), other texts by code points.
int compare_values(const ordered_json& a, const ordered_json& b) {
    if (a.is_number() && b.is_number()) {
        const auto left = a.get<double>();
        const auto right = b.get<double>();
        return left < right ? -1 : static_cast<int>(left > right);
    }
    const auto& left = a.get_ref<const std::string&>();
    const auto& right = b.get_ref<const std::string&>();
    if (is_number(left) && is_number(right) && left.size() != right.size())
        return left.size() < right.size() ? -1 : 1;
    return left.compare(right);
}

/// Rows or groups with the values that they are ordered by. What has no value comes last either way.
void sort_by(std::vector<std::size_t>& places, const std::vector<std::vector<ordered_json>>& keys,
             const std::vector<Listing::Order>& order) {
    std::ranges::stable_sort(places, [&](std::size_t a, std::size_t b) {
        for (std::size_t which = 0; which < order.size(); ++which) {
            const auto& left = keys[a][which];
            const auto& right = keys[b][which];
            if (left.is_null() != right.is_null()) return right.is_null();
            if (left.is_null()) continue;
            const auto sign = compare_values(left, right);
            if (sign != 0) return order[which].falling ? sign > 0 : sign < 0;
        }
        return false;
    });
}

/// Reads names of columns out of the members of one request.
class ColumnReader {
  public:
    ColumnReader(Question& question, Subject subject) : question_(question), columns_(columns_of(subject)) {}

    std::vector<const Column*> columns(std::string_view member, bool keyed) {
        std::vector<const Column*> found;
        auto names = ordered_json::array();
        for (const auto& word : words(member)) {
            if (const auto* column = find(word.text, word, allowed(keyed))) {
                found.push_back(column);
                names.push_back(column->name);
            }
        }
        if (!names.empty()) question_.understood()[std::string(member)] = std::move(names);
        return found;
    }

    std::vector<Listing::Order> order(const Listing& listing) {
        std::vector<Listing::Order> orders;
        auto names = ordered_json::array();
        auto known = allowed(true);
        if (!listing.by.empty()) {
            known.clear();
            for (const auto* column : listing.by) known.push_back(column->name);
            known.push_back(counted);
        }
        for (const auto& word : words("order")) {
            const bool falling = word.text.starts_with('-');
            const auto name = std::string_view(word.text).substr(falling ? 1 : 0);
            const bool of_groups = !listing.by.empty() && name == counted;
            const auto* column = of_groups ? nullptr : find(name, word, known);
            if (column == nullptr && !of_groups) continue;
            orders.push_back({column, falling});
            names.push_back(word.text);
        }
        if (!names.empty()) question_.understood()["order"] = std::move(names);
        return orders;
    }

  private:
    std::vector<RequestWord> words(std::string_view member) {
        return read_words(question_.request(), member, question_.problems());
    }
    [[nodiscard]] std::vector<std::string_view> allowed(bool keyed) const {
        std::vector<std::string_view> names;
        for (const auto& column : columns_) {
            if (!keyed || column.key != nullptr) names.push_back(column.name);
        }
        return names;
    }
    const Column* find(std::string_view name, const RequestWord& word,
                       const std::vector<std::string_view>& names) {
        if (std::ranges::find(names, name) != names.end()) {
            return &*std::ranges::find(columns_, name, &Column::name);
        }
        question_.problems().add(Code::bad_value, formats::not_one_of_message(word.pointer, names, name),
                                 word.offset, support::did_you_mean(name, names));
        return nullptr;
    }

    Question& question_;
    std::span<const Column> columns_;
};

ordered_json printed(const std::vector<const Column*>& columns, const Scope& scope, std::uint32_t row) {
    auto json = ordered_json::object();
    for (const auto* column : columns) json[std::string(column->name)] = column->value(scope, row);
    return json;
}

/// The rows in the order that the request wants.
std::vector<std::uint32_t> ordered_rows(const Listing& listing, const Scope& scope,
                                        std::span<const std::uint32_t> rows) {
    if (listing.order.empty()) return {rows.begin(), rows.end()};
    std::vector<std::vector<ordered_json>> keys(rows.size());
    for (std::size_t place = 0; place < rows.size(); ++place) {
        for (const auto& order : listing.order) keys[place].push_back(order.column->key(scope, rows[place]));
    }
    std::vector<std::size_t> places(rows.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    sort_by(places, keys, listing.order);
    std::vector<std::uint32_t> sorted;
    for (auto place : places) sorted.push_back(rows[place]);
    return sorted;
}

/// Rows that have the same values in all members that are grouped by.
struct Group {
    std::vector<ordered_json> values{};
    std::size_t count = 0;
};

std::vector<Group> groups_of(const Listing& listing, const Scope& scope,
                             std::span<const std::uint32_t> rows) {
    std::vector<Group> groups;
    std::unordered_map<std::string, std::size_t> known;
    for (auto row : rows) {
        std::vector<ordered_json> values;
        for (const auto* column : listing.by) values.push_back(column->key(scope, row));
        const auto [at, is_new] = known.try_emplace(ordered_json(values).dump(), groups.size());
        if (is_new) groups.push_back({.values = std::move(values)});
        ++groups[at->second].count;
    }
    return groups;
}

ordered_json group_rows(const Listing& listing, std::vector<Group> groups, std::optional<std::size_t> top) {
    std::vector<std::vector<ordered_json>> keys(groups.size());
    for (std::size_t place = 0; place < groups.size(); ++place) {
        for (const auto& order : listing.order) {
            const auto which = std::ranges::find(listing.by, order.column) - listing.by.begin();
            keys[place].push_back(order.column == nullptr
                                      ? ordered_json(groups[place].count)
                                      : groups[place].values[static_cast<std::size_t>(which)]);
        }
    }
    std::vector<std::size_t> places(groups.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    sort_by(places, keys, listing.order);
    return rows_of(places, top, [&](std::size_t place) {
        auto row = ordered_json::object();
        for (std::size_t which = 0; which < listing.by.size(); ++which) {
            row[std::string(listing.by[which]->name)] = groups[place].values[which];
        }
        row["count"] = groups[place].count;
        return row;
    });
}

}  // namespace

Listing read_listing(Question& question, Subject subject) {
    Listing listing{.subject = subject};
    ColumnReader reader(question, subject);
    listing.select = reader.columns("select", false);
    listing.by = reader.columns("by", true);
    listing.order = reader.order(listing);
    listing.count = question.request().boolean("count").value_or(false);
    if (listing.count) question.understood()["count"] = true;
    if (!listing.select.empty() && (listing.count || !listing.by.empty())) {
        question.problems().add(Code::bad_value,
                                "\"/select\" has nothing to print beside \"by\" or \"count\"",
                                question.request().offset(), "leave \"select\" out");
    }
    if (listing.select.empty()) {
        for (const auto& column : columns_of(subject)) {
            if (column.usual) listing.select.push_back(&column);
        }
    }
    return listing;
}

void list_rows(const Listing& listing, Question& question, const Scope& scope,
               std::span<const std::uint32_t> rows, std::string_view name, ordered_json& answer) {
    if (listing.count) answer["count"] = rows.size();
    if (!listing.by.empty()) {
        answer["groups"] = group_rows(listing, groups_of(listing, scope, rows), question.top());
    } else if (!listing.count) {
        answer[std::string(name)] = question.lists().add(
            ordered_rows(listing, scope, rows), question.top(),
            [scope, columns = listing.select](std::string& out, std::uint32_t row) {
                out +=
                    printed(columns, scope, row).dump(-1, ' ', false, ordered_json::error_handler_t::replace);
            });
    }
}

}  // namespace zeren::query
