#include "extraction/line_joining.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "extraction/duty_words.hpp"
#include "extraction/furniture.hpp"
#include "extraction/label_lines.hpp"
#include "extraction/numbering.hpp"
#include "extraction/owner_label.hpp"
#include "extraction/wrapped_names.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::size_t longest_list = 400;  // code points of a list that was broken off
constexpr std::size_t most_lines = 8;      // that are looked at for its end

constexpr std::size_t longest_head = 60;  // of a page

constexpr View opening = U"(〔[【";
constexpr View closing = U")〕]】";

/// How many brackets are open behind the words where `depth` are open before them; 0 from the sign on that
/// closes the last one.
std::size_t open_brackets(View plain, std::size_t depth) {
    for (auto sign : plain) {
        if (opening.find(sign) != View::npos) ++depth;
        if (closing.find(sign) != View::npos && --depth == 0) break;
    }
    return depth;
}

/// The words behind the last bracket that stays open; nothing where none does.
std::optional<View> behind_open_bracket(View plain) {
    std::size_t closed = 0;
    for (auto at = plain.size(); at-- > 0 && plain.size() - at <= longest_list;) {
        if (closing.find(plain[at]) != View::npos) ++closed;
        if (opening.find(plain[at]) == View::npos) continue;
        if (closed == 0) return plain.substr(at + 1);
        --closed;
    }
    return std::nullopt;
}

/// How wide a line stands in a text of one width: a Han character is two columns.
std::size_t columns_of(View printed) {
    std::size_t columns = 0;
    for (auto sign : printed) columns += is_wide(sign) ? 2 : 1;
    return columns;
}

// Columns that a line may stay free: signs of both widths stand in lines of as many signs.
constexpr std::size_t slack = 8;

/// The width at which the lines of a text are broken, 0 where they are whole paragraphs: most of the widest
/// lines end inside of a sentence, and what goes on with them is not indented.
std::size_t width_of_lines(const std::vector<Passage>& passages) {
    constexpr std::size_t narrowest = 40;
    constexpr std::size_t widest = 120;
    constexpr std::size_t fewest = 6;
    std::size_t width = 0;
    for (const auto& passage : passages) width = std::max(width, columns_of(passage.printed));
    if (width < narrowest || width > widest) return 0;
    std::size_t full = 0;
    std::size_t broken = 0;
    for (const auto& passage : passages) {
        if (columns_of(passage.printed) + slack < width) continue;
        ++full;
        const auto plain = passage.content().plain();
        if (!plain.empty() && (is_han(plain.back()) || View(U"、,:").find(plain.back()) != View::npos))
            ++broken;
    }
    return full >= fewest && broken * 3 >= full * 2 ? width : 0;
}

/// The columns of the widest line of a text whose lines were broken by hand or by a program; 0 where one is
/// so long that they were not.
std::size_t widest_line(const std::vector<Passage>& passages) {
    constexpr std::size_t widest = 120;
    std::size_t width = 0;
    for (const auto& passage : passages) width = std::max(width, columns_of(passage.printed));
    return width > widest ? 0 : width;
}

class LineJoiner {
  public:
    explicit LineJoiner(std::vector<Passage>& passages)
        : passages_(passages), width_(width_of_lines(passages)), widest_(widest_line(passages)) {}

    void run() {
        for (std::size_t at = 0; at < passages_.size(); ++at) {
            if (passages_[at].content().plain().empty()) continue;
            if (width_ > 0) join_wrapped(at);  // the words may move in memory with each joining
            if (owner_label(passages_[at].content().plain())) {
                join_label_lines(at);
                join_broken_name(at);
            }
            if (passages_[at].content().plain().ends_with(U'、')) join_next(at);
            if (behind_open_bracket(passages_[at].content().plain())) join_until_closed(at);
            const auto line = passages_[at].content().plain();
            if (line.size() <= longest_head) printed_before_.emplace(line);
        }
    }

  private:
    /// Page numbers and running heads; a line like one above is a running head.
    bool stands_between(const Passage& passage) const {
        const auto plain = passage.content().plain();
        return plain.empty() || is_page_furniture(plain) || printed_before_.contains(plain);
    }

    /// The next line that is no furniture and begins no item, and no label unless a bracket is open
    /// (牵|头单位：).
    std::optional<std::size_t> next_line(std::size_t at, bool in_bracket) const {
        for (auto next = at + 1; next < passages_.size() && next - at <= most_lines; ++next) {
            if (stands_between(passages_[next])) continue;
            const auto plain = passages_[next].content().plain();
            const auto label = in_bracket ? std::nullopt : label_at(plain);
            const bool begins_anew =
                read_item_number(plain) || (label && plain.substr(label->size).starts_with(U':'));
            return begins_anew ? std::nullopt : std::optional(next);
        }
        return std::nullopt;
    }

