#include "extraction/extraction.hpp"

#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "extraction/passage.hpp"
#include "extraction/zhongshan.hpp"
#include "support/diagnostic_text.hpp"
#include "support/utf8.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {

using model::Basis;
using model::Plan;
using model::Role;
using testing::import_zhongshan;
using testing::named_in;
using testing::owners_of;

namespace {

const nlohmann::json& truth() {
    static const auto json =
        nlohmann::json::parse(testing::project_file("tests/extraction/truth/zhongshan-2023.json"));
    return json;
}

/// The text in plain form, so that full and half width compare equal.
std::string plain(std::string_view text) { return support::to_utf8(plain_form(text)); }

std::vector<std::string> owner_names(const Plan& plan, model::TaskId task) {
    std::vector<std::string> names;
    for (auto edge : plan.edges_of(task)) {
        if (is_owner(plan.basis(edge))) names.emplace_back(plan.name(plan.actor(edge)));
    }
    return names;
}

std::size_t count_edges(const Plan& plan, Basis basis) {
    std::size_t count = 0;
    for (auto edge : plan.edges()) count += plan.basis(edge) == basis ? 1U : 0U;
    return count;
}

void check_against_truth(const Plan& plan) {
    REQUIRE(plan.task_count() == truth().at("tasks").size());
    for (const auto& expected : truth().at("tasks")) {
        const auto id = std::to_string(expected.at("task").get<int>());
        INFO("task " << id);
        const auto task = plan.find_task(id);
        REQUIRE(task);
        CHECK(plan.number(*task) == id);
        CHECK(plain(plan.title(*task)) == plain(expected.at("text").get<std::string>()));
        CHECK(plan.text(*task).empty());
        CHECK(plan.number(plan.group(*task)) == expected.at("group").get<std::string>());
        CHECK(plan.title(plan.group(*task)) == expected.at("group_title").get<std::string>());
        CHECK(owner_names(plan, *task) == expected.at("departments").get<std::vector<std::string>>());
        CHECK(!plan.owner_text(*task).empty());
    }
}

}  // namespace

TEST_CASE("both texts of the real plan give the task list of the hand-checked truth", "[extraction]") {
    for (const auto* document : {"annex", "policy"}) {
        INFO(document);
        const auto imported = import_zhongshan(document);
        check_against_truth(imported.plan);
        CHECK(imported.plan.group_count() == 20);
        CHECK(imported.counts.owner_edges == 298);
        CHECK(imported.counts.named_edges == 24);
        CHECK(imported.counts.not_understood == 0);
        std::set<std::string_view> owners;
        for (auto edge : imported.plan.edges()) {
            if (is_owner(imported.plan.basis(edge)))
                owners.insert(imported.plan.id(imported.plan.actor(edge)));
        }
        CHECK(owners.size() == 19);
    }
}

TEST_CASE("the measures of the real plan are those of the hand-checked truth", "[extraction]") {
    const auto imported = import_zhongshan("policy", {.part = Part::measures});
    const auto& plan = imported.plan;
    REQUIRE(plan.task_count() == 25);
    CHECK(imported.counts.owner_edges == 87);
    int number = 0;
    for (const auto& expected : truth().at("body")) {
        const auto task = plan.find_task(std::to_string(++number));
        REQUIRE(task);
        INFO(plan.number(*task));
        CHECK(plan.number(*task) == expected.at("measure").get<std::string>());
        CHECK(plan.title(*task) == expected.at("title").get<std::string>());
        CHECK(plan.text(*task).starts_with(plan.title(*task)));
        CHECK(plan.origin(*task).line == expected.at("line_000").get<unsigned>());
        CHECK(owner_names(plan, *task) == expected.at("departments").get<std::vector<std::string>>());
        const auto chapter =
            std::string(plan.number(plan.group(*task))) + "、" + std::string(plan.title(plan.group(*task)));
        CHECK(chapter == expected.at("chapter").get<std::string>());
    }
}

TEST_CASE("the two texts of the annex give the same graph", "[extraction]") {
    const auto annex = import_zhongshan("annex").plan;
    const auto policy = import_zhongshan("policy").plan;
    REQUIRE(annex.edge_count() == policy.edge_count());
    REQUIRE(annex.actor_count() == policy.actor_count());
    for (auto actor : annex.actors()) {
        CHECK(annex.id(actor) == policy.id(actor));
        CHECK(annex.name(actor) == policy.name(actor));
    }
    for (auto edge : annex.edges()) {
        CHECK(annex.task(edge) == policy.task(edge));
        CHECK(annex.actor(edge) == policy.actor(edge));
        CHECK(annex.role(edge) == policy.role(edge));
        CHECK(annex.basis(edge) == policy.basis(edge));
    }
}

TEST_CASE("auto infers the leads of the real annex, since it never states one", "[extraction]") {
    const auto imported = import_zhongshan("annex");
    const auto& plan = imported.plan;
    CHECK(plan.info().lead_rule == "first");
    CHECK(imported.counts.inferred_leads == 67);
    CHECK(count_edges(plan, Basis::stated) == 0);
    CHECK(count_edges(plan, Basis::listed) == 0);
    std::map<std::string_view, int> leads;
    for (auto edge : plan.edges()) {
        if (plan.role(edge) == Role::lead && plan.basis(edge) == Basis::first_listed)
            ++leads[plan.id(plan.actor(edge))];
    }
    CHECK(leads == std::map<std::string_view, int>{{"wjj", 64}, {"gxj", 3}});
}

