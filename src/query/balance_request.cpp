#include "query/balance_request.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <vector>

#include "query/word_sets.hpp"

namespace zeren::query {
namespace {

using analysis::LeadWeight;
using formats::JsonNode;
using formats::ObjectReader;
using nlohmann::ordered_json;

void read_kinds(Question& question, analysis::BalanceRequest& request) {
    const auto kinds = read_word_set<model::ActorKind>(question.request(), "kinds", question.problems());
    if (!kinds) return;
    request.kinds = kinds;
    write_word_set("kinds", kinds, question.understood());
}

void read_capacities(Question& question, analysis::BalanceRequest& request) {
    const auto* value = question.request().any("capacity");
    if (value == nullptr) return;
    ObjectReader members(*value, question.problems(), question.request().pointer_to("capacity"));
    auto understood = ordered_json::object();
    if (!members.is_object()) return;
    for (const auto& member : value->members) {
        if (question.problems().full()) break;
        const auto most = members.amount(member.name);
        const auto actor = question.actor_called(member.name, member.offset);
        if (!most || !actor) continue;
        request.capacities.push_back({.actor = *actor, .most = *most});
        understood[std::string(question.graph().name(*actor))] = measure(*most);
    }
    question.understood()["capacity"] = std::move(understood);
}

/// Beyond it sums of millionths would no longer be exact.
void refuse_great_weights(Question& question) {
    const auto& graph = question.graph();
    for (auto task : graph.tasks()) {
        const auto at = graph.home(task);
        const auto weight = graph.plan(at.plan).weight(at.row);
        if (weight <= analysis::greatest_task_weight) continue;
        question.problems().add(support::Code::bad_value,
                                fmt::format("task \"{}\" weighs {:.10g}, and a balance counts at most {:.0f}",
                                            graph.id(task), weight, analysis::greatest_task_weight),
                                question.request().any("weight")->offset,
                                "give the weights in a larger unit");
        return;
    }
}

void read_weight(Question& question, analysis::BalanceRequest& request) {
    const std::vector<std::string_view> words = {"one", "task"};
    const auto word = question.request().one_of("weight", words);
    if (!word) return;
    request.weight = *word == 0 ? LeadWeight::one : LeadWeight::of_task;
    question.understood()["weight"] = words[*word];
    if (request.weight == LeadWeight::of_task) refuse_great_weights(question);
}

}  // namespace

analysis::BalanceRequest read_balance_request(Question& question) {
    analysis::BalanceRequest request;
    request.keep = question.tasks_named("keep");
    if (!request.keep.empty()) {
        auto ids = ordered_json::array();
        for (auto task : request.keep) ids.push_back(question.words_for(task));
        question.understood()["keep"] = one_or_list(std::move(ids));
    }
    read_kinds(question, request);
    read_capacities(question, request);
    read_weight(question, request);
    request.max_moves = question.request().count("max_moves");
    if (request.max_moves) question.understood()["max_moves"] = *request.max_moves;
    if (const auto curve = question.request().boolean("curve")) {
        request.curve = *curve ? analysis::CurveWish::wanted : analysis::CurveWish::unwanted;
        question.understood()["curve"] = *curve;
    }
    return request;
}

}  // namespace zeren::query
