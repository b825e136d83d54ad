#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::testing {

struct XmlElement {
    std::string name{};
    std::map<std::string, std::string> attributes{};
    std::string text{};  ///< directly inside, references resolved

    [[nodiscard]] std::string attribute(const std::string& key) const {
        const auto found = attributes.find(key);
        return found == attributes.end() ? std::string() : found->second;
    }
};

/// The elements of an XML 1.0 document in the order of their start tags. Throws std::runtime_error where the
/// document is not well-formed: nesting, quoting, repeated attributes, references, forbidden characters, bad
/// UTF-8. Knows elements, attributes, text and the XML declaration, nothing else.
[[nodiscard]] std::vector<XmlElement> parse_strictly(std::string_view xml);

}  // namespace zeren::testing
