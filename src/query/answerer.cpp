#include "query/answerer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "formats/json_object.hpp"
#include "graph/expansion.hpp"
#include "query/condition.hpp"
#include "query/filters.hpp"
#include "query/question.hpp"
#include "query/terms.hpp"
#include "query/text_rows.hpp"
#include "support/suggestion.hpp"

namespace zeren::query {
namespace {

using formats::JsonNode;
using formats::JsonProblems;
using formats::ObjectReader;
using graph::AccountabilityGraph;
using nlohmann::ordered_json;
using support::Code;
using support::Diagnostic;

/// The request as it was written, for the answer to one that failed. Numbers keep their value.
ordered_json echo(const JsonNode& node) {
    switch (node.kind) {
        case JsonNode::Kind::null: break;
        case JsonNode::Kind::boolean: return node.truth;
        case JsonNode::Kind::number: return measure(node.number);
        case JsonNode::Kind::string: return node.text;
        case JsonNode::Kind::array: {
            auto items = ordered_json::array();
            for (const auto& item : node.items) items.push_back(echo(item));
            return items;
        }
        case JsonNode::Kind::object: {
            auto members = ordered_json::object();
            for (const auto& member : node.members) members[member.name] = echo(member.value);
            return members;
        }
    }
    return nullptr;
}

ordered_json failure(ordered_json query, const Diagnostic& why, const Manner& manner) {
    return {{"query", std::move(query)},
            {"error",
             {{"code", support::describe(why.code).name},
              {"message", why.message},
              {"hint", why.hint.empty() ? manner.usual_hint : std::string_view(why.hint)}}}};
}

/// The problem that tells most: a misspelt member before what is missing because of it.
const Diagnostic& first_to_tell(const support::Diagnostics& problems) {
    const auto& items = problems.items();
    const auto misspelt = std::ranges::find(items, Code::unknown_member, &Diagnostic::code);
    return misspelt == items.end() ? items.front() : *misspelt;
}

const Term* read_term(ObjectReader& request, JsonProblems& problems) {
    const auto name = request.needed_text("query");
    if (name.empty()) return nullptr;
    const auto term = std::ranges::find(all_terms(), name, &Term::name);
    if (term != all_terms().end()) return &*term;
    std::vector<std::string_view> names;
    for (const auto& known : all_terms()) names.push_back(known.name);
    auto hint = support::did_you_mean(name, names);
    if (hint.empty()) hint = "use " + support::list_names(names);
    problems.add(Code::unknown_query, fmt::format("there is no query \"{}\"", name), request.offset(),
                 std::move(hint));
    return nullptr;
}

/// What was asked, with its plans, which may be thousands, as text.
ordered_json graph_json(const AccountabilityGraph& graph) {
    const auto plans = text_list(graph.plans(), std::nullopt, [](std::string& out, const model::Plan& plan) {
        TextRow(out).text("id", plan.info().id).text("lead_rule", plan.info().lead_rule).end();
    });
    return {{"plans", as_value(plans)},
            {"tasks", graph.task_count()},
            {"actors", graph.actor_count()},
            {"edges", graph.edge_count()}};
}

/// Makes the expanded form of a graph where nobody has asked for it before.
support::Outcome expand(const AccountabilityGraph& graph, const std::vector<std::string>& files,
                        std::optional<AccountabilityGraph>& expanded) {
    if (expanded) return support::done();
    auto made = graph::expand_collectives(graph, files);
    if (!made) return std::move(made).diagnostics();
    expanded.emplace(std::move(made).value());
    return support::done();
}

/// What is wrong with a graph, with its file.
Diagnostic placed_at_file(Diagnostic why) {
    if (!why.where.file.empty()) why.message = fmt::format("{}: {}", why.where.file, why.message);
    return why;
}

/// The message of a text that is no JSON, with its place where the text itself stands.
std::string placed_message(const Diagnostic& why, const support::Place& begin) {
    auto [line, column] = why.where.position;
    if (line == 0) return why.message;
    if (line == 1) column += begin.position.column - 1;
    line += begin.position.line - 1;
    const auto file = begin.file.empty() ? std::string() : begin.file + ", ";
    return fmt::format("{}line {}, column {}: {}", file, line, column, why.message);
}

}  // namespace

support::Outcome Answerer::expand_graphs() {
    auto made = expand(graph_, files_.graph, expanded_);
    if (!made || comparand_.earlier == nullptr) return made;
    return expand(*comparand_.earlier, files_.earlier, expanded_earlier_);
}

ordered_json Answerer::reply(const JsonNode& request, const Manner& manner) {
    JsonProblems problems("", "", manner.name_member);  // messages name members, not places
    lists_.clear();
    ObjectReader members(request, problems);
    const auto* term = members.is_object() ? read_term(members, problems) : nullptr;
    if (term == nullptr) return failure(echo(request), first_to_tell(problems.take()), manner);

    const auto filters = read_filters(members, problems, graph_);
    if (filters.expand) {
        const auto made = expand_graphs();
        if (!made) return failure(echo(request), placed_at_file(made.diagnostics().items().front()), manner);
    }
    AskedGraphs asked{.graph = filters.expand ? *expanded_ : graph_,
                      .earlier = comparand_.earlier,
                      .registry = comparand_.registry,
                      .names = &names_};
    if (filters.expand && asked.earlier != nullptr) asked.earlier = &*expanded_earlier_;
    ordered_json understood = {{"query", term->name}};
    Question question(asked, filters, manner.spelling, members, problems, understood, lists_);
    auto answer = ordered_json::object();
    // Whole columns of a packed file need the room of what earlier questions have looked at.
    if (term->reach == Reach::columns) graph_.let_go();
    if (term->where == Term::Where::tasks) narrow_tasks_by_condition(question);
    term->ask(question, answer);
    if (!problems.empty()) return failure(echo(request), first_to_tell(problems.take()), manner);
    write_filters(filters, asked.graph, understood);
    return {{"query", std::move(understood)}, {"answer", std::move(answer)}};
}

ordered_json Answerer::reply(std::string_view request, const Manner& manner) {
    const auto tree = formats::parse_json_tree(request, "");
    if (tree) return reply(tree.value(), manner);
    auto why = tree.diagnostics().items().front();
    why.message = placed_message(why, manner.begin);
    return failure(nullptr, why, manner);
}

ordered_json Answerer::completed(ordered_json reply) const {
    if (has_failed(reply)) return reply;
    read_texts(reply["answer"], lists_);
    auto graph = graph_json(graph_);
    read_texts(graph, lists_);
    return {{"query", std::move(reply["query"])},
            {"graph", std::move(graph)},
            {"answer", std::move(reply["answer"])}};
}

Outcome Answerer::send_reply(const ordered_json& reply, const TakeText& take) {
    if (has_failed(reply)) {
        send_value(reply, lists_, take);
        return Outcome::failed;
    }
    if (graph_text_.empty())
        send_value(graph_json(graph_), lists_, [&](std::string_view text) { graph_text_ += text; });
    take("{\"query\":");
    send_value(reply["query"], lists_, take);
    take(",\"graph\":");
    take(graph_text_);
    take(",\"answer\":");
    send_value(reply["answer"], lists_, take);
    take("}");
    return Outcome::answered;
}

ordered_json Answerer::answer(const JsonNode& request, const Manner& manner) {
    return completed(reply(request, manner));
}

ordered_json Answerer::answer(std::string_view request, const Manner& manner) {
    return completed(reply(request, manner));
}

Outcome Answerer::send_answer(const JsonNode& request, const TakeText& take) {
    return send_reply(reply(request, {}), take);
}

Outcome Answerer::send_answer(std::string_view request, const TakeText& take, const Manner& manner) {
    return send_reply(reply(request, manner), take);
}

Answerer::Text Answerer::answer_text(std::string_view request, const Manner& manner) {
    Text line;
    line.outcome = send_reply(reply(request, manner), [&](std::string_view text) { line.text += text; });
    return line;
}

bool has_failed(const ordered_json& answer) { return answer.contains("error"); }

}  // namespace zeren::query
