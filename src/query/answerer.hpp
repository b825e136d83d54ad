#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "analysis/name_lookup.hpp"
#include "formats/json_object.hpp"
#include "formats/json_tree.hpp"
#include "graph/accountability_graph.hpp"
#include "model/registry.hpp"

namespace zeren::query {

/// What requests may compare the graph with: an earlier one, and a registry for names that changed.
struct Comparand {
    const graph::AccountabilityGraph* earlier = nullptr;
    const model::Registry* registry = nullptr;
};

/// How a request is taken and its faults are told: requests in JSON name whole names, and hear of members by
/// their pointers.
struct Manner {
    analysis::Spelling spelling = analysis::Spelling::whole;
    formats::NameMember name_member = formats::quoted_pointer;
    /// For faults that say nothing on how to mend them.
    std::string_view usual_hint = "`zeren help query` lists the queries and their members";
};

/// Answers requests over one graph, which must outlive it as what it is compared with must. Keeps the
/// expanded form of the graphs once a request has asked for it.
class Answerer {
  public:
    explicit Answerer(const graph::AccountabilityGraph& graph, Comparand comparand = {})
        : graph_(graph), comparand_(comparand) {}

    /// {"query": as understood, "graph": what was asked, "answer": …}, or {"query": as written, "error":
    /// {"code", "message", "hint"}}.
    [[nodiscard]] nlohmann::ordered_json answer(const formats::JsonNode& request, const Manner& manner = {});
    /// The same for the text of one request.
    [[nodiscard]] nlohmann::ordered_json answer(std::string_view request, const Manner& manner = {});

  private:
    const graph::AccountabilityGraph& graph_;
    Comparand comparand_;
    std::optional<graph::AccountabilityGraph> expanded_;
    std::optional<graph::AccountabilityGraph> expanded_earlier_;
};

/// Whether an answer is an error.
[[nodiscard]] bool has_failed(const nlohmann::ordered_json& answer);

/// The answers to a whole input, as text.
struct Answers {
    std::string text{};
    bool any_failed = false;
};

/// Answers one request, an array of requests (with an array of answers, one a line), or one request a line
/// (NDJSON, with one answer a line). All are answered, whatever comes of the others; an empty input is one
/// error. Answers end with a line end.
[[nodiscard]] Answers answer_all(const graph::AccountabilityGraph& graph, std::string_view text,
                                 Comparand comparand = {});

}  // namespace zeren::query
