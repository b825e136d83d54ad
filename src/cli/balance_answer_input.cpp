#include "cli/balance_answer_input.hpp"

#include <utility>

#include "analysis/certificate_check.hpp"

namespace zeren::cli {

support::Result<AnswerOverGraph> read_answer_over_graph(const Context& context, const Arguments& arguments) {
    auto loaded = load_graphs(context, arguments);
    if (!loaded) return std::move(loaded).diagnostics();
    const auto& file = arguments.positional.front();
    const auto text = context.read(file);
    if (!text) return text.diagnostics();
    auto stated = query::read_balance_answer(text.value(), file, loaded->graph, loaded->files);
    if (!stated) return std::move(stated).diagnostics();
    return AnswerOverGraph{.loaded = std::move(loaded).value(), .stated = std::move(stated).value()};
}

support::Diagnostics faults_of(const AnswerOverGraph& answer, const std::string& file) {
    const auto found = analysis::check_balance(answer.stated.scope(answer.loaded.graph),
                                               answer.stated.request, answer.stated.balance);
    support::Diagnostics faults;
    for (auto fault : found.items()) {
        fault.where.file = file;
        faults.add(std::move(fault));
    }
    return faults;
}

}  // namespace zeren::cli
