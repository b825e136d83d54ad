#include "extraction/tables/duty_meanings.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;
using enum Meaning;

struct Stem {
    View text;
    Meaning meaning;
};

/// Parts of words; the first that stands in the words settles them, so narrower ones come first.
constexpr std::array stems = {
    Stem{U"不参与", none},
    Stem{U"无关", none},
    Stem{U"不涉及", none},
    Stem{U"not involved", none},
    Stem{U"批准", approving},
    Stem{U"审批", approving},
    Stem{U"问责", accountable},
    Stem{U"当责", accountable},
    Stem{U"最终负责", accountable},
    Stem{U"最终责任", accountable},
    Stem{U"总负责", accountable},
    Stem{U"accountab", accountable},
    Stem{U"approv", approving},
    Stem{U"approuv", approving},
    Stem{U"approb", approving},
    Stem{U"autorit", accountable},
    Stem{U"autorid", accountable},
    Stem{U"aprueb", approving},
    Stem{U"aprob", approving},
    Stem{U"aprov", approving},
    Stem{U"rinde", accountable},
    Stem{U"rend compte", accountable},
    Stem{U"redevable", accountable},
    Stem{U"rendre compte", accountable},
    Stem{U"rechenschaft", accountable},
    Stem{U"gesamtverantwort", accountable},
    Stem{U"ergebnisverantwort", accountable},
    Stem{U"kostenverantwort", accountable},
    Stem{U"genehmig", approving},
    Stem{U"freig", approving},
    Stem{U"responsable final", accountable},
    Stem{U"decid", accountable},
    Stem{U"décid", accountable},
    Stem{U"answers for", accountable},
    Stem{U"signs", approving},
    Stem{U"sign-off", approving},
    Stem{U"answerable", accountable},
    Stem{U"签字", approving},
    Stem{U"审定", approving},
    Stem{U"决策", accountable},
    Stem{U"拍板", accountable},
    Stem{U"说明责任", accountable},
    Stem{U"eindverantwoord", accountable},
    Stem{U"aansprakelijk", accountable},
    Stem{U"entscheid", accountable},
    Stem{U"valid", approving},
    Stem{U"garant", accountable},
    Stem{U"承认", approving},
    Stem{U"승인", approving},
    Stem{U"최종", accountable},
    Stem{U"zatwierdz", approving},
    Stem{U"rozlicz", accountable},
    Stem{U"godkän", approving},
    Stem{U"godkend", approving},
    Stem{U"godkjen", approving},
    Stem{U"schval", approving},
    Stem{U"hyväksy", approving},
    Stem{U"утвержд", approving},
    Stem{U"подотчет", accountable},
    Stem{U"onay", approving},
    Stem{U"牵头", lead},
    Stem{U"主责", lead},
    Stem{U"主担当", lead},
    Stem{U"正担当", lead},
    Stem{U"主办", lead},
    Stem{U"主导", lead},
    Stem{U"主要负责", lead},
    Stem{U"主要责任", lead},
    Stem{U"第一责任", lead},
    Stem{U"driver", lead},
    Stem{U"lead", lead},
    Stem{U"federführ", lead},
    Stem{U"pilote", lead},
    Stem{U"lider", lead},
    Stem{U"líder", lead},
    Stem{U"capofila", lead},
    Stem{U"primary", lead},
    Stem{U"配合", cooperate},
    Stem{U"副担当", cooperate},
    Stem{U"关系课", cooperate},
    Stem{U"关系部", cooperate},
    Stem{U"关系机关", cooperate},
    Stem{U"关联课", cooperate},
    Stem{U"协办", cooperate},
    Stem{U"协同", cooperate},
    Stem{U"协助", cooperate},
    Stem{U"协作", cooperate},
    Stem{U"参与", cooperate},
    Stem{U"参加", cooperate},
    Stem{U"支持", cooperate},
    Stem{U"辅助", cooperate},
    Stem{U"support", cooperate},
    Stem{U"contribut", cooperate},
    Stem{U"assist", cooperate},
    Stem{U"particip", cooperate},
    Stem{U"cooperat", cooperate},
    Stem{U"mitwirk", cooperate},
    Stem{U"unterstütz", cooperate},
    Stem{U"beteilig", cooperate},
    Stem{U"mitarbeit", cooperate},
    Stem{U"apoy", cooperate},
    Stem{U"apoi", cooperate},
    Stem{U"soutien", cooperate},
    Stem{U"soutient", cooperate},
    Stem{U"appui", cooperate},
    Stem{U"colabor", cooperate},
    Stem{U"collabor", cooperate},
    Stem{U"secondary", cooperate},
    Stem{U"wirkt mit", cooperate},
    Stem{U"wirken mit", cooperate},
    Stem{U"hilft", cooperate},
    Stem{U"支援", cooperate},
    Stem{U"associé", cooperate},
    Stem{U"coinvolt", cooperate},
    Stem{U"partner", cooperate},
    Stem{U"partenaire", cooperate},
    Stem{U"parceir", cooperate},
    Stem{U"ondersteun", cooperate},
    Stem{U"betrokken", cooperate},
    Stem{U"werkt mee", cooperate},
    Stem{U"协调", cooperate},
    Stem{U"지원", cooperate},
    Stem{U"wspier", cooperate},
    Stem{U"wsparc", cooperate},
    Stem{U"współprac", cooperate},
    Stem{U"stöd", cooperate},
    Stem{U"støtt", cooperate},
    Stem{U"medverk", cooperate},
    Stem{U"spoluprac", cooperate},
    Stem{U"podpor", cooperate},
    Stem{U"участ", cooperate},
    Stem{U"поддерж", cooperate},
    Stem{U"соисполн", cooperate},
    Stem{U"destek", cooperate},
    Stem{U"자문", consulted},
    Stem{U"협의", consulted},
    Stem{U"консульт", consulted},
    Stem{U"danış", consulted},
    Stem{U"통보", informed},
    Stem{U"информ", informed},
    Stem{U"bilgi", informed},
    Stem{U"会签", consulted},
    Stem{U"协商", consulted},
    Stem{U"相談", consulted},
    Stem{U"相谈", consulted},
    Stem{U"angehört", consulted},
    Stem{U"anhör", consulted},
    Stem{U"geraadpleegd", consulted},
    Stem{U"raadple", consulted},
    Stem{U"知悉", informed},
    Stem{U"通报", informed},
    Stem{U"报备", informed},
    Stem{U"報告", informed},
    Stem{U"报告", informed},
    Stem{U"geïnformeerd", informed},
    Stem{U"is kept up", informed},
    Stem{U"咨询", consulted},
    Stem{U"征询", consulted},
    Stem{U"征求", consulted},
    Stem{U"顾问", consulted},
    Stem{U"审核", consulted},
    Stem{U"consult", consulted},
    Stem{U"konsult", consulted},
    Stem{U"berat", consulted},
    Stem{U"befrag", consulted},
    Stem{U"review", consulted},
    Stem{U"verif", consulted},
    Stem{U"asked", consulted},
    Stem{U"知会", informed},
    Stem{U"is told", informed},
    Stem{U"are told", informed},
    Stem{U"告知", informed},
    Stem{U"通知", informed},
    Stem{U"知情", informed},
    Stem{U"知晓", informed},
    Stem{U"抄送", informed},
    Stem{U"被通报", informed},
    Stem{U"inform", informed},
    Stem{U"notif", informed},
    Stem{U"kenntnis", informed},
    Stem{U"执行", doing},
    Stem{U"实施", doing},
    Stem{U"承办", doing},
    Stem{U"办理", doing},
    Stem{U"does", doing},
    Stem{U"do the work", doing},
    Stem{U"carries out", doing},
    Stem{U"réalis", doing},
    Stem{U"realiz", doing},
    Stem{U"execut", doing},
    Stem{U"exécut", doing},
    Stem{U"ejecut", doing},
    Stem{U"durchführ", doing},
    Stem{U"ausführ", doing},
    Stem{U"umsetz", doing},
    Stem{U"esegu", doing},
    Stem{U"esecut", doing},
    Stem{U"perform", doing},
    Stem{U"uitvoer", doing},
    Stem{U"voert uit", doing},
    Stem{U"führt aus", doing},
    Stem{U"führt durch", doing},
    Stem{U"setzt um", doing},
    Stem{U"実行", doing},
    Stem{U"负责", responsible},
    Stem{U"责任", responsible},
    Stem{U"落实", responsible},
    Stem{U"responsib", responsible},
    Stem{U"responsab", responsible},
    Stem{U"responsáv", responsible},
    Stem{U"verantwort", responsible},
    Stem{U"zuständig", responsible},
    Stem{U"encargad", responsible},
    Stem{U"owner", responsible},
    Stem{U"verantwoordelijk", responsible},
    Stem{U"担当", responsible},
    Stem{U"主管", responsible},
    Stem{U"실행", doing},
    Stem{U"책임", responsible},
    Stem{U"담당", responsible},
    Stem{U"odpowiedz", responsible},
    Stem{U"ansvar", responsible},
    Stem{U"odpověd", responsible},
    Stem{U"zodpov", responsible},
    Stem{U"vastuu", responsible},
    Stem{U"исполн", doing},
    Stem{U"ответств", responsible},
    Stem{U"відповід", responsible},
    Stem{U"sorumlu", responsible},
};

