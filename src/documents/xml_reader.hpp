#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "support/diagnostics.hpp"

struct XML_ParserStruct;

namespace zeren::documents {

/// Reads XML 1.0 as a stream of events, in the memory of its depth: a sheet of 256 MiB needs no tree. The
/// parsing is expat's, which is stopped at each event and resumed for the next. Names are given without their
/// prefix: the vocabularies of office files share no local name with another meaning where we look. Refused:
/// any document type (so no entity can be declared), nesting beyond `most_depth`, whatever is not
/// well-formed.
///
/// An event is consumed element by element: after `start`, a function reads to the matching end with
/// `next_inside(depth())` or drops it with `skip()`, so that its caller goes on behind the element.
class XmlReader {
  public:
    enum class Event : std::uint8_t { start, end, text, finish, error };

    static constexpr std::size_t most_depth = 256;
    static constexpr std::size_t most_elements = 20'000'000;

    /// Which encoding the bytes are in.
    enum class Encoding : std::uint8_t {
        declared,  ///< that of the declaration or mark, UTF-8 where there is none
        utf8       ///< UTF-8 whatever the declaration says: the bytes were decoded since
    };

    /// `xml` must outlive the reader.
    explicit XmlReader(std::string_view xml, Encoding encoding = Encoding::declared);

    /// A tag `<a/>` gives `start` and `end`; text comes in pieces of any size, never empty. Behind an error
    /// all events are `error`.
    Event next();
    /// The next event inside of the element at `depth`, or false where it ends (also by an error).
    bool next_inside(std::size_t depth);
    /// Drops the element that has just started, its end included.
    void skip();

    [[nodiscard]] Event event() const { return event_; }
    [[nodiscard]] bool at_start() const { return event_ == Event::start; }
    /// The local name of the element that starts or ends.
    [[nodiscard]] std::string_view name() const { return name_; }
    /// The characters of a `text` event as UTF-8, entities resolved. Valid until the next event.
    [[nodiscard]] std::string_view text() const { return text_; }
    /// The value of an attribute of the element that has just started, by its local name.
    [[nodiscard]] std::optional<std::string> attribute(std::string_view local_name) const;
    /// The same, empty where there is no such attribute.
    [[nodiscard]] std::string value_of(std::string_view local_name) const;
    /// Elements that are open, the one that has just started included.
    [[nodiscard]] std::size_t depth() const { return depth_; }

    /// Ends the reading with an error of the vocabulary: `what` follows "the XML of "part" ".
    void refuse(support::Code code, std::string_view what);

    [[nodiscard]] bool failed() const { return !problem_.empty(); }
    /// The error as a diagnostic; `part` names the part of the package.
    [[nodiscard]] support::Diagnostic problem(std::string_view file, std::string_view part) const;

  private:
    struct Attribute {
        std::string name{};  ///< local
        std::string value{};
    };
    struct Pending {
        Event event = Event::finish;
        std::size_t depth = 0;
    };
    struct ParserDeleter {
        void operator()(XML_ParserStruct* parser) const;
    };
    struct Callbacks;

    void advance();
    void queue(Event event);
    void queue_text();
    void fail(support::Code code, std::string what);

    std::string_view xml_;
    std::unique_ptr<XML_ParserStruct, ParserDeleter> parser_;
    bool started_ = false;
    bool finished_ = false;
    std::vector<Pending> pending_{};  // what expat told at one stop: a text, a start and its end at most
    std::size_t given_ = 0;           // of these
    Event event_ = Event::finish;
    std::string name_{};
    std::string text_{};
    bool text_is_queued_ = false;
    std::vector<Attribute> attributes_{};
    std::size_t elements_ = 0;
    std::size_t open_ = 0;   // elements as expat sees them
    std::size_t depth_ = 0;  // elements as of the event given
    std::string problem_{};
    support::Position problem_at_{};
    support::Code problem_code_ = support::Code::damaged_file;
};

/// All characters within the element that has just started, tags left out.
[[nodiscard]] std::string text_inside(XmlReader& xml);

}  // namespace zeren::documents
