#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zeren::support {

/// `1 change`, `2 changes`.
[[nodiscard]] std::string counted(std::size_t count, std::string_view one, std::string_view several);

}  // namespace zeren::support
