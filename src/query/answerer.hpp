#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/name_lookup.hpp"
#include "formats/json_object.hpp"
#include "formats/json_tree.hpp"
#include "graph/accountability_graph.hpp"
#include "model/registry.hpp"
#include "query/text_rows.hpp"
#include "support/place.hpp"
#include "support/result.hpp"

namespace zeren::query {

enum class Outcome : std::uint8_t { answered, failed };

/// What requests may compare the graph with: an earlier one, and a registry for names that changed.
struct Comparand {
    const graph::AccountabilityGraph* earlier = nullptr;
    const model::Registry* registry = nullptr;
};

/// The file of each plan, for messages; none where nobody knows.
struct AskedFiles {
    std::vector<std::string> graph{};
    std::vector<std::string> earlier{};
};

/// How a request is taken and its faults are told: requests in JSON name whole names, and hear of members by
/// their pointers.
struct Manner {
    analysis::Spelling spelling = analysis::Spelling::whole;
    formats::NameMember name_member = formats::quoted_pointer;
    /// For faults that say nothing on how to mend them.
    std::string_view usual_hint = "`zeren help query` lists the queries and their members";
    /// Where the text of a request stands, for what is no JSON; no file for one on the command line.
    support::Place begin{.position = {.line = 1, .column = 1}};
};

/// Answers requests over one graph, which must outlive it as what it is compared with must. Keeps the
/// expanded form of the graphs once a request has asked for it.
class Answerer {
  public:
    explicit Answerer(const graph::AccountabilityGraph& graph, Comparand comparand = {},
                      AskedFiles files = {})
        : graph_(graph), comparand_(comparand), files_(std::move(files)) {}

    /// {"query": as understood, "graph": what was asked, "answer": …}, or {"query": as written, "error":
    /// {"code", "message", "hint"}}.
    [[nodiscard]] nlohmann::ordered_json answer(const formats::JsonNode& request, const Manner& manner = {});
    /// The same for the text of one request.
    [[nodiscard]] nlohmann::ordered_json answer(std::string_view request, const Manner& manner = {});

    /// Sends what `answer` gives as the text of one line, without its end: long lists never become values on
    /// the way.
    Outcome send_answer(const formats::JsonNode& request, const TakeText& take);
    Outcome send_answer(std::string_view request, const TakeText& take, const Manner& manner = {});

    /// An answer as such a text.
    struct Text {
        std::string text{};
        Outcome outcome = Outcome::answered;
    };
    [[nodiscard]] Text answer_text(std::string_view request, const Manner& manner);

  private:
    /// {"query", "answer"} with lists as text, or a failure.
    [[nodiscard]] nlohmann::ordered_json reply(const formats::JsonNode& request, const Manner& manner);
    [[nodiscard]] nlohmann::ordered_json reply(std::string_view request, const Manner& manner);
    /// What is wrong with expanding the graphs; makes the expanded forms that are not there yet.
    [[nodiscard]] support::Outcome expand_graphs();
    [[nodiscard]] nlohmann::ordered_json completed(nlohmann::ordered_json reply) const;
    Outcome send_reply(const nlohmann::ordered_json& reply, const TakeText& take);

    const graph::AccountabilityGraph& graph_;
    Comparand comparand_;
    AskedFiles files_;
    analysis::NameIndex names_;
    LongLists lists_;         ///< of the reply at hand
    std::string graph_text_;  ///< `graph` of every answer, written once
    std::optional<graph::AccountabilityGraph> expanded_;
    std::optional<graph::AccountabilityGraph> expanded_earlier_;
};

/// Whether an answer is an error.
[[nodiscard]] bool has_failed(const nlohmann::ordered_json& answer);

/// Answers one request, an array of requests (with an array of answers, one a line), or one request a line
/// (NDJSON, with one answer a line); failed where one of them is. All are answered, whatever comes of the
/// others; an empty input is one error. Answers end with a line end. `file` is what the text was read from,
/// `files` what the graphs were.
Outcome answer_all(const graph::AccountabilityGraph& graph, std::string_view text, Comparand comparand,
                   const TakeText& take, std::string_view file = {}, AskedFiles files = {});

/// The same gathered into one text.
struct Answers {
    std::string text{};
    bool any_failed = false;
};
[[nodiscard]] Answers answer_all(const graph::AccountabilityGraph& graph, std::string_view text,
                                 Comparand comparand = {});

}  // namespace zeren::query
