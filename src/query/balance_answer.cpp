#include "query/balance_answer.hpp"

#include <fmt/format.h>

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "formats/json_object.hpp"
#include "graph/expansion.hpp"
#include "query/balance_request.hpp"
#include "query/condition.hpp"

namespace zeren::query {
namespace {

using formats::JsonNode;
using formats::JsonProblems;
using formats::ObjectReader;
using graph::AccountabilityGraph;
using graph::ActorVertex;
using graph::TaskVertex;
using support::Code;

/// Finds the T and A of an answer in the graph.
class RowReader {
  public:
    RowReader(const AccountabilityGraph& graph, JsonProblems& problems) : graph_(graph), problems_(problems) {
        for (auto task : graph.tasks())
            tasks_.emplace(std::pair(graph.plan_of(task).info().id, std::string(graph.id(task))), task);
        for (auto actor : graph.actors()) actors_.emplace(key_of(actor), actor);
    }

    [[nodiscard]] std::optional<TaskVertex> task(const JsonNode& node) {
        ObjectReader reader(node, problems_);
        const auto plan = reader.text("plan").value_or("");
        const auto id = reader.needed_text("id");
        const auto title = reader.text("title");
        const auto found = tasks_.find({plan, id});
        if (found == tasks_.end())
            return refuse<TaskVertex>(fmt::format("the graph has no task \"{}\"", id), node);
        if (title && *title != graph_.title(found->second))
            return refuse<TaskVertex>(fmt::format("the task \"{}\" has another title", id), node);
        return found->second;
    }
    [[nodiscard]] std::optional<ActorVertex> actor(const JsonNode& node) {
        ObjectReader reader(node, problems_);
        const auto id = reader.needed_text("id");
        const auto found =
            actors_.find({reader.text("jurisdiction").value_or(""), id, reader.text("name").value_or("")});
        if (found != actors_.end()) return found->second;
        return refuse<ActorVertex>(fmt::format("the graph has no actor \"{}\" of that name", id), node);
    }

    /// A needed member of an object that holds a T or an A.
    [[nodiscard]] std::optional<TaskVertex> task_of(ObjectReader& row, std::string_view name) {
        return row.needs(name) ? task(*row.any(name)) : std::nullopt;
    }
    [[nodiscard]] std::optional<ActorVertex> actor_of(ObjectReader& row, std::string_view name) {
        return row.needs(name) ? actor(*row.any(name)) : std::nullopt;
    }
    [[nodiscard]] std::vector<TaskVertex> tasks_of(ObjectReader& row, std::string_view name) {
        std::vector<TaskVertex> out;
        for (const auto& node : row.items(name)) {
            if (const auto found = task(node)) out.push_back(*found);
        }
        return out;
    }
    [[nodiscard]] std::vector<ActorVertex> actors_of(ObjectReader& row, std::string_view name) {
        std::vector<ActorVertex> out;
        for (const auto& node : row.items(name)) {
            if (const auto found = actor(node)) out.push_back(*found);
        }
        return out;
    }

  private:
    using ActorKey = std::tuple<std::string, std::string, std::string>;

    [[nodiscard]] ActorKey key_of(ActorVertex actor) const {
        return {std::string(graph_.jurisdiction(actor)), std::string(graph_.id(actor)),
                std::string(graph_.name(actor))};
    }
    template <class Vertex>
    std::optional<Vertex> refuse(std::string message, const JsonNode& node) {
        if (!problems_.full())
            problems_.add(Code::answer_refuted, std::move(message), node.offset, "is it another graph?");
        return std::nullopt;
    }

