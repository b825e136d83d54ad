#include "extraction/tables/item_nodes.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

#include "extraction/clause_search.hpp"
#include "extraction/tables/printed_number.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {
namespace {

/// Phase 1, A. and W0, which few titles of a column begin with, are words of these titles.
bool may_be_words(const ItemNumber& number) {
    return number.shape == NumberShape::named || number.shape == NumberShape::letter;
}

/// Phase 1: Design, Milestone 2: Offline first, AP 3.1: Rohre: what the row is called. Action 3 is its
/// number.
bool is_part_of_title(const ItemNumber& number) {
    using View = std::u32string_view;
    static constexpr std::array words = {
        View(U"phase"),       View(U"milestone"), View(U"sprint"), View(U"stage"),  View(U"fase"),
        View(U"meilenstein"), View(U"jalon"),     View(U"hito"),   View(U"etappe"), View(U"étape"),
        View(U"etapa"),       View(U"marco"),     View(U"task"),   View(U"tâche"),  View(U"tarea"),
        View(U"tarefa"),      View(U"aufgabe"),   View(U"ap"),     View(U"wp"),     View(U"step"),
        View(U"schritt")};
    return number.shape == NumberShape::named && is_one_of(number.word, words);
}

OutlineNode node_of(std::vector<Stretch> words_of_cell, std::optional<ItemNumber> number, Stretch printed,
                    bool are_numbered) {
    OutlineNode node{.text = std::move(words_of_cell)};
    if (node.text.empty()) return node;
    auto& words = node.text.front();
    auto own = read_item_number(words.plain());
    if (own && !number && (is_part_of_title(*own) || (!are_numbered && may_be_words(*own)))) own.reset();
    const bool says_the_same = own && number && own->values == number->values;
    if (own && (!number || says_the_same) && own->size < words.size()) {
        if (!number) {
            number = own;
            printed = printed_number(words, *own);
        }
        words = words.part(own->size);
    }
    if (number) node.number = std::move(*number);
    node.printed_number = printed;
    return node;
}

/// 11/2: digits and signs in a column of numbers; empty for any other words.
std::string code_of(std::u32string_view plain) {
    constexpr std::size_t longest = 12;
    const auto is_of_code = [](char32_t sign) { return is_digit(sign) || sign == U'/' || sign == U'.'; };
    if (plain.size() > longest || !std::ranges::all_of(plain, is_of_code)) return {};
    return {plain.begin(), plain.end()};
}

}  // namespace

OutlineNode ItemNodes::read(const GridRows& rows, const documents::Cell& cell, std::size_t number_column) {
    const auto placed = number_column == no_column ? PlacedCell{} : rows.at(number_column);
    const auto words = placed.is_filled() ? passages_.words_of(*placed.cell) : std::vector<Stretch>{};
    const bool are_numbered = columns_.has_numbers_in_tasks || cell.column != columns_.task;
    if (words.empty()) return node_of(passages_.words_of(cell), std::nullopt, {}, are_numbered);
    auto number = number_of_cell(words.front().plain());
    if (!number) number = ItemNumber{.shape = NumberShape::digits, .code = code_of(words.front().plain())};
    const auto printed = words.front();
    const auto size =
        std::min(number->printed_size == 0 ? printed.size() : number->printed_size, printed.size());
    return node_of(passages_.words_of(cell), std::move(number), printed.part(0, size), are_numbered);
}

void ItemNodes::part_inner_clauses(OutlineNode& node) const {
    if (!columns_.owners.empty()) return;
    PartedText all;
    for (const auto& words : node.text) {
        auto parted = part_clauses(words, directory_);
        std::ranges::move(parted.text, std::back_inserter(all.text));
        std::ranges::move(parted.clauses, std::back_inserter(all.clauses));
    }
    if (!all.text.empty()) node.text = std::move(all.text);  // A cura di: … is all that the band says
    node.clauses = std::move(all.clauses);
}

std::size_t ItemNodes::add(NodeKind kind, OutlineNode node) {
    part_inner_clauses(node);
    auto clauses = std::exchange(node.clauses, {});
    const auto at = tree_.add(kind, std::move(node));
    if (!clauses.empty()) tree_.add_clauses(at, std::move(clauses));
    return at;
}

}  // namespace zeren::extraction::tables
