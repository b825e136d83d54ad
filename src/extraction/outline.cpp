#include "extraction/outline.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

#include "extraction/brackets.hpp"
#include "extraction/clause_search.hpp"
#include "extraction/field_lines.hpp"
#include "extraction/furniture.hpp"
#include "extraction/item_levels.hpp"
#include "extraction/owner_names.hpp"
#include "extraction/plan_end.hpp"
#include "extraction/sentence_clauses.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::size_t longest_cell = 60;  // code points of a line that may stand in the place of owners
constexpr std::size_t fewest_heads = 2;   // of a flattened table

bool ends_sentence(View plain) { return !plain.empty() && is_sentence_end(plain.back()); }

/// The words inside where one pair of brackets stands around the whole line.
std::optional<Stretch> inside_brackets(const Stretch& line) {
    const auto pairs = outermost_brackets(line.plain());
    if (pairs.size() != 1 || pairs[0].open != 0 || pairs[0].close + 1 != line.size()) return std::nullopt;
    return line.part(1, line.size() - 1);
}

/// 完成验收。（市住建局牵头）: the end of a sentence that the line above began, and its bracket.
bool ends_sentence_before_bracket(View plain) {
    const auto pairs = outermost_brackets(plain);
    return !pairs.empty() && pairs.back().open > 0 && plain[pairs.back().open - 1] == U'。';
}

/// Reads the passages of one section from top to bottom.
class OutlineReader {
  public:
    OutlineReader(std::span<const Passage> passages, const ActorDirectory& directory)
        : passages_(passages), directory_(directory) {
        for (std::size_t at = 0; at < passages_.size(); ++at) {
            if (read_item_number(passages_[at].content().plain())) last_numbered_ = at;
        }
        find_title();
    }

    Outline read() {
        for (at_ = 0; at_ < passages_.size(); ++at_) {
            const auto line = passages_[at_].content();
            if (!line.empty()) read_line(line);
        }
        take_clauses_of_sentences(outline_.nodes, directory_);
        return std::move(outline_);
    }

  private:
    void read_line(const Stretch& line) {
        if (heads_links(line.plain()) && !outline_.nodes.empty()) has_ended_ = true;
        const bool opens_letter = is_salutation(line.plain()) && holds_only_bullets();
        if (opens_letter) drop_bullets();
        if (has_ended_ || opens_letter || is_contents_line(line.plain())) {
            ++outline_.skipped_lines;
            return;
        }
        if (at_ < field_end_) {
            if (!path_.empty()) current().text.push_back(line);
            return;
        }
        field_end_ = end_of_field(passages_, at_, directory_);
        const auto number = number_of(line);
        lists_annexes_ =
            begins_annex_list(line) || (lists_annexes_ && number && !ends_sentence(line.plain()));
        if (is_column_head(line.plain())) {
            ++outline_.column_heads;
        } else if (is_page_furniture(line.plain()) || is_footnote(line.plain()) ||
                   (lists_annexes_ && number)) {
            ++outline_.skipped_lines;
        } else if (number && !path_.empty() && begins_with_label(line.part(number->size).plain())) {
            // 1. 责任单位：… or "- Lead: …" is a field of the item above.
            if (!read_owner_line(line.part(number->size))) ++outline_.skipped_lines;
        } else if (number) {
            label_above_.reset();
            begin_item(line, *number);
        } else if (path_.empty() || ends_here(line)) {
            path_.clear();
            ++outline_.skipped_lines;
        } else if (!read_owner_line(line)) {
            read_further_words(line);
        }
    }

    bool holds_only_bullets() const {
        return std::ranges::all_of(outline_.nodes, [](const OutlineNode& node) {
            return node.number.shape == NumberShape::bullet && node.clauses.empty();
        });
    }

    /// Bullets above the salutation of a letter are the links of its page.
    void drop_bullets() {
        outline_.skipped_lines += outline_.nodes.size();
        outline_.nodes.clear();
        path_.clear();
        heading_levels_.clear();
        depths_.clear();
    }

