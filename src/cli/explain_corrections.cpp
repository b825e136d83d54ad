#include "cli/explain_corrections.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <ostream>

#include "analysis/name_lookup.hpp"
#include "cli/correction_words.hpp"
#include "formats/corrections_json.hpp"
#include "support/text_width.hpp"

namespace zeren::cli {
namespace {

using graph::AccountabilityGraph;
using graph::TaskVertex;
using model::Correction;
using Json = nlohmann::ordered_json;

/// Whether a name, old or new, is that of an actor of the task.
bool takes_part(const AccountabilityGraph& graph, TaskVertex task, const std::string& name) {
    const std::vector plans{graph.home(task).plan};
    const auto actor = analysis::find_actor(graph, name, analysis::Spelling::whole, plans);
    if (!actor) return false;
    for (auto edge : graph.edges_of(task)) {
        if (graph.actor(edge) == actor.value()) return true;
    }
    return false;
}

bool is_about(const AccountabilityGraph& graph, TaskVertex task, const Correction& correction) {
    const bool is_of_actor =
        correction.action == Correction::Action::rename || correction.action == Correction::Action::kind;
    return is_of_actor ? takes_part(graph, task, correction.actor) : correction.task == graph.id(task);
}

}  // namespace

support::Result<std::vector<NumberedCorrection>> corrections_about(const Context& context,
                                                                   const Arguments& arguments,
                                                                   const LoadedGraph& loaded,
                                                                   TaskVertex task) {
    const auto named = arguments.value("--corrections");
    const auto file = named.value_or(corrections_beside(loaded.files[loaded.graph.home(task).plan]));
    std::vector<NumberedCorrection> about;
    if (!named && (file.empty() || !context.files.has_file(file))) return about;
    const auto bytes = context.read(file);
    if (!bytes) return bytes.diagnostics();
    const auto all = formats::read_corrections(bytes.value(), file);
    if (!all) return all.diagnostics();
    for (std::size_t row = 0; row < all->size(); ++row) {
        const auto& correction = all.value()[row];
        if (is_about(loaded.graph, task, correction))
            about.push_back({.number = row + 1, .correction = correction});
    }
    return about;
}

void print_corrections(std::ostream& out, const std::vector<NumberedCorrection>& corrections,
                       Language language) {
    if (corrections.empty()) return;
    out << '\n' << say(language, "人工更正", "corrections") << '\n';
    for (const auto& [number, correction] : corrections) {
        const auto who = decided(correction, language);
        out << fmt::format("  {}. {}{}{}\n", number, support::printable(described(correction, language)),
                           who.empty() ? "" : " · ", support::printable(who));
    }
}

Json corrections_json(const std::vector<NumberedCorrection>& corrections) {
    auto rows = Json::array();
    for (const auto& [number, correction] : corrections) {
        Json row{{"number", number}};
        const auto written = Json::parse(formats::write_corrections({correction}));
        row.update(written.at("corrections").front());
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace zeren::cli
