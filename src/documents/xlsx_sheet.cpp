#include "documents/xlsx_sheet.hpp"

#include <fmt/format.h>

#include <charconv>
#include <utility>

#include "documents/bold_spans.hpp"
#include "documents/cell_reference.hpp"
#include "documents/paragraphs.hpp"
#include "documents/sheet_grid.hpp"
#include "documents/xlsx_text.hpp"
#include "documents/xml_values.hpp"

namespace zeren::documents {
namespace {

using support::Code;

constexpr RemarkKind hidden_number{Code::hidden_content, "number that its format hides",
                                   "numbers that their formats hide", "left out"};
constexpr RemarkKind struck_words{Code::hidden_content, "cell with struck-out words",
                                  "cells with struck-out words", "read without them"};
constexpr RemarkKind hidden_row{Code::hidden_content, "hidden row", "hidden rows", "read all the same"};
constexpr RemarkKind hidden_column{Code::hidden_content, "hidden column", "hidden columns",
                                   "read all the same"};
constexpr RemarkKind error_value{
    Code::part_not_read, "cell with an error such as #REF! in the place of a value",
    "cells with an error such as #REF! in the place of a value", "read as empty"};
constexpr RemarkKind formula_without_value{
    Code::part_not_read, "formula without a stored value", "formulas without a stored value",
    "read as empty: open the file in Excel or LibreOffice and save it"};
constexpr RemarkKind stray_cell{Code::part_not_read, "part with words outside of rows and cells",
                                "parts with words outside of rows and cells", "left out"};
constexpr RemarkKind second_value{Code::part_not_read, "cell with two values", "cells with two values",
                                  "read without the words beside its value"};
constexpr RemarkKind drawing{Code::part_not_read, "sheet with drawings or comments",
                             "sheets with drawings or comments", "read without them"};

/// One `c` element as it is written.
struct RawCell {
    std::string kind{};  // "n" where nothing is said
    std::string value{};
    RichText inline_text{};
    std::size_t style = 0;
    bool has_value = false;
    bool has_inline_text = false;
    bool has_formula = false;
};

/// What a program shows of a boolean; other words stay as they are.
std::string boolean_text(const std::string& value) {
    if (value == "1" || value == "true") return "TRUE";
    if (value == "0" || value == "false" || value.empty()) return "FALSE";
    return value;
}

class SheetReader {
  public:
    SheetReader(XmlReader& xml, const std::string& name, const WorkbookContext& context)
        : xml_(xml),
          name_(name),
          context_(context),
          hidden_columns_(most_sheet_columns),
          told_(most_sheet_columns) {}

    void read() {
        const auto depth = xml_.depth();
        while (xml_.next_inside(depth)) {
            if (!xml_.at_start()) continue;
            const auto name = xml_.name();
            if (name == "row") {
                read_row();
            } else if (name == "col") {
                read_column();
            } else if (name == "mergeCell") {
                read_merge();
            } else if (name == "drawing" || name == "legacyDrawing") {
                context_.tally.add(drawing, place_in(context_.file, {.part = name_}));
            } else if (name != "sheetData" && name != "cols" && name != "mergeCells") {
                skip_stray();
            }
        }
    }

    [[nodiscard]] std::optional<Table> table() {
        if (cells_.empty()) return std::nullopt;
        auto table = table_of(std::move(cells_), std::move(merges_), context_.file, context_.tally);
        table.name = name_;
        table.origin = {.part = name_};
        return table;
    }

  private:
    /// What no sheet has here; words in it are not lost in silence.
    void skip_stray() {
        if (skip_with_words(xml_)) context_.tally.add(stray_cell, place_in(context_.file, {.part = name_}));
    }

