#pragma once

#include <graphviz/gvc.h>

namespace zeren::layout {

/// The functions of gvc, and of cgraph that it brings along, that lay a graph out.
struct GvcLibrary {
    decltype(&agopen) open = nullptr;
    decltype(&agclose) close = nullptr;
    decltype(&agsafeset) set = nullptr;
    decltype(&agnode) node = nullptr;
    decltype(&agedge) edge = nullptr;
    decltype(&Agundirected) undirected = nullptr;
    decltype(&gvContext) context = nullptr;
    decltype(&gvLayout) lay_out = nullptr;
    decltype(&gvFreeLayout) free_layout = nullptr;
};

/// Loaded when it is asked for first. Throws support::MissingLibrary.
[[nodiscard]] const GvcLibrary& gvc_library();

}  // namespace zeren::layout
