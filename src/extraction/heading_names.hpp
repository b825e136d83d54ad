#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "extraction/outline.hpp"

namespace zeren::extraction {

/// What stands above the items of an outline: the heading that they are below, else the title of the
/// document.
class HeadingsAbove {
  public:
    HeadingsAbove(std::span<const OutlineNode> nodes, std::span<const Passage> passages);

    /// In small letters; empty where nothing does.
    [[nodiscard]] std::u32string above(const OutlineNode& item) const;

  private:
    std::span<const OutlineNode> nodes_;
    std::u32string title_;
};

/// The duty that a document prints of whoever its headings name: 章标题所列部门为本章各项任务的牵头部门,
/// "Each heading names the owner", "The person responsible is named in the heading of each part". Nothing
/// where it prints none. O(lines · words).
[[nodiscard]] std::optional<Duty> printed_duty_of_headings(std::span<const Passage> passages);

/// Where the headings of a document hold the names that a rule speaks of: Works; Stand [Works]; Stand —
/// Works; Anna Krug: Stand.
enum class NamePlace : std::uint8_t { whole, bracket, behind_link, before_link };

/// Where most of these headings hold them.
[[nodiscard]] NamePlace place_of_names(std::span<const OutlineNode> nodes,
                                       std::span<const std::size_t> headings);

/// Stand [Anna Schmidt], whose bracket was read as owners of the heading itself.
[[nodiscard]] bool has_read_bracket(const OutlineNode& node);

struct HeadingParts {
    Stretch title{};
    Stretch names{};  ///< empty where nothing stands at the place
};

[[nodiscard]] HeadingParts parts_of_heading(const Stretch& words, NamePlace place);

}  // namespace zeren::extraction
