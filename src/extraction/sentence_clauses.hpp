#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "extraction/duty_clause.hpp"
#include "extraction/outline.hpp"

namespace zeren::extraction {

/// A sentence that says no more than who does it, and how many code points it takes.
struct OwnerSentence {
    DutyClause clause{};
    std::size_t size = 0;
};

/// The last sentence behind another one, where it is nothing but bodies and what they do: …水平。市教育局
/// 牵头，市财政局配合。 O(its words).
[[nodiscard]] std::optional<OwnerSentence> owner_sentence_at_end(const Stretch& text,
                                                                 const ActorDirectory& directory);

/// The words behind a dash of two signs, where they are nothing but bodies and their verb:
/// 修路——市交通局负责. O(its words).
[[nodiscard]] std::optional<OwnerSentence> owners_behind_dash(const Stretch& text,
                                                              const ActorDirectory& directory);

/// Minutes give their orders in sentences: 由县水利局牵头，会同县住建局，抓紧完善方案。 Where no item of a
/// document names its owners in another manner, such sentences are its clauses; in any other document they
/// are text. They stay in the text of their items. O(words).
void take_clauses_of_sentences(std::span<OutlineNode> nodes, const ActorDirectory& directory);

}  // namespace zeren::extraction
