#include "extraction/english_evidence.hpp"

#include <algorithm>
#include <string_view>

#include "extraction/english_bodies.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {

using View = std::u32string_view;

bool begin_with_capitals(const DutyClause& clause) {
    return std::ranges::all_of(clause.owners, [](const OwnerMention& owner) {
        const auto name = owner.name.plain();
        const auto first = name.front();
        return first >= U'A' && first <= U'Z' && name.find(U' ') != View::npos && !is_digit(name.back());
    });
}

bool explains_words(const DutyClause& clause) {
    if (clause.owners.size() > 1 || ends_like_an_english_body(clause.owners.front().name.plain()))
        return false;
    const View line = clause.words.passage->plain;
    auto before = clause.words.begin;
    while (before > 0 && View(U"([ ").find(line[before - 1]) != View::npos) --before;
    return before > 0 && !is_sentence_end(line[before - 1]);
}

}  // namespace zeren::extraction
