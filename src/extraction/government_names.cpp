#include "extraction/government_names.hpp"

#include <array>

#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

bool is_a_government(View name) { return name == U"政府" || name == U"人民政府"; }

}  // namespace

bool is_government_behind_party(View party, View name) {
    static constexpr std::array parties = {View(U"党委"), View(U"党工委")};
    static constexpr std::array governments = {View(U"政府"), View(U"人民政府"), View(U"管委会"),
                                               View(U"办事处")};
    return is_one_of(name, governments) && ends_with_one_of(party, parties) && !is_one_of(party, parties);
}

bool is_government_of_committee(View committee, View government) {
    const std::size_t shortest = committee.starts_with(U"各") ? 3 : 4;  // 各市委, else a place of two signs
    if (committee.size() < shortest || !committee.ends_with(U"委")) return false;
    const auto level = committee[committee.size() - 2];
    const bool is_level = View(U"市县区州旗").find(level) != View::npos;
    return is_level && !government.empty() && government[0] == level && is_a_government(government.substr(1));
}

bool is_government_of_each(View above, View government) {
    static constexpr std::array administrations = {View(U"行政公署"), View(U"行署")};
    return above.starts_with(U"各") && ends_with_one_of(above, administrations) && government.size() > 2 &&
           View(U"市县州").find(government[0]) != View::npos && is_a_government(government.substr(1));
}

}  // namespace zeren::extraction
