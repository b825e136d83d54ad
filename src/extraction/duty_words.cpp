#include "extraction/duty_words.hpp"

#include <algorithm>
#include <array>

#include "extraction/numbering.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

struct Verb {
    View text;
    Duty duty;
};
constexpr std::array verbs = {
    Verb{U"牵头", Duty::lead},        Verb{U"负总责", Duty::lead},      Verb{U"主办", Duty::lead},
    Verb{U"主导", Duty::lead},        Verb{U"为主", Duty::lead},        Verb{U"主责", Duty::lead},
    Verb{U"主抓", Duty::lead},        Verb{U"配合", Duty::cooperate},   Verb{U"参与", Duty::cooperate},
    Verb{U"参加", Duty::cooperate},   Verb{U"协助", Duty::cooperate},   Verb{U"协办", Duty::cooperate},
    Verb{U"协同", Duty::cooperate},   Verb{U"支持", Duty::cooperate},   Verb{U"会办", Duty::cooperate},
    Verb{U"联办", Duty::cooperate},   Verb{U"负责", Duty::responsible}, Verb{U"落实", Duty::responsible},
    Verb{U"实施", Duty::responsible}, Verb{U"承办", Duty::responsible}, Verb{U"承担", Duty::responsible},
    Verb{U"推进", Duty::responsible}, Verb{U"执行", Duty::responsible}, Verb{U"抓好", Duty::responsible},
    Verb{U"办理", Duty::responsible}, Verb{U"统筹", Duty::responsible}, Verb{U"协调", Duty::responsible},
    Verb{U"指导", Duty::responsible}, Verb{U"督促", Duty::responsible}, Verb{U"组织", Duty::responsible},
    Verb{U"完成", Duty::responsible},
};

/// What may stand between the names and their verb, or behind it: 按照各自职责分工 … 做好配合工作.
constexpr std::array adverbs = {
    View(U"按照"),     View(U"按"),     View(U"根据"), View(U"依据"), View(U"依"),   View(U"依法"),
    View(U"各自"),     View(U"工作"),   View(U"职责"), View(U"职能"), View(U"权限"), View(U"分工"),
    View(U"任务"),     View(U"范围内"), View(U"范围"), View(U"分别"), View(U"共同"), View(U"具体"),
    View(U"联合"),     View(U"密切"),   View(U"积极"), View(U"做好"), View(U"予以"), View(U"结合实际"),
    View(U"相关"),     View(U"有关"),   View(U"认真"), View(U"全面"), View(U"总"),   View(U"各司其职"),
    View(U"各负其责"), View(U"的"),     View(U"共"),   View(U"均"),   View(U"到位"), View(U" "),
};

/// Alone they say already that the names are responsible.
constexpr std::array sharing_adverbs = {View(U"职责分工"), View(U"分工"), View(U"各负其责"),
                                        View(U"各司其职")};

