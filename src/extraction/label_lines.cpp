#include "extraction/label_lines.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "extraction/due_words.hpp"
#include "extraction/duty_words.hpp"
#include "extraction/english_words.hpp"
#include "extraction/line_joining.hpp"
#include "extraction/numbering.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::size_t longest_line = 60;  // that a label alone is said of

class LabelJoiner {
  public:
    explicit LabelJoiner(std::vector<Passage>& passages) : passages_(passages) {}

    void run() {
        for (std::size_t at = 0; at < passages_.size(); ++at) {
            if (passages_[at].content().empty()) continue;
            set_colon_for_tab(at);
            join_below_lone_label(at);
        }
    }

  private:
    /// Pilote ⇥ Mission locale: the tab behind a label is its colon.
    void set_colon_for_tab(std::size_t at) {
        auto& line = passages_[at];
        const auto words = line.content();
        const auto tab = words.printed().find(U'\t');
        if (tab == View::npos || tab + 1 == words.size()) return;
        if (is_label(trimmed(words.plain().substr(0, tab)))) line.plain[words.begin + tab] = U':';
    }

    /// Lead, Deadline: or 完成时限 on a line of its own, amid lines that are no labels: the next line tells
    /// whom or when.
    void join_below_lone_label(std::size_t at) {
        if (!is_lone_label(at)) return;
        auto next = at + 1;
        while (next < passages_.size() && passages_[next].content().empty()) ++next;
        auto above = at;
        while (above > 0 && passages_[above - 1].content().empty()) --above;
        if (above == 0 || next == passages_.size() || passages_[next].heading_level > 0) return;
        if (join_bullets(at, next)) return;
        const auto words = passages_[next].content().plain();
        const bool is_date = says_when(words);
        if (is_lone_label(above - 1) || is_lone_label(next) || words.size() > longest_line ||
            begins_with_some_label(words) || (!is_date && read_item_number(words)))
            return;
        auto& label = passages_[at];
        const auto end = label.content().end;
        if (label.plain[end - 1] != U':') {  // the end of the line stands for one
            label.printed.resize(end);
            label.plain.resize(end);
            label.printed += U' ';
            label.plain += U':';
        }
        join_line(passages_[at], passages_[next]);
    }

    /// Partenaires : above bullets of a few words each, which are its names: all of them, up to another line.
    bool join_bullets(std::size_t at, std::size_t next) {
        constexpr std::size_t longest_name = 60;
        constexpr std::size_t most_names = 30;
        const auto name_of = [this](std::size_t line) {
            const auto words = passages_[line].content();
            const auto number = read_item_number(words.plain());
            const bool is_bullet = number && number->shape == NumberShape::bullet;
            return is_bullet ? words.part(number->size).trimmed() : Stretch{};
        };
        if (!passages_[at].content().plain().ends_with(U':')) return false;
        std::vector<std::size_t> lines;
        for (; next < passages_.size() && lines.size() < most_names; ++next) {
            if (passages_[next].content().empty()) continue;
            const auto name = name_of(next);
            if (name.empty()) break;
            const bool is_name = name.size() <= longest_name && !begins_with_some_label(name.plain()) &&
                                 !is_sentence_end(name.plain().back());
            if (!is_name) return false;
            lines.push_back(next);
        }
        // Who: below it nothing, and - Label the boxes, which has a Who: of its own.
        if (!lines.empty() && next < passages_.size() && repeats_label(at, next)) lines.pop_back();
        if (lines.empty()) return false;
        for (auto line : lines) {
            auto& passage = passages_[line];
            const auto bullet = static_cast<std::ptrdiff_t>(name_of(line).begin);
            std::fill(passage.printed.begin(), passage.printed.begin() + bullet, U' ');
            std::fill(passage.plain.begin(), passage.plain.begin() + bullet, U' ');
            if (line != lines.front()) {
                passages_[at].printed += U';';
                passages_[at].plain += U';';
            }
            join_line(passages_[at], passages_[line]);
        }
        return true;
    }

    /// Whether a line begins with the label that another one consists of.
    bool repeats_label(std::size_t label, std::size_t line) const {
        return passages_[line].content().plain().starts_with(passages_[label].content().plain());
    }

    /// Owners without a colon in Han signs are read by the heads that stand beside them.
    bool is_lone_label(std::size_t at) const {
        auto plain = passages_[at].content().plain();
        if (passages_[at].heading_level > 0) return false;
        if (plain.ends_with(U':')) plain = trimmed(plain.substr(0, plain.size() - 1));
        return is_label(plain);
    }

    static bool is_label(View plain) {
        constexpr std::size_t longest = 40;
        if (plain.empty() || plain.size() > longest) return false;
        if (is_due_label(plain)) return true;
        const auto label = is_english(plain) ? english_label(lower_case(plain)) : std::nullopt;
        return label && label->kind != EnglishLabelKind::other;
    }

    std::vector<Passage>& passages_;
};

}  // namespace

void join_lone_labels(std::vector<Passage>& passages) { LabelJoiner(passages).run(); }

}  // namespace zeren::extraction
