#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace zeren::analysis {

/// A set of enumerators, one bit each. `Enum` counts from 0 and has at most 32 enumerators.
template <class Enum>
class EnumSet {
  public:
    constexpr EnumSet() = default;
    constexpr EnumSet(std::initializer_list<Enum> members) {
        for (auto member : members) add(member);
    }
    static constexpr EnumSet all() {
        EnumSet set;
        set.bits_ = ~std::uint32_t{0};
        return set;
    }

    constexpr void add(Enum member) { bits_ |= bit(member); }
    constexpr void drop(Enum member) { bits_ &= ~bit(member); }
    [[nodiscard]] constexpr bool has(Enum member) const { return (bits_ & bit(member)) != 0; }
    friend constexpr bool operator==(const EnumSet&, const EnumSet&) = default;

  private:
    static constexpr std::uint32_t bit(Enum member) {
        return std::uint32_t{1} << static_cast<std::uint32_t>(member);
    }

    std::uint32_t bits_ = 0;
};

}  // namespace zeren::analysis
