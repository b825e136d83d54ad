#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "documents/document.hpp"
#include "documents/document_budget.hpp"
#include "documents/docx_marks.hpp"
#include "documents/docx_numbering.hpp"
#include "documents/docx_styles.hpp"
#include "documents/docx_table.hpp"
#include "documents/remark_tally.hpp"
#include "documents/xml_reader.hpp"

namespace zeren::documents {

/// What the stories of one Word file share.
struct DocxContext {
    std::string_view file;
    const Styles& styles;
    Numbering& numbering;
    RemarkTally& tally;
    DocumentBudget& budget;
};

/// One story of a Word file (its body, a footnote): paragraphs and tables in reading order. Tracked
/// deletions, hidden text and field codes are left out, insertions kept; a text box stands behind its
/// paragraph; of alternatives only the first is read. Recursion is bounded by `XmlReader::most_depth`.
class DocxStory {
  public:
    /// `part` is the word that origins carry: "document", "footnotes".
    DocxStory(XmlReader& xml, DocxContext context, std::string part);

    /// Reads everything inside of the element that has just started.
    void read(std::vector<Block>& out);

  private:
    /// A paragraph under construction: the words of its current line.
    struct Line {
        std::string text{};
        std::vector<TextSpan> bold{};
        std::string list_number{};
        std::uint8_t heading_level = 0;
        bool hidden = false;        // by its style
        bool left_out = false;      // a line of a table of contents
        bool mark_deleted = false;  // a tracked change joins it with the next paragraph
    };

    void read_blocks(std::vector<Block>& out);
    void read_block(std::vector<Block>& out);
    void read_paragraph(std::vector<Block>& out);
    void read_paragraph_properties(Line& line);
    void read_inline(Line& line, std::vector<Block>& out, std::vector<Block>& boxes);
    void read_element(Line& line, std::vector<Block>& out, std::vector<Block>& boxes);
    void read_run(Line& line, std::vector<Block>& out, std::vector<Block>& boxes);
    void add_words(Line& line, std::string_view words) const;
    void read_text(Line& line);
    void read_symbol(Line& line);
    void read_box(std::vector<Block>& boxes);
    void read_bare_words(std::vector<Block>& out);
    void read_unread(DocxElement element);
    void finish_line(Line& line, std::vector<Block>& out);
    void finish_container(std::vector<Block>& out);

    // docx_story_tables.cpp
    void read_table(std::vector<Block>& out);
    void read_rows(WordTable& table, std::uint32_t number);
    void read_row(WordTable& table, std::uint32_t number);
    struct Row {
        std::vector<WordCell> cells{};
        std::size_t skipped = 0;
        std::size_t left_out = 0;
        bool deleted = false;
        bool is_head = false;
        std::uint32_t written_cells = 0;
    };
    void read_row_content(Row& row, const model::Origin& origin);
    void read_row_properties(Row& row);
    void read_cell(Row& row, model::Origin origin);
    void add_bare_number(std::vector<Block>& out);
    static void read_cell_properties(XmlReader& xml, WordCell& cell);

    void remark(const RemarkKind& kind);
    void spend(std::size_t bytes);

    XmlReader& xml_;
    DocxContext context_;
    model::Origin origin_{};  // of the current paragraph or cell
    std::uint32_t paragraphs_ = 0;
    std::uint32_t tables_ = 0;
    std::size_t enclosing_ = 0;  // cells and text boxes around the current paragraph
    std::size_t nested_tables_ = 0;
    bool gap_ = false;
    bool is_run_bold_ = false;
    std::string bare_number_{};  // of the first paragraph of the cell that holds a number and no words
    Line carried_{};             // words of a paragraph that a tracked change joins with the next one
};

}  // namespace zeren::documents
