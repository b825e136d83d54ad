#include "support/icu_library.hpp"

#include <string>

#include "support/library_files.hpp"
#include "support/shared_library.hpp"

namespace zeren::support {
namespace {

IcuLibrary loaded() {
    const SharedLibrary library(icu_file, icu_package);
    IcuLibrary found;
    const auto find = [&](auto& function, const char* name) {
        library.find(function, (std::string(name) + icu_suffix).c_str());
    };
    find(found.open, "ucnv_open");
    find(found.close, "ucnv_close");
    find(found.compare_names, "ucnv_compareNames");
    find(found.invalid_bytes, "ucnv_getInvalidChars");
    find(found.set_callback, "ucnv_setToUCallBack");
    find(found.to_unicode, "ucnv_toUnicode");
    find(found.stop, "UCNV_TO_U_CALLBACK_STOP");
    find(found.has_property, "u_hasBinaryProperty");
    find(found.composed_form, "unorm2_getNFCInstance");
    find(found.compatible_form, "unorm2_getNFKCInstance");
    find(found.has_boundary_before, "unorm2_hasBoundaryBefore");
    find(found.normalize, "unorm2_normalize");
    return found;
}

}  // namespace

const IcuLibrary& icu_library() {
    static const IcuLibrary library = loaded();
    return library;
}

}  // namespace zeren::support
