#include "extraction/tables/legend.hpp"

#include <algorithm>
#include <vector>

#include "extraction/passage.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/mark_definitions.hpp"
#include "extraction/tables/marks.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;

constexpr std::size_t longest_line = 400;

/// Duties of the meanings that the marks of one table have.
class Settlement {
  public:
    void add(Meaning meaning) { used_.insert(meaning); }

    [[nodiscard]] Duty duty_of(Meaning meaning) const {
        switch (meaning) {
            case Meaning::lead: return Duty::lead;
            case Meaning::accountable: return uses(Meaning::lead) ? Duty::approves : Duty::lead;
            case Meaning::approving:
                return uses(Meaning::lead) || uses(Meaning::accountable) ? Duty::approves : Duty::lead;
            case Meaning::responsible: return duty_of_responsible();
            case Meaning::doing: return uses(Meaning::responsible) ? Duty::cooperate : duty_of_responsible();
            case Meaning::cooperate: return Duty::cooperate;
            case Meaning::consulted: return Duty::consulted;
            case Meaning::informed: return Duty::informed;
            case Meaning::none: break;
        }
        return Duty::unsaid;
    }

  private:
    [[nodiscard]] bool uses(Meaning meaning) const { return used_.contains(meaning); }

    [[nodiscard]] Duty duty_of_responsible() const {
        if (uses(Meaning::lead) || uses(Meaning::accountable) || uses(Meaning::approving))
            return Duty::cooperate;
        const bool has_helpers =
            uses(Meaning::cooperate) || (uses(Meaning::doing) && uses(Meaning::responsible));
        return has_helpers ? Duty::lead : Duty::responsible;
    }

    std::set<Meaning> used_;
};

}  // namespace

std::optional<Meaning> meaning_in_line(View plain, View mark) { return meaning_in(plain, mark, false); }

bool explains_a_mark(View line) {
    line = bare(line);
    const auto rest = line.empty() ? View() : bare(line.substr(1));
    const bool is_linked = rest.size() > 1 && View(U"-–—=").find(rest[0]) != View::npos;
    return is_linked && is_sign(line.substr(0, 1)) && meaning_in_line(line, line.substr(0, 1)).has_value();
}

bool defines_marks(const documents::TableRow& row) {
    constexpr std::size_t longest_marks = 6;
    const auto defines_one = [](View words) {
        // (R) Durchführt
        if (words.size() > 3 && words[0] == U'(' && words[2] == U')' && is_sign(words.substr(1, 1)))
            return meaning_of_words(lower_case(words.substr(3))).has_value();
        const auto mark = words.substr(0, 1);
        if (words.size() > 1 && is_sign(mark) && meaning_in_line(words, mark)) return true;
        const bool is_small = mark.size() == 1 && mark[0] >= U'a' && mark[0] <= U'z';
        if (is_small && meaning_of_letter(words, mark)) return true;
        // Aprueba: autoridad que responde del resultado
        const auto colon = words.find_first_of(U":=");
        return colon != View::npos && colon > 0 && meaning_of_cell_word(head_form(words.substr(0, colon)));
    };
    std::vector<std::u32string> filled;
    for (const auto& cell : row.cells) {
        if (cell.paragraphs.empty()) continue;
        filled.push_back(plain_words(cell, longest_line));
        if (filled.back().size() > longest_line) return false;
        const bool may_define = filled.size() > 1 || marks_in(filled[0]) || defines_one(filled[0]);
        if (!may_define) return false;  // as most rows show at once
    }
    // S1 | Notify all | R | A: marks behind the words are those of a row.
    // C | Consulté | Donne un avis explains one.
    const auto behind = filled.size() > 2 ? marks_in(filled[2]) : std::nullopt;
    const auto holds_signs = [](const std::u32string& words) {
        const auto marks = words.size() <= longest_marks ? marks_in(words) : std::nullopt;
        return marks && !marks->empty() && std::ranges::all_of(*marks, is_sign);
    };
    const bool is_coded = !filled.empty() && std::ranges::any_of(filled[0], is_digit);  // H2 | Consulta …
    const bool is_row_of_marks =
        is_coded || (behind && filled.size() > 3) ||
        (filled.size() > 2 && std::any_of(filled.begin() + 2, filled.end(), holds_signs));
    const auto marks = filled.size() > 1 && !is_row_of_marks ? marks_in(filled[0]) : std::nullopt;
    const bool begins_with_marks = marks && !marks->empty() && std::ranges::all_of(*marks, is_sign);
    if (begins_with_marks && !is_sign(filled[1])) return meaning_of_words(lower_case(filled[1])).has_value();
    const bool begins_with_bracket = !filled.empty() && filled[0].starts_with(U'(');
    if (filled.size() == 1 && begins_sentence_of_letter(filled[0]) &&
        meaning_in(filled[0], filled[0].substr(0, 1), true))
        return true;
    if (begins_with_bracket && filled.size() == 2) return defines_one(filled[0]);
    return !filled.empty() && std::ranges::all_of(filled, defines_one);
}

