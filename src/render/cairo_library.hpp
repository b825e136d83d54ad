#pragma once

#include <cairo-pdf.h>

namespace zeren::render {

/// The functions of cairo that print pages.
struct CairoLibrary {
    decltype(&cairo_create) create = nullptr;
    decltype(&cairo_destroy) destroy = nullptr;
    decltype(&cairo_image_surface_create) image_surface_create = nullptr;
    decltype(&cairo_pdf_surface_create_for_stream) pdf_surface_create_for_stream = nullptr;
    decltype(&cairo_pdf_surface_restrict_to_version) pdf_surface_restrict_to_version = nullptr;
    decltype(&cairo_pdf_surface_set_metadata) pdf_surface_set_metadata = nullptr;
    decltype(&cairo_pdf_surface_set_size) pdf_surface_set_size = nullptr;
    decltype(&cairo_scale) scale = nullptr;
    decltype(&cairo_show_page) show_page = nullptr;
    decltype(&cairo_status_to_string) status_to_string = nullptr;
    decltype(&cairo_surface_destroy) surface_destroy = nullptr;
    decltype(&cairo_surface_finish) surface_finish = nullptr;
    decltype(&cairo_surface_status) surface_status = nullptr;
    decltype(&cairo_surface_write_to_png_stream) surface_write_to_png_stream = nullptr;
};

/// Loaded when it is asked for first. Throws support::MissingLibrary.
[[nodiscard]] const CairoLibrary& cairo_library();

}  // namespace zeren::render
