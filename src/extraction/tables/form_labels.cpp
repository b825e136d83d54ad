#include "extraction/tables/form_labels.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "extraction/numbering.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/printed_number.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {

std::u32string label_of(const documents::Cell& cell) {
    constexpr std::size_t longest = 40;
    auto words = cell.paragraphs.empty() ? std::u32string() : head_form(plain_words(cell, longest_label));
    return words.size() <= longest ? words : std::u32string();
}

std::string number_of_label(std::u32string_view words) {
    const auto number = read_item_number(words);
    const bool is_whole = number && number->shape == NumberShape::named && number->size == words.size();
    return is_whole ? number->ascii() : std::string();
}

ColumnKind kind_of_label(const documents::Cell& cell) {
    const auto words = is_filled(cell) ? plain_words(cell, longest_label) : std::u32string();
    if (!number_of_label(words).empty()) return ColumnKind::task;
    const auto meaning = meaning_of_head(label_of(cell));
    return meaning.is_part_of_head ? ColumnKind::unknown : meaning.kind;
}

bool begins_with_number(const documents::Cell& title) {
    const auto words = plain_words(title, longest_label);
    const auto number = read_item_number(words);
    return number && number->shape == NumberShape::named && number->size < words.size();
}

std::optional<CodedTitle> code_before_title(const documents::Cell& title) {
    if (title.paragraphs.size() != 1) return std::nullopt;
    const auto words = plain_form(title.paragraphs.front().text);
    const auto end = std::min(words.find_first_of(U" \t:"), words.size());
    const auto number = number_of_cell(std::u32string_view(words).substr(0, end));
    const auto begin = words.find_first_not_of(U" \t:–-", end);
    const auto is_letter = [](char32_t sign) { return sign >= U'A' && sign <= U'z' && sign != U'_'; };
    if (!number || begin == std::u32string::npos || !is_letter(words[0])) return std::nullopt;
    return CodedTitle{.code = number->ascii(), .begin = begin};
}

bool is_head_of_form(const documents::TableRow& row) {
    using View = std::u32string_view;
    static constexpr std::array heads = {
        View(U"字段|值"),     View(U"字段|内容"),      View(U"项目|内容"),       View(U"属性|值"),
        View(U"field|value"), View(U"property|value"), View(U"attribute|value"), View(U"item|details"),
        View(U"feld|wert"),   View(U"champ|valeur"),   View(U"campo|valor"),     View(U"campo|valore"),
        View(U"veld|waarde"), View(U"pole|wartość")};
    return row.cells.size() == 2 && is_one_of(label_of(row.cells[0]) + U"|" + label_of(row.cells[1]), heads);
}

}  // namespace zeren::extraction::tables
