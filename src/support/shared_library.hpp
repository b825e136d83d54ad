#pragma once

#include <cstring>
#include <stdexcept>
#include <string>
#include <utility>

namespace zeren::support {

/// A library that this machine lacks, or has in a version without what is needed.
class MissingLibrary final : public std::runtime_error {
  public:
    MissingLibrary(const std::string& what, std::string hint)
        : std::runtime_error(what), hint_(std::move(hint)) {}
    [[nodiscard]] const std::string& hint() const { return hint_; }

  private:
    std::string hint_;
};

/// A library that is loaded when something needs it first, for the life of the program. Those that draw
/// pictures and write workbooks bring dozens of others along: loading them all at every start would take
/// longer than most questions.
class SharedLibrary {
  public:
    /// `file` is the name that the loader knows it by, `package` what to install. Throws MissingLibrary.
    SharedLibrary(const char* file, const char* package);

    /// Points a function or object of ours at the one of this name. Throws MissingLibrary.
    template <class Target>
    void find(Target*& target, const char* name) const {
        void* const symbol = find(name);
        std::memcpy(&target, &symbol, sizeof target);
    }

  private:
    [[nodiscard]] void* find(const char* name) const;

    const char* file_;
    const char* package_;
    void* library_;
};

}  // namespace zeren::support
