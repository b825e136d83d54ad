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

/// Most files are good: the first attempt looks for that alone and ends at the first problem, the second
/// tells all problems in order.
enum class Attempt : std::uint8_t { hopeful, careful };

/// Puts rows into a plan as they come: checks ids, words and references. A row with a problem is still added
/// where its id is good, so that what refers to it brings no second message.
class GraphRows {
  public:
    GraphRows(GraphProblems& problems, Attempt attempt);

    /// Room for what a file of so many bytes may bring.
    void expect(std::size_t bytes);

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
    /// Whether texts of earlier rows are still needed.
    [[nodiscard]] bool needs_texts() const { return !waiting_edges_.empty(); }
    /// All rows of a section are read.
    void end();
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

    /// An edge with nothing but its ends and its role.
    struct WaitingEdge {
        std::string_view task{};
        std::string_view actor{};
        std::uint64_t task_hash = 0;
        std::uint64_t actor_hash = 0;
        model::Role role = model::Role::joint;
        std::size_t task_offset = 0;
        std::size_t actor_offset = 0;
    };

    void take_plan(const RowValues& row);
    void take_group(const RowValues& row);
    void take_actor(const RowValues& row);
    void take_task(const RowValues& row);
    void take_edge(const RowValues& row);
    void take_full_edge(const RowValues& row);
    void join_waiting_edges();
    void join(const WaitingEdge& edge);
    void tell_unknown_task(std::string_view id, std::size_t offset);
    void tell_unknown_actor(std::string_view id, std::size_t offset);
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
    Attempt attempt_;
    std::vector<WaitingEdge> waiting_edges_;
    model::TaskId last_task_ = model::TaskId::none();  ///< of an edge; mostly the next one's too
};

}  // namespace zeren::formats
