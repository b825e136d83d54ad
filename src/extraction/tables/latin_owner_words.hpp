#pragma once

#include <string_view>

namespace zeren::extraction::tables {

/// The heads and labels of owners in languages other than Chinese, in small letters; a | parts the words of a
/// list.
struct OwnerWords {
    std::u32string_view leads{};
    std::u32string_view helpers{};
    std::u32string_view consulted{};
    std::u32string_view informed{};
    std::u32string_view responsible{};
    std::u32string_view bodies{};  ///< kinds of bodies, which say no more than that they own
    std::u32string_view leading_people{};
    std::u32string_view people{};
    std::u32string_view approvers{};
};
[[nodiscard]] const OwnerWords& latin_owner_words();

}  // namespace zeren::extraction::tables
