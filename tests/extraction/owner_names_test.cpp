#include "extraction/owner_names.hpp"

#include <algorithm>
#include <random>

#include "extraction/zhongshan.hpp"
#include "formats/registry_json.hpp"
#include "support/utf8.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

using model::ActorKind;

std::vector<std::string> split(std::string_view words, const model::Registry* registry = nullptr) {
    const auto passage = passage_of({.text = std::string(words)});
    std::vector<std::string> out;
    for (const auto& name : split_at_conjunctions(passage.whole(), ActorDirectory(registry))) {
        out.push_back(name.text());
    }
    return out;
}

NameForm form(std::string_view name) { return form_of_name(plain_form(name)); }
ActorKind kind(std::string_view name) { return kind_of_name(plain_form(name)); }

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a conjunction splits only where both sides end like a body", "[extraction]") {
    CHECK(split("市财政局和各镇街") == Names{"市财政局", "各镇街"});
    CHECK(split("市工业和信息化局") == Names{"市工业和信息化局"});
    CHECK(split("市人力资源和社会保障局") == Names{"市人力资源和社会保障局"});
    CHECK(split("市工业和信息化局和市住房和城乡建设局") == Names{"市工业和信息化局", "市住房和城乡建设局"});
    CHECK(split("市委宣传部及市文化和旅游局") == Names{"市委宣传部", "市文化和旅游局"});
    CHECK(split("市总工会以及市妇联") == Names{"市总工会", "市妇联"});
    CHECK(split("县医院与乡镇卫生院") == Names{"县医院", "乡镇卫生院"});
    CHECK(split("和") == Names{"和"});
}

TEST_CASE("a name that the registry knows is never split", "[extraction]") {
    const auto registry =
        model::Registry::make("", {{.id = "x", .name = "市委和市政府"}}, "registry.json").value();
    CHECK(split("市委和市政府") == Names{"市委", "市政府"});
    CHECK(split("市委和市政府", &registry) == Names{"市委和市政府"});
}

TEST_CASE("the form of a name tells bodies from words", "[extraction]") {
    for (const auto* name :
         {"市财政局", "市发展改革委", "市委编办", "教育部", "省公安厅", "市总工会", "市妇联", "市人民政府",
          "海关总署", "某某有限公司", "市自然资源局（市林业局）"}) {
        INFO(name);
        CHECK(form(name) == NameForm::body);
    }
    for (const auto* name :
         {"各镇街", "各有关镇街", "各县（市、区）", "有关部门", "市直有关单位", "各级政府", "镇街"}) {
        INFO(name);
        CHECK(form(name) == NameForm::collective);
    }
    for (const auto* name : {"局", "急救", "危重症", "新发展格局", "全部", "主办", "各司其职", "加强市财政局",
                             "社会", "城乡", "不少于50家的"}) {
        INFO(name);
        CHECK(form(name) == NameForm::none);
    }
    CHECK(form("东城区") == NameForm::weak);
    CHECK(form(std::string(3000, 'x') + "局") == NameForm::none);
}

TEST_CASE("the kind of an unlisted actor follows from its ending", "[extraction]") {
    CHECK(kind("市财政局") == ActorKind::department);
    CHECK(kind("市第二人民医院") == ActorKind::hospital);
    CHECK(kind("小榄镇") == ActorKind::town);
    CHECK(kind("石岐街道办事处") == ActorKind::town);
    CHECK(kind("中山大学") == ActorKind::institution);
    CHECK(kind("某某公司") == ActorKind::institution);
    CHECK(kind("各有关镇街") == ActorKind::collective);
    CHECK(kind("张三") == ActorKind::unknown);
}

TEST_CASE("a blank in a spread name parts nothing, one between names does", "[extraction]") {
    const auto owners = [](const std::string& names) {
        return testing::owners_of(
            testing::import_text("1．修路。（责任人：" + names + "）\n", {.lead = LeadRule::stated}).plan,
            "1");
    };
    using Names = std::vector<std::string>;
    CHECK(owners("张三 李 四") == Names{"张三:joint", "李四:joint"});
    CHECK(owners("李 四 张三") == Names{"李四:joint", "张三:joint"});
    CHECK(owners("李  四、欧 阳 锋") == Names{"李四:joint", "欧阳锋:joint"});
    CHECK(owners("李四 张三") == Names{"李四:joint", "张三:joint"});
}

TEST_CASE("the longest known name at the begin of words is found as by trying all",
          "[extraction][property]") {
    std::mt19937 random(77);
    const auto word = [&random](std::size_t most) {
        std::u32string out;
        for (auto left = 1 + random() % most; left > 0; --left) out += U"市交局"[random() % 3];
        return out;
    };
    for (int round = 0; round < 200; ++round) {
        std::string actors;
        std::vector<std::u32string> names;
        for (int at = 0; at < 12; ++at) {
            const auto name = word(6);
            if (std::ranges::find(names, name) != names.end()) continue;
            names.push_back(name);
            actors += (actors.empty() ? "" : ", ") + std::string(R"({"id": "a)") + std::to_string(at) +
                      R"(", "name": ")" + support::to_utf8(name) + "\"}";
        }
        const auto registry =
            formats::read_registry(R"({"format": "zeren-registry/1", "actors": [)" + actors + "]}", "r.json");
        REQUIRE(registry.ok());
        const ActorDirectory directory(&registry.value());
        for (int at = 0; at < 20; ++at) {
            const auto words = word(10);
            std::size_t longest = 0;
            for (const auto& name : names)
                longest = words.starts_with(name) ? std::max(longest, name.size()) : longest;
            const auto match = directory.match_at(words);
            CHECK((match ? match->size : 0) == longest);
        }
    }
}

}  // namespace zeren::extraction
