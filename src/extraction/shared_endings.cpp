#include "extraction/shared_endings.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "extraction/body_names.hpp"
#include "extraction/person_names.hpp"
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
    View(U"石油"), View(U"石化"), View(U"工会"), View(U"妇联"), View(U"残联"), View(U"科协"), View(U"团委"),
    View(U"市场"), View(U"市监"), View(U"科技"), View(U"信访"), View(U"人防"), View(U"国资"), View(U"金融"),
    View(U"生态"), View(U"规划"), View(U"自然"), View(U"体育"), View(U"档案"), View(U"广电"), View(U"粮食"),
    View(U"物价"), View(U"安监"), View(U"武警"), View(U"部队"), View(U"社区"), View(U"学校"), View(U"医院"),
    View(U"法院"), View(U"海关"), View(U"民航"), View(U"铁路"), View(U"通信"), View(U"卫生"), View(U"国土")};

constexpr View joints = U"和及与";
constexpr View levels = U"省市县区州镇";  // of a government, before a trade
constexpr std::size_t shortest_place = 2;
constexpr std::size_t longest_place = 5;

/// Two to five signs that have not the form of a name, with no word in them that a place has not. 杭州 has
/// that of a prefecture.
bool is_bare(View name) {
    static constexpr std::array no_places = {View(U"各"),   View(U"有关"), View(U"相关"), View(U"其他"),
                                             View(U"单位"), View(U"部门"), View(U"负责"), View(U"牵头"),
                                             View(U"配合"), View(U"等"),   View(U"由")};
    const auto has_no_form = [&] {
        return form_of_name(name) == NameForm::none ||
               (name.size() == shortest_place && name.ends_with(U'州'));
    };
    return name.size() >= shortest_place && name.size() <= longest_place && !name.ends_with(U'区') &&
           std::ranges::all_of(name, is_han) && !holds_one_of(name, no_places) && !begins_like_a_task(name) &&
           has_no_form();
}

bool is_bare_place(View name) { return is_bare(name) && !begins_with_one_of(name, trades); }

/// 张三 by its look; 白云 and 徐汇 end as places do.
bool looks_like_a_person(View name) {
    constexpr View ends_of_places = U"浦汇州阳江安宁川源云水溪泉海门口坪坝沟桥塘井台岭沙湾坡屯寨堡关";
    return may_be_a_person(name) && ends_of_places.find(name.back()) == View::npos;
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
    // 商务和东湖镇政府: 和 amid a place joins two names.
    const bool is_joined = place.substr(1, place.size() - 2).find_first_of(joints) != View::npos;
    const bool is_place =
        std::ranges::all_of(place, is_han) && place.front() != U'各' && !is_area && !is_joined;
    return is_place ? name.substr(place.size()) : View();
}

/// 局 of 人社局, the last of 市商务、财政、人社局; empty where the name is no office of a trade.
View ending_of_trade(View name) {
    constexpr View endings = U"局委办厅";
    if (name.size() > 3 && levels.find(name[0]) != View::npos) name.remove_prefix(1);
    const bool is_office =
        name.size() == 3 && endings.find(name.back()) != View::npos && is_one_of(name.substr(0, 2), trades);
    return is_office ? name.substr(2) : View();
}

/// 财政 or 市商务.
bool is_bare_trade(View name) {
    if (form_of_name(name) != NameForm::none) return false;  // 市残联, 市法院
    return is_one_of(name, trades) ||
           (name.size() == 3 && is_one_of(name.substr(1), trades) && levels.find(name[0]) != View::npos);
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

bool are_parted_by_a_joint(View left, View right) {
    if (lent_ending(right).size() > 1) return is_bare(left);
    return lent_ending(left).size() > 1 && is_bare_place(right);
}

SharedEndings::SharedEndings(const Stretch& words) : words_(words) {}

std::u32string SharedEndings::with_ending(const Stretch& name) {
    constexpr std::size_t most_names = 20;
    if (name.passage == nullptr || name.passage != words_.passage || name.end > words_.end) return {};
    const auto plain = name.plain();
    const bool is_trade = is_bare_trade(plain);
    if ((!is_trade && !is_place(plain)) || stands_among_people(name)) return {};
    const auto list = words_.plain();
    auto at = name.end - words_.begin;
    for (std::size_t seen = 0; seen < most_names; ++seen) {
        at = std::min(list.find_first_not_of(U' ', at), list.size());
        if (at == list.size() || (list[at] != U'、' && joints.find(list[at]) == View::npos)) return {};
        const auto& next = name_behind(at, is_trade);
        if (!next.ending.empty()) return std::u32string(name.printed()) + std::u32string(next.ending);
        if (!next.goes_on) return {};
        at = next.end;
    }
    return {};
}

/// What stands in a list behind a separator: it is the same for each of the names before it.
const SharedEndings::Listed& SharedEndings::name_behind(std::size_t separator, bool is_trade) {
    constexpr std::size_t most_known = 4096;
    if (listed_.size() > most_known) listed_.clear();
    const auto [known, is_new] = listed_.try_emplace({separator, is_trade});
    auto& listed = known->second;
    if (!is_new) return listed;
    const auto rest = trimmed(words_.plain().substr(separator + 1));
    const auto size = end_of_name(rest);
    if (rest.empty()) return listed;
    listed.end = static_cast<std::size_t>(rest.data() - words_.plain().data()) + size;
    auto next = rest.substr(0, size);
    // 西城和海淀区政府, 长安镇人民政府和南城
    if (const auto joint = next.find_first_of(joints, shortest_place); joint != View::npos) {
        const auto left = next.substr(0, joint);
        const auto right = next.substr(joint + 1);
        const bool lends = lent_ending(left).size() > 1;
        if (!lends && is_bare(left) && !is_place(left)) return listed;  // 商务和东湖镇政府
        if (lends || are_parted_by_a_joint(left, right)) next = lends ? left : right;
    }
    listed.ending = is_trade ? ending_of_trade(next) : lent_ending(next);
    listed.goes_on = is_trade ? is_bare_trade(next) : is_place(next);
    return listed;
}

bool SharedEndings::is_place(View name) {
    constexpr std::size_t most_known = 4096;
    if (places_.size() > most_known) places_.clear();
    const auto [known, is_new] = places_.try_emplace({name.data(), name.size()});
    if (is_new) known->second = is_bare_place(name);
    return known->second;
}

/// 张三、李四、东湖街道: all bare names of the list around this one look like people, one of them with one of
/// the commonest surnames. 宁波 and 温州 are places, though one may be called 宁波.
bool SharedEndings::stands_among_people(const Stretch& name) {
    constexpr View commonest = U"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐";
    constexpr std::size_t longest = 120;
    const auto is_of_list = [](char32_t sign) { return is_han(sign) || sign == U'、'; };
    const auto plain = words_.plain();
    const auto at = name.begin - words_.begin;
    auto begin = at;
    while (begin > 0 && at - begin < longest && is_of_list(plain[begin - 1])) --begin;
    auto end = at;
    while (end < plain.size() && end - at < longest && is_of_list(plain[end])) ++end;
    bool is_common = false;
    for (auto rest = plain.substr(begin, end - begin); !rest.empty();) {
        const auto size = std::min(rest.find_first_of(U"、和及与"), rest.size());
        const auto each = rest.substr(0, size);
        if (!looks_like_a_person(each) && is_place(each)) return false;
        is_common = is_common || (looks_like_a_person(each) && commonest.find(each[0]) != View::npos);
        rest.remove_prefix(std::min(size + 1, rest.size()));
    }
    return is_common;
}

}  // namespace zeren::extraction
