#include <algorithm>
#include <array>

#include "extraction/duty_words.hpp"
#include "extraction/english_words.hpp"
#include "extraction/passage.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

}  // namespace

bool opens_like_a_remark(View plain) {
    static constexpr std::array openings = {View(U"含"),     View(U"不含"), View(U"包括"), View(U"例如"),
                                            View(U"如"),     View(U"详见"), View(U"见"),   View(U"除"),
                                            View(U"不少于"), View(U"其中"), View(U"以下"), View(U"简称"),
                                            View(U"下称"),   View(U"即"),   View(U"参照"), View(U"截至"),
                                            View(U"注:"),    View(U"《"),   View(U"来源")};
    static constexpr std::array places = {View(U"含山"), View(U"如东"), View(U"如皋"), View(U"即墨")};
    if (plain == U"注") return true;  // its colon stands behind it
    return begins_with_one_of(plain, openings) && !begins_with_one_of(plain, places);
}

bool opens_a_rider(View plain) {
    static constexpr std::array openings = {
        View(U"以下均"), View(U"以下各"), View(U"以下任务"), View(U"以下工作"), View(U"以下措施"),
        View(U"以下不"), View(U"后文"),   View(U"以下分工"), View(U"恕不"),     View(U"以后不")};
    static constexpr std::array signs = {View(U"不再"), View(U"不一一"), View(U"均涉及"), View(U"均需"),
                                         View(U"均须"), View(U"均由"),   View(U"涉及各")};
    return begins_with_one_of(plain, openings) || holds_one_of(plain, signs);
}

std::optional<Duty> raci_letter(View plain) {
    if (plain.size() != 1) return std::nullopt;
    switch (plain[0]) {
        case U'R': return Duty::responsible;
        case U'A': return Duty::lead;
        case U'S': return Duty::cooperate;
        case U'C': return Duty::consulted;
        case U'I': return Duty::informed;
        default: return std::nullopt;
    }
}

std::optional<Duty> raci_label_at(View plain, std::size_t at) {
    const auto stands = [plain](View label) {
        const auto place = plain.find(label);
        return place == 0 || (place != View::npos && View(U" ;,./|").find(plain[place - 1]) != View::npos);
    };
    const bool is_label = at + 1 < plain.size() && plain[at + 1] == U':';
    if (!is_label || !stands(U"R:") || !stands(U"A:")) return std::nullopt;
    return raci_letter(plain.substr(at, 1));
}

bool is_firm_deadline(View plain) {
    static constexpr std::array words = {View(U"前"),   View(U"底"),   View(U"完成"),
                                         View(U"时限"), View(U"时间"), View(U"期限"),
                                         View(U"持续"), View(U"长期"), View(U"每")};
    return holds_one_of(plain, words);
}

namespace {

constexpr std::size_t most_looked_at = 1000;

/// The first named organisation is the lead; el citado en primer lugar dirige la medida.
bool says_first_leads_in_latin(View plain) {
    static constexpr std::array places = {
        View(U"first named"),        View(U"first-named"),      View(U"named first"),
        View(U"listed first"),       View(U"first listed"),     View(U"first organisation"),
        View(U"first organization"), View(U"first body"),       View(U"first department"),
        View(U"first name "),        View(U"en primer lugar"),  View(U"primero en"),
        View(U"primer órgano"),      View(U"primer organismo"), View(U"nommé en premier"),
        View(U"cité en premier"),    View(U"citée en premier"), View(U"premier cité"),
        View(U"première citée"),     View(U"premier nommé"),    View(U"zuerst genannt"),
        View(U"erstgenannt"),        View(U"an erster stelle"), View(U"primo indicato"),
        View(U"primo nominato"),     View(U"per primo"),        View(U"em primeiro lugar"),
        View(U"primeiro citado"),    View(U"eerstgenoemde"),    View(U"als eerste genoemd")};
    static constexpr std::array leads = {
        View(U"lead"),  View(U"dirige"),    View(U"lidera"),      View(U"coordina"), View(U"coordena"),
        View(U"pilot"), View(U"federführ"), View(U"leitet"),      View(U"guida"),    View(U"capofila"),
        View(U"trekt"), View(U"trekker"),   View(U"chef de file")};
    constexpr std::size_t farthest = 60;
    const auto words = lower_case(plain.substr(0, most_looked_at));
    return std::ranges::any_of(places, [&](View place) {
        const auto at = words.find(place);
        if (at == View::npos) return false;
        const auto behind = View(words).substr(at, place.size() + farthest);
        const auto sentence = behind.substr(0, behind.find_first_of(U".;"));
        const auto begin = at - std::min(at, farthest);
        const auto before = View(words).substr(begin, at - begin);
        const auto stop = before.find_last_of(U".;");
        return holds_one_of(sentence, leads) ||
               holds_one_of(stop == View::npos ? before : before.substr(stop + 1), leads);
    });
}

}  // namespace

