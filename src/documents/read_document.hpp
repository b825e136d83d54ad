#pragma once

#include <span>
#include <string_view>

#include "documents/document.hpp"
#include "support/result.hpp"

namespace zeren::documents {

/// A kind of file: how its bytes are known, and who reads it. Without a reader, `advice` says how to convert.
struct Format {
    std::string_view name;     ///< as `--format` spells it
    std::string_view meaning;  ///< "a PDF file"
    bool (*fits)(std::string_view bytes);
    support::Result<Document> (*read)(std::string_view bytes, std::string_view name);
    std::string_view advice;
};

/// All known kinds in the order in which they are tried; the last one fits any bytes.
[[nodiscard]] std::span<const Format> formats();

/// Reads a document of the kind that its content shows, never its ending. A kind that nothing reads is an
/// `unknown-format` error that says how to convert; more than 200 MB are a `document-too-large` error. `name`
/// is the file as the user named it. O(bytes).
[[nodiscard]] support::Result<Document> read_document(std::string_view bytes, std::string_view name);

}  // namespace zeren::documents
