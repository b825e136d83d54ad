#include "extraction/tables/signature_row.hpp"

#include <array>
#include <string_view>

#include "extraction/passage.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;

/// One of them in a label says it.
constexpr std::array signs = {View(U"签字"),     View(U"签章"),     View(U"盖章"),    View(U"填表人"),
                              View(U"制表人"),   View(U"填报人"),   View(U"审核人"),  View(U"审批人"),
                              View(U"填报日期"), View(U"填报单位"), View(U"制表日期")};
constexpr std::array openings = {View(U"Unterschrift "), View(U"Unterschrift:"), View(U"Signature:"),
                                 View(U"Signed:"),       View(U"Handtekening:"), View(U"Firma:"),
                                 View(U"gez. ")};

/// When the sheet was last changed.
constexpr std::array last_changes = {View(U"Última actualización:"),
                                     View(U"Last updated:"),
                                     View(U"Last update:"),
                                     View(U"Dernière mise à jour"),
                                     View(U"Ultimo aggiornamento"),
                                     View(U"Última atualização"),
                                     View(U"Letzte Änderung:"),
                                     View(U"Laatst bijgewerkt"),
                                     View(U"更新时间:"),
                                     View(U"最后更新")};

/// Two of them as labels say it.
constexpr std::array steps = {
    View(U"填表"),      View(U"填报"),      View(U"编制"),          View(U"审核"),
    View(U"批准"),      View(U"复核"),      View(U"校对"),          View(U"制表"),
    View(U"审定"),      View(U"日期"),      View(U"prepared"),      View(U"checked"),
    View(U"reviewed"),  View(U"approved"),  View(U"authorised"),    View(U"date"),
    View(U"erstellt"),  View(U"geprüft"),   View(U"freigegeben"),   View(U"genehmigt"),
    View(U"datum"),     View(U"elaborado"), View(U"revisado"),      View(U"aprobado"),
    View(U"aprovado"),  View(U"fecha"),     View(U"data"),          View(U"rédigé"),
    View(U"vérifié"),   View(U"approuvé"),  View(U"redatto"),       View(U"verificato"),
    View(U"approvato"), View(U"opgesteld"), View(U"gecontroleerd"), View(U"goedgekeurd")};

/// 综合办公室(经办), 总经理签批: such a step, by whoever stands before it.
bool ends_in_a_step(View label) {
    static constexpr std::array endings = {View(U"审核"), View(U"签批"), View(U"审批"), View(U"审定"),
                                           View(U"经办"), View(U"签发"), View(U"复核"), View(U"批准"),
                                           View(U"编制"), View(U"制表"), View(U"填表"), View(U"校对")};
    if (label.ends_with(U')')) label.remove_suffix(1);
    return ends_with_one_of(label, endings);
}

/// elaborado of "elaborado por".
View without_by(View label) {
    static constexpr std::array words = {View(U" por"), View(U" by"),  View(U" par"),
                                         View(U" da"),  View(U" von"), View(U" door")};
    for (View by : words) {
        if (label.ends_with(by)) return label.substr(0, label.size() - by.size());
    }
    return label;
}

}  // namespace

bool is_signature(const std::vector<documents::Cell>& cells) {
    constexpr std::size_t longest = 20;
    constexpr std::size_t longest_opening = 30;
    std::size_t steps_named = 0;
    for (const auto& cell : cells) {
        if (!is_filled(cell)) continue;
        const auto words = plain_words(cell, longest);
        const auto begin = plain_words(cell, longest_opening);
        if (begins_with_one_of(begin, openings) || begins_with_one_of(begin, last_changes)) return true;
        const auto colon = words.find(U':');
        if (colon == std::u32string::npos) continue;
        const auto label = lower_case(View(words).substr(0, colon));
        const auto step = without_by(label);
        if (is_one_of(step, steps) || ends_in_a_step(label)) ++steps_named;
        if (words.size() <= longest && holds_one_of(label, signs)) return true;
    }
    return steps_named > 1;
}

}  // namespace zeren::extraction::tables
