#include <fmt/format.h>

#include <array>
#include <ostream>

#include "analysis/name_lookup.hpp"
#include "cli/command_runs.hpp"
#include "cli/task_table.hpp"
#include "support/text_width.hpp"

namespace zeren::cli {
namespace {

constexpr std::array arguments_taken = {
    ArgumentSpec{.name = "ACTOR", .help = "a body's id, name, alias, or a part of its name that fits one only"}};

/// How the leads of a headline came about: "", "all inferred by order" or "12 of them inferred by order".
std::string inference(std::size_t leads, std::size_t inferred, Language language) {
    if (inferred == 0) return {};
    if (inferred == leads) return std::string(say(language, "（均按列名顺序推定）", " (all inferred by order)"));
    return language == Language::zh ? fmt::format("（其中 {} 项按列名顺序推定）", inferred)
                                    : fmt::format(" ({} of them inferred by order)", inferred);
}

void print_headline(std::ostream& out, const Json& answer, std::size_t inferred, Language language) {
    const auto& counts = answer.at("counts");
    const auto leads = counts.at("lead").get<std::size_t>();
    const auto name = support::printable(answer.at("actor").at("name").get<std::string>());
    const auto note = inference(leads, inferred, language);
    const auto number = [&counts](const char* member) { return counts.at(member).get<std::size_t>(); };
    if (language == Language::zh) {
        out << fmt::format("{}：牵头 {} 项{}，配合 {} 项，责任（未分主次）{} 项，正文提及 {} 项\n", name, leads, note,
                           number("cooperate"), number("joint"), number("named"));
    } else {
        out << fmt::format("{}: leads {}{}, cooperates in {}, jointly responsible for {}, named in {}\n", name, leads,
                           note, number("cooperate"), number("joint"), number("named"));
    }
}

void print_owns(const Context& context, const LoadedGraph& loaded, const Json& answer, Language language) {
    struct List {
        const char* member;
        std::string_view zh;
        std::string_view en;
    };
    constexpr std::array lists = {List{"lead", "牵头", "lead"}, List{"cooperate", "配合", "cooperate"},
                                  List{"joint", "责任（未分主次）", "joint"}, List{"named", "正文提及", "named"}};
    for (const auto& list : lists) {
        const auto& tasks = answer.at(list.member);
        print_tasks(context.out, loaded.graph, fmt::format("{} {}", say(language, list.zh, list.en), tasks.size()),
                    tasks, language);
    }
}

ExitCode run_owns(const Context& context, const Arguments& arguments) {
    const auto loaded = load_graphs(context, arguments);
    if (!loaded) return context.fail(loaded.diagnostics());
    const auto& graph = loaded->graph;
    const auto actor = analysis::find_actor(graph, arguments.positional.front(), analysis::Spelling::part);
    if (!actor) return context.fail(actor.diagnostics());
    auto request = request_for("owns", arguments);
    request["actor"] = exact_name(graph, actor.value());
    if (!arguments.has("--json")) {
        const auto answer = ask(graph, request);
        if (!answer) return context.fail(answer.diagnostics());
        auto only_inferred = request;
        only_inferred["basis"] = {"first-listed", "proposed"};
        const auto inferred = ask(graph, only_inferred);
        if (!inferred) return context.fail(inferred.diagnostics());
        const bool all_bases = !request.contains("basis");
        const auto inferred_leads = all_bases ? inferred->at("lead").size() : 0;
        print_headline(context.out, answer.value(), inferred_leads, language_of(arguments, graph));
    }
    return answer_question(context, arguments, loaded.value(), request, print_owns);
}

}  // namespace

constinit const Command owns_command = {.name = "owns",
                                        .summary = "what a body leads, cooperates in and is named for",
                                        .arguments = arguments_taken,
                                        .options = question_options,
                                        .run = run_owns};

}  // namespace zeren::cli
