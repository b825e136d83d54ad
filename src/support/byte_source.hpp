#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "support/diagnostics.hpp"
#include "support/file_bytes.hpp"
#include "support/result.hpp"

namespace zeren::support {

/// The bytes of a file or text, in order, for readers that look at a window at a time.
class ByteSource {
  public:
    ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    virtual ~ByteSource() = default;

    /// Fills the front of `room` and tells how far; 0 only at the end, or where reading failed.
    virtual std::size_t read(std::span<char> room) = 0;
    /// The next byte read is the one at `offset`.
    virtual void seek(std::size_t offset) = 0;
    /// How many bytes there are, as far as known: good for guesses only.
    [[nodiscard]] virtual std::size_t size() const = 0;
    /// All bytes together, whatever was read before. Those of a large file are not read: what is looked at
    /// comes from the disk.
    virtual Result<std::shared_ptr<const FileBytes>> whole();
    /// Why reading failed, if it did.
    [[nodiscard]] virtual std::optional<Diagnostic> failure() const { return std::nullopt; }
};

/// A text in memory, which must outlive it.
class TextSource final : public ByteSource {
  public:
    explicit TextSource(std::string_view text) : text_(text) {}

    std::size_t read(std::span<char> room) override {
        const auto part = text_.substr(at_, room.size());
        std::copy(part.begin(), part.end(), room.begin());
        at_ += part.size();
        return part.size();
    }
    void seek(std::size_t offset) override { at_ = std::min(offset, text_.size()); }
    [[nodiscard]] std::size_t size() const override { return text_.size(); }

  private:
    std::string_view text_;
    std::size_t at_ = 0;
};

/// A text that it holds itself, such as the bytes of a pipe: they come only once.
class KeptText final : public ByteSource {
  public:
    explicit KeptText(std::string text) : text_(std::move(text)), source_(text_) {}
    std::size_t read(std::span<char> room) override { return source_.read(room); }
    void seek(std::size_t offset) override { source_.seek(offset); }
    [[nodiscard]] std::size_t size() const override { return text_.size(); }

  private:
    std::string text_;
    TextSource source_;
};

/// The most bytes of one input that are held in memory at once; what is larger is refused.
inline constexpr std::size_t most_bytes_held = std::size_t{1} << 30U;

/// The refusal of an input beyond that.
[[nodiscard]] Diagnostic beyond_held_bytes(std::string_view file);

/// All bytes from the start on. `file` names the source in messages.
[[nodiscard]] Result<std::string> read_all(ByteSource& source, std::string_view file,
                                           std::size_t most = most_bytes_held);

}  // namespace zeren::support
