#include "render/outline.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <utility>

#include "render/picture_text.hpp"
#include "support/text_width.hpp"
#include "support/utf8.hpp"

namespace zeren::render {
namespace {

using graph::AccountabilityGraph;
using graph::ActorVertex;
using graph::EdgeIndex;
using graph::TaskVertex;
using model::GroupId;

/// "一、推进…", "A. Plans": the number parted from the title as the language parts them.
std::string numbered(std::string_view number, std::string_view title) {
    const auto shown_number = shown(number);
    const auto shown_title = shown(title);
    if (shown_number.empty()) return shown_title;
    if (shown_title.starts_with(shown_number)) return shown_title;
    if (shown_title.empty()) return shown_number;
    const auto last = support::to_code_points(shown_number).back();
    const std::u32string_view parted_already = U"、．.）)：:";
    if (parted_already.find(last) != std::u32string_view::npos) return shown_number + shown_title;
    return shown_number + (support::cells(last) == 2 ? "、" : ". ") + shown_title;
}

/// The groups of one plan in the making, and where its tasks go.
class PlanOutline {
  public:
    PlanOutline(const AccountabilityGraph& graph, std::uint32_t number)
        : plan_(&graph.plan(number)), number_(number) {
        for (auto task : plan_->tasks()) group_of(task).tasks.push_back(graph.vertex(number, task));
        insert_empty_groups();
    }

    std::vector<OutlineGroup> take() && { return std::move(groups_); }

  private:
    OutlineGroup declared(GroupId group) const {
        return {.plan = number_,
                .id = std::string(plan_->id(group)),
                .number = shown(plan_->number(group)),
                .title = numbered(plan_->number(group), plan_->title(group))};
    }

    OutlineGroup& group_of(model::TaskId task) {
        const auto label = plan_->group_label(task);
        const auto group = plan_->group(task);
        const auto [known, is_new] = by_label_.emplace(std::pair(group, std::string(label)), groups_.size());
        if (is_new) {
            groups_.push_back(
                group.is_none()
                    ? OutlineGroup{.plan = number_, .id = std::string(label), .title = shown(label)}
                    : declared(group));
            kinds_.push_back(group);
        }
        return groups_[known->second];
    }

    void insert_empty_groups() {
        constexpr auto front = std::numeric_limits<std::size_t>::max();
        std::vector<std::size_t> place(plan_->group_count(), front);
        for (std::size_t at = 0; at < kinds_.size(); ++at) {
            if (!kinds_[at].is_none()) place[kinds_[at].row()] = at;
        }
        std::vector<OutlineGroup> whole;
        std::vector<std::vector<GroupId>> empty_behind(kinds_.size());
        auto last = front;
        for (auto group : plan_->groups()) {
            if (place[group.row()] != front) {
                last = place[group.row()];
            } else if (last == front) {
                whole.push_back(declared(group));
            } else {
                empty_behind[last].push_back(group);
            }
        }
        for (std::size_t at = 0; at < groups_.size(); ++at) {
            whole.push_back(std::move(groups_[at]));
            for (auto group : empty_behind[at]) whole.push_back(declared(group));
        }
        groups_ = std::move(whole);
    }

    const model::Plan* plan_;
    std::uint32_t number_;
    std::vector<OutlineGroup> groups_;
    std::vector<GroupId> kinds_;  ///< the declared group of each, or none
    std::map<std::pair<GroupId, std::string>, std::size_t> by_label_;
};

Meaning plan_meaning(const AccountabilityGraph& graph, std::size_t plan) {
    return graph.plan_count() > 1 ? Meaning{.plan = graph.plan(plan).info().id} : Meaning{};
}

}  // namespace

std::vector<OutlineGroup> outline_of(const AccountabilityGraph& graph) {
    std::vector<OutlineGroup> all;
    for (std::uint32_t number = 0; number < graph.plan_count(); ++number) {
        auto groups = PlanOutline(graph, number).take();
        std::ranges::move(groups, std::back_inserter(all));
    }
    return all;
}

std::string label_of(const AccountabilityGraph& graph, TaskVertex task) {
    const auto home = graph.home(task);
    const auto number = shown(graph.plan(home.plan).number(home.row));
    return number.empty() ? shown(graph.id(task)) : number;
}

std::string labels_of(const AccountabilityGraph& graph, std::span<const EdgeIndex> edges,
                      std::string_view comma) {
    std::string labels;
    for (auto edge : edges) {
        if (!labels.empty()) labels += comma;
        labels += label_of(graph, graph.task(edge));
    }
    return labels;
}

TaskText text_of(const AccountabilityGraph& graph, TaskVertex task) {
    const auto home = graph.home(task);
    auto title = shown(graph.title(task));
    auto text = shown(graph.plan(home.plan).text(home.row));
    if (text.empty()) return {.text = std::move(title)};
    std::string_view start = title;
    if (start.ends_with("…")) start.remove_suffix(std::string_view("…").size());
    if (text.starts_with(start)) return {.text = std::move(text)};
    return {.heading = std::move(title), .text = std::move(text)};
}

std::string full_name(const AccountabilityGraph& graph, ActorVertex actor) {
    auto name = shown(graph.name(actor));
    return name.empty() ? shown(graph.id(actor)) : name;
}

std::string brief_name(const AccountabilityGraph& graph, ActorVertex actor) {
    auto name = shown(graph.short_name(actor));
    return name.empty() ? full_name(graph, actor) : name;
}

std::size_t acting(const AccountabilityGraph& graph) {
    std::size_t count = 0;
    for (auto actor : graph.actors()) count += graph.edges_of(actor).empty() ? 0U : 1U;
    return count;
}

Meaning meaning_of(const AccountabilityGraph& graph, const OutlineGroup& group) {
    auto meaning = plan_meaning(graph, group.plan);
    meaning.group = group.id;
    return meaning;
}

Meaning meaning_of(const AccountabilityGraph& graph, TaskVertex task) {
    auto meaning = plan_meaning(graph, graph.home(task).plan);
    meaning.task = graph.id(task);
    return meaning;
}

Meaning meaning_of(const AccountabilityGraph& graph, ActorVertex actor) {
    auto meaning = plan_meaning(graph, graph.home(actor).plan);
    meaning.actor = graph.id(actor);
    return meaning;
}

Meaning meaning_of(const AccountabilityGraph& graph, EdgeIndex edge) {
    auto meaning = meaning_of(graph, graph.task(edge));
    meaning.actor = graph.id(graph.actor(edge));
    meaning.role = model::name_of(graph.role(edge));
    meaning.basis = model::name_of(graph.basis(edge));
    return meaning;
}

Meaning meaning_of(const AccountabilityGraph& graph, std::span<const EdgeIndex> edges) {
    auto meaning = meaning_of(graph, edges.front());
    for (auto edge : edges.subspan(1)) meaning.task += " " + std::string(graph.id(graph.task(edge)));
    return meaning;
}

}  // namespace zeren::render