namespace {

/// Whether the words that define a mark, brackets and all, speak of what custom makes of it: C = ist zu
/// beteiligen (beratend).
bool explains_as(View plain, View mark, Meaning custom, Meaning read) {
    for (auto at = plain.find(mark); at != View::npos; at = plain.find(mark, at + 1)) {
        if (!stands_alone(plain, at, mark.size())) continue;
        const auto rest = plain.substr(at + mark.size());
        const auto words = lower_case(rest.substr(0, rest.find_first_of(U",;。|、")));
        const bool approves = custom == Meaning::accountable && speak_of(words, Meaning::approving);
        const bool does = custom == Meaning::responsible && read == Meaning::accountable &&
                          speak_of(words, Meaning::doing);  // decides and does
        if (approves || does || speak_of(words, custom)) return true;
    }
    return false;
}

/// A | Preparation may as well be a row of the matrix, where custom says what the letter means.
std::optional<LegendLine> strange_words(const std::vector<LegendLine>& lines, View mark) {
    const bool has_custom = customary_meaning(mark).has_value();
    for (const auto& line : lines) {
        if (line.is_of_row && has_custom) continue;
        const auto words = words_equal_to(line.plain, mark);
        if (!words.empty()) return LegendLine{.plain = std::u32string(words), .origin = line.origin};
    }
    return std::nullopt;
}

using Explained = std::vector<std::pair<const std::u32string*, Meaning>>;

/// The marks that a line explains, some of them perhaps in sentences: "A body with the D decides".
/// `are_listed` says that lines begin with the mark that they explain.
Explained explained_in(const LegendLine& line, const std::set<std::u32string>& used, bool are_listed) {
    const auto explained_as = [&](bool is_loose) {
        Explained explained;
        for (const auto& mark : used) {
            if (!is_sign(mark) && !is_joined_mark(mark)) continue;
            auto meaning = meaning_in(line.plain, mark, is_loose);
            // x = federführend
            const auto small = lower_case(mark);
            if (!meaning && small != mark) meaning = meaning_of_letter(line.plain, small);
            if (!meaning) continue;
            explained.emplace_back(&mark, *meaning);
        }
        const bool has_lead = std::ranges::any_of(explained, [](const auto& each) {
            return each.second == Meaning::lead || each.second == Meaning::accountable;
        });
        for (auto& [mark, meaning] : explained) {
            const auto custom = customary_meaning(*mark);
            const bool agrees_beside_lead = has_lead && meaning == Meaning::approving;
            if (!agrees_beside_lead && custom && *custom != meaning &&
                explains_as(line.plain, *mark, *custom, meaning))
                meaning = *custom;
        }
        return explained;
    };
    auto loose = explained_as(true);
    const bool begins_with_mark = line.plain.size() > 2 && line.plain[1] == U' ';
    if (are_listed && begins_with_mark) {
        std::erase_if(loose, [&](const auto& each) { return !line.plain.starts_with(*each.first); });
        if (!loose.empty()) return loose;
    }
    return loose.size() > 1 ? loose : explained_as(false);
}

/// Whether several marks have a line each that begins with them: "C contributes", "I gets told".
bool are_marks_listed(const std::set<std::u32string>& used, const std::vector<LegendLine>& lines) {
    std::set<std::u32string_view> listed;
    for (const auto& line : lines) {
        for (const auto& mark : used) {
            const bool begins = is_sign(mark) && line.plain.size() > 2 && line.plain[1] == U' ' &&
                                line.plain.starts_with(mark);
            if (begins && meaning_in(line.plain, mark, true)) listed.insert(mark);
        }
    }
    return listed.size() > 1;
}

using Printed = std::pair<Meaning, model::Origin>;

/// For each mark the line that explains it: of several the one that explains most marks, of those the first.
/// A cell that says more of its own mark, C（必要时）, is no legend where there is one.
std::map<std::u32string, Printed> printed_meanings(const std::set<std::u32string>& used,
                                                   const std::vector<LegendLine>& lines) {
    std::map<std::u32string, Printed> best;
    std::map<std::u32string, std::size_t> explained_beside;  // of the line that is best so far
    const bool are_listed = are_marks_listed(used, lines);
    for (const auto& line : lines) {
        const auto explained = explained_in(line, used, are_listed);
        for (const auto& [mark, meaning] : explained) {
            auto& most = explained_beside[*mark];
            // Of lines that explain as many, one that says what custom says.
            const auto custom = customary_meaning(*mark);
            const auto held = best.find(*mark);
            const bool is_usual = explained.size() == most && held != best.end() && custom == meaning &&
                                  custom != held->second.first;
            if (explained.size() <= most && !is_usual) continue;
            most = explained.size();
            best.insert_or_assign(*mark, Printed(meaning, line.origin));
        }
    }
    return best;
}

/// What the first line that speaks of a letter, large or small as it stands there, says of it.
std::optional<Printed> printed_of_letter(const std::vector<LegendLine>& lines, View letter) {
    for (const auto& line : lines) {
        if (const auto meaning = meaning_of_letter(line.plain, letter, U"=: "))
            return Printed(*meaning, line.origin);
    }
    return std::nullopt;
}

/// X = lead, x = support: of the letters in use those that mean another thing, large and small.
std::map<std::u32string, Printed> letters_told_apart(const std::set<std::u32string>& used,
                                                     const std::vector<LegendLine>& lines) {
    std::map<std::u32string, Printed> apart;
    for (const auto& mark : used) {
        const auto large = capital_mark(mark);
        const auto small = lower_case(mark);
        if (mark.size() != 1 || large == small) continue;
        const auto of_large = printed_of_letter(lines, large);
        const auto of_small = printed_of_letter(lines, small);
        if (!of_large || !of_small || of_large->first == of_small->first) continue;
        apart.emplace(mark, mark == small ? *of_small : *of_large);
    }
    return apart;
}

}  // namespace