bool says_each_by_itself(View plain) {
    static constexpr std::array words = {View(U"分别负责"), View(U"分别落实"), View(U"分别承担"),
                                         View(U"分别组织"), View(U"分别推进"), View(U"各自负责")};
    return holds_one_of(plain, words);
}

bool says_first_leads(View plain) {
    static constexpr std::array places = {
        View(U"第一位"),       View(U"首位"),         View(U"排序第一"), View(U"排首"),
        View(U"列首"),         View(U"第一名"),       View(U"列在首"),   View(U"首个"),
        View(U"排在第一"),     View(U"列在第一"),     View(U"列于首"),   View(U"第一家"),
        View(U"排前"),         View(U"第一个"),       View(U"排名第一"), View(U"第一责任单位"),
        View(U"第一责任部门"), View(U"首位责任单位"), View(U"列第一"),   View(U"排第一"),
        View(U"排在首"),       View(U"排在最前"),     View(U"居首"),     View(U"排名首")};
    constexpr std::size_t farthest = 8;
    if (is_english(plain.substr(0, most_looked_at))) return says_first_leads_in_latin(plain);
    return std::ranges::any_of(places, [&](View place) {
        const auto at = plain.find(place);
        const auto leads = at == View::npos ? View::npos : plain.find(U"牵头", at);
        return leads != View::npos && leads - at <= place.size() + farthest;
    });
}

bool says_those_before_comma_lead(View plain) {
    constexpr std::size_t farthest = 8;
    const auto at = plain.find(U"逗号");
    if (at == View::npos || !says_first_leads(plain)) return false;
    const auto rule = plain.substr(at, farthest);
    return holds(rule, U"前") && holds(rule, U"牵头");
}

bool says_responsible_lead(View plain) {
    static constexpr std::array without = {View(U"无牵头"),   View(U"没有牵头"),   View(U"未明确牵头"),
                                           View(U"未列牵头"), View(U"未标明牵头"), View(U"未注明牵头"),
                                           View(U"不设牵头")};
    static constexpr std::array responsible = {View(U"责任单位"), View(U"责任部门")};
    std::size_t none = View::npos;
    for (View each : without) none = std::min(none, plain.find(each));
    if (none == View::npos) return false;
    const auto rest = plain.substr(none + 3);
    const auto end = rest.find_first_of(U"。;)");
    const auto rule = rest.substr(0, end);
    const auto leads = rule.rfind(U"牵头");
    return std::ranges::any_of(responsible, [&](View each) {
        const auto at = rule.find(each);
        return at != View::npos && leads != View::npos && at < leads;
    });
}

bool speaks_of_the_others(View plain) {
    static constexpr std::array openings = {View(U"其余"), View(U"其他"), View(U"其它")};
    static constexpr std::array several = {View(U"多个牵头"), View(U"有多个牵头"), View(U"多个责任")};
    if (begins_with_one_of(plain, several)) return true;  // 多个牵头部门的按照职责分工负责
    static constexpr std::array duties = {View(U"配合单位"), View(U"责任单位"), View(U"协办单位"),
                                          View(U"参与单位"), View(U"配合部门"), View(U"责任部门")};
    // 约束性指标: of what kind the item is.
    static constexpr std::array kinds = {View(U"约束性指标"), View(U"预期性指标"), View(U"约束性"),
                                         View(U"预期性")};
    if (is_one_of(plain, kinds)) return true;
    return begins_with_one_of(plain, openings) && holds(plain, U"为") && ends_with_one_of(plain, duties);
}

bool says_from_here_on(View plain) {
    static constexpr std::array words = {View(U"下同"), View(U"以下同"), View(U"以下均同"), View(U"以下相同"),
                                         View(U"后同")};
    return is_one_of(plain, words);
}

}  // namespace zeren::extraction
