#include "formats/json_events.hpp"

#include <bitset>

namespace zeren::formats {
namespace {

/// The way through one value; which of the open levels are objects is all that it must remember.
class Walk {
  public:
    Walk(JsonCursor& cursor, JsonHandler& handler, EarlierTexts earlier)
        : cursor_(cursor), handler_(handler), earlier_(earlier) {}

    Flow run() {
        do {
            if (earlier_ == EarlierTexts::let_go) cursor_.release();
            if (send_next() == Flow::stop) return Flow::stop;
            if (go_to_next() == Flow::stop) return Flow::stop;
        } while (depth_ > 0 && !cursor_.flaw());
        return Flow::go_on;
    }

  private:
    /// One value, or the opening of one.
    Flow send_next() {
        const auto type = cursor_.peek();
        if (!type) return Flow::go_on;
        switch (*type) {
            case JsonType::object:
            case JsonType::array: return open(*type);
            case JsonType::string:
                if (cursor_.read_string()) return handler_.string(cursor_.text(), cursor_.token());
                break;
            case JsonType::number:
                if (cursor_.read_number())
                    return handler_.number(cursor_.text(), cursor_.number(), cursor_.token());
                break;
            case JsonType::boolean:
                if (cursor_.read_boolean()) return handler_.boolean(cursor_.boolean(), cursor_.token());
                break;
            case JsonType::null:
                if (cursor_.read_null()) return handler_.null(cursor_.token());
                break;
        }
        return Flow::go_on;
    }

    Flow open(JsonType type) {
        const auto token = cursor_.token();
        cursor_.enter();
        if (cursor_.flaw()) return Flow::go_on;
        objects_[depth_++] = type == JsonType::object;
        return type == JsonType::object ? handler_.start_object(token) : handler_.start_array(token);
    }

    /// Closes what ends here, up to where another value stands.
    Flow go_to_next() {
        while (depth_ > 0) {
            const bool is_object = objects_[depth_ - 1];
            if (is_object ? cursor_.next_member() : cursor_.next_item())
                return is_object ? handler_.key(cursor_.text(), cursor_.token()) : Flow::go_on;
            if (cursor_.flaw()) return Flow::go_on;
            --depth_;
            const auto flow =
                is_object ? handler_.end_object(cursor_.token()) : handler_.end_array(cursor_.token());
            if (flow == Flow::stop) return flow;
        }
        return Flow::go_on;
    }

    JsonCursor& cursor_;
    JsonHandler& handler_;
    EarlierTexts earlier_;
    std::bitset<deepest_json> objects_;
    std::size_t depth_ = 0;
};

}  // namespace

Flow send_value(JsonCursor& cursor, JsonHandler& handler, EarlierTexts earlier) {
    return Walk(cursor, handler, earlier).run();
}

support::Outcome parse_json(std::string_view text, std::string_view file, JsonHandler& handler) {
    support::TextSource source(text);
    JsonCursor cursor(source);
    if (send_value(cursor, handler) == Flow::go_on) cursor.finish();
    if (cursor.flaw()) return explain(*cursor.flaw(), text, file);
    return support::done();
}

support::Outcome parse_json_value(std::string_view text, std::size_t begin, std::string_view file,
                                  JsonHandler& handler) {
    support::TextSource source(text);
    JsonCursor cursor(source, begin);
    send_value(cursor, handler);
    if (cursor.flaw()) return explain(*cursor.flaw(), text, file);
    return support::done();
}

}  // namespace zeren::formats
