#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "documents/package_parts.hpp"
#include "support/result.hpp"

namespace zeren::documents {

/// A paragraph's place in a list: the list's number definition and the level in it. An empty id is no list,
/// and so is "0".
struct ListReference {
    std::string list{};
    std::optional<std::size_t> level{};

    [[nodiscard]] bool is_list() const { return !list.empty() && list != "0"; }
};

/// The lists of a Word file (numbering.xml, ECMA-376 part 1, 17.9) and how far each has counted. Lists of one
/// abstract definition count on together, save where one states its own start.
class Numbering {
  public:
    /// An empty numbering where the package has no such part.
    [[nodiscard]] static support::Result<Numbering> read(Package& package, std::string_view part);

    /// Counts one paragraph of a list and gives its printed number: "（三）", "1.2", "•". Empty for an
    /// unknown list.
    [[nodiscard]] std::string count(const ListReference& reference, std::string_view style);

    /// Lists may be defined by a style that names another list; tells which.
    void link_style(const std::string& style, const std::string& list) { list_of_style_[style] = list; }

  private:
    static constexpr std::size_t levels = 9;

    struct Level {
        std::string format = "decimal";
        std::string text{};  // "%1.%2"
        std::uint32_t start = 1;
        std::optional<std::size_t> restart{};  // 0: never; n: after a level above the n-th
        bool all_decimal = false;
        std::string style{};  // paragraphs of this style stand on this level
    };
    using Levels = std::array<Level, levels>;
    using Counters = std::array<std::optional<std::uint32_t>, levels>;

    struct Abstract {
        Levels levels{};
        std::string linked_style{};
    };
    struct List {
        std::string abstract{};
        std::map<std::size_t, std::uint32_t> starts{};
        std::map<std::size_t, Level> replaced{};
    };

    void read_abstract(XmlReader& xml);
    void read_list(XmlReader& xml);
    void read_override(XmlReader& xml, List& list);
    static void read_level(XmlReader& xml, Level& level);
    [[nodiscard]] const List* list_behind(std::string_view id) const;
    [[nodiscard]] const Level& level_of(const List& list, std::size_t level) const;
    [[nodiscard]] std::size_t level_for_style(const List& list, std::string_view style) const;
    void start_list(std::string_view id, const List& list, Counters& counters);
    void advance(const List& list, std::size_t level, Counters& counters) const;
    [[nodiscard]] std::string label(const List& list, std::size_t level, const Counters& counters) const;

    std::map<std::string, Abstract, std::less<>> abstracts_{};
    std::map<std::string, List, std::less<>> lists_{};
    std::map<std::string, std::string, std::less<>> list_of_style_{};
    std::map<std::string, Counters, std::less<>> counters_{};  // by abstract definition
    std::set<std::string, std::less<>> started_{};             // lists whose own starts are in force
};

}  // namespace zeren::documents
