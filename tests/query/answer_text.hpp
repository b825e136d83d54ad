#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "query/answerer.hpp"

namespace zeren::query {

using Json = nlohmann::ordered_json;

inline Json answer_to(const graph::AccountabilityGraph& graph, std::string_view request) {
    return Answerer(graph).answer(request);
}

/// `code: message (hint)` of a request that fails.
inline std::string error_of(const graph::AccountabilityGraph& graph, std::string_view request) {
    const auto answer = answer_to(graph, request);
    if (!answer.contains("error")) return "no error: " + answer.dump();
    const auto& error = answer["error"];
    return error["code"].get<std::string>() + ": " + error["message"].get<std::string>() + " (" +
           error["hint"].get<std::string>() + ")";
}

/// The ids of a list of T or A.
inline std::string ids(const Json& rows) {
    std::string out;
    for (const auto& row : rows) {
        if (!out.empty()) out += ' ';
        out += (row.contains("actor") ? row["actor"] : row)["id"].get<std::string>();
    }
    return out;
}

}  // namespace zeren::query
