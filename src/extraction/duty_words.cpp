#include "extraction/duty_words.hpp"

#include <algorithm>
#include <array>

#include "extraction/numbering.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

struct Word {
    View text;
    Duty duty;
};

/// Labels; one that begins with another stands before it.
constexpr std::array labels = {
    Word{U"牵头责任单位", Duty::lead},
    Word{U"牵头责任部门", Duty::lead},
    Word{U"牵头负责单位", Duty::lead},
    Word{U"牵头单位", Duty::lead},
    Word{U"牵头部门", Duty::lead},
    Word{U"牵头处室", Duty::lead},
    Word{U"牵头科室", Duty::lead},
    Word{U"牵头", Duty::lead},
    Word{U"主要责任单位", Duty::lead},
    Word{U"主要责任部门", Duty::lead},
    Word{U"主责单位", Duty::lead},
    Word{U"主责部门", Duty::lead},
    Word{U"主办单位", Duty::lead},
    Word{U"主办部门", Duty::lead},
    Word{U"主办", Duty::lead},
    Word{U"第一责任单位", Duty::lead},
    Word{U"配合责任单位", Duty::cooperate},
    Word{U"配合单位", Duty::cooperate},
    Word{U"配合部门", Duty::cooperate},
    Word{U"配合", Duty::cooperate},
    Word{U"协办单位", Duty::cooperate},
    Word{U"协办部门", Duty::cooperate},
    Word{U"协办", Duty::cooperate},
    Word{U"协同单位", Duty::cooperate},
    Word{U"协助单位", Duty::cooperate},
    Word{U"协作单位", Duty::cooperate},
    Word{U"参与单位", Duty::cooperate},
    Word{U"参与部门", Duty::cooperate},
    Word{U"参加单位", Duty::cooperate},
    Word{U"支持单位", Duty::cooperate},
    Word{U"会办单位", Duty::cooperate},
    Word{U"联办单位", Duty::cooperate},
    Word{U"责任单位", Duty::responsible},
    Word{U"责任部门", Duty::responsible},
    Word{U"责任主体", Duty::responsible},
    Word{U"责任处室", Duty::responsible},
    Word{U"责任科室", Duty::responsible},
    Word{U"承办单位", Duty::responsible},
    Word{U"承办部门", Duty::responsible},
    Word{U"负责单位", Duty::responsible},
    Word{U"负责部门", Duty::responsible},
    Word{U"实施单位", Duty::responsible},
    Word{U"实施主体", Duty::responsible},
    Word{U"落实单位", Duty::responsible},
    Word{U"执行单位", Duty::responsible},
};

/// Verbs at the end of a list of names; one that ends with another stands before it.
constexpr std::array verbs = {
    Word{U"牵头组织实施", Duty::lead},
    Word{U"牵头组织", Duty::lead},
    Word{U"牵头负责", Duty::lead},
    Word{U"牵头落实", Duty::lead},
    Word{U"牵头实施", Duty::lead},
    Word{U"牵头推进", Duty::lead},
    Word{U"牵头办理", Duty::lead},
    Word{U"牵头协调", Duty::lead},
    Word{U"总牵头", Duty::lead},
    Word{U"牵头", Duty::lead},
    Word{U"负总责", Duty::lead},
    Word{U"主办", Duty::lead},
    Word{U"主导", Duty::lead},
    Word{U"主责", Duty::lead},
    Word{U"配合落实", Duty::cooperate},
    Word{U"配合", Duty::cooperate},
    Word{U"参与", Duty::cooperate},
    Word{U"参加", Duty::cooperate},
    Word{U"协助", Duty::cooperate},
    Word{U"协办", Duty::cooperate},
    Word{U"协同", Duty::cooperate},
    Word{U"组织实施", Duty::responsible},
    Word{U"组织落实", Duty::responsible},
    Word{U"抓好落实", Duty::responsible},
    Word{U"负责", Duty::responsible},
    Word{U"落实", Duty::responsible},
    Word{U"实施", Duty::responsible},
    Word{U"承办", Duty::responsible},
    Word{U"承担", Duty::responsible},
    Word{U"推进", Duty::responsible},
};

/// What may stand between the names and their verb: 按照各自职责分工 …
constexpr std::array adverbs = {
    View(U"按照"), View(U"按"),   View(U"根据"), View(U"依据"), View(U"依"),   View(U"各自"),   View(U"工作"),
    View(U"职责"), View(U"职能"), View(U"权限"), View(U"分工"), View(U"任务"), View(U"范围内"), View(U"范围"),
    View(U"分别"), View(U"共同"), View(U"具体"), View(U"联合"), View(U"协同"), View(U"密切"),   View(U"积极"),
    View(U"统筹"), View(U"做好"), View(U"抓好"), View(U"予以"), View(U"的"),   View(U" "),
};

constexpr std::array joining_verbs = {
    Word{U"牵头负责", Duty::lead},
    Word{U"牵头", Duty::lead},
    Word{U"配合", Duty::cooperate},
};

