#include "extraction/placed_tables.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "extraction/run_on_items.hpp"
#include "extraction/tables/form_table.hpp"

namespace zeren::extraction {
namespace {

bool is_table(const documents::Block& block) { return std::holds_alternative<documents::Table>(block); }

void add_passage(std::vector<Passage>& passages, const documents::Paragraph& paragraph) {
    for (auto& piece : parted_at_items(passage_of(paragraph))) {
        passages.push_back(std::move(piece));
        passages.back().order = passages.size() - 1;
    }
}

/// The rows above the head of a table: its title, the issuer, the date.
void add_titles(std::vector<Passage>& passages, const tables::TableSight& sight) {
    for (std::size_t row = 0; row < sight.head.begin; ++row) {
        for (const auto& cell : sight.table->rows[row].cells) {
            for (const auto& paragraph : cell.paragraphs) add_passage(passages, paragraph);
        }
    }
}

PlacedTable placed_table(const documents::Table& table, const tables::TableSight* before,
                         const ActorDirectory& directory) {
    auto forms = tables::table_of_forms(table);
    if (!forms) return {.sight = tables::look_at(table, before, directory)};
    PlacedTable placed{.of_forms = std::make_unique<const documents::Table>(std::move(*forms))};
    placed.sight = tables::look_at(*placed.of_forms, nullptr, directory);
    return placed;
}

}  // namespace

std::vector<PlacedTable> placed_tables(const documents::Document& document, const ActorDirectory& directory,
                                       std::vector<Passage>& passages) {
    std::vector<PlacedTable> placed;
    const tables::TableSight* before = nullptr;
    placed.reserve(static_cast<std::size_t>(std::ranges::count_if(document.blocks, is_table)));
    for (const auto& block : document.blocks) {
        if (const auto* paragraph = std::get_if<documents::Paragraph>(&block)) {
            add_passage(passages, *paragraph);
            continue;
        }
        placed.push_back(placed_table(std::get<documents::Table>(block), before, directory));
        if (!placed.back().sight.may_hold_tasks()) {
            placed.back().at = passages.size();
            continue;
        }
        before = &placed.back().sight;
        add_titles(passages, *before);
        placed.back().at = passages.size();
    }
    return placed;
}

}  // namespace zeren::extraction
