#include <nlohmann/json.hpp>

#include "analysis/balance.hpp"
#include "query/balance_request.hpp"
#include "query/questions.hpp"
#include "query/text_rows.hpp"

namespace zeren::query {
namespace {

using analysis::Balance;
using analysis::Proof;
using graph::AccountabilityGraph;
using nlohmann::ordered_json;

std::string_view word_for(Proof proof) {
    switch (proof) {
        case Proof::certificate: return "certificate";
        case Proof::search: return "search";
        case Proof::none: return "none";
    }
    return "none";
}

// The long lists are written as text: a province moves hundreds of thousands of leads.

ordered_json moves_json(const AccountabilityGraph& graph, const std::vector<analysis::LeadMove>& moves) {
    return as_value(text_list(moves, std::nullopt, [&](std::string& out, const analysis::LeadMove& move) {
        TextRow row(out);
        row.task("task", graph, move.task);
        if (move.from)
            row.actor("from", graph, *move.from);
        else
            row.text_or_null("from", {});
        row.actor("to", graph, move.to).end();
    }));
}

ordered_json settled_json(const AccountabilityGraph& graph,
                          const std::vector<analysis::SettledLead>& settled) {
    return as_value(
        text_list(settled, std::nullopt, [&](std::string& out, const analysis::SettledLead& lead) {
            TextRow(out).task("task", graph, lead.task).actor("lead", graph, lead.lead).end();
        }));
}

ordered_json loads_json(const AccountabilityGraph& graph, const std::vector<analysis::LeadLoad>& loads) {
    return as_value(text_list(loads, std::nullopt, [&](std::string& out, const analysis::LeadLoad& load) {
        TextRow(out)
            .actor("actor", graph, load.actor)
            .measure("before", load.before)
            .measure("after", load.after)
            .end();
    }));
}

ordered_json curve_json(const std::vector<analysis::CurvePoint>& curve) {
    return rows_of(curve, std::nullopt, [](const analysis::CurvePoint& point) -> ordered_json {
        return {{"changes", point.changes}, {"highest", measure(point.highest)}};
    });
}

ordered_json balance_json(const AccountabilityGraph& graph, const Balance& found) {
    return {{"before", measure(found.before)},
            {"after", measure(found.after)},
            {"bound", measure(found.bound)},
            {"highest_proof", word_for(found.highest_proof)},
            {"moves_proof", word_for(found.moves_proof)},
            {"inferred_leads", found.inferred_leads},
            {"moves", moves_json(graph, found.moves)},
            {"settled", settled_json(graph, found.settled)},
            {"loads", loads_json(graph, found.loads)},
            {"certificate",
             {{"tasks", task_rows(graph, found.certificate.tasks, std::nullopt)},
              {"actors", actor_rows(graph, found.certificate.actors, std::nullopt)}}},
            {"curve", curve_json(found.curve)},
            {"not_assignable", task_rows(graph, found.not_assignable, std::nullopt)},
            {"left_open", task_rows(graph, found.left_open, std::nullopt)}};
}

}  // namespace

/// The lists of the answer are never cut: a part of a proof proves nothing.
void ask_balance(Question& question, ordered_json& answer) {
    const auto request = read_balance_request(question);
    if (question.top()) {
        question.problems().add(support::Code::unknown_member,
                                "there is no member " + question.request().quoted("top"),
                                question.request().offset(), "the lists of a balance belong together");
    }
    if (!question.complete()) return;
    const auto found = analysis::balance(question.scope(analysis::UsualEdges::owners), request);
    if (!found) {
        const auto& why = found.diagnostics().items().front();
        question.problems().add(why.code, why.message, question.request().offset(),
                                why.hint.empty() ? std::string(support::describe(why.code).mend) : why.hint);
        return;
    }
    answer = balance_json(question.graph(), found.value());
}

}  // namespace zeren::query
