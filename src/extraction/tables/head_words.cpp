#include "extraction/tables/head_words.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string>

#include "extraction/passage.hpp"
#include "extraction/tables/han_head_words.hpp"
#include "extraction/tables/latin_heads.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;
using enum ColumnKind;

constexpr std::array bodies = {View(U"单位"), View(U"部门"), View(U"主体"), View(U"处室"),
                               View(U"科室"), View(U"机构"), View(U"股室"), View(U"地区"),
                               View(U"分工"), View(U"科组"), View(U"机关"), View(U"局处")};

const HeadWord* whole(View head) {
    const auto words = whole_han_heads();
    const auto found = std::ranges::find(words, head, &HeadWord::text);
    return found == words.end() ? nullptr : &*found;
}

const HeadWord* longest_ending(View head) {
    const HeadWord* best = nullptr;
    for (const auto& ending : endings_of_han_heads()) {
        const bool is_longer = best == nullptr || ending.text.size() > best->text.size();
        if (is_longer && head.ends_with(ending.text)) best = &ending;
    }
    return best;
}

/// The first sign of a duty that the head holds.
const HeadWord* duty_sign_in(View head) {
    const auto signs = duty_signs_of_heads();
    const auto found =
        std::ranges::find_if(signs, [head](const HeadWord& sign) { return holds(head, sign.text); });
    return found == signs.end() ? nullptr : &*found;
}

/// The duty that the words of a head speak of.
Duty duty_in(View head) {
    const auto* sign = duty_sign_in(head);
    return sign == nullptr ? Duty::unsaid : sign->duty;
}

/// 责任单位, 牵头及配合单位, 牵头: who owns; a head that speaks of leads and of helpers says neither.
ColumnMeaning owners_of_head(View head) {
    // 责任单位及责任人 is a column of bodies, 牵头单位责任人 one of people.
    const bool names_both = head.find_first_of(U"及和与/") != View::npos;
    const bool ends_like_bodies =
        ends_with_one_of(head, bodies) || (names_both && holds_one_of(head, bodies));
    auto label = label_at(head);
    if (label && label->is_of_people) label.reset();
    const bool is_label = label && label->size == head.size();
    if (!ends_like_bodies && !is_label) return {};
    if (is_label && label->brackets_help) return {owners, label->duty};
    const auto says = [head](Duty duty) {
        return std::ranges::any_of(duty_signs_of_heads(), [&](const HeadWord& sign) {
            return sign.duty == duty && holds(head, sign.text);
        });
    };
    if (says(Duty::lead) && says(Duty::cooperate)) return {owners, Duty::unsaid};
    if (const auto* sign = duty_sign_in(head)) return {owners, sign->duty};
    if (is_label) return {owners, label->duty};
    return {};
}

bool has_han(View head) { return std::ranges::any_of(head, is_han); }

ColumnMeaning look_up(View head) {
    constexpr std::size_t longest_han_head = 14;
    if (!has_han(head)) return meaning_of_latin_head(head);
    if (head.size() > longest_han_head || head.find_first_of(U"。;、") != View::npos) return {};
    if (const auto* word = whole(head)) return {word->kind, word->duty};
    if (is_due_label(head)) return {due};
    if (is_side_label(head) && longest_ending(head) == nullptr) return {aside};
    // 原牵头单位, 配合单位2: who owned it before is told aside; one of several columns is like the others.
    if (head.size() > 3 && head.starts_with(U"原") && owners_of_head(head.substr(1)).kind == owners)
        return {aside};
    while (head.size() > 2 && is_digit(head.back())) head.remove_suffix(1);
    if (const auto meaning = owners_of_head(head); meaning.kind != unknown) return meaning;
    // 负责老师, 协助同志
    static constexpr std::array kinds_of_people = {View(U"老师"), View(U"教师"), View(U"同志"),
                                                   View(U"干部")};
    if (duty_sign_in(head) != nullptr && ends_with_one_of(head, kinds_of_people))
        return {people, duty_in(head)};
    if (const auto* ending = longest_ending(head)) {
        return {ending->kind, ending->kind == people ? duty_in(head) : ending->duty};
    }
    return {};
}

}  // namespace

ColumnMeaning meaning_of_head(View head) {
    constexpr std::size_t longest = 40;
    constexpr std::size_t most_words = 4096;
    if (head.empty()) return {};
    if (head.size() > longest) return look_up(head);
    // Thousands of small tables have the same few heads, and each is asked for several times.
    thread_local std::map<std::u32string, ColumnMeaning, std::less<>> known;
    if (const auto found = known.find(head); found != known.end()) return found->second;
    if (known.size() == most_words) known.clear();
    return known.emplace(head, look_up(head)).first->second;
}

}  // namespace zeren::extraction::tables
