#include "model/vocabulary.hpp"

#include <array>

namespace zeren::model {
namespace {

constexpr std::array kinds = {
    Word{ActorKind::department, "department"},
    Word{ActorKind::hospital, "hospital"},
    Word{ActorKind::town, "town"},
    Word{ActorKind::institution, "institution"},
    Word{ActorKind::collective, "collective"},
    Word{ActorKind::unknown, "unknown"},
};
constexpr std::array roles = {
    Word{Role::lead, "lead"},
    Word{Role::cooperate, "cooperate"},
    Word{Role::joint, "joint"},
};
constexpr std::array bases = {
    Word{Basis::stated, "stated"},       Word{Basis::first_listed, "first-listed"},
    Word{Basis::listed, "listed"},       Word{Basis::named, "named"},
    Word{Basis::corrected, "corrected"}, Word{Basis::proposed, "proposed"},
};
constexpr std::array states = {
    Word{TaskState::unowned, "unowned"},
    Word{TaskState::collective_only, "collective-only"},
    Word{TaskState::several_leads, "several-leads"},
    Word{TaskState::led, "led"},
    Word{TaskState::no_lead, "no-lead"},
};
constexpr std::array statuses = {
    Word{Status::not_started, "not-started"},
    Word{Status::in_progress, "in-progress"},
    Word{Status::done, "done"},
    Word{Status::dropped, "dropped"},
};

template <class Table>
consteval bool in_order(const Table& table) {
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (static_cast<std::size_t>(table[row].value) != row) return false;
    }
    return true;
}
static_assert(in_order(kinds) && in_order(roles) && in_order(bases) && in_order(states) &&
              in_order(statuses));

}  // namespace

template <>
std::span<const Word<ActorKind>> words() {
    return kinds;
}
template <>
std::span<const Word<Role>> words() {
    return roles;
}
template <>
std::span<const Word<Basis>> words() {
    return bases;
}
template <>
std::span<const Word<TaskState>> words() {
    return states;
}
template <>
std::span<const Word<Status>> words() {
    return statuses;
}

}  // namespace zeren::model
