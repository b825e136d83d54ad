#include "extraction/sections.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "extraction/bracketed_names.hpp"
#include "extraction/code_owners.hpp"
#include "extraction/import_notes.hpp"
#include "extraction/line_joining.hpp"
#include "extraction/outline.hpp"
#include "extraction/owner_headings.hpp"
#include "extraction/placed_tables.hpp"
#include "extraction/table_groups.hpp"
#include "extraction/tables/aligned_table.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/flattened_table.hpp"
#include "extraction/tables/head_subjects.hpp"
#include "extraction/tables/labelled_lines.hpp"
#include "extraction/tables/lettered_names.hpp"
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

Section section_of(tables::TableReading reading, bool is_matrix) {
    return {.is_unranked = is_matrix,
            .part = Part::tasks,
            .tree = std::move(reading.tree),
            .clauses = std::move(reading.clauses),
            .skipped_lines = reading.skipped_rows,
            .owners_outside = std::move(reading.owners_outside),
            .cells = std::move(reading.cells)};
}

/// Whether a table with a head names owners in words, and the head says of none of them what he has to do.
bool says_no_duty(const tables::TableSight& sight) {
    const auto is_bare = [&](const tables::OwnerColumn& owner) {
        const auto& cells = sight.head.columns[owner.column].cells;
        const bool names_kind =
            !cells.empty() &&
            tables::names_actors(tables::head_form(tables::plain_words(*cells.back().cell)));
        return !owner.has_marks && (owner.duty == Duty::unsaid || names_kind);
    };
    return sight.head.is_there() && !sight.is_transposed && !sight.columns.owners.empty() &&
           std::ranges::all_of(sight.columns.owners, is_bare);
}

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
    auto section = section_of(
        tables::read_table(sight, {.legend = legend, .order = passages.back().order}, directory), false);
    section.passages = passages;
    return section;
}

