#include "formats/packed_graph.hpp"

#include <cmath>
#include <cstring>
#include <random>
#include <string>
#include <vector>

#include "formats/graph_json.hpp"
#include "formats/packed_header.hpp"
#include "formats/random_plan.hpp"
#include "query/answerer.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::formats {
namespace {

using graph::AccountabilityGraph;

support::Result<AccountabilityGraph> unpacked(std::string bytes) {
    return unpack_graph(std::make_shared<support::HeldBytes>(std::move(bytes)), "x.zg");
}

AccountabilityGraph small_graph() {
    return testing::graph_from_text("task a b\n one L C\n two - L\n six C -");
}

std::string refusal(std::string bytes) {
    const auto graph = unpacked(std::move(bytes));
    return graph ? "taken" : support::to_text(graph.diagnostics());
}

constexpr std::string_view damaged =
    "x.zg: error: the packed file is damaged [damaged-file]\n"
    "hint: make it again with `zeren pack`\n";

/// Every question, on one line each.
std::string all_answers(const AccountabilityGraph& graph) {
    std::string requests;
    for (const std::string_view query : {"load", "unowned", "shared", "exclusive", "tasks", "actors"})
        requests += "{\"query\": \"" + std::string(query) + "\"}\n{\"query\": \"" + std::string(query) +
                    "\", \"expand\": true}\n";
    for (auto task : graph.tasks())
        requests += "{\"query\": \"who\", \"task\": \"" + graph.plan_of(task).info().id + "/" +
                    std::string(graph.id(task)) + "\"}\n";
    return query::answer_all(graph, requests).text;
}

}  // namespace

TEST_CASE("a packed plan is the plan, to the last member", "[packed][property]") {
    std::mt19937 random(21);
    for (int round = 0; round < 200; ++round) {
        std::vector<model::Plan> plans;
        plans.push_back(testing::random_plan(random));
        const AccountabilityGraph graph(std::move(plans));
        const auto again = unpacked(pack_graph(graph));
        REQUIRE(again.ok());
        CHECK(write_graph(again->plan(0)) == write_graph(graph.plan(0)));
        CHECK(all_answers(again.value()) == all_answers(graph));
        CHECK(pack_graph(again.value()) == pack_graph(graph));
    }
}

TEST_CASE("several packed plans answer as the plans do, joined by their actors' names", "[packed]") {
    std::mt19937 random(22);
    for (int round = 0; round < 60; ++round) {
        std::vector<model::Plan> plans;
        for (auto count = random() % 5; count-- > 0;) plans.push_back(testing::random_plan(random));
        plans.push_back(testing::random_plan(random));
        const AccountabilityGraph graph(plans);
        const auto again = unpacked(pack_graph(graph));
        REQUIRE(again.ok());
        CHECK(all_answers(again.value()) == all_answers(graph));
    }
}

TEST_CASE("a packed file that is cut anywhere is refused", "[packed]") {
    const auto bytes = pack_graph(small_graph());
    for (std::size_t size = 0; size < bytes.size(); ++size) CHECK_FALSE(unpacked(bytes.substr(0, size)).ok());
    CHECK(refusal(bytes.substr(0, 10)) ==
          "x.zg: error: the packed file is cut off in its header [damaged-file]\n"
          "hint: make it again with `zeren pack`\n");
    CHECK(refusal(bytes + "x") == damaged);
}

TEST_CASE("a packed file in which any bit has changed is refused", "[packed]") {
    const auto bytes = pack_graph(small_graph());
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            auto changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
            // Without its magic word a file is not taken for a packed one in the first place.
            if (is_packed(changed)) CHECK_FALSE(unpacked(changed).ok());
        }
    }
}

TEST_CASE("a packed file of another version or byte order says so", "[packed]") {
    auto bytes = pack_graph(small_graph());
    bytes[8] = 2;
    CHECK(refusal(bytes) ==
          "x.zg: error: the packed file is of version 2, not 1 [wrong-format]\n"
          "hint: make it again with `zeren pack`\n");
    std::swap(bytes[12], bytes[15]);
    std::swap(bytes[13], bytes[14]);
    CHECK(refusal(bytes) ==
          "x.zg: error: the packed file is from a machine of another byte order [wrong-format]\n"
          "hint: make it again with `zeren pack`\n");
}

TEST_CASE("a packed file with a right checksum is refused for a weight or capacity that JSON could not hold",
          "[packed]") {
    const auto plan = read_graph(R"({"actors": [{"id": "a", "name": "a", "capacity": 3.25}],
        "tasks": [{"id": "1", "title": "t", "weight": 7.75}], "edges": []})",
                                 "x");
    REQUIRE(plan.ok());
    const auto bytes = pack_graph(AccountabilityGraph({plan.value()}));
    REQUIRE(unpacked(bytes).ok());
    for (const double amount : {3.25, 7.75}) {
        const std::string held(reinterpret_cast<const char*>(&amount), sizeof amount);
        for (const double spoilt : {std::nan(""), HUGE_VAL, -1.0}) {
            auto changed = bytes;
            std::memcpy(changed.data() + changed.find(held), &spoilt, sizeof spoilt);
            finish_packed(changed);
            CHECK(refusal(changed) == damaged);
        }
    }
}

TEST_CASE("whatever stands in a packed file with a right checksum, looking at it is safe",
          "[packed][property]") {
    std::mt19937 random(23);
    int taken = 0;
    for (int round = 0; round < 3000; ++round) {
        std::vector<model::Plan> plans;
        for (auto count = 1 + random() % 2; count-- > 0;) plans.push_back(testing::random_plan(random));
        auto bytes = pack_graph(AccountabilityGraph(std::move(plans)));
        for (auto changes = 1 + random() % 3; changes-- > 0;) {
            const auto at = sizeof(PackedHeader) + random() % (bytes.size() - sizeof(PackedHeader));
            bytes[at] = random() % 2 == 0 ? static_cast<char>(random()) : static_cast<char>(bytes[at] + 1);
        }
        finish_packed(bytes);
        const auto graph = unpacked(std::move(bytes));
        if (!graph) continue;
        ++taken;
        all_answers(graph.value());
        for (const auto& plan : graph->plans()) static_cast<void>(write_graph(plan));
    }
    CHECK(taken > 0);
    CHECK(taken < 3000);
}

}  // namespace zeren::formats
