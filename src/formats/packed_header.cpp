#include "formats/packed_header.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace zeren::formats {
namespace {

using support::Code;
using support::Diagnostic;

constexpr auto magic = support::packed_mark;
constexpr std::uint32_t current_version = 1;
constexpr std::uint32_t own_byte_order = 0x01020304;
constexpr std::string_view remake = "make it again with `zeren pack`";

static_assert(sizeof(PackedHeader) == 64);

/// A checksum in the making.
class Checksum {
    static constexpr std::size_t lane_count = 4;

  public:
    void add(std::string_view bytes) {
        constexpr auto step = lane_count * sizeof(std::uint64_t);
        while (bytes.size() >= step) {
            std::array<std::uint64_t, lane_count> words{};
            std::memcpy(words.data(), bytes.data(), step);
            for (std::size_t lane = 0; lane < words.size(); ++lane) mix(lanes_[lane], words[lane]);
            bytes.remove_prefix(step);
        }
        for (const char byte : bytes) mix(lanes_[0], static_cast<unsigned char>(byte));
    }
    [[nodiscard]] std::uint64_t value() const {
        std::uint64_t sum = 0;
        for (auto lane : lanes_) mix(sum, lane ^ lane >> 29U);
        return sum ^ sum >> 32U;
    }

  private:
    /// For a given lane each word gives another lane, and for a given word each lane.
    static void mix(std::uint64_t& lane, std::uint64_t word) {
        lane = std::rotl((lane ^ word) * 0x9E3779B97F4A7C15U, 31);
    }
    std::array<std::uint64_t, lane_count> lanes_{0x243F6A8885A308D3U, 0x13198A2E03707344U,
                                                 0xA4093822299F31D0U, 0x082EFA98EC4E6C89U};
};

Diagnostic refusal(Code code, std::string_view path, std::string message) {
    return support::make_diagnostic(code, std::move(message), {.file = std::string(path)},
                                    std::string(remake));
}

std::uint64_t checksum_of(const support::FileBytes& file) {
    constexpr std::size_t step = std::size_t{1} << 18U;  // few enough to stay in a processor's cache
    const auto end = file.bytes().size();
    std::string room;
    Checksum checksum;
    for (auto at = sizeof(PackedHeader); at < end; at += step)
        checksum.add(file.part(at, std::min(step, end - at), room));
    return checksum.value();
}

}  // namespace

bool is_packed(std::string_view first_bytes) { return first_bytes.starts_with(magic); }

std::uint64_t checksum_of(std::string_view bytes) {
    Checksum checksum;
    checksum.add(bytes);
    return checksum.value();
}

void finish_packed(std::string& bytes) {
    PackedHeader header{.magic = {},
                        .version = current_version,
                        .byte_order = own_byte_order,
                        .size = bytes.size(),
                        .checksum = checksum_of(std::string_view(bytes).substr(sizeof(PackedHeader)))};
    magic.copy(header.magic.data(), header.magic.size());
    std::memcpy(bytes.data(), &header, sizeof header);
}

std::optional<Diagnostic> refuse_packed(const support::FileBytes& file, std::string_view path) {
    const auto bytes = file.bytes();
    PackedHeader header{};
    if (bytes.size() < sizeof header)
        return refusal(Code::damaged_file, path, "the packed file is cut off in its header");
    std::memcpy(&header, bytes.data(), sizeof header);
    if (header.byte_order == __builtin_bswap32(own_byte_order))
        return refusal(Code::wrong_format, path, "the packed file is from a machine of another byte order");
    if (header.version != current_version)
        return refusal(
            Code::wrong_format, path,
            fmt::format("the packed file is of version {}, not {}", header.version, current_version));
    if (bytes.size() < header.size)
        return refusal(
            Code::damaged_file, path,
            fmt::format("the packed file is cut off: {} of {} bytes are there", bytes.size(), header.size));
    const bool is_odd = header.byte_order != own_byte_order || bytes.size() > header.size ||
                        std::ranges::any_of(header.unused, [](auto word) { return word != 0; });
    if (is_odd || checksum_of(file) != header.checksum) return damaged_pack(path);
    return std::nullopt;
}

Diagnostic damaged_pack(std::string_view path) {
    return refusal(Code::damaged_file, path, "the packed file is damaged");
}

}  // namespace zeren::formats
