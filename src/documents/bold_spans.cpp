#include "documents/bold_spans.hpp"

#include <algorithm>
#include <array>

namespace zeren::documents {

void add_bold(std::vector<TextSpan>& bold, std::size_t begin, std::size_t size) {
    if (size == 0) return;
    if (!bold.empty() && bold.back().end == begin)
        bold.back().end += size;
    else
        bold.push_back({.begin = begin, .end = begin + size});
}

void share_bold(std::string_view text, std::span<const TextSpan> bold, std::span<Paragraph> paragraphs) {
    std::size_t behind = 0;  // the paragraphs so far
    auto next = bold.begin();
    for (auto& paragraph : paragraphs) {
        const auto begin = std::min(text.find(paragraph.text, behind), text.size());
        behind = std::min(begin + paragraph.text.size(), text.size());
        while (next != bold.end() && next->end <= begin) ++next;
        for (auto span = next; span != bold.end() && span->begin < behind; ++span) {
            const auto from = std::max(span->begin, begin);
            add_bold(paragraph.bold, from - begin, std::min(span->end, behind) - from);
        }
    }
}

bool is_bold_face(std::string_view font) {
    static constexpr std::array<std::string_view, 3> faces = {"黑体", "SimHei", "Heiti"};
    return std::ranges::any_of(faces, [&](std::string_view face) { return font.find(face) != font.npos; });
}

}  // namespace zeren::documents