    const AccountabilityGraph& graph_;
    JsonProblems& problems_;
    std::map<std::pair<std::string, std::string>, TaskVertex> tasks_;
    std::map<ActorKey, ActorVertex> actors_;
};

double needed_number(ObjectReader& row, std::string_view name) {
    row.needs(name);
    return row.number(name).value_or(0.0);
}

analysis::Proof needed_proof(ObjectReader& row, std::string_view name) {
    row.needs(name);
    const auto word = row.one_of(name, {"certificate", "search", "none"});
    return static_cast<analysis::Proof>(word.value_or(2));
}

void read_lists(ObjectReader& answer, RowReader& rows, JsonProblems& problems, analysis::Balance& balance) {
    for (const auto& node : answer.items("moves")) {
        ObjectReader row(node, problems);
        const auto* from = row.any("from");
        const auto task = rows.task_of(row, "task");
        const auto to = rows.actor_of(row, "to");
        const bool has_from = from != nullptr && from->kind != JsonNode::Kind::null;
        const auto lead = has_from ? rows.actor(*from) : std::nullopt;
        if (task && to && lead.has_value() == has_from)
            balance.moves.push_back({.task = *task, .from = lead, .to = *to});
    }
    for (const auto& node : answer.items("settled")) {
        ObjectReader row(node, problems);
        const auto task = rows.task_of(row, "task");
        const auto lead = rows.actor_of(row, "lead");
        if (task && lead) balance.settled.push_back({.task = *task, .lead = *lead});
    }
    for (const auto& node : answer.items("loads")) {
        ObjectReader row(node, problems);
        const auto actor = rows.actor_of(row, "actor");
        const auto before = needed_number(row, "before");
        const auto after = needed_number(row, "after");
        if (actor) balance.loads.push_back({.actor = *actor, .before = before, .after = after});
    }
    for (const auto& node : answer.items("curve")) {
        ObjectReader row(node, problems);
        const auto changes = row.count("changes").value_or(0);
        balance.curve.push_back({.changes = changes, .highest = needed_number(row, "highest")});
    }
    balance.not_assignable = rows.tasks_of(answer, "not_assignable");
    balance.left_open = rows.tasks_of(answer, "left_open");
}

analysis::Balance read_balance(const JsonNode& node, RowReader& rows, JsonProblems& problems) {
    analysis::Balance balance;
    ObjectReader answer(node, problems);
    balance.before = needed_number(answer, "before");
    balance.after = needed_number(answer, "after");
    balance.bound = needed_number(answer, "bound");
    balance.highest_proof = needed_proof(answer, "highest_proof");
    balance.moves_proof = needed_proof(answer, "moves_proof");
    balance.inferred_leads = answer.count("inferred_leads").value_or(0);
    read_lists(answer, rows, problems, balance);
    if (answer.needs("certificate")) {
        ObjectReader certificate(*answer.any("certificate"), problems);
        balance.certificate.tasks = rows.tasks_of(certificate, "tasks");
        balance.certificate.actors = rows.actors_of(certificate, "actors");
    }
    return balance;
}

/// Reads the request that the answer repeats, as it was understood, and expands the graph where it says so.
support::Outcome read_request(const JsonNode& node, const AccountabilityGraph& graph,
                              std::span<const std::string> graph_files, JsonProblems& problems,
                              StatedBalance& stated) {
    ObjectReader members(node, problems);
    if (members.needed_text("query") != "balance")
        problems.add(Code::bad_value, "this is no answer to the query \"balance\"", node.offset,
                     "write one with `zeren balance --json`");
    const auto filters = read_filters(members, problems, graph);
    if (filters.expand) {
        auto expanded = graph::expand_collectives(graph, graph_files);
        if (!expanded) return std::move(expanded).diagnostics();
        stated.expanded.emplace(std::move(expanded).value());
    }
    nlohmann::ordered_json understood;
    LongLists lists;
    const AskedGraphs asked{.graph = stated.expanded ? *stated.expanded : graph};
    Question question(asked, filters, analysis::Spelling::whole, members, problems, understood, lists);
    narrow_tasks_by_condition(question);
    stated.selection = question.selection();
    stated.request = read_balance_request(question);
    static_cast<void>(question.complete());
    return support::done();
}

}  // namespace

support::Result<StatedBalance> read_balance_answer(std::string_view text, std::string_view file,
                                                   const AccountabilityGraph& graph,
                                                   std::span<const std::string> graph_files) {
    const auto tree = formats::parse_json_tree(text, file);
    if (!tree) return tree.diagnostics();
    JsonProblems problems(text, file);
    ObjectReader whole(tree.value(), problems);
    StatedBalance stated;
    const bool has_both = whole.is_object() && whole.needs("query") && whole.needs("answer");
    if (has_both) {
        const auto read = read_request(*whole.any("query"), graph, graph_files, problems, stated);
        if (!read) return read.diagnostics();
        if (!problems.empty()) return problems.take();
        RowReader rows(stated.expanded ? *stated.expanded : graph, problems);
        stated.balance = read_balance(*whole.any("answer"), rows, problems);
    }
    if (!problems.empty()) return problems.take();
    return stated;
}

}  // namespace zeren::query
