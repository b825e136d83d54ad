#include "analysis/naming/member_kind.hpp"

#include <algorithm>
#include <array>

namespace zeren::analysis::naming {

std::optional<model::ActorKind> kind_of_members(std::string_view name) {
    constexpr std::array<std::string_view, 5> towns = {"镇", "街道", "街", "乡", "town"};
    constexpr std::array<std::string_view, 2> hospitals = {"医院", "hospital"};
    const auto says = [name](auto word) { return name.find(word) != std::string_view::npos; };
    if (std::ranges::any_of(hospitals, says)) return model::ActorKind::hospital;
    if (std::ranges::any_of(towns, says)) return model::ActorKind::town;
    return std::nullopt;
}

}  // namespace zeren::analysis::naming
