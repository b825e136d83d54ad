#include "documents/workbook_check.hpp"

#include <fmt/format.h>

#include <limits>
#include <map>
#include <string>

#include "documents/package_parts.hpp"

namespace zeren::documents {
namespace {

/// What a part of a workbook says of itself.
struct PartTally {
    std::size_t cells = 0;
    std::size_t texts = 0;
    std::string texts_told{"0"};
};

/// What is our own may swell as it likes.
constexpr auto any_size = std::numeric_limits<std::size_t>::max();
constexpr PackageLimits no_limits{.part_bytes = any_size, .total_bytes = any_size, .ratio = any_size};

void tally(XmlReader& xml, PartTally& part) {
    if (xml.name() == "sst") part.texts_told = xml.value_of("uniqueCount");
    const auto depth = xml.depth();
    while (xml.next_inside(depth)) {
        if (!xml.at_start()) continue;
        part.cells += xml.name() == "c" ? 1 : 0;
        part.texts += xml.name() == "si" ? 1 : 0;
    }
}

}  // namespace

bool is_whole_workbook(std::string_view bytes, std::span<const std::size_t> cells) {
    auto package = Package::open(bytes, "", no_limits);
    if (!package) return false;
    std::map<std::string, PartTally, std::less<>> parts;
    for (const auto& name : package->parts()) {
        auto& part = parts[name];
        if (!read_xml_part(package.value(), name, [&](XmlReader& xml) { tally(xml, part); })) return false;
        if (fmt::to_string(part.texts) != part.texts_told) return false;
    }
    for (std::size_t sheet = 0; sheet < cells.size(); ++sheet) {
        const auto found = parts.find(fmt::format("xl/worksheets/sheet{}.xml", sheet + 1));
        if (found == parts.end() || found->second.cells != cells[sheet]) return false;
    }
    return true;
}

}  // namespace zeren::documents
