#include "formats/schemas.hpp"

#include <algorithm>

namespace zeren::formats {

std::vector<std::string_view> schema_names() {
    std::vector<std::string_view> names;
    for (const auto& schema : all_schemas()) names.push_back(schema.name);
    return names;
}

std::optional<std::string_view> schema_text(std::string_view name) {
    const auto found = std::ranges::find(all_schemas(), name, &Schema::name);
    return found == all_schemas().end() ? std::nullopt : std::optional(found->text);
}

}  // namespace zeren::formats