/// Short forms that stand alone in cells.
constexpr std::array cell_words = {
    Stem{U"牵", lead},          Stem{U"主", lead},         Stem{U"配", cooperate},
    Stem{U"协", cooperate},     Stem{U"参", cooperate},    Stem{U"助", cooperate},
    Stem{U"责", responsible},   Stem{U"负", responsible},  Stem{U"办", responsible},
    Stem{U"询", consulted},     Stem{U"知", informed},     Stem{U"批", accountable},
    Stem{U"owns", responsible}, Stem{U"own", responsible}, Stem{U"help", cooperate},
    Stem{U"helps", cooperate},
};

/// The stems by their first sign, each list in the order of the table: all words of all cells are looked up.
const std::map<char32_t, std::vector<const Stem*>>& stems_by_sign() {
    static const auto by_sign = [] {
        std::map<char32_t, std::vector<const Stem*>> sorted;
        for (const auto& stem : stems) sorted[stem.text[0]].push_back(&stem);
        return sorted;
    }();
    return by_sign;
}

}  // namespace

std::optional<Meaning> meaning_of_words(View words) {
    const auto found =
        std::ranges::find_if(stems, [words](const Stem& stem) { return holds(words, stem.text); });
    if (found == stems.end()) return std::nullopt;
    return found->meaning;
}

bool speak_of(View words, Meaning meaning) {
    return std::ranges::any_of(
        stems, [&](const Stem& stem) { return stem.meaning == meaning && holds(words, stem.text); });
}

std::optional<Meaning> meaning_of_cell_word(View words) {
    const auto found = std::ranges::find(cell_words, words, &Stem::text);
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
