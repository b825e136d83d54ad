#include "query/balance_request.hpp"

#include <nlohmann/json.hpp>
#include <vector>

namespace zeren::query {
namespace {

using analysis::LeadWeight;
using formats::JsonNode;
using formats::ObjectReader;
using nlohmann::ordered_json;

/// The member as a list, whether it holds one value or many.
void note(Question& question, std::string_view name, ordered_json list) {
    question.understood()[std::string(name)] = list.size() == 1 ? std::move(list.front()) : std::move(list);
}

void read_kinds(Question& question, analysis::BalanceRequest& request) {
    const auto kinds = read_kind_set(question.request(), "kinds", question.problems());
    if (!kinds) return;
    request.kinds = kinds;
    auto names = ordered_json::array();
    for (const auto& word : model::words<model::ActorKind>()) {
        if (kinds->has(word.value)) names.push_back(word.name);
    }
    note(question, "kinds", std::move(names));
}

void read_capacities(Question& question, analysis::BalanceRequest& request) {
    const auto* value = question.request().any("capacity");
    if (value == nullptr) return;
    ObjectReader members(*value, question.problems(), question.request().pointer_to("capacity"));
    auto understood = ordered_json::object();
    if (!members.is_object()) return;
    for (const auto& member : value->members) {
        const auto most = members.amount(member.name);
        const auto actor = question.actor_called(member.name, member.offset);
        if (!most || !actor) continue;
        request.capacities.push_back({.actor = *actor, .most = *most});
        understood[std::string(question.graph().name(*actor))] = measure(*most);
    }
    question.understood()["capacity"] = std::move(understood);
}

void read_weight(Question& question, analysis::BalanceRequest& request) {
    const std::vector<std::string_view> words = {"one", "task"};
    const auto word = question.request().one_of("weight", words);
    if (!word) return;
    request.weight = *word == 0 ? LeadWeight::one : LeadWeight::of_task;
    question.understood()["weight"] = words[*word];
}

}  // namespace

analysis::BalanceRequest read_balance_request(Question& question) {
    analysis::BalanceRequest request;
    request.keep = question.tasks_named("keep");
    if (!request.keep.empty()) {
        auto ids = ordered_json::array();
        for (auto task : request.keep) ids.push_back(question.words_for(task));
        note(question, "keep", std::move(ids));
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
