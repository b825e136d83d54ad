#pragma once

#include <array>
#include <string_view>

#include "render/rsvg_library.hpp"

namespace zeren::render {

/// What Pango complains of while it lives: in the place of letters whose font it cannot open it draws boxes,
/// and tells so to its log alone. One at a time; what else the libraries of drawing log is passed over.
class DrawingLog {
  public:
    DrawingLog();
    DrawingLog(const DrawingLog&) = delete;
    DrawingLog& operator=(const DrawingLog&) = delete;
    ~DrawingLog();

    /// The first warning, cut where it is long; empty where there was none.
    [[nodiscard]] std::string_view first_warning() const { return first_.data(); }

  private:
    static GLogWriterOutput take(GLogLevelFlags level, const GLogField* fields, gsize count,
                                 void* data) noexcept;

    std::array<char, 200> first_{};
};

}  // namespace zeren::render
