#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "analysis/name_lookup.hpp"
#include "formats/json_messages.hpp"
#include "query/condition.hpp"
#include "query/filters.hpp"
#include "query/word_sets.hpp"

namespace zeren::query {

using formats::JsonNode;
using formats::ObjectReader;
using nlohmann::ordered_json;
using support::Code;

/// Walks `where`, which the JSON reader keeps from nesting deep.
class ConditionReader {
  public:
    explicit ConditionReader(Question& question) : question_(question) {}

    Condition read(const JsonNode& node, std::string pointer, ordered_json& understood) {
        ObjectReader members(node, question_.problems(), std::move(pointer));
        understood = ordered_json::object();
        if (!allows(1, members.offset())) return Condition(question_.scope(analysis::UsualEdges::all));
        const auto selection =
            read_selection(members, question_.problems(), question_.graph(), question_.as_of());
        Condition condition(analysis::Scope(question_.graph(), selection, analysis::UsualEdges::all));
        condition.ids_ = texts_of(members, "id", understood);
        std::ranges::sort(condition.ids_);
        condition.texts_ = texts_of(members, "text", understood);
        if (!allows(condition.texts_.size(), members.offset())) return condition;
        write_selection(selection, question_.graph(), understood);
        condition.states_ = read_word_set<model::TaskState>(members, "state", question_.problems());
        write_word_set("state", condition.states_, understood);
        condition.actors_ = actors_of(members, understood);
        condition.narrows_edges_ = selection.narrows_edges() || !condition.actors_.empty();
        condition.narrows_parts_ =
            selection.narrows_tasks() || selection.roles || selection.bases || condition.states_;
        condition.all_ = list_of(members, "and", understood);
        condition.any_ = list_of(members, "or", understood);
        if (const auto* refused = members.any("not"))
            condition.none_.push_back(read(*refused, members.pointer_to("not"), understood["not"]));
        members.refuse_unknown();
        return condition;
    }

  private:
    /// Each condition and each text is held against every row: false, and a problem, where they are too many.
    bool allows(std::size_t more, std::size_t offset) {
        constexpr std::size_t most = 1'000;
        if (count_ > most) return false;
        count_ += more;
        if (count_ <= most) return true;
        question_.problems().add(Code::too_large,
                                 "a `where` of more than 1,000 conditions and words for `text`", offset,
                                 "list ids or actors in one condition, as in \"id\": [\"1\", \"2\"]");
        return false;
    }

    std::vector<std::string> texts_of(ObjectReader& members, std::string_view name,
                                      ordered_json& understood) {
        std::vector<std::string> texts;
        for (auto& word : read_words(members, name, question_.problems()))
            texts.push_back(std::move(word.text));
        if (!texts.empty()) understood[std::string(name)] = one_or_list(texts);
        return texts;
    }

    std::vector<graph::ActorVertex> actors_of(ObjectReader& members, ordered_json& understood) {
        std::vector<graph::ActorVertex> actors;
        const auto& graph = question_.graph();
        for (const auto& word : read_words(members, "actor", question_.problems())) {
            if (question_.problems().full()) break;
            const auto search =
                analysis::find_actor(graph, word.text, analysis::Spelling::whole, {}, question_.names());
            if (const auto actor = found_for(search, word, question_.problems())) actors.push_back(*actor);
        }
        std::ranges::sort(actors);
        actors.erase(std::unique(actors.begin(), actors.end()), actors.end());
        auto names = ordered_json::array();
        for (auto actor : actors) names.push_back(graph.name(actor));
        if (!names.empty()) understood["actor"] = one_or_list(std::move(names));
        return actors;
    }

    std::vector<Condition> list_of(ObjectReader& members, std::string_view name, ordered_json& understood) {
        std::vector<Condition> conditions;
        const auto* list = members.any(name);
        if (list == nullptr) return conditions;
        if (list->kind != JsonNode::Kind::array) {
            question_.problems().add(Code::wrong_type,
                                     formats::wrong_type_message(members.quoted(name), "a list of conditions",
                                                                 formats::words_for(list->kind)),
                                     list->offset);
            return conditions;
        }
        if (list->items.empty()) {
            question_.problems().add(Code::bad_value, members.quoted(name) + " must not be empty",
                                     list->offset, "leave the member out to select everything");
        }
        auto& noted = understood[std::string(name)] = ordered_json::array();
        for (std::size_t item = 0; item < list->items.size(); ++item) {
            ordered_json part;
            conditions.push_back(read(list->items[item], members.pointer_to(name, item), part));
            noted.push_back(std::move(part));
        }
        return conditions;
    }

    Question& question_;
    std::size_t count_ = 0;  ///< of conditions and words
};

std::optional<Condition> read_condition(Question& question) {
    const auto* where = question.request().any("where");
    if (where == nullptr) return std::nullopt;
    ordered_json understood;
    auto condition =
        ConditionReader(question).read(*where, question.request().pointer_to("where"), understood);
    question.understood()["where"] = std::move(understood);
    return condition;
}

void narrow_tasks_by_condition(Question& question) {
    const auto where = read_condition(question);
    if (!where || !question.problems().empty()) return;
    const auto base = question.scope(where->usual_edges());
    std::vector<bool> tasks(question.graph().task_count());
    for (auto task : question.graph().tasks()) tasks[task.row()] = where->holds(base, task);
    question.narrow_to(std::move(tasks));
}

}  // namespace zeren::query
