#include "analysis/registry_suggestion.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "analysis/naming/body_name.hpp"
#include "analysis/naming/former_names.hpp"
#include "analysis/naming/member_kind.hpp"
#include "model/collective.hpp"
#include "support/name_form.hpp"
#include "support/utf8.hpp"

namespace zeren::analysis {
namespace {

using model::ActorId;
using model::ActorKind;
using model::Plan;
using naming::Kin;
using naming::Kinship;
using What = NameFinding::What;

/// One printed name with all that the plans say of it.
struct Name {
    std::string id{};
    std::string short_name{};
    ActorKind kind = ActorKind::unknown;
    std::optional<double> capacity{};
    std::vector<std::string> aliases{};  ///< of all plans, some of them several times
    std::vector<std::string> members{};  ///< names
    std::vector<std::uint32_t> tasks{};
};

/// A former name that a text or an alias tells.
struct ToldFormer {
    std::size_t row = 0;
    std::string name{};
    std::string task{};
};

class Suggester {
  public:
    Suggester(std::span<const Plan> plans, const KindOfName& kind_of_name)
        : plans_(plans), kind_of_name_(kind_of_name) {}

    RegistrySuggestion run() && {
        for (const auto& plan : plans_) gather(plan);
        for (const auto& plan : plans_) gather_former(plan);
        find_bodies();
        RegistrySuggestion suggestion;
        suggestion.jurisdiction = jurisdiction();
        for (std::size_t row = 0; row < names_.size(); ++row) {
            if (!is_head(row)) continue;
            taken_.emplace(support::name_form(texts_[row]), row);
            place_[row] = suggestion.actors.size();
            suggestion.actors.push_back({.actor = {.name = texts_[row]}});
        }
        for (std::size_t row = 0; row < names_.size(); ++row) {
            if (is_head(row)) fill(row, suggestion.actors[place_[row]]);
        }
        tell_possible(suggestion);
        add_short_names(suggestion);
        add_members(suggestion);
        return suggestion;
    }

  private:
    [[nodiscard]] bool is_head(std::size_t row) const { return head_[row] == row; }

    std::size_t row_of(std::string_view name) {
        const auto [held, is_new] = rows_.emplace(support::name_form(name), names_.size());
        if (is_new) {
            names_.emplace_back();
            texts_.emplace_back(name);
        }
        return held->second;
    }

    void gather(const Plan& plan) {
        std::vector<std::size_t> rows;
        for (auto actor : plan.actors()) {
            const auto row = row_of(plan.name(actor));
            rows.push_back(row);
            auto& name = names_[row];
            if (plan.name(actor) != texts_[row]) gather_alias(row, std::string(plan.name(actor)));
            if (name.id.empty()) name.id = plan.id(actor);
            if (name.short_name.empty() && plan.has_short_name(actor))
                name.short_name = plan.short_name(actor);
            if (name.kind == ActorKind::unknown) name.kind = plan.kind(actor);
            if (!name.capacity) name.capacity = plan.capacity(actor);
            for (const auto& alias : plan.aliases(actor)) gather_alias(row, alias);
            if (!name.members.empty()) continue;
            for (auto member : plan.members(actor)) name.members.emplace_back(plan.name(member));
        }
        for (auto edge : plan.edges()) {
            if (!model::is_owner(plan.basis(edge))) continue;
            auto& tasks = names_[rows[plan.actor(edge).row()]].tasks;
            const auto task = first_task_ + plan.task(edge).value;
            if (tasks.empty() || tasks.back() != task) tasks.push_back(task);
        }
        first_task_ += static_cast<std::uint32_t>(plan.task_count());
    }
    void gather_alias(std::size_t row, const std::string& alias) {
        auto former = alias.starts_with("原") ? naming::former_name_said_by(alias) : std::string();
        if (!former.empty()) {
            told_former_.push_back({.row = row, .name = std::move(former)});
        } else {
            names_[row].aliases.push_back(alias);
        }
    }

