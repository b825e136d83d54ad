#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "extraction/passage.hpp"

namespace zeren::extraction {

/// True where a conjunction between the two joins a bare name with a place that prints its ending, 东城 and
/// 海淀区政府, 商务 and 东湖镇政府, or such a place with a bare one behind it.
[[nodiscard]] bool are_parted_by_a_joint(std::u32string_view left, std::u32string_view right);

/// The names of one clause, each with the ending that its list prints once, behind the last of several: 东城
/// in 东城、西城、海淀区政府 is 东城区政府, and so it is in 东城和海淀区政府. What is found out of a name
/// serves all that stand before it.
class SharedEndings {
  public:
    /// The words of the clause.
    explicit SharedEndings(const Stretch& words);

    /// Empty where no such list goes on behind the name, or where the name is no bare one. At most 20 names
    /// behind it are looked at, and 120 signs on either side.
    [[nodiscard]] std::u32string with_ending(const Stretch& name);

  private:
    struct Listed {
        std::u32string_view ending{};  ///< that it lends to those before it
        bool goes_on = false;          ///< whether one behind it may lend it one
        std::size_t end = 0;
    };
    const Listed& name_behind(std::size_t separator, bool is_trade);
    bool is_place(std::u32string_view name);
    bool stands_among_people(const Stretch& name);

    Stretch words_;
    std::map<std::pair<std::size_t, bool>, Listed> listed_;
    std::map<std::pair<const char32_t*, std::size_t>, bool> places_;
};

}  // namespace zeren::extraction
