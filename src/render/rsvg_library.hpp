#pragma once

#include <librsvg/rsvg.h>

#include "support/result.hpp"

namespace zeren::render {

/// The functions of librsvg that draw a page. The library is loaded when the first page is printed: with all
/// that it brings along it would cost every command three times its own start.
struct RsvgLibrary {
    decltype(&rsvg_handle_new_from_data) new_from_data = nullptr;
    decltype(&rsvg_handle_set_dpi) set_dpi = nullptr;
    decltype(&rsvg_handle_get_intrinsic_size_in_pixels) get_size = nullptr;
    decltype(&rsvg_handle_render_document) render = nullptr;
    decltype(&g_object_unref) unref = nullptr;
    decltype(&g_clear_error) clear_error = nullptr;
};

/// The library, loaded once and for the life of the program; `cannot-read` where this machine lacks it.
[[nodiscard]] support::Result<const RsvgLibrary*> rsvg_library();

}  // namespace zeren::render