    void read_column() {
        if (++column_elements_ > most_sheet_columns)
            return xml_.refuse(Code::damaged_file, "describes more columns than a sheet has");
        if (!flag_in(xml_, "hidden") || are_all_hidden_) return;
        const auto first = number_in(xml_, "min").value_or(1);
        const auto last = std::min(number_in(xml_, "max").value_or(first), most_sheet_columns);
        for (auto column = std::max(first, 1U); column <= last; ++column) hidden_columns_[column - 1] = true;
        are_all_hidden_ = first <= 1 && last == most_sheet_columns;
    }

    void read_merge() {
        const auto range = cell_range(xml_.value_of("ref"));
        if (range) {
            merges_.push_back(*range);
        } else {
            refuse(xml_.value_of("ref"));
        }
    }

    void read_row() {
        const auto number = xml_.attribute("r");
        if (number) {
            const auto row = number_in(xml_, "r").value_or(0);
            if (row < 1 || row > most_sheet_rows) return refuse(*number);
            next_.row = row - 1;
        }
        if (next_.row >= most_sheet_rows) return refuse(fmt::format("row {}", next_.row + 1));
        const bool hidden = flag_in(xml_, "hidden");
        const auto before = cells_.size();
        next_.column = 0;
        const auto depth = xml_.depth();
        while (xml_.next_inside(depth)) {
            if (!xml_.at_start()) continue;
            if (xml_.name() == "c") {
                read_cell();
            } else {
                skip_stray();
            }
        }
        if (hidden && cells_.size() > before) {
            context_.tally.add(hidden_row, place_in(context_.file, cells_.back().cell.origin));
        }
        ++next_.row;
    }

    void read_cell() {
        if (const auto name = xml_.attribute("r")) {
            const auto at = cell_reference(*name);
            if (!at) return refuse(*name);
            next_ = *at;
        }
        if (next_.column >= most_sheet_columns) return refuse(fmt::format("column {}", next_.column + 1));
        const auto raw = read_raw_cell();
        const model::Origin origin{.part = name_, .place = name_of(next_)};
        auto text = shown_text(raw, origin);
        if (raw.has_value && !raw.inline_text.text.empty())
            context_.tally.add(second_value, place_in(context_.file, origin));
        const auto* rich = rich_text_in(raw);
        const bool has_looks = rich != nullptr && rich->has_looks;
        if (!text.empty() && context_.styles.is_struck(raw.style) && !has_looks) {
            context_.tally.add(struck_words, place_in(context_.file, origin));
            text.clear();
        }
        if (raw.has_formula && !raw.has_value && text.empty()) {
            context_.tally.add(formula_without_value, place_in(context_.file, origin));
        }
        auto paragraphs = paragraphs_of(text, origin);
        if (has_looks) share_bold(text, rich->bold, paragraphs);
        if (!paragraphs.empty()) {
            if (!context_.budget.take(text.size())) {
                return xml_.refuse(Code::too_large, DocumentBudget::refusal);
            }
            tell_of_hidden_column(origin);
            cells_.push_back({next_, {.paragraphs = std::move(paragraphs), .origin = origin}});
        }
        ++next_.column;
    }

    RawCell read_raw_cell() {
        RawCell raw{.kind = xml_.value_of("t"), .style = number_in(xml_, "s").value_or(0)};
        const auto depth = xml_.depth();
        while (xml_.next_inside(depth)) {
            if (!xml_.at_start()) continue;
            if (xml_.name() == "v") {
                take_once(raw.has_value);
                raw.value = text_inside(xml_);
            } else if (xml_.name() == "is") {
                take_once(raw.has_inline_text);
                raw.inline_text = rich_text(xml_);
            } else {
                raw.has_formula = raw.has_formula || xml_.name() == "f";
                skip_stray();
            }
        }
        return raw;
    }

    /// The rich text of a cell that holds one, without what is struck out in it.
    [[nodiscard]] std::string rich_text_of(const RichText& rich, const model::Origin& origin) const {
        if (rich.has_struck_words) context_.tally.add(struck_words, place_in(context_.file, origin));
        return rich.text;
    }

