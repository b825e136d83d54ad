#include "extraction/tables/head_words.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string>

#include "extraction/passage.hpp"
#include "extraction/tables/latin_heads.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;
using enum ColumnKind;

struct HeadWord {
    View text;
    ColumnKind kind;
    Duty duty = Duty::unsaid;
};

/// Whole heads of Chinese tables that the endings below would read otherwise.
constexpr std::array whole_heads = {
    HeadWord{U"序号", number},
    HeadWord{U"序", number},
    HeadWord{U"编号", number},
    HeadWord{U"任务编号", number},
    HeadWord{U"号", number},
    HeadWord{U"案号", number},
    HeadWord{U"番号", number},
    HeadWord{U"项番", number},
    HeadWord{U"协作", owners, Duty::cooperate},
    HeadWord{U"会办", owners, Duty::cooperate},
    HeadWord{U"协力", owners, Duty::cooperate},
    HeadWord{U"主管", owners, Duty::responsible},
    HeadWord{U"相谈先", aside},
    HeadWord{U"工作包", task},
    HeadWord{U"时段", aside},
    HeadWord{U"协助", owners, Duty::cooperate},
    HeadWord{U"支持", owners, Duty::cooperate},
    HeadWord{U"协同", owners, Duty::cooperate},
    HeadWord{U"辅助", owners, Duty::cooperate},
    HeadWord{U"主导", owners, Duty::lead},
    HeadWord{U"主责", owners, Duty::lead},
    HeadWord{U"总负责", owners, Duty::lead},
    HeadWord{U"主", owners, Duty::lead},
    HeadWord{U"协", owners, Duty::cooperate},
    HeadWord{U"配", owners, Duty::cooperate},
    HeadWord{U"辅责", owners, Duty::cooperate},
    HeadWord{U"协助说明", owners, Duty::cooperate},
    HeadWord{U"协作说明", owners, Duty::cooperate},
    HeadWord{U"a角", people, Duty::lead},
    HeadWord{U"b角", people, Duty::cooperate},
    HeadWord{U"a岗", people, Duty::lead},
    HeadWord{U"b岗", people, Duty::cooperate},
    HeadWord{U"执行", owners, Duty::responsible},
    HeadWord{U"里程碑", task},
    HeadWord{U"环节", group},
    HeadWord{U"工作环节", group},
    HeadWord{U"流程", task},
    HeadWord{U"工作流程", task},
    HeadWord{U"会签", owners, Duty::consulted},
    HeadWord{U"审批", owners, Duty::approves},
    HeadWord{U"批准", owners, Duty::approves},
    HeadWord{U"决策项", task},
    HeadWord{U"决策", task},
    HeadWord{U"决议", task},
    HeadWord{U"行动项", task},
    HeadWord{U"任务项", task},
    HeadWord{U"工作项", task},
    HeadWord{U"待办项", task},
    HeadWord{U"待办", task},
    HeadWord{U"检查项", task},
    HeadWord{U"工作节点", task},
    HeadWord{U"交付物", text},
    HeadWord{U"前置", aside},
    HeadWord{U"依赖", aside},
    HeadWord{U"建议号", number},
    HeadWord{U"提案号", number},
    HeadWord{U"案由", task},
    HeadWord{U"目标任务", task},
    HeadWord{U"任务", task},
    HeadWord{U"工作", task},
    HeadWord{U"事项", task},
    HeadWord{U"名称", task},
    HeadWord{U"内容", measure},
    HeadWord{U"责任分工", owners},
    HeadWord{U"任务分工", owners},
    HeadWord{U"分工", owners},
    HeadWord{U"细化分工", measure},
    HeadWord{U"任务细化", measure},
    HeadWord{U"责任", owners, Duty::responsible},
    HeadWord{U"责任落实", owners},
    HeadWord{U"责任方", owners, Duty::responsible},
    HeadWord{U"何事", task},
    HeadWord{U"何人", owners, Duty::responsible},
    HeadWord{U"何时", due},
    HeadWord{U"何地", aside},
    HeadWord{U"为何", aside},
    HeadWord{U"如何", aside},
    HeadWord{U"施策", group},
    HeadWord{U"区分", group},
    HeadWord{U"取组", task},
    HeadWord{U"作业", task},
    HeadWord{U"作业内容", task},
    HeadWord{U"取组项目", task},
    HeadWord{U"取组内容", measure},
    HeadWord{U"事业名", task},
    HeadWord{U"具体的取组", task},
    HeadWord{U"实施时期", due},
    HeadWord{U"时期", due},
    HeadWord{U"时间", due},
    HeadWord{U"时限", due},
    HeadWord{U"计划完成", due},
    HeadWord{U"进度安排", due},
    HeadWord{U"时间安排", due},
    HeadWord{U"工作安排", measure},
    HeadWord{U"单位名称", unknown},
    HeadWord{U"企业名称", unknown},
    HeadWord{U"部门名称", unknown},
    HeadWord{U"单位", unknown},
    HeadWord{U"部门", unknown},
};

