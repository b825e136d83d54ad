#include "formats/packed_checks.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "formats/packed_texts.hpp"
#include "formats/raw_members.hpp"
#include "graph/graph_storage.hpp"
#include "model/plan_storage.hpp"

namespace zeren::formats {
namespace {

using model::IdIndex;
using model::PlanStorage;
using model::TextArena;

/// Looks at whole columns that lie in a packed file, a part at a time, so that they need not all be mapped
/// for it.
class ColumnChecks {
  public:
    explicit ColumnChecks(const support::FileBytes& file) : file_(file) {}

    /// Whether a test holds over all values: without a branch, so that they go through in no time.
    template <class Value, class Test>
    [[nodiscard]] bool all_pass(std::span<const Value> values, Test test) const {
        bool fails = false;
        const bool is_whole = each_part(values, [&](std::span<const Value> part) {
            for (const auto& value : part) fails |= !test(value);
        });
        return is_whole && !fails;
    }
    template <class IdType>
    [[nodiscard]] bool all_below(std::span<const IdType> rows, std::size_t count) const {
        return all_pass(rows, [count](IdType row) { return row.value < count; });
    }
    template <class Enum>
    [[nodiscard]] bool all_words(std::span<const Enum> values) const {
        const auto count = model::words<Enum>().size();
        return all_pass(values, [count](Enum value) { return static_cast<std::size_t>(value) < count; });
    }
    template <class Value>
    [[nodiscard]] bool are_sorted(std::span<const Value> values) const {
        Value last{};
        return all_pass(values, [&](Value value) { return !(value < std::exchange(last, value)); });
    }
    /// Offsets into `count` things: from 0 on, never back, to the last.
    [[nodiscard]] bool are_offsets(std::span<const std::uint32_t> offsets, std::size_t rows,
                                   std::size_t count) const {
        return offsets.size() == rows + 1 && offsets.front() == 0 && offsets.back() == count &&
               are_sorted(offsets);
    }

  private:
    template <class Value, class Look>
    bool each_part(std::span<const Value> values, Look look) const {
        constexpr std::size_t most = (std::size_t{1} << 18U) / sizeof(Value);
        const auto lies_at = [&] {
            return static_cast<std::size_t>(reinterpret_cast<const char*>(values.data()) -
                                            file_.bytes().data());
        };
        while (!values.empty()) {
            const auto count = std::min(most, values.size());
            const auto part = file_.part(lies_at(), count * sizeof(Value), room_);
            if (part.size() < count * sizeof(Value)) return false;
            look(std::span(reinterpret_cast<const Value*>(part.data()), count));
            values = values.subspan(count);
        }
        return true;
    }

    const support::FileBytes& file_;
    mutable std::string room_;
};

/// Whether a slice lies within an arena and cuts no character of it.
class SliceCheck {
  public:
    SliceCheck(const TextArena& arena, const CharacterStarts& starts)
        : bytes_(arena.size()), starts_(starts) {}
    [[nodiscard]] bool operator()(TextArena::Slice slice) const {
        const auto end = slice.offset() + slice.length();
        return end <= bytes_ && starts_.at(slice.offset()) && starts_.at(end);
    }

