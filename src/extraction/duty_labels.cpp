#include <algorithm>
#include <array>

#include "extraction/duty_words.hpp"
#include "extraction/passage.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// A label is put together: [ level or rank ] [ duty … ] [ 单位, 部门 … ], 市级 牵头责任 单位.
constexpr std::array openings = {
    View(U"市级"), View(U"县级"), View(U"区级"), View(U"省级"), View(U"州级"), View(U"镇级"), View(U"乡级"),
    View(U"本级"), View(U"省直"), View(U"市直"), View(U"县直"), View(U"区直"), View(U"其他"), View(U"其它"),
    View(U"相关"), View(U"有关"), View(U"具体"), View(U"直接"), View(U"共同"), View(U"任务"), View(U"工作"),
    View(U"总"),   View(U"各"),   View(U"整改"), View(U"治理"), View(U"项目"), View(U"事项"), View(U"措施"),
    View(U"问题"), View(U"主体"), View(U"属地"), View(U"行业"), View(U"业务"), View(U"监管"), View(U"村级"),
    View(U"院级"), View(U"校级"), View(U"局级"), View(U"部级"), View(U"州直"), View(U"镇直"), View(U"建设"),
    View(U"主管"), View(U"协管"), View(U"拟"),   View(U"建议"), View(U"首位"), View(U"省"),   View(U"市"),
    View(U"县"),   View(U"区"),
};

/// These make the responsible one the first among several.
constexpr std::array ranks = {View(U"主要"), View(U"第一"), View(U"首要")};

struct Core {
    View text;
    Duty duty;
};
constexpr std::array cores = {
    Core{U"牵头", Duty::lead},        Core{U"主办", Duty::lead},        Core{U"主责", Duty::lead},
    Core{U"主导", Duty::lead},        Core{U"主抓", Duty::lead},        Core{U"首办", Duty::lead},
    Core{U"首责", Duty::lead},        Core{U"发起", Duty::lead},        Core{U"配合", Duty::cooperate},
    Core{U"协办", Duty::cooperate},   Core{U"协同", Duty::cooperate},   Core{U"协助", Duty::cooperate},
    Core{U"协作", Duty::cooperate},   Core{U"参与", Duty::cooperate},   Core{U"参加", Duty::cooperate},
    Core{U"支持", Duty::cooperate},   Core{U"成员", Duty::cooperate},   Core{U"会办", Duty::cooperate},
    Core{U"联办", Duty::cooperate},   Core{U"辅助", Duty::cooperate},   Core{U"指导", Duty::cooperate},
    Core{U"责任", Duty::responsible}, Core{U"承办", Duty::responsible}, Core{U"负责", Duty::responsible},
    Core{U"实施", Duty::responsible}, Core{U"落实", Duty::responsible}, Core{U"执行", Duty::responsible},
    Core{U"承担", Duty::responsible}, Core{U"推进", Duty::responsible}, Core{U"组织", Duty::responsible},
    Core{U"联合", Duty::cooperate},   Core{U"合作", Duty::cooperate},   Core{U"支撑", Duty::cooperate},
    Core{U"保障", Duty::cooperate},   Core{U"统筹", Duty::responsible}, Core{U"承接", Duty::responsible},
    Core{U"承建", Duty::responsible}, Core{U"经办", Duty::responsible}, Core{U"办理", Duty::responsible},
    Core{U"整改", Duty::responsible}, Core{U"归口", Duty::responsible}, Core{U"完成", Duty::responsible},
    Core{U"起草", Duty::responsible}, Core{U"分办", Duty::responsible}, Core{U"帮办", Duty::cooperate},
};

constexpr std::array endings = {
    View(U"单位"), View(U"部门"),   View(U"主体"),   View(U"处室"),   View(U"科室"),   View(U"机构"),
    View(U"地区"), View(U"企业"),   View(U"县区"),   View(U"区县"),   View(U"镇街"),   View(U"乡镇"),
    View(U"街道"), View(U"股室"),   View(U"方"),     View(U"团队"),   View(U"小组"),   View(U"专班"),
    View(U"科组"), View(U"支部"),   View(U"院所"),   View(U"公司"),   View(U"岗位"),   View(U"市县"),
    View(U"市州"), View(U"机关"),   View(U"局处"),   View(U"社区"),   View(U"村"),     View(U"站所"),
    View(U"部室"), View(U"院系"),   View(U"学院"),   View(U"车间"),   View(U"班组"),   View(U"街镇"),
    View(U"镇村"), View(U"学校"),   View(U"医院"),   View(U"中队"),   View(U"大队"),   View(U"园区"),
    View(U"海关"), View(U"支队"),   View(U"总队"),   View(U"分局"),   View(U"派出所"), View(U"法庭"),
    View(U"校区"), View(U"处"),     View(U"科"),     View(U"队"),     View(U"村居"),   View(U"委局"),
    View(U"厅局"), View(U"分公司"), View(U"子公司"), View(U"项目部"), View(U"组")};

