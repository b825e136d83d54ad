#include "render/svg_writer.hpp"

#include <string>
#include <vector>

#include "render/picture_text.hpp"
#include "render/strict_xml.hpp"
#include "testing/catch.hpp"

namespace zeren::render {

using testing::parse_strictly;
using testing::XmlElement;

namespace {

const XmlElement& only(const std::vector<XmlElement>& elements, const std::string& name) {
    const XmlElement* found = nullptr;
    for (const auto& element : elements) {
        if (element.name != name) continue;
        if (found != nullptr) throw std::runtime_error("more than one " + name);
        found = &element;
    }
    if (found == nullptr) throw std::runtime_error("no " + name);
    return *found;
}

}  // namespace

TEST_CASE("a page is written in millimetres outside and points inside", "[render]") {
    const auto svg =
        to_svg({.paper = {.size = PaperSize::a3}}, {.title = "T", .description = "D", .language = "zh-CN"});
    const auto elements = parse_strictly(svg);
    const auto& root = only(elements, "svg");
    CHECK(root.attribute("width") == "297mm");
    CHECK(root.attribute("height") == "420mm");
    CHECK(root.attribute("viewBox") == "0 0 841.89 1190.55");
    CHECK(root.attribute("xml:lang") == "zh-CN");
    CHECK(root.attribute("font-family") ==
          "\"Noto Sans CJK SC\", \"Source Han Sans SC\", \"Microsoft YaHei\", \"PingFang SC\", \"SimHei\", "
          "\"WenQuanYi Micro Hei\", sans-serif");
    CHECK(only(elements, "title").text == "T");
    CHECK(only(elements, "desc").text == "D");
}

TEST_CASE("a mark with a meaning is a group with data attributes and a tip", "[render]") {
    Page page;
    page.add(BoxShape{.box = {1, 2, 3.456, 4}, .look = Look::lead_cell},
             {.group = "一", .task = "1 2", .actor = "wjw", .role = "lead", .basis = "stated", .tip = "tip"});
    const auto elements = parse_strictly(to_svg(page, {}));
    const auto& group = only(elements, "g");
    CHECK(group.attribute("data-group") == "一");
    CHECK(group.attribute("data-task") == "1 2");
    CHECK(group.attribute("data-actor") == "wjw");
    CHECK(group.attribute("data-role") == "lead");
    CHECK(group.attribute("data-basis") == "stated");
    CHECK(group.attributes.count("data-plan") == 0);
    const auto& box = elements.back();
    CHECK(box.attribute("class") == "lead-cell");
    CHECK(box.attribute("width") == "3.46");
}

TEST_CASE("a shape has the ink and the width that it is given, else those of its look", "[render]") {
    Page page;
    page.add(BoxShape{.look = Look::actor_panel, .stroke = Ink::red});
    page.add(BoxShape{.look = Look::actor_panel});
    page.add(LineShape{.look = Look::tie, .width = 5});
    page.add(LineShape{.look = Look::tie});
    const auto elements = parse_strictly(to_svg(page, {}));
    std::vector<std::string> strokes;
    for (const auto& element : elements) {
        if (element.attributes.count("stroke") == 0) continue;
        strokes.push_back(element.attribute("stroke") + " " + element.attribute("stroke-width"));
    }
    CHECK(strokes == std::vector<std::string>{"#a3292e 1", "#1f3a5f 1", "#4b5563 5", "#4b5563 1"});
}

TEST_CASE("several lines are one text with a tspan each, vertical text says so", "[render]") {
    Page page;
    page.add(TextShape{.at = {10, 20}, .lines = {"一", "二"}, .size = 8, .pitch = 10});
    page.add(TextShape{.at = {10, 20}, .lines = {"竖"}, .flow = Flow::down});
    const auto elements = parse_strictly(to_svg(page, {}));
    std::vector<std::string> baselines;
    for (const auto& element : elements) {
        if (element.name == "tspan") baselines.push_back(element.attribute("y"));
    }
    CHECK(baselines == std::vector<std::string>{"20", "30"});
    CHECK(elements.back().attribute("writing-mode") == "vertical-rl");
}

TEST_CASE("no text can break the file", "[render]") {
    const std::vector<std::string> nasty = {"<script>alert('x')</script>",
                                            "a & b",
                                            "]]>",
                                            "\"'",
                                            std::string("nul\0byte", 8),
                                            "\x01\x1b\x7f",
                                            "\u202egnp.exe",
                                            "\uFFFE\uFFFF",
                                            "\xff\xfe broken",
                                            "tab\tline\nend",
                                            "<!-- -->",
                                            "&#0;",
                                            "\u0085\u2028"};
    for (const auto& text : nasty) {
        Page page;
        page.add(TextShape{.lines = {text}}, {.task = text, .actor = text, .tip = text});
        CHECK_NOTHROW(parse_strictly(to_svg(page, {.title = text, .description = text})));
    }
    Page page;
    page.add(TextShape{.lines = {"a<b>&\"c\""}}, {.task = "x\ty<\""});
    const auto elements = parse_strictly(to_svg(page, {}));
    CHECK(elements.back().text == "a<b>&\"c\"");
    CHECK(only(elements, "g").attribute("data-task") == "x\ty<\"");
}

TEST_CASE("shown text has single blanks and nothing hidden", "[render]") {
    CHECK(shown(" a \t\n b　c ") == "a b c");
    CHECK(shown("\u202eabc\u200f\x07") == "abc");
    CHECK(shown("a\u2028b") == "a b");
    CHECK(shown("责\uFEFF任\u200B") == "责任");
    CHECK(shown("") == "");
}

TEST_CASE("numbers are short and never say minus nought", "[render]") {
    Page page;
    page.add(LineShape{.from = {-0.001, 1.5}, .to = {2.0, 3.14159}});
    const auto elements = parse_strictly(to_svg(page, {}));
    CHECK(elements.back().attribute("x1") == "0");
    CHECK(elements.back().attribute("y1") == "1.5");
    CHECK(elements.back().attribute("x2") == "2");
    CHECK(elements.back().attribute("y2") == "3.14");
}

}  // namespace zeren::render
