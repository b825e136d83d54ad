#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "support/diagnostics.hpp"

namespace zeren::formats {

/// The names of the members of the objects that are open, to find one that stands twice. O(log members) a
/// key, whatever the keys are.
class OpenKeys {
  public:
    void open_object() { levels_.emplace_back(); }
    void close_object() { levels_.pop_back(); }
    /// Where the innermost object has this key already; else remembers it.
    std::optional<std::size_t> add(std::string_view key, std::size_t offset) {
        const auto [held, is_new] = levels_.back().emplace(key, offset);
        return is_new ? std::nullopt : std::optional(held->second);
    }

  private:
    std::vector<std::map<std::string, std::size_t, std::less<>>> levels_;
};

/// The error for a member that stands twice, with both places.
[[nodiscard]] support::Diagnostic duplicate_key(std::string_view file, std::string_view text,
                                                std::string_view key, std::size_t first, std::size_t second);

}  // namespace zeren::formats
