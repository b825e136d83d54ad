#include "render/rsvg_library.hpp"

#include "support/library_files.hpp"
#include "support/shared_library.hpp"

namespace zeren::render {
namespace {

RsvgLibrary loaded() {
    const support::SharedLibrary library(support::rsvg_file, "librsvg2-2");
    RsvgLibrary found;
    library.find(found.new_from_data, "rsvg_handle_new_from_data");
    library.find(found.set_dpi, "rsvg_handle_set_dpi");
    library.find(found.get_size, "rsvg_handle_get_intrinsic_size_in_pixels");
    library.find(found.render, "rsvg_handle_render_document");
    library.find(found.unref, "g_object_unref");
    library.find(found.clear_error, "g_clear_error");
    library.find(found.set_log_writer, "g_log_set_writer_func");
    return found;
}

}  // namespace

const RsvgLibrary& rsvg_library() {
    static const RsvgLibrary library = loaded();
    return library;
}

}  // namespace zeren::render
