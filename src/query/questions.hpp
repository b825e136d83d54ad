#pragma once

#include <nlohmann/json_fwd.hpp>

#include "query/question.hpp"

/// The queries, one function each; the shapes of their answers are those of the JSON contract.
namespace zeren::query {

void ask_actors(Question& question, nlohmann::ordered_json& answer);
void ask_balance(Question& question, nlohmann::ordered_json& answer);
void ask_coordination(Question& question, nlohmann::ordered_json& answer);
void ask_cover(Question& question, nlohmann::ordered_json& answer);
void ask_deadlines(Question& question, nlohmann::ordered_json& answer);
void ask_diff(Question& question, nlohmann::ordered_json& answer);
void ask_edges(Question& question, nlohmann::ordered_json& answer);
void ask_exclusive(Question& question, nlohmann::ordered_json& answer);
void ask_load(Question& question, nlohmann::ordered_json& answer);
void ask_owns(Question& question, nlohmann::ordered_json& answer);
void ask_parts(Question& question, nlohmann::ordered_json& answer);
void ask_shared(Question& question, nlohmann::ordered_json& answer);
void ask_structure(Question& question, nlohmann::ordered_json& answer);
void ask_tasks(Question& question, nlohmann::ordered_json& answer);
void ask_unowned(Question& question, nlohmann::ordered_json& answer);
void ask_who(Question& question, nlohmann::ordered_json& answer);
void ask_without(Question& question, nlohmann::ordered_json& answer);
void ask_worst(Question& question, nlohmann::ordered_json& answer);

}  // namespace zeren::query
