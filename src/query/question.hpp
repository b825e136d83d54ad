#pragma once

#include <cstdint>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/name_lookup.hpp"
#include "analysis/selection.hpp"
#include "formats/json_object.hpp"
#include "model/registry.hpp"
#include "query/filters.hpp"
#include "query/long_lists.hpp"
#include "query/rows.hpp"

namespace zeren::query {

/// What a request asks: the graph, and for a comparison the one that it is compared with, and names that
/// bodies had before.
struct AskedGraphs {
    const graph::AccountabilityGraph& graph;
    const graph::AccountabilityGraph* earlier = nullptr;
    const model::Registry* registry = nullptr;
    analysis::NameIndex* names = nullptr;  ///< of `graph`, where many questions are asked
};

/// One request while it is read and answered: its members, the graph that it asks, and what was understood.
/// A query reads its own members, then asks `complete()`, and only then answers.
class Question {
  public:
    /// The graphs are already expanded where the filters say so. `understood` receives the query's own
    /// members with canonical names, `lists` what the answer lists at length.
    Question(const AskedGraphs& asked, const Filters& filters, analysis::Spelling spelling,
             formats::ObjectReader& request, formats::JsonProblems& problems,
             nlohmann::ordered_json& understood, LongLists& lists);

    [[nodiscard]] const graph::AccountabilityGraph& graph() const { return graph_; }
    /// The graph to compare with. None, and a problem, where the request comes without one.
    [[nodiscard]] const graph::AccountabilityGraph* earlier();
    [[nodiscard]] const model::Registry* registry() const { return asked_.registry; }
    [[nodiscard]] analysis::NameIndex* names() const { return asked_.names; }
    [[nodiscard]] std::optional<std::size_t> top() const { return filters_.top; }
    [[nodiscard]] analysis::Scope scope(analysis::UsualEdges usual) const {
        return {graph_, selection_, usual};
    }
    [[nodiscard]] const analysis::Selection& selection() const { return selection_; }
    /// Leaves only these of the selected tasks, by row of the graph.
    void narrow_to(std::vector<bool> tasks) { selection_.tasks = std::move(tasks); }
    /// The day that the request is asked for, if it names one.
    [[nodiscard]] const std::optional<analysis::Day>& as_of() const { return filters_.as_of; }
    [[nodiscard]] formats::ObjectReader& request() { return request_; }
    [[nodiscard]] formats::JsonProblems& problems() { return problems_; }
    [[nodiscard]] nlohmann::ordered_json& understood() { return understood_; }
    [[nodiscard]] LongLists& lists() { return lists_; }

    /// The task of the needed member `task`. None, and a problem, where there is no such.
    [[nodiscard]] graph::TaskVertex task();
    /// The actor of the needed member `actor`.
    [[nodiscard]] graph::ActorVertex actor();
    /// The same where the member may be absent.
    [[nodiscard]] std::optional<graph::ActorVertex> optional_actor();
    /// The actors of the needed member `actors`: one name or a list, each actor once.
    [[nodiscard]] std::vector<graph::ActorVertex> actors();

    /// The tasks of a member that may be absent: one name or a list, each task once.
    [[nodiscard]] std::vector<graph::TaskVertex> tasks_named(std::string_view name);
    /// The actor of these words, which stand at a byte of the request. None, and a problem, where there is no
    /// such.
    [[nodiscard]] std::optional<graph::ActorVertex> actor_called(std::string_view words, std::size_t offset);
    /// How a task is called in what was understood: by its id, of several plans by `plan/id`.
    [[nodiscard]] std::string words_for(graph::TaskVertex task) const;

    /// Refuses to list more pairs than anyone can use where no `top` asks for fewer; true where that is not
    /// so. `most()` pairs is what the list may come to; it is asked for only where `top` does not tell.
    [[nodiscard]] bool may_list_pairs(const std::function<std::uint64_t()>& most);

    /// Refuses members that nobody has asked for; true where nothing at all is wrong with the request.
    [[nodiscard]] bool complete();

    /// T for the answer; where the request names a day, also how the task stands on it.
    [[nodiscard]] nlohmann::ordered_json task(graph::TaskVertex task) const;
    /// Lists of T and A for the answer, cut at `top`.
    [[nodiscard]] nlohmann::ordered_json tasks(std::vector<graph::TaskVertex> tasks);
    [[nodiscard]] nlohmann::ordered_json actors(std::span<const graph::ActorVertex> actors) const;

  private:
    [[nodiscard]] std::optional<graph::TaskVertex> task_called(std::string_view words, std::size_t offset);
    [[nodiscard]] std::vector<std::uint32_t> plans() const;

    const AskedGraphs& asked_;
    const graph::AccountabilityGraph& graph_;
    const Filters& filters_;
    analysis::Selection selection_;
    analysis::Spelling spelling_;
    formats::ObjectReader& request_;
    formats::JsonProblems& problems_;
    nlohmann::ordered_json& understood_;
    LongLists& lists_;
};

}  // namespace zeren::query
