#include "extraction/paragraph_items.hpp"

#include <string>
#include <vector>

#include "extraction/zhongshan.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

using testing::import_text;
using Names = std::vector<std::string>;

/// The tasks with their groups and owners: `1/促进消费。: 省商务厅:lead`.
Names tasks_of(const std::string& text) {
    const auto plan = import_text(text, {.lead = LeadRule::stated}).plan;
    Names tasks;
    for (auto task : plan.tasks()) {
        auto line = std::string(plan.group_label(task)) + "/" + std::string(plan.title(task)) + ":";
        for (const auto& owner : testing::owners_of(plan, plan.id(task))) line += " " + owner;
        tasks.push_back(std::move(line));
    }
    return tasks;
}

const std::string chapter =
    "一、推动经济回升\n（一）扩大需求。\n促进消费。（省商务厅牵头，省财政厅分工负责）\n";

}  // namespace

TEST_CASE("paragraphs below a title that each name their owners are items of their own", "[extraction]") {
    const auto tasks = tasks_of(chapter +
                                "扩大投资。（省发展改革委、省水利厅负责）\n（二）稳住外贸。\n"
                                "发展电商。（省商务厅负责）\n优化通关。（瀚州海关牵头，省商务厅配合）\n");
    CHECK(tasks == Names{"1/促进消费。: 省商务厅:lead 省财政厅:cooperate",
                         "1/扩大投资。: 省发展改革委:joint 省水利厅:joint", "2/发展电商。: 省商务厅:joint",
                         "2/优化通关。: 瀚州海关:lead 省商务厅:cooperate"});
}

TEST_CASE("paragraphs are words of their item where a numbered line names owners itself", "[extraction]") {
    const auto tasks = tasks_of(chapter + "扩大投资。（省水利厅负责）\n（二）稳住外贸。（省外办负责）\n");
    CHECK(tasks.size() == 2);
}

TEST_CASE("one paragraph below each title says more of it, and so does one without owners", "[extraction]") {
    CHECK(tasks_of(chapter + "（二）稳住外贸。\n发展电商。（省商务厅负责）\n").size() == 2);
    const auto tasks = tasks_of(chapter + "扩大投资。\n（二）稳住外贸。\n发展电商。（省商务厅负责）\n");
    CHECK(tasks.size() == 2);
    // One title of three is no manner of the text.
    CHECK(tasks_of(chapter + "扩大投资。（省水利厅负责）\n（二）稳住外贸。\n发展电商。（省商务厅负责）\n"
                             "（三）守住底线。\n防范风险。（省财政厅负责）\n")
              .size() == 3);
}

}  // namespace zeren::extraction
