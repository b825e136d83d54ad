#pragma once

#include <string_view>

#include "formats/json_object.hpp"

namespace zeren::formats {

/// What a kind of file calls itself.
struct FormatName {
    std::string_view what{};    ///< for people: "registry"
    std::string_view format{};  ///< the value of its member `format`
    std::string_view rows{};    ///< its main member, which tells what it is where `format` is left out
};

/// A wrong-format problem unless the file says, or shows by its main member, that it is of this format.
void check_format(ObjectReader& file, JsonProblems& problems, const FormatName& name);

}  // namespace zeren::formats
