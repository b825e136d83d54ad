#include "extraction/duty_words.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

#include "extraction/numbering.hpp"
#include "extraction/passage.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

struct Verb {
    View text;
    Duty duty;
};
constexpr std::array verbs = {
    Verb{U"牵头", Duty::lead},
    Verb{U"负总责", Duty::lead},
    Verb{U"主办", Duty::lead},
    Verb{U"主导", Duty::lead},
    Verb{U"为主", Duty::lead},
    Verb{U"为辅", Duty::cooperate},
    Verb{U"负主责", Duty::lead},
    Verb{U"负主要责任", Duty::lead},
    Verb{U"负次责", Duty::cooperate},
    Verb{U"负次要责任", Duty::cooperate},
    Verb{U"主责", Duty::lead},
    Verb{U"主抓", Duty::lead},
    Verb{U"抓总", Duty::lead},
    Verb{U"领衔", Duty::lead},
    Verb{U"挂帅", Duty::lead},
    Verb{U"协抓", Duty::cooperate},
    Verb{U"协管", Duty::cooperate},
    Verb{U"配合", Duty::cooperate},
    Verb{U"参与", Duty::cooperate},
    Verb{U"参加", Duty::cooperate},
    Verb{U"协助", Duty::cooperate},
    Verb{U"协办", Duty::cooperate},
    Verb{U"协同", Duty::cooperate},
    Verb{U"协作", Duty::cooperate},
    Verb{U"支持", Duty::cooperate},
    Verb{U"会办", Duty::cooperate},
    Verb{U"联办", Duty::cooperate},
    Verb{U"负责", Duty::responsible},
    Verb{U"落实", Duty::responsible},
    Verb{U"实施", Duty::responsible},
    Verb{U"承办", Duty::responsible},
    Verb{U"承担", Duty::responsible},
    Verb{U"推进", Duty::responsible},
    Verb{U"执行", Duty::responsible},
    Verb{U"抓好", Duty::responsible},
    Verb{U"办理", Duty::responsible},
    Verb{U"统筹", Duty::responsible},
    Verb{U"协调", Duty::responsible},
    Verb{U"业务指导", Duty::responsible},
    Verb{U"指导", Duty::responsible},
    Verb{U"督促", Duty::responsible},
    Verb{U"组织", Duty::responsible},
    Verb{U"完成", Duty::responsible},
    Verb{U"组成", Duty::responsible},
    Verb{U"研究提出意见", Duty::responsible},
    Verb{U"研究提出落实意见", Duty::responsible},
    Verb{U"提出意见", Duty::responsible},
    Verb{U"提出方案", Duty::responsible},
    Verb{U"研究制定", Duty::responsible},
    Verb{U"制定办法", Duty::responsible},
    Verb{U"制订办法", Duty::responsible},
};

/// What may stand between the names and their verb, or behind it: 按照各自职责分工 … 做好配合工作.
constexpr std::array adverbs = {
    View(U"按照"),     View(U"按"),     View(U"根据"), View(U"依据"), View(U"依"),   View(U"依法"),
    View(U"各自"),     View(U"工作"),   View(U"职责"), View(U"职能"), View(U"权限"), View(U"分工"),
    View(U"任务"),     View(U"范围内"), View(U"范围"), View(U"分别"), View(U"共同"), View(U"具体"),
    View(U"联合"),     View(U"密切"),   View(U"积极"), View(U"做好"), View(U"予以"), View(U"结合实际"),
    View(U"相关"),     View(U"有关"),   View(U"认真"), View(U"全面"), View(U"总"),   View(U"各司其职"),
    View(U"各负其责"), View(U"的"),     View(U"共"),   View(U"均"),   View(U"到位"), View(U"贯彻"),
    View(U"抓紧"),     View(U"切实"),   View(U"尽快"), View(U"并"),   View(U"研究"), View(U" "),
    View(U"单独"),     View(U"主要"),   View(U"双"),
};

/// Alone they say already that the names are responsible.
constexpr std::array sharing_adverbs = {View(U"职责分工"), View(U"分工"), View(U"各负其责"),
                                        View(U"各司其职")};

constexpr std::array joining_verbs = {
    Verb{U"牵头负责", Duty::lead},    Verb{U"共同牵头", Duty::lead},  Verb{U"牵头", Duty::lead},
    Verb{U"会同", Duty::lead},        Verb{U"联合", Duty::lead},      Verb{U"商同", Duty::lead},
    Verb{U"会商", Duty::lead},        Verb{U"商", Duty::lead},        Verb{U"配合", Duty::cooperate},
    Verb{U"协助", Duty::cooperate},   Verb{U"协办", Duty::cooperate}, Verb{U"主办", Duty::lead},
    Verb{U"负责", Duty::responsible},
};

constexpr std::array column_heads = {
    View(U"序号"),     View(U"编号"),     View(U"主要任务"), View(U"重点任务"), View(U"工作任务"),
    View(U"任务"),     View(U"任务名称"), View(U"任务内容"), View(U"具体任务"), View(U"具体内容"),
    View(U"工作内容"), View(U"主要内容"), View(U"重点工作"), View(U"工作事项"), View(U"工作措施"),
    View(U"主要措施"), View(U"具体措施"), View(U"工作举措"), View(U"重点举措"), View(U"任务分解"),
    View(U"工作要求"), View(U"工作目标"), View(U"任务目标"), View(U"目标任务"), View(U"项目"),
    View(U"类别"),     View(U"事项"),     View(U"完成时限"), View(U"完成时间"), View(U"时间节点"),
    View(U"时间要求"), View(U"进度安排"), View(U"进展情况"), View(U"责任分工"), View(U"备注"),
    View(U"分管领导"), View(U"责任领导"), View(U"责任人"),   View(U"负责人"),   View(U"联系人"),
};

