#pragma once

#include <optional>
#include <vector>

#include "extraction/actor_directory.hpp"
#include "extraction/duty_words.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {

/// A name and what the bracket at its end says.
struct BracketedName {
    Stretch name{};                   ///< without the bracket, unless the bracket is a part of it
    Stretch alias{};                  ///< a second name of the body
    Stretch remark{};                 ///< what else stands in the bracket
    std::vector<Stretch> bodies{};    ///< that it holds, where they are no second name
    Duty duty = Duty::unsaid;         ///< of these bodies
    std::optional<DutyWords> mark{};  ///< the duty that it gives to this one name: 市教育局(牵头)
    bool marks_all = false;  ///< to the names before it too: 市教育局、市财政局(共同牵头)
};

/// Reads the bracket at the end of a name:
///
///     市教育局(牵头)               a mark
///     市自然资源局(市林业局)         a second name
///     市卫健委(以下简称卫健委)        likewise
///     市教育局(市财政局、市人社局配合)  bodies, and what they do
///     市卫健委(李明)               a remark, which is left out
///     各县(市、区), 各镇(街道)       a part of the name
[[nodiscard]] BracketedName read_name_bracket(const Stretch& words);

/// 以下简称“城投”: what the words in a bracket say the name before it is called from there on; empty where
/// they say nothing of the kind. O(words).
[[nodiscard]] Stretch short_name_in(const Stretch& inside);

/// The same of an owner of a clause: a name that the directory knows is one, bracket and all, and behind a
/// label a name of any form has lost its remark: Sato（デザイン）.
[[nodiscard]] BracketedName read_owner_bracket(const Stretch& words, const ActorDirectory& directory,
                                               bool is_labelled);

}  // namespace zeren::extraction
