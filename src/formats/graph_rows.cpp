#include "formats/graph_rows.hpp"

#include <fmt/format.h>

#include <optional>
#include <utility>

#include "formats/json_messages.hpp"
#include "formats/unknown_id.hpp"
#include "support/short_text.hpp"
#include "support/suggestion.hpp"

namespace zeren::formats {
namespace {

using model::Basis;
using model::Role;
using support::Code;

constexpr std::size_t batch = 64;  // of edges that wait to be joined

/// Where a row was read, from the members of its `where`.
template <const auto& members>
model::Origin origin_of(const RowValues& row) {
    constexpr auto where = slot_of(members, "where");
    if (!row.has(where)) return {};
    return {.line = row.count(slot_of(members, "line", "where")),
            .column = row.count(slot_of(members, "column", "where")),
            .table = row.count(slot_of(members, "table", "where")),
            .row = row.count(slot_of(members, "row", "where")),
            .cell = row.count(slot_of(members, "cell", "where")),
            .part = std::string(row.text(slot_of(members, "part", "where"))),
            .place = std::string(row.text(slot_of(members, "place", "where"))),
            .extra = std::string(row.extra(where))};
}

/// As `model::from_name`, which takes its time over millions.
std::optional<Role> role_named(std::string_view name) {
    for (const auto& word : model::words<Role>()) {
        if (support::same_text(word.name, name)) return word.value;
    }
    return std::nullopt;
}

}  // namespace

template <class Enum>
Enum GraphRows::word(const RowValues& row, std::size_t slot, std::string_view name, Enum otherwise) {
    if (!row.has(slot)) return otherwise;
    if (const auto known = model::from_name<Enum>(row.text(slot))) return *known;
    std::vector<std::string_view> allowed;
    for (const auto& word : model::words<Enum>()) allowed.push_back(word.name);
    problems_.add(Code::bad_value, not_one_of_message(fmt::format("\"{}\"", name), allowed, row.text(slot)),
                  row.offset(slot), support::did_you_mean(row.text(slot), allowed));
    return otherwise;
}

template <class Find>
bool GraphRows::is_new(Section section, const RowValues& row, std::size_t slot, std::string_view noun,
                       const Find& find) {
    if (row.has(slot)) {
        if (attempt_ == Attempt::hopeful) return true;  // seen when the ids are indexed
        const auto held = find(row.text(slot));
        if (!held) return true;
        problems_.add(Code::duplicate_id, fmt::format("the {} id \"{}\" is used twice", noun, row.text(slot)),
                      row.offset(slot), fmt::format("give each {} an id of its own", noun),
                      RowPlace{.section = section, .row = file_row(section, held->row()), .member = "id"});
    }
    skip_row(section);
    return false;
}

GraphRows::GraphRows(GraphProblems& problems, Attempt attempt) : problems_(problems), attempt_(attempt) {
    waiting_edges_.reserve(batch);
    if (attempt == Attempt::hopeful) builder_.index_ids_later();
}

void GraphRows::end() {
    if (attempt_ == Attempt::hopeful && !builder_.index_ids())
        problems_.add(Code::duplicate_id, {}, std::size_t{0});  // the careful attempt says more
    join_waiting_edges();
}

void GraphRows::take(Section section, const RowValues& row) {
    switch (section) {
        case Section::plan: take_plan(row); break;
        case Section::groups: take_group(row); break;
        case Section::actors: take_actor(row); break;
        case Section::tasks: take_task(row); break;
        case Section::edges: take_edge(row); break;
    }
    ++rows_of(section);
}

void GraphRows::keep_file_extra(std::string_view members) {
    auto& kept = builder_.info().file_extra;
    if (!kept.empty()) kept += ", ";
    kept += members;
}

void GraphRows::take_plan(const RowValues& row) {
    auto& info = builder_.info();
    info.id = row.text(slot_of(plan_members, "id"));
    info.title = row.text(slot_of(plan_members, "title"));
    info.issuer = row.text(slot_of(plan_members, "issuer"));
    info.number = row.text(slot_of(plan_members, "number"));
    info.date = row.text(slot_of(plan_members, "date"));
    info.language = row.text(slot_of(plan_members, "language"));
    info.jurisdiction = row.text(slot_of(plan_members, "jurisdiction"));
    info.source = row.text(slot_of(plan_members, "source"));
    info.part = row.text(slot_of(plan_members, "part"));
    info.lead_rule = row.text(slot_of(plan_members, "lead_rule"));
    info.extra = row.extra();
}

void GraphRows::take_group(const RowValues& row) {
    constexpr auto id = slot_of(group_members, "id");
    if (!is_new(Section::groups, row, id, "group", [&](auto text) { return builder_.find_group(text); }))
        return;
    builder_.add(model::GroupRow{.id = row.text(id),
                                 .title = row.text(slot_of(group_members, "title")),
                                 .number = row.text(slot_of(group_members, "number")),
                                 .extra = row.extra()});
}

void GraphRows::take_actor(const RowValues& row) {
    constexpr auto id = slot_of(actor_members, "id");
    constexpr auto capacity = slot_of(actor_members, "capacity");
    const auto kind = word(row, slot_of(actor_members, "kind"), "kind", model::ActorKind::unknown);
    if (!is_new(Section::actors, row, id, "actor", [&](auto text) { return builder_.find_actor(text); }))
        return;
    const auto actor = builder_.add(
        model::ActorRow{.id = row.text(id),
                        .name = row.text(slot_of(actor_members, "name")),
                        .short_name = row.text(slot_of(actor_members, "short")),
                        .kind = kind,
                        .aliases = row.texts(slot_of(actor_members, "aliases")),
                        .capacity = row.has(capacity) ? std::optional(row.number(capacity, 0)) : std::nullopt,
                        .extra = row.extra()});
    auto members = row.texts(slot_of(actor_members, "members"));
    if (!members.empty()) members_.push_back({actor.value, std::move(members)});
}

void GraphRows::take_task(const RowValues& row) {
    constexpr auto id = slot_of(task_members, "id");
    constexpr auto due = slot_of(task_members, "due");
    constexpr auto status = slot_of(task_members, "status");
    const auto stated_status = word(row, status, "status", model::Status::not_started);
    const auto group = declared_group(row);
    if (!is_new(Section::tasks, row, id, "task", [&](auto text) { return builder_.find_task(text); })) return;
    model::TaskRow task{.id = row.text(id),
                        .title = row.text(slot_of(task_members, "title")),
                        .text = row.text(slot_of(task_members, "text")),
                        .group = group,
                        .number = row.text(slot_of(task_members, "number")),
                        .owner_text = row.text(slot_of(task_members, "owner_text")),
                        .weight = row.number(slot_of(task_members, "weight"), 1.0),
                        .origin = origin_of<task_members>(row),
                        .extra = row.extra()};
    if (group.is_none()) task.group_label = row.text(slot_of(task_members, "group"));
    if (row.has(status)) task.status = stated_status;
    if (row.has(due))
        task.due = {.words = std::string(row.text(slot_of(task_members, "words", "due"))),
                    .by = std::string(row.text(slot_of(task_members, "by", "due"))),
                    .repeats = std::string(row.text(slot_of(task_members, "repeats", "due"))),
                    .ongoing = row.boolean(slot_of(task_members, "ongoing", "due")),
                    .extra = std::string(row.extra(due))};
    const auto added = builder_.add(task);
    auto depends = row.texts(slot_of(task_members, "depends"));
    if (!depends.empty()) depends_.push_back({added.value, std::move(depends)});
}

model::GroupId GraphRows::declared_group(const RowValues& row) {
    constexpr auto group = slot_of(task_members, "group");
    const auto label = row.text(group);
    if (groups_ == Groups::not_declared || label.empty()) return model::GroupId::none();
    if (const auto known = builder_.find_group(label)) return *known;
    problems_.add(Code::unknown_group, unknown_group_message(label), row.offset(group),
                  unknown_group_hint(builder_.so_far(), label));
    return model::GroupId::none();
}

void GraphRows::take_edge(const RowValues& row) {
    constexpr auto task = slot_of(edge_members, "task");
    constexpr auto actor = slot_of(edge_members, "actor");
    constexpr auto role = slot_of(edge_members, "role");
    constexpr std::uint32_t plain = 1U << task | 1U << actor | 1U << role;
    const auto known_role = role_named(row.text(role));
    if (!row.has_only(plain) || !known_role || !row.extra().empty()) {
        join_waiting_edges();
        return take_full_edge(row);
    }
    waiting_edges_.push_back({.task = row.text(task),
                              .actor = row.text(actor),
                              .role = *known_role,
                              .task_offset = row.offset(task),
                              .actor_offset = row.offset(actor)});
    // Alone each edge's problem is told in its turn; together their look-ups overlap.
    if (attempt_ == Attempt::careful || waiting_edges_.size() == batch) join_waiting_edges();
}

void GraphRows::join_waiting_edges() {
    const auto& plan = builder_.so_far();
    std::string_view previous;
    std::uint64_t hash = 0;
    for (auto& edge : waiting_edges_) {
        edge.actor_hash = model::IdIndex::hash_of(edge.actor);
        plan.fetch_actor(edge.actor_hash);
        if (!support::same_text(edge.task, previous)) {
            hash = model::IdIndex::hash_of(edge.task);
            plan.fetch_task(hash);
        }
        edge.task_hash = hash;
        previous = edge.task;
    }
    for (const auto& edge : waiting_edges_) {
        plan.guess_actor(edge.actor_hash);
        plan.guess_task(edge.task_hash);
    }
    for (const auto& edge : waiting_edges_) join(edge);
    waiting_edges_.clear();
}

void GraphRows::join(const WaitingEdge& edge) {
    const auto& plan = builder_.so_far();
    if (last_task_.is_none() || !support::same_text(plan.id(last_task_), edge.task)) {
        const auto task = plan.find_task(edge.task, edge.task_hash);
        if (!task) tell_unknown_task(edge.task, edge.task_offset);
        last_task_ = task.value_or(model::TaskId::none());
    }
    const auto actor = plan.find_actor(edge.actor, edge.actor_hash);
    if (!actor) tell_unknown_actor(edge.actor, edge.actor_offset);
    if (last_task_.is_none() || !actor) return skip_row(Section::edges);
    builder_.add(last_task_, *actor, edge.role);
}

void GraphRows::tell_unknown_task(std::string_view id, std::size_t offset) {
    problems_.add(Code::unknown_task, unknown_id_message("edge", "task", id), offset,
                  unknown_task_hint(builder_.so_far(), id));
}

void GraphRows::tell_unknown_actor(std::string_view id, std::size_t offset) {
    problems_.add(Code::unknown_actor, unknown_id_message("edge", "actor", id), offset,
                  unknown_actor_hint(builder_.so_far(), id));
}

void GraphRows::take_full_edge(const RowValues& row) {
    constexpr auto task = slot_of(edge_members, "task");
    constexpr auto actor = slot_of(edge_members, "actor");
    constexpr auto rule = slot_of(edge_members, "rule");
    const auto known_task = row.has(task) ? builder_.find_task(row.text(task)) : std::nullopt;
    const auto known_actor = row.has(actor) ? builder_.find_actor(row.text(actor)) : std::nullopt;
    if (row.has(task) && !known_task) tell_unknown_task(row.text(task), row.offset(task));
    if (row.has(actor) && !known_actor) tell_unknown_actor(row.text(actor), row.offset(actor));
    const auto role = word(row, slot_of(edge_members, "role"), "role", Role::joint);
    const auto basis = word(row, slot_of(edge_members, "basis"), "basis", model::usual_basis(role));
    const bool rule_fits = builder_.fits_rule(row.text(rule));
    if (!rule_fits)
        problems_.add(Code::bad_value, "the edges name more than 65,534 different rules", row.offset(rule));
    if (!known_task || !known_actor || !rule_fits) return skip_row(Section::edges);
    builder_.add(model::EdgeRow{.task = *known_task,
                                .actor = *known_actor,
                                .role = role,
                                .basis = basis,
                                .rule = row.text(rule),
                                .origin = origin_of<edge_members>(row),
                                .extra = row.extra()});
}

void GraphRows::expect(std::size_t bytes) {
    // Room that is not used is never touched, so that it costs no memory; in small files it is given back.
    constexpr std::size_t large = std::size_t{1} << 20U;
    constexpr std::size_t least_row = 40;  // {"task":"1","actor":"a","role":"lead"},
    constexpr std::size_t usual_task = 300, usual_edge = 80;
    if (bytes < large)
        builder_.reserve(bytes / usual_task, bytes / usual_edge, bytes / 2);
    else
        builder_.reserve(bytes / least_row, bytes / least_row, bytes);
}

}  // namespace zeren::formats
