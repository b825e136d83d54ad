#include "extraction/bold_rule.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <variant>

#include "extraction/printed_rules.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::array faces = {View(U"黑体"),    View(U"加粗"),    View(U"粗体"),      View(U"加黑"),
                              View(U"in bold"), View(U"bold "),   View(U"bold:"),     View(U"boldface"),
                              View(U"en gras"), View(U"negrita"), View(U"negrito"),   View(U"fettdruck"),
                              View(U"fett "),   View(U"fett:"),   View(U"grassetto"), View(U"vetgedrukt")};
constexpr std::array leading = {
    View(U"牵头"),     View(U"主办"),         View(U"主责"),   View(U"主要责任"),    View(U"lead"),
    View(U"coordin"),  View(U"chef de file"), View(U"pilote"), View(U"responsable"), View(U"federführ"),
    View(U"capofila"), View(U"lider"),        View(U"líder"),  View(U"leidend"),     View(U"trekker")};

template <typename Is>
bool any_in_cells(const documents::Document& document, Is is_one) {
    const auto holds_one = [&](const documents::Cell& cell) {
        return std::ranges::any_of(cell.paragraphs, is_one);
    };
    return std::ranges::any_of(document.blocks, [&](const documents::Block& block) {
        const auto* table = std::get_if<documents::Table>(&block);
        return table != nullptr && std::ranges::any_of(table->rows, [&](const documents::TableRow& row) {
                   return std::ranges::any_of(row.cells, holds_one);
               });
    });
}

}  // namespace

bool says_that_bold_leads(const documents::Document& document, std::span<const Passage> passages) {
    constexpr std::size_t farthest = 24;
    constexpr RuleWords rule{
        .places = faces, .leading = leading, .farthest = farthest, .ends = U".。;,", .before_too = true};
    const auto is_bold = [](const auto& words) { return !words.bold.empty(); };
    if (std::ranges::none_of(passages, is_bold) && !any_in_cells(document, is_bold)) return false;
    const auto says_it = [&](const documents::Paragraph& words) {
        return printed_duty(plain_form(words.text), rule).has_value();
    };
    return printed_duty(passages, rule) || any_in_cells(document, says_it) ||
           std::ranges::any_of(document.footnotes, says_it);
}

bool is_set_bold(const Stretch& name) {
    if (name.passage == nullptr) return false;
    const auto& bold = name.passage->bold;
    const auto span = std::ranges::lower_bound(bold, name.end, {}, &documents::TextSpan::end);
    return span != bold.end() && span->begin <= name.begin;
}

}  // namespace zeren::extraction
