#include "extraction/body_names.hpp"

#include <algorithm>
#include <array>

#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;
using model::ActorKind;

struct Ending {
    View word;
    NameForm form;
    ActorKind kind;
};

constexpr auto department = ActorKind::department;
constexpr auto institution = ActorKind::institution;
constexpr auto hospital = ActorKind::hospital;
constexpr auto town = ActorKind::town;
constexpr auto body = NameForm::body;
constexpr auto weak = NameForm::weak;

/// How names of bodies end; the first ending that fits decides, so a longer one stands before a shorter one
/// that it contains.
constexpr std::array endings = {
    Ending{U"镇人民政府", body, town},
    Ending{U"镇政府", body, town},
    Ending{U"公所", body, town},
    Ending{U"乡人民政府", body, town},
    Ending{U"乡政府", body, town},
    Ending{U"街道办事处", body, town},
    Ending{U"街道办", body, town},
    Ending{U"街道", body, town},
    Ending{U"镇", body, town},
    Ending{U"乡", weak, town},
    Ending{U"街", weak, town},
    Ending{U"村", weak, town},
    Ending{U"医院", body, hospital},
    Ending{U"卫生院", body, hospital},
    Ending{U"保健院", body, hospital},
    Ending{U"保健所", body, hospital},
    Ending{U"卫生服务中心", body, hospital},
    Ending{U"政府", body, department},
    Ending{U"委员会", body, department},
    Ending{U"办公室", body, department},
    Ending{U"督查室", body, department},
    Ending{U"督察室", body, department},
    Ending{U"研究室", body, department},
    Ending{U"政研室", body, department},
    Ending{U"办公厅", body, department},
    Ending{U"办事处", body, department},
    Ending{U"管委会", body, department},
    Ending{U"局", body, department},
    Ending{U"委", body, department},
    Ending{U"办", body, department},
    Ending{U"厅", body, department},
    Ending{U"署", body, department},
    Ending{U"部门", body, department},
    Ending{U"部", body, department},
    Ending{U"海关", body, department},
    Ending{U"法院", body, department},
    Ending{U"检察院", body, department},
    Ending{U"国务院", body, department},
    Ending{U"总工会", body, department},
    Ending{U"妇联", body, department},
    Ending{U"残联", body, department},
    Ending{U"工商联", body, department},
    Ending{U"科协", body, department},
    Ending{U"文联", body, department},
    Ending{U"社科联", body, department},
    Ending{U"侨联", body, department},
    Ending{U"贸促会", body, department},
    Ending{U"红十字会", body, department},
    Ending{U"党校", body, department},
    Ending{U"总队", body, department},
    Ending{U"支队", body, department},
    Ending{U"大队", body, department},
    Ending{U"专班", body, department},
    Ending{U"指挥部", body, department},
    Ending{U"领导小组", body, department},
    Ending{U"工作组", body, department},
    Ending{U"人大", body, department},
    Ending{U"政协", body, department},
    Ending{U"工会", body, department},
    Ending{U"党委", body, department},
    Ending{U"党工委", body, department},
    Ending{U"党组", body, department},
    Ending{U"监委", body, department},
    Ending{U"供销社", body, institution},
    Ending{U"供销合作社", body, institution},
    Ending{U"供销总社", body, institution},
    Ending{U"中队", body, department},
    Ending{U"总站", body, institution},
    Ending{U"气象台", body, department},
    Ending{U"军分区", body, department},
    Ending{U"派出所", body, department},
    Ending{U"公司", body, institution},
    Ending{U"集团", body, institution},
    Ending{U"大学", body, institution},
    Ending{U"学院", body, institution},
    Ending{U"学校", body, institution},
    Ending{U"研究院", body, institution},
    Ending{U"研究所", body, institution},
    Ending{U"科学院", body, institution},
    Ending{U"工程院", body, institution},
    Ending{U"设计院", body, institution},
    Ending{U"学会", body, institution},
    Ending{U"协会", body, institution},
    Ending{U"商会", body, institution},
    Ending{U"联合会", body, institution},
    Ending{U"促进会", body, institution},
    Ending{U"研究会", body, institution},
    Ending{U"理事会", body, institution},
    Ending{U"基金会", body, institution},
    Ending{U"银行", body, institution},
    Ending{U"分行", body, institution},
    Ending{U"中心支行", body, institution},
    Ending{U"交易所", body, institution},
    Ending{U"报社", body, institution},
    Ending{U"电视台", body, institution},
    Ending{U"广播台", body, institution},
    Ending{U"中心", body, institution},
    Ending{U"图书馆", body, institution},
    Ending{U"博物馆", body, institution},
    Ending{U"文化馆", body, institution},
    Ending{U"党支部", body, department},
    Ending{U"村委", body, institution},
    Ending{U"支行", body, institution},
    Ending{U"信用社", body, institution},
    Ending{U"联社", body, institution},
    Ending{U"电视总台", body, institution},
    Ending{U"联盟", body, institution},
    Ending{U"单位", body, ActorKind::unknown},
    Ending{U"开发区", weak, department},
    Ending{U"新区", weak, department},
    Ending{U"园区", weak, department},
    Ending{U"区", weak, department},
    Ending{U"县", weak, department},
    Ending{U"市", weak, department},
    Ending{U"州", weak, department},
    Ending{U"省", weak, department},
    Ending{U"处", weak, department},
    Ending{U"科", weak, department},
    Ending{U"股", weak, department},
    Ending{U"司", weak, department},
    Ending{U"队", weak, department},
    Ending{U"组", weak, department},
    Ending{U"站", weak, institution},
    Ending{U"所", weak, institution},
    Ending{U"会", weak, institution},
    Ending{U"院", weak, institution},
    Ending{U"馆", weak, institution},
    Ending{U"社", weak, institution},
    Ending{U"台", weak, institution},
    Ending{U"厂", weak, institution},
    Ending{U"行", weak, institution},
    Ending{U"企业", weak, institution},
    Ending{U"国企", weak, institution},
    Ending{U"央企", weak, institution},
    Ending{U"业主", weak, institution},
    Ending{U"运营商", weak, institution},
    Ending{U"高校", weak, institution},
    Ending{U"高中", weak, institution},
    Ending{U"实验室", weak, institution},
    Ending{U"室", weak, department},
    Ending{U"兵团", weak, department},
    Ending{U"中央", weak, department},
    Ending{U"校", weak, institution},
    Ending{U"中学", weak, institution},
    Ending{U"小学", weak, institution},
    Ending{U"幼儿园", weak, institution},
    Ending{U"基地", weak, institution},
    Ending{U"平台", weak, institution},
    Ending{U"农场", weak, institution},
    Ending{U"林场", weak, institution},
    Ending{U"机场", weak, institution},
    Ending{U"港", weak, institution},
    Ending{U"协", weak, institution},
    Ending{U"旗", weak, department},
    Ending{U"盟", weak, department},
    Ending{U"组织", weak, institution},
    Ending{U"联席会议", weak, department},
    Ending{U"部队", weak, department},
    Ending{U"管委", weak, department},
    Ending{U"业委", weak, institution},
    Ending{U"机构", weak, institution},
    Ending{U"机关", weak, department},
};