/// What may stand between or behind endings: 责任单位(部门), 责任部门和单位.
constexpr std::array tails = {View(U"(社区)"),   View(U"(村)"),     View(U"(街道)"),   View(U"(部门)"),
                              View(U"(单位)"),   View(U"(处室)"),   View(U"(科室)"),   View(U"和部门"),
                              View(U"和单位"),   View(U"及部门"),   View(U"及单位"),   View(U"、部门"),
                              View(U"、单位"),   View(U"/部门"),    View(U"/单位"),    View(U"名称"),
                              View(U"(公章)"),   View(U"(签章)"),   View(U"(签字)"),   View(U"(盖公章)"),
                              View(U"(盖章)"),   View(U"及责任人"), View(U"和责任人"), View(U"(责任人)"),
                              View(U"、责任人"), View(U"及负责人"), View(U"(负责人)"), View(U"/责任人")};

/// Duties that are labels without any ending.
constexpr std::array bare_cores = {View(U"牵头"), View(U"主办"), View(U"配合"), View(U"协办"), View(U"参与"),
                                   View(U"承办"), View(U"责任"), View(U"负责"), View(U"分办"), View(U"会办"),
                                   View(U"协作"), View(U"协同"), View(U"主责"), View(U"协助")};

/// Labels of Japanese plans: 主管課, 担当課, 関係課.
struct WholeLabel {
    View text;
    Duty duty;
};
constexpr std::array japanese_labels = {
    WholeLabel{U"主管课", Duty::responsible},   WholeLabel{U"担当课", Duty::responsible},
    WholeLabel{U"所管课", Duty::responsible},   WholeLabel{U"主管部局", Duty::responsible},
    WholeLabel{U"担当部局", Duty::responsible}, WholeLabel{U"担当部署", Duty::responsible},
    WholeLabel{U"实施主体", Duty::responsible}, WholeLabel{U"主担当", Duty::lead},
    WholeLabel{U"主担当课", Duty::lead},        WholeLabel{U"副担当", Duty::cooperate},
    WholeLabel{U"关系课", Duty::cooperate},     WholeLabel{U"关系部局", Duty::cooperate},
    WholeLabel{U"关系机关", Duty::cooperate},   WholeLabel{U"协力课", Duty::cooperate},
    WholeLabel{U"关系部署", Duty::cooperate},   WholeLabel{U"连携课", Duty::cooperate}};

/// Labels of clauses that say themselves who does what.
constexpr std::array plain_labels = {View(U"责任分工"), View(U"任务分工"), View(U"职责分工"),
                                     View(U"工作分工"), View(U"责任落实"), View(U"分工")};

constexpr std::array due_labels = {
    View(U"完成时限"), View(U"完成时间"), View(U"完成期限"), View(U"完成日期"),     View(U"时限"),
    View(U"时间"),     View(U"期限"),     View(U"时间要求"), View(U"时间节点"),     View(U"时限要求"),
    View(U"工作时限"), View(U"整改时限"), View(U"办理时限"), View(U"办结时限"),     View(U"落实时限"),
    View(U"完成节点"), View(U"时间安排"), View(U"进度安排"), View(U"实施时间"),     View(U"推进时间"),
    View(U"整改期限"), View(U"整改时间"), View(U"时间进度"), View(U"计划完成时间"), View(U"完成时限要求"),
    View(U"实施期限"), View(U"工作进度"), View(U"截止"),     View(U"截止日期"),     View(U"截止时间"),
    View(U"截至日期"), View(U"截至时间"), View(U"到期日"),   View(U"交付日期"),     View(U"交付时间"),
    View(U"计划完成"), View(U"预计完成"), View(U"计划时间"), View(U"预计完成时间"), View(U"完成期")};

