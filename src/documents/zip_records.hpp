#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// The records of a ZIP file (PKWARE APPNOTE 6.3), read from bytes that may hold anything.
namespace zeren::documents::zip {

inline constexpr std::size_t local_header_size = 30;

/// Where the directory of a ZIP file lies. `shift` is what stands before the first member and is not counted
/// by the offsets in the records.
struct Directory {
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
    std::uint64_t members = 0;
    std::uint64_t shift = 0;
};

/// One member as the directory lists it.
struct Entry {
    std::string name{};
    std::uint64_t header_at = 0;
    std::uint64_t packed = 0;
    std::uint64_t inflated = 0;
    std::uint32_t checksum = 0;
    std::uint16_t method = 0;
    bool encrypted = false;
    std::size_t record_size = 0;
};

/// The directory, searched from the end of the file; nothing where there is none or where it lies outside.
[[nodiscard]] std::optional<Directory> find_directory(std::string_view file);

/// The entry at the front of `record`; nothing where it is broken.
[[nodiscard]] std::optional<Entry> read_entry(std::string_view record);

/// Where the data behind a local header begins; nothing where the header is broken or lies outside.
[[nodiscard]] std::optional<std::size_t> data_offset(std::string_view file, std::uint64_t header_at);

/// The name in a local header whose data has a place (`data_offset`).
[[nodiscard]] std::string_view local_name(std::string_view file, std::uint64_t header_at);

}  // namespace zeren::documents::zip