/// Endings that are names of their own.
constexpr std::array whole_names = {
    View(U"国务院"),   View(U"总工会"), View(U"工商联"), View(U"妇联"),   View(U"残联"),   View(U"科协"),
    View(U"文联"),     View(U"侨联"),   View(U"政协"),   View(U"人大"),   View(U"海关"),   View(U"工会"),
    View(U"党校"),     View(U"办公室"), View(U"管委会"), View(U"供销社"), View(U"法院"),   View(U"检察院"),
    View(U"红十字会"), View(U"贸促会"), View(U"社科联"), View(U"村委会"), View(U"居委会"), View(U"街道办")};

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
    View(U"加强"), View(U"加快"), View(U"支持"), View(U"推动"), View(U"完善"), View(U"打造"),   View(U"依托"),
    View(U"发挥"), View(U"鼓励"), View(U"引导"), View(U"提升"), View(U"建立"), View(U"健全"),   View(U"落实"),
    View(U"深化"), View(U"开展"), View(U"做好"), View(U"做强"), View(U"做优"), View(U"强化"),   View(U"优化"),
    View(U"实施"), View(U"制定"), View(U"督促"), View(U"指导"), View(U"协助"), View(U"探索"),   View(U"扩大"),
    View(U"按照"), View(U"根据"), View(U"充分"), View(U"积极"), View(U"持续"), View(U"进一步"), View(U"确保"),
};

constexpr std::size_t longest_name = 60;  // code points; longer words are sentences

bool ends_in_any(View name) {
    return std::ranges::any_of(endings, [name](const Ending& each) { return name.ends_with(each.word); });
}

/// 各…, 有关部门, 相关单位, 成员单位, 镇街: no body in particular.
bool is_collective(View name) {
    if (name.size() > longest_name || name.size() < 2) return false;
    if (name == U"各地" || name.ends_with(U"镇街") || name.ends_with(U"成员单位")) return true;
    const bool says_many = holds(name, U"各") || holds(name, U"有关") || holds(name, U"相关");
    return says_many && ends_in_any(name);
}

const Ending* ending_of(View name) {
    if (name.size() > longest_name) return nullptr;
    const bool is_whole = is_one_of(name, whole_names);
    const auto found = std::ranges::find_if(endings, [&](const Ending& each) {
        return name.ends_with(each.word) && (is_whole || name.size() > each.word.size());
    });
    return found == endings.end() ? nullptr : &*found;
}

/// 县委机要科, 市政府信息处: a part of a committee or government, whatever it is called.
bool is_inside_an_office(View name) {
    static constexpr std::array offices = {
        View(U"省委"),   View(U"市委"),   View(U"县委"),   View(U"区委"),   View(U"州委"),
        View(U"旗委"),   View(U"党委"),   View(U"纪委"),   View(U"省政府"), View(U"市政府"),
        View(U"县政府"), View(U"区政府"), View(U"州政府"), View(U"旗政府"), View(U"人民政府")};
    return holds_one_of(name.substr(0, name.size() - 1), offices);
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
    if (begins_like_a_task(name) || holds(name, U"的")) return NameForm::none;
    if (is_collective(name)) return NameForm::collective;
    if (is_one_of(name, unlike_names)) return NameForm::body;
    if (ends_with_one_of(name, no_bodies)) return NameForm::none;
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
