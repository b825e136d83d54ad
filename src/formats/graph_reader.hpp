#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "formats/graph_problems.hpp"
#include "formats/graph_rows.hpp"
#include "formats/json_cursor.hpp"
#include "formats/json_keys.hpp"
#include "formats/row_reader.hpp"

namespace zeren::formats {

/// Reads a graph file row by row into the columns of a plan. Edges that stand before the tasks or actors they
/// join are passed over first and read at the end.
class GraphReader {
  public:
    GraphReader(support::ByteSource& source, Attempt attempt);

    /// Reads to the end, a flaw of the text, or as many problems as are wanted. True where all is well: the
    /// plan is then there to be taken.
    bool read();
    [[nodiscard]] model::Plan plan() && { return std::move(rows_).plan(); }
    /// What is wrong, told over the whole text.
    [[nodiscard]] support::Diagnostics diagnostics(std::string_view text, std::string_view file) const;

  private:
    void read_file();
    void read_members();
    void read_member();
    void read_format();
    void read_section(Section section);
    void read_rows(Section section, JsonType type);
    void read_row(Section section, JsonType type);
    void read_waiting_edges();
    void keep_unknown();
    void skip(const OnRepeatedKey& on_repeated);
    void skip_checked();
    void check_format();
    [[nodiscard]] bool has(Section section) const { return seen_[static_cast<std::size_t>(section)]; }
    /// Nothing that follows could add to what is to be told.
    [[nodiscard]] bool is_over() const { return is_other_format_ || problems_.full(); }
    [[nodiscard]] bool goes_on() const { return !is_over() && !cursor_.flaw(); }

    JsonCursor cursor_;
    GraphProblems problems_;
    GraphRows rows_;
    RowReader row_;
    OpenKeys keys_;
    std::array<bool, section_names.size()> seen_{};
    bool has_format_ = false;
    bool is_other_format_ = false;
    std::size_t begin_ = 0;  // of the file's object
    std::optional<std::size_t> waiting_edges_;
};

}  // namespace zeren::formats
