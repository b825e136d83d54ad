#include "documents/markdown_reader.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "documents/document_budget.hpp"
#include "documents/html_reader.hpp"
#include "documents/markdown_html.hpp"
#include "documents/markdown_lines.hpp"
#include "documents/markdown_text.hpp"
#include "documents/paragraphs.hpp"
#include "documents/remark_tally.hpp"
#include "documents/text_positions.hpp"
#include "support/utf8.hpp"

namespace zeren::documents {
namespace {

using support::Code;

constexpr RemarkKind ragged_row{Code::ragged_table, "row", "rows",
                                "with another number of cells than the table's head"};
constexpr RemarkKind comment{Code::part_not_read, "comment", "comments", "left out"};
constexpr RemarkKind code{Code::part_not_read, "block of code", "blocks of code", "left out"};
constexpr RemarkKind contents_line{Code::part_not_read, "line of a table of contents",
                                   "lines of a table of contents", "left out"};
constexpr RemarkKind struck_words{Code::hidden_content, "line with struck-out words",
                                  "lines with struck-out words", "read without them"};
constexpr RemarkKind front_matter{Code::part_not_read, "block of settings before the text",
                                  "blocks of settings before the text", "left out"};

class MarkdownReader {
  public:
    MarkdownReader(std::string_view text, std::string_view name)
        : text_(text), lines_(markdown_lines(text)), name_(name), positions_(text), table_ends_(text) {}

    support::Result<Document> read() {
        document_ = {.name = std::string(name_), .format = "markdown"};
        skip_front_matter();
        while (at_ < lines_.size() && !budget_.exceeded()) read_line();
        if (budget_.exceeded()) return beyond_budget(name_);
        document_.remarks.add_all(tally_.remarks());
        return std::move(document_);
    }

  private:
    void read_line() {
        const auto line = lines_[at_];
        if (support::trim(line).empty() || skip_code()) {
            gap_ = true;
            ++at_;
        } else if (support::trim(line).starts_with("<!--")) {
            skip_comment();
        } else if (begins_table(lines_, at_)) {
            read_table();
        } else if (begins_html_table(line) && read_html_table()) {
            gap_ = false;
        } else if (begins_grid(lines_, at_)) {
            read_grid();
        } else if (const auto level = heading_level(line); level > 0) {
            add_paragraph(heading_words(line), static_cast<std::uint8_t>(level));
            ++at_;
        } else if (is_bar_row(line)) {
            read_table();
        } else if (is_contents_item(line)) {
            tally_.add(contents_line, place_in(name_, here(line)));
            ++at_;
        } else {
            const auto underline =
                at_ + 1 < lines_.size() ? underline_level(lines_[at_ + 1]) : std::uint8_t{0};
            add_paragraph(line, underline);
            at_ += underline > 0 ? 2 : 1;
        }
    }

    /// Goes to the last line of a block of code; a fence that nothing closes is no more than a line.
    bool skip_code() {
        const auto fence = support::trim(lines_[at_]).substr(0, 3);
        if (fence != "```" && fence != "~~~") return false;
        if (is_around_all(support::trim(lines_[at_]).substr(fence.size()))) return true;
        for (auto end = at_ + 1; end < lines_.size(); ++end) {
            if (!support::trim(lines_[end]).starts_with(fence)) continue;
            tally_.add(code, place_in(name_, here(lines_[at_])));
            at_ = end;
            break;
        }
        return true;
    }

    /// ```markdown before all else: a text that was copied with the fence around it. Its end closes nothing.
    [[nodiscard]] bool is_around_all(std::string_view language) const {
        return document_.blocks.empty() && (language == "markdown" || language == "md");
    }

    void skip_front_matter() {
        at_ = end_of_front_matter(lines_);
        if (at_ > 0) tally_.add(front_matter, place_in(name_, here(lines_[0])));
    }

