#pragma once

#include <cstddef>
#include <ostream>
#include <streambuf>
#include <string>
#include <string_view>

namespace zeren::support {

/// Hands text on to another stream, as a terminal may see it: line ends and tabs stay, every other control
/// and format character (escape sequences, marks that turn the direction of writing) becomes `\u001b`, a byte
/// that is no UTF-8 `\x..`. In JSON such characters stand in strings only, where the escape means the same.
/// The last fence behind all that commands print: what a plan says never steers the reader's terminal.
class PrintableBuffer final : public std::streambuf {
  public:
    explicit PrintableBuffer(std::streambuf& target) : target_(target) {}

  protected:
    int_type overflow(int_type letter) override;
    std::streamsize xsputn(const char* text, std::streamsize size) override;
    int sync() override;

  private:
    bool pass(std::string_view text);
    bool write(std::string_view text);

    std::streambuf& target_;
    std::string begun_;  ///< the first bytes of a character whose others are still to come
};

/// The stream of such a buffer.
class PrintableOutput final : public std::ostream {
  public:
    explicit PrintableOutput(std::ostream& target) : std::ostream(nullptr), buffer_(*target.rdbuf()) {
        rdbuf(&buffer_);
    }

  private:
    PrintableBuffer buffer_;
};

}  // namespace zeren::support
