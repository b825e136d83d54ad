#include "documents/html_page.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "documents/list_numbers.hpp"
#include "documents/paragraphs.hpp"
#include "support/utf8.hpp"

namespace zeren::documents {
namespace {

using support::Code;

constexpr RemarkKind hidden_text{Code::hidden_content, "stretch of hidden or deleted text",
                                 "stretches of hidden or deleted text", "left out"};
constexpr RemarkKind navigation{Code::part_not_read, "stretch of navigation, forms or the like",
                                "stretches of navigation, forms or the like", "left out"};

bool begins_block(HtmlRole role) { return role != HtmlRole::within_line && role != HtmlRole::deleted; }

std::uint32_t number_of(const std::string& digits, std::uint32_t otherwise) {
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc{} && end != digits.data() ? number : otherwise;
}

std::string number_format_of(std::string_view type) {
    if (type == "a") return "lowerLetter";
    if (type == "A") return "upperLetter";
    if (type == "i") return "lowerRoman";
    return type == "I" ? "upperRoman" : "decimal";
}

/// Words of a form's field, for browsers that do not know frames, or in the title of a page amid a cell.
bool holds_unread_words(const HtmlToken& token, bool in_cell) {
    static constexpr std::array fields = {std::string_view("text"), std::string_view("search"),
                                          std::string_view("")};
    if (token.name == "input") {
        const auto type = html_attribute(token.attributes, "type");
        return std::ranges::find(fields, type) != fields.end() &&
               !support::says_nothing(html_attribute(token.attributes, "value"));
    }
    return token.name != "script" && token.name != "style" && (token.name != "title" || in_cell) &&
           !support::says_nothing(token.text);
}

}  // namespace

HtmlPage::HtmlPage(const TextPositions& positions, std::string_view name) : name_(name), lines_(positions) {
    document_.name = std::string(name);
    document_.format = "html";
}

void HtmlPage::add(const HtmlToken& token) {
    switch (token.kind) {
        case HtmlToken::Kind::text: add_text(token); break;
        case HtmlToken::Kind::start_tag: start(token); break;
        case HtmlToken::Kind::end_tag: end(token); break;
    }
}

Document HtmlPage::finish() {
    end_line();
    while (!tables_.empty()) close_table();
    pop_to(0);
    document_.remarks = tally_.remarks();
    return std::move(document_);
}

/// Where paragraphs go: to the innermost open cell. Text of a table outside of its cells lands before it.
std::vector<Block>& HtmlPage::sink() {
    for (auto table = tables_.rbegin(); table != tables_.rend(); ++table) {
        if (table->cell_open) return table->draft.rows.back().back().blocks;
    }
    return document_.blocks;
}

/// The open elements that an end tag or an implied end cannot reach below: those of the current cell.
std::size_t HtmlPage::floor() const {
    if (tables_.empty()) return 0;
    const auto& table = tables_.back();
    return table.base + (table.row_open ? 1 : 0) + (table.cell_open ? 1 : 0);
}

void HtmlPage::end_line() {
    term_pending_ = false;
    if (const auto size = lines_.end_line(sink()); size > 0) budget_.take(size);
}

/// A term and its definition are one line: "Lead: Highways Service".
void HtmlPage::join_definition(std::size_t offset) {
    if (hidden_ == 0 && lines_.has_words())
        lines_.add(lines_.ends_with(":") ? " " : ": ", offset, false, sink());
}

void HtmlPage::add_text(const HtmlToken& token) {
    if (hidden_ == 0) {
        lines_.add(token.text, token.offset, preformatted_ > 0, sink());
        return;
    }
    if (support::trim(token.text).empty()) return;
    const auto hider = std::ranges::find_if(open_, &OpenElement::hides);
    const bool unread = hider->role == HtmlRole::unread;
    tally_.add(unread ? navigation : hidden_text, place_in(name_, lines_.origin_at(token.offset)));
}

void HtmlPage::start(const HtmlToken& token) {
    const bool in_cell = !tables_.empty() && tables_.back().cell_open;
    if (in_cell && token.name == "img" && !support::says_nothing(html_attribute(token.attributes, "alt")))
        tables_.back().has_picture = true;
    if (hidden_ == 0 && holds_unread_words(token, in_cell))
        tally_.add(navigation, place_in(name_, lines_.origin_at(token.offset)));
    const auto role = html_role(token.name);
    const bool hides =
        role == HtmlRole::unread || role == HtmlRole::deleted || is_hidden_by(token.attributes);
    switch (role) {
        case HtmlRole::empty: return;
        case HtmlRole::line_break:
            if (hidden_ == 0 && lines_.end_line_by_break(sink()) > 0) budget_.take(0);
            return;
        case HtmlRole::rule:
            end_line();
            lines_.set_gap(true);
            return;
        case HtmlRole::table:
        case HtmlRole::table_section:
        case HtmlRole::row:
        case HtmlRole::cell: return start_table_part(token, role, hides);
        default: break;
    }
    if (begins_block(role) && role != HtmlRole::unread) {
        if (token.name == "dd" && term_pending_)
            join_definition(token.offset);
        else
            end_line();
        close_implied(role);
        term_pending_ = token.name == "dt";
    }
    const bool is_set_apart =
        lines_.setting().bold < most_bold_elements && is_bold(token.name, token.attributes);
    const bool matters = role != HtmlRole::within_line || hides || hidden_ > 0 || is_set_apart;
    if (!matters || open_.size() >= most_open_elements) return;
    open(token, role, hides);
    if (is_set_apart) {
        open_.back().is_bold = true;
        ++lines_.setting().bold;
    }
}

void HtmlPage::open(const HtmlToken& token, HtmlRole role, bool hides) {
    auto& element = open_.emplace_back(OpenElement{.name = token.name, .role = role, .hides = hides});
    hidden_ += hides ? 1 : 0;
    preformatted_ += role == HtmlRole::preformatted ? 1 : 0;
    if (hidden_ > 0) return;
    if (role == HtmlRole::heading) {
        lines_.setting().heading_level = static_cast<std::uint8_t>(token.name[1] - '0');
    } else if (role == HtmlRole::list) {
        open_list(element, token.attributes);
    } else if (role == HtmlRole::item) {
        begin_item(token);
    }
}

void HtmlPage::open_list(OpenElement& list, std::string_view attributes) {
    list.number_format = list.name == "ol" ? number_format_of(html_attribute(attributes, "type")) : "bullet";
    list.next_number = number_of(html_attribute(attributes, "start"), 1);
}

void HtmlPage::begin_item(const HtmlToken& token) {
    const auto list = std::ranges::find(open_.rbegin(), open_.rend(), HtmlRole::list, &OpenElement::role);
    if (list == open_.rend() || token.name != "li") return;
    list->next_number = number_of(html_attribute(token.attributes, "value"), list->next_number);
    if (list->number_format == "bullet") {
        const auto depth = std::ranges::count(open_, HtmlRole::list, &OpenElement::role);
        lines_.setting().list_number = bullet_of_level(static_cast<std::size_t>(depth - 1));
    } else {
        lines_.setting().list_number = list_number(list->next_number++, list->number_format) + ".";
    }
}

void HtmlPage::end(const HtmlToken& token) {
    const auto role = html_role(token.name);
    switch (role) {
        case HtmlRole::empty:
        case HtmlRole::rule: return;
        case HtmlRole::line_break: return start(token);  // browsers take </br> for <br>
        case HtmlRole::table:
        case HtmlRole::table_section:
        case HtmlRole::row:
        case HtmlRole::cell: return end_table_part(role);
        default: break;
    }
    const bool goes_on = token.name == "dt" && term_pending_;
    if (begins_block(role) && role != HtmlRole::unread && !goes_on) end_line();
    pop_through(token.name);
}

/// Closes the innermost open element of that name, within the current cell.
void HtmlPage::pop_through(std::string_view name) {
    for (auto size = open_.size(); size > floor(); --size) {
        if (open_[size - 1].name == name) return pop_to(size - 1);
    }
}

void HtmlPage::pop_to(std::size_t size) {
    while (open_.size() > size) {
        const auto& element = open_.back();
        hidden_ -= element.hides ? 1 : 0;
        lines_.setting().bold -= element.is_bold ? 1 : 0;
        preformatted_ -= element.role == HtmlRole::preformatted ? 1 : 0;
        if (element.role == HtmlRole::heading) lines_.setting().heading_level = 0;
        if (element.role == HtmlRole::item) lines_.setting().list_number.clear();
        open_.pop_back();
    }
}

/// A block ends an open paragraph; an item ends the item before it.
void HtmlPage::close_implied(HtmlRole role) {
    for (auto size = open_.size(); size > floor(); --size) {
        const auto each = open_[size - 1].role;
        if (each == HtmlRole::paragraph) return pop_to(size - 1);
        if (role == HtmlRole::item && each == HtmlRole::item) return pop_to(size - 1);
        const bool stops = role == HtmlRole::item ? each == HtmlRole::list : each != HtmlRole::within_line;
        if (stops) return;
    }
}

}  // namespace zeren::documents
