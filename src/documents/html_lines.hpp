#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "documents/document.hpp"
#include "documents/text_positions.hpp"

namespace zeren::documents {

/// What a line of a page takes over from the elements around it.
struct LineSetting {
    std::string list_number{};
    std::uint8_t heading_level = 0;
    std::size_t bold = 0;  ///< open elements that set words bold
};

/// Builds paragraphs from the text of a page: blanks collapse to one, and a source line end between two wide
/// characters vanishes (CSS Text 3, segment breaks).
class HtmlLines {
  public:
    explicit HtmlLines(const TextPositions& positions) : positions_(positions) {}

    /// Adds source text that begins at `offset`; `preformatted` text keeps its lines, which end in `out`.
    void add(std::string_view text, std::size_t offset, bool preformatted, std::vector<Block>& out);
    /// Ends the line: it becomes a paragraph unless it is blank. Gives the size of its text.
    std::size_t end_line(std::vector<Block>& out);
    [[nodiscard]] bool has_words() const { return !line_.text.empty(); }
    [[nodiscard]] bool ends_with(std::string_view words) const { return line_.text.ends_with(words); }
    /// What `<br>` does: a line that was empty before it leaves a gap.
    std::size_t end_line_by_break(std::vector<Block>& out);
    /// An empty line stands before the next paragraph, or does not.
    void set_gap(bool gap) { gap_ = gap; }
    /// The setting of the line that begins next.
    LineSetting& setting() { return setting_; }
    [[nodiscard]] model::Origin origin_at(std::size_t offset);

  private:
    void put(char32_t code_point, std::size_t offset);

    TextPositions positions_;
    Paragraph line_{};
    LineSetting setting_{};
    char32_t last_ = 0;
    bool blank_pending_ = false;
    bool line_end_pending_ = false;
    bool gap_ = false;
};

}  // namespace zeren::documents
