#include "documents/document_lines.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "documents/paragraphs.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::testing {
namespace {

using documents::Cell;
using documents::Document;
using documents::Paragraph;
using documents::Table;

std::string line_of(const Paragraph& paragraph) {
    std::string out = paragraph.after_gap ? "~" : "";
    if (paragraph.heading_level > 0) out += "H" + std::to_string(paragraph.heading_level) + " ";
    if (!paragraph.list_number.empty()) out += "{" + paragraph.list_number + "} ";
    return out + paragraph.text;
}

std::string line_of(const Cell& cell) {
    auto out = " " + std::to_string(cell.column) + (cell.is_head ? "!" : "") + ":";
    for (const auto& paragraph : cell.paragraphs) {
        if (&paragraph != &cell.paragraphs.front()) out += "/";
        out += line_of(paragraph);
    }
    if (cell.row_span > 1 || cell.column_span > 1) {
        out += "{" + std::to_string(cell.row_span) + "x" + std::to_string(cell.column_span) + "}";
    }
    return out;
}

std::string text_of(const Cell& cell) {
    std::string out;
    for (const auto& paragraph : cell.paragraphs) out += (out.empty() ? "" : "\n") + paragraph.text;
    return out;
}

std::string placed(const Paragraph& paragraph) {
    const auto& origin = paragraph.origin;
    const auto place = origin.line > 0 ? std::to_string(origin.line) + ":" + std::to_string(origin.column)
                                       : documents::part_of(origin);
    return place + " " + paragraph.text;
}

/// In cells too.
template <typename Visit>
void for_each_paragraph(const Document& document, Visit visit) {
    for (const auto& block : document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            visit(*paragraph);
            continue;
        }
        for (const auto& row : std::get<Table>(block).rows) {
            for (const auto& cell : row.cells) std::ranges::for_each(cell.paragraphs, visit);
        }
    }
}

}  // namespace

std::string messages_of(const support::Result<Document>& document) {
    return support::to_text(document ? document.value().remarks : document.diagnostics());
}

Lines lines_of(const support::Result<Document>& document) {
    if (!document) return {messages_of(document)};
    Lines lines;
    for (const auto& block : document.value().blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            lines.push_back(line_of(*paragraph));
            continue;
        }
        for (const auto& row : std::get<Table>(block).rows) {
            std::string line = "|";
            for (const auto& cell : row.cells) line += line_of(cell);
            lines.push_back(line);
        }
    }
    for (const auto& note : document.value().footnotes) lines.push_back("* " + line_of(note));
    return lines;
}

Lines places_of(const support::Result<Document>& document) {
    if (!document) return {messages_of(document)};
    Lines lines;
    for_each_paragraph(document.value(),
                       [&](const Paragraph& paragraph) { lines.push_back(placed(paragraph)); });
    return lines;
}

Lines bold_in(const support::Result<Document>& document) {
    if (!document) return {messages_of(document)};
    Lines lines;
    for_each_paragraph(document.value(), [&](const Paragraph& paragraph) {
        if (paragraph.bold.empty()) return;
        auto& line = lines.emplace_back();
        for (const auto& span : paragraph.bold)
            line += (line.empty() ? "" : "/") + paragraph.text.substr(span.begin, span.end - span.begin);
    });
    return lines;
}

std::vector<Lines> filled_rows(const Document& document) {
    const Table* longest = nullptr;
    for (const auto& block : document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table != nullptr && (longest == nullptr || table->rows.size() > longest->rows.size()))
            longest = table;
    }
    REQUIRE(longest != nullptr);
    std::vector<Lines> rows(longest->rows.size());
    for (std::size_t r = 0; r < rows.size(); ++r) {
        for (const auto& cell : longest->rows[r].cells) {
            for (auto covered = r; covered < r + cell.row_span; ++covered) {
                REQUIRE(covered < rows.size());
                auto& row = rows[covered];
                row.resize(std::max(row.size(), cell.column + cell.column_span));
                for (std::size_t c = 0; c < cell.column_span; ++c) {
                    CHECK(row[cell.column + c].empty());  // no position is covered twice
                    row[cell.column + c] = text_of(cell);
                }
            }
        }
    }
    return rows;
}

std::string fixture(const std::string& name) {
    std::ifstream file(std::string(ZEREN_SOURCE_DIR) + "/tests/documents/fixtures/" + name, std::ios::binary);
    REQUIRE(file.good());
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace zeren::testing
