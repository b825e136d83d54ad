#include "formats/row_pattern.hpp"

#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <vector>

#include "formats/graph_json.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::formats {
namespace {

/// What becomes of a text: the plan as it is written again, or the problems.
std::string outcome(const std::string& text) {
    const auto plan = read_graph(text, "g.json");
    return plan ? write_graph(plan.value()) : support::to_text(plan.diagnostics());
}

/// A graph whose rows are all written alike.
std::string alike_rows(std::mt19937& random) {
    const std::string gap = random() % 2 == 0 ? "" : " ";
    const auto member = [&](const std::string& name, const std::string& value) {
        return "\"" + name + "\":" + gap + "\"" + value + "\"";
    };
    const std::vector<std::string> words = {"x", "建立健全部门协同机制和经费保障", "caf\xC3\xA9",
                                            "\xF0\x9F\x98\x80"};
    std::string text = "{\"actors\":[";
    for (int row = 0; row < 6; ++row)
        text += (row > 0 ? ",\n{" : "{") + member("id", "a" + std::to_string(row)) + "," +
                member("name", words[random() % words.size()] + std::to_string(row)) + "}";
    text += "],\n\"tasks\":[";
    for (int row = 0; row < 8; ++row)
        text += (row > 0 ? ",\n{" : "{") + member("id", std::to_string(row)) + "," +
                member("title", words[random() % words.size()]) + "," + member("group", "g") + "}";
    text += "],\n\"edges\":[";
    for (int row = 0; row < 24; ++row)
        text += (row > 0 ? ",\n{" : "{") + member("task", std::to_string(row % 8)) + "," +
                member("actor", "a" + std::to_string(row % 6)) + "," + member("role", "lead") + "}";
    return text + "]}";
}

/// The same where no row is written like the one before: the number of blanks behind braces goes up and down.
std::string unlike_rows(const std::string& text) {
    std::string out;
    std::size_t rows = 0;
    bool is_inside = false;  // of a string
    for (const char byte : text) {
        if (byte == '"' && !out.ends_with('\\')) is_inside = !is_inside;
        out += byte;
        if (byte == '{' && !is_inside) out.append(++rows % 3, ' ');
    }
    return out;
}

}  // namespace

TEST_CASE("rows that are written alike are read as rows that are not", "[graph-json][property]") {
    std::mt19937 random(31);
    for (int round = 0; round < 200; ++round) {
        const auto text = alike_rows(random);
        const auto alike = outcome(text);
        REQUIRE(read_graph(text, "g.json").ok());
        CHECK(alike == outcome(unlike_rows(text)));
    }
}

TEST_CASE("one wrong byte among rows that are written alike is seen", "[graph-json][property]") {
    std::mt19937 random(32);
    const std::string bytes = "{}[]:,\"\\0ax. \n\x01\x80\xC3\xE5\xED\xFF";
    int taken = 0;
    for (int round = 0; round < 4000; ++round) {
        auto text = alike_rows(random);
        const auto at = random() % text.size();
        switch (random() % 3) {
            case 0: text[at] = bytes[random() % bytes.size()]; break;
            case 1: text.insert(at, 1, bytes[random() % bytes.size()]); break;
            default: text.erase(at, 1 + random() % 3);
        }
        const auto plan = read_graph(text, "g.json");
        if (plan) ++taken;
        // What is no JSON is refused; what is, is read as it is by a reader that learns nothing.
        INFO(text);
        if (!nlohmann::json::accept(text)) {
            CHECK_FALSE(plan.ok());
            continue;
        }
        const auto other = read_graph(unlike_rows(text), "g.json");
        REQUIRE(plan.ok() == other.ok());
        if (plan) {
            CHECK(write_graph(plan.value()) == write_graph(other.value()));
        } else {
            REQUIRE(plan.diagnostics().items().size() == other.diagnostics().items().size());
            CHECK(plan.diagnostics().items().front().code == other.diagnostics().items().front().code);
        }
    }
    CHECK(taken > 100);
}

TEST_CASE("a row that is wrong like the one before is told as well", "[graph-json]") {
    std::string edges;
    for (const std::string actor : {"a", "b", "c"})
        edges += (edges.empty() ? "" : ",") +
                 (R"({"task":"1","actor":")" + actor + R"(","role":"lead","role":"lead"})");
    const auto problems =
        read_graph(R"({"actors":[{"id":"a","name":"a"},{"id":"b","name":"b"},{"id":"c","name":"c"}],)"
                   R"("tasks":[{"id":"1","title":"t"}],"edges":[)" +
                       edges + "]}",
                   "g.json")
            .diagnostics();
    REQUIRE(problems.items().size() == 3);
    for (const auto& problem : problems.items()) CHECK(problem.code == support::Code::duplicate_key);
}

TEST_CASE("rows without a comma between them are refused, however alike", "[graph-json]") {
    const std::string row = R"({"id":"1","title":"t"})", next = R"({"id":"2","title":"t"})";
    CHECK_FALSE(read_graph(R"({"actors":[],"tasks":[)" + row + next + R"(],"edges":[]})", "g.json").ok());
    CHECK_FALSE(
        read_graph(R"({"actors":[],"tasks":[)" + row + "," + next + R"({"id":"3","title":"t"}],"edges":[]})",
                   "g.json")
            .ok());
}

TEST_CASE("a pattern knows rows of plain texts behind a comma alone", "[graph-json]") {
    const auto margin = std::string(support::json_margin, '\0');
    const auto learn = [&](std::string text, std::size_t begin, std::size_t size) {
        text += margin;
        RowPattern pattern;
        const RowPattern::Member member{.slot = 0, .begin = begin, .size = size};
        pattern.learn(std::string_view(text).substr(0, text.size() - margin.size()), std::span(&member, 1),
                      edge_members);
        return pattern;
    };
    CHECK(learn(R"(, {"task":"17"})", 11, 2).is_known());
    CHECK_FALSE(learn(R"( {"task":"17"})", 10, 2).is_known());
    CHECK_FALSE(learn(R"(, {"task":"1\u0037"})", 11, 2).is_known());

    const auto pattern = learn(R"(, {"task":"17"})", 11, 2);
    const auto matched = [&](const std::string& text) {
        std::string found = "nothing";
        const auto with_margin = text + margin;
        const auto size =
            pattern.match(std::string_view(with_margin).substr(0, text.size()),
                          [&](std::size_t, std::size_t, std::string_view taken) { found = taken; });
        return std::pair(size, size == 0 ? "nothing" : found);
    };
    CHECK(matched(R"(, {"task":"8"}, {"task":"9"})") == std::pair(std::size_t{14}, std::string("8")));
    CHECK(matched(R"(, {"task":"市卫生健康局市卫生健康局"}])").second == "市卫生健康局市卫生健康局");
    for (const std::string odd :
         {R"(, {"task":""})", R"(,{"task":"8"})", R"(, {"task":"8)", R"(, {"task":"8"  )",
          R"(, {"task":"a\n"})", R"(, {"actor":"8"})", ", {\"task\":\"\xED\xA0\x80\"}", ""})
        CHECK(matched(odd).first == 0);
    CHECK(matched(", {\"task\":\"" + std::string(longest_name + 1, 'x') + "\"}").first == 0);
}

}  // namespace zeren::formats
