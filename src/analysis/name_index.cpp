#include "analysis/name_index.hpp"

#include <algorithm>
#include <functional>

#include "support/name_form.hpp"

namespace zeren::analysis {
namespace {

/// Equal for names that look the same.
std::uint64_t look_of(std::string_view name) {
    const std::hash<std::string_view> hash;
    return support::is_plain_name(name) ? hash(name) : hash(support::name_form(name));
}

}  // namespace

void NameTable::add(std::uint32_t plan, std::uint32_t row, std::string_view name) {
    rows_.push_back({.look = look_of(name), .plan = plan, .row = row});
}

void NameTable::sort() { std::ranges::sort(rows_); }

std::span<const NameTable::Row> NameTable::like(std::string_view name) const {
    const auto look = look_of(name);
    return {std::ranges::lower_bound(rows_, look, {}, &Row::look),
            std::ranges::upper_bound(rows_, look, {}, &Row::look)};
}

}  // namespace zeren::analysis
