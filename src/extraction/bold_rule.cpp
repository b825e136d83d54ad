#include "extraction/bold_rule.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

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

/// Only lines with such words are made passages of.
bool may_speak_of_bold(const std::string& text) {
    static constexpr std::array<std::string_view, 13> words = {
        "黑体",   "加粗",   "粗体", "加黑",     "bold", "Bold",     "gras",
        "negrit", "Negrit", "ett",  "rassetto", "BOLD", "etgedrukt"};
    return std::ranges::any_of(words, [&](std::string_view word) { return text.find(word) != text.npos; });
}

void add_lines(std::vector<Passage>& lines, const std::vector<documents::Paragraph>& paragraphs) {
    for (const auto& paragraph : paragraphs) {
        if (may_speak_of_bold(paragraph.text)) lines.push_back(passage_of(paragraph));
    }
}

}  // namespace

bool says_that_bold_leads(const documents::Document& document, std::span<const Passage> passages) {
    constexpr std::size_t farthest = 24;
    constexpr RuleWords rule{
        .places = faces, .leading = leading, .farthest = farthest, .ends = U".。;,", .before_too = true};
    if (printed_duty(passages, rule)) return true;
    std::vector<Passage> lines;
    add_lines(lines, document.footnotes);
    for (const auto& block : document.blocks) {
        const auto* table = std::get_if<documents::Table>(&block);
        if (table == nullptr) continue;
        for (const auto& row : table->rows) {
            for (const auto& cell : row.cells) add_lines(lines, cell.paragraphs);
        }
    }
    return printed_duty(lines, rule).has_value();
}

bool is_set_bold(const Stretch& name) {
    return name.passage != nullptr && std::ranges::any_of(name.passage->bold, [&](const auto& words) {
               return words.find(name.plain()) != std::u32string::npos;
           });
}

}  // namespace zeren::extraction
