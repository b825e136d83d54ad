#include "render/fontconfig_library.hpp"

#include "support/library_files.hpp"
#include "support/shared_library.hpp"

namespace zeren::render {
namespace {

FontconfigLibrary loaded() {
    const support::SharedLibrary library(support::fontconfig_file, "libfontconfig1");
    FontconfigLibrary found;
    library.find(found.destroy_letters, "FcCharSetDestroy");
    library.find(found.has_letter, "FcCharSetHasChar");
    library.find(found.substitute_by_configuration, "FcConfigSubstitute");
    library.find(found.substitute_by_default, "FcDefaultSubstitute");
    library.find(found.match_font, "FcFontMatch");
    library.find(found.destroy_fonts, "FcFontSetDestroy");
    library.find(found.sort_fonts, "FcFontSort");
    library.find(found.has_language, "FcLangSetHasLang");
    library.find(found.add_string, "FcPatternAddString");
    library.find(found.create_pattern, "FcPatternCreate");
    library.find(found.destroy_pattern, "FcPatternDestroy");
    library.find(found.get_languages, "FcPatternGetLangSet");
    return found;
}

}  // namespace

const FontconfigLibrary& fontconfig_library() {
    static const FontconfigLibrary library = loaded();
    return library;
}

}  // namespace zeren::render
