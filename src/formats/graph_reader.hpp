#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "formats/graph_problems.hpp"
#include "formats/graph_rows.hpp"
#include "formats/json_event.hpp"
#include "formats/json_skip.hpp"
#include "formats/row_reader.hpp"
#include "support/result.hpp"

namespace zeren::formats {

/// Reads a graph file from its events, row by row into the columns of a plan. Edges that stand before the
/// tasks or actors they join are passed over first and read at the end.
class GraphReader final : public JsonEventHandler {
  public:
    GraphReader(std::string_view text, std::string_view file)
        : text_(text), file_(file), rows_(problems_), row_(text, problems_) {}

    [[nodiscard]] support::Result<model::Plan> read();

  private:
    enum class State : std::uint8_t {
        file,    ///< before the brace
        member,  ///< a name of the file's members, or the closing brace
        format_value,
        section_value,  ///< the object or array of a section
        row,            ///< a row of a section, or the closing bracket
        in_row,
        kept_value,     ///< of an unknown member
        dropped_value,  ///< of a member that stands twice or has the wrong type
        dropped_row,
    };

    Flow on(const JsonEvent& event) override;
    void on_file(const JsonEvent& event);
    void on_member(const JsonEvent& event);
    void on_format(const JsonEvent& event);
    void on_section(const JsonEvent& event);
    void on_row(const JsonEvent& event);
    void pass_over(const JsonEvent& event);
    void drop(State state, const JsonEvent& event);
    void skip_next(State state, ValueSkipper::Keys keys);
    void enter(Section section);
    void check_format();
    [[nodiscard]] bool has(Section section) const { return seen_[static_cast<std::size_t>(section)]; }
    /// Nothing that follows could add to what is to be told.
    [[nodiscard]] bool is_over() const { return is_other_format_ || problems_.full(); }

    std::string_view text_;
    std::string_view file_;
    GraphProblems problems_;
    GraphRows rows_;
    RowReader row_;
    ValueSkipper skipper_;
    OpenKeys keys_;
    State state_ = State::file;
    Section section_ = Section::plan;
    std::array<bool, section_names.size()> seen_{};
    bool has_format_ = false;
    bool is_other_format_ = false;
    std::size_t begin_ = 0;      // of the file's object
    std::size_t kept_from_ = 0;  // the key of an unknown member
    std::optional<std::size_t> waiting_edges_;
};

}  // namespace zeren::formats