constexpr std::array side_labels = {
    View(U"分管领导"), View(U"责任领导"), View(U"包抓领导"),     View(U"联系领导"), View(U"牵头领导"),
    View(U"包联领导"), View(U"包保领导"), View(U"牵头责任领导"), View(U"市级领导"), View(U"县级领导"),
    View(U"区级领导"), View(U"督办领导"), View(U"督办单位"),     View(U"督导单位"), View(U"监督单位"),
    View(U"考核单位"), View(U"验收单位"), View(U"联系人"),       View(U"联络员"),   View(U"联系电话"),
    View(U"联系方式"), View(U"备注"),     View(U"目标"),         View(U"工作目标"), View(U"年度目标"),
    View(U"完成标准"), View(U"完成标志"), View(U"预期成果"),     View(U"资金来源"), View(U"政策依据"),
    View(U"整改目标"), View(U"整改措施"), View(U"整改情况"),     View(U"目标要求"), View(U"工作要求"),
    View(U"完成情况"), View(U"进展情况"), View(U"工作进展"),     View(U"成果形式"), View(U"交付成果"),
    View(U"年度任务"), View(U"位置"),     View(U"地点"),         View(U"问题"),     View(U"资金安排"),
    View(U"投资"),     View(U"总投资"),   View(U"电话"),         View(U"优先级"),   View(U"状态"),
    View(U"进度"),     View(U"说明"),     View(U"预算"),         View(U"资金"),     View(U"经费")};

/// With these begin labels of bodies that watch, are told or write, but do not do the task.
constexpr std::array watching = {
    View(U"督"),   View(U"监督"), View(U"监察"), View(U"考核"), View(U"考评"), View(U"验收"), View(U"评价"),
    View(U"评估"), View(U"审核"), View(U"审批"), View(U"报送"), View(U"抄送"), View(U"主送"), View(U"发文"),
    View(U"填报"), View(U"印发"), View(U"签发"), View(U"联系"), View(U"制表"), View(U"来文"), View(U"编制"),
    View(U"提出"), View(U"提案"), View(U"推荐"), View(U"申报"), View(U"受益"), View(U"发布"), View(U"出席"),
    View(U"列席"), View(U"参会"), View(U"缺席"), View(U"请假"), View(U"分送"), View(U"检查"), View(U"巡查"),
    View(U"挂牌"), View(U"公开"), View(U"供稿"), View(U"技术"), View(U"信息"), View(U"来源"), View(U"位置"),
    View(U"地点"), View(U"原"),   View(U"非")};

/// No sign parts the words of a label: 督查。(牵头单位 is the end of a sentence and the begin of a label.
bool is_one_word(View plain) { return plain.find_first_of(U" 、,;。()/") == View::npos; }

/// Reads a label from left to right.
struct LabelReader {
    View plain;
    std::size_t at = 0;
    std::optional<Duty> duty{};
    std::size_t cores_begin = 0;
    bool is_first = false;
    bool brackets_help = false;

    View rest() const { return plain.substr(at); }

    void skip_openings() {
        while (const auto size = longest_at_begin(rest(), openings)) at += size;
        cores_begin = at;
        if (const auto size = longest_at_begin(rest(), ranks)) {
            is_first = true;
            at += size;
        }
    }

    /// 责任(配合)单位, 牵头单位(配合单位): the brackets behind its names hold those that help.
    void skip_bracket() {
        if (!duty || !rest().starts_with(U'(')) return;
        const auto inside = rest().substr(1);
        const auto core =
            std::ranges::find_if(cores, [&](const Core& each) { return inside.starts_with(each.text); });
        if (core == cores.end()) return;
        auto size = core->text.size();
        size += longest_at_begin(inside.substr(size), endings);
        if (!inside.substr(size).starts_with(U')')) return;
        at += size + 2;
        brackets_help = core->duty == Duty::cooperate && duty != Duty::cooperate;
    }

    void read_cores() {
        for (bool found = true; found;) {
            const auto core = std::ranges::find_if(
                cores, [this](const Core& each) { return rest().starts_with(each.text); });
            found = core != cores.end();
            if (!found) break;
            // 牵头责任 leads and 配合责任 helps, whichever word stands first.
            if (!duty || *duty == Duty::responsible) duty = core->duty;
            at += core->text.size();
        }
        skip_bracket();
        if (duty == Duty::responsible && is_first) duty = Duty::lead;
    }
};

/// Any other word for bodies before a colon: 包干单位：, 攻坚部门：. They are responsible, unless the word
/// says that they only watch.
std::optional<DutyWords> unlisted_label_at(View plain) {
    constexpr std::size_t longest = 9;
    constexpr View no_labels = U"各有相本我全该其请";
    const auto end = plain.substr(0, longest).find(U':');
    if (end == View::npos || end < 3 || no_labels.find(plain[0]) != View::npos) return std::nullopt;
    const auto word = plain.substr(0, end);
    if (word.ends_with(U"分工") && is_one_word(word)) return DutyWords{.size = end};  // 部门分工：
    if (longest_at_end(word, endings) < 2 || !is_one_word(word)) return std::nullopt;
    if (begins_with_one_of(word, watching) || is_side_label(word)) return std::nullopt;
    return DutyWords{.duty = Duty::responsible, .size = end};
}