/// The last words of a Chinese head tell what it is; a longer ending stands before a shorter one. Owners
/// come from `owners_of_head`.
constexpr std::array endings = {
    HeadWord{U"优先级", aside},       HeadWord{U"优先", aside},       HeadWord{U"等级", aside},
    HeadWord{U"级别", aside},         HeadWord{U"程度", aside},       HeadWord{U"难度", aside},
    HeadWord{U"创建人", aside},       HeadWord{U"提出人", aside},     HeadWord{U"记录人", aside},
    HeadWord{U"审核人", aside},       HeadWord{U"验收人", aside},     HeadWord{U"督办人", aside},
    HeadWord{U"协作人", people},      HeadWord{U"跟进人", people},    HeadWord{U"执行人", people},
    HeadWord{U"经办人", people},      HeadWord{U"承办人", people},    HeadWord{U"参与者", people},
    HeadWord{U"负责者", people},      HeadWord{U"责任者", people},    HeadWord{U"协力者", people},
    HeadWord{U"支援者", people},      HeadWord{U"编号", number},      HeadWord{U"序号", number},
    HeadWord{U"成员", people},        HeadWord{U"担当", people},      HeadWord{U"联系方式", aside},
    HeadWord{U"责任人", people},      HeadWord{U"协助人", people},    HeadWord{U"配合人", people},
    HeadWord{U"协办人", people},      HeadWord{U"牵头人", people},    HeadWord{U"主办人", people},
    HeadWord{U"主责人", people},      HeadWord{U"参与人", people},    HeadWord{U"姓名", aside},
    HeadWord{U"职务", aside},         HeadWord{U"图例", aside},       HeadWord{U"说明", aside},
    HeadWord{U"负责人", people},      HeadWord{U"联系人", aside},     HeadWord{U"联络员", aside},
    HeadWord{U"填报人", aside},       HeadWord{U"领导", people},      HeadWord{U"责任领导", people},
    HeadWord{U"人员", people},        HeadWord{U"局长", people},      HeadWord{U"市长", people},
    HeadWord{U"组长", people},        HeadWord{U"组员", people},      HeadWord{U"主任", people},
    HeadWord{U"电话", aside},         HeadWord{U"方式", aside},       HeadWord{U"开始时间", aside},
    HeadWord{U"交办时间", aside},     HeadWord{U"下达时间", aside},   HeadWord{U"受理时间", aside},
    HeadWord{U"检查时间", aside},     HeadWord{U"会议时间", aside},   HeadWord{U"交办日期", aside},
    HeadWord{U"启动时间", aside},     HeadWord{U"起始时间", aside},   HeadWord{U"开工时间", aside},
    HeadWord{U"销号时间", aside},     HeadWord{U"销号日期", aside},   HeadWord{U"实际完成时间", aside},
    HeadWord{U"实际完成日期", aside}, HeadWord{U"办结日期", aside},   HeadWord{U"签收时间", aside},
    HeadWord{U"签收日期", aside},     HeadWord{U"登记日期", aside},   HeadWord{U"登记时间", aside},
    HeadWord{U"发现时间", aside},     HeadWord{U"发现日期", aside},   HeadWord{U"时限", due},
    HeadWord{U"时间", due},           HeadWord{U"期限", due},         HeadWord{U"节点", due},
    HeadWord{U"日期", due},           HeadWord{U"时间表", due},       HeadWord{U"时间要求", due},
    HeadWord{U"时限要求", due},       HeadWord{U"时间进度", due},     HeadWord{U"年限", due},
    HeadWord{U"周期", due},           HeadWord{U"进展", status},      HeadWord{U"情况", status},
    HeadWord{U"状态", status},        HeadWord{U"进度", status},      HeadWord{U"完成与否", status},
    HeadWord{U"备注", aside},         HeadWord{U"依据", aside},       HeadWord{U"来源", aside},
    HeadWord{U"资金", aside},         HeadWord{U"投资", aside},       HeadWord{U"预算", aside},
    HeadWord{U"分值", aside},         HeadWord{U"权重", aside},       HeadWord{U"得分", aside},
    HeadWord{U"类别", group},         HeadWord{U"类型", group},       HeadWord{U"分类", group},
    HeadWord{U"领域", group},         HeadWord{U"板块", group},       HeadWord{U"方面", group},
    HeadWord{U"维度", group},         HeadWord{U"方向", group},       HeadWord{U"章节", group},
    HeadWord{U"一级指标", group},     HeadWord{U"阶段", group},       HeadWord{U"大项", group},
    HeadWord{U"目标", text},          HeadWord{U"要求", text},        HeadWord{U"标准", text},
    HeadWord{U"成果", text},          HeadWord{U"成效", text},        HeadWord{U"效果", text},
    HeadWord{U"指标", text},          HeadWord{U"形式", text},        HeadWord{U"简介", text},
    HeadWord{U"措施", measure},       HeadWord{U"举措", measure},     HeadWord{U"内容", measure},
    HeadWord{U"具体任务", measure},   HeadWord{U"工作任务", measure}, HeadWord{U"具体工作", measure},
    HeadWord{U"具体事项", measure},   HeadWord{U"任务分解", measure}, HeadWord{U"做法", measure},
    HeadWord{U"主要职责", measure},   HeadWord{U"工作职责", measure}, HeadWord{U"具体职责", measure},
    HeadWord{U"职责", measure},       HeadWord{U"职责任务", measure}, HeadWord{U"步骤", measure},
    HeadWord{U"抓手", measure},       HeadWord{U"试点", task},        HeadWord{U"试点名称", task},
    HeadWord{U"要点", measure},       HeadWord{U"任务", task},        HeadWord{U"工作", task},
    HeadWord{U"事项", task},          HeadWord{U"项目", task},        HeadWord{U"任务名称", task},
    HeadWord{U"项目名称", task},      HeadWord{U"事项名称", task},    HeadWord{U"工作名称", task},
    HeadWord{U"清单", task},          HeadWord{U"工程", task},        HeadWord{U"行动", task},
    HeadWord{U"问题", task},          HeadWord{U"取组", task},        HeadWord{U"名称", task},
    HeadWord{U"题目", task},          HeadWord{U"议题", task},        HeadWord{U"标题", task},
    HeadWord{U"隐患", task},          HeadWord{U"短板", task},
};

