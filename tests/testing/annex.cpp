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
    int tasks;
    std::string_view owners;
};

// clang-format off
constexpr std::array groups = {
    Group{"一", 3, "市卫生健康局 市发展改革局 市财政局 市公安局 各镇街"},
    Group{"二", 4, "市卫生健康局 市医保局 各镇街"},
    Group{"三", 3, "市卫生健康局 各镇街"},
    Group{"四", 4, "市卫生健康局 市发展改革局 市住房城乡建设局 市公安局 市政务服务数据管理局 各镇街"},
    Group{"五", 3, "市卫生健康局 市委编办 市发展改革局 市住房城乡建设局 市科技局 市财政局 市人力资源社会保障局 市医保局 各有关镇街"},
    Group{"六", 5, "市卫生健康局 市发展改革局 市财政局 市人力资源社会保障局 市医保局 各有关镇街"},
    Group{"七", 3, "市卫生健康局 市发展改革局 市财政局 市人力资源社会保障局 市医保局 各镇街"},
    Group{"八", 4, "市卫生健康局 市委编办 市财政局 市人力资源社会保障局 市医保局"},
    Group{"九", 7, "市卫生健康局 市医保局 各镇街"},
    Group{"十", 6, "市卫生健康局 市科技局 市财政局 市人力资源社会保障局 市市场监管局 市医保局 各镇街"},
    Group{"十一", 3, "市工业和信息化局 市市场监管局 各镇街"},
    Group{"十二", 2, "市卫生健康局 市发展改革局 市人力资源社会保障局 市总工会 市妇联 各镇街"},
    Group{"十三", 3, "市卫生健康局 市医保局 各镇街"},
    Group{"十四", 3, "市卫生健康局 市民政局 各镇街"},
    Group{"十五", 2, "市卫生健康局 各镇街"},
    Group{"十六", 2, "市卫生健康局 市教育体育局 各镇街"},
    Group{"十七", 3, "市卫生健康局 市市场监管局 市湾区办 各镇街"},
    Group{"十八", 2, "市卫生健康局 市科技局"},
    Group{"十九", 2, "市卫生健康局 市政务服务数据管理局 各镇街"},
    Group{"二十", 3, "市卫生健康局 市科技局 市人力资源社会保障局 各镇街"},
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

}  // namespace

graph::AccountabilityGraph annex_graph() {
    model::PlanBuilder builder;
    builder.info().id = "annex";
    int number = 0;
    for (const auto& group : groups) {
        std::vector<model::ActorId> owners;
        std::istringstream names{std::string(group.owners)};
        for (std::string name; names >> name;) owners.push_back(actor_called(builder, name));
        for (int row = 0; row < group.tasks; ++row) {
            const auto id = std::to_string(++number);
            const auto task = builder.add(model::TaskRow{.id = id, .title = id, .group_label = group.number});
            for (auto owner : owners) {
                const auto role = owner == owners.front() ? model::Role::lead : model::Role::cooperate;
                builder.add(model::EdgeRow{
                    .task = task, .actor = owner, .role = role, .basis = model::Basis::first_listed});
            }
        }
    }
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    return graph::AccountabilityGraph(std::move(plans));
}

}  // namespace zeren::testing
