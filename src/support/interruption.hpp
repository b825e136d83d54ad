#pragma once

#include <string>
#include <string_view>

/// What must still be done when the process is ended from outside.
namespace zeren::support {

/// While this lives, an interruption (Ctrl-C, a closed terminal, a request to end) removes the file before
/// the process ends. One at a time.
class RemovedOnInterruption {
  public:
    explicit RemovedOnInterruption(const std::string& path);
    RemovedOnInterruption(const RemovedOnInterruption&) = delete;
    RemovedOnInterruption& operator=(const RemovedOnInterruption&) = delete;
    ~RemovedOnInterruption();
};

/// From now on, reading bytes of a mapped file that are no longer there ends the process with a message that
/// names the file and with exit status 2. False where too many files are watched already: then it does not.
[[nodiscard]] bool watch_mapping(const std::string& path, std::string_view bytes);
void forget_mapping(std::string_view bytes);

}  // namespace zeren::support
