#include "formats/json_syntax.hpp"

#include <string>
#include <utility>
#include <vector>

#include "formats/json_tree.hpp"
#include "testing/catch.hpp"

namespace zeren::formats {
namespace {

/// What is wrong with a text: the column, the message and the hint.
std::string flaw(const std::string& text) {
    const auto tree = parse_json_tree(text, "q.json");
    if (tree) return "none";
    const auto& problem = tree.diagnostics().items().front();
    return std::to_string(problem.where.position.column) + " " + problem.message +
           (problem.hint.empty() ? "" : " -> " + problem.hint);
}

/// What is wrong inside of the string that the text is.
std::string string_flaw(const std::string& inside) { return flaw("\"" + inside); }

}  // namespace

TEST_CASE("a text that ends too soon is told what would go on", "[json]") {
    const std::vector<std::pair<std::string, std::string>> expected = {
        {"", "1 expected a value, but the text ends"},
        {"[", "2 expected a value or \"]\", but the text ends"},
        {"[1", "3 expected \",\" or \"]\", but the text ends"},
        {"[1,", "4 expected a value, but the text ends"},
        {"{", "2 expected a member name in quotes or \"}\", but the text ends"},
        {"{\"a\"", "5 expected \":\", but the text ends"},
        {"{\"a\":", "6 expected a value, but the text ends"},
        {"{\"a\":1", "7 expected \",\" or \"}\", but the text ends"},
        {"{\"a\":1,", "8 expected a member name in quotes, but the text ends"}};
    for (const auto& [text, message] : expected) CHECK(flaw(text) == message);
}

TEST_CASE("a token where another is due is named, with the usual mistakes mended", "[json]") {
    const std::vector<std::pair<std::string, std::string>> expected = {
        {"1 2", "3 the text goes on after its value -> one file holds one value"},
        {"1 \"a\"", "3 expected the end of the text, not a string"},
        {"{1:2}", "2 expected a member name in quotes or \"}\", not \"1\""},
        {"{\"a\" 1}", "6 expected \":\", not \"1\""},
        {"{\"a\" \"b\"}", "6 expected \":\", not a string"},
        {"[1,]", "4 expected a value, not \"]\" -> remove the comma before it"},
        {"{\"a\":1,}", "8 expected a member name in quotes, not \"}\" -> remove the comma before it"},
        {"['a']", "2 expected a value or \"]\", not \"'\" -> strings stand in double quotes"},
        {"// a", "1 expected a value, not \"/\" -> JSON has no comments"},
        {"[1 # a", "4 expected \",\" or \"]\", not \"#\" -> JSON has no comments"},
        {"[True]", "2 expected a value or \"]\", not \"True\" -> did you mean \"true\"?"},
        {"[责任单位]", "2 expected a value or \"]\", not \"责任单位\""},
        {"[" + std::string(30, 'x'), "2 expected a value or \"]\", not \"" + std::string(24, 'x') + "\""}};
    for (const auto& [text, message] : expected) CHECK(flaw(text) == message);
}

TEST_CASE("what is no number is told apart from what is too large for one", "[json]") {
    for (const std::string text : {"-", "-a", "1.", "1.x", "1e", "1e+", "0.5E-", "-."}) {
        CHECK(flaw(text) == "1 \"" + text + "\" is no number");
    }
    for (const std::string text : {"1e999", "-1.5E+999", "10e400"}) {
        CHECK(flaw(text) == "1 the number \"" + text + "\" is too large -> numbers go up to about 1.8e308");
    }
    CHECK(flaw("01") == "2 the text goes on after its value -> one file holds one value");
}

TEST_CASE("a string says what is wrong inside of it", "[json]") {
    CHECK(string_flaw("abc") == "1 the string is not closed");
    CHECK(string_flaw("abc\\") == "1 the string is not closed");
    CHECK(string_flaw("abc\n\"") == "1 the string is not closed on its line");
    CHECK(string_flaw("abc\r\"") == "1 the string is not closed on its line");
    CHECK(string_flaw("a\tb\"") == "1 the string holds the raw control character U+0009");
    CHECK(string_flaw("\\x\"") == "1 the string holds the unknown escape \"\\x\"");
    CHECK(string_flaw("\\n\\责\"") == "1 the string holds the unknown escape \"\\责\"");
    for (const std::string inside : {"\\u", "\\u12", "\\u12\"", "\\u12g4\""}) {
        CHECK(string_flaw(inside) == "1 the string holds \"\\u\" without four hexadecimal digits");
    }
    CHECK(string_flaw("\\uD83D\"") == "1 the string holds \"\\uD83D\", half of a surrogate pair");
    CHECK(string_flaw("\\uDE00\"") == "1 the string holds \"\\uDE00\", half of a surrogate pair");
    CHECK(string_flaw("\\ud83d\\u0041\"") == "1 the string holds \"\\ud83d\", half of a surrogate pair");
    CHECK(string_flaw("\\uD83D\\uE000\"") == "1 the string holds \"\\uD83D\", half of a surrogate pair");
    CHECK(string_flaw("\\uD83D\\u12\"") == "1 the string holds \"\\uD83D\", half of a surrogate pair");
    CHECK(string_flaw("\\uD83D\\uDE00\\u0041\\q\"") == "1 the string holds the unknown escape \"\\q\"");
    CHECK(flaw("\"\\uD83D\\uDE00\"") == "none");
}

}  // namespace zeren::formats
