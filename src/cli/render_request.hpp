#pragma once

#include <string>

#include "cli/command.hpp"
#include "render/printing.hpp"
#include "render/views.hpp"
#include "support/result.hpp"

namespace zeren::cli {

/// What the command line of `zeren render` asks for, apart from the graphs.
struct RenderRequest {
    const render::View* view = nullptr;
    std::string target{};
    render::FileFormat format = render::FileFormat::svg;
    double dots_per_inch = render::usual_dots_per_inch;
    render::Options options{};
};

/// Reads it; words that no option knows, options that the view does not heed, and a target that does not say
/// its format are errors.
[[nodiscard]] support::Result<RenderRequest> read_render_request(const Arguments& arguments);

/// An error of usage about a picture.
[[nodiscard]] support::Diagnostic picture_misuse(std::string message, std::string hint);

}  // namespace zeren::cli