/// A title that speaks of a task list speaks of the table below it, where there is one.
Section section_of(std::span<const Passage> passages, bool holds_table, const ToldByNumber& told,
                   const std::vector<tables::LegendLine>& legend, const ActorDirectory& directory) {
    constexpr std::size_t fewest_heads = 2;
    if (auto flattened = flattened_section(passages, directory)) return std::move(*flattened);
    auto outline = outline_of(passages, directory);
    give_by_number(told, outline);
    tables::take_lettered_names(outline.nodes, legend);
    take_bracketed_names(outline.nodes, passages, directory);
    take_owner_headings(outline.nodes, passages, directory);
    tables::settle_marked_names(outline.nodes, legend);
    const bool is_list =
        outline.column_heads >= fewest_heads || (has_task_list_title(passages) && !holds_table);
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

/// Reads tables in the order of the document, each behind the text that holds it.
class TableSections {
  public:
    TableSections(const documents::Document& document, const std::vector<PlacedTable>& placed,
                  const std::vector<tables::LegendLine>& legend, const ActorDirectory& directory,
                  DocumentParts& parts)
        : file_(document.name), placed_(placed), directory_(directory), parts_(parts), legend_(legend) {
        find_titles();
    }

    void add_up_to(std::size_t end) {
        for (; next_ < placed_.size() && placed_[next_].at <= end; ++next_) add(placed_[next_]);
    }

    /// Department | Core tasks beside a matrix: whose heads say of nobody what he has to do only tell who is
    /// who.
    void drop_those_beside_a_matrix() {
        if (std::ranges::none_of(tables_, &ReadTable::is_matrix)) return;
        for (const auto& read : tables_) {
            if (!read.says_no_duty) continue;
            parts_.notes.add(table_without_tasks(
                *read.table, "its head says of nobody what he has to do, and marks of another table do",
                file_));
            parts_.sections[read.section] = Section{.part = Part::tasks};
        }
    }

    /// Tables that name nobody beside tables that do are no lists of duties, but for a form among forms.
    void drop_those_without_owners() {
        const auto has_owners = [this](const ReadTable& table) {
            return names_owners(parts_.sections[table.section]);
        };
        if (std::ranges::none_of(tables_, has_owners)) return;
        for (const auto& read : tables_) {
            if (has_owners(read) || read.is_form) continue;
            parts_.notes.add(
                table_without_tasks(*read.table, "it names no owners, as other tables do", file_));
            parts_.sections[read.section] = Section{.part = Part::tasks};
        }
    }

  private:
    struct ReadTable {
        std::size_t section = 0;
        const documents::Table* table = nullptr;
        bool is_form = false;
        bool is_matrix = false;
        bool says_no_duty = false;
    };

    void add(const PlacedTable& placed) {
        const auto& sight = placed.sight;
        if (!sight.may_hold_tasks()) {
            parts_.notes.add(table_without_tasks(*sight.table, sight.reason, file_));
            return;
        }
        auto reading = tables::read_table(
            sight, {.legend = legend_, .below = line_below(placed.at), .order = placed.at, .file = file_},
            directory_);
        parts_.notes.add_all(std::move(reading.notes));
        tables_.push_back({.section = parts_.sections.size(),
                           .table = sight.table,
                           .is_form = placed.own != nullptr && !sight.columns.owners.empty(),
                           .is_matrix = sight.columns.is_matrix,
                           .says_no_duty = says_no_duty(sight)});
        parts_.sections.push_back(section_of(std::move(reading), sight.columns.is_matrix));
        put_below_title(placed, parts_.sections.back());
    }

    /// Where the document has several task tables, each under a heading or in a sheet of its own, these are
    /// groups.
    void find_titles() {
        std::size_t begin = 0;
        std::set<std::u32string> different;
        for (const auto& table : placed_) {
            const auto end = std::exchange(begin, table.at);
            if (!table.sight.may_hold_tasks()) continue;
            if (table.takes_heading) return titles_.clear();
            const std::span<const Passage> between(parts_.passages.data() + end, table.at - end);
            const auto heading = heading_above(between);
            different.emplace(heading.empty() ? plain_form(table.sight.table->name) : heading.plain());
            titles_.emplace(&table, heading);
            if (different.size() < titles_.size() || different.contains({}) || table.sight.goes_on)
                return titles_.clear();
        }
        if (titles_.size() < 2) titles_.clear();
    }

    /// Groups the tasks of a table under its heading, or the name of its sheet.
    void put_below_title(const PlacedTable& placed, Section& section) {
        const auto found = titles_.find(&placed);
        if (found == titles_.end()) return;
        auto title = found->second;
        if (title.empty()) {
            const auto& table = *placed.sight.table;
            title = section.cells.words_of({.paragraphs = {{.text = table.name, .origin = table.origin}}})
                        .front();
        }
        put_into_group(section, title);
    }

    /// The line right behind a table, which may be a note about it.
    [[nodiscard]] std::u32string_view line_below(std::size_t at) const {
        return at < parts_.passages.size() ? parts_.passages[at].content().plain() : std::u32string_view();
    }

    std::string_view file_;
    const std::vector<PlacedTable>& placed_;
    const ActorDirectory& directory_;
    DocumentParts& parts_;
    const std::vector<tables::LegendLine>& legend_;
    std::map<const PlacedTable*, Stretch> titles_{};
    std::vector<ReadTable> tables_{};
    std::size_t next_ = 0;
};

}  // namespace

bool names_owners(const Section& section) {
    const auto says_who = [](const TaskClause& each) {
        return !each.clause->owners.empty() || !each.clause->not_understood.empty();
    };
    return std::ranges::any_of(section.clauses, [&](const std::vector<TaskClause>& clauses) {
        return std::ranges::any_of(clauses, says_who);
    });
}

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
    for (const auto& range : text_ranges(passages, placed)) {
        parts.sections.push_back(section_of(passages.subspan(range.begin, range.end - range.begin),
                                            range.holds_table, parts.told, legend, directory));
        tables.add_up_to(range.end);
    }
    tables.drop_those_beside_a_matrix();
    tables.drop_those_without_owners();
    return parts;
}

}  // namespace zeren::extraction
