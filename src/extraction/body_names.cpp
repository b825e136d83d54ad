#include "extraction/body_names.hpp"

#include <algorithm>
#include <array>

#include "extraction/body_endings.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;
using model::ActorKind;

/// Endings that are names of their own.
constexpr std::array whole_names = {
    View(U"国务院"), View(U"总工会"), View(U"工商联"), View(U"妇联"),     View(U"残联"),
    View(U"科协"),   View(U"文联"),   View(U"侨联"),   View(U"政协"),     View(U"人大"),
    View(U"海关"),   View(U"工会"),   View(U"党校"),   View(U"办公室"),   View(U"管委会"),
    View(U"供销社"), View(U"法院"),   View(U"检察院"), View(U"红十字会"), View(U"贸促会"),
    View(U"社科联"), View(U"村委会"), View(U"居委会"), View(U"街道办"),   View(U"食堂")};

/// Names without any such ending.
constexpr std::array unlike_names = {
    View(U"中国移动"), View(U"中国联通"), View(U"中国电信"), View(U"中国铁塔"), View(U"中国石油"),
    View(U"中国石化"), View(U"中国邮政"), View(U"中国铁路"), View(U"国家电网"), View(U"南方电网"),
    View(U"中国广电"), View(U"国铁"),     View(U"团市委"),   View(U"共青团"),   View(U"新华社"),
    View(U"人民日报"), View(U"国网"),     View(U"人行"),     View(U"农发行"),   View(U"国开行"),
    View(U"中国海油"), View(U"中国烟草"), View(U"中国银联"), View(U"中石油"),   View(U"中石化"),
    View(U"铁塔"),     View(U"联通"),     View(U"移动公司")};

/// Ordinary words that end with the sign of a body.
constexpr std::array no_bodies = {
    View(U"格局"), View(U"布局"), View(U"结局"), View(U"全局"),   View(U"大局"), View(U"局部"), View(U"开局"),
    View(U"主办"), View(U"举办"), View(U"开办"), View(U"创办"),   View(U"承办"), View(U"协办"), View(U"督办"),
    View(U"交办"), View(U"通办"), View(U"代办"), View(U"经办"),   View(U"联办"), View(U"兴办"), View(U"部署"),
    View(U"内部"), View(U"全部"), View(U"干部"), View(U"西部"),   View(U"东部"), View(U"中部"), View(U"南部"),
    View(U"北部"), View(U"外部"), View(U"社会"), View(U"机会"),   View(U"大会"), View(U"城乡"), View(U"城市"),
    View(U"地区"), View(U"社区"), View(U"城镇"), View(U"乡镇"),   View(U"大厅"), View(U"餐厅"), View(U"会议"),
    View(U"我市"), View(U"我省"), View(U"我县"), View(U"我区"),   View(U"全市"), View(U"全省"), View(U"农村"),
    View(U"乡村"), View(U"辖区"), View(U"县域"), View(U"进一步"), View(U"以上"), View(U"上市"), View(U"参股"),
    View(U"控股"), View(U"入股"), View(U"持股"),
};

/// Verbs with which tasks begin, but no names (unlike 建设, 规划, 组织, 推进).
constexpr std::array task_verbs = {
    View(U"加强"),   View(U"加快"),   View(U"支持"),   View(U"推动"),   View(U"完善"),   View(U"打造"),
    View(U"依托"),   View(U"发挥"),   View(U"鼓励"),   View(U"引导"),   View(U"提升"),   View(U"建立"),
    View(U"健全"),   View(U"落实"),   View(U"深化"),   View(U"开展"),   View(U"做好"),   View(U"做强"),
    View(U"做优"),   View(U"强化"),   View(U"优化"),   View(U"实施"),   View(U"制定"),   View(U"督促"),
    View(U"指导"),   View(U"协助"),   View(U"探索"),   View(U"扩大"),   View(U"按照"),   View(U"根据"),
    View(U"组建"),   View(U"对接"),   View(U"起草"),   View(U"筹措"),   View(U"拨付"),   View(U"出台"),
    View(U"汇总"),   View(U"充分"),   View(U"积极"),   View(U"持续"),   View(U"进一步"), View(U"确保"),
    View(U"坚持"),   View(U"会议听"), View(U"会议强"), View(U"会议学"), View(U"会议要"), View(U"会议指"),
    View(U"会议议"), View(U"会议明"), View(U"会议研"), View(U"会议认"), View(U"会议传"), View(U"覆盖"),
    View(U"涉及"),   View(U"面向"),   View(U"成立"),
};

constexpr std::size_t longest_name = 60;  // code points; longer words are sentences

