#include "documents/text_reader.hpp"

#include <utility>

#include "documents/document_budget.hpp"
#include "documents/encoding.hpp"
#include "documents/paragraphs.hpp"
#include "documents/tabbed_tables.hpp"

namespace zeren::documents {

support::Result<Document> read_text(std::string_view bytes, std::string_view name) {
    auto decoded = decode_text(bytes, name, {.named = "UTF-8"});
    if (!decoded) return std::move(decoded).diagnostics();
    if (!fits_budget(decoded->text)) return beyond_budget(name);
    Document document{.name = std::string(name), .format = "text"};
    for (auto& paragraph : paragraphs_of(decoded->text, {.line = 1, .column = 1})) {
        document.blocks.emplace_back(std::move(paragraph));
    }
    take_tabbed_tables(document);
    return document;
}

}  // namespace zeren::documents
