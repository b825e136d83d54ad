#include "extraction/sentence_clauses.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "extraction/body_endings.hpp"
#include "extraction/english_words.hpp"
#include "extraction/owner_names.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::size_t longest_sentence = 300;  // code points

/// 牵头部门要加强协调: whoever that is for the task at hand.
bool names_a_part(View name) {
    static constexpr std::array parts = {
        View(U"牵头部门"), View(U"牵头单位"), View(U"责任部门"), View(U"责任单位"), View(U"配合部门"),
        View(U"配合单位"), View(U"参与部门"), View(U"参与单位"), View(U"多个部门"), View(U"多部门")};
    return is_one_of(name, parts);
}

/// True where words are nothing but bodies and what they do. Names that hold a sign of sentences are none.
bool holds_only_owners(const DutyClause& clause) {
    static constexpr std::size_t longest_name = 24;
    static constexpr View signs_of_sentences = U"由将使把";
    if (!clause.is_only_owners()) return false;
    return std::ranges::all_of(clause.owners, [](const OwnerMention& owner) {
        const auto name = owner.name.plain();
        return name.size() <= longest_name && !names_a_part(name) &&
               name.find_first_of(signs_of_sentences) == View::npos;
    });
}

std::optional<DutyClause> clause_of(const Stretch& words, const ActorDirectory& directory) {
    auto clause = read_duty_clause(words, ClauseSite::bracket, directory);
    if (!clause || !holds_only_owners(*clause)) return std::nullopt;
    clause->site = ClauseSite::sentence;
    return clause;
}

/// 县水利局完善汛期会 of 县水利局完善汛期会商机制: a body, and words behind it that happen to end like one.
bool runs_past_a_body(View name) {
    constexpr std::size_t shortest = 3;
    for (auto size = shortest; size + 2 < name.size(); ++size) {
        if (View(U"局厅").find(name[size - 1]) != View::npos &&
            form_of_name(name.substr(0, size)) == NameForm::body)
            return !name.ends_with(U"分局") && !name.ends_with(U"支队") && !name.ends_with(U"大队");
    }
    return false;
}

/// 由县住建局会同县公安局|增设抬杆设施: the longest begin of the words that is an order by itself.
std::optional<DutyClause> order_before_deed(const Stretch& words, const ActorDirectory& directory) {
    constexpr std::size_t longest = 120;
    constexpr std::size_t shortest = 6;
    for (auto size = std::min(words.size(), longest); size >= shortest; --size) {
        const auto begin = words.part(0, size);
        if (!holds_duty_verb(begin.plain())) break;
        if (body_ending_at(begin.plain(), 1) == nullptr) continue;
        if (auto clause = clause_of(begin, directory); clause && clause->says_duty &&
                                                       clause->owners.size() > 1 &&
                                                       !runs_past_a_body(clause->owners.back().name.plain()))
            return clause;
    }
    return std::nullopt;
}

/// The order that a sentence gives from `begin` on: as many of its parts as hold owners and no more.
std::optional<DutyClause> order_at(const Stretch& sentence, std::size_t begin,
                                   const ActorDirectory& directory) {
    constexpr std::size_t most_parts = 4;
    std::optional<DutyClause> order;
    auto end = begin;
    for (std::size_t part = 0; part < most_parts && end < sentence.size(); ++part) {
        const auto last = end;
        end = std::min(sentence.plain().find(U',', end + 1), sentence.size());
        const auto words = sentence.part(begin, end);
        auto longer = clause_of(words, directory);
        // …牵头，会同县公安局|调取档案
        const bool joins = order && joining_verb_at(sentence.part(last + 1).plain());
        if (!longer && joins) longer = order_before_deed(words, directory);
        if (longer) order = std::move(longer);
    }
    if (!order)
        order = order_before_deed(
            sentence.part(begin, std::min(sentence.plain().find(U',', begin + 1), sentence.size())),
            directory);
    const auto says_who = [](const OwnerMention& owner) { return owner.duty != Duty::unsaid; };
    return order && std::ranges::any_of(order->owners, says_who) ? order : std::nullopt;
}

