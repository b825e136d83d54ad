#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace zeren::model {

/// What an actor is. A collective (各镇街) stands for many and is counted once unless it is expanded.
enum class ActorKind : std::uint8_t { department, hospital, town, institution, collective, unknown };

/// How an actor takes part in a task: 牵头, 配合, or responsible while nothing says who leads.
enum class Role : std::uint8_t { lead, cooperate, joint };

/// Why an edge is there: stated by the document, inferred from the order of the owners, listed without a
/// lead, named in the task's own text, put there by a person, or proposed by an analysis.
enum class Basis : std::uint8_t { stated, first_listed, listed, named, corrected, proposed };

/// Who answers for a task; the first that fits, in this order.
enum class TaskState : std::uint8_t { unowned, collective_only, several_leads, led, no_lead };

enum class Status : std::uint8_t { not_started, in_progress, done, dropped };

/// The spelling of an enumerator in JSON, on the command line and in answers.
template <class Enum>
struct Word {
    Enum value;
    std::string_view name;
};
template <class Enum>
Word(Enum, std::string_view) -> Word<Enum>;

/// The words of an enumeration, in its order.
template <class Enum>
[[nodiscard]] std::span<const Word<Enum>> words();
template <>
[[nodiscard]] std::span<const Word<ActorKind>> words();
template <>
[[nodiscard]] std::span<const Word<Role>> words();
template <>
[[nodiscard]] std::span<const Word<Basis>> words();
template <>
[[nodiscard]] std::span<const Word<TaskState>> words();
template <>
[[nodiscard]] std::span<const Word<Status>> words();

template <class Enum>
[[nodiscard]] std::string_view name_of(Enum value) {
    return words<Enum>()[static_cast<std::size_t>(value)].name;
}

template <class Enum>
[[nodiscard]] std::optional<Enum> from_name(std::string_view name) {
    for (const auto& word : words<Enum>()) {
        if (word.name == name) return word.value;
    }
    return std::nullopt;
}

/// True for a role whose basis is not what the document says: an inferred or proposed one.
[[nodiscard]] constexpr bool is_inferred(Basis basis) {
    return basis == Basis::first_listed || basis == Basis::proposed;
}

/// The basis of an edge where nothing else is said: a joint one is listed, any other stated.
[[nodiscard]] constexpr Basis usual_basis(Role role) {
    return role == Role::joint ? Basis::listed : Basis::stated;
}

/// An owner edge makes an actor responsible; a named one only says that the task's text names it.
[[nodiscard]] constexpr bool is_owner(Basis basis) { return basis != Basis::named; }

}  // namespace zeren::model
