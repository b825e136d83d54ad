#pragma once

#include <string>
#include <string_view>

/// What must still be done when the process is ended from outside.
namespace zeren::support {

struct UnfinishedFile;

/// While this lives, an interruption (Ctrl-C, a closed terminal, a request to end) removes the file, or the
/// empty folder, before the process ends. Of several the one that was begun last goes first.
class RemovedOnInterruption {
  public:
    explicit RemovedOnInterruption(const std::string& path);
    RemovedOnInterruption(const RemovedOnInterruption&) = delete;
    RemovedOnInterruption& operator=(const RemovedOnInterruption&) = delete;
    ~RemovedOnInterruption();

  private:
    UnfinishedFile* node_ = nullptr;
};

/// From now on, an exception that nothing can catch (thrown while another is handled, or out of a destructor:
/// with memory at its end, where else) ends the process with a message and an exit status, never by a signal:
/// `no_memory` for std::bad_alloc, `broken` for all else. Unfinished files are removed.
void end_without_signal(int no_memory, int broken);

/// From now on, reading bytes of a mapped file that are no longer there ends the process with a message that
/// names the file and with exit status 2, and so does a wrong access once the file was written to. False
/// where too many files are watched already: then it does not.
[[nodiscard]] bool watch_mapping(const std::string& path, std::string_view bytes);
void forget_mapping(std::string_view bytes);

}  // namespace zeren::support
