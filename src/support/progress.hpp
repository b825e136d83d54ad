#pragma once

#include <chrono>
#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>

#include "support/byte_source.hpp"

namespace zeren::support {

/// Tells people at a terminal how far the work is, on one line that is rewritten and at last removed. Says
/// nothing of work that is done within a second, and nothing at all unless made for a terminal.
class Progress {
  public:
    /// Silent without a terminal.
    explicit Progress(std::ostream* terminal = nullptr) : out_(terminal), start_(Clock::now()) {}
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    ~Progress();

    /// Begins another stage: "reading graph.json".
    void stage(std::string name);
    /// How much of the stage is done; `of` 0 where nobody knows.
    void done(std::size_t bytes, std::size_t of);

  private:
    using Clock = std::chrono::steady_clock;
    void show(std::string_view text);

    std::ostream* out_ = nullptr;
    Clock::time_point start_{};
    Clock::time_point shown_at_{};
    std::string stage_;
    std::size_t shown_width_ = 0;
};

/// Tells of the bytes that are read from a source.
class WatchedSource final : public ByteSource {
  public:
    WatchedSource(ByteSource& source, Progress& progress) : source_(source), progress_(progress) {}

    std::size_t read(std::span<char> room) override {
        const auto got = source_.read(room);
        at_ += got;
        progress_.done(at_, source_.size());
        return got;
    }
    void seek(std::size_t offset) override {
        source_.seek(offset);
        at_ = offset;
    }
    [[nodiscard]] std::size_t size() const override { return source_.size(); }
    [[nodiscard]] std::optional<Diagnostic> failure() const override { return source_.failure(); }

  private:
    ByteSource& source_;
    Progress& progress_;
    std::size_t at_ = 0;
};

}  // namespace zeren::support
