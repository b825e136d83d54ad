#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/json_syntax.hpp"
#include "support/byte_source.hpp"

namespace zeren::formats {

/// Objects and arrays inside each other, at most.
inline constexpr std::size_t deepest_json = 256;

/// Bytes of one text, number or value that is kept as it stands, at most.
inline constexpr std::size_t longest_json_token = std::size_t{64} << 20U;

/// The bytes [begin, end) that a token takes in the text, quotes included.
struct JsonToken {
    std::size_t begin = 0;
    std::size_t end = 0;
};

enum class JsonType : std::uint8_t { null, boolean, number, string, array, object };

/// "a string", "an object" …, for messages.
[[nodiscard]] std::string_view words_for(JsonType type);

/// Why a text is no JSON: the token that starts at `token` stands where `expected` is allowed.
struct JsonFlaw {
    enum class Kind : std::uint8_t { syntax, depth, length };

    Kind kind = Kind::syntax;
    Expected expected = Expected::value;
    std::size_t token = 0;
    std::size_t reached = 0;  ///< how far the text was looked at
};

/// The flaw in words, with its place: json-syntax, json-depth, bad-encoding, too-large, or bad-value for a
/// number that no double can hold. O(n).
[[nodiscard]] support::Diagnostic explain(const JsonFlaw& flaw, std::string_view text, std::string_view file);

/// Walks through one JSON text (RFC 8259, strict UTF-8, a byte order mark is passed over): the one tokenizer
/// behind all readers. It looks at a window of the source at a time, so that memory does not grow with the
/// text, and checks every byte on the way.
///
/// The first flaw ends the walk: from then on there is no next member, item or value, and `flaw()` says why.
/// A reader needs no check after each step, only one before it believes that something is missing.
class JsonCursor {
  public:
    /// Reads from the source's byte `begin` on; offsets count from the start of the source.
    explicit JsonCursor(support::ByteSource& source, std::size_t begin = 0);
    /// Leaves what it was at, and reads one value more from there on.
    void go_to(std::size_t begin);

    /// The type of the value that comes next; nothing where there is none.
    std::optional<JsonType> peek();
    /// Goes into the object or array that `peek` has seen.
    void enter();
    /// Whether the object that is open has another member; its name is then `text()`, its value comes next.
    /// Else the object is left behind.
    bool next_member();
    /// Whether the array that is open has another item, which comes next. Else the array is left behind.
    bool next_item();
    /// Read the value that `peek` has seen; false at a flaw.
    bool read_string();  ///< the value is `text()`, decoded
    bool read_number();  ///< the value is `number()`; `text()` is how it is written
    bool read_boolean();
    bool read_null();
    /// Whether nothing but white space is left; else that is a flaw.
    bool finish();

    [[nodiscard]] std::string_view text() const { return text_; }
    [[nodiscard]] double number() const { return number_; }
    [[nodiscard]] bool boolean() const { return number_ != 0; }
    /// The token that was read or seen last.
    [[nodiscard]] JsonToken token() const { return {token_begin_, token_end_}; }
    [[nodiscard]] const std::optional<JsonFlaw>& flaw() const { return flaw_; }

    /// What was read of the source and not looked at yet, with zeros behind it, and its offset: for whoever
    /// knows what comes next in an array.
    [[nodiscard]] std::string_view ahead() const { return {at_, end_}; }
    [[nodiscard]] std::size_t offset() const { return offset_of(at_); }
    /// Passes over whole items of the open array that were found there.
    void pass(std::size_t bytes) {
        at_ += bytes;
        start_ = at_;
        is_fresh_ = false;
    }
    /// The text from this offset on to what is ahead; empty where it is not at hand any more.
    [[nodiscard]] std::string_view behind(std::size_t begin) const {
        return begin < base_ ? std::string_view()
                             : std::string_view(window_.bytes.get() + (begin - base_), at_);
    }

    /// Texts stay valid until this is called: once a row, say.
    void release();
    /// Keeps what follows together; `captured` is then the text from that token on to the end of the last.
    void capture_from(JsonToken token) { capture_ = token.begin; }
    [[nodiscard]] std::string_view captured();

  private:
    struct Window {
        std::unique_ptr<char[]> bytes;
        std::size_t capacity = 0;
    };

    void skip_blanks();
    bool fail(Expected expected, const char* reached, JsonFlaw::Kind kind = JsonFlaw::Kind::syntax);
    bool close();
    bool scan_string(Expected expected);
    bool scan_rest_of_string(Expected expected, const char* at);
    bool scan_escaped_string(Expected expected, const char* at);
    bool read_word(std::string_view word);
    /// Reads on behind the window; `at`, a place from `start_` on, may move with it. False at the end.
    bool more(const char*& at);
    [[nodiscard]] Window window_of(std::size_t capacity);
    [[nodiscard]] std::size_t offset_of(const char* at) const {
        return base_ + static_cast<std::size_t>(at - window_.bytes.get());
    }
    void set_token(const char* begin, const char* end) {
        token_begin_ = offset_of(begin);
        token_end_ = offset_of(end);
    }

    support::ByteSource& source_;
    Window window_;
    const char* at_ = nullptr;     ///< the next byte to look at
    const char* end_ = nullptr;    ///< behind the last byte of the window; zeros follow
    const char* start_ = nullptr;  ///< of the token at hand
    std::size_t base_ = 0;         ///< offset of the window's first byte
    bool is_whole_ = false;        ///< nothing is left in the source
    bool is_fresh_ = false;        ///< behind an opening bracket
    std::size_t depth_ = 0;
    Expected expected_ = Expected::value;
    std::string_view text_;
    double number_ = 0;
    std::size_t token_begin_ = 0;
    std::size_t token_end_ = 0;
    std::optional<std::size_t> capture_;
    std::optional<JsonFlaw> flaw_;
    std::vector<Window> retired_;  ///< windows that texts may point into
    std::array<Window, 1> spare_;
    std::deque<std::string> decoded_;  ///< texts that held escapes
    std::size_t decoded_count_ = 0;
};

}  // namespace zeren::formats

#include "formats/json_cursor_steps.hpp"
