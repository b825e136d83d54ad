#include "extraction/clause_evidence.hpp"

#include <algorithm>
#include <string_view>

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// A bracket of nothing but short words: where one of them is a body, the others want to be asked for.
bool is_list_of_names(const DutyClause& clause) {
    constexpr std::size_t longest = 8;
    return clause.site == ClauseSite::bracket &&
           std::ranges::all_of(clause.not_understood,
                               [](const Stretch& odd) { return odd.size() <= longest; });
}

/// 各有关部门要切实增强责任感: what a body has to do, in a sentence.
bool is_demand(View words) {
    constexpr View demands = U"要应须";
    for (auto at = words.find_first_of(demands); at != View::npos;
         at = words.find_first_of(demands, at + 1)) {
        if (form_of_name(words.substr(0, at)) != NameForm::none) return true;
    }
    return false;
}

/// 设综合协调组、抢险救援组，其职责如下：
bool opens_a_list(View plain) { return plain.ends_with(U"如下") || plain.ends_with(U"如下:"); }

/// （财务处、学前教育处）, or one such unit behind the sentence of an item: who works in a house names its
/// rooms.
bool names_units(const DutyClause& clause) {
    if (clause.site != ClauseSite::bracket || clause.owners.empty()) return false;
    const auto is_unit = [](const OwnerMention& owner) {
        constexpr std::size_t shortest = 3;
        const auto name = owner.name.plain();
        return name.size() >= shortest && View(U"处科室股院").find(name.back()) != View::npos;
    };
    if (!std::ranges::all_of(clause.owners, is_unit)) return false;
    const View line = clause.words.passage->plain;
    const auto begin = clause.words.begin;
    const bool is_behind_sentence =
        begin >= 2 && View(U"([【〔").find(line[begin - 1]) != View::npos && is_sentence_end(line[begin - 2]);
    const bool is_at_end = clause.words.end + 1 >= line.size();
    return is_at_end && (clause.owners.size() > 1 || is_behind_sentence);
}

}  // namespace

void ClauseEvidence::see_name(NameForm form, bool is_first) {
    if (form == NameForm::weak) ++weak;
    if (form != NameForm::body && form != NameForm::collective) return;
    opens_with_body = opens_with_body || (is_first && odd == 0);
    ++bodies;
}

bool is_clause(const DutyClause& clause, const ClauseEvidence& seen) {
    if (clause.labelled) {
        return clause.states_none || clause.names_somebody() || !clause.deadlines.empty();
    }
    if (clause.has_object && clause.site == ClauseSite::line) return false;
    if (opens_like_a_remark(seen.first_words.plain())) return false;
    if (begins_like_a_task(seen.first_words.plain())) return false;
    if (clause.is_only_deadline()) return is_firm_deadline(clause.words.plain());
    if (opens_a_list(clause.words.plain())) return false;
    constexpr std::size_t longest_odd_words = 30;
    const bool has_sentence = std::ranges::any_of(clause.not_understood, [](const Stretch& odd) {
        return odd.size() > longest_odd_words || is_demand(odd.plain());
    });
    if (has_sentence) return false;
    // A line that ends like a sentence and holds other words than names is one.
    const bool is_sentence = clause.site == ClauseSite::line && clause.words.plain().ends_with(U"。");
    if (is_sentence && seen.odd > 0 && (!seen.opens_with_body || !seen.ends_with_verb)) return false;
    if (is_sentence && seen.bodies == 0) return false;
    if (seen.bodies > 0)
        return seen.opens_with_body || seen.odd <= seen.bodies + seen.weak || is_list_of_names(clause);
    const bool is_of_money = clause.words.plain().ends_with(U"为主");  // （争取上级资金为主）
    if (clause.says_duty) return seen.weak > 0 || (seen.odd > 0 && !is_of_money);
    if (seen.odd == 0 && names_units(clause)) return true;
    return seen.has_verb && seen.weak > 0 && seen.odd == 0;
}

}  // namespace zeren::extraction
