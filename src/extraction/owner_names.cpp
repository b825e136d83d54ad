#include "extraction/owner_names.hpp"

#include <algorithm>
#include <array>

#include "extraction/tables/marks.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::size_t longest_name = 60;

/// The conjunction at the begin of the words, 0 where there is none.
std::size_t conjunction_at(View plain) {
    static constexpr std::array words = {View(U"以及"), View(U"和"), View(U"及"), View(U"与"), View(U"暨")};
    return longest_at_begin(plain, words);
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

}  // namespace

NameForm form_of_name(View plain, const ActorDirectory& directory) {
    if (plain.size() <= longest_name) {
        if (const auto row = directory.find(plain)) {
            const bool many = directory.actor(*row).kind == model::ActorKind::collective;
            return many ? NameForm::collective : NameForm::body;
        }
    }
    return form_of_name(plain);
}

bool may_be_labelled_name(View plain) {
    constexpr std::size_t longest = 24;
    const bool has_letters =
        std::ranges::any_of(plain, [](char32_t sign) { return sign >= U'A' && !tables::is_symbol(sign); });
    return has_letters && plain.size() <= longest && !begins_like_a_task(plain);
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
        const bool splits = size > 0 && form_of_name(left, directory) != NameForm::none &&
                            begins_with_a_body(plain.substr(at + size), directory);
        if (splits) {
            names.push_back(whole.part(begin, at).trimmed());
            begin = at + size;
        }
        at += splits ? size : 1;
    }
    names.push_back(whole.part(begin).trimmed());
    return names;
}

}  // namespace zeren::extraction
