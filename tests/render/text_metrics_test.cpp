#include "render/text_metrics.hpp"

#include "render/looks.hpp"
#include "testing/catch.hpp"

namespace zeren::render {

TEST_CASE("East Asian characters take one em, Latin what the font says, marks nothing", "[render]") {
    CHECK(text_width("责任") == Approx(2));
    CHECK(text_width("（“”—…") == Approx(5));
    CHECK(text_width("10") == Approx(1.11));
    CHECK(text_width("10", Weight::bold) == Approx(1.18));
    CHECK(text_width("e\u0301") == Approx(text_width("e")));
}

TEST_CASE("a text is shortened to a width, its ellipsis included", "[render]") {
    CHECK(shortened("市卫生健康局", 6) == "市卫生健康局");
    CHECK(shortened("市卫生健康局", 5.9) == "市卫生健…");
    CHECK(shortened("市卫生健康局", 0) == "…");
    CHECK(shortened("", 0).empty());
}

TEST_CASE("every text stands out from its ground at 4.5 to 1 or more", "[render]") {
    for (auto look = Look::title; look <= Look::joint_text;
         look = static_cast<Look>(static_cast<int>(look) + 1)) {
        const auto& info = describe(look);
        INFO(info.css_class);
        CHECK(contrast(info.fill, info.ground) >= 4.5);
    }
    for (std::size_t turn = 0; turn < 8; ++turn) CHECK(contrast(line_ink(turn), Ink::white) >= 4.5);
    CHECK(contrast(Ink::white, Ink::white) == Approx(1));
}

TEST_CASE("neighbouring lines never share an ink", "[render]") {
    for (std::size_t turn = 0; turn < 40; ++turn) CHECK(line_ink(turn) != line_ink(turn + 1));
}

}  // namespace zeren::render
