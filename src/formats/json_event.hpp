#pragma once

#include <cstdint>
#include <string_view>

#include "formats/json_events.hpp"

namespace zeren::formats {

/// One event as a value, for handlers that decide by their own state rather than by the kind of event.
struct JsonEvent {
    enum class Kind : std::uint8_t {
        start_object,
        key,
        end_object,
        start_array,
        end_array,
        string,
        number,
        boolean,
        null
    };

    Kind kind = Kind::null;
    std::string_view text{};  ///< of a key or string: decoded; of a number: as written
    double number = 0;
    bool truth = false;
    JsonToken token{};
};

/// "a string", "an object" … for the value that starts with this event.
[[nodiscard]] std::string_view words_for(JsonEvent::Kind kind);

/// Brings all events to one function.
class JsonEventHandler : public JsonHandler {
  public:
    Flow start_object(JsonToken brace) final { return bare(JsonEvent::Kind::start_object, brace); }
    Flow key(std::string_view name, JsonToken token) final {
        return on({.kind = JsonEvent::Kind::key, .text = name, .token = token});
    }
    Flow end_object(JsonToken brace) final { return bare(JsonEvent::Kind::end_object, brace); }
    Flow start_array(JsonToken bracket) final { return bare(JsonEvent::Kind::start_array, bracket); }
    Flow end_array(JsonToken bracket) final { return bare(JsonEvent::Kind::end_array, bracket); }
    Flow string(std::string_view text, JsonToken token) final {
        return on({.kind = JsonEvent::Kind::string, .text = text, .token = token});
    }
    Flow number(std::string_view raw, double value, JsonToken token) final {
        return on({.kind = JsonEvent::Kind::number, .text = raw, .number = value, .token = token});
    }
    Flow boolean(bool value, JsonToken token) final {
        return on({.kind = JsonEvent::Kind::boolean, .truth = value, .token = token});
    }
    Flow null(JsonToken token) final { return bare(JsonEvent::Kind::null, token); }

  protected:
    virtual Flow on(const JsonEvent& event) = 0;

  private:
    Flow bare(JsonEvent::Kind kind, JsonToken token) { return on({.kind = kind, .token = token}); }
};

}  // namespace zeren::formats
