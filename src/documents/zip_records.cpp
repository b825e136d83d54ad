#include "documents/zip_records.hpp"

#include <algorithm>

namespace zeren::documents::zip {
namespace {

constexpr std::string_view end_mark = "PK\x05\x06";
constexpr std::string_view wide_end_mark = "PK\x06\x06";
constexpr std::string_view wide_locator_mark = "PK\x06\x07";
constexpr std::string_view entry_mark = "PK\x01\x02";
constexpr std::string_view header_mark = "PK\x03\x04";
constexpr std::size_t end_size = 22;
constexpr std::size_t wide_locator_size = 20;
constexpr std::size_t wide_end_size = 56;
constexpr std::size_t entry_size = 46;
constexpr std::size_t longest_comment = 0xFFFF;
constexpr std::uint32_t see_wide = 0xFFFFFFFF;  // "the Zip64 field holds the value"

/// A little-endian number; the caller has checked that the bytes are there.
template <class Number>
Number number_at(std::string_view bytes, std::size_t offset) {
    std::uint64_t value = 0;
    for (std::size_t i = sizeof(Number); i-- > 0;) {
        value = (value << 8U) | static_cast<unsigned char>(bytes[offset + i]);
    }
    return static_cast<Number>(value);
}

/// The Zip64 record where the end record of this offset has one.
std::optional<Directory> wide_directory(std::string_view file, std::size_t end_at) {
    if (end_at < wide_locator_size) return std::nullopt;
    const auto locator = file.substr(end_at - wide_locator_size, wide_locator_size);
    if (!locator.starts_with(wide_locator_mark)) return std::nullopt;
    const auto at = number_at<std::uint64_t>(locator, 8);
    if (at > file.size() || file.size() - at < wide_end_size) return std::nullopt;
    const auto record = file.substr(at, wide_end_size);
    if (!record.starts_with(wide_end_mark)) return std::nullopt;
    return Directory{.offset = number_at<std::uint64_t>(record, 48),
                     .size = number_at<std::uint64_t>(record, 40),
                     .members = number_at<std::uint64_t>(record, 32)};
}

std::optional<Directory> directory_at(std::string_view file, std::size_t end_at) {
    if (auto wide = wide_directory(file, end_at)) {
        const bool inside = wide->offset <= end_at && wide->size <= end_at - wide->offset;
        return inside ? wide : std::nullopt;
    }
    const auto record = file.substr(end_at, end_size);
    Directory directory{.offset = number_at<std::uint32_t>(record, 16),
                        .size = number_at<std::uint32_t>(record, 12),
                        .members = number_at<std::uint16_t>(record, 10)};
    if (directory.size > end_at || directory.offset > end_at - directory.size) return std::nullopt;
    directory.shift = end_at - directory.size - directory.offset;
    directory.offset += directory.shift;
    return directory;
}

/// Puts the 64-bit values of the extra field into the entry, in the order that the record asks for.
bool widen(Entry& entry, std::string_view extra) {
    while (extra.size() >= 4) {
        const auto id = number_at<std::uint16_t>(extra, 0);
        const auto size = number_at<std::uint16_t>(extra, 2);
        extra.remove_prefix(4);
        if (size > extra.size()) return false;
        if (id == 1) {
            auto values = extra.substr(0, size);
            for (auto* value : {&entry.inflated, &entry.packed, &entry.header_at}) {
                if (*value != see_wide) continue;
                if (values.size() < 8) return false;
                *value = number_at<std::uint64_t>(values, 0);
                values.remove_prefix(8);
            }
            return true;
        }
        extra.remove_prefix(size);
    }
    return true;
}

}  // namespace

std::optional<Directory> find_directory(std::string_view file) {
    if (file.size() < end_size) return std::nullopt;
    const auto last = file.size() - end_size;
    const auto first = last > longest_comment ? last - longest_comment : 0;
    for (auto at = file.rfind(end_mark, last); at != std::string_view::npos && at >= first;
         at = at > 0 ? file.rfind(end_mark, at - 1) : std::string_view::npos) {
        if (auto directory = directory_at(file, at)) return directory;
    }
    return std::nullopt;
}

std::optional<Entry> read_entry(std::string_view record) {
    if (record.size() < entry_size || !record.starts_with(entry_mark)) return std::nullopt;
    const std::size_t name_size = number_at<std::uint16_t>(record, 28);
    const std::size_t extra_size = number_at<std::uint16_t>(record, 30);
    const std::size_t comment_size = number_at<std::uint16_t>(record, 32);
    Entry entry{.header_at = number_at<std::uint32_t>(record, 42),
                .packed = number_at<std::uint32_t>(record, 20),
                .inflated = number_at<std::uint32_t>(record, 24),
                .checksum = number_at<std::uint32_t>(record, 16),
                .method = number_at<std::uint16_t>(record, 10),
                .encrypted = (number_at<std::uint16_t>(record, 8) & 1U) != 0,
                .record_size = entry_size + name_size + extra_size + comment_size};
    if (entry.record_size > record.size()) return std::nullopt;
    entry.name = std::string(record.substr(entry_size, name_size));
    if (!widen(entry, record.substr(entry_size + name_size, extra_size))) return std::nullopt;
    return entry;
}

std::optional<std::size_t> data_offset(std::string_view file, std::uint64_t header_at) {
    if (header_at > file.size() || file.size() - header_at < local_header_size) return std::nullopt;
    const auto header = file.substr(header_at, local_header_size);
    if (!header.starts_with(header_mark)) return std::nullopt;
    const std::size_t begin = header_at + local_header_size + number_at<std::uint16_t>(header, 26) +
                              number_at<std::uint16_t>(header, 28);
    return begin <= file.size() ? std::optional(begin) : std::nullopt;
}

std::string_view local_name(std::string_view file, std::uint64_t header_at) {
    const auto header = file.substr(header_at, local_header_size);
    return file.substr(header_at + local_header_size, number_at<std::uint16_t>(header, 26));
}

}  // namespace zeren::documents::zip
