#include "support/file_bytes.hpp"

#include <sys/mman.h>
#include <unistd.h>

#include "support/interruption.hpp"

namespace zeren::support {
namespace {

/// mmap and its kin take addresses that they may change; these bytes are never written.
void* address_of(const char* byte) { return const_cast<char*>(byte); }

}  // namespace

MappedBytes::~MappedBytes() {
    forget_mapping({begin_, size_});
    ::munmap(address_of(begin_), size_);
}

void MappedBytes::passed(std::size_t offset) const {
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    ::madvise(address_of(begin_), offset / page * page, MADV_DONTNEED);
}

}  // namespace zeren::support
