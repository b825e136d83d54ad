#include "cli/quoted_source.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "documents/encoding.hpp"
#include "documents/read_document.hpp"
#include "support/source_text.hpp"
#include "support/utf8.hpp"

namespace zeren::cli {
namespace {

using documents::Paragraph;

bool is_package(std::string_view bytes) {
    return std::ranges::any_of(documents::formats(), [bytes](const documents::Format& format) {
        return format.content == documents::Content::bytes && format.fits(bytes);
    });
}

bool stands_at(const Paragraph& paragraph, const model::Origin& origin) {
    const auto& at = paragraph.origin;
    return at.part == origin.part && at.place == origin.place && at.table == origin.table &&
           at.row == origin.row && at.cell == origin.cell;
}

/// Calls `visit` for each paragraph of the running text and of the cells.
template <class Visit>
void each_paragraph(const documents::Document& document, Visit visit) {
    for (const auto& block : document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            visit(*paragraph);
            continue;
        }
        for (const auto& row : std::get<documents::Table>(block).rows) {
            for (const auto& cell : row.cells) std::ranges::for_each(cell.paragraphs, visit);
        }
    }
}

/// The paragraphs at a place: one of the running text, or those of a cell.
std::vector<const Paragraph*> paragraphs_at(const documents::Document& document,
                                            const model::Origin& origin) {
    std::vector<const Paragraph*> found;
    each_paragraph(document, [&](const Paragraph& paragraph) {
        if (stands_at(paragraph, origin)) found.push_back(&paragraph);
    });
    return found;
}

}  // namespace

std::optional<QuotedSource> QuotedSource::open(const Context& context, const std::string& path) {
    if (path.empty() || !context.files.exists(path)) return std::nullopt;
    auto bytes = context.files.read(path);
    if (!bytes) return std::nullopt;
    QuotedSource source;
    source.file_ = path;
    auto document = documents::read_document(bytes.value(), path);
    if (document) source.document_ = std::move(document).value();
    if (is_package(bytes.value())) return document ? std::optional(std::move(source)) : std::nullopt;
    auto decoded = documents::decode_text(bytes.value(), path);
    source.text_ = decoded ? std::move(decoded->text) : std::move(bytes).value();
    return source;
}

std::string QuotedSource::words() const {
    std::string words;
    each_paragraph(document_, [&words](const Paragraph& paragraph) { words += paragraph.text + "\n"; });
    return words;
}

void QuotedSource::quote(support::Place& place, const model::Origin& origin,
                         const std::vector<std::string>& names) const {
    if (!origin.is_known()) return;
    if (origin.line > 0) {
        place.source_line = support::line_of(text_, origin.line);
        return;
    }
    const auto paragraphs = paragraphs_at(document_, origin);
    if (paragraphs.empty()) return;
    place.source_line = paragraphs.front()->text;
    place.position.column = 1;
    for (const auto& name : names) {
        for (const auto* paragraph : paragraphs) {
            const auto at = name.empty() ? std::string::npos : paragraph->text.find(name);
            if (at == std::string::npos) continue;
            place.source_line = paragraph->text;
            place.position.column = static_cast<std::uint32_t>(
                support::code_points(std::string_view(paragraph->text).substr(0, at)) + 1);
            return;
        }
    }
}

}  // namespace zeren::cli
