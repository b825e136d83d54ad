#include "documents/read_document.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>
#include <vector>

#include "documents/code_owners_reader.hpp"
#include "documents/csv_dialect.hpp"
#include "documents/csv_reader.hpp"
#include "documents/document_budget.hpp"
#include "documents/docx_reader.hpp"
#include "documents/encoding.hpp"
#include "documents/file_signs.hpp"
#include "documents/html_reader.hpp"
#include "documents/line_ends.hpp"
#include "documents/markdown_reader.hpp"
#include "documents/package.hpp"
#include "documents/text_reader.hpp"
#include "documents/xlsx_reader.hpp"
#include "support/ascii.hpp"
#include "support/suggestion.hpp"

namespace zeren::documents {
namespace {

using support::Code;

constexpr std::size_t megabyte = 1'000'000;
constexpr std::size_t largest_document = 100 * megabyte;
constexpr std::string_view save_as_docx = "open it in Word, WPS or LibreOffice and save it as .docx";
constexpr std::string_view save_as_office =
    "open it in Word, Excel, WPS or LibreOffice and save it as .docx or .xlsx";
constexpr std::string_view read_the_picture =
    "have its text recognised (OCR) and save that as .docx or plain text";

bool is_anything(std::string_view) { return true; }

constexpr std::array table = {
    Format{"docx", "a Word file", Content::bytes, is_docx, read_docx, {}},
    Format{"xlsx", "an Excel file", Content::bytes, is_xlsx, read_xlsx, {}},
    Format{"odf", "an OpenDocument file", Content::bytes, is_open_document, nullptr,
           "open it in LibreOffice and save it as .docx or .xlsx"},
    Format{"pptx", "a PowerPoint file", Content::bytes, is_presentation, nullptr,
           "copy the plan into a Word or Excel file"},
    Format{"package", "a ZIP file without a Word or Excel document in it", Content::bytes, is_package,
           nullptr, "unpack it and import the plan itself"},
    Format{"packed", "a packed graph", Content::bytes, is_packed_graph, nullptr,
           "give it with -g; import reads documents"},
    Format{"pdf", "a PDF file", Content::bytes, is_pdf, nullptr,
           "convert it with `pdftotext -layout`, or save its source as .docx"},
    Format{"locked", "a Word or Excel file with a password", Content::bytes, is_locked_office, nullptr,
           "open it and save it without the password"},
    Format{"old-office", "an old Word, Excel or WPS file (.doc, .xls, .wps, .et)", Content::bytes,
           is_old_office, nullptr, save_as_office},
    Format{"rtf", "a rich text file", Content::bytes, is_rich_text, nullptr, save_as_docx},
    Format{"picture", "a picture", Content::bytes, is_picture, nullptr, read_the_picture},
    Format{"archive", "a packed archive", Content::bytes, is_archive, nullptr,
           "unpack it and import the plan itself"},
    Format{"html", "a web page", Content::text, is_html, read_html, {}},
    Format{"mhtml", "a web page in a mail wrapper (.mht)", Content::text, is_mail_page, nullptr,
           "open it in a browser and save it as a web page (.html)"},
    Format{"xml", "an XML file", Content::text, is_xml, nullptr, save_as_office},
    Format{"json", "a JSON file", Content::text, is_json, nullptr,
           "give a graph with -g; import reads documents"},
    Format{"codeowners", "a file of code owners", Content::text, is_code_owners, read_code_owners, {}},
    Format{"markdown", "Markdown", Content::text, is_markdown, read_markdown, {}},
    Format{"csv", "separated values (CSV, TSV)", Content::text, is_csv, read_csv, {}},
    Format{"text", "plain text", Content::text, is_anything, read_text, {}},
};

const Format* first_fit(Content content, std::string_view bytes) {
    const auto fits = [&](const Format& each) { return each.content == content && each.fits(bytes); };
    const auto found = std::ranges::find_if(table, fits);
    return found == table.end() ? nullptr : &*found;
}

const Format* format_called(std::string_view format) {
    const auto found = std::ranges::find(table, format, &Format::name);
    return found == table.end() ? nullptr : &*found;
}

support::Result<const Format*> named_format(std::string_view format, std::string_view name) {
    std::vector<std::string_view> names;
    for (const auto& each : table) {
        if (each.read != nullptr && each.name == format) return &each;
        if (each.read != nullptr) names.push_back(each.name);
    }
    return support::make_diagnostic(Code::unknown_format, fmt::format("no reader is called \"{}\"", format),
                                    {.file = std::string(name)},
                                    fmt::format("use one of {}", support::list_names(names)));
}

/// Why a file of a kind without a reader is refused. A package that cannot even be opened says so itself.
support::Diagnostics refusal(const Format& format, std::string_view bytes, std::string_view name) {
    if (format.name == "package") {
        if (auto package = Package::open(bytes, name); !package) return std::move(package).diagnostics();
    }
    support::Diagnostics out;
    out.add(support::make_diagnostic(
        Code::unknown_format, fmt::format("\"{}\" is {}, which zeren does not read", name, format.meaning),
        {.file = std::string(name)}, std::string(format.advice)));
    return out;
}

bool ends_with_one_of(std::string_view name, std::initializer_list<std::string_view> endings) {
    return std::ranges::any_of(endings, [name](std::string_view ending) {
        return name.size() > ending.size() &&
               support::ascii_lower(name.substr(name.size() - ending.size())) == ending;
    });
}

/// A name settles what the text leaves open: list.csv where a few lines are uneven or hold a tag, plan.md
/// where a list of numbers is all.
const Format* format_by_name(const Format* format, std::string_view text, std::string_view name) {
    if (format->read == read_text && ends_with_one_of(name, {".md", ".markdown"}))
        return format_called("markdown");
    if (format->read != nullptr && ends_with_one_of(name, {".csv", ".tsv"}) && heads_columns(text))
        return format_called("csv");
    return format;
}

void tell_encoding(Document& document, const DecodedText& text) {
    if (!text.assumed) return;
    document.remarks.add(support::make_diagnostic(Code::reading_assumed,
                                                  fmt::format("the text is taken to be in {}", text.encoding),
                                                  {.file = document.name}));
}

/// Reads a file whose text has to be decoded first; `format` is null where the text shows it.
support::Result<Document> read_as_text(const Format* format, std::string_view bytes, std::string_view name,
                                       std::string_view encoding) {
    auto text = decode_text(
        bytes, name, {.named = encoding, .declared = html_charset(bytes), .keeps_rare_line_ends = true});
    if (!text) return std::move(text).diagnostics();
    if (format == nullptr && is_code_owners_name(name)) format = format_called("codeowners");
    if (format == nullptr) format = format_by_name(first_fit(Content::text, text->text), text->text, name);
    if (format->read == nullptr) return refusal(*format, text->text, name);
    const bool keeps_rare_line_ends = format->read == read_csv || format->read == read_markdown;
    if (!keeps_rare_line_ends) text->text = without_rare_line_ends(std::move(text->text));
    auto document = format->read(text->text, name);
    if (document) tell_encoding(document.value(), text.value());
    return document;
}

support::Result<Document> read_any(std::string_view bytes, std::string_view name,
                                   const ReadOptions& options) {
    if (bytes.size() > largest_document) {
        return support::make_diagnostic(
            Code::too_large,
            fmt::format("\"{}\" holds {} MB, more than the {} MB that are read", name,
                        bytes.size() / megabyte, largest_document / megabyte),
            {.file = std::string(name)}, "split the document");
    }
    if (!options.format.empty()) {
        const auto format = named_format(options.format, name);
        if (!format) return format.diagnostics();
        if (format.value()->content == Content::bytes) return format.value()->read(bytes, name);
        return read_as_text(format.value(), bytes, name, options.encoding);
    }
    const auto* format = options.encoding.empty() ? first_fit(Content::bytes, bytes) : nullptr;
    if (format == nullptr) return read_as_text(nullptr, bytes, name, options.encoding);
    if (format->read == nullptr) return refusal(*format, bytes, name);
    return format->read(bytes, name);
}

}  // namespace

std::span<const Format> formats() { return table; }

support::Result<Document> read_document(std::string_view bytes, std::string_view name,
                                        const ReadOptions& options) {
    auto document = read_any(bytes, name, options);
    if (!document) return document;
    if (auto problems = check_merged_cells(document.value()); !problems.empty()) return problems;
    return document;
}

}  // namespace zeren::documents
