#include <utility>

#include "documents/docx_alternatives.hpp"
#include "documents/docx_marks.hpp"
#include "documents/docx_remarks.hpp"
#include "documents/docx_story.hpp"
#include "documents/list_numbers.hpp"
#include "documents/paragraphs.hpp"
#include "documents/xml_values.hpp"

namespace zeren::documents {
namespace {

/// Around rows and cells: insertions, smart tags, content controls.
bool is_a_wrapper(DocxElement element) {
    return element == DocxElement::other || element == DocxElement::content_control;
}

using support::Code;

}  // namespace

void DocxStory::read_table(std::vector<Block>& out) {
    const auto number = ++tables_;
    const auto outer = origin_;
    origin_ = {.table = number, .part = outer.part};
    WordTable table(origin_);
    ++enclosing_;
    ++nested_tables_;
    read_rows(table, number);
    --nested_tables_;
    --enclosing_;
    if (table.misfits() > 0)
        context_.tally.add(DocxRemark::misfit, place_in(context_.file, origin_), table.misfits());
    origin_ = outer;
    auto draft = table.take();
    if (!context_.budget.take_columns(column_count(draft)))
        xml_.refuse(Code::too_large, DocumentBudget::refusal);
    settle(std::move(draft), out, context_.file, context_.tally);
    gap_ = false;
}

void DocxStory::read_rows(WordTable& table, std::uint32_t number) {
    const auto depth = xml_.depth();
    while (xml_.next_inside(depth)) {
        if (!xml_.at_start()) continue;
        if (xml_.name() == "tr") {
            read_row(table, number);
        } else if (docx_element(xml_.name()) == DocxElement::deletion) {
            remark(DocxRemark::deleted_row);
            xml_.skip();
        } else if (docx_element(xml_.name()) == DocxElement::alternatives) {
            const auto before = table.rows();
            static_cast<void>(read_alternative(xml_, [&] {
                read_rows(table, number);
                return table.rows() > before;
            }));
        } else if (is_a_wrapper(docx_element(xml_.name()))) {
            read_rows(table, number);  // content controls around rows
        } else if (skip_with_words(xml_)) {
            remark(DocxRemark::stray_words);
        }
    }
}

void DocxStory::read_row(WordTable& table, std::uint32_t number) {
    Row row;
    read_row_content(
        row, {.table = number, .row = static_cast<std::uint32_t>(table.rows() + 1), .part = origin_.part});
    if (row.deleted) {
        remark(DocxRemark::deleted_row);
        return;
    }
    for (auto& each : row.cells) each.cell.is_head = row.is_head;
    table.add_row(std::move(row.cells), row.skipped, row.left_out);
}

void DocxStory::read_row_content(Row& row, const model::Origin& origin) {
    const auto depth = xml_.depth();
    while (xml_.next_inside(depth)) {
        if (!xml_.at_start()) continue;
        if (xml_.name() == "tc") {
            read_cell(row, origin);
        } else if (xml_.name() == "trPr") {
            read_row_properties(row);
        } else if (xml_.name() != "tblPrEx" && is_a_wrapper(docx_element(xml_.name()))) {
            read_row_content(row, origin);  // content controls around cells
        } else if (docx_element(xml_.name()) == DocxElement::deletion) {
            remark(DocxRemark::deleted_cell);
            xml_.skip();
        } else if (skip_with_words(xml_)) {
            remark(DocxRemark::stray_words);
        }
    }
}

void DocxStory::read_row_properties(Row& row) {
    const auto depth = xml_.depth();
    while (xml_.next_inside(depth)) {
        if (!xml_.at_start()) continue;
        const auto name = xml_.name();
        if (name == "gridBefore") {
            row.skipped = number_in(xml_, "val").value_or(0);
        } else if (name == "gridAfter") {
            row.left_out = number_in(xml_, "val").value_or(0);
        } else if (name == "tblHeader") {
            row.is_head = is_on(xml_);
        } else if (name == "hidden") {
            if (is_on(xml_)) remark(DocxRemark::hidden_row);
        } else if (name == "del") {
            row.deleted = true;
        } else if (name == "trPrChange") {
            xml_.skip();
        }
    }
}

void DocxStory::read_cell(Row& row, model::Origin origin) {
    spend(0);
    origin.cell = ++row.written_cells;
    const auto outer = std::exchange(origin_, std::move(origin));
    const auto carried = std::exchange(carried_, {});
    auto& cell = row.cells.emplace_back();
    cell.cell.origin = origin_;
    gap_ = false;
    bare_number_.clear();
    const auto depth = xml_.depth();
    std::vector<Block> blocks;
    while (xml_.next_inside(depth)) {
        if (!xml_.at_start()) continue;
        if (xml_.name() == "tcPr") {
            read_cell_properties(xml_, cell);
        } else {
            read_block(blocks);
        }
    }
    finish_container(blocks);
    if (cell.deleted && !std::exchange(blocks, {}).empty()) remark(DocxRemark::deleted_cell);
    if (blocks.empty() && !cell.deleted && cell.vertical != VerticalMerge::continues) add_bare_number(blocks);
    cell.cell.blocks = std::move(blocks);
    carried_ = carried;
    origin_ = outer;
}

/// An automatic number without a word behind it is what people read in the cell: 序号 columns are made so.
void DocxStory::add_bare_number(std::vector<Block>& out) {
    auto number = std::exchange(bare_number_, {});
    if (number.empty() || is_bullet(number)) return;
    spend(number.size());
    out.emplace_back(Paragraph{.text = std::move(number), .origin = origin_});
}

void DocxStory::read_cell_properties(XmlReader& xml, WordCell& cell) {
    const auto depth = xml.depth();
    while (xml.next_inside(depth)) {
        if (!xml.at_start()) continue;
        const auto name = xml.name();
        if (name == "gridSpan") {
            cell.cell.column_span = number_in(xml, "val").value_or(1);
        } else if (name == "vMerge") {
            cell.vertical =
                xml.value_of("val") == "restart" ? VerticalMerge::restart : VerticalMerge::continues;
        } else if (name == "hMerge") {
            cell.joins_left = xml.value_of("val") != "restart";
        } else if (name == "cellDel") {
            cell.deleted = true;
        } else if (name == "tcPrChange") {
            xml.skip();
        }
    }
}

}  // namespace zeren::documents
