#include "documents/docx_reader.hpp"

#include <utility>

#include "documents/docx_story.hpp"
#include "documents/package_parts.hpp"
#include "documents/paragraphs.hpp"
#include "support/utf8.hpp"

namespace zeren::documents {
namespace {

using support::Code;

constexpr std::string_view usual_main_part = "word/document.xml";
constexpr RemarkKind page_furniture{Code::part_not_read, "page header or footer", "page headers and footers",
                                    "not read"};
constexpr RemarkKind comment{Code::part_not_read, "comment", "comments", "not read"};

/// The pieces of a Word file that its stories need.
struct Parts {
    std::string main{};
    Relations relations{};
    Numbering numbering{};
    Styles styles{};
};

support::Result<Parts> read_parts(Package& package) {
    Parts parts;
    auto root = Relations::of(package, "");
    if (!root) return std::move(root).diagnostics();
    parts.main = part_of_kind(package, root.value(), "officeDocument", usual_main_part);
    auto relations = Relations::of(package, parts.main);
    if (!relations) return std::move(relations).diagnostics();
    parts.relations = std::move(relations).value();
    auto numbering =
        Numbering::read(package, part_of_kind(package, parts.relations, "numbering", "word/numbering.xml"));
    if (!numbering) return std::move(numbering).diagnostics();
    parts.numbering = std::move(numbering).value();
    auto styles = Styles::read(package, part_of_kind(package, parts.relations, "styles", "word/styles.xml"),
                               parts.numbering);
    if (!styles) return std::move(styles).diagnostics();
    parts.styles = std::move(styles).value();
    return parts;
}

/// Hands on each child element of that name; `read` consumes it.
template <class Read>
void each_child(XmlReader& xml, std::string_view name, Read read) {
    const auto depth = xml.depth();
    while (xml.next_inside(depth)) {
        if (!xml.at_start()) continue;
        if (xml.name() == name) {
            read();
        } else {
            xml.skip();
        }
    }
}

support::Outcome read_body(Package& package, const Parts& parts, const DocxContext& context,
                           Document& document) {
    return read_xml_part(package, parts.main, [&](XmlReader& xml) {
        DocxStory story(xml, context, "document");
        each_child(xml, "body", [&] { story.read(document.blocks); });
    });
}

void add_paragraphs(std::vector<Block>&& blocks, std::vector<Paragraph>& out) {
    for (auto& block : blocks) {
        if (auto* paragraph = std::get_if<Paragraph>(&block)) {
            out.push_back(std::move(*paragraph));
            continue;
        }
        for (auto& row : std::get<Table>(block).rows) {
            for (auto& cell : row.cells) {
                for (auto& paragraph : cell.paragraphs) out.push_back(std::move(paragraph));
            }
        }
    }
}

/// Footnotes or endnotes: `kind` is the name of both the relation and, without its s, of the element.
support::Outcome read_notes(Package& package, const Parts& parts, const DocxContext& context,
                            std::string_view kind, Document& document) {
    for (const auto& part : parts.relations.all_of(kind)) {
        if (!package.has(part)) continue;
        const auto element = kind.substr(0, kind.size() - 1);
        auto read = read_xml_part(package, part, [&](XmlReader& xml) {
            DocxStory story(xml, context, std::string(kind));
            each_child(xml, element, [&] {
                const auto type = xml.value_of("type");
                if (!type.empty() && type != "normal") return xml.skip();  // the rule above the notes
                std::vector<Block> blocks;
                story.read(blocks);
                add_paragraphs(std::move(blocks), document.footnotes);
            });
        });
        if (!read) return read;
    }
    return support::done();
}

bool holds_text(XmlReader& xml) { return !support::trim(text_inside(xml)).empty(); }

support::Outcome tell_of_page_furniture(Package& package, const Parts& parts, const DocxContext& context) {
    for (const auto* kind : {"header", "footer"}) {
        for (const auto& part : parts.relations.all_of(kind)) {
            if (!package.has(part)) continue;
            auto read = read_xml_part(package, part, [&](XmlReader& xml) {
                if (holds_text(xml)) context.tally.add(page_furniture, {.file = std::string(context.file)});
            });
            if (!read) return read;
        }
    }
    return support::done();
}

support::Outcome tell_of_comments(Package& package, const Parts& parts, const DocxContext& context) {
    for (const auto& part : parts.relations.all_of("comments")) {
        if (!package.has(part)) continue;
        auto read = read_xml_part(package, part, [&](XmlReader& xml) {
            each_child(xml, "comment", [&] {
                xml.skip();
                context.tally.add(comment, {.file = std::string(context.file)});
            });
        });
        if (!read) return read;
    }
    return support::done();
}

}  // namespace

bool is_docx(std::string_view bytes) {
    const auto package = Package::open(bytes, "");
    return package && package.value().has_folder("word/");
}

support::Result<Document> read_docx(std::string_view bytes, std::string_view name) {
    auto package = Package::open(bytes, name);
    if (!package) return std::move(package).diagnostics();
    auto parts = read_parts(package.value());
    if (!parts) return std::move(parts).diagnostics();
    Document document{.name = std::string(name), .format = "docx"};
    RemarkTally tally;
    DocumentBudget budget;
    const DocxContext context{.file = document.name,
                              .styles = parts->styles,
                              .numbering = parts->numbering,
                              .tally = tally,
                              .budget = budget};
    for (auto& outcome : {read_body(package.value(), parts.value(), context, document),
                          read_notes(package.value(), parts.value(), context, "footnotes", document),
                          read_notes(package.value(), parts.value(), context, "endnotes", document),
                          tell_of_page_furniture(package.value(), parts.value(), context),
                          tell_of_comments(package.value(), parts.value(), context)}) {
        if (!outcome) return outcome.diagnostics();
    }
    document.remarks = package->remarks();
    document.remarks.add_all(tally.remarks());
    return document;
}

}  // namespace zeren::documents
