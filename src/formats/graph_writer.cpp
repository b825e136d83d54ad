#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "formats/graph_json.hpp"
#include "formats/graph_shape.hpp"
#include "formats/json_row.hpp"
#include "support/json_string.hpp"

namespace zeren::formats {
namespace {

using model::ActorId;
using model::EdgeId;
using model::GroupId;
using model::Plan;
using model::TaskId;

template <class Ids>
std::vector<std::string_view> ids_of(const Plan& plan, const Ids& rows) {
    std::vector<std::string_view> ids;
    for (auto row : rows) ids.push_back(plan.id(row));
    return ids;
}

void write_known_number(JsonRow& row, std::string_view name, std::uint32_t value) {
    if (value > 0) row.number(name, value);
}

void write_where(JsonRow& row, const model::Origin& origin) {
    if (!origin.is_known()) return;
    JsonRow where(row.begin("where"));
    write_known_number(where, "line", origin.line);
    write_known_number(where, "column", origin.column);
    where.known_text("part", origin.part);
    write_known_number(where, "table", origin.table);
    write_known_number(where, "row", origin.row);
    write_known_number(where, "cell", origin.cell);
    where.known_text("place", origin.place).raw_members(origin.extra).end();
}

void write_due(JsonRow& row, const model::Due& due) {
    JsonRow out(row.begin("due"));
    out.known_text("words", due.words).known_text("by", due.by).known_text("repeats", due.repeats);
    if (due.ongoing) out.begin("ongoing") += "true";
    out.raw_members(due.extra).end();
}

void write_plan(std::string& out, const model::PlanInfo& info) {
    JsonRow(out)
        .known_text("id", info.id)
        .known_text("title", info.title)
        .known_text("issuer", info.issuer)
        .known_text("number", info.number)
        .known_text("date", info.date)
        .known_text("language", info.language)
        .known_text("jurisdiction", info.jurisdiction)
        .known_text("source", info.source)
        .known_text("part", info.part)
        .known_text("lead_rule", info.lead_rule)
        .raw_members(info.extra)
        .end();
}

void write_row(std::string& out, const Plan& plan, GroupId group) {
    JsonRow(out)
        .text("id", plan.id(group))
        .known_text("title", plan.title(group))
        .known_text("number", plan.number(group))
        .raw_members(plan.extra(group))
        .end();
}

void write_row(std::string& out, const Plan& plan, ActorId actor) {
    JsonRow row(out);
    row.text("id", plan.id(actor)).text("name", plan.name(actor));
    if (plan.has_short_name(actor)) row.text("short", plan.short_name(actor));
    if (plan.kind(actor) != model::ActorKind::unknown) row.text("kind", model::name_of(plan.kind(actor)));
    row.known_texts("aliases", plan.aliases(actor)).known_texts("members", ids_of(plan, plan.members(actor)));
    if (const auto capacity = plan.capacity(actor)) row.number("capacity", *capacity);
    row.raw_members(plan.extra(actor)).end();
}

void write_row(std::string& out, const Plan& plan, TaskId task) {
    JsonRow row(out);
    row.text("id", plan.id(task))
        .text("title", plan.title(task))
        .known_text("text", plan.text(task))
        .known_text("group", plan.group_label(task))
        .known_text("number", plan.number(task))
        .known_text("owner_text", plan.owner_text(task));
    if (const auto* due = plan.due(task)) write_due(row, *due);
    if (const auto status = plan.status(task)) row.text("status", model::name_of(*status));
    if (plan.weight(task) != 1.0) row.number("weight", plan.weight(task));
    row.known_texts("depends", ids_of(plan, plan.depends(task)));
    write_where(row, plan.origin(task));
    row.raw_members(plan.extra(task)).end();
}

void write_row(std::string& out, const Plan& plan, EdgeId edge) {
    JsonRow row(out);
    row.text("task", plan.id(plan.task(edge)))
        .text("actor", plan.id(plan.actor(edge)))
        .text("role", model::name_of(plan.role(edge)));
    if (plan.basis(edge) != model::usual_basis(plan.role(edge)))
        row.text("basis", model::name_of(plan.basis(edge)));
    write_where(row, plan.origin(edge));
    row.known_text("rule", plan.rule(edge)).raw_members(plan.extra(edge)).end();
}

template <class Rows>
void write_section(std::string& out, const Plan& plan, Section section, const Rows& rows) {
    out.append(",\n \"").append(section_names[static_cast<std::size_t>(section)]).append("\": [");
    bool is_first = true;
    for (auto id : rows) {
        out += is_first ? "\n  " : ",\n  ";
        is_first = false;
        write_row(out, plan, id);
    }
    out += ']';
}

}  // namespace

std::string write_graph(const Plan& plan) {
    std::string out = "{\"format\": " + support::json_string(graph_format);
    model::PlanInfo info = plan.info();
    const std::string file_extra = std::exchange(info.file_extra, {});
    if (info != model::PlanInfo{}) {
        out += ",\n \"plan\": ";
        write_plan(out, info);
    }
    if (plan.group_count() > 0) write_section(out, plan, Section::groups, plan.groups());
    write_section(out, plan, Section::actors, plan.actors());
    write_section(out, plan, Section::tasks, plan.tasks());
    write_section(out, plan, Section::edges, plan.edges());
    if (!file_extra.empty()) out.append(",\n ").append(file_extra);
    return out + "}\n";
}

}  // namespace zeren::formats
