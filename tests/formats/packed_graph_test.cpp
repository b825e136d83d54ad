#include "formats/packed_graph.hpp"

#include <cmath>
#include <cstring>
#include <random>
#include <string>
#include <utility>
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

TEST_CASE("plans are taken out of a whole packed file only", "[packed]") {
    const auto plans = [](std::string bytes) {
        return unpack_plans(std::make_shared<support::HeldBytes>(std::move(bytes)), "x.zg");
    };
    const auto bytes = pack_graph(small_graph());
    REQUIRE(plans(bytes).ok());
    CHECK(plans(bytes).value().size() == 1);
    for (std::size_t size = 0; size < bytes.size(); ++size) CHECK_FALSE(plans(bytes.substr(0, size)).ok());
    // Whole by its header, but with too few bytes for what it says to hold.
    auto cut = bytes.substr(0, sizeof(PackedHeader) + 8);
    finish_packed(cut);
    CHECK(support::to_text(plans(cut).diagnostics()) == damaged);
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

TEST_CASE("a packed file with a right checksum is refused for text that is no UTF-8 or no members",
          "[packed]") {
    const auto plan = read_graph(R"({"plan": {"id": "p", "title": "计划书", "p_x": "aa"}, "f_x": "aa",
        "groups": [{"id": "g", "title": "分组", "g_x": "aa"}],
        "actors": [{"id": "a", "name": "交通局", "aliases": ["别名"], "a_x": "aa"}],
        "tasks": [{"id": "桥", "title": "修桥", "t_x": "aa", "due": {"words": "年底", "d_x": "aa"},
                   "where": {"line": 3, "w_x": "aa"}}],
        "edges": [{"task": "桥", "actor": "a", "role": "lead", "e_x": "aa", "where": {"line": 4, "v_x": "aa"}}]})",
                                 "x");
    REQUIRE(plan.ok());
    const auto bytes = pack_graph(AccountabilityGraph({plan.value()}));
    REQUIRE(unpacked(bytes).ok());
    const auto with = [&](std::string_view held, std::string_view spoilt) {
        auto changed = bytes;
        const auto at = changed.find(held);
        REQUIRE(at != std::string::npos);
        changed.replace(at, held.size(), spoilt);
        finish_packed(changed);
        return changed;
    };
    for (const std::string text : {"计划书", "分组", "交通局", "别名", "修桥", "年底", "桥"}) {
        auto spoilt = text;
        spoilt[1] = '\xFF';
        CHECK(refusal(with(text, spoilt)) == damaged);
    }
    for (const std::string name : {"p_x", "f_x", "g_x", "a_x", "t_x", "d_x", "w_x", "e_x", "v_x"}) {
        const auto held = "\"" + name + "\": \"aa\"";
        CHECK(refusal(with(held, "\"" + name + "\": \"ab\"")) == "taken");
        CHECK(refusal(with(held, "\"" + name + "\": [aa]")) == damaged);
    }
    CHECK(refusal(with(R"("w_x": "aa")", R"("row": "aa")")) == damaged);  // stands twice
}

TEST_CASE("a packed file with a right checksum is refused for a text that cuts a character", "[packed]") {
    const auto plan = read_graph(R"({"tasks": [{"id": "1", "title": "aaa修桥"}]})", "x");
    const auto bytes = pack_graph(AccountabilityGraph({plan.value()}));
    const std::uint64_t title = 9;  // its length, at the arena's begin
    const auto at =
        bytes.find(std::string(reinterpret_cast<const char*>(&title), sizeof title), bytes.find("修桥"));
    REQUIRE(at != std::string::npos);
    for (const auto& [offset, length] :
         {std::pair(0U, 8U), {1U, 8U}, {4U, 5U}, {3U, 4U}, {3U, 6U}, {0U, 6U}}) {
        auto changed = bytes;
        const auto slice = std::uint64_t{offset} << 28U | length;
        std::memcpy(changed.data() + at, &slice, sizeof slice);
        finish_packed(changed);
        const bool is_whole = offset != 4 && (offset + length) % 3 == 0;
        CHECK(refusal(changed) == (is_whole ? "taken" : std::string(damaged)));
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
