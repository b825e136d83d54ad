#include "render/papers.hpp"

#include <algorithm>

namespace zeren::render {

std::vector<Paper> papers_to_try(const Options& options, std::initializer_list<PaperSize> sizes,
                                 Orientation first) {
    const auto second = first == Orientation::portrait ? Orientation::landscape : Orientation::portrait;
    std::vector<Paper> all;
    for (auto size : sizes) {
        for (auto orientation : {first, second}) {
            const Paper paper{.size = options.paper.value_or(size),
                              .orientation = options.orientation.value_or(orientation)};
            if (std::ranges::find(all, paper) == all.end()) all.push_back(paper);
        }
    }
    return all;
}

}  // namespace zeren::render