/// What may follow 等 before the names end.
constexpr std::array open_nouns = {
    View(U"有关部门和单位"), View(U"相关部门和单位"), View(U"部门和单位"), View(U"有关部门"),
    View(U"相关部门"),       View(U"有关单位"),       View(U"相关单位"),   View(U"部门"),
    View(U"单位"),           View(U"有关方面"),
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

template <class Table>
std::optional<DutyWords> word_at_begin(const Table& table, View plain) {
    const auto found =
        std::ranges::find_if(table, [plain](const Word& word) { return plain.starts_with(word.text); });
    if (found == table.end()) return std::nullopt;
    return DutyWords{.duty = found->duty, .size = found->text.size()};
}

/// The code points that adverbs take at the end of the words.
std::size_t adverbs_at_end(View plain) {
    const auto whole = plain.size();
    for (bool found = true; found;) {
        found = false;
        for (auto adverb : adverbs) {
            if (!plain.ends_with(adverb)) continue;
            plain.remove_suffix(adverb.size());
            found = true;
            break;
        }
    }
    return whole - plain.size();
}

}  // namespace

std::optional<DutyWords> label_at(View plain) { return word_at_begin(labels, plain); }

std::optional<DutyWords> verb_ending(View plain) {
    const auto found =
        std::ranges::find_if(verbs, [plain](const Word& verb) { return plain.ends_with(verb.text); });
    if (found == verbs.end()) return std::nullopt;
    const auto before = plain.substr(0, plain.size() - found->text.size());
    const auto adverbs_size = adverbs_at_end(before);
    return DutyWords{
        .duty = found->duty, .size = found->text.size() + adverbs_size, .has_adverb = adverbs_size > 0};
}

std::optional<DutyWords> joining_verb_at(View plain) { return word_at_begin(joining_verbs, plain); }

std::optional<OpenEnding> open_ending(View plain) {
    OpenEnding ending;
    auto rest = plain;
    for (auto noun : open_nouns) {
        if (!rest.ends_with(noun)) continue;
        rest.remove_suffix(noun.size());
        if (rest.ends_with(U"个")) rest.remove_suffix(1);
        break;
    }
    std::size_t digits = 0;
    while (digits < rest.size() && digits < 3 && is_digit(rest[rest.size() - 1 - digits])) ++digits;
    if (digits > 0 && rest.size() < plain.size()) {
        std::uint32_t count = 0;
        for (auto digit : rest.substr(rest.size() - digits))
            count = count * 10 + static_cast<std::uint32_t>(digit - U'0');
        ending.count = count;
        rest.remove_suffix(digits);
    }
    if (!rest.ends_with(U"等")) return std::nullopt;
    ending.size = plain.size() - rest.size() + 1;
    return ending;
}

bool says_none(View plain) {
    constexpr std::array words = {View(U"无"), View(U"/"),  View(U"-"),   View(U"--"),
                                  View(U"—"),  View(U"——"), View(U"暂无")};
    return std::ranges::find(words, plain) != words.end();
}

bool is_column_head(View plain) {
    if (std::ranges::find(column_heads, plain) != column_heads.end()) return true;
    const auto label = label_at(plain);
    return label && label->size == plain.size();
}

bool is_due_label(View plain) {
    static constexpr std::array labels = {
        View(U"完成时限"), View(U"完成时间"),    View(U"完成期限"), View(U"完成日期"), View(U"时限"),
        View(U"时间"),     View(U"期限"),        View(U"时间要求"), View(U"时间节点"), View(U"时限要求"),
        View(U"工作时限"), View(U"整改时限"),    View(U"办理时限"), View(U"办结时限"), View(U"落实时限"),
        View(U"完成节点"), View(U"时间安排"),    View(U"进度安排"), View(U"实施时间"), View(U"推进时间"),
        View(U"时间进度"), View(U"计划完成时间")};
    return std::ranges::find(labels, plain) != labels.end();
}

bool is_side_label(View plain) {
    static constexpr std::array labels = {
        View(U"分管领导"), View(U"责任领导"), View(U"包抓领导"),     View(U"联系领导"), View(U"牵头领导"),
        View(U"包联领导"), View(U"包保领导"), View(U"牵头责任领导"), View(U"市级领导"), View(U"县级领导"),
        View(U"区级领导"), View(U"联系人"),   View(U"联络员"),       View(U"联系电话"), View(U"备注"),
        View(U"目标"),     View(U"工作目标"), View(U"完成标准"),     View(U"资金来源"), View(U"督办领导")};
    return is_due_label(plain) || std::ranges::find(labels, plain) != labels.end();
}

bool says_first_leads(View plain) {
    static constexpr std::array places = {View(U"第一位"), View(U"首位"), View(U"第一个"), View(U"排名第一"),
                                          View(U"列第一")};
    const auto leads = plain.rfind(U"牵头");
    return leads != View::npos && std::ranges::any_of(places, [&](View place) {
               const auto at = plain.find(place);
               return at != View::npos && at < leads && leads - at <= place.size() + 8;
           });
}

bool says_from_here_on(View plain) { return plain == U"下同" || plain == U"以下同" || plain == U"以下均同"; }

}  // namespace zeren::extraction
