#include "cli/question.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>
#include <ostream>

#include "query/answer.hpp"

namespace zeren::cli {
namespace {

constexpr std::array<std::string_view, 6> filters = {"--plan", "--group", "--kind", "--role", "--basis", "--status"};

}  // namespace

Json number_or_text(const std::string& word) {
    double value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc() || end != word.data() + word.size() || !std::isfinite(value)) return word;
    if (value == std::floor(value) && std::abs(value) < 1e9) return static_cast<std::int64_t>(value);
    return value;
}

Json request_for(std::string_view query, const Arguments& arguments) {
    Json request{{"query", query}};
    for (auto filter : filters) {
        const auto values = arguments.values(filter);
        if (values.size() == 1) request[std::string(filter.substr(2))] = values.front();
        if (values.size() > 1) request[std::string(filter.substr(2))] = values;
    }
    if (arguments.has("--expand")) request["expand"] = true;
    if (const auto top = arguments.value("--top")) request["top"] = number_or_text(*top);
    return request;
}

std::string exact_name(const graph::AccountabilityGraph& graph, graph::ActorVertex actor) {
    if (graph.plan_count() == 1) return std::string(graph.id(actor));
    return fmt::format("{}/{}", graph.plan(graph.home(actor).plan).info().id, graph.id(actor));
}

std::string exact_name(const graph::AccountabilityGraph& graph, graph::TaskVertex task) {
    if (graph.plan_count() == 1) return std::string(graph.id(task));
    return fmt::format("{}/{}", graph.plan(graph.home(task).plan).info().id, graph.id(task));
}

support::Result<Json> ask(const graph::AccountabilityGraph& graph, const Json& request) {
    auto answer = query::answer(graph, request);
    if (const auto error = answer.find("error"); error != answer.end()) {
        return support::make_diagnostic(support::Code::usage, error->at("message").get<std::string>(), {},
                                        error->value("hint", ""));
    }
    return std::move(answer.at("answer"));
}

ExitCode answer_question(const Context& context, const Arguments& arguments, const LoadedGraph& loaded,
                         const Json& request, PrintAnswer print) {
    if (arguments.has("--json")) {
        const auto answers = query::answer_all(loaded.graph, request.dump());
        context.out << answers.text;
        return answers.all_answered ? ExitCode::done : ExitCode::no_answer;
    }
    const auto answer = ask(loaded.graph, request);
    if (!answer) return context.fail(answer.diagnostics());
    print(context, loaded, answer.value(), language_of(arguments, loaded.graph));
    return ExitCode::done;
}

}  // namespace zeren::cli
