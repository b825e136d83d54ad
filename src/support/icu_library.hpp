#pragma once

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/unorm2.h>

namespace zeren::support {

/// The functions of ICU that read encodings, with what it calls at the first malformed byte, and those that
/// bring text into one of Unicode's normal forms.
struct IcuLibrary {
    decltype(&::ucnv_open) open = nullptr;
    decltype(&::ucnv_close) close = nullptr;
    decltype(&::ucnv_compareNames) compare_names = nullptr;
    decltype(&::ucnv_getInvalidChars) invalid_bytes = nullptr;
    decltype(&::ucnv_setToUCallBack) set_callback = nullptr;
    decltype(&::ucnv_toUnicode) to_unicode = nullptr;
    decltype(&::UCNV_TO_U_CALLBACK_STOP) stop = nullptr;
    decltype(&::u_hasBinaryProperty) has_property = nullptr;
    decltype(&::unorm2_getNFCInstance) composed_form = nullptr;
    decltype(&::unorm2_getNFKCInstance) compatible_form = nullptr;
    decltype(&::unorm2_hasBoundaryBefore) has_boundary_before = nullptr;
    decltype(&::unorm2_normalize) normalize = nullptr;
};

/// Loaded when it is asked for first. Throws MissingLibrary.
[[nodiscard]] const IcuLibrary& icu_library();

}  // namespace zeren::support