/// Where an order may begin: at 由, 请 or 责成 behind a sign or the first words (管网排查由县住建局牵头), or
/// with the body itself.
std::optional<DutyClause> order_in(const Stretch& sentence, const ActorDirectory& directory) {
    static constexpr std::array openings = {View(U"由"), View(U"请"), View(U"责成")};
    static constexpr std::array adverbs = {View(U"分别"), View(U"统一"), View(U"具体"), View(U"主要")};
    constexpr std::size_t longest_subject = 16;
    const auto plain = sentence.plain();
    for (std::size_t at = 0; at < std::min(plain.size(), longest_subject); ++at) {
        if (begins_with_one_of(plain.substr(at), openings)) return order_at(sentence, at, directory);
    }
    // 关于…的问题,由财政部牵头: behind what is to be done.
    for (std::size_t at = 0; at + 1 < plain.size(); ++at) {
        if (plain[at] != U',') continue;
        const auto begin = at + 1 + longest_at_begin(plain.substr(at + 1), adverbs);
        if (!begins_with_one_of(plain.substr(begin), openings)) continue;
        if (auto order = order_at(sentence, begin, directory)) return order;
    }
    auto order = order_at(sentence, 0, directory);  // 县水利局负责清淤，县城管局配合
    return order && order->owners.front().name.begin == sentence.begin ? order : std::nullopt;
}

/// Clauses in other sites than sentences show that the document has another manner.
bool has_clause_elsewhere(const OutlineNode& node) {
    return std::ranges::any_of(node.clauses,
                               [](const DutyClause& clause) { return clause.site != ClauseSite::sentence; });
}

void take_orders(OutlineNode& node, const ActorDirectory& directory) {
    for (const auto& text : node.text) {
        if (is_english(text.plain())) continue;
        for (std::size_t begin = 0; begin < text.size();) {
            const auto end = std::min(text.plain().find_first_of(U"。;", begin), text.size());
            const auto sentence = text.part(begin, end).trimmed();
            begin = end + 1;
            const auto plain = sentence.plain();
            if (plain.size() > longest_sentence) continue;
            if (plain.find(U':') == View::npos && !holds_duty_verb(plain)) continue;
            if (auto order = order_in(sentence, directory)) node.clauses.push_back(std::move(*order));
        }
    }
}

}  // namespace

std::optional<OwnerSentence> owners_behind_dash(const Stretch& text, const ActorDirectory& directory) {
    constexpr View dash = U"——";
    const auto plain = text.plain();
    const auto at = plain.rfind(dash);
    if (at == View::npos || at == 0 || plain.size() - at > longest_sentence) return std::nullopt;
    const auto words = text.part(at + dash.size()).trimmed();
    auto run = words.plain();
    if (run.ends_with(U'。')) run.remove_suffix(1);
    if (!verb_ending(run)) return std::nullopt;
    auto clause = clause_of(words, directory);
    if (!clause || clause->has_object) return std::nullopt;
    return OwnerSentence{.clause = std::move(*clause), .size = plain.size() - at};
}

std::optional<OwnerSentence> owner_sentence_at_end(const Stretch& text, const ActorDirectory& directory) {
    const auto plain = text.plain();
    if (plain.size() < 2) return std::nullopt;
    const auto stop = plain.substr(0, plain.size() - 1).rfind(U'。');
    if (stop == View::npos || plain.size() - stop > longest_sentence) return std::nullopt;
    const auto sentence = text.part(stop + 1).trimmed();
    if (is_english(sentence.plain())) return std::nullopt;
    auto clause = clause_of(sentence, directory);
    if (!clause || !clause->says_duty || clause->has_object) return std::nullopt;
    return OwnerSentence{.clause = std::move(*clause), .size = plain.size() - stop - 1};
}

void take_clauses_of_sentences(std::span<OutlineNode> nodes, const ActorDirectory& directory) {
    if (std::ranges::any_of(nodes, has_clause_elsewhere)) return;
    for (auto& node : nodes) {
        if (node.clauses.empty()) take_orders(node, directory);
    }
}

}  // namespace zeren::extraction