  private:
    std::size_t bytes_;
    const CharacterStarts& starts_;
};

/// Where characters begin in the arenas of a plan, of ids and of other texts.
struct PlanTexts {
    std::vector<CharacterStarts> starts{};
    [[nodiscard]] SliceCheck of(const model::Plan& plan, const TextArena& arena) const {
        return {arena, starts[PlanStorage::is_of_ids(plan, arena) ? 0 : 1]};
    }
};

std::optional<PlanTexts> texts_of(const model::Plan& plan, const support::FileBytes& file) {
    PlanTexts texts;
    bool sound = true;
    PlanStorage::each_arena(plan, [&](const auto& bytes) {
        auto starts = CharacterStarts::of(bytes.values(), file);
        sound = sound && starts;
        if (sound) texts.starts.push_back(std::move(*starts));
    });
    return sound ? std::optional(std::move(texts)) : std::nullopt;
}

/// A power of two, at least half of it free, so that every search comes to an end.
bool is_index(std::span<const IdIndex::Slot> slots, std::uint64_t used, std::size_t rows,
              const ColumnChecks& checks) {
    if (used != rows || (slots.empty() ? rows > 0 : !std::has_single_bit(slots.size()))) return false;
    std::size_t held = 0;
    const bool are_rows = checks.all_pass(slots, [&](const IdIndex::Slot& slot) {
        held += slot.row_plus_one != 0 ? 1 : 0;
        return slot.row_plus_one <= rows;
    });
    return are_rows && held == used && 2 * held <= slots.size();
}

bool are_texts_sound(const model::Plan& plan, const support::FileBytes& file, const ColumnChecks& checks) {
    const auto texts = texts_of(plan, file);
    if (!texts) return false;
    bool sound = true;
    PlanStorage::each_text_column(plan, [&](const auto& slices, const TextArena& arena, std::size_t rows) {
        sound = sound && slices.size() <= rows && checks.all_pass(slices.values(), texts->of(plan, arena));
    });
    PlanStorage::each_origin_column(plan, [&](const auto& origins, const TextArena& arena) {
        const auto fits = texts->of(plan, arena);
        sound = sound && checks.all_pass(origins.values(), [&](const auto& origin) {
            return fits(origin.part) && fits(origin.place) && fits(origin.extra);
        });
    });
    PlanStorage::each_index(plan, [&](const auto& slots, std::uint64_t used, std::size_t rows) {
        sound = sound && is_index(slots.values(), used, rows, checks);
    });
    return sound;
}

/// A weight or a capacity: no number that spoils an order.
bool is_amount(double value) { return value >= 0.0 && std::isfinite(value); }

bool are_columns_sound(const model::Plan& plan, const ColumnChecks& checks) {
    bool sound = true;
    PlanStorage::each_value_column(
        plan, [&](const auto& values, std::size_t rows) { sound = sound && values.size() <= rows; });
    return sound && checks.all_words(plan.actor_kinds()) &&
           checks.all_pass(PlanStorage::weights(plan), is_amount) &&
           checks.all_pass(PlanStorage::groups(plan).values(),
                           [&](auto group) { return group.is_none() || group.value < plan.group_count(); });
}

bool are_edges_sound(const model::Plan& plan, const ColumnChecks& checks) {
    const auto edges = plan.edge_tasks().size();
    return plan.edge_actors().size() == edges && plan.edge_roles().size() == edges &&
           checks.are_sorted(plan.edge_tasks()) &&
           (edges == 0 || plan.edge_tasks().back().row() < plan.task_count()) &&
           checks.all_below(plan.edge_actors(), plan.actor_count()) && checks.all_words(plan.edge_roles()) &&
           checks.all_words(plan.edge_bases()) &&
           checks.are_offsets(plan.edge_offsets(), plan.task_count(), edges) &&
           checks.all_pass(PlanStorage::rules(plan).values(),
                           [&](auto rule) { return rule < PlanStorage::rule_count(plan); });
}

std::size_t rows_of(const model::Plan& plan, model::ActorId) { return plan.actor_count(); }
std::size_t rows_of(const model::Plan& plan, model::TaskId) { return plan.task_count(); }

bool are_lists_sound(const model::Plan& plan) {
    bool sound = true;
    PlanStorage::each_short_member(plan, [&]<class Member>(const Member& member) {
        if constexpr (requires { member.each([](auto, const auto&) {}); }) {
            member.each([&](auto row, const auto& value) {
                sound = sound && row.value < rows_of(plan, row);
                if constexpr (requires { value.front().value; })
                    sound = sound && std::ranges::all_of(
                                         value, [&](auto each) { return each.value < rows_of(plan, row); });
                if constexpr (requires { is_amount(value); }) sound = sound && is_amount(value);
            });
        }
    });
    return sound;
}

std::span<const MemberShape> members_of(model::GroupId) { return group_members; }
std::span<const MemberShape> members_of(model::ActorId) { return actor_members; }
std::span<const MemberShape> members_of(model::TaskId) { return task_members; }
std::span<const MemberShape> members_of(model::EdgeId) { return edge_members; }

/// What is written out as it stands must be members of the object that it is written into.
bool are_extras_sound(const model::Plan& plan, const ColumnChecks& checks) {
    const auto& info = plan.info();
    bool sound = are_raw_members(info.extra, plan_members) && are_raw_members(info.file_extra, file_members);
    PlanStorage::each_extra_column(plan, [&](const auto& slices, const TextArena& arena, auto id) {
        sound = sound && checks.all_pass(slices.values(), [&](auto slice) {
            return are_raw_members(arena.at(slice), members_of(id));
        });
    });
    PlanStorage::each_origin_column(plan, [&](const auto& origins, const TextArena& arena) {
        sound = sound && checks.all_pass(origins.values(), [&](const auto& origin) {
            return are_raw_members(arena.at(origin.extra), where_members, "where");
        });
    });
    PlanStorage::each_due(plan, [&](const model::Due& due) {
        sound = sound && are_raw_members(due.extra, task_members, "due");
    });
    return sound;
}

}  // namespace

bool is_sound(const model::Plan& plan, const support::FileBytes& file) {
    const ColumnChecks checks(file);
    constexpr std::size_t most_rows = model::TaskId::none().value;
    const bool are_counts_sound = plan.group_count() < most_rows && plan.actor_count() < most_rows &&
                                  plan.task_count() < most_rows && plan.edge_count() < most_rows &&
                                  PlanStorage::rule_count(plan) > 0;
    return are_counts_sound && are_texts_sound(plan, file, checks) && are_edges_sound(plan, checks) &&
           are_lists_sound(plan) && are_columns_sound(plan, checks) && are_extras_sound(plan, checks);
}

bool is_sound(const graph::AccountabilityGraph& graph, const support::FileBytes& file) {
    const ColumnChecks checks(file);
    using graph::GraphStorage;
    const auto& [homes, vertices, offsets, tasks, actors, roles, bases, kinds, actor_offsets, actor_edges] =
        GraphStorage::arrays(graph);
    const auto edges = GraphStorage::plan_edge_count(graph);
    const bool are_homes_sound = checks.all_pass(homes.values(), [&](auto home) {
        return home.plan < graph.plan_count() && home.row.value < graph.plan(home.plan).actor_count();
    });
    const bool is_joined = graph.plan_count() != 1;
    const auto plan_actors = GraphStorage::plan_actor_count(graph);
    const auto joined_edges = is_joined ? edges : 0;
    return are_homes_sound && homes.size() <= plan_actors && (is_joined || homes.size() == plan_actors) &&
           vertices.size() == (is_joined ? plan_actors : 0) &&
           checks.all_below(vertices.values(), homes.size()) &&
           (is_joined ? checks.are_offsets(offsets.values(), graph.task_count(), edges) : offsets.empty()) &&
           tasks.size() == joined_edges && actors.size() == joined_edges && roles.size() == joined_edges &&
           bases.size() <= joined_edges && kinds.size() == (is_joined ? homes.size() : 0) &&
           checks.all_pass(tasks.values(), [&](auto task) { return task < graph.task_count(); }) &&
           checks.all_pass(actors.values(),
                           [actors_there = homes.size()](auto actor) { return actor < actors_there; }) &&
           checks.all_words(roles.values()) && checks.all_words(bases.values()) &&
           checks.all_words(kinds.values()) &&
           checks.are_offsets(actor_offsets.values(), homes.size(), edges) && actor_edges.size() == edges &&
           checks.all_below(actor_edges.values(), edges);
}

}  // namespace zeren::formats
