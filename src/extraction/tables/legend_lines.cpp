#include "extraction/tables/legend_lines.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

#include "extraction/passage.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/mark_definitions.hpp"
#include "extraction/tables/marks.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;

constexpr std::size_t longest_line = 400;
constexpr std::size_t most_lines = 2000;

/// **R** executa: a letter in bold is explained by what follows it.
void link_bold_letters(std::u32string& line) {
    constexpr std::size_t size = 5;  // **R**
    for (auto at = line.find(U"**"); at != std::u32string::npos; at = line.find(U"**", at + 1)) {
        const auto words = View(line).substr(at);
        const bool is_bold_letter =
            words.size() > size + 1 && is_sign(words.substr(2, 1)) && words.substr(3, 2) == U"**";
        if (!is_bold_letter) continue;
        const auto next = words.find_first_not_of(U' ', size);
        const bool is_linked = next != View::npos && View(U"=:-–—(").find(words[next]) != View::npos;
        line.replace(at, size, std::u32string(1, words[2]) + (is_linked ? U"" : U" ="));
    }
}

void add_line(std::vector<LegendLine>& lines, std::u32string plain, const model::Origin& origin,
              bool is_of_row = false) {
    for (View bullet : {View(U"- "), View(U"* "), View(U"• ")}) {
        if (plain.starts_with(bullet)) plain.erase(0, bullet.size());
    }
    link_bold_letters(plain);
    if (plain.size() < 2 || plain.size() > longest_line || lines.size() == most_lines) return;
    lines.push_back({.plain = std::move(plain), .origin = origin, .is_of_row = is_of_row});
}

/// Q | Quality | Reviews the result: what stands behind the first words of a definition.
std::u32string further_words(const documents::TableRow& row, const documents::Cell& cell) {
    constexpr std::size_t most_cells = 3;
    std::u32string words;
    const auto first = std::ranges::find_if(row.cells, [&](const auto& each) { return &each == &cell; });
    const auto end = row.cells.end() - first > static_cast<std::ptrdiff_t>(most_cells) + 1
                         ? first + static_cast<std::ptrdiff_t>(most_cells) + 1
                         : row.cells.end();
    for (auto next = first + 1; next < end; ++next) {
        const auto more = plain_words(*next, longest_line);
        if (are_signs(more)) break;
        if (!more.empty()) words += U": " + more;
    }
    return words;
}

/// False for most cells of most tables, without a look at their signs: longer than any marks, and without a
/// sign of a definition. Of the signs beyond ASCII those of Han begin with other bytes.
bool may_explain(const documents::Cell& cell) {
    static constexpr std::size_t longest_marks = 16;  // bytes
    static constexpr std::string_view signs = "=:-(*|\xE2\xEF\xF0";
    return std::ranges::any_of(cell.paragraphs, [](const documents::Paragraph& each) {
        return each.text.size() <= longest_marks || each.text.find("onta") != std::string::npos ||
               each.text.find("nsprech") != std::string::npos ||
               each.text.find_first_of(signs) != std::string::npos;
    });
}

/// M runs the task: a letter that words in small letters follow, alone in its row.
bool begins_with_letter(const documents::TableRow& row, const documents::Cell& cell) {
    if (cell.paragraphs.size() != 1) return false;
    const std::string_view text = cell.paragraphs[0].text;
    return text.size() > 2 && text[1] == ' ' && std::ranges::count_if(row.cells, is_filled) == 1 &&
           begins_sentence_of_letter(plain_words(cell, longest_line));
}

/// Lines of cells that may explain marks, and of a mark in a cell of its own with the words behind it. In a
/// row of a matrix a mark stands right behind another one, or before one.
void add_cells(std::vector<LegendLine>& lines, const documents::TableRow& row) {
    std::u32string mark;
    std::optional<std::size_t> behind_mark;   // the column behind the last cell with marks
    std::optional<std::size_t> behind_words;  // likewise with other words
    bool stands_in_row = false;               // the mark, right behind words: 巡查 | △ | 牵头
    for (const auto& cell : row.cells) {
        if (lines.size() == most_lines) return;
        const bool is_sentence_of_letter = begins_with_letter(row, cell);
        if (mark.empty() && !is_sentence_of_letter && !may_explain(cell)) continue;
        auto words = plain_words(cell, longest_line);
        const bool is_of_marks = are_signs(words);
        const bool goes_on = stands_in_row && marks_in(words);
        if (!mark.empty() && !is_of_marks && !goes_on) {
            add_line(lines, mark + U" = " + words + further_words(row, cell), cell.origin, true);
        }
        mark = is_sign(words) && cell.column != behind_mark ? words : std::u32string();
        stands_in_row = cell.column == behind_words;
        (is_of_marks ? behind_mark : behind_words) = cell.column + cell.column_span;
        const bool may_define = is_sentence_of_letter || tells_of_contacts(words) ||
                                words.find_first_of(U"=:-–—(*") != View::npos ||
                                std::ranges::any_of(words, is_symbol);
        if (!is_sign(words) && may_define) add_line(lines, std::move(words), cell.origin);
    }
}

}  // namespace

bool tells_of_contacts(std::u32string_view plain) {
    static constexpr std::array words = {View(U"ansprechp"),
                                         View(U"contact person"),
                                         View(U"persona de contacto"),
                                         View(U"personne de contact"),
                                         View(U"personne à contacter"),
                                         View(U"contactpersoon"),
                                         View(U"persona di contatto"),
                                         View(U"referente"),
                                         View(U"pessoa de contato"),
                                         View(U"联系人")};
    return holds_one_of(lower_case(plain.substr(0, longest_line)), words);
}

std::vector<LegendLine> legend_lines(const documents::Document& document) {
    std::vector<LegendLine> lines;
    for (const auto& block : document.blocks) {
        if (const auto* paragraph = std::get_if<documents::Paragraph>(&block)) {
            if (paragraph->text.size() <= longest_line * 3)
                add_line(lines, plain_form(paragraph->text), paragraph->origin);
            continue;
        }
        for (const auto& row : std::get<documents::Table>(block).rows) add_cells(lines, row);
    }
    return lines;
}

}  // namespace zeren::extraction::tables
