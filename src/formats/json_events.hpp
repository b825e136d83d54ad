#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "formats/json_cursor.hpp"
#include "support/result.hpp"

namespace zeren::formats {

/// What a handler wants next.
enum class Flow : std::uint8_t { go_on, stop };

/// For readers that want to be told rather than to ask: called once a token, in the order of the text. Texts
/// are decoded and valid only during the call. Events come only in an order that well-formed JSON allows,
/// nested at most `deepest_json` levels.
class JsonHandler {
  public:
    JsonHandler() = default;
    JsonHandler(const JsonHandler&) = delete;
    JsonHandler& operator=(const JsonHandler&) = delete;
    virtual ~JsonHandler() = default;

    virtual Flow start_object(JsonToken brace) = 0;
    virtual Flow key(std::string_view name, JsonToken token) = 0;
    virtual Flow end_object(JsonToken brace) = 0;
    virtual Flow start_array(JsonToken bracket) = 0;
    virtual Flow end_array(JsonToken bracket) = 0;
    virtual Flow string(std::string_view text, JsonToken token) = 0;
    /// `raw` is the number as written, `value` the nearest double; always finite.
    virtual Flow number(std::string_view raw, double value, JsonToken token) = 0;
    virtual Flow boolean(bool value, JsonToken token) = 0;
    virtual Flow null(JsonToken token) = 0;
};

/// What becomes of the cursor's earlier texts while a value is sent: let go, so that memory does not grow
/// with the value, or still needed.
enum class EarlierTexts : std::uint8_t { let_go, needed };

/// Sends the events of the one value that comes next to the handler, until its end, a flaw, or the end of the
/// handler's patience.
Flow send_value(JsonCursor& cursor, JsonHandler& handler, EarlierTexts earlier = EarlierTexts::let_go);

/// Sends the events of one JSON text to the handler, until the text or the handler's patience ends. Else one
/// error with the place of the token that is wrong, as `explain` says it. The handler may have seen events
/// before the error. O(n).
[[nodiscard]] support::Outcome parse_json(std::string_view text, std::string_view file, JsonHandler& handler);

/// The same for the one value that starts at byte `begin`; what follows it is not looked at. Offsets count
/// from the start of `text`.
[[nodiscard]] support::Outcome parse_json_value(std::string_view text, std::size_t begin,
                                                std::string_view file, JsonHandler& handler);

}  // namespace zeren::formats
