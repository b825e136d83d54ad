#pragma once

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/graph_input.hpp"
#include "cli/wording.hpp"
#include "query/answerer.hpp"

namespace zeren::cli {

using Json = nlohmann::ordered_json;

/// The filters that the command line spells in one way for every question.
inline constexpr OptionSpec plan_filter = {
    .name = "--plan", .value = "PLAN", .help = "only tasks of this plan", .repeatable = true};
inline constexpr OptionSpec group_filter = {
    .name = "--group", .value = "GROUP", .help = "only tasks of this group", .repeatable = true};
inline constexpr OptionSpec kind_filter = {
    .name = "--kind", .value = "KIND", .help = "only actors of this kind", .repeatable = true};
inline constexpr OptionSpec role_filter = {
    .name = "--role", .value = "ROLE", .help = "only edges of this role", .repeatable = true};
inline constexpr OptionSpec basis_filter = {
    .name = "--basis", .value = "BASIS", .help = "only edges of this basis", .repeatable = true};
inline constexpr OptionSpec status_filter = {
    .name = "--status", .value = "STATUS", .help = "only tasks of this status", .repeatable = true};
inline constexpr OptionSpec where_filter = {
    .name = "--where",
    .value = "CONDITION",
    .help = R"(only tasks that fit, such as '{"not": {"role": "lead", "kind": "town"}}' (docs/queries.md))"};
inline constexpr std::array due_filters = {
    OptionSpec{.name = "--due-before", .value = "DAY", .help = "only tasks due before this day"},
    OptionSpec{.name = "--due-after", .value = "DAY", .help = "only tasks due after this day"},
    OptionSpec{.name = "--overdue",
               .help = "only tasks that were due before the day --as-of, and are not over"},
    OptionSpec{.name = "--as-of",
               .value = "DAY",
               .help = "the day that is asked for, such as 2025-06-30: zeren reads no clock"}};

/// Lists of options, one behind the other.
template <std::size_t... Counts>
[[nodiscard]] constexpr auto joined(const std::array<OptionSpec, Counts>&... lists) {
    std::array<OptionSpec, (Counts + ...)> all{};
    auto end = all.begin();
    ((end = std::ranges::copy(lists, end).out), ...);
    return all;
}

/// The options of a question about one task: the graphs, and the common filters of a request.
inline constexpr auto task_question_options =
    joined(std::array{graph_option, plan_filter, group_filter, kind_filter, role_filter, basis_filter,
                      status_filter},
           due_filters,
           std::array{OptionSpec{.name = "--top", .value = "N", .help = "only the first N"},
                      OptionSpec{.name = "--expand",
                                 .help = "count the members of collectives instead of the collectives"}});
/// The options of a question about many.
inline constexpr auto question_options = joined(task_question_options, std::array{where_filter});

/// A request for a query with the filters that the command line gives; an error where `--where` is no JSON.
[[nodiscard]] support::Result<Json> request_for(std::string_view query, const Arguments& arguments);

/// The option or argument behind a member of a request, for messages.
[[nodiscard]] std::string option_for(std::string_view pointer);

/// How a request that the command line made is taken: parts of names will do, and faults speak of options.
inline const query::Manner command_line_manner = {
    .spelling = analysis::Spelling::part,
    .name_member = option_for,
    .usual_hint = "`zeren help COMMAND` lists the options of a command"};

/// A number as a number, anything else as it is: the request's own check tells what is wrong with it.
[[nodiscard]] Json number_or_text(const std::string& word);

/// A measure of an answer as tables print it; "-" where it has no value.
[[nodiscard]] std::string measure_text(const Json& value);

/// The names of actors (the A of answers), as a sentence lists them; empty for an empty list.
[[nodiscard]] std::string names_text(const Json& actors, Language language);

/// The `answer` member of the answer to a request; its `error` as a diagnostic. Parts of names are allowed.
[[nodiscard]] support::Result<Json> ask(const LoadedGraph& loaded, const Json& request);

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
/// A request that could not be made fails here.
ExitCode answer_question(const Context& context, const Arguments& arguments,
                         const support::Result<Json>& request, PrintAnswer print);

}  // namespace zeren::cli
