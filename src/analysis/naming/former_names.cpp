#include "analysis/naming/former_names.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "support/utf8.hpp"

namespace zeren::analysis::naming {
namespace {

using View = std::u32string_view;

constexpr std::array<View, 5> openings = {U"原名为", U"原名", U"原称", U"原为", U"原"};
constexpr std::array<View, 2> english_openings = {U"formerly ", U"former "};
constexpr std::size_t longest_name = 40;
constexpr View ends = U"）)】]、，,；;。";
constexpr View last_signs_of_bodies = U"局委办厅部署院会心司府镇乡道处队所站校馆区团社村联";

std::optional<View> behind_opening(View words) {
    for (const auto& list : {View(U"（"), View(U"(")}) {
        if (words.starts_with(list)) words.remove_prefix(1);
    }
    for (auto opening : openings) {
        if (words.starts_with(opening)) return words.substr(opening.size());
    }
    for (auto opening : english_openings) {
        if (words.starts_with(opening)) return words.substr(opening.size());
    }
    return std::nullopt;
}

std::string name_at_begin(View words) {
    const auto size = words.find_first_of(ends);
    const auto name = words.substr(0, size);
    if (name.size() < 2 || name.size() > longest_name) return {};
    const bool is_latin = name.front() < 0x80;
    if (!is_latin && last_signs_of_bodies.find(name.back()) == View::npos) return {};  // 原则上…
    return std::string(support::trim(support::to_utf8(name)));
}

/// The longest known name that ends where the words end.
std::string known_name_at_end(View words, const std::function<bool(std::string_view)>& is_known) {
    for (auto size = std::min(words.size(), longest_name); size >= 2; --size) {
        auto name = support::to_utf8(words.substr(words.size() - size));
        if (is_known(name)) return name;
    }
    return {};
}

}  // namespace

std::string former_name_said_by(std::string_view words) {
    const auto signs = support::to_code_points(words);
    const auto name = behind_opening(signs);
    return name ? name_at_begin(*name) : std::string();
}

std::vector<FormerName> former_names_in(std::string_view text,
                                        const std::function<bool(std::string_view)>& is_known) {
    std::vector<FormerName> found;
    if (text.find("原") == std::string_view::npos && text.find("former") == std::string_view::npos)
        return found;
    const auto signs = support::to_code_points(text);
    const View all(signs);
    for (auto at = all.find_first_of(U"（("); at != View::npos; at = all.find_first_of(U"（(", at + 1)) {
        const auto words = behind_opening(all.substr(at, longest_name + 12));
        if (!words) continue;
        auto before = all.substr(0, at);
        while (!before.empty() && before.back() == U' ') before.remove_suffix(1);
        FormerName name{.now = known_name_at_end(before, is_known), .former = name_at_begin(*words)};
        if (!name.now.empty() && !name.former.empty() && name.now != name.former)
            found.push_back(std::move(name));
    }
    return found;
}

}  // namespace zeren::analysis::naming
