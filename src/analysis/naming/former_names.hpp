#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::analysis::naming {

/// A name that a text says a body had before: 市文化广电旅游局（原市文化局）.
struct FormerName {
    std::string now{};
    std::string former{};
};

/// The former names that brackets behind a known name tell: （原…）, (formerly …). `is_known` tells names.
/// O(text).
[[nodiscard]] std::vector<FormerName> former_names_in(std::string_view text,
                                                      const std::function<bool(std::string_view)>& is_known);

/// The former name that such a bracket's words, or an alias of that form (原市文化局), say; empty otherwise.
[[nodiscard]] std::string former_name_said_by(std::string_view words);

}  // namespace zeren::analysis::naming
