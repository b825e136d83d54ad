#include "formats/cgraph_library.hpp"

#include "support/library_files.hpp"
#include "support/shared_library.hpp"

namespace zeren::formats {
namespace {

CgraphLibrary loaded() {
    const support::SharedLibrary library(support::cgraph_file, "libcgraph6");
    CgraphLibrary found;
    library.find(found.open, "agopen");
    library.find(found.close, "agclose");
    library.find(found.set_default, "agattr");
    library.find(found.set, "agsafeset");
    library.find(found.node, "agnode");
    library.find(found.edge, "agedge");
    library.find(found.subgraph, "agsubg");
    library.find(found.write, "agwrite");
    library.find(found.undirected, "Agundirected");
    return found;
}

}  // namespace

const CgraphLibrary& cgraph_library() {
    static const CgraphLibrary library = loaded();
    return library;
}

}  // namespace zeren::formats
