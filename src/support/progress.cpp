#include "support/progress.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <utility>

#include "support/text_width.hpp"

namespace zeren::support {
namespace {

using namespace std::chrono_literals;

constexpr auto soon_enough = 1s;  // what takes less needs no progress
constexpr auto between = 100ms;
constexpr std::size_t widest = 78;

}  // namespace

Progress::~Progress() { show({}); }

void Progress::stage(std::string name) {
    stage_ = std::move(name);
    done(0, 0);
}

void Progress::done(std::size_t bytes, std::size_t of) {
    if (out_ == nullptr) return;
    const auto now = Clock::now();
    if (now - start_ < soon_enough || now - shown_at_ < between) return;
    shown_at_ = now;
    constexpr double mebibyte = 1 << 20U;
    const auto read = static_cast<double>(bytes) / mebibyte;
    if (of > 0)
        show(fmt::format("{} ({:.0f} of {:.0f} MiB)", stage_, read, static_cast<double>(of) / mebibyte));
    else
        show(stage_);
}

void Progress::show(std::string_view text) {
    if (out_ == nullptr || (text.empty() && shown_width_ == 0)) return;
    const auto line = shorten(printable(text), widest);
    const auto width = cells(line);
    *out_ << '\r' << line << std::string(std::max(shown_width_, width) - width, ' ') << '\r' << std::flush;
    shown_width_ = width;
}

}  // namespace zeren::support
