#include "extraction/owner_names.hpp"

#include <algorithm>
#include <array>

#include "extraction/government_names.hpp"
#include "extraction/person_names.hpp"
#include "extraction/shared_endings.hpp"
#include "extraction/tables/marks.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::size_t longest_name = 60;

/// The conjunction at the begin of the words, 0 where there is none.
std::size_t conjunction_at(View plain) {
    static constexpr std::array words = {View(U"以及"), View(U"和"), View(U"及"),
                                         View(U"与"),   View(U"暨"), View(U"&")};
    return longest_at_begin(plain, words);
}

/// 实验室与设备管理处, 实验室与资产管理处: one office of a university.
bool is_laboratory_office(View left, View right) {
    static constexpr std::array charges = {View(U"设备"), View(U"资产"), View(U"条件")};
    return left == U"实验室" && begins_with_one_of(right, charges);
}

/// 人行云河中支及市级各部门: behind a conjunction, whatever stands before it.
bool is_collective(View right, View left, const ActorDirectory& directory) {
    constexpr std::size_t shortest = 3;
    static constexpr std::array openings = {View(U"各"),   View(U"有关"), View(U"相关"),
                                            View(U"市级"), View(U"省级"), View(U"县级"),
                                            View(U"区级"), View(U"市直"), View(U"县直")};
    return left.size() >= shortest && begins_with_one_of(right, openings) &&
           form_of_name(right, directory) == NameForm::collective;
}

/// The right side may itself hold conjunctions that are part of its name (市工业和信息化局), so its end may
/// stand before any of the next few, or at the end of all words.
bool begins_with_a_body(View plain, const ActorDirectory& directory) {
    constexpr std::size_t most_conjunctions = 3;
    std::size_t seen = 0;
    for (std::size_t at = 1; at < plain.size() && at <= longest_name && seen < most_conjunctions; ++at) {
        if (conjunction_at(plain.substr(at, 2)) == 0) continue;
        ++seen;
        if (form_of_name(plain.substr(0, at), directory) != NameForm::none) return true;
    }
    return form_of_name(plain, directory) != NameForm::none;
}

/// Where the first of several names ends that stand together without a sign between them: 县民政局县医保局,
/// each with its level before it, 香南镇白沙镇. 市委市政府督查室 is one body of two. 0 where one name stands.
std::size_t run_on_name_end(View plain, const ActorDirectory& directory) {
    constexpr View levels = U"省市县区州旗";
    constexpr std::size_t shortest = 3;
    constexpr std::size_t longest_town = 4;
    static constexpr std::array towns = {View(U"镇"), View(U"乡"), View(U"街道")};
    static constexpr std::array committees = {View(U"委"), View(U"党委"), View(U"党工委")};
    for (auto at = shortest; at + shortest <= plain.size(); ++at) {
        const auto left = plain.substr(0, at);
        const bool have_one_level = levels.find(plain[0]) != View::npos && plain[at] == plain[0];
        const bool are_towns =
            at <= longest_town && ends_with_one_of(left, towns) && ends_with_one_of(plain, towns);
        if (!have_one_level && !are_towns) continue;
        const bool is_committee = at == shortest && ends_with_one_of(left, committees);
        if (!is_committee && form_of_name(left, directory) == NameForm::body) return at;
    }
    return 0;
}

/// Nothing is parted where the last of the names would be none.
void part_run_on(const Stretch& words, const ActorDirectory& directory, std::vector<Stretch>& names) {
    const auto may_be_several = words.size() <= longest_name && words.plain().find(U'(') == View::npos;
    auto rest = words;
    const auto first = names.size();
    while (may_be_several && !directory.find(rest.plain())) {
        const auto end = run_on_name_end(rest.plain(), directory);
        if (end == 0) break;
        names.push_back(rest.part(0, end));
        rest = rest.part(end);
    }
    if (names.size() > first && form_of_name(rest.plain(), directory) != NameForm::body) {
        names.resize(first);
        rest = words;
    }
    names.push_back(rest);
}

/// 市交通局[1]: without the number of the footnote.
Stretch without_footnote(const Stretch& name) {
    const auto plain = name.plain();
    const auto open = plain.rfind(U'[');
    if (open == View::npos || open == 0 || !plain.ends_with(U']')) return name;
    const auto number = plain.substr(open + 1, plain.size() - open - 2);
    return !number.empty() && is_digit(number[0]) ? name.part(0, open) : name;  // [1], [50%]
}

}  // namespace

