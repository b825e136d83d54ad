#pragma once

#include <cstdio>

namespace zeren::support {

/// While this lives, what C libraries print to the stream `stderr` is dropped: a library that prints errors
/// which it returns as well would have its words stand beside our message. Only the C library's variable is
/// changed, so that what is written to std::cerr or the descriptor itself comes through. Not for threads that
/// use the stream meanwhile.
class SilentStderr {
  public:
    SilentStderr();
    SilentStderr(const SilentStderr&) = delete;
    SilentStderr& operator=(const SilentStderr&) = delete;
    ~SilentStderr();

  private:
    std::FILE* heard_;
    std::FILE* nowhere_;
};

}  // namespace zeren::support
