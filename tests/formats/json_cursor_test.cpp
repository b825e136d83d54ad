#include "formats/json_cursor.hpp"

#include <fmt/format.h>

#include <cmath>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <vector>

#include "formats/json_events.hpp"
#include "formats/json_tree.hpp"
#include "formats/mutated_json.hpp"
#include "testing/catch.hpp"

namespace zeren::formats {
namespace {

using testing::mutated_json;

/// A text that comes a few bytes at a time, as from a slow pipe.
class Dribble final : public support::ByteSource {
  public:
    Dribble(std::string_view text, std::size_t most) : text_(text), most_(most) {}
    std::size_t read(std::span<char> room) override {
        return text_.read(room.subspan(0, std::min(room.size(), most_)));
    }
    void seek(std::size_t offset) override { text_.seek(offset); }
    [[nodiscard]] std::size_t size() const override { return 0; }

  private:
    support::TextSource text_;
    std::size_t most_;
};

/// All events of a source, and where they ended in a flaw.
class Transcript final : public JsonHandler {
  public:
    explicit Transcript(support::ByteSource& source) {
        JsonCursor cursor(source);
        send_value(cursor, *this);
        cursor.finish();
        if (const auto& flaw = cursor.flaw())
            lines += fmt::format("flaw {} {} {}", static_cast<int>(flaw->kind),
                                 static_cast<int>(flaw->expected), flaw->token);
    }
    std::string lines;

    Flow start_object(JsonToken token) override { return note("{", token); }
    Flow key(std::string_view name, JsonToken token) override { return note(name, token); }
    Flow end_object(JsonToken token) override { return note("}", token); }
    Flow start_array(JsonToken token) override { return note("[", token); }
    Flow end_array(JsonToken token) override { return note("]", token); }
    Flow string(std::string_view text, JsonToken token) override { return note(text, token); }
    Flow number(std::string_view raw, double, JsonToken token) override { return note(raw, token); }
    Flow boolean(bool value, JsonToken token) override { return note(value ? "yes" : "no", token); }
    Flow null(JsonToken token) override { return note("null", token); }

