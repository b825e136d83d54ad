#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "documents/docx_numbering.hpp"
#include "documents/package_parts.hpp"
#include "support/result.hpp"

namespace zeren::documents {

/// What a paragraph style says that we read, with what it inherits.
struct ParagraphStyle {
    std::optional<std::uint8_t> heading_level{};  ///< 1 to 9; 0 where it is set back to running text
    ListReference list{};
    bool hidden = false;
    std::optional<bool> bold{};
    bool is_contents = false;  ///< lines of a table of contents
};

/// The paragraph and run styles of a Word file by id (styles.xml).
class Styles {
  public:
    /// No styles where the package has no such part. Styles that stand for lists are told to `numbering`.
    [[nodiscard]] static support::Result<Styles> read(Package& package, std::string_view part,
                                                      Numbering& numbering);

    /// The style of that id with everything that it is based on; an empty one where there is none.
    [[nodiscard]] ParagraphStyle of(std::string_view id) const;

  private:
    struct Entry {
        ParagraphStyle own{};
        std::string based_on{};
    };
    void read_style(XmlReader& xml, Numbering& numbering);

    std::map<std::string, Entry, std::less<>> styles_{};
};

/// Reads `numPr` that has just started.
[[nodiscard]] ListReference read_list_reference(XmlReader& xml);

/// The heading level of an outline level that has just started (`outlineLvl`): 1 to 9, 0 for running text.
[[nodiscard]] std::uint8_t read_heading_level(XmlReader& xml);

}  // namespace zeren::documents
