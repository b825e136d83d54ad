#include "cli/question.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <ostream>

#include "formats/json_tree.hpp"

namespace zeren::cli {
namespace {

constexpr std::array<std::string_view, 6> filters = {"--plan", "--group", "--kind",
                                                     "--role", "--basis", "--status"};

}  // namespace

std::string option_for(std::string_view pointer) {
    struct OtherName {
        std::string_view pointer;
        std::string_view option;
    };
    constexpr std::array others = {OtherName{"/actor", "ACTOR"},
                                   OtherName{"/due/after", "--due-after"},
                                   OtherName{"/due/as_of", "--as-of"},
                                   OtherName{"/due/before", "--due-before"},
                                   OtherName{"/due/overdue", "--overdue"},
                                   OtherName{"/overload/above", "--above"},
                                   OtherName{"/task", "TASK"},
                                   OtherName{"/within_days", "--within"}};
    const auto other = std::ranges::find(others, pointer, &OtherName::pointer);
    if (other != others.end()) return std::string(other->option);
    constexpr std::string_view condition = "/where";
    if (pointer.starts_with("/where/"))
        return fmt::format("\"{}\" of --where", pointer.substr(condition.size()));
    auto name = std::string(pointer.substr(1, pointer.find('/', 1) - 1));
    std::ranges::replace(name, '_', '-');
    return "--" + name;
}

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

namespace {

/// The member `due` that the options of deadlines stand for; null where none is given.
Json due_request(const Arguments& arguments) {
    Json due;
    if (const auto day = arguments.value("--due-before")) due["before"] = *day;
    if (const auto day = arguments.value("--due-after")) due["after"] = *day;
    if (arguments.has("--overdue")) due["overdue"] = true;
    return due;
}

/// The condition in `--where`: the depth of its nesting is checked before anything copies it.
support::Result<Json> condition_from(const std::string& text) {
    const auto tree = formats::parse_json_tree(text, "--where");
    if (!tree) return tree.diagnostics();
    return Json::parse(text);
}

}  // namespace

support::Result<Json> request_for(std::string_view query, const Arguments& arguments) {
    Json request{{"query", query}};
    for (auto filter : filters) {
        const auto values = arguments.values(filter);
        if (values.size() == 1) request[std::string(filter.substr(2))] = values.front();
        if (values.size() > 1) request[std::string(filter.substr(2))] = values;
    }
    if (auto due = due_request(arguments); !due.is_null()) request["due"] = std::move(due);
    if (const auto day = arguments.value("--as-of")) request["as_of"] = *day;
    if (const auto text = arguments.value("--where")) {
        auto condition = condition_from(*text);
        if (!condition) return std::move(condition).diagnostics();
        request["where"] = std::move(condition).value();
    }
    if (arguments.has("--expand")) request["expand"] = true;
    if (const auto top = arguments.value("--top")) request["top"] = number_or_text(*top);
    return request;
}

support::Result<Json> ask(const LoadedGraph& loaded, const Json& request) {
    query::Answerer answerer(loaded.graph, {}, {.graph = loaded.files});
    auto answer = answerer.answer(request.dump(), command_line_manner);
    if (query::has_failed(answer)) return failure_of(answer);
    return std::move(answer.at("answer"));
}

ExitCode answer_question(const Context& context, const Arguments& arguments,
                         const support::Result<Json>& request, PrintAnswer print) {
    if (!request) return context.fail(request.diagnostics());
    const auto loaded = load_graphs(context, arguments);
    if (!loaded) return context.fail(loaded.diagnostics());
    query::Answerer answerer(loaded->graph, {}, {.graph = loaded->files});
    if (arguments.has("--json")) {
        const auto line = answerer.answer_text(request->dump(), command_line_manner);
        if (line.outcome == query::Outcome::failed) return context.fail(failure_of(Json::parse(line.text)));
        context.out << line.text << '\n';
        return ExitCode::done;
    }
    const auto answer = answerer.answer(request->dump(), command_line_manner);
    if (query::has_failed(answer)) return context.fail(failure_of(answer));
    print({.context = context,
           .loaded = loaded.value(),
           .query = answer.at("query"),
           .answer = answer.at("answer"),
           .language = language_of(arguments, loaded->graph)});
    return ExitCode::done;
}

}  // namespace zeren::cli
