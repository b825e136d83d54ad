#include "query/long_lists.hpp"

#include <nlohmann/json.hpp>

namespace zeren::query {

using nlohmann::ordered_json;

ordered_json LongLists::add(std::size_t rows, AppendRow append) {
    lists_.push_back({.rows = rows, .append = std::move(append)});
    // `ordered_json::binary` leaves a value behind that cannot be destroyed where its allocation fails.
    return ordered_json(ordered_json::binary_t({}, lists_.size() - 1));
}

bool LongLists::is_mark(const ordered_json& value) {
    return value.is_binary() && value.get_binary().has_subtype();
}

void LongLists::write(const ordered_json& mark, std::string& out, const TakeText& take) const {
    constexpr std::size_t much = std::size_t{1} << 16U;
    const auto& list = lists_.at(mark.get_binary().subtype());
    out += '[';
    for (std::size_t row = 0; row < list.rows; ++row) {
        if (row > 0) out += ',';
        list.append(out, row);
        if (out.size() < much) continue;
        take(out);
        out.clear();
    }
    out += ']';
}

}  // namespace zeren::query
