#include "extraction/tables/cell_passages.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "extraction/english_words.hpp"
#include "extraction/owner_names.hpp"
#include "extraction/person_names.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/word_lists.hpp"
#include "extraction/wrapped_names.hpp"
#include "support/utf8.hpp"

namespace zeren::extraction::tables {
namespace {

/// Signs of scripts that part no words by blanks: Han and kana.
bool is_east_asian(char32_t sign) { return is_han(sign) || (sign >= U'ぁ' && sign <= U'ヿ'); }

/// 牵头单位： alone in its line.
std::optional<Duty> duty_of_label_line(const Stretch& line) {
    const auto label = label_at(line.plain());
    if (!label || label->size + 1 != line.size() || !line.plain().ends_with(U':')) return std::nullopt;
    return label->duty;
}

/// A bracket that the line above leaves open, or that opens this line: 강진군 above (해양산림과.
bool goes_on_in_bracket(const Stretch& above, const Stretch& line) {
    const auto plain = above.plain();
    const auto open = std::ranges::count(plain, U'(');
    const auto closed = std::ranges::count(plain, U')');
    constexpr std::size_t longest = 200;
    return plain.size() <= longest && (open > closed || (line.plain().starts_with(U'(') && open == closed));
}

/// "An Garda Síochána: Supported by" above LCC, "AFA: Supported by DkIT" above / LCC
bool opens_with_next(const Stretch& above, const Stretch& line) {
    static constexpr std::array endings = {std::u32string_view(U" by"), std::u32string_view(U" with"),
                                           std::u32string_view(U" from"), std::u32string_view(U" and"),
                                           std::u32string_view(U" of")};
    const bool is_latin = is_english(above.plain()) && is_english(line.plain());
    return is_latin && (ends_with_one_of(above.plain(), endings) || line.plain().starts_with(U"/ "));
}

/// - Press office, • 市财政局: names of a cell that are set as a list.
Stretch without_bullet(const Stretch& line) {
    const auto plain = line.plain();
    constexpr std::u32string_view bullets = U"-–—•·*▪■◆○●";
    const bool is_listed =
        plain.size() > 2 && bullets.find(plain[0]) != std::u32string_view::npos && plain[1] == U' ';
    return is_listed ? line.part(2).trimmed() : line;
}

/// The size of the number of a list before a name: ① and 2. in ①市城管局②市教育局, 1.市城管局2.市教育局; 0
/// for none.
std::size_t list_number_at(std::u32string_view plain, std::size_t at) {
    if (plain[at] >= U'①' && plain[at] <= U'⑳') return 1;
    if (!is_digit(plain[at]) || (at > 0 && is_digit(plain[at - 1]))) return 0;
    constexpr std::size_t most_digits = 2;
    auto end = at;
    while (end < plain.size() && is_digit(plain[end])) ++end;
    const bool is_number = end - at <= most_digits && end + 1 < plain.size() &&
                           std::u32string_view(U".、)").find(plain[end]) != std::u32string_view::npos &&
                           is_han(plain[end + 1]);
    return is_number ? end + 1 - at : 0;
}

/// The names of a line that are numbered, each for itself; a line that begins with no number stays whole.
void part_listed_names(const Stretch& line, std::vector<Stretch>& out) {
    const auto plain = line.plain();
    auto begin = plain.empty() ? 0 : list_number_at(plain, 0);
    if (begin == 0 || !is_han(plain[std::min(begin, plain.size() - 1)])) return out.push_back(line);
    for (auto at = begin; at < plain.size(); ++at) {
        const auto size = list_number_at(plain, at);
        if (size == 0) continue;
        out.push_back(line.part(begin, at).trimmed());
        begin = at + size;
        at = begin - 1;
    }
    out.push_back(line.part(begin).trimmed());
}

/// 苏眉 of 县文旅局/苏眉 or in the line below a body: a short name with a surname, no list sign before it.
bool names_a_contact(const OwnerMention& owner, const ActorDirectory& directory) {
    const auto name = without_blanks_in_name(owner.name.plain());
    if (!may_be_a_person(name) || form_of_name(name, directory) != NameForm::none) return false;
    if (owner.name.begin == 0) return true;
    const auto before = owner.name.passage->plain[owner.name.begin - 1];
    return before == U'/' || before == U' ' || before == U':';
}

/// People in cells that also hold a body say whom to call.
void mark_contacts(std::vector<DutyClause>& clauses, const ActorDirectory& directory) {
    const auto is_body = [&](const OwnerMention& owner) {
        return form_of_name(owner.name.plain(), directory) != NameForm::none &&
               !is_of_people(owner.name.plain());
    };
    const bool holds_body = std::ranges::any_of(
        clauses, [&](const DutyClause& clause) { return std::ranges::any_of(clause.owners, is_body); });
    if (!holds_body) return;
    for (auto& clause : clauses) {
        for (auto& owner : clause.owners) {
            if (names_a_contact(owner, directory)) owner.production = Production::people;
        }
    }
}

/// 市场监管分局（牵头）、科技创新局 in a column that was read as that of the lead: whoever is not marked
/// helps.
void let_marked_ones_lead(std::vector<DutyClause>& clauses) {
    const auto leads_by_mark = [](const OwnerMention& owner) {
        return owner.duty == Duty::lead && owner.production == Production::verb;
    };
    const bool has_mark = std::ranges::any_of(
        clauses, [&](const DutyClause& clause) { return std::ranges::any_of(clause.owners, leads_by_mark); });
    if (!has_mark) return;
    for (auto& clause : clauses) {
        for (auto& owner : clause.owners) {
            if (owner.duty == Duty::lead && owner.production == Production::label)
                owner.duty = Duty::cooperate;
        }
    }
}

std::optional<DutyClause> read_under(const Stretch& line, DutyWords label, const ActorDirectory& directory) {
    std::optional<DutyClause> clause;
    if (label.duty == Duty::unsaid) clause = read_duty_clause(line, ClauseSite::line, directory);
    if (clause && clause->is_only_deadline()) clause.reset();  // June below Owner
    // 运营方牵头；街道协作: in the place of owners any words before a verb are names.
    const bool has_strangers = clause && clause->says_duty && !clause->not_understood.empty();
    if (clause && !has_strangers) return clause;
    if (label.duty == Duty::unsaid) label.duty = Duty::responsible;
    auto labelled = read_duty_clause(line, ClauseSite::line, directory, label);
    if (has_strangers && (!labelled || !labelled->not_understood.empty())) return clause;
    clause = std::move(labelled);
    if (!clause) return std::nullopt;
    // A head that only says who is responsible adds nothing to the list below it.
    if (label.duty != Duty::responsible && !label.is_mark) return clause;
    for (auto& owner : clause->owners) {
        if (owner.production == Production::label && owner.duty == label.duty)
            owner.production = label.is_mark ? Production::mark : Production::list;
    }
    return clause;
}

}  // namespace

const Passage& CellPassages::keep(Passage passage) {
    passage.order = order_;
    passages_.push_back(std::make_unique<const Passage>(std::move(passage)));
    return *passages_.back();
}

std::vector<Stretch> CellPassages::words_of(const documents::Cell& cell) { return lines_of(cell, true); }

std::vector<Stretch> CellPassages::lines_of(const documents::Cell& cell, bool with_numbers) {
    std::vector<Stretch> words;
    for (const auto& paragraph : cell.paragraphs) {
        const bool has_number = !with_numbers && !paragraph.list_number.empty();
        auto bare = has_number ? paragraph : documents::Paragraph{};
        bare.list_number.clear();
        const auto content = keep(passage_of(has_number ? bare : paragraph)).content();
        if (!content.empty()) words.push_back(content);
    }
    return words;
}

std::vector<Stretch> CellPassages::names_of(const documents::Cell& cell, const ActorDirectory& directory) {
    std::vector<Stretch> lines;
    std::vector<Stretch> listed;
    // The numbers of an automatic list count the names, and are of none.
    for (const auto& words : lines_of(cell, false)) part_listed_names(without_bullet(words), listed);
    for (const auto& line : listed) {
        if (line.empty()) continue;
        const bool goes_on =
            !lines.empty() && (is_broken_name(lines.back().plain(), line.plain(), directory) ||
                               goes_on_in_bracket(lines.back(), line) || opens_with_next(lines.back(), line));
        if (!goes_on) {
            lines.push_back(line);
            continue;
        }
        Passage whole{.origin = lines.back().origin()};
        append(whole, lines.back());
        if (have_blank_between(whole.printed.back(), line.printed().front())) {
            whole.printed += U' ';
            whole.plain += U' ';
        }
        append(whole, line);
        whole.plain = plain_form(whole.printed);
        lines.back() = keep(std::move(whole)).content();
    }
    return lines;
}

Stretch CellPassages::name_of(const documents::Cell& cell) {
    std::u32string name;
    std::vector<std::size_t> seams;
    bool has_seams = false;
    for (const auto& paragraph : cell.paragraphs) {
        const auto signs = visible_signs(paragraph.text, seams);
        has_seams = has_seams || !seams.empty();
        for (auto sign : signs) {
            const bool is_blank = plain_form(sign) == U' ';
            if (is_blank && (name.empty() || name.back() == U' ')) continue;
            const bool joins = is_east_asian(sign) && name.size() > 1 && name.back() == U' ' &&
                               is_east_asian(name[name.size() - 2]);
            if (joins) name.pop_back();
            name.push_back(is_blank ? U' ' : sign);
        }
        if (!name.empty() && !is_east_asian(name.back())) name.push_back(U' ');
    }
    Passage passage{.printed = std::move(name), .origin = cell.origin};
    passage.plain = plain_form(passage.printed);
    if (has_seams) passage.seams = {1};  // somewhere in it
    return keep(std::move(passage)).content();
}

std::vector<DutyClause> clauses_of_cell(const std::vector<Stretch>& words, DutyWords label,
                                        const ActorDirectory& directory) {
    std::vector<DutyClause> clauses;
    for (const auto& line : words) {
        if (const auto duty = duty_of_label_line(line)) {
            label = {.duty = *duty};
            continue;
        }
        if (says_none(line.plain())) {
            clauses.push_back({.words = line, .states_none = true});
            continue;
        }
        auto clause = read_under(line, label, directory);
        clauses.push_back(clause ? std::move(*clause) : DutyClause{.words = line, .not_understood = {line}});
    }
    mark_contacts(clauses, directory);
    let_marked_ones_lead(clauses);
    return clauses;
}

}  // namespace zeren::extraction::tables
