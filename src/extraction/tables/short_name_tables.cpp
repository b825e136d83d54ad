#include "extraction/tables/short_name_tables.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <utility>

#include "extraction/due_words.hpp"
#include "extraction/passage.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;

/// False for most cells beside each other, by a look at their bytes: a short text that begins with a letter,
/// and a longer one that holds it.
bool may_be_pair(const documents::Cell& left, const documents::Cell& right) {
    constexpr std::size_t most_bytes = 4 * longest_short;
    if (left.paragraphs.size() != 1 || right.paragraphs.size() != 1) return false;
    const std::string_view small = left.paragraphs.front().text;
    const std::string_view full = right.paragraphs.front().text;
    if (small.empty() || small.size() > most_bytes || small.size() >= full.size()) return false;
    const auto first = static_cast<unsigned char>(small[0]);
    constexpr std::size_t han_bytes = 3;
    if (first >= 0xE3) return full.find(small.substr(0, han_bytes)) != std::string_view::npos;
    return first >= 'A';
}

std::optional<ShortName> pair_in(const documents::Cell& left, const documents::Cell& right) {
    constexpr std::size_t longest = 4 * longest_full;  // bytes
    if (left.column + left.column_span != right.column || !may_be_pair(left, right)) return std::nullopt;
    if (right.paragraphs.front().text.size() > longest) return std::nullopt;
    const auto passages =
        std::array{passage_of(left.paragraphs.front()), passage_of(right.paragraphs.front())};
    const auto abbreviation = passages[0].content();
    const auto full = passages[1].content();
    const bool is_pair = may_be_short(abbreviation.plain()) &&
                         may_be_full(full.plain(), abbreviation.plain()) &&
                         is_drawn_from(abbreviation.plain(), full.plain());
    if (!is_pair) return std::nullopt;
    return ShortName{.abbreviation = std::u32string(abbreviation.plain()),
                     .full = {.plain = std::u32string(full.plain()), .printed = full.text()}};
}

/// Two cells beside each other, in at least two rows on end.
std::vector<ShortName> pairs_in(const documents::Table& table) {
    std::vector<ShortName> names;
    struct Run {
        std::size_t row = 0;
        std::optional<ShortName> waiting{};  ///< the first one, until another follows
    };
    std::map<std::size_t, Run> runs;  // by the column of the short name
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto& cells = table.rows[row].cells;
        for (std::size_t at = 0; at + 1 < cells.size(); ++at) {
            auto pair = pair_in(cells[at], cells[at + 1]);
            if (!pair) continue;
            const auto [found, is_first] = runs.try_emplace(cells[at].column);
            auto& run = found->second;
            const bool goes_on = !is_first && run.row + 1 == row;
            run.row = row;
            if (!goes_on) {
                run.waiting = std::move(pair);
                continue;
            }
            if (run.waiting) names.push_back(std::move(*run.waiting));
            run.waiting.reset();
            names.push_back(std::move(*pair));
        }
    }
    return names;
}

/// Sigla, Kürzel: a head over short names.
bool heads_short_names(const documents::Cell& cell) {
    static constexpr std::array heads = {
        View(U"short"),       View(U"short name"),  View(U"short form"),  View(U"abbreviation"),
        View(U"abbr."),       View(U"acronym"),     View(U"initials"),    View(U"kürzel"),
        View(U"abkürzung"),   View(U"abk."),        View(U"kurzzeichen"), View(U"sigle"),
        View(U"abréviation"), View(U"acronyme"),    View(U"sigla"),       View(U"siglas"),
        View(U"acrónimo"),    View(U"abreviatura"), View(U"acronimo"),    View(U"afkorting"),
        View(U"skrót"),       View(U"简称"),        View(U"缩写"),        View(U"略称")};
    constexpr std::size_t longest = 20;
    return is_one_of(head_form(plain_words(cell, longest)), heads);
}

/// The cell of one line that begins in that column.
const documents::Cell* line_at(const documents::TableRow& row, std::size_t column) {
    const auto found = std::ranges::find(row.cells, column, &documents::Cell::column);
    return found == row.cells.end() || found->paragraphs.size() != 1 ? nullptr : &*found;
}

/// Sigla | Denominación: below such a head every short name stands for what is beside it; behind it, or at
/// the begin of the row where nothing is: Name | Amt | Kürzel. Nothing where a name comes twice, as in a list
/// of tasks, or a date stands there.
std::vector<ShortName> names_below_head(const documents::Table& table) {
    constexpr std::size_t most_heads_in = 3;
    constexpr std::ptrdiff_t most_columns = 4;
    const auto has_head = [](const documents::TableRow& row) {
        return std::ranges::any_of(row.cells, heads_short_names);
    };
    const auto rows = std::span(table.rows);
    const auto above = rows.first(std::min(rows.size(), most_heads_in));
    const auto head = std::ranges::find_if(above, has_head);
    if (head == above.end()) return {};
    const auto filled = std::ranges::count_if(head->cells, is_filled);
    if (filled < 2 || filled > most_columns) return {};
    const auto column = std::ranges::find_if(head->cells, heads_short_names)->column;
    const bool is_behind = line_at(*head, column + 1) != nullptr;
    const auto full_column = is_behind ? column + 1 : head->cells.front().column;
    std::vector<ShortName> names;
    std::set<std::u32string> listed;
    for (const auto& row : rows.subspan(static_cast<std::size_t>(head - above.begin()) + 1)) {
        const auto* abbreviation = line_at(row, column);
        const auto* full = line_at(row, full_column);
        if (abbreviation == nullptr || full == nullptr || abbreviation == full) continue;
        auto words = plain_words(*full);
        auto name = plain_words(*abbreviation);
        if (!listed.insert(name).second || says_when(words)) return {};
        const bool is_name = may_be_short(name) && words.size() > name.size() &&
                             words.size() <= longest_full && words.find_first_of(U";|") == View::npos;
        if (!is_name) continue;
        names.push_back({.abbreviation = std::move(name),
                         .full = {.plain = std::move(words), .printed = printed_words(*full)}});
    }
    return names;
}

}  // namespace

std::vector<ShortName> short_names_in(const documents::Table& table) {
    auto names = names_below_head(table);
    return names.empty() ? pairs_in(table) : names;
}

bool lists_short_names(const documents::Table& table) { return !names_below_head(table).empty(); }

}  // namespace zeren::extraction::tables
