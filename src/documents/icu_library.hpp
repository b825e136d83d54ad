#pragma once

#include <unicode/ucnv.h>

namespace zeren::documents {

/// The functions of ICU that read encodings, and what it calls at the first malformed byte.
struct IcuLibrary {
    decltype(&::ucnv_open) open = nullptr;
    decltype(&::ucnv_close) close = nullptr;
    decltype(&::ucnv_compareNames) compare_names = nullptr;
    decltype(&::ucnv_getInvalidChars) invalid_bytes = nullptr;
    decltype(&::ucnv_setToUCallBack) set_callback = nullptr;
    decltype(&::ucnv_toUnicode) to_unicode = nullptr;
    decltype(&::UCNV_TO_U_CALLBACK_STOP) stop = nullptr;
};

/// Loaded when it is asked for first. Throws support::MissingLibrary.
[[nodiscard]] const IcuLibrary& icu_library();

}  // namespace zeren::documents
