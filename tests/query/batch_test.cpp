#include "query/answer_text.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::query {
namespace {

const graph::AccountabilityGraph& graph() {
    static const auto held = testing::graph_from_text("task a b\n one L C");
    return held;
}

/// What became of each answer, in order: `a` answered, `e` error.
std::string outcomes(const std::vector<std::string>& lines) {
    std::string out;
    for (const auto& line : lines) out += has_failed(Json::parse(line)) ? 'e' : 'a';
    return out;
}

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = text.find('\n', begin);
        lines.emplace_back(text.substr(begin, end - begin));
        begin = end == std::string_view::npos ? text.size() : end + 1;
    }
    return lines;
}

}  // namespace

TEST_CASE("one request over several lines gives one answer on one line", "[query]") {
    const auto answers = answer_all(graph(), "\xEF\xBB\xBF{\n  \"query\": \"load\"\n}\n");
    CHECK(outcomes(lines_of(answers.text)) == "a");
    CHECK_FALSE(answers.any_failed);
    CHECK(answers.text.ends_with("}\n"));
}

TEST_CASE("one request a line gives one answer a line, whatever comes of the others", "[query]") {
    const auto answers = answer_all(graph(),
                                    "{\"query\": \"load\"}\n\n  not json\r\n{\"query\": \"who\", \"task\": "
                                    "\"one\"}\r\n{\"query\": \"nothing\"}\n");
    CHECK(outcomes(lines_of(answers.text)) == "aeae");
    CHECK(answers.any_failed);
}

TEST_CASE("a first line that is broken does not hide the rest", "[query]") {
    const auto answers = answer_all(graph(), "{\"query\": \n{\"query\": \"load\"}\n");
    CHECK(outcomes(lines_of(answers.text)) == "ea");
}

TEST_CASE("an array of requests gives an array of answers", "[query]") {
    const auto answers = answer_all(graph(), R"([{"query": "load"}, 5, {"query": "unowned"}])");
    const auto array = Json::parse(answers.text);
    REQUIRE(array.size() == 3);
    CHECK_FALSE(has_failed(array[0]));
    CHECK(array[1]["query"] == 5);
    CHECK(has_failed(array[1]));
    CHECK(array[2]["answer"]["counts"]["unowned"] == 0);
    CHECK(answers.any_failed);
    CHECK(answer_all(graph(), "[]").text == "[]\n");
}

TEST_CASE("an input without a request is an error", "[query]") {
    for (const auto* text : {"", " \n\t\n", "\xEF\xBB\xBF"}) {
        const auto answers = answer_all(graph(), text);
        CHECK(answers.any_failed);
        CHECK(answers.text ==
              R"({"query":null,"error":{"code":"json-syntax","message":"there is no request",)"
              R"("hint":"write one, such as {\"query\": \"load\"}"}})"
              "\n");
    }
}

TEST_CASE("a broken request over several lines is one error", "[query]") {
    const auto answers = answer_all(graph(), "{\n  \"query\": \"load\"\n  \"top\": 3\n}\n");
    REQUIRE(outcomes(lines_of(answers.text)) == "e");
    CHECK(Json::parse(answers.text)["error"]["message"].get<std::string>().starts_with("line 3, column 3: "));
}

TEST_CASE("the same request gives the same bytes", "[query]") {
    const std::string_view request = R"({"query": "load", "weights": {"lead": 0.1}})";
    CHECK(answer_all(graph(), request).text == answer_all(graph(), request).text);
}

}  // namespace zeren::query
