#pragma once

#include <fmt/format.h>

#include <utility>

#include "analysis/balance.hpp"
#include "analysis/refuting/lead_facts.hpp"
#include "support/diagnostics.hpp"

namespace zeren::analysis::refuting {

/// One answer beside the facts, and what was found against it.
class Refuter {
  public:
    Refuter(const Scope& scope, const BalanceRequest& request, const Balance& answer)
        : scope_(scope), request_(request), answer_(answer), facts_(scope, request) {}

    /// Moves, leads and loads.
    void check_assignment();
    /// The certificate, and the bound that it gives.
    void check_certificate();
    void check_curve();

    [[nodiscard]] support::Diagnostics found() && { return std::move(found_); }

  private:
    template <class... Values>
    void refute(fmt::format_string<Values...> words, Values&&... values) {
        found_.add(support::make_diagnostic(support::Code::answer_refuted,
                                            fmt::format(words, std::forward<Values>(values)...)));
    }
    [[nodiscard]] std::string_view id(graph::TaskVertex task) const { return scope_.graph().id(task); }
    [[nodiscard]] std::string_view id(graph::ActorVertex actor) const { return scope_.graph().id(actor); }

    void check_move(const LeadMove& move);
    void check_lead(graph::TaskVertex task, const TaskFacts& facts);
    void check_load_rows();
    void check_extremes();
    void check_not_assignable();
    void check_neighbours();
    [[nodiscard]] double forced_load() const;
    [[nodiscard]] double with_capacities(double from) const;

    const Scope& scope_;
    const BalanceRequest& request_;
    const Balance& answer_;
    LeadFacts facts_;
    support::Diagnostics found_;
    std::map<graph::TaskVertex, graph::ActorVertex> moved_, settled_;
    std::set<graph::TaskVertex> open_;
    std::map<graph::ActorVertex, double> after_;
};

}  // namespace zeren::analysis::refuting
