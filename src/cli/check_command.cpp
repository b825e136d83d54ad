#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>

#include "analysis/checks.hpp"
#include "cli/command_runs.hpp"
#include "cli/graph_input.hpp"
#include "cli/version.hpp"
#include "formats/diagnostics_json.hpp"
#include "formats/sarif.hpp"
#include "support/counted.hpp"
#include "support/diagnostic_text.hpp"

namespace zeren::cli {
namespace {

using support::Diagnostics;
using support::Severity;

/// "1 warning", "2 notes"
std::string counted(const Diagnostics& findings, Severity severity) {
    const auto count = findings.count(severity);
    const std::string word(support::name_of(severity));
    return support::counted(count, word, word + "s");
}

std::string as_text(const Diagnostics& findings) {
    std::string text;
    for (const auto& finding : findings.items()) text += support::to_text(finding);
    return text + fmt::format("{}, {}, {}\n", counted(findings, Severity::error),
                              counted(findings, Severity::warning), counted(findings, Severity::note));
}

std::string as_sarif(const Diagnostics& findings) { return formats::sarif(findings, version); }

struct ReportFormat {
    std::string_view name;
    std::string (*write)(const Diagnostics& findings);
};
constexpr std::array report_formats = {ReportFormat{"json", formats::diagnostics_json},
                                       ReportFormat{"sarif", as_sarif}, ReportFormat{"text", as_text}};
constexpr std::array<std::string_view, 3> format_names = {report_formats[0].name, report_formats[1].name,
                                                          report_formats[2].name};
constexpr std::array<std::string_view, 3> severities = {"error", "note", "warning"};

constexpr std::array options_taken = {graph_option,
                                      OptionSpec{.name = "--format",
                                                 .value = "FORMAT",
                                                 .help = "how findings are written (default: text)",
                                                 .allowed = format_names},
                                      OptionSpec{.name = "--fail-on",
                                                 .value = "SEVERITY",
                                                 .help = "exit 1 from this severity on (default: error)",
                                                 .allowed = severities}};

/// The file that each plan's places belong to: its document, as far as it names one, else the graph itself.
std::vector<std::string> places(const Context& context, const LoadedGraph& loaded) {
    auto files = loaded.files;
    for (std::size_t plan = 0; plan < files.size(); ++plan) {
        const auto source = source_path(loaded, plan);
        if (source.empty()) continue;
        files[plan] = context.files.exists(source) ? source : loaded.graph.plan(plan).info().source;
    }
    return files;
}

ExitCode run_check(const Context& context, const Arguments& arguments) {
    const auto loaded = load_graphs(context, arguments);
    if (!loaded) return context.fail(loaded.diagnostics());
    const auto findings = analysis::check(loaded->graph, places(context, loaded.value()));
    const auto wanted = arguments.value_or("--format", arguments.has("--json") ? "json" : "text");
    const auto* format = std::ranges::find(report_formats, wanted, &ReportFormat::name);
    context.out << format->write(findings);
    const auto limit = support::severity_from(arguments.value_or("--fail-on", "error")).value();
    const bool found =
        std::ranges::any_of(findings.items(), [limit](const auto& item) { return item.severity >= limit; });
    return found ? ExitCode::found : ExitCode::done;
}

}  // namespace

constinit const Command check_command = {
    .name = "check",
    .summary = "find tasks without owner or lead, overload, gaps, idle actors",
    .arguments = {},
    .options = options_taken,
    .run = run_check,
    .details = "exit 1: a finding of the severity of --fail-on or worse"};

}  // namespace zeren::cli