    void skip_comment() {
        tally_.add(comment, place_in(name_, here(lines_[at_])));
        while (at_ < lines_.size() && lines_[at_].find("-->") == std::string_view::npos) ++at_;
        ++at_;
    }

    /// The place of a part of the text; parts must come in rising order.
    [[nodiscard]] model::Origin here(std::string_view part) {
        const auto [line, column] = positions_.at(static_cast<std::size_t>(part.data() - text_.data()));
        return {.line = line, .column = column};
    }

    void add_paragraph(std::string_view words, std::uint8_t level) {
        if (holds_struck_words(words)) tally_.add(struck_words, place_in(name_, here(words)));
        auto [text, bold] = read_marks(words);
        if (support::trim(text).empty() || !budget_.take(text.size())) return;
        document_.blocks.emplace_back(Paragraph{.text = std::move(text),
                                                .origin = here(words),
                                                .after_gap = std::exchange(gap_, false),
                                                .heading_level = level,
                                                .bold = std::move(bold)});
    }

    void read_table() {
        Table table{.origin = here(lines_[at_])};
        const auto columns = pipe_cells(lines_[at_]).size();
        bool head = begins_table(lines_, at_);
        for (; at_ < lines_.size(); ++at_) {
            if (lines_[at_].find('|') == std::string_view::npos && !goes_on_behind_gap(columns)) break;
            if (is_table_rule(lines_[at_]) && table.rows.size() == 1) {
                head = false;
                continue;
            }
            auto& row = table.rows.emplace_back();
            const auto cells = pipe_cells(lines_[at_]);
            row.cells.reserve(cells.size());
            if (cells.size() != columns) tally_.add(ragged_row, place_in(name_, here(lines_[at_])));
            for (std::size_t column = 0; column < cells.size(); ++column) {
                add_cell(row, support::trim(cells[column]), column, head);
            }
        }
        document_.blocks.emplace_back(std::move(table));
        gap_ = false;
    }

    /// A blank line amid rows: the next one has as many cells, between bars, and is no head above a rule.
    bool goes_on_behind_gap(std::size_t columns) {
        const auto is_row = [&](std::size_t at) {
            const auto line = at < lines_.size() ? support::trim(lines_[at]) : std::string_view();
            return line.starts_with('|') && line.ends_with('|') && pipe_cells(line).size() == columns;
        };
        const bool is_gap = support::trim(lines_[at_]).empty() && is_row(at_ + 1);
        const bool is_head = at_ + 2 < lines_.size() && is_table_rule(lines_[at_ + 2]);
        if (!is_gap || is_head) return false;
        ++at_;
        return true;
    }

    /// A table that is written in HTML, with the rest of the line that closes it; false where nothing does.
    bool read_html_table() {
        const auto offset_of = [this](std::string_view line) {
            return static_cast<std::size_t>(line.data() - text_.data());
        };
        const auto begin = offset_of(lines_[at_]);
        auto end = table_ends_.end_of_table(begin);
        if (end == begin) return false;
        while (at_ < lines_.size() && offset_of(lines_[at_]) < end) ++at_;
        end = offset_of(lines_[at_ - 1]) + lines_[at_ - 1].size();
        auto part = read_html_within(text_, begin, end, positions_, name_);
        if (!part) {
            budget_.exceed();
            return true;
        }
        for (auto& block : part->blocks) take_html(block);
        document_.remarks.add_all(std::move(part->remarks));
        return true;
    }

    /// Marks of Markdown hold in the cells of such a table too.
    void take_html(Block& block) {
        const auto take = [this](Paragraph& paragraph) {
            auto [text, bold] = read_marks(paragraph.text);
            if (text != paragraph.text) paragraph.bold = std::move(bold);  // its own stood among the marks
            paragraph.text = std::move(text);
            return budget_.take(paragraph.text.size());
        };
        if (auto* words = std::get_if<Paragraph>(&block)) {
            if (!take(*words)) return;
        } else {
            for (auto& row : std::get<Table>(block).rows) {
                for (auto& cell : row.cells) {
                    for (auto& paragraph : cell.paragraphs) take(paragraph);
                }
            }
        }
        document_.blocks.push_back(std::move(block));
    }