/// What a body is in a task, behind 为 or its like: 市交通局为牵头单位.
constexpr std::array parts_in_task = {
    Verb{U"牵头", Duty::lead},
    Verb{U"牵头责任", Duty::lead},
    Verb{U"总牵头", Duty::lead},
    Verb{U"主办", Duty::lead},
    Verb{U"主要责任", Duty::lead},
    Verb{U"第一责任", Duty::lead},
    Verb{U"具体责任", Duty::responsible},
    Verb{U"直接责任", Duty::responsible},
    Verb{U"主责", Duty::lead},
    Verb{U"组长", Duty::lead},
    Verb{U"配合", Duty::cooperate},
    Verb{U"协办", Duty::cooperate},
    Verb{U"协助", Duty::cooperate},
    Verb{U"协同", Duty::cooperate},
    Verb{U"参与", Duty::cooperate},
    Verb{U"参加", Duty::cooperate},
    Verb{U"成员", Duty::cooperate},
    Verb{U"副组长", Duty::cooperate},
    Verb{U"支持", Duty::cooperate},
    Verb{U"责任", Duty::responsible},
    Verb{U"承办", Duty::responsible},
    Verb{U"实施", Duty::responsible},
};

/// 为牵头单位, 作为配合部门 at the end of the words.
std::optional<DutyWords> part_ending(View plain) {
    static constexpr std::array nouns = {View(U"单位"), View(U"部门"), View(U"主体")};
    static constexpr std::array copulas = {View(U"为"),   View(U"作为"), View(U"任"),
                                           View(U"担任"), View(U"是"),   View(U"系")};
    const auto noun = longest_at_end(plain, nouns);
    if (noun == 0) return std::nullopt;
    const auto before = plain.substr(0, plain.size() - noun);
    const Verb* part = nullptr;
    for (const auto& each : parts_in_task) {
        const bool is_longer = part == nullptr || each.text.size() > part->text.size();
        if (is_longer && before.ends_with(each.text)) part = &each;
    }
    if (part == nullptr) return std::nullopt;
    const auto copula = longest_at_end(before.substr(0, before.size() - part->text.size()), copulas);
    if (copula == 0) return std::nullopt;
    return DutyWords{.duty = part->duty, .size = noun + part->text.size() + copula, .has_adverb = true};
}

/// The weightiest of the duties that one verb phrase holds: 牵头负责 leads, 配合落实 cooperates.
Duty weightier(Duty one, Duty other) {
    const auto weight = [](Duty duty) { return duty == Duty::lead ? 3 : duty == Duty::cooperate ? 2 : 1; };
    return weight(other) > weight(one) ? other : one;
}

}  // namespace

std::optional<DutyWords> verb_ending(View plain) {
    if (const auto part = part_ending(plain)) return part;
    auto rest = plain;
    std::optional<Duty> duty;
    bool has_adverb = false;
    for (bool found = true; found && !rest.empty();) {
        const auto verb =
            std::ranges::find_if(verbs, [rest](const Verb& each) { return rest.ends_with(each.text); });
        const auto adverb = longest_at_end(rest, adverbs);
        found = verb != verbs.end() || adverb > 0;
        if (verb != verbs.end() && verb->text.size() >= adverb) {
            duty = duty ? weightier(*duty, verb->duty) : verb->duty;
            rest.remove_suffix(verb->text.size());
        } else if (found) {
            // Behind the last verb stands no more than what is done well: 配合工作, 组织完成.
            has_adverb = has_adverb || ends_with_one_of(rest, sharing_adverbs) || duty;
            if (!duty && ends_with_one_of(rest, sharing_adverbs)) duty = Duty::responsible;
            rest.remove_suffix(adverb);
        }
    }
    if (!duty) return std::nullopt;
    return DutyWords{.duty = *duty, .size = plain.size() - rest.size(), .has_adverb = has_adverb};
}

std::optional<DutyWords> joining_verb_at(View plain) {
    static constexpr std::array nouns = {View(U"联合会"), View(U"联合社"), View(U"联合体"), View(U"联合国"),
                                         View(U"联合党"), View(U"商务"),   View(U"商会"),   View(U"商业"),
                                         View(U"商贸"),   View(U"商标"),   View(U"商品"),   View(U"商户"),
                                         View(U"商圈"),   View(U"商联"),   View(U"商事"),   View(U"商场")};
    const auto found = std::ranges::find_if(
        joining_verbs, [plain](const Verb& verb) { return plain.starts_with(verb.text); });
    if (found == joining_verbs.end() || begins_with_one_of(plain, nouns)) return std::nullopt;
    return DutyWords{.duty = found->duty, .size = found->text.size()};
}

bool holds_duty_verb(View plain) {
    static constexpr std::array others = {View(U"保障"), View(U"给予"), View(U"提供"), View(U"做好")};
    static const auto words = [] {
        std::unordered_map<char32_t, std::vector<View>> by_sign;
        const auto add = [&](View word) { by_sign[word.front()].push_back(word); };
        for (const auto& verb : verbs) add(verb.text);
        for (const auto& verb : joining_verbs) add(verb.text);
        for (const auto& part : parts_in_task) add(part.text);
        std::ranges::for_each(sharing_adverbs, add);
        std::ranges::for_each(others, add);
        return by_sign;
    }();
    for (std::size_t at = 0; at < plain.size(); ++at) {
        const auto found = words.find(plain[at]);
        if (found != words.end() && begins_with_one_of(plain.substr(at), found->second)) return true;
    }
    return false;
}

bool is_column_head(View plain) {
    if (is_one_of(plain, column_heads)) return true;
    const auto label = label_at(plain);
    return label && label->size == plain.size();
}

}  // namespace zeren::extraction
