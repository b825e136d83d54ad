#include "documents/read_document.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "documents/text_reader.hpp"

namespace zeren::documents {
namespace {

constexpr std::size_t megabyte = 1'000'000;
constexpr std::size_t largest_document = 200 * megabyte;
constexpr std::size_t head_size = 4096;  // enough of a file to tell its kind

std::string lower_case_head(std::string_view bytes) {
    std::string head(bytes.substr(0, head_size));
    std::ranges::transform(head, head.begin(), [](char byte) {
        return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    });
    return head;
}

bool is_package(std::string_view bytes) { return bytes.starts_with("PK\x03\x04"); }
bool is_pdf(std::string_view bytes) { return bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos; }
bool is_old_office(std::string_view bytes) { return bytes.starts_with("\xD0\xCF\x11\xE0"); }
bool is_rich_text(std::string_view bytes) { return bytes.starts_with("{\\rtf"); }

bool is_html(std::string_view bytes) {
    const auto head = lower_case_head(bytes);
    return head.find("<!doctype html") != std::string::npos || head.find("<html") != std::string::npos;
}

bool has_zero_bytes(std::string_view bytes) {
    return bytes.substr(0, head_size).find('\0') != std::string_view::npos;
}

bool is_anything(std::string_view) { return true; }

constexpr std::string_view save_as_text =
    "open it in Word, WPS or LibreOffice and save it as plain text (UTF-8)";

constexpr std::array table = {
    Format{"package", "a Word or Excel package (or another ZIP file)", is_package, nullptr, save_as_text},
    Format{"pdf", "a PDF file", is_pdf, nullptr,
           "convert it with `pdftotext -layout`, or save its source as plain text (UTF-8)"},
    Format{"old-office", "an old Word, Excel or WPS file", is_old_office, nullptr, save_as_text},
    Format{"rtf", "a rich text file", is_rich_text, nullptr, save_as_text},
    Format{"html", "a web page", is_html, nullptr,
           "copy the text of the page into a plain text file (UTF-8)"},
    Format{"binary", "not a text (it holds zero bytes, or is UTF-16)", has_zero_bytes, nullptr,
           "save it as plain text (UTF-8)"},
    Format{"text", "plain text", is_anything, read_text, {}},
};

}  // namespace

std::span<const Format> formats() { return table; }

support::Result<Document> read_document(std::string_view bytes, std::string_view name) {
    if (bytes.size() > largest_document) {
        return support::make_diagnostic(
            support::Code::document_too_large,
            fmt::format("\"{}\" holds {} MB, more than the {} MB that are read", name,
                        bytes.size() / megabyte, largest_document / megabyte),
            {.file = std::string(name)}, "split the document");
    }
    const auto& format =
        *std::ranges::find_if(table, [bytes](const Format& each) { return each.fits(bytes); });
    if (format.read != nullptr) return format.read(bytes, name);
    return support::make_diagnostic(
        support::Code::unknown_format,
        fmt::format("\"{}\" is {}, which zeren does not read", name, format.meaning),
        {.file = std::string(name)}, std::string(format.advice));
}

}  // namespace zeren::documents