TEST_CASE("stated keeps every owner of the real annex joint", "[extraction]") {
    const auto imported = import_zhongshan("annex", {.lead = LeadRule::stated});
    CHECK(imported.plan.info().lead_rule == "stated");
    CHECK(imported.counts.inferred_leads == 0);
    CHECK(count_edges(imported.plan, Basis::listed) == 298);
    for (auto edge : imported.plan.edges()) {
        if (is_owner(imported.plan.basis(edge))) CHECK(imported.plan.role(edge) == Role::joint);
    }
}

TEST_CASE("the real annex names 24 hospitals and towns in its tasks", "[extraction]") {
    using Names = std::vector<std::string>;
    for (const auto* document : {"annex", "policy"}) {
        const auto plan = import_zhongshan(document).plan;
        CHECK(count_edges(plan, Basis::named) == 24);
        CHECK(named_in(plan, "6") == Names{"市第三人民医院:cooperate"});
        CHECK(named_in(plan, "11") == Names{"市第二人民医院:cooperate"});
        CHECK(named_in(plan, "15") ==
              Names{"市人民医院:cooperate", "市中医院:cooperate", "市博爱医院:cooperate"});
        CHECK(named_in(plan, "16") == Names{"小榄人民医院:cooperate", "开发区人民医院:cooperate",
                                            "黄圃人民医院:cooperate", "新三乡医院:cooperate"});
        CHECK(named_in(plan, "18") == Names{"市骨科医院:cooperate", "市康复医院:cooperate"});
        CHECK(named_in(plan, "19") == Names{"石岐街道:cooperate", "古镇镇:cooperate", "横栏镇:cooperate",
                                            "沙溪镇:cooperate", "黄圃镇:cooperate", "南朗街道:cooperate",
                                            "民众街道:cooperate", "神湾镇:cooperate"});
        CHECK(named_in(plan, "23") == Names{"市三大医院:lead", "区域中心医院:lead"});
        CHECK(named_in(plan, "31") == Names{"市中医院:cooperate", "陈星海中西医结合医院:cooperate"});
        CHECK(named_in(plan, "48") == Names{"市博爱医院:cooperate"});
    }
}

TEST_CASE("the real documents say what they are", "[extraction]") {
    const auto policy = import_zhongshan("policy").plan.info();
    CHECK(policy.id == "zhongshan-2023-policy");
    CHECK(policy.title == "中山市推进卫生健康高质量发展实施方案");
    CHECK(policy.issuer == "中山市人民政府");
    CHECK(policy.number == "中府函〔2023〕225号");
    CHECK(policy.date == "2023-09-11");
    CHECK(policy.language == "zh");
    CHECK(policy.jurisdiction == "中山市");
    CHECK(policy.part == "tasks");
    const auto annex = import_zhongshan("annex").plan.info();
    CHECK(annex.title == "重点任务清单");
    CHECK(annex.issuer.empty());
    CHECK(annex.date.empty());
    CHECK(import_zhongshan("policy", {.part = Part::measures}).plan.info().part == "measures");
}

TEST_CASE("the notes on the real policy text are these three", "[extraction]") {
    CHECK(support::to_text(import_zhongshan("policy").diagnostics) ==
          "zhongshan-2023-policy.txt: note: \"各有关镇街\" stays a collective in 7 tasks, which name none of "
          "its "
          "members: 15, 16, 17, 18, 20, 21, 22 [collective-stays]\n"
          "hint: name the members in a correction if they are known\n"
          "zhongshan-2023-policy.txt: note: the first owner was taken as lead in 67 of 67 tasks, where the "
          "document "
          "states none [lead-inferred]\n"
          "hint: use `--lead stated` to keep only what is stated\n"
          "zhongshan-2023-policy.txt: note: the document also holds 25 measures, which were not read "
          "[other-part]\n"
          "hint: use `--part measures` to read them\n");
}

TEST_CASE("every task and edge of the real annex keeps its place and rule", "[extraction]") {
    const auto plan = import_zhongshan("annex").plan;
    for (const auto& expected : truth().at("tasks")) {
        const auto task = plan.find_task(std::to_string(expected.at("task").get<int>())).value();
        CHECK(plan.origin(task).line == expected.at("line_002").get<unsigned>());
        const bool is_own = expected.at("owner_printed_on_own_row_002").get<bool>();
        for (auto edge : plan.edges_of(task)) {
            CHECK(plan.origin(edge).column > 0);
            if (!is_owner(plan.basis(edge))) continue;
            CHECK(plan.rule(edge) == (is_own ? "owner-list" : "inherited-cell"));
            if (is_own) CHECK(plan.origin(edge).line == plan.origin(task).line + 1);
        }
    }
    const auto first = *plan.edges_of(plan.find_task("1").value()).begin();
    CHECK(plan.origin(first) == model::Origin{.line = 9, .column = 2});
}

}  // namespace zeren::extraction
