#include "render/printing.hpp"

#include <string>

#include "render/fonts.hpp"
#include "render/views.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::render {

using testing::graph_from_text;

namespace {

Picture small_picture() { return draw("matrix", graph_from_text("task a b\nx L C\ny - L")).value(); }

std::uint32_t big_endian(const std::string& bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t byte = 0; byte < 4; ++byte)
        number = number << 8 | static_cast<unsigned char>(bytes.at(at + byte));
    return number;
}

}  // namespace

TEST_CASE("a plan's date is read however it is printed", "[render]") {
    CHECK(iso_date("2023-08-16") == "2023-08-16");
    CHECK(iso_date("2023年8月6日") == "2023-08-06");
    CHECK(iso_date("2023.8.6 印发") == "2023-08-06");
    CHECK(iso_date("2023年").empty());
    CHECK(iso_date("2023-13-01").empty());
    CHECK(iso_date("99999999999-1-1").empty());
    CHECK(iso_date("").empty());
}

TEST_CASE("the same picture gives the same PDF, with the plan's date or none", "[render]") {
    auto picture = small_picture();
    const auto one = print(picture, FileFormat::pdf);
    REQUIRE(one.ok());
    REQUIRE(one->size() == 1);
    CHECK(one->front().starts_with("%PDF-"));
    CHECK(one->front().find("/CreationDate") == std::string::npos);
    CHECK(print(picture, FileFormat::pdf)->front() == one->front());
    picture.head.date = "2023年8月16日";
    CHECK(print(picture, FileFormat::pdf)->front().find("20230816") != std::string::npos);
}

TEST_CASE("all pages are one PDF, but a PNG each", "[render]") {
    auto picture = small_picture();
    picture.svg_pages.push_back(picture.svg_pages.front());
    CHECK(print(picture, FileFormat::pdf)->size() == 1);
    CHECK(print(picture, FileFormat::png)->size() == 2);
    CHECK(print(picture, FileFormat::svg).value() == picture.svg_pages);
}

TEST_CASE("a PNG has the dots of its paper", "[render]") {
    const auto graph = graph_from_text("task a b\nx L C\ny - L");
    const auto picture = draw("matrix", graph, {.orientation = Orientation::landscape}).value();
    const auto png = print(picture, FileFormat::png, 100)->front();
    CHECK(png.substr(1, 3) == "PNG");
    CHECK(big_endian(png, 16) == 1169);  // 297 mm
    CHECK(big_endian(png, 20) == 827);   // 210 mm
}

TEST_CASE("pages with more dots in all than anyone waits for are refused before one is drawn", "[render]") {
    auto picture = small_picture();
    picture.svg_pages.resize(200, picture.svg_pages.front());
    const auto told = [&](double dots_per_inch) {
        const auto files = print(picture, FileFormat::png, dots_per_inch);
        return files.ok() ? std::to_string(files->size()) : files.diagnostics().items().front().message;
    };
    CHECK(told(600) == "200 pages of PNG hold more than 250,000,000 dots");
    CHECK(told(36) == "200");
}

TEST_CASE("a letter that no font has is printed as a stand-in, never as a box", "[render]") {
    const auto fonts = Fonts::of_this_machine();
    REQUIRE(fonts.ok());
    CHECK(fonts->can_draw(U'责'));
    CHECK_FALSE(fonts->can_draw(0x10FFFD));
    CHECK(fonts->with_stand_ins("<责 a\xF4\x8F\xBF\xBD>") == "<责 a〓>");
}

}  // namespace zeren::render