  private:
    Flow note(std::string_view text, JsonToken token) {
        lines += fmt::format("{} {} {}\n", text, token.begin, token.end);
        return Flow::go_on;
    }
};

nlohmann::json value_of(const JsonNode& node) {
    switch (node.kind) {
        case JsonNode::Kind::null: return nullptr;
        case JsonNode::Kind::boolean: return node.truth;
        case JsonNode::Kind::number: return node.number;
        case JsonNode::Kind::string: return node.text;
        case JsonNode::Kind::array: {
            auto items = nlohmann::json::array();
            for (const auto& item : node.items) items.push_back(value_of(item));
            return items;
        }
        case JsonNode::Kind::object: break;
    }
    auto members = nlohmann::json::object();
    for (const auto& member : node.members) members[member.name] = value_of(member.value);
    return members;
}

}  // namespace

TEST_CASE("a text that comes a few bytes at a time reads as one that comes at once", "[json][property]") {
    std::mt19937 random(11);
    for (int round = 0; round < 4000; ++round) {
        const auto text = mutated_json(random);
        support::TextSource whole(text);
        Dribble dribble(text, 1 + random() % 7);
        CHECK(Transcript(dribble).lines == Transcript(whole).lines);
    }
}

TEST_CASE("damaged texts mean to us what they mean to another reader", "[json][property]") {
    std::mt19937 random(12);
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        const auto text = mutated_json(random);
        CAPTURE(text);
        const auto theirs = nlohmann::json::parse(text, nullptr, false);
        const auto ours = parse_json_tree(text, "x");
        const bool has_repeated_key =
            !ours && ours.diagnostics().items().front().code == support::Code::duplicate_key;
        CHECK((ours.ok() || has_repeated_key) == !theirs.is_discarded());
        if (ours) CHECK(value_of(ours.value()) == theirs);
        accepted += ours ? 1 : 0;
    }
    CHECK(accepted > 3000);
    CHECK(accepted < 19'000);
}

TEST_CASE("texts and white space longer than any window are read whole", "[json]") {
    std::string plain(700'000, 'x');
    std::string chinese, escaped, meaning;
    for (int round = 0; round < 150'000; ++round) {
        chinese += "责任";
        escaped += R"(\u8d23\n)";
        meaning += "责\n";
    }
    const std::string blanks(600'000, ' ');
    const auto text =
        "[\"" + plain + "\"," + blanks + "\"" + chinese + "\", \"" + escaped + "\"," + blanks + "7]";
    Dribble dribble(text, 100'000);
    JsonCursor cursor(dribble);
    std::vector<std::string_view> texts;
    REQUIRE(cursor.peek() == JsonType::array);
    cursor.enter();
    for (int item = 0; item < 3; ++item) {
        REQUIRE(cursor.next_item());
        REQUIRE(cursor.peek() == JsonType::string);
        REQUIRE(cursor.read_string());
        texts.push_back(cursor.text());
    }
    CHECK(texts[0] == plain);  // still there, though the window has moved on
    CHECK(texts[1] == chinese);
    CHECK(texts[2] == meaning);
    REQUIRE(cursor.next_item());
    REQUIRE(cursor.peek() == JsonType::number);
    REQUIRE(cursor.read_number());
    CHECK(cursor.number() == Approx(7));
    CHECK(cursor.token().begin == text.size() - 2);
    CHECK_FALSE(cursor.next_item());
    CHECK(cursor.finish());
}

TEST_CASE("what is captured stays together across windows", "[json]") {
    const std::string long_text(400'000, 'y');
    const auto text = R"({"kept" : [")" + long_text + "\", 1 ], \"next\": 2}";
    Dribble dribble(text, 50'000);
    JsonCursor cursor(dribble);
    REQUIRE(cursor.peek() == JsonType::object);
    cursor.enter();
    REQUIRE(cursor.next_member());
    cursor.capture_from(cursor.token());
    REQUIRE(cursor.peek() == JsonType::array);
    cursor.enter();
    REQUIRE(cursor.next_item());
    REQUIRE(cursor.peek() == JsonType::string);
    REQUIRE(cursor.read_string());
    REQUIRE(cursor.next_item());
    REQUIRE(cursor.peek() == JsonType::number);
    REQUIRE(cursor.read_number());
    REQUIRE_FALSE(cursor.next_item());
    CHECK(cursor.captured() == R"("kept" : [")" + long_text + "\", 1 ]");
    CHECK(cursor.next_member());
    CHECK(cursor.text() == "next");
}

TEST_CASE("numbers have the value that the C library gives them", "[json]") {
    for (const std::string word :
         {"0", "-0", "-0.0", "1", "-1", "9007199254740993", "9223372036854775807", "18446744073709551616",
          "1e308", "1.7976931348623157e308", "2.2250738585072014e-308", "4.9e-324", "1e-400",
          "-1e-9999999999999", "0e999999", "0.0000000000000000000000000000001e30",
          "123456789012345678901234567890", "0.1", "3.141592653589793238"}) {
        CAPTURE(word);
        const auto node = parse_json_tree(word, "x");
        REQUIRE(node.ok());
        CHECK(node->number == std::strtod(word.c_str(), nullptr));
        CHECK(node->text == word);
    }
    for (const std::string word : {"1e309", "-1e309", "1e99999999999999999999", "0.001e999", "100000e305",
                                   "17976931348623157000e292"}) {
        CAPTURE(word);
        CHECK(std::isinf(std::strtod(word.c_str(), nullptr)));
        CHECK_FALSE(parse_json_tree(word, "x").ok());
    }
}

TEST_CASE("a text beyond what is kept of one value is refused", "[json]") {
    std::string text = "\"";
    text.append(longest_json_token + longest_json_token / 8, 'x');
    text += '"';
    support::TextSource source(text);
    JsonCursor cursor(source);
    REQUIRE(cursor.peek());
    CHECK_FALSE(cursor.read_string());
    CHECK(explain(cursor.flaw().value(), text, "f").message.find("this value holds more than 64 MiB") !=
          std::string::npos);
}

}  // namespace zeren::formats
