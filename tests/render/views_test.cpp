#include "render/views.hpp"

#include <string>

#include "model/plan_builder.hpp"
#include "render/real_annex.hpp"
#include "render/strict_xml.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"
#include "testing/sketch.hpp"

namespace zeren::render {

using testing::graph_from_text;
using testing::parse_strictly;
using testing::real_annex;

TEST_CASE("an unknown view names the near one, or all", "[render]") {
    const auto graph = graph_from_text("task a\nx L");
    const auto near = draw("matrx", graph);
    REQUIRE_FALSE(near.ok());
    CHECK(support::to_text(near.diagnostics()) ==
          "zeren: error: there is no view \"matrx\" [usage]\nhint: did you mean \"matrix\"?\n");
    const auto far = draw("hairball", graph);
    REQUIRE_FALSE(far.ok());
    CHECK(support::to_text(far.diagnostics()) ==
          "zeren: error: there is no view \"hairball\" [usage]\nhint: use \"matrix\", \"links\", \"cards\", "
          "\"load\", \"network\" or \"task\"\n");
}

namespace {

/// One task of so many owners, drawn as its sheet: the refusal, "" where it is drawn.
std::string refusal_of_sheet(std::uint32_t owners, Sheets sheets) {
    testing::Sketch sketch{.tasks = 1, .actors = std::vector(owners, model::ActorKind::department)};
    for (std::uint32_t actor = 0; actor < owners; ++actor) sketch.edges.push_back({.actor = actor});
    std::vector<model::Plan> plans;
    plans.push_back(plan_from(sketch));
    const graph::AccountabilityGraph graph(std::move(plans));
    const auto picture = draw("task", graph, {.sheets = sheets, .task = graph::TaskVertex{0}});
    return picture ? "" : support::to_text(picture.diagnostics());
}

}  // namespace

TEST_CASE("a sheet of more than ten thousand actors is refused before it is set", "[render]") {
    CHECK(refusal_of_sheet(10'000, Sheets::pages).empty());
    CHECK(refusal_of_sheet(10'001, Sheets::pages) ==
          "zeren: error: a task with 10001 actors is too large to draw; at most 10000 are "
          "[picture-too-large]\nhint: ask `zeren who TASK` for a list\n");
}

TEST_CASE("a picture of any view has a thousand pages at most, a poster too", "[render]") {
    CHECK(refusal_of_sheet(5'000, Sheets::pages).empty());
    CHECK(refusal_of_sheet(5'000, Sheets::poster) ==
          "zeren: error: a picture of more than 1000 pages is too large to draw [picture-too-large]\n"
          "hint: draw one plan at a time, take a larger --paper, or use the view `load`\n");
    model::PlanBuilder builder;
    for (std::uint32_t row = 0; row < 4'000; ++row) {
        const auto id = std::to_string(row);
        const auto owner = builder.add(model::ActorRow{.id = id, .name = id + std::string(3'000, 'x')});
        builder.add(
            model::EdgeRow{.task = builder.add(model::TaskRow{.id = id, .title = id}), .actor = owner});
    }
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    const auto names = draw("load", graph::AccountabilityGraph(std::move(plans)));
    REQUIRE_FALSE(names.ok());
    CHECK(names.diagnostics().items().front().code == support::Code::picture_too_large);
}

TEST_CASE("the annex's file counts its marks as the graph counts its edges", "[render]") {
    const auto graph = real_annex();
    const auto picture = draw("matrix", graph);
    REQUIRE(picture.ok());
    REQUIRE(picture->svg_pages.size() == 1);
    std::size_t edges = 0;
    std::size_t tasks = 0;
    for (const auto& element : parse_strictly(picture->svg_pages.front())) {
        if (element.name != "g" || element.attribute("data-task").empty()) continue;
        ++(element.attribute("data-actor").empty() ? tasks : edges);
    }
    CHECK(tasks == 67);
    CHECK(edges == 322);
}

TEST_CASE("the title and description of the file say what it shows", "[render]") {
    const auto picture = draw("links", real_annex());
    REQUIRE(picture.ok());
    const auto elements = parse_strictly(picture->svg_pages.front());
    CHECK(elements[1].name == "title");
    CHECK(elements[1].text == "中山市推进卫生健康高质量发展实施方案重点任务清单　任务责任关系图");
    CHECK(elements[2].name == "desc");
    CHECK(elements[2].text ==
          "中山市人民政府 · 中府函〔2023〕225号 · 2023-08-16 · 20 组主要任务 · 67 项任务 · "
          "原文未明确牵头单位，（牵）（配）系按列名顺序推定。");
}

TEST_CASE("labels follow the plan's language unless another is asked for", "[render]") {
    const auto has = [](const support::Result<Picture>& picture, std::string_view words) {
        return picture->svg_pages.front().find(words) != std::string::npos;
    };
    CHECK(has(draw("matrix", real_annex()), "责任矩阵"));
    CHECK(has(draw("matrix", real_annex(), {.language = Language::english}), "Responsibility matrix"));
    CHECK(has(draw("matrix", graph_from_text("task a\nx L")), "Responsibility matrix"));
    CHECK(has(draw("matrix", graph_from_text("task 市财政局\nx L")), "责任矩阵"));
}

TEST_CASE("the words of options are the words of the command line", "[render]") {
    CHECK(model::from_name<PaperSize>("letter") == PaperSize::letter);
    CHECK(model::from_name<Orientation>("landscape") == Orientation::landscape);
    CHECK(model::from_name<Language>("zh") == Language::chinese);
    CHECK(model::from_name<ColumnOrder>("registry") == ColumnOrder::registry);
    CHECK(model::from_name<Badges>("auto") == Badges::automatic);
    CHECK(model::from_name<Named>("off") == Named::off);
}

TEST_CASE("a single page takes the path that was given, several are numbered before the ending", "[render]") {
    CHECK(file_of_page("out/m.svg", 1, 1) == "out/m.svg");
    CHECK(file_of_page("out/m.svg", 2, 3) == "out/m-2.svg");
    CHECK(file_of_page("a.b/m", 2, 3) == "a.b/m-2");
    CHECK(file_of_page(".svg", 1, 2) == ".svg-1");
}

}  // namespace zeren::render
