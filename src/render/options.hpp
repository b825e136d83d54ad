#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "graph/accountability_graph.hpp"
#include "model/vocabulary.hpp"
#include "render/paper.hpp"

namespace zeren::render {

enum class Language : std::uint8_t { chinese, english };
/// The order of a matrix' columns: most loaded first, as the plan lists its actors, as its tasks name them,
/// or those with like tasks side by side.
enum class ColumnOrder : std::uint8_t { load, registry, document, similar };
/// Whether a view goes down to single tasks or stays with their groups.
enum class Level : std::uint8_t { task, group };
/// Whether groups keep the document's order or stand where curves cross least.
enum class GroupOrder : std::uint8_t { document, free };
/// Who orders the links: we, or Graphviz' dot for comparison.
enum class Engine : std::uint8_t { own, dot };
/// Whether a drawing comes on pages of its own paper, or enlarged over many sheets of A4 to be put together.
enum class Sheets : std::uint8_t { pages, poster };
/// Whether owners of nearly all groups become badges on the groups instead of curves.
enum class Badges : std::uint8_t { automatic, none };
/// Whether the hospitals, towns and institutions that tasks only name are drawn.
enum class Named : std::uint8_t { on, off };

/// What a caller can choose; what is left open the views choose.
struct Options {
    std::optional<Language> language{};  ///< else the plan's
    std::optional<PaperSize> paper{};    ///< else the smallest that reads well
    std::optional<Orientation> orientation{};
    std::optional<Level> level{};  ///< else task for a matrix, group for links, what fits for cards
    GroupOrder order = GroupOrder::document;
    Engine engine = Engine::own;
    Sheets sheets = Sheets::pages;
    ColumnOrder columns = ColumnOrder::load;
    Badges badges = Badges::automatic;
    Named named = Named::on;
    std::optional<graph::ActorVertex> actor{};  ///< whose card; else all cards
    std::optional<graph::TaskVertex> task{};    ///< which task; the view `task` needs it
    std::optional<std::uint32_t>
        least_shared{};         ///< tasks of a pair in a network; else what keeps it readable
    std::string source_text{};  ///< the document of the task, to quote its line; may be empty
};

}  // namespace zeren::render

namespace zeren::model {

/// The words of the command line: zh en; load registry document; task group; document free; own dot; auto
/// none; on off.
template <>
[[nodiscard]] std::span<const Word<render::Language>> words();
template <>
[[nodiscard]] std::span<const Word<render::ColumnOrder>> words();
template <>
[[nodiscard]] std::span<const Word<render::Level>> words();
template <>
[[nodiscard]] std::span<const Word<render::GroupOrder>> words();
template <>
[[nodiscard]] std::span<const Word<render::Engine>> words();
template <>
[[nodiscard]] std::span<const Word<render::Badges>> words();
template <>
[[nodiscard]] std::span<const Word<render::Named>> words();

}  // namespace zeren::model