/// What makes a head of bodies one of leads or of helpers, wherever it stands in the head.
constexpr std::array duty_signs = {
    HeadWord{U"牵头", owners, Duty::lead},          HeadWord{U"主责", owners, Duty::lead},
    HeadWord{U"主办", owners, Duty::lead},          HeadWord{U"主要责任", owners, Duty::lead},
    HeadWord{U"主抓", owners, Duty::lead},          HeadWord{U"首办", owners, Duty::lead},
    HeadWord{U"第一责任", owners, Duty::lead},      HeadWord{U"主体责任", owners, Duty::responsible},
    HeadWord{U"配合", owners, Duty::cooperate},     HeadWord{U"协办", owners, Duty::cooperate},
    HeadWord{U"协同", owners, Duty::cooperate},     HeadWord{U"协助", owners, Duty::cooperate},
    HeadWord{U"协作", owners, Duty::cooperate},     HeadWord{U"参与", owners, Duty::cooperate},
    HeadWord{U"参加", owners, Duty::cooperate},     HeadWord{U"支持", owners, Duty::cooperate},
    HeadWord{U"会办", owners, Duty::cooperate},     HeadWord{U"联办", owners, Duty::cooperate},
    HeadWord{U"关系课", owners, Duty::cooperate},   HeadWord{U"关系部", owners, Duty::cooperate},
    HeadWord{U"关系机关", owners, Duty::cooperate}, HeadWord{U"关系团体", owners, Duty::cooperate},
    HeadWord{U"关联课", owners, Duty::cooperate},   HeadWord{U"协力", owners, Duty::cooperate},
    HeadWord{U"支援", owners, Duty::cooperate},     HeadWord{U"连携", owners, Duty::cooperate},
    HeadWord{U"成员", owners, Duty::cooperate},     HeadWord{U"协管", owners, Duty::cooperate},
    HeadWord{U"副组长", owners, Duty::cooperate},   HeadWord{U"组员", owners, Duty::cooperate},
    HeadWord{U"组长", owners, Duty::lead},          HeadWord{U"责任", owners, Duty::responsible},
    HeadWord{U"承办", owners, Duty::responsible},   HeadWord{U"负责", owners, Duty::responsible},
    HeadWord{U"实施", owners, Duty::responsible},   HeadWord{U"落实", owners, Duty::responsible},
    HeadWord{U"执行", owners, Duty::responsible},   HeadWord{U"承担", owners, Duty::responsible},
    HeadWord{U"主管", owners, Duty::responsible},   HeadWord{U"分办", owners, Duty::responsible},
    HeadWord{U"分工", owners, Duty::unsaid},
};

