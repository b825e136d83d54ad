#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "documents/document.hpp"
#include "documents/document_budget.hpp"
#include "documents/html_elements.hpp"
#include "documents/html_lines.hpp"
#include "documents/html_tokens.hpp"
#include "documents/remark_tally.hpp"
#include "documents/table_draft.hpp"

namespace zeren::documents {

/// Builds a Document from the tokens of a page. No tree is made: a stack holds the open elements that matter
/// (blocks, lists, hidden ones), and a stack of tables holds what is gathered for each.
class HtmlPage {
  public:
    HtmlPage(const TextPositions& positions, std::string_view name);

    void add(const HtmlToken& token);
    /// Closes everything that is open. The page is spent then.
    [[nodiscard]] Document finish();
    [[nodiscard]] bool too_large() const { return budget_.exceeded(); }

  private:
    static constexpr std::size_t most_bold_elements = 64;   // others within them say no more
    static constexpr std::size_t most_open_elements = 512;  // what lies deeper lies flat, as in browsers

    struct OpenElement {
        std::string name{};
        HtmlRole role = HtmlRole::block;
        bool hides = false;
        bool is_bold = false;
        std::string number_format{};  // of a list
        std::uint32_t next_number = 1;
    };
    struct OpenTable {
        DraftTable draft{};
        std::size_t base = 0;  // open elements up to the table itself
        bool row_open = false;
        bool cell_open = false;
        bool has_picture = false;  // with words of its own, in the open cell
        bool in_head = false;
    };

    void add_text(const HtmlToken& token);
    void start(const HtmlToken& token);
    void end(const HtmlToken& token);
    void open(const HtmlToken& token, HtmlRole role, bool hides);
    void open_list(OpenElement& list, std::string_view attributes);
    void begin_item(const HtmlToken& token);
    void pop_to(std::size_t size);
    void pop_through(std::string_view name);
    void close_implied(HtmlRole role);
    void end_line();
    void join_definition(std::size_t offset);
    [[nodiscard]] std::size_t floor() const;
    [[nodiscard]] std::vector<Block>& sink();

    // html_page_tables.cpp
    [[nodiscard]] bool in_flat_table() const;
    void start_table_part(const HtmlToken& token, HtmlRole role, bool hides);
    void end_table_part(HtmlRole role);
    void open_table(const HtmlToken& token);
    void open_row(const HtmlToken& token, bool hides);
    void open_cell(const HtmlToken& token, bool hides);
    void close_cell();
    void close_row();
    void close_table();

    std::string_view name_;
    HtmlLines lines_;
    Document document_{};
    std::vector<OpenElement> open_{};
    std::vector<OpenTable> tables_{};
    RemarkTally tally_{};
    DocumentBudget budget_{};
    std::size_t hidden_ = 0;        // open elements that hide what they hold
    bool term_pending_ = false;     // the open line is a term (dt) that waits for its definition
    std::size_t preformatted_ = 0;  // open elements that keep their lines
};

}  // namespace zeren::documents
