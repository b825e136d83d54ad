#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "model/vocabulary.hpp"
#include "render/paper.hpp"

namespace zeren::render {

enum class Language : std::uint8_t { chinese, english };
/// The order of a matrix' columns: most loaded first, as the plan lists its actors, or as its tasks name
/// them.
enum class ColumnOrder : std::uint8_t { load, registry, document };
/// Whether owners of nearly all groups become badges on the groups instead of curves.
enum class Badges : std::uint8_t { automatic, none };
/// Whether the hospitals, towns and institutions that tasks only name are drawn.
enum class Named : std::uint8_t { on, off };

/// What a caller can choose; what is left open the views choose.
struct Options {
    std::optional<Language> language{};  ///< else the plan's
    std::optional<PaperSize> paper{};    ///< else the smallest that reads well
    std::optional<Orientation> orientation{};
    ColumnOrder columns = ColumnOrder::load;
    Badges badges = Badges::automatic;
    Named named = Named::on;
};

}  // namespace zeren::render

namespace zeren::model {

/// The words of the command line: zh en; load registry document; auto none; on off.
template <>
[[nodiscard]] std::span<const Word<render::Language>> words();
template <>
[[nodiscard]] std::span<const Word<render::ColumnOrder>> words();
template <>
[[nodiscard]] std::span<const Word<render::Badges>> words();
template <>
[[nodiscard]] std::span<const Word<render::Named>> words();

}  // namespace zeren::model
