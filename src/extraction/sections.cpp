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

/// A title that says that a task list follows: 重点任务清单, 责任分工表.
bool names_a_task_list(View title) {
    static constexpr std::array endings = {View(U"清单"),     View(U"分工"),   View(U"分工表"),
                                           View(U"任务表"),   View(U"台账"),   View(U"分解表"),
                                           View(U"任务分解"), View(U"一览表"), View(U"安排表"),
                                           View(U"分工方案"), View(U"责任表")};
    constexpr std::size_t longest = 80;
    while (title.ends_with(U")")) title = title.substr(0, std::min(title.rfind(U'('), title.size() - 1));
    return title.size() <= longest &&
           std::ranges::any_of(endings, [title](View word) { return title.ends_with(word); });
}

/// True where a line before the first item is such a title.
bool has_task_list_title(std::span<const Passage> passages) {
    for (const auto& passage : passages) {
        const auto line = passage.content().plain();
        if (read_item_number(line)) return false;
        if (names_a_task_list(line)) return true;
    }
    return false;
}

Section section_of(std::span<const Passage> passages, const ActorDirectory& directory) {
    constexpr std::size_t fewest_heads = 2;
    Section section{.passages = passages, .outline = outline_of(passages, directory)};
    if (has_task_list_title(passages) || section.outline.column_heads >= fewest_heads)
        section.part = Part::tasks;
    return section;
}

/// Two column heads in a row, behind items: a task list whose 附件 line is lost.
bool begins_a_table(std::span<const Passage> passages, std::size_t at) {
    return at + 1 < passages.size() && is_column_head(passages[at].content().plain()) &&
           is_column_head(passages[at + 1].content().plain());
}

/// The end of the section that begins at `begin`: an annex head, or its first table that stands behind items.
std::size_t section_end(std::span<const Passage> passages, std::size_t begin) {
    bool holds_items = false;
    bool is_table = false;
    for (auto at = begin; at < passages.size(); ++at) {
        if (is_annex_head(passages[at])) return at;
        if (!is_table && begins_a_table(passages, at)) {
            if (holds_items) return at;
            is_table = true;
        }
        holds_items = holds_items || read_item_number(passages[at].content().plain()).has_value();
    }
    return passages.size();
}

}  // namespace

std::vector<Section> sections_of(std::span<const Passage> passages, const ActorDirectory& directory) {
    std::vector<Section> sections;
    for (std::size_t begin = 0;;) {
        const auto end = section_end(passages, begin);
        sections.push_back(section_of(passages.subspan(begin, end - begin), directory));
        if (end == passages.size()) return sections;
        begin = is_annex_head(passages[end]) ? end + 1 : end;
    }
}

}  // namespace zeren::extraction
