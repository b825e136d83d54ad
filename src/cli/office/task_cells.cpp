#include "cli/office/task_cells.hpp"

#include <fmt/format.h>

#include "cli/office/sheet_words.hpp"
#include "model/sheet_words.hpp"

namespace zeren::cli::office {

using graph::AccountabilityGraph;
using graph::TaskVertex;

std::string due_words(const model::Due* due) {
    if (due == nullptr) return {};
    return due->words.empty() ? due->by : due->words;
}

std::string status_word(std::optional<model::Status> status, Language language) {
    if (!status) return {};
    const auto word = model::sheet_word(*status);
    return std::string(say(language, word.zh, word.en));
}

std::string owner_names(const AccountabilityGraph& graph, TaskVertex task, model::Role role,
                        Language language) {
    std::string names;
    for (auto edge : graph.edges_of(task)) {
        if (graph.role(edge) == role && model::is_owner(graph.basis(edge)))
            add_name(names, graph.name(graph.actor(edge)), language);
    }
    return names;
}

std::string task_cell(const AccountabilityGraph& graph, TaskVertex task) {
    const auto title = graph.title(task);
    const auto text = task_text(graph, task);
    return model::title_in_cell(text) == title ? std::string(text) : fmt::format("{}\n{}", title, text);
}

}  // namespace zeren::cli::office
