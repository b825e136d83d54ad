#include <fmt/format.h>

#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <ostream>
#include <utility>

#include "analysis/due_dates.hpp"
#include "analysis/name_lookup.hpp"
#include "cli/command_runs.hpp"
#include "cli/correction_words.hpp"
#include "cli/reimport.hpp"
#include "cli/wording.hpp"
#include "formats/corrections_json.hpp"
#include "formats/graph_json.hpp"
#include "graph/accountability_graph.hpp"
#include "support/text_width.hpp"
#include "support/utf8.hpp"

namespace zeren::cli {
namespace {

using model::Correction;
using Action = Correction::Action;
using graph::AccountabilityGraph;
using support::Code;
using support::make_diagnostic;
using support::Result;

constexpr std::array<std::string_view, 5> actions = {"add", "change", "drop", "kind", "rename"};
constexpr std::array<std::string_view, 3> roles = {"lead", "cooperate", "joint"};

constexpr std::array arguments_taken = {
    ArgumentSpec{.name = "GRAPH", .help = "the graph that is wrong"},
    ArgumentSpec{.name = "ACTION", .help = "what to correct", .allowed = actions},
    ArgumentSpec{.name = "TASK-OR-ACTOR", .help = "add, change, drop: the task; kind, rename: the actor"},
    ArgumentSpec{.name = "ACTOR-OR-VALUE",
                 .help = "add, change, drop: the actor; kind: the kind; rename: the new name"}};
constexpr std::array options_taken = {
    OptionSpec{
        .name = "--role", .value = "ROLE", .help = "of the edge; add and change need it", .allowed = roles},
    OptionSpec{.name = "--by", .value = "WHO", .help = "who decided it"},
    OptionSpec{.name = "--why", .value = "REASON", .help = "why, or on which paper's word"},
    OptionSpec{.name = "--date", .value = "DATE", .help = "when, as 2024-01-31"},
    OptionSpec{.name = "--new-actor", .help = "add: the actor is one that the plan does not know yet"},
    OptionSpec{.name = "--corrections",
               .value = "FILE",
               .help = "the file to add to (default: corrections.json beside the graph)"},
};

support::Diagnostic misuse(std::string message, std::string hint) {
    return make_diagnostic(Code::usage, std::move(message), {}, std::move(hint));
}

/// What was wrong, and what is already corrected.
struct Bench {
    std::string graph_file;
    std::string corrections_file;
    model::Plan plan;
    std::vector<Correction> earlier;
};

Result<Bench> open_bench(const Context& context, const Arguments& arguments) {
    const auto& file = arguments.positional.front();
    const auto corrections_file = arguments.value_or("--corrections", corrections_beside(file));
    if (corrections_file.empty())
        return misuse("a graph from standard input has no folder", "name the file with --corrections");
    const auto bytes = context.read(file);
    if (!bytes) return bytes.diagnostics();
    auto plan = formats::read_graph(bytes.value(), file);
    if (!plan) return std::move(plan).diagnostics();
    Bench bench{.graph_file = file,
                .corrections_file = corrections_file,
                .plan = std::move(plan).value(),
                .earlier = {}};
    if (!context.files.exists(corrections_file)) return bench;
    const auto text = context.files.read(corrections_file);
    if (!text) return text.diagnostics();
    auto earlier = formats::read_corrections(text.value(), corrections_file);
    if (!earlier) return std::move(earlier).diagnostics();
    bench.earlier = std::move(earlier).value();
    return bench;
}

/// How a correction calls an actor: by its name, or where that is not its alone, by its id.
std::string call(const AccountabilityGraph& graph, graph::ActorVertex actor) {
    const auto by_name = analysis::find_actor(graph, graph.name(actor), analysis::Spelling::whole);
    return std::string(by_name && by_name.value() == actor ? graph.name(actor) : graph.id(actor));
}

Result<std::string> actor_named(const AccountabilityGraph& graph, const std::string& words,
                                const Arguments& arguments, Action action) {
    const auto whole = analysis::find_actor(graph, words, analysis::Spelling::whole);
    if (whole) return call(graph, whole.value());
    if (action == Action::add && arguments.has("--new-actor")) return words;
    const auto part = analysis::find_actor(graph, words, analysis::Spelling::part);
    if (part) return call(graph, part.value());
    auto why = part.diagnostics().items().front();
    if (action == Action::add && why.hint.empty())
        why.hint = "--new-actor adds one that the plan does not know";
    return why;
}

Result<Correction> correction_from(const Arguments& arguments, const AccountabilityGraph& graph) {
    const auto& words = arguments.positional;
    Correction correction{.action = *model::from_name<Action>(words[1])};
    correction.who = arguments.value_or("--by", "");
    correction.why = arguments.value_or("--why", "");
    correction.when = arguments.value_or("--date", "");
    if (!correction.when.empty() && !analysis::day_from(correction.when))
        return misuse(fmt::format("\"{}\" is no date", correction.when), "write it as 2024-01-31");
    if (const auto role = arguments.value("--role")) correction.role = model::from_name<model::Role>(*role);
    const bool is_of_actor = correction.action == Action::rename || correction.action == Action::kind;
    const auto actor = actor_named(graph, words[is_of_actor ? 2 : 3], arguments, correction.action);
    if (!is_of_actor) {
        const auto task = analysis::find_task(graph, words[2], analysis::Spelling::part);
        if (!task) return task.diagnostics();
        correction.task = graph.id(task.value());
    }
    if (!actor) return actor.diagnostics();
    correction.actor = actor.value();
    if (correction.action == Action::rename) correction.name = words[3];
    if (correction.action != Action::kind) return correction;
    correction.kind = model::from_name<model::ActorKind>(words[3]);
    if (correction.kind) return correction;
    return misuse(fmt::format("there is no kind \"{}\"", words[3]),
                  "use department, hospital, town, institution, collective or unknown");
}

std::optional<support::Diagnostic> check_role(const Arguments& arguments) {
    const auto& action = arguments.positional[1];
    const bool needs_role = action == "add" || action == "change";
    if (needs_role && !arguments.has("--role"))
        return misuse(fmt::format("correct {} needs --role", action), "use lead, cooperate or joint");
    if (!needs_role && action != "drop" && arguments.has("--role"))
        return misuse(fmt::format("correct {} does not take --role", action), "leave it out");
    return std::nullopt;
}

/// An empty name would be written down, and refused by every later import.
std::optional<support::Diagnostic> check_names(const Arguments& arguments) {
    const auto& words = arguments.positional;
    const auto& action = words[1];
    const bool is_of_actor = action == "rename" || action == "kind";
    const auto first = is_of_actor ? "an actor" : "a task";
    const auto second = action == "rename" ? "a new name" : action == "kind" ? "a kind" : "an actor";
    for (const auto& [word, what] : {std::pair(words[2], first), std::pair(words[3], second)}) {
        if (!support::trim(word).empty()) continue;
        return misuse(fmt::format("correct {} needs {} that is not empty", action, what),
                      "write it in quotes where it holds blanks");
    }
    return std::nullopt;
}

void print_done(const Context& context, const Arguments& arguments, const Bench& bench, Language language) {
    const auto& correction = bench.earlier.back();
    const auto next = reimport_of(context, bench.plan, bench.graph_file, bench.corrections_file);
    if (arguments.has("--json")) {
        const auto all = nlohmann::ordered_json::parse(formats::write_corrections({correction}));
        const nlohmann::ordered_json answer{{"file", bench.corrections_file},
                                            {"number", bench.earlier.size()},
                                            {"correction", all.at("corrections").front()},
                                            {"next", next.command},
                                            {"source_found", next.lost_source.empty()}};
        context.out << answer.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
        return;
    }
    context.out << fmt::format(fmt::runtime(say(language, "已记入 {} 第 {} 条 · {}\n下一步：{}\n",
                                                "written to {} as number {} · {}\nnext: {}\n")),
                               support::printable(bench.corrections_file), bench.earlier.size(),
                               support::printable(described(correction, language)), next.command);
    if (next.lost_source.empty()) return;
    context.out << fmt::format(fmt::runtime(say(language, "（{} 不在图旁：请写明其路径）\n",
                                                "({} does not lie beside the graph: write its path)\n")),
                               support::printable(next.lost_source));
}

ExitCode run_correct(const Context& context, const Arguments& arguments) {
    if (auto wrong = check_role(arguments)) return context.fail(*wrong);
    if (auto wrong = check_names(arguments)) return context.fail(*wrong);
    auto bench = open_bench(context, arguments);
    if (!bench) return context.fail(bench.diagnostics());
    std::vector<model::Plan> plans;
    plans.push_back(model::corrected_where_fitting(bench->plan, bench->earlier));
    const AccountabilityGraph graph(std::move(plans));
    const auto correction = correction_from(arguments, graph);
    if (!correction) return context.fail(correction.diagnostics());
    const auto effect =
        model::effect_of(correction.value(), bench->plan, bench->earlier, bench->corrections_file);
    if (!effect) return context.fail(effect.diagnostics());
    bench->earlier.push_back(correction.value());
    const auto written = context.update(bench->corrections_file, formats::write_corrections(bench->earlier));
    if (!written) return context.fail(written.diagnostics());
    context.report(effect->notes);
    print_done(context, arguments, bench.value(), language_of(arguments, graph));
    return ExitCode::done;
}

}  // namespace

constinit const Command correct_command = {
    .name = "correct",
    .summary = "note a correction of an edge or an actor beside the graph",
    .arguments = arguments_taken,
    .options = options_taken,
    .run = run_correct,
    .details =
        "the graph itself stays as it is: the correction is applied by the next import, and by every later "
        "one; the command prints what to run"};

}  // namespace zeren::cli
