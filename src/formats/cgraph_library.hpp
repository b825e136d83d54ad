#pragma once

#include <graphviz/cgraph.h>

namespace zeren::formats {

/// The functions of cgraph that make a graph and write it as DOT, and what undirected graphs are.
struct CgraphLibrary {
    decltype(&agopen) open = nullptr;
    decltype(&agclose) close = nullptr;
    decltype(&agattr) set_default = nullptr;
    decltype(&agsafeset) set = nullptr;
    decltype(&agnode) node = nullptr;
    decltype(&agedge) edge = nullptr;
    decltype(&agsubg) subgraph = nullptr;
    decltype(&agwrite) write = nullptr;
    decltype(&Agundirected) undirected = nullptr;
};

/// Loaded when it is asked for first. Throws support::MissingLibrary.
[[nodiscard]] const CgraphLibrary& cgraph_library();

}  // namespace zeren::formats
