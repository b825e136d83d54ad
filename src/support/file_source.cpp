#include "support/file_source.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "support/interruption.hpp"

namespace zeren::support {

std::string reason(int error) { return std::generic_category().message(error); }

Diagnostic read_failure(const std::string& path, const std::string& why) {
    return make_diagnostic(Code::cannot_read, "cannot read: " + why, {.file = path});
}

std::size_t FileSource::read(std::span<char> room) {
    if (error_ != 0 || at_ == end_) return 0;
    for (;;) {
        const auto got = read_once(room);
        if (got >= 0) {
            at_ += static_cast<std::size_t>(got);
            // Less than was wanted, and as much as there should be: to ask once more would tell no more.
            if (static_cast<std::size_t>(got) < room.size() && at_ == size_) end_ = at_;
            return static_cast<std::size_t>(got);
        }
        if (errno == EINTR) continue;
        error_ = errno;
        return 0;
    }
}

Result<std::shared_ptr<const FileBytes>> FileSource::whole() {
    constexpr std::size_t large = std::size_t{1} << 20U;
    if (size_ < large) return ByteSource::whole();
    auto* mapped = ::mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, file_.number(), 0);
    if (mapped == MAP_FAILED) return read_failure(path_, reason(errno));
    const auto* begin = static_cast<const char*>(mapped);
    const int file = ::fcntl(file_.number(), F_DUPFD_CLOEXEC, 0);
    if (file >= 0 && watch_mapping(path_, {begin, size_}))
        return std::shared_ptr<const FileBytes>(std::make_shared<MappedBytes>(begin, size_, file));
    if (file >= 0) ::close(file);
    ::munmap(mapped, size_);
    return ByteSource::whole();
}

std::optional<Diagnostic> FileSource::failure() const {
    if (error_ == 0) return std::nullopt;
    return read_failure(path_, reason(error_));
}

/// As read(2), at `at_`.
ssize_t FileSource::read_once(std::span<char> room) const {
    return access_ == Access::anywhere
               ? ::pread(file_.number(), room.data(), room.size(), static_cast<off_t>(at_))
               : ::read(file_.number(), room.data(), room.size());
}

}  // namespace zeren::support
