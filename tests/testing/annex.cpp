#include "testing/annex.hpp"

#include <array>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/plan_builder.hpp"

namespace zeren::testing {
namespace {

struct Group {
    std::string_view number;
    std::string_view title;
    int tasks;
    std::string_view owners;
};

struct Measure {
    std::string_view number;
    std::string_view title;
    std::string_view owners;
};

// clang-format off
constexpr std::array groups = {
    Group{"一", "推进卫生应急管理能力现代化", 3, "市卫生健康局 市发展改革局 市财政局 市公安局 各镇街"},
    Group{"二", "实施重大疾病防治行动", 4, "市卫生健康局 市医保局 各镇街"},
    Group{"三", "构建医防紧密融合平台", 3, "市卫生健康局 各镇街"},
    Group{"四", "实施重大疫情救治体系能力提升工程", 4, "市卫生健康局 市发展改革局 市住房城乡建设局 市公安局 市政务服务数据管理局 各镇街"},
    Group{"五", "打造高水平龙头医院", 3, "市卫生健康局 市委编办 市发展改革局 市住房城乡建设局 市科技局 市财政局 市人力资源社会保障局 市医保局 各有关镇街"},
    Group{"六", "加强镇街医疗服务能力建设", 5, "市卫生健康局 市发展改革局 市财政局 市人力资源社会保障局 市医保局 各有关镇街"},
    Group{"七", "推动紧密型医联体建设", 3, "市卫生健康局 市发展改革局 市财政局 市人力资源社会保障局 市医保局 各镇街"},
    Group{"八", "深化医药卫生关键性领域改革", 4, "市卫生健康局 市委编办 市财政局 市人力资源社会保障局 市医保局"},
    Group{"九", "加强中医药服务体系建设", 7, "市卫生健康局 市医保局 各镇街"},
    Group{"十", "提升中医药服务能力", 6, "市卫生健康局 市科技局 市财政局 市人力资源社会保障局 市市场监管局 市医保局 各镇街"},
    Group{"十一", "打造现代中医药产业集群", 3, "市工业和信息化局 市市场监管局 各镇街"},
    Group{"十二", "建设生育友好型社会", 2, "市卫生健康局 市发展改革局 市人力资源社会保障局 市总工会 市妇联 各镇街"},
    Group{"十三", "推动妇幼健提质升级", 3, "市卫生健康局 市医保局 各镇街"},
    Group{"十四", "健全老龄健康支撑体系", 3, "市卫生健康局 市民政局 各镇街"},
    Group{"十五", "加强职业健康保障", 2, "市卫生健康局 各镇街"},
    Group{"十六", "打造健康教育与科普体系", 2, "市卫生健康局 市教育体育局 各镇街"},
    Group{"十七", "深化大湾区卫生健康合作", 3, "市卫生健康局 市市场监管局 市湾区办 各镇街"},
    Group{"十八", "加强临床医学技术科研攻关", 2, "市卫生健康局 市科技局"},
    Group{"十九", "推进卫生健康数字化应用", 2, "市卫生健康局 市政务服务数据管理局 各镇街"},
    Group{"二十", "加强人才体系建设", 3, "市卫生健康局 市科技局 市人力资源社会保障局 各镇街"},
};

constexpr std::array measures = {
    Measure{"一", "指导思想", ""},
    Measure{"二", "主要目标", ""},
    Measure{"三", "推进卫生应急管理能力现代化", "市卫生健康局 市财政局 市公安局 市发展改革局 各镇街"},
    Measure{"四", "实施重大疾病防治行动", "市卫生健康局 市医保局 各镇街"},
    Measure{"五", "构建医防紧密融合平台", "市卫生健康局 各镇街"},
    Measure{"六", "实施重大疫情救治能力提升工程", "市卫生健康局 市发展改革局 市住房城乡建设局 市公安局 市政务服务数据管理局 各镇街"},
    Measure{"七", "打造高水平龙头医院", "市卫生健康局 市委编办 市发展改革局 市住房城乡建设局 市科技局 市财政局 市人力资源社会保障局 市医保局 各镇街"},
    Measure{"八", "加强镇街基层服务能力建设", "市卫生健康局 市发展改革局 市财政局 市人力资源社会保障局 市医保局 各镇街"},
    Measure{"九", "推动紧密型医联体建设", "市卫生健康局 市发展改革局 市财政局 市人力资源社会保障局 市医保局 各镇街"},
    Measure{"十", "深化医药卫生关键性领域改革", "市卫生健康局 市委编办 市财政局 市人力资源社会保障局 市医保局"},
    Measure{"十一", "加强中医药服务体系建设", "市卫生健康局 市财政局 市医保局 各镇街"},
    Measure{"十二", "提升中医药服务能力", "市卫生健康局 市财政局 市人力资源社会保障局 市市场监管局 市医保局 各镇街"},
    Measure{"十三", "打造现代中医药产业集群", "市工业和信息化局 市市场监管局 市卫生健康局 市科技局 各镇街"},
    Measure{"十四", "建设生育友好型社会", "市卫生健康局 市发展改革局 市人力资源社会保障局 市总工会 市妇联 各镇街"},
    Measure{"十五", "推动妇幼健康服务升级", "市卫生健康局 市医保局 各镇街"},
    Measure{"十六", "健全老龄健康支撑体系", "市卫生健康局 市民政局 各镇街"},
    Measure{"十七", "加强职业健康保障", "市卫生健康局 各镇街"},
    Measure{"十八", "完善健康教育与科普体系", "市卫生健康局 市教育体育局 各镇街"},
    Measure{"十九", "深化大湾区卫生健康合作", "市卫生健康局 市市场监管局 市湾区办 各镇街"},
    Measure{"二十", "加强临床医学技术科研攻关", "市卫生健康局 市科技局"},
    Measure{"二十一", "推进卫生健康数字化应用", "市卫生健康局 市政务服务数据管理局 各镇街"},
    Measure{"二十二", "加强人才体系建设", "市卫生健康局 市科技局 市人力资源社会保障局 各镇街"},
    Measure{"二十三", "加强组织领导", ""},
    Measure{"二十四", "强化改革支撑", ""},
    Measure{"二十五", "实施评价考核", ""},
};
// clang-format on

model::ActorId actor_called(model::PlanBuilder& builder, const std::string& name) {
    if (const auto known = builder.find_actor(name)) return *known;
    const bool collective = name.starts_with("各");
    return builder.add(
        model::ActorRow{.id = name,
                        .name = name,
                        .kind = collective ? model::ActorKind::collective : model::ActorKind::department});
}

/// The first named leads, the others cooperate.
void add_owners(model::PlanBuilder& builder, model::TaskId task, std::string_view owners) {
    std::istringstream names{std::string(owners)};
    auto role = model::Role::lead;
    for (std::string name; names >> name; role = model::Role::cooperate) {
        const auto actor = actor_called(builder, name);
        builder.add(
            model::EdgeRow{.task = task, .actor = actor, .role = role, .basis = model::Basis::first_listed});
    }
}

graph::AccountabilityGraph graph_of(model::PlanBuilder builder) {
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    return graph::AccountabilityGraph(std::move(plans));
}

}  // namespace

graph::AccountabilityGraph annex_graph() {
    model::PlanBuilder builder;
    builder.info().id = "annex";
    int number = 0;
    for (const auto& group : groups) {
        const auto row =
            builder.add(model::GroupRow{.id = group.number, .title = group.title, .number = group.number});
        for (int task = 0; task < group.tasks; ++task) {
            const auto id = std::to_string(++number);
            add_owners(builder, builder.add(model::TaskRow{.id = id, .title = id, .group = row}),
                       group.owners);
        }
    }
    return graph_of(std::move(builder));
}

graph::AccountabilityGraph measures_graph() {
    model::PlanBuilder builder;
    builder.info().id = "measures";
    for (const auto& measure : measures) {
        const auto task = builder.add(model::TaskRow{.id = measure.number, .title = measure.title});
        add_owners(builder, task, measure.owners);
    }
    return graph_of(std::move(builder));
}

}  // namespace zeren::testing