/// 主: and 协: in brackets behind a task; A角: and B角:.
std::optional<DutyWords> one_sign_label_at(View plain) {
    for (View role : {View(U"角"), View(U"岗")}) {
        const bool is_role = plain.size() > 2 && plain.substr(1).starts_with(role) && plain[2] == U':';
        if (is_role && lower_case(plain[0]) == U'a')
            return DutyWords{.duty = Duty::lead, .size = 2, .is_of_people = true};
        if (is_role && lower_case(plain[0]) == U'b')
            return DutyWords{.duty = Duty::cooperate, .size = 2, .is_of_people = true};
    }
    if (plain.size() < 2 || plain[1] != U':') return std::nullopt;
    if (View(U"主牵").find(plain[0]) != View::npos) return DutyWords{.duty = Duty::lead, .size = 1};
    if (View(U"协配副辅").find(plain[0]) != View::npos) return DutyWords{.duty = Duty::cooperate, .size = 1};
    return std::nullopt;
}

/// 市级: and 县级: in brackets behind a task.
std::optional<DutyWords> level_label_at(View plain) {
    constexpr View levels = U"省市州县区镇乡村";
    if (plain.size() < 3 || plain[1] != U'级' || plain[2] != U':') return std::nullopt;
    if (levels.find(plain[0]) == View::npos) return std::nullopt;
    return DutyWords{.duty = Duty::responsible, .size = 2};
}

/// A word put together of the tables above.
std::optional<DutyWords> composed_label_at(View plain) {
    if (const auto size = longest_at_begin(plain, plain_labels)) return DutyWords{.size = size};
    for (const auto& label : japanese_labels) {
        const bool is_whole = plain.starts_with(label.text) &&
                              (plain.size() == label.text.size() || plain[label.text.size()] == U':');
        if (is_whole) return DutyWords{.duty = label.duty, .size = label.text.size()};
    }
    if (const auto short_label = one_sign_label_at(plain)) return short_label;
    if (const auto level = level_label_at(plain)) return level;
    LabelReader reader{.plain = plain, .duty = std::nullopt};
    reader.skip_openings();
    reader.read_cores();
    if (!reader.duty) return std::nullopt;
    if (reader.rest().starts_with(U"人")) {
        // 主要负责人 is the head of a body, and no more its lead than any 负责人.
        const auto duty = reader.is_first ? Duty::responsible : *reader.duty;
        return DutyWords{.duty = duty, .size = reader.at + 1, .is_of_people = true};
    }
    if (const auto size = longest_at_begin(reader.rest(), endings)) {
        reader.at += size;
        reader.at += longest_at_begin(reader.rest(), tails);
        reader.skip_bracket();
        return DutyWords{.duty = *reader.duty, .size = reader.at, .brackets_help = reader.brackets_help};
    }
    const auto bare = plain.substr(0, reader.at);
    // 监管责任: where the colon shows that it is a label.
    const bool is_kind_of_duty =
        bare.size() > 2 && bare.substr(reader.cores_begin) == U"责任" && reader.rest().starts_with(U":");
    if (!is_one_of(bare, bare_cores) && !is_kind_of_duty) return std::nullopt;
    if (reader.rest() == U"建议") reader.at = plain.size();  // 牵头建议
    return DutyWords{.duty = *reader.duty, .size = reader.at};
}

}  // namespace

std::optional<DutyWords> label_at(View plain) {
    const auto label = composed_label_at(plain);
    return label ? label : unlisted_label_at(plain);
}

bool is_due_label(View plain) { return is_one_of(plain, due_labels); }

std::size_t due_label_at(View plain) {
    const auto size = longest_at_begin(plain, due_labels);
    return size > 0 && plain.substr(size).starts_with(U"为") ? size + 1 : size;
}

bool is_side_label(View plain) {
    constexpr std::size_t longest = 8;
    if (is_due_label(plain) || is_one_of(plain, side_labels)) return true;
    if (plain.size() < 3 || plain.size() > longest || !is_one_word(plain)) return false;
    static constexpr std::array report_endings = {View(U"情况"), View(U"进展"), View(U"成效"), View(U"目标"),
                                                  View(U"措施"), View(U"标准"), View(U"成果"), View(U"要求")};
    if (ends_with_one_of(plain, report_endings)) return true;
    if (plain.ends_with(U"领导") || plain.ends_with(U"联系人") || plain.ends_with(U"联络员")) return true;
    return begins_with_one_of(plain, watching) && is_one_of(plain.substr(plain.size() - 2), endings);
}

}  // namespace zeren::extraction
