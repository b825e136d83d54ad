#include "extraction/sections.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// 附件, 附件2, 附表1: what is left behind the word and its number; nothing for other lines.
std::optional<View> behind_annex_word(View plain) {
    static constexpr std::array words = {View(U"附件"), View(U"附表"), View(U"附录")};
    for (auto word : words) {
        if (!plain.starts_with(word)) continue;
        plain.remove_prefix(word.size());
        while (!plain.empty() &&
               (is_digit(plain[0]) || View(U"一二三四五六七八九十 ").find(plain[0]) != View::npos)) {
            plain.remove_prefix(1);
        }
        if (plain.starts_with(U":")) plain.remove_prefix(1);
        return plain;
    }
    return std::nullopt;
}

bool is_annex_head(const Passage& passage) {
    const auto rest = behind_annex_word(passage.content().plain());
    return rest && rest->empty();
}

bool names_a_task_list(View title) {
    static constexpr std::array words = {View(U"清单"),   View(U"分工"),     View(U"任务表"), View(U"台账"),
                                         View(U"分解表"), View(U"任务分解"), View(U"一览表")};
    return std::ranges::any_of(words, [title](View word) { return title.find(word) != View::npos; });
}

/// The first line of an annex is its title, unless it is an item already.
Stretch title_of(std::span<const Passage> passages) {
    if (passages.empty()) return {};
    const auto line = passages.front().content();
    const bool is_title = !read_item_number(line.plain()) && !is_column_head(line.plain());
    return is_title ? line : Stretch{};
}

Section section_of(std::span<const Passage> passages, bool is_annex, const ActorDirectory& directory) {
    constexpr std::size_t fewest_heads = 2;
    Section section{.passages = passages, .outline = outline_of(passages, directory)};
    if (is_annex) section.title = title_of(passages);
    const bool has_list_title = section.title.passage != nullptr && names_a_task_list(section.title.plain());
    if (has_list_title || section.outline.column_heads >= fewest_heads) section.part = Part::tasks;
    return section;
}

}  // namespace

std::vector<Section> sections_of(std::span<const Passage> passages, const ActorDirectory& directory) {
    std::vector<Section> sections;
    bool is_annex = false;
    for (auto begin = passages.begin();;) {
        const auto end = std::find_if(begin, passages.end(), is_annex_head);
        sections.push_back(section_of({begin, end}, is_annex, directory));
        if (end == passages.end()) return sections;
        begin = end + 1;
        is_annex = true;
    }
}

}  // namespace zeren::extraction
