#include "extraction/duty_words.hpp"

#include <algorithm>
#include <array>

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
    Verb{U"牵头", Duty::lead},        Verb{U"牵头责任", Duty::lead},    Verb{U"总牵头", Duty::lead},
    Verb{U"主办", Duty::lead},        Verb{U"主要责任", Duty::lead},    Verb{U"第一责任", Duty::lead},
    Verb{U"主责", Duty::lead},        Verb{U"组长", Duty::lead},        Verb{U"配合", Duty::cooperate},
    Verb{U"协办", Duty::cooperate},   Verb{U"协助", Duty::cooperate},   Verb{U"协同", Duty::cooperate},
    Verb{U"参与", Duty::cooperate},   Verb{U"参加", Duty::cooperate},   Verb{U"成员", Duty::cooperate},
    Verb{U"副组长", Duty::cooperate}, Verb{U"支持", Duty::cooperate},   Verb{U"责任", Duty::responsible},
    Verb{U"承办", Duty::responsible}, Verb{U"实施", Duty::responsible},
};

/// 为牵头单位, 作为配合部门 at the end of the words.
std::optional<DutyWords> part_ending(View plain) {
    static constexpr std::array nouns = {View(U"单位"), View(U"部门"), View(U"主体")};
    static constexpr std::array copulas = {View(U"为"), View(U"作为"), View(U"任"), View(U"担任"),
                                           View(U"是")};
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

bool is_column_head(View plain) {
    if (is_one_of(plain, column_heads)) return true;
    const auto label = label_at(plain);
    return label && label->size == plain.size();
}

}  // namespace zeren::extraction
