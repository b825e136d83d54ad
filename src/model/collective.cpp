#include "model/collective.hpp"

#include <algorithm>
#include <array>

namespace zeren::model {

bool means_those_concerned(std::string_view name) {
    constexpr std::array<std::string_view, 4> words = {"有关", "相关", "concerned", "relevant"};
    return std::ranges::any_of(words,
                               [name](auto word) { return name.find(word) != std::string_view::npos; });
}

}  // namespace zeren::model
