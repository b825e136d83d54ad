#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace zeren::testing {

/// A member of a ZIP file to be made; the later fields exist to lie about it.
struct ZipMember {
    std::string name{};
    std::string content{};
    bool deflated = true;
    bool encrypted = false;
    bool wrong_checksum = false;
    std::uint16_t method = 0xFFFF;  ///< instead of the true one
};

/// The bytes of a ZIP file with these members.
[[nodiscard]] std::string zip_bytes(const std::vector<ZipMember>& members);

/// A Word file: `body` is what stands inside of w:body. Parts of `more` are related to the document where
/// their kind is known by name (styles, numbering, footnotes, …).
[[nodiscard]] std::string docx_bytes(const std::string& body, std::vector<ZipMember> more = {});

/// The XML of a part of a Word file: `content` inside of a root of that name.
[[nodiscard]] std::string word_part(const std::string& root, const std::string& content);

/// An Excel file whose sheets have these contents of `worksheet`; `book` replaces the sheet list of the
/// workbook.
[[nodiscard]] std::string xlsx_bytes(const std::vector<std::string>& sheets, std::vector<ZipMember> more = {},
                                     const std::string& book = "");

}  // namespace zeren::testing
