#pragma once

#include <span>
#include <string>
#include <vector>

#include "extraction/actor_directory.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {

/// A hospital, town or institution that a task's own words name.
struct NamedActor {
    Stretch words{};
    std::u32string
        name{};  ///< plain, with an elided prefix restored: 康复医院 behind 市骨科医院 is 市康复医院
    bool leads = false;  ///< the text says that it leads: it stands before 牵头
};

/// The named actors of a task in the order of its words, each once. Names of the directory count (longest
/// first; no departments and no collectives), proper names of hospitals that it does not know, and hospitals
/// of any kind that stand before 牵头. A short name, which may be an ordinary word (民众, 港口), counts only
/// in a list of several. O(words).
[[nodiscard]] std::vector<NamedActor> named_actors(std::span<const Stretch> words,
                                                   const ActorDirectory& directory);

}  // namespace zeren::extraction
