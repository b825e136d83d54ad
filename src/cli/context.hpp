#pragma once

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <memory>
#include <span>
#include <string>

#include "support/diagnostics.hpp"
#include "support/files.hpp"

namespace zeren::cli {

enum class ExitCode : int {
    done = 0,       ///< it did what was asked
    found = 1,      ///< a judging command found something
    no_answer = 2,  ///< usage, unreadable or invalid input, an output that cannot be written
    broken = 3,     ///< a bug of zeren
};

enum class DiagnosticsFormat : std::uint8_t { text, json };

/// Who sees `err`: a person at a terminal is told how far long work is, a program is not.
enum class Audience : std::uint8_t { program, person };

/// What a command may touch. Tests hand in strings and files in memory.
struct Context {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    support::Files& files;
    bool out_is_terminal = false;
    DiagnosticsFormat diagnostics_format = DiagnosticsFormat::text;
    Audience audience = Audience::program;
    /// Where whole files go that are written to "-", byte for byte, unless to a terminal; `out` where there
    /// is none.
    std::ostream* bytes_out = nullptr;
    /// Where progress is drawn for a person, with signs that `err` would escape; null for nowhere.
    std::ostream* progress_out = nullptr;
    /// Counts the files that were written, for what is told where the answer then cannot be.
    std::size_t* written = nullptr;

    /// Prints to `err` in the format asked for.
    void report(const support::Diagnostics& diagnostics) const;
    /// Reports, and gives `no_answer`.
    ExitCode fail(const support::Diagnostics& diagnostics) const;
    ExitCode fail(support::Diagnostic diagnostic) const;

    /// The content of a file, or of `in` for "-".
    support::Result<std::string> read(const std::string& path) const;
    /// The same a part at a time.
    support::Result<std::unique_ptr<support::ByteSource>> open(const std::string& path) const;
    /// Writes a file whole or not at all, or prints to `out` for "-". A file that the command has read is
    /// never written over: that is a slip of the pen, and would cost the only copy of a plan. Bytes that are
    /// no text (xlsx, pdf, png) are kept from a terminal, which they would upset.
    support::Outcome write(const std::string& path, std::string_view bytes) const;
    /// The same for several files, none of them "-": all or none.
    support::Outcome write_all(std::span<const support::NewFile> news) const;
    /// The same for a file that the command brings up to date.
    support::Outcome update(const std::string& path, std::string_view bytes) const;
};

}  // namespace zeren::cli
