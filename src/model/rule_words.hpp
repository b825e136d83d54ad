#pragma once

#include <span>
#include <string_view>

#include "model/sheet_words.hpp"

namespace zeren::model {

/// A rule of the import, as an edge keeps it, and what it says to somebody who has not read our manual.
struct RuleWords {
    std::string_view name;
    SheetWord says;
};

/// All rules that the import writes, each once.
[[nodiscard]] std::span<const RuleWords> all_rule_words();

/// What a rule says, in both languages; the rule's own name where it is none of ours.
[[nodiscard]] SheetWord words_of_rule(std::string_view rule);

}  // namespace zeren::model
