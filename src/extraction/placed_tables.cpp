#include "extraction/placed_tables.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <variant>

#include "extraction/numbering.hpp"
#include "extraction/run_on_items.hpp"
#include "extraction/tables/form_table.hpp"
#include "extraction/tables/table_parts.hpp"

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

PlacedTable placed_table(const documents::Table& table, const documents::Paragraph* heading,
                         const tables::TableSight* before, const ActorDirectory& directory) {
    auto forms = tables::table_of_forms(table, heading);
    if (!forms) return {.sight = tables::look_at(table, before, directory)};
    PlacedTable placed{.takes_heading = forms->takes_heading,
                       .is_form = true,
                       .own = std::make_unique<const documents::Table>(std::move(forms->table))};
    placed.sight = tables::look_at(*placed.own, nullptr, directory);
    return placed;
}

/// Places tables and running text one after another.
class Placing {
  public:
    Placing(const ActorDirectory& directory, std::vector<Passage>& passages, std::size_t blocks)
        : directory_(directory), passages_(passages) {
        placed_.reserve(blocks);
    }

    void add(const documents::Paragraph& paragraph) {
        const auto first = passages_.size();
        add_passage(passages_, paragraph);
        if (paragraph.heading_level > 0) {
            heading_ = &paragraph;
            heading_at_ = first;
        } else if (begins_item(first)) {
            heading_ = nullptr;
        }
    }

    void add(const documents::Table& table) {
        auto parts = tables::tables_in(table);
        if (parts.empty()) place(placed_table(table, heading_, before(), directory_));
        for (auto& part : parts) {
            auto own = std::make_unique<const documents::Table>(std::move(part));
            PlacedTable placed{.sight = tables::look_at(*own, before(), directory_)};
            placed.own = std::move(own);
            place(std::move(placed));
        }
        heading_ = nullptr;
    }

    std::vector<PlacedTable> finish() && { return std::move(placed_); }

  private:
    /// Whether one of the passages from `first` on begins with a number.
    [[nodiscard]] bool begins_item(std::size_t first) const {
        return std::ranges::any_of(
            passages_.begin() + static_cast<std::ptrdiff_t>(first), passages_.end(),
            [](const Passage& each) { return read_item_number(each.content().plain()).has_value(); });
    }

    [[nodiscard]] const tables::TableSight* before() const {
        return last_task_table_ ? &placed_[*last_task_table_].sight : nullptr;
    }

    void place(PlacedTable placed) {
        if (placed.takes_heading && placed.sight.may_hold_tasks())
            passages_[heading_at_].is_task_of_table = true;
        placed_.push_back(std::move(placed));
        auto& last = placed_.back();
        if (last.sight.may_hold_tasks()) {
            last_task_table_ = placed_.size() - 1;
            add_titles(passages_, last.sight);
        }
        last.at = passages_.size();
    }

    const ActorDirectory& directory_;
    std::vector<Passage>& passages_;
    std::vector<PlacedTable> placed_;
    std::optional<std::size_t> last_task_table_{};
    const documents::Paragraph* heading_ = nullptr;  // of the next table: nothing but text between
    std::size_t heading_at_ = 0;                     // its passage
};

}  // namespace

std::vector<PlacedTable> placed_tables(const documents::Document& document, const ActorDirectory& directory,
                                       std::vector<Passage>& passages) {
    Placing placing(directory, passages,
                    static_cast<std::size_t>(std::ranges::count_if(document.blocks, is_table)));
    for (const auto& block : document.blocks) std::visit([&](const auto& each) { placing.add(each); }, block);
    return std::move(placing).finish();
}

}  // namespace zeren::extraction
