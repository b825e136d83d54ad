#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::analysis::naming {

/// Why two names may stand for one body.
enum class Kinship : std::uint8_t {
    declared,      ///< a plan lists the one as an alias of the other
    spelling,      ///< they differ in blanks, width or case only
    government,    ///< with and without 人民 of a 人民政府, or a town's government for the town
    place,         ///< with and without the place: 中山市财政局, 市财政局
    abbreviation,  ///< 市卫健局, 市卫生健康局
    part,          ///< the one's words are a part of the other's: 市教育局, 市教育体育局
    several,       ///< an abbreviation that fits several bodies
    co_owners,     ///< as alike as an alias, but both own one task
};

/// A name, with the tasks that its actors have: sorted numbers, each once.
struct NameInUse {
    std::string_view name{};
    std::vector<std::uint32_t> tasks{};
};

/// Two names by their rows; of a certain kin, `fuller` is the one to keep.
struct Kin {
    std::size_t name = 0;
    std::size_t fuller = 0;
    Kinship why = Kinship::spelling;
};

struct NameFamilies {
    std::vector<std::size_t> head{};  ///< of each name: the row of the name that its body goes by
    std::vector<Kin> certain{};       ///< why, for each name that is not a head
    std::vector<Kin> possible{};      ///< what stays apart and looks alike; rows are heads
};

/// Which names stand for one body. `home` is the place that relative names mean (中山市); where it is not
/// known, the only place of its level that the names show. Two names that own one task together are two
/// bodies, whatever they look like (unless only their spelling differs). Expected O(names · length); names
/// that share level, ending and first sign are compared pairwise, up to 400 of them.
[[nodiscard]] NameFamilies find_families(std::span<const NameInUse> names, std::u32string_view home,
                                         std::span<const Kin> declared = {});

}  // namespace zeren::analysis::naming
