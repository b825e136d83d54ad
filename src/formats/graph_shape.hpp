#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace zeren::formats {

inline constexpr std::string_view graph_format = "zeren-graph/1";

/// The members of a graph file that hold rows (`plan` holds one), in the order in which they are written.
enum class Section : std::uint8_t { plan, groups, actors, tasks, edges };
inline constexpr std::array<std::string_view, 5> section_names = {"plan", "groups", "actors", "tasks",
                                                                  "edges"};

enum class MemberType : std::uint8_t {
    text,
    name,    ///< a text of at most 32,767 characters, as much as a cell of a sheet holds
    id,      ///< a name that is not empty
    texts,   ///< an array of names
    amount,  ///< a number that is not below zero
    count,   ///< a whole number from 1 on
    boolean,
    object,  ///< its members follow it, `within` it
};

enum class Need : std::uint8_t { optional, always };

/// One member that a row may have.
struct MemberShape {
    std::string_view name{};
    MemberType type = MemberType::text;
    Need need = Need::optional;
    std::string_view within{};  ///< the object that holds it; empty: the row itself
};

/// Of the file itself.
inline constexpr std::array file_members = {MemberShape{"format"}, MemberShape{"plan", MemberType::object},
                                            MemberShape{"groups"}, MemberShape{"actors"},
                                            MemberShape{"tasks"},  MemberShape{"edges"}};

inline constexpr std::array plan_members = {
    MemberShape{"id", MemberType::name},
    MemberShape{"title"},
    MemberShape{"issuer"},
    MemberShape{"number"},
    MemberShape{"date"},
    MemberShape{"language"},
    MemberShape{"jurisdiction"},
    MemberShape{"source"},
    MemberShape{"part"},
    MemberShape{"lead_rule"},
};

inline constexpr std::array group_members = {
    MemberShape{"id", MemberType::id, Need::always},
    MemberShape{"title", MemberType::name},
    MemberShape{"number"},
};

inline constexpr std::array actor_members = {
    MemberShape{"id", MemberType::id, Need::always}, MemberShape{"name", MemberType::id, Need::always},
    MemberShape{"short", MemberType::name},          MemberShape{"kind"},
    MemberShape{"aliases", MemberType::texts},       MemberShape{"members", MemberType::texts},
    MemberShape{"capacity", MemberType::amount},
};

/// The `where` of tasks and edges.
inline constexpr std::array where_members = {
    MemberShape{"where", MemberType::object},
    MemberShape{"line", MemberType::count, Need::optional, "where"},
    MemberShape{"column", MemberType::count, Need::optional, "where"},
    MemberShape{"part", MemberType::text, Need::optional, "where"},
    MemberShape{"table", MemberType::count, Need::optional, "where"},
    MemberShape{"row", MemberType::count, Need::optional, "where"},
    MemberShape{"cell", MemberType::count, Need::optional, "where"},
    MemberShape{"place", MemberType::text, Need::optional, "where"},
};

template <std::size_t First, std::size_t Second>
[[nodiscard]] consteval auto joined(const std::array<MemberShape, First>& first,
                                    const std::array<MemberShape, Second>& second) {
    std::array<MemberShape, First + Second> all{};
    for (std::size_t at = 0; at < First; ++at) all[at] = first[at];
    for (std::size_t at = 0; at < Second; ++at) all[First + at] = second[at];
    return all;
}

inline constexpr auto task_members = joined(
    std::array{
        MemberShape{"id", MemberType::id, Need::always},
        MemberShape{"title", MemberType::name, Need::always},
        MemberShape{"text"},
        MemberShape{"group", MemberType::name},
        MemberShape{"number"},
        MemberShape{"owner_text"},
        MemberShape{"due", MemberType::object},
        MemberShape{"words", MemberType::text, Need::optional, "due"},
        MemberShape{"by", MemberType::text, Need::optional, "due"},
        MemberShape{"repeats", MemberType::text, Need::optional, "due"},
        MemberShape{"ongoing", MemberType::boolean, Need::optional, "due"},
        MemberShape{"status"},
        MemberShape{"weight", MemberType::amount},
        MemberShape{"depends", MemberType::texts},
    },
    where_members);

inline constexpr auto edge_members = joined(
    std::array{
        MemberShape{"task", MemberType::id, Need::always},
        MemberShape{"actor", MemberType::id, Need::always},
        MemberShape{"role", MemberType::text, Need::always},
        MemberShape{"basis"},
        MemberShape{"rule"},
    },
    where_members);

/// The most members that any row has.
inline constexpr std::size_t most_members = 32;

/// The row of a member in its table, at compile time: a misspelt name does not compile.
template <std::size_t Count>
[[nodiscard]] consteval std::size_t slot_of(const std::array<MemberShape, Count>& members,
                                            std::string_view name, std::string_view within = "") {
    static_assert(Count <= most_members);
    for (std::size_t slot = 0; slot < Count; ++slot) {
        if (members[slot].name == name && members[slot].within == within) return slot;
    }
    throw "no such member";
}

}  // namespace zeren::formats
