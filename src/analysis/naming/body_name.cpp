#include "analysis/naming/body_name.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "support/utf8.hpp"

namespace zeren::analysis::naming {
namespace {

using View = std::u32string_view;

constexpr View levels = U"省市县区州盟旗";
constexpr View conjunctions = U"和与及、";
constexpr std::size_t longest_place = 5;

struct Ending {
    View printed;
    View in_short;
};
constexpr std::array endings = {Ending{U"委员会", U"委"}, Ending{U"联合会", U"联"}, Ending{U"办公室", U"办"},
                                Ending{U"办公厅", U"办"}, Ending{U"局", U"局"},     Ending{U"委", U"委"},
                                Ending{U"办", U"办"},     Ending{U"厅", U"厅"},     Ending{U"部", U"部"},
                                Ending{U"署", U"署"},     Ending{U"联", U"联"}};

void replace_all(std::u32string& text, View what, View by) {
    for (auto at = text.find(what); at != std::u32string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

bool cut_ending(std::u32string& text, View ending, std::size_t kept) {
    if (!text.ends_with(ending) || text.size() < ending.size() + 2) return false;
    text.resize(text.size() - ending.size() + kept);
    return true;
}

/// Where the level's sign stands: at the begin, or behind a place of two to five signs.
std::size_t find_level(View name) {
    const auto reach = std::min(name.size(), longest_place + 1);
    for (std::size_t at = 0; at < reach; ++at) {
        if (at == 1 || levels.find(name[at]) == View::npos) continue;
        return at + 2 < name.size() ? at : View::npos;
    }
    return View::npos;
}

std::u32string without_conjunctions(View stem) {
    std::u32string out;
    std::ranges::copy_if(stem, std::back_inserter(out),
                         [](char32_t sign) { return conjunctions.find(sign) == View::npos; });
    return out;
}

bool is_selection(View stem, View fuller) {
    std::size_t next = 0;
    for (auto sign : stem) {
        next = fuller.find(sign, next);
        if (next == View::npos) return false;
        ++next;
    }
    return true;
}

/// Words have two signs as a rule: each sign of an abbreviation begins one, or follows the sign before it.
bool begins_words(View stem, View fuller) {
    std::size_t next = 0;
    for (auto sign : stem) {
        auto at = next;
        while (at < fuller.size() && (fuller[at] != sign || (at % 2 != 0 && at != next))) ++at;
        if (at == fuller.size()) return false;
        next = at + 1;
    }
    return true;
}

}  // namespace

std::u32string folded(std::string_view name) {
    std::u32string out;
    for (auto sign : support::to_code_points(name)) {
        if (support::is_blank(sign)) continue;
        if (sign >= 0xFF01 && sign <= 0xFF5E) sign -= 0xFEE0;
        if (sign >= U'A' && sign <= U'Z') sign += U'a' - U'A';
        out.push_back(sign);
    }
    return out;
}

std::u32string government_form(View name) {
    std::u32string out(name);
    replace_all(out, U"人民政府", U"政府");
    const bool is_street = cut_ending(out, U"街道办事处", 2) || cut_ending(out, U"街道办", 2);
    if (!is_street && !cut_ending(out, U"镇政府", 1)) cut_ending(out, U"乡政府", 1);
    return out;
}

BodyName take_apart(View name) {
    BodyName parts;
    if (name.starts_with(U"国家")) {
        parts.level = U"国家";
        name.remove_prefix(2);
    } else if (name.starts_with(U"自治区")) {
        parts.level = U"自治区";
        name.remove_prefix(3);
    } else if (const auto at = find_level(name); at != View::npos) {
        parts.place = name.substr(0, at);
        parts.level = name.substr(at, 1);
        name.remove_prefix(at + 1);
    }
    for (const auto& [printed, in_short] : endings) {
        if (!name.ends_with(printed) || name.size() == printed.size()) continue;
        parts.ending = in_short;
        parts.has_long_ending = printed != in_short;
        name.remove_suffix(printed.size());
        break;
    }
    parts.stem = name;
    return parts;
}

Shortening shortening(View stem, View fuller) {
    if (stem.empty() || stem.size() > fuller.size() || stem.front() != fuller.front())
        return Shortening::none;
    const auto bare_stem = without_conjunctions(stem);
    const auto bare_fuller = without_conjunctions(fuller);
    if (bare_stem == bare_fuller) return Shortening::abbreviation;
    if (!is_selection(bare_stem, bare_fuller)) return Shortening::none;
    const bool is_piece = bare_fuller.find(bare_stem) != std::u32string::npos;
    return !is_piece && begins_words(bare_stem, bare_fuller) ? Shortening::abbreviation : Shortening::part;
}

}  // namespace zeren::analysis::naming
