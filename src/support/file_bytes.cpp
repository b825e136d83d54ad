#include "support/file_bytes.hpp"

#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>

#include "support/interruption.hpp"

namespace zeren::support {
namespace {

/// mmap and its kin take addresses that they may change; these bytes are never written.
void* address_of(const char* byte) { return const_cast<char*>(byte); }

}  // namespace

MappedBytes::~MappedBytes() {
    forget_mapping({begin_, size_});
    ::munmap(address_of(begin_), size_);
    ::close(file_);
}

std::string_view MappedBytes::part(std::size_t begin, std::size_t size, std::string& room) const {
    constexpr std::size_t short_part = std::size_t{1} << 16U;
    if (size < short_part) return FileBytes::part(begin, size, room);
    if (room.size() < size) room.resize(size);
    std::size_t got = 0;
    while (got < size) {
        const auto more = ::pread(file_, room.data() + got, size - got, static_cast<off_t>(begin + got));
        if (more < 0 && errno == EINTR) continue;
        if (more <= 0) break;
        got += static_cast<std::size_t>(more);
    }
    return std::string_view(room).substr(0, got);
}

void MappedBytes::passed(std::size_t offset) const {
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    ::madvise(address_of(begin_), offset / page * page, MADV_DONTNEED);
}

}  // namespace zeren::support
