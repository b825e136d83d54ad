#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "formats/json_object.hpp"

namespace zeren::query {

/// A word of a request, with the place and the pointer that messages about it give.
struct RequestWord {
    std::string text{};
    std::string pointer{};  ///< `"/role/1"`, in quotes
    std::size_t offset = 0;
};

/// The words of a member that holds one text or a list of texts; none where it is absent. An empty list or
/// text and other types are problems.
[[nodiscard]] std::vector<RequestWord> read_words(formats::ObjectReader& request, std::string_view name,
                                                  formats::JsonProblems& problems);

}  // namespace zeren::query
