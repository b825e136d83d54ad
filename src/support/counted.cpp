#include "support/counted.hpp"

#include <fmt/format.h>

namespace zeren::support {

std::string counted(std::size_t count, std::string_view one, std::string_view several) {
    return fmt::format("{} {}", count, count == 1 ? one : several);
}

}  // namespace zeren::support
