#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace zeren::support {

/// The bytes of a file, there for as long as somebody holds this.
class FileBytes {
  public:
    FileBytes() = default;
    FileBytes(const FileBytes&) = delete;
    FileBytes& operator=(const FileBytes&) = delete;
    virtual ~FileBytes() = default;

    /// Aligned for any number.
    [[nodiscard]] virtual std::string_view bytes() const = 0;
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
    /// Takes a mapping of `size` bytes at `begin` that is watched, and ends both.
    MappedBytes(const char* begin, std::size_t size) : begin_(begin), size_(size) {}
    MappedBytes(const MappedBytes&) = delete;
    MappedBytes& operator=(const MappedBytes&) = delete;
    ~MappedBytes() override;

    [[nodiscard]] std::string_view bytes() const override { return {begin_, size_}; }
    void passed(std::size_t offset) const override;

  private:
    const char* begin_;
    std::size_t size_;
};

}  // namespace zeren::support
