#include <fmt/format.h>

#include <array>
#include <map>
#include <nlohmann/json.hpp>

#include "analysis/deadlines.hpp"
#include "analysis/load.hpp"
#include "analysis/unavoidable.hpp"
#include "formats/json_messages.hpp"
#include "query/load_formulas.hpp"
#include "query/questions.hpp"
#include "query/words.hpp"
#include "support/suggestion.hpp"

namespace zeren::query {
namespace {

using analysis::LoadWeights;
using analysis::NoVerdict;
using analysis::OverloadRule;
using formats::JsonNode;
using formats::ObjectReader;
using nlohmann::ordered_json;
using support::Code;

/// The rules that a request names by a word; `above` comes as an object.
struct RuleWord {
    std::string_view name;
    OverloadRule::Kind kind;
};
constexpr std::array rule_words = {
    RuleWord{"tukey", OverloadRule::Kind::tukey},
    RuleWord{"mean+2sd", OverloadRule::Kind::mean_plus_2sd},
    RuleWord{"capacity", OverloadRule::Kind::capacity},
};
constexpr std::string_view allowed_rules = R"("tukey", "mean+2sd", "capacity" or {"above": number})";

void refuse_rule(Question& question, Code code, std::string_view found, const JsonNode& node) {
    std::vector<std::string_view> names;
    for (const auto& word : rule_words) names.push_back(word.name);
    question.problems().add(
        code,
        fmt::format("{} must be {}, not {}", question.request().quoted("overload"), allowed_rules, found),
        node.offset, support::did_you_mean(node.text, names));
}

OverloadRule read_rule(Question& question) {
    const auto* value = question.request().any("overload");
    if (value == nullptr) return {};
    if (value->kind == JsonNode::Kind::object) {
        ObjectReader rule(*value, question.problems(), question.request().pointer_to("overload"));
        rule.needs("above");
        const auto limit = rule.number("above");
        rule.refuse_unknown();
        return {.kind = OverloadRule::Kind::above, .limit = limit.value_or(0.0)};
    }
    if (value->kind != JsonNode::Kind::string) {
        refuse_rule(question, Code::wrong_type, formats::words_for(value->kind), *value);
        return {};
    }
    for (const auto& word : rule_words) {
        if (word.name == value->text) return {.kind = word.kind};
    }
    refuse_rule(question, Code::bad_value, fmt::format("\"{}\"", value->text), *value);
    return {};
}

ordered_json rule_json(const OverloadRule& rule) {
    for (const auto& word : rule_words) {
        if (word.kind == rule.kind) return word.name;
    }
    return {{"above", measure(rule.limit)}};
}

double read_weight(ObjectReader& weights, Question& question, std::string_view role, double usual) {
    constexpr double most = 1e6;  // so that no sum of weights leaves the exact numbers
    const auto weight = weights.amount(role).value_or(usual);
    if (weight <= most) return weight;
    question.problems().add(Code::bad_value,
                            fmt::format("{} must not be above {:.0f}", weights.quoted(role), most),
                            weights.offset());
    return usual;
}

LoadWeights read_weights(Question& question) {
    LoadWeights weights;
    const auto* value = question.request().any("weights");
    if (value == nullptr) return weights;
    ObjectReader members(*value, question.problems(), question.request().pointer_to("weights"));
    weights.lead = read_weight(members, question, "lead", weights.lead);
    weights.cooperate = read_weight(members, question, "cooperate", weights.cooperate);
    weights.joint = read_weight(members, question, "joint", weights.joint);
    members.refuse_unknown();
    return weights;
}

template <class Value, class Write>
ordered_json known(const std::optional<Value>& value, Write write) {
    return value ? ordered_json(write(*value)) : ordered_json(nullptr);
}

ordered_json reason_json(NoVerdict reason) {
    switch (reason) {
        case NoVerdict::none: break;
        case NoVerdict::few_actors: return "fewer than 5 actors of this kind have a task";
        case NoVerdict::no_spread: return "the quartiles of this kind are equal";
        case NoVerdict::no_capacity: return "the actor states no capacity";
    }
    return nullptr;
}

ordered_json load_row(const graph::AccountabilityGraph& graph, const analysis::LoadRow& row) {
    return {{"actor", actor_row(graph, row.actor)},
            {"lead", row.lead()},
            {"lead_stated", row.lead_stated},
            {"lead_inferred", row.lead_inferred},
            {"cooperate", row.cooperate},
            {"joint", row.joint},
            {"load", measure(row.load)},
            {"share", measure(row.share)},
            {"threshold", known(row.verdict.threshold, measure)},
            {"overloaded", known(row.verdict.overloaded, [](bool above) { return above; })},
            {"reason", reason_json(row.verdict.reason)}};
}

ordered_json summary_json(const analysis::LoadSummary& summary, const OverloadRule& rule) {
    auto thresholds = ordered_json::object();
    for (const auto& [kind, threshold] : summary.thresholds) {
        thresholds[std::string(model::name_of(kind))] = known(threshold, measure);
    }
    return {{"actors", summary.actors},      {"mean", measure(summary.mean)},
            {"sd", measure(summary.sd)},     {"median", measure(summary.median)},
            {"gini", measure(summary.gini)}, {"hhi", measure(summary.hhi)},
            {"max", measure(summary.max)},   {"thresholds", std::move(thresholds)},
            {"rule", rule_json(rule)}};
}

/// What `with` asks for beside the usual members.
struct FurtherMembers {
    bool unavoidable = false;
    bool formulas = false;
};

FurtherMembers read_further_members(Question& question) {
    const std::vector<std::string_view> allowed = {"unavoidable", "formulas"};
    FurtherMembers wanted;
    for (const auto& word : read_words(question.request(), "with", question.problems())) {
        if (word.text == allowed[0]) {
            wanted.unavoidable = true;
        } else if (word.text == allowed[1]) {
            wanted.formulas = true;
        } else {
            question.problems().add(Code::bad_value,
                                    formats::not_one_of_message(word.pointer, allowed, word.text),
                                    word.offset, support::did_you_mean(word.text, allowed));
        }
    }
    std::vector<std::string_view> understood;
    if (wanted.unavoidable) understood.push_back(allowed[0]);
    if (wanted.formulas) understood.push_back(allowed[1]);
    if (!understood.empty()) question.understood()["with"] = one_or_list(understood);
    return wanted;
}

/// Adds how many of its leads an actor cannot hand on; null for those who may not lead.
void add_unavoidable(Question& question, const analysis::Load& load, ordered_json& rows) {
    const auto found =
        analysis::unavoidable_leads(question.scope(analysis::UsualEdges::owners), analysis::BalanceRequest{});
    if (!found) {
        pass_on(found.diagnostics(), question.request().offset(), question.problems());
        return;
    }
    std::map<graph::ActorVertex, const analysis::UnavoidableLead*> of_actor;
    for (const auto& row : found.value()) of_actor.emplace(row.actor, &row);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto held = of_actor.find(load.rows[row].actor);
        const bool may_lead = held != of_actor.end();
        rows[row]["unavoidable"] = may_lead ? ordered_json(held->second->unavoidable) : ordered_json(nullptr);
        rows[row]["avoidable"] = may_lead ? ordered_json(held->second->avoidable()) : ordered_json(nullptr);
    }
}

/// Adds how many of its tasks are late on the day of the request.
void add_overdue(const Question& question, const analysis::Load& load, ordered_json& rows) {
    const auto counts =
        analysis::overdue_counts(question.scope(analysis::UsualEdges::owners), *question.as_of());
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row]["overdue"] = counts[load.rows[row].actor.row()];
}

}  // namespace

void ask_load(Question& question, ordered_json& answer) {
    const auto weights = read_weights(question);
    const auto rule = read_rule(question);
    const auto further = read_further_members(question);
    if (!question.complete()) return;
    question.understood()["weights"] = {{"lead", measure(weights.lead)},
                                        {"cooperate", measure(weights.cooperate)},
                                        {"joint", measure(weights.joint)}};
    question.understood()["overload"] = rule_json(rule);
    const auto load = analysis::load(question.scope(analysis::UsualEdges::owners), weights, rule);
    answer["rows"] = rows_of(load.rows, question.top(),
                             [&](const analysis::LoadRow& row) { return load_row(question.graph(), row); });
    if (question.as_of()) add_overdue(question, load, answer["rows"]);
    if (further.unavoidable) add_unavoidable(question, load, answer["rows"]);
    answer["summary"] = summary_json(load.summary, rule);
    if (further.formulas) answer["formulas"] = load_formulas(weights, rule);
}

}  // namespace zeren::query
