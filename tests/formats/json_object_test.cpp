#include "formats/json_object.hpp"

#include <string>

#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::formats {
namespace {

/// All that is wrong with an object that may hold a few members of each type.
std::string problems(std::string_view text, NameMember name_member = nullptr) {
    const auto tree = parse_json_tree(text, "q.json");
    if (!tree) return to_text(tree.diagnostics());
    JsonProblems found(text, "q.json", name_member);
    ObjectReader reader(tree.value(), found, name_member != nullptr ? "/where/0" : "");
    (void)reader.needed_text("name");
    (void)reader.word<model::Role>("role");
    (void)reader.count("top", 1);
    (void)reader.boolean("expand");
    (void)reader.texts("kinds");
    (void)reader.number("weight");
    reader.refuse_unknown();
    std::string lines;
    const auto taken = found.take();
    for (const auto& item : taken.items()) {
        lines += std::to_string(item.where.position.column) + " " + item.message + " [" +
                 std::string(support::describe(item.code).name) + "] " + item.hint + "\n";
    }
    return lines;
}

}  // namespace

TEST_CASE("an object reader gives each member by its type", "[json]") {
    const std::string_view text =
        R"({"name": "市财政局", "role": "lead", "top": 3, "expand": true, "kinds": ["a", "b"], "weight": 0.5})";
    const auto tree = parse_json_tree(text, "q.json").value();
    JsonProblems found(text, "q.json");
    ObjectReader reader(tree, found);
    CHECK(reader.needed_text("name") == "市财政局");
    CHECK(reader.word<model::Role>("role") == model::Role::lead);
    CHECK(reader.count("top") == 3);
    CHECK(reader.boolean("expand") == true);
    CHECK(reader.texts("kinds") == std::vector<std::string>{"a", "b"});
    CHECK(reader.number("weight") == 0.5);
    CHECK_FALSE(reader.text("absent").has_value());
    reader.refuse_unknown();
    CHECK(found.empty());
}

TEST_CASE("an object reader tells every problem with its place and how to mend it", "[json]") {
    CHECK(problems(R"({"rol": "lead"})") ==
          "1 \"name\" is missing [missing-member] \n"
          "2 there is no member \"rol\" [unknown-member] did you mean \"role\"?\n");
    CHECK(problems(R"({"name": "", "role": "leed", "top": 0, "expand": 1})") ==
          "10 \"name\" must not be empty [bad-value] \n"
          "22 \"role\" must be \"lead\", \"cooperate\" or \"joint\", not \"leed\" [bad-value] did you mean "
          "\"lead\"?\n"
          "37 \"top\" must be a whole number of at least 1, not 0 [bad-value] \n"
          "50 \"expand\" must be true or false, not a number [wrong-type] \n");
    CHECK(problems(R"({"name": null, "kinds": ["a", 1], "weight": "1", "top": 1.5})") ==
          "10 \"name\" must be a string, not null [wrong-type] \n"
          "57 \"top\" must be a whole number of at least 1, not 1.5 [bad-value] \n"
          "31 each item of \"kinds\" must be a string, not a number [wrong-type] \n"
          "45 \"weight\" must be a number, not a string [wrong-type] \n");
    CHECK(problems("[]") == "1 the value must be an object, not an array [wrong-type] \n");
}

TEST_CASE("an object reader can name members by their JSON pointer", "[json]") {
    CHECK(problems(R"({"a/b~": 1, "name": 2})", quoted_pointer) ==
          "21 \"/where/0/name\" must be a string, not a number [wrong-type] \n"
          "2 there is no member \"/where/0/a~1b~0\" [unknown-member] use \"name\", \"role\", \"top\", "
          "\"expand\", \"kinds\" or \"weight\"\n");
}

