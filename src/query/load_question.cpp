#include <fmt/format.h>

#include <array>
#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>
#include <vector>

#include "analysis/deadlines.hpp"
#include "analysis/load.hpp"
#include "analysis/unavoidable.hpp"
#include "formats/json_messages.hpp"
#include "query/load_formulas.hpp"
#include "query/questions.hpp"
#include "query/text_rows.hpp"
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

std::string_view words_for(NoVerdict reason) {
    switch (reason) {
        case NoVerdict::none: break;
        case NoVerdict::few_actors: return "fewer than 5 actors of this kind have a task";
        case NoVerdict::no_spread: return "the quartiles of this kind are equal";
        case NoVerdict::no_capacity: return "the actor states no capacity";
    }
    return {};
}

using UnavoidableOfActors = std::map<graph::ActorVertex, analysis::UnavoidableLead>;

/// Null for an actor who may not lead.
void append_unavoidable(TextRow& out, const UnavoidableOfActors& of_actor, graph::ActorVertex actor) {
    std::optional<double> unavoidable, avoidable;
    if (const auto held = of_actor.find(actor); held != of_actor.end()) {
        unavoidable = held->second.unavoidable;
        avoidable = static_cast<double>(held->second.avoidable());
    }
    out.measure("unavoidable", unavoidable).measure("avoidable", avoidable);
}

/// What rows hold beside the usual members.
struct LoadRowMembers {
    std::optional<std::vector<std::uint32_t>> overdue{};  ///< tasks that are late, by actor
    std::optional<UnavoidableOfActors> unavoidable{};
};

void append_load_row(std::string& out, const graph::AccountabilityGraph& graph, const analysis::LoadRow& row,
                     const LoadRowMembers& further) {
    TextRow members(out);
    members.actor("actor", graph, row.actor)
        .count("lead", row.lead())
        .count("lead_stated", row.lead_stated)
        .count("lead_inferred", row.lead_inferred)
        .count("cooperate", row.cooperate)
        .count("joint", row.joint)
        .measure("load", row.load)
        .measure("share", row.share)
        .measure("threshold", row.verdict.threshold)
        .boolean("overloaded", row.verdict.overloaded)
        .text_or_null("reason", words_for(row.verdict.reason));
    if (further.overdue) members.count("overdue", (*further.overdue)[row.actor.row()]);
    if (further.unavoidable) append_unavoidable(members, *further.unavoidable, row.actor);
    members.end();
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

/// How many of its leads each actor cannot hand on; none, and a problem, where that cannot be told.
std::optional<UnavoidableOfActors> unavoidable_of_actors(Question& question) {
    const auto found =
        analysis::unavoidable_leads(question.scope(analysis::UsualEdges::owners), analysis::BalanceRequest{});
    if (!found) {
        pass_on(found.diagnostics(), question.request().offset(), question.problems());
        return std::nullopt;
    }
    UnavoidableOfActors of_actor;
    for (const auto& row : found.value()) of_actor.emplace(row.actor, row);
    return of_actor;
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
    auto load = analysis::load(question.scope(analysis::UsualEdges::owners), weights, rule);
    LoadRowMembers members;
    if (further.unavoidable) members.unavoidable = unavoidable_of_actors(question);
    if (question.as_of())
        members.overdue =
            analysis::overdue_counts(question.scope(analysis::UsualEdges::owners), *question.as_of());
    answer["rows"] = question.lists().add(
        std::move(load.rows), question.top(),
        [&graph = question.graph(), members = std::move(members)](
            std::string& out, const analysis::LoadRow& row) { append_load_row(out, graph, row, members); });
    answer["summary"] = summary_json(load.summary, rule);
    if (further.formulas) answer["formulas"] = load_formulas(weights, rule);
}

}  // namespace zeren::query