    /// The text of a shared one; an index that leads nowhere is damage, and no empty cell.
    std::string shared_text(const RawCell& raw, const model::Origin& origin) {
        if (!raw.has_value) return {};
        std::size_t index = 0;
        const auto* end = raw.value.data() + raw.value.size();
        const auto [stop, error] = std::from_chars(raw.value.data(), end, index);
        if (error == std::errc{} && stop == end && index < context_.strings.size())
            return rich_text_of(context_.strings[index], origin);
        xml_.refuse(Code::damaged_file,
                    fmt::format("names the shared text \"{}\" in {}, and there is none such", raw.value,
                                name_of(next_)));
        return {};
    }

    /// The rich text of a cell, null where it holds none. The index of a shared text is one that was found.
    [[nodiscard]] const RichText* rich_text_in(const RawCell& raw) const {
        if (raw.kind != "s") return raw.has_inline_text ? &raw.inline_text : nullptr;
        std::size_t index = 0;
        std::from_chars(raw.value.data(), raw.value.data() + raw.value.size(), index);
        return index < context_.strings.size() ? &context_.strings[index] : nullptr;
    }

    [[nodiscard]] std::string shown_text(const RawCell& raw, const model::Origin& origin) {
        // Programs forget to say inlineStr, or write it before a plain value.
        if (raw.has_inline_text && !raw.has_value) return rich_text_of(raw.inline_text, origin);
        if (raw.kind == "str" || raw.kind == "inlineStr") return unescaped(raw.value);
        if (raw.kind == "b") return boolean_text(raw.value);
        if (raw.kind == "d") return raw.value;  // an ISO date
        if (raw.kind == "s") return shared_text(raw, origin);
        if (raw.kind == "e") {  // #N/A
            context_.tally.add(error_value, place_in(context_.file, origin));
            return {};
        }
        const auto* end = raw.value.data() + raw.value.size();
        double number = 0;
        const auto [stop, error] = std::from_chars(raw.value.data(), end, number);
        if (error != std::errc{} || stop != end) return raw.value;
        auto shown = shown_number(number, context_.styles.number_format(raw.style), context_.dates);
        if (shown.empty() && raw.has_value)
            context_.tally.add(hidden_number, place_in(context_.file, origin));
        return shown;
    }

    void tell_of_hidden_column(const model::Origin& origin) {
        if (!hidden_columns_[next_.column] || told_[next_.column]) return;
        told_[next_.column] = true;
        context_.tally.add(hidden_column, place_in(context_.file, origin));
    }

    /// A cell has one value of each kind at most.
    void take_once(bool& is_taken) {
        if (std::exchange(is_taken, true))
            xml_.refuse(Code::damaged_file, fmt::format("gives the cell {} two values", name_of(next_)));
    }

    void refuse(std::string_view reference) {
        xml_.refuse(Code::damaged_file, fmt::format("names \"{}\", which is no place in a sheet", reference));
    }

    XmlReader& xml_;
    const std::string& name_;
    const WorkbookContext& context_;
    std::vector<bool> hidden_columns_;
    std::vector<bool> told_;  // columns whose hiding was told
    std::size_t column_elements_ = 0;
    bool are_all_hidden_ = false;
    std::vector<PlacedCell> cells_{};
    std::vector<CellRange> merges_{};
    CellReference next_{};
};

}  // namespace

support::Result<std::optional<Table>> read_sheet(Package& package, std::string_view part,
                                                 const std::string& sheet_name,
                                                 const WorkbookContext& context) {
    std::optional<Table> table;
    const auto read = read_xml_part(package, part, [&](XmlReader& xml) {
        SheetReader sheet(xml, sheet_name, context);
        sheet.read();
        if (!xml.failed()) table = sheet.table();
    });
    if (!read) return read.diagnostics();
    return table;
}

}  // namespace zeren::documents
