#include "analysis/parts_difference.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "analysis/differing/actor_matching.hpp"
#include "analysis/differing/similar_rows.hpp"
#include "analysis/differing/task_comparison.hpp"
#include "analysis/differing/text_similarity.hpp"

namespace zeren::analysis {
namespace {

using differing::TextProfile;
using graph::TaskVertex;

/// A measure, or a group of tasks: what it is called, and all that it says.
struct Section {
    std::vector<TaskVertex> tasks{};
    std::string title{};
    std::string text{};
};

struct SectionProfile {
    TextProfile title;
    TextProfile text;
    explicit SectionProfile(const Section& section) : title(section.title), text(section.text) {}
};

void add_words(const graph::AccountabilityGraph& graph, TaskVertex task, std::string& text) {
    const auto at = graph.home(task);
    text += graph.title(task);
    text += '\n';
    text += graph.plan(at.plan).text(at.row);
    text += '\n';
}

std::vector<Section> measures_of(const Scope& scope) {
    std::vector<Section> sections;
    scope.each_task([&](TaskVertex task) {
        auto& section =
            sections.emplace_back(Section{.tasks = {task}, .title = std::string(scope.graph().title(task))});
        add_words(scope.graph(), task, section.text);
    });
    return sections;
}

std::string title_of_group(const graph::AccountabilityGraph& graph, TaskVertex task) {
    for (auto title : {graph.group_title(task), graph.group_label(task)}) {
        if (!title.empty()) return std::string(title);
    }
    return std::string(graph.title(task));
}

std::vector<Section> groups_of(const Scope& scope) {
    const auto& graph = scope.graph();
    std::vector<Section> sections;
    std::map<std::pair<std::uint32_t, std::string_view>, std::size_t> rows;
    scope.each_task([&](TaskVertex task) {
        const auto label = graph.group_label(task);
        auto row = sections.size();
        if (!label.empty()) row = rows.emplace(std::pair(graph.home(task).plan, label), row).first->second;
        if (row == sections.size()) {
            auto& section = sections.emplace_back(Section{.title = title_of_group(graph, task)});
            section.text = section.title + '\n';
        }
        sections[row].tasks.push_back(task);
        add_words(graph, task, sections[row].text);
    });
    return sections;
}

/// How surely a group carries out a measure.
double likeness(const SectionProfile& measure, const SectionProfile& group) {
    constexpr double weight_of_mention = 0.9;
    return std::max({differing::similarity(measure.title, group.title),
                     weight_of_mention * differing::containment(group.title, measure.text),
                     differing::similarity(measure.text, group.text)});
}

struct Found {
    std::size_t measure = 0;
    std::size_t group = 0;
    double likeness = 0.0;
};

/// The most alike first; the pairs in the order of the measures.
std::vector<Found> find_groups_of(const std::vector<Section>& measures, const std::vector<Section>& groups) {
    constexpr double alike = 0.5;
    std::vector<SectionProfile> profiles(groups.begin(), groups.end());
    std::vector<TextProfile> texts;
    texts.reserve(profiles.size());
    for (const auto& profile : profiles) texts.push_back(profile.text);
    const differing::SimilarRows index(texts);
    std::vector<Found> candidates;
    for (std::size_t row = 0; row < measures.size(); ++row) {
        const SectionProfile measure(measures[row]);
        for (auto group : index.near(measure.text)) {
            const auto how = likeness(measure, profiles[group]);
            if (how >= alike) candidates.push_back({.measure = row, .group = group, .likeness = how});
        }
    }
    std::ranges::sort(candidates, {}, [](const Found& found) {
        return std::tuple(-found.likeness, found.measure, found.group);
    });
    std::vector<bool> used_measures(measures.size()), used_groups(groups.size());
    std::vector<Found> pairs;
    for (const auto& found : candidates) {
        if (used_measures[found.measure] || used_groups[found.group]) continue;
        used_measures[found.measure] = used_groups[found.group] = true;
        pairs.push_back(found);
    }
    std::ranges::sort(pairs, {}, &Found::measure);
    return pairs;
}

differing::OwnerList owners_of_all(const Scope& scope, const std::vector<TaskVertex>& tasks) {
    differing::OwnerList owners;
    for (auto task : tasks) {
        for (auto edge : differing::owners_of_task(scope, task)) owners.push_back(edge);
    }
    return owners;
}

}  // namespace

PartsDifference compare_parts(const Scope& measures, const Scope& task_list) {
    const auto old_sections = measures_of(measures);
    const auto new_sections = groups_of(task_list);
    const auto actors = differing::match_actors(measures.graph(), task_list.graph(), nullptr);
    PartsDifference difference;
    std::vector<bool> used_measures(old_sections.size()), used_groups(new_sections.size());
    for (const auto& found : find_groups_of(old_sections, new_sections)) {
        used_measures[found.measure] = used_groups[found.group] = true;
        const auto& measure = old_sections[found.measure];
        const auto& group = new_sections[found.group];
        auto owners =
            differing::compare_owners(measures.graph(), owners_of_all(measures, measure.tasks),
                                      task_list.graph(), owners_of_all(task_list, group.tasks), actors);
        difference.pairs.push_back({.measure = measure.tasks.front(),
                                    .tasks = group.tasks,
                                    .similarity = found.likeness,
                                    .edges = std::move(owners.edges),
                                    .order = std::move(owners.order),
                                    .lead = std::move(owners.lead)});
    }
    for (std::size_t row = 0; row < old_sections.size(); ++row) {
        if (!used_measures[row]) difference.measures_alone.push_back(old_sections[row].tasks.front());
    }
    for (std::size_t row = 0; row < new_sections.size(); ++row) {
        if (!used_groups[row]) difference.groups_alone.push_back(new_sections[row].tasks);
    }
    return difference;
}

}  // namespace zeren::analysis
