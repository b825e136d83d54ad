#include "extraction/body_endings.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

namespace zeren::extraction {
namespace {

using View = std::u32string_view;
using model::ActorKind;

constexpr auto department = ActorKind::department;
constexpr auto institution = ActorKind::institution;
constexpr auto hospital = ActorKind::hospital;
constexpr auto town = ActorKind::town;
constexpr auto body = NameForm::body;
constexpr auto weak = NameForm::weak;

/// How names of bodies end; the first ending that fits decides, so a longer one stands before a shorter one
/// that it contains.
constexpr std::array endings = {
    BodyEnding{U"镇人民政府", body, town},
    BodyEnding{U"镇政府", body, town},
    BodyEnding{U"公所", body, town},
    BodyEnding{U"乡人民政府", body, town},
    BodyEnding{U"乡政府", body, town},
    BodyEnding{U"街道办事处", body, town},
    BodyEnding{U"街道办", body, town},
    BodyEnding{U"街道", body, town},
    BodyEnding{U"镇", body, town},
    BodyEnding{U"乡", weak, town},
    BodyEnding{U"街", weak, town},
    BodyEnding{U"村", weak, town},
    BodyEnding{U"医院", body, hospital},
    BodyEnding{U"卫生院", body, hospital},
    BodyEnding{U"保健院", body, hospital},
    BodyEnding{U"保健所", body, hospital},
    BodyEnding{U"卫生服务中心", body, hospital},
    BodyEnding{U"政府", body, department},
    BodyEnding{U"委员会", body, department},
    BodyEnding{U"办公室", body, department},
    BodyEnding{U"督查室", body, department},
    BodyEnding{U"督察室", body, department},
    BodyEnding{U"研究室", body, department},
    BodyEnding{U"政研室", body, department},
    BodyEnding{U"办公厅", body, department},
    BodyEnding{U"办事处", body, department},
    BodyEnding{U"管委会", body, department},
    BodyEnding{U"局", body, department},
    BodyEnding{U"委", body, department},
    BodyEnding{U"办", body, department},
    BodyEnding{U"厅", body, department},
    BodyEnding{U"署", body, department},
    BodyEnding{U"部门", body, department},
    BodyEnding{U"部", body, department},
    BodyEnding{U"海关", body, department},
    BodyEnding{U"中支", body, department},
    BodyEnding{U"法院", body, department},
    BodyEnding{U"检察院", body, department},
    BodyEnding{U"国务院", body, department},
    BodyEnding{U"总工会", body, department},
    BodyEnding{U"妇联", body, department},
    BodyEnding{U"残联", body, department},
    BodyEnding{U"工商联", body, department},
    BodyEnding{U"科协", body, department},
    BodyEnding{U"文联", body, department},
    BodyEnding{U"社科联", body, department},
    BodyEnding{U"侨联", body, department},
    BodyEnding{U"贸促会", body, department},
    BodyEnding{U"红十字会", body, department},
    BodyEnding{U"党校", body, department},
    BodyEnding{U"总队", body, department},
    BodyEnding{U"支队", body, department},
    BodyEnding{U"大队", body, department},
    BodyEnding{U"专班", body, department},
    BodyEnding{U"指挥部", body, department},
    BodyEnding{U"领导小组", body, department},
    BodyEnding{U"纪检监察组", body, department},
    BodyEnding{U"工作组", body, department},
    BodyEnding{U"人大", body, department},
    BodyEnding{U"政协", body, department},
    BodyEnding{U"工会", body, department},
    BodyEnding{U"党委", body, department},
    BodyEnding{U"党工委", body, department},
    BodyEnding{U"党组", body, department},
    BodyEnding{U"监委", body, department},
    BodyEnding{U"企联", body, institution},
    BodyEnding{U"供销社", body, institution},
    BodyEnding{U"供销合作社", body, institution},
    BodyEnding{U"供销总社", body, institution},
    BodyEnding{U"中队", body, department},
    BodyEnding{U"总站", body, institution},
    BodyEnding{U"气象台", body, department},
    BodyEnding{U"军分区", body, department},
    BodyEnding{U"派出所", body, department},
    BodyEnding{U"公司", body, institution},
    BodyEnding{U"集团", body, institution},
    BodyEnding{U"大学", body, institution},
    BodyEnding{U"学院", body, institution},
    BodyEnding{U"学校", body, institution},
    BodyEnding{U"研究院", body, institution},
    BodyEnding{U"研究所", body, institution},
    BodyEnding{U"科学院", body, institution},
    BodyEnding{U"工程院", body, institution},
    BodyEnding{U"设计院", body, institution},
    BodyEnding{U"学会", body, institution},
    BodyEnding{U"协会", body, institution},
    BodyEnding{U"商会", body, institution},
    BodyEnding{U"联合会", body, institution},
    BodyEnding{U"促进会", body, institution},
    BodyEnding{U"研究会", body, institution},
    BodyEnding{U"理事会", body, institution},
    BodyEnding{U"基金会", body, institution},
    BodyEnding{U"银行", body, institution},
    BodyEnding{U"分行", body, institution},
    BodyEnding{U"中心支行", body, institution},
    BodyEnding{U"交易所", body, institution},
    BodyEnding{U"报社", body, institution},
    BodyEnding{U"电视台", body, institution},
    BodyEnding{U"广播台", body, institution},
    BodyEnding{U"中心", body, institution},
    BodyEnding{U"图书馆", body, institution},
    BodyEnding{U"食堂", body, institution},
    BodyEnding{U"审判庭", body, department},
    BodyEnding{U"立案庭", body, department},
    BodyEnding{U"执行庭", body, department},
    BodyEnding{U"法庭", body, department},
    BodyEnding{U"博物馆", body, institution},
    BodyEnding{U"文化馆", body, institution},
    BodyEnding{U"党支部", body, department},
    BodyEnding{U"党总支", body, department},
    BodyEnding{U"党总支部", body, department},
    BodyEnding{U"学联", body, department},
    BodyEnding{U"青联", body, department},
    BodyEnding{U"记协", body, department},
    BodyEnding{U"村委", body, institution},
    BodyEnding{U"支行", body, institution},
    BodyEnding{U"信用社", body, institution},
    BodyEnding{U"联社", body, institution},
    BodyEnding{U"电视总台", body, institution},
    BodyEnding{U"联盟", body, institution},
    BodyEnding{U"单位", body, ActorKind::unknown},
    BodyEnding{U"开发区", weak, department},
    BodyEnding{U"新区", weak, department},
    BodyEnding{U"园区", weak, department},
    BodyEnding{U"区", weak, department},
    BodyEnding{U"县", weak, department},
    BodyEnding{U"市", weak, department},
    BodyEnding{U"州", weak, department},
    BodyEnding{U"省", weak, department},
    BodyEnding{U"处", weak, department},
    BodyEnding{U"科", weak, department},
    BodyEnding{U"股", weak, department},
    BodyEnding{U"司", weak, department},
    BodyEnding{U"队", weak, department},
    BodyEnding{U"组", weak, department},
    BodyEnding{U"站", weak, institution},
    BodyEnding{U"车务段", body, institution},
    BodyEnding{U"工务段", body, institution},
    BodyEnding{U"机务段", body, institution},
    BodyEnding{U"所", weak, institution},
    BodyEnding{U"会", weak, institution},
    BodyEnding{U"院", weak, institution},
    BodyEnding{U"馆", weak, institution},
    BodyEnding{U"社", weak, institution},
    BodyEnding{U"台", weak, institution},
    BodyEnding{U"厂", weak, institution},
    BodyEnding{U"行", weak, institution},
    BodyEnding{U"企业", weak, institution},
    BodyEnding{U"国企", weak, institution},
    BodyEnding{U"央企", weak, institution},
    BodyEnding{U"业主", weak, institution},
    BodyEnding{U"运营商", weak, institution},
    BodyEnding{U"高校", weak, institution},
    BodyEnding{U"高中", weak, institution},
    BodyEnding{U"实验室", weak, institution},
    BodyEnding{U"室", weak, department},
    BodyEnding{U"兵团", weak, department},
    BodyEnding{U"中央", weak, department},
    BodyEnding{U"校", weak, institution},
    BodyEnding{U"中学", weak, institution},
    BodyEnding{U"小学", weak, institution},
    BodyEnding{U"幼儿园", weak, institution},
    BodyEnding{U"基地", weak, institution},
    BodyEnding{U"平台", weak, institution},
    BodyEnding{U"农场", weak, institution},
    BodyEnding{U"林场", weak, institution},
    BodyEnding{U"机场", weak, institution},
    BodyEnding{U"港", weak, institution},
    BodyEnding{U"协", weak, institution},
    BodyEnding{U"旗", weak, department},
    BodyEnding{U"盟", weak, department},
    BodyEnding{U"组织", weak, institution},
    BodyEnding{U"联席会议", weak, department},
    BodyEnding{U"部队", weak, department},
    BodyEnding{U"管委", weak, department},
    BodyEnding{U"业委", weak, institution},
    BodyEnding{U"机构", weak, institution},
    BodyEnding{U"机关", weak, department},
    BodyEnding{U"车间", weak, department},
    BodyEnding{U"工段", weak, department},
    BodyEnding{U"总支", weak, department},
    BodyEnding{U"支部", weak, department},
};

/// The endings by their last sign, each list in the order of the table: every name of every list is looked
/// up.
const std::unordered_map<char32_t, std::vector<const BodyEnding*>>& endings_by_sign() {
    static const auto by_sign = [] {
        std::unordered_map<char32_t, std::vector<const BodyEnding*>> sorted;
        for (const auto& each : endings) sorted[each.word.back()].push_back(&each);
        return sorted;
    }();
    return by_sign;
}

}  // namespace

const BodyEnding* body_ending_at(View name, std::size_t least_before) {
    if (name.empty()) return nullptr;
    const auto with_sign = endings_by_sign().find(name.back());
    if (with_sign == endings_by_sign().end()) return nullptr;
    const auto found = std::ranges::find_if(with_sign->second, [&](const BodyEnding* each) {
        return name.size() >= each->word.size() + least_before && name.ends_with(each->word);
    });
    return found == with_sign->second.end() ? nullptr : *found;
}

}  // namespace zeren::extraction
