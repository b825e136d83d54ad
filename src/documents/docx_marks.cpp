#include "documents/docx_marks.hpp"

#include <algorithm>
#include <array>

#include "support/utf8.hpp"

namespace zeren::documents {
namespace {

struct Named {
    std::string_view name;
    DocxElement element;
};

/// Sorted by name.
constexpr std::array elements = {
    Named{"AlternateContent", DocxElement::alternatives},
    Named{"altChunk", DocxElement::imported},
    Named{"blip", DocxElement::picture},
    Named{"br", DocxElement::line_break},
    Named{"chart", DocxElement::embedded},
    Named{"cr", DocxElement::line_break},
    Named{"del", DocxElement::deletion},
    Named{"delInstrText", DocxElement::silent},
    Named{"delText", DocxElement::deletion},
    Named{"endnoteReference", DocxElement::footnote_mark},
    Named{"footnoteReference", DocxElement::footnote_mark},
    Named{"imagedata", DocxElement::picture},
    Named{"instrText", DocxElement::silent},
    Named{"moveFrom", DocxElement::deletion},
    Named{"noBreakHyphen", DocxElement::hyphen},
    Named{"object", DocxElement::embedded},
    Named{"p", DocxElement::paragraph},
    Named{"pPr", DocxElement::paragraph_properties},
    Named{"r", DocxElement::run},
    Named{"rPr", DocxElement::run_properties},
    Named{"relIds", DocxElement::embedded},  // a diagram
    Named{"rt", DocxElement::silent},        // the reading above a character
    Named{"sdt", DocxElement::content_control},
    Named{"sdtPr", DocxElement::silent},
    Named{"sectPr", DocxElement::silent},
    Named{"subDoc", DocxElement::imported},  // of a master document
    Named{"sym", DocxElement::symbol},
    Named{"t", DocxElement::text},
    Named{"tab", DocxElement::tab},
    Named{"tbl", DocxElement::table},
    Named{"tblGrid", DocxElement::silent},
    Named{"tblPr", DocxElement::silent},
    Named{"textpath", DocxElement::picture},  // WordArt
    Named{"txbxContent", DocxElement::text_box},
};
static_assert(std::ranges::is_sorted(elements, {}, &Named::name));

struct Symbol {
    std::uint32_t code;
    std::string_view shown;
};

/// The marks that plans use, of Wingdings. Sorted by code.
constexpr std::array wingdings = {
    Symbol{0x6C, "●"}, Symbol{0x6D, "❍"}, Symbol{0x6E, "■"}, Symbol{0x6F, "□"}, Symbol{0x71, "❑"},
    Symbol{0x72, "❒"}, Symbol{0x75, "◆"}, Symbol{0x76, "❖"}, Symbol{0x9E, "·"}, Symbol{0x9F, "•"},
    Symbol{0xA1, "○"}, Symbol{0xA4, "◉"}, Symbol{0xA7, "▪"}, Symbol{0xA8, "□"}, Symbol{0xAB, "★"},
    Symbol{0xD8, "➢"}, Symbol{0xE0, "→"}, Symbol{0xFB, "✗"}, Symbol{0xFC, "✓"}, Symbol{0xFD, "☒"},
    Symbol{0xFE, "☑"},
};

constexpr std::array wingdings2 = {
    Symbol{0x4F, "✗"}, Symbol{0x50, "✓"}, Symbol{0x51, "☒"},
    Symbol{0x52, "☑"}, Symbol{0x98, "●"}, Symbol{0xA3, "□"},
};

constexpr std::array symbol_font = {Symbol{0xB7, "•"}, Symbol{0xD6, "√"}};

template <std::size_t size>
std::string_view shown_in(const std::array<Symbol, size>& table, std::uint32_t code) {
    const auto found = std::ranges::find(table, code, &Symbol::code);
    return found == table.end() ? std::string_view{} : found->shown;
}

}  // namespace

DocxElement docx_element(std::string_view local_name) {
    const auto found = std::ranges::lower_bound(elements, local_name, {}, &Named::name);
    return found != elements.end() && found->name == local_name ? found->element : DocxElement::other;
}

std::string_view symbol_in(std::string_view font, std::uint32_t code) {
    if (code >= 0xF000 && code <= 0xF0FF) code -= 0xF000;
    if (font == "Wingdings 2") return shown_in(wingdings2, code);
    if (font == "Symbol") return shown_in(symbol_font, code);
    if (font.starts_with("Wingdings")) return shown_in(wingdings, code);
    return {};
}

std::string with_symbols(std::string_view text) {
    if (text.find('\xEF') == std::string_view::npos) return std::string(text);  // no code point from F000 up
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto [code_point, bytes] = support::decode_at(text, at);
        const bool is_private = code_point >= 0xF000 && code_point <= 0xF0FF;
        const auto shown = is_private ? symbol_in("Wingdings", code_point) : std::string_view{};
        out += shown.empty() ? text.substr(at, bytes) : shown;
        at += bytes;
    }
    return out;
}

}  // namespace zeren::documents
