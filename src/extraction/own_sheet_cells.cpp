#include "extraction/own_sheet_cells.hpp"

#include <algorithm>
#include <array>

#include "model/sheet_words.hpp"
#include "support/utf8.hpp"

namespace zeren::extraction {
namespace {

constexpr std::array<std::string_view, 11> formula_openings = {"=",  "+",  "-",  "@",  "\t", "\r",
                                                               "\n", "＝", "＋", "－", "＠"};
constexpr std::array<std::string_view, 6> name_separators = {"、", "，", "；", ",", ";", "\n"};
constexpr std::array<std::string_view, 2> part_separators = {"；", ";"};
constexpr std::array<std::string_view, 2> colons = {"：", ": "};

std::string unguarded(std::string text) {
    if (!text.starts_with('\'')) return text;
    const auto rest = std::string_view(text).substr(std::min(text.find_first_not_of('\''), text.size()));
    const bool is_guarded =
        std::ranges::any_of(formula_openings, [&](auto opening) { return rest.starts_with(opening); });
    return is_guarded ? text.substr(1) : text;
}

/// The size of the separator at a place, 0 where there is none.
template <std::size_t N>
std::size_t separator_at(std::string_view text, const std::array<std::string_view, N>& separators) {
    const auto found = std::ranges::find_if(separators, [&](auto each) { return text.starts_with(each); });
    return found == separators.end() ? 0 : found->size();
}

/// The pieces between separators, without blanks around them; what is quoted stays whole, with its quotes.
template <std::size_t N>
std::vector<std::string> pieces(std::string_view text, const std::array<std::string_view, N>& separators) {
    const auto last_close = text.rfind(model::close_quote);
    std::vector<std::string> out(1);
    bool is_quoted = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto rest = text.substr(at);
        if (rest.starts_with(model::open_quote))
            is_quoted = last_close != std::string_view::npos && last_close > at;
        if (rest.starts_with(model::close_quote)) is_quoted = false;
        const auto size = is_quoted ? 0 : separator_at(rest, separators);
        if (size == 0) {
            out.back() += text[at++];
        } else {
            out.emplace_back();
            at += size;
        }
    }
    for (auto& piece : out) piece = support::trim(piece);
    std::erase(out, "");
    return out;
}

std::string without_quotes(std::string_view name) {
    const bool is_quoted = name.starts_with(model::open_quote) && name.ends_with(model::close_quote) &&
                           name.size() > model::open_quote.size() + model::close_quote.size();
    if (!is_quoted) return std::string(name);
    return std::string(name.substr(model::open_quote.size(),
                                   name.size() - model::open_quote.size() - model::close_quote.size()));
}

/// `name：words` apart, at the last colon; nothing where there is none.
std::optional<std::pair<std::string, std::string>> at_colon(std::string_view part) {
    const auto wide = part.rfind(colons[0]);
    const auto narrow = part.rfind(colons[1]);
    const bool is_wide =
        wide != std::string_view::npos && (narrow == std::string_view::npos || wide > narrow);
    const auto at = is_wide ? wide : narrow;
    if (at == std::string_view::npos || at == 0) return std::nullopt;
    const auto size = colons[is_wide ? 0 : 1].size();
    return std::pair(std::string(support::trim(part.substr(0, at))),
                     std::string(support::trim(part.substr(at + size))));
}

/// Where the words `顺序：` begin and end.
struct OrderWords {
    std::size_t begin = 0;
    std::size_t end = 0;
};
std::optional<OrderWords> find_order(std::string_view text) {
    const auto begins_a_part = [text](std::size_t at) {
        const auto before = support::trim(text.substr(0, at));
        return before.empty() || before.ends_with("；") || before.ends_with(';');
    };
    for (auto word : {model::order_word.zh, model::order_word.en}) {
        for (auto colon : colons) {
            const auto words = std::string(word) + std::string(colon);
            const auto first = text.find(words);
            for (auto at = first; at != std::string_view::npos; at = text.find(words, at + 1)) {
                if (begins_a_part(at)) return OrderWords{.begin = at, .end = at + words.size()};
            }
        }
    }
    return std::nullopt;
}

}  // namespace

std::string own_cell_text(const documents::Cell& cell, bool is_guarded) {
    std::string text;
    for (const auto& paragraph : cell.paragraphs) {
        if (!text.empty()) text += '\n';
        text += paragraph.text;
    }
    text = support::trim(text);
    return is_guarded ? unguarded(std::move(text)) : text;
}

std::vector<std::string> names_in_cell(std::string_view text) {
    std::vector<std::string> names;
    for (const auto& piece : pieces(text, name_separators)) {
        if (!model::names_nobody(piece)) names.push_back(without_quotes(piece));
    }
    return names;
}

std::vector<NamedInCell> read_named_cell(std::string_view text) {
    std::vector<NamedInCell> out;
    for (const auto& piece : pieces(text, name_separators)) {
        std::string_view name = piece;
        bool leads = false;
        for (auto mark : {model::leading_mark.zh, model::leading_mark.en}) {
            if (!name.ends_with(mark)) continue;
            name.remove_suffix(mark.size());
            leads = true;
        }
        out.push_back({.name = without_quotes(name), .leads = leads});
    }
    return out;
}

BasisCell read_basis_cell(std::string_view text) {
    BasisCell cell;
    if (const auto order = find_order(text)) {
        cell.order = names_in_cell(text.substr(order->end));
        text = text.substr(0, order->begin);
    }
    for (const auto& part : pieces(text, part_separators)) {
        if (const auto main = model::basis_from_sheet(part)) {
            cell.main = main;
        } else if (const auto other = at_colon(part)) {
            if (const auto basis = model::basis_from_sheet(other->second))
                cell.others.emplace_back(without_quotes(other->first), *basis);
        }
    }
    return cell;
}

}  // namespace zeren::extraction
