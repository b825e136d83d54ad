#include "cli/explain_source.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "analysis/differing/text_similarity.hpp"

namespace zeren::cli {
namespace {

using analysis::differing::normalised;
using support::Code;
using support::make_diagnostic;

/// Whether a document holds the openings of enough of the plan's tasks to be where these were read. A few
/// dozen tasks from all over the plan are looked up, so that the work stays near O(document).
bool holds_tasks_of(const model::Plan& plan, const QuotedSource& source) {
    constexpr std::size_t most_samples = 40;
    constexpr std::size_t opening = 8;       // code points: a title may be cut or joined further on
    constexpr std::size_t enough_share = 4;  // one in so many
    const auto words = normalised(source.words());
    if (words.empty()) return true;  // nothing that could tell
    const auto samples = std::min(most_samples, plan.task_count());
    const auto enough = (samples + enough_share - 1) / enough_share;
    std::size_t found = 0;
    for (std::size_t sample = 0; sample < samples && found < enough; ++sample) {
        const auto task = model::id_of<model::TaskId>(sample * plan.task_count() / samples);
        if (words.find(normalised(plan.title(task)).substr(0, opening)) != std::u32string::npos) ++found;
    }
    return found >= enough;
}

/// The document, or why it cannot be quoted.
support::Result<QuotedSource> open_source(const Context& context, const model::Plan& plan,
                                          const std::string& path) {
    constexpr std::string_view name_it = "name the document that the graph was read from with --source";
    if (!context.files.exists(path))
        return make_diagnostic(Code::cannot_read, "there is no such document to quote", {.file = path},
                               std::string(name_it));
    auto source = QuotedSource::open(context, path);
    if (!source) {
        const bool is_folder = context.files.is_folder(path);
        return make_diagnostic(Code::cannot_read,
                               is_folder ? "a folder is no document to quote"
                                         : "the document cannot be quoted, since it cannot be read",
                               {.file = path}, std::string(name_it));
    }
    if (!holds_tasks_of(plan, *source))
        return make_diagnostic(
            Code::wrong_format,
            fmt::format("this is not the document that \"{}\" was read from", plan.info().id), {.file = path},
            std::string(name_it));
    return std::move(*source);
}

}  // namespace

support::Result<std::optional<QuotedSource>> source_to_quote(const Context& context,
                                                             const Arguments& arguments,
                                                             const LoadedGraph& loaded, std::size_t plan) {
    const auto named = arguments.value("--source");
    const auto path = named.value_or(source_path(loaded, plan));
    if (path.empty() || (!named && context.files.exists(path) && !context.files.has_file(path)))
        return std::optional<QuotedSource>();
    auto source = open_source(context, loaded.graph.plan(plan), path);
    if (source) return std::optional(std::move(source).value());
    if (named) return std::move(source).diagnostics();
    support::Diagnostics warnings;
    for (auto problem : source.diagnostics().items()) {
        problem.severity = support::Severity::warning;
        warnings.add(std::move(problem));
    }
    context.report(warnings);
    return std::optional<QuotedSource>();
}

}  // namespace zeren::cli
