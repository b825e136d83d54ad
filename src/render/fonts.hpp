#pragma once

#include <string>
#include <string_view>

#include "support/result.hpp"

namespace zeren::render {

/// The families that pictures name, best first: what Linux, Windows with WPS or Office, and macOS have.
/// As CSS writes them.
inline constexpr std::string_view font_families =
    R"("Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "SimHei", )"
    R"("WenQuanYi Micro Hei", sans-serif)";

/// The fonts of this machine, as fontconfig tells them.
class Fonts {
  public:
    /// `font-missing` where no font for Simplified Chinese is installed: boxes are never drawn.
    [[nodiscard]] static support::Result<Fonts> of_this_machine();

    Fonts(Fonts&&) noexcept;
    Fonts& operator=(Fonts&&) noexcept;
    Fonts(const Fonts&) = delete;
    Fonts& operator=(const Fonts&) = delete;
    ~Fonts();

    [[nodiscard]] bool can_draw(char32_t code_point) const;
    /// The text with 〓, the printers' stand-in, for each letter that no font has; what takes no room is left
    /// out instead. Markup stays as it is. O(n).
    [[nodiscard]] std::string with_stand_ins(std::string_view text) const;

  private:
    explicit Fonts(void* letters) : letters_(letters) {}
    void* letters_;  ///< an FcCharSet: all letters of all fonts
};

}  // namespace zeren::render
