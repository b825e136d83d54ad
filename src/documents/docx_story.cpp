#include "documents/docx_story.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

#include "documents/bold_spans.hpp"
#include "documents/docx_alternatives.hpp"
#include "documents/docx_marks.hpp"
#include "documents/docx_remarks.hpp"
#include "documents/docx_runs.hpp"
#include "documents/paragraphs.hpp"
#include "documents/xml_values.hpp"
#include "support/utf8.hpp"

namespace zeren::documents {
namespace {

std::uint32_t hexadecimal(const std::string& digits) {
    std::uint32_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    return value;
}

}  // namespace

DocxStory::DocxStory(XmlReader& xml, DocxContext context, std::string part) : xml_(xml), context_(context) {
    origin_.part = std::move(part);
}

void DocxStory::remark(const RemarkKind& kind) { context_.tally.add(kind, place_in(context_.file, origin_)); }

void DocxStory::spend(std::size_t bytes) {
    if (!context_.budget.take(bytes)) xml_.refuse(support::Code::too_large, DocumentBudget::refusal);
}

void DocxStory::read(std::vector<Block>& out) {
    read_blocks(out);
    finish_container(out);
}

void DocxStory::read_blocks(std::vector<Block>& out) {
    const auto depth = xml_.depth();
    while (xml_.next_inside(depth)) {
        if (xml_.at_start()) read_block(out);
    }
}

void DocxStory::read_block(std::vector<Block>& out) {
    const auto element = docx_element(xml_.name());
    switch (element) {
        case DocxElement::paragraph: read_paragraph(out); break;
        case DocxElement::table:
            if (nested_tables_ < most_nested_tables) {
                read_table(out);
            } else {
                read_blocks(out);
            }
            break;
        case DocxElement::alternatives:
            if (!read_alternative(xml_, [&] {
                    const auto before = out.size();
                    read_blocks(out);
                    return out.size() > before;
                }))
                remark(DocxRemark::unknown_content);
            break;
        case DocxElement::run:
        case DocxElement::text: read_bare_words(out); break;
        case DocxElement::content_control:
            if (!read_control(xml_, [&] { read_blocks(out); })) remark(DocxRemark::placeholder);
            break;
        case DocxElement::other: read_blocks(out); break;  // insertions, smart tags
        default: read_unread(element); break;
    }
}

/// Words that stand in no paragraph: a formula between two.
void DocxStory::read_bare_words(std::vector<Block>& out) {
    Line line;
    std::vector<Block> boxes;
    read_element(line, out, boxes);
    finish_line(line, out);
    std::ranges::move(boxes, std::back_inserter(out));
}

void DocxStory::read_unread(DocxElement element) {
    switch (element) {
        case DocxElement::deletion: remark(DocxRemark::deletion); break;
        case DocxElement::picture: remark(DocxRemark::picture); break;
        case DocxElement::embedded: remark(DocxRemark::embedded_object); break;
        case DocxElement::imported: remark(DocxRemark::imported_file); break;
        default: break;
    }
    xml_.skip();
}

void DocxStory::read_paragraph(std::vector<Block>& out) {
    if (enclosing_ == 0) origin_.place = fmt::format("paragraph {}", ++paragraphs_);
    auto line = std::exchange(carried_, {});
    std::vector<Block> boxes;
    read_inline(line, out, boxes);
    if (line.mark_deleted) {
        line.mark_deleted = false;
        carried_ = std::move(line);
    } else {
        finish_line(line, out);
    }
    std::ranges::move(boxes, std::back_inserter(out));
}

void DocxStory::read_inline(Line& line, std::vector<Block>& out, std::vector<Block>& boxes) {
    const auto depth = xml_.depth();
    while (xml_.next_inside(depth)) {
        if (xml_.at_start()) read_element(line, out, boxes);
    }
}

void DocxStory::read_element(Line& line, std::vector<Block>& out, std::vector<Block>& boxes) {
    const auto element = docx_element(xml_.name());
    switch (element) {
        case DocxElement::paragraph_properties: read_paragraph_properties(line); break;
        case DocxElement::run: read_run(line, out, boxes); break;
        case DocxElement::text: read_text(line); break;
        case DocxElement::tab:
            if (!line.text.empty()) line.text += '\t';  // before the text it only indents
            xml_.skip();
            break;
        case DocxElement::line_break:
            finish_line(line, out);
            xml_.skip();
            break;
        case DocxElement::hyphen:
            line.text += '-';
            xml_.skip();
            break;
        case DocxElement::symbol: read_symbol(line); break;
        case DocxElement::text_box: read_box(boxes); break;
        case DocxElement::alternatives:
            if (!read_alternative(xml_, [&] {
                    const auto size = [&] { return line.text.size() + out.size() + boxes.size(); };
                    const auto before = size();
                    read_inline(line, out, boxes);
                    return size() != before;
                }))
                remark(DocxRemark::unknown_content);
            break;
        case DocxElement::content_control:
            if (!read_control(xml_, [&] { read_inline(line, out, boxes); })) remark(DocxRemark::placeholder);
            break;
        case DocxElement::paragraph:  // of a drawing's canvas
        case DocxElement::other: read_inline(line, out, boxes); break;
        default: read_unread(element); break;
    }
}

void DocxStory::read_paragraph_properties(Line& line) {
    std::string style_id;
    ListReference own_list;
    std::optional<std::uint8_t> own_level;
    const auto depth = xml_.depth();
    while (xml_.next_inside(depth)) {
        if (!xml_.at_start()) continue;
        const auto name = xml_.name();
        if (name == "pStyle") {
            style_id = xml_.value_of("val");
        } else if (name == "numPr") {
            own_list = read_list_reference(xml_);
        } else if (name == "outlineLvl") {
            own_level = read_heading_level(xml_);
        } else if (name == "del" || name == "moveFrom") {
            line.mark_deleted = true;
        } else if (name == "pPrChange" || name == "rPrChange" || name == "sectPr") {
            xml_.skip();  // what held before a tracked change
        }
    }
    const auto style = context_.styles.of(style_id);
    line.heading_level = own_level.value_or(style.heading_level.value_or(0));
    line.hidden = style.hidden;
    line.left_out = style.is_contents;
    if (own_list.list.empty()) own_list.list = style.list.list;
    if (!own_list.level) own_list.level = style.list.level;
    if (own_list.is_list() && !line.mark_deleted && !line.hidden) {
        line.list_number = context_.numbering.count(own_list, style_id);
    }
}

void DocxStory::read_run(Line& line, std::vector<Block>& out, std::vector<Block>& boxes) {
    auto sight = line.hidden ? RunSight::hidden : RunSight::shown;
    is_run_bold_ = false;
    const auto depth = xml_.depth();
    while (xml_.next_inside(depth)) {
        if (!xml_.at_start()) continue;
        if (docx_element(xml_.name()) == DocxElement::run_properties) {
            const auto look = look_of_run(xml_, context_.styles);
            sight = std::max(sight, look.sight);
            is_run_bold_ = look.is_bold;
        } else if (sight == RunSight::shown) {
            read_element(line, out, boxes);
        } else {
            if (xml_.name() == "t")
                remark(sight == RunSight::hidden ? DocxRemark::hidden_run : DocxRemark::struck_run);
            xml_.skip();
        }
    }
    is_run_bold_ = false;
}

void DocxStory::add_words(Line& line, std::string_view words) const {
    if (is_run_bold_) add_bold(line.bold, line.text.size(), words.size());
    line.text += words;
}

void DocxStory::read_text(Line& line) {
    const bool preserve = xml_.value_of("space") == "preserve";
    auto text = text_inside(xml_);
    std::ranges::replace_if(
        text, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    std::string_view words = text;
    if (!preserve) {  // Word drops blanks at both ends
        words = words.substr(std::min(words.find_first_not_of(" \t"), words.size()));
        words = words.substr(0, words.find_last_not_of(" \t") + 1);
    }
    add_words(line, with_symbols(words));
}

void DocxStory::read_symbol(Line& line) {
    const auto code = hexadecimal(xml_.value_of("char"));
    const auto shown = symbol_in(xml_.value_of("font"), code);
    if (!shown.empty()) {
        line.text += shown;
    } else if (code >= 0x20 && code < 0xD800) {
        support::append_utf8(line.text, code);
    } else {
        line.text += "□";
    }
    xml_.skip();
}

void DocxStory::read_box(std::vector<Block>& boxes) {
    auto carried = std::exchange(carried_, {});
    ++enclosing_;
    read_blocks(boxes);
    finish_container(boxes);
    --enclosing_;
    carried_ = std::move(carried);
}

void DocxStory::finish_line(Line& line, std::vector<Block>& out) {
    auto text = std::exchange(line.text, {});
    auto bold = std::exchange(line.bold, {});
    auto number = std::exchange(line.list_number, {});
    if (line.left_out) {
        if (!text.empty()) remark(DocxRemark::contents_line);
    } else if (support::trim(text).empty()) {
        gap_ = true;
        if (bare_number_.empty()) bare_number_ = std::move(number);
    } else {
        spend(text.size());
        out.emplace_back(Paragraph{.text = std::move(text),
                                   .origin = origin_,
                                   .after_gap = std::exchange(gap_, false),
                                   .list_number = std::move(number),
                                   .heading_level = line.heading_level,
                                   .bold = std::move(bold)});
    }
}

/// The end of a body, cell or box: no paragraph follows that could take up what was carried over.
void DocxStory::finish_container(std::vector<Block>& out) {
    auto line = std::exchange(carried_, {});
    if (!line.text.empty()) finish_line(line, out);
    gap_ = false;
}

}  // namespace zeren::documents
