#include "render/rsvg_library.hpp"

#include <dlfcn.h>

#include <cstring>
#include <string>

namespace zeren::render {
namespace {

constexpr const char* file = "librsvg-2.so.2";

/// Finds functions in the library and in those that it brings along.
class Symbols {
  public:
    explicit Symbols(void* library) : library_(library) {}

    template <class Function>
    void find(Function& function, const char* name) {
        void* symbol = ::dlsym(library_, name);
        std::memcpy(&function, &symbol, sizeof function);
        all_found_ = all_found_ && symbol != nullptr;
    }
    [[nodiscard]] bool all_found() const { return all_found_; }

  private:
    void* library_;
    bool all_found_ = true;
};

support::Diagnostic missing(const char* why) {
    return support::make_diagnostic(support::Code::cannot_read,
                                    std::string("cannot load ") + file + ": " + why, {},
                                    "install it: `apt-get install librsvg2-2`; SVG can be written without");
}

support::Result<RsvgLibrary> loaded() {
    void* library = ::dlopen(file, RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) return missing(::dlerror());
    RsvgLibrary functions;
    Symbols symbols(library);
    symbols.find(functions.new_from_data, "rsvg_handle_new_from_data");
    symbols.find(functions.set_dpi, "rsvg_handle_set_dpi");
    symbols.find(functions.get_size, "rsvg_handle_get_intrinsic_size_in_pixels");
    symbols.find(functions.render, "rsvg_handle_render_document");
    symbols.find(functions.unref, "g_object_unref");
    symbols.find(functions.clear_error, "g_clear_error");
    if (!symbols.all_found()) return missing("it is too old");
    return functions;
}

}  // namespace

support::Result<const RsvgLibrary*> rsvg_library() {
    static const auto library = loaded();
    if (!library) return library.diagnostics();
    return &library.value();
}

}  // namespace zeren::render