constexpr std::array bodies = {View(U"单位"), View(U"部门"), View(U"主体"), View(U"处室"),
                               View(U"科室"), View(U"机构"), View(U"股室"), View(U"地区"),
                               View(U"分工"), View(U"科组"), View(U"机关"), View(U"局处")};

const HeadWord* whole(View head) {
    const auto found = std::ranges::find(whole_heads, head, &HeadWord::text);
    return found == whole_heads.end() ? nullptr : &*found;
}

const HeadWord* longest_ending(View head) {
    const HeadWord* best = nullptr;
    for (const auto& ending : endings) {
        const bool is_longer = best == nullptr || ending.text.size() > best->text.size();
        if (is_longer && head.ends_with(ending.text)) best = &ending;
    }
    return best;
}

/// The first sign of a duty that the head holds.
const HeadWord* duty_sign_in(View head) {
    const auto found =
        std::ranges::find_if(duty_signs, [head](const HeadWord& sign) { return holds(head, sign.text); });
    return found == duty_signs.end() ? nullptr : &*found;
}

/// The duty that the words of a head speak of.
Duty duty_in(View head) {
    const auto* sign = duty_sign_in(head);
    return sign == nullptr ? Duty::unsaid : sign->duty;
}

/// 责任单位, 牵头及配合单位, 牵头: who owns; a head that speaks of leads and of helpers says neither.
ColumnMeaning owners_of_head(View head) {
    // 责任单位及责任人 is a column of bodies, 牵头单位责任人 one of people.
    const bool names_both = head.find_first_of(U"及和与/") != View::npos;
    const bool ends_like_bodies =
        ends_with_one_of(head, bodies) || (names_both && holds_one_of(head, bodies));
    auto label = label_at(head);
    if (label && label->is_of_people) label.reset();
    const bool is_label = label && label->size == head.size();
    if (!ends_like_bodies && !is_label) return {};
    if (is_label && label->brackets_help) return {owners, label->duty};
    const auto says = [head](Duty duty) {
        return std::ranges::any_of(
            duty_signs, [&](const HeadWord& sign) { return sign.duty == duty && holds(head, sign.text); });
    };
    if (says(Duty::lead) && says(Duty::cooperate)) return {owners, Duty::unsaid};
    if (const auto* sign = duty_sign_in(head)) return {owners, sign->duty};
    if (is_label) return {owners, label->duty};
    return {};
}

bool has_han(View head) { return std::ranges::any_of(head, is_han); }

ColumnMeaning look_up(View head) {
    constexpr std::size_t longest_han_head = 14;
    if (!has_han(head)) return meaning_of_latin_head(head);
    if (head.size() > longest_han_head || head.find_first_of(U"。;、") != View::npos) return {};
    if (const auto* word = whole(head)) return {word->kind, word->duty};
    if (is_due_label(head)) return {due};
    if (is_side_label(head) && longest_ending(head) == nullptr) return {aside};
    // 原牵头单位, 配合单位2: who owned it before is told aside; one of several columns is like the others.
    if (head.size() > 3 && head.starts_with(U"原") && owners_of_head(head.substr(1)).kind == owners)
        return {aside};
    while (head.size() > 2 && is_digit(head.back())) head.remove_suffix(1);
    if (const auto meaning = owners_of_head(head); meaning.kind != unknown) return meaning;
    // 负责老师, 协助同志
    static constexpr std::array kinds_of_people = {View(U"老师"), View(U"教师"), View(U"同志"),
                                                   View(U"干部")};
    if (duty_sign_in(head) != nullptr && ends_with_one_of(head, kinds_of_people))
        return {people, duty_in(head)};
    if (const auto* ending = longest_ending(head)) {
        return {ending->kind, ending->kind == people ? duty_in(head) : ending->duty};
    }
    return {};
}

}  // namespace

ColumnMeaning meaning_of_head(View head) {
    constexpr std::size_t longest = 40;
    constexpr std::size_t most_words = 4096;
    if (head.empty()) return {};
    if (head.size() > longest) return look_up(head);
    // Thousands of small tables have the same few heads, and each is asked for several times.
    thread_local std::map<std::u32string, ColumnMeaning, std::less<>> known;
    if (const auto found = known.find(head); found != known.end()) return found->second;
    if (known.size() == most_words) known.clear();
    return known.emplace(head, look_up(head)).first->second;
}

}  // namespace zeren::extraction::tables
