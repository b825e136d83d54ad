#include <algorithm>
#include <charconv>
#include <utility>

#include "documents/html_page.hpp"
#include "documents/paragraphs.hpp"

namespace zeren::documents {
namespace {

constexpr RemarkKind lone_picture{support::Code::part_not_read, "cell with nothing but a picture",
                                  "cells with nothing but pictures", "read as empty"};

/// A span as written: zero reaches to the table's end, and nothing reaches farther than `most_span`.
std::size_t span_in(std::string_view attributes, std::string_view name) {
    const auto digits = html_attribute(attributes, name);
    std::size_t span = 1;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), span);
    if (error == std::errc::result_out_of_range) return most_span;
    if (error != std::errc{}) return 1;
    return span == 0 ? most_span : std::min(span, most_span);
}

}  // namespace

/// Whether the innermost table lies flat: it is hidden, or nested too deep to be gathered.
bool HtmlPage::in_flat_table() const {
    const auto base = tables_.empty() ? 0 : tables_.back().base;
    return std::any_of(open_.begin() + static_cast<std::ptrdiff_t>(base), open_.end(),
                       [](const OpenElement& each) { return each.role == HtmlRole::table; });
}

void HtmlPage::start_table_part(const HtmlToken& token, HtmlRole role, bool hides) {
    end_line();
    if (role == HtmlRole::table) {
        const bool flat = hidden_ > 0 || hides || tables_.size() == most_nested_tables;
        if (!flat) return open_table(token);
        if (open_.size() < most_open_elements) open(token, role, hides);
        return;
    }
    if (tables_.empty() || in_flat_table()) return;
    if (role == HtmlRole::table_section) {
        close_row();
        tables_.back().in_head = token.name == "thead";
    } else if (role == HtmlRole::row) {
        open_row(token, hides);
    } else {
        open_cell(token, hides);
    }
}

void HtmlPage::end_table_part(HtmlRole role) {
    end_line();
    if (in_flat_table()) {
        if (role == HtmlRole::table) pop_through("table");
        return;
    }
    if (tables_.empty()) return;
    switch (role) {
        case HtmlRole::cell: return close_cell();
        case HtmlRole::row: return close_row();
        case HtmlRole::table_section:
            close_row();
            tables_.back().in_head = false;
            return;
        default: return close_table();
    }
}

void HtmlPage::open_table(const HtmlToken& token) {
    open(token, HtmlRole::block, false);
    tables_.push_back({.draft = {.origin = lines_.origin_at(token.offset)}, .base = open_.size()});
}

void HtmlPage::open_row(const HtmlToken& token, bool hides) {
    close_row();
    auto& table = tables_.back();
    pop_to(table.base);  // a hidden block between the rows hides no row
    table.row_open = true;
    open(token, HtmlRole::block, hides);
    if (!hides) table.draft.rows.emplace_back();
}

void HtmlPage::open_cell(const HtmlToken& token, bool hides) {
    if (!tables_.back().row_open) open_row({.kind = HtmlToken::Kind::start_tag, .name = "tr"}, false);
    close_cell();
    auto& table = tables_.back();
    pop_to(table.base + 1);
    const bool row_hidden = hidden_ > 0;
    table.cell_open = !row_hidden;
    if (row_hidden) return;
    budget_.take(0);
    open(token, HtmlRole::block, hides);
    lines_.set_gap(false);
    table.draft.rows.back().push_back({.row_span = span_in(token.attributes, "rowspan"),
                                       .column_span = span_in(token.attributes, "colspan"),
                                       .origin = lines_.origin_at(token.offset),
                                       .is_head = token.name == "th" || table.in_head});
}

void HtmlPage::close_cell() {
    auto& table = tables_.back();
    if (!table.cell_open) return;
    end_line();
    const auto& cell = table.draft.rows.back().back();
    if (std::exchange(table.has_picture, false) && cell.blocks.empty())
        tally_.add(lone_picture, place_in(name_, cell.origin));
    pop_to(table.base + 1);
    table.cell_open = false;
    lines_.set_gap(false);
}

void HtmlPage::close_row() {
    close_cell();
    auto& table = tables_.back();
    if (!table.row_open) return;
    end_line();
    pop_to(table.base);
    table.row_open = false;
}

void HtmlPage::close_table() {
    close_row();
    end_line();
    auto table = std::move(tables_.back());
    tables_.pop_back();
    pop_to(table.base - 1);
    place_cells(table.draft);
    if (!budget_.take_columns(column_count(table.draft))) return;
    settle(std::move(table.draft), sink(), name_, tally_);
    lines_.set_gap(false);
}

}  // namespace zeren::documents
