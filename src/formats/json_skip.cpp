#include "formats/json_skip.hpp"

namespace zeren::formats {
namespace {

/// Looks at nothing but keys.
class KeyCheck final : public JsonHandler {
  public:
    explicit KeyCheck(const OnRepeatedKey& on_repeated) : on_repeated_(on_repeated) {}

    Flow start_object(JsonToken) override {
        if (on_repeated_) keys_.open_object();
        return Flow::go_on;
    }
    Flow key(std::string_view name, JsonToken token) override {
        if (!on_repeated_) return Flow::go_on;
        const auto first = keys_.add(name, token.begin);
        const bool goes_on = !first || on_repeated_({.name = name, .first = *first, .second = token.begin});
        return goes_on ? Flow::go_on : Flow::stop;
    }
    Flow end_object(JsonToken) override {
        if (on_repeated_) keys_.close_object();
        return Flow::go_on;
    }
    Flow start_array(JsonToken) override { return Flow::go_on; }
    Flow end_array(JsonToken) override { return Flow::go_on; }
    Flow string(std::string_view, JsonToken) override { return Flow::go_on; }
    Flow number(std::string_view, double, JsonToken) override { return Flow::go_on; }
    Flow boolean(bool, JsonToken) override { return Flow::go_on; }
    Flow null(JsonToken) override { return Flow::go_on; }

  private:
    const OnRepeatedKey& on_repeated_;
    OpenKeys keys_;
};

}  // namespace

void skip_value(JsonCursor& cursor, const OnRepeatedKey& on_repeated, EarlierTexts earlier) {
    KeyCheck keys(on_repeated);
    send_value(cursor, keys, earlier);
}

void skip_rest_of_array(JsonCursor& cursor, const OnRepeatedKey& on_repeated, EarlierTexts earlier) {
    do {
        KeyCheck keys(on_repeated);
        if (send_value(cursor, keys, earlier) == Flow::stop) return;
    } while (cursor.next_item());
}

}  // namespace zeren::formats
