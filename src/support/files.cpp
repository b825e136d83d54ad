#include "support/files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <memory>
#include <set>
#include <system_error>
#include <utility>

#include "support/descriptor.hpp"
#include "support/file_source.hpp"
#include "support/interruption.hpp"

namespace zeren::support {
namespace {

namespace fs = std::filesystem;

Diagnostic write_failure(const std::string& path, int error) {
    return make_diagnostic(Code::cannot_write, "cannot write: " + reason(error), {.file = path});
}

/// 0, or the error of write(2).
int write_all(int descriptor, std::string_view bytes) {
    // The system keeps what is written in pieces as large as the writes, up to a large page, and maps these
    // whole again: in small ones whoever maps the file has a thousand times the work.
    constexpr std::size_t step = std::size_t{1} << 22U;
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), std::min(bytes.size(), step));
        if (written < 0) {
            if (errno == EINTR) continue;
            return errno;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

int write_through(const std::string& path, std::string_view bytes) {
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file.ok()) return errno;
    if (const int failed = write_all(file.number(), bytes)) return failed;
    return file.close();
}

/// Writes and syncs a new file at `path`, with the mode of the file that it will replace, if any; 0 or the
/// error.
int write_new(const std::string& path, std::string_view bytes, const struct stat* replaced) {
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (!file.ok()) return errno;
    if (replaced != nullptr && ::fchmod(file.number(), replaced->st_mode & 0777U) != 0) return errno;
    if (const int failed = write_all(file.number(), bytes)) return failed;
    if (::fsync(file.number()) != 0) return errno;
    return file.close();
}

/// A file beside the one to be written, removed again unless it took that one's place; by an interruption
/// too.
class TemporaryFile {
  public:
    TemporaryFile(fs::path target, std::size_t number)
        : target_(std::move(target)), path_(beside(target_, number)), guard_(path_) {}
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() {
        if (written_) ::unlink(path_.c_str());
    }

    /// 0 or the error.
    int write(std::string_view bytes, const struct stat* replaced) {
        const int failed = write_new(path_, bytes, replaced);
        written_ = failed != EEXIST;  // somebody else's file stays
        return failed;
    }
    /// 0 or the error.
    int take_its_place() {
        if (::rename(path_.c_str(), target_.c_str()) != 0) return errno;
        written_ = false;
        return 0;
    }
    [[nodiscard]] fs::path folder() const {
        return target_.has_parent_path() ? target_.parent_path() : fs::path(".");
    }

  private:
    /// Not named after the file: that name may be as long as the disk allows.
    static std::string beside(const fs::path& target, std::size_t number) {
        const auto end = number == 0 ? std::string() : fmt::format("-{}", number);
        return (target.parent_path() / fmt::format(".zeren-{}{}.tmp", ::getpid(), end)).string();
    }

    fs::path target_;
    std::string path_;
    RemovedOnInterruption guard_;
    bool written_ = false;
};

void sync_folder(const fs::path& folder) {
    const Descriptor handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (handle.ok()) ::fsync(handle.number());
}

/// The file that a chain of symbolic links ends at, so that a link stays a link.
fs::path final_target(const std::string& path) {
    std::error_code error;
    if (fs::is_symlink(path, error)) {
        auto target = fs::weakly_canonical(path, error);
        if (!error) return target;
    }
    return path;
}

/// Whether the last part of a path is `name`.
bool is_called(std::string_view path, std::string_view name) {
    return path.ends_with(name) && (path.size() == name.size() || path[path.size() - name.size() - 1] == '/');
}

/// Regular files, and links that lead nowhere, so that reading them says so. Asks the system about links
/// only.
bool is_to_be_read(const fs::directory_entry& entry) {
    std::error_code error;
    return entry.is_regular_file(error) || entry.status(error).type() == fs::file_type::not_found;
}

}  // namespace

Result<std::string> DiskFiles::read(const std::string& path) {
    const auto file = open(path);
    if (!file) return file.diagnostics();
    return read_all(*file.value(), path);
}

Result<std::unique_ptr<ByteSource>> DiskFiles::open(const std::string& path) {
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.ok()) return read_failure(path, reason(errno));
    struct stat info {};
    if (::fstat(file.number(), &info) != 0) return read_failure(path, reason(errno));
    if (S_ISDIR(info.st_mode)) return read_failure(path, "it is a folder");
    const bool is_regular = S_ISREG(info.st_mode);
    if (is_regular) read_.add({info.st_dev, info.st_ino});
    const auto size = is_regular ? static_cast<std::size_t>(info.st_size) : 0;
    auto source = std::make_unique<FileSource>(path, std::move(file),
                                               is_regular ? Access::anywhere : Access::onwards, size);
    if (is_regular) return std::unique_ptr<ByteSource>(std::move(source));
    auto bytes = read_all(*source, path);
    if (!bytes) return std::move(bytes).diagnostics();
    return std::unique_ptr<ByteSource>(std::make_unique<KeptText>(std::move(bytes).value()));
}

Outcome DiskFiles::write_all(std::span<const NewFile> news) {
    std::vector<std::pair<const NewFile*, std::unique_ptr<TemporaryFile>>> waiting;
    for (const auto& file : news) {
        struct stat info {};
        const bool there = ::stat(file.path.c_str(), &info) == 0;
        if (!there && errno == ELOOP) return write_failure(file.path, ELOOP);
        if (there && S_ISDIR(info.st_mode)) return write_failure(file.path, EISDIR);
        if (there && !S_ISREG(info.st_mode)) {
            if (const int failed = write_through(file.path, file.bytes))
                return write_failure(file.path, failed);
            continue;
        }
        if (there && ::faccessat(AT_FDCWD, file.path.c_str(), W_OK, AT_EACCESS) != 0)
            return write_failure(file.path, errno);
        auto temporary = std::make_unique<TemporaryFile>(final_target(file.path), waiting.size());
        if (const int failed = temporary->write(file.bytes, there ? &info : nullptr))
            return write_failure(file.path, failed);
        waiting.emplace_back(&file, std::move(temporary));
    }
    std::set<fs::path> folders;
    for (const auto& [file, temporary] : waiting) folders.insert(temporary->folder());
    for (const auto& [file, temporary] : waiting) {
        if (const int failed = temporary->take_its_place()) return write_failure(file->path, failed);
    }
    for (const auto& folder : folders) sync_folder(folder);
    return done();
}

bool DiskFiles::is_folder(const std::string& path) const {
    std::error_code error;
    return fs::is_directory(path, error);
}

bool DiskFiles::exists(const std::string& path) const {
    std::error_code error;
    return fs::exists(path, error);
}

bool DiskFiles::has_file(const std::string& path) const {
    std::error_code error;
    return fs::is_regular_file(path, error);
}

Result<std::vector<std::string>> DiskFiles::find(const std::string& folder, std::string_view name) const {
    std::vector<std::string> found;
    std::error_code error;
    for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (is_called(entry->path().native(), name) && is_to_be_read(*entry))
            found.push_back(entry->path().native());
    }
    if (error) return read_failure(folder, error.message());
    std::ranges::sort(found);
    return found;
}

Outcome DiskFiles::make_folder(const std::string& path) {
    std::error_code error;
    fs::create_directories(path, error);
    if (error) return write_failure(path, error.value());
    return done();
}

bool DiskFiles::has_read(const std::string& path) const {
    struct stat info {};
    return ::stat(path.c_str(), &info) == 0 && read_.contains({info.st_dev, info.st_ino});
}

}  // namespace zeren::support