    void gather_former(const Plan& plan) {
        const auto is_known = [&](std::string_view name) { return rows_.contains(support::name_form(name)); };
        for (auto task : plan.tasks()) {
            const std::array texts = {plan.title(task), plan.text(task), plan.owner_text(task)};
            for (auto text : texts) {
                for (auto& found : naming::former_names_in(text, is_known)) {
                    told_former_.push_back({.row = rows_.at(support::name_form(found.now)),
                                            .name = std::move(found.former),
                                            .task = plan.info().id + "/" + std::string(plan.id(task))});
                }
            }
        }
    }

    [[nodiscard]] std::string jurisdiction() const {
        for (const auto& plan : plans_) {
            if (!plan.info().jurisdiction.empty()) return plan.info().jurisdiction;
        }
        return {};
    }
    /// Where relative names are at home: the jurisdiction, else the place that the issuer's name begins with.
    [[nodiscard]] std::u32string home() const {
        auto place = jurisdiction();
        if (!place.empty()) return support::to_code_points(place);
        for (const auto& plan : plans_) {
            const auto issuer = naming::take_apart(naming::folded(plan.info().issuer));
            if (!issuer.place.empty()) return issuer.place + issuer.level;
        }
        return {};
    }

    void find_bodies() {
        std::vector<naming::NameInUse> names;
        std::vector<Kin> declared;
        for (std::size_t row = 0; row < names_.size(); ++row) {
            names.push_back({.name = texts_[row], .tasks = names_[row].tasks});
            std::ranges::sort(names.back().tasks);
            for (const auto& alias : names_[row].aliases) {
                if (const auto other = rows_.find(support::name_form(alias)); other != rows_.end())
                    declared.push_back({other->second, row, Kinship::declared});
            }
        }
        for (const auto& former : told_former_) {
            if (const auto other = rows_.find(support::name_form(former.name));
                other != rows_.end() && other->second != former.row)
                declared.push_back({other->second, former.row, Kinship::declared});
        }
        families_ = naming::find_families(names, home(), declared);
        head_ = families_.head;
        place_.resize(names_.size());
        for (std::size_t row = 0; row < names_.size(); ++row) members_of_family_[head_[row]].push_back(row);
        for (const auto& kin : families_.certain) why_[kin.name] = kin.why;
        for (const auto& former : told_former_) formers_of_[head_[former.row]].push_back(former);
    }

    /// Whether the name is free, or the body's own; from here on it is the body's.
    bool take(const std::string& name, std::size_t head) {
        const auto other = rows_.find(support::name_form(name));
        if (other != rows_.end() && head_[other->second] != head) return false;
        return taken_.emplace(support::name_form(name), head).first->second == head;
    }

    void fill(std::size_t head, SuggestedActor& out) {
        auto& actor = out.actor;
        given_ = {actor.name};
        for (const auto& former : formers_of_[head]) add_former(head, former, out);
        for (auto row : members_of_family_[head]) {
            const auto& name = names_[row];
            if (actor.kind == ActorKind::unknown) actor.kind = name.kind;
            if (!actor.capacity) actor.capacity = name.capacity;
            if (actor.short_name.empty()) actor.short_name = name.short_name;
            if (row != head) {
                const auto why = why_.find(row);
                add_alias(head, texts_[row], why == why_.end() ? Kinship::declared : why->second, out);
            }
            for (const auto& alias : name.aliases) add_alias(head, alias, std::nullopt, out);
        }
        const auto& id = names_[head].id;
        actor.id = id != actor.name && take(id, head) ? id : actor.name;
        if (actor.kind == ActorKind::unknown) {
            actor.kind = kind_of_name_(actor.name);
            if (actor.kind != ActorKind::unknown) out.findings.push_back({.what = What::kind_by_form});
        }
    }
    /// `why` is nothing for an alias that the plan itself gives.
    void add_alias(std::size_t head, const std::string& name, std::optional<Kinship> why,
                   SuggestedActor& out) {
        if (given_.contains(name) || !take(name, head)) return;
        given_.insert(name);
        out.actor.aliases.push_back(name);
        if (why) out.findings.push_back({.what = What::alias, .name = name, .kinship = *why});
    }
    void add_former(std::size_t head, const ToldFormer& former, SuggestedActor& out) {
        const auto& name = former.name;
        if (given_.contains(name) || !take(name, head)) return;
        given_.insert(name);
        out.actor.former.push_back(name);
        out.findings.push_back({.what = What::former, .name = name, .task = former.task});
    }

