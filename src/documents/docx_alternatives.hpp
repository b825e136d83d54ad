#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "documents/xml_reader.hpp"
#include "documents/xml_values.hpp"

/// The parts of a Word document of which some are read and some are not.
namespace zeren::documents {

/// Whether Word knows what a `Choice` of `mc:AlternateContent` needs: shapes and drawings of its later
/// versions.
[[nodiscard]] inline bool is_understood(std::string_view needed) {
    static constexpr std::array known = {
        std::string_view("wp"), std::string_view("w1"),   std::string_view("w16"),  std::string_view("a14"),
        std::string_view("cx"), std::string_view("am3d"), std::string_view("aink"), std::string_view("o"),
        std::string_view("v"),  std::string_view("pic")};
    return needed.empty() ||
           std::ranges::any_of(known, [&](std::string_view each) { return needed.starts_with(each); });
}

/// Reads the branch of `mc:AlternateContent` that has the say: the first that is understood and holds
/// something. `read_branch` tells whether it found anything. False where nothing was read, and something is
/// there that is not understood.
template <class ReadBranch>
[[nodiscard]] bool read_alternative(XmlReader& xml, ReadBranch read_branch) {
    bool done = false;
    bool is_strange = false;
    const auto depth = xml.depth();
    while (xml.next_inside(depth)) {
        if (!xml.at_start()) continue;
        const bool is_unknown = xml.name() == "Choice" && !is_understood(xml.value_of("Requires"));
        is_strange = is_strange || is_unknown;
        if (done || is_unknown) {
            xml.skip();
        } else {
            done = read_branch();
        }
    }
    return done || !is_strange;
}

/// Reads what a content control (`w:sdt`) holds; false where it only shows what is to be filled in.
template <class ReadContent>
[[nodiscard]] bool read_control(XmlReader& xml, ReadContent read_content) {
    bool is_filled = true;
    const auto depth = xml.depth();
    while (xml.next_inside(depth)) {
        if (!xml.at_start()) continue;
        if (xml.name() == "sdtPr") {
            const auto inner = xml.depth();
            while (xml.next_inside(inner)) {
                if (xml.at_start() && xml.name() == "showingPlcHdr") is_filled = !is_on(xml);
            }
        } else if (is_filled && xml.name() == "sdtContent") {
            read_content();
        } else {
            xml.skip();
        }
    }
    return is_filled;
}

}  // namespace zeren::documents
