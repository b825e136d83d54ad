#include "model/name_limits.hpp"

#include <fmt/format.h>

#include <string>
#include <utility>

#include "support/utf8.hpp"

namespace zeren::model {
namespace {

class NameCheck {
  public:
    explicit NameCheck(std::string_view file) : file_(file) {}

    void look_at(std::string_view text, std::string_view what, const Origin& origin = {}) {
        constexpr std::size_t most_problems = 20;
        if (!is_too_long_name(text) || found_.items().size() >= most_problems) return;
        found_.add(support::make_diagnostic(
            support::Code::too_large, fmt::format("{} is longer than 32,767 characters", what),
            place_of(origin, file_), "a name this long fits no sheet and no picture"));
    }
    support::Diagnostics take() { return std::move(found_); }

  private:
    std::string_view file_;
    support::Diagnostics found_;
};

}  // namespace

bool is_too_long_name(std::string_view text) {
    return text.size() > longest_name && support::code_points(text) > longest_name;
}

support::Diagnostics too_long_names(const Plan& plan, std::string_view file) {
    NameCheck check(file);
    check.look_at(plan.info().id, "the id of the plan");
    for (auto group : plan.groups()) {
        check.look_at(plan.id(group), "the id of a group");
        check.look_at(plan.title(group), "the title of a group");
    }
    for (auto actor : plan.actors()) {
        check.look_at(plan.id(actor), "the id of an actor");
        check.look_at(plan.name(actor), "the name of an actor");
        if (plan.has_short_name(actor)) check.look_at(plan.short_name(actor), "the short name of an actor");
        for (const auto& alias : plan.aliases(actor)) check.look_at(alias, "another name of an actor");
    }
    for (auto task : plan.tasks()) {
        check.look_at(plan.id(task), "the id of a task", plan.origin(task));
        check.look_at(plan.title(task), "the title of a task", plan.origin(task));
        check.look_at(plan.group_label(task), "the group of a task", plan.origin(task));
    }
    return check.take();
}

}  // namespace zeren::model
