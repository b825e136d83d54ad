#include "documents/html_elements.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "documents/bold_spans.hpp"
#include "documents/html_tokens.hpp"
#include "support/ascii.hpp"

namespace zeren::documents {
namespace {

struct Element {
    std::string_view name;
    HtmlRole role;
};

/// Sorted by name.
constexpr std::array elements = {
    Element{"address", HtmlRole::block},
    Element{"area", HtmlRole::empty},
    Element{"article", HtmlRole::block},
    Element{"aside", HtmlRole::block},
    Element{"audio", HtmlRole::unread},
    Element{"base", HtmlRole::empty},
    Element{"blockquote", HtmlRole::block},
    Element{"body", HtmlRole::block},
    Element{"br", HtmlRole::line_break},
    Element{"button", HtmlRole::unread},
    Element{"canvas", HtmlRole::unread},
    Element{"caption", HtmlRole::block},
    Element{"center", HtmlRole::block},
    Element{"col", HtmlRole::empty},
    Element{"colgroup", HtmlRole::unread},
    Element{"dd", HtmlRole::item},
    Element{"del", HtmlRole::deleted},
    Element{"details", HtmlRole::block},
    Element{"dir", HtmlRole::list},
    Element{"div", HtmlRole::block},
    Element{"dl", HtmlRole::block},
    Element{"dt", HtmlRole::item},
    Element{"embed", HtmlRole::empty},
    Element{"fieldset", HtmlRole::block},
    Element{"figcaption", HtmlRole::block},
    Element{"figure", HtmlRole::block},
    Element{"footer", HtmlRole::block},
    Element{"form", HtmlRole::block},
    Element{"frame", HtmlRole::empty},
    Element{"h1", HtmlRole::heading},
    Element{"h2", HtmlRole::heading},
    Element{"h3", HtmlRole::heading},
    Element{"h4", HtmlRole::heading},
    Element{"h5", HtmlRole::heading},
    Element{"h6", HtmlRole::heading},
    Element{"head", HtmlRole::block},
    Element{"header", HtmlRole::block},
    Element{"hr", HtmlRole::rule},
    Element{"html", HtmlRole::block},
    Element{"img", HtmlRole::empty},
    Element{"input", HtmlRole::empty},
    Element{"li", HtmlRole::item},
    Element{"link", HtmlRole::empty},
    Element{"main", HtmlRole::block},
    Element{"menu", HtmlRole::list},
    Element{"meta", HtmlRole::empty},
    Element{"nav", HtmlRole::unread},
    Element{"noscript", HtmlRole::unread},
    Element{"object", HtmlRole::unread},
    Element{"ol", HtmlRole::list},
    Element{"p", HtmlRole::paragraph},
    Element{"param", HtmlRole::empty},
    Element{"pre", HtmlRole::preformatted},
    Element{"rp", HtmlRole::unread},
    Element{"rt", HtmlRole::unread},
    Element{"s", HtmlRole::deleted},
    Element{"section", HtmlRole::block},
    Element{"select", HtmlRole::unread},
    Element{"source", HtmlRole::empty},
    Element{"strike", HtmlRole::deleted},
    Element{"summary", HtmlRole::block},
    Element{"svg", HtmlRole::unread},
    Element{"table", HtmlRole::table},
    Element{"tbody", HtmlRole::table_section},
    Element{"td", HtmlRole::cell},
    Element{"template", HtmlRole::unread},
    Element{"tfoot", HtmlRole::table_section},
    Element{"th", HtmlRole::cell},
    Element{"thead", HtmlRole::table_section},
    Element{"tr", HtmlRole::row},
    Element{"track", HtmlRole::empty},
    Element{"ul", HtmlRole::list},
    Element{"video", HtmlRole::unread},
    Element{"wbr", HtmlRole::empty},
};
static_assert(std::ranges::is_sorted(elements, {}, &Element::name));

}  // namespace

HtmlRole html_role(std::string_view name) {
    const auto found = std::ranges::lower_bound(elements, name, {}, &Element::name);
    return found != elements.end() && found->name == name ? found->role : HtmlRole::within_line;
}

namespace {

/// text-decoration: line-through, with blanks left out and in small letters.
bool is_struck_by(std::string_view style) {
    const auto at = style.find("text-decoration");
    if (at == std::string_view::npos) return false;
    const auto value = style.substr(at, style.find(';', at) - at);
    return value.find("line-through") != std::string_view::npos;
}

/// The style of an element with blanks left out and in small letters.
std::string style_in(std::string_view attributes) {
    auto style = html_attribute(attributes, "style");
    std::erase_if(style, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    return support::ascii_lower(style);
}

}  // namespace

bool is_bold(std::string_view name, std::string_view attributes) {
    if (name == "b" || name == "strong") return true;
    const bool may_say_so = name == "span" || name == "font" || name == "em" || name == "i" || name == "u";
    if (!may_say_so || attributes.empty()) return false;
    const auto style = style_in(attributes);
    const auto weight = style.find("font-weight:");
    if (weight != std::string::npos) {
        const auto value = std::string_view(style).substr(weight + std::string_view("font-weight:").size());
        if (value.starts_with("bold") || value.starts_with('6') || value.starts_with('7') ||
            value.starts_with('8') || value.starts_with('9'))
            return true;
    }
    const auto face = style.find("font-family:");
    return is_bold_face(face == std::string::npos ? html_attribute(attributes, "face")
                                                  : html_attribute(attributes, "style"));
}

bool is_hidden_by(std::string_view attributes) {
    if (attributes.size() < std::string_view(" hidden").size()) return false;
    if (has_html_attribute(attributes, "hidden")) return true;
    const auto style = style_in(attributes);
    return style.find("display:none") != std::string::npos ||
           style.find("visibility:hidden") != std::string::npos || is_struck_by(style);
}

}  // namespace zeren::documents
