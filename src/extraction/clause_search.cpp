#include "extraction/clause_search.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "extraction/action_lines.hpp"
#include "extraction/brackets.hpp"
#include "extraction/english_words.hpp"
#include "extraction/owner_label.hpp"
#include "extraction/owner_names.hpp"
#include "extraction/sentence_clauses.hpp"
#include "extraction/title_clauses.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

bool ends_sentence(char32_t sign) { return is_sentence_end(sign) || sign == U','; }

std::size_t past_blanks(View plain, std::size_t at) {
    while (at < plain.size() && plain[at] == U' ') ++at;
    return at;
}

/// A bracket about the whole sentence stands behind its full stop, or before it, or at the end of the words.
bool closes_a_sentence(View plain, const BracketPair& pair) {
    auto before = pair.open;
    while (before > 0 && plain[before - 1] == U' ') --before;
    if (before == 0 || ends_sentence(plain[before - 1])) return true;
    const auto after = past_blanks(plain, pair.close + 1);
    // 修路[牵头:市交通局][配合:市财政局]
    const bool is_labelled = begins_with_label(plain.substr(pair.open + 1));
    const bool stands_before_another =
        is_labelled && after < plain.size() && View(U"(〔[【").find(plain[after]) != View::npos;
    return after == plain.size() || ends_sentence(plain[after]) || stands_before_another;
}

}  // namespace

namespace {

/// 责任人 王有田, 责任人;王有田: a whole label with another sign in the place of its colon, and a few names.
bool begins_with_label_alone(View plain) {
    constexpr std::size_t shortest = 3;
    constexpr std::size_t longest = 40;
    if (plain.size() > longest) return false;
    const auto label = label_at(plain);
    if (!label || label->size < shortest || label->size >= plain.size()) return false;
    const auto sign = plain[label->size];
    const bool is_parted = sign == U' ' || (sign == U';' && label->is_of_people);
    return is_parted && plain.substr(label->size + 1).find_first_of(U"。:要应须将于请") == View::npos;
}

/// 责任单位为市公安局，配合单位为市财政局。
bool begins_with_label_and_copula(View plain) {
    constexpr std::size_t shortest = 4;
    constexpr std::size_t longest = 30;
    const auto label = label_at(plain);
    if (!label || label->size < shortest || label->size == plain.size()) return false;
    if (View(U"为是").find(plain[label->size]) == View::npos) return false;
    const auto words = plain.substr(label->size + 1, longest);
    return form_of_name(words.substr(0, words.find_first_of(U"、,;。)"))) == NameForm::body;
}

}  // namespace

bool begins_with_label(View plain) {
    constexpr std::size_t longest = 40;
    if (plain.starts_with(U"Led by ") || names_of_action(plain, false)) return true;
    if (owner_label(plain) || begins_with_label_alone(plain) || begins_with_label_and_copula(plain))
        return true;
    const auto end = plain.substr(0, longest).find(U':');
    if (end == View::npos) return false;
    if (is_side_label(plain.substr(0, end))) return true;
    return is_english(plain.substr(0, end)) && english_label(lower_case(plain.substr(0, end)));
}

