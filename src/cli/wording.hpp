#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "cli/options.hpp"
#include "graph/accountability_graph.hpp"
#include "model/vocabulary.hpp"
#include "support/place.hpp"

namespace zeren::cli {

enum class Language : std::uint8_t { zh, en };

/// `--lang` where given, else the language of the first plan; Chinese where that says nothing.
[[nodiscard]] Language language_of(const Arguments& arguments, const graph::AccountabilityGraph& graph);

[[nodiscard]] constexpr std::string_view say(Language language, std::string_view zh, std::string_view en) {
    return language == Language::zh ? zh : en;
}

/// The words of the field (design §8) for what the model's enumerations hold.
[[nodiscard]] std::string_view word_for(model::Role role, Language language);
[[nodiscard]] std::string_view word_for(model::Basis basis, Language language);
[[nodiscard]] std::string_view word_for(model::TaskState state, Language language);
[[nodiscard]] std::string_view word_for(model::ActorKind kind, Language language);

/// `file:line:column`, or `file:Sheet!B7`, as far as it is known.
[[nodiscard]] std::string place_text(const support::Place& place);

}  // namespace zeren::cli
