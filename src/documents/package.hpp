#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "support/diagnostics.hpp"
#include "support/result.hpp"

namespace zeren::documents {

/// What a package may hold; anything beyond is a `too-large` error.
struct PackageLimits {
    std::size_t members = 10'000;
    std::size_t part_bytes = std::size_t{256} << 20U;   ///< one part, inflated
    std::size_t total_bytes = std::size_t{512} << 20U;  ///< all parts that are read, inflated
    std::size_t ratio = 100;                            ///< inflated to packed, for parts past `ratio_free`
    std::size_t ratio_free = std::size_t{1} << 20U;
};

/// A ZIP file in memory, as Word, Excel and their like write it (APPNOTE 6.3: stored and deflated members,
/// Zip64). It views the bytes, which must outlive it. Names are compared without case, as OPC asks.
class Package {
  public:
    /// Reads the directory. Errors: a damaged, encrypted or overlapping directory, a name that occurs twice
    /// or climbs out of the package, too many members. O(members · log members).
    [[nodiscard]] static support::Result<Package> open(std::string_view bytes, std::string_view name,
                                                       PackageLimits limits = {});

    [[nodiscard]] bool has(std::string_view part) const;
    /// Whether any member's name begins so.
    [[nodiscard]] bool has_folder(std::string_view prefix) const;
    /// The names of all parts, as they are compared.
    [[nodiscard]] std::vector<std::string> parts() const;
    /// One part, inflated and checked against its checksum.
    [[nodiscard]] support::Result<std::string> read(std::string_view part);
    /// Notes that an encoding was taken from the content of a part; of the first part is enough.
    void assume_encoding(std::string_view encoding, std::string_view part);
    /// What was assumed of the parts read so far.
    [[nodiscard]] const support::Diagnostics& remarks() const { return remarks_; }
    /// As the user named the file.
    [[nodiscard]] const std::string& name() const { return name_; }

  private:
    struct Member {
        std::uint64_t header_at = 0;  // offset of the local header
        std::uint64_t packed = 0;
        std::uint64_t inflated = 0;
        std::uint32_t checksum = 0;
        std::uint16_t method = 0;
    };

    [[nodiscard]] support::Diagnostic damaged(std::string_view what) const;
    [[nodiscard]] support::Diagnostic too_large(std::string what) const;
    support::Outcome read_directory();
    support::Outcome add_member(std::string_view record, std::size_t& size);
    support::Outcome check_overlaps() const;
    [[nodiscard]] std::uint64_t end_of(const Member& member) const;
    support::Result<std::string_view> packed_bytes(const Member& member) const;
    support::Result<std::string> inflate(std::string_view packed, std::string_view part) const;

    std::string_view bytes_{};
    std::string name_{};
    PackageLimits limits_{};
    std::uint64_t shift_ = 0;  // bytes before the first member, which no offset counts
    std::uint64_t total_ = 0;  // inflated so far
    std::map<std::string, Member, std::less<>> members_{};
    support::Diagnostics remarks_{};
};

}  // namespace zeren::documents
