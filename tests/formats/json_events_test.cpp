#include "formats/json_events.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <random>
#include <string>

#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::formats {
namespace {

/// Writes down each event with the bytes that it claims to have read.
class Transcript final : public JsonHandler {
  public:
    explicit Transcript(std::string_view text) : text_(text) {}
    std::string lines;

    Flow start_object(JsonToken token) override { return note("{", "", token); }
    Flow key(std::string_view name, JsonToken token) override { return note("key", name, token); }
    Flow end_object(JsonToken token) override { return note("}", "", token); }
    Flow start_array(JsonToken token) override { return note("[", "", token); }
    Flow end_array(JsonToken token) override { return note("]", "", token); }
    Flow string(std::string_view text, JsonToken token) override { return note("string", text, token); }
    Flow number(std::string_view raw, double value, JsonToken token) override {
        return note("number", fmt::format("{} {}", raw, value), token);
    }
    Flow boolean(bool value, JsonToken token) override { return note("bool", value ? "yes" : "no", token); }
    Flow null(JsonToken token) override { return note("null", "", token); }

  private:
    Flow note(std::string_view what, std::string_view value, JsonToken token) {
        lines += fmt::format("{} {} @{} `{}`\n", what, value, token.begin,
                             text_.substr(token.begin, token.end - token.begin));
        return Flow::go_on;
    }
    std::string_view text_;
};

std::string events(std::string_view text) {
    Transcript transcript(text);
    const auto outcome = parse_json(text, "x.json", transcript);
    return outcome ? transcript.lines : to_text(outcome.diagnostics());
}

/// The headline of the error, without the file.
std::string error(std::string_view text) {
    Transcript transcript(text);
    const auto outcome = parse_json(text, "x.json", transcript);
    if (outcome) return "no error";
    const auto& problem = outcome.diagnostics().items().at(0);
    return fmt::format("{}:{} {} [{}]", problem.where.position.line, problem.where.position.column,
                       problem.message, support::describe(problem.code).name);
}

}  // namespace

TEST_CASE("each event carries the bytes of its token", "[json]") {
    CHECK(events("{ \"a\" :[1 ,-2.5e1, true,false , null],\n\"b\\u0041\": {\"\":\"x\\n\"} } ") ==
          "{  @0 `{`\n"
          "key a @2 `\"a\"`\n"
          "[  @7 `[`\n"
          "number 1 1 @8 `1`\n"
          "number -2.5e1 -25 @11 `-2.5e1`\n"
          "bool yes @19 `true`\n"
          "bool no @24 `false`\n"
          "null  @32 `null`\n"
          "]  @36 `]`\n"
          "key bA @39 `\"b\\u0041\"`\n"
          "{  @50 `{`\n"
          "key  @51 `\"\"`\n"
          "string x\n @54 `\"x\\n\"`\n"
          "}  @59 `}`\n"
          "}  @61 `}`\n");
}

TEST_CASE("a number alone, at the very end and after a byte order mark, keeps its bytes", "[json]") {
    CHECK(events("12") == "number 12 12 @0 `12`\n");
    CHECK(events(" 12\n") == "number 12 12 @1 `12`\n");
    CHECK(events("\xEF\xBB\xBF[0]") == "[  @3 `[`\nnumber 0 0 @4 `0`\n]  @5 `]`\n");
}

TEST_CASE("a syntax error says what was expected and points at the offending token", "[json]") {
    CHECK(error("") == "1:1 expected a value, but the text ends [json-syntax]");
    CHECK(error("[1,,2]") == "1:4 expected a value, not \",\" [json-syntax]");
    CHECK(error("[1,") == "1:4 expected a value, but the text ends [json-syntax]");
    CHECK(error("[,1]") == "1:2 expected a value or \"]\", not \",\" [json-syntax]");
    CHECK(error("[1 2]") == "1:4 expected \",\" or \"]\", not \"2\" [json-syntax]");
    CHECK(error("[1:2]") == "1:3 expected \",\" or \"]\", not \":\" [json-syntax]");
    CHECK(error("[01]") == "1:3 expected \",\" or \"]\", not \"1\" [json-syntax]");
    CHECK(error("[1}") == "1:3 expected \",\" or \"]\", not \"}\" [json-syntax]");
    CHECK(error("{\"a\" 1}") == "1:6 expected \":\", not \"1\" [json-syntax]");
    CHECK(error("{\"a\"::1}") == "1:6 expected a value, not \":\" [json-syntax]");
    CHECK(error("{\"a\"}") == "1:5 expected \":\", not \"}\" [json-syntax]");
    CHECK(error("{\"a\":") == "1:6 expected a value, but the text ends [json-syntax]");
    CHECK(error("{\"a\":1 \"b\"") == "1:8 expected \",\" or \"}\", not a string [json-syntax]");
    CHECK(error("{\"a\":1,") == "1:8 expected a member name in quotes, but the text ends [json-syntax]");
    CHECK(error("{1:2}") == "1:2 expected a member name in quotes or \"}\", not \"1\" [json-syntax]");
    CHECK(error("{") == "1:2 expected a member name in quotes or \"}\", but the text ends [json-syntax]");
    CHECK(error("[tru]") == "1:2 expected a value or \"]\", not \"tru\" [json-syntax]");
    CHECK(error("[1.]") == "1:2 \"1.\" is no number [json-syntax]");
    CHECK(error("[-]") == "1:2 \"-\" is no number [json-syntax]");
    CHECK(error("[1] x") == "1:5 the text goes on after its value [json-syntax]");
    CHECK(error(std::string_view("[1]\0", 4)) == "1:4 the text goes on after its value [json-syntax]");
    CHECK(error("[1, 2, ]") == "1:8 expected a value, not \"]\" [json-syntax]");
}

