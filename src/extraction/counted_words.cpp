#include "extraction/counted_words.hpp"

#include <algorithm>
#include <array>

#include "extraction/numbering.hpp"
#include "extraction/passage.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// What may follow 等 before the names end.
constexpr std::array open_nouns = {
    View(U"有关部门和单位"), View(U"相关部门和单位"), View(U"部门和单位"),
    View(U"部门及单位"),     View(U"部门、单位"),     View(U"部门单位"),
    View(U"部门(单位)"),     View(U"单位和部门"),     View(U"有关部门"),
    View(U"相关部门"),       View(U"有关单位"),       View(U"相关单位"),
    View(U"市直部门"),       View(U"县直部门"),       View(U"成员单位"),
    View(U"责任单位"),       View(U"牵头单位"),       View(U"配合单位"),
    View(U"市级部门"),       View(U"部委"),           View(U"部门"),
    View(U"单位"),           View(U"有关方面"),       View(U"相关方面"),
    View(U"机构"),           View(U"企业"),           View(U"地"),
    View(U"地区"),           View(U"家单位"),         View(U"家"),
};

/// Digits or a Chinese numeral at the end of the words; 个 may stand behind them.
struct CountWords {
    std::uint32_t value = 0;
    std::size_t size = 0;
};
std::optional<CountWords> count_at_end(View plain) {
    const auto whole = plain.size();
    if (plain.ends_with(U"个")) plain.remove_suffix(1);
    constexpr std::size_t longest = 3;
    CountWords count;
    for (std::size_t size = 1; size <= std::min(longest, plain.size()); ++size) {
        const auto words = plain.substr(plain.size() - size);
        std::uint32_t value = 0;
        if (std::ranges::all_of(words, is_digit)) {
            for (auto digit : words) value = value * 10 + static_cast<std::uint32_t>(digit - U'0');
        } else {
            const auto han = read_han_numeral(words);
            if (!han || han->size != size) break;
            value = han->value;
        }
        count = {.value = value, .size = whole - plain.size() + size};
    }
    if (count.size == 0) return std::nullopt;
    return count;
}

/// 等基础电信企业, 等重点县区: the class of those named keeps the list open too.
std::optional<OpenEnding> ending_with_class(View plain) {
    static constexpr std::array classes = {
        View(U"企业"), View(U"部门"), View(U"单位"),   View(U"机构"), View(U"院校"), View(U"高校"),
        View(U"国企"), View(U"央企"), View(U"学校"),   View(U"医院"), View(U"银行"), View(U"公司"),
        View(U"协会"), View(U"组织"), View(U"运营商"), View(U"媒体"), View(U"平台"), View(U"园区"),
        View(U"地区"), View(U"县区"), View(U"区县"),   View(U"乡镇"), View(U"镇街"), View(U"街道"),
        View(U"科室"), View(U"处室"), View(U"主体"),   View(U"院所"), View(U"成员"), View(U"县"),
        View(U"区"),   View(U"市"),   View(U"镇"),     View(U"省份"), View(U"地市"), View(U"社团")};
    constexpr std::size_t longest = 10;
    constexpr View no_list = U"高中初同平均上相优";  // 高等学校
    const auto at = plain.rfind(U'等');
    if (at == View::npos || at < 2 || no_list.find(plain[at - 1]) != View::npos) return std::nullopt;
    const auto words = plain.substr(at + 1);
    if (words.size() > longest || words.find_first_of(U"()、,") != View::npos) return std::nullopt;
    static constexpr std::array further = {View(U"及各"), View(U"和各"), View(U"与各"), View(U"及地方"),
                                           View(U"和地方")};
    if (holds_one_of(words, further)) return std::nullopt;  // 等相关部门及各地区: these are one more
    if (!ends_with_one_of(words, classes)) return std::nullopt;
    return OpenEnding{.size = plain.size() - at};
}

}  // namespace

std::optional<OpenEnding> open_ending(View plain) {
    auto rest = plain;
    rest.remove_suffix(longest_at_end(rest, open_nouns));
    OpenEnding ending;
    if (const auto count = rest.size() < plain.size() ? count_at_end(rest) : std::nullopt) {
        ending.count = count->value;
        rest.remove_suffix(count->size);
    }
    while (rest.ends_with(U" ")) rest.remove_suffix(1);
    if (!rest.ends_with(U"等")) return ending_with_class(plain);
    ending.size = plain.size() - rest.size() + 1;
    return ending;
}

std::optional<ItemsAbove> items_above(View plain) {
    static constexpr std::array openings = {View(U"以上"), View(U"上述"), View(U"前述"), View(U"第"),
                                            View(U"前")};
    const auto opening = longest_at_begin(plain, openings);
    constexpr std::size_t longest = 20;
    const auto by = plain.substr(0, longest).find(U"由");
    if (opening == 0 || by == View::npos) return std::nullopt;
    const auto words = plain.substr(opening, by - opening);
    static constexpr std::array nouns = {View(U"项"), View(U"任务"), View(U"工作"), View(U"措施"),
                                         View(U"条"), View(U"事项"), View(U"点")};
    if (!holds_one_of(words, nouns)) return std::nullopt;
    ItemsAbove items{.size = by + 1};
    std::uint32_t first = 0;
    for (std::size_t at = 0; at < words.size();) {
        std::uint32_t value = 0;
        std::size_t size = 0;
        for (; at + size < words.size() && size < 4 && is_digit(words[at + size]); ++size)
            value = value * 10 + static_cast<std::uint32_t>(words[at + size] - U'0');
        if (size == 0) {
            const auto han = read_han_numeral(words.substr(at));
            size = han ? han->size : 1;
            value = han ? han->value : 0;
        }
        at += size;
        if (value == 0) continue;
        items.count = first > 0 && value >= first ? value - first + 1 : value;
        first = value;
    }
    return items;
}

}  // namespace zeren::extraction
