#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "formats/graph_problems.hpp"
#include "formats/row_reader.hpp"
#include "model/plan_builder.hpp"

namespace zeren::formats {

/// Puts rows into a plan as they come: checks ids, words and references. A row with a problem is still added
/// where its id is good, so that what refers to it brings no second message.
class GraphRows {
  public:
    explicit GraphRows(GraphProblems& problems) : problems_(problems) {}

    /// The file declares its groups: a task's group must be one of them.
    void declare_groups() {
        groups_ = rows_of(Section::tasks) > 0 ? Groups::after_tasks : Groups::before_tasks;
    }
    void take(Section section, const RowValues& row);
    /// A row that is no object.
    void skip(Section section) {
        skip_row(section);
        ++rows_of(section);
    }
    /// Unknown members of the file, as raw JSON on one line.
    void keep_file_extra(std::string_view members);
    /// Checks what could refer to rows further down: groups, members, depends, repeated edges.
    void finish();
    [[nodiscard]] model::Plan plan() && { return std::move(builder_).finish(); }

  private:
    enum class Groups : std::uint8_t { not_declared, before_tasks, after_tasks };
    struct Waiting {
        std::uint32_t row;
        std::vector<std::string> ids;
    };

    void take_plan(const RowValues& row);
    void take_group(const RowValues& row);
    void take_actor(const RowValues& row);
    void take_task(const RowValues& row);
    void take_edge(const RowValues& row);
    [[nodiscard]] model::GroupId declared_group(const RowValues& row);

    void group_tasks();
    void resolve_members();
    void resolve_depends();
    void tell_repeated_edges();

    /// True where the id is there and new; else tells why not, and the row is not added.
    template <class Find>
    bool is_new(Section section, const RowValues& row, std::size_t slot, std::string_view noun,
                const Find& find);
    template <class Enum>
    Enum word(const RowValues& row, std::size_t slot, std::string_view name, Enum otherwise);
    [[nodiscard]] std::size_t& rows_of(Section section) { return rows_[static_cast<std::size_t>(section)]; }
    void skip_row(Section section) {
        skipped_[static_cast<std::size_t>(section)].push_back(rows_of(section));
    }
    /// The row in the file of a row that was added.
    [[nodiscard]] std::size_t file_row(Section section, std::size_t added) const;

    GraphProblems& problems_;
    model::PlanBuilder builder_;
    Groups groups_ = Groups::not_declared;
    std::array<std::size_t, section_names.size()> rows_{};
    std::array<std::vector<std::size_t>, section_names.size()> skipped_;
    std::vector<Waiting> members_;
    std::vector<Waiting> depends_;
};

}  // namespace zeren::formats