    /// The printed number, or the level of a heading that has none.
    std::optional<ItemNumber> number_of(const Stretch& line) const {
        if (auto number = read_item_number(line.plain())) return number;
        const auto level = line.passage->heading_level;
        const bool is_item = level > 0 && line.passage != title_ && !label_at(line.plain()) &&
                             !line.plain().starts_with(U"附件") && !is_column_head(line.plain());
        if (!is_item) return std::nullopt;
        return ItemNumber{.shape = NumberShape::heading, .level = level};
    }

    /// The first heading is the document's title where no other stands as high.
    void find_title() {
        const Passage* first = nullptr;
        for (const auto& passage : passages_) {
            const auto level = passage.heading_level;
            if (level == 0) continue;
            if (first == nullptr) {
                first = &passage;
            } else if (level <= first->heading_level) {
                return;
            }
        }
        if (first != nullptr && !read_item_number(first->content().plain())) title_ = first;
    }

    /// 附件：1．任务清单, whose next lines may go on with 2．
    static bool begins_annex_list(const Stretch& line) {
        return line.plain().starts_with(U"附件") && line.plain().find(U':') != View::npos;
    }

    void begin_item(const Stretch& line, const ItemNumber& number) {
        auto parted = part_clauses(line.part(number.size), directory_);
        close_items_for(number, line.passage->heading_level);
        if (!path_.empty() && have_one_level(current().number, number)) {
            if (is_printed_again(number, parted)) return;
            path_.pop_back();
        }
        depths_.try_emplace(level_key(number), path_.size());
        outline_.nodes.push_back({.number = number,
                                  .printed_number = printed_number(line, number),
                                  .parent = path_.empty() ? OutlineNode::no_parent : path_.back(),
                                  .text = std::move(parted.text),
                                  .clauses = std::move(parted.clauses),
                                  .deadlines = std::move(parted.deadlines)});
        path_.push_back(outline_.nodes.size() - 1);
        heading_levels_.push_back(line.passage->heading_level);
    }

    /// Closes what a heading of this level ends: headings as deep, and for one without a number all that is
    /// no heading.
    void close_below_heading(const ItemNumber& number, std::size_t level) {
        const bool is_bare = number.shape == NumberShape::heading;
        const auto ended = std::ranges::find_if(path_, [&](std::size_t node) {
            const bool is_bare_node = outline_.nodes[node].number.shape == NumberShape::heading;
            if (heading_levels_[node] == 0) return is_bare;
            return heading_levels_[node] >= level && (is_bare || is_bare_node);
        });
        path_.erase(ended, path_.end());
    }

    /// Closes the items that the new one does not belong to; one of its own level stays. Official documents
    /// nest their numbers in one order; words, letters and Roman numbers (Goal 1, A., I.) nest as the
    /// document itself does.
    void close_items_for(const ItemNumber& number, std::size_t heading_level) {
        if (heading_level > 0) close_below_heading(number, heading_level);
        if (number.shape == NumberShape::heading) return;
        const auto same = std::ranges::find_if(
            path_, [&](std::size_t node) { return have_one_level(outline_.nodes[node].number, number); });
        if (same != path_.end()) {
            path_.erase(same + 1, path_.end());
            return;
        }
        if (!nests_freely(number.shape)) {
            while (!path_.empty() && rank_of(current().number) > rank_of(number)) path_.pop_back();
            return;
        }
        while (!path_.empty() && current().number.shape >= NumberShape::bracketed_digits) path_.pop_back();
        const auto depth = depths_.find(level_key(number));
        if (depth != depths_.end() && depth->second < path_.size()) path_.resize(depth->second);
    }

    /// The open item, once more after a page break.
    bool is_printed_again(const ItemNumber& number, const PartedText& parted) const {
        if (number.values.empty() || number.values != current().number.values) return false;
        const auto words = [](const DutyClause& clause) { return clause.words.plain(); };
        return std::ranges::equal(parted.text, current().text, {}, &Stretch::plain, &Stretch::plain) &&
               (parted.clauses.empty() ||
                std::ranges::equal(parted.clauses, current().clauses, {}, words, words));
    }

    bool ends_here(const Stretch& line) const {
        const bool behind_owners = at_ >= last_numbered_ && !current().clauses.empty();
        return ends_plan(passages_, at_, line.plain(), behind_owners, directory_);
    }

