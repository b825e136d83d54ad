#pragma once

#include <sys/types.h>

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/byte_source.hpp"
#include "support/result.hpp"

namespace zeren::support {

/// A file to be written.
struct NewFile {
    std::string path;
    std::string_view bytes;
};

/// Where commands read and write. The real one is the disk; tests use one in memory.
class Files {
  public:
    Files() = default;
    Files(const Files&) = delete;
    Files& operator=(const Files&) = delete;
    virtual ~Files() = default;

    /// The whole content of a file.
    virtual Result<std::string> read(const std::string& path) = 0;
    /// The same a part at a time.
    virtual Result<std::unique_ptr<ByteSource>> open(const std::string& path) = 0;
    /// Replaces files whole or not at all: none before the bytes of all are on the disk.
    virtual Outcome write_all(std::span<const NewFile> news) = 0;
    Outcome write(const std::string& path, std::string_view bytes) {
        const NewFile file{.path = path, .bytes = bytes};
        return write_all({&file, 1});
    }
    [[nodiscard]] virtual bool is_folder(const std::string& path) const = 0;
    [[nodiscard]] virtual bool exists(const std::string& path) const = 0;
    /// Whether there is a regular file: what nobody named is read from no pipe, which may never end.
    [[nodiscard]] virtual bool has_file(const std::string& path) const = 0;
    /// Every file called `name` in a folder and below, sorted by path; symbolic links to folders are not
    /// followed.
    virtual Result<std::vector<std::string>> find(const std::string& folder, std::string_view name) const = 0;
    /// Makes a folder and those above it.
    virtual Outcome make_folder(const std::string& path) = 0;
    /// Whether this file, by whatever path, was read before.
    [[nodiscard]] virtual bool has_read(const std::string& path) const = 0;
};

/// The files that were read so far, by whatever tells them apart; several threads may add to them.
template <typename Identity>
class ReadFiles {
  public:
    void add(Identity file) {
        const std::scoped_lock lock(mutex_);
        files_.insert(std::move(file));
    }
    [[nodiscard]] bool contains(const Identity& file) const {
        const std::scoped_lock lock(mutex_);
        return files_.contains(file);
    }

  private:
    mutable std::mutex mutex_;
    std::set<Identity> files_;
};

class DiskFiles final : public Files {
  public:
    Result<std::string> read(const std::string& path) override;
    Result<std::unique_ptr<ByteSource>> open(const std::string& path) override;
    /// A temporary file beside, fsync, rename, fsync of the folder; the old content stays until then. A path
    /// that is no regular file (a terminal, /dev/stdout) is written straight through.
    Outcome write_all(std::span<const NewFile> news) override;
    [[nodiscard]] bool is_folder(const std::string& path) const override;
    [[nodiscard]] bool exists(const std::string& path) const override;
    [[nodiscard]] bool has_file(const std::string& path) const override;
    Result<std::vector<std::string>> find(const std::string& folder, std::string_view name) const override;
    Outcome make_folder(const std::string& path) override;
    [[nodiscard]] bool has_read(const std::string& path) const override;

  private:
    ReadFiles<std::pair<dev_t, ino_t>> read_;
};

/// Files in memory; a folder exists where a file lies below it.
class MemoryFiles final : public Files {
  public:
    std::map<std::string, std::string, std::less<>> content;

    Result<std::string> read(const std::string& path) override;
    Result<std::unique_ptr<ByteSource>> open(const std::string& path) override;
    Outcome write_all(std::span<const NewFile> news) override;
    [[nodiscard]] bool is_folder(const std::string& path) const override;
    [[nodiscard]] bool exists(const std::string& path) const override;
    [[nodiscard]] bool has_file(const std::string& path) const override;
    Result<std::vector<std::string>> find(const std::string& folder, std::string_view name) const override;
    Outcome make_folder(const std::string& path) override;
    [[nodiscard]] bool has_read(const std::string& path) const override { return read_.contains(path); }

  private:
    ReadFiles<std::string> read_;
};

}  // namespace zeren::support
