#pragma once

#include <librsvg/rsvg.h>

namespace zeren::render {

/// The functions of librsvg that draw a page.
struct RsvgLibrary {
    decltype(&rsvg_handle_new_from_data) new_from_data = nullptr;
    decltype(&rsvg_handle_set_dpi) set_dpi = nullptr;
    decltype(&rsvg_handle_get_intrinsic_size_in_pixels) get_size = nullptr;
    decltype(&rsvg_handle_render_document) render = nullptr;
    decltype(&g_object_unref) unref = nullptr;
    decltype(&g_clear_error) clear_error = nullptr;
    decltype(&g_log_set_writer_func) set_log_writer = nullptr;
};

/// Loaded when it is asked for first. Throws support::MissingLibrary.
[[nodiscard]] const RsvgLibrary& rsvg_library();

}  // namespace zeren::render