constexpr std::array joining_verbs = {
    Verb{U"牵头负责", Duty::lead},  Verb{U"共同牵头", Duty::lead},  Verb{U"牵头", Duty::lead},
    Verb{U"会同", Duty::lead},      Verb{U"联合", Duty::lead},      Verb{U"商同", Duty::lead},
    Verb{U"配合", Duty::cooperate}, Verb{U"协助", Duty::cooperate}, Verb{U"负责", Duty::responsible},
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

/// The longest of some words at the end of `plain`, 0 code points where there is none.
template <class Words>
std::size_t longest_at_end(const Words& words, View plain) {
    std::size_t longest = 0;
    for (View word : words) {
        if (plain.ends_with(word)) longest = std::max(longest, word.size());
    }
    return longest;
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

}  // namespace

std::optional<DutyWords> verb_ending(View plain) {
    auto rest = plain;
    std::optional<Duty> duty;
    bool has_adverb = false;
    for (bool found = true; found && !rest.empty();) {
        const auto verb =
            std::ranges::find_if(verbs, [rest](const Verb& each) { return rest.ends_with(each.text); });
        const auto adverb = longest_at_end(adverbs, rest);
        found = verb != verbs.end() || adverb > 0;
        if (verb != verbs.end() && verb->text.size() >= adverb) {
            duty = duty ? weightier(*duty, verb->duty) : verb->duty;
            rest.remove_suffix(verb->text.size());
        } else if (found) {
            // Behind the last verb stands no more than what is done well: 配合工作, 组织完成.
            has_adverb = has_adverb || longest_at_end(sharing_adverbs, rest) > 0 || duty;
            if (!duty && longest_at_end(sharing_adverbs, rest) > 0) duty = Duty::responsible;
            rest.remove_suffix(adverb);
        }
    }
    if (!duty) return std::nullopt;
    return DutyWords{.duty = *duty, .size = plain.size() - rest.size(), .has_adverb = has_adverb};
}

std::optional<DutyWords> joining_verb_at(View plain) {
    const auto found = std::ranges::find_if(
        joining_verbs, [plain](const Verb& verb) { return plain.starts_with(verb.text); });
    if (found == joining_verbs.end()) return std::nullopt;
    return DutyWords{.duty = found->duty, .size = found->text.size()};
}

std::optional<OpenEnding> open_ending(View plain) {
    auto rest = plain;
    rest.remove_suffix(longest_at_end(open_nouns, rest));
    OpenEnding ending;
    if (const auto count = rest.size() < plain.size() ? count_at_end(rest) : std::nullopt) {
        ending.count = count->value;
        rest.remove_suffix(count->size);
    }
    while (rest.ends_with(U" ")) rest.remove_suffix(1);
    if (!rest.ends_with(U"等")) return std::nullopt;
    ending.size = plain.size() - rest.size() + 1;
    return ending;
}

std::optional<ItemsAbove> items_above(View plain) {
    static constexpr std::array openings = {View(U"以上"), View(U"上述"), View(U"前述"), View(U"第"),
                                            View(U"前")};
    const auto opening =
        std::ranges::find_if(openings, [plain](View word) { return plain.starts_with(word); });
    constexpr std::size_t longest = 20;
    const auto by = plain.substr(0, longest).find(U"由");
    if (opening == openings.end() || by == View::npos) return std::nullopt;
    const auto words = plain.substr(opening->size(), by - opening->size());
    static constexpr std::array nouns = {View(U"项"), View(U"任务"), View(U"工作"), View(U"措施"),
                                         View(U"条"), View(U"事项"), View(U"点")};
    if (!std::ranges::any_of(nouns, [words](View noun) { return words.find(noun) != View::npos; }))
        return std::nullopt;
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

bool says_none(View plain) {
    constexpr std::array words = {View(U"无"),   View(U"/"),   View(U"-"),    View(U"--"),
                                  View(U"—"),    View(U"——"),  View(U"暂无"), View(U"none"),
                                  View(U"None"), View(U"N/A"), View(U"n/a"),  View(U"NA")};
    return std::ranges::find(words, plain) != words.end();
}

bool is_column_head(View plain) {
    if (std::ranges::find(column_heads, plain) != column_heads.end()) return true;
    const auto label = label_at(plain);
    return label && label->size == plain.size();
}

bool opens_like_a_remark(View plain) {
    static constexpr std::array openings = {View(U"含"),     View(U"不含"), View(U"包括"), View(U"例如"),
                                            View(U"如"),     View(U"详见"), View(U"见"),   View(U"除"),
                                            View(U"不少于"), View(U"其中"), View(U"以下"), View(U"简称"),
                                            View(U"下称"),   View(U"即"),   View(U"参照"), View(U"截至"),
                                            View(U"注:"),    View(U"《"),   View(U"来源")};
    static constexpr std::array places = {View(U"含山"), View(U"如东"), View(U"如皋"), View(U"即墨")};
    const auto begins = [plain](View word) { return plain.starts_with(word); };
    return std::ranges::any_of(openings, begins) && std::ranges::none_of(places, begins);
}

bool is_firm_deadline(View plain) {
    static constexpr std::array words = {View(U"前"),   View(U"底"),   View(U"完成"),
                                         View(U"时限"), View(U"时间"), View(U"期限"),
                                         View(U"持续"), View(U"长期"), View(U"每")};
    return std::ranges::any_of(words, [plain](View word) { return plain.find(word) != View::npos; });
}

bool says_first_leads(View plain) {
    static constexpr std::array places = {
        View(U"第一位"), View(U"首位"),   View(U"第一个"),   View(U"排名第一"), View(U"列第一"),
        View(U"排第一"), View(U"排在首"), View(U"排在最前"), View(U"居首"),     View(U"排名首")};
    const auto leads = plain.rfind(U"牵头");
    return leads != View::npos && std::ranges::any_of(places, [&](View place) {
               const auto at = plain.find(place);
               return at != View::npos && at < leads && leads - at <= place.size() + 8;
           });
}

bool says_from_here_on(View plain) {
    return plain == U"下同" || plain == U"以下同" || plain == U"以下均同" || plain == U"以下相同" ||
           plain == U"后同";
}

}  // namespace zeren::extraction
