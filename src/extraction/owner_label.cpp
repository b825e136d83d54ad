#include "extraction/owner_label.hpp"

#include <algorithm>
#include <array>

#include "extraction/english_words.hpp"
#include "extraction/passage.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

}  // namespace

std::optional<DutyWords> owner_label(View plain) {
    if (auto label = label_at(plain)) {
        if (!plain.substr(label->size).starts_with(U':')) return std::nullopt;
        ++label->size;
        return label;
    }
    constexpr std::size_t longest = 40;
    const auto colon = plain.substr(0, longest).find(U':');
    if (colon == View::npos || !is_english(plain.substr(0, colon))) return std::nullopt;
    const auto label = english_label(lower_case(plain.substr(0, colon)));
    const bool is_of_people = label && label->kind == EnglishLabelKind::people;
    if (!label || (label->kind != EnglishLabelKind::owners && !is_of_people)) return std::nullopt;
    return DutyWords{.duty = label->duty, .size = colon + 1, .is_of_people = is_of_people};
}

std::size_t title_before_label(View plain) {
    static constexpr std::array openings = {
        View(U"责任单位"), View(U"责任部门"), View(U"责任科室"), View(U"责任人"),   View(U"牵头单位"),
        View(U"牵头部门"), View(U"牵头科室"), View(U"配合单位"), View(U"配合部门"), View(U"主办单位"),
        View(U"协办单位"), View(U"承办单位"), View(U"主责单位"), View(U"负责单位"), View(U"负责部门")};
    static constexpr std::array words_of_labels = {
        View(U"整改"), View(U"项目"), View(U"任务"), View(U"主要"), View(U"具体"), View(U"第一"),
        View(U"直接"), View(U"工作"), View(U"共同"), View(U"监管"), View(U"主管"), View(U"行业"),
        View(U"主体"), View(U"属地"), View(U"落实"), View(U"实施"), View(U"分管"), View(U"联合"),
        View(U"相关"), View(U"有关"), View(U"事项"), View(U"指标"), View(U"措施"), View(U"市级"),
        View(U"县级"), View(U"区级"), View(U"省级"), View(U"镇级"), View(U"督办"), View(U"督导"),
        View(U"包保"), View(U"推进"), View(U"建设"), View(U"管理"), View(U"防控")};
    const auto label = label_at(plain);
    if (!label || !plain.substr(label->size).starts_with(U':')) return 0;
    constexpr std::size_t shortest = 2;
    for (auto at = shortest; at < label->size; ++at) {
        if (!is_one_of(plain.substr(at, label->size - at), openings)) continue;
        const auto before = plain.substr(0, at);
        return std::ranges::all_of(before, is_han) && !ends_with_one_of(before, words_of_labels) ? at : 0;
    }
    return 0;
}

}  // namespace zeren::extraction
