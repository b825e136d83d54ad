#include "render/svg_writer.hpp"

#include <fmt/format.h>

#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "render/fonts.hpp"
#include "render/picture_text.hpp"

namespace zeren::render {
namespace {

/// At most two decimals, no trailing zeros, no locale.
std::string number(double value) {
    auto text = fmt::format("{:.2f}", value);
    while (text.ends_with('0')) text.pop_back();
    if (text.ends_with('.')) text.pop_back();
    return text == "-0" ? "0" : text;
}

class Writer {
  public:
    explicit Writer(std::string& out) : out_(&out) {}

    void attribute(std::string_view name, std::string_view value) {
        fmt::format_to(std::back_inserter(*out_), " {}=\"{}\"", name, xml_escaped(value));
    }
    void attribute(std::string_view name, double value) { attribute(name, number(value)); }
    void text(std::string_view content) { *out_ += xml_escaped(content); }
    void raw(std::string_view markup) { *out_ += markup; }

    /// The class of a look and what it means where no style sheet is at hand.
    void look(Look name, Ink stroke = Ink::none, std::optional<double> stroke_width = std::nullopt) {
        const auto& info = describe(name);
        attribute("class", info.css_class);
        attribute("fill", hex(info.fill));
        if (info.stroke != Ink::none) {
            attribute("stroke", hex(stroke == Ink::none ? info.stroke : stroke));
            attribute("stroke-width", stroke_width.value_or(info.stroke_width));
            if (!info.dash.empty()) attribute("stroke-dasharray", info.dash);
        }
        if (info.weight == Weight::bold) attribute("font-weight", "bold");
    }

    void shape(const TextShape& text);
    void shape(const BoxShape& box);
    void shape(const LineShape& line);
    void shape(const CurveShape& curve);
    void mark(const Mark& mark);
    void window(const Window& window);

  private:
    std::string* out_;
};

void Writer::shape(const TextShape& shape) {
    raw("<text");
    look(shape.look);
    attribute("x", shape.at.x);
    attribute("y", shape.at.y);
    attribute("font-size", shape.size);
    if (shape.anchor != Anchor::start && shape.flow == Flow::across)
        attribute("text-anchor", shape.anchor == Anchor::end ? "end" : "middle");
    if (shape.flow == Flow::down) attribute("writing-mode", "vertical-rl");
    raw(">");
    if (shape.lines.size() == 1) text(shape.lines.front());
    for (std::size_t line = 0; line < shape.lines.size() && shape.lines.size() > 1; ++line) {
        raw("<tspan");
        attribute("x", shape.at.x);
        attribute("y", shape.at.y + static_cast<double>(line) * shape.pitch);
        raw(">");
        text(shape.lines[line]);
        raw("</tspan>");
    }
    raw("</text>");
}

void Writer::shape(const BoxShape& shape) {
    raw("<rect");
    look(shape.look, shape.stroke);
    attribute("x", shape.box.x);
    attribute("y", shape.box.y);
    attribute("width", shape.box.width);
    attribute("height", shape.box.height);
    if (shape.radius > 0) attribute("rx", shape.radius);
    raw("/>");
}

void Writer::shape(const LineShape& shape) {
    raw("<line");
    look(shape.look, Ink::none, shape.width);
    attribute("x1", shape.from.x);
    attribute("y1", shape.from.y);
    attribute("x2", shape.to.x);
    attribute("y2", shape.to.y);
    raw("/>");
}

void Writer::shape(const CurveShape& shape) {
    const auto bend = number((shape.from.x + shape.to.x) / 2);
    raw("<path");
    look(shape.look, shape.stroke);
    attribute("d", fmt::format("M{} {}C{} {} {} {} {} {}", number(shape.from.x), number(shape.from.y), bend,
                               number(shape.from.y), bend, number(shape.to.y), number(shape.to.x),
                               number(shape.to.y)));
    raw("/>");
}

void Writer::mark(const Mark& mark) {
    const auto& meaning = mark.meaning;
    if (!meaning.empty()) {
        raw("<g");
        const auto data = [&](std::string_view name, const std::string& value) {
            if (!value.empty()) attribute(name, value);
        };
        data("data-plan", meaning.plan);
        data("data-group", meaning.group);
        data("data-task", meaning.task);
        data("data-actor", meaning.actor);
        data("data-role", meaning.role);
        data("data-basis", meaning.basis);
        raw(">");
        if (!meaning.tip.empty()) {
            raw("<title>");
            text(meaning.tip);
            raw("</title>");
        }
    }
    for (const auto& one : mark.shapes) std::visit([this](const auto& kind) { shape(kind); }, one);
    if (!meaning.empty()) raw("</g>");
    raw("\n");
}

/// A drawing inside of the drawing, cut off at its border.
void Writer::window(const Window& window) {
    raw("<svg");
    attribute("x", window.to.x);
    attribute("y", window.to.y);
    attribute("width", window.to.width);
    attribute("height", window.to.height);
    attribute("viewBox", fmt::format("{} {} {} {}", number(window.from.x), number(window.from.y),
                                     number(window.from.width), number(window.from.height)));
    attribute("overflow", "hidden");
    raw(">\n");
    for (const auto& one : window.marks) mark(one);
    raw("</svg>\n");
}

}  // namespace

std::string to_svg(const Page& page, const SvgHead& head) {
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    const auto size = millimetres(page.paper);
    const auto area = sheet(page.paper);
    Writer writer(out);
    writer.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    writer.attribute("width", number(size.x) + "mm");
    writer.attribute("height", number(size.y) + "mm");
    writer.attribute("viewBox", fmt::format("0 0 {} {}", number(area.width), number(area.height)));
    if (!head.language.empty()) writer.attribute("xml:lang", head.language);
    writer.attribute("font-family", font_families);
    writer.raw(">\n<title>");
    writer.text(head.title);
    writer.raw("</title>\n<desc>");
    writer.text(head.description);
    writer.raw("</desc>\n");
    writer.mark({.shapes = {BoxShape{.box = area, .look = Look::paper}}});
    if (page.window) writer.window(*page.window);
    for (const auto& mark : page.marks) writer.mark(mark);
    writer.raw("</svg>\n");
    return out;
}

}  // namespace zeren::render