TEST_CASE("a flaw inside a string points at its opening quote", "[json]") {
    CHECK(error("[\"ab]") == "1:2 the string is not closed [json-syntax]");
    CHECK(error("[\"a\nb\"]") == "1:2 the string is not closed on its line [json-syntax]");
    CHECK(error("[\"a\x01\"]") == "1:2 the string holds the raw control character U+0001 [json-syntax]");
    CHECK(error("[\"a\\x\"]") == "1:2 the string holds the unknown escape \"\\x\" [json-syntax]");
    CHECK(error("[\"\\u12\"]") ==
          "1:2 the string holds \"\\u\" without four hexadecimal digits [json-syntax]");
    CHECK(error("[\"\\ud800\"]") ==
          "1:2 the string holds \"\\ud800\", half of a surrogate pair [json-syntax]");
    CHECK(error("[\"\\ud83d\\ude00\\q\"]") ==
          "1:2 the string holds the unknown escape \"\\q\" [json-syntax]");
}

TEST_CASE("columns count code points and lines count line ends", "[json]") {
    CHECK(error("{\"市卫\": 1,\r\n  \"名\": ?}") == "2:8 expected a value, not \"?\" [json-syntax]");
}

TEST_CASE("hints say how to mend a slip", "[json]") {
    CHECK(events("[1,]") ==
          "x.json:1:4: error: expected a value, not \"]\" [json-syntax]\n"
          "    1 | [1,]\n"
          "      |    ^\n"
          "hint: remove the comma before it\n");
    CHECK(events("[True]").find("hint: did you mean \"true\"?") != std::string::npos);
    CHECK(events("['a']").find("hint: strings stand in double quotes") != std::string::npos);
    CHECK(events("// c\n[]").find("hint: JSON has no comments") != std::string::npos);
}

TEST_CASE("malformed UTF-8 is told at its first byte", "[json]") {
    CHECK(error("[\"ab\xFF\"]") == "1:5 the text is not UTF-8 from here on [bad-encoding]");
    CHECK(error("[\"a\xE5\x8D\"]") == "1:4 the text is not UTF-8 from here on [bad-encoding]");
    CHECK(error("[\"\xED\xA0\x80\"]") == "1:3 the text is not UTF-8 from here on [bad-encoding]");
    CHECK(error("[1 2, \"\xFF\"]") == "1:4 expected \",\" or \"]\", not \"2\" [json-syntax]");
}

TEST_CASE("numbers beyond a double and nesting beyond 256 levels are refused", "[json]") {
    CHECK(error("[1e999]") == "1:2 the number \"1e999\" is too large [bad-value]");
    CHECK(error(std::string(256, '[') + std::string(256, ']')) == "no error");
    CHECK(error(std::string(257, '[')) == "1:257 nested deeper than 256 levels [json-depth]");
    CHECK(error(std::string(1'000'000, '[')) == "1:257 nested deeper than 256 levels [json-depth]");
}

TEST_CASE("a handler can stop, and a value inside a text can be read alone", "[json]") {
    class Stopper final : public JsonHandler {
      public:
        int seen = 0;
        Flow start_object(JsonToken) override { return Flow::go_on; }
        Flow key(std::string_view, JsonToken) override { return Flow::stop; }
        Flow end_object(JsonToken) override { return Flow::go_on; }
        Flow start_array(JsonToken) override { return Flow::go_on; }
        Flow end_array(JsonToken) override { return Flow::go_on; }
        Flow string(std::string_view, JsonToken) override { return Flow::go_on; }
        Flow number(std::string_view, double, JsonToken) override { return ++seen, Flow::go_on; }
        Flow boolean(bool, JsonToken) override { return Flow::go_on; }
        Flow null(JsonToken) override { return Flow::go_on; }
    } stopper;
    CHECK(parse_json("{\"a\": 1} rubbish", "x.json", stopper).ok());
    CHECK(stopper.seen == 0);

    const std::string_view text = "{\"a\": [1], rubbish";
    Transcript transcript(text);
    CHECK(parse_json_value(text, 6, "x.json", transcript).ok());
    CHECK(transcript.lines == "[  @6 `[`\nnumber 1 1 @7 `1`\n]  @8 `]`\n");

    const auto broken = parse_json_value("{\"a\": [1,", 6, "x.json", transcript);
    REQUIRE_FALSE(broken.ok());
    CHECK(support::to_text(broken.diagnostics()) ==
          "x.json:1:10: error: expected a value, but the text ends [json-syntax]\n"
          "    1 | {\"a\": [1,\n"
          "      |          ^\n");
}

TEST_CASE("the reader accepts and refuses what a document reader does, on damaged texts",
          "[json][property]") {
    const std::string sample =
        R"({"a": [1, -2.5e+3, "x\u00e9\n", true], "名": {"b": null, "c": []}, "d": false} )";
    std::mt19937 random(7);
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        auto text = sample;
        for (auto changes = random() % 3; changes-- > 0;) {
            const auto at = random() % text.size();
            const std::string_view bytes = "{}[]:,\"\\0e-. tn\n\xE5";
            if (random() % 2 == 0)
                text[at] = bytes[random() % bytes.size()];
            else
                text.erase(at, 1 + random() % 4);
        }
        Transcript transcript(text);
        const bool ours = parse_json(text, "x", transcript).ok();
        CHECK(ours == nlohmann::json::accept(text));
        accepted += ours ? 1 : 0;
    }
    CHECK(accepted > 5000);
    CHECK(accepted < 19'000);
}

}  // namespace zeren::formats
