#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/enum_set.hpp"
#include "formats/json_messages.hpp"
#include "query/words.hpp"
#include "support/suggestion.hpp"

namespace zeren::query {

/// A member that holds one word of a vocabulary or a list of them; nothing where it is absent. Words outside
/// of it are problems that name what the member may hold.
template <class Enum>
[[nodiscard]] std::optional<analysis::EnumSet<Enum>> read_word_set(formats::ObjectReader& request,
                                                                   std::string_view name,
                                                                   formats::JsonProblems& problems) {
    const auto words = read_words(request, name, problems);
    if (words.empty()) return std::nullopt;
    std::vector<std::string_view> allowed;
    for (const auto& word : model::words<Enum>()) allowed.push_back(word.name);
    analysis::EnumSet<Enum> set;
    for (const auto& word : words) {
        if (const auto value = model::from_name<Enum>(word.text)) {
            set.add(*value);
        } else {
            problems.add(support::Code::bad_value,
                         formats::not_one_of_message(word.pointer, allowed, word.text), word.offset,
                         support::did_you_mean(word.text, allowed));
        }
    }
    return set;
}

/// Adds a set as understood to `query`, in the order of the vocabulary; nothing where it is absent.
template <class Enum>
void write_word_set(std::string_view name, const std::optional<analysis::EnumSet<Enum>>& set,
                    nlohmann::ordered_json& query) {
    if (!set) return;
    std::vector<std::string> words;
    for (const auto& word : model::words<Enum>()) {
        if (set->has(word.value)) words.emplace_back(word.name);
    }
    query[std::string(name)] = one_or_list(words);
}

}  // namespace zeren::query
