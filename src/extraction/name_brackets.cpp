#include "extraction/name_brackets.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "extraction/body_names.hpp"
#include "extraction/clause_phrases.hpp"
#include "extraction/owner_names.hpp"
#include "extraction/person_names.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// The open sign of the bracket that closes at the end of the words; npos where there is none.
std::size_t last_bracket(View plain) {
    constexpr View opening = U"([【〔";
    constexpr View closing = U")]】〕";
    const auto shape = plain.empty() ? View::npos : closing.find(plain.back());
    if (shape == View::npos) return View::npos;
    std::size_t depth = 0;
    for (auto at = plain.size(); at-- > 0;) {
        if (plain[at] == closing[shape]) ++depth;
        if (plain[at] == opening[shape] && --depth == 0) return at;
    }
    return View::npos;
}

std::optional<DutyWords> mark_of(View inside) {
    static constexpr std::array leads = {View(U"主"), View(U"主责"), View(U"主负责")};
    static constexpr std::array helpers = {View(U"副"), View(U"辅"), View(U"协"), View(U"配")};
    if (is_one_of(inside, leads)) return DutyWords{.duty = Duty::lead, .size = inside.size()};
    if (is_one_of(inside, helpers)) return DutyWords{.duty = Duty::cooperate, .size = inside.size()};
    auto words = verb_ending(inside);
    if (!words || words->size != inside.size()) words = label_at(inside);
    if (!words || words->size != inside.size()) return std::nullopt;
    if (words->duty != Duty::lead && words->duty != Duty::cooperate) return std::nullopt;
    return words;
}

bool is_second_name(View name, View inside) {
    constexpr std::size_t shortest = 3;
    if (inside.size() < shortest || is_area_word(inside)) return false;
    // 党委学生工作部(学生处): two signs at one door; 教育局(人事处) is an office and a part of it.
    static constexpr std::array offices = {View(U"部"), View(U"处"), View(U"办公室")};
    const bool shares_a_door = inside.ends_with(U'处') && ends_with_one_of(name, offices);
    // 院感管理科(公共卫生科), 国家大学科技园(技术转移中心): neither is above the other.
    static constexpr std::array alike = {View(U"科"), View(U"室"), View(U"股"), View(U"所"), View(U"站"),
                                         View(U"院"), View(U"园"), View(U"馆"), View(U"队")};
    static constexpr std::array above = {View(U"局"), View(U"委"), View(U"厅"), View(U"府"), View(U"集团")};
    const bool is_of_one_rank = inside.back() == name.back() && ends_with_one_of(name, alike);
    const bool is_centre = inside.ends_with(U"中心") && !ends_with_one_of(name, above);
    return shares_a_door || is_of_one_rank || is_centre || form_of_name(inside) == NameForm::body;
}

/// 各县(市、区), 县(市、区)政府(管委会), 乡镇(街道): areas and offices in brackets belong to the name.
bool is_part_of_name(View name, View inside) {
    if (name.starts_with(U"各") || form_of_name(name) == NameForm::collective) return true;
    if (name.find(U'(') != View::npos) return true;
    return is_area_word(inside.substr(0, inside.find(U'、')));
}

/// 市财政局、市人社局(配合): bodies alone, and the verb that stands behind them.
BracketedName with_bodies(const Stretch& name, Stretch inside) {
    BracketedName out{.name = name, .remark = inside};
    const auto verb = verb_ending(inside.plain());
    if (verb) inside = inside.part(0, inside.size() - verb->size).trimmed();
    PhraseCutter cutter(inside);
    while (const auto phrase = cutter.next()) {
        if (form_of_name(phrase->words.plain()) != NameForm::body)
            return {.name = name, .remark = out.remark};
        out.bodies.push_back(phrase->words);
    }
    if (verb)
        out.duty = verb->duty;
    else if (out.bodies.size() == 1)
        out.bodies.clear();
    return out;
}

}  // namespace

Stretch short_name_in(const Stretch& inside) {
    static constexpr std::array openings = {View(U"以下简称:"), View(U"以下简称为"), View(U"以下简称"),
                                            View(U"下称"), View(U"简称")};
    constexpr View quotes = U" \"“”‘’'「」";
    auto words = inside.part(longest_at_begin(inside.plain(), openings));
    if (words.size() == inside.size()) return {};
    const bool are_several = words.plain().ends_with(U"部门") || words.plain().ends_with(U"单位");
    if (are_several) return {};  // 两部门
    while (!words.empty() && quotes.find(words.plain().front()) != View::npos) words = words.part(1);
    while (!words.empty() && quotes.find(words.plain().back()) != View::npos)
        words = words.part(0, words.size() - 1);
    return words;
}

BracketedName read_name_bracket(const Stretch& words) {
    const auto plain = words.plain();
    const auto open = last_bracket(plain);
    if (open == View::npos || open == 0) return {.name = words};
    const auto inside = words.part(open + 1, words.size() - 1).trimmed();
    const auto name = words.part(0, open).trimmed();
    if (name.empty()) return {.name = words};
    if (const auto mark = mark_of(inside.plain())) {
        static constexpr std::array of_all = {View(U"共同"), View(U"联合"), View(U"并列"), View(U"均"),
                                              View(U"双")};
        return {.name = name, .mark = mark, .marks_all = begins_with_one_of(inside.plain(), of_all)};
    }
    // 各区人民政府(含开发区,下同): what it counts in is no part of its name.
    static constexpr std::array counting_in = {View(U"含"), View(U"包括"), View(U"包含"), View(U"不含"),
                                               View(U"不包括")};
    if (begins_with_one_of(inside.plain(), counting_in)) return {.name = name, .remark = inside};
    if (is_part_of_name(name.plain(), inside.plain())) return {.name = words};
    if (form_of_name(name.plain()) == NameForm::none) return {.name = words};
    auto bracketed = with_bodies(name, inside);
    if (const auto short_name = short_name_in(inside); !short_name.empty())
        return {.name = name, .alias = short_name};
    if (bracketed.bodies.empty() && is_second_name(name.plain(), inside.plain()))
        return {.name = name, .alias = inside};
    return bracketed;
}

BracketedName read_owner_bracket(const Stretch& words, const ActorDirectory& directory, bool is_labelled) {
    if (directory.find(words.plain())) return {.name = words};
    auto bracketed = read_name_bracket(words);
    const auto open = words.plain().find(U'(');
    const bool has_remark = is_labelled && bracketed.name.size() == words.size() && open != View::npos &&
                            open > 0 && words.plain().ends_with(U')') &&
                            form_of_name(words.plain(), directory) == NameForm::none;
    if (!has_remark) return bracketed;
    BracketedName out{.name = words.part(0, open).trimmed(),
                      .remark = words.part(open + 1, words.size() - 1)};
    // 张三(市交通局): who of the two owns it?
    const auto inside = out.remark.plain();
    const bool is_office = form_of_name(inside, directory) == NameForm::body &&
                           kind_of_name(inside) == model::ActorKind::department;
    if (is_office)
        out.bodies.push_back(out.remark);
    else if (!may_be_a_person(out.name.plain()) && is_second_name(out.name.plain(), inside))
        out.alias = std::exchange(out.remark, {});  // 国家大学科技园(技术转移中心)
    return out;
}

}  // namespace zeren::extraction
