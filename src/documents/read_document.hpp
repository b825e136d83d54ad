#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "documents/document.hpp"
#include "support/result.hpp"

namespace zeren::documents {

/// What a reader works on.
enum class Content : std::uint8_t {
    bytes,  ///< the file as it is: a package
    text,   ///< its text as UTF-8
};

/// A kind of file: how its content is known, and who reads it. Without a reader, `advice` says how to
/// convert.
struct Format {
    std::string_view name;     ///< as `--format` spells it
    std::string_view meaning;  ///< "a PDF file"
    Content content;
    bool (*fits)(std::string_view content);
    support::Result<Document> (*read)(std::string_view content, std::string_view name);
    std::string_view advice;
};

/// All known kinds in the order in which they are tried: those of bytes, then those of text. The last one
/// fits any text.
[[nodiscard]] std::span<const Format> formats();

/// What the user settles beforehand; empty means "by the content".
struct ReadOptions {
    std::string format{};    ///< the name of a format that has a reader
    std::string encoding{};  ///< of a text: "GB18030"
};

/// Reads a document of the kind that its content shows, never its ending; only CODEOWNERS is known by its
/// name. A kind that nothing reads is an `unknown-format` error that says how to convert, more than 100 MB
/// are a `too-large` error; a guessed encoding is a remark. `name` is the file as the user named it.
/// O(bytes).
[[nodiscard]] support::Result<Document> read_document(std::string_view bytes, std::string_view name,
                                                      const ReadOptions& options = {});

}  // namespace zeren::documents
