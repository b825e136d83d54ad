#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "support/diagnostics.hpp"

namespace zeren::documents {

/// Reads XML 1.0 as a stream of events, in the memory of its depth: a sheet of 256 MiB needs no tree. Names
/// are given without their prefix: the vocabularies of office files share no local name with another meaning
/// where we look. Refused: any document type (so no entity can be declared), nesting beyond `most_depth`,
/// text that is not UTF-8, tags that do not match.
///
/// An event is consumed element by element: after `start`, a function reads to the matching end with
/// `next_inside(depth())` or drops it with `skip()`, so that its caller goes on behind the element.
class XmlReader {
  public:
    enum class Event : std::uint8_t { start, end, text, finish, error };

    static constexpr std::size_t most_depth = 256;

    /// `xml` is UTF-8 and must outlive the reader.
    explicit XmlReader(std::string_view xml);

    /// A tag `<a/>` gives `start` and `end`. Behind an error all events are `error`.
    Event next();
    /// The next event inside of the element at `depth`, or false where it ends (also by an error).
    bool next_inside(std::size_t depth);
    /// Drops the element that has just started, its end included.
    void skip();

    [[nodiscard]] Event event() const { return event_; }
    [[nodiscard]] bool at_start() const { return event_ == Event::start; }
    /// The local name of the element that starts or ends.
    [[nodiscard]] std::string_view name() const { return name_; }
    /// The characters of a `text` event, entities resolved. Valid until the next event.
    [[nodiscard]] std::string_view text() const { return text_; }
    /// The value of an attribute of the element that has just started, by its local name.
    [[nodiscard]] std::optional<std::string> attribute(std::string_view local_name);
    /// The same, empty where there is no such attribute.
    [[nodiscard]] std::string value_of(std::string_view local_name);
    /// Elements that are open, the one that has just started included.
    [[nodiscard]] std::size_t depth() const { return open_.size(); }

    /// Ends the reading with an error of the vocabulary: `what` follows "the XML of "part" ".
    void refuse(support::Code code, std::string_view what);

    [[nodiscard]] bool failed() const { return event_ == Event::error; }
    /// The error as a diagnostic; `part` names the part of the package.
    [[nodiscard]] support::Diagnostic problem(std::string_view file, std::string_view part) const;

  private:
    Event fail(std::string_view what, std::size_t at);
    Event read_markup();
    Event read_start_tag();
    Event read_end_tag();
    Event read_cdata();
    Event read_text();
    Event close_element();
    bool skip_past(std::string_view mark, std::string_view what);
    std::optional<std::size_t> end_of_tag(std::size_t from) const;
    std::optional<std::string> resolved(std::string_view raw, std::size_t at);

    std::string_view xml_;
    std::size_t at_ = 0;
    Event event_ = Event::finish;
    std::string_view name_{};
    std::string_view text_{};
    std::string resolved_text_{};
    std::string_view attributes_{};
    std::vector<std::string_view> open_{};  // whole names, prefix included
    bool closing_ = false;                  // an empty tag was started and has yet to end
    bool rooted_ = false;
    std::string problem_{};
    std::size_t problem_at_ = 0;
    support::Code problem_code_ = support::Code::damaged_file;
};

/// All characters within the element that has just started, tags left out.
[[nodiscard]] std::string text_inside(XmlReader& xml);

}  // namespace zeren::documents
