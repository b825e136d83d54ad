#include "support/silent_stderr.hpp"

#include <sys/types.h>

namespace zeren::support {
namespace {

extern "C" ssize_t drop(void*, const char*, size_t size) { return static_cast<ssize_t>(size); }

}  // namespace

// Without memory for a stream the words are heard: better than a failure for their sake. The stream needs no
// file: the descriptors may all be in use, the disk full.
SilentStderr::SilentStderr()
    : heard_(stderr),
      nowhere_(
          ::fopencookie(nullptr, "w", {.read = nullptr, .write = drop, .seek = nullptr, .close = nullptr})) {
    if (nowhere_ != nullptr) stderr = nowhere_;
}

SilentStderr::~SilentStderr() {
    stderr = heard_;
    if (nowhere_ != nullptr) std::fclose(nowhere_);
}

}  // namespace zeren::support