    void tell_possible(RegistrySuggestion& suggestion) {
        for (const auto& kin : families_.possible) {
            const auto tell = [&](std::size_t row, std::size_t other) {
                suggestion.actors[place_[row]].findings.push_back(
                    {.what = What::perhaps, .name = texts_[other], .kinship = kin.why});
            };
            tell(kin.name, kin.fuller);
            tell(kin.fuller, kin.name);
        }
    }

    /// The shortest abbreviation in use, else the name, without its level's sign.
    [[nodiscard]] static std::string short_of(const SuggestedActor& body) {
        auto shortest = naming::folded(body.actor.name);
        for (const auto& finding : body.findings) {
            if (finding.what != What::alias || finding.kinship != Kinship::abbreviation) continue;
            if (auto alias = naming::folded(finding.name); alias.size() < shortest.size())
                shortest = std::move(alias);
        }
        const auto parts = naming::take_apart(shortest);
        const bool is_relative = parts.level.size() == 1 && parts.stem.size() >= 2 && !parts.ending.empty();
        return is_relative ? support::to_utf8(shortest.substr(parts.place.size() + 1)) : std::string();
    }
    void add_short_names(RegistrySuggestion& suggestion) {
        std::map<std::string, std::size_t> wanted;
        for (auto& body : suggestion.actors) {
            if (body.actor.short_name.empty() && body.actor.kind == ActorKind::department)
                body.actor.short_name = short_of(body);
            ++wanted[body.actor.short_name];
        }
        for (std::size_t row = 0; row < names_.size(); ++row) {
            if (!is_head(row)) continue;
            auto& actor = suggestion.actors[place_[row]].actor;
            const bool is_free = wanted[actor.short_name] == 1 && take(actor.short_name, row);
            if (!is_free || actor.short_name == actor.name) actor.short_name.clear();
        }
    }

    void add_members(RegistrySuggestion& suggestion) {
        std::map<ActorKind, std::vector<std::string>> ids;
        for (const auto& body : suggestion.actors) ids[body.actor.kind].push_back(body.actor.id);
        for (std::size_t row = 0; row < names_.size(); ++row) {
            if (!is_head(row)) continue;
            auto& body = suggestion.actors[place_[row]];
            for (const auto& member : names_[row].members) {
                body.actor.members.push_back(
                    suggestion.actors[place_[head_[rows_.at(support::name_form(member))]]].actor.id);
            }
            const bool is_open = model::means_those_concerned(body.actor.name);
            if (body.actor.kind != ActorKind::collective || !body.actor.members.empty() || is_open) continue;
            const auto kind = naming::kind_of_members(body.actor.name);
            if (kind) body.actor.members = ids[*kind];
            body.findings.push_back(
                {.what = body.actor.members.empty() ? What::members_unknown : What::members_by_kind});
        }
    }

    std::span<const Plan> plans_;
    const KindOfName& kind_of_name_;
    std::vector<Name> names_;
    std::vector<std::string> texts_;
    std::unordered_map<std::string, std::size_t> rows_;
    std::uint32_t first_task_ = 0;
    std::vector<ToldFormer> told_former_;
    naming::NameFamilies families_;
    std::vector<std::size_t> head_;
    std::vector<std::size_t> place_;  ///< of each head: its row in the suggestion
    std::map<std::size_t, std::vector<std::size_t>> members_of_family_;
    std::map<std::size_t, Kinship> why_;
    std::map<std::size_t, std::vector<ToldFormer>> formers_of_;
    std::map<std::string, std::size_t> taken_;
    std::unordered_set<std::string> given_;  ///< to the body that is being filled
};

}  // namespace

RegistrySuggestion suggest_registry(std::span<const Plan> plans, const KindOfName& kind_of_name) {
    return Suggester(plans, kind_of_name).run();
}

}  // namespace zeren::analysis
