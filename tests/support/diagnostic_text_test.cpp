#include "support/diagnostic_text.hpp"

#include <string>

#include "testing/catch.hpp"

namespace zeren::support {
namespace {

Place at(std::uint32_t line, std::uint32_t column, std::string source) {
    return {.file = "plan.json", .position = {line, column}, .part = {}, .source_line = std::move(source)};
}

std::string repeated(std::string_view piece, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += piece;
    return out;
}

}  // namespace

TEST_CASE("a diagnostic shows its line, a caret and how to mend it", "[support]") {
    const auto problem = make_diagnostic(
        Code::unknown_actor, "edge names actor \"wjw\", which is not declared",
        at(14, 26, R"(  {"task": "7", "actor": "wjw", "role": "lead"})"), "did you mean \"wjj\"?");
    CHECK(to_text(problem) ==
          R"(plan.json:14:26: error: edge names actor "wjw", which is not declared [unknown-actor]
   14 |   {"task": "7", "actor": "wjw", "role": "lead"}
      |                          ^
hint: did you mean "wjj"?
)");
}

TEST_CASE("the caret stands below its letter in Chinese text", "[support]") {
    const auto problem = make_diagnostic(Code::owner_not_understood, "\"某办\" was not understood",
                                         at(3, 6, "责任单位：某办、市财政局"));
    CHECK(to_text(problem) ==
          "plan.json:3:6: error: \"某办\" was not understood [owner-not-understood]\n"
          "    3 | 责任单位：某办、市财政局\n"
          "      |           ^\n");
}

TEST_CASE("a tab before the caret does not move it", "[support]") {
    const auto problem = make_diagnostic(Code::bad_value, "x", at(1, 3, "\t\tx"));
    CHECK(to_text(problem) == "plan.json:1:3: error: x [bad-value]\n    1 |   x\n      |   ^\n");
}

TEST_CASE("a long line is cut to a window around the caret", "[support]") {
    const auto line = repeated("左", 100) + "X" + repeated("右", 100);
    const auto problem = make_diagnostic(Code::json_syntax, "x", at(7, 101, line));
    CHECK(to_text(problem) == "plan.json:7:101: error: x [json-syntax]\n    7 | … " + repeated("左", 36) +
                                  "X" + repeated("右", 39) + " …\n      | " + std::string(2 + 72, ' ') +
                                  "^\n");
}

TEST_CASE("a column behind the end points just past the line", "[support]") {
    const auto problem = make_diagnostic(Code::json_syntax, "unexpected end", at(2, 50, "[1,"));
    CHECK(to_text(problem) ==
          "plan.json:2:50: error: unexpected end [json-syntax]\n    2 | [1,\n      |    ^\n");
}

TEST_CASE("a place without position, file or text says what it can", "[support]") {
    CHECK(to_text(make_diagnostic(Code::cannot_read, "cannot read: no such file", {.file = "a.json"})) ==
          "a.json: error: cannot read: no such file [cannot-read]\n");
    CHECK(to_text(make_diagnostic(Code::usage, "no command")) == "zeren: error: no command [usage]\n");
    CHECK(to_text(make_diagnostic(Code::bad_value, "x", {.file = "a.xlsx", .part = "Sheet1!B7"})) ==
          "a.xlsx:Sheet1!B7: error: x [bad-value]\n");
    CHECK(to_text(make_diagnostic(Code::bad_value, "x", {.file = "a", .position = {4, 0}})) ==
          "a:4: error: x [bad-value]\n");
}

TEST_CASE("a clash names both places", "[support]") {
    auto clash =
        make_diagnostic(Code::duplicate_id, "task id \"7\" is declared twice", at(9, 2, "{\"id\": \"7\"}"));
    clash.related.push_back({at(4, 2, "{\"id\": \"7\"}"), "first declared here"});
    CHECK(to_text(clash) == R"(plan.json:9:2: error: task id "7" is declared twice [duplicate-id]
    9 | {"id": "7"}
      |  ^
plan.json:4:2: note: first declared here
    4 | {"id": "7"}
      |  ^
)");
}

TEST_CASE("control characters of the input are escaped wherever they are shown", "[support]") {
    const auto problem = make_diagnostic(Code::bad_value, "\"\x1B[2J\"", at(1, 5, "a\x1B[2Jb"), "not \x07");
    CHECK(to_text(problem) ==
          "plan.json:1:5: error: \"\\x1b[2J\" [bad-value]\n"
          "    1 | a\\x1b[2Jb\n      |        ^\n"
          "hint: not \\x07\n");
}

TEST_CASE("a message of any length stays readable", "[support]") {
    const auto text = to_text(make_diagnostic(Code::bad_value, std::string(100'000, 'x')));
    CHECK(text.size() < 2100);
    CHECK(text.ends_with("x… [bad-value]\n"));
}

TEST_CASE("at most twenty are shown, then how many more there are", "[support]") {
    Diagnostics many;
    for (int i = 0; i < 20; ++i) many.add(make_diagnostic(Code::actor_idle, "x"));
    CHECK(to_text(many).ends_with("zeren: note: x [actor-idle]\n"));
    for (int i = 0; i < 5; ++i) many.add(make_diagnostic(Code::actor_idle, "x"));
    CHECK(to_text(many) == repeated("zeren: note: x [actor-idle]\n", 20) + "and 5 more\n");
    CHECK(to_text(Diagnostics{}).empty());
}

TEST_CASE("very long messages are shown only as far as 64 KiB reach", "[support]") {
    Diagnostics many;
    auto long_one = make_diagnostic(Code::bad_value, repeated("字", 1999), {}, repeated("字", 999));
    for (int i = 0; i < 10; ++i) many.add(long_one);
    const auto text = to_text(many);
    CHECK(text.size() < 64 * 1024);
    CHECK(text.size() > 60 * 1000);
    CHECK(text.ends_with("字字\nand 3 more\n"));
}

TEST_CASE("where not all can be shown, errors are kept before warnings and notes", "[support]") {
    Diagnostics many;
    for (int i = 0; i < 30; ++i) many.add(make_diagnostic(Code::actor_idle, "note"));
    many.add(make_diagnostic(Code::ragged_table, "warning"));
    many.add(make_diagnostic(Code::bad_value, "error"));
    CHECK(to_text(many) == repeated("zeren: note: note [actor-idle]\n", 18) +
                               "zeren: warning: warning [ragged-table]\nzeren: error: error [bad-value]\n"
                               "and 12 more\n");
}

TEST_CASE("one message is below 64 KiB, whatever it is made of", "[support]") {
    for (const std::string sign : {"x", "\x1B", "\u202E", "\u0301", "\U000E0041", "\xFF"}) {
        const auto text = repeated(sign, 50'000);
        auto problem = make_diagnostic(Code::bad_value, text, at(1, 2, text), text);
        problem.where.file = text;
        problem.where.part = text;
        for (int i = 0; i < 10; ++i) problem.related.push_back({problem.where, text});
        Diagnostics one;
        one.add(problem);
        const auto shown = to_text(one);
        CHECK(shown.size() > 1000);
        CHECK(shown.size() <= 64 * 1024);
        CHECK(shown.find("and 1 more") == std::string::npos);
    }
}

TEST_CASE("of a path without end the end is kept", "[support]") {
    const auto text =
        to_text(make_diagnostic(Code::cannot_read, "x", {.file = repeated("市/", 2000) + "a.txt"}));
    CHECK(text.starts_with("…"));
    CHECK(text.find("市/a.txt: error: x [cannot-read]\n") != std::string::npos);
}

}  // namespace zeren::support