NameForm form_of_name(View plain, const ActorDirectory& directory) {
    if (plain.size() <= longest_name) {
        if (const auto row = directory.find(plain)) {
            const bool many = directory.actor(*row).kind == model::ActorKind::collective;
            return many ? NameForm::collective : NameForm::body;
        }
        if (directory.is_explained(plain)) return NameForm::body;
    }
    return form_of_name(plain);
}

bool may_be_labelled_name(View plain) {
    constexpr std::size_t longest = 24;
    const bool has_letters =
        std::ranges::any_of(plain, [](char32_t sign) { return sign >= U'A' && !tables::is_symbol(sign); });
    return has_letters && plain.size() <= longest && !begins_like_a_task(plain);
}

NameForm form_beside_verb(View plain, std::size_t verb, const ActorDirectory& directory) {
    static constexpr std::array endings = {View(U"办"), View(U"单位"), View(U"部门"), View(U"主体")};
    const bool is_behind_body =
        verb < plain.size() && ends_with_one_of(plain, endings) &&
        form_of_name(plain.substr(0, plain.size() - verb), directory) == NameForm::body;
    return is_behind_body ? NameForm::none : form_of_name(plain, directory);
}

View without_marks(View plain) {
    const auto is_mark = [](char32_t sign) {
        return tables::is_symbol(sign) || sign == U'*' || sign == U'※';
    };
    if (plain.size() < 2) return plain;
    if (is_mark(plain.front())) return trimmed(plain.substr(1));
    return is_mark(plain.back()) ? trimmed(plain.substr(0, plain.size() - 1)) : plain;
}

/// “云河城投”: one pair around all of it.
bool are_quotes_around(View plain) {
    constexpr View opening = U"“‘\"「『《【";
    constexpr View closing = U"”’\"」』》】";
    const auto pair = plain.size() > 2 ? opening.find(plain.front()) : View::npos;
    return pair != View::npos && closing.find(plain.back()) == pair;
}

Stretch undecorated(const Stretch& words, const ActorDirectory& directory) {
    constexpr View opening = U" “”‘’\"'「『《【〔";
    constexpr View closing = U" “”‘’\"'」』》】〕…⋯.·①②③④⑤⑥⑦⑧⑨⑩¹²³⁴⁵⁶⁷⁸⁹⁰†‡§";
    if (words.size() > longest_name || form_of_name(words.plain(), directory) != NameForm::none) return words;
    auto name = words;
    while (!name.empty() && opening.find(name.plain().front()) != View::npos) name = name.part(1);
    while (!name.empty() && closing.find(name.plain().back()) != View::npos)
        name = name.part(0, name.size() - 1);
    if (name.plain().starts_with(U'(') && name.plain().ends_with(U')')) name = name.part(1, name.size() - 1);
    name = without_footnote(name);
    return form_of_name(name.plain(), directory) != NameForm::none || are_quotes_around(words.plain())
               ? name
               : words;
}

std::vector<Stretch> split_at_conjunctions(const Stretch& words, const ActorDirectory& directory) {
    const auto whole = words.trimmed();
    const auto plain = whole.plain();
    if (whole.size() <= longest_name && directory.find(plain)) return {whole};
    std::vector<Stretch> names;
    std::size_t begin = 0;
    for (std::size_t at = 1; at < plain.size();) {
        const auto size = conjunction_at(plain.substr(at, 2));
        const auto left = plain.substr(begin, at - begin);
        const auto right = plain.substr(at + size);
        const bool is_one = size > 0 && (is_government_behind_party(left, right) ||  // 县党委和人民政府
                                         is_laboratory_office(left, right));
        const bool may_split = form_of_name(left, directory) != NameForm::none ||
                               is_collective(right, left, directory) || are_parted_by_a_joint(left, right);
        const bool are_people = may_be_a_person(left) && may_be_a_person(right);  // 王五与赵六
        const bool are_bodies =
            may_split && (begins_with_a_body(right, directory) || are_parted_by_a_joint(left, right));
        const bool splits = size > 0 && !is_one && (are_people || are_bodies);
        if (splits) {
            names.push_back(whole.part(begin, at).trimmed());
            begin = at + size;
        }
        at += splits ? size : 1;
    }
    names.push_back(whole.part(begin).trimmed());
    std::vector<Stretch> parted;
    for (const auto& name : names) part_run_on(name, directory, parted);
    return parted;
}

}  // namespace zeren::extraction
