#include "render/fonts.hpp"

#include <memory>
#include <utility>

#include "render/fontconfig_library.hpp"
#include "support/text_width.hpp"
#include "support/utf8.hpp"

namespace zeren::render {
namespace {

struct DestroyPattern {
    void operator()(FcPattern* pattern) const { fontconfig_library().destroy_pattern(pattern); }
};
using OwnedPattern = std::unique_ptr<FcPattern, DestroyPattern>;

struct DestroyFonts {
    void operator()(FcFontSet* fonts) const { fontconfig_library().destroy_fonts(fonts); }
};
using OwnedFonts = std::unique_ptr<FcFontSet, DestroyFonts>;

const FcChar8* bytes(const char* text) { return reinterpret_cast<const FcChar8*>(text); }

/// What pictures ask for: the first family, in Simplified Chinese.
OwnedPattern wanted() {
    OwnedPattern pattern(fontconfig_library().create_pattern());
    fontconfig_library().add_string(pattern.get(), FC_FAMILY, bytes("Noto Sans CJK SC"));
    fontconfig_library().add_string(pattern.get(), FC_LANG, bytes("zh-cn"));
    fontconfig_library().substitute_by_configuration(nullptr, pattern.get(), FcMatchPattern);
    fontconfig_library().substitute_by_default(pattern.get());
    return pattern;
}

bool has_simplified_chinese(FcPattern* wanted) {
    auto result = FcResultNoMatch;
    const OwnedPattern font(fontconfig_library().match_font(nullptr, wanted, &result));
    FcLangSet* languages = nullptr;
    if (!font || fontconfig_library().get_languages(font.get(), FC_LANG, 0, &languages) != FcResultMatch)
        return false;
    return fontconfig_library().has_language(languages, bytes("zh-cn")) != FcLangDifferentLang;
}

support::Diagnostic missing_font() {
    return support::make_diagnostic(
        support::Code::font_missing, "no font for Simplified Chinese is installed; PDF and PNG need one", {},
        "install one: `apt-get install fonts-noto-cjk`; SVG can be written without");
}

}  // namespace

support::Result<Fonts> Fonts::of_this_machine() {
    const auto pattern = wanted();
    if (!has_simplified_chinese(pattern.get())) return missing_font();
    auto result = FcResultNoMatch;
    FcCharSet* letters = nullptr;
    const OwnedFonts sorted(
        fontconfig_library().sort_fonts(nullptr, pattern.get(), FcTrue, &letters, &result));
    if (!sorted || letters == nullptr) return missing_font();
    return Fonts(letters);
}

Fonts::Fonts(Fonts&& other) noexcept : letters_(std::exchange(other.letters_, nullptr)) {}

Fonts& Fonts::operator=(Fonts&& other) noexcept {
    std::swap(letters_, other.letters_);
    return *this;
}

Fonts::~Fonts() {
    if (letters_ != nullptr) fontconfig_library().destroy_letters(static_cast<FcCharSet*>(letters_));
}

bool Fonts::can_draw(char32_t code_point) const {
    return code_point < 0x80 ||
           fontconfig_library().has_letter(static_cast<const FcCharSet*>(letters_), code_point) != 0;
}

std::string Fonts::with_stand_ins(std::string_view text) const {
    std::string out;
    out.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        const auto decoded = support::decode_at(text, offset);
        if (can_draw(decoded.code_point)) {
            out += text.substr(offset, decoded.bytes);
        } else if (support::cells(decoded.code_point) > 0) {
            out += "〓";
        }
        offset += decoded.bytes;
    }
    return out;
}

}  // namespace zeren::render
