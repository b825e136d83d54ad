#include "extraction/shared_endings.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "extraction/body_names.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// What governs a place, and kinds of places that stand for who governs them.
constexpr std::array offices = {
    View(U"市政府"),     View(U"市人民政府"), View(U"市委"),        View(U"县政府"),     View(U"县人民政府"),
    View(U"县委"),       View(U"区政府"),     View(U"区人民政府"),  View(U"区委"),       View(U"州政府"),
    View(U"州人民政府"), View(U"旗政府"),     View(U"旗人民政府"),  View(U"盟行署"),     View(U"地区行署"),
    View(U"镇政府"),     View(U"镇人民政府"), View(U"乡政府"),      View(U"乡人民政府"), View(U"街道办事处"),
    View(U"街道办"),     View(U"管委会"),     View(U"开发区管委会")};
constexpr std::array kinds_of_places = {View(U"市"), View(U"县"), View(U"区"), View(U"州"),
                                        View(U"旗"), View(U"镇"), View(U"乡"), View(U"街道")};

/// Trades and companies go by names as short as those of places: 公安、城关镇.
constexpr std::array trades = {
    View(U"公安"), View(U"财政"), View(U"教育"), View(U"卫健"), View(U"民政"), View(U"发改"), View(U"人社"),
    View(U"住建"), View(U"交通"), View(U"水利"), View(U"农业"), View(U"林业"), View(U"商务"), View(U"文旅"),
    View(U"应急"), View(U"审计"), View(U"统计"), View(U"医保"), View(U"城管"), View(U"司法"), View(U"工信"),
    View(U"环保"), View(U"税务"), View(U"气象"), View(U"消防"), View(U"交警"), View(U"宣传"), View(U"组织"),
    View(U"城投"), View(U"交投"), View(U"国投"), View(U"水务"), View(U"公交"), View(U"移动"), View(U"联通"),
    View(U"电信"), View(U"铁塔"), View(U"供电"), View(U"燃气"), View(U"邮政"), View(U"供销"), View(U"烟草"),
    View(U"石油"), View(U"石化"), View(U"工会"), View(U"妇联"), View(U"残联"), View(U"科协"), View(U"团委")};

constexpr std::size_t shortest_place = 2;
constexpr std::size_t longest_place = 5;

/// Two to five signs with no word in them that a place has not.
bool is_bare_place(View name) {
    static constexpr std::array no_places = {View(U"各"),   View(U"有关"), View(U"相关"), View(U"其他"),
                                             View(U"单位"), View(U"部门"), View(U"负责"), View(U"牵头"),
                                             View(U"配合"), View(U"等"),   View(U"由")};
    return name.size() >= shortest_place && name.size() <= longest_place &&
           std::ranges::all_of(name, is_han) && !holds_one_of(name, no_places) && !name.ends_with(U'区') &&
           !begins_with_one_of(name, trades) && form_of_name(name) == NameForm::none &&
           !begins_like_a_task(name);
}

/// The ending that the last of several places prints for all: 区政府 of 海淀区政府. Empty where the name is
/// none of a place.
View lent_ending(View name) {
    constexpr View areas = U"社片园景小街校厂港辖地新发范税区";
    const auto office = longest_at_end(name, offices);
    const auto size = office > 0 ? office : longest_at_end(name, kinds_of_places);
    if (size == 0 || name.size() < size + shortest_place || name.size() > size + longest_place) return {};
    const auto place = name.substr(0, name.size() - size);
    // 社区, 园区, 新区 are no districts.
    const bool is_area = name[place.size()] == U'区' && areas.find(place.back()) != View::npos;
    const bool is_place = std::ranges::all_of(place, is_han) && place.front() != U'各' && !is_area;
    return is_place ? name.substr(place.size()) : View();
}

/// Where a name ends in a list: at a separator, a verb of duty or an open ending.
std::size_t end_of_name(View rest) {
    static constexpr std::array ends = {View(U"负责"), View(U"牵头"), View(U"配合"), View(U"参与"),
                                        View(U"按"),   View(U"分别"), View(U"共同"), View(U"等")};
    constexpr std::size_t longest = 24;
    std::size_t at = 0;
    for (; at < rest.size() && at < longest && is_han(rest[at]); ++at) {
        if (begins_with_one_of(rest.substr(at), ends)) break;
    }
    return at;
}

}  // namespace

bool share_an_ending(View left, View right) {
    const auto ending = lent_ending(right);
    return ending.size() > 1 && is_bare_place(left);
}

std::u32string with_shared_ending(const Stretch& name, const Stretch& words) {
    constexpr std::size_t most_names = 20;
    if (name.passage == nullptr || name.passage != words.passage || name.end > words.end) return {};
    if (!is_bare_place(name.plain())) return {};
    auto rest = words.plain().substr(name.end - words.begin);
    for (std::size_t seen = 0; seen < most_names; ++seen) {
        static constexpr View joints = U"、和及与";
        const auto begin = rest.find_first_not_of(U' ');
        if (begin == View::npos || joints.find(rest[begin]) == View::npos) return {};
        rest = trimmed(rest.substr(begin + 1));
        const auto end = end_of_name(rest);
        auto next = rest.substr(0, end);
        // 西城和海淀区政府
        const auto joint = next.find_first_of(U"和及与", shortest_place);
        if (joint != View::npos && share_an_ending(next.substr(0, joint), next.substr(joint + 1)))
            next = next.substr(joint + 1);
        if (const auto ending = lent_ending(next); !ending.empty())
            return std::u32string(name.printed()) + std::u32string(ending);
        if (!is_bare_place(next)) return {};
        rest = rest.substr(end);
    }
    return {};
}

}  // namespace zeren::extraction
