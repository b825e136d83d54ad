#pragma once

#include <string>
#include <string_view>

#include "support/result.hpp"

namespace zeren::documents {

/// What is known of a text's encoding before its bytes are looked at; empty where nothing is.
struct KnownEncoding {
    std::string_view named{};     ///< by the user: it holds, whatever the bytes look like
    std::string_view declared{};  ///< by the text itself (a charset of HTML or XML): tried after UTF-8
    bool keeps_rare_line_ends =
        false;  ///< NEL and the separators of Unicode stay: they end no record of a table
};

/// A text as UTF-8 without a byte order mark, and the encoding that its bytes were in.
struct DecodedText {
    std::string text{};
    std::string encoding{};
    bool assumed = false;  ///< neither named, declared nor marked, and no UTF-8: a guess to tell of
};

/// Decodes a text without loss or is an error: a byte order mark, then strict UTF-8, then what the text
/// declares, then UTF-16 without a mark (known by its zero bytes), then strict GB18030 (which GBK and GB2312
/// are parts of). Text that is UTF-8 but for some damaged bytes is a `bad-encoding` error with the place of
/// the first one, never read as something else. Line ends of every kind (CR LF, CR, NEL, line and paragraph
/// separators) become LF. Zero bytes are an error in every encoding. O(bytes).
[[nodiscard]] support::Result<DecodedText> decode_text(std::string_view bytes, std::string_view name,
                                                       KnownEncoding known = {});

}  // namespace zeren::documents