TEST_CASE("a member that stands twice names both places, however it is spelt", "[json]") {
    CHECK(problems("{\"name\": 1,\n \"n\\u0061me\": 2}") ==
          "q.json:2:2: error: the member \"name\" stands twice in one object [duplicate-key]\n"
          "    2 |  \"n\\u0061me\": 2}\n"
          "      |  ^\n"
          "q.json:1:2: note: first here\n"
          "    1 | {\"name\": 1,\n"
          "      |  ^\n"
          "hint: keep one of the two\n");
}

TEST_CASE("a tree of 256 levels is built and destroyed", "[json]") {
    const auto tree = parse_json_tree(std::string(256, '[') + std::string(256, ']'), "q.json");
    REQUIRE(tree.ok());
    std::size_t depth = 1;
    for (const auto* node = &tree.value(); !node->items.empty(); node = &node->items[0]) ++depth;
    CHECK(depth == 256);
}

TEST_CASE("amounts are not negative, and counts no larger than what a double tells apart", "[json]") {
    const std::string_view text =
        R"({"a": -1, "b": 0, "c": 1e16, "d": 9007199254740992, "e": "x", "f": [], "g": {}})";
    const auto tree = parse_json_tree(text, "q.json").value();
    JsonProblems found(text, "q.json");
    ObjectReader reader(tree, found);
    CHECK(!reader.amount("a"));
    CHECK(reader.amount("b") == 0);
    CHECK(!reader.count("c"));
    CHECK(reader.count("d") == 9007199254740992U);
    CHECK(!reader.amount("e"));
    CHECK(!reader.boolean("f"));
    CHECK(!reader.name("g"));
    CHECK(!reader.one_of("b", {"x"}));
    CHECK(reader.items("absent").empty());
    std::vector<std::string> messages;
    const auto taken = found.take();
    for (const auto& item : taken.items()) messages.push_back(item.message);
    CHECK(messages == std::vector<std::string>{
                          "\"a\" must not be below zero, but is -1",
                          "\"c\" must be a whole number of at least 0, not 1e16",
                          "\"e\" must be a number, not a string", "\"f\" must be true or false, not an array",
                          "\"g\" must be a string, not an object", "\"b\" must be a string, not a number"});
}

TEST_CASE("texts longer than a name may be are refused, one by one in a list", "[json]") {
    const std::string text =
        R"({"a": ")" + std::string(32'768, 'x') + R"(", "b": ["y", ")" + std::string(32'768, 'x') + R"("]})";
    const auto tree = parse_json_tree(text, "q.json").value();
    JsonProblems found(text, "q.json");
    ObjectReader reader(tree, found);
    CHECK(reader.name("a")->size() == 32'768);
    CHECK(reader.texts("b").size() == 2);
    const auto taken = found.take();
    REQUIRE(taken.items().size() == 2);
    CHECK(taken.items()[0].message.starts_with("\"a\" "));
    CHECK(taken.items()[1].message.starts_with("each item of \"b\" "));
}

TEST_CASE("after twenty problems no more are kept, of unknown members neither", "[json]") {
    std::string text = "{\"m0\": 0";
    for (int i = 1; i < 30; ++i) text += ", \"m" + std::to_string(i) + "\": 0";
    text += "}";
    const auto tree = parse_json_tree(text, "q.json").value();
    JsonProblems found(text, "q.json");
    ObjectReader reader(tree, found);
    reader.refuse_unknown();
    CHECK(found.full());
    found.add(support::Code::bad_value, "one more", 0);
    CHECK(found.take().items().size() == JsonProblems::most);
}

TEST_CASE("of what is no object every member reads as absent", "[json]") {
    const auto tree = parse_json_tree("[1]", "q.json").value();
    JsonProblems found("[1]", "q.json");
    ObjectReader reader(tree, found);
    CHECK(!reader.is_object());
    CHECK(!reader.needs("a"));
    CHECK(reader.needed_text("a").empty());
    CHECK(reader.any("a") == nullptr);
    reader.refuse_unknown();
    CHECK(found.take().items().size() == 1);
}

}  // namespace zeren::formats
