#include "documents/file_signs.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "documents/package.hpp"
#include "support/file_bytes.hpp"
#include "support/utf8.hpp"

namespace zeren::documents {
namespace {

constexpr std::string_view old_office_mark = "\xD0\xCF\x11\xE0";

bool starts_with_any(std::string_view bytes, std::span<const std::string_view> marks) {
    return std::ranges::any_of(marks, [bytes](std::string_view mark) { return bytes.starts_with(mark); });
}

bool has_part(std::string_view bytes, std::string_view part) {
    const auto package = Package::open(bytes, "");
    return package && package.value().has(part);
}

}  // namespace

bool is_package(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

bool is_open_document(std::string_view bytes) {
    return has_part(bytes, "content.xml") && has_part(bytes, "META-INF/manifest.xml");
}

bool is_presentation(std::string_view bytes) { return has_part(bytes, "ppt/presentation.xml"); }

bool is_packed_graph(std::string_view bytes) { return bytes.starts_with(support::packed_mark); }

bool is_pdf(std::string_view bytes) { return bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos; }

bool is_old_office(std::string_view bytes) { return bytes.starts_with(old_office_mark); }

bool is_locked_office(std::string_view bytes) {
    constexpr std::string_view stream("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31);
    return is_old_office(bytes) && bytes.find(stream) != std::string_view::npos;
}

bool is_rich_text(std::string_view bytes) { return bytes.starts_with("{\\rtf"); }

bool is_picture(std::string_view bytes) {
    static constexpr std::array<std::string_view, 6> marks = {
        "\x89PNG", "\xFF\xD8\xFF", "GIF8", "II*", std::string_view("MM\0*", 4), "RIFF"};
    return starts_with_any(bytes, marks);
}

bool is_archive(std::string_view bytes) {
    static constexpr std::array<std::string_view, 5> marks = {"\x1F\x8B", "7z\xBC\xAF", "Rar!",
                                                              "\xFD"
                                                              "7zXZ",
                                                              "BZh"};
    return starts_with_any(bytes, marks);
}

bool is_mail_page(std::string_view text) {
    return support::trim(text.substr(0, 256)).starts_with("MIME-Version:") ||
           (text.starts_with("From: <Saved by") && text.find("MIME-Version:") != std::string_view::npos);
}

bool is_xml(std::string_view text) { return support::trim(text.substr(0, 256)).starts_with("<?xml"); }

bool is_json(std::string_view text) {
    const auto head = support::trim(text.substr(0, 256));
    if (head.starts_with('[')) return support::trim(head.substr(1)).starts_with('{');
    return head.starts_with('{') && support::trim(head.substr(1)).starts_with('"');
}

}  // namespace zeren::documents
