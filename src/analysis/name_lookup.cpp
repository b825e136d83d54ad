#include "analysis/name_lookup.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

#include "support/ascii.hpp"
#include "support/name_form.hpp"
#include "support/suggestion.hpp"
#include "support/text_width.hpp"

namespace zeren::analysis {
namespace {

using graph::AccountabilityGraph;
using model::Plan;
using support::Code;

/// How actors are called in a plan.
struct Actors {
    using Vertex = graph::ActorVertex;
    using Row = model::ActorId;
    static constexpr Code unknown = Code::unknown_actor;
    static constexpr std::string_view noun = "actor";
    static auto rows(const Plan& plan) { return plan.actors(); }
    static auto find(const Plan& plan, std::string_view id) { return plan.find_actor(id); }
    static std::string_view name(const Plan& plan, model::ActorId row) { return plan.name(row); }
    template <class Fits>
    static bool any_other_name(const Plan& plan, model::ActorId row, const Fits& fits) {
        return (plan.has_short_name(row) && fits(plan.short_name(row))) ||
               std::ranges::any_of(plan.aliases(row), fits);
    }
};

/// How tasks are called in a plan.
struct Tasks {
    using Vertex = graph::TaskVertex;
    using Row = model::TaskId;
    static constexpr Code unknown = Code::unknown_task;
    static constexpr std::string_view noun = "task";
    static auto rows(const Plan& plan) { return plan.tasks(); }
    static auto find(const Plan& plan, std::string_view id) { return plan.find_task(id); }
    static std::string_view name(const Plan& plan, model::TaskId row) { return plan.title(row); }
    template <class Fits>
    static bool any_other_name(const Plan&, model::TaskId, const Fits&) {
        return false;
    }
};

/// Looks one sort of rows up, in the order of what counts more.
template <class Sort>
class Finder {
  public:
    using Vertex = typename Sort::Vertex;

    Finder(const AccountabilityGraph& graph, std::string_view words, std::span<const std::uint32_t> plans,
           NameSearches* searches)
        : graph_(graph), words_(words), plans_(plans.begin(), plans.end()), searches_(searches) {
        if (!plans.empty()) return;
        for (std::uint32_t number = 0; number < graph.plan_count(); ++number) plans_.push_back(number);
    }

    support::Result<Vertex> find(Spelling spelling) {
        by_id();
        if (found_.empty()) by_plan_and_id();
        if (found_.empty()) by_whole_name();
        if (found_.empty() && spelling == Spelling::part) {
            const auto fits = [this](std::string_view name) { return contains_words(name, words_); };
            by_name(fits, all_rows());
            by_other_name(fits, all_rows());
        }
        if (found_.size() == 1) return found_.front();
        return found_.empty() ? nothing_fits() : several_fit();
    }

  private:
    void add(std::uint32_t number, auto row) {
        const auto vertex = graph_.vertex(number, row);
        if (std::ranges::find(found_, vertex) == found_.end()) found_.push_back(vertex);
    }

    void by_id() {
        for (auto number : plans_) {
            if (const auto row = Sort::find(graph_.plan(number), words_)) add(number, *row);
        }
    }

    void by_plan_and_id() {
        for (auto number : plans_) {
            const auto& plan = graph_.plan(number);
            const std::string_view id = plan.info().id;
            if (words_.size() <= id.size() || !words_.starts_with(id) || words_[id.size()] != '/') continue;
            if (const auto row = Sort::find(plan, words_.substr(id.size() + 1))) add(number, *row);
        }
    }

    void by_whole_name() {
        if (searches_ != nullptr && ++searches_->count > few_searches) {
            by_whole_name_among([this](const auto& visit) { each_row_like(visit); });
        } else {
            by_whole_name_among(all_rows());
        }
    }

    template <class Rows>
    void by_whole_name_among(const Rows& rows) {
        const auto is_same = [this](std::string_view name) { return name == words_; };
        const auto looks_same = [this](std::string_view name) { return support::same_name(name, words_); };
        by_name(is_same, rows);
        if (found_.empty()) by_other_name(is_same, rows);
        if (found_.empty()) by_name(looks_same, rows);
        if (found_.empty()) by_other_name(looks_same, rows);
    }

    /// Adds the rows whose name fits, until there are too many to matter.
    template <class Fits, class Rows>
    void by_name(const Fits& fits, const Rows& rows) {
        rows([&](std::uint32_t number, const Plan& plan, auto row) {
            if (fits(Sort::name(plan, row))) add(number, row);
            return found_.size() < enough;
        });
    }

    template <class Fits, class Rows>
    void by_other_name(const Fits& fits, const Rows& rows) {
        rows([&](std::uint32_t number, const Plan& plan, auto row) {
            if (Sort::any_other_name(plan, row, fits)) add(number, row);
            return found_.size() < enough;
        });
    }

    /// Calls `visit(number, plan, row)` for each row of the plans while it wants more.
    [[nodiscard]] auto all_rows() const {
        return [this](const auto& visit) {
            for (auto number : plans_) {
                const auto& plan = graph_.plan(number);
                for (auto row : Sort::rows(plan)) {
                    if (!visit(number, plan, row)) return;
                }
            }
        };
    }

