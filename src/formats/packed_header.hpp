#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "support/file_bytes.hpp"
#include "support/result.hpp"

namespace zeren::formats {

/// How every packed file begins.
struct PackedHeader {
    std::array<char, 8> magic{};
    std::uint32_t version = 0;
    std::uint32_t byte_order = 0;
    std::uint64_t size = 0;      ///< of the whole file
    std::uint64_t checksum = 0;  ///< of all that follows the header
    std::array<std::uint64_t, 4> unused{};
};

/// Whether a file that starts with these bytes means to be a packed one.
[[nodiscard]] bool is_packed(std::string_view first_bytes);

/// 64 bits over all bytes: every change of eight aligned bytes changes them, others go unseen once in 2^64.
/// Four lanes, multiplied and turned.
[[nodiscard]] std::uint64_t checksum_of(std::string_view bytes);

/// Puts the header before its time: the bytes behind it are complete.
void finish_packed(std::string& bytes);

/// Nothing where a packed file is whole and of this version and byte order; else why it is refused:
/// wrong-format, damaged-file. Reads every byte once.
[[nodiscard]] std::optional<support::Diagnostic> refuse_packed(const support::FileBytes& file,
                                                               std::string_view path);

/// The error for a file whose bytes are whole and make no sense.
[[nodiscard]] support::Diagnostic damaged_pack(std::string_view path);

}  // namespace zeren::formats