/// 各…, 有关部门, 相关单位, 成员单位, 镇街: no body in particular.
bool is_collective(View name) {
    if (name.size() > longest_name || name.size() < 2) return false;
    if (name == U"各地" || name.ends_with(U"镇街") || name.ends_with(U"成员单位")) return true;
    static constexpr std::array members = {
        View(U"班级"),   View(U"年级"),   View(U"分包"),   View(U"商户"), View(U"农户"),
        View(U"业主"),   View(U"住户"),   View(U"网格员"), View(U"成员"), View(U"党员"),
        View(U"教师"),   View(U"家长"),   View(U"门店"),   View(U"展商"), View(U"会员"),
        View(U"代表"),   View(U"班主任"), View(U"组长"),   View(U"队员"), View(U"志愿者"),
        View(U"负责人"), View(U"摊主"),   View(U"职工"),   View(U"员工"), View(U"工段")};
    constexpr std::size_t longest_members = 8;
    if (name[0] == U'各' && name.size() <= longest_members && ends_with_one_of(name, members)) return true;
    const bool says_many = holds(name, U"各") || holds(name, U"有关") || holds(name, U"相关");
    return says_many && body_ending_at(name, 0) != nullptr;
}

const BodyEnding* ending_of(View name) {
    if (name.size() > longest_name) return nullptr;
    // An ending alone is no name, but for some.
    return body_ending_at(name, is_one_of(name, whole_names) ? 0 : 1);
}

/// 县委机要科, 市政府信息处: a part of a committee or government, whatever it is called.
bool is_inside_an_office(View name) {
    static constexpr std::array offices = {
        View(U"省委"),   View(U"市委"),   View(U"县委"),   View(U"区委"),   View(U"州委"),
        View(U"旗委"),   View(U"党委"),   View(U"纪委"),   View(U"省政府"), View(U"市政府"),
        View(U"县政府"), View(U"区政府"), View(U"州政府"), View(U"旗政府"), View(U"人民政府")};
    return holds_one_of(name.substr(0, name.size() - 1), offices);
}

/// 起草科室: whichever it is that drafts.
bool is_unit_of_a_verb(View name) {
    constexpr std::size_t size = 4;
    static constexpr std::array verbs = {View(U"起草"), View(U"制定"), View(U"出台"),
                                         View(U"组织"), View(U"实施"), View(U"落实")};
    static constexpr std::array units = {View(U"科室"), View(U"处室"), View(U"股室"),
                                         View(U"部门"), View(U"单位"), View(U"机构")};
    return name.size() == size && begins_with_one_of(name, verbs) && ends_with_one_of(name, units);
}

/// 国网青山电力
bool is_branch_of_the_grid(View name) {
    static constexpr std::array grids = {View(U"国网"), View(U"国家电网"), View(U"南方电网")};
    static constexpr std::array endings = {View(U"电力"), View(U"供电")};
    return begins_with_one_of(name, grids) && ends_with_one_of(name, endings);
}

/// 一团, 三十八团, 第三师: regiments and divisions that farm.
bool is_numbered_regiment(View name) {
    constexpr std::size_t longest = 4;  // of a number
    if (!name.ends_with(U"团") && !name.ends_with(U"师")) return false;
    auto number = name.substr(0, name.size() - 1);
    if (number.starts_with(U"第")) number.remove_prefix(1);
    return !number.empty() && number.size() <= longest &&
           number.find_first_not_of(U"一二三四五六七八九十百〇零0123456789") == View::npos;
}

/// 各责任单位要于每季度末将进展情况报县政府督查室 ends like a body and is a sentence.
bool tells_what_to_do(View name) {
    static constexpr std::array signs = {
        View(U"要于"),   View(U"应于"),   View(U"请于"),  View(U"须于"),   View(U"前将"),   View(U"前报"),
        View(U"情况报"), View(U"设在"),   View(U"设于"),  View(U"要会同"), View(U"要组织"), View(U"要牵头"),
        View(U"设立"),   View(U"以下"),   View(U"局要"),  View(U"委要"),   View(U"办要"),   View(U"府要"),
        View(U"厅要"),   View(U"单位要"), View(U"部门要")};
    return holds_one_of(name, signs);
}

/// The name before its closing bracket: 市自然资源局(市林业局) ends like 市自然资源局.
View without_bracket(View name) {
    if (!name.ends_with(U")")) return name;
    const auto open = name.rfind(U'(');
    return open == View::npos || open == 0 ? name : name.substr(0, open);
}

}  // namespace

NameForm form_of_name(View plain) {
    const auto name = without_bracket(plain);
    if (is_unit_of_a_verb(name)) return NameForm::collective;
    if (name.empty() || View(U"(),、。;:").find(name[0]) != View::npos) return NameForm::none;
    if (begins_like_a_task(name) || holds(name, U"的") || tells_what_to_do(name)) return NameForm::none;
    if (is_collective(name)) return NameForm::collective;
    if (is_one_of(name, unlike_names) || is_branch_of_the_grid(name)) return NameForm::body;
    if (is_numbered_regiment(name)) return NameForm::weak;
    if (ends_with_one_of(name, no_bodies) && !name.ends_with(U"安全部") && !name.ends_with(U"目督办"))
        return NameForm::none;
    const auto* ending = ending_of(name);
    if (ending == nullptr) return NameForm::none;
    return is_inside_an_office(name) ? NameForm::body : ending->form;
}

ActorKind kind_of_name(View plain) {
    const auto name = without_bracket(plain);
    if (is_collective(name)) return ActorKind::collective;
    const auto* ending = ending_of(name);
    return ending == nullptr ? ActorKind::unknown : ending->kind;
}

bool begins_like_a_task(View plain) { return begins_with_one_of(plain, task_verbs); }

}  // namespace zeren::extraction
