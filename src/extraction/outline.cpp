#include "extraction/outline.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "extraction/brackets.hpp"
#include "extraction/clause_search.hpp"
#include "extraction/duty_lists.hpp"
#include "extraction/field_labels.hpp"
#include "extraction/field_lines.hpp"
#include "extraction/furniture.hpp"
#include "extraction/heading_words.hpp"
#include "extraction/item_levels.hpp"
#include "extraction/item_lines.hpp"
#include "extraction/open_items.hpp"
#include "extraction/owner_label.hpp"
#include "extraction/owner_lines_above.hpp"
#include "extraction/owners_in_words.hpp"
#include "extraction/page_links.hpp"
#include "extraction/plan_end.hpp"
#include "extraction/sentence_clauses.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/legend.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::size_t longest_cell = 60;  // code points of a line that may stand in the place of owners
constexpr std::size_t fewest_heads = 2;   // of a flattened table

bool ends_sentence(View plain) { return !plain.empty() && is_sentence_end(plain.back()); }

/// Reads the passages of one section from top to bottom.
class OutlineReader {
  public:
    OutlineReader(std::span<const Passage> passages, const ActorDirectory& directory)
        : passages_(passages), directory_(directory) {}

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
        const bool opens_letter = is_salutation(line.plain()) && may_be_links(outline_.nodes);
        if (opens_letter) drop_links();
        if (has_ended_ || opens_letter || is_contents_line(line.plain())) {
            ++outline_.skipped_lines;
            return;
        }
        if (at_ < field_end_) {
            if (!path_.empty()) current().text.push_back(line);
            return;
        }
        if (const auto owners = owner_lines_.find(line.passage); owners != owner_lines_.end())
            return begin_item(line, {.shape = NumberShape::chapter, .values = {owners->second}});
        if (duty_lines_.contains(line.passage)) {
            ++outline_.duty_lines;
            return begin_item(line, {.shape = NumberShape::bullet});
        }
        if (!path_.empty()) field_end_ = end_of_field(passages_, at_, current(), directory_);
        const auto number = number_of(line);
        const bool is_apart = lists_apart_.hold(line, number, [&] { return speaks_of_owners(line); });
        if (is_column_head(line.plain())) {
            ++outline_.column_heads;
            below_label_ = label_at(line.plain()) ? at_ + 1 : 0;
            if (!path_.empty() && is_lone_label(passages_, at_)) label_above_ = label_at(line.plain());
        } else if (is_page_furniture(line.plain()) || is_footnote(line.plain()) ||
                   tables::explains_a_mark(line.part(number ? number->size : 0).plain()) || is_apart ||
                   line.passage->names_owners_of_table) {
            ++outline_.skipped_lines;
        } else if (tables::begins_a_note(line.plain())) {
            if (owners_in_words(line, directory_)) outline_.owners_outside.push_back(line);
            ++outline_.skipped_lines;
        } else if (const auto field = number && !path_.empty() ? raci_field(passages_, at_) : std::nullopt) {
            label_above_ = field;
            if (!read_owner_line(line.part(number->size + field->size).trimmed())) ++outline_.skipped_lines;
        } else if (number && is_field(line, *number)) {
            read_field(line.part(number->size), *number);
        } else if (number && is_behind_end_ && number->shape == NumberShape::bullet) {
            ++outline_.skipped_lines;  // links below the plan
        } else if (number && read_bullet_of_owners(line.part(number->size), *number)) {
            label_above_.reset();
        } else if (number) {
            is_behind_end_ = false;
            // 责任单位： above the next item names nobody.
            if (label_above_ && !path_.empty() && current().clauses.empty())
                current().clauses.push_back({.words = label_line_, .states_none = true});
            label_above_.reset();
            begin_item(line, *number);
        } else if (path_.empty() || ends_here(line)) {
            if (path_.empty() && speaks_of_owners(line)) outline_.owners_outside.push_back(line);
            is_behind_end_ = !outline_.nodes.empty();
            path_.clear();
            ++outline_.skipped_lines;
        } else if (!read_owner_line(line)) {
            read_further_words(line);
        }
    }

    /// 1. 责任单位：… or "- Lead: …", about the item above.
    [[nodiscard]] bool is_field(const Stretch& line, const ItemNumber& number) const {
        const auto words = line.part(number.size).plain();
        const auto open = path_.node_of_level(number);
        if (number.shape != NumberShape::bullet && open && is_title_of_owners(outline_.nodes, *open))
            return false;
        return !path_.empty() && field_labels_.open(words) && !(lists_actions_ && is_topic(words)) &&
               !begins_next_item(line, number, path_.innermost(), directory_);
    }

    /// In words, or in a bracket as items have them: 前言。（市交通局）
    [[nodiscard]] bool speaks_of_owners(const Stretch& line) const {
        return owners_in_words(line, directory_) || !part_clauses(line, directory_).clauses.empty();
    }

    /// What was read so far are the links of a page.
    void drop_links() {
        outline_.skipped_lines += outline_.nodes.size();
        outline_.nodes.clear();
        path_ = {};
    }

    /// The number of an item that the line begins; …利用系数提高到|0.61 以上 goes on in a sentence.
    std::optional<ItemNumber> number_of(const Stretch& line) const {
        const auto number = number_of_line(line, path_.empty() ? nullptr : &path_.innermost(), title_);
        const bool is_decimal = number && number->shape == NumberShape::dotted && number->values.front() == 0;
        return is_decimal && !path_.empty() && goes_on_from_line_above(current(), line) ? std::nullopt
                                                                                        : number;
    }

    void begin_item(const Stretch& line, const ItemNumber& number) {
        if (line.passage->is_task_of_table) {
            ++outline_.skipped_lines;
            if (path_.close_for(number, line.passage->heading_level)) path_.pop();
            return;
        }
        if (number.shape != NumberShape::bullet && number.shape != NumberShape::heading &&
            are_short_links(outline_.nodes))
            drop_links();
        const auto title = title_before_label(line.part(number.size).plain());
        const auto duty = duty_lines_.find(line.passage);
        // A list of duties stands below the title right above it or a heading, and in no other item.
        const bool is_new_list = duty != duty_lines_.end() && !path_.empty() && at_ > last_item_ + 1 &&
                                 path_.innermost().shape != NumberShape::heading;
        if (is_new_list) path_.clear();
        auto parted = duty != duty_lines_.end() ? std::move(duty->second)
                                                : part_clauses(line.part(number.size + title), directory_);
        if (parted.text.empty() && parted.clauses.empty()) parted = {.text = {line.part(number.size)}};
        if (title > 0) parted.text.insert(parted.text.begin(), line.part(number.size, number.size + title));
        if (number.shape == NumberShape::heading) lists_actions_ = is_list_of_actions(heading_form(line));
        if (path_.close_for(number, line.passage->heading_level)) {
            if (is_printed_again(current(), number, parted)) return;
            path_.pop();
        }
        outline_.nodes.push_back({.number = number,
                                  .printed_number = printed_number(line, number),
                                  .parent = path_.empty() ? OutlineNode::no_parent : path_.node(),
                                  .text = std::move(parted.text),
                                  .clauses = std::move(parted.clauses),
                                  .deadlines = std::move(parted.deadlines)});
        path_.open(outline_.nodes.size() - 1, number, line.passage->heading_level);
        last_item_ = at_;
    }

    bool ends_here(const Stretch& line) const {
        const bool items_follow = at_ < last_numbered_;
        const bool behind_owners = !items_follow && !current().clauses.empty();
        return ends_plan(passages_, at_, line.plain(),
                         {.items_follow = items_follow, .behind_owners = behind_owners}, directory_);
    }

    /// A field among bullets is about the item that they stand below where no bullet with other words
    /// follows; else about the bullet before it.
    void read_field(const Stretch& words, const ItemNumber& number) {
        const bool is_bullet = number.shape == NumberShape::bullet;
        while (is_bullet && path_.depth() > 1 && is_set_in_deeper(path_.innermost(), number)) path_.pop();
        if (is_bullet && field_labels_.open_by_habit(words.plain())) return current().text.push_back(words);
        const bool has_siblings = is_bullet && path_.depth() > 1 && have_one_level(path_.innermost(), number);
        if (has_siblings && current().clauses.empty()) {
            if (at_ >= fields_ahead_.end) fields_ahead_ = field_labels_.ahead(passages_, at_, number);
            if (fields_ahead_.end_bullets) path_.pop();
        }
        const auto before = current().clauses.size();
        if (!read_owner_line(words)) ++outline_.skipped_lines;
        if (is_bullet && current().clauses.size() > before)
            current().clauses.back().site = ClauseSite::sub_item;
    }

    /// A bullet of nothing but bodies and their verbs, below bullets that name nobody, is about the item that
    /// they stand under.
    bool read_bullet_of_owners(const Stretch& words, const ItemNumber& number) {
        if (number.shape != NumberShape::bullet || path_.empty()) return false;
        const bool has_siblings = have_one_level(path_.innermost(), number);
        if (has_siblings && (path_.depth() < 2 || !current().clauses.empty())) return false;
        auto clause = owners_of_bullet(words, directory_);
        if (!clause) return false;
        if (has_siblings) path_.pop();
        current().clauses.push_back(std::move(*clause));
        return true;
    }

    /// 牵头单位: on a line of its own speaks of the names on the next one.
    bool read_label_line(const Stretch& line) {
        const auto label = label_at(line.plain());
        if (!label || label->size + 1 != line.size() || !line.plain().ends_with(U':')) return false;
        label_above_ = label;
        label_line_ = line;
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
        if (!inside && !opening && is_title_of_next(passages_, at_, current(), *clause)) {
            outline_.owners_outside.push_back(line);
            ++outline_.skipped_lines;
            return true;
        }
        if (clause->is_only_deadline())
            std::ranges::copy(clause->deadlines, std::back_inserter(current().deadlines));
        else
            current().clauses.push_back(std::move(*clause));
        return true;
    }

    /// A short line below an item of a flattened table stands where owners stand. Behind the last item it is
    /// one only if it is set like a cell; else it is the foot of the page.
    bool is_strange_cell(const Stretch& line) const {
        const bool is_table = outline_.column_heads >= fewest_heads || at_ == below_label_;
        if (!is_table || line.size() > longest_cell || ends_sentence(line.plain())) return false;
        if (goes_on_from_line_above(current(), line)) return false;
        return line.passage->indented || at_ == below_label_ ||
               (at_ < last_numbered_ && current().clauses.empty());
    }

    /// Sentences, broken lines and labelled ones before the owners belong to the item; anything else that
    /// names no owners stands outside of it.
    void read_further_words(const Stretch& line) {
        const bool belongs = ends_sentence(line.plain()) || goes_on_from_line_above(current(), line) ||
                             (current().clauses.empty() && is_labelled_text(line.plain()));
        auto parted = part_clauses(line, directory_);
        if (!belongs && parted.clauses.empty() && parted.deadlines.empty()) {
            if (owners_in_words(line, directory_)) outline_.owners_outside.push_back(line);
            ++outline_.skipped_lines;
            return;
        }
        std::ranges::move(parted.text, std::back_inserter(current().text));
        std::ranges::move(parted.clauses, std::back_inserter(current().clauses));
        std::ranges::copy(parted.deadlines, std::back_inserter(current().deadlines));
    }

    OutlineNode& current() { return outline_.nodes[path_.node()]; }
    const OutlineNode& current() const { return outline_.nodes[path_.node()]; }

    std::span<const Passage> passages_;
    const ActorDirectory& directory_;
    const Passage* title_ = title_among(passages_);
    FieldLabels field_labels_{passages_};
    std::map<const Passage*, std::uint32_t> owner_lines_ = owner_lines_above_items(passages_);
    std::map<const Passage*, PartedText> duty_lines_ = lines_of_duties(passages_, directory_);
    Outline outline_;
    OpenItems path_;
    std::size_t at_ = 0;
    std::size_t last_item_ = 0;  // the line at which one began
    Stretch label_line_{};       // of the label above, where it stands alone
    std::optional<DutyWords> label_above_{};
    std::size_t last_numbered_ = last_numbered_line(passages_);
    std::size_t below_label_ = 0;  // the line behind 牵头单位 on a line of its own
    std::size_t field_end_ = 0;    // of numbered lines that are words of the open item
    bool lists_actions_ = title_ != nullptr && is_list_of_actions(heading_form(title_->content()));
    ListsApart lists_apart_{};
    bool has_ended_ = false;      // links to other pages follow
    bool is_behind_end_ = false;  // of the plan: a signature, a list of annexes
    FieldsAhead fields_ahead_{};  // asked once for a run of them
};

}  // namespace

Outline outline_of(std::span<const Passage> passages, const ActorDirectory& directory) {
    return OutlineReader(passages, directory).read();
}

}  // namespace zeren::extraction