    /// The lines that a paragraph goes on with, in a text of one width: they stand right below full ones.
    void join_wrapped(std::size_t at) {
        auto last = columns_of(passages_[at].printed);
        for (auto next = at + 1; next < passages_.size() && last + slack >= width_; ++next) {
            const auto& line = passages_[next];
            const auto words = line.content().plain();
            const auto above = passages_[at].content().plain();
            const bool goes_on = !line.after_gap && !words.empty() &&
                                 plain_form(line.printed.front()) != U' ' && !above.empty() &&
                                 !is_sentence_end(above.back()) && !read_item_number(words);
            if (!goes_on) return;
            last = columns_of(line.printed);
            join_line(passages_[at], passages_[next]);
        }
    }

    /// The lines that the names behind a label go on in: behind a comma, where the first name of the next
    /// line had no room, and where the words of a name were parted. O(lines joined).
    void join_label_lines(std::size_t at) {
        auto last = columns_of(passages_[at].printed);
        for (auto next = at + 1; next < passages_.size() && next - at <= most_lines; ++next) {
            const auto& line = passages_[next];
            const auto above = passages_[at].content().plain();
            const auto words = line.content().plain();
            if (line.after_gap || words.empty() || read_item_number(words) || begins_with_some_label(words))
                return;
            const auto first = words.substr(0, words.find(U' '));
            const bool had_no_room = widest_ > 0 && !is_han(above.back()) && above.back() != U'.' &&
                                     (last + 1 + columns_of(first)) * 10 > widest_ * 9;
            if (!above.ends_with(U',') && !had_no_room && !names_go_on(above, words)) return;
            last = columns_of(line.printed);
            join_line(passages_[at], passages_[next]);
        }
    }

    /// The rest of a name that a page's end broke.
    void join_broken_name(std::size_t at) {
        const auto next = next_line(at, false);
        const auto is_furniture = [](const Passage& each) {
            const auto plain = each.content().plain();
            constexpr std::size_t longest_number = 12;
            return plain.size() <= longest_number && std::ranges::any_of(plain, is_digit) &&
                   is_page_furniture(plain);
        };
        if (!next || std::none_of(passages_.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                                  passages_.begin() + static_cast<std::ptrdiff_t>(*next), is_furniture))
            return;
        const auto words = passages_[*next].content().plain();
        if (words.size() <= longest_list &&
            is_broken_name(passages_[at].content().plain(), words, no_registry_))
            join_line(passages_[at], passages_[*next]);
    }

    void join_next(std::size_t at) {
        for (auto next = next_line(at, false); next && passages_[at].content().plain().ends_with(U'、');
             next = next_line(at, false)) {
            join_line(passages_[at], passages_[*next]);
        }
    }

    void join_until_closed(std::size_t at) {
        std::vector<std::size_t> lines;
        std::size_t depth = 1;
        for (auto next = next_line(at, true); next && lines.size() < most_lines;
             next = next_line(*next, true)) {
            const auto plain = passages_[*next].content().plain();
            if (plain.size() > longest_list) return;
            lines.push_back(*next);
            depth = open_brackets(plain, depth);
            if (depth > 0) continue;
            for (auto line : lines) join_line(passages_[at], passages_[line]);
            return;
        }
    }

    std::vector<Passage>& passages_;
    std::size_t width_;   // of the lines of a wrapped text, else 0
    std::size_t widest_;  // line of a text with broken lines, else 0
    std::set<std::u32string, std::less<>> printed_before_;
    ActorDirectory no_registry_{nullptr};
};

}  // namespace

void join_line(Passage& to, Passage& from) {
    const auto more = from.content();
    const auto end = to.content().end;
    to.printed.resize(end);
    to.plain.resize(end);
    if (end > 0 && !more.empty() && have_blank_between(to.printed.back(), more.printed().front())) {
        to.printed += U' ';
        to.plain += U' ';
    }
    to.joints.push_back({.begin = to.plain.size(), .origin = more.origin()});
    append(to, more);
    from.printed.clear();
    from.plain.clear();
}

bool begins_with_some_label(std::u32string_view plain) {
    constexpr std::size_t longest_label = 40;
    const auto colon = plain.substr(0, longest_label).find(U':');
    constexpr std::ptrdiff_t most_blanks = 3;
    return colon != View::npos && std::ranges::count(plain.substr(0, colon), U' ') <= most_blanks;
}

void join_broken_lists(std::vector<Passage>& passages) {
    join_lone_labels(passages);
    LineJoiner(passages).run();
}

}  // namespace zeren::extraction
