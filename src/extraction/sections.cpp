#include "extraction/sections.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "extraction/action_lists.hpp"
#include "extraction/attendance.hpp"
#include "extraction/bracketed_names.hpp"
#include "extraction/code_owners.hpp"
#include "extraction/duty_lists.hpp"
#include "extraction/line_joining.hpp"
#include "extraction/names_behind.hpp"
#include "extraction/outline.hpp"
#include "extraction/owner_headings.hpp"
#include "extraction/paragraph_items.hpp"
#include "extraction/placed_tables.hpp"
#include "extraction/table_sections.hpp"
#include "extraction/tables/aligned_table.hpp"
#include "extraction/tables/flattened_table.hpp"
#include "extraction/tables/labelled_lines.hpp"
#include "extraction/tables/lettered_names.hpp"
#include "extraction/tables/mark_notes.hpp"
#include "extraction/tables/marked_names.hpp"
#include "extraction/tables/table_reading.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// 附件, 附件2, 附表1: what is left behind the word and its number; nothing for other lines.
std::optional<View> behind_annex_word(View plain) {
    static constexpr std::array words = {View(U"附件"), View(U"附表"), View(U"附录")};
    const auto word = longest_at_begin(plain, words);
    if (word == 0) return std::nullopt;
    plain.remove_prefix(word);
    while (!plain.empty() &&
           (is_digit(plain[0]) || View(U"一二三四五六七八九十 ").find(plain[0]) != View::npos)) {
        plain.remove_prefix(1);
    }
    if (plain.starts_with(U":")) plain.remove_prefix(1);
    return plain;
}

bool is_annex_head(const Passage& passage) {
    const auto rest = behind_annex_word(passage.content().plain());
    return rest && rest->empty();
}

/// A title that says that a task list follows: 重点任务清单, 责任分工表.
bool names_a_task_list(View title) {
    static constexpr std::array endings = {View(U"清单"),     View(U"分工"),   View(U"分工表"),
                                           View(U"任务表"),   View(U"台账"),   View(U"分解表"),
                                           View(U"任务分解"), View(U"一览表"), View(U"安排表"),
                                           View(U"分工方案"), View(U"责任表")};
    constexpr std::size_t longest = 80;
    while (title.ends_with(U")")) title = title.substr(0, std::min(title.rfind(U'('), title.size() - 1));
    return title.size() <= longest && ends_with_one_of(title, endings);
}

/// True where a line before the first item is such a title.
bool has_task_list_title(std::span<const Passage> passages) {
    for (const auto& passage : passages) {
        const auto line = passage.content().plain();
        if (read_item_number(line)) return false;
        if (names_a_task_list(line)) return true;
    }
    return false;
}

/// Running text between two borders, before it is read; `holds_table` where a task table stands in it.
struct TextRange {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool holds_table = false;
};

/// A table that has become lines, where the lines are that and nothing else.
std::optional<Section> flattened_section(std::span<const Passage> passages, const ActorDirectory& directory) {
    auto table = tables::flattened_table(passages);
    if (!table) table = tables::aligned_table(passages);
    if (!table) table = tables::flattened_rows(passages, directory);
    if (!table) table = tables::labelled_lines(passages);
    if (!table) return std::nullopt;
    const auto sight = tables::look_at(*table, nullptr, directory);
    if (!sight.may_hold_tasks()) return std::nullopt;
    const std::vector<tables::LegendLine> legend;
    tables::MarkKeys keys(legend);
    auto section = section_of_table(
        tables::read_table(sight, {.keys = keys, .order = passages.back().order}, directory), false);
    section.passages = passages;
    return section;
}

/// What the whole document says of the marks and numbers of a text, and where notes on it go.
struct TextContext {
    const ToldByNumber& told;
    const std::vector<tables::LegendLine>& legend;
    const ActorDirectory& directory;
    std::string_view file;
    support::Diagnostics& notes;
};

void note_doubtful_names(const std::vector<Stretch>& names, const TextContext& context,
                         std::string_view what = "words beside dashes") {
    if (names.empty()) return;
    context.notes.add(support::make_diagnostic(
        support::Code::owners_in_text,
        fmt::format("{} may be owners and were not read as such: the first is \"{}\"", what,
                    names.front().text()),
        place_of(names.front(), context.file),
        "if they are owners, write them as `Owner: name`, or say above who was present"));
}

