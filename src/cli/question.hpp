#pragma once

#include <algorithm>
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
    OptionSpec{
        .name = "--status", .value = "STATUS", .help = "only tasks of this status", .repeatable = true},
    OptionSpec{.name = "--top", .value = "N", .help = "only the first N"},
    OptionSpec{.name = "--expand", .help = "count the members of collectives instead of the collectives"},
};

/// The options of a question that has some of its own.
template <std::size_t Count>
[[nodiscard]] constexpr auto with_question_options(const std::array<OptionSpec, Count>& own) {
    std::array<OptionSpec, question_options.size() + Count> all{};
    std::ranges::copy(own, std::ranges::copy(question_options, all.begin()).out);
    return all;
}

/// A request for a query with the filters that the command line gives.
[[nodiscard]] Json request_for(std::string_view query, const Arguments& arguments);

/// A number as a number, anything else as it is: the request's own check tells what is wrong with it.
[[nodiscard]] Json number_or_text(const std::string& word);

/// A measure of an answer as tables print it; "-" where it has no value.
[[nodiscard]] std::string measure_text(const Json& value);

/// The names of actors (the A of answers), as a sentence lists them; empty for an empty list.
[[nodiscard]] std::string names_text(const Json& actors, Language language);

/// The `answer` member of the answer to a request; its `error` as a diagnostic. Parts of names are allowed.
[[nodiscard]] support::Result<Json> ask(const graph::AccountabilityGraph& graph, const Json& request);

/// The `error` member of an answer that failed, as a diagnostic.
[[nodiscard]] support::Diagnostic failure_of(const Json& answer);

/// Prints an answer as one line of JSON.
void print_json(std::ostream& out, const Json& answer);

/// An answered question, on its way to people.
struct Answered {
    const Context& context;
    const LoadedGraph& loaded;
    const Json& query;  ///< as understood
    const Json& answer;
    Language language;
};
using PrintAnswer = void (*)(const Answered& answered);

/// Loads the graphs, asks, and prints the whole answer as JSON with `--json`, or through `print`.
ExitCode answer_question(const Context& context, const Arguments& arguments, const Json& request,
                         PrintAnswer print);

}  // namespace zeren::cli
