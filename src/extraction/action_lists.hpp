#pragma once

#include <span>
#include <vector>

#include "extraction/actor_directory.hpp"
#include "extraction/attendance.hpp"
#include "extraction/outline.hpp"

namespace zeren::extraction {

/// Minutes list under Actions or Next steps who does what: "Jo – arrange a meeting", "Dave: call Mei",
/// "- [ ] (AB) check the figures", "Book the hall (Jo)". Where no item of a text names its owners in another
/// manner, these names own the items and lines below such a heading, if most of them have some and the names
/// are known as such: they stand in brackets before the deed, among those present, or, where nobody is said
/// to be, come again, or are all first and last names of which some stand in company. Gives the first name of
/// each list whose lines open with people, as far as one can see, and nothing shows that they are. Topics
/// that open like fields (`is_topic`) are items without owners. Lines become items. O(words).
std::vector<Stretch> take_action_lists(Outline& outline, std::span<const Passage> passages,
                                       const Attendance& present, const ActorDirectory& directory);

}  // namespace zeren::extraction
