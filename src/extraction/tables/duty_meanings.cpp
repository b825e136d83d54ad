#include "extraction/tables/duty_meanings.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "extraction/tables/duty_stems.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;
using enum Meaning;

/// Short forms that stand alone in cells.
constexpr std::array cell_words = {
    DutyStem{U"牵", lead},
    DutyStem{U"主", lead},
    DutyStem{U"配", cooperate},
    DutyStem{U"协", cooperate},
    DutyStem{U"参", cooperate},
    DutyStem{U"助", cooperate},
    DutyStem{U"责", responsible},
    DutyStem{U"负", responsible},
    DutyStem{U"办", responsible},
    DutyStem{U"询", consulted},
    DutyStem{U"知", informed},
    DutyStem{U"批", approving},
    DutyStem{U"owns", responsible},
    DutyStem{U"own", responsible},
    DutyStem{U"help", cooperate},
    DutyStem{U"helps", cooperate},
    DutyStem{U"wird informiert", informed},
    DutyStem{U"wird angehört", consulted},
    DutyStem{U"wird beteiligt", cooperate},
    DutyStem{U"wird konsultiert", consulted},
    DutyStem{U"wird unterrichtet", informed},
    DutyStem{U"ist federführend", lead},

    DutyStem{U"takes part", cooperate},
    DutyStem{U"est informé", informed},
    DutyStem{U"est informée", informed},
    DutyStem{U"est consulté", consulted},
    DutyStem{U"es informado", informed},
    DutyStem{U"es consultado", consulted},
    DutyStem{U"wordt geïnformeerd", informed},
    DutyStem{U"wordt geraadpleegd", consulted},
};

/// The stems by their first sign, each list in the order of the table: all words of all cells are looked up.
const std::map<char32_t, std::vector<const DutyStem*>>& stems_by_sign() {
    static const auto by_sign = [] {
        std::map<char32_t, std::vector<const DutyStem*>> sorted;
        for (const auto& stem : duty_stems()) sorted[stem.text[0]].push_back(&stem);
        return sorted;
    }();
    return by_sign;
}

}  // namespace

std::optional<Meaning> meaning_of_words(View words) {
    const DutyStem* first = nullptr;  // in the table, wherever it stands in the words
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto with_sign = stems_by_sign().find(words[at]);
        if (with_sign == stems_by_sign().end()) continue;
        for (const auto* stem : with_sign->second) {
            const bool is_earlier = first == nullptr || stem < first;
            if (is_earlier && words.substr(at).starts_with(stem->text)) first = stem;
        }
    }
    if (first == nullptr) return std::nullopt;
    return first->meaning;
}

bool speak_of(View words, Meaning meaning) {
    return std::ranges::any_of(duty_stems(), [&](const DutyStem& stem) {
        return stem.meaning == meaning && holds(words, stem.text);
    });
}

bool begins_a_cell_word(char32_t sign) {
    return stems_by_sign().contains(sign) ||
           std::ranges::any_of(cell_words, [sign](const DutyStem& word) { return word.text[0] == sign; });
}

std::optional<Meaning> meaning_of_cell_word(View words) {
    const auto found = std::ranges::find(cell_words, words, &DutyStem::text);
    if (found != cell_words.end()) return found->meaning;
    // A Latin word with an ending: "supports", "responsable"; no Chinese one such as 牵头单位, which is a
    // head.
    constexpr std::size_t longest_ending = 6;
    const auto with_sign = words.empty() ? stems_by_sign().end() : stems_by_sign().find(words[0]);
    if (with_sign == stems_by_sign().end()) return std::nullopt;
    for (const auto* stem : with_sign->second) {
        const bool may_end = stem->text[0] < U'一' && words.find(U' ') == View::npos;
        const auto longest = stem->text.size() + (may_end ? longest_ending : 0);
        if (words.starts_with(stem->text) && words.size() <= longest) return stem->meaning;
    }
    return std::nullopt;
}

}  // namespace zeren::extraction::tables
