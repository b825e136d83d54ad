#include "documents/text_reader.hpp"

#include <fmt/format.h>

#include <utility>

#include "support/source_text.hpp"
#include "support/utf8.hpp"

namespace zeren::documents {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

support::Diagnostic malformed_at(std::string_view name, std::string_view text, std::size_t offset) {
    return support::make_diagnostic(
        support::Code::bad_encoding,
        fmt::format("byte 0x{:02x} is not UTF-8 here", static_cast<unsigned char>(text[offset])),
        support::place_at(name, text, offset), "save the file as UTF-8");
}

std::string_view without_line_end(std::string_view line) {
    while (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

}  // namespace

support::Result<Document> read_text(std::string_view bytes, std::string_view name) {
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    if (const auto offset = support::first_malformed(bytes)) return malformed_at(name, bytes, *offset);
    Document document{.name = std::string(name), .format = "text"};
    bool gap = false;
    std::uint32_t number = 0;
    for (std::size_t begin = 0; begin < bytes.size();) {
        const auto newline = bytes.find('\n', begin);
        const auto end = newline == std::string_view::npos ? bytes.size() : newline;
        const auto line = without_line_end(bytes.substr(begin, end - begin));
        begin = end + 1;
        ++number;
        if (support::trim(line).empty()) {
            gap = true;
            continue;
        }
        document.blocks.emplace_back(Paragraph{.text = std::string(line),
                                               .origin = {.line = number, .column = 1},
                                               .after_gap = std::exchange(gap, false)});
    }
    return document;
}

}  // namespace zeren::documents
