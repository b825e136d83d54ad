#include "cli/question.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <ostream>

#include "query/answerer.hpp"

namespace zeren::cli {
namespace {

constexpr std::array<std::string_view, 6> filters = {"--plan", "--group", "--kind",
                                                     "--role", "--basis", "--status"};

}  // namespace

support::Diagnostic failure_of(const Json& answer) {
    const auto& error = answer.at("error");
    const auto name = error.at("code").get<std::string>();
    const auto code = std::ranges::find(support::all_codes(), name, &support::CodeInfo::name);
    return support::make_diagnostic(code->code, error.at("message").get<std::string>(), {},
                                    error.value("hint", std::string()));
}

void print_json(std::ostream& out, const Json& answer) {
    out << answer.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

Json number_or_text(const std::string& word) {
    double value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc() || end != word.data() + word.size() || !std::isfinite(value)) return word;
    if (value == std::floor(value) && std::abs(value) < 1e9) return static_cast<std::int64_t>(value);
    return value;
}

std::string measure_text(const Json& value) {
    return value.is_number() ? fmt::format("{:.10g}", value.get<double>()) : "-";
}

std::string names_text(const Json& actors, Language language) {
    std::string names;
    for (const auto& actor : actors) {
        if (!names.empty()) names += say(language, "、", ", ");
        names += actor.at("name").get<std::string>();
    }
    return names;
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

support::Result<Json> ask(const graph::AccountabilityGraph& graph, const Json& request) {
    auto answer = query::Answerer(graph).answer(request.dump(), analysis::Spelling::part);
    if (query::has_failed(answer)) return failure_of(answer);
    return std::move(answer.at("answer"));
}

ExitCode answer_question(const Context& context, const Arguments& arguments, const Json& request,
                         PrintAnswer print) {
    const auto loaded = load_graphs(context, arguments);
    if (!loaded) return context.fail(loaded.diagnostics());
    query::Answerer answerer(loaded->graph);
    if (arguments.has("--json")) {
        const auto line = answerer.answer_text(request.dump(), analysis::Spelling::part);
        if (line.outcome == query::Outcome::failed) return context.fail(failure_of(Json::parse(line.text)));
        context.out << line.text << '\n';
        return ExitCode::done;
    }
    const auto answer = answerer.answer(request.dump(), analysis::Spelling::part);
    if (query::has_failed(answer)) return context.fail(failure_of(answer));
    print({.context = context,
           .loaded = loaded.value(),
           .query = answer.at("query"),
           .answer = answer.at("answer"),
           .language = language_of(arguments, loaded->graph)});
    return ExitCode::done;
}

}  // namespace zeren::cli
