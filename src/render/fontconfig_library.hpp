#pragma once

#include <fontconfig/fontconfig.h>

namespace zeren::render {

/// The functions of fontconfig that tell which letters the fonts of this machine have.
struct FontconfigLibrary {
    decltype(&FcCharSetDestroy) destroy_letters = nullptr;
    decltype(&FcCharSetHasChar) has_letter = nullptr;
    decltype(&FcConfigSubstitute) substitute_by_configuration = nullptr;
    decltype(&FcDefaultSubstitute) substitute_by_default = nullptr;
    decltype(&FcFontMatch) match_font = nullptr;
    decltype(&FcFontSetDestroy) destroy_fonts = nullptr;
    decltype(&FcFontSort) sort_fonts = nullptr;
    decltype(&FcLangSetHasLang) has_language = nullptr;
    decltype(&FcPatternAddString) add_string = nullptr;
    decltype(&FcPatternCreate) create_pattern = nullptr;
    decltype(&FcPatternDestroy) destroy_pattern = nullptr;
    decltype(&FcPatternGetLangSet) get_languages = nullptr;
};

/// Loaded when it is asked for first. Throws support::MissingLibrary.
[[nodiscard]] const FontconfigLibrary& fontconfig_library();

}  // namespace zeren::render
