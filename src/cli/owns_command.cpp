#include <fmt/format.h>

#include <array>
#include <ostream>

#include "cli/command_runs.hpp"
#include "cli/task_table.hpp"
#include "support/text_width.hpp"

namespace zeren::cli {
namespace {

constexpr std::array arguments_taken = {ArgumentSpec{
    .name = "ACTOR", .help = "a body's id, name, alias, or a part of its name that fits one only"}};

/// How the leads of a headline came about: "", "all inferred by order" or "12 of them inferred by order".
std::string inference(std::size_t leads, std::size_t inferred, Language language) {
    if (inferred == 0) return {};
    if (inferred == leads)
        return std::string(say(language, "（均按列名顺序推定）", " (all inferred by order)"));
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
        out << fmt::format("{}：牵头 {} 项{}，配合 {} 项，责任（未分主次）{} 项，正文提及 {} 项\n", name,
                           leads, note, number("cooperate"), number("joint"), number("named"));
    } else {
        out << fmt::format("{}: leads {}{}, cooperates in {}, jointly responsible for {}, named in {}\n",
                           name, leads, note, number("cooperate"), number("joint"), number("named"));
    }
}

/// The leads that nothing but their order made: the same question over inferred edges alone.
std::size_t inferred_leads(const Answered& answered) {
    if (answered.query.contains("basis")) return 0;  // the reader chose the bases
    auto request = answered.query;
    request["basis"] = {"first-listed", "proposed"};
    const auto inferred = ask(answered.loaded, request);
    return inferred ? inferred->at("counts").at("lead").get<std::size_t>() : 0;
}

void print_owns(const Answered& answered) {
    struct List {
        const char* member;
        std::string_view zh;
        std::string_view en;
    };
    constexpr std::array lists = {List{"lead", "牵头", "lead"}, List{"cooperate", "配合", "cooperate"},
                                  List{"joint", "责任（未分主次）", "joint"},
                                  List{"named", "正文提及", "named"}};
    const auto& [context, loaded, query, answer, language] = answered;
    print_headline(context.out, answer, inferred_leads(answered), language);
    for (const auto& list : lists) {
        const auto& tasks = answer.at(list.member);
        print_tasks(context.out, loaded.graph,
                    fmt::format("{} {}", say(language, list.zh, list.en), tasks.size()), tasks, language);
    }
}

ExitCode run_owns(const Context& context, const Arguments& arguments) {
    auto request = request_for("owns", arguments);
    if (request) request.value()["actor"] = arguments.positional.front();
    return answer_question(context, arguments, request, print_owns);
}

}  // namespace

constinit const Command owns_command = {.name = "owns",
                                        .summary = "what a body leads, cooperates in and is named for",
                                        .arguments = arguments_taken,
                                        .options = question_options,
                                        .run = run_owns};

}  // namespace zeren::cli