    /// The words of a cell over all lines of its row, and where they begin.
    struct GridCell {
        std::string words{};
        model::Origin origin{};
    };

    /// The lines between two rules are one row; where there is no rule but around the head and at the end, a
    /// line whose first cell is filled begins one.
    void read_grid() {
        auto end = at_;
        std::size_t rules = 0;
        while (end < lines_.size() && (is_grid_rule(lines_[end]) || is_grid_line(lines_[end])))
            rules += is_grid_rule(lines_[end++]) ? 1 : 0;
        constexpr std::size_t rules_of_head = 3;
        Table table{.origin = here(lines_[at_])};
        std::vector<GridCell> cells;
        for (bool head = true; at_ < end; ++at_) {
            const bool is_rule = is_grid_rule(lines_[at_]);
            const auto parts = is_rule ? std::vector<std::string_view>() : pipe_cells(lines_[at_]);
            const bool is_new_row = !is_rule && !head && rules <= rules_of_head && !parts.empty() &&
                                    !support::trim(parts.front()).empty();
            if ((is_rule || is_new_row) && !cells.empty()) {
                add_grid_row(table, std::exchange(cells, {}), head);
                head = false;
            }
            if (cells.size() < parts.size()) cells.resize(parts.size());
            for (std::size_t column = 0; column < parts.size(); ++column) {
                const auto words = support::trim(parts[column]);
                if (words.empty()) continue;
                auto& cell = cells[column];
                if (cell.words.empty())
                    cell.origin = here(words);
                else
                    cell.words += ' ';
                cell.words += words;
            }
        }
        if (!cells.empty()) add_grid_row(table, std::move(cells), table.rows.empty());
        document_.blocks.emplace_back(std::move(table));
        gap_ = false;
    }

    void add_grid_row(Table& table, std::vector<GridCell> cells, bool head) {
        auto& row = table.rows.emplace_back();
        row.cells.reserve(cells.size());
        for (std::size_t column = 0; column < cells.size(); ++column) {
            auto [text, bold] = read_marks(cells[column].words);
            if (text.empty() || !budget_.take(text.size())) continue;
            const auto& origin = cells[column].origin;
            row.cells.push_back(
                {.paragraphs = {{.text = std::move(text), .origin = origin, .bold = std::move(bold)}},
                 .column = column,
                 .origin = origin,
                 .is_head = head});
        }
    }

    void add_cell(TableRow& row, std::string_view words, std::size_t column, bool head) {
        if (words.empty() || !budget_.take(words.size())) return;
        Cell cell{.column = column, .origin = here(words), .is_head = head};
        if (holds_struck_words(words)) tally_.add(struck_words, place_in(name_, cell.origin));
        for (std::size_t begin = 0; begin <= words.size();) {
            const auto end = std::min(words.find("<br", begin), words.size());
            const auto line = support::trim(words.substr(begin, end - begin));
            auto [text, bold] = read_marks(line);
            if (!text.empty())
                cell.paragraphs.push_back(
                    {.text = std::move(text), .origin = here(words.substr(begin)), .bold = std::move(bold)});
            begin = std::min(words.find('>', end), words.size()) + 1;
        }
        row.cells.push_back(std::move(cell));
    }

    std::string_view text_;
    std::vector<std::string_view> lines_;
    std::string_view name_;
    TextPositions positions_;
    HtmlTableEnds table_ends_;
    Document document_{};
    RemarkTally tally_{};
    DocumentBudget budget_{};
    std::size_t at_ = 0;
    bool gap_ = false;
};

}  // namespace

support::Result<Document> read_markdown(std::string_view text, std::string_view name) {
    return MarkdownReader(text, name).read();
}

}  // namespace zeren::documents