namespace {

/// 修路 责任单位：市公安局, Build a road Lead: Roads: one blank before a whole label with its colon.
bool is_blank_before_label(View plain, std::size_t at) {
    if (plain[at] != U' ' || at == 0) return false;
    const auto rest = plain.substr(at + 1);
    const auto label = owner_label(rest);
    if (!label || title_before_label(rest) > 0) return false;
    constexpr std::size_t shortest = 4;  // with its colon: 责任人：
    if (is_han(rest.front())) return label->size >= shortest;
    return is_capital(rest.front()) && !is_capital(plain[at - 1]) && !is_han(plain[at - 1]) &&
           rest.substr(0, label->size).find(U' ') == View::npos;
}

/// The begin of a label with its colon that follows a sentence and stands in no bracket; the end of the words
/// where there is none.
std::size_t find_label(View plain, const std::vector<BracketPair>& brackets) {
    bool may_begin = true;
    auto bracket = brackets.begin();
    for (std::size_t at = 0; at < plain.size(); ++at) {
        if (bracket != brackets.end() && at == bracket->open) {
            at = bracket->close;
            ++bracket;
            continue;
        }
        if (may_begin && begins_with_label(plain.substr(at))) return at;
        // 清理楼道堆物   牵头：社区居委会
        const bool is_gap = plain[at] == U' ' && at + 1 < plain.size() && plain[at + 1] == U' ';
        may_begin = may_begin || (is_gap && at > 0);
        if (plain[at] == U' ' && may_begin) continue;
        const bool is_dash = at > 0 && View(U"-–—|").find(plain[at]) != View::npos &&
                             (plain[at - 1] == U' ' || View(U"-–—").find(plain[at - 1]) != View::npos);
        may_begin =
            ends_sentence(plain[at]) || is_dash || plain[at] == U'/' || is_blank_before_label(plain, at);
    }
    return plain.size();
}

void add_clause(PartedText& parted, DutyClause&& clause) {
    if (clause.is_only_deadline())
        std::ranges::copy(clause.deadlines, std::back_inserter(parted.deadlines));
    else
        parted.clauses.push_back(std::move(clause));
}

void add_text(PartedText& parted, const Stretch& words) {
    auto text = words.trimmed();
    // The dash, bar, slash or comma before a label parts nothing any more.
    while (text.size() > 2 && View(U"-–—|/,").find(text.plain().back()) != View::npos)
        text = text.part(0, text.size() - 1).trimmed();
    if (!text.empty()) parted.text.push_back(text);
}

/// Takes the last sentence behind another one, or the words behind a dash, where they say no more than who
/// does it.
void part_last_sentence(PartedText& parted, const ActorDirectory& directory) {
    auto& last = parted.text.back();
    auto sentence = owner_sentence_at_end(last, directory);
    if (!sentence) sentence = owners_behind_dash(last, directory);
    if (!sentence) return;
    last = last.part(0, last.size() - sentence->size);
    parted.clauses.push_back(std::move(sentence->clause));
}

/// 教室大扫除……总务处（主）、各班级（协）: names at the end of a row of dots; false where none stand there.
bool part_names_behind_dots(const Stretch& words, const ActorDirectory& directory, PartedText& parted) {
    constexpr std::size_t fewest = 3;
    constexpr View dots = U"…⋯.·";
    const auto plain = words.plain();
    const auto at = plain.find_last_of(dots);
    if (at == View::npos || at + 1 == plain.size()) return false;
    auto begin = at;
    while (begin > 0 && dots.find(plain[begin - 1]) != View::npos) --begin;
    const bool is_row = at + 1 - begin >= fewest || plain[at] == U'…' || plain[at] == U'⋯';
    const auto next = past_blanks(plain, at + 1);
    if (!is_row || begin == 0 || next == plain.size() || !is_word_sign(plain[next])) return false;
    auto clause = read_duty_clause(words.part(at + 1), ClauseSite::bracket, directory,
                                   DutyWords{.duty = Duty::responsible});
    if (!clause || !clause->is_only_owners()) return false;
    for (auto& owner : clause->owners) {
        if (form_of_name(owner.name.plain(), directory) == NameForm::none) return false;
        if (owner.production == Production::label) owner.production = Production::list;
    }
    add_text(parted, words.part(0, begin));
    add_clause(parted, std::move(*clause));
    return true;
}

/// A bracket of owners that is never closed ends with its item.
bool part_open_bracket(const Stretch& words, std::size_t begin, std::size_t open,
                       const ActorDirectory& directory, PartedText& parted) {
    auto clause = read_duty_clause(words.part(open + 1), ClauseSite::bracket, directory);
    if (!clause || !clause->is_only_owners()) return false;
    add_text(parted, words.part(begin, open));
    add_clause(parted, std::move(*clause));
    return true;
}

/// …报区发改局（区优化办）。 Right behind an office the name of one more is another name of that.
bool is_second_name(View plain, const BracketPair& pair, const DutyClause& clause) {
    static constexpr std::array offices = {View(U"局"), View(U"委"), View(U"办"), View(U"厅"),
                                           View(U"办公室")};
    const bool is_one_name =
        clause.owners.size() == 1 && !clause.labelled && !clause.says_duty && clause.deadlines.empty();
    const auto before = plain.substr(0, pair.open);
    static constexpr std::array reports = {View(U"报"), View(U"设在"), View(U"送"), View(U"交")};
    constexpr std::size_t longest = 16;
    const auto tail = before.substr(before.size() - std::min(before.size(), longest));
    return is_one_name && ends_with_one_of(before, offices) && holds_one_of(tail, reports);
}

/// 起运交接（3月15日前）。落实专列。 The bracket stands amid the words, and its sentence would lose them.
bool stands_amid_words(View plain, const BracketPair& pair) {
    auto after = past_blanks(plain, pair.close + 1);
    if (after < plain.size() && ends_sentence(plain[after])) after = past_blanks(plain, after + 1);
    return after < plain.size() && View(U"(〔[【").find(plain[after]) == View::npos;
}

/// The words before the brackets that are clauses, between them and behind them.
void part_brackets(const Stretch& words, const std::vector<BracketPair>& brackets,
                   const ActorDirectory& directory, PartedText& parted) {
    const auto plain = words.plain();
    std::size_t begin = 0;
    // （牵头单位：市公安局（市财政局）: the outer one is never closed.
    const auto outer = plain.find_first_of(U"(〔[【");
    const bool is_outer_open = outer != View::npos && !brackets.empty() && outer < brackets.front().open &&
                               begins_with_label(plain.substr(outer + 1));
    if (is_outer_open && part_open_bracket(words, begin, outer, directory, parted)) return;
    for (const auto& pair : brackets) {
        if (pair.close >= plain.size()) break;  // behind the label of the words
        if (!closes_a_sentence(plain, pair)) continue;
        auto clause = read_duty_clause(words.part(pair.open + 1, pair.close), ClauseSite::bracket, directory);
        if (!clause || is_second_name(plain, pair, *clause)) continue;
        if (clause->is_only_deadline() && stands_amid_words(plain, pair)) {
            add_clause(parted, std::move(*clause));
            continue;
        }
        add_text(parted, words.part(begin, pair.open));
        add_clause(parted, std::move(*clause));
        begin = pair.close + 1;
        // The full stop behind the bracket closes nothing where one stands before it.
        const auto after = past_blanks(plain, begin);
        const bool is_bare_stop = after + 1 == plain.size() && ends_sentence(plain[after]);
        if (is_bare_stop) begin = plain.size();
    }
    const auto open = plain.substr(begin).find_first_of(U"(〔[【");
    const bool is_open = open != View::npos && plain.substr(begin).find_first_of(U")〕]】") == View::npos;
    if (is_open && part_open_bracket(words, begin, begin + open, directory, parted)) return;
    add_text(parted, words.part(begin));
}

}  // namespace

