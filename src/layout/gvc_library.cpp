#include "layout/gvc_library.hpp"

#include "support/library_files.hpp"
#include "support/shared_library.hpp"

namespace zeren::layout {
namespace {

GvcLibrary loaded() {
    const support::SharedLibrary library(support::gvc_file, "libgvc6");
    GvcLibrary found;
    library.find(found.open, "agopen");
    library.find(found.close, "agclose");
    library.find(found.set, "agsafeset");
    library.find(found.node, "agnode");
    library.find(found.edge, "agedge");
    library.find(found.undirected, "Agundirected");
    library.find(found.context, "gvContext");
    library.find(found.lay_out, "gvLayout");
    library.find(found.free_layout, "gvFreeLayout");
    return found;
}

}  // namespace

const GvcLibrary& gvc_library() {
    static const GvcLibrary library = loaded();
    return library;
}

}  // namespace zeren::layout
