#pragma once

#include <span>
#include <string>
#include <vector>

#include "extraction/actor_directory.hpp"
#include "extraction/sections.hpp"

namespace zeren::extraction {

/// What the owner clauses of a document settle for each other, in words for its reader.
struct SettledWords {
    std::vector<std::string> messages{};
};

/// Reads the clauses of the sections that make a list together, and mends them in their trees:
/// - names joined by "and" are parted where other clauses name them alone;
/// - an elided prefix is restored: 省教育厅、财政厅 is 省财政厅, unless the plan or the directory knows
/// 财政厅
///   as a body of its own;
/// - a second name in brackets stands for the body everywhere: 市林业局 behind 市自然资源局（市林业局）;
/// - people under 责任人 are owners only where no label names bodies.
/// O(owners log owners).
SettledWords settle_owners(std::span<Section* const> sections, const ActorDirectory& directory);

}  // namespace zeren::extraction
