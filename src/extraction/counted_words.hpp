#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace zeren::extraction {

/// The words that open a list's end: 等, 等部门, 等有关单位, 等9部门, 等九个部门; how many code points they
/// take at the end of the words, and the number of owners where they count them.
struct OpenEnding {
    std::size_t size = 0;
    std::optional<std::uint32_t> count{};
};
[[nodiscard]] std::optional<OpenEnding> open_ending(std::u32string_view plain);

/// What stands before the owners of several items: 以上2项由, 上述任务由, 第1至3项由; how many code points it
/// takes, and how many items it counts (0 where it means all).
struct ItemsAbove {
    std::size_t size = 0;
    std::uint32_t count = 0;
};
[[nodiscard]] std::optional<ItemsAbove> items_above(std::u32string_view plain);

}  // namespace zeren::extraction
