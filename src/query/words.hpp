#pragma once

#include <cstddef>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "formats/json_object.hpp"
#include "support/result.hpp"

namespace zeren::query {

/// A word of a request, with the place and the pointer that messages about it give.
struct RequestWord {
    std::string text{};
    std::string pointer{};  ///< as messages name the place: `"/role/1"`
    std::size_t offset = 0;
};

/// The words of a member that holds one text or a list of texts; none where it is absent. An empty list or
/// text and other types are problems.
[[nodiscard]] std::vector<RequestWord> read_words(formats::ObjectReader& request, std::string_view name,
                                                  formats::JsonProblems& problems);

/// A list as a request may write it: one item stands for itself.
[[nodiscard]] nlohmann::ordered_json one_or_list(nlohmann::ordered_json list);

/// Passes on the first problem of a search or a calculation, at a byte of the request.
void pass_on(const support::Diagnostics& why, std::size_t offset, formats::JsonProblems& problems);
/// The same for a word. Below the top, where a member may stand more than once, the message names it.
void pass_on(const support::Diagnostics& why, const RequestWord& word, formats::JsonProblems& problems);

/// What a search for a word found. None, and a problem, where it found nothing.
template <class Value>
[[nodiscard]] std::optional<Value> found_for(support::Result<Value> search, const RequestWord& word,
                                             formats::JsonProblems& problems) {
    if (search) return std::move(search).value();
    pass_on(search.diagnostics(), word, problems);
    return std::nullopt;
}

}  // namespace zeren::query
