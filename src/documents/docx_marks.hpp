#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace zeren::documents {

/// Elements of WordprocessingML and of the drawings inside of it, by what a reader does with them.
enum class DocxElement : std::uint8_t {
    other,  ///< read for what it holds
    paragraph,
    paragraph_properties,
    run,
    run_properties,
    text,
    tab,
    line_break,
    hyphen,
    symbol,
    table,
    text_box,
    alternatives,
    content_control,
    deletion,
    silent,  ///< bookkeeping of the file: passed over without a word
    picture,
    embedded,
    imported,
    footnote_mark,
};

[[nodiscard]] DocxElement docx_element(std::string_view local_name);

/// The character that a font of symbols shows for `code`, a code point of its private area (F000 to F0FF) or
/// of its first page: "✓" for Wingdings FC. Empty where we know none.
[[nodiscard]] std::string_view symbol_in(std::string_view font, std::uint32_t code);

/// The text with private code points of symbol fonts replaced by the characters that they show.
[[nodiscard]] std::string with_symbols(std::string_view text);

}  // namespace zeren::documents
