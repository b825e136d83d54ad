#pragma once

#include <array>
#include <nlohmann/json.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/graph_input.hpp"
#include "cli/wording.hpp"

namespace zeren::cli {

using Json = nlohmann::ordered_json;

/// The options of the four questions of the card: the graphs, and the common filters of a request.
inline constexpr std::array question_options = {
    graph_option,
    OptionSpec{.name = "--plan", .value = "PLAN", .help = "only tasks of this plan", .repeatable = true},
    OptionSpec{.name = "--group", .value = "GROUP", .help = "only tasks of this group", .repeatable = true},
    OptionSpec{.name = "--kind", .value = "KIND", .help = "only actors of this kind", .repeatable = true},
    OptionSpec{.name = "--role", .value = "ROLE", .help = "only edges of this role", .repeatable = true},
    OptionSpec{.name = "--basis", .value = "BASIS", .help = "only edges of this basis", .repeatable = true},
    OptionSpec{.name = "--status", .value = "STATUS", .help = "only tasks of this status", .repeatable = true},
    OptionSpec{.name = "--top", .value = "N", .help = "only the first N"},
    OptionSpec{.name = "--expand", .help = "count the members of collectives instead of the collectives"},
};

/// A request for a query with the filters that the command line gives.
[[nodiscard]] Json request_for(std::string_view query, const Arguments& arguments);

/// A number as a number, anything else as it is: the request's own check tells what is wrong with it.
[[nodiscard]] Json number_or_text(const std::string& word);

/// How a request names a vertex beyond doubt: its id, with the plan's where several plans are loaded.
[[nodiscard]] std::string exact_name(const graph::AccountabilityGraph& graph, graph::ActorVertex actor);
[[nodiscard]] std::string exact_name(const graph::AccountabilityGraph& graph, graph::TaskVertex task);

/// The `answer` member of the answer to a request; its `error` as a diagnostic.
[[nodiscard]] support::Result<Json> ask(const graph::AccountabilityGraph& graph, const Json& request);

/// What a question shows to people: the members of the answer as a table.
using PrintAnswer = void (*)(const Context& context, const LoadedGraph& loaded, const Json& answer, Language language);

/// Asks, and prints the whole answer as JSON with `--json`, or through `print`.
ExitCode answer_question(const Context& context, const Arguments& arguments, const LoadedGraph& loaded,
                         const Json& request, PrintAnswer print);

}  // namespace zeren::cli
