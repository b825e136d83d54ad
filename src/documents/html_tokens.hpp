#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace zeren::documents {

/// A piece of HTML source: a tag or the text between two tags.
struct HtmlToken {
    enum class Kind : std::uint8_t { text, start_tag, end_tag };

    Kind kind = Kind::text;
    std::string name{};             ///< of a tag, in lower case
    std::string_view attributes{};  ///< of a start tag, as written
    std::string_view text{};  ///< as written: character references are not resolved; of an element whose
                              ///< content is no text (script, textarea) what it holds
    std::size_t offset = 0;   ///< where the piece begins
};

/// Cuts HTML source into tokens. Comments, declarations and instructions are left out, and so is what stands
/// inside of script, style and other elements whose content is no text. O(source), whatever the source.
class HtmlTokens {
  public:
    /// From `begin` on; offsets count from the front of the source.
    explicit HtmlTokens(std::string_view source, std::size_t begin = 0) : source_(source), at_(begin) {}

    /// The next token; false at the end.
    bool next(HtmlToken& token);
    /// Whether the source ends inside of a tag or comment.
    [[nodiscard]] bool is_cut_off() const { return cut_off_; }

  private:
    bool read_markup(HtmlToken& token);
    bool read_tag(HtmlToken& token, bool closes);
    void skip_to(std::string_view mark);
    void skip_raw_content(std::string_view name);
    [[nodiscard]] std::size_t end_of_tag(std::size_t from) const;

    std::string_view source_;
    std::size_t at_;
    bool cut_off_ = false;
};

/// The value of an attribute, character references resolved; empty where it is not there. Names are compared
/// without case.
[[nodiscard]] std::string html_attribute(std::string_view attributes, std::string_view name);
[[nodiscard]] bool has_html_attribute(std::string_view attributes, std::string_view name);

/// A character reference at the front of `text` (which begins with &): what it stands for and its size; size
/// 0 where it is none.
struct CharacterReference {
    char32_t code_point = 0;
    std::size_t size = 0;
};
[[nodiscard]] CharacterReference character_reference_at(std::string_view text);

/// The text with its character references resolved.
[[nodiscard]] std::string without_references(std::string_view text);

}  // namespace zeren::documents
