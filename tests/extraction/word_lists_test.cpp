#include "extraction/word_lists.hpp"

#include <array>

#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::array words = {View(U"单位"), View(U"责任"), View(U"责任单位")};

}  // namespace

TEST_CASE("a word stands as the whole, at the begin, at the end or within", "[extraction]") {
    CHECK(is_one_of(U"责任", words));
    CHECK_FALSE(is_one_of(U"责任人", words));
    CHECK(begins_with_one_of(U"责任人", words));
    CHECK_FALSE(begins_with_one_of(U"无责任", words));
    CHECK(ends_with_one_of(U"无责任", words));
    CHECK_FALSE(ends_with_one_of(U"责任人", words));
    CHECK(holds_one_of(U"无责任人", words));
    CHECK_FALSE(holds_one_of(U"无责人", words));
    CHECK_FALSE(holds_one_of(U"", words));
}

TEST_CASE("of several words at one place the longest counts, wherever the list has it", "[extraction]") {
    CHECK(longest_at_begin(U"责任单位：", words) == 4);
    CHECK(longest_at_begin(U"责任人", words) == 2);
    CHECK(longest_at_begin(U"主要责任", words) == 0);
    CHECK(longest_at_end(U"主要责任单位", words) == 4);
    CHECK(longest_at_end(U"主要单位", words) == 2);
    CHECK(longest_at_end(U"责任人", words) == 0);
}

}  // namespace zeren::extraction
