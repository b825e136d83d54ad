#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace zeren::support {

/// How every packed file of zeren begins.
inline constexpr std::string_view packed_mark = "zeren.zg";

/// The bytes of a file, there for as long as somebody holds this.
class FileBytes {
  public:
    FileBytes() = default;
    FileBytes(const FileBytes&) = delete;
    FileBytes& operator=(const FileBytes&) = delete;
    virtual ~FileBytes() = default;

    /// Aligned for any number.
    [[nodiscard]] virtual std::string_view bytes() const = 0;
    /// The bytes from `begin` on, for a look that needs no second one: in place, or read into `room` where
    /// that is less work than having them mapped. Fewer than `size` where the file ends before, or was cut.
    [[nodiscard]] virtual std::string_view part(std::size_t begin, std::size_t size,
                                                std::string& /*room*/) const {
        return bytes().substr(std::min(begin, bytes().size()), size);
    }
    /// Tells that the bytes up to `offset` were read once and need not stay in memory.
    virtual void passed(std::size_t /*offset*/) const {}
};

/// Bytes that were read into memory.
class HeldBytes final : public FileBytes {
  public:
    explicit HeldBytes(std::string text) : text_(std::move(text)) {}
    [[nodiscard]] std::string_view bytes() const override { return text_; }

  private:
    std::string text_;
};

/// A file mapped into memory: only what is looked at is read. Where another program cuts the file meanwhile,
/// the process ends with a message and exit status 2 (see interruption.hpp), never with a signal. The bytes
/// must not be rewritten in place; `zeren pack` and every tool that replaces a file by renaming do not.
class MappedBytes final : public FileBytes {
  public:
    /// Takes a mapping of `size` bytes at `begin` that is watched, and the file itself, and ends all.
    MappedBytes(const char* begin, std::size_t size, int file) : begin_(begin), size_(size), file_(file) {}
    MappedBytes(const MappedBytes&) = delete;
    MappedBytes& operator=(const MappedBytes&) = delete;
    ~MappedBytes() override;

    [[nodiscard]] std::string_view bytes() const override { return {begin_, size_}; }
    [[nodiscard]] std::string_view part(std::size_t begin, std::size_t size,
                                        std::string& room) const override;
    void passed(std::size_t offset) const override;

  private:
    const char* begin_;
    std::size_t size_;
    int file_;
};

}  // namespace zeren::support
