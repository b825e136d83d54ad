#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "support/interruption.hpp"

namespace zeren::formats {

/// A folder of our own for a file while it is made, gone with it at the end, after an interruption too.
class ScratchFolder {
  public:
    /// `name` is the file's, with a slash before it.
    explicit ScratchFolder(std::string_view name);
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ~ScratchFolder();

    /// Where such folders are made: what TMPDIR (or TMP, TEMP, TEMPDIR) names, else /tmp.
    [[nodiscard]] static std::string parent();
    [[nodiscard]] bool is_there() const { return !path_.empty(); }
    /// The number of the system's error where it is not there.
    [[nodiscard]] int error() const { return error_; }
    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] const std::string& file() const { return file_; }

  private:
    int error_ = 0;
    std::string path_;
    std::string file_;
    std::optional<support::RemovedOnInterruption> folder_guard_;
    std::optional<support::RemovedOnInterruption> file_guard_;
};

}  // namespace zeren::formats
