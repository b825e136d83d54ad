#include "documents/package.hpp"

#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>
#include <optional>

#include "documents/zip_records.hpp"
#include "support/ascii.hpp"

namespace zeren::documents {
namespace {

/// Names as they are compared: lower case, forward slashes, no leading slash and no `./`.
std::string key_of(std::string_view name) {
    if (name.starts_with('/') || name.starts_with('\\')) name.remove_prefix(1);
    while (name.starts_with("./") || name.starts_with(".\\")) name.remove_prefix(2);
    auto key = support::ascii_lower(name);
    std::ranges::replace(key, '\\', '/');
    return key;
}

bool climbs_out(std::string_view key) {
    return key == ".." || key.starts_with("../") || key.ends_with("/..") ||
           key.find("/../") != std::string_view::npos;
}

/// Frees zlib's state with the stream.
struct EndInflate {
    void operator()(z_stream* stream) const {
        inflateEnd(stream);
        delete stream;
    }
};
using Inflater = std::unique_ptr<z_stream, EndInflate>;

Inflater make_inflater(std::string_view packed) {
    auto stream = std::make_unique<z_stream>();
    if (inflateInit2(stream.get(), -MAX_WBITS) != Z_OK) return nullptr;
    Inflater inflater(stream.release());
    // zlib reads through a pointer that is not const for the sake of old compilers.
    inflater->next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(packed.data()));
    inflater->avail_in = static_cast<uInt>(packed.size());
    return inflater;
}

std::uint32_t checksum_of(std::string_view bytes) {
    return static_cast<std::uint32_t>(crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
}

}  // namespace

support::Diagnostic Package::damaged(std::string_view what) const {
    return support::make_diagnostic(support::Code::damaged_file,
                                    fmt::format("\"{}\" is no sound package: {}", name_, what),
                                    {.file = name_}, "open it in the program that made it and save it again");
}

support::Diagnostic Package::too_large(std::string what) const {
    return support::make_diagnostic(support::Code::too_large, std::move(what), {.file = name_},
                                    "the limit keeps files that swell beyond all bounds out of memory");
}

support::Result<Package> Package::open(std::string_view bytes, std::string_view name, PackageLimits limits) {
    Package package;
    package.bytes_ = bytes;
    package.name_ = std::string(name);
    package.limits_ = limits;
    if (auto read = package.read_directory(); !read) return std::move(read).diagnostics();
    if (auto sound = package.check_overlaps(); !sound) return std::move(sound).diagnostics();
    return package;
}

support::Outcome Package::read_directory() {
    const auto end = zip::find_directory(bytes_);
    if (!end) return damaged("its directory is missing (was it cut off?)");
    if (end->members > limits_.members) {
        return too_large(
            fmt::format("the package holds {} members, more than {}", end->members, limits_.members));
    }
    shift_ = end->shift;
    auto records = bytes_.substr(end->offset, end->size);
    for (std::uint64_t i = 0; i < end->members; ++i) {
        std::size_t size = 0;
        if (auto added = add_member(records, size); !added) return added;
        records.remove_prefix(size);
    }
    return support::done();
}

support::Outcome Package::add_member(std::string_view record, std::size_t& size) {
    const auto entry = zip::read_entry(record);
    if (!entry) return damaged("its directory is broken");
    size = entry->record_size;
    if (entry->encrypted) {
        return support::make_diagnostic(support::Code::unknown_format,
                                        fmt::format("\"{}\" is locked with a password", name_),
                                        {.file = name_}, "save it without the password");
    }
    const auto key = key_of(entry->name);
    if (climbs_out(key)) return damaged(fmt::format("the name \"{}\" climbs out of it", entry->name));
    if (key.empty() || key.ends_with('/')) return support::done();  // a folder
    const Member member{.header_at = entry->header_at,
                        .packed = entry->packed,
                        .inflated = entry->inflated,
                        .checksum = entry->checksum,
                        .method = entry->method};
    if (!members_.emplace(key, member).second) {
        return damaged(fmt::format("the name \"{}\" occurs twice", entry->name));
    }
    return support::done();
}

/// Behind a member's data, as offsets are counted. A local header may have a longer name and more extra bytes
/// than the directory tells; one that is broken is an error where the part is read.
std::uint64_t Package::end_of(const Member& member) const {
    const auto least = member.header_at + zip::local_header_size;
    const auto data = zip::data_offset(bytes_, member.header_at + shift_);
    const auto begin = data ? *data - shift_ : least;
    return begin + std::min(member.packed, std::numeric_limits<std::uint64_t>::max() - begin);
}

support::Outcome Package::check_overlaps() const {
    std::vector<const Member*> order;
    for (const auto& [key, member] : members_) order.push_back(&member);
    std::ranges::sort(order, {}, &Member::header_at);
    for (std::size_t i = 0; i + 1 < order.size(); ++i) {
        if (end_of(*order[i]) > order[i + 1]->header_at) return damaged("its members overlap");
    }
    return support::done();
}

bool Package::has(std::string_view part) const { return members_.contains(key_of(part)); }

bool Package::has_folder(std::string_view prefix) const {
    const auto key = key_of(prefix);
    const auto found = members_.lower_bound(key);
    return found != members_.end() && found->first.starts_with(key);
}

void Package::assume_encoding(std::string_view encoding, std::string_view part) {
    if (!remarks_.empty()) return;
    remarks_.add(support::make_diagnostic(support::Code::reading_assumed,
                                          fmt::format("the text is taken to be in {}", encoding),
                                          {.file = name_, .part = std::string(part)}));
}

std::vector<std::string> Package::parts() const {
    std::vector<std::string> names;
    for (const auto& [key, member] : members_) names.push_back(key);
    return names;
}

support::Result<std::string_view> Package::packed_bytes(const Member& member) const {
    const auto begin = zip::data_offset(bytes_, member.header_at + shift_);
    if (!begin || member.packed > bytes_.size() - *begin) return damaged("a member lies outside of it");
    return bytes_.substr(*begin, member.packed);
}

support::Result<std::string> Package::read(std::string_view part) {
    const auto found = members_.find(key_of(part));
    if (found == members_.end()) return damaged(fmt::format("it lacks the part \"{}\"", part));
    const auto& member = found->second;
    const auto packed = packed_bytes(member);
    if (!packed) return packed.diagnostics();
    if (key_of(zip::local_name(bytes_, member.header_at + shift_)) != found->first)
        return damaged(fmt::format("the part \"{}\" has another name where its data stands", part));
    constexpr std::uint16_t stored = 0;
    constexpr std::uint16_t deflated = 8;
    if (member.method != stored && member.method != deflated) {
        return damaged(
            fmt::format("the part \"{}\" is packed by the unknown method {}", part, member.method));
    }
    auto content = member.method == stored ? support::Result<std::string>(std::string(packed.value()))
                                           : inflate(packed.value(), part);
    if (!content) return content;
    total_ += content->size();
    if (total_ > limits_.total_bytes) {
        return too_large(
            fmt::format("the parts of the package inflate to more than {} MiB", limits_.total_bytes >> 20U));
    }
    if (content->size() != member.inflated || checksum_of(content.value()) != member.checksum) {
        return damaged(fmt::format("the part \"{}\" does not match its checksum", part));
    }
    return content;
}

support::Result<std::string> Package::inflate(std::string_view packed, std::string_view part) const {
    constexpr std::size_t chunk = std::size_t{64} << 10U;
    const auto inflater = make_inflater(packed);
    if (!inflater) throw std::bad_alloc();
    std::string out;
    std::array<char, chunk> buffer{};
    for (int state = Z_OK; state != Z_STREAM_END;) {
        inflater->next_out = reinterpret_cast<Bytef*>(buffer.data());
        inflater->avail_out = static_cast<uInt>(buffer.size());
        state = ::inflate(inflater.get(), Z_NO_FLUSH);
        const auto made = buffer.size() - inflater->avail_out;
        if ((state != Z_OK && state != Z_STREAM_END) || (made == 0 && state != Z_STREAM_END)) {
            return damaged(fmt::format("the part \"{}\" cannot be inflated", part));
        }
        out.append(buffer.data(), made);
        if (out.size() > limits_.part_bytes) {
            return too_large(
                fmt::format("the part \"{}\" inflates to more than {} MiB", part, limits_.part_bytes >> 20U));
        }
        if (out.size() > limits_.ratio_free && out.size() / limits_.ratio > packed.size()) {
            return too_large(fmt::format("the part \"{}\" inflates to more than {} times its packed size",
                                         part, limits_.ratio));
        }
    }
    return out;
}

}  // namespace zeren::documents
