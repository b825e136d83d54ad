#pragma once

#include <unistd.h>

#include <cerrno>
#include <utility>

namespace zeren::support {

/// An open file descriptor, closed at the end of its life.
class Descriptor {
  public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    [[nodiscard]] bool ok() const { return number_ >= 0; }
    [[nodiscard]] int number() const { return number_; }
    /// 0, or the error of close(2): a full disk on a network may only speak up here.
    int close() {
        if (number_ < 0) return 0;
        const int failed = ::close(number_) == 0 ? 0 : errno;
        number_ = -1;
        return failed;
    }

  private:
    int number_;
};

}  // namespace zeren::support
