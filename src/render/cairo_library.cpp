#include "render/cairo_library.hpp"

#include "support/library_files.hpp"
#include "support/shared_library.hpp"

namespace zeren::render {
namespace {

CairoLibrary loaded() {
    const support::SharedLibrary library(support::cairo_file, "libcairo2");
    CairoLibrary found;
    library.find(found.create, "cairo_create");
    library.find(found.destroy, "cairo_destroy");
    library.find(found.image_surface_create, "cairo_image_surface_create");
    library.find(found.pdf_surface_create_for_stream, "cairo_pdf_surface_create_for_stream");
    library.find(found.pdf_surface_restrict_to_version, "cairo_pdf_surface_restrict_to_version");
    library.find(found.pdf_surface_set_metadata, "cairo_pdf_surface_set_metadata");
    library.find(found.pdf_surface_set_size, "cairo_pdf_surface_set_size");
    library.find(found.scale, "cairo_scale");
    library.find(found.show_page, "cairo_show_page");
    library.find(found.status_to_string, "cairo_status_to_string");
    library.find(found.surface_destroy, "cairo_surface_destroy");
    library.find(found.surface_finish, "cairo_surface_finish");
    library.find(found.surface_status, "cairo_surface_status");
    library.find(found.surface_write_to_png_stream, "cairo_surface_write_to_png_stream");
    return found;
}

}  // namespace

const CairoLibrary& cairo_library() {
    static const CairoLibrary library = loaded();
    return library;
}

}  // namespace zeren::render