bool names_nobody(const DutyClause& clause, const ActorDirectory& directory) {
    constexpr std::size_t shortest = 6;  // of words that are no short name
    const auto is_no_name = [&](const OwnerMention& owner) {
        return owner.name.size() >= shortest && form_of_name(owner.name.plain(), directory) == NameForm::none;
    };
    return clause.labelled && !clause.states_none && !is_english(clause.words.plain()) &&
           clause.names_somebody() && std::ranges::all_of(clause.owners, is_no_name);
}

PartedText part_clauses(const Stretch& words, const ActorDirectory& directory) {
    PartedText parted;
    if (part_names_behind_dots(words, directory, parted)) return parted;
    const auto brackets = outermost_brackets(words.plain());
    const auto label = find_label(words.plain(), brackets);
    auto labelled = read_duty_clause(words.part(label), ClauseSite::line, directory);
    if (labelled && label == 0 && names_nobody(*labelled, directory)) labelled.reset();
    part_brackets(labelled ? words.part(0, label) : words, brackets, directory, parted);
    if (labelled)
        add_clause(parted, std::move(*labelled));
    else if (!parted.text.empty())
        part_last_sentence(parted, directory);
    if (parted.clauses.empty() && parted.text.size() == 1) {
        if (auto clause = clause_in_title(parted.text.front(), directory))
            parted.clauses.push_back(std::move(*clause));
    }
    return parted;
}

}  // namespace zeren::extraction