    /// The same for rows that have a name like the words, and a few others.
    template <class Visit>
    void each_row_like(const Visit& visit) {
        for (const auto& like : table().like(words_)) {
            if (std::ranges::find(plans_, like.plan) == plans_.end()) continue;
            if (!visit(like.plan, graph_.plan(like.plan), typename Sort::Row{like.row})) return;
        }
    }

    [[nodiscard]] const NameTable& table() {
        if (searches_->table) return *searches_->table;
        auto& table = searches_->table.emplace();
        for (std::uint32_t number = 0; number < graph_.plan_count(); ++number) {
            const auto& plan = graph_.plan(number);
            for (auto row : Sort::rows(plan)) {
                table.add(number, row.value, Sort::name(plan, row));
                Sort::any_other_name(plan, row, [&](std::string_view name) {
                    table.add(number, row.value, name);
                    return false;
                });
            }
        }
        table.sort();
        return table;
    }

    /// What is told of words that name nobody.
    [[nodiscard]] std::vector<std::string_view> candidates() const {
        constexpr std::size_t most_candidates = 200'000;
        std::vector<std::string_view> candidates;
        for (auto number : plans_) {
            const auto& plan = graph_.plan(number);
            for (auto row : Sort::rows(plan)) {
                if (candidates.size() >= most_candidates) break;
                candidates.push_back(Sort::name(plan, row));
                candidates.push_back(plan.id(row));
                Sort::any_other_name(plan, row, [&](std::string_view name) {
                    candidates.push_back(name);
                    return false;
                });
            }
        }
        return candidates;
    }

    [[nodiscard]] std::vector<std::string> near_names() const {
        if (searches_ == nullptr) return support::near_names(words_, candidates());
        if (!searches_->near || searches_->near_plans != plans_) {
            searches_->near.emplace(candidates());
            searches_->near_plans = plans_;
        }
        return searches_->near->near(words_);
    }

    [[nodiscard]] support::Diagnostic nothing_fits() const {
        auto hint = support::did_you_mean(near_names());
        if (hint.empty())
            hint = fmt::format(R"(`zeren query '{{"query":"{}s"}}'` lists them all)", Sort::noun);
        return support::make_diagnostic(
            Sort::unknown, fmt::format("no {} is called \"{}\"", Sort::noun, words_), {}, std::move(hint));
    }

    [[nodiscard]] support::Diagnostic several_fit() const {
        constexpr std::size_t most_listed = 5;
        const auto listed = std::min(found_.size(), most_listed);
        std::string hint = "write ";
        for (std::size_t place = 0; place < listed; ++place) {
            if (place > 0) hint += place + 1 == found_.size() ? " or " : ", ";
            hint += label(found_[place]);
        }
        if (found_.size() > listed) hint += fmt::format(", or {} more", found_.size() - listed);
        return support::make_diagnostic(Code::ambiguous_name,
                                        fmt::format("\"{}\" fits {} {}s", words_, found_.size(), Sort::noun),
                                        {}, std::move(hint));
    }

    /// What to write for one of the found and no other: its id where only one plan has it, else `plan/id`;
    /// with the name behind it where that says more.
    [[nodiscard]] std::string label(Vertex vertex) const {
        constexpr std::size_t widest = 40;
        const auto id = graph_.id(vertex);
        const auto home = graph_.home(vertex);
        const auto& plan = graph_.plan(home.plan);
        const auto holds = [&](auto number) { return Sort::find(graph_.plan(number), id).has_value(); };
        const auto unique = std::ranges::count_if(plans_, holds) == 1;
        auto text = unique ? fmt::format("\"{}\"", id) : fmt::format("\"{}/{}\"", plan.info().id, id);
        const auto name = Sort::name(plan, home.row);
        if (name != id) text += fmt::format(" ({})", support::shorten(name, widest));
        return text;
    }

    static constexpr std::size_t enough = 1000;     // to tell that words fit very many
    static constexpr std::size_t few_searches = 3;  // which are soonest done without a table

    const AccountabilityGraph& graph_;
    std::string_view words_;
    std::vector<std::uint32_t> plans_;
    NameSearches* searches_;
    std::vector<Vertex> found_;
};

}  // namespace

bool contains_words(std::string_view text, std::string_view part) {
    const auto is_same = [](char a, char b) { return support::ascii_lower(a) == support::ascii_lower(b); };
    return !part.empty() &&
           std::search(text.begin(), text.end(), part.begin(), part.end(), is_same) != text.end();
}

support::Result<graph::ActorVertex> find_actor(const AccountabilityGraph& graph, std::string_view words,
                                               Spelling spelling, std::span<const std::uint32_t> plans,
                                               NameIndex* index) {
    return Finder<Actors>(graph, words, plans, index == nullptr ? nullptr : &index->actors).find(spelling);
}

support::Result<graph::TaskVertex> find_task(const AccountabilityGraph& graph, std::string_view words,
                                             Spelling spelling, std::span<const std::uint32_t> plans,
                                             NameIndex* index) {
    return Finder<Tasks>(graph, words, plans, index == nullptr ? nullptr : &index->tasks).find(spelling);
}

}  // namespace zeren::analysis
