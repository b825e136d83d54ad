#include "render/flow.hpp"

#include <string>

#include "render/label_runs.hpp"
#include "testing/catch.hpp"

namespace zeren::render {
namespace {

std::string placed(const std::vector<FlowPlace>& places) {
    std::string out;
    for (const auto& place : places) {
        out += std::to_string(place.page) + "/" + std::to_string(place.column) + "/" +
               std::to_string(static_cast<int>(place.y)) + " ";
    }
    return out;
}

}  // namespace

TEST_CASE("blocks run down the columns and on to the next page", "[render]") {
    const std::vector<FlowBlock> blocks = {{.height = 40, .gap = 10},
                                           {.height = 40, .gap = 10},
                                           {.height = 40, .gap = 10},
                                           {.height = 90, .gap = 10},
                                           {.height = 20, .gap = 10}};
    CHECK(placed(flow(blocks, {.count = 2, .height = 100})) == "0/0/0 0/0/50 0/1/0 1/0/0 1/1/0 ");
}

TEST_CASE("a heading never stands last in a column", "[render]") {
    const std::vector<FlowBlock> blocks = {
        {.height = 60}, {.height = 20, .keeps_next = true}, {.height = 40}};
    CHECK(placed(flow(blocks, {.count = 2, .height = 100})) == "0/0/0 0/1/0 0/1/20 ");
}

TEST_CASE("the columns of a single page end alike", "[render]") {
    const std::vector<FlowBlock> blocks(4, {.height = 20});
    CHECK(placed(flow_evenly(blocks, {.count = 2, .height = 100})) == "0/0/0 0/0/20 0/1/0 0/1/20 ");
    CHECK(placed(flow(blocks, {.count = 2, .height = 100})) == "0/0/0 0/0/20 0/0/40 0/0/60 ");
    CHECK(flow_evenly({}, {.count = 2, .height = 100}).empty());
}

TEST_CASE("labels that follow one another are drawn together", "[render]") {
    const auto runs = [](std::vector<std::string> labels) { return label_runs(labels, "、"); };
    CHECK(runs({"1", "2", "3", "5"}) == "1–3、5");
    CHECK(runs({"1", "2"}) == "1、2");
    CHECK(runs({"一", "二", "10", "9"}) == "一、二、10、9");
    CHECK(runs({"4294967295", "0"}) == "4294967295、0");
    CHECK(runs({}).empty());
}

}  // namespace zeren::render
