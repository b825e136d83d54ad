#pragma once

#include <string>
#include <string_view>

#include "extraction/passage.hpp"

namespace zeren::extraction {

/// The name of a place with the ending that its list prints once, behind the last of several: 东城 in
/// 东城、西城、海淀区政府 is 东城区政府, and so it is in 东城和海淀区政府. Empty where no such list goes on
/// behind the name, or where the name is no bare one. `words` are those of the clause. O(signs of the list),
/// at most 20 names.
[[nodiscard]] std::u32string with_shared_ending(const Stretch& name, const Stretch& words);

/// True where a conjunction between the two joins a bare name with a place that prints its ending, 东城 and
/// 海淀区政府, 商务 and 东湖镇政府, or such a place with a bare one behind it.
[[nodiscard]] bool are_parted_by_a_joint(std::u32string_view left, std::u32string_view right);

}  // namespace zeren::extraction