/// A title that speaks of a task list speaks of the table below it, where there is one.
Section section_of(const TextRange& range, std::span<const Passage> passages, const TextContext& context) {
    constexpr std::size_t fewest_heads = 2;
    const auto& directory = context.directory;
    if (auto flattened = flattened_section(passages, directory)) return std::move(*flattened);
    auto outline = outline_of(passages, directory);
    give_by_number(context.told, outline);
    auto marks = tables::take_lettered_names(outline.nodes, context.legend);
    take_paragraphs_as_items(outline);
    const Attendance present(passages);
    note_doubtful_names(take_action_lists(outline, passages, present, directory), context);
    const auto note = [&](std::size_t items, std::string_view what) {
        if (items == 0) return;
        context.notes.add(support::make_diagnostic(
            support::Code::words_settled, fmt::format("read the {} of {} items as their owners", what, items),
            {.file = std::string(context.file)}));
    };
    note(outline.duty_lines + take_duty_lists(outline.nodes, directory), "bodies before the colons");
    note(take_names_behind_gaps(outline.nodes, directory), "names behind the gaps");
    note(take_names_behind_dashes(outline.nodes, present, directory), "names behind the dashes");
    note(take_names_of_those_present(outline.nodes, present, directory),
         "names of those present at the ends");
    take_bracketed_names(outline.nodes, passages, directory);
    note_doubtful_names(doubtful_names_behind_dashes(outline.nodes, directory), context);
    note_doubtful_names(people_left_at_ends(outline.nodes, directory), context,
                        "names of people at the ends of items");
    take_owner_headings(outline.nodes, passages, directory, range.holds_table);
    marks.merge(tables::settle_marked_names(outline.nodes, context.legend));
    if (!marks.empty()) tables::note_marks(marks, passages.front().origin, context.file, context.notes);
    const bool is_list =
        outline.column_heads >= fewest_heads || (has_task_list_title(passages) && !range.holds_table);
    Section section{.passages = passages, .part = is_list ? Part::tasks : Part::measures};
    section.skipped_lines = outline.skipped_lines;
    section.owners_outside = std::move(outline.owners_outside);
    section.tree = task_tree_of(outline);
    section.clauses = clauses_by_node(section.tree, section.part);
    return section;
}

/// Two column heads in a row, behind items: a task list whose 附件 line is lost.
bool begins_a_table(std::span<const Passage> passages, std::size_t at) {
    return at + 1 < passages.size() && is_column_head(passages[at].content().plain()) &&
           is_column_head(passages[at + 1].content().plain());
}

/// The end of the section that begins at `begin`: an annex head, or its first table that stands behind items.
std::size_t section_end(std::span<const Passage> passages, std::size_t begin) {
    bool holds_items = false;
    bool is_table = false;
    for (auto at = begin; at < passages.size(); ++at) {
        if (is_annex_head(passages[at])) return at;
        if (!is_table && begins_a_table(passages, at)) {
            if (holds_items) return at;
            is_table = true;
        }
        holds_items = holds_items || read_item_number(passages[at].content().plain()).has_value();
    }
    return passages.size();
}

/// The document's running text, parted.
std::vector<TextRange> text_ranges(std::span<const Passage> passages,
                                   const std::vector<PlacedTable>& placed) {
    std::vector<TextRange> ranges;
    auto table = placed.begin();
    for (std::size_t begin = 0;;) {
        const auto end = section_end(passages, begin);
        TextRange range{.begin = begin, .end = end};
        for (; table != placed.end() && (table->at < end || end == passages.size()); ++table)
            range.holds_table = range.holds_table || table->sight.may_hold_tasks();
        ranges.push_back(range);
        if (end == passages.size()) return ranges;
        begin = is_annex_head(passages[end]) ? end + 1 : end;
    }
}

}  // namespace

DocumentParts parts_of(const documents::Document& document, const ActorDirectory& directory) {
    DocumentParts parts;
    const auto placed = placed_tables(document, directory, parts.passages);
    join_broken_lists(parts.passages);
    const std::span<const Passage> passages(parts.passages);
    if (document.format == "codeowners") {
        parts.sections.push_back(code_owners_section(passages, document.name, parts.notes));
        return parts;
    }
    parts.told = take_lines_told_by_number(parts.passages, directory);
    const auto legend = tables::legend_lines(document);
    TableSections tables(document, placed, legend, directory, parts);
    const TextContext context{.told = parts.told,
                              .legend = legend,
                              .directory = directory,
                              .file = document.name,
                              .notes = parts.notes};
    for (const auto& range : text_ranges(passages, placed)) {
        const auto text = passages.subspan(range.begin, range.end - range.begin);
        parts.sections.push_back(section_of(range, text, context));
        tables.add_up_to(range.end);
    }
    tables.drop_those_without_duties();
    tables.drop_lists_of_owners();
    tables.drop_those_without_owners();
    return parts;
}

}  // namespace zeren::extraction
