#include <string>

#include "documents/read_document.hpp"
#include "extraction/extraction.hpp"
#include "extraction/tables/read_tables.hpp"
#include "extraction/zhongshan.hpp"
#include "model/registry.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

/// The names of all actors, then the note on names in several forms.
std::string actors_of(std::string_view text, const model::Registry* registry = nullptr) {
    const auto imported = testing::import_text(text, {.registry = registry});
    std::string out;
    for (auto actor : imported.plan.actors()) {
        if (!out.empty()) out += ' ';
        out += imported.plan.name(actor);
    }
    for (const auto& item : imported.diagnostics.items()) {
        if (item.code == support::Code::name_variants) out += " | " + item.message;
    }
    return out;
}

const std::string note =
    "a name is written in several forms of the same characters, each taken as one name: ";

}  // namespace

TEST_CASE("two blanks in a name leave one actor, with a note", "[extraction]") {
    CHECK(actors_of("1. Pave. (Lead: Ann Lee)\n2. Build. (Lead: Ann  Lee)\n") ==
          "Ann Lee | " + note + "\"Ann Lee\" (\"Ann  Lee\")");
}

TEST_CASE("signs without width in a name leave one actor, with a note", "[extraction]") {
    CHECK(actors_of("1．甲。（市教育局）\n2．乙。（市\u200B教育局）\n") ==
          "市教育局 | " + note + "\"市教育局\" (signs without width)");
    CHECK(actors_of("1．甲。（市教\u00AD育局、市财政局）\n2．乙。（市教育局）\n") ==
          "市教育局 市财政局 | " + note + "\"市教育局\" (signs without width)");
    CHECK(actors_of("1．甲。（市\uFFF9教育局）\n2．乙。（市教育局）\n") ==
          "市教育局 | " + note + "\"市教育局\" (signs without width)");
    CHECK(actors_of("1．甲\u200B。（市教育局\u200B）\n2．乙。（\uFEFF市教育局）\n") == "市教育局");
}

TEST_CASE("forms of the same characters leave one actor, with a note", "[extraction]") {
    CHECK(actors_of("1．甲。（市樂山局）\n2．乙。（市\uF914山局）\n") ==
          "市樂山局 | " + note + "\"市樂山局\" (\"市\uF914山局\")");
    CHECK(actors_of("1．甲。（牵头单位：ＡＢ公司）\n2．乙。（牵头单位：AB公司）\n") ==
          "ＡＢ公司 | " + note + "\"ＡＢ公司\" (\"AB公司\")");
    CHECK(actors_of("1. Build. (Lead: Caf\u00E9 Office)\n2. Buy. (Lead: Cafe\u0301 Office)\n") ==
          "Caf\u00E9 Office | " + note + "\"Caf\u00E9 Office\" (signs without width)");
}

TEST_CASE("20,000 second names of one body are kept in linear time", "[extraction]") {
    constexpr std::size_t many = 20'000;
    std::string text;
    for (std::size_t i = 1; i <= many; ++i)
        text += std::to_string(i) + "．修路。（市交通局（市" + std::to_string(i) + "局））\n";
    const auto plan = testing::import_text(text).plan;
    REQUIRE(plan.actor_count() == 1);
    CHECK(plan.aliases(model::ActorId{0}).size() == many);
}

TEST_CASE("in tables too, in cells and in heads", "[extraction]") {
    const auto imported = [](std::string_view csv) {
        const auto document = documents::read_document(csv, "plan.csv", {.format = "csv"});
        const auto plan = extract_plan(document.value(), {});
        return std::to_string(plan->plan.actor_count()) + " " + std::to_string(plan->plan.edge_count());
    };
    CHECK(imported("任务,牵头单位\n修缮校舍,市教育局\n招聘教师,市\u2060教育局\n") == "1 2");
    CHECK(imported("任务,市\u200B教育局,市财政局\n修缮校舍,牵头,配合\n招聘教师,牵头,\n") == "2 3");
    CHECK(imported("任\u200B务,牵头\u200B单位\n修缮校舍,市教育局\n") == "1 1");
}

TEST_CASE("a registry finds names in every form", "[extraction]") {
    const auto registry = model::Registry::make(
        "", {{.id = "jyj", .name = "市教育局", .aliases = {"ﬁrst office"}}, {.id = "x", .name = "\u200B"}},
        "r");
    REQUIRE(registry.ok());
    CHECK(actors_of("1．甲。（市教\u200B育局）\n", &registry.value()).starts_with("市教育局"));
    CHECK(actors_of("1. Build. (Lead: first office)\n", &registry.value()).starts_with("市教育局"));
}

TEST_CASE("cells of nothing that can be seen are empty", "[extraction]") {
    for (const std::string sign :
         {"\u2028", "\u0085", "\u00AD", "\u180E", "\uFE0F", "\u3164", "\U000E0041", "\u2800"}) {
        const auto read = testing::import_bytes_of(
            "任务,市交通局,市财政局\n修路,A,R\n建桥,R," + sign + "\n挖渠,A,R\n", "plan.csv");
        CHECK(read.plan.actor_count() == 2);
        CHECK(read.plan.edge_count() == 5);
        const auto named =
            testing::import_bytes_of("任务,牵头单位,配合单位\n修路,市交通局,市财政局\n建桥,市交通局" + sign +
                                         ",\n挖渠," + sign + ",市财政局\n",
                                     "plan.csv");
        CHECK(named.plan.actor_count() == 2);
        CHECK(named.plan.edge_count() == 4);
    }
}

TEST_CASE("line ends of word processors end no row of a Markdown table", "[extraction]") {
    const auto plan = testing::import_bytes_of(
                          "| 任务 | 牵头单位 | 配合单位 |\n|-|-|-|\n| 修路 | 市交通局\u2028 | "
                          "市财政局\u2028市公安局 |\n| 建桥 | 市水务局 | 市公安局 |\n",
                          "plan.md")
                          .plan;
    CHECK(plan.task_count() == 2);
    CHECK(plan.actor_count() == 4);
}

}  // namespace zeren::extraction
