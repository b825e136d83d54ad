#pragma once

#include <sys/types.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "support/byte_source.hpp"
#include "support/descriptor.hpp"

namespace zeren::support {

/// The words of the system for an error number.
[[nodiscard]] std::string reason(int error);
/// "cannot read: …" about a file.
[[nodiscard]] Diagnostic read_failure(const std::string& path, const std::string& why);

/// What can be read of an open file.
enum class Access : std::uint8_t {
    anywhere,  ///< of a regular file
    onwards    ///< of a pipe or a terminal, once
};

/// An open file.
class FileSource final : public ByteSource {
  public:
    FileSource(std::string path, Descriptor file, Access access, std::size_t size)
        : path_(std::move(path)), file_(std::move(file)), access_(access), size_(size) {}

    std::size_t read(std::span<char> room) override;
    void seek(std::size_t offset) override { at_ = offset; }
    [[nodiscard]] std::size_t size() const override { return size_; }
    /// Maps a large file.
    Result<std::shared_ptr<const FileBytes>> whole() override;
    [[nodiscard]] std::optional<Diagnostic> failure() const override;

  private:
    [[nodiscard]] ssize_t read_once(std::span<char> room) const;

    std::string path_;
    Descriptor file_;
    Access access_;
    std::size_t size_;
    std::size_t at_ = 0;
    std::optional<std::size_t> end_;  ///< once it was seen
    int error_ = 0;
};

}  // namespace zeren::support