    /// 牵头单位: on a line of its own speaks of the names on the next one.
    bool read_label_line(const Stretch& line) {
        const auto label = label_at(line.plain());
        if (!label || label->size + 1 != line.size() || !line.plain().ends_with(U':')) return false;
        label_above_ = label;
        return true;
    }

    bool read_owner_line(const Stretch& line) {
        if (read_label_line(line)) return true;
        const auto opening = std::exchange(label_above_, std::nullopt);
        if (ends_sentence_before_bracket(line.plain())) return false;
        const auto inside = inside_brackets(line);
        auto clause = inside ? read_duty_clause(*inside, ClauseSite::own_bracket, directory_, opening)
                             : read_duty_clause(line, ClauseSite::line, directory_, opening);
        if (!clause && is_strange_cell(line)) {
            clause = DutyClause{.words = line, .not_understood = {line}};
        }
        if (!clause) return false;
        if (clause->is_only_deadline())
            std::ranges::copy(clause->deadlines, std::back_inserter(current().deadlines));
        else
            current().clauses.push_back(std::move(*clause));
        return true;
    }

    /// A short line below an item of a flattened table stands where owners stand. Behind the last item it is
    /// one only if it is set like a cell; else it is the foot of the page.
    bool is_strange_cell(const Stretch& line) const {
        const bool is_table = outline_.column_heads >= fewest_heads;
        if (!is_table || line.size() > longest_cell || ends_sentence(line.plain())) return false;
        if (goes_on_from_line_above(line)) return false;
        return line.passage->indented || (at_ < last_numbered_ && current().clauses.empty());
    }

    /// Sentences and broken lines belong to the item; anything else that names no owners stands outside of
    /// it.
    void read_further_words(const Stretch& line) {
        const bool belongs = ends_sentence(line.plain()) || goes_on_from_line_above(line);
        auto parted = part_clauses(line, directory_);
        if (!belongs && parted.clauses.empty() && parted.deadlines.empty()) {
            ++outline_.skipped_lines;
            return;
        }
        std::ranges::move(parted.text, std::back_inserter(current().text));
        std::ranges::move(parted.clauses, std::back_inserter(current().clauses));
        std::ranges::copy(parted.deadlines, std::back_inserter(current().deadlines));
    }

    /// A line that was broken in the middle of its sentence, or the words of a number that stood alone.
    bool goes_on_from_line_above(const Stretch& line) const {
        if (current().text.empty()) return current().clauses.empty();
        return is_broken_off(*current().text.back().passage, *line.passage);
    }

    OutlineNode& current() { return outline_.nodes[path_.back()]; }
    const OutlineNode& current() const { return outline_.nodes[path_.back()]; }

    std::span<const Passage> passages_;
    const ActorDirectory& directory_;
    Outline outline_;
    std::vector<std::size_t> path_;  // the open items, outermost first
    std::size_t at_ = 0;
    std::optional<DutyWords> label_above_{};
    std::map<std::u32string, std::size_t> depths_{};  // where items of a level first stood
    std::vector<std::size_t> heading_levels_{};       // by node; 0 for what is no heading
    const Passage* title_ = nullptr;
    std::size_t last_numbered_ = 0;
    std::size_t field_end_ = 0;  // of numbered lines that are words of the open item
    bool lists_annexes_ = false;
    bool has_ended_ = false;  // links to other pages follow
};

}  // namespace

OutlineNode numbered_node(const Stretch& words) {
    OutlineNode node{.text = {words}};
    auto number = read_item_number(words.plain());
    if (!number || number->size >= words.size()) return node;
    node.printed_number = printed_number(words, *number);
    node.text = {words.part(number->size)};
    node.number = std::move(*number);
    return node;
}

Stretch printed_number(const Stretch& words, const ItemNumber& number) {
    return words.part(number.printed_from, number.printed_from + number.printed_size);
}

Outline outline_of(std::span<const Passage> passages, const ActorDirectory& directory) {
    return OutlineReader(passages, directory).read();
}

}  // namespace zeren::extraction
