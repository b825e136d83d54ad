#pragma once

#include <cstdint>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "analysis/name_lookup.hpp"
#include "formats/json_tree.hpp"
#include "graph/accountability_graph.hpp"

namespace zeren::query {

/// Answers requests over one graph, which must outlive it. Keeps the expanded form of the graph once a
/// request has asked for it.
class Answerer {
  public:
    explicit Answerer(const graph::AccountabilityGraph& graph) : graph_(graph) {}

    /// {"query": as understood, "graph": what was asked, "answer": …}, or {"query": as written, "error":
    /// {"code", "message", "hint"}}. The command line allows parts of names, requests in JSON do not.
    [[nodiscard]] nlohmann::ordered_json answer(const formats::JsonNode& request,
                                                analysis::Spelling spelling = analysis::Spelling::whole);
    /// The same for the text of one request.
    [[nodiscard]] nlohmann::ordered_json answer(std::string_view request,
                                                analysis::Spelling spelling = analysis::Spelling::whole);

    /// An answer as the text of one line, without its end.
    struct Text {
        std::string text{};
        bool has_failed = false;
    };
    /// What `answer` gives, as text: long lists never become values on the way.
    [[nodiscard]] Text answer_text(const formats::JsonNode& request,
                                   analysis::Spelling spelling = analysis::Spelling::whole);
    [[nodiscard]] Text answer_text(std::string_view request,
                                   analysis::Spelling spelling = analysis::Spelling::whole);

  private:
    const graph::AccountabilityGraph& asked_graph(bool expand);
    /// {"query", "answer"} with lists as text, or a failure.
    [[nodiscard]] nlohmann::ordered_json reply(const formats::JsonNode& request, analysis::Spelling spelling);
    [[nodiscard]] nlohmann::ordered_json reply(std::string_view request, analysis::Spelling spelling);
    [[nodiscard]] nlohmann::ordered_json completed(nlohmann::ordered_json reply) const;
    [[nodiscard]] Text completed_text(const nlohmann::ordered_json& reply);

    const graph::AccountabilityGraph& graph_;
    std::string graph_text_;  ///< `graph` of every answer, written once
    std::optional<graph::AccountabilityGraph> expanded_;
};

/// Whether an answer is an error.
[[nodiscard]] bool has_failed(const nlohmann::ordered_json& answer);

/// Takes the text of answers, a part at a time.
using TakeText = std::function<void(std::string_view)>;
enum class Outcome : std::uint8_t { all_answered, some_failed };

/// Answers one request, an array of requests (with an array of answers, one a line), or one request a line
/// (NDJSON, with one answer a line). All are answered, whatever comes of the others; an empty input is one
/// error. Answers end with a line end.
Outcome answer_all(const graph::AccountabilityGraph& graph, std::string_view text, const TakeText& take);

/// The same gathered into one text.
struct Answers {
    std::string text{};
    bool any_failed = false;
};
[[nodiscard]] Answers answer_all(const graph::AccountabilityGraph& graph, std::string_view text);

}  // namespace zeren::query