MarkKey settle_marks(const std::set<std::u32string>& printed_marks, const std::vector<LegendLine>& lines) {
    std::map<std::u32string, Meaning> meanings;
    MarkKey key;
    const auto apart = letters_told_apart(printed_marks, lines);
    std::set<std::u32string> used;
    for (const auto& mark : printed_marks) {
        if (const auto own = apart.find(mark); own == apart.end()) {
            used.insert(capital_mark(mark));
        } else {
            meanings[mark] = own->second.first;
            key[mark].printed_at = own->second.second;
        }
    }
    // DACI: a driver where nobody is responsible.
    const bool has_driver =
        used.contains(U"D") && !used.contains(U"R") && (used.contains(U"A") || used.contains(U"C"));
    auto asked = used;  // (●) is ● where nothing explains it
    for (const auto& mark : used) asked.emplace(without_brackets(mark));
    const auto printed = printed_meanings(asked, lines);
    // A cross alone says who has a part; among letters it is one more.
    const bool has_letters = std::ranges::any_of(
        used, [](const auto& mark) { return mark.size() == 1 && mark[0] < 0x80 && mark != U"X"; });
    for (const auto& mark : used) {
        const std::u32string sign(without_brackets(mark));
        auto meaning = has_driver && mark == U"D" ? Meaning::lead : customary_meaning(mark);
        const auto own = printed.find(mark);
        if (const auto line = own != printed.end() ? own : printed.find(sign); line != printed.end()) {
            meaning = line->second.first;
            key[mark].printed_at = line->second.second;
        }
        const bool is_letter = sign[0] < 0x80 && (sign != U"X" || has_letters);
        if (!meaning && is_letter) continue;
        meanings[mark] = meaning.value_or(Meaning::responsible);
        if (!key[mark].printed_at) key[mark].not_understood = strange_words(lines, mark);
    }
    Settlement settlement;
    for (const auto& [mark, meaning] : meanings) settlement.add(meaning);
    for (const auto& [mark, meaning] : meanings) {
        key[mark].duty = settlement.duty_of(meaning);
        // Of signs it depends on who else is named in the row: ● 责任 without ▲ 牵头 beside it helps nobody.
        const bool is_of_row =
            meaning == Meaning::responsible && is_sign(mark) && without_brackets(mark)[0] >= 0x80;
        if (is_of_row && meanings.size() > 1) key[mark].duty = Duty::responsible;
        key[mark].is_responsible = meaning == Meaning::responsible || meaning == Meaning::doing;
        key[mark].is_nobody = meaning == Meaning::none;
    }
    return key;
}

MarkKey MarkKeys::of(const std::set<std::u32string>& printed_marks) {
    constexpr std::size_t most_sets = 1000;
    const auto found = settled_.find(printed_marks);
    if (found != settled_.end()) return found->second;
    if (settled_.size() == most_sets) settled_.clear();
    return settled_.emplace(printed_marks, settle_marks(printed_marks, lines_)).first->second;
}

}  // namespace zeren::extraction::tables
